"""Rows of tables in messages: tabular lines that a control character opens, and lines drawn with bars.

BS opens a line of cells, which semicolons or the separators US and RS part; DLE is a space that the receiver may
widen.  dpa draws `| a | b |`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.wired.units import unmarked
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["claim_rows", "is_agate", "is_set_apart"]

_TABULAR = re.compile(r"[ \t]*\x08+[ \t]*\^?")
_SEPARATOR = re.compile("[;\x1f\x1e]")
_BAR = re.compile(r"[ \t]*\|[ \t]*")
_BARRED = re.compile(r"[ \t]*\|.*\|[ \t]*\Z")


def is_agate(text: str) -> bool:
    """Whether a line is a row of cells that a control character opens."""
    opening = _TABULAR.match(text)
    return opening is not None and _SEPARATOR.search(text, opening.end()) is not None


def is_barred(text: str) -> bool:
    """Whether a line is a row drawn with bars."""
    return text.lstrip(" \t")[:1] == "|" and len(text) > 2 and _BARRED.match(text) is not None


def is_set_apart(text: str) -> bool:
    """Whether a line is one by itself, whatever the layout: a row, or a line that BS opens."""
    return "\x08" in text[:4] or is_agate(text) or is_barred(text)


def _agate_cells(text: str) -> list[int]:
    opening = _TABULAR.match(text)
    start = opening.end() if opening else 0
    return [start, *(cut.end() for cut in _SEPARATOR.finditer(text, start))]


def _barred_cells(text: str) -> list[int]:
    starts = [bar.end() for bar in _BAR.finditer(text)]
    return [start for start in starts if start < len(text.rstrip())]


_KINDS: tuple[tuple[Callable[[str], bool], Callable[[str], list[int]]], ...] = (
    (is_agate, _agate_cells),
    (is_barred, _barred_cells),
)


def claim_rows(scene: Scene, first: int, stop: int) -> tuple[int, list[Claim]] | None:
    """Claims for the rows of one kind from line `first` on, a claim a cell, and the line after them; None for none.

    Blank lines end a table.
    """
    texts, words = scene.lines.texts, scene.lines.words
    for is_row, cells in _KINDS:
        if not is_row(texts[first]):
            continue
        line = first
        claims: list[Claim] = []
        while line < stop and words[line] and is_row(texts[line]):
            claims.extend(_row(scene, line, cells(texts[line]), opens=line == first))
            line += 1
        return line, claims
    return None


def _row(scene: Scene, line: int, starts: list[int], *, opens: bool) -> Iterator[Claim]:
    text = scene.lines.texts[line]
    for number, start in enumerate(starts):
        last = number + 1 == len(starts)
        end = len(text) if last else starts[number + 1]
        stop = len(text[start:end].rstrip(" \t|;\x1f\x1e\x10")) + start
        stretch = unmarked(scene.lines, Stretch(line, start, line, max(start, stop)))
        sub = "cell" if number else "table" if opens else "row"
        yield Claim(Role.TABLE, line, start if number else 0, stretch, sub)
