"""What RSS and Atom carry: the rows of both, and the few that differ."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs

from newsmodel import codes
from newsmodel.formats.feed_categories import as_category
from newsmodel.formats.fidelity import Context, Fidelity, Projection, Row, Selection
from newsmodel.formats.html_body import HTML_ROWS
from newsmodel.formats.projections import (
    CHARACTERS,
    GUID,
    GUID_ORIGIN,
    PLAIN_TEXT,
    XML_FORBIDDEN,
    carried,
    drop,
    only_public,
    reduce,
    row,
)
from newsmodel.formats.xsd import XSD_INSTANT
from newsmodel.model.article import Article, Rights, block_lines
from newsmodel.model.dates import Stamp
from newsmodel.model.guid import derived_guid
from newsmodel.model.media import Link
from newsmodel.model.text import Text
from newsmodel.model.topics import TopicTag

__all__ = ["ATOM", "PAGE", "RSS", "page_of"]

PAGE = frozenset({"alternate", None})
"""Relations of a link to the story's own page (RFC 4287, section 4.2.7.2: no relation means alternate)."""


def page_of(article: Article) -> str | None:
    """The address of the story's page in a feed."""
    return next((link.href for link in article.links if link.rel in PAGE), None)


def _fill(label: str, make: Callable[[Context], Any]) -> Projection:
    """As `default`, for texts too, and with the caller's characters made fit for XML."""

    def fill(value: Any, context: Context) -> Any:
        return value or make(context)

    return Projection(label, fill, codes.FILLED)


def _clean(text: str | None) -> str | None:
    return None if text is None else XML_FORBIDDEN.sub("\ufffd", text)


# ---- headline -----------------------------------------------------------------------------------------------------


def _title(context: Context) -> Text:
    """Slug line, else the first words of the copy, else the guid: a feed's entry has a title."""
    article = context.article
    lines = (line for block in article.body for line in block_lines(block))
    standfirst = article.standfirst.text if article.standfirst else None
    options = (article.slugline, standfirst, next(filter(str.strip, lines), None), article.guid)
    words = next((" ".join(option.split()) for option in options if option and option.strip()), derived_guid(article))
    if len(words) > 80:
        words = (words[:80].rpartition(" ")[0] or words[:79]) + "…"
    return Text(_clean(words) or "")


# ---- links --------------------------------------------------------------------------------------------------------


def _with_page(links: tuple[Link, ...], context: Context) -> tuple[Link, ...]:
    if context.channel.link_template is None or any(link.rel in PAGE or link.rel == "canonical" for link in links):
        return links
    article = context.article
    href = _clean(context.channel.address(attrs.evolve(article, guid=article.guid or derived_guid(article))))
    return (*links, Link(href, rel="alternate")) if href and href.strip() else links


def _paged(links: tuple[Link, ...]) -> tuple[Link, ...]:
    """The canonical address is the page where nothing else is; of several pages of one type the first is."""
    if any(link.rel == "canonical" for link in links) and not any(link.rel in PAGE for link in links):
        at = next(n for n, link in enumerate(links) if link.rel == "canonical")
        links = (*links[:at], attrs.evolve(links[at], rel="alternate"), *links[at + 1 :])
    seen: set[str | None] = set()
    out = []
    for link in links:
        again = link.rel in PAGE and link.type in seen
        seen |= {link.type} if link.rel in PAGE else set()
        out.append(attrs.evolve(link, rel="related") if again else link)
    return tuple(out)


_LINKS = (
    Projection("the page's address made of the channel's template", _with_page, codes.FILLED),
    reduce("one alternate link of a type", _paged),
)

# ---- topics, rights, times ----------------------------------------------------------------------------------------


def _categories(tags: tuple[TopicTag, ...]) -> tuple[TopicTag, ...]:
    return tuple(map(as_category, tags))


def _channel_rights(context: Context) -> Rights | None:
    notice = Text(_clean(context.channel.rights) or "").text
    return Rights(notice=notice) if notice else None


def _updated(context: Context) -> Stamp | None:
    """When this version was made, as far as anything says: Atom wants it of every entry."""
    article = context.article
    stamps = (article.version_created, article.published, article.first_created)
    known: list[Stamp | None] = [XSD_INSTANT.apply(stamp, context) for stamp in stamps]
    return next(filter(None, known), None) or _fallback(context.channel.fallback_time)


def _fallback(moment: dt.datetime | None) -> Stamp | None:
    if moment is None:
        return None
    whole = moment.replace(microsecond=0)
    minutes = whole.utcoffset() or dt.timedelta()
    fits = not minutes % dt.timedelta(minutes=1) and abs(minutes) <= dt.timedelta(hours=14)
    try:
        return Stamp.at(whole if fits else whole.astimezone(dt.UTC))
    except OverflowError:
        return None


_REFUSED = Selection(
    "Atom wants a time of every entry, and neither the article nor the channel gives one",
    lambda _, context: _updated(context) is not None,
    codes.REFUSED,
)

# ---- the rows -----------------------------------------------------------------------------------------------------

_NO_ELEMENT = "a feed has no element for it"

_SHARED: tuple[Row, ...] = (
    row("str", CHARACTERS),
    row("Article.guid", GUID, why="every entry has an identifier"),
    row("Article.guid_origin", GUID_ORIGIN),
    row(
        "Article.headline",
        PLAIN_TEXT,
        _fill("slug line, first words or guid", _title),
        why="readers show titles as they stand",
    ),
    *HTML_ROWS,
    row("Article.language", _fill("the channel's", lambda c: c.channel.language)),
    row("Article.provider", _fill("the channel's", lambda c: Text(_clean(c.channel.provider) or "").text or None)),
    row("Article.rights", _fill("the channel's", _channel_rights)),
    row("Article.published", XSD_INSTANT, why="a feed's times are instants"),
    row("Article.links", *_LINKS, why="RFC 4287, section 4.1.2"),
    row(
        "Article.topics",
        reduce("a term in a scheme, with one label", _categories, whole=True),
        why="a category says no more",
    ),
    *carried("Article.alt_ids", "AltId.value", "Article.located", "Place.name"),
    *carried("Rights.holder", "Rights.notice", "Rights.usage_terms"),
    *drop("AltId.type", "Place.region", "Place.country", "Place.zone", "Place.text", why=_NO_ELEMENT),
    *drop("Article.pub_status", why="what stands in a feed is usable"),
    *drop("Article.embargoed", why="what stands in a feed is public"),
    *drop("Article.quotes", why="their words stand in the body"),
    *drop("Article.ed_notes", why="they are not for the public"),
    *drop(
        *(f"Article.{name}" for name in ("version", "version_label", "previous_version", "transmission", "signals")),
        *(f"Article.{name}" for name in ("slugline", "urgency", "genres", "first_created", "contacts", "tickers")),
        "Article.extras",
        why=_NO_ELEMENT,
    ),
)

RSS = Fidelity(
    (*_SHARED, row("Article.version_created", XSD_INSTANT, why="a feed's times are instants")), only_public()
)
ATOM = Fidelity(
    (
        *_SHARED,
        row("Article.version_created", XSD_INSTANT, _fill("published, created, or the channel's", _updated)),
    ),
    (*only_public(), _REFUSED),
)
