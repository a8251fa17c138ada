# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import pytest

from newsmodel.model.text import Mark, MarkKind, Text, to_optional_text, to_text, to_texts
from tests.model.refusals import refused

LINK = "https://example.org/tides"


class TestMark:
    def test_a_plain_string_names_the_kind(self):
        assert Mark(0, 4, "strong").kind is MarkKind.STRONG

    def test_an_empty_run_is_refused(self):
        with refused("Mark", "start < end"):
            Mark(3, 3, "strong")

    @pytest.mark.parametrize(("start", "end"), [(-1, 2), (True, 2), (0.0, 2), ("0", 2), (None, 2)])
    def test_a_start_that_is_no_whole_number_from_0_is_refused(self, start, end):
        with refused("Mark.start", "whole number from 0"):
            Mark(start, end, "strong")

    def test_an_unknown_kind_is_refused_with_the_known_ones(self):
        with refused("MarkKind", "emphasis, strong, link, note"):
            Mark(0, 1, "bold")

    def test_a_link_without_an_address_is_refused(self):
        with refused("Mark.target", "an address on a link"):
            Mark(0, 1, "link")

    def test_an_address_on_another_kind_is_refused(self):
        with refused("Mark.target", "on nothing else"):
            Mark(0, 1, "strong", LINK)


class TestText:
    def test_it_prints_as_its_words(self):
        assert str(Text("The ferry is back")) == "The ferry is back"

    def test_only_an_empty_text_is_false(self):
        assert not Text(" \n")
        assert Text("\x00")

    def test_space_tab_newline_and_no_break_space_are_trimmed_at_the_edges(self):
        assert Text(" \t\n\u00a0ferry  back\u00a0 \n").text == "ferry  back"

    @pytest.mark.parametrize("kept", ["\u2003", "\x0b", "\x0c", "\x85", "\ufeff", "\x1b", "\x00"])
    def test_other_characters_stay_at_the_edges(self, kept):
        assert Text(f"{kept}ferry{kept}").text == f"{kept}ferry{kept}"

    @pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2028", "\u2029"])
    def test_every_line_end_becomes_a_newline(self, line_end):
        assert Text(f"one{line_end}two").text == "one\ntwo"

    @pytest.mark.parametrize("other", ["\x0b", "\x0c", "\x1c", "\x85"])
    def test_what_only_python_calls_a_line_end_stays(self, other):
        assert Text(f"one{other}two").text == f"one{other}two"

    @pytest.mark.parametrize("value", [None, 3, b"bytes", ["a"]])
    def test_what_is_no_string_is_refused(self, value):
        with refused("Text.text", "expected a string"):
            Text(value)

    def test_a_lone_surrogate_is_refused(self):
        with refused("Text.text", "no lone surrogates"):
            Text("ferry \ud83d")

    def test_a_surrogate_pair_in_the_source_is_one_character_and_stands(self):
        assert Text("\U0001f6f3").text == "\U0001f6f3"

    def test_marks_must_be_marks(self):
        with refused("Text.marks", "a list of Mark"):
            Text("ferry", [(0, 2, "strong")])

    def test_a_mark_past_the_end_is_refused(self):
        with refused("Text.marks", "end <= 5"):
            Text("ferry", [Mark(0, 6, "strong")])

    def test_equal_texts_hash_alike_whatever_the_order_of_their_marks(self):
        one = Text("ferry", [Mark(0, 2, "strong"), Mark(1, 3, "emphasis")])
        two = Text("ferry", [Mark(1, 3, "emphasis"), Mark(0, 2, "strong")])
        assert one == two
        assert hash(one) == hash(two)


class TestCanonicalMarks:
    def test_they_are_sorted_by_start_end_kind_and_target(self):
        marks = [Mark(4, 6, "strong"), Mark(0, 2, "strong"), Mark(0, 2, "emphasis"), Mark(0, 1, "strong")]
        kept = Text("ferries", [*marks[:3], Mark(0, 1, "note")]).marks
        assert [(m.start, m.end, m.kind.value) for m in kept] == [
            (0, 1, "note"),
            (0, 2, "emphasis"),
            (0, 2, "strong"),
            (4, 6, "strong"),
        ]

    def test_equal_marks_that_overlap_are_united(self):
        assert Text("ferries", [Mark(0, 4, "strong"), Mark(2, 6, "strong")]).marks == (Mark(0, 6, "strong"),)

    def test_equal_marks_that_touch_are_united(self):
        assert Text("ferries", [Mark(0, 2, "strong"), Mark(2, 6, "strong")]).marks == (Mark(0, 6, "strong"),)

    def test_a_mark_inside_an_equal_one_is_dropped(self):
        assert Text("ferries", [Mark(0, 6, "strong"), Mark(2, 3, "strong")]).marks == (Mark(0, 6, "strong"),)

    def test_different_marks_may_overlap(self):
        marks = (Mark(0, 4, "emphasis"), Mark(2, 6, "strong"), Mark(3, 5, "link", LINK))
        assert Text("ferries", marks).marks == marks

    def test_links_to_one_address_are_united(self):
        marks = [Mark(0, 4, "link", LINK), Mark(3, 6, "link", LINK)]
        assert Text("ferries", marks).marks == (Mark(0, 6, "link", LINK),)

    def test_links_that_touch_may_differ(self):
        marks = (Mark(0, 3, "link", LINK), Mark(3, 6, "link", LINK + "/2"))
        assert Text("ferries", marks).marks == marks

    def test_links_that_overlap_are_refused(self):
        with refused("Text.marks", "links that do not overlap"):
            Text("ferries", [Mark(0, 4, "link", LINK), Mark(3, 6, "link", LINK + "/2")])

    def test_they_move_with_the_text_when_its_edges_are_trimmed(self):
        text = Text("  ferry back ", [Mark(2, 7, "strong")])
        assert text == Text("ferry back", [Mark(0, 5, "strong")])

    def test_a_mark_that_covered_trimmed_space_is_cut(self):
        assert Text("  ferry  ", [Mark(0, 9, "strong")]).marks == (Mark(0, 5, "strong"),)

    def test_a_mark_on_trimmed_space_alone_is_dropped(self):
        assert Text("ferry  ", [Mark(5, 7, "strong")]).marks == ()

    def test_they_move_when_cr_lf_becomes_one_newline(self):
        text = Text("a\r\nb\r\nferry", [Mark(6, 11, "strong")])
        (mark,) = text.marks
        assert text.text[mark.start : mark.end] == "ferry"

    def test_they_stay_where_a_lone_cr_becomes_a_newline(self):
        assert Text("a\rferry", [Mark(2, 7, "strong")]).marks == (Mark(2, 7, "strong"),)

    def test_a_mark_over_a_cr_lf_covers_the_newline(self):
        text = Text("a\r\nb", [Mark(0, 4, "strong")])
        assert text == Text("a\nb", [Mark(0, 3, "strong")])

    def test_a_mark_on_a_leading_cr_lf_is_dropped_and_others_move(self):
        text = Text("\r\nferry", [Mark(0, 2, "emphasis"), Mark(2, 7, "strong")])
        assert text == Text("ferry", [Mark(0, 5, "strong")])


class TestConverters:
    def test_a_string_becomes_a_text(self):
        assert to_text("ferry") == Text("ferry")

    def test_a_blank_optional_text_becomes_none(self):
        assert to_optional_text(" ") is None
        assert to_optional_text(Text("")) is None
        assert to_optional_text(None) is None

    def test_a_list_of_strings_and_texts_becomes_a_tuple(self):
        assert to_texts(["a", Text("b")]) == (Text("a"), Text("b"))
