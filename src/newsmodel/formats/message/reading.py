"""Reading messages: those that a writer of ours made field by field, all others through the parser."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

import attrs

from newsmodel import codes
from newsmodel.errors import InvalidValue
from newsmodel.formats.base import Loaded, Writer
from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article
from newsmodel.model.transmission import Transmission
from newsmodel.vocab.desks import SCHEMES, codes_of, meaning, topic

if TYPE_CHECKING:
    from newsmodel.wire.result import ParseResult  # the type alone: the formats themselves import the parser

__all__ = ["HeaderField", "Message", "categories", "either", "field_of", "loaded", "read_messages"]

EOL = "\r\n"


class HeaderField(Protocol):
    """A field of a header grammar, as far as a writer needs it."""

    @property
    def width(self) -> int:
        """The most characters."""
        ...

    @property
    def least(self) -> int:
        """The fewest."""
        ...

    @property
    def pattern(self) -> str:
        """What it may be."""
        ...

    @property
    def default(self) -> str:
        """What is sent where nothing is given."""
        ...


@attrs.frozen
class Message:
    """The parts of a message: lines of the header, lines of the text, the trailer."""

    header: tuple[str, ...]
    text: tuple[str, ...]
    trailer: str


def field_of(field: HeaderField, given: str | None) -> str | None:
    """The value as the field holds it, figures filled with zeros; None where it cannot be held."""
    if given is None or not re.fullmatch(field.pattern, given):
        return None
    value = given.zfill(field.least) if given.isdecimal() else given
    return value if field.least <= len(value) <= field.width else None


def either(field: HeaderField, given: str | None) -> str:
    """As `field_of`, else the field's default."""
    return field_of(field, given) or field.default


@functools.cache
def _codes(envelope: str) -> dict[str, str]:
    """The code of each tag that an envelope's codes stand for: of several for one Media Topic the plainest."""
    known = codes_of(envelope)
    plainest_first = sorted(known, key=lambda code: len(meaning(envelope, code) or ""))
    topics = {found.qcode: code for code in plainest_first[::-1] if (found := topic(envelope, code)) is not None}
    return {**topics, **{f"{SCHEMES[envelope]}:{code}": code for code in known}}


def categories(field: HeaderField, sent: Transmission, given: Article, envelope: str) -> tuple[str, ...]:
    """The one category of a header: as sent before, else what a topic stands for, else the default."""
    stated = (field_of(field, category) for category in sent.categories)
    told = (_codes(envelope).get(topic.qcode or "") for topic in given.topics)
    return (next((code for codes in (stated, told) for code in codes if code is not None), field.default),)


# ---- reading --------------------------------------------------------------------------------------------------------


def read_messages(
    data: bytes,
    idle: bytes,
    charset: str,
    end: str,
    read_one: Callable[[Message], Article | None],
    write: Writer,
    parse: Callable[[bytes], tuple[ParseResult, ...]],
) -> Loaded:
    """The articles of a stream of messages.

    Args:
        data: the stream.
        idle: what stands for no message at all.
        charset: of the writer's messages.
        end: what closes each of them.
        read_one: the article of a message that the writer made; of others whatever it likes.
        write: the writer; what it would not write in the same bytes is parsed.
        parse: the parser.
    """
    articles = () if data == idle else _written(data, charset, end, read_one)
    if articles is not None and (data == idle or write(articles, Channel()) == data):
        return Loaded(items=articles)
    return loaded(parse(data))


def _written(
    data: bytes, charset: str, end: str, read_one: Callable[[Message], Article | None]
) -> tuple[Article, ...] | None:
    try:
        *pieces, rest = data.decode(charset).split(end)
        found = [None if (message := _message(piece)) is None else read_one(message) for piece in pieces]
    except (UnicodeDecodeError, InvalidValue):
        return None
    articles = tuple(article for article in found if article is not None)
    return articles if len(articles) == len(pieces) and not rest else None


def _message(piece: str) -> Message | None:
    header, stx, rest = piece.partition("\x02")
    text, etx, trailer = rest.partition("\x03")
    if not stx or not etx:
        return None
    return Message(tuple(header.removesuffix(EOL).split(EOL)), tuple(text.removesuffix(EOL).split(EOL)), trailer)


def loaded(results: Iterable[ParseResult]) -> Loaded:
    """Raw copy as it was parsed; a result without a word of story gives no article."""
    parsed = tuple(results)
    articles = tuple(result.article for result in parsed if _has_words(result.article))
    remarks = tuple(remark for result in parsed for remark in result.diagnostics)
    return Loaded(items=articles, diagnostics=remarks if articles else (*remarks, codes.NO_STORY.at()), results=parsed)


def _has_words(article: Article) -> bool:
    """Whether a story was told at all: an empty file is parsed, and is no article."""
    return bool(article.headline or article.body or article.sidebars or article.factboxes)
