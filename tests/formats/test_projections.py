"""Each shared combinator: what it leaves of a value, and that it leaves its own result alone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import codes
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Context, Projection
from newsmodel.formats.projections import (
    CHARACTERS,
    FIRST,
    GUID,
    GUID_ORIGIN,
    INSTANT,
    PLAIN_TEXT,
    XML_FORBIDDEN,
    become,
    default,
    drop,
    keep,
    only_public,
    placed,
    reduce,
    row,
)
from newsmodel.model.article import Article, GuidOrigin, PubStatus, public_at
from newsmodel.model.blocks import Crosshead, Paragraph
from newsmodel.model.boxes import Sidebar, SidebarKind
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.guid import derived_guid
from newsmodel.model.text import Mark, MarkKind, Text
from newsmodel.testing.strategies import articles, lines, stamps, texts

NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
DAY = PartialDate(year=2026, month=1, day=5)
PARIS = Channel(zone="Europe/Paris")


def context(article: Article | None = None, channel: Channel | None = None, owner: Any = None) -> Context:
    article = article or Article()
    return Context(article, channel or Channel(), NOW, owner or article)


def apply(step: Projection, value: Any, **more: Any) -> Any:
    return step.apply(value, context(**more))


class TestDrop:
    def test_gives_the_default_of_the_owners_field(self) -> None:
        (none,) = drop("Article.slugline")
        (empty,) = drop("Article.topics")
        (kind,) = drop("Sidebar.kind", why="no place")
        assert none.projections[0].apply("s", context()) is None
        assert empty.projections[0].apply(("t",), context()) == ()
        related = kind.projections[0].apply(SidebarKind.TOPIC, context(owner=Sidebar()))
        assert related is SidebarKind.RELATED
        assert (kind.whole, kind.why, kind.label, kind.projections[0].code) == (
            True,
            "no place",
            "dropped",
            codes.DROPPED,
        )


class TestGeneral:
    def test_reduce_has_its_own_label_and_code(self) -> None:
        step = reduce("short", lambda value: value[:1], whole=True, code=codes.FILLED)
        assert (step.label, step.whole, step.code, apply(step, "abc")) == ("short", True, codes.FILLED, "a")

    @pytest.mark.parametrize("empty", [None, ()])
    def test_default_fills_what_is_empty_alone(self, empty: object) -> None:
        step = default("ours", lambda given_context: given_context.channel.title)
        assert apply(step, empty) == "News"
        assert apply(step, "theirs") == "theirs"
        assert apply(step, Text("")) == Text("")
        assert step.code is codes.FILLED

    def test_keep_takes_the_items_that_pass(self) -> None:
        assert apply(keep("even", lambda item: item % 2 == 0), (1, 2, 3, 4)) == (2, 4)

    def test_become_makes_another_kind(self) -> None:
        step = become("a paragraph", lambda block: Paragraph(block.text))
        assert apply(step, Crosshead("A")) == Paragraph("A")

    def test_first_takes_one(self) -> None:
        assert apply(FIRST, ("a", "b")) == ("a",)
        assert apply(FIRST, ()) == ()

    def test_a_row_without_projections_is_carried(self) -> None:
        assert row("Article.guid").carried


class TestTexts:
    def test_plain_text_is_one_line_without_marks(self) -> None:
        text = Text("A  bold\nline", [Mark(0, 6, MarkKind.STRONG)])
        assert apply(PLAIN_TEXT, text) == Text("A bold line")
        assert apply(PLAIN_TEXT, None) is None

    @given(texts(empty=True))
    def test_plain_text_leaves_its_own_result_alone(self, text: Text) -> None:
        once = apply(PLAIN_TEXT, text)
        assert apply(PLAIN_TEXT, once) is once

    @pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ufffe", "\uffff"])
    def test_a_character_that_xml_forbids_is_replaced(self, character: str) -> None:
        assert apply(CHARACTERS, f"a{character}b") == "a\ufffdb"

    @pytest.mark.parametrize("character", ["\t", "\n", "\r", "\x7f", "\x85", "\ufffd", "\ue000", "\U0010ffff"])
    def test_one_that_it_allows_stays(self, character: str) -> None:
        assert apply(CHARACTERS, f"a{character}b") == f"a{character}b"

    @given(st.one_of(lines(), st.text(st.characters(exclude_categories=["Cs"]))))
    def test_the_quick_test_is_as_good_as_the_search(self, text: str) -> None:
        assert CHARACTERS.touches is not None
        assert CHARACTERS.touches(text) == (XML_FORBIDDEN.search(text) is not None)
        assert not CHARACTERS.touches(apply(CHARACTERS, text))


class TestInstant:
    def test_an_instant_loses_its_words_and_its_fraction(self) -> None:
        stamp = Stamp(text="5 Jan", date=DAY, time=dt.time(14, 30, 1, 5), offset=60, zone="CET")
        assert apply(INSTANT, stamp) == Stamp(date=DAY, time=dt.time(14, 30, 1), offset=60)

    def test_a_wall_clock_is_placed_in_the_channels_zone(self) -> None:
        clock = Stamp(date=DAY, time=dt.time(14, 30))
        summer = Stamp(date=PartialDate(year=2026, month=7, day=5), time=dt.time(14, 30))
        assert placed(clock, PARIS).offset == 60
        assert placed(summer, PARIS).offset == 120
        assert apply(INSTANT, clock, channel=PARIS) == Stamp(date=DAY, time=dt.time(14, 30), offset=60)

    def test_one_that_states_its_offset_is_not(self) -> None:
        stated = Stamp(date=DAY, time=dt.time(14, 30), offset=-300)
        assert placed(stated, PARIS) is stated

    @pytest.mark.parametrize(
        "stamp",
        [
            None,
            Stamp(text="Monday"),
            Stamp(date=DAY),
            Stamp(date=DAY, time=dt.time(14, 30)),
            Stamp(date=DAY, offset=60),
            Stamp(date=PartialDate(month=1, day=5), time=dt.time(14, 30), offset=60),
        ],
    )
    def test_what_is_no_instant_is_left_out(self, stamp: Stamp | None) -> None:
        assert apply(INSTANT, stamp) is None

    @given(stamps(), st.sampled_from([Channel(), PARIS]))
    def test_it_leaves_its_own_result_alone(self, stamp: Stamp, channel: Channel) -> None:
        once = apply(INSTANT, stamp, channel=channel)
        assert apply(INSTANT, once, channel=channel) == once
        assert once is None or once.instant is not None


class TestIdentity:
    def test_a_missing_guid_is_derived_from_the_copy(self) -> None:
        article = Article(headline="A", provider="Ariel")
        assert apply(GUID, None, article=article) == derived_guid(article)
        assert apply(GUID, "urn:x:1", article=article) == "urn:x:1"

    def test_its_origin_is_told_from_its_prefix(self) -> None:
        stated = Article(guid="urn:x:1")
        derived = Article(guid="urn:newsmodel:1:0f", guid_origin=GuidOrigin.DERIVED)
        assert apply(GUID_ORIGIN, None, article=stated) is GuidOrigin.STATED
        assert apply(GUID_ORIGIN, GuidOrigin.STATED, article=derived) is GuidOrigin.DERIVED
        assert apply(GUID_ORIGIN, None) is GuidOrigin.DERIVED


class TestOnlyPublic:
    @pytest.mark.parametrize(
        ("article", "channel", "refused"),
        [
            (Article(), Channel(), []),
            (Article(pub_status=PubStatus.USABLE), Channel(), []),
            (Article(pub_status=PubStatus.WITHHELD), Channel(), ["withheld or canceled"]),
            (Article(pub_status=PubStatus.CANCELED), Channel(), ["withheld or canceled"]),
            (Article(embargoed=NOW), Channel(), []),
            (Article(embargoed=NOW + dt.timedelta(seconds=1)), Channel(), ["embargoed"]),
            (Article(embargoed=Stamp(text="noon")), Channel(), ["embargoed"]),
            (Article(embargoed=Stamp(date=DAY, time=dt.time(12))), Channel(), ["embargoed"]),
            (Article(embargoed=Stamp(date=DAY, time=dt.time(12))), PARIS, []),
        ],
    )
    def test_names_why_an_article_is_left_out(self, article: Article, channel: Channel, refused: list[str]) -> None:
        given_context = context(article, channel)
        assert [s.label for s in only_public() if not s.keep(article, given_context)] == refused

    @given(articles())
    def test_it_agrees_with_the_models_own_judgement(self, article: Article) -> None:
        given_context = context(article)
        assert all(s.keep(article, given_context) for s in only_public()) == public_at(article, NOW)
