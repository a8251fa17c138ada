"""Scheme aliases."""

from __future__ import annotations

import pytest

from newsmodel.vocab.catalog import is_alias, scheme_uri


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
