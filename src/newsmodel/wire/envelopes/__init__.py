"""Frames around stories: one module a frame, one table of all.

A frame finds its messages in a text and reads their headers.  The order of the table is the order of trial.
"""

from __future__ import annotations

from newsmodel.wire.envelopes import anpa1312, iptc7901, reuters1987
from newsmodel.wire.envelopes.frame import Frame, Message

__all__ = ["FRAMES", "Frame", "Message", "find_frame"]

FRAMES: tuple[Frame, ...] = (reuters1987.FRAME, anpa1312.FRAME, iptc7901.FRAME)


def find_frame(text: str) -> Frame | None:
    """The first frame whose marks stand in the text."""
    return next((frame for frame in FRAMES if frame.recognise(text)), None)
