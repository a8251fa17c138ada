from __future__ import annotations

import datetime as dt
import itertools

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.model.article import Article, block_lines
from newsmodel.model.blocks import Figure
from newsmodel.model.text import Text
from newsmodel.model.topics import TopicTag
from newsmodel.source import Span
from newsmodel.wire.parse import parse, parse_all
from newsmodel.wire.result import ParseResult
from tests.wire.copy import copy, raw

anything = copy | raw


def check_tiles(result: ParseResult) -> None:
    at = 0
    for segment in result.segments:
        assert segment.span.start == at
        assert segment.span.end > at
        at = segment.span.end
    assert at == len(result.source.text)


def value_at(article: Article, path: str) -> object:
    """The value at a path such as `factboxes[0].blocks[2]`."""
    value: object = article
    for step in path.replace("]", "").replace("[", ".").split("."):
        value = value[int(step)] if isinstance(value, tuple) else getattr(value, step)
    return value


def words_of(value: object) -> str | None:
    if isinstance(value, Text):
        return value.text
    if isinstance(value, Figure):
        return words_of(value.caption)
    if isinstance(value, TopicTag):
        return value.name
    text = getattr(value, "text", None)
    return words_of(text) if isinstance(text, Text) else text


@pytest.mark.laws
class TestTotal:
    @given(anything)
    def test_any_input_gives_a_result_whose_segments_tile_it(self, data: bytes | str) -> None:
        result = parse(data)
        check_tiles(result)
        if isinstance(data, str):
            assert result.source.text == data
        else:
            assert result.source.data == data

    @given(anything)
    def test_sources_of_all_stories_tile_the_input(self, data: bytes | str) -> None:
        results = parse_all(data)
        at = at_byte = 0
        for result in results:
            check_tiles(result)
            assert result.source.start == at
            at += len(result.source.text)
            if isinstance(data, bytes):
                assert result.source.start_byte == at_byte
                assert result.source.data is not None
                at_byte += len(result.source.data)
        if isinstance(data, str):
            assert "".join(result.source.text for result in results) == data
        else:
            assert b"".join(result.source.data or b"" for result in results) == data

    @given(anything)
    def test_diagnostics_lie_inside_the_source(self, data: bytes | str) -> None:
        result = parse(data)
        whole = Span(0, len(result.source.text))
        assert all(said.span is None or whole.contains(said.span) for said in result.diagnostics)


@pytest.mark.laws
class TestAlignments:
    @given(anything)
    def test_an_alignment_applied_to_the_source_gives_the_text_at_its_path(self, data: bytes | str) -> None:
        result = parse(data)
        for segment in result.segments:
            if segment.alignment is None or segment.path is None:
                continue
            words, value = segment.alignment.apply(result.source.text), words_of(value_at(result.article, segment.path))
            # Decks below one another are the lines of one standfirst.
            assert words == value or (segment.path == "standfirst" and words in (value or "").split("\n"))

    @given(anything)
    def test_characters_map_back_to_where_they_came_from(self, data: bytes | str) -> None:
        result = parse(data)
        for segment in result.segments:
            if segment.alignment is None:
                continue
            text = segment.alignment.apply(result.source.text)
            for at, char in enumerate(text[:40]):
                spans = segment.alignment.spans(at, at + 1)
                assert all(segment.span.contains(span) for span in spans)
                if char.isalnum():
                    assert "".join(span.slice(result.source.text) for span in spans) == char

    @given(anything)
    def test_every_word_stands_in_a_segment_that_is_not_blank(self, data: bytes | str) -> None:
        result = parse(data)
        blank = (result.text_of(s) for s in result.segments if s.role == "blank")
        assert not any(char.isalnum() for text in blank for char in text)

    @given(anything)
    def test_origins_are_ordered_and_disjoint(self, data: bytes | str) -> None:
        for spans in parse(data).origin.values():
            assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@pytest.mark.laws
class TestGuid:
    @given(anything, st.dates() | st.datetimes())
    def test_the_guid_does_not_depend_on_the_day_of_receipt(self, data: bytes | str, received: dt.date) -> None:
        assert parse(data, received=received).article.guid == parse(data).article.guid

    @given(anything)
    def test_structure_alone_is_the_same_article_without_readings(self, data: bytes | str) -> None:
        bare, full = parse(data, extract=()).article, parse(data).article
        assert bare.quotes == ()
        read = attrs.evolve(full, quotes=(), factboxes=(), tickers=(), language=None)
        assert read == attrs.evolve(bare, factboxes=(), tickers=())

    @given(copy)
    def test_no_letter_is_invented(self, text: str) -> None:
        article = parse(text).article
        letters = {char for char in text if char.isalpha()}
        printed = "".join(line for block in article.body for line in block_lines(block)) + (article.title or "")
        assert {char for char in printed if char.isalpha()} <= letters
