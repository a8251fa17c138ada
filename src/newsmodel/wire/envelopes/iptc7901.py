"""IPTC 7901 (1979, last edition 1995), the frame of European wires.

`SOH src nnnn P cat words [optional] CRLF CRLF keywords/ CRLF STX heading = CRLF CRLF text ETX DDHHMM [zone] Mon YY CRLF
DEL LF DEL EOT`.  Priorities run from 1 (flash) to 6.  Files that were saved as plain text have the lines without the
control characters: the heading follows the keywords, the closing line is the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from newsmodel import codes
from newsmodel.model.transmission import Transmission
from newsmodel.source import Span
from newsmodel.vocab.urgency import from_priority
from newsmodel.wire.envelopes.frame import Frame, Header, Letter, Message, trailer_of
from newsmodel.wire.envelopes.tags import category_tags

__all__ = ["FRAME"]

_FIELDS = r"([A-Za-z]{1,3})([0-9]{3,5}) +([1-9]) +([A-Za-z]{1,4}) +([0-9]{1,5})(?: +(\S[^\r\n]{0,60}?))?[ \t]{0,20}(?:[\r\n]|\Z)"
_LINE = re.compile(rf"\x01{_FIELDS}")
# Without control characters the line must be one by itself, with a line of keywords below it: more is asked of it.
_PLAIN = re.compile(
    rf"^{_FIELDS}(?:[ \t]*\r?\n){{0,3}}(?P<keywords>(?:[^\r\n]{{1,70}}\r?\n)??[^\r\n]{{0,70}}/[ \t]*\r?\n)",
    re.MULTILINE,
)
_FIRST = re.compile(rf"[\ufeff\x7f\r\n ]{{0,40}}+{_FIELDS}")
_CLOSING = re.compile(
    r"^[0-9]{6}(?: ?[A-Z]{3,4})? [^\W\d_]{3,9} [0-9]{2}(?:[A-Z]{3})?[ \t\x7f]*(?:\r?\n|\Z)", re.MULTILINE
)


def _recognise(header: str) -> bool:
    return _LINE.search(header) is not None


def _begins(head: str) -> bool:
    return _FIRST.match(head) is not None


def _messages(text: str) -> Iterator[Message]:
    """Messages without control characters: each from its line of fields to its closing line."""
    found = list(_PLAIN.finditer(text))
    for match, following in zip_longest(found, found[1:]):
        stop = len(text) if following is None else following.start()
        closing = next(iter(_CLOSING.finditer(text, match.end(), stop)), None)
        body_end = closing.start() if closing else stop
        yield Message(
            match.start(), match.end(), body_end, closing.end() if closing else stop, closed=closing is not None
        )


def _read(letter: Letter) -> Header:
    head = letter.head
    line = _LINE.search(head) or _FIRST.match(head)
    keywords = " ".join(head[line.end() :].split()) if line else ""
    trailer, sent, remarks = trailer_of(letter)
    priority = line[3] if line else None
    categories = (line[4],) if line else ()
    transmission = Transmission(
        envelope=FRAME.name,
        service=line[1] if line else None,
        number=line[2] if line else None,
        priority=priority,
        categories=categories,
        words=line[5] if line else None,
        optional=line[6] if line else None,
        keywords=(keywords,) if keywords else (),
        trailer=trailer,
        sent=sent,
    )
    if line is None and letter.message.opened:
        remarks += (codes.HEADER_UNREADABLE.at(Span(letter.message.start, letter.message.body_start)),)
    urgency = from_priority(priority) if priority else None
    return Header(transmission, keywords.strip("/ "), urgency, category_tags("iptc7901", categories), None, remarks)


FRAME = Frame("iptc7901", _recognise, _read, _begins, _messages)
