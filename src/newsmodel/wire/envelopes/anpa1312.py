"""ANPA 1312, the frame of American wires.

`SYN SYN SOH S nnnn [origin] US selector CRLF P SP C FMT1 FMT2 SP keyword SP [version] SP [reference] SP MM-DD SP wwww
CRLF STX text ETX trailer EOT`.  Each service has its own habits: the date may be day first, the count missing.
"""

from __future__ import annotations

import re

from newsmodel import codes
from newsmodel.model.transmission import Transmission
from newsmodel.source import Span
from newsmodel.vocab.urgency import from_priority
from newsmodel.wire.envelopes.dates import sent_day
from newsmodel.wire.envelopes.frame import Frame, Header, Letter, trailer_of
from newsmodel.wire.envelopes.grammar import ANPA, text_format
from newsmodel.wire.envelopes.tags import category_tags

__all__ = ["FRAME"]

_NUMBER = re.compile("\x01([A-Za-z]?)([0-9]{1,5})([^\x1f\r\n]{0,15})\x1f([^\r\n ]{0,8})")
_LINE = re.compile(
    r"([a-z]) ([a-z]?)([\x13\x14]?)([\x11\x12]?) +(\S.{0,120}?)(?: +([0-9]{2}-[0-9]{2}))?(?: +([0-9]{1,5}))?\s*\Z",
    re.IGNORECASE,
)
_REFERENCE = re.compile(rf"{ANPA['reference'].pattern}\Z")


def _recognise(header: str) -> bool:
    return _NUMBER.search(header) is not None


def _read(letter: Letter) -> Header:
    head = letter.head
    number = _NUMBER.search(head)
    line = _LINE.match(head[head.rfind("\n") + 1 :].strip("\x00 \x7f")[:200])
    trailer, sent, remarks = trailer_of(letter)
    keyword, version, reference = _words(line[5]) if line else (None, None, None)
    origin, priority = number[3] if number else None, line[1] if line else None
    day = line[6] if line else None
    sent, more = sent_day(letter, day, origin, sent)
    remarks += more
    categories = (line[2],) if line and line[2] else ()
    transmission = Transmission(
        envelope=FRAME.name,
        service=number[1] if number else None,
        number=number[2] if number else None,
        origin=origin,
        selector=number[4] if number else None,
        priority=priority,
        categories=categories,
        text_format=text_format(line[3], line[4]) if line else None,
        keywords=(keyword,) if keyword else (),
        version_line=version,
        reference=reference,
        date=day,
        words=line[7] if line else None,
        trailer=trailer,
        sent=sent,
    )
    if line is None and letter.message.opened:
        remarks += (codes.HEADER_UNREADABLE.at(Span(letter.message.start, letter.message.body_start)),)
    urgency = from_priority(priority) if priority else None
    return Header(transmission, keyword, urgency, category_tags("anpa1312", categories), version, remarks)


def _words(line: str) -> tuple[str, str | None, str | None]:
    """Keyword, version and reference; the keyword holds no space."""
    keyword, *rest = line.split()
    reference = rest.pop() if rest and _REFERENCE.match(rest[-1]) else None
    return keyword, " ".join(rest) or None, reference


FRAME = Frame("anpa1312", _recognise, _read)
