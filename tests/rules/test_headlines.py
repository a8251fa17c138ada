from __future__ import annotations

import pytest

from tests.rules.found import found


class TestShouting:
    @pytest.mark.parametrize(
        "headline", ["NATO, EU", "A. B.", "EINIGUNG", "2024: 1, 2, 3, 4, 5 (6)", "قصة قصيرة من البحر"]
    )
    def test_short_forms_single_words_and_scripts_without_capitals_do_not_shout(self, headline):
        assert found("headline-shouting", headline=headline) == []


class TestLong:
    def test_a_hundred_and_ten_characters_are_not_too_many(self):
        assert found("headline-long", headline="x" * 110) == []
        assert found("headline-long", headline="x" * 113) == [("headline", (110, 113))]


class TestStatusWord:
    def test_words_before_and_after_are_marked_where_they_stand(self):
        headline = "UPDATE 2-Ferry returns (CORRECTED)"
        assert found("headline-status-word", headline=headline) == [("headline", (0, 9)), ("headline", (22, 34))]

    @pytest.mark.parametrize("headline", [None, "Ferry returns", "Update on the ferry", "CORRECTED"])
    def test_a_plain_headline_and_one_of_status_words_alone_are_left_alone(self, headline):
        assert found("headline-status-word", headline=headline) == []


class TestRepeated:
    def test_case_space_and_a_full_stop_do_not_count(self):
        fields = {
            "headline": "Ferry  returns",
            "standfirst": "FERRY RETURNS.",
            "body": ["ferry returns", "It is back."],
        }
        assert found("headline-repeated", **fields) == [("standfirst", None), ("body[0]", None)]

    def test_nothing_is_repeated_without_a_headline(self):
        assert found("headline-repeated", standfirst="x", body=["x"]) == []
