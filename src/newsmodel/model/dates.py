"""Dates as far as copy states them, and stamps: a date, a wall clock or an instant."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Any

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import maybe, of, optional, to_optional, whole

__all__ = ["PartialDate", "Stamp", "stamped", "to_optional_stamp", "to_partial_date"]

# A day that a month has in some year: 29 February stands.
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# RFC 3339 and xs:dateTime know offsets of less than 24 hours; zones of the world lie within 15.
_MAX_OFFSET = 24 * 60 - 1
# 2014-04-21, 2014-04, 2014, --04-21, --04, ---21, 2014--21.
_ISO = re.compile(r"(?:(?P<year>[0-9]{4})|-)(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?|--(?P<alone>[0-9]{2}))?")


@quick
@attrs.frozen(kw_only=True)
class PartialDate:
    """A date of which any part may be missing: `--04-21` is what most datelines print.

    Attributes:
        year, month, day: None where the copy does not say; at least one is given.
        approximate: the copy says "about", "early", "mid-".
        year_inferred: the year comes from the time of receipt, not from the copy.
        text: the words of the date as printed.

    Raises:
        InvalidValue: no part at all, or a day that no such month has.
    """

    year: int | None = attrs.field(default=None, validator=whole(1, 9999))
    month: int | None = attrs.field(default=None, validator=whole(1, 12))
    day: int | None = attrs.field(default=None, validator=whole(1, 31))
    approximate: bool = attrs.field(default=False, validator=of(bool))
    year_inferred: bool = attrs.field(default=False, validator=of(bool))
    text: str | None = attrs.field(default=None, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        if self.year is None and self.month is None and self.day is None:
            raise InvalidValue("PartialDate", None, "expected at least one of year, month, day")
        if self.month is not None and self.day is not None:
            last = _MONTH_DAYS[self.month - 1]
            if self.year is not None:
                last = calendar.monthrange(self.year, self.month)[1]
            if self.day > last:
                raise InvalidValue("PartialDate.day", self.day, f"expected 1 to {last} in month {self.month}")
        if self.year_inferred and self.year is None:
            raise InvalidValue("PartialDate.year_inferred", self.year_inferred, "expected a year that was inferred")

    @classmethod
    def of(cls, day: dt.date) -> PartialDate:
        """A whole date."""
        return cls(year=day.year, month=day.month, day=day.day)

    @classmethod
    def from_iso(cls, iso: str, **more: Any) -> PartialDate:
        """The date that `iso` prints; `more` is as for the constructor.

        Raises:
            InvalidValue: the text is no such date.
        """
        found = _ISO.fullmatch(iso)
        if found is None:
            raise InvalidValue("PartialDate.from_iso", iso, "expected a date such as 2014-04-21, 2014, --04-21, ---21")
        year, month, day = (int(part) if part else None for part in found.group("year", "month", "day"))
        day = day if found["alone"] is None else int(found["alone"])
        return cls(year=year, month=month, day=day, **more)

    @property
    def date(self) -> dt.date | None:
        """The calendar day; None unless year, month and day are all there."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return dt.date(self.year, self.month, self.day)

    @property
    def iso(self) -> str:
        """ISO 8601 to the precision that is there: `2014-04-21`, `2014-04`, `2014`, `--04-21`, `--04`, `---21`."""
        year = f"{self.year:04d}" if self.year is not None else "-"
        if self.month is None:
            return year if self.day is None else f"{'--' if self.year is None else year + '-'}-{self.day:02d}"
        day = "" if self.day is None else f"-{self.day:02d}"
        return f"{year}-{self.month:02d}{day}"


def to_partial_date(value: PartialDate | dt.date | None) -> PartialDate | None:
    """Converter: a `datetime.date` becomes a whole PartialDate."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return PartialDate.of(value)
    return value  # type: ignore[return-value]


@quick
@attrs.frozen(kw_only=True)
class Stamp:
    """A moment as copy prints it: text alone, a date, a wall clock, or an instant.

    Half of all real stamps have no offset: they are wall clocks, and only `instant` says whether a stamp can be
    compared with another.

    Attributes:
        text: the stamp as printed.
        date: as far as stated.
        time: the wall clock, naive.
        offset: minutes east of UTC; None where the copy does not give one.
        zone: the zone as printed, such as `EDT`, `UTC+3`, `Moscow time`.

    Raises:
        InvalidValue: nothing at all, a time with tzinfo, an offset of a day or more.
    """

    text: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    date: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    time: dt.time | None = attrs.field(default=None, validator=maybe(dt.time))
    offset: int | None = attrs.field(default=None, validator=whole(-_MAX_OFFSET, _MAX_OFFSET))
    zone: str | None = attrs.field(default=None, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        if self.time is not None and self.time.tzinfo is not None:
            raise InvalidValue("Stamp.time", self.time, "expected a time without tzinfo; the offset has its own field")
        if self.time is not None and self.time.fold:
            object.__setattr__(self, "time", self.time.replace(fold=0))
        if self.text is None and self.date is None and self.time is None:
            raise InvalidValue("Stamp", None, "expected a text, a date or a time")

    @classmethod
    def at(cls, instant: dt.datetime, *, text: str | None = None) -> Stamp:
        """The stamp of an instant, in its own offset.

        Raises:
            InvalidValue: the datetime is naive, or its offset has seconds.
        """
        offset = instant.utcoffset()
        if offset is None:
            raise InvalidValue("Stamp.at", instant, "expected an aware datetime, with an offset")
        minutes, rest = divmod(offset, dt.timedelta(minutes=1))
        if rest:
            raise InvalidValue("Stamp.at", instant, "expected an offset of whole minutes")
        return cls(text=text, date=PartialDate.of(instant.date()), time=instant.time().replace(fold=0), offset=minutes)

    @property
    def instant(self) -> dt.datetime | None:
        """The moment, aware; None without a whole date, a time and an offset."""
        day = self.date.date if self.date is not None else None
        if day is None or self.time is None or self.offset is None:
            return None
        zone = dt.timezone(dt.timedelta(minutes=self.offset))
        return dt.datetime.combine(day, self.time, zone)

    @property
    def wall_clock(self) -> dt.datetime | None:
        """The naive local date and time, for display; None without a whole date and a time."""
        day = self.date.date if self.date is not None else None
        return None if day is None or self.time is None else dt.datetime.combine(day, self.time)

    @property
    def iso(self) -> str | None:
        """ISO 8601 to the precision that is there; None for text alone and for a time without a date."""
        if self.date is None:
            return None
        if self.time is None or self.date.date is None:
            return self.date.iso
        shown = f"{self.date.iso}T{self.time.isoformat()}"
        if self.offset is None:
            return shown
        hours, minutes = divmod(abs(self.offset), 60)
        return f"{shown}{'-' if self.offset < 0 else '+'}{hours:02d}:{minutes:02d}"


def to_optional_stamp(value: Stamp | dt.datetime | None) -> Stamp | None:
    """Converter: an aware datetime becomes a Stamp; a naive one is left to the validator, which names the field."""
    if isinstance(value, dt.datetime) and value.utcoffset() is not None:
        return Stamp.at(value)
    return value  # type: ignore[return-value]


stamped = maybe(Stamp, rule="expected a Stamp, an aware datetime")
"""Validator: a stamp or None."""
