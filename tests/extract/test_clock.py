from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.extract.clock import find_time, read_time


class TestFindTime:
    @pytest.mark.parametrize(
        ("text", "time", "zone"),
        [
            ("21:43", dt.time(21, 43), None),
            ("9:45 am", dt.time(9, 45), None),
            ("9:45 p.m.", dt.time(21, 45), None),
            ("12:05 a.m.", dt.time(0, 5), None),
            ("12:05 pm", dt.time(12, 5), None),
            ("10 p.m. ET", dt.time(22), "ET"),
            ("15:01:01.79", dt.time(15, 1, 1, 790000), None),
            ("14.05 Uhr", dt.time(14, 5), None),
            ("14 Uhr", dt.time(14), None),
            ("14h30", dt.time(14, 30), None),
            ("14 h 30", dt.time(14, 30), None),
            ("1509GMT", dt.time(15, 9), "GMT"),
            ("0900 hrs", dt.time(9), None),
            ("午後3時05", dt.time(15, 5), None),
            ("10:00 (GMT)", dt.time(10), "GMT"),
            ("10:00 +0530", dt.time(10), "+0530"),
            ("10:00 UTC+3", dt.time(10), "UTC+3"),
            ("10:00 London time", dt.time(10), "London time"),
            ("10:00 Eastern Daylight Time", dt.time(10), "Eastern Daylight Time"),
            ("10:00 Ortszeit", dt.time(10), "Ortszeit"),
            ("10:00 по московскому времени", dt.time(10), "по московскому времени"),
            ("25:10", None, None),
            ("13:00 am", None, None),
        ],
    )
    def test_times_and_zones(self, text, time, zone):
        found = find_time(text)
        assert (found.time, found.zone) == (time, zone)

    @pytest.mark.parametrize("text", ["", "1509", "3.50", "2019", "a 10 b", "1:2", "12 men"])
    def test_figures_that_are_no_time(self, text):
        assert find_time(text) is None

    def test_words_after_a_time_are_no_zone(self):
        assert find_time("10:00 SAT").zone is None
        assert find_time("10:00 art show").zone is None

    def test_the_zone_of_a_city_is_named(self):
        assert find_time("10:00 London time").iana == "Europe/London"


class TestReadTime:
    def test_only_where_it_is_told(self):
        assert read_time("at 10:30", 3).time == dt.time(10, 30)
        assert read_time("at 10:30") is None
