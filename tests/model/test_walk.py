from __future__ import annotations

import pytest

from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.article import Article
from newsmodel.model.blocks import Crosshead, Figure, ListBlock, Preformatted, Table
from newsmodel.model.boxes import Membership, OrganisationFactbox, Sidebar, Ticker
from newsmodel.model.quotes import Piece, Quote
from newsmodel.model.walk import anchor_holds, anchors_of, block_texts, part_texts, text_at

ARTICLE = Article(
    headline="Ferry returns",
    standfirst="Nine days late",
    body=[
        "The ferry is back.",
        ListBlock(["one", "two"]),
        Table([["a", ""], ["b"]], caption="Tides"),
        Preformatted("  1  2\n  3  4"),
        Figure(caption="The quay"),
        Figure(credit="Ada Quill"),
    ],
    sidebars=[Sidebar(title="Empty"), Sidebar(blocks=["Beside."])],
    factboxes=[OrganisationFactbox(blocks=[Crosshead("League"), "Five ports."])],
)


def at(part: str, *path: int, words: str = "x") -> Anchor:
    return Anchor(part=part, path=path, start=0, end=len(words), words=words)


class TestTextAt:
    @pytest.mark.parametrize(
        ("anchor", "text"),
        [
            (at("headline"), "Ferry returns"),
            (at("standfirst"), "Nine days late"),
            (at("body", 0), "The ferry is back."),
            (at("body", 1, 1), "two"),
            (at("body", 2, 0), "Tides"),
            (at("body", 2, 0, 1), ""),
            (at("body", 2, 1, 0), "b"),
            (at("body", 3), "  1  2\n  3  4"),
            (at("body", 4, 0), "The quay"),
            (at("sidebar", 1, 0), "Beside."),
            (at("factbox", 0, 1), "Five ports."),
        ],
    )
    def test_a_path_leads_to_one_text(self, anchor, text):
        assert text_at(ARTICLE, anchor) == text

    @pytest.mark.parametrize(
        "anchor",
        [
            at("headline", 0),
            at("body"),
            at("body", 9),
            at("body", 0, 0),
            at("body", 1),
            at("body", 1, 2),
            at("body", 2, 0, 2),
            at("body", 2, 2, 0),
            at("body", 3, 0),
            at("body", 5, 0),
            at("sidebar"),
            at("sidebar", 0, 0),
            at("sidebar", 2, 0),
            at("factbox", 0),
            at("own", 0),
        ],
    )
    def test_a_path_that_leads_nowhere_gives_none(self, anchor):
        assert text_at(ARTICLE, anchor) is None

    def test_own_means_the_blocks_of_the_box_that_holds_the_fact(self):
        assert text_at(ARTICLE, at("own", 1), owner=0) == "Five ports."

    def test_missing_lines_give_none(self):
        assert text_at(Article(), at("headline")) is None
        assert text_at(Article(), at("standfirst")) is None


class TestAnchorHolds:
    def test_it_holds_where_its_words_stand(self):
        assert anchor_holds(ARTICLE, Anchor(part="body", path=[0], start=4, end=9, words="ferry"))

    @pytest.mark.parametrize(("start", "words"), [(5, "ferry"), (14, "back.x"), (4, "FERRY")])
    def test_it_does_not_where_others_do(self, start, words):
        anchor = Anchor(part="body", path=[0], start=start, end=start + len(words), words=words)
        assert not anchor_holds(ARTICLE, anchor)


class TestPartTexts:
    @pytest.mark.parametrize("part", [part for part in Part if part is not Part.OWN])
    def test_each_text_is_found_at_its_path(self, part):
        texts = list(part_texts(ARTICLE, part))
        assert texts
        assert all(text_at(ARTICLE, at(part, *path)) == text for path, text in texts)

    def test_paths_come_in_order(self):
        paths = [path for path, _ in part_texts(ARTICLE, Part.BODY)]
        assert paths == sorted(paths)
        assert len(paths) == 9

    def test_own_needs_its_owner(self):
        assert list(part_texts(ARTICLE, Part.OWN)) == []
        assert list(part_texts(ARTICLE, Part.OWN, 0)) == [((0,), "League"), ((1,), "Five ports.")]

    def test_an_article_without_lines_has_none(self):
        assert list(part_texts(Article(), Part.HEADLINE)) == []

    def test_a_figure_without_a_caption_has_no_text(self):
        assert list(block_texts(Figure(credit="Ada Quill"))) == []


class TestAnchorsOf:
    def test_every_anchor_comes_with_its_box(self):
        one, two, three, four = (at("body", 0, words=words) for words in ("T", "Th", "The", "The "))
        article = Article(
            quotes=[Quote(pieces=[Piece(words="T", anchor=one)], cue=Passage("Th", two))],
            tickers=[Ticker(symbol="ACME", anchor=three)],
            factboxes=[
                OrganisationFactbox(),
                OrganisationFactbox(memberships=[Membership(member="Port Quill", anchor=four)], passages=[one]),
            ],
        )
        assert list(anchors_of(article)) == [(None, one), (None, two), (None, three), (1, four), (1, one)]
