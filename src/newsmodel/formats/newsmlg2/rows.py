"""What a newsItem carries of an article, field by field."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import attrs

from newsmodel import codes
from newsmodel.formats.fidelity import Context, Fidelity, Projection, Row, Selection
from newsmodel.formats.iri import as_iri
from newsmodel.formats.newsmlg2.tools import alias_of
from newsmodel.formats.projections import (
    CHARACTERS,
    GUID,
    GUID_ORIGIN,
    XML_FORBIDDEN,
    become,
    carried,
    default,
    drop,
    reduce,
    row,
)
from newsmodel.formats.xsd import XSD_INSTANT, XSD_TRUNCATED, exact_date, instant_of
from newsmodel.model.article import Article, Signal
from newsmodel.model.boxes import Names
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.topics import TopicTag
from newsmodel.vocab.catalog import OWN_SCHEME

__all__ = ["FIDELITY"]

# ---- strings ------------------------------------------------------------------------------------------------------

_BREAKS = str.maketrans("\t\n\r", "   ")


def _one_line(value: Any) -> Any:
    """Line breaks and tabs become spaces, in a string or in several."""
    if isinstance(value, tuple):
        return tuple(_one_line(item) for item in value)
    return value.translate(_BREAKS) if isinstance(value, str) else value


ONE_LINE = reduce("line breaks and tabs become spaces", _one_line)
_LINE_WHY = "g2normalizedString"


def _lines(*paths: str) -> tuple[Row, ...]:
    return tuple(row(path, ONE_LINE, why=_LINE_WHY) for path in paths)


# ---- codes --------------------------------------------------------------------------------------------------------

_CODE_LABEL = "a code whose alias is no XML name becomes {}"


def _coded_tag(tag: TopicTag) -> TopicTag:
    if tag.qcode is None or alias_of(tag.qcode) is not None:
        return tag
    return attrs.evolve(tag, qcode=None, uri=tag.uri or OWN_SCHEME + quote(tag.qcode, safe=":"))


def _coded_signal(signal: Signal) -> Signal:
    if signal.qcode is None or alias_of(signal.qcode) is not None:
        return signal
    return Signal(signal.text or signal.qcode)


# ---- times --------------------------------------------------------------------------------------------------------


def _version_created(context: Context) -> Stamp | None:
    """What the schema demands: the time of publication, else the channel's."""
    published = instant_of(context.article.published, context)
    fallback = context.channel.fallback_time
    if published is not None or fallback is None:
        return published
    return instant_of(Stamp.at(fallback.replace(microsecond=0)), context)


def _has_time(article: Article, context: Context) -> bool:
    return instant_of(article.version_created, context) is not None or _version_created(context) is not None


def _embargo(value: Stamp | None, context: Context) -> Stamp | None:
    if value is None:
        return None
    clock = value.time.isoformat() if value.time is not None else None
    return instant_of(value, context) or Stamp(text=value.text or value.iso or clock)


_EMBARGO = Projection("an instant, else its words", _embargo, codes.REDUCED, whole=True)

# ---- organisations ------------------------------------------------------------------------------------------------


def _whole_date(value: PartialDate | None) -> PartialDate | None:
    return None if value is None or value.approximate or value.date is None else PartialDate.of(value.date)


_WHOLE_DATE = reduce("exact whole dates, without their words", _whole_date, whole=True)
_EXACT_DATE = reduce("exact dates, without their words", exact_date, whole=True)
_NAMES = reduce("none where it holds no name", lambda value: None if value == Names() else value)

# ---- filled -------------------------------------------------------------------------------------------------------


def _provider(context: Context) -> str:
    named = context.channel.provider or context.channel.title
    return XML_FORBIDDEN.sub("\ufffd", named) if named.strip() else "unknown"


def _language(context: Context) -> str | None:
    return context.channel.language


# ---- the rows -----------------------------------------------------------------------------------------------------

_ARTICLE = (
    row("Article.guid", GUID),
    row("Article.guid_origin", GUID_ORIGIN),
    *carried("Article.alt_ids", "Article.version", "Article.version_label", "Article.previous_version"),
    *drop("Article.transmission", why="belongs to the wire, not to the story"),
    *carried("Article.pub_status", "Article.signals"),
    row("Article.provider", default("from the channel", _provider), ONE_LINE, why="demanded; g2normalizedString"),
    *_lines("Article.slugline"),
    *carried("Article.headline", "Article.standfirst", "Article.bylines", "Article.dateline", "Article.located"),
    row("Article.language", default("from the channel", _language)),
    *carried("Article.urgency", "Article.genres"),
    row("Article.first_created", XSD_INSTANT, why="dateTime"),
    row(
        "Article.version_created",
        XSD_INSTANT,
        default("from the time of publication or the channel", _version_created),
        why="dateTime, demanded",
    ),
    row("Article.published", XSD_TRUNCATED, why="dateTime, date, gYearMonth or gYear"),
    row("Article.embargoed", _EMBARGO, why="dateTime; the words of others in a property of ours"),
    *carried("Article.ed_notes", "Article.body"),
    *drop("Article.quotes", why="annotations; their words stand in the body"),
    *carried("Article.topics", "Article.sidebars", "Article.factboxes", "Article.media", "Article.links"),
    *drop("Article.contacts", why="no place apart from those of an organisation"),
    *drop("Article.tickers", why="no place apart from those of an organisation"),
    *carried("Article.disclaimers", "Article.rights"),
    *drop("Article.extras", why="what they hold is of other documents"),
)

_VALUES = (
    *carried("AltId.value", "AltId.type"),
    row("Signal", become(_CODE_LABEL.format("its text"), _coded_signal)),
    *_lines("Signal.text"),
    *carried("Signal.qcode"),
    *carried("Byline.text", "Byline.people", "Byline.kind", "Person.role", "Person.email"),
    *_lines("Person.name", "Person.organisation"),
    *carried("Dateline.text"),
    *drop("Dateline.places", "Dateline.date", "Dateline.agency", why="the printed line is carried"),
    *_lines("Place.name", "Place.region"),
    *carried("Place.country", "Place.zone", "Place.text"),
    row("TopicTag", become(_CODE_LABEL.format("a URI"), _coded_tag)),
    *carried("TopicTag.labels", "TopicTag.qcode", "TopicTag.kind", "Label.language"),
    row("TopicTag.uri", reduce("what is no IRI is percent-encoded", lambda v: v and as_iri(v)), why="IRIType"),
    *_lines("Label.text"),
    *carried("EdNote.text", "EdNote.kind"),
    *_lines("EdNote.audience", "Rights.holder"),
    *carried("Rights.notice", "Rights.usage_terms"),
    *carried("Link.href", "Link.title", "Link.rel", "Link.type"),
)

_BODY = (
    *carried("Text.text", "Text.marks", "Mark.start", "Mark.end", "Mark.kind", "Mark.target"),
    *carried("Paragraph.text", "Crosshead.text", "PullQuote.text", "ListBlock.items", "ListBlock.ordered"),
    *carried("Table.rows", "Table.header_rows", "Table.caption", "Preformatted.text"),
    *carried("Figure.media", "Figure.caption", "Figure.credit", "Unclassified.text", "Unclassified.note"),
    *carried("Media.kind", "Media.guid", "Media.renditions", "Media.caption", "Media.credit", "Media.alt"),
    *carried("Rendition.href", "Rendition.type", "Rendition.width", "Rendition.height", "Rendition.name"),
    *carried("Sidebar.title", "Sidebar.kind", "Sidebar.blocks", "Sidebar.links"),
)

_BOXES = (
    *carried("OrganisationFactbox.heading", "OrganisationFactbox.blocks"),
    row("OrganisationFactbox.names", _NAMES),
    *_lines("Names.full", "Names.acronyms", "Names.former"),
    *carried("Names.other"),
    *carried("OrganisationFactbox.kind", "OrganisationFactbox.purpose", "Passage.text"),
    *carried("OrganisationFactbox.milestones", "Milestone.kind"),
    *drop("Milestone.text", why="the sentence stands in the body"),
    *carried("OrganisationFactbox.memberships", "Membership.role", "Membership.events", "MemberEvent.kind"),
    *carried("OrganisationFactbox.stated_count", "StatedCount.value", "OrganisationFactbox.roster_complete"),
    *carried("OrganisationFactbox.offices", "OrganisationFactbox.figures"),
    *_lines("Membership.member", "StatedCount.text", "Office.person", "Office.post"),
    *_lines("StatedFigure.label", "StatedFigure.value"),
    *(
        row(path, _EXACT_DATE, why="the value of a related property is a date, a month or a year")
        for path in ("Milestone.date", "MemberEvent.date", "Office.since", "Office.until", "StatedFigure.date")
    ),
    *carried("OrganisationFactbox.seats", "Seat.kind", "OrganisationFactbox.relations", "Relation.kind"),
    *_lines("Seat.place", "Relation.organisation"),
    row("Relation.date", _WHOLE_DATE, why="validfrom is a date"),
    *carried("OrganisationFactbox.website", "OrganisationFactbox.tickers", "Ticker.exchange", "Ticker.symbol"),
    *carried("OrganisationFactbox.contacts", "Contact.name", "Contact.role", "Contact.organisation"),
    *carried("Contact.emails", "Contact.phones"),
    *drop(
        "OrganisationFactbox.passages",
        "Passage.anchor",
        "Milestone.anchor",
        "Seat.anchor",
        "Relation.anchor",
        "Ticker.anchor",
        "Membership.anchor",
        "MemberEvent.anchor",
        "StatedCount.anchor",
        "Office.anchor",
        "StatedFigure.anchor",
        why="the model's own references into its texts",
    ),
)

FIDELITY = Fidelity(
    (row("str", CHARACTERS), *_ARTICLE, *_VALUES, *_BODY, *_BOXES),
    (Selection("versionCreated is demanded, and neither article nor channel has a time", _has_time, codes.REFUSED),),
)
