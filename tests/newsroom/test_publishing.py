from __future__ import annotations

import datetime as dt

import pytest

from newsmodel import Article, Channel, UnknownFormat, dump, formats
from newsmodel.newsroom import publish

NOW = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
CHANNEL = Channel(
    title="Harbour News", link="https://news.example/", id="urn:example:feed", provider="Harbour", fallback_time=NOW
)


def story(number: int, **fields) -> Article:
    return Article(guid=f"urn:example:{number}", **{"headline": f"Story {number}", "body": ["Words."]} | fields)


class TestPublish:
    def test_a_format_of_several_gives_one_document_named_for_the_channel(self):
        (document,) = publish([story(1), story(2)], "rss", CHANNEL, now=NOW)
        assert document.name.startswith("harbour-news.")
        assert [a.title for a in formats.get("rss").load(document.data).articles] == ["Story 1", "Story 2"]

    def test_a_format_of_one_gives_a_document_an_article(self):
        documents = publish([story(1), story(2)], "newsmlg2", CHANNEL, now=NOW)
        assert [d.articles for d in documents] == [(story(1),), (story(2),)]
        assert len({d.name for d in documents}) == 2

    def test_equal_headlines_get_names_that_differ(self):
        same = [story(n, headline="Ferry returns") for n in range(3)]
        suffix = formats.get("newsmlg2").suffixes[0]
        names = [d.name for d in publish(same, "newsmlg2", CHANNEL, now=NOW)]
        assert names == [f"ferry-returns{suffix}", f"ferry-returns-2{suffix}", f"ferry-returns-3{suffix}"]

    def test_a_long_name_ends_with_a_whole_word(self):
        (document,) = publish([story(1, headline="Harbour " * 20)], "newsmlg2", CHANNEL, now=NOW)
        stem = document.name.removesuffix(formats.get("newsmlg2").suffixes[0])
        assert set(stem.split("-")) == {"harbour"}

    @pytest.mark.parametrize("headline", ["../../etc/passwd", "a/b\\c", "..", "\x00", "CON:", "Ж" * 500])
    def test_a_name_is_never_a_path(self, headline):
        (document,) = publish([story(1, headline=headline)], "newsmlg2", CHANNEL, now=NOW)
        assert not set(document.name) & set("/\\:\0")
        assert not document.name.startswith(".")
        assert len(document.name) < 100

    def test_an_article_that_is_not_public_gives_no_bytes_and_a_reason(self):
        later = story(1, embargoed=NOW + dt.timedelta(days=1))
        (document,) = publish([later], "rss", CHANNEL, now=NOW)
        assert formats.get("rss").load(document.data).articles == ()
        assert [d.code for d in document.diagnostics] == ["X605"]

    def test_equal_arguments_give_equal_documents(self):
        assert publish([story(1)], "atom", CHANNEL, now=NOW) == publish([story(1)], "atom", CHANNEL, now=NOW)

    def test_an_unknown_format_is_named_with_those_that_are_known(self):
        with pytest.raises(UnknownFormat, match="unknown format 'rsss': expected one of json"):
            publish([story(1)], "rsss", now=NOW)


class TestDump:
    def test_a_format_is_given_by_name_or_as_a_value(self):
        assert dump(story(1), "json", now=NOW) == dump(story(1), formats.get("json"), now=NOW)
