"""Where text came from: the raw copy, spans of it, and alignments of cleaned text to it.

Offsets are 0-based code points into `Source.text`, half-open.  Lines and columns, both 1-based, are computed
for display only.  Newlines are never normalised inside a Source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from newsmodel.errors import InvalidValue

__all__ = ["Alignment", "Edit", "Source", "Span"]

# Line ends are LF, CR LF and CR alone, and one end each what teleprinters and text modes make of them: CR CR LF and
# LF CR, where its CR is none of a CR LF.  str.splitlines() also cuts at \x0b \x0c \x1c-\x1e \x85 U+2028/9, which
# occur inside wire copy.
LINE_END = re.compile(r"\r\r?\n|\n\r(?!\n(?!\r))|\n|\r")


@attrs.frozen(order=True)
class Span:
    """A half-open range of code points, `start <= end`."""

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise InvalidValue("Span", (self.start, self.end), "expected 0 <= start <= end")

    def __len__(self) -> int:
        return self.end - self.start

    def slice(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@lru_cache(maxsize=8)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(m.end() for m in LINE_END.finditer(text)))


@attrs.frozen(kw_only=True)
class Source:
    """One piece of raw copy, decoded.

    Attributes:
        text: the decoded characters, control characters and line ends as they came.
        data: the bytes, where bytes were given; encoding `text` back gives them.
        encoding: the character set that was decided on; None for text input.
        start: where the text begins in the whole input, in code points.
        start_byte: the same in bytes; None for text input.
        name: a file name for messages.
    """

    text: str
    data: bytes | None = None
    encoding: str | None = None
    start: int = 0
    start_byte: int | None = None
    name: str | None = None

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def line_at(self, line: int) -> str:
        """The text of line `line` (from 1), without its line end."""
        starts = _line_starts(self.text)
        begin = starts[line - 1]
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[begin:end].rstrip("\r\n")


@attrs.frozen
class Edit:
    """One step of an alignment: the block has `text` from `at` on, made of source[start:end].

    Where `text` is None the characters are copied; else they are replaced by `text` (a line wrap by a space, a
    control byte by nothing, a typographic code by its character).
    """

    at: int
    start: int
    end: int
    text: str | None = None

    @property
    def length(self) -> int:
        """How many characters of the block the step gives."""
        return self.end - self.start if self.text is None else len(self.text)


@attrs.frozen
class Alignment:
    """How the text of one block was made of the source: ordered edits, whose results joined are the text."""

    edits: tuple[Edit, ...] = ()

    @classmethod
    def copy(cls, start: int, end: int) -> Alignment:
        """The alignment of an unchanged slice."""
        return cls((Edit(0, start, end),)) if end > start else cls()

    @classmethod
    def of(cls, parts: Iterable[tuple[int, int, str | None]]) -> Alignment:
        """Build from (source start, source end, replacement or None), in order; neighbours that touch unite."""
        edits: list[Edit] = []
        at = 0
        for start, end, text in parts:
            if text is None and start == end:
                continue
            last = edits[-1] if edits else None
            if last is not None and last.text is None and text is None and last.end == start:
                edits[-1] = Edit(last.at, last.start, end)
            else:
                edits.append(Edit(at, start, end, text))
            at = edits[-1].at + edits[-1].length
        return cls(tuple(edits))

    @property
    def span(self) -> Span | None:
        """The source from the first to the last character used; None when nothing was."""
        return Span(self.edits[0].start, self.edits[-1].end) if self.edits else None

    def apply(self, source: str) -> str:
        """The block's text, made of the source."""
        return "".join(source[e.start : e.end] if e.text is None else e.text for e in self.edits)

    def __len__(self) -> int:
        return self.edits[-1].at + self.edits[-1].length if self.edits else 0

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The ordered, disjoint spans of the source that gave block[start:end]; neighbours that touch unite."""
        out: list[Span] = []
        for span in self._pieces(start, end):
            if out and out[-1].end == span.start:
                out[-1] = Span(out[-1].start, span.end)
            elif len(span):
                out.append(span)
        return tuple(out)

    def _pieces(self, start: int, end: int) -> Iterator[Span]:
        first = max(bisect_right(self.edits, start, key=lambda e: e.at) - 1, 0)
        for number in range(first, len(self.edits)):
            edit = self.edits[number]
            if edit.at >= end:
                return
            low, high = max(start, edit.at), min(end, edit.at + edit.length)
            if low >= high:
                continue
            if edit.text is None:
                yield Span(edit.start + low - edit.at, edit.start + high - edit.at)
            else:
                yield Span(edit.start, edit.end)

    def slice(self, start: int, end: int) -> Alignment:
        """The alignment of block[start:end] alone."""
        parts: list[tuple[int, int, str | None]] = []
        for edit in self.edits:
            low, high = max(start, edit.at), min(end, edit.at + edit.length)
            if low >= high:
                continue
            if edit.text is None:
                parts.append((edit.start + low - edit.at, edit.start + high - edit.at, None))
            else:
                parts.append((edit.start, edit.end, edit.text[low - edit.at : high - edit.at]))
        return Alignment.of(parts)
