"""Real stories that desks sent out are no errors."""

from __future__ import annotations

import pytest

from newsmodel import Severity, parse_all
from newsmodel.rules import all_rules, check
from tests.shared import SHARED, needs_shared


@needs_shared
class TestHealthyCopy:
    @pytest.mark.parametrize("folder", ["agency", "factbox"])
    def test_no_rule_calls_a_story_of_an_agency_an_error(self, folder):
        found = [
            (path.stem, str(remark))
            for path in sorted((SHARED / "corpora" / folder / "raw").glob("*.txt"))
            for result in parse_all(path.read_bytes())
            for remark in check(result.article, select="all")
            if remark.severity is Severity.ERROR
        ]
        assert found == []

    def test_the_seed_story_is_told_that_moscow_stood_at_four_hours(self):
        copy = (SHARED / "corpora" / "agency" / "raw" / "itar-tass-2014-04-21.txt").read_bytes()
        (result, *_) = parse_all(copy)
        assert {"V513"} <= {remark.code for remark in check(result.article)}


class TestSeverities:
    def test_errors_are_few_and_each_misleads_a_reader(self):
        errors = {rule.name for rule in all_rules() if rule.code.severity is Severity.ERROR}
        assert errors == {"times-out-of-order", "embargo-unstated", "quote-astray", "version-order", "kill-usable"}
