"""Moving anchors after an edit.

All the words of a part are looked for in one walk over its texts, so that a long article with many stale anchors
takes no longer than its length asks for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

import attrs

from newsmodel.model.anchors import Anchor, Part
from newsmodel.model.article import Article
from newsmodel.model.walk import anchor_holds, anchored_fields, anchors_of, part_texts

__all__ = ["anchor_holds", "reanchor"]

_Path = tuple[int, ...]
_Moves = dict[Anchor, Anchor | None]

# Words are looked for by their first characters: as many as the greatest of these that fits.
_GRAMS = (32, 16, 8, 4, 2, 1)


class _Places(NamedTuple):
    """Where some words stand: paths in the order of reading, and for each the starts inside its text."""

    paths: list[_Path]
    starts: list[list[int]]

    def add(self, path: _Path, start: int) -> None:
        if not self.paths or self.paths[-1] != path:
            self.paths.append(path)
            self.starts.append([])
        self.starts[-1].append(start)


def reanchor(article: Article) -> Article:
    """The article with every anchor true: a stale one moves to the nearest equal words of its part, else is None.

    Nearest is the nearest text in the order of reading, then the nearest offset inside it; of two equally near the
    earlier.  Anchors that hold stay untouched.  A passage of a factbox that stands nowhere is removed.
    """
    moves = _moves_of(article)
    if not moves:
        return article
    common = _merged(moves, owner=None)
    return attrs.evolve(
        article,
        quotes=_replaced(article.quotes, common),
        tickers=_replaced(article.tickers, common),
        factboxes=tuple(_replaced(box, _merged(moves, owner=index)) for index, box in enumerate(article.factboxes)),
    )


def _moves_of(article: Article) -> dict[tuple[Part, int | None], _Moves]:
    """Where each stale anchor goes, by its part; by its box too where the part is the box's own blocks."""
    stale: dict[tuple[Part, int | None], list[Anchor]] = {}
    for owner, anchor in anchors_of(article):
        if not anchor_holds(article, anchor, owner):
            stale.setdefault((anchor.part, owner if anchor.part is Part.OWN else None), []).append(anchor)
    return {key: _moved(part_texts(article, *key), anchors) for key, anchors in stale.items()}


def _merged(moves: dict[tuple[Part, int | None], _Moves], *, owner: int | None) -> _Moves:
    """The moves that concern a box, or what stands in none."""
    return {
        old: new
        for (part, index), found in moves.items()
        if part is not Part.OWN or index == owner
        for old, new in found.items()
    }


def _moved(texts: Iterable[tuple[_Path, str]], anchors: list[Anchor]) -> _Moves:
    found = _find_all(texts, {anchor.words for anchor in anchors})
    return {anchor: _nearest(anchor, found[anchor.words]) for anchor in anchors}


def _find_all(texts: Iterable[tuple[_Path, str]], words: set[str]) -> dict[str, _Places]:
    """Every occurrence of every one of the words."""
    grams: dict[int, dict[str, list[str]]] = {}
    for word in words:
        size = next(size for size in _GRAMS if size <= len(word))
        grams.setdefault(size, {}).setdefault(word[:size], []).append(word)
    found = {word: _Places([], []) for word in words}
    for path, text in texts:
        for size, wanted in grams.items():
            for start in range(len(text) - size + 1):
                for word in wanted.get(text[start : start + size], ()):
                    if text.startswith(word, start):
                        found[word].add(path, start)
    return found


def _nearest(anchor: Anchor, places: _Places) -> Anchor | None:
    if not places.paths:
        return None
    text = _closest(places.paths, anchor.path, _apart)
    starts = places.starts[text]
    start = starts[_closest(starts, anchor.start, lambda a, b: abs(a - b))]
    return attrs.evolve(anchor, path=places.paths[text], start=start, end=start + len(anchor.words))


def _closest(ordered: Sequence[Any], target: Any, apart: Callable[[Any, Any], Any]) -> int:
    """The index of the neighbour in order that is least apart from the target, the earlier of two."""
    after = bisect_left(ordered, target)
    near = [index for index in (after - 1, after) if 0 <= index < len(ordered)]
    return min(near, key=lambda index: apart(ordered[index], target))


def _apart(one: _Path, other: _Path) -> tuple[int, ...]:
    return tuple(abs(a - b) for a, b in zip_longest(one, other, fillvalue=0))


def _replaced(value: Any, moves: _Moves) -> Any:
    """The value with the anchors in it moved; an anchor in a tuple that moves to nowhere is left out."""
    if isinstance(value, Anchor):
        return moves.get(value, value)
    if isinstance(value, tuple):
        return tuple(item for item in (_replaced(item, moves) for item in value) if item is not None)
    names = anchored_fields(type(value))
    return attrs.evolve(value, **{name: _replaced(getattr(value, name), moves) for name in names}) if names else value
