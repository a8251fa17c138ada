"""Pieces of a release: a group of lines, or a part of a line where the release was run together.

Some wires send a whole release on one line, with two spaces where a paragraph ended; some put a heading or a contact
in mid-line after two spaces.  Typists put two spaces after each sentence: that is no paragraph's end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsmodel.extract.addresses import fields
from newsmodel.extract.releases import contact_heading, holds_contact, read_disclaimer, read_heading, run_in_headings
from newsmodel.lang import LANGUAGES
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group
from newsmodel.wire.lines import Stretch
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["Piece", "pieces", "plain", "text_claim"]

# A line is a release run together when it is so long and has so many gaps.
_LONG, _FEWEST_GAPS = 1200, 3
_SHORT = 500
_OPEN_GAP = re.compile(r"[\w:,][ \u00a0]{2,3}(?=[A-ZÀ-ÞА-ЯЁ•+])")
_GAP = re.compile(r"[ \u00a0]{2,}(?=[^\s])")
_SENTENCE = re.compile(r"[.!?][”\"’')]{0,2} (?=[^\W\d_a-zß-ÿ])")
_BULLET = re.compile(r" (?=[•▪●■] ?\w)")
# `FOR IMMEDIATE RELEASEHarbour Lines Buys Ferry`
_MARKS = "|".join(
    sorted(
        {re.escape(mark.upper()) for language in LANGUAGES for mark in language.release_marks}, key=len, reverse=True
    )
)
_GLUED_MARK = re.compile(rf"(?:{_MARKS})[:!]?(?=[A-ZÀ-Þ][a-zß-ÿ])")
# A release on one line, single spaces throughout: a headline in title case, then a place in capitals, a day, a wire.
_DATED = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3},(?: [\w. ]{2,24},)?) "
    r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? ?(?:\([^()]{2,40}\)|/[^/]{2,30}/)? ?(?:--|[–—-]|/) "
)
# What opens in capitals before a comma is a dateline already: `ALDER, Me. and PORT ELLIS, May 3`.
_TITLED = re.compile(r"(?![A-ZÀ-Þ .'’-]{3,40},)(?=[^.!?]*[a-zß-ÿ])[^\n]{8,200} [A-ZÀ-Þ\d][^.!?,;:\s]{0,30}(?<!-) \Z")
_SPACED_MARK = re.compile(rf"(?:{_MARKS})[:!]? (?=[^\W\d_])")
_MAY_CLOSE = re.compile(
    r"(?<=[.!?”\"]) (?=[A-ZÀ-ÞА-ЯЁ])|(?<=[\w).]) (?=(?:SOURCE|(?:(?:Media|Press|Investor|Company) )?Contacts?:) )"
)
# The words of a heading of legal text, before the capital that opens its sentence: `Safe Harbor Statement This ...`.
_OPENED = re.compile(r"(?:[^\s.!?]{1,24} ){1,6}?(?=[A-ZÀ-Þ]\w* [a-zß-ÿ])")
_HEAD = 400
_PART = 300
# How far before a cut the sentence may have ended, and with what.
_WIDEST_GAP, _STOPS = 12, tuple('.!?”"')


class Piece(NamedTuple):
    """A run of copy that is one part of a release.

    Attributes:
        group: the lines it stands on.
        stretch: its columns.
        text: its words.
        inner: whether it begins inside a line.
    """

    group: Group
    stretch: Stretch
    text: str
    inner: bool = False


def pieces(scene: Scene) -> list[Piece]:
    """The pieces of all groups, in order."""
    return [piece for group in scene.layout.groups for lines in _apart(scene, group) for piece in _cut(scene, lines)]


def _apart(scene: Scene, group: Group) -> Iterator[Group]:
    """A group as it is; a line each where one of them is of a contact: such lines do not run on."""
    words = scene.lines.words[group.first : group.last + 1]
    if len(words) == 1 or not any(map(_is_contact, words)):
        yield group
        return
    for line in range(group.first, group.last + 1):
        yield Group(line, line, group.indent, group.gap if line == group.first else 0)


def _is_contact(line: str) -> bool:
    return len(line) < 80 and ("@" in line or contact_heading(line) > 0 or holds_contact(line))


def _cut(scene: Scene, group: Group) -> Iterator[Piece]:
    whole = scene.lines.whole(group.first, group.last)
    text = scene.lines.text_of(whole)
    cuts = _cuts(text)
    if not cuts:
        yield Piece(group, whole, text)
        return
    places = [(whole.first, whole.start), *_places(scene, whole, cuts), (whole.last, whole.end)]
    for number, ((line, column), (last, end)) in enumerate(pairwise(places)):
        stretch = Stretch(line, column, last, end)
        words = scene.lines.text_of(stretch)
        if words:
            yield Piece(group, stretch, words, inner=number > 0)


def _places(scene: Scene, whole: Stretch, cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Line and column of each cut, in one walk: there may be many on one long line."""
    starts = scene.lines.starts
    edits = iter(scene.lines.alignment(whole).edits)
    edit = next(edits)
    for cut in cuts:
        while edit.at + edit.length <= cut:
            edit = next(edits)
        place = edit.start + (cut - edit.at if edit.text is None else 0)
        line = bisect_right(starts, place) - 1
        yield line, place - starts[line]


def _cuts(text: str) -> list[int]:
    """Where a group of lines holds more than one piece; offsets of the words after the cut."""
    if len(text) < 40:
        return []
    gaps = [gap.end() for gap in _GAP.finditer(text)] if "  " in text or "\u00a0" in text else []
    if _is_run_together(text, len(gaps)):
        found = {at for at in gaps if not text[at].islower()} | {bullet.end() for bullet in _BULLET.finditer(text)}
    else:
        found = {at for at in gaps if _opens_part(text, at)}
    glued = _GLUED_MARK.match(text)
    return sorted(found.union(run_in_headings(text), (glued.end(),) if glued else (), _run_in_parts(text)))


def _run_in_parts(text: str) -> Iterator[int]:
    """Where the parts begin of a release on one line with single spaces; none where no headline runs into a place."""
    mark = _SPACED_MARK.match(text)
    start = mark.end() if mark is not None else 0
    dated = next((found for found in _DATED.finditer(text, start, start + _HEAD) if found.start() > start), None)
    if dated is None or _TITLED.match(text[start : dated.start()]) is None:
        return
    yield from (start, dated.start()) if mark is not None else (dated.start(),)
    for gap in _MAY_CLOSE.finditer(text, dated.end()):
        yield from _closing(text, gap.end())


def _closing(text: str, at: int) -> Iterator[int]:
    """The place where a contact, the line of who issues the release or legal text begins, and where its heading ends."""
    part = text[at : at + _PART]
    opened = _OPENED.match(part)
    if opened is not None and read_disclaimer(opened[0]):
        yield from (at, at + opened.end())
    elif part.startswith("SOURCE ") or (contact_heading(part) and any(field.kind != "site" for field in fields(part))):
        yield at


def _is_run_together(text: str, gaps: int) -> bool:
    if len(text) > _LONG:
        return gaps >= _FEWEST_GAPS and gaps <= len(_SENTENCE.findall(text)) * 2
    # In a shorter one, gaps behind headings and lines of contacts, which end no sentence, tell it.
    return len(text) > _SHORT and gaps >= _FEWEST_GAPS and len(_OPEN_GAP.findall(text)) >= _FEWEST_GAPS


def _opens_part(text: str, at: int) -> bool:
    """Whether a heading or a contact follows a gap inside a line."""
    part = text[at : at + _PART]
    return text[:at].rstrip()[-1:] in '.!?”"' and (read_heading(part) is not None or contact_heading(part) > 0)


def text_claim(piece: Piece, role: Role, sub: str | None = None) -> Claim:
    """A piece whose words become a text of the article."""
    return Claim(role, piece.stretch.first, piece.stretch.start, piece.stretch, sub)


def plain(piece: Piece, role: Role, sub: str | None = None) -> Claim:
    """A piece that is no text of the article."""
    return Claim(role, piece.stretch.first, piece.stretch.start, None, sub)
