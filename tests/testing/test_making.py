from __future__ import annotations

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.model.walk import anchor_holds, anchors_of
from newsmodel.testing import assert_valid, make_article
from newsmodel.wire.parse import parse


class TestMakeArticle:
    def test_it_is_the_same_each_time_and_says_what_a_story_says(self):
        article = make_article()
        assert article == make_article()
        assert article.headline
        assert article.dateline
        assert article.published.instant

    def test_no_rule_has_anything_against_it(self):
        assert_valid(make_article())

    def test_its_quote_is_what_our_own_parser_reads(self):
        article = make_article()
        assert all(anchor_holds(article, anchor, owner) for owner, anchor in anchors_of(article))
        assert parse("Ferry\n\n" + article.text).article.quotes == article.quotes

    def test_a_test_states_what_it_is_about(self):
        assert make_article(urgency=1).urgency == 1
        assert make_article(headline=None).headline is None
        assert make_article(guid=None).guid_origin is None

    def test_a_body_of_ones_own_has_no_quote_of_another(self):
        assert make_article(body=["One."]).quotes == ()
        assert make_article(body=make_article().body, quotes=make_article().quotes) == make_article()

    def test_a_misspelled_field_is_said_at_once(self):
        with pytest.raises(TypeError, match="no field headlnie"):
            make_article(headlnie="x")

    def test_a_value_without_meaning_is_refused(self):
        with pytest.raises(InvalidValue, match="urgency"):
            make_article(urgency=12)
