"""Laws of reading quotes: total, every anchor true, linear."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.extract.quotations import find_quotes
from newsmodel.model.blocks import Paragraph
from newsmodel.model.quotes import QuoteKind

# Pieces of copy, put together as no desk would.
PIECES = st.sampled_from(
    ["“", "”", '"', "'", "‘", "’", "''", "``", "«", "»", "„", "The pier holds,", "It holds.", "Ada Quill", "Quill", "he",
     "she", "said", "said that", "told reporters:", "according to", ", the mayor,", "who", "(D-Orb.)", ":", ".", ",", "?",
     "—", "and", "but", "adding", "a so-called", "Mr. Sett’s remark that", "\n", "\u00a0", "Квилл", "sagte", "3'2\""]
)  # fmt: skip
COPY = st.lists(st.lists(PIECES, min_size=1, max_size=25).map(" ".join), max_size=5)


class TestLaws:
    @pytest.mark.laws
    @given(COPY, st.sampled_from([None, "en", "de", "fr", "ru"]))
    def test_any_copy_is_read_and_every_anchor_is_true(self, paragraphs: list[str], language: str | None):
        blocks = [Paragraph(text) for text in paragraphs if text.strip(" \t\n\u00a0")]
        found = find_quotes(blocks, language=language)
        for quote in found.quotes:
            passages = [p for p in (quote.speaker, quote.cue, quote.role) if p is not None]
            for anchor in [piece.anchor for piece in quote.pieces] + [p.anchor for p in passages]:
                assert anchor is not None
                assert blocks[anchor.path[0]].text.text[anchor.start : anchor.end] == anchor.words

    @pytest.mark.laws
    @given(COPY)
    def test_marked_pieces_never_overlap(self, paragraphs: list[str]):
        blocks = [Paragraph(text) for text in paragraphs if text.strip(" \t\n\u00a0")]
        pieces = [p for q in find_quotes(blocks).quotes for p in q.pieces if p.kind is not QuoteKind.INDIRECT]
        anchors = [p.anchor for p in pieces if p.anchor is not None]
        spans = sorted((a.path, a.start, a.end) for a in anchors)
        for (path, _, end), (other, start, _) in itertools.pairwise(spans):
            assert path != other or end <= start

    @pytest.mark.laws
    @given(COPY)
    def test_words_reported_overlap_no_others_and_hold_marked_words_whole(self, paragraphs: list[str]):
        blocks = [Paragraph(text) for text in paragraphs if text.strip(" \t\n\u00a0")]
        pieces = [(p.anchor, p.kind is QuoteKind.INDIRECT) for q in find_quotes(blocks).quotes for p in q.pieces]
        spans = sorted((a.path, a.start, -a.end, indirect) for a, indirect in pieces if a is not None)
        for (path, _, end, indirect), (other, start, last, held) in itertools.pairwise(spans):
            assert path != other or -end <= start or (indirect and not held and -last <= -end)


class TestTime:
    @pytest.mark.fuzz
    @pytest.mark.parametrize(
        "piece",
        [
            "“It holds,” he said, ",
            "“It holds” and ",
            "Quill said that ",
            "said ",
            "Quill, who said, ",
            "he said “a ",
            "“It holds,” Quill, ",
            "Quill’s remark that ",
            "Ada Quill ",
            "the mayor, ",
            "according to Quill ",
            "“a” ",
            "Aa Bb, ",
            "(he ",
            "“It holds,” adding, ",
            "It holds, Quill said, ",
            "Quill said it holds, and Sett said it fell, ",
            "Quill told Sett, adding that it holds, ",
            "it was said by Quill that ",
            "Quill and Sett, ",
            "Quill said the pier, which she called “a muddle”, ",
            "was called “a muddle” by ",
            "where about fifty stood, chanting “no, no”, ",
            "the study found that ",
            "“No, no,” Quill said, reports Orbe Radio, ",
            "Quill, once called “a fool of all” by Sett, ",
        ],
    )
    def test_twice_the_copy_takes_about_twice_the_time(self, piece: str):
        def seconds(count: int) -> float:
            blocks = [Paragraph(piece * count)]
            start = time.process_time()
            find_quotes(blocks)
            return time.process_time() - start

        small = min(seconds(500) for _ in range(3))
        assert min(seconds(1_000) for _ in range(3)) < 3 * small + 0.05

    @pytest.mark.fuzz
    @pytest.mark.parametrize(
        ("language", "piece"),
        [
            ("es", "—Aguanta —dijo Quill—. "),
            ("fr", "— Il tient, a-t-il dit, "),
            ("ru", "— Стоит, — сказал Сетт, что "),
            ("de", "laut Quill "),
            ("de", "Quill sagte, der Kai halte, "),
            ("es", "—El muelle —añadió— es —dijo— "),
            ("ja", "クイル氏は「桟橋」と述べ、"),
            ("zh", "在在对对奎尔在说"),
        ],
    )
    def test_other_languages_take_linear_time_too(self, language: str, piece: str):
        def seconds(count: int) -> float:
            blocks = [Paragraph(piece * count)]
            start = time.process_time()
            find_quotes(blocks, language=language)
            return time.process_time() - start

        small = min(seconds(500) for _ in range(3))
        assert min(seconds(1_000) for _ in range(3)) < 3 * small + 0.05

    @pytest.mark.fuzz
    @pytest.mark.parametrize(
        "text",
        [
            "“It holds,” Aa{0} Bb{0} said.",
            "“It holds,” he said.",
            "Aa{0} Bb{0} came.",
            "“It holds for many years.”",
            "“It holds,” the {0}-year-old said.",
            "“It holds,” it said.",
            "“It holds,” the letter said.",
            "Tom Sett met Ms Sett. “It holds,” Ms Sett said.",
        ],
    )
    def test_twice_the_paragraphs_take_about_twice_the_time(self, text: str):
        def seconds(count: int) -> float:
            blocks = [Paragraph(text.format(number)) for number in range(count)]
            start = time.process_time()
            find_quotes(blocks)
            return time.process_time() - start

        small = min(seconds(400) for _ in range(3))
        assert min(seconds(800) for _ in range(3)) < 3 * small + 0.05
