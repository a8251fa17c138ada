from __future__ import annotations

import datetime as dt

import pytest

from newsmodel import Article, Dateline, EdNote, PartialDate, Place, Stamp
from newsmodel.rules.times import story_day
from tests.rules.found import found, said

DAY = dt.date(2014, 4, 21)
NOON = dt.datetime(2014, 4, 21, 12, tzinfo=dt.UTC)


def dateline(zone=None, **date):
    return Dateline(text="X -", places=[Place("X", zone=zone)], date=PartialDate(**date) if date else None)


class TestStoryDay:
    def test_it_is_that_of_publication_then_of_the_version_then_of_the_dateline(self):
        printed = dateline(year=2012, month=1, day=2)
        assert story_day(Article(published=NOON, dateline=printed)) == DAY
        assert story_day(Article(published=Stamp(text="Monday"), version_created=NOON)) == DAY
        assert story_day(Article(dateline=printed)) == dt.date(2012, 1, 2)
        assert story_day(Article(dateline=dateline())) is None


class TestDatelineDate:
    @pytest.mark.parametrize(
        "date",
        [
            {"month": 4, "day": 21},
            {"month": 4, "day": 22},
            {"month": 4, "day": 8},
            {"day": 3},
            {"year": 2014},
            {"month": 4, "day": 20, "year": 1999, "year_inferred": True},
        ],
    )
    def test_a_day_near_the_stamp_or_one_that_does_not_tell_is_right(self, date):
        assert found("dateline-date-differs", dateline=dateline(**date), published=NOON) == []

    @pytest.mark.parametrize(
        "date", [{"month": 4, "day": 23}, {"month": 4, "day": 6}, {"year": 2013, "month": 4, "day": 21}]
    )
    def test_a_day_after_it_or_weeks_before_is_not(self, date):
        assert found("dateline-date-differs", dateline=dateline(**date), published=NOON) == [("dateline.date", None)]

    def test_the_turn_of_the_year_and_a_leap_day_are_understood(self):
        new_year = dt.datetime(2015, 1, 1, 8, tzinfo=dt.UTC)
        assert found("dateline-date-differs", dateline=dateline(month=12, day=31), published=new_year) == []
        leap = dt.datetime(2016, 2, 29, 8, tzinfo=dt.UTC)
        assert found("dateline-date-differs", dateline=dateline(month=2, day=29), published=leap) == []
        never = dt.datetime(2018, 3, 1, tzinfo=dt.UTC)
        assert found("dateline-date-differs", dateline=dateline(month=2, day=29), published=never) == []
        assert found("dateline-date-differs", dateline=dateline(month=1, day=2), published=Stamp(text="Monday")) == []


class TestZone:
    def stamp(self, zone, offset, day=DAY):
        return Stamp(date=day, time=dt.time(12), offset=offset, zone=zone)

    def test_moscow_stood_at_four_hours_in_april_2014(self):
        stamp = self.stamp("UTC+3", 180)
        assert said("zone-differs", dateline=dateline("Europe/Moscow"), published=stamp) == [
            "'UTC+3' is UTC+3, expected UTC+4, the time of Europe/Moscow on 2014-04-21"
        ]

    def test_half_hours_and_the_west_are_written_so(self):
        stamp = self.stamp("UTC-3:30", -210, dt.date(2014, 7, 1))
        (message,) = said("zone-differs", dateline=dateline("America/St_Johns"), published=stamp)
        assert "UTC-3:30, expected UTC-2:30" in message

    @pytest.mark.parametrize(
        ("place", "zone", "offset"),
        [
            ("Europe/Moscow", "UTC+4", 240),
            ("Asia/Kabul", "EDT", -240),  # the desk's own time
            ("America/Chicago", "EST", -300),  # New York's, though Chicago has that offset in summer
            ("Europe/London", "GMT", 0),  # universal time
            ("Europe/Paris", "EET", 120),
            ("Mars/Base", "UTC+3", 180),
            ("Asia/Kathmandu", "UTC+3", 180),  # the place never had it
            (None, "UTC+3", 180),
        ],
    )
    def test_the_right_zone_and_those_of_other_places_pass(self, place, zone, offset):
        assert found("zone-differs", dateline=dateline(place), published=self.stamp(zone, offset)) == []

    def test_a_stamp_without_day_or_printed_zone_is_not_judged(self):
        place = dateline("Europe/Moscow")
        assert found("zone-differs", dateline=place, published=self.stamp(None, 180)) == []
        assert found("zone-differs", dateline=place, published=Stamp(time=dt.time(1), offset=180, zone="UTC+3")) == []

    @pytest.mark.parametrize("year", [1, 9999])
    def test_the_ends_of_the_calendar_are_no_error(self, year):
        found("zone-differs", dateline=dateline("Europe/Oslo"), published=self.stamp("UTC+3", 180, dt.date(year, 6, 1)))


class TestOrder:
    def test_instants_are_compared_across_zones(self):
        east = Stamp.at(dt.datetime(2014, 4, 21, 13, tzinfo=dt.timezone(dt.timedelta(hours=4))))
        assert found("times-out-of-order", first_created=NOON, published=east) == [("published", None)]
        assert found("times-out-of-order", first_created=east, published=NOON) == []

    def test_days_alone_are_compared_where_they_are_two_apart(self):
        def stamp(day):
            return Stamp(date=dt.date(2014, 4, day))

        assert found("times-out-of-order", first_created=stamp(21), published=stamp(20)) == []
        assert found("times-out-of-order", first_created=stamp(21), published=stamp(19)) == [("published", None)]
        assert found("times-out-of-order", first_created=Stamp(text="Monday"), published=stamp(19)) == []

    def test_the_ends_of_the_calendar_are_no_error(self):
        first = Stamp(date=dt.date(1, 1, 1), time=dt.time(0), offset=720)
        last = Stamp(date=dt.date(9999, 12, 31), time=dt.time(23), offset=-720)
        assert found("times-out-of-order", first_created=first, published=last) == []
        assert found("times-out-of-order", first_created=last, published=first) == [("published", None)]


class TestEmbargo:
    def clock(self, day, hour, zone=None, offset=None):
        return Stamp(date=day, time=dt.time(hour, 30), zone=zone, offset=offset)

    @pytest.mark.parametrize(
        ("day", "hour", "what"),
        [(dt.date(2024, 3, 31), 2, "never comes"), (dt.date(2024, 10, 27), 2, "comes twice")],
    )
    def test_the_hour_that_is_left_out_and_the_one_that_comes_twice(self, day, hour, what):
        (message,) = said("embargo-clock-change", dateline=dateline("Europe/Paris"), embargoed=self.clock(day, hour))
        assert what in message

    @pytest.mark.parametrize(
        "fields",
        [
            {"embargoed": Stamp(date=dt.date(2024, 3, 31), time=dt.time(2, 30))},
            {"dateline": dateline("Mars/Base"), "embargoed": Stamp(date=dt.date(2024, 3, 31), time=dt.time(2, 30))},
            {"dateline": dateline("Europe/Paris"), "embargoed": Stamp(date=dt.date(2024, 3, 31), time=dt.time(4))},
            # An offset, or a zone that is no place's, has no change of clocks.
            {
                "dateline": dateline("Europe/Paris"),
                "embargoed": Stamp(date=dt.date(2024, 3, 31), time=dt.time(2, 30), offset=60, zone="CET"),
            },
            {"dateline": dateline("Europe/Paris"), "embargoed": Stamp(text="after the speech")},
        ],
    )
    def test_other_hours_and_clocks_of_no_place_pass(self, fields):
        assert found("embargo-clock-change", **fields) == []

    def test_a_story_that_is_held_back_anyhow_needs_no_embargo(self):
        note = EdNote("EMBARGOED until noon", kind="embargo")
        assert found("embargo-unstated", pub_status="withheld", ed_notes=[note]) == []
        assert found("embargo-unstated", ed_notes=["A plain note", note]) == [("ed_notes[1]", None)]

    def test_what_is_stated_in_part_is_shown(self):
        assert said("time-missing", published=Stamp(date=DAY)) == [
            "only '2014-04-21' is stated, expected a date, a time and an offset"
        ]
        assert said("time-missing") == ["no time is stated, expected a date, a time and an offset"]
