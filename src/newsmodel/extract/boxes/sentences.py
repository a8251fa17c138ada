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

__all__ = ["Dated", "Sentence", "sentences_in", "sentences_of", "texts_of"]

_BREAK = re.compile(r"(?:[.!?…][\"”’')\]]*(?=\s+[\"“‘(\[*•]?[A-ZÀ-ÞА-ЯЁ0-9])|\n)")
_YEAR = re.compile(r"(?<![\w.,/-])(?P<year>1[5-9]\d\d|20\d\d)(?![\w/]|[.,]\d|-\d)")


def _abbreviations() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in language.abbreviations)


_ABBREVIATIONS = _abbreviations()
# `17. September 1953`
_MONTH = re.compile(
    r"\s+(?:"
    + "|".join(
        sorted({re.escape(name) for language in LANGUAGES for forms in language.months for name in forms if name})
    )
    + r")\b",
    re.IGNORECASE,
)


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
        place: the part of the article that its anchors name: the box's own blocks, or the body.
    """

    text: str
    path: tuple[int, ...]
    start: int
    place: Part = Part.OWN

    @property
    def anchor(self) -> Anchor:
        """The whole sentence."""
        return self.part(0, len(self.text))

    def part(self, start: int, end: int) -> Anchor:
        """A range of the sentence."""
        at = self.start
        return Anchor(part=self.place, path=self.path, start=at + start, end=at + end, words=self.text[start:end])

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


def sentences_of(blocks: Iterable[Block], place: Part = Part.OWN) -> tuple[Sentence, ...]:
    """The sentences of all running text and lists of a box, or of a body."""
    return tuple(s for path, text in texts_of(blocks) for s in sentences_in(text, path, place))


def texts_of(blocks: Iterable[Block]) -> Iterator[tuple[tuple[int, ...], str]]:
    """Every text that holds sentences, with its path."""
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph | Crosshead | Unclassified):
            yield (index,), block.text.text
        elif isinstance(block, ListBlock):
            for number, item in enumerate(block.items):
                yield (index, number), item.text


def sentences_in(text: str, path: tuple[int, ...], place: Part = Part.OWN) -> Iterator[Sentence]:
    """The sentences of one text."""
    start = 0
    for found in _BREAK.finditer(text):
        if _is_abbreviation(text, found.start()):
            continue
        yield from _trimmed(path, text, start, found.end(), place)
        start = found.end()
    yield from _trimmed(path, text, start, len(text), place)


def _trimmed(path: tuple[int, ...], text: str, start: int, end: int, place: Part) -> Iterator[Sentence]:
    words = text[start:end]
    kept = words.strip()
    if kept:
        yield Sentence(kept, path, start + len(words) - len(words.lstrip()), place)


def _is_abbreviation(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation or an initial."""
    if text[stop] != ".":
        return False
    begin = stop
    while begin > 0 and stop - begin < 12 and (text[begin - 1].isalnum() or text[begin - 1] == "."):
        begin -= 1
    word = text[begin:stop]
    if word.isdigit() and len(word) <= 2 and _MONTH.match(text, stop + 1):
        return True
    return (
        word.casefold() in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or (len(word) == 3 and word[1] == ".")
    )
