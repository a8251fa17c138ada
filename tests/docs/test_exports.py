"""The example copy, exported, is valid by the standards' own schemas and read back by other people's readers."""

from __future__ import annotations

import datetime as dt
import functools
import html
import re
import warnings

import feedparser  # type: ignore[import-untyped]  # it ships no types
import pytest
import xmlschema
from lxml import etree

from newsmodel import Channel, dump, read
from newsmodel.model.article import block_lines
from newsmodel.newsroom import publish
from tests.docs.pages import ROOT
from tests.shared import SHARED, needs_shared

COPY = sorted((ROOT / "examples" / "copy").iterdir())
NOW = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
CHANNEL = Channel(
    title="Invented news",
    link="https://news.example/",
    id="urn:example:invented-news",
    self_link="https://news.example/feed",
    language="en",
    provider="Invented News Service",
    rights="(c) Invented News Service",
    fallback_time=NOW,
    link_template="https://news.example/story/{guid}",
)
STORIES = [pytest.param(path, id=path.stem) for path in COPY]


@functools.cache
def articles():
    return tuple(article for path in COPY for article in read(path).articles)


@functools.cache
def feed(name):
    return dump(articles(), name, CHANNEL, now=NOW).data


@functools.cache
def parsed(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # feedparser's own
        return feedparser.parse(feed(name))


@functools.cache
def hardened():
    return etree.XMLParser(no_network=True, resolve_entities=False)


def words(article):
    """Every printed word of the story and its boxes."""
    texts = [article.title or "", article.dateline.text if article.dateline else ""]
    blocks = [*article.body, *(block for box in article.factboxes for block in box.blocks)]
    texts += [line for block in blocks for line in block_lines(block)]
    texts += [box.heading.text for box in article.factboxes if box.heading]
    return {word for text in texts for word in re.findall(r"\w+", text)}


@needs_shared
class TestNewsMLG2:
    @pytest.mark.parametrize("path", STORIES)
    def test_a_story_is_valid_by_the_strict_schema(self, path):
        schema = etree.XMLSchema(etree.parse(SHARED / "schemas/newsml-g2/strict-all.xsd", hardened()))
        for document in publish(read(path).articles, "newsmlg2", CHANNEL, now=NOW):
            tree = etree.fromstring(document.data, hardened())
            schema.assertValid(tree)
            assert set(re.findall(r"\w+", " ".join(tree.itertext()))) >= words(document.articles[0])

    def test_a_second_validator_agrees(self):
        schema = xmlschema.XMLSchema10(str(SHARED / "schemas/newsml-g2/strict-all.xsd"))
        for document in publish(articles(), "newsmlg2", CHANNEL, now=NOW):
            assert [error.reason for error in schema.iter_errors(document.data.decode())] == []


@needs_shared
class TestAtom:
    def test_the_feed_follows_the_grammar_of_rfc_4287(self):
        grammar = etree.RelaxNG(etree.parse(SHARED / "schemas/atom/atom.rng", hardened()))
        grammar.assertValid(etree.fromstring(feed("atom"), hardened()))


class TestFeedReaders:
    @pytest.mark.parametrize("name", ["rss", "atom"])
    def test_feedparser_finds_nothing_ill_formed(self, name):
        assert parsed(name).bozo == 0
        assert parsed(name).feed.title == "Invented news"
        assert len(parsed(name).entries) == len(COPY)

    @pytest.mark.parametrize("name", ["rss", "atom"])
    def test_feedparser_reads_titles_links_and_identifiers(self, name):
        for entry, article in zip(parsed(name).entries, articles(), strict=True):
            assert entry.title == article.title
            assert entry.id == article.guid
            assert entry.link == CHANNEL.address(article)

    @pytest.mark.parametrize("name", ["rss", "atom"])
    def test_feedparser_reads_every_writer(self, name):
        for entry, article in zip(parsed(name).entries, articles(), strict=True):
            assert {author.name for author in entry.get("authors", [])} >= set(article.authors)

    @pytest.mark.parametrize("name", ["rss", "atom"])
    def test_feedparser_reads_every_word(self, name):
        for entry, article in zip(parsed(name).entries, articles(), strict=True):
            text = html.unescape(re.sub(r"<[^>]*>", " ", entry.content[0].value)) + " " + entry.title
            assert set(re.findall(r"\w+", text)) >= words(article)
