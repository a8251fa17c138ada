"""Typed models for news copy, parsers for raw wire text, and exporters to what newsrooms use.

The names of `__all__` are the public interface.  Each is imported when it is first used (PEP 562), so that
`import newsmodel` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsmodel import codes, extract, formats, newsroom, rules, testing
    from newsmodel.diagnostics import Code, Diagnostic, DiagnosticsError, Severity, render
    from newsmodel.errors import InvalidValue, NewsmodelError, UnknownFormat
    from newsmodel.formats.base import Exported, Format, Loaded, Stub
    from newsmodel.formats.channel import Channel
    from newsmodel.model.anchors import Anchor, Part, Passage
    from newsmodel.model.article import (
        AltId,
        Article,
        EdNote,
        EdNoteKind,
        GuidOrigin,
        PubStatus,
        Rights,
        Signal,
        Urgency,
        public_at,
    )
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
    from newsmodel.model.dates import PartialDate, Stamp
    from newsmodel.model.guid import derived_guid
    from newsmodel.model.media import Link, Media, MediaKind, Rendition
    from newsmodel.model.people import Byline, BylineKind, Contact, Organisation, Person
    from newsmodel.model.places import Dateline, Place
    from newsmodel.model.quotes import Piece, Quote, QuoteKind, SpeakerFound
    from newsmodel.model.reanchor import reanchor
    from newsmodel.model.text import Mark, MarkKind, Text
    from newsmodel.model.topics import Label, TopicKind, TopicTag
    from newsmodel.model.transmission import Transmission
    from newsmodel.newsroom.publishing import Document, dump, publish
    from newsmodel.newsroom.reading import read
    from newsmodel.rules.run import check
    from newsmodel.source import Alignment, Edit, Source, Span
    from newsmodel.wire.parse import iter_parse, parse, parse_all
    from newsmodel.wire.result import ParseResult
    from newsmodel.wire.segment import Role, Segment
    from newsmodel.wire.takes import join_takes, take_of

__all__ = [
    "Alignment",
    "AltId",
    "Anchor",
    "Article",
    "Block",
    "Byline",
    "BylineKind",
    "Channel",
    "Code",
    "Contact",
    "Crosshead",
    "Dateline",
    "Diagnostic",
    "DiagnosticsError",
    "Document",
    "EdNote",
    "EdNoteKind",
    "Edit",
    "Exported",
    "Figure",
    "Format",
    "GuidOrigin",
    "InvalidValue",
    "Label",
    "Link",
    "ListBlock",
    "Loaded",
    "Mark",
    "MarkKind",
    "Media",
    "MediaKind",
    "MemberEvent",
    "MemberEventKind",
    "MemberRole",
    "Membership",
    "Milestone",
    "MilestoneKind",
    "Names",
    "NewsmodelError",
    "Office",
    "Organisation",
    "OrganisationFactbox",
    "Paragraph",
    "ParseResult",
    "Part",
    "PartialDate",
    "Passage",
    "Person",
    "Piece",
    "Place",
    "Preformatted",
    "PubStatus",
    "PullQuote",
    "Quote",
    "QuoteKind",
    "Relation",
    "RelationKind",
    "Rendition",
    "Rights",
    "Role",
    "Seat",
    "SeatKind",
    "Segment",
    "Severity",
    "Sidebar",
    "SidebarKind",
    "Signal",
    "Source",
    "Span",
    "SpeakerFound",
    "Stamp",
    "StatedCount",
    "StatedFigure",
    "Stub",
    "Table",
    "Text",
    "Ticker",
    "TopicKind",
    "TopicTag",
    "Transmission",
    "Unclassified",
    "UnknownFormat",
    "Urgency",
    "check",
    "codes",
    "derived_guid",
    "dump",
    "extract",
    "formats",
    "iter_parse",
    "join_takes",
    "newsroom",
    "parse",
    "parse_all",
    "public_at",
    "publish",
    "read",
    "reanchor",
    "render",
    "rules",
    "take_of",
    "testing",
]

# Where each public name is at home.  A test holds it together with the imports above, which only type checkers see.
_HOMES = {
    "newsmodel.errors": "InvalidValue NewsmodelError UnknownFormat",
    "newsmodel.source": "Alignment Edit Source Span",
    "newsmodel.diagnostics": "Code Diagnostic DiagnosticsError Severity render",
    "newsmodel.model.anchors": "Anchor Part Passage",
    "newsmodel.model.article": "AltId Article EdNote EdNoteKind GuidOrigin PubStatus Rights Signal Urgency public_at",
    "newsmodel.model.blocks": "Block Crosshead Figure ListBlock Paragraph Preformatted PullQuote Table Unclassified",
    "newsmodel.model.boxes": "MemberEvent MemberEventKind MemberRole Membership Milestone MilestoneKind Names Office OrganisationFactbox Relation RelationKind Seat SeatKind Sidebar SidebarKind StatedCount StatedFigure Ticker",
    "newsmodel.model.dates": "PartialDate Stamp",
    "newsmodel.model.guid": "derived_guid",
    "newsmodel.model.media": "Link Media MediaKind Rendition",
    "newsmodel.model.people": "Byline BylineKind Contact Organisation Person",
    "newsmodel.model.places": "Dateline Place",
    "newsmodel.model.quotes": "Piece Quote QuoteKind SpeakerFound",
    "newsmodel.model.reanchor": "reanchor",
    "newsmodel.model.text": "Mark MarkKind Text",
    "newsmodel.model.topics": "Label TopicKind TopicTag",
    "newsmodel.model.transmission": "Transmission",
    "newsmodel.wire.parse": "iter_parse parse parse_all",
    "newsmodel.wire.result": "ParseResult",
    "newsmodel.wire.segment": "Role Segment",
    "newsmodel.wire.takes": "join_takes take_of",
    "newsmodel.formats.base": "Exported Format Loaded Stub",
    "newsmodel.formats.channel": "Channel",
    "newsmodel.newsroom.publishing": "Document dump publish",
    "newsmodel.newsroom.reading": "read",
    "newsmodel.rules.run": "check",
}
_ROOMS = ("codes", "extract", "formats", "newsroom", "rules", "testing")
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name in _HOME_OF:
        value = getattr(importlib.import_module(_HOME_OF[name]), name)
    elif name in _ROOMS:
        value = importlib.import_module(f"newsmodel.{name}")
    else:
        raise AttributeError(f"module 'newsmodel' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
