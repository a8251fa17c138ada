"""ANPA 1312, the frame of American wires.

`SYN SYN SOH S nnnn [origin] US selector CRLF P SP C FMT1 FMT2 SP keyword SP [version] SP [reference] SP MM-DD SP wwww
CRLF STX text ETX trailer EOT`.  Each service has its own habits: the date may be day first, the count missing.
"""

from __future__ import annotations

import re

from newsmodel.model.transmission import Transmission
from newsmodel.wire.envelopes.frame import Frame, Header, Message, control_messages, first_header, sent_at, trailer_of

__all__ = ["FRAME"]

_NUMBER = re.compile("\x01([A-Za-z]?)([0-9]{1,5})([^\x1f\r\n]{0,15})\x1f([^\r\n ]{0,8})")
_LINE = re.compile(
    r"([a-z]) ([a-z]?)([\x13\x14]?)([\x11\x12]?) +(\S.*?)(?: +([0-9]{2}-[0-9]{2}))?(?: +([0-9]{1,5}))?\s*\Z",
    re.IGNORECASE,
)
# A story number or a take of another desk: a0512, TB06.
_REFERENCE = re.compile(r"[A-Za-z]{1,2}[0-9]{2,4}\Z")
_BODY = {"\x13": "body", "\x14": "agate"}
_TEXT = {"\x11": "text", "\x12": "tabular"}


def _recognise(text: str) -> bool:
    return _NUMBER.search(first_header(text)) is not None


def _read(text: str, message: Message) -> Header:
    head = text[message.start : message.body_start].rstrip("\x02\r\n ")
    number = _NUMBER.search(head)
    line = _LINE.search(head.rsplit("\n", 1)[-1])
    trailer = trailer_of(text, message)
    keyword, version, reference = _words(line[5]) if line else (None, None, None)
    transmission = Transmission(
        envelope=FRAME.name,
        service=number[1] if number else None,
        number=number[2] if number else None,
        origin=number[3] if number else None,
        selector=number[4] if number else None,
        priority=line[1] if line else None,
        categories=(line[2],) if line and line[2] else (),
        text_format=_format(line) if line else None,
        keywords=(keyword,) if keyword else (),
        version_line=version,
        reference=reference,
        date=line[6] if line else None,
        words=line[7] if line else None,
        trailer=trailer,
        sent=sent_at(trailer),
    )
    return Header(transmission, slugline=keyword)


def _format(line: re.Match[str]) -> str | None:
    """The two format codes by their names."""
    return "/".join(name for name in (_BODY.get(line[3]), _TEXT.get(line[4])) if name) or None


def _words(line: str) -> tuple[str, str | None, str | None]:
    """Keyword, version and reference; the keyword holds no space."""
    keyword, *rest = line.split()
    reference = rest.pop() if rest and _REFERENCE.match(rest[-1]) else None
    return keyword, " ".join(rest) or None, reference


FRAME = Frame("anpa1312", _recognise, control_messages, _read)
