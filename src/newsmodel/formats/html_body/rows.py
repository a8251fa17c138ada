"""What a body in HTML carries: rows that the formats with such a body share.

The rows of `Article` that are no matter of the body (guid, times, topics ...) are the format's own.
"""

from __future__ import annotations

import re

import attrs

from newsmodel.formats.fidelity import Projection, Row
from newsmodel.formats.html_body.write import printed_people
from newsmodel.formats.projections import FIRST, become, carried, drop, keep, reduce, row
from newsmodel.model.anchors import Passage
from newsmodel.model.article import Article
from newsmodel.model.blocks import Block, Figure, Unclassified
from newsmodel.model.boxes import (
    MemberEvent,
    Membership,
    Milestone,
    Names,
    Office,
    OrganisationFactbox,
    Relation,
    Seat,
    StatedCount,
    StatedFigure,
    Ticker,
)
from newsmodel.model.dates import PartialDate
from newsmodel.model.media import Media, MediaKind, Rendition
from newsmodel.model.people import Byline, Contact
from newsmodel.model.text import Text
from newsmodel.model.topics import Label

__all__ = ["HTML_ROWS"]


def _credited(byline: Byline) -> Byline:
    named = {number for number, _ in printed_people(byline)}
    if len(named) == len(byline.people):
        return byline
    return attrs.evolve(byline, people=tuple(p for n, p in enumerate(byline.people) if n in named))


# ---- media --------------------------------------------------------------------------------------------------------

_SIZED = frozenset({MediaKind.PICTURE, MediaKind.GRAPHIC, MediaKind.VIDEO})


def _unsized(item: Media) -> Media:
    if item.kind in _SIZED:
        return item
    return attrs.evolve(item, renditions=tuple(Rendition(form.href) for form in item.renditions))


@attrs.define
class _Gallery:
    """The media that figures show, in the order of the figures, each once."""

    article: Article
    shown: dict[Media, int] = attrs.Factory(dict)

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks with their figures pointing into this gallery."""
        if not any(isinstance(block, Figure) and block.media is not None for block in blocks):
            return blocks
        return tuple(self._figure(block) if isinstance(block, Figure) else block for block in blocks)

    def _figure(self, figure: Figure) -> Block:
        if figure.media is None:
            return figure
        item = self.article.media[figure.media]
        caption = figure.caption or item.caption
        credit = figure.credit or item.credit
        bare = attrs.evolve(item, caption=None, credit=None)
        if item.renditions:
            return Figure(media=self.shown.setdefault(bare, len(self.shown)), caption=caption, credit=credit)
        caption = caption or (Text(item.alt) if item.alt else None)
        if caption or credit:
            return Figure(caption=caption, credit=credit)
        return Unclassified(f"[{item.kind}]", note="a medium without an address")


def _shown(article: Article) -> Article:
    """The article with the media that its figures show, and no others."""
    if not article.media:
        return article
    gallery = _Gallery(article)
    body = gallery.blocks(article.body)
    sidebars = tuple(attrs.evolve(box, blocks=gallery.blocks(box.blocks)) for box in article.sidebars)
    factboxes = tuple(attrs.evolve(box, blocks=gallery.blocks(box.blocks)) for box in article.factboxes)
    return attrs.evolve(article, body=body, sidebars=sidebars, factboxes=factboxes, media=tuple(gallery.shown))


# A medium's own words go under its figure where that has none: `_shown` moves them, so they are not lost here.
_IN_FIGURE = Projection("under its figure, where that has no words of its own", lambda value, _: value, None)

_MEDIA_ROWS = (
    row("Article.media"),
    row("Article", become("media that no figure shows are left out", _shown), why="the body shows what figures show"),
    row("Media", become("pixels of pictures and films only", _unsized), why="HTML knows no others"),
    *carried("Media.kind", "Media.alt"),
    row("Media.caption", _IN_FIGURE),
    row("Media.credit", _IN_FIGURE),
    *drop("Media.guid", why="HTML has no place for it"),
    row("Media.renditions", FIRST),
    *carried("Rendition.href", "Rendition.width", "Rendition.height"),
    *drop("Rendition.type", "Rendition.name", why="HTML has no place for it"),
)

# RFC 6838, section 4.2, with parameters as RFC 2045 has them.
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:;[^\r\n]*)?", re.ASCII)


def _media_type(value: str | None) -> str | None:
    return value if value is not None and _MEDIA_TYPE.fullmatch(value) else None


# ---- the rest -----------------------------------------------------------------------------------------------------


def _below(cls: type, *apart: str) -> tuple[str, ...]:
    return tuple(f"{cls.__name__}.{field.name}" for field in attrs.fields(cls) if field.name not in apart)


_FACTS = (Milestone, MemberEvent, Membership, StatedCount, Office, Seat, Relation, StatedFigure, Ticker, Passage)


def _stands(box: OrganisationFactbox) -> bool:
    return box != OrganisationFactbox(passages=box.passages)


_BOX_ROWS = (
    row(
        "Article.factboxes",
        keep("boxes with words or facts", _stands),
        why="a background paragraph stands in the body",
    ),
    *carried(*_below(OrganisationFactbox, "names", "passages")),
    row("OrganisationFactbox.names", reduce("none where it holds no name", lambda v: None if v == Names() else v)),
    *carried(*_below(Names), *_below(Contact), *_below(Label)),
    *carried(*(path for fact in _FACTS for path in _below(fact, "anchor"))),
    *drop(
        "OrganisationFactbox.passages",
        *(f"{fact.__name__}.anchor" for fact in _FACTS),
        why="the model's own references into its texts",
    ),
    *carried(*_below(PartialDate)),
)

HTML_ROWS: tuple[Row, ...] = (
    *carried("Article.standfirst", "Article.bylines", "Article.dateline", "Article.body", "Article.sidebars"),
    *carried("Article.disclaimers"),
    *_BOX_ROWS,
    *_MEDIA_ROWS,
    *carried("Text.text", "Text.marks", "Mark.start", "Mark.end", "Mark.kind", "Mark.target"),
    *carried("Byline.text", "Byline.people", "Byline.kind", "Person.name"),
    row("Byline", become("people whose names the credit prints, in its order", _credited)),
    *drop("Person.role", "Person.organisation", "Person.email", why="the printed credit stands"),
    *carried("Dateline.text"),
    *drop("Dateline.places", "Dateline.date", "Dateline.agency", why="the printed dateline stands, not its readings"),
    *carried("Paragraph.text", "Crosshead.text", "PullQuote.text", "Preformatted.text"),
    *carried("ListBlock.items", "ListBlock.ordered", "Table.rows", "Table.header_rows", "Table.caption"),
    *carried("Figure.media", "Figure.caption", "Figure.credit", "Unclassified.text", "Unclassified.note"),
    *carried("Sidebar.title", "Sidebar.kind", "Sidebar.blocks", "Sidebar.links"),
    *carried("Link.href", "Link.title", "Link.rel"),
    row("Link.type", reduce("media types only", _media_type)),
)
