"""Each rule fires where a generator breaks what it watches, there alone, and nowhere on clean articles."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import settings

from newsmodel.rules import all_rules, check
from tests.rules.clean import clean_article
from tests.rules.mutations import MUTATIONS

# A hundred clean articles every day, ten thousand with `make laws`, whose profile tries two thousand of each law.
TRIED = settings.default.max_examples if settings.default else 100
CLEAN = TRIED if TRIED < 2_000 else max(TRIED, 10_000)
BROKEN = max(TRIED // 10, 5)


class TestCleanArticles:
    def test_the_same_seed_gives_the_same_article_and_another_another(self):
        assert clean_article(7) == clean_article(7)
        assert clean_article(7) != clean_article(8)

    @pytest.mark.laws
    def test_no_rule_finds_fault_with_a_clean_article(self):
        found = {seed: remarks for seed in range(CLEAN) if (remarks := check(clean_article(seed), select="all"))}
        assert found == {}


class TestMutations:
    def test_every_rule_has_a_mutation_and_every_mutation_a_rule(self):
        assert MUTATIONS.keys() == {rule.name for rule in all_rules()}

    @pytest.mark.laws
    @pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
    def test_a_rule_fires_on_what_was_broken_and_no_other_does(self, rule):
        for seed in range(BROKEN):
            broken = MUTATIONS[rule.name](Random(seed), clean_article(seed))  # noqa: S311  chance, no secret
            codes = {remark.code for remark in check(broken, select="all")}
            assert codes == {rule.id}, f"seed {seed}"
