"""What an NITF document carries of an article, field by field."""

from __future__ import annotations

import attrs

from newsmodel import codes
from newsmodel.formats.fidelity import Context, Fidelity, Projection
from newsmodel.formats.projections import CHARACTERS, FIRST, GUID, GUID_ORIGIN, carried, default, drop, row
from newsmodel.formats.xsd import XSD_TRUNCATED
from newsmodel.model.boxes import OrganisationFactbox
from newsmodel.model.dates import Stamp

__all__ = ["FIDELITY"]


def _embargo(value: Stamp | None, context: Context) -> Stamp | None:
    if value is None:
        return None
    clock = value.time.isoformat() if value.time is not None else None
    kept: Stamp | None = XSD_TRUNCATED.apply(value, context)
    return kept or Stamp(text=value.text or value.iso or clock)


_EMBARGO = Projection("as far as year, month and day reach, else its words", _embargo, codes.REDUCED, whole=True)
_NORM = "ISO 8601 in @norm"

_ARTICLE = (
    row("Article.guid", GUID),
    row("Article.guid_origin", GUID_ORIGIN),
    *carried("Article.alt_ids", "Article.version", "Article.version_label", "Article.previous_version"),
    *drop("Article.transmission", why="belongs to the wire, not to the story"),
    *carried("Article.pub_status", "Article.signals", "Article.provider", "Article.slugline", "Article.headline"),
    *carried("Article.standfirst", "Article.bylines", "Article.dateline", "Article.located"),
    row("Article.language", default("from the channel", lambda context: context.channel.language)),
    *carried("Article.urgency", "Article.genres"),
    row("Article.first_created", XSD_TRUNCATED, why=_NORM),
    row("Article.version_created", XSD_TRUNCATED, why=_NORM),
    row("Article.published", XSD_TRUNCATED, why=_NORM),
    row("Article.embargoed", _EMBARGO, why=_NORM),
    *carried("Article.ed_notes", "Article.body"),
    *drop("Article.quotes", why="annotations; their words stand in the body"),
    *carried("Article.topics", "Article.sidebars", "Article.factboxes", "Article.media", "Article.links"),
    *drop("Article.contacts", "Article.tickers", why="no element for them"),
    *carried("Article.disclaimers", "Article.rights"),
    *drop("Article.extras", why="what they hold is of other documents"),
)

_VALUES = (
    *carried("AltId.value", "AltId.type", "Signal.text", "Signal.qcode", "EdNote.text", "EdNote.kind"),
    *carried("EdNote.audience", "Byline.text", "Byline.people", "Byline.kind"),
    *carried("Person.name", "Person.role", "Person.organisation", "Person.email", "Dateline.text"),
    *drop("Dateline.places", "Dateline.date", "Dateline.agency", why="the printed line is carried"),
    *carried("Place.name", "Place.region", "Place.country", "Place.zone", "Place.text"),
    row("TopicTag.labels", FIRST, why="a classifier has one text"),
    *carried("TopicTag.qcode", "TopicTag.uri", "TopicTag.kind", "Label.text", "Label.language"),
    *carried("Rights.holder", "Rights.notice", "Rights.usage_terms"),
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
    *carried("OrganisationFactbox.heading", "OrganisationFactbox.blocks"),
    *drop(
        *(
            f"OrganisationFactbox.{field.name}"
            for field in attrs.fields(OrganisationFactbox)
            if field.name not in {"heading", "blocks"}
        ),
        why="typed facts; their words stand in the box or the body",
    ),
)

FIDELITY = Fidelity((row("str", CHARACTERS), *_ARTICLE, *_VALUES, *_BODY))
