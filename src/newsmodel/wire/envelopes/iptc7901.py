"""IPTC 7901 (1979, last edition 1995), the frame of European wires.

`SOH src nnnn P cat words [optional] CRLF CRLF keywords/ CRLF STX heading = CRLF CRLF text ETX DDHHMM [zone] Mon YY CRLF
DEL LF DEL EOT`.  Priorities run from 1 (flash) to 6.
"""

from __future__ import annotations

import re

from newsmodel.model.transmission import Transmission
from newsmodel.wire.envelopes.frame import Frame, Header, Message, control_messages, first_header, sent_at, trailer_of

__all__ = ["FRAME"]

_LINE = re.compile(
    r"\x01([A-Za-z]{1,3})([0-9]{3,5}) +([1-9]) +([A-Za-z]{1,4}) +([0-9]{1,5})(?: +(\S[^\r\n]*?))?\s*(?:[\r\n]|\Z)"
)


def _recognise(text: str) -> bool:
    return _LINE.search(first_header(text)) is not None


def _read(text: str, message: Message) -> Header:
    head = text[message.start : message.body_start].rstrip("\x02\r\n ")
    line = _LINE.search(head)
    keywords = " ".join(head[line.end() :].split()) if line else ""
    trailer = trailer_of(text, message)
    transmission = Transmission(
        envelope=FRAME.name,
        service=line[1] if line else None,
        number=line[2] if line else None,
        priority=line[3] if line else None,
        categories=(line[4],) if line else (),
        words=line[5] if line else None,
        optional=line[6] if line else None,
        keywords=(keywords,) if keywords else (),
        trailer=trailer,
        sent=sent_at(trailer),
    )
    return Header(transmission, slugline=keywords.rstrip("/ "), urgency=int(line[3]) if line else None)


FRAME = Frame("iptc7901", _recognise, control_messages, _read)
