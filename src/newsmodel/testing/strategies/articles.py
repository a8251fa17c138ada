"""Articles: each field that holds anchors or indices is made after what it points into."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.anchors import Part
from newsmodel.model.article import Article, GuidOrigin, PubStatus
from newsmodel.model.blocks import Paragraph
from newsmodel.model.text import Text
from newsmodel.testing.making import refuse_unknown
from newsmodel.testing.strategies.anchored import Spot, places_of, quotes
from newsmodel.testing.strategies.blocks import bodies
from newsmodel.testing.strategies.boxes import organisation_factboxes, sidebars, tickers
from newsmodel.testing.strategies.dates import INSTANTS, STAMPS
from newsmodel.testing.strategies.fields import (
    ALT_IDS,
    BYLINES,
    CONTACTS,
    DATELINES,
    ED_NOTES,
    EXTRAS,
    LANGUAGES,
    LINKS,
    MEDIA,
    PLACES,
    RIGHTS,
    SIGNALS,
    TOPICS,
    TRANSMISSIONS,
)
from newsmodel.testing.strategies.texts import LINES, PLAIN, TEXTS, URI
from newsmodel.testing.strategies.tools import few

__all__ = ["articles", "plain_articles"]

_GUIDS = st.one_of(URI, st.sampled_from(["urn:newsmodel:1:0f", "4711", "a b"]), LINES)
_STATUS = st.sampled_from([PubStatus.USABLE, PubStatus.WITHHELD, PubStatus.CANCELED])

# What an article may have beside guid, headline, media, body and what is anchored in them.
_FIELDS: dict[str, SearchStrategy[Any]] = {
    "alt_ids": few(ALT_IDS),
    "version": st.sampled_from([1, 2, 17]),
    "version_label": st.one_of(st.sampled_from(["UPDATE 2", "1st Ld-Writethru"]), LINES),
    "previous_version": st.sampled_from([1, 16]),
    "transmission": TRANSMISSIONS,
    "pub_status": _STATUS,
    "signals": few(SIGNALS),
    "provider": st.one_of(st.sampled_from(["Ariel", "Quill News Agency"]), LINES),
    "slugline": st.one_of(st.sampled_from(["ferry-return", "BC-Ferry 1stLd"]), LINES),
    "bylines": few(BYLINES),
    "dateline": DATELINES,
    "located": few(PLACES),
    "language": LANGUAGES,
    "urgency": st.integers(1, 9),
    "genres": few(TOPICS),
    "first_created": STAMPS,
    "version_created": STAMPS,
    "published": STAMPS,
    "embargoed": STAMPS,
    "ed_notes": few(ED_NOTES),
    "topics": few(TOPICS, most=3),
    "links": few(LINKS),
    "contacts": few(CONTACTS),
    "disclaimers": few(TEXTS),
    "rights": RIGHTS,
    "extras": EXTRAS,
}
# The order matters: each may hold anchors into, or indices of, what was made before it.
_ANCHORED = ("standfirst", "sidebars", "factboxes", "quotes", "tickers")
# Boxes and quotes hold the most kinds of values, so they come up more often.
_CHOICE = st.lists(
    st.sampled_from([*_FIELDS, *_ANCHORED, "factboxes", "factboxes", "quotes"]), unique=True, max_size=14
)


def _article_places(values: Mapping[str, Any]) -> list[Spot]:
    """Every text of the article so far, the body's first."""
    out = places_of(Part.BODY, values["body"])
    for name, part in (("headline", Part.HEADLINE), ("standfirst", Part.STANDFIRST)):
        line = values.get(name)
        if isinstance(line, Text) and line.text:
            out.append((part, (), line.text))
    for name, part in (("sidebars", Part.SIDEBAR), ("factboxes", Part.FACTBOX)):
        for index, holder in enumerate(values.get(name, ())):
            out += places_of(part, holder.blocks, index)
    return out


def _made(name: str, values: Mapping[str, Any]) -> SearchStrategy[Any]:
    """The strategy of a field that depends on those before it."""
    media = len(values["media"])
    match name:
        case "standfirst":
            return TEXTS
        case "sidebars":
            return few(sidebars(media))
        case "factboxes":
            return few(organisation_factboxes(_article_places(values), media=media))
        case "quotes":
            return few(quotes(_article_places(values)), most=3)
        case _:
            return few(tickers(_article_places(values)))


_HEADLINES = st.one_of(TEXTS, TEXTS, TEXTS, st.none())
_SOME_GUIDS = st.one_of(_GUIDS, _GUIDS, st.none())
_SOME_MEDIA = st.one_of(st.just(()), st.just(()), few(MEDIA))


@st.composite
def _articles(draw: DrawFn, overrides: Mapping[str, Any]) -> Article:
    def value(name: str, otherwise: SearchStrategy[Any]) -> Any:
        given = overrides.get(name, otherwise)
        return draw(given) if isinstance(given, SearchStrategy) else given

    values: dict[str, Any] = {"headline": value("headline", _HEADLINES), "media": value("media", _SOME_MEDIA)}
    values["guid"] = value("guid", _SOME_GUIDS)
    if values["guid"] is not None:
        values["guid_origin"] = value("guid_origin", st.sampled_from(GuidOrigin))
    values["body"] = Article(media=values["media"], body=value("body", bodies(len(values["media"])))).body
    chosen = {*draw(_CHOICE), *overrides}
    for name in (*_FIELDS, *_ANCHORED):
        if name in chosen:
            values[name] = value(name, _FIELDS[name] if name in _FIELDS else _made(name, values))
    return Article(**values)


def articles(**overrides: Any) -> SearchStrategy[Article]:
    """Articles with any of their fields: `articles(body=["One paragraph."], urgency=st.integers(1, 3))`.

    Without overrides an article has a few fields of some forty; it may be embargoed, withheld, canceled, or have
    nothing at all.  An override is a value or a strategy for that field, and is always there.

    Raises:
        TypeError: an override names no field of `Article`.
    """
    refuse_unknown(overrides)
    return _articles(overrides)


def plain_articles() -> SearchStrategy[Article]:
    """Small articles: a guid, a headline, one or two paragraphs without marks, an instant of publication."""
    return st.builds(
        Article,
        guid=URI,
        headline=PLAIN,
        body=few(PLAIN.map(Paragraph)),
        published=INSTANTS,
        language=st.sampled_from(["en", "pt-BR"]),
    )
