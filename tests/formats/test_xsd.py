"""Dates and times of XML Schema."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from lxml import etree

from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Context
from newsmodel.formats.xsd import XSD_INSTANT, XSD_TRUNCATED, exact_date, partial_date, stamp
from newsmodel.model.article import Article
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.testing.formats import channels
from newsmodel.testing.strategies import stamps

ARTICLE = Article()
TYPES = etree.XMLSchema(
    etree.fromstring(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="t"><xs:simpleType>'
        '<xs:union memberTypes="xs:date xs:dateTime xs:gYearMonth xs:gYear"/></xs:simpleType></xs:element></xs:schema>'
    )
)


def context(channel: Channel) -> Context:
    return Context(ARTICLE, channel, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), ARTICLE)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-01-05T14:30:00Z", "2026-01-05T14:30:00+00:00"),
        (" 2026-01-05T14:30:00-09:30\n", "2026-01-05T14:30:00-09:30"),
        ("2026-01-05T14:30:00.5", "2026-01-05T14:30:00.500000"),
        ("2026-01-05", "2026-01-05"),
        ("2026-01", "2026-01"),
        ("2026", "2026"),
    ],
)
def test_what_the_types_write_is_read(text: str, iso: str) -> None:
    assert stamp(text).iso == iso


@pytest.mark.parametrize("text", ["soon", "2026-13", "2026-02-30", "2026-01-05T25:00:00Z", "2026-01T10:00:00", "12026"])
def test_anything_else_stays_text(text: str) -> None:
    assert stamp(text) == Stamp(text=text)
    assert partial_date(text) is None


@pytest.mark.laws
@given(stamps(), channels())
def test_what_is_kept_of_a_stamp_is_valid_comes_back_and_stays(value: Stamp, channel: Channel) -> None:
    for projection in (XSD_INSTANT, XSD_TRUNCATED):
        kept = projection.apply(value, context(channel))
        if kept is None:
            continue
        element = etree.Element("t")
        element.text = kept.iso
        assert TYPES.validate(element), kept
        assert stamp(kept.iso) == kept
        assert projection.apply(kept, context(channel)) == kept


def test_an_instant_beyond_the_year_9999_in_utc_is_none() -> None:
    late = Stamp(date=PartialDate(year=9999, month=12, day=31), time=dt.time(23), offset=-1439)
    assert XSD_INSTANT.apply(late, context(Channel())) is None


def test_an_approximate_date_is_no_exact_one() -> None:
    assert exact_date(PartialDate(year=1950, approximate=True)) is None
    assert exact_date(PartialDate(year=1950, day=3)) is None
    assert exact_date(PartialDate(month=4, day=3)) is None
    assert exact_date(PartialDate(year=1950, text="in 1950")) == PartialDate(year=1950)
