"""Pictures, bars, boxes and lists that stand amid the paragraphs of a page."""

from __future__ import annotations

import pytest

from newsmodel.model.blocks import Crosshead, Paragraph, Unclassified
from newsmodel.wire.parse import parse

TITLE = "Council votes to mend harbour wall"
FIRST = "The council voted nine to two on Thursday to repair the old harbour wall before winter."
SECOND = "Mayor Ida Sund said the work would cost 4.2 million crowns and take until March."
THIRD = "Fishermen had asked for the repair since a storm in 2019 opened a gap of ten metres."
FOURTH = "Divers will lay the first stones in September and the harbour stays open to small boats."
INSETS = [
    "Photo: Per Aas",
    "Copyright Per Aas",
    "Share\nTweet\nEmail",
    "Sign up for our newsletter\nEnter your email",
    "Ida Sund\nMayor of Northport",
    "1. Mend the outer wall\n2. Clear the old channel\n3. Light the northern pier",
    "Vote | For | Against\nFirst | 9 | 2\nSecond | 8 | 3",
    "KEY POINTS\n- Wall to be mended\n- Work takes until March",
    "Where: Northport town hall\nWhen: Thursday 6 May, 19:00",
    "Most read\n1. Ferry crews ask for longer rest\n2. Bridge opens again",
]


def page(*pieces: str) -> str:
    foot = "About us\nContact\nCopyright 2021 Northport Post"
    credits_ = "By Vera Noll\n5 May 2021, 18:20 GMT"
    return "\n\n".join(("Home\nNews\nSport", TITLE, credits_, *pieces, foot)) + "\n"


def paragraphs(copy: str) -> list[str]:
    return [block.text.text for block in parse(copy).article.body if isinstance(block, Paragraph)]


@pytest.mark.parametrize("inset", INSETS, ids=[inset.partition("\n")[0] for inset in INSETS])
class TestInsets:
    def test_a_story_goes_on_below_one(self, inset: str) -> None:
        story = paragraphs(page(FIRST, SECOND, inset, THIRD, FOURTH))
        assert story == [FIRST, SECOND, THIRD, FOURTH]

    def test_one_paragraph_below_it_is_of_the_story(self, inset: str) -> None:
        assert paragraphs(page(FIRST, SECOND, inset, THIRD)) == [FIRST, SECOND, THIRD]

    def test_one_paragraph_above_it_is_no_deck(self, inset: str) -> None:
        copy = page(FIRST, inset, THIRD, FOURTH)
        assert parse(copy).article.standfirst is None
        assert paragraphs(copy) == [FIRST, THIRD, FOURTH]


class TestOtherStories:
    TEASER = "Crews of the harbour ferries asked the council on Friday for eleven hours of rest."

    def test_a_headline_between_makes_another_story(self) -> None:
        below = ("Share\nTweet\nEmail", "Ferry crews ask for longer rest", self.TEASER)
        assert paragraphs(page(FIRST, SECOND, *below)) == [FIRST, SECOND]

    def test_rights_between_close_the_page(self) -> None:
        rights = "© 2021 Northport Post. All rights reserved."
        assert paragraphs(page(FIRST, SECOND, rights, self.TEASER)) == [FIRST, SECOND]


class TestInlineTags:
    BROKEN = "The mayor,\nIda Sund\n, said the work would cost\n4.2 million crowns\nand take until March."
    OPENING = "The council of\nNorthport\nvoted nine to two on Thursday to repair the old harbour wall."

    def test_short_pieces_of_a_sentence_are_one_paragraph(self) -> None:
        joined = "The mayor, Ida Sund, said the work would cost 4.2 million crowns and take until March."
        assert paragraphs(page(FIRST, self.BROKEN, THIRD)) == [FIRST, joined, THIRD]

    def test_so_they_are_in_the_first_paragraph(self) -> None:
        assert paragraphs(page(self.OPENING, SECOND, THIRD)) == [self.OPENING.replace("\n", " "), SECOND, THIRD]

    @pytest.mark.parametrize("block", ["The crews\nask for rest\nBridge opens.", "We need\n- stones\nand mortar."])
    def test_lines_that_do_not_go_on_stay_apart(self, block: str) -> None:
        assert block.replace("\n", " ") not in paragraphs(page(FIRST, block, SECOND, THIRD))

    def test_a_short_sentence_in_tags_is_a_paragraph(self) -> None:
        last = parse(page(f"<p>{FIRST}</p>\n<p>It was late.</p>")).article.body[-1]
        assert isinstance(last, Paragraph)
        assert "It was late." in last.text.text


class TestMenus:
    OTHER = "Ferry crews ask for longer rest"

    def test_a_title_in_the_menu_and_at_the_foot_is_no_headline(self) -> None:
        copy = page(FIRST, SECOND).replace("News\n", f"News\n{self.OTHER}\n")
        assert parse(f"{copy}\n{self.OTHER}\nVideo\nJobs\n").article.title == TITLE

    def test_a_headline_that_a_breadcrumb_repeats_is_one_above_a_deck(self) -> None:
        deck = "Divers will need until March"
        copy = page(FIRST, SECOND).replace("Sport\n", f"Sport\n{TITLE}\n").replace("\n\nBy", f"\n\n{deck}\n\nBy")
        assert parse(copy).article.title == TITLE


class TestAmid:
    @pytest.mark.parametrize(
        "line",
        [
            "Skip advertisement",
            "Play video",
            "Updated at 18.40 GMT",
            "Lumen Images",
            "Watch: How the wall was built",
            "(function(){var wall = 1;})();",
        ],
    )
    def test_what_a_page_puts_between_paragraphs_heads_none(self, line: str) -> None:
        body = parse(page(FIRST, SECOND, line, THIRD, FOURTH)).article.body
        assert not any(isinstance(block, Crosshead | Unclassified) for block in body)
        assert paragraphs(page(FIRST, SECOND, line, THIRD, FOURTH)) == [FIRST, SECOND, THIRD, FOURTH]

    @pytest.mark.parametrize(
        "note",
        [
            "Editor's note: This story was first published on Monday.",
            "Correction: An earlier version of this story gave a wrong figure for the cost of the work.",
        ],
    )
    def test_a_note_at_the_foot_is_the_desks(self, note: str) -> None:
        article = parse(page(FIRST, SECOND, THIRD, note)).article
        assert [said.text for said in article.ed_notes] == [note]
        assert len(article.body) == 3

    def test_a_correction_amid_the_story_is_told(self) -> None:
        told = "Correction: a word that Mayor Sund does not like, and has not used in nine years of office."
        assert told in paragraphs(page(told, FIRST, SECOND, THIRD, FOURTH))
