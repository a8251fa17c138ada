"""Lines of a head as units, each without its marks.

AP opens a line of the head with `^` and closes it with `<` or `=`; it may be wrapped in between.  IPTC 7901 has a
line each, and closes the whole head by a space and `=`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsmodel.wire.lines import Lines, Stretch

__all__ = ["MARK", "Unit", "closing_mark", "line_unit", "marked_units", "unmarked"]

MARK = "^"
_OPENS = re.compile(r"[ \t]*\^[ \t]*")
# What closes a line; the longer marks first.
_CLOSES = ("<!", "<+", "@<", "=!", "<", "=")
# A fixture code of the sender's, before the first line: ^*9006< ^...
_CODE = re.compile(r"[ \t]*\^?\*[0-9]{3,5}<[ \t]*(?=\^)")
# AP's advances name their day below the keyword line, mostly without a mark: $adv15.
_ADVANCE = re.compile(r"[ \t]*\$adv[ ]?\d{1,2}(?:-\d{1,2})?[ \t]*<?\Z", re.IGNORECASE)
_LONGEST = 12


class Unit(NamedTuple):
    """One entry of a head.

    Attributes:
        first, last: its lines.
        column: where it begins in the first.
        stretch: its words without marks.
        text: the same.
        closed: whether a mark closes it.
    """

    first: int
    last: int
    column: int
    stretch: Stretch
    text: str
    closed: bool


def line_unit(lines: Lines, line: int, *, column: int = 0) -> Unit:
    """One line as a unit."""
    text = lines.texts[line]
    opening = _OPENS.match(text, column)
    start = opening.end() if opening else column
    close = closing_mark(text)
    end = len(text) if close < 0 else max(start, close)
    stretch = Stretch(line, start, line, end)
    return Unit(line, line, column, stretch, lines.text_of(stretch), close >= 0)


def closing_mark(text: str) -> int:
    """Where the mark that closes a line begins; -1 for none."""
    bare = text.rstrip(" \t")
    mark = next((mark for mark in _CLOSES if bare.endswith(mark)), None)
    return -1 if mark is None else len(bare) - len(mark)


def code_before(text: str) -> int:
    """The length of a fixture code before the first mark; 0 for none."""
    match = _CODE.match(text)
    return match.end() if match else 0


def marked_units(lines: Lines) -> Iterator[Unit]:
    """The units from the first line on, as long as lines are marked."""
    at = first = _next_filled(lines, 0)
    while at < len(lines.texts):
        text = lines.texts[at]
        column = code_before(text)
        if (
            _OPENS.match(text, column) is None
            and lines.words[at].strip("<= ")
            and not (at > first and _ADVANCE.match(text))
        ):
            return
        unit = line_unit(lines, at, column=column)
        if not unit.closed:
            unit = _wrapped(lines, unit)
        yield unit
        at = _next_filled(lines, unit.last + 1)


def _next_filled(lines: Lines, at: int) -> int:
    while at < len(lines.texts) and not lines.words[at]:
        at += 1
    return at


def _wrapped(lines: Lines, unit: Unit) -> Unit:
    """A unit with the lines that go on with it: flush left, up to one that closes it."""
    for line in range(unit.first + 1, min(unit.first + _LONGEST, len(lines.texts))):
        text = lines.texts[line]
        if not lines.words[line] or text[0] in " \t\x08^":
            break
        close = closing_mark(text)
        if close >= 0:
            stretch = unit.stretch._replace(last=line, end=close)
            return Unit(unit.first, line, unit.column, stretch, lines.text_of(stretch), closed=True)
    return unit


def unmarked(lines: Lines, stretch: Stretch) -> Stretch:
    """A stretch without the mark that closes its last line."""
    close = closing_mark(lines.texts[stretch.last][: stretch.end])
    floor = stretch.start if stretch.first == stretch.last else 0
    return stretch if close < 0 else stretch._replace(end=max(floor, close))
