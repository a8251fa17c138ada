"""Sidebars and organisation factboxes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.anchors import Part
from newsmodel.model.boxes import (
    MemberEvent,
    MemberEventKind,
    MemberRole,
    Membership,
    Milestone,
    MilestoneKind,
    Names,
    Office,
    OrganisationFactbox,
    Relation,
    RelationKind,
    Seat,
    SeatKind,
    Sidebar,
    SidebarKind,
    StatedCount,
    StatedFigure,
    Ticker,
)
from newsmodel.testing.strategies.anchored import Spot, anchored, anchors, passages, places_of
from newsmodel.testing.strategies.blocks import blocks
from newsmodel.testing.strategies.dates import PARTIAL_DATES
from newsmodel.testing.strategies.fields import CONTACTS, LABELS, LINKS, NAMES
from newsmodel.testing.strategies.texts import LINES, TEXTS, URI
from newsmodel.testing.strategies.tools import few, maybe, some, subset

__all__ = ["facts", "organisation_factboxes", "sidebars", "tickers"]


@cache
def sidebars(media: int = 0) -> SearchStrategy[Sidebar]:
    """Sidebars of every kind, with blocks, links, both or neither."""
    return some(
        Sidebar,
        {},
        {
            "title": TEXTS,
            "blocks": few(blocks(media)),
            "kind": st.sampled_from(SidebarKind),
            "links": few(LINKS),
        },
        4,
    )


_FACTBOX_NAMES = some(Names, {}, {"full": LINES, "acronyms": few(LINES), "former": few(LINES), "other": few(LABELS)}, 3)


def tickers(places: Iterable[Spot] = ()) -> SearchStrategy[Ticker]:
    """Listings, some anchored at these (part, path, text)."""
    symbols = st.sampled_from(["ACME", "7203", "<&>"])
    return some(
        Ticker,
        {"symbol": symbols},
        {"exchange": st.sampled_from(["NASDAQ", "London"]), "anchor": anchored(list(places))},
        2,
    )


# What a table or a card may break over two lines.
_TITLES = st.one_of(st.sampled_from(["president", "chief\nof staff"]), LINES)


def facts(known: list[Spot]) -> dict[str, SearchStrategy[Any]]:
    """The facts a box may hold, some of them anchored at these places."""
    anchor = anchored(known)
    dated = {"date": PARTIAL_DATES, "anchor": anchor}
    event = some(MemberEvent, {"kind": st.sampled_from(MemberEventKind)}, dated, 2)
    spans = {"post": _TITLES, "since": PARTIAL_DATES, "until": PARTIAL_DATES, "anchor": anchor}
    role = {"role": st.sampled_from(MemberRole), "events": few(event), "anchor": anchor}
    words = passages(known)
    return {
        "names": _FACTBOX_NAMES,
        "kind": words,
        "purpose": few(words),
        "milestones": few(some(Milestone, {"kind": st.sampled_from(MilestoneKind)}, {"text": LINES, **dated}, 3)),
        "memberships": few(some(Membership, {"member": NAMES}, role, 3), most=3),
        "stated_count": some(
            StatedCount,
            {"text": st.sampled_from(["seven", "12", "some\nseven"])},
            {"value": st.integers(0, 12), "anchor": anchor},
            2,
        ),
        "roster_complete": st.booleans(),
        "offices": few(some(Office, {"person": NAMES}, spans, 4)),
        "seats": few(some(Seat, {"place": LINES}, {"kind": st.sampled_from(SeatKind), "anchor": anchor}, 2)),
        "relations": few(some(Relation, {"kind": st.sampled_from(RelationKind), "organisation": LINES}, dated, 2)),
        "figures": few(
            some(StatedFigure, {"label": _TITLES, "value": st.sampled_from(["1,200", "$3 bln", "3\tbln"])}, dated, 2)
        ),
        "website": st.one_of(URI, LINES),
        "tickers": few(tickers(known)),
        "contacts": few(CONTACTS),
    }


def _box_texts(places: tuple[Spot, ...], media: int) -> SearchStrategy[dict[str, Any]]:
    """Heading, and either blocks, passages or neither."""
    own = st.fixed_dictionaries({"heading": maybe(TEXTS), "blocks": few(blocks(media))})
    bare = st.fixed_dictionaries({"heading": maybe(TEXTS)})
    body = [where for where in places if where[0] is Part.BODY]
    if not body:
        return st.one_of(own, own, bare)
    inside = st.fixed_dictionaries({"heading": st.none(), "passages": few(anchors(body))})
    return st.one_of(own, own, inside, bare)


@st.composite
def _boxes(draw: DrawFn, places: tuple[Spot, ...], media: int) -> OrganisationFactbox:
    texts = draw(_box_texts(places, media))
    known = [*places_of(Part.OWN, texts.get("blocks", ())), *places]
    possible = facts(known)
    return OrganisationFactbox(**texts, **{name: draw(possible[name]) for name in draw(subset(tuple(possible), 9))})


def organisation_factboxes(places: Iterable[Spot] = (), *, media: int = 0) -> SearchStrategy[OrganisationFactbox]:
    """Boxes with blocks and a few facts, anchored in those blocks or at these (part, path, text) of the article."""
    return _boxes(tuple(places), media)
