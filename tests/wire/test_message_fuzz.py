"""Spoilt messages: a result for each, every character of it in a segment."""

from __future__ import annotations

import itertools
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
        for segment in result.segments:
            if segment.alignment is not None and segment.path is not None:
                words = words_of(value_at(result.article, segment.path))
                assert segment.alignment.apply(result.source.text) == words


@pytest.mark.fuzz
@given(st.lists(spoilt(), min_size=1, max_size=4))
def test_streams_of_spoilt_messages_lose_nothing(parts: list[bytes]) -> None:
    results = parse_all(b"".join(parts))
    assert b"".join(result.source.data or b"" for result in results) == b"".join(parts)
    for result in results:
        check_tiles(result)
