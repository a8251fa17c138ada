"""Boxes in plain stories whose heading runs into the text."""

from __future__ import annotations

import pytest

import newsmodel

STORY = (
    'LOWGATE, May 3 (Quay News) - The ferry to Tolley sails again, its owner said.\n\n"It floats," the owner said.\n\n'
)


class TestRunIns:
    @pytest.mark.parametrize(
        "box",
        [
            "About Quay Lines: The ferry company of Lowgate since 1941.",
            "About the Quay Lines The Quay Lines is a ferry company that was founded in Lowgate in 1941.",
            "About Quay LinesQuay Lines is a ferry company that was founded in Lowgate in 1941.",
            "Über die Quay Lines: Die Fährgesellschaft aus Lowgate wurde 1941 gegründet.",
        ],
    )
    def test_the_heading_is_parted_from_the_text(self, box: str) -> None:
        result = newsmodel.parse(STORY + box)
        (found,) = result.article.factboxes
        assert found.heading is not None
        assert found.heading.text.rstrip(":").endswith("Quay Lines")
        assert found.names is not None
        assert found.names.full == "Quay Lines"
        assert found.blocks[0].text.text.endswith(box[-20:])
        assert len(result.article.body) == 2
        assert "".join(map(result.text_of, result.segments)) == STORY + box

    @pytest.mark.parametrize(
        ("heading", "text"),
        [
            ("About the company", "Quay Lines sails ferries. It was founded in 1941."),
            ("Справка о компании", "Компания «Парус» строит суда. Она основана в 1941 году."),
        ],
    )
    def test_a_heading_on_the_house_without_its_name_heads_a_box(self, heading: str, text: str) -> None:
        article = newsmodel.parse(f"{STORY}{heading}\n\n{text}").article
        (found,) = article.factboxes
        assert (found.heading and found.heading.text, [m.date and m.date.year for m in found.milestones]) == (
            heading,
            [1941],
        )
        assert len(article.body) == 2

    def test_several_stand_one_below_the_other_without_blank_lines(self) -> None:
        boxes = (
            "About Quay Lines: The ferry company of Lowgate.\nAbout Pier Club: The rowing club of Tolley since 1911.\n"
        )
        found = newsmodel.parse(STORY.replace("\n\n", "\n") + boxes).article.factboxes
        assert [box.names.full for box in found if box.names] == ["Quay Lines", "Pier Club"]

    @pytest.mark.parametrize(
        "paragraph",
        [
            "About 140 jobs will go in Lowgate and in Tolley.",
            "About the recipe: it serves six, with some butter.",
            "About Monday nobody would speak in Lowgate.",
        ],
    )
    def test_a_sentence_is_no_heading(self, paragraph: str) -> None:
        assert newsmodel.parse(STORY + paragraph).article.factboxes == ()
