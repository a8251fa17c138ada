"""Dialects: what an agency's copy has of its own, as values.

Structure and position are read the same for everybody; a dialect adds words.  `parse(data, dialects=DEFAULT +
(mine,))` reads with the words of all of them, in order.  A package that is installed adds one through an entry point
of the group `newsmodel.dialects`.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from functools import lru_cache
from importlib.metadata import entry_points
from itertools import chain

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.extract.status_words import StatusWords, status_words
from newsmodel.lang import LANGUAGES
from newsmodel.lang.desk import DESK_WORDS

__all__ = ["AGENCIES", "DEFAULT", "GENERIC", "REUTERS", "Dialect", "installed", "united", "usual"]


def _folded(value: Iterable[str]) -> frozenset[str]:
    if isinstance(value, str):
        raise InvalidValue("Dialect", value, "expected a collection of words, not one string")
    return frozenset(word.casefold() for word in value)


def _known(_instance: object, _attribute: object, value: tuple[str, ...]) -> None:
    for name in value:
        try:
            codecs.lookup(name)
        except LookupError as error:
            raise InvalidValue("Dialect.encodings", name, "expected a character set that Python knows") from error


def _readable(_instance: object, _attribute: object, value: tuple[tuple[str, str], ...]) -> None:
    status_words(value)


def _words() -> frozenset[str]:
    """The field of a set of words; they are folded to lower case."""
    made: frozenset[str] = attrs.field(default=frozenset(), converter=_folded)
    return made


@attrs.frozen(kw_only=True)
class Dialect:
    """The words of one agency or one habit; sets of words are folded to lower case.

    Attributes:
        name: for messages.
        end_marks: lines that close a story, without the marks around them: `reuter`, `30`.
        agency_marks: names that close a story when marks stand around them: `==Kyodo`.
        more_marks: lines that say that the story goes on in a later transmission.
        byline_openers: first words of a credit line.
        status_words: words of the version and use of a story, each with what it says: `update`, `correction`,
            `version`, `signal`, `genre`, `kill` or `hold`, as in `newsmodel.lang.desk`.
        flash_marks: characters that are repeated before an urgent line.
        day_first: origins in headers of ANPA 1312 that write the day before the month.
        encodings: character sets that this copy comes in when it is no UTF-8, in order of trial.

    Raises:
        InvalidValue: one string for a set of words, a character set or a kind of status word that nobody knows.
    """

    name: str
    end_marks: frozenset[str] = _words()
    agency_marks: frozenset[str] = _words()
    more_marks: frozenset[str] = _words()
    byline_openers: frozenset[str] = _words()
    status_words: tuple[tuple[str, str], ...] = attrs.field(default=(), validator=_readable)
    flash_marks: str = ""
    day_first: frozenset[str] = _words()
    encodings: tuple[str, ...] = attrs.field(default=(), validator=_known)

    @property
    def status(self) -> StatusWords:
        """The status words of all languages and those of the dialect."""
        return status_words(self.status_words)


def _first_words_of_bylines() -> frozenset[str]:
    openings = chain.from_iterable([*(words.by for words in LANGUAGES), *(words.by for words in DESK_WORDS)])
    return frozenset(opening.split()[0] for opening in openings)


GENERIC = Dialect(
    name="generic",
    end_marks=frozenset(
        [
            *("30", "end", "ends", "enditem", "ends all", "end item", "-30-", "###", "eom", "endit", "nnnn"),
            *("ende", "fin", "fim", "einde", "slut", "loppu", "koniec", "konec", "sfarsit", "tamat"),
            *("конец", "кінець", "τέλος", "完", "了", "終わり", "끝", "انتهى"),
        ]
    ),
    more_marks=frozenset(
        [
            *("more", "more to come", "more follows", "mf", "interrupted"),
            *("folgt", "fortsetzung folgt", "à suivre", "sigue", "segue", "continua", "продолжение следует"),
        ]
    ),
    byline_openers=_first_words_of_bylines(),
    flash_marks="*",
)

REUTERS = Dialect(
    name="reuters",
    end_marks=frozenset({"reuter", "reuters", "reute", "reuiter", "reutrer", "rtr", "rtrs", "(c) reuters limited"}),
)

AGENCIES = Dialect(
    name="agencies",
    end_marks=frozenset(
        {"kyodo", "ap", "afp", "upi", "dpa", "aap", "itar-tass", "tass", "xinhua", "efe", "ansa", "pa"}
    ),
    day_first=frozenset({"kyodo", "cp", "cp-pc"}),
)

DEFAULT: tuple[Dialect, ...] = (GENERIC, REUTERS, AGENCIES)


@lru_cache(maxsize=1)
def installed() -> tuple[Dialect, ...]:
    """The dialects of the package and those that installed packages add, by the names of their entry points.

    Raises:
        InvalidValue: an entry point names something that is no dialect.
    """
    found = []
    for point in sorted(entry_points(group="newsmodel.dialects"), key=lambda point: point.name):
        dialect = point.load()
        if not isinstance(dialect, Dialect):
            raise InvalidValue(f"entry point {point.name!r}", dialect, "expected a newsmodel.wire.dialects.Dialect")
        found.append(dialect)
    return (*DEFAULT, *found)


@lru_cache(maxsize=32)
def united(dialects: tuple[Dialect, ...]) -> Dialect:
    """One dialect with the words of all, in order."""
    return Dialect(
        name="+".join(d.name for d in dialects),
        end_marks=frozenset(word for d in dialects for word in d.end_marks),
        agency_marks=frozenset(word for d in dialects for word in d.agency_marks),
        more_marks=frozenset(word for d in dialects for word in d.more_marks),
        byline_openers=frozenset(word for d in dialects for word in d.byline_openers),
        status_words=tuple(dict.fromkeys(pair for d in dialects for pair in d.status_words)),
        flash_marks="".join(dict.fromkeys(mark for d in dialects for mark in d.flash_marks)),
        day_first=frozenset(word for d in dialects for word in d.day_first),
        encodings=tuple(dict.fromkeys(name for d in dialects for name in d.encodings)),
    )


@lru_cache(maxsize=1)
def usual() -> Dialect:
    """The words of all dialects that read along by default."""
    return united(installed())
