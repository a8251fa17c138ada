"""Takes: the numbered parts of a long story, and their union.

A later take repeats the slug of the first and says its number: `1st Add` is the second part, `SECOND TAKE` too, `=2`
after a headline likewise.  `2 Takes` on the first says how many there will be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.model.anchors import Anchor, Part
from newsmodel.model.article import Article
from newsmodel.model.text import Text

__all__ = ["Joined", "Take", "join_takes", "take_of"]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINAL = rf"(?:(?P<figure>\d{{1,2}})(?:st|nd|rd|th|d)|(?P<word>{'|'.join(_ORDINALS)}))"
# 1st Add, Second-Take, 3rdTake; an add is one part more than its number, for the story itself is the first.
_ORDERED = re.compile(rf"(?<![^\W_]){_ORDINAL}[ -]?(?P<kind>add|take)(?![a-z])", re.IGNORECASE)
_NUMBERED = re.compile(r"(?<![^\W_])(?P<kind>add|take)[ -]?(?P<figure>\d{1,2})(?!\d)", re.IGNORECASE)
_COUNTED = re.compile(r"(?<![^\W_])(?P<count>\d{1,2})[ -]?takes(?![a-z])", re.IGNORECASE)
_OF = re.compile(r"(?<!\d)(?P<figure>\d{1,2}) of (?P<count>\d{1,2})(?!\d)", re.IGNORECASE)
_EQUALS = re.compile(r"\s*=(?P<figure>\d{1,2})\s*\Z")
# The cycle before a keyword changes from one transmission to the next: AM-, PM-, BC-.
_CYCLE = re.compile(r"[abp][cm]-|ap-", re.IGNORECASE)
_EDGES = " -,:;/="


@attrs.frozen(kw_only=True)
class Take:
    """Which part of which story an article is.

    Attributes:
        slug: what all parts share: the slug, else the headline, without cycle and number; small letters.
        number: 1 for the first part.
        count: how many parts there are, where this one says so.
    """

    slug: str
    number: int = 1
    count: int | None = None


@attrs.frozen(kw_only=True)
class Joined:
    """A story put together.

    Attributes:
        article: the first part with the body, quotes and pictures of all; None where no part was given.
        takes: the parts that it has, in order.
        diagnostics: a remark for each part that is missing.
    """

    article: Article | None
    takes: tuple[Take, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def take_of(article: Article) -> Take:
    """Which part an article is, by its slug, its version and its headline; the first where nothing says otherwise.

    Raises:
        InvalidValue: it is no article.
    """
    if not isinstance(article, Article):
        raise InvalidValue("take_of", type(article).__name__, "expected an Article")
    equals = _EQUALS.search(article.title or "")
    number, count = max(1, int(equals["figure"])) if equals else 1, None
    for text in _labels(article):
        found_number, found_count = _read(text)
        number, count = max(number, found_number), count or found_count
    name = article.slugline or article.title or ""
    return Take(slug=_key(name), number=number, count=count)


def _labels(article: Article) -> Iterator[str]:
    sent = article.transmission
    for text in (article.version_label, sent.version_line if sent else None, article.slugline):
        if text:
            yield text


def _read(text: str) -> tuple[int, int | None]:
    """Number and count that a label gives; 1 and None where it gives none."""
    ordered = _ORDERED.search(text)
    if ordered is not None:
        figure = int(ordered["figure"] or _ORDINALS.index(ordered["word"].casefold()) + 1)
        return figure + (ordered["kind"].casefold() == "add"), None
    numbered = _NUMBERED.search(text)
    if numbered is not None:
        return int(numbered["figure"]) + (numbered["kind"].casefold() == "add"), None
    of = _OF.search(text)
    if of is not None and 0 < int(of["figure"]) <= int(of["count"]):
        return int(of["figure"]), int(of["count"])
    equals, counted = _EQUALS.search(text), _COUNTED.search(text)
    return max(1, int(equals["figure"])) if equals else 1, int(counted["count"]) if counted else None


def _key(name: str) -> str:
    """A slug without what differs from take to take."""
    bare = _CYCLE.sub("", name, count=1) if _CYCLE.match(name) else name
    for pattern in (_ORDERED, _NUMBERED, _COUNTED, _EQUALS):
        bare = pattern.sub("", bare)
    return " ".join(bare.strip(_EDGES).casefold().split())


def join_takes(articles: Iterable[Article]) -> Joined:
    """One story of its takes, given in any order: of several with one number the last given stands.

    The first take's fields are kept; bodies, quotes, pictures, boxes and contacts follow in order.  Articles of another
    slug than the first take's are left out; each take that is missing, between the given ones or by the count that
    one states, is a diagnostic.

    Raises:
        InvalidValue: something that is no article.
    """
    if not isinstance(articles, Iterable):
        raise InvalidValue("join_takes", type(articles).__name__, "expected articles, in a list")
    parts = [(take_of(article), article) for article in articles]
    if not parts:
        return Joined(article=None)
    slug = min(parts, key=lambda part: part[0].number)[0].slug
    by_number = {take.number: (take, article) for take, article in parts if take.slug == slug}
    ordered = [by_number[number] for number in sorted(by_number)]
    takes = tuple(take for take, _ in ordered)
    last = max(takes[-1].number, *(take.count or 0 for take in takes))
    missing = (number for number in range(1, last + 1) if number not in by_number)
    remarks = tuple(codes.TAKE_MISSING.at(message=f"take {number} of {slug!r} is missing") for number in missing)
    return Joined(article=_united([article for _, article in ordered]), takes=takes, diagnostics=remarks)


_GATHERED = (
    "body",
    "quotes",
    "sidebars",
    "factboxes",
    "media",
    "contacts",
    "tickers",
    "links",
    "disclaimers",
    "ed_notes",
)


def _united(articles: Sequence[Article]) -> Article:
    whole = _unnumbered(articles[0])
    for article in articles[1:]:
        boxes = (len(whole.sidebars), len(whole.factboxes))
        gathered = {
            name: getattr(whole, name) + _moved(getattr(article, name), len(whole.body), len(whole.media), boxes)
            for name in _GATHERED
        }
        # A credit that each take repeats is one.
        bylines = tuple(dict.fromkeys((*whole.bylines, *article.bylines)))
        whole = attrs.evolve(whole, bylines=bylines, **gathered)
    return whole


def _unnumbered(article: Article) -> Article:
    """The first take; a mark of its number is no word of a headline."""
    headline = article.headline
    mark = _EQUALS.search(headline.text) if headline is not None else None
    if headline is None or mark is None:
        return article
    marks = tuple(one for one in headline.marks if one.end <= mark.start())
    return attrs.evolve(article, headline=Text(headline.text[: mark.start()], marks))


def _moved(value: Any, blocks: int, media: int, boxes: tuple[int, int]) -> Any:
    """A part with its anchors and pictures as they stand behind what was joined before."""
    if isinstance(value, Anchor):
        shift = {Part.BODY: blocks, Part.SIDEBAR: boxes[0], Part.FACTBOX: boxes[1]}.get(value.part, 0)
        return attrs.evolve(value, path=(value.path[0] + shift, *value.path[1:])) if shift and value.path else value
    if isinstance(value, tuple):
        items = tuple(_moved(item, blocks, media, boxes) for item in value)
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if not attrs.has(type(value)) or isinstance(value, Text):
        return value
    changes = {}
    for field in attrs.fields(type(value)):
        old = getattr(value, field.name)
        new = old + media if field.name == "media" and type(old) is int else _moved(old, blocks, media, boxes)
        if new is not old:
            changes[field.name] = new
    return attrs.evolve(value, **changes) if changes else value
