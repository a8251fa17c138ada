"""What every frame is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from newsmodel.diagnostics import Diagnostic
from newsmodel.model.transmission import Transmission

__all__ = ["Frame", "Header", "Message"]


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
        diagnostics: remarks, with spans into the text that was given.
    """

    transmission: Transmission
    slugline: str | None = None
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
