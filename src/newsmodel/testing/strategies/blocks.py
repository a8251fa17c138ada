"""Blocks of every type."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.blocks import (
    Block,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.testing.strategies.texts import CELLS, LINES, TEXTS
from newsmodel.testing.strategies.tools import few, maybe, some

__all__ = ["blocks", "bodies", "figures", "list_blocks", "paragraphs", "preformatted", "tables"]

_PARAGRAPHS = TEXTS.map(Paragraph)
_LISTS = st.builds(ListBlock, few(TEXTS), ordered=st.booleans())
_NOTES = st.sampled_from([None, "no rule", '{"type": "poll"}', "<&>"])
_VERBATIM = st.sampled_from(
    ["a", "  1st  2nd\n   10   20", "\ttab\n\n\nend  ", "\x00<&>", "x\r\ny\rz", "\u00a0a\u2028b\n", "]]>--&amp;\f"]
)


def paragraphs() -> SearchStrategy[Paragraph]:
    """Paragraphs, never empty."""
    return _PARAGRAPHS


def list_blocks() -> SearchStrategy[ListBlock]:
    """Lists of one or two items."""
    return _LISTS


@st.composite
def _tables(draw: DrawFn) -> Table:
    rows = draw(st.lists(few(CELLS, most=3), min_size=1, max_size=3))
    heads = draw(st.integers(0, 3))
    return Table(rows, header_rows=min(heads, len(rows)), caption=draw(maybe(TEXTS)))


_TABLES = _tables()
_PREFORMATTED = st.one_of(_VERBATIM, LINES.filter(lambda text: bool(text.strip()))).map(Preformatted)
_UNCLASSIFIED = st.builds(Unclassified, TEXTS, note=_NOTES)


def tables() -> SearchStrategy[Table]:
    """Small tables with empty cells, ragged rows, header rows and captions."""
    return _TABLES


def preformatted() -> SearchStrategy[Preformatted]:
    """Verbatim text: spaces at the edges, carriage returns, control characters."""
    return _PREFORMATTED


@cache
def figures(media: int = 0) -> SearchStrategy[Figure]:
    """Figures that point at one of so many media items, or at none."""
    options = {"caption": TEXTS, "credit": LINES}
    if not media:
        return st.one_of(
            st.builds(Figure, caption=TEXTS), st.builds(Figure, credit=LINES), st.builds(Figure, **options)
        )
    index = st.integers(0, media - 1)
    return st.one_of(some(Figure, {"media": index}, options, 2), figures(0))


@cache
def blocks(media: int = 0) -> SearchStrategy[Block]:
    """Blocks of every type, paragraphs most often; figures point at one of so many media items."""
    pointing = [figures(media)] * 3 if media else []
    return st.one_of(
        _PARAGRAPHS,
        _PARAGRAPHS,
        *pointing,
        TEXTS.map(Crosshead),
        TEXTS.map(PullQuote),
        _LISTS,
        _TABLES,
        _PREFORMATTED,
        figures(media),
        _UNCLASSIFIED,
    )


@cache
def bodies(media: int) -> SearchStrategy[tuple[Block, ...]]:
    """Up to four blocks."""
    return few(blocks(media), least=0, most=4)
