"""Tokens of quotes: where they stand, what they are, and that what is remembered of a word depends on the word alone."""

from __future__ import annotations

import pytest

from newsmodel.extract.quotations.marks import pair_marks
from newsmodel.extract.quotations.people import is_organisation, is_post
from newsmodel.extract.quotations.printed import stands_inside
from newsmodel.extract.quotations.tokens import Kind, sentences, tokenise

_COPY = [
    'Mr. Quill of the U.S. Harbour Board said, "It holds." Sett’s crew agreed... at 3.5 knots -- (so far).',
    "“It holds,” said Ada\u00a0Quill,\n22, of Orbe Docks Ltd. “Nobody doubts it.”",
    "« Le quai tient », dit Quill. L’eau monte_vite @orbe #quai 40%",
]


class TestTokens:
    @pytest.mark.parametrize("text", _COPY)
    def test_a_token_stands_where_it_says(self, text: str) -> None:
        tokens = tokenise(text, pair_marks(text).runs)
        assert all(text[t.start : t.end] == t.text for t in tokens if t.kind != Kind.RUN)
        assert [t.start for t in tokens] == sorted(t.start for t in tokens)
        assert "".join(text[t.start : t.end] for t in tokens).replace(" ", "") == "".join(text.split()).replace(" ", "")

    def test_initials_and_abbreviations_keep_their_full_stop(self) -> None:
        words = [t.text for t in tokenise(_COPY[0], ()) if t.kind == Kind.WORD]
        assert {"Mr.", "U.S.", "3.5"} <= set(words)

    def test_a_stretch_too_long_to_be_remembered_is_cut_alike(self) -> None:
        short, long = tokenise("Quill,Sett.", ()), tokenise("Quill,Sett." + "," * 60, ())
        assert long[: len(short)] == short
        assert len(long) == len(short) + 60

    def test_capitals_are_those_of_words(self) -> None:
        assert [t.text for t in tokenise(_COPY[0], ()) if t.capital] == [
            "Mr.", "Quill", "U.S.", "Harbour", "Board", "It", "Sett",
        ]  # fmt: skip

    def test_sentences_end_inside_marks_too(self) -> None:
        parts = sentences(tokenise(_COPY[0], pair_marks(_COPY[0]).runs))
        assert [part[0].text for part in parts] == ["Mr.", "Sett"]


class TestWordsOfNames:
    def test_a_word_stands_inside_a_sentence_behind_a_small_letter(self) -> None:
        assert stands_inside("On Monday, Quill left.", "Quill")
        assert not stands_inside("Quill left. Quill returned to Quillford.", "Quill")

    def test_posts_and_houses_are_told_by_whole_words(self) -> None:
        assert is_post("spokeswomen") is False
        assert is_post("co-author")
        assert is_organisation("Orbe Harbour Bank")
        assert not is_organisation("Ada Bankside")
