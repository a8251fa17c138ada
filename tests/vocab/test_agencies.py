from __future__ import annotations

import pytest

from newsmodel.vocab.agencies import is_agency, is_agency_name, is_known_agency


class TestKnown:
    @pytest.mark.parametrize(
        "name", ["Reuters", "AP", "tca/dpa", "ats afp", "PRNewswire-AsiaNet", "ТАСС", "Interfax-Quill", "Quill.com"]
    )
    def test_listed_or_made_like_a_wire(self, name):
        assert is_known_agency(name)

    @pytest.mark.parametrize("name", ["", "QLL", "Quill", "the ferry"])
    def test_unknown(self, name):
        assert not is_known_agency(name)

    def test_as_a_name_all_parts_must_be_listed(self):
        assert is_agency_name("ats afp")
        assert not is_agency_name("Ana Quill")


class TestShape:
    @pytest.mark.parametrize("name", ["Quillwire", "Kyodo JBN-AsiaNet", "Variety.com", "Dow Jones"])
    def test_up_to_five_words(self, name):
        assert is_agency(name)

    @pytest.mark.parametrize("name", ["", "3 May", "one two three four five six", "why?", "x" * 50])
    def test_other_words(self, name):
        assert not is_agency(name)
