"""Atom 1.0 (RFC 4287) with Dublin Core for what it lacks, through feedgen."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any

import attrs
from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.formats import xml
from newsmodel.formats.base import Format, Loaded
from newsmodel.formats.channel import Channel
from newsmodel.formats.feed_categories import Category, to_category
from newsmodel.formats.feed_items import (
    Fields,
    add_common,
    add_link,
    article_of,
    common_fields,
    fields_of,
    first,
    link_of,
    read_language,
    read_topics,
    stamp_of,
    texts,
    trimmed,
)
from newsmodel.formats.feed_rows import ATOM, PAGE
from newsmodel.formats.feed_times import feed_updated, read_rfc3339
from newsmodel.formats.feedgen_bridge import (
    ATOM_NS,
    LANG,
    Element,
    cleaned,
    feed_id,
    feed_language,
    feed_title,
    generator,
    new_entry,
)
from newsmodel.formats.html_body import read_words, write_story
from newsmodel.formats.html_body.elements import escape
from newsmodel.formats.iri import coded, decoded, is_iri
from newsmodel.model.article import Article

__all__ = ["FORMAT"]

# RFC 4287, section 4.2.6: an id is an IRI, never a relative one.  What is none is coded in a URN.
_GUID = "urn:newsmodel:guid:"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:.")

# ---- writing ------------------------------------------------------------------------------------------------------


def _write(articles: tuple[Article, ...], channel: Channel) -> bytes:
    feed = generator(channel, feed_language(articles, channel), lambda _: None)
    feed.id(feed_id(channel))
    feed.updated(feed_updated(articles, channel))
    # Section 4.1.1: a feed has an author unless all its entries have one.
    feed.author(name=cleaned(channel.author) or cleaned(channel.provider) or feed_title(channel))
    if cleaned(channel.link) is not None:
        feed.link(href=cleaned(channel.link), rel="alternate")
    if cleaned(channel.self_link) is not None:
        feed.link(href=cleaned(channel.self_link), rel="self", type="application/atom+xml")
    for article in articles:
        _add_entry(feed, article)
    return bytes(feed.atom_str(pretty=True))


def _add_entry(feed: Any, article: Article) -> None:
    entry = new_entry(feed, functools.partial(_build, article=article))
    entry.id(_to_id(article.guid or ""))
    entry.title(article.title)
    if article.version_created is not None:
        entry.updated(article.version_created.instant)
    if article.published is not None:
        entry.published(article.published.instant)
    entry.content(write_story(article), type="html")
    entry.summary(article.summary)
    entry.author([{"name": name} for name in article.authors])
    entry.category([_attributes(to_category(tag)) for tag in article.topics])
    if article.rights is not None:
        entry.rights(article.rights.notice)


def _attributes(category: Category) -> dict[str, str]:
    return {name: value for name, value in attrs.asdict(category).items() if value is not None}


def _build(entry: Element, *, article: Article) -> None:
    """What feedgen does not write, or not rightly."""
    # feedgen's elements have no namespace of their own: they are in the default one that it writes on the root.
    for link in article.links:
        add_link(entry, "link", link)
    add_common(entry, article)


def _to_id(guid: str) -> str:
    return guid if _SCHEME.match(guid) and is_iri(guid) and not guid.startswith(_GUID) else coded(_GUID, guid)


# ---- reading ------------------------------------------------------------------------------------------------------


def _read(data: bytes) -> Loaded:
    root = xml.parse(data)
    if isinstance(root, Diagnostic):
        return Loaded(diagnostics=(root,))
    if root.tag != f"{ATOM_NS}feed":
        return Loaded(diagnostics=(codes.UNREADABLE.at(message=f"the root is {root.tag!r}, expected a feed of Atom"),))
    channel = _read_channel(root)
    return Loaded(items=tuple(_read_entry(e, channel) for e in root.iterchildren(f"{ATOM_NS}entry")), channel=channel)


def _read_channel(root: Element) -> Channel:
    fields = fields_of(root)
    links = tuple(filter(None, map(link_of, fields.get(f"{ATOM_NS}link", ()))))
    return Channel(
        title=_words(fields, "title") or "",
        id=first(fields, f"{ATOM_NS}id"),
        link=next((link.href for link in links if link.rel in PAGE), None),
        self_link=next((link.href for link in links if link.rel == "self"), None),
        language=read_language(root.get(LANG)),
        author=next(_authors(fields), None),
        rights=_words(fields, "rights"),
    )


def _read_entry(entry: Element, channel: Channel) -> Article:
    fields = fields_of(entry)
    guid = first(fields, f"{ATOM_NS}id")
    return article_of(
        guid=None if guid is None else trimmed(decoded(_GUID, guid)) or guid,
        headline=_words(fields, "title"),
        content=_markup(fields, "content"),
        summary=_markup(fields, "summary"),
        authors=_authors(fields),
        language=read_language(entry.get(LANG), channel.language),
        published=stamp_of(first(fields, f"{ATOM_NS}published"), read_rfc3339),
        version_created=stamp_of(first(fields, f"{ATOM_NS}updated"), read_rfc3339),
        topics=read_topics(_categories(fields)),
        links=tuple(filter(None, map(link_of, fields.get(f"{ATOM_NS}link", ())))),
        **common_fields(fields, _words(fields, "rights"), channel.rights),
    )


def _authors(fields: Fields) -> Iterator[str]:
    for author in fields.get(f"{ATOM_NS}author", ()):
        yield from texts(fields_of(author), f"{ATOM_NS}name")


def _categories(fields: Fields) -> Iterator[Category]:
    for element in fields.get(f"{ATOM_NS}category", ()):
        yield Category(element.get("term", ""), trimmed(element.get("scheme")), element.get("label"))


def _words(fields: Fields, name: str) -> str | None:
    """A text construct without its markup (section 3.1)."""
    element = next(iter(fields.get(ATOM_NS + name, ())), None)
    if element is None:
        return None
    words = "".join(map(str, element.itertext()))
    return trimmed(read_words(words) if element.get("type") == "html" else words)


def _markup(fields: Fields, name: str) -> str | None:
    """A text construct or content as HTML; None for what stands elsewhere and for what is no text."""
    element = next(iter(fields.get(ATOM_NS + name, ())), None)
    kind = "src" if element is not None and element.get("src") is not None else _kind(element)
    if element is None or kind not in {"html", "text", "xhtml"}:
        return None
    if kind == "xhtml":
        return "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in element)
    return element.text if kind == "html" else escape(element.text or "")


def _kind(element: Element | None) -> str | None:
    return None if element is None else element.get("type", "text")


def _recognise(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return (
        start.startswith(b"<")
        and b"http://www.w3.org/2005/Atom" in start
        and re.search(rb"<(\w+:)?feed[\s>]", start) is not None
    )


FORMAT = Format(
    name="atom",
    title="Atom 1.0",
    media_type="application/atom+xml",
    suffixes=(".atom", ".xml"),
    many=True,
    recognise=_recognise,
    write=_write,
    read=_read,
    fidelity=ATOM,
)
