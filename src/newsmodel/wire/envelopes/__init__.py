"""Frames around stories: one module a frame, one table of all.

A frame knows its messages by their bytes and reads their headers.  The order of a table is the order of trial.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.wire.envelopes import anpa1312, iptc7901, reuters1987, zczc
from newsmodel.wire.envelopes.frame import Frame, Header, Letter, Message

__all__ = ["FRAMES", "Frame", "Header", "Letter", "Message", "begins_framed", "by_lines", "of_header"]

FRAMES: tuple[Frame, ...] = (reuters1987.FRAME, anpa1312.FRAME, iptc7901.FRAME, zczc.FRAME)


def of_header(header: str) -> Frame | None:
    """The first frame that knows a header of control characters."""
    return next((frame for frame in FRAMES if frame.recognise(header)), None)


def begins_framed(data: bytes | str) -> bool:
    """Whether copy without control characters begins with a line that opens a message."""
    head = data[:200]
    return _by_lines_alone(head if isinstance(head, str) else head.decode("latin-1").removeprefix("ï»¿")) is not None


def by_lines(text: str) -> Iterator[tuple[Message, Frame]]:
    """The messages of a text without control characters."""
    frame = _by_lines_alone(text[:200])
    if frame is not None and frame.messages is not None:
        for message in frame.messages(text):
            yield message, frame


def _by_lines_alone(head: str) -> Frame | None:
    return next((frame for frame in FRAMES if frame.begins is not None and frame.begins(head)), None)
