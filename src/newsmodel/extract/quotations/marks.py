"""Quotation marks of one paragraph, paired once.

Strategy: one pass lists every character that can be a mark and judges from its shape and its neighbours whether
it opens, closes or may do either.  A second pass pairs them with a stack, so that the time is linear.  Of the
pairs the outermost are the runs: a mark inside a run is part of what was said.  A run that is never closed goes
to the end of the paragraph, which is how a quote that goes on in the next paragraph is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

__all__ = ["Pairing", "Run", "pair_marks"]

_MARKS = re.compile("[\"“”„‟«»″「」『』‹›‘’‚'`´]")
_DOUBLED = frozenset(("``", "''", "´´"))
_OPENING_ONLY = frozenset(("“", "„", "«", "「", "『", "``"))
_EITHER = frozenset(('"', "''", "″", "´´"))
_SINGLE = frozenset("‘’‚'`‹›")
_DECADE = re.compile(r"\d0s\b")  # `the ’90s`
_LONE = re.compile("'(?:(?![a-zA-Z])|(?<![a-zA-Z]'))")
_BEFORE_CLOSING = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,?!")
_BEFORE_OPENING = re.compile(r"[\s(\[{—–―/\-:;,>|“„«\"‘=+]")


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


class _Way:
    OPENS: Final = "opens"
    CLOSES: Final = "closes"
    EITHER: Final = "either"


_CORNERS = {"「": _Way.OPENS, "『": _Way.OPENS, "」": _Way.CLOSES, "』": _Way.CLOSES}


class _Mark(NamedTuple):
    """A mark; `plural`: it may be the apostrophe of a plural; `inch`: it stands after a figure."""

    shape: str
    start: int
    end: int
    way: str
    plural: bool = False
    inch: bool = False

    @property
    def single(self) -> bool:
        return self.shape in _SINGLE


_Pairs = list[tuple[_Mark, _Mark]]
_NOTHING = Pairing((), ())


def pair_marks(text: str) -> Pairing:
    """The outermost quoted stretches of one paragraph."""
    if text.isascii() and "`" not in text and (plain := _plain(text)) is not None:
        return plain
    marks = list(_marks(text))
    if not marks:
        return _NOTHING
    pairs, opened, strays = _paired(marks)
    runs = [_run(text, first, last) for first, last in pairs]
    if opened is not None:
        end = max(len(text.rstrip()), opened.end)
        runs.append(Run(opened.end, end, opened.start, end, closed=False, single=False))
        strays.append(opened.start)
    runs.sort(key=lambda run: (run.outer_start, -run.outer_end))
    return Pairing(tuple(_outermost(runs)), tuple(strays))


def _plain(text: str) -> Pairing | None:
    """Straight double marks that open and close in turn, as the wire prints them; None where anything is less plain."""
    if "'" in text and _LONE.search(text) is not None:
        return None
    runs: list[Run] = []
    at = text.find('"')
    while at >= 0:
        close = text.find('"', at + 1)
        if close < 0 or not (_opens(text, at) and _closes(text, close)) or text[at + 1] == '"':
            return None
        runs.append(Run(at + 1, close, at, close + 1, closed=True, single=False))
        at = text.find('"', close + 1)
    return Pairing(tuple(runs), ()) if runs else _NOTHING


def _opens(text: str, at: int) -> bool:
    return (at == 0 or text[at - 1] in " \n(") and not text[at + 1].isspace()


def _closes(text: str, at: int) -> bool:
    return text[at - 1] in _BEFORE_CLOSING and (at + 1 == len(text) or text[at + 1] in " \n,.;:)?!-")


def _run(text: str, first: _Mark, last: _Mark) -> Run:
    start, end = first.end, last.start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Run(start, end, first.start, last.end, closed=True, single=first.single)


def _outermost(runs: list[Run]) -> Iterator[Run]:
    reached = -1
    for at, run in enumerate(runs):
        if run.outer_start < reached or run.end <= run.start:
            continue
        if at + 1 < len(runs) and _frames(run, runs[at + 1]):
            continue
        yield run
        reached = run.outer_end


def _frames(run: Run, inner: Run) -> bool:
    """A display quote with its credit, framed by marks of its own: `"“So,” said Quill."`: the inner pair counts."""
    return inner.outer_start == run.start and not inner.single and inner.outer_end < run.end


# ---- what each mark can be ------------------------------------------------------------------------------------


def _marks(text: str) -> Iterator[_Mark]:
    reached = 0
    for found in _MARKS.finditer(text):
        start = found.start()
        if start < reached:
            continue
        reached = start + (2 if text[start : start + 2] in _DOUBLED else 1)
        mark = _judged(text, text[start:reached], start, reached)
        if mark is not None:
            yield mark


def _judged(text: str, shape: str, start: int, end: int) -> _Mark | None:
    """What a mark can be by shape and neighbours; None for an apostrophe, for feet and for inches."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if shape in _SINGLE:
        return _judged_single(text, shape, start, before, after)
    if before.isdigit() and after in "-x×'’":
        return None
    return _Mark(shape, start, end, _way(shape, before, after), inch=before.isdigit())


def _way(shape: str, before: str, after: str) -> str:
    if shape in _CORNERS:
        return _CORNERS[shape]
    can_open = not after.isspace() and _BEFORE_OPENING.match(before) is not None
    can_close = not before.isspace() and not after.isalnum()
    if can_open == can_close or (shape == "»" and before.isspace() and not after.isalnum()):
        return _by_shape(shape)  # « so » has spaces inside, »so« has none
    if shape in "”‟" and not before.isspace():
        return _Way.CLOSES
    return _Way.OPENS if can_open else _Way.CLOSES


def _by_shape(shape: str) -> str:
    if shape in _OPENING_ONLY:
        return _Way.OPENS
    return _Way.EITHER if shape in _EITHER else _Way.CLOSES


def _judged_single(text: str, shape: str, start: int, before: str, after: str) -> _Mark | None:
    if (before.isalnum() and after.isalnum()) or (after.isdigit() and _DECADE.match(text, start + 1)):
        return None
    if after.isalnum() and shape not in "’›" and _BEFORE_OPENING.match(before):
        return _Mark(shape, start, start + 1, _Way.OPENS)
    if before.isspace() or after.isalnum() or shape in "‹‚`´":
        return None
    following = text[start + 2 : start + 3]
    plural = before == "s" and after == " " and (following.islower() or following.isdigit())
    return _Mark(shape, start, start + 1, _Way.CLOSES, plural)


# ---- pairing ----------------------------------------------------------------------------------------------------


def _paired(marks: list[_Mark]) -> tuple[_Pairs, _Mark | None, list[int]]:
    """Pairs, the outermost double mark that is never closed, and stray closing marks."""
    pairs: _Pairs = []
    strays: list[int] = []
    stack: list[_Mark] = []
    better = _better_close_follows(marks)
    doubles = 0
    for mark, better_follows in zip(marks, better, strict=True):
        if mark.way is _Way.OPENS or (mark.way is _Way.EITHER and not doubles):
            stack.append(mark)
            doubles += not mark.single
        elif mark.single:
            _close_single(mark, stack, pairs, better=better_follows)
        elif doubles:
            _close_double(mark, stack, pairs)
            doubles -= 1
        elif not mark.inch:
            strays.append(mark.start)
    return pairs, next((m for m in stack if not m.single), None), strays


def _close_single(mark: _Mark, stack: list[_Mark], pairs: _Pairs, *, better: bool) -> None:
    if stack and stack[-1].single and not (mark.plural and better):
        pairs.append((stack.pop(), mark))


def _close_double(mark: _Mark, stack: list[_Mark], pairs: _Pairs) -> None:
    """Any double mark closes any other: mixed pairs (“so", "so”) are common where copy was retyped."""
    while stack[-1].single:  # an apostrophe that looked like an opening mark: 'em
        stack.pop()
    pairs.append((stack.pop(), mark))


def _better_close_follows(marks: list[_Mark]) -> list[bool]:
    """For each mark: whether a closing single mark that is no plural's apostrophe follows before the next opening."""
    out: list[bool] = []
    seen = False
    for mark in reversed(marks):
        out.append(seen)
        if mark.single:
            seen = mark.way is _Way.CLOSES and (not mark.plural or seen)
    out.reverse()
    return out
