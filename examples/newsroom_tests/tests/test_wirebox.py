"""Their parser, tested with newsmodel's kit."""

from __future__ import annotations

import datetime as dt
from typing import Any

import bridge
import pytest
import wirebox
from hypothesis import given, settings

from newsmodel import Article
from newsmodel.testing import (
    WireCopy,
    articles,
    assert_round_trips,
    assert_same_story,
    assert_valid,
    ugly_bytes,
    wire_copy,
)

# What their dict has no place for.
LACKS = ["language", "provider", "quotes", "signals", "version_label", "ed_notes"]


@settings(deadline=None, max_examples=50)
@given(
    wire_copy(
        "reuters", damage=["cut", "garbled", "rewrapped", "trailing-spaces", "blank-lines", "noise", "crlf", "cp1252"]
    )
)
def test_reuters_copy_is_read_as_what_it_stands_for(copy: WireCopy) -> None:
    mine = bridge.read(copy.data)
    credited = [line for line in copy.article.bylines if line.kind == "byline"]
    assert list(mine.bylines) == credited
    assert_same_story(mine, copy.article, ignore=[*copy.unstated, *LACKS, "bylines"])


@settings(deadline=None, max_examples=50)
@given(ugly_bytes())
def test_no_bytes_break_the_parser(data: bytes) -> None:
    assert isinstance(bridge.from_dict(wirebox.parse(data)), Article)


def test_a_story_of_the_copybook_is_good_enough_to_publish(newsmodel_copy: Any) -> None:
    story = newsmodel_copy.story("reuters/en/ferry-fares")
    mine = bridge.read(story.data)
    assert mine.title == story.article.title
    assert_valid(mine)


def test_a_page_keeps_its_blocks(newsmodel_golden: Any) -> None:
    page = "<h1>Night ferry</h1><p>It is <b>back</b>.</p><h2>On board</h2><ul><li>grain</li><li>post</li></ul>"
    article = bridge.from_html(page, published=dt.datetime(2026, 1, 5, tzinfo=dt.UTC))
    newsmodel_golden("kept/page.json").check(article)
    assert_round_trips(article, "rss")


@settings(deadline=None, max_examples=20)
@given(articles(headline="Night ferry returns", body=["It is back."]))
def test_a_teaser_is_never_empty(article: Article) -> None:
    assert (article.summary or article.text).strip()


def test_a_headline_that_shouts_is_told(newsmodel_article: Any) -> None:
    loud = newsmodel_article(headline="NIGHT FERRY RETURNS TO THE OUTER ISLANDS")
    with pytest.raises(AssertionError, match="V502"):
        assert_valid(loud, select="style")
