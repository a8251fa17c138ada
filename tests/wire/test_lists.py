"""Lists and tables that are a story's own, in copy and on pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsmodel.model.blocks import Block, ListBlock, Paragraph, Table
from newsmodel.wire.parse import parse
from tests.wire.test_page_insets import FIRST, SECOND, THIRD, page

WALL = ("Mend the wall", "Clear the channel")
LISTS = {
    "1. Mend the wall\n2. Clear the channel": True,
    "(1) Mend the wall\n(2) Clear the channel": True,
    "a) Mend the wall\nb) Clear the channel": True,
    "o Mend the wall\no Clear the channel": False,
    "-- Mend the wall\n-- Clear the channel": False,
}
TABLES = {
    "Vote | For | Against\nFirst | 9 | 2": (("Vote", "For", "Against"), ("First", "9", "2")),
    "10:14 - Meeting opens\n10:20 - First vote": (("10:14", "Meeting opens"), ("10:20", "First vote")),
    "Northport 2 Bergen 1\nTromsoe 0 Oslo 0": (("Northport 2", "Bergen 1"), ("Tromsoe 0", "Oslo 0")),
}


def wire(piece: str) -> str:
    return f"OSLO, Oct 26 (Bluewire) - {FIRST}\n\n{piece}\n\n{SECOND}\n"


def on_page(piece: str) -> str:
    return page(FIRST, piece, SECOND, THIRD)


def second(copy: str) -> Block:
    return parse(copy).article.body[1]


@pytest.mark.parametrize("copy", [wire, on_page])
class TestOwn:
    @pytest.mark.parametrize(("piece", "ordered"), LISTS.items(), ids=LISTS)
    def test_marks_in_turn_make_a_list(self, copy: Callable[[str], str], piece: str, *, ordered: bool) -> None:
        block = second(copy(piece))
        assert isinstance(block, ListBlock)
        assert tuple(item.text for item in block.items) == WALL
        assert block.ordered == ordered

    @pytest.mark.parametrize(("piece", "rows"), TABLES.items(), ids=TABLES)
    def test_rows_of_one_kind_make_a_table(
        self, copy: Callable[[str], str], piece: str, rows: tuple[tuple[str, ...], ...]
    ) -> None:
        block = second(copy(piece))
        assert isinstance(block, Table)
        assert tuple(tuple(cell.text for cell in row) for row in block.rows) == rows


class TestNone:
    @pytest.mark.parametrize("piece", ["1. Mend the wall", "4. Mend the wall\n9. Clear the channel"])
    def test_numbers_out_of_turn_make_no_list(self, piece: str) -> None:
        assert not any(isinstance(block, ListBlock) for block in parse(on_page(piece)).article.body)

    def test_a_sentence_with_figures_is_a_paragraph(self) -> None:
        assert isinstance(second(wire("Northport beat Bergen 2-1 and Tromsoe drew with Oslo at 0-0.")), Paragraph)
