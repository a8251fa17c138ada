# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given

from newsmodel.errors import InvalidValue
from newsmodel.model.dates import PartialDate, Stamp, to_optional_stamp, to_partial_date
from newsmodel.testing.strategies.dates import partial_dates
from tests.model.refusals import refused

UTC = dt.UTC


class TestPartialDate:
    @pytest.mark.parametrize(
        ("parts", "iso"),
        [
            ({"year": 2014, "month": 4, "day": 21}, "2014-04-21"),
            ({"year": 2014, "month": 4}, "2014-04"),
            ({"year": 2014}, "2014"),
            ({"year": 33}, "0033"),
            ({"month": 4, "day": 21}, "--04-21"),
            ({"month": 4}, "--04"),
            ({"day": 21}, "---21"),
        ],
    )
    def test_iso_goes_as_far_as_the_copy_does(self, parts, iso):
        assert PartialDate(**parts).iso == iso

    def test_only_a_whole_date_is_a_calendar_day(self):
        assert PartialDate(year=2014, month=4, day=21).date == dt.date(2014, 4, 21)
        assert PartialDate(month=4, day=21).date is None
        assert PartialDate(year=2014, month=4).date is None

    def test_29_february_stands_without_a_year_and_in_a_leap_year(self):
        assert PartialDate(month=2, day=29).iso == "--02-29"
        assert PartialDate(year=2024, month=2, day=29).date == dt.date(2024, 2, 29)

    def test_29_february_is_refused_in_another_year(self):
        with refused("PartialDate.day", "1 to 28 in month 2"):
            PartialDate(year=2023, month=2, day=29)

    @pytest.mark.parametrize(("month", "day", "last"), [(2, 30, 29), (4, 31, 30), (11, 31, 30)])
    def test_a_day_that_no_such_month_has_is_refused(self, month, day, last):
        with refused("PartialDate.day", f"1 to {last} in month {month}"):
            PartialDate(month=month, day=day)

    def test_one_without_any_part_is_refused(self):
        with refused("PartialDate", "at least one of year, month, day"):
            PartialDate(text="someday")

    @pytest.mark.parametrize(
        ("field", "value", "rule"),
        [
            ("year", 0, "from 1 to 9999"),
            ("year", 10_000, "from 1 to 9999"),
            ("month", 13, "from 1 to 12"),
            ("month", 0, "from 1 to 12"),
            ("day", 32, "from 1 to 31"),
            ("day", "5", "from 1 to 31"),
            ("day", True, "from 1 to 31"),
        ],
    )
    def test_a_part_out_of_its_range_is_refused(self, field, value, rule):
        with refused(f"PartialDate.{field}", rule):
            PartialDate(**{field: value})

    def test_an_inferred_year_must_be_there(self):
        with refused("PartialDate.year_inferred", "a year that was inferred"):
            PartialDate(month=4, year_inferred=True)

    def test_flags_are_truth_values(self):
        with refused("PartialDate.approximate", "expected bool"):
            PartialDate(year=2014, approximate="about")

    def test_a_calendar_day_becomes_a_whole_date(self):
        assert to_partial_date(dt.date(2014, 4, 21)) == PartialDate(year=2014, month=4, day=21)

    def test_a_datetime_is_not_taken_for_a_date(self):
        with refused("Stamp.date", "PartialDate or None"):
            Stamp(date=dt.datetime(2014, 4, 21, tzinfo=UTC))


class TestStamp:
    def test_text_alone_is_a_stamp_without_an_instant(self):
        stamp = Stamp(text=" Mon Jan 5 ")
        assert (stamp.text, stamp.instant, stamp.wall_clock, stamp.iso) == ("Mon Jan 5", None, None, None)

    def test_a_wall_clock_has_no_instant(self):
        stamp = Stamp(date=dt.date(2026, 1, 5), time=dt.time(14, 30), zone="EDT")
        assert stamp.instant is None
        assert stamp.wall_clock == dt.datetime(2026, 1, 5, 14, 30)  # noqa: DTZ001  a wall clock is naive
        assert stamp.iso == "2026-01-05T14:30:00"

    def test_date_time_and_offset_are_an_instant(self):
        stamp = Stamp(date=dt.date(2026, 1, 5), time=dt.time(14, 30), offset=-330)
        assert stamp.instant == dt.datetime(2026, 1, 5, 20, 0, tzinfo=UTC)
        assert stamp.iso == "2026-01-05T14:30:00-05:30"

    @pytest.mark.parametrize("date", [PartialDate(month=1, day=5), PartialDate(year=2026), None])
    def test_without_a_whole_date_there_is_no_instant(self, date):
        assert Stamp(date=date, time=dt.time(14, 30), offset=0).instant is None

    def test_a_partial_date_prints_as_far_as_it_goes(self):
        assert Stamp(date=PartialDate(month=1, day=5), time=dt.time(14, 30)).iso == "--01-05"

    def test_seconds_and_microseconds_are_kept(self):
        stamp = Stamp.at(dt.datetime(2026, 1, 5, 14, 30, 59, 250, tzinfo=UTC))
        assert stamp.instant is not None
        assert stamp.instant.microsecond == 250
        assert stamp.iso == "2026-01-05T14:30:59.000250+00:00"

    def test_of_an_instant_it_keeps_the_offset(self):
        zone = dt.timezone(dt.timedelta(hours=5, minutes=45))
        assert Stamp.at(dt.datetime(2026, 1, 5, 14, 30, tzinfo=zone), text="x") == Stamp(
            text="x", date=dt.date(2026, 1, 5), time=dt.time(14, 30), offset=345
        )

    def test_of_a_naive_datetime_it_is_refused(self):
        with refused("Stamp.at", "an aware datetime"):
            Stamp.at(dt.datetime(2026, 1, 5))  # noqa: DTZ001  the mistake under test

    def test_an_offset_with_seconds_is_refused(self):
        with refused("Stamp.at", "whole minutes"):
            Stamp.at(dt.datetime(1900, 1, 5, tzinfo=dt.timezone(dt.timedelta(seconds=1172))))

    def test_a_time_with_tzinfo_is_refused(self):
        with refused("Stamp.time", "the offset has its own field"):
            Stamp(time=dt.time(14, 30, tzinfo=UTC))

    @pytest.mark.parametrize("offset", [1440, -1440, 1.5])
    def test_an_offset_of_a_day_or_more_is_refused(self, offset):
        with refused("Stamp.offset", "from -1439 to 1439"):
            Stamp(text="x", offset=offset)

    def test_one_with_nothing_is_refused(self):
        with refused("Stamp", "a text, a date or a time"):
            Stamp(text=" ", offset=0, zone="GMT")

    def test_the_fold_of_a_time_says_nothing(self):
        assert Stamp(time=dt.time(1, 30, fold=1)) == Stamp(time=dt.time(1, 30))

    def test_an_aware_datetime_is_converted(self):
        instant = dt.datetime(2026, 1, 5, tzinfo=UTC)
        assert to_optional_stamp(instant) == Stamp.at(instant)
        assert to_optional_stamp(None) is None


class TestFromIso:
    @given(partial_dates())
    def test_it_reads_what_iso_prints(self, date: PartialDate) -> None:
        made = PartialDate.from_iso(date.iso)
        assert (made.year, made.month, made.day) == (date.year, date.month, date.day)

    @pytest.mark.parametrize(
        "text", ["", "May", "2014-13", "2014-02-30", "20140421", "-", "--", "2014-", "2014-04-21x"]
    )
    def test_anything_else_is_refused(self, text: str) -> None:
        with pytest.raises(InvalidValue):
            PartialDate.from_iso(text)
