"""Quotation marks of one paragraph, paired once.

Strategy: one pass lists every character that can be a mark and judges from its shape and its neighbours whether
it opens, closes or may do either.  A second pass pairs them with a stack, so that the time is linear.  Of the
pairs the outermost are the runs: a mark inside a run is part of what was said.  A run that is never closed goes
to the end of the paragraph, which is how a quote that goes on in the next paragraph is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

__all__ = ["Pairing", "Run", "may_hold_marks", "pair_marks"]

_MARKS = re.compile("``|''|´´|[\"“”„‟«»″「」『』‹›‘’‚'`]")
_OPENING_ONLY = frozenset(("“", "„", "«", "「", "『", "``"))
_SINGLE = frozenset("‘’‚'`‹›")
_BEFORE_OPENING = re.compile(r"[\s(\[{—–―/\-:;,>|“„«\"‘=+]")
_INCHES = frozenset(('"', "''", "″", "'", "’", "”"))


class Run(NamedTuple):
    """A stretch between marks.

    Attributes:
        start, end: the words, without the marks and the space inside them.
        outer_start, outer_end: with the marks.
        closed: whether a closing mark was found.
        single: whether single marks enclose it.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool
    single: bool


class Pairing(NamedTuple):
    """The runs of one paragraph in order, and where the marks stand that found no partner."""

    runs: tuple[Run, ...]
    strays: tuple[int, ...]


class _Way(Enum):
    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


class _Mark(NamedTuple):
    shape: str
    start: int
    end: int
    way: _Way
    plural: bool = False
    inch: bool = False

    @property
    def single(self) -> bool:
        return self.shape in _SINGLE


_NOTHING = Pairing((), ())


def may_hold_marks(text: str) -> bool:
    """Whether any character of the text can be a quotation mark."""
    return _MARKS.search(text) is not None


def pair_marks(text: str) -> Pairing:
    """The outermost quoted stretches of one paragraph."""
    marks = [mark for mark in map(_judge(text), _MARKS.finditer(text)) if mark is not None]
    if not marks:
        return _NOTHING
    pairs, opened, strays = _paired(marks)
    runs = [_run(text, first, last) for first, last in pairs]
    if opened is not None:
        end = max(len(text.rstrip()), opened.end)
        runs.append(Run(opened.end, end, opened.start, end, closed=False, single=False))
        strays.append(opened.start)
    return Pairing(tuple(_outermost(runs)), tuple(strays))


def _run(text: str, first: _Mark, last: _Mark) -> Run:
    start, end = first.end, last.start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Run(start, end, first.start, last.end, closed=True, single=first.single)


def _outermost(runs: list[Run]) -> Iterator[Run]:
    reached = -1
    for run in sorted(runs, key=lambda r: (r.outer_start, -r.outer_end)):
        if run.outer_start >= reached and run.end > run.start:
            yield run
            reached = run.outer_end


# ---- what each mark can be ------------------------------------------------------------------------------------


class _judge:  # noqa: N801  used as a function
    """What a mark can be by shape and neighbours; None for an apostrophe, for feet and for inches."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __call__(self, found: re.Match[str]) -> _Mark | None:
        text, shape, start, end = self.text, found.group(), found.start(), found.end()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if shape in _SINGLE:
            return _judged_single(text, shape, start, end, before, after)
        if before.isdigit() and shape in _INCHES and after in "-x×'’":
            return None
        return _Mark(shape, start, end, _way(shape, before, after), inch=before.isdigit())


def _way(shape: str, before: str, after: str) -> _Way:
    can_open = not after.isspace() and _BEFORE_OPENING.match(before) is not None
    can_close = not before.isspace() and not after.isalnum()
    if can_open == can_close or (shape == "»" and before.isspace() and not after.isalnum()):
        return _by_shape(shape)  # « so » has spaces inside, »so« has none
    if shape in "”‟" and not before.isspace():
        return _Way.CLOSES
    return _Way.OPENS if can_open else _Way.CLOSES


def _by_shape(shape: str) -> _Way:
    if shape in _OPENING_ONLY:
        return _Way.OPENS
    return _Way.EITHER if shape in ('"', "''", "″", "´´") else _Way.CLOSES


def _judged_single(text: str, shape: str, start: int, end: int, before: str, after: str) -> _Mark | None:
    if before.isalnum() and after.isalnum():
        return None
    if after.isalpha() and shape not in "’›" and _BEFORE_OPENING.match(before):
        return _Mark(shape, start, end, _Way.OPENS)
    if before.isspace() or after.isalnum() or shape in "‹‚`":
        return None
    following = text[end + 1 : end + 2]
    plural = before == "s" and after == " " and (following.islower() or following.isdigit())
    return _Mark(shape, start, end, _Way.CLOSES, plural)


# ---- pairing ----------------------------------------------------------------------------------------------------


def _paired(marks: list[_Mark]) -> tuple[list[tuple[_Mark, _Mark]], _Mark | None, list[int]]:
    """Pairs, the outermost double mark that is never closed, and stray closing marks."""
    pairs: list[tuple[_Mark, _Mark]] = []
    strays: list[int] = []
    stack: list[_Mark] = []
    better = _better_close_follows(marks)
    for at, mark in enumerate(marks):
        if mark.way is _Way.OPENS or (mark.way is _Way.EITHER and not _has_double(stack)):
            stack.append(mark)
        elif mark.single:
            _close_single(mark, stack, pairs, better=better[at])
        else:
            _close_double(mark, stack, pairs, strays)
    return pairs, next((m for m in stack if not m.single), None), strays


def _has_double(stack: list[_Mark]) -> bool:
    # A single mark that stays open is an apostrophe ('em) and does not count; few stand open at once.
    return any(not mark.single for mark in reversed(stack))


def _close_single(mark: _Mark, stack: list[_Mark], pairs: list[tuple[_Mark, _Mark]], *, better: bool) -> None:
    if stack and stack[-1].single and not (mark.plural and better):
        pairs.append((stack.pop(), mark))


def _close_double(mark: _Mark, stack: list[_Mark], pairs: list[tuple[_Mark, _Mark]], strays: list[int]) -> None:
    while stack and stack[-1].single:
        stack.pop()
    if stack:
        # Any double mark closes any other: mixed pairs (“so", "so”) are common where copy was retyped.
        pairs.append((stack.pop(), mark))
    elif not mark.inch:
        strays.append(mark.start)


def _better_close_follows(marks: Iterable[_Mark]) -> list[bool]:
    """For each mark: whether a closing single mark that is no plural's apostrophe follows before the next opening."""
    out: list[bool] = []
    seen = False
    for mark in reversed(list(marks)):
        out.append(seen)
        if mark.single:
            seen = mark.way is _Way.CLOSES and (not mark.plural or seen)
    out.reverse()
    return out
