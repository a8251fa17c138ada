"""The frame of Reuters' 1987 lines, a variety of ANPA 1312.

`ENQ ENQ ENQ codes LF SYN SYN SOH f nnnn US origin LF P SP f SP slug MM-DD wwww LF STX LF text ETX`.  The slug has at
most 24 characters, often cut; the word count is of the first take.  Parts of the header may be missing or garbled.
"""

from __future__ import annotations

import re

from newsmodel.model.transmission import Transmission
from newsmodel.vocab.urgency import from_priority
from newsmodel.wire.envelopes.dates import sent_day
from newsmodel.wire.envelopes.frame import Frame, Header, Letter
from newsmodel.wire.envelopes.tags import category_tags

__all__ = ["FRAME"]

_CODES = re.compile("\x05+([A-Z0-9 ]{0,80})")
_NUMBER = re.compile("\x01([a-z]?)([0-9]{1,5})\x1f?([a-z]{0,15})")
_SLUG = re.compile(r"([a-z]) ([a-z]) (\S.{0,40}?) +([0-9]{2}-[0-9]{2})(?: ([0-9]{1,5}))?[ \r]*\Z")


def _recognise(header: str) -> bool:
    return "\x05" in header


def _read(letter: Letter) -> Header:
    head = letter.head
    found = _CODES.search(head)
    number = _NUMBER.search(head)
    slug = _SLUG.search(head[head.rfind("\n") + 1 :][-200:])
    products = tuple(found[1].split()) if found else ()
    sent, remarks = sent_day(letter, slug[4] if slug else None, None, None)
    transmission = Transmission(
        envelope=FRAME.name,
        service=number[1] if number else None,
        number=number[2] if number else None,
        origin=number[3] if number else None,
        priority=slug[1] if slug else None,
        categories=products,
        selector=slug[2] if slug else None,
        date=slug[4] if slug else None,
        words=slug[5] if slug else None,
        sent=sent,
    )
    urgency = from_priority(slug[1]) if slug else None
    slugline = slug[3] if slug else None
    return Header(transmission, slugline, urgency, category_tags("reuters1987", products), None, remarks)


FRAME = Frame("reuters1987", _recognise, _read)
