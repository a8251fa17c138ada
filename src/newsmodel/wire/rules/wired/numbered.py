"""Heads that a number opens, as local services send them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.found import Found
from newsmodel.extract.status import Status
from newsmodel.model.article import Signal
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.head import status_of
from newsmodel.wire.rules.wired.said import Head
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_numbered_head"]

_TAKE_WORDS = re.compile(
    r"((?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th))[ -](?:add|take|lead|ld|sub|insert)s?)\b[ :–—-]*(?=\S)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"([A-Z]{2,6}[0-9]{1,4})(?::|[ \t]+-(?=\S))[ \t]*")


def read_numbered_head(scene: Scene) -> Head | None:
    """The head of local services: `HBN43:UPDATE:HEADLINE`, then the number again with a routing; None without one."""
    lines = scene.lines
    first = next((at for at, word in enumerate(lines.words) if word), None)
    number = None if first is None else _NUMBERED.match(lines.texts[first])
    if first is None or number is None or len(lines.words[first]) > 120:
        return None
    claims = [Claim(Role.STATUS, first, 0, sub_role="sequence"), *_after_number(scene, first, number.end())]
    body = first + 1
    while body < len(lines.words) and (not lines.words[body] or _repeats(lines.words[body], number[1])):
        if lines.words[body]:
            claims.append(Claim(Role.STATUS, body, 0, sub_role="routing"))
        body += 1
    return Head(claims, body)


def _after_number(scene: Scene, line: int, column: int) -> Iterator[Claim]:
    text = scene.lines.texts[line]
    ordinal = _TAKE_WORDS.match(text, column)
    if ordinal is not None:
        words = Stretch(line, column, line, ordinal.end(1))
        value = Status(headline="", prefix=ordinal[1], signals=(Signal(ordinal[1]),), version_label=ordinal[1])
        yield Claim(Role.STATUS, line, column, words, "take", Found(value, 0, len(ordinal[1])))
        column = ordinal.end()
    rest = Stretch(line, column, line, len(text))
    yield Claim(Role.HEADLINE, line, column, rest, None, status_of(scene.lines.text_of(rest), scene.received))


def _repeats(word: str, number: str) -> bool:
    match = _NUMBERED.match(word)
    return match is not None and match[1] == number
