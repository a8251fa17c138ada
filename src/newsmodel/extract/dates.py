"""Dates as copy prints them: in datelines, stamps, headers and running text.

A date is read where it stands: figures and month names of all languages in `newsmodel.lang`, in the orders that
news copy uses.  What is not said is not filled in: a missing year stays missing until `place_year` is given the
day of receipt.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

import attrs

from newsmodel import codes
from newsmodel.errors import InvalidValue
from newsmodel.extract.found import Found
from newsmodel.lang import LANGUAGES
from newsmodel.lang.patterns import without_accents
from newsmodel.model.dates import PartialDate
from newsmodel.source import Span

__all__ = ["DateParts", "find_dates", "match_date", "month_number", "place_year", "read_date"]


@attrs.frozen
class DateParts:
    """A date as it stands in a text, not yet checked against the calendar.

    Attributes:
        start, end: code points into the text.
        year, month, day: as printed; None where the copy does not say.
        approximate: the copy names a stretch of time, such as a decade.
        doubtful: the two figures of which one is the day and one the month, in the order of the copy: `4/5/2018`.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    approximate: bool = False
    doubtful: tuple[int, int] | None = None


def _month_names() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in LANGUAGES:
        for number, forms in enumerate(language.months, 1):
            for form in forms:
                names.setdefault(form, number)
                names.setdefault(form.casefold(), number)
                # Capital I is the capital of dotless ı in Turkish; casefold makes it a dotted one.
                names.setdefault(form.replace("ı", "i"), number)
                # Capitals are often printed without accents, in Greek always: ΜΑΡΤΙΟΥ, FEVRIER.
                names.setdefault(without_accents(form).upper(), number)
    return names


_MONTHS = _month_names()
# Forms that begin a longer one of the same month and language.
_ABBREVIATED = frozenset(
    form.casefold()
    for language in LANGUAGES
    for forms in language.months
    for form in forms
    if any(other != form and other.startswith(form) for other in forms)
)


def month_number(word: str) -> int | None:
    """1 to 12 for the name or abbreviation of a month in any known language, without its full stop."""
    return _MONTHS.get(word) or _MONTHS.get(word.casefold())


# ---- the forms, in the order in which they are tried ------------------------------------------------------------
#
# Every quantifier is bounded, so an attempt at one place takes constant time.

_GAP = r"[ \u00a0\u202f]{0,2}"
_SPACE = r"[ \u00a0\u202f]{1,3}"
_MONTH = r"(?P<month>[^\W\d_]{3,14}(?:[ ](?:الأول|الثاني))?)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_OF = r"(?:(?i:of|de|del|do|den)[ ])?"
_RANGE = r"(?:[ ]?[-–/—][ ]?\d{1,2}(?![\d:]))?"
_ORDINAL = r"(?:st|nd|rd|th|er|re|º|°|ª|\.|-го|:e|:a)?"

_ISO = re.compile(r"(?P<year>\d{4})(?P<sep>[-./])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)")
_EAST_ASIAN = re.compile(
    r"(?:(?P<year>\d{4})[ ]?[年년][ ]?)?(?P<month>\d{1,2})[ ]?[月월](?:[ ]?(?P<day>\d{1,2})[ ]?[日일])?"
)
_EAST_ASIAN_YEAR = re.compile(r"(?P<year>\d{4})[ ]?[年년]")
_NUMERIC = re.compile(r"(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<year>[12]\d{3})(?!\d)")
_DAY_FIRST = re.compile(
    rf"{_DAY}{_ORDINAL}{_RANGE}(?:{_GAP}|-){_OF}{_MONTH}\.?(?:(?:,?{_SPACE}|-|,)(?:(?i:de|del|do|of)[ ])?{_YEAR})?(?!\w)"
)
_MONTH_FIRST = re.compile(
    rf"{_MONTH}(?:\.{_GAP}|{_SPACE}|-)(?:the[ ])?{_DAY}(?:st|nd|rd|th)?(?!\w|[:.,]\d){_RANGE}(?:(?:,{_GAP}|{_SPACE}|-){_YEAR}(?!:\d))?"
)
_MONTH_YEAR = re.compile(rf"{_MONTH}\.?,?{_SPACE}(?:(?i:of|de|del)[ ])?{_YEAR}(?!\w|:\d)")


def _named(match: re.Match[str]) -> DateParts | None:
    groups = match.groupdict()
    month = month_number(groups["month"])
    if month is None:
        return None
    day, year = groups.get("day"), groups.get("year")
    # The full stop after a whole name ends the dateline or sentence: "4 ноября.", "1 мая."
    whole = len(groups["month"]) > 4 or groups["month"].casefold() not in _ABBREVIATED
    end = match.end() - (year is None and match.group().endswith(".") and whole)
    return DateParts(match.start(), end, int(year) if year else None, month, int(day) if day is not None else None)


def _figures(match: re.Match[str]) -> DateParts:
    groups = match.groupdict()
    year, month, day = groups.get("year"), groups.get("month"), groups.get("day")
    return DateParts(
        match.start(),
        match.end(),
        int(year) if year else None,
        int(month) if month else None,
        int(day) if day else None,
    )


def _numeric(match: re.Match[str]) -> DateParts:
    """`21.04.2014` is day first everywhere; with slashes and hyphens the day is known only where it is above 12."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
    if match["sep"] == "." or first > 12 or first == second:
        return DateParts(match.start(), match.end(), year, second, first)
    if second > 12:
        return DateParts(match.start(), match.end(), year, first, second)
    return DateParts(match.start(), match.end(), year, doubtful=(first, second))


_LONGEST_DATE = 60
# Arabic-Indic, Persian and Devanagari figures, and those of full width.
_ASCII_DIGITS = {zero + figure: str(figure) for zero in (0x0660, 0x06F0, 0x0966, 0xFF10) for figure in range(10)}

_Reader = Callable[[re.Match[str]], DateParts | None]
_FIGURES_FIRST: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_ISO, _figures),
    (_NUMERIC, _numeric),
    (_EAST_ASIAN, _figures),
    (_EAST_ASIAN_YEAR, _figures),
    (_DAY_FIRST, _named),
)
_NAME_FIRST: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_MONTH_FIRST, _named),
    (_MONTH_YEAR, _named),
)


def match_date(text: str, pos: int = 0) -> DateParts | None:
    """The parts of a date that begins at `pos`, whether or not the calendar has it."""
    first = text[pos : pos + 1]
    if ord(first or "0") in _ASCII_DIGITS:
        parts = match_date(text[pos : pos + _LONGEST_DATE].translate(_ASCII_DIGITS))
        return parts and attrs.evolve(parts, start=pos, end=pos + parts.end)
    forms = _FIGURES_FIRST if first.isdigit() else _NAME_FIRST if first.isalpha() else ()
    for pattern, read in forms:
        match = pattern.match(text, pos)
        parts = read(match) if match else None
        if parts is not None:
            return parts
    return None


def to_date(text: str, parts: DateParts) -> PartialDate | None:
    """The value of matched parts; None where the calendar has no such day."""
    try:
        return PartialDate(
            year=parts.year,
            month=parts.month,
            day=parts.day,
            approximate=parts.approximate,
            text=text[parts.start : parts.end],
        )
    except InvalidValue:
        return None


def read_date(text: str, pos: int = 0) -> Found[PartialDate] | None:
    """The date that begins at `pos`; None where none does, or the calendar has no such day.

    Of `4/5/2018` only the year is certain: the diagnostic says so.
    """
    parts = match_date(text, pos)
    value = to_date(text, parts) if parts else None
    if parts is None or value is None:
        return None
    if not parts.doubtful:
        return Found(value, parts.start, parts.end)
    message = f"{value.text!r} may be day or month first; only the year is certain"
    return Found(value, parts.start, parts.end, (codes.DATE_UNREADABLE.at(Span(parts.start, parts.end), message),))


# A date begins with figures, or with a word that figures follow.
_CANDIDATE = re.compile(
    r"(?<![\w:])(?<!\d[.,])(?:\d{1,4}(?!\d)|[^\W\d_]{3,14}(?=(?:[ ](?:الأول|الثاني|de|del|of))?\.?,?[ \u00a0\u202f]{0,2}\d))"
)


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[Found[PartialDate]]:
    """The dates in `text[start:end]` that name a month, in order, disjoint.

    In running text an abbreviated month in small letters needs a year: `3 may` and `2 out` are mostly no dates.
    """
    stop = len(text) if end is None else end
    at = start
    while (candidate := _CANDIDATE.search(text, at, stop)) is not None:
        parts = match_date(text, candidate.start())
        if parts is None or parts.end > stop:
            at = candidate.end()
            continue
        at = parts.end
        if parts.year is None and _SHORT.search(text, parts.start, parts.end):
            continue
        found = read_date(text, parts.start)
        if found is not None:
            yield _approximated(text, found)


# "early May 2014", "mid-May 2014", "a principios de mayo de 2014"
_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{2,12})\.?(?:[ ](?:de|of|di))?[ \u00a0-]\Z")
_APPROXIMATE = frozenset(w for language in LANGUAGES for w in language.approximate) - {"um", "fin", "mi", "unos"}


def _approximated(text: str, found: Found[PartialDate]) -> Found[PartialDate]:
    """The date, marked where the word before it says that it is not exact."""
    before = _BEFORE.search(text, max(0, found.start - 18), found.start)
    if before is None or before[1].casefold() not in _APPROXIMATE:
        return found
    return attrs.evolve(found, value=attrs.evolve(found.value, approximate=True))


_SHORT = re.compile(r"(?<![^\W\d_])(?=[^\W\d_]{1,3}(?![^\W\d_]))[a-zà-ÿ]")


def place_year(partial: PartialDate, received: dt.date) -> PartialDate:
    """The date with the year that puts the day nearest to `received`, where day and month are known and no year is.

    29 February goes to the nearest leap year.  The result says that its year was inferred.
    """
    if partial.year is not None or partial.month is None or partial.day is None:
        return partial
    day = received.date() if isinstance(received, dt.datetime) else received
    reach = 8 if (partial.month, partial.day) == (2, 29) else 1
    years = range(max(day.year - reach, 1), min(day.year + reach, 9999) + 1)
    dates = [d for y in years if (d := _calendar_day(y, partial.month, partial.day)) is not None]
    if not dates:
        return partial
    nearest = min(dates, key=lambda d: abs((d - day).days))
    return PartialDate(
        year=nearest.year,
        month=partial.month,
        day=partial.day,
        approximate=partial.approximate,
        year_inferred=True,
        text=partial.text,
    )


def _calendar_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
