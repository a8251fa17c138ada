"""Strings and texts: what wire copy really holds, and marks over it."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsmodel.model.text import Mark, MarkKind, Text

__all__ = ["CELLS", "LINES", "PLAIN", "TEXTS", "URI", "lines", "marked", "settled", "texts"]

_WORDS = (
    "a",
    "The ferry is back",
    "harbour",
    "“We waited,” said Ada Quill",
    "said the deputy minister, and left.",
    "3.5%",
    "naïve café",
    "Привет, мир",
    "שלום עולם",
    "مرحبا",
    "日本語の記事",
    "👩🏽\u200d🚒",
    "<b>",
    "&amp;",
    "]]>",
    "\"quoted\" and 'so'",
)
_JOINTS = (
    " ",
    "",
    "\n",
    "  ",
    "\t",
    "\u00a0",
    "\n\n",
    " - ",
    "--",
    "&",
    "<",
    ">",
    '"',
    "'",
    "*_`#",
    "\x00",
    "\x0b",
    "\x0c",
    "\x1b",
    "\x1e",
    "\x7f",
    "\x85",
    "\u00ad",
    "\u200b",
    "\u200f",
    "\u2003",
    "\u202e",
    "\ufeff",
    "\ufffd",
    "\ufffe",
    "\U0010ffff",
    "e\u0301",
)
# At the edges a space is trimmed by the model, so what stands there is seldom one.
_LEADS = ("",) * 12 + ("\x0b", "\x85", "\u2003", "\ufeff", "-", "\x01")
_ANY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
_EDGE = " \t\n\u00a0\r\u2028\u2029"

_JOINED = st.tuples(
    st.sampled_from(_LEADS), st.sampled_from(_WORDS), st.sampled_from(_JOINTS), st.sampled_from(("", *_WORDS))
).map("".join)
_RAW = st.one_of(st.sampled_from(_WORDS), _JOINED, _JOINED, _ANY)


def settled(value: str) -> str:
    """The string as the model keeps it; one letter where nothing would be left."""
    return Text(value).text or "a"


LINES = _RAW.map(settled)


def lines() -> SearchStrategy[str]:
    """Strings as the model keeps them: trimmed, not empty; newlines and control characters inside."""
    return LINES


_URIS = (
    "https://example.org/",
    "https://example.org/a?b=1&c=%22d%22#e",
    "http://example.org/ä/日本",
    "urn:newsml:example.org:20260105:4711",
    "mailto:desk@example.org",
    "/relative",
    "tag:example.org,2026:x",
    "a b<c>'\"",
)
URI = st.sampled_from(_URIS)
_MARK_KINDS = st.sampled_from([MarkKind.EMPHASIS, MarkKind.STRONG, MarkKind.LINK, MarkKind.LINK, MarkKind.NOTE])
_RUNS = st.lists(st.tuples(_MARK_KINDS, st.integers(0, 40), st.integers(1, 40), URI), min_size=1, max_size=4)


def _marks(text: str, runs: Iterable[tuple[MarkKind, int, int, str]]) -> tuple[Mark, ...]:
    """Marks inside the text; a link that would overlap another is emphasis instead."""
    out: list[Mark] = []
    for kind, begin, length, target in runs:
        start = begin % len(text)
        end = min(start + length, len(text))
        clash = any(m.target is not None and m.start < end and start < m.end for m in out)
        if kind is MarkKind.LINK and not clash:
            out.append(Mark(start, end, kind, target))
        else:
            out.append(Mark(start, end, MarkKind.EMPHASIS if kind is MarkKind.LINK else kind))
    return tuple(out)


def marked(words: SearchStrategy[str]) -> SearchStrategy[Text]:
    """Texts over these words, with marks that may overlap."""
    return st.tuples(words, _RUNS).map(lambda pair: Text(pair[0], _marks(*pair)))


PLAIN = LINES.map(Text)
TEXTS = st.one_of(PLAIN, PLAIN, marked(LINES))
CELLS = st.one_of(TEXTS, st.just(Text("")))


def texts(*, empty: bool = False) -> SearchStrategy[Text]:
    """Texts with and without marks; also empty ones, as table cells may be, when asked for."""
    return CELLS if empty else TEXTS
