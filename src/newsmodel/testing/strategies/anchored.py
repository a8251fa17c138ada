"""Anchors whose words stand where they say, and the quotes that hold them."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.blocks import Block
from newsmodel.model.quotes import Piece, Quote, QuoteKind, SpeakerFound
from newsmodel.model.walk import blocks_texts
from newsmodel.testing.strategies.fields import ORGANISATIONS, PEOPLE
from newsmodel.testing.strategies.texts import LINES, settled
from newsmodel.testing.strategies.tools import few, some

__all__ = ["Spot", "anchored", "anchors", "passages", "places_of", "quotes"]

Spot = tuple[Part, tuple[int, ...], str]
"""A part, the path to a text in it, and the text."""

_DRAWN = st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(1, 12))


def _anchor(where: Spot, start: int, length: int) -> Anchor:
    part, path, text = where
    start %= len(text)
    words = text[start : start + length]
    return Anchor(part=part, path=path, start=start, end=start + len(words), words=words)


@st.composite
def _free_anchors(draw: DrawFn) -> Anchor:
    part = draw(st.sampled_from(Part))
    steps = {Part.HEADLINE: 0, Part.STANDFIRST: 0, Part.BODY: 1, Part.OWN: 1}.get(part, 2)
    path = tuple(draw(st.lists(st.integers(0, 2), min_size=steps, max_size=steps)))
    start, words = draw(st.integers(0, 9)), draw(LINES)
    return Anchor(part=part, path=path, start=start, end=start + len(words), words=words)


_FREE_ANCHORS = _free_anchors()


def anchors(places: Iterable[Spot] | None = None) -> SearchStrategy[Anchor]:
    """Anchors at any of these (part, path, text), all true; without places, well-formed ones that point anywhere."""
    if places is None:
        return _FREE_ANCHORS
    known = [where for where in places if where[2]]
    return _DRAWN.map(lambda spot: _anchor(known[spot[0] % len(known)], spot[1], spot[2])) if known else st.nothing()


def places_of(part: Part, blocks: Iterable[Block], *prefix: int) -> list[Spot]:
    """Where an anchor may stand in these blocks: every text that is not empty."""
    return [(part, path, text) for path, text in blocks_texts(blocks, prefix=prefix) if text]


def anchored(known: list[Spot]) -> SearchStrategy[Anchor | None]:
    """True anchors, or None; None alone where there is no text."""
    return st.one_of(st.none(), anchors(known), anchors(known)) if known else st.none()


def passages(known: list[Spot]) -> SearchStrategy[Passage]:
    """Words alone, or words and where they stand."""
    free = LINES.map(Passage)
    return st.one_of(free, anchors(known).map(_passage)) if known else free


def _passage(anchor: Anchor) -> Passage:
    return Passage(settled(anchor.words), anchor)


_QUOTE_KINDS = st.sampled_from(QuoteKind)


def _piece(anchor: Anchor, kind: QuoteKind) -> Piece:
    return Piece(words=settled(anchor.words), kind=kind, anchor=anchor)


def quotes(places: Iterable[Spot] = ()) -> SearchStrategy[Quote]:
    """Quotes of one to three pieces, some anchored at these (part, path, text)."""
    known = list(places)
    pieces = st.builds(Piece, words=LINES, kind=_QUOTE_KINDS)
    if known:
        pieces = st.one_of(pieces, st.builds(_piece, anchors(known), _QUOTE_KINDS))
    words = passages(known)
    return some(
        Quote,
        {"pieces": few(pieces, most=3)},
        {
            "speaker": words,
            "cue": words,
            "role": words,
            "speakers": few(st.one_of(PEOPLE, ORGANISATIONS)),
            "found": st.sampled_from(SpeakerFound),
        },
        4,
    )
