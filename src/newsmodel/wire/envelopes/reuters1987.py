"""The frame of Reuters' 1987 lines, a variety of ANPA 1312.

`ENQ ENQ ENQ codes LF SYN SYN SOH f nnnn US origin LF P SP f SP slug MM-DD wwww LF STX LF text ETX`.  The slug has at
most 24 characters, often cut; the word count is of the first take.  Parts of the header may be missing or garbled.
"""

from __future__ import annotations

import re

from newsmodel.model.transmission import Transmission
from newsmodel.wire.envelopes.frame import Frame, Header, Message, control_messages, first_header

__all__ = ["FRAME"]

_CODES = re.compile("\x05+([A-Z0-9 ]{0,80})")
_NUMBER = re.compile("\x01([a-z]?)([0-9]{1,5})\x1f?([a-z]{0,15})")
_SLUG = re.compile(r"([a-z]) ([a-z]) (\S.{0,40}?) +([0-9]{2}-[0-9]{2})(?: ([0-9]{1,5}))?[ \r]*\Z")


def _recognise(text: str) -> bool:
    return "\x05" in first_header(text)


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


FRAME = Frame("reuters1987", _recognise, control_messages, _read)
