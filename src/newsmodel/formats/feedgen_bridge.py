"""feedgen 1.0.0, mended from outside: through `register_extension`, nothing of it is patched.

Its traps, and what stands against each:

- entry links lose rel, type and title in Atom: the extension writes links, feedgen is given none;
- authors without an e-mail address are dropped in RSS: the extension writes `dc:creator`;
- an RSS category with a label loses its code: the extension writes categories;
- `content:encoded` is written only beside a description: the extension writes it;
- updated and lastBuildDate are the clock's: they are always set from the articles;
- RFC 822 dates are made by switching the process's locale: the extension writes `pubDate` and `lastBuildDate`;
- entries are prepended: they are appended here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from feedgen.feed import FeedGenerator  # type: ignore[import-untyped]
from lxml import etree

from newsmodel.formats.channel import Channel
from newsmodel.formats.iri import coded
from newsmodel.formats.projections import XML_FORBIDDEN
from newsmodel.model.article import Article
from newsmodel.model.text import Text

__all__ = ["ATOM_NS", "CONTENT_NS", "DCTERMS_NS", "DC_NS", "GENERATOR", "LANG"]
__all__ += ["UNSAID", "Build", "child", "cleaned", "feed_id", "feed_language", "feed_title", "generator", "new_entry"]

ATOM_NS = "{http://www.w3.org/2005/Atom}"
CONTENT_NS = "{http://purl.org/rss/1.0/modules/content/}"
DC_NS = "{http://purl.org/dc/elements/1.1/}"
DCTERMS_NS = "{http://purl.org/dc/terms/}"
GENERATOR = "newsmodel"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_NAMESPACES = {"dc": DC_NS[1:-1], "dcterms": DCTERMS_NS[1:-1]}

Element = etree._Element  # noqa: SLF001  lxml has no other name for its class
Build = Callable[[Element], None]
"""Adds to the element that feedgen has made."""


class _Extension:
    """What feedgen calls when the element of a feed or of an entry is done; it makes one for each.

    The class inherits nothing of feedgen's: these three methods are all that it calls.
    """

    def __init__(self) -> None:
        self.build: Build | None = None

    def extend_ns(self) -> dict[str, str]:
        """The prefixes of the root."""
        return _NAMESPACES

    def extend_rss(self, element: Element) -> Element:
        """`<rss>` or `<item>`."""
        if self.build is not None:
            self.build(element)
        return element

    extend_atom = extend_rss


def generator(channel: Channel, language: str | None, build: Build) -> Any:
    """A feed generator, which feedgen leaves untyped; `build` gets the root when feedgen's own elements are in."""
    feed: Any = FeedGenerator()
    feed.register_extension("newsmodel", _Extension, _Extension)
    feed.newsmodel.build = build
    feed.generator(GENERATOR)
    feed.title(feed_title(channel))
    feed.language(language)
    feed.rights(cleaned(channel.rights))
    return feed


def feed_language(articles: Sequence[Article], channel: Channel) -> str | None:
    """The channel's; without it that of the articles, where they all have one and the same."""
    if channel.language is not None:
        return channel.language
    found = {article.language for article in articles}
    return found.pop() if len(found) == 1 else None


def new_entry(feed: Any, build: Build) -> Any:
    """An entry after all others; `build` gets its element."""
    entry = feed.add_entry(order="append")
    entry.newsmodel.build = build
    return entry


class _Unsaid(dt.datetime):
    def __bool__(self) -> bool:
        return False


UNSAID = _Unsaid(1970, 1, 1, tzinfo=dt.UTC)
"""A time that is false, so that feedgen, which must be given one, writes none.

Its own way to write a date in RSS switches the locale of the whole process, which other threads see.
"""


def child(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    """A new last child."""
    element = etree.SubElement(parent, tag, attributes)
    element.text = text
    return element


def cleaned(text: str | None) -> str | None:
    """A caller's string as XML can hold it; None for nothing."""
    return None if text is None else Text(XML_FORBIDDEN.sub("\ufffd", text)).text or None


def feed_id(channel: Channel) -> str:
    """The feed's identifier: its own, else its addresses, else a URN made of its title."""
    stated = cleaned(channel.id) or cleaned(channel.link) or cleaned(channel.self_link)
    return stated or coded("urn:newsmodel:feed:", feed_title(channel))


def feed_title(channel: Channel) -> str:
    """The feed's title, which neither RSS nor Atom does without."""
    return cleaned(channel.title) or "News"
