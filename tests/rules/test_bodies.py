from __future__ import annotations

import pytest

from newsmodel import Crosshead, OrganisationFactbox, Sidebar, Transmission
from tests.rules.found import found


class TestSections:
    def test_a_heading_above_a_heading_is_a_part_with_chapters(self):
        assert found("section-empty", body=["x", Crosshead("Part"), Crosshead("Chapter"), "y"]) == []

    def test_the_last_heading_of_a_sidebar_counts(self):
        sidebar = Sidebar(blocks=["x", Crosshead("More")])
        assert found("section-empty", sidebars=[sidebar]) == [("sidebars[0].blocks[1]", None)]

    def test_a_box_of_facts_alone_is_not_empty(self):
        assert found("section-empty", factboxes=[OrganisationFactbox(website="www.league.example")]) == []


class TestDuplicates:
    def test_short_paragraphs_and_other_blocks_may_come_twice(self):
        assert found("paragraph-duplicate", body=["Yes.", "Yes.", Crosshead("x" * 50), Crosshead("x" * 50)]) == []

    def test_lines_may_be_wrapped_otherwise(self):
        one = "The ferry is back at the quay after nineteen days"
        assert found("paragraph-duplicate", body=[one, one.replace(" is", "\nis")]) == [("body[1]", None)]


class TestWordCount:
    @pytest.mark.parametrize("words", [None, "", "many", "0120 0240", "0100", "150", "w 120"])
    def test_no_single_number_and_one_that_is_near_pass(self, words):
        assert found("word-count-differs", body=["one two " * 50], transmission=Transmission(words=words)) == []

    def test_a_cut_story_and_one_run_into_the_next_are_told(self):
        assert found("word-count-differs", body=["one"], transmission=Transmission(words="0400"))
        assert found("word-count-differs", body=["one two " * 400], transmission=Transmission(words="0040"))

    def test_a_headline_of_a_digest_has_the_header_of_the_whole(self):
        assert found("word-count-differs", headline="x", transmission=Transmission(words="0400")) == []

    def test_without_a_header_there_is_no_count(self):
        assert found("word-count-differs", body=["one"]) == []
