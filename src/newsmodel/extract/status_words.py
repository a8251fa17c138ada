"""The status words of all languages, and the shapes that set them apart from the words of a headline.

A word counts before a dash or colon, in brackets, alone on its line, or in capitals before a headline that is not.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.lang.desk import DESK_WORDS
from newsmodel.lang.patterns import any_of, folded, without_accents

__all__ = ["Kind", "StatusWords", "status_words"]


class Kind(enum.Enum):
    """What a status word says."""

    UPDATE = "update"
    CORRECTION = "correction"
    VERSION = "version"
    """A new version that the copy does not call an update: a lead, a take."""
    SIGNAL = "signal"
    GENRE = "genre"
    """What kind of piece it is: an analysis, an interview."""
    KILL = "kill"
    HOLD = "hold"


@attrs.frozen(eq=False, kw_only=True)
class StatusWords:
    """The words and the patterns made of them; each pattern has the groups `word`, `number` and `ordinal`.

    Attributes:
        kinds: the kind of each word, and how many stars it has (see `DeskWords`).
        first: first words of which one begins every line that can hold a status word or a note.
        last: last words of lines that may end in one.
        alone, bracketed, dashed, repeated, spaced: at a place, from the left.
        bracketed_end, dashed_end: at the end of a line.
    """

    kinds: dict[str, tuple[Kind, int]]
    first: frozenset[str]
    last: frozenset[str]
    alone: re.Pattern[str]
    bracketed: re.Pattern[str]
    dashed: re.Pattern[str]
    repeated: re.Pattern[str]
    spaced: re.Pattern[str]
    bracketed_end: re.Pattern[str]
    dashed_end: re.Pattern[str]


# Leads, adds, takes and writethrus, as AP and dpa count them: 1st Ld-Writethru, 2ND LEAD, 3RD NET, 2 Takes; advances.
_ORDINAL = (
    r"(?P<ordinal>\d{1,2}(?:st|nd|rd|th|d|er|e|ème|eme|\.)?[ ]?-?[ ]?"
    r"(?:(?:new)?(?:ld|lead|add|sub|net|take|takes|update|nl|write-?thru|write-through|lead-all)\b)"
    r"(?:[ ]?[-–][ ]?write-?thru)?|\$?adv[ ]?\d{1,2}(?:-\d{1,2})?(?!\w)"
)
_OPEN, _CLOSE = r"[(\[【〔（［]", r"[)\]】〕）］]"
_DASHES = r"(?P<dash>[ ]?(?:--|[–—:：/]|\.\.\.|\*{2,6}|\+{2,3})[ ]?|[ ]-[ ]?|-[ ]|-|[.!][ ](?=\S))"
_SHORTEST_COUNTED = 4
_FIRST = re.compile(r"[^\W\d_]+")
# First words of notes that are no status words in themselves.
_NOTES = ("adv", "strictly")


@lru_cache(maxsize=8)
def status_words(extra: tuple[tuple[str, str], ...] = ()) -> StatusWords:
    """The words of all languages with those of a dialect: pairs of word and kind (`update`, `kill` ...).

    Raises:
        InvalidValue: a kind is none of those of `Kind`.
    """
    kinds: dict[str, tuple[Kind, int]] = {}
    for word, kind in (*extra, *_listed()):
        bare = folded(word.rstrip("*"))
        kinds.setdefault(bare, (_kind(kind), word.count("*")))
        # Capitals are often printed without accents, in Greek always.
        kinds.setdefault(without_accents(bare), (_kind(kind), word.count("*")))
    ordinal = _ordinals(word for word, (kind, _) in kinds.items() if kind in {Kind.UPDATE, Kind.VERSION})
    any_word = any_of(kinds)
    # The word itself, said up to five times (KILL KILL KILL), and the number of the version.
    core = rf"(?P<word>{any_word})(?:[ ](?P=word)){{0,4}}(?:[ ]?(?P<number>\d{{1,2}}))?"
    either, plain = rf"(?:{core}|{ordinal})", rf"(?:{core}|{_ORDINAL}))"

    def made(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return StatusWords(
        kinds=kinds,
        first=frozenset(_firsts(kinds)) | frozenset(_firsts(_openings())) | frozenset(_NOTES),
        last=frozenset(word.split()[-1] for word in kinds) | {"writethru", "write-thru"},
        alone=made(rf"{either}(?!\w)[ .!=:<'*\x07-]*\Z"),
        bracketed=made(rf"{_OPEN}[ ]?{either}(?:[ ]?/[ ]?[\w -]{{1,20}})?[ \x07]*{_CLOSE}(?:[ ]?[-–—:：]+)?"),
        dashed=made(rf"{either}{_DASHES}"),
        repeated=made(rf"(?P<word>{any_word})(?:[ ](?P=word)){{1,4}}(?!\w)(?P<number>)(?P<ordinal>)"),
        spaced=made(rf"{plain}[ ]+(?=(?P<next>[^\W_]\S{{0,20}}))"),
        bracketed_end=made(rf"{_OPEN}{plain}{_CLOSE}[ .=<]*\Z"),
        dashed_end=made(
            rf"(?:[ ]?[-–—][ ]{plain}|,[ ]{_ORDINAL.replace('ordinal', 'counted')})|[ ](?P<take>=\d))[ .<]*\Z"
        ),
    )


def _ordinals(words: Iterable[str]) -> str:
    """The count of a version before a version word of any language: `2. Zusammenfassung`, `3ème synthèse`."""
    counted = any_of(sorted(word for word in set(words) if len(word) > _SHORTEST_COUNTED))
    return rf"{_ORDINAL}|\d{{1,2}}(?:\.|:[ae]|er|ère|[eè]me|e|º|ª|°|-[яйе])[ ]?(?:{counted})(?!\w))"


def _listed() -> Iterator[tuple[str, str]]:
    """Each word of each language with the name of its kind."""
    return ((word, kind.value) for words in DESK_WORDS for kind in Kind for word in getattr(words, kind.value))


def _kind(name: str) -> Kind:
    try:
        return Kind(name)
    except ValueError:
        rule = f"expected one of {', '.join(kind.value for kind in Kind)}"
        raise InvalidValue("Dialect.status_words", name, rule) from None


def _openings() -> Iterator[str]:
    return (line for words in DESK_WORDS for line in (*words.embargo, *words.lifted, *words.withdraws, *words.editors))


def _firsts(phrases: Iterable[str]) -> Iterator[str]:
    return (first[0] for phrase in phrases if (first := _FIRST.match(phrase)) is not None)
