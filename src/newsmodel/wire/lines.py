"""Lines of one story, and text made of stretches of them.

Line ends are those of `newsmodel.source`.  The reading works on line numbers and columns; offsets into the source are
computed where a span is asked for.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsmodel.source import LINE_END, Alignment, Span

__all__ = ["Lines", "Stretch"]

# Control characters that are no part of the words: those inside words go without a trace, as DEL in copy of
# teleprinters; those that stand for space (wire column breaks among them) become one.  ^M as two characters is what
# some links made of a carriage return: it is one at the end of a line where most lines end so, and at the end of the
# copy.  Elsewhere two letters of the copy are kept, with a remark.
_INSIDE = r"\x1b\[[0-9;]*[A-Za-z]|[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff]"
# Character references of HTML that somebody pasted as text: &quot; and &#8217; stand for what they name.
_REFERENCE = r"&(?:#\d{2,6}|#x[0-9A-Fa-f]{2,5}|[A-Za-z]{2,8}\d?);"
_CARET = r"\^M(?=\s*\Z)"
_OTHERS = rf"([\x0b\x0c\x1c-\x1f\x85])|([\u2028\u2029])|([\ud800-\udfff])|({_REFERENCE})"
_NOISE = re.compile(rf"({_INSIDE}|{_CARET})|{_OTHERS}")
_NOISE_BUT_CARETS = re.compile(rf"({_INSIDE})|{_OTHERS}")
_ANY_REFERENCE = re.compile(_REFERENCE)
_ANY_NOISE = re.compile(rf"{_INSIDE}|[\x0b\x0c\x1c-\x1f\x85\u2028\u2029\ud800-\udfff]|\^M[ \t]*(?:[\r\n]|\Z)")
# What American wires type for characters that 7-bit lines lack (ANPA 1312): quotes of two strokes, an underline for
# the dash, a brace for a half; in rows of agate the semicolon stands for the space around the dash.
_TYPED = r"(``)|(''(?!'))|((?<![^\s;])_(?![^\s;]))|((?<![^\s;\d\^])\{|(?<=\d)\{)|(`)"
_WITH_TYPED = {noise: re.compile(f"{noise.pattern}|{_TYPED}") for noise in (_NOISE, _NOISE_BUT_CARETS)}
_ANY_TYPED = re.compile(_TYPED)
# A carriage return of two characters ends the line, not the part of it that is looked at.
_REST = re.compile(r"\s*\Z")
# What closes the words before it stands without a space, though tags of a page put it at the start of a line; a comma
# alone on its line parts topics.
_CLOSES = re.compile(r", +\S|[.)](?!\S)")
_REFERS = 5
_INSTEAD = (None, "", " ", "\n", "\ufffd", None, "“", "”", "—", "½", "‘")

# Source start, source end, what stands instead of the characters; None copies them.
_Part = tuple[int, int, str | None]


class Stretch(NamedTuple):
    """A run of the copy: from column `start` of line `first` to column `end` of line `last`."""

    first: int
    start: int
    last: int
    end: int


class Lines:
    """The lines of a story: read-only columns, one entry a line.

    Attributes:
        source: the text of the whole source.
        base, stop: the part of it that the lines are.
        texts: each line without its end.
        words: the same without noise and without space at the edges; empty for a blank line.
        noisy: whether control noise, or characters typed as others or by reference, stand anywhere.
        told: what `tells` was asked and answered.
    """

    def __init__(self, source: str, base: int = 0, stop: int | None = None, *, typed: bool = False) -> None:
        """`typed`: the copy types quotes, dashes and fractions as American wires do."""
        self.source = source
        self.base = base
        self.stop = len(source) if stop is None else stop
        text = source if not base and self.stop == len(source) else source[base : self.stop]
        self.texts: Sequence[str] = text.split("\n") if "\r" not in text else LINE_END.split(text)
        self.words = [line.strip() for line in self.texts]
        # Tabs and no-break spaces are not printable either, so the test is a gate and the pattern decides.
        plain = "".join(self.words).isprintable() and "^M" not in text
        self.told: dict[Callable[[str], bool], bool] = {}
        self.noisy = not plain and _ANY_NOISE.search(text) is not None
        self._between: dict[tuple[int, int], str] = {}
        self.noisy = self.noisy or ("&" in text and _ANY_REFERENCE.search(text) is not None)
        self._typed = typed and _ANY_TYPED.search(text) is not None
        self._first_caret = _first_caret(self.words) if "^M" in text else 0
        if self.noisy or self._typed:
            self.noisy = True
            self.words = [self._noise_of(at).sub(_replacement, line).strip() for at, line in enumerate(self.texts)]

    def _noise_of(self, line: int) -> re.Pattern[str]:
        """What is noise on a line."""
        noise = _NOISE if line >= self._first_caret else _NOISE_BUT_CARETS
        return _WITH_TYPED[noise] if self._typed else noise

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Offset of each line in the source."""
        if len(self.texts) == 1 or self.source.find("\r", self.base, self.stop) < 0:
            return tuple(accumulate(map(len, self.texts[:-1]), _next_line, initial=self.base))
        return (self.base, *(match.end() for match in LINE_END.finditer(self.source, self.base, self.stop)))

    def tells(self, of: Callable[[str], bool]) -> bool:
        """The answer of a test to the whole source, which several readings ask: it is searched once for all."""
        answer = self.told.get(of)
        if answer is None:
            answer = self.told[of] = of(self.source)
        return answer

    def first_noise(self) -> Span | None:
        """The first control noise, where there is any."""
        match = _ANY_NOISE.search(self.source, self.base, self.stop)
        return None if match is None else Span(*match.span())

    def offset(self, line: int, column: int) -> int:
        """The place in the source of a column; the end of the copy for a line past the last."""
        return self.starts[line] + column if line < len(self.texts) else self.stop

    def whole(self, first: int, last: int) -> Stretch:
        """All characters of the lines `first` to `last`."""
        return Stretch(first, 0, last, len(self.texts[last]))

    def between(self, first: int, last: int) -> str:
        """The text of the lines `first` to `last`, which many rules ask for in turn."""
        if first == last and not self.noisy:
            return self.words[first]
        text = self._between.get((first, last))
        if text is None:
            text = self._between[first, last] = self.text_of(self.whole(first, last))
        return text

    def text_of(self, stretch: Stretch) -> str:
        """The words of a stretch: noise left out, lines joined by a space; before a mark that closes them by none."""
        first, start, last, end = stretch
        if not start and (known := self._between.get((first, last))) is not None and end == len(self.texts[last]):
            return known
        if not self.noisy and not start and end == len(self.texts[last]):
            if first == last:
                return self.words[first]
            joined = " ".join(filter(None, self.words[first : last + 1]))
            return self._joined(stretch) if _is_closed_apart(joined) else joined
        if self.noisy:
            return self._joined(stretch)
        if first == last:
            return self.texts[first][start:end].strip()
        parts = [self.texts[first][start:].strip(), *self.words[first + 1 : last], self.texts[last][:end].strip()]
        joined = " ".join([part for part in parts if part])
        return self._joined(stretch) if _is_closed_apart(joined) else joined

    def _joined(self, stretch: Stretch) -> str:
        return "".join([self.source[a:b] if text is None else text for a, b, text in self._parts(stretch)])

    def alignment(self, *stretches: Stretch) -> Alignment:
        """How `text_of` makes the words of the source; texts of several stretches are lines of one."""
        if len(stretches) == 1:
            return Alignment.of(self._parts(stretches[0]))
        return Alignment.of(self._lines(stretches))

    def _lines(self, stretches: Sequence[Stretch]) -> Iterator[_Part]:
        reached: int | None = None
        for stretch in stretches:
            parts = list(self._parts(stretch))
            if parts and reached is not None:
                yield reached, parts[0][0], "\n"
            yield from parts
            reached = parts[-1][1] if parts else reached

    def extent(self, stretch: Stretch) -> Span:
        """From the first to the last word of a stretch, in the source."""
        first, start, last, end = stretch
        if self.noisy:
            return self.alignment(stretch).span or Span(self.offset(first, start), self.offset(last, end))
        left = len(self.texts[first]) - len(self.texts[first][start:].lstrip())
        right = len(self.texts[last][:end].rstrip())
        low = self.offset(first, left)
        return Span(low, max(low, self.offset(last, right)))

    def locate(self, stretch: Stretch, offset: int) -> tuple[int, int]:
        """Line and column of a code point of `text_of(stretch)`; the end of the stretch for its length."""
        first, start, last, end = stretch
        if not self.noisy:
            text = self.texts[first][start : end if first == last else None]
            column = offset + len(text) - len(text.lstrip())
            if column < len(text.rstrip()):
                return first, start + column
            if first == last:
                return last, end
        for edit in self.alignment(stretch).edits:
            if edit.at + edit.length > offset:
                place = edit.start + (offset - edit.at if edit.text is None else 0)
                line = bisect_right(self.starts, place) - 1
                return line, place - self.starts[line]
        return last, end

    def _parts(self, stretch: Stretch) -> Iterator[_Part]:
        reached: int | None = None
        for line in range(stretch.first, stretch.last + 1):
            low = stretch.start if line == stretch.first else 0
            high = stretch.end if line == stretch.last else len(self.texts[line])
            parts = self._trimmed(
                list(_line_parts(self._noise_of(line), self.texts[line], low, high, self.starts[line]))
            )
            if not parts:
                continue
            if reached is not None:
                yield reached, parts[0][0], "" if _CLOSES.match(self.words[line]) else " "
            yield from parts
            reached = parts[-1][1]

    def _trimmed(self, parts: list[_Part]) -> list[_Part]:
        """Without space at the edges, and without what stands for nothing or for space there."""
        shown = [self.source[a:b] if text is None else text for a, b, text in parts]
        filled = [at for at, text in enumerate(shown) if text.strip()]
        if not filled:
            return []
        low, high = filled[0], filled[-1]
        kept = parts[low : high + 1]
        a, b, text = kept[0]
        kept[0] = (a + len(shown[low]) - len(shown[low].lstrip()), b, None) if text is None else kept[0]
        a, b, text = kept[-1]
        kept[-1] = (a, b - len(shown[high]) + len(shown[high].rstrip()), None) if text is None else kept[-1]
        return kept


def _is_closed_apart(text: str) -> bool:
    return " ," in text or " ." in text or " )" in text


def _first_caret(words: Sequence[str]) -> int:
    """The line from which on a caret and M at the end are a carriage return."""
    filled = [at for at, word in enumerate(words) if word]
    ended = sum(words[at].endswith("^M") for at in filled)
    return 0 if ended * 2 > len(filled) else filled[-1]


def _next_line(start: int, length: int) -> int:
    return start + length + 1


def _replacement(match: re.Match[str]) -> str:
    return _referred(match[0]) if match.lastindex == _REFERS else _INSTEAD[match.lastindex or 0] or ""


def _referred(reference: str) -> str:
    """What a character reference stands for; control characters stand for space, and unknown names for themselves."""
    text = html.unescape(reference)
    return text if text.isprintable() or text == "\u00a0" else " "


def _line_parts(noise: re.Pattern[str], text: str, low: int, high: int, base: int) -> Iterator[_Part]:
    """The characters of text[low:high], noise replaced; `base` is where the line starts in the source."""
    found = (match for match in noise.finditer(text, low, high) if match[0] != "^M" or _REST.match(text, match.end()))
    marks = [(match.start(), match.end(), _replacement(match)) for match in found]
    for (_, at, _), (start, end, instead) in pairwise([(low, low, ""), *marks]):
        if at < start:
            yield base + at, base + start, None
        yield base + start, base + end, instead
    reached = marks[-1][1] if marks else low
    if reached < high:
        yield base + reached, base + high, None
