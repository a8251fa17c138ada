"""RSS 2.0 with the modules content, Dublin Core and Atom, through feedgen.

https://www.rssboard.org/rss-specification; the full text stands in `content:encoded`
(https://web.resource.org/rss/1.0/modules/content/), what RSS lacks in Dublin Core and in elements of Atom.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.formats import xml
from newsmodel.formats.base import Format, Loaded
from newsmodel.formats.channel import Channel
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
    GENERATOR,
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
    # A description is HTML, whatever it looks like (RSS 2.0, section "Elements of <item>").  It comes before the
    # content, for readers that know no other.
    entry.description(escape(article.summary or article.title or ""))


def _is_permalink(guid: str) -> bool:
    return guid.startswith(("http://", "https://")) and is_absolute(guid)


def _build(item: Element, *, article: Article, channel: Channel) -> None:
    """What feedgen does not write, or not rightly."""
    child(item, f"{CONTENT_NS}encoded", write_story(article))
    for author in article.authors or filter(None, (cleaned(channel.author),)):
        child(item, f"{DC_NS}creator", author)
    for term, scheme in _terms(list(map(to_category, article.topics))):
        child(item, "category", term, **({} if scheme is None else {"domain": scheme}))
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


def _terms(categories: list[Category]) -> Iterator[tuple[str, str | None]]:
    """Each term with its domain; the label of a term with a domain stands behind it, without a domain.

    So a code is never lost, and people see its name.  Where a code without a name stands before a keyword, the
    code itself takes the place of the name.
    """
    for here, after in itertools.zip_longest(categories, categories[1:]):
        yield here.term, here.scheme
        if here.scheme is not None and (here.label is not None or (after is not None and after.scheme is None)):
            yield here.label or here.term, None


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
    own = found.findtext("generator") == GENERATOR
    items = tuple(_read_item(item, channel, own=own) for item in found.iterchildren("item"))
    return Loaded(items=items, channel=channel)


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


def _read_item(item: Element, channel: Channel, *, own: bool) -> Article:
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
        topics=read_topics(_categories(fields.get("category", ()), own=own)),
        links=tuple(_links(fields)),
        **common_fields(fields, first(fields, f"{DC_NS}rights"), channel.rights),
    )


def _categories(elements: Iterable[Element], *, own: bool) -> Iterator[Category]:
    """What `_terms` has written, where it has; else a category an element."""
    waiting: Category | None = None
    for element in elements:
        term, scheme = element.text or "", trimmed(element.get("domain"))
        if waiting is not None and scheme is None:
            yield attrs.evolve(waiting, label=None if term == waiting.term else term)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = Category(term, scheme) if own and scheme is not None else None
        if waiting is None:
            yield Category(term, scheme)
    if waiting is not None:
        yield waiting


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
