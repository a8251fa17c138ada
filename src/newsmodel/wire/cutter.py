"""One input to its messages, however it comes in: whole, in chunks, a byte at a time.

Each STX opens a text that the next ETX closes; the header begins at the first mark that stands before it.  Where an
ETX was lost, the next header ends the text; where a header was lost, with the beginning of its text, the ETX tells
that a message ends here.  What stands between messages goes with the one before it, what stands before the first
with the first, so that the pieces tile the input.  The state is what the piece under way needs and no more: the
memory is that of the longest message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsmodel.wire import envelopes
from newsmodel.wire.envelopes import Frame, Message

__all__ = ["Cutter", "Piece", "is_marked"]

STX, ETX, EOT = "\x02", "\x03", "\x04"
_MARKS = re.compile("[\x01-\x05\x16]")
_OPENING = re.compile("[\x05\x16\x01]")
_TEXT_MARK = re.compile("[\x02\x03]")
_AFTER_TRAILER = re.compile("[\x04\x01\x02\x05\x16]")
_LINE_END = re.compile(r"[ \t]{0,8}(?:\r\n|\n|\r)")
_LINE_END_BEGUN = re.compile(r"[ \t]{0,8}\r?\Z")
# No header of the corpora is longer than 160 characters.
_LONGEST_HEADER = 400
# So much text before an end mark is a message that lost its header; less is noise.
_SHORTEST_COPY = 40
# Beyond this size the text under way is looked at only when it has grown by a sixteenth: single bytes stay linear.
_LARGE = 1 << 20


@attrs.frozen
class Piece:
    """A stretch of input with one message.

    Attributes:
        text: its characters.
        message: where the message lies in it; None for copy without a frame.
        frame: None where there is no frame, or a header that none knows.
    """

    text: str
    message: Message | None = None
    frame: Frame | None = None


def is_marked(data: bytes | str) -> bool:
    """Whether a mark of the text of a message stands in the input at all."""
    if isinstance(data, str):
        return STX in data or ETX in data
    return b"\x02" in data or b"\x03" in data


@attrs.frozen
class _Open:
    """A message under way: where it begins, where its text does, whether a header opened it."""

    start: int
    text: int
    headed: bool = True


class Cutter:
    """Takes an input in chunks, and gives each piece as soon as the next message has begun.

    `feed` may be given any chunks of the input; `close` gives the rest.  Chunk borders change no piece.
    """

    def __init__(self) -> None:
        # Offsets count from the start of the text that is still held; a piece ends where the next message begins.
        self._text = ""
        self._pending: list[str] = []
        self._pending_size = 0
        self._marked = False
        self._piece_start = 0
        self._at = 0
        self._reached = 0
        self._open: _Open | None = None
        self._end_of_text = -1
        self._waiting: Message | None = None
        self._frame: Frame | None = None
        self._next_frame: Frame | None = None

    def feed(self, chunk: str) -> Iterator[Piece]:
        """The pieces that are complete."""
        self._pending.append(chunk)
        self._pending_size += len(chunk)
        self._marked = self._marked or _MARKS.search(chunk) is not None
        if self._marked and (len(self._text) < _LARGE or self._pending_size * 16 > len(self._text)):
            yield from self._run(final=False)
            self._let_go()

    def close(self) -> Iterator[Piece]:
        """The piece under way, and what is left."""
        yield from self._run(final=True)
        if self._open is not None:
            yield from self._finish(len(self._text), len(self._text), closed=False)
        rest = self._text[self._piece_start :]
        if self._waiting is not None:
            yield Piece(rest, moved(self._waiting, self._piece_start), self._frame)
        elif rest:
            yield from _by_lines(rest)

    def _let_go(self) -> None:
        """Forget the text of the pieces that were given."""
        by, self._piece_start = self._piece_start, 0
        if not by:
            return
        self._text = self._text[by:]
        self._at -= by
        self._reached -= by
        self._end_of_text -= by if self._end_of_text >= 0 else 0
        if self._open is not None:
            self._open = attrs.evolve(self._open, start=self._open.start - by, text=self._open.text - by)
        self._waiting = self._waiting and moved(self._waiting, by)

    def _run(self, *, final: bool) -> Iterator[Piece]:
        self._text += "".join(self._pending)
        self._pending.clear()
        self._pending_size = 0
        while True:
            if self._end_of_text >= 0:
                end = self._past_trailer(final=final)
                if end < 0:
                    return
                yield from self._finish(self._end_of_text, end, closed=True)
            mark = _TEXT_MARK.search(self._text, self._at)
            if mark is None:
                self._at = len(self._text)
                self._marked = False
                return
            self._at = mark.end()
            if mark[0] == STX:
                yield from self._begin(mark.start())
            else:
                self._close_text(mark.start())

    def _begin(self, at: int) -> Iterator[Piece]:
        """An STX: a message begins, where a header stands before it.

        Where no header was known so far it is a stray character; within a text it is noise unless headed.
        """
        opening = _OPENING.search(self._text, max(self._reached, at - _LONGEST_HEADER), at)
        start = at if opening is None else opening.start()
        frame = None if opening is None else envelopes.of_header(self._text[start:at])
        known = frame or self._next_frame
        if known is None or (frame is None and opening is None and self._open is not None):
            return
        if self._open is not None:
            yield from self._finish(start, start, closed=False)
        self._frame = self._frame or known  # a message that lost its header is of the kind of the next
        yield from self._give(start)
        self._next_frame = known
        self._open = _Open(start, self._at)
        self._reached = self._at

    def _close_text(self, at: int) -> None:
        """An ETX: the text ends.  Text without a header is of a message that the stream was cut into."""
        if self._open is None and len(self._text[self._reached : at].strip()) >= _SHORTEST_COPY:
            self._open = _Open(self._reached, self._reached, headed=False)
        if self._open is not None:
            self._end_of_text = at

    def _past_trailer(self, *, final: bool) -> int:
        """The end of the message: past its EOT, else where the next header begins; -1 where that is yet to come."""
        text = self._text
        mark = _AFTER_TRAILER.search(text, max(self._at, self._end_of_text + 1))
        if mark is None:
            self._at = len(text)
            self._marked = False
            return len(text) if final else -1
        self._at = mark.start()
        if mark[0] != EOT:
            return mark.start()
        if not final and _LINE_END_BEGUN.match(text, mark.end()):
            return -1
        return _past_line(text, mark.end())

    def _finish(self, body_end: int, end: int, *, closed: bool) -> Iterator[Piece]:
        """The message under way is complete and waits for what follows it."""
        under_way, self._open, self._end_of_text = self._open, None, -1
        self._at = max(self._at, end)
        if under_way is None:
            return
        if not under_way.headed:
            if self._next_frame is None and end == len(self._text) and EOT not in self._text[body_end:end]:
                return  # one end mark and nothing else: copy without a frame
            yield from self._give(under_way.start)
        body = min(_past_line(self._text, under_way.text), body_end) if under_way.headed else under_way.text
        self._waiting = Message(under_way.start, body, body_end, end, under_way.headed, closed)
        self._frame = self._next_frame
        self._reached = end

    def _give(self, start: int) -> Iterator[Piece]:
        """The piece that ends at `start`, where a message waits in it."""
        if self._waiting is not None:
            piece = self._text[self._piece_start : start]
            yield Piece(piece, moved(self._waiting, self._piece_start), self._frame)
            self._waiting, self._piece_start = None, start


def _by_lines(text: str) -> Iterator[Piece]:
    """Messages without control characters; copy without a frame is one piece."""
    start, held = 0, None
    for message, frame in envelopes.by_lines(text):
        if held is not None:
            yield _piece(text, start, message.start, *held)
            start = message.start
        held = (message, frame)
    yield Piece(text) if held is None else _piece(text, start, len(text), *held)


def _piece(text: str, start: int, end: int, message: Message, frame: Frame) -> Piece:
    return Piece(text[start:end], moved(message, start), frame)


def moved(message: Message, by: int) -> Message:
    """The message in a text that begins `by` characters later."""
    return attrs.evolve(
        message,
        start=message.start - by,
        body_start=message.body_start - by,
        body_end=message.body_end - by,
        end=message.end - by,
    )


def _past_line(text: str, at: int) -> int:
    match = _LINE_END.match(text, at)
    return match.end() if match else at
