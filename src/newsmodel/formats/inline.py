"""Text with marks that may overlap <-> inline elements that must nest; shared by HTML bodies and NITF.

Writing cuts a text at the edges of its marks and at its newlines.  Where two marks cross, the one that would
reach out of the other is closed and opened again.  Reading collects the ranges of the elements; the constructor
of Text unites what touches, so the cuts leave no trace.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Callable, Iterator

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model.text import Mark, MarkKind, Text

__all__ = ["Collector", "Event", "Run", "Step", "events", "runs"]


@attrs.frozen
class Run:
    """Characters under the same marks, without a newline; a newline is a run of its own."""

    text: str
    marks: tuple[Mark, ...] = ()


def runs(text: Text) -> Iterator[Run]:
    """The text cut at every edge of a mark and around every newline; joined, the runs are the text."""
    if not text.marks:
        yield from _lines(text.text, ())
        return
    edges = sorted({0, len(text.text), *(m.start for m in text.marks), *(m.end for m in text.marks)})
    waiting = list(reversed(text.marks))
    active: list[Mark] = []
    for start, end in itertools.pairwise(edges):
        active = [mark for mark in active if mark.end > start]
        while waiting and waiting[-1].start <= start:
            active.append(waiting.pop())
        yield from _lines(text.text[start:end], tuple(active))


def _lines(text: str, marks: tuple[Mark, ...]) -> Iterator[Run]:
    first, *rest = text.split("\n")
    if first:
        yield Run(first, marks)
    for line in rest:
        yield Run("\n", marks)
        if line:
            yield Run(line, marks)


class Step(enum.Enum):
    """What a writer does next."""

    OPEN = "open"
    CLOSE = "close"
    WORDS = "words"
    BREAK = "break"


@attrs.frozen
class Event:
    """One step of writing: a mark that opens or closes, words without a newline, or a forced break."""

    step: Step
    mark: Mark | None = None
    words: str = ""


def events(text: Text) -> Iterator[Event]:
    """The text as a well-nested sequence of steps; a mark that crosses another is closed and opened again."""
    stack: list[Mark] = []
    for run in runs(text):
        keep = _kept(stack, run.marks)
        for mark in reversed(stack[keep:]):
            yield Event(Step.CLOSE, mark)
        # What reaches farthest is opened first, so that as little as possible is cut; the kind decides a tie.
        opening = sorted(set(run.marks) - set(stack[:keep]), key=lambda m: (-m.end, m.kind))
        for mark in opening:
            yield Event(Step.OPEN, mark)
        stack = stack[:keep] + opening
        yield Event(Step.BREAK) if run.text == "\n" else Event(Step.WORDS, words=run.text)
    for mark in reversed(stack):
        yield Event(Step.CLOSE, mark)


def _kept(stack: list[Mark], active: tuple[Mark, ...]) -> int:
    """How many of the open marks stay open: those below the first that ends."""
    return next((depth for depth, mark in enumerate(stack) if mark not in active), len(stack))


class Collector:
    """Builds a Text while a reader walks the elements of a block.

    `words` and `line_break` add characters; `mark` returns what closes the mark again::

        done = collector.mark("emphasis")
        collector.words("bold")
        done()
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []
        self._link_open = False

    def words(self, text: str | None) -> None:
        """Add characters as they stand; None, as of an element without text, adds nothing."""
        if text:
            self._parts.append(text)
            self._length += len(text)

    def line_break(self) -> None:
        """Add a forced break."""
        self.words("\n")

    def mark(self, kind: MarkKind | str, target: str | None = None) -> Callable[[], None]:
        """Open a mark.  A link inside a link or without an address marks nothing, its words stay."""
        kind = MarkKind(kind)
        start = self._length
        link = kind is MarkKind.LINK
        if link and (self._link_open or not _is_address(target)):
            return lambda: None
        self._link_open = self._link_open or link

        def close() -> None:
            if self._length > start:
                self._marks.append(Mark(start, self._length, kind, target))
            if link:
                self._link_open = False

        return close

    def text(self) -> Text:
        """What was collected, canonical."""
        return Text("".join(self._parts), self._marks)


def _is_address(target: str | None) -> bool:
    """Whether a mark accepts it as a target."""
    try:
        return Mark(0, 1, MarkKind.LINK, target).target is not None
    except InvalidValue:
        return False
