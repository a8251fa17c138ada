"""Copy and the article it stands for: our own parser, read as any other, must find that article."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import Phase, assume, find, given, settings

from newsmodel.errors import InvalidValue
from newsmodel.model.walk import anchor_holds, anchors_of
from newsmodel.testing import DAMAGES, DIALECTS, assert_same_story, ugly_bytes, ugly_text, wire_copy
from newsmodel.wire.parse import parse


def shows_its_wrap(text: str) -> bool:
    """A limit of our parser: it believes in broken lines where at least one in four goes on with a small letter."""
    pairs = [(a, b) for a, b in itertools.pairwise(text.splitlines()) if a.strip() and b.strip() and len(a) > 45]
    return sum(b.strip()[0].islower() for _, b in pairs) * 4 >= len(pairs) != 1


def check(copy) -> None:
    # A limit of our parser: the full stop after a short whole name of a month is part of the date, as in `1 мая.`
    stop = ("dateline.date.text",) if copy.article.language == "ru" else ()
    assert_same_story(parse(copy.data), copy.article, ignore=[*copy.unstated, *stop])


@pytest.mark.laws
class TestOurOwnParser:
    @given(wire_copy())
    def test_reads_the_article_in_clean_copy(self, copy):
        assume(shows_its_wrap(copy.text))
        assert copy.damage == ()
        check(copy)

    @given(wire_copy(damage=DAMAGES))
    def test_reads_what_is_left_of_it_in_damaged_copy(self, copy):
        assume(shows_its_wrap(copy.text))
        check(copy)


@pytest.mark.laws
class TestTheArticle:
    @given(wire_copy(damage=DAMAGES))
    def test_its_anchors_hold(self, copy):
        assert all(anchor_holds(copy.article, anchor, owner) for owner, anchor in anchors_of(copy.article))

    @given(wire_copy(damage=DAMAGES))
    def test_every_word_of_it_stands_in_the_copy(self, copy):
        seen = "".join(copy.text.replace("\x7f", "").replace("\x1b[B", "").split())
        assert all("".join(block.text.text.split()) in seen for block in copy.article.body)
        assert "".join(copy.article.headline.text.split()) in seen


def first(strategy, wanted=lambda _: True):
    """An example of that kind, not the smallest one."""
    return find(strategy, wanted, settings=settings(max_examples=200, phases=[Phase.generate], database=None))


class TestDamage:
    @pytest.mark.parametrize("damage", DAMAGES)
    def test_each_kind_comes_up_and_is_named(self, damage):
        assert first(wire_copy(damage=damage), lambda copy: bool(copy.damage)).damage == (damage,)

    @given(wire_copy("tass", damage="cp1252"))
    def test_a_set_that_lacks_letters_of_the_copy_is_not_used(self, copy):
        assert copy.data == copy.text.encode("cp1252" if copy.damage else "utf-8")
        assert not copy.damage or copy.article.language == "en"

    def test_what_breaks_off_is_a_shorter_story(self):
        copy = first(wire_copy("reuters", damage="cut"), lambda copy: bool(copy.damage))
        assert [line.kind for line in copy.article.bylines] == ["byline"]

    @pytest.mark.parametrize("dialect", DIALECTS)
    def test_every_dialect_can_be_asked_for(self, dialect):
        assert first(wire_copy(dialect)).dialect == dialect


class TestArguments:
    @pytest.mark.parametrize("options", [{"dialect": "bbc"}, {"damage": "fire"}, {"damage": ["crlf", "fire"]}])
    def test_an_unknown_name_is_refused_with_those_that_are_known(self, options):
        with pytest.raises(InvalidValue, match="expected some of"):
            wire_copy(**options)


class TestUgliness:
    @given(ugly_bytes(), ugly_text())
    def test_both_kinds_are_what_they_say(self, data, text):
        assert isinstance(data, bytes)
        assert isinstance(text, str)
