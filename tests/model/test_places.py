from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.model.dates import PartialDate
from newsmodel.model.places import Dateline, Place, to_dateline, to_places
from tests.model.refusals import refused


class TestPlaces:
    def test_a_place_needs_a_name(self):
        with refused("Place.name", "text that is not empty"):
            Place(" ")

    @pytest.mark.parametrize("country", ["af", "AFG", "A1", "ÄÖ"])
    def test_a_country_is_two_capital_letters(self, country):
        with refused("Place.country", "ISO 3166-1 alpha-2"):
            Place("Kabul", country=country)

    def test_strings_become_places(self):
        assert to_places(["Kabul", Place("Herat")]) == (Place("Kabul"), Place("Herat"))
        assert to_places("Kabul") == (Place("Kabul"),)

    def test_a_dateline_keeps_its_print_beside_what_it_was_read_as(self):
        line = Dateline(text=" KABUL, Jan. 5 (Ariel) -- ", places="KABUL", date=dt.date(2026, 1, 5), agency="Ariel")
        assert str(line) == "KABUL, Jan. 5 (Ariel) --"
        assert line.date == PartialDate(year=2026, month=1, day=5)

    def test_a_string_is_a_dateline_of_which_nothing_was_read(self):
        assert to_dateline("KABUL —") == Dateline(text="KABUL —")
        assert to_dateline(" ") is None

    def test_a_dateline_needs_its_text(self):
        with refused("Dateline.text", "text that is not empty"):
            Dateline(text="", places=["KABUL"])
