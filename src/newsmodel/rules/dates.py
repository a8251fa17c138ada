"""Dates of unequal precision, compared only where they tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsmodel.model.dates import PartialDate

__all__ = ["after_day", "conflict", "earliest", "precedes"]


def precedes(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether a date is certainly earlier: `2001` than `2002-05`, not than `2001-05`; nothing is certain of `about`."""
    if one is None or other is None or one.approximate or other.approximate:
        return False
    for first, second in _parts(one, other):
        if first is None or second is None:
            return False
        if first != second:
            return first < second
    return False


def conflict(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates cannot be the same day."""
    return precedes(one, other) or precedes(other, one)


def _parts(one: PartialDate, other: PartialDate) -> tuple[tuple[int | None, int | None], ...]:
    return (one.year, other.year), (one.month, other.month), (one.day, other.day)


def earliest(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """The first of the dates that have a year; None without any."""
    found = [date for date in dates if date is not None and date.year is not None]
    return min(found, key=lambda date: (date.year, date.month or 0, date.day or 0), default=None)


def after_day(date: PartialDate | None, day: dt.date) -> bool:
    """Whether a date lies certainly after a day."""
    return precedes(PartialDate.of(day), date)
