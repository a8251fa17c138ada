"""Heads whose parts stand on lines of their own: datelines, headlines, slugs, credits."""

from __future__ import annotations

import pytest

from newsmodel import parse
from newsmodel.model.article import Article
from newsmodel.model.people import BylineKind

HEADLINE = "Council votes to mend harbour wall"
OPENING = "The council voted nine to two on Thursday to repair the old harbour wall before winter."
STORY = f"{OPENING}\n\nMayor Ida Sund said the work would cost 4.2 million crowns and take until March."
DATED = f"OSLO, Oct 26 (Reuters) - {STORY}"


def read(*parts: str) -> Article:
    return parse("\n\n".join(parts)).article


def credits_of(article: Article) -> list[tuple[BylineKind, str, list[str]]]:
    return [(line.kind, line.text, [person.name for person in line.people]) for line in article.bylines]


class TestADateline:
    @pytest.mark.parametrize(
        "printed",
        ["OSLO,\nOct 26 (Reuters) -\n", "OSLO, Norway,\nOct 26\n(Reuters) - ", "OSLO\nOct 26 (Reuters) - "],
    )
    def test_on_several_lines_keeps_place_date_and_agency(self, printed: str) -> None:
        article = read(HEADLINE, printed + STORY)
        assert article.title == HEADLINE
        assert article.dateline is not None
        assert article.dateline.places[0].name == "OSLO"
        assert article.dateline.date is not None
        assert article.dateline.date.day == 26
        assert article.dateline.agency == "Reuters"
        assert str(article.body[0].text) == OPENING

    def test_leaves_a_headline_in_capitals_above_it(self) -> None:
        article = parse(f"FERRY RETURNS\n    NEW YORK, March 1 - {OPENING}\n    He gave no date.\n").article
        assert article.title == "FERRY RETURNS"
        assert article.dateline is not None
        assert article.dateline.text == "NEW YORK, March 1 -"


class TestAHeadline:
    @pytest.mark.parametrize("story", [DATED, STORY])
    def test_goes_on_in_small_letters_on_the_next_line(self, story: str) -> None:
        article = read("Council votes to mend harbour\nwall after long night of debate", story)
        assert article.title == "Council votes to mend harbour wall after long night of debate"
        assert article.standfirst is None

    def test_ends_above_a_deck_that_a_capital_opens(self) -> None:
        article = read("Council votes to mend harbour\nWork is to end by March", DATED)
        assert article.title == "Council votes to mend harbour"

    def test_ends_above_rows_of_figures(self) -> None:
        rows = "herring landed at noon   18350.00  to  18500.00\ncod   11330.00  to  11390.00\n"
        assert parse(f"Harbour prices of the day for\n{rows}").article.title == "Harbour prices of the day for"

    def test_that_begins_with_a_figure_is_no_counter(self) -> None:
        assert read("42 boats sunk", DATED).title == "42 boats sunk"

    def test_stands_below_a_slug_that_ends_in_a_stroke(self) -> None:
        article = parse(f"HARBOUR-WALL/ (URGENT)\n    {HEADLINE}\n    OSLO, Oct 26 (Reuters) - {OPENING}\n").article
        assert article.title == HEADLINE
        assert article.slugline == "HARBOUR-WALL/"


class TestCredits:
    @pytest.mark.parametrize(
        ("line", "people"),
        [
            ("by vera noll", ["vera noll"]),
            ("Exclusive by Vera Noll", ["Vera Noll"]),
            ("Vera Noll in Oslo and Per Aas in Bergen", ["Vera Noll", "Per Aas"]),
        ],
    )
    def test_below_the_headline_are_bylines(self, line: str, people: list[str]) -> None:
        assert credits_of(read(HEADLINE, line, DATED)) == [(BylineKind.BYLINE, line, people)]

    def test_at_the_foot_name_who_helped(self) -> None:
        article = read(HEADLINE, DATED, "With reporting by Per Aas")
        assert credits_of(article) == [(BylineKind.ADDITIONAL_REPORTING, "With reporting by Per Aas", ["Per Aas"])]

    def test_a_deck_in_small_letters_is_no_byline(self) -> None:
        assert read(HEADLINE, "by popular demand", DATED).bylines == ()

    def test_initials_of_two_desks_close_the_story(self) -> None:
        article = parse(f"HARBOUR WALL MENDED\n    OSLO, Oct 26 - {OPENING}\n REUTER VN PA\n").article
        assert len(article.body) == 1
