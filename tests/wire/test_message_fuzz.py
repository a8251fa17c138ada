"""Spoilt messages: a result for each, every character of it in a segment."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.wire.parse import parse_all
from tests.wire.test_laws import check_tiles, value_at, words_of

CASES = Path(__file__).parents[1] / "data" / "wire"
MESSAGES = [
    path.read_bytes()
    for name in ("anpa1312", "iptc7901", "reuters1987", "zczc")
    for path in sorted((CASES / name).glob("*.wire"))
]
# The bytes that frames, heads and agate are made of.
GRAMMAR = [
    bytes([byte])
    for byte in b"\x00\x01\x02\x03\x04\x05\x08\x10\x11\x13\x16\x1e\x1f\x0c\x7f^<=|;_`'{\r\n\t #$%:*09\xff\xe9"
]


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A message with some of its bytes lost, doubled, or changed into others of the grammar; mostly of its header."""
    data = draw(st.sampled_from(MESSAGES))
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, min(len(data), draw(st.sampled_from([60, 160, 4000])))))
        length = draw(st.integers(0, 12))
        instead = draw(st.sampled_from([b"", data[at : at + length] * 2, *GRAMMAR]))
        data = data[:at] + instead + data[at + length :]
    return data


@given(spoilt())
def test_spoilt_messages_lose_nothing(data: bytes) -> None:
    results = parse_all(data, extract=())
    assert b"".join(result.source.data or b"" for result in results) == data
    for result in results:
        check_tiles(result)
        assert all(a.end <= b.start for spans in result.origin.values() for a, b in itertools.pairwise(spans))
        told: dict[str, list[str]] = {}
        for segment in result.segments:
            if segment.alignment is not None and segment.path is not None:
                told.setdefault(segment.path, []).append(segment.alignment.apply(result.source.text))
        # Each of several decks is a line of the standfirst.
        for path, lines in told.items():
            assert "\n".join(lines) == words_of(value_at(result.article, path))


@pytest.mark.fuzz
@given(st.lists(spoilt(), min_size=1, max_size=4))
def test_streams_of_spoilt_messages_lose_nothing(parts: list[bytes]) -> None:
    results = parse_all(b"".join(parts))
    assert b"".join(result.source.data or b"" for result in results) == b"".join(parts)
    for result in results:
        check_tiles(result)


UNITS = {
    "marked lines": "^Eds: Adds fares.<\r\n",
    "marked lines that nothing closes": "^Fares rise\r\n",
    "rows": "\x08Port\x10 Ellis;23;_\x10 \r\n",
    "one row": "23;",
    "bars": "| a ",
    "rows with bars": "| a | b |\r\n",
    "typed characters": "``a'' _ 3{ `b' ",
    "spaces before a mark": " \t",
    "marks": "<=",
    "notebooks": "# Notebook\r\n## Note to editors\r\n- adds\r\n",
    "contacts": "\t   CONTACT: Ada Quill (415) 555-0199\r\n",
    "double spaced": "\t   The boats\r\n\r\nsailed.\r\n\r\n",
    "labels": "STORY: Boats sail\r\n",
    "tagged fields": "#Nets\r\n$Nets are full\r\n",
    "numbers": "HBN43:UPDATE:NETS\r\n",
}
FRAMES = {
    "anpa1312": ("\x16\x16\x01W2607\x1ftests\r\nr a\x13\x11 BC-Ferry   11-13 0049\r\n\x02", "\x03\x04\r\n"),
    "iptc7901": ("\x01bwr0417 2 pl 41\r\n\r\nHafen/\r\n\x02", "\x03251037 GMT Sep 24\r\n\x04\r\n"),
    "zczc": ("ZCZC HBW\r\n", "NNNN\r\n"),
}
SIZE = 40_000
# Four times the copy takes about four times the time; sixteen times would be quadratic.


def seconds(data: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        for result in parse_all(data, extract=()):
            result.segments  # noqa: B018  segments are made when asked for
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.fuzz
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", UNITS)
def test_a_message_takes_linear_time(frame: str, name: str) -> None:
    (head, tail), unit = FRAMES[frame], UNITS[name]
    once, more = (head + unit * (size // len(unit)) + tail for size in (SIZE, 4 * SIZE))
    assert seconds(more) / seconds(once) < 10


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "unit", ["\x01", "\x02", "\x03", "\x16\x02", "\x01\x02", "\x02\x03", "\x03\x04", "\x05\x02a\x03"]
)
def test_marks_alone_take_linear_time(unit: str) -> None:
    once, more = (unit * (size // len(unit)) for size in (20_000, 80_000))
    assert seconds(more) / seconds(once) < 10
