from __future__ import annotations

import textwrap

import pytest
from hypothesis import given

from newsmodel.wire.layout import Layout, lay_out
from newsmodel.wire.lines import Lines
from tests.wire.copy import copy

SENTENCE = "The harbour master said that the ferry would sail again on Monday, when the storm is over. "


def groups(text: str) -> list[str]:
    lines = Lines(text)
    return [lines.text_of(lines.whole(group.first, group.last)) for group in lay_out(lines).groups]


def wrapped(text: str, width: int) -> str:
    out, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            out.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*out, line])


class TestIndents:
    def test_a_set_in_line_opens_a_paragraph_whose_other_lines_stand_flush(self) -> None:
        copy = "    The ferry that was torn from its moorings is back in\nservice.\n    Nobody was hurt.\n"
        assert groups(copy) == [
            "The ferry that was torn from its moorings is back in service.",
            "Nobody was hurt.",
        ]

    def test_tabs_set_in_as_spaces_do(self) -> None:
        copy = "\tThe ferry that was torn from its moorings is back in\nservice.\n\tNobody was hurt.\n"
        assert len(groups(copy)) == 2

    def test_short_set_in_lines_are_rows(self) -> None:
        assert groups("    Shr 12 cts\n    Net 1.2 mln\n    Revs 8.1 mln\n") == [
            "Shr 12 cts",
            "Net 1.2 mln",
            "Revs 8.1 mln",
        ]

    def test_a_flush_line_below_a_short_set_in_line_is_its_own(self) -> None:
        assert groups("  March 3\nFERRY RETURNS\n") == ["March 3", "FERRY RETURNS"]


class TestMargins:
    PARAGRAPHS = (
        (SENTENCE * 2).strip(),
        "Nobody was hurt, and nets that were torn loose have been found. " + SENTENCE.strip(),
    )

    def test_the_margin_of_a_sheet_is_no_indent(self) -> None:
        sheet = "\n".join(textwrap.fill(one, 60, initial_indent="    ") for one in self.PARAGRAPHS)
        assert groups(textwrap.indent(sheet, " " * 5)) == [*self.PARAGRAPHS]

    def test_rows_that_are_set_in_by_degrees_stay_rows(self) -> None:
        assert len(groups("  News\n    Sport\n    Weather\n  Culture\n    Books\n")) == 5


class TestDoubleSpacing:
    PARAGRAPHS = TestMargins.PARAGRAPHS

    @pytest.mark.parametrize("indent", ["", "    "])
    def test_a_blank_line_below_each_line_parts_nothing(self, indent: str) -> None:
        sheet = "\n".join(textwrap.fill(one, 60, initial_indent=indent) for one in ("Ferry returns", *self.PARAGRAPHS))
        assert groups(sheet.replace("\n", "\n\n"))[1:] == [*self.PARAGRAPHS]

    def test_two_blank_lines_part_paragraphs(self) -> None:
        sheet = "\n\n".join(textwrap.fill(one, 60) for one in self.PARAGRAPHS)
        assert groups(sheet.replace("\n", "\n\n")) == [*self.PARAGRAPHS]

    def test_short_paragraphs_between_blank_lines_stay_what_they_are(self) -> None:
        lines = [f"The {one} boat sailed on Monday with forty people." for one in ("first", "next", "third", "last")]
        assert groups("\n\n".join([*lines, *lines])) == [*lines, *lines]


class TestWraps:
    @pytest.mark.parametrize("width", [40, 64, 80])
    def test_lines_cut_at_a_width_are_one_paragraph(self, width: int) -> None:
        paragraph = (SENTENCE * 4).strip()
        assert groups(f"{wrapped(paragraph, width)}\n\n{wrapped(paragraph, width)}") == [paragraph, paragraph]

    def test_a_line_that_was_not_full_ends_its_paragraph(self) -> None:
        paragraph = (SENTENCE * 3).strip()
        assert groups(f"{wrapped(paragraph, 60)}\nShort line\n{wrapped(paragraph, 60)}") == [
            paragraph,
            "Short line",
            paragraph,
        ]

    def test_long_lines_are_a_paragraph_each(self) -> None:
        assert len(groups(f"{SENTENCE * 2}\n{SENTENCE * 3}\n{SENTENCE * 2}")) == 3

    def test_menu_lines_stand_alone(self) -> None:
        assert groups("News\nWeather today\nSport and leisure") == ["News", "Weather today", "Sport and leisure"]


class TestGroups:
    def test_gaps_count_the_blank_lines_before(self) -> None:
        layout = lay_out(Lines("a\n\n\nb\nc"))
        assert [group.gap for group in layout.groups] == [0, 2, 0]

    def test_nothing_gives_no_groups(self) -> None:
        assert lay_out(Lines("\n \n")) == Layout([], hanging=False)

    @given(copy)
    def test_every_line_that_is_not_blank_is_in_one_group(self, text: str) -> None:
        lines = Lines(text)
        inside = [at for group in lay_out(lines).groups for at in range(group.first, group.last + 1)]
        assert inside == [at for at, word in enumerate(lines.words) if word]


class TestNarrowColumns:
    """Columns of newspapers and bulletins, set in by a hanging indent or as a whole."""

    PARAGRAPHS = (
        "The night ferry between Northport and Harbour City is back in service after nineteen days at the quay.",
        "Divers had looked for a rope in its screw, and found two of them on the last day of their search.",
        "A second boat will follow in June, when the new pier on the island opens to cars and lorries.",
    )

    @pytest.mark.parametrize("width", range(32, 56, 4))
    @pytest.mark.parametrize(
        ("first", "others", "between"), [("    ", "", "\n"), ("\t", "", "\n"), ("   ", "   ", "\n\n")]
    )
    def test_cut_lines_are_joined(self, width, first, others, between):
        filled = [
            textwrap.fill(text, width, initial_indent=first, subsequent_indent=others, expand_tabs=False)
            for text in self.PARAGRAPHS
        ]
        lines = Lines("Ferry returns\n\n" + between.join(filled))
        groups = lay_out(lines).groups
        assert [lines.text_of(lines.whole(g.first, g.last)) for g in groups][1:] == list(self.PARAGRAPHS)

    def test_rows_of_figures_stay_apart(self):
        rows = [" us        7.8015 - 7.8035", " us/uk     1.6180 - 1.6190", " us/switz  1.5140 - 1.5150"] * 2
        assert len(lay_out(Lines("RATES AT NOON\n" + "\n".join(rows))).groups) == 7
