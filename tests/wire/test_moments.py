"""Moments that are no time of publication: they never become one, and their words stay."""

from __future__ import annotations

import datetime as dt

import pytest

from newsmodel import parse
from newsmodel.model.article import Article, EdNoteKind, block_lines
from newsmodel.model.text import MarkKind

HEADLINE = "Council votes to mend harbour wall"
STORY = (
    "The council voted nine to two on Thursday to repair the old harbour wall before winter.\n\n"
    "Mayor Ida Sund said the work would cost 4.2 million crowns and take until March.\n\n"
    "Fishermen had asked for the repair since a storm in 2019 opened a gap of ten metres."
)
DATED = f"OSLO, Oct 26 (Reuters) - {STORY}"


def read(*parts: str) -> Article:
    return parse("\n\n".join(parts)).article


def paragraphs(article: Article) -> list[str]:
    return [line for block in article.body for line in block_lines(block)]


class TestAnEmbargo:
    @pytest.mark.parametrize(
        "line",
        [
            "ATTENTION - embargoed for 10:00 GMT on 5 May 2021",
            "HFR 10am GMT Wednesday May 5 2021",
            "EMBARGO\n10:00 GMT, 5 May 2021",
            "EMBARGOED UNTIL\n\n10:00 GMT, 5 May 2021",
        ],
    )
    def test_above_a_headline_holds_the_story_and_publishes_nothing(self, line: str) -> None:
        article = read(line, HEADLINE, STORY)
        assert article.title == HEADLINE
        assert article.published is None
        assert article.embargoed is not None
        assert article.embargoed.instant == dt.datetime(2021, 5, 5, 10, tzinfo=dt.UTC)
        assert [(note.kind, note.text) for note in article.ed_notes] == [(EdNoteKind.EMBARGO, " ".join(line.split()))]

    def test_at_the_foot_is_no_time_of_publication(self) -> None:
        article = read(HEADLINE, STORY, "EMBARGOED UNTIL 10:00 GMT, 5 May 2021")
        assert article.published is None
        assert article.embargoed is not None
        assert article.embargoed.instant == dt.datetime(2021, 5, 5, 10, tzinfo=dt.UTC)
        assert len(article.body) == 3

    def test_in_brackets_before_the_headline_leaves_the_headline(self) -> None:
        article = read(f"[EMBARGOED UNTIL 10:00 GMT, 5 May 2021] {HEADLINE}", DATED)
        assert article.title == HEADLINE
        assert article.embargoed is not None
        assert [note.text for note in article.ed_notes] == ["[EMBARGOED UNTIL 10:00 GMT, 5 May 2021]"]

    def test_in_brackets_at_the_first_sentence_is_marked_there(self) -> None:
        note = "(Embargoed until 10:00 GMT, 5 May 2021)"
        article = read(HEADLINE, DATED.replace("The council", f"{note} The council", 1))
        assert article.embargoed is not None
        text = article.body[0].text
        assert [(mark.kind, text.text[mark.start : mark.end]) for mark in text.marks] == [(MarkKind.NOTE, note)]

    def test_in_brackets_further_down_is_a_matter_of_the_story(self) -> None:
        article = read(HEADLINE, f"{DATED} (The report was embargoed until 10:00 GMT, 5 May 2021.)")
        assert article.embargoed is None

    @pytest.mark.parametrize(
        ("line", "headline", "story", "hour"),
        [
            (
                "解禁 2021年5月5日午後5時",
                "市議会、港の壁の修理を可決",
                "市議会は木曜日、冬の前に古い港の壁を修理することを可決した。",
                17,
            ),
            (
                "【禁发】2021年5月5日10时前不得发布",
                "市议会投票修复港口墙",
                "市议会周四以九比二投票决定在冬天之前修复旧港口墙。",
                10,
            ),
        ],
    )
    def test_of_east_asian_desks_has_its_hour(self, line: str, headline: str, story: str, hour: int) -> None:
        article = read(line, headline, story)
        assert article.title == headline
        assert article.embargoed is not None
        assert article.embargoed.time == dt.time(hour)


class TestTheTimeOfAnEvent:
    def test_after_its_label_is_text_with_the_other_lines_of_the_announcement(self) -> None:
        article = read(HEADLINE, "When: Friday 7 May 2021, 19:00\nWhere: Town hall", STORY)
        assert article.published is None
        assert paragraphs(article)[:2] == ["When: Friday 7 May 2021, 19:00", "Where: Town hall"]

    def test_ends_the_sentence_that_the_line_above_it_leaves_open(self) -> None:
        article = read(HEADLINE, STORY, "The next meeting is on\nFriday 7 May 2021, 19:00")
        assert article.published is None
        assert paragraphs(article)[-1] == "The next meeting is on Friday 7 May 2021, 19:00"

    def test_below_a_label_of_publication_is_a_stamp(self) -> None:
        article = read(HEADLINE, STORY, "Last updated on\nFriday 7 May 2021, 19:00")
        assert article.published is not None
        assert len(article.body) == 3


class TestATimeline:
    def test_keeps_its_days_and_its_sentences(self) -> None:
        entries = ["4 May 2021", "The wall falls.", "5 May 2021", "The council meets."]
        article = read(HEADLINE, STORY, *entries)
        assert article.published is None
        assert paragraphs(article)[-4:] == entries

    def test_of_one_day_is_the_day_of_the_story(self) -> None:
        article = read(HEADLINE, STORY, "4 May 2021")
        assert article.published is not None
