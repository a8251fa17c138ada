from __future__ import annotations

import pytest

from newsmodel.wire.rules.page.furniture import furniture_kind, is_caption
from newsmodel.wire.rules.page.sidebars import heading_kind
from newsmodel.wire.rules.words import ends_sentence, is_prose, word_count


class TestProse:
    @pytest.mark.parametrize(
        "text",
        [
            "The two sides meet again on Friday.",
            "“We will sail again,” the harbour master said.",
            "Was anybody hurt in the storm?",
            "渡轮星期二恢复航行，没有人受伤。",
            "word " * 40,
            "<p>The ferry is back in service today.</p>",
        ],
    )
    def test_sentences_and_long_lines_are(self, text: str) -> None:
        assert is_prose(text.strip())

    @pytest.mark.parametrize(
        "text",
        [
            "Sport and leisure",
            "Sign in.",
            "Harbour League votes to keep winter timetable",
            "You can choose your own news,",
            "x" * 200,
            "新闻 体育",
        ],
    )
    def test_menus_and_headlines_are_not(self, text: str) -> None:
        assert not is_prose(text)

    @pytest.mark.parametrize("text", ["It sank.", "Did it?", "“It sank.”", "it sank (all of it.)", "沉没。"])
    def test_marks_and_brackets_may_close_a_sentence(self, text: str) -> None:
        assert ends_sentence(text)

    def test_words_are_counted_in_scripts_without_spaces(self) -> None:
        assert word_count("Ferry returns to islands") == 4
        assert word_count("渡轮星期二恢复航行") >= 4


class TestFurniture:
    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("© 2021 Bluewire. All rights reserved.", "legal"),
            ("(c) Copyright Bluewire 2021", "legal"),
            ("Copyright Bluewire", "legal"),
            ("Todos los derechos reservados", "legal"),
            ("Source: Bluequay Marine", "source"),
            ("Share", "share-bar"),
            ("* Share", "share-bar"),
            ("Home", "menu"),
            ("Privacy policy", "legal"),
            ("Newsletter", "subscription"),
            ("* medium-wide-browser", "breakpoint"),
            ("3 pages in this article", "counter"),
            ("View all (23)", "counter"),
            ("1,204", "counter"),
            ("12 hours ago", "counter"),
            ("tag_bluewire.example_2021_newsml_417", "code"),
            ("https://bluewire.example/ferry", "code"),
            ("pic.bluewire.example/ferry", "code"),
        ],
    )
    def test_a_line_says_what_it_is(self, text: str, kind: str) -> None:
        assert furniture_kind(text) == kind

    @pytest.mark.parametrize(
        "text",
        [
            "Harbour League votes to keep winter timetable",
            "The league holds the copyright of the timetable, a judge in Meridia said on Tuesday.",
            "DÃ©cision attendue mardi",
            "Photo contest draws crowd",
        ],
    )
    def test_other_lines_do_not(self, text: str) -> None:
        assert furniture_kind(text) is None

    def test_a_heading_of_links_is_known(self) -> None:
        assert heading_kind("Related stories:") == "related"
        assert heading_kind("READ ALSO") == "read-also"
        assert heading_kind("Harbour League votes") is None

    @pytest.mark.parametrize(
        "text", ["Photo: Vera Noll", "The quay at dawn. (Bluewire/Vera Noll)", "The quay © Bluewire"]
    )
    def test_a_credit_makes_a_caption(self, text: str) -> None:
        assert is_caption(text)

    def test_brackets_of_other_kinds_make_none(self) -> None:
        assert not is_caption("The ferry (built in 1987) sank.")
