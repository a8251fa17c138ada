"""IRIs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsmodel.formats.iri import as_iri, coded, decoded, is_absolute, is_iri

ANY_URI = etree.XMLSchema(
    etree.fromstring(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:anyURI"/></xs:schema>'
    )
)
# Every text but control characters and what no XML holds.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1) | st.text(
    st.sampled_from("a:/?#[]@%2F é.0"), min_size=1
)


@pytest.mark.parametrize(
    "value",
    [
        "https://news.example/a?b=1&c=%22d%22#e",
        "http://news.example:8080",
        "http://news.example//twice",
        "http://news.example/ä/日本",
        "urn:newsml:news.example:20260105:4711",
        "tag:news.example,2026:x",
        "mailto:desk@news.example",
        "/relative/path",
        "www.news.example",
        "?query",
        "a/b:c",
    ],
)
def test_what_is_an_iri_stays_as_it_is(value: str) -> None:
    assert is_iri(value)
    assert as_iri(value) == value


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("a b<c>", "a%20b%3Cc%3E"),
        ("http://news.example:port/", "http%3A//news.example%3Aport/"),
        ("1:2", "1%3A2"),
        ("100%", "100%25"),
        ("a#b#c", "a%23b%23c"),
        ("two\nlines", "two%0Alines"),
    ],
)
def test_what_is_none_is_percent_encoded(value: str, escaped: str) -> None:
    assert not is_iri(value)
    assert as_iri(value) == escaped


def test_only_addresses_are_absolute() -> None:
    assert is_absolute("https://news.example/")
    assert not is_absolute("urn:x:y")
    assert not is_absolute("//news.example/")
    assert not is_absolute("https://news .example/")


@pytest.mark.laws
@given(TEXTS)
def test_the_result_is_an_iri_that_xml_schema_accepts(value: str) -> None:
    iri = as_iri(value)
    assert is_iri(iri)
    element = etree.Element("a")
    element.text = iri
    assert ANY_URI.validate(element), ANY_URI.error_log


@pytest.mark.laws
@given(TEXTS)
def test_any_string_can_be_coded_under_a_prefix(value: str) -> None:
    iri = coded("urn:x:", value)
    assert is_iri(iri)
    assert decoded("urn:x:", iri) == value
    assert decoded("urn:y:", iri) is None
