from __future__ import annotations

import pytest
from hypothesis import given

from newsmodel.source import Alignment, Span
from newsmodel.wire.lines import Lines, Stretch
from tests.wire.copy import copy


class TestLineEnds:
    def test_lines_end_at_lf_cr_lf_and_cr(self) -> None:
        assert list(Lines("a\nb\r\nc\rd").texts) == ["a", "b", "c", "d"]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n", "\n\r"])
    def test_what_teleprinters_and_text_modes_make_of_an_end_is_one(self, end: str) -> None:
        lines = Lines(end.join(["a", "b", "", "c", ""]))
        assert list(lines.texts) == ["a", "b", "", "c", ""]
        assert lines.starts[3] == 2 + 3 * len(end)

    def test_ends_of_two_kinds_are_two(self) -> None:
        assert list(Lines("a\n\r\nb\r\n\rc").texts) == ["a", "", "b", "", "c"]

    @pytest.mark.parametrize("char", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028"])
    def test_nothing_else_ends_a_line(self, char: str) -> None:
        assert len(Lines(f"a{char}b").texts) == 1

    @given(copy)
    def test_starts_say_where_each_line_stands(self, text: str) -> None:
        lines = Lines(text)
        assert [text[start : start + len(line)] for start, line in zip(lines.starts, lines.texts, strict=True)] == list(
            lines.texts
        )

    def test_lines_of_a_part_count_in_the_whole(self) -> None:
        lines = Lines("head\nfirst\nsecond\ntail", 5, 18)
        assert list(lines.texts) == ["first", "second", ""]
        assert lines.starts == (5, 11, 18)
        assert lines.offset(9, 0) == 18


class TestWords:
    def test_wrapped_lines_are_joined_by_a_space(self) -> None:
        lines = Lines("  The ferry \n is back.")
        assert lines.text_of(lines.whole(0, 1)) == "The ferry is back."

    def test_control_characters_inside_words_leave_no_trace(self) -> None:
        lines = Lines("fe\x7frry\x00 is\x1b[B back")
        assert lines.noisy
        assert lines.text_of(lines.whole(0, 0)) == "ferry is back"

    def test_control_characters_that_stand_for_space_become_one(self) -> None:
        lines = Lines("nets\x1f12.5")
        assert lines.text_of(lines.whole(0, 0)) == "nets 12.5"

    def test_a_literal_carriage_return_counts_where_most_lines_end_so(self) -> None:
        assert Lines("Head^M\nThe^M\nend.").words == ["Head", "The", "end."]

    def test_a_literal_carriage_return_counts_at_the_end_of_the_copy(self) -> None:
        assert Lines("The\nend.^M\n\n").words == ["The", "end.", "", ""]

    def test_a_caret_and_a_letter_elsewhere_are_kept(self) -> None:
        assert Lines("The^M\nlast\nE=^M^2").words == ["The^M", "last", "E=^M^2"]

    def test_a_lone_surrogate_becomes_the_replacement_character(self) -> None:
        assert Lines("a\ud800b").words == ["a\ufffdb"]

    def test_a_line_of_noise_is_blank(self) -> None:
        assert Lines("\x00\x7f").words == [""]

    def test_tabs_and_no_break_spaces_are_no_noise(self) -> None:
        assert not Lines("\ta\u00a0b").noisy

    @given(copy)
    def test_the_alignment_makes_the_same_words(self, text: str) -> None:
        lines = Lines(text)
        whole = lines.whole(0, len(lines.texts) - 1)
        assert lines.alignment(whole).apply(text) == lines.text_of(whole)


class TestReferences:
    @pytest.mark.parametrize(
        ("copy_", "words"),
        [
            ("&quot;We sail,&quot; she said", '"We sail," she said'),
            ("The league&#8217;s caf&eacute;", "The league’s café"),
            ("Ropes &amp; Sons", "Ropes & Sons"),
            ("a&#133;b and a&#xD800;b", "a…b and a\ufffdb"),
            ("R&D; A&B", "R&D; A&B"),
        ],
    )
    def test_pasted_references_stand_for_what_they_name(self, copy_: str, words: str) -> None:
        lines = Lines(copy_)
        whole = lines.whole(0, 0)
        assert lines.text_of(whole) == words
        assert lines.alignment(whole).apply(copy_) == words


class TestPlaces:
    def test_an_offset_is_found_in_its_line(self) -> None:
        lines = Lines("  The ferry\nis back.")
        assert lines.locate(lines.whole(0, 1), 4) == (0, 6)
        assert lines.locate(lines.whole(0, 1), 10) == (1, 0)

    def test_the_end_is_the_end_of_the_stretch(self) -> None:
        lines = Lines("Ferry")
        assert lines.locate(lines.whole(0, 0), 5) == (0, 5)

    def test_noise_is_skipped(self) -> None:
        lines = Lines("fe\x7frry")
        assert lines.locate(lines.whole(0, 0), 2) == (0, 3)

    def test_the_extent_runs_from_the_first_word_to_the_last(self) -> None:
        assert Lines("  The ferry  \n is back.  ").extent(Stretch(0, 0, 1, 11)) == Span(2, 23)

    def test_the_alignment_of_blank_lines_is_empty(self) -> None:
        lines = Lines(" \n ")
        assert lines.alignment(lines.whole(0, 1)) == Alignment()
