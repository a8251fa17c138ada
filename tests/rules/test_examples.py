from __future__ import annotations

import pytest

from newsmodel import codes
from newsmodel.rules import SETS, all_rules, check
from tests.rules.examples import run

RULES = [pytest.param(rule, id=rule.name) for rule in all_rules()]


class TestExamples:
    @pytest.mark.parametrize("rule", RULES)
    def test_the_bad_example_breaks_the_rule(self, rule):
        remarks = check(run(rule.bad), select=rule.id)
        assert {remark.code for remark in remarks} == {rule.id}
        assert all(remark.severity is rule.code.severity for remark in remarks)

    @pytest.mark.parametrize("rule", RULES)
    def test_the_good_example_keeps_it(self, rule):
        assert check(run(rule.good), select=rule.id) == ()

    @pytest.mark.parametrize("rule", RULES)
    def test_a_message_says_what_was_seen_and_what_was_expected(self, rule):
        for remark in check(run(rule.bad), select=rule.id):
            assert not remark.message.endswith(".") or remark.message.endswith("...")
            assert remark.path


class TestTable:
    def test_each_code_of_validation_has_one_rule(self):
        assert [rule.id for rule in all_rules()] == [code for code in codes.table() if code.startswith("V")]

    def test_each_rule_is_in_sets_of_the_library_and_each_set_has_rules(self):
        assert {name for rule in all_rules() for name in rule.sets} == SETS.keys()

    @pytest.mark.parametrize("rule", RULES)
    def test_a_reason_is_a_sentence_and_a_source_is_none(self, rule):
        assert rule.why.endswith(".")
        assert rule.why[0].isupper() or rule.why[0] == "`"
        assert not rule.source.endswith(".")
