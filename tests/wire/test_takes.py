from __future__ import annotations

from typing import Any

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.model.anchors import Part
from newsmodel.model.article import Article
from newsmodel.model.blocks import Figure
from newsmodel.model.media import Media
from newsmodel.model.transmission import Transmission
from newsmodel.model.walk import anchor_holds, anchors_of
from newsmodel.wire.parse import parse
from newsmodel.wire.takes import join_takes, take_of

FIRST = Article(
    slugline="BC-Ferry Fares", version_label="2 Takes", headline="Fares rise", body=["Fares rise on Monday."]
)
ADD = Article(
    slugline="BC-Ferry Fares", version_label="1st Add", body=["Crews want more.", '"We need boats," Ada Quill said.']
)


class TestTakeOf:
    @pytest.mark.parametrize(
        ("label", "number", "count"),
        [
            ("2 Takes", 1, 2),
            ("1st Add", 2, None),
            ("2ndAdd", 3, None),
            ("SECOND ADD", 3, None),
            ("2nd Take", 2, None),
            ("Take 3", 3, None),
            ("Add 1", 2, None),
            ("2 of 3", 2, 3),
            ("1stLd-Writethru", 1, None),
        ],
    )
    def test_a_label_tells_the_number(self, label: str, number: int, count: int | None) -> None:
        take = take_of(Article(slugline="BC-Nets", version_label=label))
        assert (take.slug, take.number, take.count) == ("nets", number, count)

    def test_the_version_line_of_the_header_tells_it_too(self) -> None:
        article = Article(slugline="BC-Nets", transmission=Transmission(version_line="1stAdd"))
        assert take_of(article).number == 2

    def test_a_figure_behind_the_headline_tells_it(self) -> None:
        take = take_of(Article(headline="Ferry fares to rise =2"))
        assert (take.slug, take.number) == ("ferry fares to rise", 2)

    def test_a_slug_that_ends_in_the_number_belongs_to_the_slug_without_it(self) -> None:
        assert take_of(Article(slugline="bc-NETS-SECOND-ADD")).slug == take_of(Article(slugline="bc-NETS")).slug

    def test_the_cycle_is_no_part_of_the_slug(self) -> None:
        assert take_of(Article(slugline="AM-Nets")).slug == take_of(Article(slugline="PM-Nets")).slug == "nets"

    def test_words_of_a_headline_are_no_numbers(self) -> None:
        assert take_of(Article(headline="Take 2 boats, harbour master tells crews")).number == 1


class TestJoinTakes:
    def test_bodies_follow_in_order_whatever_order_they_came_in(self) -> None:
        joined = join_takes([ADD, FIRST])
        assert joined.article is not None
        assert [str(block.text) for block in joined.article.body] == [
            "Fares rise on Monday.",
            "Crews want more.",
            '"We need boats," Ada Quill said.',
        ]
        assert joined.article.title == "Fares rise"
        assert joined.diagnostics == ()

    def test_a_missing_take_is_a_remark(self) -> None:
        third = Article(slugline="BC-Ferry Fares", version_label="2nd Add", body=["The end."])
        (remark,) = join_takes([FIRST, third]).diagnostics
        assert (remark.code, remark.message) == ("L213", "take 2 of 'ferry fares' is missing")

    def test_a_count_tells_of_takes_that_never_came(self) -> None:
        assert [remark.message for remark in join_takes([FIRST]).diagnostics] == ["take 2 of 'ferry fares' is missing"]

    def test_a_take_without_its_first_is_a_story_with_a_remark(self) -> None:
        joined = join_takes([ADD])
        assert joined.article == ADD
        assert len(joined.diagnostics) == 1

    def test_other_stories_are_left_out(self) -> None:
        other = Article(slugline="BC-Nets", version_label="1st Add", body=["Nets."])
        assert join_takes([FIRST, ADD, other]) == join_takes([FIRST, ADD])

    def test_of_two_with_one_number_the_last_stands(self) -> None:
        again = Article(slugline="BC-Ferry Fares", version_label="1st Add", body=["Corrected."])
        joined = join_takes([FIRST, ADD, again]).article
        assert joined is not None
        assert len(joined.body) == 2

    def test_the_number_behind_the_first_headline_goes(self) -> None:
        joined = join_takes([Article(headline="Fares rise =1", body=["One."]), Article(headline="Fares rise =2")])
        assert joined.article is not None
        assert joined.article.title == "Fares rise"

    def test_anchors_hold_in_the_joined_story(self) -> None:
        add = parse(
            'BC-Fares, 1st Add\n\n    "We need boats," the master of the harbour, Ada Quill, said on Monday.\n'
        ).article
        assert add.quotes
        joined = join_takes(
            [FIRST, Article(slugline=FIRST.slugline, version_label="1st Add", body=add.body, quotes=add.quotes)]
        )
        assert joined.article is not None
        anchors = [anchor for _, anchor in anchors_of(joined.article)]
        assert any(anchor.part is Part.BODY for anchor in anchors)
        assert all(anchor_holds(joined.article, anchor) for anchor in anchors)

    def test_pictures_keep_their_places(self) -> None:
        one = Article(headline="Nets", media=[Media(caption="A net")], body=[Figure(media=0)])
        two = Article(headline="Nets =2", media=[Media(caption="A boat")], body=[Figure(media=0)])
        joined = join_takes([one, two]).article
        assert joined is not None
        assert [block.media for block in joined.body] == [0, 1]

    def test_nothing_joined_is_nothing(self) -> None:
        assert join_takes([]).article is None

    @pytest.mark.parametrize("given", [None, FIRST, "BC-Fares", ["BC-Fares"]])
    def test_what_is_no_article_is_refused_at_once(self, given: Any) -> None:
        with pytest.raises(InvalidValue, match=r"expected (?:an Article|articles)"):
            join_takes(given)
