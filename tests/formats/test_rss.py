from __future__ import annotations

import datetime as dt
import email.utils
import locale
import threading
import time
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
from newsmodel.model.article import Article, PubStatus
from newsmodel.model.dates import Stamp
from newsmodel.model.media import Link
from newsmodel.model.people import Byline
from newsmodel.model.text import Mark, Text
from newsmodel.model.topics import TopicTag
from newsmodel.testing import articles
from newsmodel.testing.formats import channels, check_format, words_of
from tests.formats.feed_copy import CHANNEL, DATA, EDITS, FERRY, NOW, STORM, WORDS, damaged

RSS = registry.get("rss")


def dumped(*given_articles: Article, channel: Channel = CHANNEL) -> bytes:
    return RSS.dump(given_articles, channel, now=NOW).data


def parsed(*given_articles: Article, channel: Channel = CHANNEL) -> Any:
    feed = feedparser.parse(dumped(*given_articles, channel=channel))
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def items(data: bytes) -> list[etree._Element]:
    return etree.fromstring(data).findall("channel/item")


class TestGoldenFile:
    def test_two_stories_make_the_expected_bytes(self) -> None:
        assert dumped(FERRY, STORM) == (DATA / "two-stories.rss").read_bytes()

    def test_the_expected_bytes_are_read_back(self) -> None:
        loaded = RSS.load((DATA / "two-stories.rss").read_bytes())
        assert loaded.articles == RSS.project((FERRY, STORM), CHANNEL, now=NOW)
        assert loaded.channel == attrs.evolve(CHANNEL, id=None, author=None)


class TestFeedparserReads:
    def test_the_feed(self) -> None:
        feed = parsed(FERRY).feed
        assert (feed.title, feed.link, feed.language) == ("Quill Harbour News", "https://news.example/", "en")
        assert feed.rights == "© Quill News Agency"
        assert {"rel": "self", "href": "https://news.example/feed", "type": "application/rss+xml"} in feed.links

    def test_title_link_id_authors_and_language(self) -> None:
        entry = parsed(FERRY).entries[0]
        assert entry.title == "Ferry & freight return to Port Quill"
        assert entry.link == entry.id == "https://news.example/2026/ferry"
        assert [author.name for author in entry.authors] == ["Ada Quill", "Tom Sett"]
        assert entry.language == "en-GB"
        assert entry.content[0].language == "en-GB"

    def test_dates(self) -> None:
        entry = parsed(FERRY).entries[0]
        assert entry.published_parsed[:6] == (2026, 1, 5, 11, 30, 0)
        assert entry.updated_parsed[:6] == (2026, 1, 6, 9, 0, 0)

    def test_categories_with_their_schemes_and_the_names_behind_them(self) -> None:
        tags = [(tag.term, tag.scheme) for tag in parsed(FERRY).entries[0].tags]
        assert tags == [
            ("20000337", "http://cv.iptc.org/newscodes/mediatopic/"),
            ("transport", None),
            ("grain", "urn:newsmodel:scheme:desk"),
            ("grain trade", None),
            ("harbours", None),
        ]

    def test_rights_publisher_and_links(self) -> None:
        entry = parsed(FERRY).entries[0]
        assert entry.rights == "© 2026 Quill News Agency"
        assert entry.publisher == "Quill News Agency"
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


class TestWhatRssRequires:
    def test_a_channel_has_title_link_and_description(self) -> None:
        channel = etree.fromstring(dumped(channel=Channel(title="\x00"))).find("channel")
        assert channel is not None
        assert all(channel.findtext(tag) for tag in ("title", "link", "description"))

    @given(articles(), channels())
    def test_an_item_has_a_title_and_a_guid(self, article: Article, channel: Channel) -> None:
        for item in items(dumped(article, channel=channel)):
            assert item.findtext("title")
            assert item.findtext("guid")

    @given(st.lists(articles(), max_size=2), channels())
    def test_dates_are_those_of_rfc_822(self, given_articles: list[Article], channel: Channel) -> None:
        root = etree.fromstring(dumped(*given_articles, channel=channel))
        for element in root.iter("pubDate", "lastBuildDate"):
            text = element.text or ""
            if text.split()[3] >= "1000":  # of earlier years the standard library reads two digits
                assert email.utils.format_datetime(email.utils.parsedate_to_datetime(text)) == text

    @pytest.mark.parametrize(
        ("guid", "permanent"),
        [("https://news.example/1", "true"), ("urn:example:1", "false"), ("https://news.example/a b", "false")],
    )
    def test_a_guid_is_a_permalink_only_where_it_is_an_address(self, guid: str, permanent: str) -> None:
        (item,) = items(dumped(attrs.evolve(FERRY, guid=guid)))
        assert [e.get("isPermaLink") for e in item.iter("guid")] == [permanent]

    def test_a_description_comes_before_the_content_even_where_only_a_title_is_known(self) -> None:
        (item,) = items(dumped(Article(headline="Storm & rain")))
        tags = [etree.QName(child).localname for child in item]
        assert tags.index("description") < tags.index("encoded")
        assert item.findtext("description") == "Storm &amp; rain"

    def test_a_description_is_html(self) -> None:
        (item,) = items(dumped(FERRY))
        assert item.findtext("description") == "The first boat in nine days &lt;carried&gt; grain."


class TestFillings:
    def test_a_story_without_headline_has_its_first_words_for_a_title(self) -> None:
        story = Article(body=["One two three. " * 20])
        (projected,) = RSS.project(story, CHANNEL, now=NOW)
        assert projected.title == "One two three. One two three. One two three. One two three. One two three. One…"

    def test_the_template_gives_the_address_of_the_page(self) -> None:
        channel = attrs.evolve(CHANNEL, link_template="https://news.example/{slug}?id={guid}")
        (projected,) = RSS.project(Article(guid="a b", slugline="ferry/1"), channel, now=NOW)
        assert projected.links == (Link("https://news.example/ferry%2F1?id=a%20b", rel="alternate"),)

    def test_a_story_that_has_a_page_gets_no_other(self) -> None:
        channel = attrs.evolve(CHANNEL, link_template="https://news.example/{guid}")
        (projected,) = RSS.project(FERRY, channel, now=NOW)
        assert [link.rel for link in projected.links] == ["alternate", "related"]

    def test_an_author_of_the_channel_signs_what_has_no_byline(self) -> None:
        assert parsed(STORM).entries[0].author == "Quill News Desk"

    def test_language_provider_and_rights_come_from_the_channel(self) -> None:
        channel = attrs.evolve(CHANNEL, provider="Ariel")
        (projected,) = RSS.project(STORM, channel, now=NOW)
        assert projected.language == "en"
        assert projected.provider == "Ariel"
        assert projected.rights is not None
        assert projected.rights.notice == "© Quill News Agency"

    def test_a_feed_without_articles_is_as_old_as_its_channel_says(self) -> None:
        channel = attrs.evolve(CHANNEL, fallback_time=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
        assert b"<lastBuildDate>Thu, 01 Jan 2026 00:00:00 +0000<" in dumped(channel=channel)
        assert b"<lastBuildDate>Thu, 01 Jan 1970 00:00:00 +0000<" in dumped()


class TestLosses:
    def test_of_several_pages_of_one_type_the_first_is_alternate(self) -> None:
        links = [Link("/1"), Link("/2", rel="alternate"), Link("/3", rel="alternate", type="text/html")]
        (projected,) = RSS.project(attrs.evolve(FERRY, links=links), CHANNEL, now=NOW)
        assert [link.rel for link in projected.links] == [None, "related", "alternate"]

    @pytest.mark.parametrize(
        ("tag", "carried"),
        [
            (TopicTag(["Politik", "politics"], qcode="medtop:1:2"), TopicTag("Politik", qcode="medtop:1:2")),
            (TopicTag(qcode="ü/x:1"), TopicTag(qcode="ü/x:1")),
            (TopicTag("7", qcode="desk:7"), TopicTag(qcode="desk:7")),
            (TopicTag("a", uri="http://cv.iptc.org/newscodes/genre/Current"), TopicTag("a", qcode="genre:Current")),
            (TopicTag("a", uri="https://x.example/topics#7"), TopicTag("a", uri="https://x.example/topics#7")),
            (TopicTag("a", uri="nonsense"), TopicTag("a")),
            (TopicTag(uri="https://x.example/"), TopicTag("https://x.example/")),
            (TopicTag("Ada Quill", kind="person"), TopicTag("Ada Quill")),
        ],
    )
    def test_a_topic_is_a_term_in_a_scheme_with_one_label(self, tag: TopicTag, carried: TopicTag) -> None:
        assert RSS.project(Article(topics=[tag]), CHANNEL, now=NOW)[0].topics == (carried,)
        assert RSS.load(dumped(Article(topics=[tag]))).articles[0].topics == (carried,)

    def test_a_keyword_behind_a_code_without_a_name_is_no_name(self) -> None:
        topics = (TopicTag(qcode="medtop:1"), TopicTag("sea"), TopicTag("politics", qcode="medtop:2"), TopicTag("land"))
        data = dumped(Article(topics=topics))
        assert RSS.load(data).articles[0].topics == topics
        assert [e.text for e in items(data)[0].iter("category")] == ["1", "1", "sea", "2", "politics", "land"]

    def test_a_wall_clock_needs_the_zone_of_the_channel(self) -> None:
        story = Article(published=Stamp(date=dt.date(2026, 1, 5), time=dt.time(14, 30)))
        assert RSS.project(story, CHANNEL, now=NOW)[0].published is None
        paris = attrs.evolve(CHANNEL, zone="Europe/Paris")
        assert b"<pubDate>Mon, 05 Jan 2026 14:30:00 +0100</pubDate>" in dumped(story, channel=paris)

    def test_what_is_not_public_is_left_out_and_said(self) -> None:
        held = Article(headline="Held", pub_status=PubStatus.WITHHELD)
        later = Article(headline="Later", embargoed=dt.datetime(2030, 1, 1, tzinfo=dt.UTC))
        exported = RSS.dump((held, later), CHANNEL, now=NOW)
        assert not items(exported.data)
        assert [d.code for d in exported.diagnostics] == [codes.LEFT_OUT.id, codes.EMBARGOED.id]


class TestHostileCopy:
    @pytest.mark.parametrize(
        "text", ["a ]]> b", "<![CDATA[x]]>", "&amp;lt;", "</content:encoded>", "\x00\x1b\ufffe", "a\rb"]
    )
    def test_markup_and_control_characters_do_no_harm(self, text: str) -> None:
        story = Article(headline=text, body=[text], provider=text)
        check_format(RSS, story, attrs.evolve(CHANNEL, title=text, author=text, rights=text), NOW)
        assert len(parsed(story, channel=attrs.evolve(CHANNEL, title=text)).entries) == 1

    def test_ten_thousand_entries_take_ten_times_the_time_of_one_thousand(self) -> None:
        def seconds(count: int) -> float:
            stories = [Article(guid=f"urn:x:{n}", headline=f"Story {n}", body=["Words."]) for n in range(count)]
            start = time.process_time()
            assert len(RSS.load(dumped(*stories)).articles) == count
            return time.process_time() - start

        assert seconds(10_000) < 25 * max(min(seconds(1_000) for _ in range(3)), 0.02)

    def test_the_locale_of_the_process_is_left_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object) -> str:
            raise AssertionError("setlocale was called")

        monkeypatch.setattr(locale, "setlocale", refuse)
        assert dumped(FERRY, STORM)

    def test_the_clock_does_not_count(self) -> None:
        first = dumped(FERRY, STORM)
        time.sleep(1.1)
        assert dumped(FERRY, STORM) == first

    def test_threads_do_not_disturb_each_other(self) -> None:
        seen: list[bytes] = []
        threads = [threading.Thread(target=lambda: seen.append(dumped(FERRY, STORM))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert set(seen) == {dumped(FERRY, STORM)}


class TestReading:
    @pytest.mark.parametrize("data", [b"", b"plain", b"<rss/>", b"<rss><channel>", b"<feed/>", b"\xff\xfe<"])
    def test_what_is_no_rss_gives_a_diagnostic(self, data: bytes) -> None:
        assert [d.code for d in RSS.load(data).diagnostics] == [codes.UNREADABLE.id]

    def test_a_feed_of_another_program_is_read_as_far_as_it_goes(self) -> None:
        data = b"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>
            <language>no such tag!</language>
            <item><title>Boats &amp; bread</title><link>https://a.example/1</link><guid>1</guid>
            <description>One &lt;b&gt;bold&lt;/b&gt; line&lt;br&gt;two</description>
            <dc:creator>Lil Marsh</dc:creator><pubDate>5 Jan 26 14:30 EST</pubDate>
            <category domain="x">y</category><category domain="z/"/><category/>
            <enclosure url="/1.mp3" type="audio/mpeg"/></item>
            <item><pubDate>yesterday</pubDate></item></channel></rss>"""
        first, second = RSS.load(data).articles
        assert first == Article(
            guid="1",
            headline="Boats & bread",
            bylines=[Byline(text="Lil Marsh", people=["Lil Marsh"])],
            body=[Text("One bold line\ntwo", [Mark(4, 8, "strong")])],
            published=dt.datetime(2026, 1, 5, 14, 30, tzinfo=dt.timezone(dt.timedelta(hours=-5))),
            topics=["y"],
            links=[
                Link("https://a.example/1", rel="alternate"),
                Link("/1.mp3", rel="enclosure", type="audio/mpeg"),
            ],
        )
        assert second.published == Stamp(text="yesterday")

    @pytest.mark.parametrize(
        ("text", "stamp"),
        [
            ("Mon, 05 Jan 2026 14:30:05 -0330", dt.datetime(2026, 1, 5, 14, 30, 5, tzinfo=dt.timezone(-dt.timedelta(hours=3.5)))),
            ("5 Jan 99 14:30 GMT", dt.datetime(1999, 1, 5, 14, 30, tzinfo=dt.UTC)),
            ("5 Jan 2026 14:30 -0000", Stamp(date=dt.date(2026, 1, 5), time=dt.time(14, 30))),
            ("5 Jan 2026 14:30 XYZ", Stamp(date=dt.date(2026, 1, 5), time=dt.time(14, 30))),
            ("31 Feb 2026 14:30 GMT", Stamp(text="31 Feb 2026 14:30 GMT")),
        ],
    )  # fmt: skip
    def test_dates_of_other_programs(self, text: str, stamp: Stamp | dt.datetime) -> None:
        data = f"<rss><channel><item><pubDate>{text}</pubDate></item></channel></rss>"
        assert RSS.load(data.encode()).articles == (Article(published=stamp),)

    @given(st.text(st.sampled_from("0123456789 :,+-JanMonGTZ"), max_size=30))
    def test_no_date_raises(self, text: str) -> None:
        data = f"<rss><channel><item><pubDate>{text}</pubDate></item></channel></rss>"
        assert len(RSS.load(data.encode()).articles) == 1

    @given(EDITS)
    def test_no_damage_raises(self, edits: list[tuple[int, int, str]]) -> None:
        loaded = RSS.load(damaged((DATA / "two-stories.rss").read_text("utf-8"), edits))
        assert loaded.articles or loaded.diagnostics

    def test_only_rss_is_recognised(self) -> None:
        assert RSS.recognise(dumped(FERRY)[:4096])
        assert not RSS.recognise(b"the tag <rss> in copy")
        assert not RSS.recognise(registry.get("atom").dump(FERRY, CHANNEL, now=NOW).data)
