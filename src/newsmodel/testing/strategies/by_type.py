"""The strategy of each class of the model, as `st.from_type` gives it."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsmodel.model.anchors import Anchor, Passage
from newsmodel.model.article import AltId, Article, EdNote, Rights, Signal
from newsmodel.model.blocks import (
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.boxes import (
    MemberEvent,
    Membership,
    Milestone,
    Names,
    Office,
    OrganisationFactbox,
    Relation,
    Seat,
    Sidebar,
    StatedCount,
    StatedFigure,
    Ticker,
)
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.media import Link, Media, Rendition
from newsmodel.model.people import Byline, Contact, Organisation, Person
from newsmodel.model.places import Dateline, Place
from newsmodel.model.quotes import Piece, Quote
from newsmodel.model.text import Mark, Text
from newsmodel.model.topics import Label, TopicTag
from newsmodel.model.transmission import Transmission
from newsmodel.testing.strategies import fields
from newsmodel.testing.strategies.anchored import anchors, passages, quotes
from newsmodel.testing.strategies.articles import articles
from newsmodel.testing.strategies.blocks import figures, list_blocks, paragraphs, preformatted, tables
from newsmodel.testing.strategies.boxes import facts, organisation_factboxes, sidebars, tickers
from newsmodel.testing.strategies.dates import PARTIAL_DATES, STAMPS
from newsmodel.testing.strategies.texts import LINES, TEXTS, marked

__all__ = ["OF_TYPE"]


def _one_of_many(known: dict[str, SearchStrategy[Any]], name: str) -> SearchStrategy[Any]:
    """A member of what a box holds several of."""
    return known[name].map(lambda values: values[0])


def _facts() -> dict[type, SearchStrategy[Any]]:
    known = facts([])
    event = _one_of_many(known, "memberships").map(lambda member: member.events).filter(bool)
    return {
        Names: known["names"],
        StatedCount: known["stated_count"],
        MemberEvent: event.map(lambda events: events[0]),
        **{
            kind: _one_of_many(known, name)
            for kind, name in (
                (Milestone, "milestones"),
                (Membership, "memberships"),
                (Office, "offices"),
                (Seat, "seats"),
                (Relation, "relations"),
                (StatedFigure, "figures"),
            )
        },
    }


OF_TYPE: dict[type, SearchStrategy[Any]] = {
    AltId: fields.ALT_IDS,
    Anchor: anchors(),
    Article: articles(),
    Byline: fields.BYLINES,
    Contact: fields.CONTACTS,
    Crosshead: TEXTS.map(Crosshead),
    Dateline: fields.DATELINES,
    EdNote: fields.ED_NOTES,
    Figure: figures(),
    Label: fields.LABELS,
    Link: fields.LINKS,
    ListBlock: list_blocks(),
    Mark: marked(LINES).map(lambda text: text.marks[0]),
    Media: fields.MEDIA,
    Organisation: fields.ORGANISATIONS,
    OrganisationFactbox: organisation_factboxes(),
    Paragraph: paragraphs(),
    PartialDate: PARTIAL_DATES,
    Passage: passages([]),
    Person: fields.PEOPLE,
    Piece: quotes().map(lambda quote: quote.pieces[0]),
    Place: fields.PLACES,
    Preformatted: preformatted(),
    PullQuote: TEXTS.map(PullQuote),
    Quote: quotes(),
    Rendition: fields.RENDITIONS,
    Rights: fields.RIGHTS,
    Sidebar: sidebars(),
    Signal: fields.SIGNALS,
    Stamp: STAMPS,
    Table: tables(),
    Text: TEXTS,
    Ticker: tickers(),
    TopicTag: fields.TOPICS,
    Transmission: fields.TRANSMISSIONS,
    Unclassified: st.builds(Unclassified, TEXTS),
    **_facts(),
}
