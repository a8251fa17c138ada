"""What every frame is made of, and what the frames of control characters share.

ANPA 1312, IPTC 7901 and their relatives frame a message alike: SOH opens the header, STX the text, ETX the trailer,
EOT ends it.  Frames that were saved without these characters are known by their lines.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.stamps import read_stamp
from newsmodel.model.dates import Stamp
from newsmodel.model.topics import TopicTag
from newsmodel.model.transmission import Transmission
from newsmodel.source import Span
from newsmodel.wire.dialects import Dialect

__all__ = ["Frame", "Header", "Letter", "Message", "trailer_of"]


@attrs.frozen
class Message:
    """Where one framed message lies, in code points of the piece of input that holds it.

    Attributes:
        start: its first character.
        body_start, body_end: the text between header and trailer.
        end: one past the last character of its trailer.
        opened, closed: False where the stream was cut before its header, or within its text.
    """

    start: int
    body_start: int
    body_end: int
    end: int
    opened: bool = True
    closed: bool = True


@attrs.frozen
class Letter:
    """What a frame reads the fields of a header from.

    Attributes:
        text: the piece of input that holds the message.
        message: where it lies there.
        dialect: the words of all dialects in use.
        received: the day of receipt; None where the caller does not say.
    """

    text: str
    message: Message
    dialect: Dialect
    received: dt.date | None = None

    @property
    def head(self) -> str:
        """The header, without the mark that ends it."""
        return self.text[self.message.start : self.message.body_start].rstrip("\x02\r\n ")

    @property
    def body(self) -> str:
        """The text between header and trailer."""
        return self.text[self.message.body_start : self.message.body_end]


@attrs.frozen
class Header:
    """What a header says.

    Attributes:
        transmission: its fields.
        slugline: the story's slug, as printed.
        urgency: what its priority stands for.
        topics: its category or desk codes.
        version: the version line, as its own words: `1stLd-Writethru`.
        diagnostics: remarks, with spans into the text of the letter.
        values: further fields of the article that the header gives.
    """

    transmission: Transmission
    slugline: str | None = None
    urgency: int | None = None
    topics: tuple[TopicTag, ...] = ()
    version: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    values: Mapping[str, object] = attrs.field(factory=dict)


@attrs.frozen
class Frame:
    """One kind of envelope.

    Attributes:
        name: as `Transmission.envelope` gives it.
        recognise: whether a header, as it stands before STX, is one of this kind.
        read: header and trailer of one message.
        begins: whether a text without control characters begins with a message of this kind, by its first 200
            characters; None where every message has them.
        messages: where such messages lie.
    """

    name: str
    recognise: Callable[[str], bool]
    read: Callable[[Letter], Header]
    begins: Callable[[str], bool] | None = None
    messages: Callable[[str], Iterator[Message]] | None = None


_NO_CONTROLS = dict.fromkeys((*range(32), 127), " ")


def trailer_of(letter: Letter) -> tuple[str, Stamp | None, tuple[Diagnostic, ...]]:
    """The words of the trailer, the time of sending where they give a day and a time, and what is wrong with it."""
    message = letter.message
    # A trailer is a line; what line noise made longer is none, and is not searched.
    span = Span(message.body_end, min(message.end, message.body_end + 200))
    words = " ".join(span.slice(letter.text).translate(_NO_CONTROLS).split()).strip(" <^")
    found = read_stamp(words) if words else None
    if found is None:
        return words, None, ()
    wrong = (said for said in found.diagnostics if said.code == codes.DATE_UNREADABLE.id)
    remarks = tuple(attrs.evolve(said, span=span, path="transmission.sent") for said in wrong)
    return words, found.value if found.value.time is not None else None, remarks
