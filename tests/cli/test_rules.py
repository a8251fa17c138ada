from __future__ import annotations

import pytest

from newsmodel import codes
from newsmodel.cli.exits import Exit
from newsmodel.rules import SETS, all_rules


class TestRules:
    def test_every_set_and_rule_is_listed(self, run):
        ran = run("rules", "--config", "none")
        assert ran.code == Exit.OK
        for name in SETS:
            assert f"\n{name} " in ran.out
        for rule in all_rules():
            assert any(
                rule.id in line and rule.name in line and rule.code.meaning in line for line in ran.out.split("\n")
            )

    def test_those_that_are_chosen_are_marked(self, run):
        lines = run("rules", "--config", "none", "--select", "V501", "--severity", "V501=error").out.split("\n")
        marked = [line.split()[1:4] for line in lines if line.startswith("*  ")]
        assert marked == [["V501", "headline-missing", "error"]]

    def test_a_mistake_is_a_message(self, run):
        assert run("rules", "--select", "cora").code == Exit.USAGE


class TestExplain:
    @pytest.mark.parametrize("key", ["V513", "v513", "zone-differs"])
    def test_a_rule_has_its_reason_source_and_examples(self, run, key):
        out = run("explain", key).out
        assert out.startswith("V513 zone-differs (warning)\n")
        assert "Moscow stood at UTC+4 until October 2014" in out
        assert "Source: the IANA time zone database." in out
        assert out.count("Article(") == 2

    @pytest.mark.parametrize("code", codes.table().values(), ids=lambda code: code.id)
    def test_every_code_is_explained(self, run, code):
        out = run("explain", code.id).out
        assert out.startswith(f"{code.id} {code.slug} ")
        assert code.meaning[1:] in out

    def test_an_unknown_code_is_a_mistake(self, run):
        ran = run("explain", "V999")
        assert ran.code == Exit.USAGE
        assert "'V999' is no code" in ran.err
