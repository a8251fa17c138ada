"""What a frame gives to the reading of its message: the rules of its text, the fields of its header, its segments."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.status import read_status
from newsmodel.model.article import Signal
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.transmission import Transmission
from newsmodel.source import Span
from newsmodel.wire.claims import Claim
from newsmodel.wire.dialects import Dialect
from newsmodel.wire.envelopes import Frame, Header, Letter, Message
from newsmodel.wire.lines import Lines
from newsmodel.wire.read import read_story
from newsmodel.wire.rules.moments import with_moments
from newsmodel.wire.rules.wired.story import read_rest, read_wired
from newsmodel.wire.segment import Role, Segment
from newsmodel.wire.split import Story

__all__ = ["add_header", "around", "is_typed", "of_message", "read_claims", "read_header"]

# Reuters' frame of 1987 holds plain copy.
_PLAIN = frozenset({"reuters1987"})
# Padding between messages: DEL, SYN and line ends.
_NOTHING = re.compile(r"[\s\x00-\x1f\x7f]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ADVANCE = re.compile(r"Adv ?(?P<day>[0-9]{1,2})(?:-[0-9]{1,2})?(?![0-9])", re.IGNORECASE)


def is_typed(frame: Frame | None) -> bool:
    """Whether messages of this frame type dashes, quotes and fractions with other characters."""
    return frame is not None and frame.name == "anpa1312"


def read_claims(
    lines: Lines,
    dialect: Dialect,
    received: dt.date | None,
    sent_as: Transmission | None,
    message: Message | None,
) -> list[Claim]:
    """Claims that tile the text of a message, or copy without a frame."""
    if message is not None and not message.opened:
        return read_rest(lines, dialect, received)
    if sent_as is None or sent_as.envelope in _PLAIN:
        return with_moments(lines, read_story(lines, dialect, received), received, dialect.status)
    return with_moments(lines, read_wired(lines, dialect, received, sent_as), received, dialect.status)


# ---- header ----------------------------------------------------------------------------------------------------


def read_header(story: Story, dialect: Dialect, received: dt.date | None) -> Header | None:
    """What the header of a story's message says; None without a frame that knows it.

    Stories of one message share its header; its slug and its version are the first's.
    """
    text, message = story.sent or (story.source.text, story.message)
    if story.frame is None or message is None:
        return None
    # As in the lines of a story: a lone surrogate is no character, and one sign for one keeps the offsets.
    header = story.frame.read(Letter(_SURROGATE.sub("\ufffd", text), message, dialect, received))
    if story.sent is None:
        return header
    inside = Span(0, len(story.source.text))
    said = tuple(d for d in header.diagnostics if not story.part and (d.span is None or inside.contains(d.span)))
    if not story.part:
        return attrs.evolve(header, diagnostics=said)
    return attrs.evolve(header, slugline=None, version=None, diagnostics=())


def add_header(values: dict[str, Any], header: Header) -> None:
    """The header's fields among those of the text; where both say something, the text's words are the fuller."""
    values["transmission"] = header.transmission
    values.setdefault("slugline", header.slugline)
    values["urgency"] = header.urgency
    if header.topics:
        values["topics"] = (*values.get("topics", ()), *header.topics)
    for field, value in header.values.items():
        values.setdefault(field, value)
    if header.version:
        _add_version(values, header.version)
    sent = header.transmission.sent
    if sent is not None and sent.date is not None and sent.date.date is not None and not sent.date.year_inferred:
        values.setdefault("published", sent)


def _add_version(values: dict[str, Any], version: str) -> None:
    """The version line: a label, a signal, and the day of an advance."""
    advance = _ADVANCE.search(version)
    if advance is not None and "embargoed" not in values and 1 <= int(advance["day"]) <= 31:
        # Held for release until a day whose month the desk knows.
        values["embargoed"] = Stamp(text=advance[0], date=PartialDate(day=int(advance["day"])))
    if "version_label" not in values:
        values["version_label"] = version
        values.setdefault("signals", []).extend(read_status(version).value.signals or (Signal(version),))


# ---- segments and remarks --------------------------------------------------------------------------------------


def around(message: Message, text: str) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """The segments before and after the text of a message: noise, header; trailer, noise."""
    before = (_noise(text, 0, message.start), _envelope(message.start, message.body_start, "header"))
    after = (_envelope(message.body_end, message.end, "trailer"), _noise(text, message.end, len(text)))
    return tuple(filter(None, before)), tuple(filter(None, after))


def _envelope(start: int, end: int, sub_role: str) -> Segment | None:
    return Segment(span=Span(start, end), role=Role.ENVELOPE, sub_role=sub_role) if start < end else None


def _noise(text: str, start: int, end: int) -> Segment | None:
    if start >= end:
        return None
    blank = _NOTHING.fullmatch(text, start, end) is not None
    role = Role.BLANK if blank else Role.UNCLASSIFIED
    return Segment(span=Span(start, end), role=role, sub_role=None if blank else "noise")


def of_message(message: Message, text: str) -> Iterator[Diagnostic]:
    """What is to be said of the frame."""
    if not message.opened:
        place = Span(message.start, min(message.start + 1, len(text)))
        yield codes.MESSAGE_CUT.at(place, "the message lacks its header and perhaps more of its beginning")
    if not message.closed:
        place = Span(max(message.body_end - 1, 0), message.body_end)
        yield codes.MESSAGE_CUT.at(place, "nothing closes the message: its end may be lost")
    for start, end in ((0, message.start), (message.end, len(text))):
        if any(map(str.isalnum, text[start:end])):
            yield codes.NOISE_BETWEEN.at(Span(start, end))
