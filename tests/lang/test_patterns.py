"""Words as patterns: what fits, and which of two."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.lang.patterns import any_of

WORDS = st.lists(st.text("abcÅßИi .+(", min_size=1, max_size=5), max_size=8)


def matched(words: list[str], text: str) -> str | None:
    match = re.compile(any_of(words), re.IGNORECASE).match(text)
    return None if match is None else match[0]


def test_the_longer_of_two_words_is_tried_first():
    assert matched(["photo", "photo by"], "Photo by Ada") == "Photo by"


def test_a_shorter_word_fits_where_the_rest_of_the_pattern_asks_for_it():
    assert re.match(f"{any_of(['photo', 'photo by'])} by", "photo by") is not None


def test_no_words_fit_nothing():
    assert matched([], "") is None


@given(WORDS, st.text("abcÅßИiBCI .+(", max_size=8))
def test_a_text_is_matched_as_by_the_words_one_by_one(words: list[str], text: str):
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    plain = re.compile("|".join(map(re.escape, ordered)) or "(?!)", re.IGNORECASE).match(text)
    assert matched(words, text) == (plain[0] if plain else None)
