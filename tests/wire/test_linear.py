"""Twice the copy takes about twice the time, on hostile copy too."""

from __future__ import annotations

import pytest

from newsmodel.wire.parse import parse, parse_all
from tests.timing import grows_within, memory

SIZE = 1_000_000
# Of memory as much is told by less copy: it is counted to the byte.
SMALL = 20_000

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
    "rows of figures": "1\t2\t3\n",
    "items": "* nets\n",
    "box headings": "About the Harbour League\n",
    "end marks": "-30-\n",
    "tabs": "\t",
    "literal carriage returns": "^M ^M\n",
    "combining marks": "e\u0301\u0302",
    "right-to-left overrides": "\u202ea",
    "lone surrogates": "\ud800a",
    "NULs": "\0",
    "NULs in words": "a\0",
    "asterisks": "*",
    "openings of brackets": "(",
    "openings of quotes": "“",
    "typed quotes": '"',
    "combining marks alone": "\u0301",
    "no-break spaces": "\u00a0",
    "Chinese": "日本。",
    "tags": "<p>a</p>",
    "references": "&amp;",
    "tickers": "(NASDAQ: ABC) ",
    "contacts": "Contact: Ada Quill 415 555 0199\n",
    "labels with members": "Members: Norway, Malta\n",
    "members": "members Norway, Malta and Chile, ",
    "footnotes": "* suspended since 1999\n",
    "sayings": "Quill said that ",
    "quotes in a line": "“We will sail again,” she said. ",
    "circumstances": "according to Quill ",
    "status words": "UPDATE 2-",
    "version words": "1st Ld-Writethru\n",
    "credits": "(Reporting by Ada Quill; Editing by Tom Sett)\n",
    "addresses": "https://northport.example/a ",
    "commas on lines": "a\n,\n",
    "lists of related titles": "Related stories\nA title of some words here\n",
}
# A story above the copy: the same characters are then read as its body.
STORY = "FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back, the harbour master said.\n    "
# What an article holds of a character at its most: edits, segments, cells of tables.
MOST_BYTES = 1_000


def structure(copy: str | bytes) -> object:
    return parse(copy, extract=()).segments


def everything(copy: str | bytes) -> object:
    result = parse(copy)
    return result.segments, result.origin


def copy_of(unit: str, size: int) -> str:
    return unit * (size // len(unit))


@pytest.mark.fuzz
@pytest.mark.parametrize("name", UNITS)
def test_structure_takes_linear_time(name: str) -> None:
    unit = UNITS[name]
    assert grows_within(3, structure, copy_of(unit, SIZE), copy_of(unit, 2 * SIZE))


@pytest.mark.fuzz
@pytest.mark.parametrize("name", UNITS)
def test_all_readings_below_a_story_take_linear_time(name: str) -> None:
    unit = UNITS[name]
    assert grows_within(3, everything, STORY + copy_of(unit, SIZE // 4), STORY + copy_of(unit, SIZE // 2))


@pytest.mark.fuzz
def test_bytes_that_are_no_utf8_take_linear_time() -> None:
    assert grows_within(3, structure, b"\xe9 \xc3\xa9" * (SIZE // 4), b"\xe9 \xc3\xa9" * (SIZE // 2))


@pytest.mark.fuzz
def test_a_stream_takes_linear_time() -> None:
    def run(count: int) -> None:
        assert len(parse_all(FRAMED * count, extract=())) == count

    assert grows_within(3, run, 2_000, 4_000)


@pytest.mark.fuzz
@pytest.mark.parametrize("name", UNITS)
def test_memory_is_a_fixed_multiple_of_the_copy(name: str) -> None:
    everything(STORY)  # what is loaded and kept at the first parse is no memory of the copy
    once, twice = (memory(everything, copy_of(UNITS[name], size)) for size in (SMALL, 2 * SMALL))
    assert twice <= 2.5 * once
    assert twice < MOST_BYTES * 2 * SMALL


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("word " * 2_000_000, id="a line of ten megabytes"),
        pytest.param("\n" * 10_000_000, id="ten million line feeds"),
        pytest.param(f"Home\nNews\n\n{'word ' * 1_000_000}\n", id="a line of five megabytes in a page"),
        pytest.param(UNITS["menu lines"] * 33_334, id="a hundred thousand menu lines"),
        pytest.param("*" * 200_000, id="asterisks"),
    ],
)
def test_very_large_copy_is_read_to_its_end(copy: str) -> None:
    result = parse(copy)
    assert result.segments[-1].span.end == len(copy)
