from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.extract.dates import find_dates, match_date, month_number, place_year, read_date
from newsmodel.model.dates import PartialDate

READ = [
    # English
    ("March 3", "--03-03"), ("2 March", "--03-02"), ("April 21, 2014", "2014-04-21"), ("Nov. 19, 2019", "2019-11-19"),
    ("MArch 3", "--03-03"), ("Oct. 20", "--10-20"), ("Sept 7 2001", "2001-09-07"), ("3rd of May 1999", "1999-05-03"),
    ("May the 4th", "--05-04"), ("December 2014", "2014-12"), ("March 3-5, 2019", "2019-03-03"), ("8-10 May 2019", "2019-05-08"),
    ("20 Nov, 2019", "2019-11-20"), ("26-FEB-1987", "1987-02-26"),
    # figures
    ("2014-08-29", "2014-08-29"), ("2014/8/29", "2014-08-29"), ("04.05.2019", "2019-05-04"), ("29/8/2014", "2014-08-29"),
    ("8/29/2014", "2014-08-29"), ("4/4/2018", "2018-04-04"),
    # other languages
    ("20 января 2019", "2019-01-20"), ("12 июля", "--07-12"), ("21. April 2014", "2014-04-21"), ("3. März", "--03-03"),
    ("3. Jänner 2020", "2020-01-03"), ("1er mars 2019", "2019-03-01"), ("21 janv. 2019", "2019-01-21"),
    ("10 juil 2024", "2024-07-10"), ("21 de abril de 2014", "2014-04-21"), ("21 ene", "--01-21"), ("26 Abril 2022", "2022-04-26"),
    ("3 gennaio 2020", "2020-01-03"), ("3 de março de 2020", "2020-03-03"), ("3 mrt 2020", "2020-03-03"), ("3 maj 2020", "2020-05-03"),
    ("3. huhtikuuta 2020", "2020-04-03"), ("3 Nisan 2020", "2020-04-03"), ("3 KASIM 2020", "2020-11-03"),
    ("2020年2月19日", "2020-02-19"), ("2月19日", "--02-19"), ("2020년 2월 19일", "2020-02-19"), ("3 يناير 2020", "2020-01-03"),
    ("3 كانون الثاني 2020", "2020-01-03"), ("٣ يناير ٢٠٢٠", "2020-01-03"), ("２０２０年２月１９日", "2020-02-19"),
]  # fmt: skip


class TestReadDate:
    @pytest.mark.parametrize(("text", "iso"), READ)
    def test_every_way_of_writing_it(self, text, iso):
        found = read_date(text)
        assert found.value.iso == iso
        assert (found.start, found.end) == (0, len(text))
        assert found.value.text == text
        assert found.diagnostics == ()

    @pytest.mark.parametrize(
        "text",
        ["", "March", "Narch 2", "March 119", "March 2O", "Feb 30", "31 June", "29 Feb 2019", "Tue 13", "10:30", "May 17,090",
         "87 Jan", "2014-13-01", "May 20:30", "12 men", "soon"],
    )  # fmt: skip
    def test_what_is_no_day_of_the_calendar(self, text):
        assert read_date(text) is None

    def test_of_figures_that_may_be_day_or_month_only_the_year_is_certain(self):
        found = read_date("4/5/2018")
        assert found.value.iso == "2018"
        assert [d.code for d in found.diagnostics] == ["F302"]

    def test_begins_where_it_is_told(self):
        assert read_date("On 3 May 2020", 3).value.iso == "2020-05-03"
        assert read_date("On 3 May 2020") is None

    def test_a_full_stop_after_a_whole_name_is_none_of_the_date(self):
        assert read_date("4 ноября. Паром").value.text == "4 ноября"
        assert read_date("3 oct. El").value.text == "3 oct."

    def test_parts_that_the_calendar_lacks_are_matched_all_the_same(self):
        parts = match_date("February 30, 2019")
        assert (parts.year, parts.month, parts.day) == (2019, 2, 30)


class TestMonths:
    @pytest.mark.parametrize(
        ("word", "number"), [("January", 1), ("ЯНВАРЯ", 1), ("août", 8), ("Aralık", 12), ("maj", 5), ("Narch", None)]
    )
    def test_names_of_all_languages(self, word, number):
        assert month_number(word) == number


class TestFindDates:
    def test_in_order(self):
        text = "Founded on 4 April 1949, renamed in June 2014, closed on 2019-05-06 at 10:30 by 12 men."
        assert [f.value.text for f in find_dates(text)] == ["4 April 1949", "June 2014", "2019-05-06"]

    def test_an_impossible_day_is_passed_over_whole(self):
        assert list(find_dates("On 30 February 2000 nothing happened")) == []

    def test_small_abbreviated_months_without_a_year_are_words(self):
        assert list(find_dates("All 3 may go, 2 out of 10 set sail")) == []
        assert [f.value.iso for f in find_dates("el 3 may 2020")] == ["2020-05-03"]

    @pytest.mark.parametrize(
        "text",
        ["in early May 2014", "mid-May 2014", "about 3 May 2014", "circa May 2014", "a principios de mayo de 2014",
         "около 3 мая 2014 года", "Anfang Mai 2014"],
    )  # fmt: skip
    def test_a_word_before_says_that_a_date_is_not_exact(self, text):
        (found,) = find_dates(text)
        assert found.value.approximate

    @pytest.mark.parametrize("text", ["on 3 May 2014", "3 May 2014", "since May 2014", "early on 3 May 2014"])
    def test_other_words_leave_it_exact(self, text):
        (found,) = find_dates(text)
        assert not found.value.approximate

    def test_inside_a_stretch(self):
        text = "3 May 2020, 4 May 2020"
        assert [f.start for f in find_dates(text, 11)] == [12]
        assert [f.end for f in find_dates(text, 0, 11)] == [10]


class TestPlaceYear:
    @pytest.mark.parametrize(
        ("month", "day", "received", "iso"),
        [
            (6, 1, dt.date(2019, 6, 1), "2019-06-01"),
            (12, 30, dt.date(2020, 1, 2), "2019-12-30"),
            (1, 2, dt.date(2019, 12, 30), "2020-01-02"),
            (2, 29, dt.date(2019, 6, 1), "2020-02-29"),
            (2, 29, dt.date(1897, 6, 1), "1896-02-29"),
        ],
    )
    def test_nearest(self, month, day, received, iso):
        placed = place_year(PartialDate(month=month, day=day), received)
        assert (placed.iso, placed.year_inferred) == (iso, True)

    @pytest.mark.parametrize("date", [PartialDate(month=4), PartialDate(year=2011, month=4, day=1), PartialDate(day=3)])
    def test_only_a_day_and_month_are_placed(self, date):
        assert place_year(date, dt.date(2019, 6, 1)) == date

    def test_a_leap_day_before_the_calendar_begins_stays_without_a_year(self):
        assert place_year(PartialDate(month=2, day=29), dt.date(9999, 1, 1)).year == 9996

    def test_the_time_of_day_of_receipt_does_not_matter(self):
        noon = dt.datetime(2019, 6, 1, 12, tzinfo=dt.UTC)
        assert place_year(PartialDate(month=6, day=1), noon).iso == "2019-06-01"
