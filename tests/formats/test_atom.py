from __future__ import annotations

import datetime as dt
import functools
from typing import Any

import attrs
import feedparser  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsmodel import codes
from newsmodel.formats import registry
from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article
from newsmodel.model.blocks import Paragraph
from newsmodel.model.dates import Stamp
from newsmodel.model.media import Link
from newsmodel.model.people import Byline
from newsmodel.model.text import Mark, Text
from newsmodel.testing import articles
from newsmodel.testing.formats import channels, check_format, words_of
from tests.formats.feed_copy import CHANNEL, DATA, EDITS, FERRY, NOW, STORM, WORDS, damaged
from tests.shared import SHARED, needs_shared

ATOM = registry.get("atom")
NS = "{http://www.w3.org/2005/Atom}"


def dumped(*given_articles: Article, channel: Channel = CHANNEL) -> bytes:
    return ATOM.dump(given_articles, channel, now=NOW).data


def parsed(*given_articles: Article, channel: Channel = CHANNEL) -> Any:
    feed = feedparser.parse(dumped(*given_articles, channel=channel))
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def entries(data: bytes) -> list[etree._Element]:
    return etree.fromstring(data).findall(f"{NS}entry")


@functools.cache
def grammar() -> etree.RelaxNG:
    """The grammar of RFC 4287, appendix B."""
    return etree.RelaxNG(etree.parse(SHARED / "schemas" / "atom" / "atom.rng"))


def assert_valid(data: bytes) -> None:
    schema = grammar()
    assert schema.validate(etree.fromstring(data)), schema.error_log


class TestGoldenFile:
    def test_two_stories_make_the_expected_bytes(self) -> None:
        assert dumped(FERRY, STORM) == (DATA / "two-stories.atom").read_bytes()

    def test_the_expected_bytes_are_read_back(self) -> None:
        loaded = ATOM.load((DATA / "two-stories.atom").read_bytes())
        assert loaded.articles == ATOM.project((FERRY, STORM), CHANNEL, now=NOW)
        assert loaded.channel == CHANNEL


@needs_shared
class TestGrammarOfTheRfc:
    def test_the_golden_file_is_valid(self) -> None:
        assert_valid((DATA / "two-stories.atom").read_bytes())

    def test_a_feed_without_anything_is_valid(self) -> None:
        assert_valid(dumped(channel=Channel(title="")))

    @pytest.mark.laws
    @given(st.lists(articles(), max_size=3), channels())
    def test_generated_feeds_are_valid(self, given_articles: list[Article], channel: Channel) -> None:
        assert_valid(dumped(*given_articles, channel=channel))


class TestFeedparserReads:
    def test_the_feed(self) -> None:
        feed = parsed(FERRY).feed
        assert (feed.title, feed.link, feed.id) == ("Quill Harbour News", "https://news.example/", "urn:example:feed")
        assert (feed.author, feed.rights) == ("Quill News Desk", "© Quill News Agency")
        assert feed.updated_parsed[:6] == (2026, 1, 6, 9, 0, 0)
        assert {"rel": "self", "href": "https://news.example/feed", "type": "application/atom+xml"} in feed.links

    def test_title_link_id_authors_and_language(self) -> None:
        entry = parsed(FERRY).entries[0]
        assert entry.title == "Ferry & freight return to Port Quill"
        assert entry.link == entry.id == "https://news.example/2026/ferry"
        assert [author.name for author in entry.authors] == ["Ada Quill", "Tom Sett"]
        assert entry.content[0].language == "en-GB"
        assert entry.content[0].type == "text/html"

    def test_dates(self) -> None:
        entry = parsed(FERRY).entries[0]
        assert entry.published_parsed[:6] == (2026, 1, 5, 11, 30, 0)
        assert entry.updated_parsed[:6] == (2026, 1, 6, 9, 0, 0)

    def test_categories_with_their_schemes_and_labels(self) -> None:
        tags = [(tag.term, tag.scheme, tag.label) for tag in parsed(FERRY).entries[0].tags]
        assert tags == [
            ("20000337", "http://cv.iptc.org/newscodes/mediatopic/", "transport"),
            ("grain", "urn:newsmodel:scheme:desk", "grain trade"),
            ("harbours", None, None),
        ]

    def test_rights_publisher_summary_and_links(self) -> None:
        entry = parsed(FERRY).entries[0]
        assert entry.rights == "© 2026 Quill News Agency"
        assert entry.publisher == "Quill News Agency"
        assert entry.summary == "The first boat in nine days <carried> grain."
        assert {
            "rel": "related",
            "href": "https://news.example/map",
            "title": "Map of the harbour",
            "type": "text/html",
        } in entry.links

    @pytest.mark.parametrize("words", WORDS)
    def test_every_word_of_the_content(self, words: str) -> None:
        content = parsed(FERRY).entries[0].content[0].value
        assert words in words_of(b"<x>" + content.replace("&", "&amp;").replace("<", "&lt;").encode() + b"</x>")


class TestWhatAtomRequires:
    def test_an_entry_without_a_time_is_refused(self) -> None:
        exported = ATOM.dump(Article(headline="When?"), CHANNEL, now=NOW)
        assert not entries(exported.data)
        assert [d.code for d in exported.diagnostics] == [codes.REFUSED.id]

    @pytest.mark.parametrize(
        ("fields", "updated"),
        [
            ({"published": NOW, "first_created": NOW - dt.timedelta(days=1)}, NOW),
            ({"first_created": NOW}, NOW),
            ({}, dt.datetime(2026, 1, 1, tzinfo=dt.UTC)),
        ],
    )
    def test_the_time_of_an_entry_is_what_the_article_says_else_the_channels(
        self, fields: dict[str, Any], updated: dt.datetime
    ) -> None:
        channel = attrs.evolve(CHANNEL, fallback_time=dt.datetime(2026, 1, 1, 0, 0, 0, 5, tzinfo=dt.UTC))
        (projected,) = ATOM.project(Article(headline="When?", **fields), channel, now=NOW)
        assert projected.version_created == Stamp.at(updated)

    def test_an_offset_that_xml_schema_does_not_know_becomes_utc(self) -> None:
        far = dt.timezone(dt.timedelta(hours=20))
        channel = attrs.evolve(CHANNEL, fallback_time=dt.datetime(2026, 1, 1, 20, tzinfo=far))
        (projected,) = ATOM.project(Article(headline="When?"), channel, now=NOW)
        assert projected.version_created == Stamp.at(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))

    @pytest.mark.parametrize(
        ("guid", "written"),
        [
            ("urn:example:1", "urn:example:1"),
            ("4711", "urn:newsmodel:guid:4711"),
            ("a b", "urn:newsmodel:guid:a%20b"),
            ("urn:newsmodel:guid:a", "urn:newsmodel:guid:urn%3Anewsmodel%3Aguid%3Aa"),
            ("/relative", "urn:newsmodel:guid:%2Frelative"),
        ],
    )
    def test_an_id_is_an_iri_and_gives_the_guid_back(self, guid: str, written: str) -> None:
        data = dumped(attrs.evolve(FERRY, guid=guid))
        assert [entry.findtext(f"{NS}id") for entry in entries(data)] == [written]
        assert ATOM.load(data).articles[0].guid == guid

    @pytest.mark.parametrize(
        ("channel", "identifier"),
        [
            (Channel(id="urn:x:1", link="https://a.example/"), "urn:x:1"),
            (Channel(link="https://a.example/", self_link="https://a.example/f"), "https://a.example/"),
            (Channel(self_link="https://a.example/f"), "https://a.example/f"),
            (Channel(title="Ä & b"), "urn:newsmodel:feed:%C3%84%20%26%20b"),
        ],
    )
    def test_a_feed_has_an_id_of_its_own_or_of_its_address_or_title(self, channel: Channel, identifier: str) -> None:
        assert etree.fromstring(dumped(channel=channel)).findtext(f"{NS}id") == identifier

    def test_a_feed_has_an_author(self) -> None:
        names = [Channel(author="A", provider="B"), Channel(provider="B"), Channel(title="C")]
        found = [etree.fromstring(dumped(channel=c)).findtext(f"{NS}author/{NS}name") for c in names]
        assert found == ["A", "B", "C"]


class TestHostileCopy:
    @pytest.mark.parametrize("text", ["a ]]> b", "<![CDATA[x]]>", "&amp;lt;", "</content>", "\x00\x1b\ufffe", "a\rb"])
    def test_markup_and_control_characters_do_no_harm(self, text: str) -> None:
        story = attrs.evolve(FERRY, headline=text, body=[text], provider=text, topics=[text])
        channel = attrs.evolve(CHANNEL, title=text, author=text, rights=text)
        check_format(ATOM, story, channel, NOW)
        assert len(parsed(story, channel=channel).entries) == 1

    def test_the_language_of_a_feed_is_that_of_all_its_articles(self) -> None:
        channel = attrs.evolve(CHANNEL, language=None)
        english, french = (attrs.evolve(FERRY, language=tag) for tag in ("en", "fr"))
        assert parsed(english, english, channel=channel).feed.language == "en"
        assert "language" not in parsed(english, french, channel=channel).feed


class TestReading:
    @pytest.mark.parametrize("data", [b"", b"plain", b"<feed/>", b"<rss><channel/></rss>", b"\xff\xfe<"])
    def test_what_is_no_atom_gives_a_diagnostic(self, data: bytes) -> None:
        assert [d.code for d in ATOM.load(data).diagnostics] == [codes.UNREADABLE.id]

    def test_a_feed_of_another_program_is_read_as_far_as_it_goes(self) -> None:
        data = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
            <title type="html">T &amp;lt; <![CDATA[<i>U</i>]]></title><rights>R</rights><author><name>F</name></author>
            <entry><id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Boats <b>here</b></div></title>
            <updated>2026-01-05T14:30:00.5Z</updated><author><name>Lil Marsh</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>bold</b> line</p></div></content>
            <summary>A &lt;summary&gt;</summary>
            <link href="/1"/><link rel="x"/><category term="y"/><category term=""/></entry>
            <entry xml:lang="!"><summary type="text">Just a &lt;summary&gt;</summary><updated>soon</updated></entry>
            <entry><content type="image/png">AAAA</content><content src="/elsewhere"/></entry></feed>"""
        loaded = ATOM.load(data)
        first, second, third = loaded.articles
        assert loaded.channel is not None
        assert loaded.channel.title == "T < U"
        assert first == Article(
            guid="1",
            headline="Boats here",
            standfirst="A <summary>",
            bylines=[Byline(text="Lil Marsh", people=["Lil Marsh"])],
            language="en",
            body=[Text("One bold line", [Mark(4, 8, "strong")])],
            version_created=first.version_created,
            topics=["y"],
            links=[Link("/1")],
            rights="R",
        )
        assert second.body == (Paragraph("Just a <summary>"),)
        assert second.version_created == Stamp(text="soon")
        assert third.body == ()

    @given(EDITS)
    def test_no_damage_raises(self, edits: list[tuple[int, int, str]]) -> None:
        loaded = ATOM.load(damaged((DATA / "two-stories.atom").read_text("utf-8"), edits))
        assert loaded.articles or loaded.diagnostics

    @pytest.mark.parametrize("guid", ["urn:newsmodel:guid:%20", "urn:newsmodel:guid:"])
    def test_an_id_that_codes_nothing_stays_as_it_is(self, guid: str) -> None:
        data = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>{guid}</id></entry></feed>'
        assert ATOM.load(data.encode()).articles[0].guid == guid

    def test_only_atom_is_recognised(self) -> None:
        assert ATOM.recognise(dumped(FERRY)[:4096])
        assert not ATOM.recognise(registry.get("rss").dump(FERRY, CHANNEL, now=NOW).data)
        assert not ATOM.recognise(b"copy about http://www.w3.org/2005/Atom <feed >")
