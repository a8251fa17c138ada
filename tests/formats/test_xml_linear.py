"""A document twice as long takes about twice the time to read, a hostile one too."""

from __future__ import annotations

import pytest

from newsmodel.formats import registry
from tests.timing import grows_within

G2 = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">{}</newsItem>'
META = G2.format("<contentMeta>{}</contentMeta>")
BODY = '<!DOCTYPE nitf SYSTEM "x.dtd"><nitf><body><body.content>{}</body.content></body></nitf>'

# format, the document around, and what is repeated in it.
UNITS = {
    "references": ("nitf", BODY.format("<p>{}</p>"), "&eacute;"),
    "references between elements": ("nitf", BODY.format("<p>{}</p>"), "&eacute;<em>x</em>"),
    "marks": ("nitf", BODY.format("<p>{}</p>"), 'a <em>x</em> <a href="/x">y</a>'),
    "media": ("nitf", BODY, '<media media-type="image"><media-reference source="/a"/></media>'),
    "cells": ("nitf", BODY.format("<table><tr>{}</tr></table>"), "<td>x</td>"),
    "blocks": ("nitf", BODY, f"{'<block>' * 90}<p>x</p>{'</block>' * 90}"),
    "creators of one name": ("newsmlg2", META, "<creator><name>x</name></creator>"),
    "creators and bylines": ("newsmlg2", META, "<creator><name>Ada</name></creator><by>By Tom</by>"),
    "organisations": ("newsmlg2", G2, "<assert><name>x</name><organisationDetails/></assert>"),
    "terms": ("newsmlg2", G2.format("<rightsInfo>{}</rightsInfo>"), "<usageTerms>x</usageTerms>"),
    "unknown elements": ("newsmlg2", META, "<unheard>x</unheard>"),
}


def document(name: str, size: int) -> bytes:
    _, around, unit = UNITS[name]
    return around.format(unit * (size // len(unit))).encode()


@pytest.mark.fuzz
@pytest.mark.parametrize("name", UNITS)
def test_reading_takes_linear_time(name: str) -> None:
    known = registry.get(UNITS[name][0])

    def read(data: bytes) -> None:
        assert known.load(data).items

    assert grows_within(3, read, document(name, 500_000), document(name, 1_000_000))
