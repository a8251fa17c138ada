"""What never changes the story of a page, and what a page may be made of."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.lang import LANGUAGES
from newsmodel.model.article import Article
from newsmodel.wire.parse import parse, parse_all
from newsmodel.wire.result import ParseResult, Role
from tests.timing import grows_within

PAGES = Path(__file__).parents[1] / "data" / "pages"
MENU = """Home, Harbours, Weather at sea, Sport, Letters, Business, Islands, Tide tables, Puzzles, Sign in, Search, Archive,
Live, Radio, Maps, Jobs, Boats for sale, Our people, Prizes, Help, 12 hours ago, View all (23), Share, Print, Most read,
wide-browser-and-larger, 1,204, © Northport Courier, Subscribe to our letters"""
MENU_LINES = MENU.replace(",\n", ", ").split(", ")


def story(result: ParseResult) -> tuple[object, ...]:
    article: Article = result.article
    return (article.headline, article.standfirst, article.bylines, article.published, article.body, article.media)


def hundred(words: Sequence[str], seed: int) -> list[str]:
    chosen = random.Random(seed)  # noqa: S311  the same order in every run
    return [chosen.choice(words) for _ in range(100)]


def page(name: str) -> tuple[str, str, str]:
    """The menu of a dump, its story, and what stands below."""
    lines = (PAGES / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    begin = lines.index("")
    end = max(at for at, line in enumerate(lines) if not line)
    end = max(at for at in range(end) if not lines[at])
    return "\n".join(lines[:begin]), "\n".join(lines[begin:end]), "\n".join(lines[end:])


@pytest.mark.laws
class TestMenus:
    @given(
        st.permutations(hundred(MENU_LINES, 1)),
        st.permutations(hundred(MENU_LINES, 2)),
        st.sampled_from(["en", "de", "zh", "ru"]),
    )
    def test_a_hundred_menu_lines_in_any_order_never_change_the_story(
        self, above: list[str], below: list[str], tag: str
    ) -> None:
        _, told, _ = page(f"{tag}-headings")
        expected = story(parse(f"{told}\n", extract=()))
        assert story(parse("\n".join([*above, told, *below]), extract=())) == expected

    @given(st.integers(0, 10_000), st.sampled_from([language.tag for language in LANGUAGES]))
    def test_a_hundred_menu_lines_in_any_language_never_change_the_story(self, seed: int, tag: str) -> None:
        language = next(language for language in LANGUAGES if language.tag == tag)
        words = [word.capitalize() for word in (*language.furniture, *(word for word, _ in language.bars))]
        _, told, _ = page("en-headings")
        expected = story(parse(f"{told}\n", extract=()))
        copy = "\n".join([*hundred(words, seed), told, *hundred(words, seed + 1)])
        assert story(parse(copy, extract=())) == expected


class TestBadPages:
    TEXT = "The harbour master said the ferry would sail again on Monday, when the storm is over and the pier is clear."

    @pytest.mark.parametrize("times", [20, pytest.param(1_000, marks=pytest.mark.fuzz)])
    def test_a_hundred_thousand_menu_lines_have_no_story(self, times: int) -> None:
        result = parse("\n".join(hundred(MENU_LINES, 3) * times), extract=())
        assert result.article.headline is None
        assert result.article.body == ()
        assert "L202" in [said.code for said in result.diagnostics]

    def test_a_page_of_links_alone_has_no_story(self) -> None:
        result = parse("".join(f"* Harbour news {at}\n  https://northport.example/{at}\n" for at in range(300)))
        assert result.article.body == ()
        assert "L202" in [said.code for said in result.diagnostics]

    def test_one_line_of_five_megabytes_is_one_paragraph(self) -> None:
        result = parse("Home\nNews\n\n" + self.TEXT * 47_000 + "\n", extract=())
        assert sum(len(str(block)) for block in result.article.body) > 5_000_000

    def test_two_stories_of_a_page_are_two(self) -> None:
        tale = "Ferry returns to the islands after storms\n\nBy Vera Noll\n3 March 2021\n\n" + f"{self.TEXT}\n\n" * 4
        other = "Old quay of Northport to be pulled down\n\nBy Ida Sund\n4 March 2021\n\n" + f"{self.TEXT}\n\n" * 4
        titles = [result.article.title for result in parse_all(f"Home\nNews\n\n{tale}{other}Share\nPrint\n")]
        assert titles == ["Ferry returns to the islands after storms", "Old quay of Northport to be pulled down"]

    def test_html_pasted_as_text_is_kept_and_told(self) -> None:
        result = parse(
            f'<html><body><h1 class="t">Ferry returns</h1>\n<p>{self.TEXT} <b>Soon</b>.</p>\n</body></html>\n'
        )
        assert "L205" in [said.code for said in result.diagnostics]
        assert any("<b>Soon</b>" in str(block) for block in result.article.body)

    def test_arrows_and_comparisons_are_no_html(self) -> None:
        result = parse(f"Ferry returns\n\n{self.TEXT} The fare is <5 marks>, a < b.\n")
        assert "L205" not in [said.code for said in result.diagnostics]

    def test_an_imprint_has_no_story(self) -> None:
        imprint = "Imprint\n\nNorthport Courier Ltd\nQuay Street 4\nNorthport\n\nEditor: Vera Noll\nPhone: 555 0142\n"
        result = parse(
            imprint + "Registered at the court of Northport\nTax number 44 512\n" + "\n".join(MENU_LINES[:12])
        )
        assert (result.article.headline, result.article.body) == (None, ())
        assert "L202" in [said.code for said in result.diagnostics]

    def test_a_page_about_cookies_has_no_story(self) -> None:
        copy = "\n".join(MENU_LINES[:9]) + (
            "\nCookies\n\nThis site stores cookies on your device so that it knows you when you come again.\n\n"
            "Cookies that count visitors are set only with your consent, which you may take back.\n\n"
            "A cookie lives for a year at most, and then your browser throws it away.\n\nAccept all\nReject all\n"
        )
        assert parse(copy).article.body == ()

    @pytest.mark.fuzz
    @pytest.mark.parametrize(
        "unit", ["Home\nNews\n* Sport\n", "Related stories\nA title of some words here\n", "a\n,\n"]
    )
    def test_twice_the_menu_takes_about_twice_the_time(self, unit: str) -> None:
        def read(count: int) -> None:
            parse(unit * count + f"\n\n{self.TEXT}\n\n" * 3, extract=())

        assert grows_within(3, read, 3_000, 6_000)


def test_roles_of_furniture_are_said_for_every_line_of_a_page() -> None:
    result = parse("\n".join(MENU_LINES * 3), extract=())
    assert all(segment.sub_role for segment in result.segments if segment.role is Role.FURNITURE)
