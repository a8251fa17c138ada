"""One input to its stories.

Framed input holds a story a message; what stands between messages goes with the story before it, what stands
before the first with the first, so that the stories tile the input.  Anything else is one story.

Each message is decoded by itself: the marks of frames are the same bytes in every character set that a wire uses, and
the lines of one stream may come in several.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.source import Source
from newsmodel.wire.cutter import Cutter, Piece, is_marked
from newsmodel.wire.decode import Decoded, decode, utf16_of
from newsmodel.wire.envelopes import Frame, Message, begins_framed

__all__ = ["Story", "chunks_of", "split"]

_READ_AT_ONCE = 1 << 16


@attrs.frozen
class Story:
    """One story of an input, before it is read.

    Attributes:
        source: its characters, with where they begin.
        decoded: the same with how they came out of the bytes.
        message: the frame's parts, counted from the start of the source; None for unframed copy.
        frame: the frame; None for unframed copy and for a header that no frame knows.
        sent: text and message that the header is read from, where the story is one of several in a message.
        part: which of them it is; the first has the message's slug.
    """

    source: Source
    decoded: Decoded
    message: Message | None = None
    frame: Frame | None = None
    sent: tuple[str, Message] | None = None
    part: int = 0


def split(
    data: bytes | str | Iterable[bytes | str], *, name: str | None = None, encodings: tuple[str, ...] = ()
) -> Iterator[Story]:
    """The stories of the input, in order; at least one.

    `data` may be the chunks of an input: each story is given when the next one has begun, and no more than the
    story under way is held.
    """
    start = start_byte = 0
    for piece, decoded in _decoded_pieces(data, encodings):
        source = Source(
            text=decoded.text,
            data=decoded.data,
            encoding=decoded.encoding,
            start=start,
            start_byte=None if decoded.data is None else start_byte,
            name=name,
        )
        yield Story(source, decoded, piece.message, piece.frame)
        start += len(decoded.text)
        start_byte += len(decoded.data or b"")


def _decoded_pieces(
    data: bytes | str | Iterable[bytes | str], encodings: tuple[str, ...]
) -> Iterator[tuple[Piece, Decoded]]:
    if isinstance(data, bytes | str):
        if not data:
            yield Piece(""), decode(data)
            return
        if not is_marked(data) and not begins_framed(data):
            # Most copy: no frame, nothing to look for.
            decoded = decode(data, encodings)
            yield Piece(decoded.text), decoded
            return
        chunks: Iterator[bytes | str] = iter((data,))
    else:
        chunks = (chunk for chunk in data if chunk)
    first = next(chunks, None)
    if first is None:
        yield Piece(""), decode(b"")
        return
    if isinstance(first, str):
        for piece in _pieces(_texts(first, chunks)):
            yield piece, Decoded(piece.text)
        return
    head = bytes(first)
    while len(head) < 2 and (more := next(chunks, b"")):
        head += _as_bytes(more)
    encoding = utf16_of(head)
    if encoding is not None:
        whole = decode(head + b"".join(map(_as_bytes, chunks)))
        yield from _of_decoded(whole)
        return
    # Latin-1 gives each byte the character of its number: offsets are offsets of bytes.
    for piece in _pieces(text.decode("latin-1") for text in _bytes(head, chunks)):
        decoded = decode(piece.text.encode("latin-1"), encodings)
        yield _in_characters(piece, decoded), decoded


def _of_decoded(whole: Decoded) -> Iterator[tuple[Piece, Decoded]]:
    """Copy in UTF-16 is cut as characters: its marks are no bytes of their own."""
    at = 0
    for piece in _pieces(iter((whole.text,))):
        part = whole.source(at, at + len(piece.text))
        at += len(piece.text)
        yield piece, Decoded(part.text, part.data, whole.encoding, whole.fallback if at == len(whole.text) else ())


def _pieces(texts: Iterator[str]) -> Iterator[Piece]:
    cutter = Cutter()
    for text in texts:
        yield from cutter.feed(text)
    yield from cutter.close()


def _bytes(first: bytes, chunks: Iterator[bytes | str]) -> Iterator[bytes]:
    yield first
    yield from map(_as_bytes, chunks)


def _texts(first: str, chunks: Iterator[bytes | str]) -> Iterator[str]:
    yield first
    for chunk in chunks:
        if not isinstance(chunk, str):
            raise InvalidValue("iter_parse.data", chunk, "expected chunks of one kind, all bytes or all str")
        yield chunk


def _as_bytes(chunk: bytes | str) -> bytes:
    if isinstance(chunk, str):
        raise InvalidValue("iter_parse.data", chunk, "expected chunks of one kind, all bytes or all str")
    return bytes(chunk)


def _in_characters(piece: Piece, decoded: Decoded) -> Piece:
    """The piece with the places of its message in code points, where they were places in bytes."""
    message = piece.message
    if message is None or decoded.text.isascii():
        return piece
    places = (message.start, message.body_start, message.body_end, message.end)
    start, body_start, body_end, end = map(decoded.characters, places)
    moved = attrs.evolve(message, start=start, body_start=body_start, body_end=body_end, end=end)
    return attrs.evolve(piece, message=moved)


def chunks_of(data: object) -> bytes | str | Iterable[bytes | str] | None:
    """What may be split: bytes or text, a file's chunks, an iterator of chunks; None for anything else."""
    if isinstance(data, bytes | str):
        return data
    if isinstance(data, bytearray | memoryview):
        return bytes(data)
    # A pipe's read1 gives what is there instead of waiting for a full buffer.
    read = getattr(data, "read1", None) or getattr(data, "read", None)
    if read is not None:
        return iter(lambda: read(_READ_AT_ONCE) or b"", b"")
    return data if isinstance(data, Iterable) and not isinstance(data, dict) else None
