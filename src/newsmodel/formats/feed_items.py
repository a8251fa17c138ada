"""What RSS items and Atom entries have in common: Dublin Core, language, links, and making articles of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsmodel.errors import InvalidValue
from newsmodel.formats.feed_categories import Category, from_category
from newsmodel.formats.feedgen_bridge import DC_NS, DCTERMS_NS, LANG, Element, child
from newsmodel.formats.html_body import Story, read_story
from newsmodel.model.article import AltId, Article, GuidOrigin, Rights
from newsmodel.model.blocks import Paragraph
from newsmodel.model.dates import Stamp
from newsmodel.model.guid import DERIVED_PREFIX
from newsmodel.model.media import Link
from newsmodel.model.people import Byline
from newsmodel.model.places import Place
from newsmodel.model.text import Text
from newsmodel.model.topics import TopicTag, check_language

__all__ = [
    "Fields",
    "add_common",
    "add_link",
    "article_of",
    "common_fields",
    "fields_of",
    "first",
    "link_of",
    "markup",
    "read_language",
]
__all__ += ["read_topics", "stamp_of", "texts", "trimmed"]

Fields = dict[str, list[Element]]
"""The children of an element by their tags."""

# ---- writing ------------------------------------------------------------------------------------------------------


def add_common(element: Element, article: Article) -> None:
    """What has no element in either format, in Dublin Core; and the language."""
    if article.language is not None:
        element.set(LANG, article.language)
    if article.provider is not None:
        child(element, f"{DC_NS}publisher", article.provider)
    for alt in article.alt_ids:
        child(element, f"{DC_NS}identifier", alt.value)
    for place in article.located:
        child(element, f"{DC_NS}coverage", place.name)
    if article.rights is not None and article.rights.holder is not None:
        child(element, f"{DCTERMS_NS}rightsHolder", article.rights.holder)
    if article.rights is not None and article.rights.usage_terms is not None:
        child(element, f"{DCTERMS_NS}accessRights", article.rights.usage_terms)


def add_link(element: Element, tag: str, link: Link) -> None:
    """A link with what feedgen would lose of it."""
    added = child(element, tag, href=link.href)
    for name, value in (("rel", link.rel), ("type", link.type), ("title", link.title)):
        if value is not None:
            added.set(name, value)


# ---- reading ------------------------------------------------------------------------------------------------------


def fields_of(element: Element) -> Fields:
    """The children by their tags, each in the order of the document."""
    out: Fields = {}
    for item in element:
        if isinstance(item.tag, str):
            out.setdefault(item.tag, []).append(item)
    return out


def trimmed(value: str | None) -> str | None:
    """A string as the model trims it; None for nothing."""
    return None if value is None else Text(value).text or None


def texts(fields: Fields, tag: str) -> Iterator[str]:
    """The texts of all children of this tag that have any."""
    return filter(None, (trimmed("".join(map(str, item.itertext()))) for item in fields.get(tag, ())))


def first(fields: Fields, *tags: str) -> str | None:
    """The text of the first child of the first of these tags that has any."""
    return next((text for tag in tags for text in texts(fields, tag)), None)


def markup(fields: Fields, tag: str) -> str | None:
    """The text of the first child of this tag, character for character, since it is a document of its own."""
    return next((item.text for item in fields.get(tag, ()) if item.text), None)


def read_language(*options: str | None) -> str | None:
    """The first that is a language tag."""
    for option in map(trimmed, options):
        if option is not None:
            try:
                check_language("language", option)
            except InvalidValue:
                continue
            return option
    return None


def link_of(element: Element) -> Link | None:
    """A link of Atom, in RSS too; None without an address."""
    href = trimmed(element.get("href"))
    if href is None:
        return None
    return Link(href, rel=element.get("rel"), type=element.get("type"), title=element.get("title"))


def read_topics(categories: Iterable[Category]) -> tuple[TopicTag, ...]:
    """The tags of categories."""
    return tuple(filter(None, map(from_category, categories)))


def common_fields(fields: Fields, notice: str | None, inherited: str | None) -> dict[str, Any]:
    """The arguments of `Article` that stand in Dublin Core.

    `notice` is of the entry; where it says nothing of rights, what is `inherited` from the feed counts (RFC 4287,
    section 4.2.10).
    """
    holder, terms = first(fields, f"{DCTERMS_NS}rightsHolder"), first(fields, f"{DCTERMS_NS}accessRights")
    notice = notice or (None if holder or terms else inherited)
    return {
        "provider": first(fields, f"{DC_NS}publisher"),
        "alt_ids": tuple(map(AltId, texts(fields, f"{DC_NS}identifier"))),
        "located": tuple(map(Place, texts(fields, f"{DC_NS}coverage"))),
        "rights": Rights(holder=holder, notice=notice, usage_terms=terms) if holder or notice or terms else None,
    }


def article_of(
    *, guid: str | None, content: str | None, summary: str | None, authors: Iterable[str], **fields: Any
) -> Article:
    """An article of the parts of an entry.

    The names of authors and the summary count where another program wrote the content: this library writes them
    in the content too.
    """
    story = read_story(content if content is not None else summary or "")
    if not story.own:
        story.bylines = [Byline(text=name, people=[name]) for name in authors] or story.bylines
        story.standfirst = story.standfirst or _standfirst(summary if content is not None else None)
    origin = GuidOrigin.DERIVED if guid is not None and guid.startswith(DERIVED_PREFIX) else GuidOrigin.STATED
    return Article(guid=guid, guid_origin=None if guid is None else origin, **_of_story(story), **fields)


def _standfirst(summary: str | None) -> Text | None:
    """The words of a summary, which may be HTML."""
    blocks = read_story(summary).body if summary is not None else ()
    return next((block.text for block in blocks if isinstance(block, Paragraph)), None)


def _of_story(story: Story) -> dict[str, Any]:
    return {
        "standfirst": story.standfirst,
        "bylines": story.bylines,
        "dateline": story.dateline,
        "body": story.body,
        "sidebars": story.sidebars,
        "factboxes": story.factboxes,
        "media": story.media,
        "disclaimers": story.disclaimers,
    }


def stamp_of(text: str | None, read: Any) -> Stamp | None:
    """A time read by `read`; None for nothing."""
    return None if text is None else read(text)
