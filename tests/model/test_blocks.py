# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import attrs
import pytest

from newsmodel.model.blocks import (
    BLOCKS,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
    to_blocks,
)
from newsmodel.model.text import Text
from tests.model.refusals import refused


class TestTextBlocks:
    @pytest.mark.parametrize("kind", [Paragraph, Crosshead, PullQuote, Unclassified])
    def test_a_string_becomes_a_text(self, kind):
        assert kind("The ferry is back").text == Text("The ferry is back")

    @pytest.mark.parametrize("kind", [Paragraph, Crosshead, PullQuote, Unclassified])
    @pytest.mark.parametrize("empty", ["", " \n", Text("")])
    def test_an_empty_one_is_refused(self, kind, empty):
        with refused(f"{kind.__name__}.text", "text that is not empty"):
            kind(empty)

    @pytest.mark.parametrize("value", [None, 3, ["a"]])
    def test_what_is_no_text_is_refused(self, value):
        with refused("Paragraph.text", "Text or a string"):
            Paragraph(value)

    def test_a_control_character_alone_is_text(self):
        assert Paragraph("\x0c").text.text == "\x0c"

    def test_a_note_on_unclassified_copy_is_trimmed_and_may_be_missing(self):
        assert Unclassified("x", note=" odd ").note == "odd"
        assert Unclassified("x", note=" ").note is None


class TestListBlock:
    def test_strings_become_texts(self):
        assert ListBlock(["one", Text("two")]).items == (Text("one"), Text("two"))

    def test_one_string_is_one_item(self):
        assert ListBlock("one").items == (Text("one"),)

    @pytest.mark.parametrize("items", [[], (), 3, None])
    def test_a_list_without_items_is_refused(self, items):
        with refused("ListBlock.items", "at least one item"):
            ListBlock(items)

    def test_an_empty_item_is_refused(self):
        with refused("ListBlock.items", "text that is not empty"):
            ListBlock(["one", " "])

    def test_ordered_is_a_truth_value(self):
        with refused("ListBlock.ordered", "expected bool"):
            ListBlock(["one"], ordered=1)


class TestTable:
    def test_rows_of_strings_become_rows_of_texts_and_cells_may_be_empty(self):
        assert Table([["a", ""], ["b"]]).rows == ((Text("a"), Text("")), (Text("b"),))

    @pytest.mark.parametrize("rows", [[], None])
    def test_a_table_without_rows_is_refused(self, rows):
        with refused("Table.rows", "at least one row"):
            Table(rows)

    def test_a_row_without_cells_is_refused(self):
        with refused("Table.rows", "at least one cell"):
            Table([["a"], []])

    def test_a_cell_that_is_no_text_is_refused(self):
        with refused("Table.rows", "a list of Text"):
            Table([[3]])

    def test_more_heading_rows_than_rows_are_refused(self):
        with refused("Table.header_rows", "at most 1"):
            Table([["a"]], header_rows=2)

    def test_a_blank_caption_is_none(self):
        assert Table([["a"]], caption="").caption is None


class TestPreformatted:
    def test_every_character_counts(self):
        assert Preformatted("  1st \r\n\tend\n ").text == "  1st \r\n\tend\n "

    @pytest.mark.parametrize("blank", ["", "  \n\t", "\x0c"])
    def test_blank_text_is_refused(self, blank):
        with refused("Preformatted.text", "not blank"):
            Preformatted(blank)

    def test_a_lone_surrogate_is_refused(self):
        with refused("Preformatted.text", "no lone surrogates"):
            Preformatted("a\udc00")


class TestFigure:
    def test_a_caption_alone_will_do(self):
        assert Figure(caption="The ferry").media is None

    def test_one_with_nothing_is_refused(self):
        with refused("Figure", "a media index, a caption or a credit"):
            Figure(caption="", credit=" ")

    @pytest.mark.parametrize("index", [-1, True, "0"])
    def test_an_index_that_is_no_whole_number_is_refused(self, index):
        with refused("Figure.media", "whole number from 0"):
            Figure(media=index)


class TestAllBlocks:
    def test_each_is_frozen_and_slotted(self):
        for kind in BLOCKS:
            assert "__dict__" not in dir(kind)
            assert attrs.fields(kind)
        block = Paragraph("The ferry is back")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            block.text = Text("no")  # type: ignore[misc]

    def test_strings_and_texts_become_paragraphs(self):
        assert to_blocks(["a", Text("b"), Crosshead("c")]) == (Paragraph("a"), Paragraph("b"), Crosshead("c"))

    def test_one_string_is_one_paragraph(self):
        assert to_blocks("a") == (Paragraph("a"),)
