"""The sentences of a box, each with the place that its facts' anchors name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newsmodel.extract.dates import find_dates
from newsmodel.lang import LANGUAGES
from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.blocks import Block, Crosshead, ListBlock, Paragraph, Unclassified
from newsmodel.model.dates import PartialDate

__all__ = ["Dated", "Sentence", "sentences_of"]

_BREAK = re.compile(r"(?:[.!?…][\"”’')\]]*(?=\s+[\"“‘(\[*•]?[A-ZÀ-ÞА-ЯЁ0-9])|\n)")
_YEAR = re.compile(r"(?<![\w.,/-])(?P<year>1[5-9]\d\d|20\d\d)(?![\w/]|[.,]\d|-\d)")


def _abbreviations() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in language.abbreviations)


_ABBREVIATIONS = _abbreviations()


@attrs.frozen
class Dated:
    """A date and where it stands in the sentence."""

    date: PartialDate
    start: int
    end: int


@attrs.frozen
class Sentence:
    """One sentence of a text of the box.

    Attributes:
        text: its characters, without space at the edges.
        path: block, or block and item.
        start: where it begins in that text.
    """

    text: str
    path: tuple[int, ...]
    start: int

    @property
    def anchor(self) -> Anchor:
        """The whole sentence."""
        return self.part(0, len(self.text))

    def part(self, start: int, end: int) -> Anchor:
        """A range of the sentence."""
        at = self.start
        return Anchor(part=Part.OWN, path=self.path, start=at + start, end=at + end, words=self.text[start:end])

    def passage(self, start: int, end: int) -> Passage:
        """The words of a range, with their anchor."""
        return Passage(self.text[start:end], self.part(start, end))

    def dates(self) -> tuple[Dated, ...]:
        """Every date, years by themselves included, in order."""
        whole = [Dated(found.value, found.start, found.end) for found in find_dates(self.text)]
        covered = [(d.start, d.end) for d in whole]
        years = [
            Dated(PartialDate(year=int(m["year"]), text=m["year"]), m.start(), m.end())
            for m in _YEAR.finditer(self.text)
            if not any(start <= m.start() < end for start, end in covered)
        ]
        return tuple(sorted(whole + years, key=lambda d: d.start))


def sentences_of(blocks: Iterable[Block]) -> tuple[Sentence, ...]:
    """The sentences of all running text and lists of a box."""
    return tuple(s for path, text in _texts(blocks) for s in _cut(path, text))


def _texts(blocks: Iterable[Block]) -> Iterator[tuple[tuple[int, ...], str]]:
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph | Crosshead | Unclassified):
            yield (index,), block.text.text
        elif isinstance(block, ListBlock):
            for number, item in enumerate(block.items):
                yield (index, number), item.text


def _cut(path: tuple[int, ...], text: str) -> Iterator[Sentence]:
    start = 0
    for found in _BREAK.finditer(text):
        if _is_abbreviation(text, found.start()):
            continue
        yield from _trimmed(path, text, start, found.end())
        start = found.end()
    yield from _trimmed(path, text, start, len(text))


def _trimmed(path: tuple[int, ...], text: str, start: int, end: int) -> Iterator[Sentence]:
    words = text[start:end]
    kept = words.strip()
    if kept:
        yield Sentence(kept, path, start + len(words) - len(words.lstrip()))


def _is_abbreviation(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation or an initial."""
    if text[stop] != ".":
        return False
    begin = stop
    while begin > 0 and stop - begin < 12 and (text[begin - 1].isalnum() or text[begin - 1] == "."):
        begin -= 1
    word = text[begin:stop]
    return (
        word.casefold() in _ABBREVIATIONS or (len(word) == 1 and word.isupper()) or (len(word) == 3 and word[1] == ".")
    )
