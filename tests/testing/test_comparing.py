from __future__ import annotations

import attrs
import pytest

from newsmodel.model.article import Article
from newsmodel.model.blocks import Crosshead
from newsmodel.model.text import Text
from newsmodel.testing.comparing import difference, differences
from newsmodel.testing.making import make_article

STORY = make_article()


def told(actual, expected, **options):
    return list(differences(actual, expected, **options))


class TestWhereTwoArticlesDiffer:
    def test_equal_ones_give_nothing(self):
        assert told(STORY, make_article()) == []

    def test_a_string_is_shown_around_its_first_other_character(self):
        (found,) = told(STORY, make_article(headline="Night ferry returns to the inner islands"))
        assert found.splitlines() == [
            "headline.text:",
            "    is        '...ht ferry returns to the outer islands'",
            "    should be '...ht ferry returns to the inner islands'",
            "                                          ^",
        ]

    def test_a_short_string_is_shown_whole_and_a_long_one_is_cut(self):
        (found,) = told("a", "b", path="x")
        assert found == "x:\n    is        'a'\n    should be 'b'\n               ^"
        (found,) = told("a" * 500, "a" * 400, path="x")
        assert max(map(len, found.splitlines())) < 120

    def test_a_lost_paragraph_is_one_line(self):
        shorter = attrs.evolve(STORY, body=STORY.body[:1] + STORY.body[2:])
        (found,) = told(shorter, STORY)
        assert found.startswith("body[1]: missing: Paragraph(text=Text(text='“The ramp has been welded")

    def test_a_paragraph_too_many_is_one_line(self):
        longer = attrs.evolve(STORY, body=["New.", *STORY.body])
        (found,) = told(longer, STORY)
        assert found == "body[0]: not expected: Paragraph(text=Text(text='New.'))"

    def test_changed_items_are_compared_in_pairs_and_the_rest_told_apart(self):
        assert [line.split(":")[0] for line in told(("a", "b"), ("c", "d", "e"), path="t")] == ["t[0]", "t[1]", "t[2]"]

    def test_another_class_is_shown_with_what_it_says(self):
        found = told(Article(body=[Crosshead("A")]), Article(body=["A"]))
        assert found == [
            "body[0]:\n    is        Crosshead(text=Text(text='A'))\n    should be Paragraph(text=Text(text='A'))"
        ]

    def test_a_long_value_is_cut(self):
        (found,) = told(Article(body=["a" * 500]), Article())
        assert found.endswith("...")

    def test_numbers_and_missing_values_stand_beside_each_other(self):
        found = told(make_article(urgency=4, language=None), STORY)
        assert found[0] == "language:\n    is        None\n    should be 'en'"
        assert found[1] == "urgency:\n    is        4\n    should be 5"


class TestWhatIsIgnored:
    OTHER = make_article(guid="x", headline="Other", dateline="HERE --", body=["One."])

    @pytest.mark.parametrize(
        ("ignore", "left"),
        [
            (("guid", "headline", "dateline", "body", "quotes"), []),
            (("guid", "head*", "dateline", "body", "quotes"), []),
            (("guid", "headline", "dateline.*", "body", "quotes"), []),
            (("guid", "*.text", "dateline", "body[1]", "body[2]", "quotes"), []),
            (("headline", "dateline", "body", "quotes"), ["guid"]),
        ],
    )
    def test_a_path_with_or_without_indices_and_stars(self, ignore, left):
        assert [found.split(":")[0] for found in told(STORY, self.OTHER, ignore=ignore)] == left


class TestTheFirstDifference:
    def test_is_told_on_one_line(self):
        assert difference(STORY, make_article(urgency=1), "a") == "a.urgency: 5 != 1"
        assert difference(STORY, STORY) is None
        assert difference((Text("a"),), (Text("b"),), "t") == "t[0].text: 'a' != 'b'"
        assert difference((1,), (1, 2), "t") == "t: (1,) != (1, 2)"
