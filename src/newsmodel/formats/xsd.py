"""Dates and times of XML Schema <-> stamps (XML Schema part 2, sections 3.2.7 to 3.2.11)."""

from __future__ import annotations

import datetime as dt
import re

from newsmodel import codes
from newsmodel.errors import InvalidValue
from newsmodel.formats.fidelity import Context, Projection
from newsmodel.formats.projections import INSTANT, placed
from newsmodel.model.dates import PartialDate, Stamp

__all__ = ["XSD_INSTANT", "XSD_TRUNCATED", "exact_date", "instant_of", "partial_date", "stamp", "truncated_text"]

# Section 3.2.7.3: a zone lies within 14 hours of UTC.
_MAX_OFFSET = 14 * 60
_MOMENT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d:\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?\Z", re.ASCII)


def stamp(text: str) -> Stamp:
    """What a dateTime, date, gYearMonth or gYear says; the text alone where it says nothing."""
    found = _MOMENT.match(text.strip())
    if found is None or (found[4] and not found[3]):
        return Stamp(text=text)
    year, month, day, clock, fraction, zone = found.groups()
    try:
        return Stamp(
            date=PartialDate(year=int(year), month=_int(month), day=_int(day)),
            time=None if clock is None else _time(clock, fraction),
            offset=None if zone is None else _offset(zone),
        )
    except (InvalidValue, ValueError):
        return Stamp(text=text)


def _int(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _time(clock: str, fraction: str | None) -> dt.time:
    hour, minute, second = (int(part) for part in clock.split(":"))
    return dt.time(hour, minute, second, int((fraction or "0")[:6].ljust(6, "0")))


def _offset(zone: str) -> int:
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[4:6])
    return -minutes if zone[0] == "-" else minutes


def partial_date(text: str) -> PartialDate | None:
    """The date of a dateTime, date, gYearMonth or gYear; None where there is none."""
    return stamp(text).date


# ---- what the types can hold --------------------------------------------------------------------------------------


def _near(value: Stamp | None) -> Stamp | None:
    """An instant in UTC where its zone lies farther from UTC than XML Schema allows; None beyond the year 9999."""
    instant = value.instant if value is not None else None
    if value is None or instant is None or abs(value.offset or 0) <= _MAX_OFFSET:
        return value
    try:
        return Stamp.at(instant.astimezone(dt.UTC))
    except OverflowError:
        return None


def instant_of(value: Stamp | None, context: Context) -> Stamp | None:
    """The instant that a stamp is, or becomes in the channel's zone, as xs:dateTime can write it."""
    stamp: Stamp | None = INSTANT.apply(value, context)
    return _near(stamp)


XSD_INSTANT = Projection("as an instant, to the second", instant_of, codes.REDUCED, whole=True)


def _truncated(value: Stamp | None, context: Context) -> Stamp | None:
    if value is None or value.date is None or not truncated_text(value.date):
        return None
    placed_stamp = placed(value, context.channel)
    if placed_stamp.instant is not None:
        return instant_of(placed_stamp, context)
    date = _bare(value.date)
    time = value.time.replace(microsecond=0) if value.time is not None and date.day is not None else None
    return Stamp(date=date, time=time)


def _bare(date: PartialDate) -> PartialDate:
    return PartialDate(year=date.year, month=date.month, day=date.day)


def truncated_text(date: PartialDate) -> str | None:
    """The date as xs:date, gYearMonth or gYear; None without a year, and for a day without its month."""
    if date.year is None or (date.month is None and date.day is not None):
        return None
    return date.iso


XSD_TRUNCATED = Projection("as far as year, month and day reach", _truncated, codes.REDUCED, whole=True)
"""Of a Stamp: what the union of dateTime, date, gYearMonth and gYear holds."""


def exact_date(value: PartialDate | None) -> PartialDate | None:
    """The date as date, gYearMonth or gYear hold it; None where it is approximate, or none of these."""
    return None if value is None or value.approximate or truncated_text(value) is None else _bare(value)
