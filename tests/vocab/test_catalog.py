"""Scheme aliases."""

from __future__ import annotations

import pytest

from newsmodel.vocab.catalog import IPTC, Catalog, is_alias, scheme_uri


def test_the_iptcs_schemes_have_their_uris() -> None:
    assert scheme_uri("medtop") == "http://cv.iptc.org/newscodes/mediatopic/"


def test_any_other_alias_has_one_made_of_it() -> None:
    assert scheme_uri("desk") == "urn:newsmodel:scheme:desk"
    assert scheme_uri("dé") == "urn:newsmodel:scheme:d%C3%A9"


@pytest.mark.parametrize(
    ("alias", "holds"), [("a-b.c", True), ("dé", True), ("1x", False), ("a/b", False), ("", False)]
)
def test_an_alias_is_an_xml_name(alias: str, holds: bool) -> None:  # noqa: FBT001  a column of the table
    assert is_alias(alias) is holds


DESK = Catalog({"desk": "http://desk.example/codes/", "long": "http://desk.example/codes/long-"})


class TestCatalogs:
    def test_a_code_may_have_colons_and_becomes_a_uri(self) -> None:
        assert DESK.uri("desk:a:b") == "http://desk.example/codes/a:b"

    def test_an_unknown_alias_has_no_uri(self) -> None:
        assert DESK.uri("medtop:1") is None

    def test_the_longest_scheme_gives_the_alias(self) -> None:
        assert DESK.qcode("http://desk.example/codes/x") == "desk:x"
        assert DESK.qcode("http://desk.example/codes/long-x") == "long:x"
        assert DESK.qcode("http://desk.example/codes/") is None
        assert DESK.qcode("http://other.example/x") is None

    def test_two_catalogs_add_up_and_the_second_wins(self) -> None:
        both = IPTC + Catalog({"medtop": "http://desk.example/topics/"})
        assert both.uri("medtop:1") == "http://desk.example/topics/1"
        assert both.uri("stat:usable") == IPTC.uri("stat:usable")

    def test_equal_catalogs_have_one_hash(self) -> None:
        assert hash(Catalog({"a": "x", "b": "y"})) == hash(Catalog({"b": "y", "a": "x"}))
