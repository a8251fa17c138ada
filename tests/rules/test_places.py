from __future__ import annotations

import pytest

from newsmodel import Dateline, Place
from newsmodel.vocab.iso import is_country, tag_fault
from newsmodel.vocab.zones import is_zone_name
from tests.rules.found import found


def dateline(*places):
    return Dateline(text="X -", places=places)


class TestCodes:
    def test_places_of_the_dateline_are_looked_at_too(self):
        assert found("place-code-unknown", dateline=dateline(Place("X", country="XQ"))) == [
            ("dateline.places[0]", None)
        ]

    @pytest.mark.parametrize("country", ["CY", "SU", "XK"])
    def test_countries_that_are_or_were_are_known(self, country):
        assert is_country(country)

    @pytest.mark.parametrize("name", ["Europe/Nowhere", "Europe", "../etc/passwd", "x" * 400, ""])
    def test_a_zone_that_is_none_is_no_error(self, name):
        assert not is_zone_name(name)


class TestLocated:
    @pytest.mark.parametrize(
        "located",
        [
            [Place("Nicosia")],
            [Place("Elsewhere"), Place("NICOSIA")],
            [Place("Cyprus", country="CY")],
            [Place("Lefkosia", region="Cyprus")],
        ],
    )
    def test_the_same_place_or_country_will_do(self, located):
        printed = dateline(Place("NICOSIA", region="Cyprus", country="CY"))
        assert found("located-differs", dateline=printed, located=located) == []

    def test_where_one_of_them_says_nothing_nothing_differs(self):
        assert found("located-differs", dateline="NICOSIA -", located=["Oslo"]) == []
        assert found("located-differs", dateline=dateline("NICOSIA")) == []


class TestTags:
    @pytest.mark.parametrize(
        "tag", ["en", "EN-gb", "es-419", "zh-Hans-CN", "nds", "x-desk", "i-klingon", "en-x-zz", "sr-Latn", "sl-nedis"]
    )
    def test_these_are_tags(self, tag):
        assert tag_fault(tag) is None

    @pytest.mark.parametrize(
        ("tag", "fault"),
        [
            ("xx", "no language has the code 'xx'"),
            ("eng", "the language 'eng' is written 'en'"),
            ("ger-DE", "the language 'ger' is written 'de'"),
            ("en-ZZ", "no region has the code 'ZZ'"),
            ("english", "'english' is no code of a language"),
        ],
    )
    def test_and_these_are_none(self, tag, fault):
        assert tag_fault(tag) == fault
