from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.vocab.zones import ambiguous, is_zone, offset_of, offset_on, zone_name

SUMMER, WINTER = dt.date(2020, 7, 1), dt.date(2020, 1, 1)


class TestOffsetOf:
    @pytest.mark.parametrize(
        ("zone", "minutes"),
        [("UTC", 0), ("GMT", 0), ("Z", 0), ("EST", -300), ("EDT", -240), ("CET", 60), ("MESZ", 120), ("МСК", 180), ("мск", 180),
         ("NPT", 345), ("+0530", 330), ("-04:00", -240), ("UTC+3", 180), ("UTC-3:30", -210), ("GMT+00:00", 0), ("МСК+2", 300)],
    )  # fmt: skip
    def test_minutes_east_of_greenwich(self, zone, minutes):
        assert offset_of(zone) == minutes

    @pytest.mark.parametrize("zone", ["IST", "CST", "BST", "QXT", "", "+9999", "+0570", "ET", "UTC+"])
    def test_unknown_without_more_evidence(self, zone):
        assert offset_of(zone) is None

    @pytest.mark.parametrize(
        ("zone", "country", "minutes"),
        [("IST", "IN", 330), ("IST", "IL", 120), ("CST", "CN", 480), ("CST", "US", -360), ("BST", "XX", None)],
    )
    def test_a_country_settles_an_abbreviation_of_several_zones(self, zone, country, minutes):
        assert ambiguous(zone)
        assert offset_of(zone, country=country) == minutes

    @pytest.mark.parametrize(
        ("zone", "day", "minutes"), [("ET", WINTER, -300), ("ET", SUMMER, -240), ("PT", SUMMER, -420)]
    )
    def test_the_day_settles_summer_time(self, zone, day, minutes):
        assert offset_of(zone, day) == minutes


class TestOffsetOn:
    def test_summer_and_winter(self):
        assert offset_on("Europe/Oslo", SUMMER) == 120
        assert offset_on("Europe/Oslo", WINTER) == 60

    def test_the_hour_of_the_change(self):
        change = dt.date(2020, 3, 29)
        assert offset_on("Europe/Oslo", change, dt.time(1)) == 60
        assert offset_on("Europe/Oslo", change, dt.time(4)) == 120

    @pytest.mark.parametrize("name", ["Nowhere/Quill", "", "../etc"])
    def test_unknown_zone(self, name):
        assert offset_on(name, SUMMER) is None


class TestNames:
    def test_zones_in_words(self):
        assert zone_name("Moscow time") == "Europe/Moscow"
        assert zone_name("et") == "America/New_York"
        assert zone_name("Quill time") is None

    def test_is_zone(self):
        assert is_zone("ist")
        assert is_zone("ET")
        assert not is_zone("SAT")
