from __future__ import annotations

import pytest

from newsmodel import formats
from newsmodel.cli.exits import Exit


class TestFormats:
    def test_every_format_is_listed(self, run):
        ran = run("formats")
        assert ran.code == Exit.OK
        for known in formats.all_formats():
            assert f"{known.name} " in ran.out
            assert known.title in ran.out

    def test_every_field_has_a_line_with_a_word_a_format(self, run):
        table = run("formats").out.split("\n\n")[1].splitlines()
        cells = {line.split()[0]: line for line in table[2:]}
        assert set(cells) == {row.path for known in formats.all_formats() for row in known.fidelity.rows}
        assert cells["Article.quotes"].split()[:3] == ["Article.quotes", "carried", "dropped"]

    @pytest.mark.parametrize("name", formats.names())
    def test_one_format_shows_how_and_why(self, run, name):
        lines = run("formats", name).out.splitlines()
        for row in formats.get(name).fidelity.rows:
            assert any(line.startswith(row.path) and row.label in line and row.why in line for line in lines), row.path

    def test_an_unknown_name_is_a_mistake(self, run):
        assert run("formats", "rsss").code == Exit.USAGE
