"""A document twice as long takes about twice the time to read, a hostile one too."""

from __future__ import annotations

import time

import pytest

from newsmodel.formats import registry

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


def seconds(name: str, size: int) -> float:
    kind, around, unit = UNITS[name]
    data = around.format(unit * (size // len(unit))).encode()
    known, best = registry.get(kind), float("inf")
    for _ in range(3):
        start = time.process_time()
        assert known.load(data).items
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.fuzz
@pytest.mark.parametrize("name", UNITS)
def test_reading_takes_linear_time(name: str) -> None:
    assert seconds(name, 1_000_000) / seconds(name, 500_000) < 3
