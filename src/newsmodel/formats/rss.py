"""RSS 2.0 with the modules content, Dublin Core and Atom, through feedgen.

https://www.rssboard.org/rss-specification; the full text stands in `content:encoded`
(https://web.resource.org/rss/1.0/modules/content/), what RSS lacks in Dublin Core and in elements of Atom.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.formats import xml
from newsmodel.formats.base import Channel, Format, Loaded
from newsmodel.formats.feed_categories import Category, to_category
from newsmodel.formats.feed_items import (
    add_common,
    add_link,
    article_of,
    common_fields,
    fields_of,
    first,
    link_of,
    markup,
    read_language,
    read_topics,
    stamp_of,
    texts,
    trimmed,
)
from newsmodel.formats.feed_rows import RSS, page_of
from newsmodel.formats.feed_times import feed_updated, read_rfc822, read_rfc3339, rfc822, rfc3339
from newsmodel.formats.feedgen_bridge import (
    ATOM_NS,
    CONTENT_NS,
    DC_NS,
    LANG,
    UNSAID,
    Element,
    child,
    cleaned,
    feed_id,
    feed_language,
    feed_title,
    generator,
    new_entry,
)
from newsmodel.formats.html_body import write_story
from newsmodel.formats.html_body.elements import escape
from newsmodel.formats.iri import is_absolute
from newsmodel.model.article import Article
from newsmodel.model.media import Link

__all__ = ["FORMAT"]

# ---- writing ------------------------------------------------------------------------------------------------------


def _write(articles: tuple[Article, ...], channel: Channel) -> bytes:
    updated = rfc822(feed_updated(articles, channel))
    feed = generator(
        channel, feed_language(articles, channel), lambda root: _set(child(root[0], "lastBuildDate"), updated)
    )
    feed.description(feed_title(channel))
    # feedgen takes the last link for the channel's own.
    if cleaned(channel.self_link) is not None:
        feed.link(href=cleaned(channel.self_link), rel="self", type="application/rss+xml")
    feed.link(href=cleaned(channel.link) or cleaned(channel.self_link) or feed_id(channel), rel="alternate")
    feed.updated(UNSAID)
    for article in articles:
        _add_item(feed, article, channel)
    return bytes(feed.rss_str(pretty=True))


def _set(element: Element, text: str) -> None:
    element.text = text


def _add_item(feed: object, article: Article, channel: Channel) -> None:
    entry = new_entry(feed, functools.partial(_build, article=article, channel=channel))
    entry.title(article.title)
    entry.guid(article.guid, permalink=_is_permalink(article.guid or ""))
    page = page_of(article)
    if page is not None:
        entry.link(href=page, rel="alternate")
    if article.summary is not None:
        # A description is HTML, whatever it looks like (RSS 2.0, section "Elements of <item>").
        entry.description(escape(article.summary))


def _is_permalink(guid: str) -> bool:
    return guid.startswith(("http://", "https://")) and is_absolute(guid)


def _build(item: Element, *, article: Article, channel: Channel) -> None:
    """What feedgen does not write, or not rightly."""
    child(item, f"{CONTENT_NS}encoded", write_story(article))
    for author in article.authors or filter(None, (cleaned(channel.author),)):
        child(item, f"{DC_NS}creator", author)
    for category in map(to_category, article.topics):
        scheme = {} if category.scheme is None else {"domain": category.scheme}
        child(item, "category", category.term, **scheme)
        # The code is what RSS files the item under; its name stands right behind it.
        if category.label is not None:
            child(item, f"{DC_NS}subject", category.label)
    if article.published is not None and article.published.instant is not None:
        child(item, "pubDate", rfc822(article.published.instant))
    if article.version_created is not None and article.version_created.instant is not None:
        child(item, f"{ATOM_NS}updated", rfc3339(article.version_created.instant))
    if article.rights is not None and article.rights.notice is not None:
        child(item, f"{DC_NS}rights", article.rights.notice)
    if article.language is not None:
        child(item, f"{DC_NS}language", article.language)
    for link in article.links:
        add_link(item, f"{ATOM_NS}link", link)
    add_common(item, article)


# ---- reading ------------------------------------------------------------------------------------------------------


def _read(data: bytes) -> Loaded:
    root = xml.parse(data)
    if isinstance(root, Diagnostic):
        return Loaded(diagnostics=(root,))
    found = root.find("channel")
    if root.tag != "rss" or found is None:
        return Loaded(
            diagnostics=(codes.UNREADABLE.at(message=f"the root is {root.tag!r}, expected rss with a channel"),)
        )
    channel = _read_channel(found)
    return Loaded(items=tuple(_read_item(item, channel) for item in found.iterchildren("item")), channel=channel)


def _read_channel(element: Element) -> Channel:
    fields = fields_of(element)
    links = tuple(filter(None, map(link_of, fields.get(f"{ATOM_NS}link", ()))))
    return Channel(
        title=first(fields, "title") or "",
        link=first(fields, "link"),
        self_link=next((link.href for link in links if link.rel == "self"), None),
        language=read_language(first(fields, "language"), element.get(LANG)),
        rights=first(fields, "copyright", f"{DC_NS}rights"),
    )


def _read_item(item: Element, channel: Channel) -> Article:
    fields = fields_of(item)
    return article_of(
        guid=first(fields, "guid"),
        headline=first(fields, "title"),
        content=markup(fields, f"{CONTENT_NS}encoded"),
        summary=markup(fields, "description"),
        authors=texts(fields, f"{DC_NS}creator"),
        language=read_language(item.get(LANG), first(fields, f"{DC_NS}language"), channel.language),
        published=stamp_of(first(fields, "pubDate"), read_rfc822),
        version_created=stamp_of(first(fields, f"{ATOM_NS}updated"), read_rfc3339),
        topics=read_topics(_categories(item)),
        links=tuple(_links(fields)),
        **common_fields(fields, first(fields, f"{DC_NS}rights"), channel.rights),
    )


def _categories(item: Element) -> Iterator[Category]:
    for element in item.iterchildren("category"):
        behind = element.getnext()
        label = behind.text if behind is not None and behind.tag == f"{DC_NS}subject" else None
        yield Category(element.text or "", trimmed(element.get("domain")), label)


def _links(fields: dict[str, list[Element]]) -> Iterator[Link]:
    """Those of Atom; where there are none, the item's own and its enclosures."""
    links = list(filter(None, map(link_of, fields.get(f"{ATOM_NS}link", ()))))
    yield from links
    if not links:
        yield from (Link(href, rel="alternate") for href in texts(fields, "link"))
    for element in fields.get("enclosure", ()):
        href = trimmed(element.get("url"))
        if href is not None:
            yield Link(href, rel="enclosure", type=element.get("type"))


def _recognise(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and re.search(rb"<rss[\s>]", head) is not None


FORMAT = Format(
    name="rss",
    title="RSS 2.0",
    media_type="application/rss+xml",
    suffixes=(".rss", ".xml"),
    many=True,
    recognise=_recognise,
    write=_write,
    read=_read,
    fidelity=RSS,
)
