"""Stamps: the lines and fields that say when a story was published, updated or sent.

A stamp is a date, a time of day and a zone, in any order and with little between them.  What the copy does not say
stays open: a time without a zone is a wall clock, and an impossible date is a text with a diagnostic.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.clock import ClockTime, find_time, read_time
from newsmodel.extract.dates import DateParts, match_date, month_number, place_year, to_date
from newsmodel.extract.found import Found
from newsmodel.lang import LANGUAGES
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.source import Span
from newsmodel.vocab import zones

__all__ = ["is_stamp_line", "read_stamp", "read_stamps", "stamp_label"]

# No stamp line is longer; a longer line that holds dates is a sentence.
_MAX_LINE = 240
_DIGIT = re.compile(r"\d")
# Words that may stand between a date and a time, and around a stamp.
_LIGHT = frozenset(
    {
        "at", "on", "um", "am", "à", "a", "las", "kl", "klo", "в", "om", "alle", "às", "le", "el", "den", "the", "of",
        "t", "h", "time", "uhr", "ore", "ora", "hora", "date", "г", "года", "saat", "op", "del", "de", "dal", "du", "des", "do",
        "da", "van", "vom", "fra", "as", "från", "uur", "horas", "godz", "o",
    }
)  # fmt: skip
_DAYS = frozenset(form for lang in LANGUAGES for forms in lang.days for form in forms if len(form) > 1)
_WORDS = re.compile(r"[^\W\d_]+")
_DAY_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{2,13})\.?,?[ \u00a0]{1,2}\Z")
_DATE_START = re.compile(r"(?<![\w:])(?<!\d[.,])\w")
_MAX_GAP = 30


@attrs.frozen
class _Reading:
    """The parts of a stamp where they stand, not yet checked."""

    start: int
    end: int
    date: DateParts | None
    clock: ClockTime | None
    possible: bool = True


# ---- forms in one piece -----------------------------------------------------------------------------------------

_ISO = re.compile(
    r"(?<![\w-])(?P<year>\d{4})(?P<dash>-?)(?P<month>\d{2})(?P=dash)(?P<day>\d{2})(?:T|t|[ ](?=\d{2}:))"
    r"(?P<hour>\d{2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?"
)
_DIGITS = re.compile(
    r"(?<!\w)(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})(?!\w)"
)
# IPTC 7901, the closing line: DDHHMM, zone, month, year.
_DAY_GROUP = re.compile(
    r"(?<!\w)(?P<day>\d{2})(?P<hour>\d{2})(?P<minute>\d{2})[ ]?(?:(?P<zone>[A-Za-z]{3,4})[ ])?(?P<name>[^\W\d_]{3,9})[ ](?P<short>\d{2})(?!\d)"
)
# ANPA 1312 as AP sends it: MM-DD-YY, the time glued to its zone; Kyodo: the time, DD-MM-YY.
_ANPA = re.compile(
    r"(?<!\d)(?P<month>\d{2})-(?P<day>\d{2})-(?P<short>\d{2})[ ](?P<hour>\d{2})(?P<minute>\d{2})(?P<zone>[A-Z]{3})(?![A-Z])"
)
_KYODO = re.compile(
    r"(?<!\d)(?P<hour>\d{2}):(?P<minute>\d{2})-(?P<day>\d{2})-(?P<month>\d{2})-(?P<short>\d{2})(?![\d-])"
)


def _fused(line: str, match: re.Match[str]) -> _Reading | None:
    """Figures in one piece, and the zone after them."""
    groups = match.groupdict()
    named = groups.get("name")
    month = month_number(named) if named else int(groups["month"])
    if month is None:
        return None
    date = DateParts(match.start(), match.end(), _year(groups), month, int(groups["day"]))
    figures = [groups["hour"], groups["minute"], groups.get("second") or "00"]
    # The same reader gives the fraction and the zone as for a time that stands alone.
    printed = ":".join(figures) + (f".{groups['fraction']}" if groups.get("fraction") else "")
    clock = read_time(printed)
    ahead = read_time(f"00:00:00{line[match.end() : match.end() + 40]}") if groups.get("zone") is None else None
    end = match.end() + (ahead.end - 8 if ahead else 0)
    zone = groups.get("zone") or (ahead.zone if ahead else None)
    clock = ClockTime(match.start(), end, clock.time if clock else None, zone, ahead.iana if ahead else None)
    return _Reading(match.start(), end, date, clock)


def _year(groups: dict[str, str | None]) -> int:
    if groups.get("year"):
        return int(groups["year"] or 0)
    # RFC 2822 section 4.3: 00 to 49 are years of this century, 50 to 99 of the last.
    short = int(groups["short"] or 0)
    return short + (2000 if short < 50 else 1900)


# German desks leave the century out before a time: 03.02.20 14:05.
_SHORT_YEAR = re.compile(
    r"(?<![\w.])(?P<day>\d{2})\.(?P<month>\d{2})\.(?P<short>\d{2}),?[ ]{1,2}(?P<hour>\d{2})[:.](?P<minute>\d{2})(?!\d)"
)

_FUSED = (_ISO, _DIGITS, _DAY_GROUP, _ANPA, _KYODO, _SHORT_YEAR)


# ---- date and time apart ----------------------------------------------------------------------------------------


def _apart(line: str, start: int) -> _Reading | None:
    """A date, and the time that stands beside it."""
    date = _first_date(line, start)
    if date is None:
        return None
    begin = _with_day(line, date.start)
    after = find_time(line, date.end, min(len(line), date.end + _MAX_GAP + 12))
    if after is not None and _is_light(line[date.end : after.start]):
        return _Reading(begin, after.end, date, after)
    before = find_time(line, start, date.start)
    if before is not None and _is_light(line[before.end : begin]):
        return _Reading(before.start, date.end, date, before)
    return _Reading(begin, date.end, date, None)


def _first_date(line: str, start: int) -> DateParts | None:
    for word in _DATE_START.finditer(line, start):
        date = match_date(line, word.start())
        if date is not None and (date.month is not None or date.doubtful is not None):
            return date
    return None


def _with_day(line: str, start: int) -> int:
    """Where the stamp begins when a weekday stands before the date."""
    day = _DAY_BEFORE.search(line, max(0, start - 18), start)
    return day.start(1) if day and day[1].casefold() in _DAYS else start


def _is_light(gap: str) -> bool:
    if len(gap) > _MAX_GAP or _DIGIT.search(gap):
        return False
    return all(word in _LIGHT or word in _DAYS for word in _WORDS.findall(gap.casefold()))


# ---- the reader -------------------------------------------------------------------------------------------------


def read_stamp(
    line: str, *, received: dt.date | None = None, country: str | None = None, start: int = 0
) -> Found[Stamp] | None:
    """The first stamp of a line, wherever it stands in it; None where the line holds no date.

    `Found.start` and `end` say how much of the line it is.  `country` (ISO 3166-1) settles abbreviations of several
    zones.  An impossible date or time leaves a stamp of text alone, with F302.
    """
    if len(line) > _MAX_LINE or not _DIGIT.search(line, start):
        return None
    readings = [r for r in (_first_fused(line, start), _apart(line, start)) if r is not None]
    if not readings:
        return None
    # Of two readings that begin together the fused one knows more.
    return _stamp(line, min(readings, key=lambda r: r.start), received, country)


def _first_fused(line: str, start: int) -> _Reading | None:
    found = [r for p in _FUSED if (m := p.search(line, start)) and (r := _fused(line, m))]
    return min(found, key=lambda r: r.start, default=None)


def read_stamps(line: str, *, received: dt.date | None = None, country: str | None = None) -> tuple[Found[Stamp], ...]:
    """All stamps of a line, in order: `Written: 2023-11-07 15:03 / Updated: 2023-11-07 15:30` holds two."""
    out: list[Found[Stamp]] = []
    at = 0
    while (found := read_stamp(line, received=received, country=country, start=at)) is not None:
        out.append(found)
        at = found.end
    return tuple(out)


def _stamp(line: str, reading: _Reading, received: dt.date | None, country: str | None) -> Found[Stamp]:
    text = line[reading.start : reading.end].rstrip()
    end = reading.start + len(text)
    span = Span(reading.start, end)
    clock = reading.clock
    parts = _settled(reading.date, line, clock, country) if reading.date else None
    date = to_date(line, parts) if parts else None
    if (reading.date and (date is None or date.year == 1)) or (clock is not None and clock.time is None):
        remark = codes.DATE_UNREADABLE.at(span, f"{text!r} is no moment that the calendar and the clock have")
        return Found(Stamp(text=text), reading.start, end, (remark,))
    remarks: list[Diagnostic] = []
    if parts is not None and parts.doubtful is not None:
        remarks.append(codes.DATE_UNREADABLE.at(span, f"{text!r} may be day or month first; only the year is certain"))
    if date is not None and received is not None:
        date = place_year(date, received)
    if date is not None:
        # The words of the date are part of the stamp's own text.
        date = attrs.evolve(date, text=None)
    offset = None if clock is None else _offset(clock, date, country)
    if clock is not None and offset is None:
        remarks.append(_no_offset(clock, span))
    value = Stamp(
        text=text, date=date, time=clock.time if clock else None, offset=offset, zone=clock.zone if clock else None
    )
    return Found(value, reading.start, end, tuple(remarks))


def _settled(date: DateParts, line: str, clock: ClockTime | None, country: str | None) -> DateParts:
    """Of `4/5/2018` the day, where a country, a zone or the words around it tell its place.

    The United States write the month first; the countries of the other languages the day.
    """
    if date.doubtful is None:
        return date
    american = country == "US" if country else _american(clock.zone if clock else None, line)
    if american is None:
        return date
    day, month = reversed(date.doubtful) if american else date.doubtful
    return attrs.evolve(date, month=month, day=day, doubtful=None)


def _american(zone: str | None, line: str) -> bool | None:
    """Whether the month comes first; None where nothing tells."""
    if zone in _AMERICAN or (zone and (zones.zone_name(zone) or "").startswith("America/")):
        return True
    abroad = zone in _EUROPEAN or _HOUR_H.search(line) or not _FOREIGN.isdisjoint(_WORDS.findall(line.casefold()))
    return False if abroad else None


_AMERICAN = frozenset({"EST", "EDT", "CDT", "MDT", "PDT", "PST"})
_EUROPEAN = frozenset({"CET", "CEST", "MEZ", "MESZ", "EET", "EEST", "MSK", "МСК"})
# 14h05 is no American time.
_HOUR_H = re.compile(r"\d[ ]?h[ ]?\d{2}(?!\d)")


def _offset(clock: ClockTime, date: PartialDate | None, country: str | None) -> int | None:
    day = date.date if date is not None else None
    if clock.iana is not None:
        return zones.offset_on(clock.iana, day, clock.time or dt.time(12)) if day else None
    return zones.offset_of(clock.zone, day, country) if clock.zone else None


def _no_offset(clock: ClockTime, span: Span) -> Diagnostic:
    if clock.zone is None:
        return codes.STAMP_NO_OFFSET.at(span)
    if zones.ambiguous(clock.zone):
        return codes.ZONE_UNKNOWN.at(
            span, f"{clock.zone!r} stands for several zones; expected a place that tells which"
        )
    return codes.ZONE_UNKNOWN.at(span, f"{clock.zone!r} names no known zone, or needs a date")


# ---- lines ------------------------------------------------------------------------------------------------------

_PUBLISHED = frozenset(word for lang in LANGUAGES for word in lang.published)
_UPDATED = frozenset(word for lang in LANGUAGES for word in lang.updated)
_ENGLISH = frozenset(part for phrase in (*LANGUAGES[0].published, *LANGUAGES[0].updated) for part in phrase.split())
_FOREIGN = frozenset(part for phrase in _PUBLISHED | _UPDATED for part in phrase.split()) - _ENGLISH
_AROUND = (
    _LIGHT
    | _DAYS
    | frozenset(part for phrase in _PUBLISHED | _UPDATED for part in phrase.split())
    | {
        "ago",
        "hours",
        "hour",
        "minutes",
        "minute",
        "days",
        "day",
        "by",
        "in",
        "pd",
        "min",
        "read",
        "source",
        "edt",
        "est",
    }
)


def stamp_label(line: str, start: int) -> str | None:
    """`published` or `updated`, by the words before a stamp that begins at `start`; None where they say neither."""
    before = " ".join(_WORDS.findall(line[max(0, start - 40) : start].casefold()))
    words = before.split()
    for length in range(min(4, len(words)), 0, -1):
        phrase = " ".join(words[-length:])
        if phrase in _UPDATED:
            return "updated"
        if phrase in _PUBLISHED:
            return "published"
    return None


def is_stamp_line(line: str) -> bool:
    """Whether a line is a stamp and little else: a label, a place, a desk or a name beside it."""
    stamps = read_stamps(line)
    if not stamps:
        return False
    rest = "".join(_rest(line, stamps))
    words = _WORDS.findall(rest)
    heavy = [word for word in words if word.casefold() not in _AROUND]
    # A day without year and time is a stamp only by itself: "Payable March 31" is none.
    if heavy and not any(_is_full(found.value) for found in stamps):
        return False
    if len(heavy) > 6 or any(word[0].islower() for word in heavy):
        return False
    return len(rest.strip()) <= max(12, 2 * (len(line) - len(rest))) and not rest.rstrip().endswith(("?", "!"))


def _is_full(stamp: Stamp) -> bool:
    date = stamp.date
    return stamp.time is not None or (date is not None and date.day is not None and (date.year or 0) >= 1900)


def _rest(line: str, stamps: tuple[Found[Stamp], ...]) -> Iterator[str]:
    at = 0
    for found in stamps:
        yield line[at : found.start]
        at = found.end
    yield line[at:]
