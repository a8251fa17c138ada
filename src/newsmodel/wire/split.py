"""One input to its stories.

Framed input holds a story a message; what stands between messages goes with the story before it, what stands
before the first with the first, so that the stories tile the input.  Anything else is one story.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsmodel.source import Source
from newsmodel.wire.decode import Decoded
from newsmodel.wire.envelopes import Frame, Message, find_frame

__all__ = ["Story", "split"]


@attrs.frozen
class Story:
    """One story of an input, before it is read.

    Attributes:
        source: its characters, with where they begin.
        start, end: the same as a range of the whole input.
        message: the frame's parts, counted from the start of the source; None for unframed copy.
        frame: the frame; None for unframed copy.
    """

    source: Source
    start: int
    end: int
    message: Message | None = None
    frame: Frame | None = None


def split(decoded: Decoded, *, name: str | None = None) -> Iterator[Story]:
    """The stories of the input, in order; at least one."""
    frame = find_frame(decoded.text)
    messages = None if frame is None else frame.messages(decoded.text)
    first = None if messages is None else next(messages, None)
    if frame is None or messages is None or first is None:
        yield Story(decoded.source(name=name), 0, len(decoded.text))
        return
    start, start_byte, message = 0, 0, first
    while True:
        following = next(messages, None)
        end = len(decoded.text) if following is None else following.start
        source = attrs.evolve(
            decoded.source(start, end, name=name), start_byte=None if decoded.data is None else start_byte
        )
        yield Story(source, start, end, _local(message, start, end), frame)
        if following is None:
            return
        start_byte += len(source.data or b"")
        start, message = end, following


def _local(message: Message, start: int, end: int) -> Message:
    return Message(0, message.body_start - start, message.body_end - start, end - start)
