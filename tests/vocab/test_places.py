from __future__ import annotations

import subprocess
import sys

import pytest

from newsmodel.vocab.places import city, fold, is_region, region


class TestFold:
    @pytest.mark.parametrize(
        ("name", "folded"),
        [("ST. JOHN'S", "st johns"), ("Zürich", "zurich"), ("Port-au-Prince", "port au prince"), ("Йошкар-Ола", "иошкар ола"),
         ("N.Y.", "ny"), ("  New\u00a0York ", "new york")],
    )  # fmt: skip
    def test_case_accents_and_stops_do_not_count(self, name, folded):
        assert fold(name) == folded


class TestCity:
    @pytest.mark.parametrize(
        ("name", "within", "country", "zone"),
        [
            ("OSLO", None, "NO", "Europe/Oslo"),
            ("МОСКВА", None, "RU", "Europe/Moscow"),
            ("Nueva Delhi", None, "IN", "Asia/Kolkata"),
            ("Springfield", "Ill.", "US", "America/Chicago"),
            ("Springfield", "Mass.", "US", "America/New_York"),
            ("Wheeling", "W.Va.", "US", "America/New_York"),
            ("Tbilisi", "Georgia", "GE", "Asia/Tbilisi"),
            ("Atlanta", "Georgia", "US", "America/New_York"),
            ("York", None, "GB", "Europe/London"),
            ("Genf", "Schweiz", "CH", "Europe/Zurich"),
        ],
    )
    def test_the_largest_of_its_name_within_the_region(self, name, within, country, zone):
        known = city(name, within)
        assert (known.country, known.zone) == (country, zone)

    @pytest.mark.parametrize(
        ("name", "within"), [("Quillstadt", None), ("", None), ("=norway", None), ("#zones", None), ("Oslo", "Italy")]
    )
    def test_unknown(self, name, within):
        assert city(name, within) is None

    def test_an_unknown_region_settles_nothing(self):
        assert city("Oslo", "Quilland") == city("Oslo")

    def test_sizes_are_decimal_orders(self):
        assert city("Tokyo").size == 6


class TestRegion:
    @pytest.mark.parametrize(
        ("name", "country", "division"),
        [("Calif.", "US", "CA"), ("N.Y.", "US", "NY"), ("W. Va.", "US", "WV"), ("Ontario", "CA", "08"), ("Norway", "NO", None),
         ("Alemania", "DE", None), ("Норвегия", "NO", None), ("West Germany", "DE", None), ("England", "GB", "ENG")],
    )  # fmt: skip
    def test_states_provinces_and_countries(self, name, country, division):
        assert [(r.country, r.division) for r in region(name)] == [(country, division)]

    def test_georgia_is_two_of_them(self):
        assert {r.country for r in region("Georgia")} == {"US", "GE"}

    def test_what_today_s_map_lacks_has_no_country(self):
        assert [r.country for r in region("Soviet Union")] == [None]

    def test_unknown(self):
        assert region("Quilland") == ()
        assert not is_region("Quilland")


class TestCost:
    def test_importing_does_not_read_the_gazetteer(self):
        script = (
            "from newsmodel.vocab import places; import newsmodel.extract.datelines;"
            "assert places._table.cache_info().currsize == 0"
        )
        subprocess.run([sys.executable, "-c", script], check=True)
