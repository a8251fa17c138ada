# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

from typing import Any

import pytest

from newsmodel.model.anchors import Anchor, Part, Passage, to_optional_passage, to_passage
from tests.model.refusals import refused

FERRY: dict[str, Any] = {"part": "body", "path": [0], "start": 4, "end": 9, "words": "ferry"}


class TestAnchor:
    def test_plain_strings_and_lists_will_do(self):
        anchor = Anchor(**FERRY)
        assert (anchor.part, anchor.path) == (Part.BODY, (0,))

    def test_words_are_exact_to_the_space(self):
        assert Anchor(**FERRY | {"end": 11, "words": " ferry "}).words == " ferry "

    def test_words_that_do_not_fill_the_range_are_refused(self):
        with refused("Anchor.words", "6 characters, end - start"):
            Anchor(**FERRY | {"end": 10})

    @pytest.mark.parametrize("words", ["", None, "ferr\ud800"])
    def test_words_that_are_none_are_refused(self, words):
        with refused("Anchor.words", "expected"):
            Anchor(**FERRY | {"words": words})

    @pytest.mark.parametrize("path", [3, "0", [-1], [True], ["0"], [None]])
    def test_a_path_of_anything_but_whole_numbers_is_refused(self, path):
        with refused("Anchor.path", "block, item, row and cell"):
            Anchor(**FERRY | {"path": path})

    def test_an_unknown_part_is_refused_with_the_known_ones(self):
        with refused("Part", "headline, standfirst, body, sidebar, factbox, own"):
            Anchor(**FERRY | {"part": "lede"})

    @pytest.mark.parametrize("field", ["start", "end"])
    def test_an_offset_that_is_no_whole_number_is_refused(self, field):
        with refused(f"Anchor.{field}", "whole number from"):
            Anchor(**FERRY | {field: -1})


class TestPassage:
    def test_it_prints_as_its_words(self):
        assert str(Passage(" the harbour master ")) == "the harbour master"

    def test_empty_words_are_refused(self):
        with refused("Passage.text", "text that is not empty"):
            Passage("\n")

    def test_an_anchor_must_be_one(self):
        with refused("Passage.anchor", "Anchor or None"):
            Passage("said", "body[0]")

    def test_a_string_becomes_a_passage_and_a_blank_one_none(self):
        assert to_passage("said") == Passage("said")
        assert to_optional_passage("said") == Passage("said")
        assert to_optional_passage(" ") is None
        assert to_optional_passage(None) is None
