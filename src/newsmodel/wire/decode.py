"""Bytes to characters: total and reversible.

A byte order mark decides, then UTF-8, then the character sets that a dialect names.  Bytes that are no UTF-8 at all
are Russian in KOI8-R or cp1251 where they stand in words of their own and the letters are frequent ones, else cp1252;
where UTF-8 stands beside them they are read one by one as cp1252.  The five holes of cp1252 are the C1 controls of the
same number.  Nothing is dropped, a byte order mark included, and `encode` gives the bytes back.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.source import Source, Span

__all__ = ["Decoded", "decode", "encode", "remarks", "utf16_of"]

# PEP 383: the handler gives byte 0xNN as U+DCNN.  UTF-8 itself never yields a surrogate, so these are the bad bytes.
_ESCAPED = re.compile("[\udc80-\udcff]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Bytes that cp1252 leaves undefined stand for the C1 control of the same number, as browsers read them
# (WHATWG Encoding, index windows-1252).
_TO_CP1252 = {
    0xDC00 + byte: (bytes([byte]).decode("cp1252") if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else chr(byte))
    for byte in range(0x80, 0x100)
}
_FROM_CP1252 = {ord(char): escaped for escaped, char in _TO_CP1252.items()}
_UTF16 = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

_CYRILLIC = ("koi8-r", "cp1251")
_ABROAD = re.compile(rb"[\x80-\xff]+")
# Of a Russian text two letters in three are among these; of the same bytes in the other set one in four.
_FREQUENT = frozenset("оеаинтсрвл")
_ENOUGH = 0.45
# How much of a text is looked at, and how long a word beyond ASCII is on the average at least.
_SAMPLE, _SHORTEST_WORD = 200_000, 2.5


@attrs.frozen
class Decoded:
    """The characters of one input and how they came out of its bytes.

    Attributes:
        text: the characters.
        data: the bytes; None for text input.
        encoding: the Python name of the character set; None for text input.
        fallback: the runs of `text` that were read byte by byte as cp1252.
    """

    text: str
    data: bytes | None = None
    encoding: str | None = None
    fallback: tuple[Span, ...] = ()

    def characters(self, place: int) -> int:
        """The offset in code points of an offset in bytes, which lies between characters."""
        if self.data is None or place >= len(self.data):
            return len(self.text)
        if self.encoding in {None, "utf-8"}:
            return len(self.data[:place].decode("utf-8", "surrogateescape"))
        return place if len(self.text) == len(self.data) else len(_strict(self.data[:place], self.encoding or "") or "")

    def source(self, start: int = 0, end: int | None = None, *, name: str | None = None) -> Source:
        """The part of the input from `start` to `end`, in code points, as the Source of one story."""
        if end is None or (start == 0 and end == len(self.text)):
            start_byte = None if self.data is None else 0
            return Source(text=self.text, data=self.data, encoding=self.encoding, start_byte=start_byte, name=name)
        if self.data is None:
            return Source(text=self.text[start:end], start=start, name=name)
        data = encode(self, start, end)
        return Source(
            text=self.text[start:end], data=data, encoding=self.encoding, start=start, start_byte=0, name=name
        )


def decode(data: bytes | str, encodings: tuple[str, ...] = ()) -> Decoded:
    """Read bytes as characters; text is taken as it is.  `encodings` are tried after UTF-8, in order."""
    if isinstance(data, str):
        return Decoded(data)
    marked = utf16_of(data)
    text = None if marked is None else _strict(data, marked)
    if text is not None:
        return Decoded(text, data, marked)
    text = _strict(data, "utf-8")
    return Decoded(text, data, "utf-8") if text is not None else _decode_other(data, encodings)


def utf16_of(data: bytes) -> str | None:
    """The byte order that a mark at the beginning tells; None without one."""
    return next((encoding for mark, encoding in _UTF16 if data.startswith(mark)), None)


def _decode_other(data: bytes, encodings: tuple[str, ...]) -> Decoded:
    """Bytes that are no UTF-8: of the given sets the first that has them all, else what they look like."""
    for encoding in encodings or _cyrillic(data):
        text = _strict(data, encoding)
        # What another byte stood for would be lost on the way back.
        if text is not None and text.encode(encoding) == data:
            return Decoded(text, data, encoding)
    return _decode_mixed(data)


def _cyrillic(data: bytes) -> tuple[str, ...]:
    """The Russian character set that bytes beyond ASCII are words of; empty where they are single letters."""
    words = _ABROAD.findall(data, 0, _SAMPLE)
    sample = b"".join(words)
    if not words or len(sample) < len(words) * _SHORTEST_WORD:
        return ()
    shares = {encoding: _frequent(sample.decode(encoding, "replace")) for encoding in _CYRILLIC}
    best = max(shares, key=lambda encoding: shares[encoding])
    return (best,) if shares[best] >= _ENOUGH else ()


def _frequent(text: str) -> float:
    return sum(char in _FREQUENT for char in text.lower()) / len(text)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _decode_mixed(data: bytes) -> Decoded:
    escaped = data.decode("utf-8", "surrogateescape")
    runs = tuple(Span(*match.span()) for match in _ESCAPED.finditer(escaped))
    # Where no character beyond ASCII is UTF-8, the whole is cp1252; else both occur.
    pure = _ESCAPED.sub("", escaped).isascii()
    return Decoded(escaped.translate(_TO_CP1252), data, "cp1252" if pure else "utf-8", runs)


def encode(decoded: Decoded, start: int = 0, end: int | None = None) -> bytes:
    """The bytes of `decoded.text[start:end]`.  Meaningful only for what came from bytes."""
    stop = len(decoded.text) if end is None else end
    if not decoded.fallback:
        return decoded.text[start:stop].encode(decoded.encoding or "utf-8", "surrogatepass")
    return "".join(_escaped_again(decoded, start, stop)).encode("utf-8", "surrogateescape")


def _escaped_again(decoded: Decoded, start: int, stop: int) -> Iterable[str]:
    """The text with the fallback characters turned back into escaped bytes."""
    at = start
    first = max(bisect_left(decoded.fallback, start, key=lambda run: run.start) - 1, 0)
    for run in decoded.fallback[first:]:
        if run.start >= stop:
            break
        low, high = max(run.start, start), min(run.end, stop)
        if low < high:
            yield decoded.text[at:low]
            yield decoded.text[low:high].translate(_FROM_CP1252)
            at = high
    yield decoded.text[at:stop]


def remarks(decoded: Decoded, start: int = 0, end: int | None = None) -> tuple[Diagnostic, ...]:
    """What is to be said about the characters of `decoded.text[start:end]`, with spans counted from `start`."""
    if decoded.text.isascii():
        return ()
    stop = len(decoded.text) if end is None else end
    return tuple(found for found in _remarks(decoded, start, stop) if found is not None)


def _remarks(decoded: Decoded, start: int, stop: int) -> Iterable[Diagnostic | None]:
    text = decoded.text
    if decoded.encoding not in {None, "utf-8"}:
        yield codes.ENCODING_GUESSED.at(Span(0, stop - start), f"the bytes were read as {decoded.encoding}")
    yield _fallback_remark(decoded, start, stop)
    mark = text.find("\ufeff", start, stop)
    if mark >= 0:
        yield codes.BOM_FOUND.at(Span(mark - start, mark - start + 1))
    lost = text.find("\ufffd", start, stop)
    if lost >= 0:
        yield codes.REPLACEMENT_FOUND.at(Span(lost - start, lost - start + 1))
    alone = _SURROGATE.search(text, start, stop) if decoded.data is None else None
    if alone is not None:
        yield codes.LONE_SURROGATE.at(Span(alone.start() - start, alone.end() - start))


def _fallback_remark(decoded: Decoded, start: int, stop: int) -> Diagnostic | None:
    """One remark a story, at its first bad byte, that counts them all."""
    low = bisect_left(decoded.fallback, start, key=lambda run: run.end - 1)
    high = bisect_left(decoded.fallback, stop, key=lambda run: run.start)
    runs = decoded.fallback[low:high]
    if not runs:
        return None
    count = sum(min(run.end, stop) - max(run.start, start) for run in runs)
    span = Span(max(runs[0].start - start, 0), min(runs[0].end, stop) - start)
    noun = "byte that is" if count == 1 else "bytes that are"
    return codes.BYTES_AS_CP1252.at(span, f"{count} {noun} no UTF-8 read as cp1252", hint="send UTF-8")
