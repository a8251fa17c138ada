"""An article as the story of a message: typed text, and the fields that a header needs."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

import attrs

from newsmodel import codes
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Context, Projection
from newsmodel.formats.projections import placed
from newsmodel.model.article import Article
from newsmodel.model.blocks import Block, Crosshead, Figure, ListBlock, Paragraph, Preformatted, Table
from newsmodel.model.boxes import OrganisationFactbox, Sidebar
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.text import Text
from newsmodel.model.transmission import Transmission

__all__ = [
    "COMPANIONS",
    "HEADED",
    "MINUTE",
    "SENT",
    "TYPED",
    "WORDS_ALONE",
    "full_year",
    "header",
    "one_line",
    "short_slug",
    "utc_minute",
]

# Two digits of a year are read as one of these.
_FIRST_YEAR, _LAST_YEAR = 1970, 2069
_LONGEST_MADE_HEADLINE = 60


def one_line(text: str) -> str:
    """Runs of white space become one space; what is nothing but separators still stands for something."""
    return " ".join(text.split()) or (text and "?")


# ---- the body -------------------------------------------------------------------------------------------------------


def _companions(article: Article, _: Context) -> Article:
    if not article.sidebars and not article.factboxes:
        return article
    pieces: tuple[OrganisationFactbox | Sidebar, ...] = (*article.factboxes, *article.sidebars)
    below = [block for piece in pieces for block in _printed(piece)]
    return attrs.evolve(article, body=(*article.body, *below), sidebars=(), factboxes=())


def _printed(piece: OrganisationFactbox | Sidebar) -> Iterator[Block]:
    heading = piece.heading if isinstance(piece, OrganisationFactbox) else piece.title
    if heading is not None:
        yield Crosshead(heading)
    yield from piece.blocks
    for link in piece.links if isinstance(piece, Sidebar) else ():
        yield Paragraph(f"{link.title} {link.href}" if link.title else link.href)


COMPANIONS = Projection("boxes and sidebars follow the story under crossheads", _companions, codes.REDUCED)


def _typed(article: Article, _: Context) -> Article:
    return attrs.evolve(article, body=tuple(made for block in article.body for made in _typed_block(block)))


def _typed_block(block: Block) -> Iterator[Block]:
    match block:
        case Crosshead():
            yield Crosshead(one_line(block.text.text))
        case ListBlock():
            yield from (Paragraph(f"* {one_line(item.text)}") for item in block.items)
        case Table():
            if block.caption is not None:
                yield Crosshead(one_line(block.caption.text))
            yield Table([[Text(one_line(cell.text)) for cell in row] for row in block.rows])
        case Preformatted():
            yield block
        case Figure():
            credit = f"({block.credit})" if block.credit else ""
            text = one_line(f"{block.caption or ''} {credit}")
            yield from (Paragraph(text),) if text else ()
        case _:
            yield Paragraph(one_line(block.text.text))


TYPED = Projection("paragraphs, crossheads, tables and set lines, as typed text", _typed, codes.REDUCED)

# Figures of the body point to media, so these can go only when those have.
WORDS_ALONE = Projection(
    "pictures and recordings are not sent", lambda article, _: attrs.evolve(article, media=()), codes.DROPPED
)

# ---- what a header needs --------------------------------------------------------------------------------------------


def short_slug(text: str, width: int, otherwise: str) -> str:
    """Text as a keyword of at most `width` characters, without spaces."""
    return re.sub(r"\s+", "-", text.strip())[:width].strip("-") or otherwise


def _headed(article: Article, _: Context) -> Article:
    if article.headline is not None and article.slugline is not None:
        return article
    first = next((one_line(b.text.text) for b in article.body if isinstance(b, Paragraph | Crosshead)), "")
    made = article.slugline or first[:_LONGEST_MADE_HEADLINE].rpartition(" ")[0] or first[:_LONGEST_MADE_HEADLINE]
    headline = article.headline or Text(one_line(made) or "News")
    words = re.findall(r"[A-Za-z0-9]+", headline.text)[:3]
    return attrs.evolve(
        article, headline=headline, slugline=article.slugline or short_slug(" ".join(words), 24, "News")
    )


HEADED = Projection("a headline and a slug are made of the text where there are none", _headed, codes.FILLED)


def utc_minute(stamp: Stamp | None, channel: Channel) -> Stamp | None:
    """The minute in UTC, in the years that two digits can tell."""
    moment = placed(stamp, channel).instant if stamp is not None else None
    if moment is None:
        return None
    try:
        moment = moment.astimezone(dt.UTC).replace(second=0, microsecond=0)
    except OverflowError:
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return Stamp(date=PartialDate.of(moment.date()), time=moment.time(), offset=0)


def full_year(last: int) -> int:
    """The year that two digits stand for."""
    return last + (1900 if last >= _FIRST_YEAR % 100 else 2000)


MINUTE = Projection(
    "as a minute in UTC, years 1970 to 2069",
    lambda value, context: utc_minute(value, context.channel),
    codes.REDUCED,
    whole=True,
)


def _sent(article: Article, context: Context) -> Article:
    if article.published is not None or article.transmission is None:
        return article
    return attrs.evolve(article, published=utc_minute(article.transmission.sent, context.channel))


SENT = Projection("when it was sent, where nothing says when it was published", _sent, codes.FILLED)


Make = Callable[[Article, Transmission, Context], Transmission]


def header(make: Make, urgency: Callable[[Transmission], int | None]) -> tuple[Projection, ...]:
    """Projections that give an article the header that will be sent, and the urgency that it says."""

    def filled(article: Article, context: Context) -> Article:
        return article if article.transmission is not None else whole(article, context)

    def whole(article: Article, context: Context) -> Article:
        sent = make(article, article.transmission or Transmission(), context)
        return attrs.evolve(article, transmission=sent, urgency=urgency(sent))

    return (
        Projection("a header is made where there is none", filled, codes.FILLED),
        Projection("the header's fields in the widths and codes of the standard", whole, codes.REDUCED),
    )
