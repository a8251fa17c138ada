"""Quotation marks of one paragraph: which stretches they enclose."""

from __future__ import annotations

import time

import pytest

from newsmodel.extract.quotations.marks import pair_marks


def runs(text: str) -> list[str]:
    return [text[run.start : run.end] for run in pair_marks(text).runs]


class TestShapes:
    @pytest.mark.parametrize(
        ("text", "inside"),
        [
            ("“The pier holds,” Quill said.", "The pier holds,"),
            ('"The pier holds," Quill said.', "The pier holds,"),
            ("``The pier holds,'' Quill said.", "The pier holds,"),
            ("''The pier holds,'' Quill said.", "The pier holds,"),
            ("„Der Kai hält“, sagte Quill.", "Der Kai hält"),
            ("»Der Kai hält«, sagte Quill.", "Der Kai hält"),
            ("« Le quai tient », a dit Quill.", "Le quai tient"),
            ("«Причал держится», — сказал Квилл.", "Причал держится"),
            ("「桟橋は持つ」とクイル。", "桟橋は持つ"),
            ("‘The pier holds,’ Quill said.", "The pier holds,"),
            ("'The pier holds,' Quill said.", "The pier holds,"),
        ],
    )
    def test_every_shape_of_mark_encloses_its_words(self, text: str, inside: str):
        assert runs(text) == [inside]

    def test_mixed_pairs_close_each_other(self):
        assert runs('“The pier holds" and "so it will”, Quill said') == ["The pier holds", "so it will"]

    def test_a_wrong_way_curly_mark_at_the_start_of_a_word_opens(self):
        assert runs("”The pier holds.” Quill smiled.") == ["The pier holds."]

    def test_adjacent_runs_stay_apart(self):
        assert runs("“One,” he said. “Two.”") == ["One,", "Two."]


class TestNesting:
    def test_single_marks_inside_a_run_belong_to_it(self):
        assert runs("“The ‘old pier’ holds,” Quill said.") == ["The ‘old pier’ holds,"]

    def test_equal_marks_nest_when_they_come_out_even(self):
        assert runs("“He told me “go” and left,” Quill said.") == ["He told me “go” and left,"]

    def test_a_frame_around_a_display_quote_with_its_credit_is_no_run(self):
        assert runs('"“The pier holds,” Quill said before that."') == ["The pier holds,"]

    def test_double_marks_inside_single_ones_belong_to_them(self):
        assert runs("‘He said “no” to us,’ Quill said.") == ["He said “no” to us,"]


class TestNoQuotes:
    @pytest.mark.parametrize(
        "text",
        [
            "The masters’ meeting ended at five o'clock.",
            "Don't blame 'em: it was the '90s.",
            'He stands 6\'2" and lifts a 17" pipe.',
            "He sold the '90s kids' boats.",
            "The ships' owners met the ministers' aides.",
        ],
    )
    def test_apostrophes_feet_and_inches_are_no_marks(self, text: str):
        assert runs(text) == []

    def test_inches_do_not_disturb_the_pairs_around_them(self):
        assert runs('A 17" pipe, and "the pier holds," he said.') == ["the pier holds,"]

    def test_a_plural_apostrophe_does_not_close_a_run(self):
        assert runs("'The owners' plan holds,' Quill said.") == ["The owners' plan holds,"]


class TestUnbalanced:
    def test_a_run_that_is_never_closed_goes_to_the_end_of_the_paragraph(self):
        pairing = pair_marks("Quill said: “The pier holds. ")
        assert [(run.closed, run.end) for run in pairing.runs] == [(False, 28)]
        assert pairing.strays == (12,)

    def test_a_closing_mark_without_an_opening_one_is_reported(self):
        assert pair_marks("The pier holds,” Quill said.") == ((), (15,))


class TestTime:
    @pytest.mark.fuzz
    @pytest.mark.parametrize("piece", ["“", "”", '"', "'", "‘a ", "a’ ", "s' ", "''", '“a" ', "«»"])
    def test_twice_the_marks_take_about_twice_the_time(self, piece: str):
        def seconds(count: int) -> float:
            text = piece * count
            start = time.process_time()
            pair_marks(text)
            return time.process_time() - start

        small = min(seconds(20_000) for _ in range(3))
        assert min(seconds(40_000) for _ in range(3)) < 4 * small + 0.05
