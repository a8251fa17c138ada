"""The frame of Reuters' 1987 lines, a variety of ANPA 1312.

`ENQ ENQ ENQ codes LF SYN SYN SOH f nnnn US origin LF P SP f SP slug MM-DD wwww LF STX LF text ETX`.  The slug has at
most 24 characters, often cut; the word count is of the first take.  Parts of the header may be missing or garbled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.model.transmission import Transmission
from newsmodel.wire.envelopes.frame import Frame, Header, Message

__all__ = ["FRAME"]

_STX = "\x02"
_TEXT_MARK = re.compile("[\x02\x03]")
_OPENING = re.compile("[\x05\x16\x01]")
_CODES = re.compile("\x05+([A-Z0-9 ]{0,80})")
_NUMBER = re.compile("\x01([a-z]?)([0-9]{1,5})\x1f?([a-z]{0,15})")
_SLUG = re.compile(r"([a-z]) ([a-z]) (\S.{0,40}?) +([0-9]{2}-[0-9]{2})(?: ([0-9]{1,5}))?[ \r]*\Z")
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\n|\r)")


def _recognise(text: str) -> bool:
    return "\x05" in text and _STX in text and "\x01" in text


def _messages(text: str) -> Iterator[Message]:
    """Each STX opens a text that the next ETX closes; its header begins at the first mark after the text before.

    Where an ETX was lost, the next header ends the text.
    """
    reached = 0
    opened: tuple[int, int] | None = None
    for mark in _TEXT_MARK.finditer(text):
        if mark[0] == _STX:
            opening = _OPENING.search(text, reached, mark.start())
            begin = opening.start() if opening else mark.start()
            if opened is not None:
                yield Message(opened[0], min(opened[1], begin), begin, begin)
            opened = (begin, _past_line(text, mark.end()))
            reached = mark.end()
        elif opened is not None:
            reached = _past_line(text, mark.end())
            yield Message(opened[0], min(opened[1], mark.start()), mark.start(), reached)
            opened = None
    if opened is not None:
        yield Message(opened[0], opened[1], len(text), len(text))


def _past_line(text: str, at: int) -> int:
    match = _LINE_END.match(text, at)
    return match.end() if match else at


def _read(text: str, message: Message) -> Header:
    head = text[message.start : message.body_start].rstrip("\x02\r\n ")
    codes = _CODES.search(head)
    number = _NUMBER.search(head)
    slug = _SLUG.search(head.rsplit("\n", 1)[-1])
    return Header(
        Transmission(
            envelope=FRAME.name,
            service=number[1] if number else None,
            number=number[2] if number else None,
            origin=number[3] if number else None,
            priority=slug[1] if slug else None,
            categories=tuple(codes[1].split()) if codes else (),
            selector=slug[2] if slug else None,
            date=slug[4] if slug else None,
            words=slug[5] if slug else None,
        ),
        slugline=slug[3] if slug else None,
    )


FRAME = Frame("reuters1987", _recognise, _messages, _read)
