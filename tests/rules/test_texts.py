from __future__ import annotations

import pytest

from newsmodel import Crosshead, Figure, ListBlock, Media, OrganisationFactbox, Preformatted, Sidebar, Table
from tests.rules.found import found, said

LOST = "caf\ufffd"


class TestEveryText:
    @pytest.mark.parametrize(
        ("fields", "path"),
        [
            ({"headline": LOST}, "headline"),
            ({"standfirst": LOST}, "standfirst"),
            ({"body": [Crosshead(LOST)]}, "body[0]"),
            ({"body": [ListBlock(["a", LOST])]}, "body[0].items[1]"),
            ({"body": [Table([["a", LOST]])]}, "body[0].rows[0][1]"),
            ({"body": [Table([["a"]], caption=LOST)]}, "body[0].caption"),
            ({"body": [Figure(caption=LOST), Figure(credit="x")]}, "body[0].caption"),
            ({"body": [Preformatted(LOST)]}, "body[0]"),
            ({"sidebars": [Sidebar(title=LOST)]}, "sidebars[0].title"),
            ({"sidebars": [Sidebar(blocks=[LOST])]}, "sidebars[0].blocks[0]"),
            ({"factboxes": [OrganisationFactbox(heading=LOST)]}, "factboxes[0].heading"),
            ({"factboxes": [OrganisationFactbox(blocks=[LOST])]}, "factboxes[0].blocks[0]"),
            ({"media": [Media(caption=LOST), Media()]}, "media[0].caption"),
            ({"disclaimers": [LOST]}, "disclaimers[0]"),
        ],
    )
    def test_a_character_is_found_wherever_it_is_printed(self, fields, path):
        assert found("character-lost", **fields) == [(path, (3, 4))]


class TestForbidden:
    def test_line_breaks_and_tabs_are_allowed(self):
        assert found("character-forbidden", body=["a\tb\nc\x7f\x85"]) == []

    def test_the_first_run_is_marked(self):
        assert found("character-forbidden", body=["a\x00\x1bb\x0c"]) == [("body[0]", (1, 3))]


class TestMojibake:
    @pytest.mark.parametrize(
        ("text", "meant"),
        [
            ("cafÃ©", "'é'"),
            ("itâ€™s", "'’'"),
            ("itâ\x80\x99s", "'’'"),
            ("Ð¡ÐµÐ³", "'Се'"),
            ("Â«oÂ»", "'«'"),
            ("aâ€\x9d", "one character"),
        ],
    )
    def test_what_was_meant_is_told_where_it_can_be(self, text, meant):
        (message,) = said("mojibake", body=[text])
        assert message.endswith(f"expected {meant}")

    @pytest.mark.parametrize("text", ["IRMÃ” disse", "São Paulo", "Ða", "À la carte", "â lui", "30 €™"])
    def test_letters_of_other_languages_are_none(self, text):
        assert found("mojibake", body=[text]) == []


class TestMarkup:
    @pytest.mark.parametrize(
        "text", ["a &nbsp; b", "<p class='x'>", "</div>", "<BR/>" * 0 + "<br/>", "&#8217;", "&#x2019;"]
    )
    def test_tags_and_entities_are_markup(self, text):
        assert found("markup-in-text", body=[text]) == [
            ("body[0]", (text.find("&") if "&" in text else 0, len(text.rstrip(" b"))))
        ]

    @pytest.mark.parametrize(
        "text", ["Quay & Sons", "a < b > c", "<ACME.L>", "AT&T;", "<person@news.example>", "R&D; x", "<b"]
    )
    def test_signs_of_the_press_are_none(self, text):
        assert found("markup-in-text", body=[text]) == []
