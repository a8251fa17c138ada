from __future__ import annotations

import pytest

from newsmodel.wire.dialects import DEFAULT, united
from newsmodel.wire.divide import cuts
from newsmodel.wire.parse import parse, parse_all
from newsmodel.wire.result import Role

TEXT = "The harbour master said the ferry would sail again on Monday, when the storm is over and the pier is clear."
FIRST = f"Ferry returns to the islands\n\nNORTHPORT, March 3 (Nordlys) - {TEXT}\n\n{TEXT}\n\n{TEXT}\n\n"
SECOND = f"Old quay to be pulled down\n\nMERIDIA, March 4 (Nordlys) - {TEXT}\n\n{TEXT}\n\n"


def titles(copy: str | bytes) -> list[str | None]:
    return [result.article.title for result in parse_all(copy, extract=())]


class TestTickers:
    def test_headlines_between_signs_are_stories(self) -> None:
        copy = "FERRY RETURNS TO ISLANDS ** OLD QUAY PULLED DOWN ** NETS FULL, SAY FISHERMEN ** \n"
        assert titles(copy) == ["FERRY RETURNS TO ISLANDS", "OLD QUAY PULLED DOWN", "NETS FULL, SAY FISHERMEN"]

    @pytest.mark.parametrize("sign", ["***", "+++", "•", "|||"])
    def test_other_signs_part_them_too(self, sign: str) -> None:
        parts = ["Ferry returns to the islands", "Old quay is pulled down", "Fishermen say nets are full"]
        assert titles(f" {sign} ".join(parts)) == parts

    def test_two_signs_in_a_paragraph_part_nothing(self) -> None:
        copy = f"Ferry returns\n\n{TEXT} ** {TEXT} ** {TEXT}\n"
        assert titles(copy) == ["Ferry returns"]

    def test_words_of_a_menu_between_bars_are_one_piece_of_copy(self) -> None:
        assert len(titles("Home | News | Sport | Letters\n")) == 1


class TestDigests:
    def test_a_title_that_says_so_and_a_headline_a_line(self) -> None:
        lines = [
            "Nordlys Top News on Monday evening",
            "Ferry returns to the islands",
            "Old quay to be pulled down in spring",
            "Fishermen say their nets are full again",
        ]
        assert titles("\n".join(lines) + "\n") == lines

    def test_a_story_under_such_a_title_is_one(self) -> None:
        assert len(titles(f"Top News at 6 p.m.\n\n{TEXT}\n\n{TEXT}\n")) == 1


class TestStoriesInARow:
    def test_dated_stories_are_cut_at_their_headlines(self) -> None:
        results = parse_all(FIRST + SECOND)
        assert [r.article.title for r in results] == ["Ferry returns to the islands", "Old quay to be pulled down"]
        assert [r.source.start for r in results] == [0, len(FIRST)]
        assert [len(r.article.body) for r in results] == [3, 2]

    def test_each_has_its_own_bytes(self) -> None:
        copy = (FIRST + SECOND.replace("quay", "kåi")).encode()
        results = parse_all(copy)
        assert b"".join(r.source.data or b"" for r in results) == copy
        assert results[1].source.start_byte == len(FIRST.encode())

    def test_bytes_that_are_no_utf8_stay_with_their_story(self) -> None:
        copy = FIRST.encode() + SECOND.replace("quay", "kåi").encode("cp1252")
        first, second = parse_all(copy)
        assert "D102" not in [said.code for said in first.diagnostics]
        assert "D102" in [said.code for said in second.diagnostics]
        assert second.article.title == "Old kåi to be pulled down"

    def test_parse_reads_the_first_and_names_the_rest(self) -> None:
        result = parse(FIRST + SECOND)
        assert result.article.title == "Ferry returns to the islands"
        assert result.segments[-1].role is Role.OTHER_STORY
        assert "L201" in [said.code for said in result.diagnostics]

    @pytest.mark.parametrize("rule", ["-----", "* * *", "=====", "ENDS", "-30-"])
    def test_a_rule_or_an_end_mark_parts_undated_stories(self, rule: str) -> None:
        first = f"Ferry returns to the islands\n\n{TEXT}\n\n{TEXT}\n\n"
        second = f"Old quay to be pulled down\n\n{TEXT}\n\n{TEXT}\n"
        assert titles(f"{first}{rule}\n\n{second}") == ["Ferry returns to the islands", "Old quay to be pulled down"]


class TestOneStory:
    @pytest.mark.parametrize(
        "copy",
        [
            FIRST,
            FIRST + f"What the islands want\n\n{TEXT}\n",
            FIRST + f"Ferry returns to the islands\n\nNORTHPORT, March 3 (Nordlys) - {TEXT}\n",
            FIRST + f"* * *\n\n{TEXT}\n\n{TEXT}\n",
            FIRST + f"-----\n\nAbout the Harbour League\n\n{TEXT}\n",
            FIRST + "ENDS\n\nContact: Vera Noll\n",
            FIRST.replace("MONDAY", "told\nReuters.") + TEXT,
            "",
            "\n",
            "x" * 1_000,
        ],
        ids=[
            "plain",
            "crosshead",
            "printed twice",
            "stars",
            "box",
            "contact",
            "agency in a sentence",
            "",
            "blank",
            "x",
        ],
    )
    def test_is_not_cut(self, copy: str) -> None:
        assert cuts(copy, united(DEFAULT)) == [0]


class TestBriefsInARow:
    COPY = (
        "Ferry returns after storm\n\nOSLO, March 3 (QWN) - The ferry to the islands returned on Monday after a storm.\n\n"
        "Nobody was hurt.\n\nCouncil buys ship\n\nBERGEN, March 3 (QWN) - The council of the islands bought a second "
        "ship on Monday.\n\nIt sails in May.\n"
    )

    def test_datelines_make_stories_of_the_shortest_texts(self):
        assert [result.article.title for result in parse_all(self.COPY)] == [
            "Ferry returns after storm",
            "Council buys ship",
        ]

    def test_a_rule_of_mixed_signs_parts_briefs_with_their_numbers(self):
        copy = (
            "QWN FILE\nferry\nFerry returns after storm\n  OSLO, March 3 (QWN) - The ferry to the islands\nreturned on Monday "
            "after a storm had kept it in port.\nqwn-ab\n=-=-=-=-=-=-=\nqwn02 r 4\nCouncil buys second ship\n"
            "  BERGEN, March 3 (QWN) - The council of the\nislands bought a second ship on Monday for 48 million.\n"
        )
        assert [result.article.title for result in parse_all(copy)][1:] == ["Council buys second ship"]
