"""Lines that desks write to each other: embargoes, withdrawals, accounts of what has changed, other notes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.stamps import read_stamp
from newsmodel.lang.desk import DESK_WORDS
from newsmodel.lang.patterns import any_of
from newsmodel.model.article import EdNoteKind, PubStatus
from newsmodel.model.dates import Stamp

__all__ = ["DeskNote", "embargo_of", "is_change", "notes_inside", "read_note"]

_STEM = 5
# Han and kana run on without a space.  Letter case is nothing to them, and costly to fold for all of them.
_END = r"(?!(?-i:[^\W\d_\u3040-\u9fff\uac00-\ud7af]))"
_MARKS = r"[(\[【*^# \x07]*"
# A call for attention before the embargo itself.
_HAIL = r"(?:(?:attention|achtung|atención|attenzione|uwaga|внимание)[ ]?[-–—:!]+[ ]?)?"


def _opening(phrases: Iterable[str]) -> str:
    """One of several phrases, the longest first; a comma may stand between their words."""
    return any_of(phrases).replace(r"\ ", ",?[ ]")


def _whole(phrases: Sequence[str]) -> str:
    """One of several phrases, of which a word ends where its letters do; said once, since the class is a large one."""
    words, marks = [p for p in phrases if p[-1].isalnum()], [p for p in phrases if not p[-1].isalnum()]
    return f"(?:{_opening(words)}{_END}|{_opening(marks)})" if marks else f"{_opening(words)}{_END}"


def _each(field: str) -> list[str]:
    return [phrase for words in DESK_WORDS for phrase in getattr(words, field)]


_SURE = [phrase for phrase in _each("embargo") if not phrase.endswith("*")]
_DATED = [phrase.rstrip("*") for phrase in _each("embargo") if phrase.endswith("*")]
_EMBARGO = re.compile(rf"{_MARKS}{_HAIL}(?:(?P<sure>{_whole(_SURE)})|{_whole(_DATED)})", re.IGNORECASE)
_LIFTED = re.compile(
    rf"{_MARKS}{_opening(_each('lifted')).replace(',?[ ]', '[ ]?:?[ ]')}(?=[ ]?[,.:;!)\]–—]|[ ]-|[ ]*\Z)", re.IGNORECASE
)
_IMMEDIATE = re.compile(rf"{_MARKS}for immediate release", re.IGNORECASE)
_WITHDRAWS = re.compile(rf"{_MARKS}{_opening(_each('withdraws'))}", re.IGNORECASE)
# A kill after an address to editors names a story or its slug; one of a paragraph is a mere change.
_KILLS = re.compile(
    r"(?:please )?(?:kill|withdraw|disregard|do not use) "
    r"(?![^.\n]{0,40}\b(?:graf|grafs|graph|graphs|paragraphs?|sentences?|lines?|quotes?|references?|headline|byline)\b)"
    r"(?:[^\s.,]{1,40} ){0,5}?"
    r"(?:story|item|article|report|dispatch|alert|newsalert|(?:[ABP]C|[AP]M)-\S)",
    re.IGNORECASE,
)
# Advisory: Meridian withdraws story headlined ...
_ADVISED = re.compile(
    rf"{_MARKS}advisory[ ]?[-:–—][ ]?(?:[\w.’']{{1,30}} ){{0,3}}{_opening(_each('withdraws'))}", re.IGNORECASE
)
_TO_EDITORS = re.compile(rf"{_MARKS}{_opening(_each('editors'))}[ \u00a0]*", re.IGNORECASE)


def _first_words(field: str) -> str:
    """First words of brackets: long ones are stems, short ones whole words."""
    words = _each(field)
    stems, whole = [w for w in words if len(w) >= _STEM], [w for w in words if len(w) < _STEM]
    return rf"(?:{_opening(stems)}|{_whole(whole)})"


_CHANGES = re.compile(
    rf"[(（](?:(?P<correction>{_first_words('corrects')}|this (?:[\w.]+ ){{0,4}}(?:story|item|article) (?:\w+ ){{0,3}}correct)"
    rf"|{_first_words('adds')})[^()（）]{{0,400}}[)）][ .=]*\Z",
    re.IGNORECASE,
)


# First words of the brackets that are notes inside a paragraph.  Prepositions and adjectives open other brackets, and
# so do participles: (Updated figures are due in June).
_WORD = re.compile(r"[^\W\d_]{2,24}")
_INSIDE = (
    frozenset({"adds", "fixes", "eds", "ed", "attn"})
    | {word.split()[0].strip(":") for word in _each("editors")}
    | {"embargoed", "embargo"}
)
_STEMS = frozenset(
    word[:_STEM].casefold() for field in ("adds", "corrects") for word in _each(field) if len(word) >= _STEM
)
_LONGEST_NOTE = 400


@attrs.frozen(kw_only=True)
class DeskNote:
    """What a note says: what it is about, the embargo it states, and what may be done with the story."""

    kind: EdNoteKind
    embargoed: Stamp | None = None
    pub_status: PubStatus | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


def read_note(line: str, *, received: dt.date | None = None) -> DeskNote | None:
    """The note that a whole line is; None where it is none."""
    if _LIFTED.match(line):
        return DeskNote(kind=EdNoteKind.NOTE)
    embargo = _EMBARGO.match(line)
    if embargo is not None and not _IMMEDIATE.match(line):
        note = _embargo(line, received)
        if embargo["sure"] or (note.embargoed is not None and note.embargoed.date is not None):
            return note
    addressed = _TO_EDITORS.match(line)
    start = addressed.end() if addressed else 0
    if _WITHDRAWS.match(line, start) or (addressed and _KILLS.match(line, start)) or _ADVISED.match(line):
        return DeskNote(kind=EdNoteKind.KILL, pub_status=PubStatus.CANCELED)
    change = is_change(line)
    return DeskNote(kind=change) if change else DeskNote(kind=EdNoteKind.NOTE) if addressed else None


def embargo_of(line: str) -> DeskNote | None:
    """The note on an embargo that names its day; None for other lines."""
    note = _embargo(line, None) if _EMBARGO.match(line) and not _IMMEDIATE.match(line) else None
    return note if note is not None and note.embargoed is not None and note.embargoed.date is not None else None


def is_change(line: str) -> EdNoteKind | None:
    """Whether a line in brackets says what has changed, `(Adds comment)`, or what was wrong."""
    bare = line.strip(" \u00a0\t^*")
    changes = _CHANGES.match(bare) if bare.startswith(("(", "（")) else None
    if changes is None:
        return None
    return EdNoteKind.CORRECTION if changes["correction"] else EdNoteKind.UPDATE


def notes_inside(text: str) -> Iterator[tuple[int, int]]:
    """Where notes to editors stand in a paragraph, brackets included: `(Eds: CORRECTS day.)`, `(corrects spelling)`."""
    at = text.find("(")
    while at >= 0:
        word = _WORD.match(text, at + 1)
        end = text.find(")", at, at + _LONGEST_NOTE) + 1 if word is not None and _opens_note(word[0]) else 0
        if end and _is_note(text[at:end]):
            yield at, end
        at = text.find("(", at + 1)


def _opens_note(word: str) -> bool:
    folded = word.casefold()
    return folded in _INSIDE or (folded[:_STEM] in _STEMS and not folded.endswith("ed"))


def _is_note(bracket: str) -> bool:
    if _TO_EDITORS.match(bracket):
        return True
    if _EMBARGO.match(bracket):
        return embargo_of(bracket) is not None
    kind = is_change(bracket)
    return kind is EdNoteKind.CORRECTION or (kind is not None and bracket[1].isupper())


def _embargo(line: str, received: dt.date | None) -> DeskNote:
    """An embargo whose moment cannot be told holds the story back (NewsML-G2 stat:withheld)."""
    found = read_stamp(line, received=received)
    if found is None:
        stamp = Stamp(text=line.strip(" \u00a0\t^*<=") or line)
        return DeskNote(kind=EdNoteKind.EMBARGO, embargoed=stamp, pub_status=PubStatus.WITHHELD)
    held = None if found.value.date is not None else PubStatus.WITHHELD
    said = tuple(attrs.evolve(remark, path="embargoed") for remark in found.diagnostics)
    return DeskNote(kind=EdNoteKind.EMBARGO, embargoed=found.value, pub_status=held, diagnostics=said)
