"""What every frame is made of, and what frames of control characters share.

ANPA 1312 and IPTC 7901 frame a message alike: SOH opens the header, STX the text, ETX the trailer, EOT ends it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.stamps import read_stamp
from newsmodel.model.dates import Stamp
from newsmodel.model.transmission import Transmission

__all__ = ["Frame", "Header", "Message", "control_messages", "first_header", "sent_at", "trailer_of"]

STX = "\x02"
_TEXT_MARK = re.compile("[\x02\x03]")
_OPENING = re.compile("[\x05\x16\x01]")
_AFTER_TRAILER = re.compile("[\x04\x01\x02\x05\x16]")
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\n|\r)")
# No header of the corpora is longer than 160 characters.
_LONGEST_HEADER = 400


@attrs.frozen
class Message:
    """Where one framed message lies, in code points of the whole input.

    Attributes:
        start: its first character.
        body_start, body_end: the text between header and trailer.
        end: one past the last character of its trailer.
    """

    start: int
    body_start: int
    body_end: int
    end: int


@attrs.frozen
class Header:
    """What a header says.

    Attributes:
        transmission: its fields.
        slugline: the story's slug, as printed.
        urgency: where the header's priority is one.
        diagnostics: remarks, with spans into the text that was given.
    """

    transmission: Transmission
    slugline: str | None = None
    urgency: int | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


@attrs.frozen
class Frame:
    """One kind of envelope.

    Attributes:
        name: as `Transmission.envelope` gives it.
        recognise: whether messages of this kind stand in a text.
        messages: where they lie, in order.
        read: header and trailer of one message, given the whole text and the message.
    """

    name: str
    recognise: Callable[[str], bool]
    messages: Callable[[str], Iterator[Message]]
    read: Callable[[str, Message], Header]


def first_header(text: str) -> str:
    """What stands before the first text; empty where none is framed."""
    stx = text.find(STX)
    return text[max(0, stx - _LONGEST_HEADER) : stx] if stx >= 0 else ""


def trailer_of(text: str, message: Message) -> str:
    """The words of the trailer."""
    return " ".join(text[message.body_end : message.end].translate(_NO_CONTROLS).split()).strip(" <")


def sent_at(trailer: str) -> Stamp | None:
    """The time of sending that a trailer gives, where it gives a day and a time."""
    found = read_stamp(trailer)
    return found.value if found is not None and found.value.time is not None else None


_NO_CONTROLS = dict.fromkeys((*range(32), 127), " ")


def control_messages(text: str) -> Iterator[Message]:
    """Each STX opens a text that the next ETX closes; its header begins at the first mark after the message before.

    Where an ETX was lost, the next header ends the text.
    """
    reached = 0
    opened: tuple[int, int] | None = None
    for mark in _TEXT_MARK.finditer(text):
        if mark.start() < reached:
            continue
        if mark[0] == STX:
            opening = _OPENING.search(text, reached, mark.start())
            begin = opening.start() if opening else mark.start()
            if opened is not None:
                yield Message(opened[0], min(opened[1], begin), begin, begin)
            opened = (begin, _past_line(text, mark.end()))
            reached = mark.end()
        elif opened is not None:
            reached = _past_trailer(text, mark.end())
            yield Message(opened[0], min(opened[1], mark.start()), mark.start(), reached)
            opened = None
    if opened is not None:
        yield Message(opened[0], opened[1], len(text), len(text))


def _past_trailer(text: str, at: int) -> int:
    """The end of the message whose trailer begins at `at`: past its EOT, else where the next header begins."""
    mark = _AFTER_TRAILER.search(text, at)
    if mark is None:
        return len(text)
    return _past_line(text, mark.end()) if mark[0] == "\x04" else mark.start()


def _past_line(text: str, at: int) -> int:
    match = _LINE_END.match(text, at)
    return match.end() if match else at
