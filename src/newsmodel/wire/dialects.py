"""Dialects: what an agency's copy has of its own, as values.

Structure and position are read the same for everybody; a dialect adds words.  `parse(data, dialects=DEFAULT +
(mine,))` reads with the words of all of them, in order.
"""

from __future__ import annotations

import codecs
from functools import lru_cache

import attrs

from newsmodel.errors import InvalidValue

__all__ = ["AGENCIES", "DEFAULT", "GENERIC", "REUTERS", "Dialect", "united"]


def _known(_instance: object, _attribute: object, value: tuple[str, ...]) -> None:
    for name in value:
        try:
            codecs.lookup(name)
        except LookupError as error:
            raise InvalidValue("Dialect.encodings", name, "expected a character set that Python knows") from error


@attrs.frozen(kw_only=True)
class Dialect:
    """The words of one agency or one habit; all folded to lower case.

    Attributes:
        name: for messages.
        end_marks: lines that close a story, without the marks around them: `reuter`, `30`.
        agency_marks: names that close a story when marks stand around them: `==Kyodo`.
        more_marks: lines that say that the story goes on in a later transmission.
        byline_openers: first words of a credit line.
        flash_marks: characters that are repeated before an urgent line.
        day_first: origins in headers of ANPA 1312 that write the day before the month.
        encodings: character sets that this copy comes in when it is no UTF-8, in order of trial.
    """

    name: str
    end_marks: frozenset[str] = frozenset()
    agency_marks: frozenset[str] = frozenset()
    more_marks: frozenset[str] = frozenset()
    byline_openers: frozenset[str] = frozenset()
    flash_marks: str = ""
    day_first: frozenset[str] = frozenset()
    encodings: tuple[str, ...] = attrs.field(default=(), validator=_known)


GENERIC = Dialect(
    name="generic",
    end_marks=frozenset({"30", "end", "ends", "enditem", "ends all", "end item", "-30-", "###", "eom", "fin", "ende"}),
    more_marks=frozenset({"more", "more to come", "more follows", "mf", "interrupted"}),
    byline_openers=frozenset({"by", "von", "par", "por", "di", "av", "door", "de", "od"}),
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


@lru_cache(maxsize=32)
def united(dialects: tuple[Dialect, ...]) -> Dialect:
    """One dialect with the words of all, in order."""
    return Dialect(
        name="+".join(d.name for d in dialects),
        end_marks=frozenset(word for d in dialects for word in d.end_marks),
        agency_marks=frozenset(word for d in dialects for word in d.agency_marks),
        more_marks=frozenset(word for d in dialects for word in d.more_marks),
        byline_openers=frozenset(word for d in dialects for word in d.byline_openers),
        flash_marks="".join(dict.fromkeys(mark for d in dialects for mark in d.flash_marks)),
        day_first=frozenset(word for d in dialects for word in d.day_first),
        encodings=tuple(dict.fromkeys(name for d in dialects for name in d.encodings)),
    )
