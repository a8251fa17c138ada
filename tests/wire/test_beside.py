"""Sidebars, topics and pictures of a page as values, with where each came from."""

from __future__ import annotations

import pytest

from newsmodel.model.article import Article
from newsmodel.model.boxes import SidebarKind
from newsmodel.model.media import MediaKind
from newsmodel.model.topics import TopicKind
from newsmodel.wire.parse import parse
from newsmodel.wire.result import ParseResult, Role

TEXT = "The harbour master said the ferry would sail again on Monday, when the storm is over and the pier is clear."
SECOND = "Two nets were lost and nobody was hurt, she told a meeting of the league in Northport on Tuesday morning."
THIRD = "The islands want a later last boat on Saturdays, and the league will talk about it in the first week of June."
STORY = (
    "Home\nNews\nSport\n\nFerry returns to the islands after storms\n\nMay 4, 2021\n\n"
    f"{TEXT}\n\n{SECOND}\n\n{THIRD}\n\n"
)


def page(below: str) -> ParseResult:
    return parse(f"{STORY}{below}\n", extract=())


class TestTopics:
    def test_a_labelled_line_gives_a_topic_for_each_name(self) -> None:
        article = page("Tags: Ferries, Outer islands, Winter").article
        assert [topic.name for topic in article.topics] == ["Ferries", "Outer islands", "Winter"]
        assert article.sidebars == ()

    @pytest.mark.parametrize(
        ("heading", "kind"),
        [
            ("People in this story", TopicKind.PERSON),
            ("Places in this story", TopicKind.PLACE),
            ("Organizations in this story", TopicKind.ORGANISATION),
            ("Topics", TopicKind.SUBJECT),
        ],
    )
    def test_a_heading_says_of_what_kind_they_are(self, heading: str, kind: TopicKind) -> None:
        article = page(f"{heading}\n* Vera Noll\n* Ida Sund").article
        assert [(topic.name, topic.kind) for topic in article.topics] == [("Vera Noll", kind), ("Ida Sund", kind)]
        assert article.sidebars[0].kind is SidebarKind.TOPIC

    def test_commas_on_lines_of_their_own_part_them(self) -> None:
        result = page("Ferries\n,\nOuter islands\n,\nWinter")
        assert [topic.name for topic in result.article.topics] == ["Ferries", "Outer islands", "Winter"]


class TestSidebars:
    @pytest.mark.parametrize(
        ("heading", "kind"),
        [
            ("Related stories", "related"),
            ("MOST READ", "most-read"),
            ("Read also:", "read-also"),
            ("In other media", "in-other-media"),
            ("Upcoming events", "event"),
        ],
    )
    def test_the_heading_says_the_kind(self, heading: str, kind: str) -> None:
        (sidebar,) = page(f"{heading}\n* Old quay to be pulled down\n* Nets full, say fishermen").article.sidebars
        assert (str(sidebar.kind), str(sidebar.title)) == (kind, heading)

    def test_items_come_from_their_lines_without_bullets(self) -> None:
        result = page("Related stories\n* Old quay to be pulled down\n* Nets full, say fishermen")
        spans = result.origin["sidebars[0].blocks[0].items[1]"]
        assert [span.slice(result.source.text) for span in spans] == ["Nets full, say fishermen"]

    def test_a_list_ends_where_a_bar_begins(self) -> None:
        result = page("Related stories\nOld quay to be pulled down\nShare\nPrint")
        assert len(result.article.sidebars[0].blocks) == 1
        assert [s.sub_role for s in result.segments if s.role is Role.FURNITURE][-2:] == ["share-bar", "share-bar"]

    def test_a_heading_without_items_is_furniture(self) -> None:
        assert page("Related stories\n\n\nShare").article.sidebars == ()


class TestPictures:
    def test_the_credit_that_closes_a_caption_is_no_words_of_it(self) -> None:
        copy = STORY.replace(f"{TEXT}\n\n{SECOND}", f"{TEXT}\n\nThe quay at dawn. (Bluewire/Ida Sund)\n\n{SECOND}", 1)
        article = parse(copy, extract=()).article
        assert [(str(item.caption), item.credit) for item in article.media] == [
            ("The quay at dawn.", "Bluewire/Ida Sund")
        ]
        assert [type(block).__name__ for block in article.body[:3]] == ["Paragraph", "Figure", "Paragraph"]

    def test_a_video_is_one(self) -> None:
        copy = STORY.replace(f"{TEXT}\n\n{SECOND}", f"{TEXT}\n\nVideo: The storm in two minutes\n\n{SECOND}", 1)
        assert [item.kind for item in parse(copy, extract=()).article.media] == [MediaKind.VIDEO]


def amid(line: str) -> Article:
    """The story with a line between its first two paragraphs."""
    return parse(STORY.replace(f"{TEXT}\n\n{SECOND}", f"{TEXT}\n\n{line}\n\n{SECOND}", 1), extract=()).article


class TestCredits:
    @pytest.mark.parametrize(
        ("caption", "words", "credit"),
        [
            ("The quay at dawn. Foto: Ida Sund", "The quay at dawn.", "Ida Sund"),
            ("The quay at dawn — Photo: Ida Sund/Bluewire", "The quay at dawn", "Ida Sund/Bluewire"),
            ("The quay at dawn.Photographs by Ida Sund for The Quay", "The quay at dawn.", "Ida Sund for The Quay"),
            ("The quay at dawn and at noon, as seen from the pier (file photo)", None, "file photo"),
        ],
    )
    def test_a_credit_is_read_in_many_forms(self, caption: str, words: str | None, credit: str) -> None:
        media = amid(caption).media[0]
        assert media.credit == credit
        assert media.caption is not None
        assert media.caption.text == (words or caption.removesuffix(f" ({credit})"))

    def test_a_caption_that_is_all_credit_keeps_its_words(self) -> None:
        media = amid("(Photo: Ida Sund)").media[0]
        assert (str(media.caption), media.credit) == ("(Photo: Ida Sund)", "Ida Sund")


class TestDecks:
    def test_each_deck_is_a_line_of_the_standfirst(self) -> None:
        decks = ["Half the boats are still in the yard", "Tolls are to stay until spring, the league says"]
        title = "Ferry returns to the islands after storms"
        result = parse(STORY.replace(title, "\n\n".join([title, *decks])), extract=())
        assert result.article.standfirst is not None
        assert result.article.standfirst.text == "\n".join(decks)
        assert len(result.origin["standfirst"]) == len(decks)


class TestBrokenSentences:
    def test_the_parts_are_one_paragraph_that_maps_back_to_each(self) -> None:
        broken = "The ferry Tern, which was built in the yard of\nMeridia Marine\nin the year 1987, is back in service on Monday."
        result = parse(STORY.replace(TEXT, broken, 1), extract=())
        paragraph = result.article.body[0]
        assert str(paragraph.text) == broken.replace("\n", " ")
        spans = result.origin["body[0]"]
        assert [span.slice(result.source.text) for span in spans] == [broken]
        (segment,) = (s for s in result.segments if s.path == "body[0]")
        assert segment.alignment is not None
        assert segment.alignment.apply(result.source.text) == str(paragraph.text)
