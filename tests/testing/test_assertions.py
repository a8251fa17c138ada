from __future__ import annotations

import attrs
import pytest

from newsmodel import formats
from newsmodel.errors import InvalidValue, UnknownFormat
from newsmodel.formats.base import Loaded
from newsmodel.testing import assert_round_trips, assert_same_story, assert_valid, make_article
from newsmodel.testing.assertions import articles_of
from newsmodel.wire.parse import parse, parse_all

STORY = make_article()


class TestArticlesOf:
    def test_whatever_holds_articles(self):
        result = parse("Headline\n\nBody text of a story.")
        assert articles_of(STORY) == (STORY,)
        assert articles_of(result) == (result.article,)
        assert articles_of(Loaded(items=(STORY,))) == (STORY,)
        assert articles_of([STORY, result]) == (STORY, result.article)

    @pytest.mark.parametrize("value", [None, "copy", b"copy", 7, ["copy"]])
    def test_anything_else_is_refused(self, value):
        with pytest.raises(TypeError, match="expected an Article"):
            articles_of(value)


class TestAssertValid:
    def test_a_sound_story_passes(self):
        assert_valid(STORY)
        assert_valid([STORY, STORY])

    def test_what_a_rule_says_is_shown_with_the_story(self):
        with pytest.raises(AssertionError) as failure:
            assert_valid([STORY, make_article(headline=None)])
        said = str(failure.value).splitlines()
        assert said[:2] == ["not valid:", "https://news.example/2026/night-ferry:"]
        assert all(line.startswith("  ") for line in said[2:])
        assert len(said) > 2

    def test_rules_can_be_left_out_and_the_bar_set_higher(self):
        bare = make_article(headline=None)
        with pytest.raises(AssertionError) as failure:
            assert_valid(bare)
        codes = {word for word in str(failure.value).split() if word[:2] == "V5"}
        assert_valid(bare, ignore=codes)

    def test_a_selector_that_fits_nothing_is_refused(self):
        with pytest.raises(InvalidValue):
            assert_valid(STORY, select="V999")


class TestAssertSameStory:
    def test_equal_stories_pass_and_so_do_lists_of_them(self):
        assert_same_story(STORY, make_article())
        assert_same_story([STORY], Loaded(items=(STORY,)))

    def test_every_difference_is_told(self):
        with pytest.raises(AssertionError) as failure:
            assert_same_story(STORY, make_article(headline="Other", urgency=1))
        said = str(failure.value)
        assert said.startswith("not the same story:\n  headline.text:\n")
        assert "  urgency:\n    is        5\n    should be 1" in said

    def test_of_several_stories_the_number_comes_first(self):
        with pytest.raises(AssertionError, match=r"\[1\]\.urgency"):
            assert_same_story([STORY, STORY], [STORY, make_article(urgency=1)])

    def test_another_number_of_stories_is_told_with_their_headlines(self):
        with pytest.raises(AssertionError, match=r"2 articles where 1 were expected: .*Night ferry"):
            assert_same_story([STORY, STORY], STORY)

    def test_paths_may_be_ignored(self):
        other = attrs.evolve(STORY, guid="x", quotes=())
        assert_same_story(STORY, other, ignore=["guid", "quotes"])
        assert_same_story(make_article(guid="y"), STORY, ignore="guid")
        assert_same_story(make_article(guid="y"), STORY, ignore="g*")

    def test_a_misspelled_path_is_said_at_once(self):
        with pytest.raises(TypeError, match="no field 'qoutes'"):
            assert_same_story(STORY, STORY, ignore=["qoutes.speaker"])


class TestAssertRoundTrips:
    @pytest.mark.parametrize("name", formats.names())
    def test_every_format_gives_back_what_it_promises(self, name):
        assert assert_round_trips(STORY, name).title == STORY.title

    def test_json_gives_back_all(self):
        assert assert_round_trips(STORY, "json", lossless=True) == STORY

    def test_a_loss_is_told_where_none_was_to_be(self):
        with pytest.raises(AssertionError, match=r"rss does not give it back:(.|\n)*urgency"):
            assert_round_trips(STORY, formats.get("rss"), lossless=True)

    def test_a_format_that_breaks_its_word_is_told(self):
        rss = formats.get("rss")
        broken = attrs.evolve(rss, read=lambda _: Loaded(items=(make_article(headline="Other"),)))
        with pytest.raises(AssertionError, match=r"rss does not give it back:(.|\n)*headline"):
            assert_round_trips(STORY, broken)

    def test_a_story_that_may_not_be_public_is_told_with_the_reason(self):
        with pytest.raises(AssertionError, match=r"0 articles were read back, expected one\n  .*X6"):
            assert_round_trips(make_article(pub_status="canceled"), "rss")

    def test_an_unknown_format_is_refused(self):
        with pytest.raises(UnknownFormat):
            assert_round_trips(STORY, "rsss")


def test_a_result_of_several_stories_can_be_compared():
    copy = "\x05\x05\x05F\n\x16\x16\x01f0123\x1ftests\nr f BC-FERRY   03-03 0042\n\x02\nFERRY\n    PORT - It is back.\n\x03\n"
    assert_same_story(parse_all(copy), parse_all(copy))
