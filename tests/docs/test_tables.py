"""The tables that the docs build makes of the library hold every code and every row."""

from __future__ import annotations

import pytest

from newsmodel import codes, formats
from newsmodel.cli.exits import Exit
from newsmodel.formats.schema import schema
from newsmodel.rules import SETS, all_rules, choose
from tests.docs.pages import ROOT, module_of


@pytest.fixture(scope="module")
def tables():
    return module_of(ROOT / "docs" / "_ext" / "made.py")


class TestTables:
    def test_every_code_has_a_heading_and_its_meaning(self, tables):
        page = "\n".join(tables.diagnostics_page())
        for code in codes.table().values():
            assert f"### {code.id} {code.slug}\n" in page
            assert code.meaning in page

    def test_every_row_of_every_format_is_there(self, tables):
        page = "\n".join(tables.fidelity_page())
        for known in formats.all_formats():
            section = page.split(f"## {known.name}:")[1].split("\n## ")[0]
            for row in known.fidelity.rows:
                owner, _, field = row.path.partition(".")
                if row.carried:
                    assert any(
                        line.startswith(f"- *{owner}*: ") and f"`{field}`" in line for line in section.split("\n")
                    )
                else:
                    assert f"| `{row.path}` | " in section

    def test_every_rule_is_there_with_its_reason_source_and_examples(self, tables):
        page = "\n".join(tables.rules_page())
        for rule in all_rules():
            section = page.split(f"### {rule.id} {rule.name}\n")[1].split("\n### ")[0]
            assert all(part in section for part in (rule.code.meaning, rule.why, rule.source, rule.good, rule.bad))
            assert all(f"`{name}`" in section for name in rule.sets)

    def test_every_set_is_there_with_its_number_of_rules(self, tables):
        page = "\n".join(tables.sets_page())
        assert all(f"| `{name}` | {len(choose(name))} | {what} |" in page for name, what in SETS.items())

    def test_every_exit_code_is_there(self, tables):
        page = "\n".join(tables.exit_codes())
        assert all(f"| {code.value} | {code.meaning} |" in page for code in Exit)

    def test_every_key_of_the_json_format_is_there(self, tables):
        page = "\n".join(tables.json_page())
        for name, entry in schema()["$defs"].items():
            section = page.split(f"### {name}\n")[1].split("\n### ")[0]
            assert entry["description"] in section
            assert all(f"| `{key}` | " in section for key in entry["properties"])


class TestReadme:
    def test_every_format_is_in_the_table_of_the_readme(self):
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        assert all(f"| `{name}`: " in readme for name in formats.names())
