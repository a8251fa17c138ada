"""Twice the copy takes about twice the time, on hostile copy too."""

from __future__ import annotations

import time

import pytest

from newsmodel.wire.parse import parse, parse_all

SIZE = 1_000_000

PARAGRAPH = (
    "The harbour master said the ferry would sail again on Monday, when the storm is over and the pier is clear.\n\n"
)
WRAPPED = (
    "    The harbour master said the ferry would sail again on\nMonday, when the storm is over and the pier is clear.\n"
)
FRAMED = (
    "\x05\x05\x05F\n\x16\x16\x01f0417\x1ftests\nr f BC-FERRY-FARES-RISE       03-03 0031\n\x02\n"
    "FERRY FARES TO RISE\n    NORTHPORT, March 3 - Ferry fares will rise.\n Reuter\n\x03\n"
)

UNITS = {
    "plain stories": "FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back.\n Reuter\n",
    "framed stories": FRAMED,
    "blank-line paragraphs": PARAGRAPH,
    "wrapped paragraphs": WRAPPED,
    "one line": "word ",
    "one line without spaces": "x",
    "only line feeds": "\n",
    "only carriage returns": "\r",
    "alternating quotes": "\"'“”",
    "alternating brackets": "([{<)]}>",
    "quoted lines": '"We will sail again," she said.\n',
    "control bytes": "\x7f\x1b[B\x00\x0c",
    "control bytes in words": "f\x7fe\x00r\x7fry ",
    "starts of messages": "\x05\x16\x01\x02",
    "ends of messages": "\x03\x02",
    "menu lines": "News\nWeather\n  * Sport\n",
    "dashes": "A - B -- C — ",
    "datelines": "NORTHPORT, March 3 - \n\n",
    "stamps": "April 2, 2014, 21:43 UTC+3\n",
    "bylines": "By Ada Quill\n",
    "rows": "nets   12.5   13.1\n",
    "items": "* nets\n",
    "box headings": "About the Harbour League\n",
    "end marks": "-30-\n",
    "tabs": "\t",
    "literal carriage returns": "^M ^M\n",
    "combining marks": "e\u0301\u0302",
    "right-to-left overrides": "\u202ea",
    "lone surrogates": "\ud800a",
}


def seconds(text: str | bytes) -> float:
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        parse(text, extract=()).segments  # noqa: B018  segments are made when asked for
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.fuzz
@pytest.mark.parametrize("name", UNITS)
def test_structure_takes_linear_time(name: str) -> None:
    unit = UNITS[name]
    once, twice = unit * (SIZE // len(unit)), unit * (2 * SIZE // len(unit))
    assert seconds(twice) / seconds(once) < 3


@pytest.mark.fuzz
def test_bytes_that_are_no_utf8_take_linear_time() -> None:
    assert seconds(b"\xe9 \xc3\xa9" * (SIZE // 2)) / seconds(b"\xe9 \xc3\xa9" * (SIZE // 4)) < 3


@pytest.mark.fuzz
def test_a_stream_takes_linear_time() -> None:
    def time_of(count: int) -> float:
        start = time.process_time()
        assert len(parse_all(FRAMED * count, extract=())) == count
        return time.process_time() - start

    assert time_of(4_000) / time_of(2_000) < 3
