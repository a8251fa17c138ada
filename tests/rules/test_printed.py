from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.rules.printed import Printed


class TestPrinted:
    @pytest.mark.parametrize(
        "words", ["", "b", "bcd", "the night ferry is back", "the night ferry is back at the quay"]
    )
    def test_words_that_stand_there_are_held(self, words):
        assert Printed("abcd; the night ferry is back at the quay").holds(words)

    @pytest.mark.parametrize("words", ["x", "the night ferry is late", "the night ferry is back at the quay again"])
    def test_others_are_not(self, words):
        assert not Printed("the night ferry is back at the quay").holds(words)

    @pytest.mark.laws
    @given(st.text("ab ", max_size=60), st.text("ab ", max_size=15))
    def test_up_to_a_window_it_is_a_search(self, text, words):
        assert Printed(text).holds(words) == (words in text)

    @pytest.mark.laws
    @given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
    def test_what_was_cut_out_of_a_text_is_held(self, text, start, end):
        assert Printed(text).holds(text[start:end])
