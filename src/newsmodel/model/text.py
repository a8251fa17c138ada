"""Text with marks: one value for a paragraph, a list item, a table cell, a caption, a headline."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import (
    EDGE,
    Choice,
    each,
    has_surrogate,
    optional,
    to_many,
    to_optional,
    to_tuple,
    unify_breaks,
    whole,
)

__all__ = ["Mark", "MarkKind", "Text", "to_optional_text", "to_text", "to_texts"]

_CARRIAGE = re.compile("\r\n")


class MarkKind(Choice):
    """What a mark says of its characters."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    LINK = "link"
    NOTE = "note"


@quick
@attrs.frozen
class Mark:
    """A run of characters that is emphasised, strong, a link, or a note to editors.

    Attributes:
        start, end: code points into the text, half-open, not empty.
        kind: see `MarkKind`.
        target: the address of a link; None for the other kinds.
    """

    start: int = attrs.field(validator=whole(0, none=False))
    end: int = attrs.field(validator=whole(1, none=False))
    kind: MarkKind = attrs.field(converter=MarkKind)
    target: str | None = attrs.field(default=None, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        if self.start >= self.end:
            raise InvalidValue("Mark", (self.start, self.end), "expected start < end")
        if (self.kind is MarkKind.LINK) != (self.target is not None):
            raise InvalidValue("Mark.target", self.target, "expected an address on a link, and on nothing else")


def _sort_key(mark: Mark) -> tuple[int, int, str, str]:
    return mark.start, mark.end, mark.kind, mark.target or ""


def _united(marks: Iterable[Mark]) -> list[Mark]:
    """Marks of equal kind and target that overlap or touch become one."""
    groups: dict[tuple[str, str | None], list[Mark]] = {}
    for mark in sorted(marks, key=_sort_key):
        runs = groups.setdefault((mark.kind, mark.target), [])
        if not runs or runs[-1].end < mark.start:
            runs.append(mark)
        elif runs[-1].end < mark.end:
            runs[-1] = Mark(runs[-1].start, mark.end, mark.kind, mark.target)
    return sorted((mark for runs in groups.values() for mark in runs), key=_sort_key)


@attrs.frozen(init=False)
class Text:
    """A stretch of text and its marks: `Text("plain")`, `Text("bold word", [Mark(0, 4, "strong")])`.

    Canonical by construction: CR LF, CR, U+2028 and U+2029 become a newline (a forced break); space, tab,
    newline and no-break space are trimmed at the edges and marks moved with them; equal marks are united and
    sorted by (start, end, kind, target), empty ones dropped.  Marks may overlap; two links may not.

    Raises:
        InvalidValue: lone surrogates, a mark that runs past the text, overlapping links.
    """

    text: str
    marks: tuple[Mark, ...]

    def __init__(self, text: str, marks: Iterable[Mark] = ()) -> None:
        if not isinstance(text, str):
            raise InvalidValue("Text.text", text, "expected a string")
        if marks == () and text.isascii() and "\r" not in text:
            # The text of most copy: nothing to look for but space at the edges.
            _put_text(self, text.strip(EDGE))
            _put_marks(self, ())
            return
        if has_surrogate(text):
            raise InvalidValue("Text.text", text, "expected no lone surrogates (U+D800 to U+DFFF)")
        marks = to_tuple(marks)
        if not marks:
            self._set(unify_breaks(text).strip(EDGE), ())
            return
        each(Mark)(self, attrs.fields(Text).marks, marks)
        self._set(*_canonical(text, marks))

    def _set(self, text: str, marks: tuple[Mark, ...]) -> None:
        _put_text(self, text)
        _put_marks(self, marks)

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)


_put_text, _put_marks = Text.__dict__["text"].__set__, Text.__dict__["marks"].__set__


def _canonical(text: str, marks: tuple[Mark, ...]) -> tuple[str, tuple[Mark, ...]]:
    for mark in marks:
        if mark.end > len(text):
            raise InvalidValue("Text.marks", mark, f"expected end <= {len(text)}, the length of the text")
    unified = unify_breaks(text)
    out = unified.strip(EDGE)
    united = _united(marks if out == text else _moved(text, marks, len(unified) - len(unified.lstrip(EDGE)), len(out)))
    links = [mark for mark in united if mark.kind is MarkKind.LINK]
    for before, after in itertools.pairwise(links):
        if after.start < before.end:
            raise InvalidValue("Text.marks", (before, after), "expected links that do not overlap")
    return out, tuple(united)


def _moved(text: str, marks: Iterable[Mark], left: int, length: int) -> list[Mark]:
    """The marks after `left` characters were trimmed before a text that has `length`; none that is empty."""
    # CR LF shrinks by one character, all other breaks keep their length.
    shrinks = [m.start() + 1 for m in _CARRIAGE.finditer(text)]

    def moved(at: int) -> int:
        return min(max(at - bisect_left(shrinks, at) - left, 0), length)

    return [
        Mark(start, end, mark.kind, mark.target)
        for mark in marks
        for start, end in [(moved(mark.start), moved(mark.end))]
        if start < end
    ]


def to_text(value: Text | str) -> Text:
    """Converter: a plain string becomes a Text without marks."""
    return Text(value) if isinstance(value, str) else value


def to_optional_text(value: Text | str | None) -> Text | None:
    """Converter: as `to_text`; an empty text becomes None."""
    out = Text(value) if isinstance(value, str) else value
    return None if isinstance(out, Text) and not out.text else out


def to_texts(value: Iterable[Text | str] | Text | str) -> tuple[Text, ...]:
    """Converter: a list of texts and strings becomes a tuple of texts; one of them counts as one."""
    return to_many((value,) if isinstance(value, Text) else value, Text)
