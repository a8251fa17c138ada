"""The copybook is what it says: many dialects and languages, whole articles, anchors that hold, nothing anybody owns."""

from __future__ import annotations

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.model.article import block_lines
from newsmodel.model.walk import anchor_holds, anchors_of
from newsmodel.rules import check
from newsmodel.testing import copybook

STORIES = copybook.stories()
EACH = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
# A kill has no headline: it names the story that it withdraws.
QUIET = {"anpa1312/en/kill-chart": {"V501"}}


class TestTheCollection:
    def test_it_is_large_and_mixed(self):
        assert len(STORIES) >= 30
        assert len(copybook.dialects()) >= 10
        assert len(copybook.languages()) >= 6
        assert len(copybook.stories(damaged=True)) >= 10
        assert len(copybook.stories(damaged=False)) >= 25

    def test_it_has_what_real_copy_has(self):
        articles = [article for story in STORIES for article in story.articles]
        kinds = {type(block).__name__ for article in articles for block in article.body}
        assert kinds >= {"Paragraph", "Crosshead", "ListBlock", "Table", "PullQuote"}
        assert any(article.factboxes for article in articles)
        assert any(article.sidebars for article in articles)
        assert any(article.contacts for article in articles)
        assert any(article.embargoed for article in articles)
        assert any(article.pub_status == "canceled" for article in articles)
        assert {signal.qcode for article in articles for signal in article.signals} >= {"sig:correction", "sig:update"}

    def test_stories_can_be_chosen(self):
        assert {story.dialect for story in copybook.stories(dialect="dpa")} == {"dpa"}
        assert {story.language for story in copybook.stories(language="de")} == {"de"}
        assert all(story.damaged for story in copybook.stories(damaged=True))
        assert copybook.stories(dialect="dpa", language="de", damaged=False)

    def test_a_story_that_is_not_there_is_refused_with_the_names(self):
        with pytest.raises(InvalidValue, match="reuters/en/ferry-fares"):
            copybook.story("reuters/en/nothing")

    def test_copy_of_several_messages_has_several_articles(self):
        story = copybook.story("reuters1987/en/flash-and-story")
        assert len(story.articles) == 2
        assert story.article == story.articles[0]

    def test_copy_that_is_no_utf_8_is_read_as_receivers_do(self):
        assert "“It feels like a birthday,”" in copybook.story("afp/en/islanders-ferry.damaged").text


@EACH
class TestEachStory:
    def test_its_anchors_hold(self, story):
        for article in story.articles:
            assert all(anchor_holds(article, anchor, owner) for owner, anchor in anchors_of(article))

    def test_its_words_stand_in_the_copy(self, story):
        copy = "".join(_plain(story.text).split())
        for article in story.articles:
            for line in (line for block in article.body for line in block_lines(block)):
                assert all("".join(cell.split()) in copy for cell in line.split("\t"))

    def test_its_language_is_that_of_the_folder(self, story):
        assert {article.language for article in story.articles} <= {story.language, None}

    def test_no_rule_has_anything_against_it(self, story):
        quiet = QUIET.get(story.name, set())
        said = [d for article in story.articles for d in check(article) if d.code not in quiet]
        assert [str(d) for d in said] == []


def _plain(copy: str) -> str:
    """The copy without what a reader leaves out."""
    for noise in ("\x1b[B", "\x7f", "\x07"):
        copy = copy.replace(noise, "")
    return copy.replace("&quot;", '"')
