"""Moments that are no time of publication: an embargo's, an event's, those that head the entries of a timeline."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from newsmodel.extract.found import Found
from newsmodel.extract.stamps import read_stamp, stamp_label
from newsmodel.extract.status import Status, read_status
from newsmodel.extract.status_words import StatusWords
from newsmodel.model.article import EdNote, EdNoteKind
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Lines, Stretch
from newsmodel.wire.rules.words import ends_sentence
from newsmodel.wire.segment import Role

__all__ = ["with_moments"]

# Labels of an event's time, in the announcement of it.
_EVENT = re.compile(
    r"(?:when|event|date and time|time and date|starts|begins|wann|beginn|termin|quand|cuándo|quando|когда|kiedy|när|når)"
    r"[ \u00a0]?[:：]",
    re.IGNORECASE,
)
# Words that leave a sentence open before a moment: `The next meeting is on`.
_OPEN = frozenset(
    {"on", "at", "from", "until", "till", "before", "after", "for", "am", "um", "ab", "bis", "le", "el", "il"}
)
_FEWEST_WORDS, _LONGEST_OPENING = 4, 60
# How far below the date of an entry of a timeline the next one stands, in lines.
_ENTRY = 6
_TEXT = {Role.PARAGRAPH, Role.STANDFIRST}
_LOOSE = {Role.FURNITURE, Role.UNCLASSIFIED, Role.ED_NOTE, Role.STATUS}


def with_moments(lines: Lines, claims: list[Claim], received: dt.date | None, words: StatusWords | None) -> list[Claim]:
    """The claims, with stamps that do not tell the time of publication as what they are."""
    if not any(claim.role is Role.STAMP for claim in claims):
        return claims
    return list(_with_events(lines, list(_with_embargoes(lines, claims, received, words))))


# ---- embargoes ---------------------------------------------------------------------------------------------------


def _with_embargoes(
    lines: Lines, claims: list[Claim], received: dt.date | None, words: StatusWords | None
) -> Iterator[Claim]:
    above: Claim | None = None
    for claim in claims:
        note = _embargo(lines, above, claim, received, words) if claim.role is Role.STAMP else None
        if above is not None and (note is None or note.line != above.line):
            yield above
        above = note or claim
    if above is not None:
        yield above


def _embargo(
    lines: Lines, above: Claim | None, stamp: Claim, received: dt.date | None, words: StatusWords | None
) -> Claim | None:
    """The note that the stamp's line is, by itself or with the opening of an embargo on the line above it."""
    if stamp.stretch is None or stamp.column:
        return None
    last = stamp.stretch.last
    if (note := _note(lines, lines.whole(stamp.line, last), "", received, words)) is not None:
        return note
    if above is None or above.column or above.role not in _LOOSE or len(lines.words[above.line]) > _LONGEST_OPENING:
        return None
    if any(lines.words[above.line + 1 : stamp.line]):
        return None
    return _note(lines, lines.whole(above.line, last), lines.words[above.line], received, words)


def _note(
    lines: Lines, stretch: Stretch, opening: str, received: dt.date | None, words: StatusWords | None
) -> Claim | None:
    text = lines.text_of(stretch)
    # A line that is only the word announces its moment as a colon would.
    said = f"{opening.rstrip(' :')}:{text[len(opening) :]}" if opening else text
    status: Status = read_status(said, received=received, words=words).value
    if status.headline or status.embargoed is None:
        return None
    found = attrs.evolve(status, prefix=text, ed_notes=(EdNote(text, kind=EdNoteKind.EMBARGO),))
    return Claim(Role.ED_NOTE, stretch.first, 0, stretch, None, Found(found, 0, len(text)))


# ---- events ------------------------------------------------------------------------------------------------------


def _with_events(lines: Lines, claims: list[Claim]) -> Iterator[Claim]:
    # Up to this line what is no other part of the page belongs to the announcement or the timeline.
    reach, started = -1, False
    above: Claim | None = None
    for claim in claims:
        told = claim
        if claim.role is Role.STAMP and not claim.column:
            reach = reach if claim.line < reach else _reach(lines, claim, started=started)
            if started and above is not None and _leaves_open(lines, above, claim):
                told = _joined(lines, above, claim)
                above = None
        if claim.line < reach and claim.role in {Role.STAMP, Role.FURNITURE}:
            told = _paragraph(lines, claim)
        started = started or told.role in _TEXT
        if above is not None:
            yield above
        above = told
    if above is not None:
        yield above


def _reach(lines: Lines, stamp: Claim, *, started: bool) -> int:
    """The line up to which lines below an event's moment are text with it; -1 for other stamps."""
    if _EVENT.match(lines.words[stamp.line]):
        return next((at for at in range(stamp.line, len(lines.words)) if not lines.words[at]), len(lines.words))
    return _end_of_timeline(lines, stamp.line) if started and _is_day(lines.words[stamp.line]) else -1


def _is_day(word: str) -> bool:
    """Whether a line is a day and nothing else, without the time of day that stamps mostly have."""
    found = read_stamp(word)
    return found is not None and found.end - found.start == len(word) and found.value.time is None


def _end_of_timeline(lines: Lines, line: int) -> int:
    """The end of the last entry: a day, and sentences below it; -1 where no second day follows."""
    at, days, end = line, 0, -1
    while at >= 0:
        days += 1
        end, at = _next_day(lines, at)
    return end if days > 1 else -1


def _next_day(lines: Lines, line: int) -> tuple[int, int]:
    """Where the entry of the day on this line ends, and the line of the next day; -1 for none."""
    end = line + 1
    for at in range(line + 1, min(line + 1 + _ENTRY, len(lines.words))):
        word = lines.words[at]
        if not word:
            continue
        if _is_day(word):
            return end, at if end > line + 1 else -1
        if not ends_sentence(word):
            break
        end = at + 1
    return end, -1


def _leaves_open(lines: Lines, above: Claim, stamp: Claim) -> bool:
    """Whether the line directly above is a sentence that ends in a word before the moment."""
    if above.line != stamp.line - 1 or above.role not in _LOOSE | _TEXT:
        return False
    line = lines.words[above.line]
    words = line.split()
    # Last updated on: a label, and no sentence.
    label = stamp_label(line, len(line) - len(words[-1])) if len(words) > 1 else None
    return len(words) >= _FEWEST_WORDS and words[-1] in _OPEN and label is None


def _paragraph(lines: Lines, claim: Claim) -> Claim:
    return Claim(Role.PARAGRAPH, claim.line, 0, lines.whole(claim.line, claim.line))


def _joined(lines: Lines, above: Claim, stamp: Claim) -> Claim:
    last = stamp.stretch.last if stamp.stretch is not None else stamp.line
    return Claim(Role.PARAGRAPH, above.line, above.column, lines.whole(above.line, last)._replace(start=above.column))
