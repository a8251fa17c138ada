from __future__ import annotations

import attrs
import pytest

from newsmodel.model.anchors import Anchor, Passage
from newsmodel.model.article import Article
from newsmodel.model.blocks import ListBlock, Table
from newsmodel.model.boxes import MemberEvent, Membership, OrganisationFactbox, Sidebar, Ticker
from newsmodel.model.quotes import Piece, Quote
from newsmodel.model.reanchor import reanchor


def at(part: str, path: list[int], start: int, words: str) -> Anchor:
    return Anchor(part=part, path=path, start=start, end=start + len(words), words=words)


def quoted(anchor: Anchor | None, *body, **fields) -> Article:
    return Article(body=body, quotes=[Quote(pieces=[Piece(words="words", anchor=anchor)])], **fields)


def moved(article: Article) -> Anchor | None:
    return reanchor(article).quotes[0].pieces[0].anchor


class TestReanchor:
    def test_an_article_whose_anchors_hold_is_returned_as_it_is(self):
        article = quoted(at("body", [0], 4, "ferry"), "The ferry is back.")
        assert reanchor(article) is article

    def test_without_anchors_there_is_nothing_to_do(self):
        article = quoted(None, "The ferry is back.")
        assert reanchor(article) is article

    def test_an_anchor_follows_its_paragraph(self):
        article = quoted(at("body", [0], 4, "ferry"), "A first line.", "The ferry is back.")
        assert moved(article) == at("body", [1], 4, "ferry")

    def test_an_anchor_follows_its_words_inside_a_paragraph(self):
        article = quoted(at("body", [0], 4, "ferry"), "Late: the ferry is back, the ferry.")
        assert moved(article) == at("body", [0], 10, "ferry")

    def test_a_true_anchor_stays_though_nearer_words_are_conceivable(self):
        article = quoted(at("body", [1], 0, "ferry"), "ferry", "ferry", "ferry")
        assert reanchor(article) is article

    def test_the_nearest_block_wins(self):
        article = quoted(at("body", [4], 0, "ferry"), "ferry", "a", "ferry", "b", "c", "d", "e", "ferry")
        assert moved(article) == at("body", [2], 0, "ferry")

    def test_inside_a_block_the_nearest_offset_wins(self):
        article = quoted(at("body", [0], 9, "ferry"), "ferry, ferry; the ferry")
        assert moved(article) == at("body", [0], 7, "ferry")

    def test_of_two_equally_near_the_earlier_wins(self):
        assert moved(quoted(at("body", [1], 0, "ferry"), "ferry", "a", "ferry")) == at("body", [0], 0, "ferry")
        assert moved(quoted(at("body", [0], 6, "ferry"), "ferry a b ferry")) == at("body", [0], 10, "ferry")
        assert moved(quoted(at("body", [0], 5, "ferry"), "ferry a b ferry")) == at("body", [0], 0, "ferry")

    def test_words_that_are_gone_lose_their_anchor(self):
        assert moved(quoted(at("body", [0], 4, "ferry"), "The boat is back.")) is None

    def test_words_in_another_part_do_not_count(self):
        anchor = at("body", [0], 0, "ferry")
        assert moved(quoted(anchor, "boat", headline="ferry", sidebars=[Sidebar(blocks=["ferry"])])) is None

    def test_in_a_sidebar_the_same_sidebar_is_nearest(self):
        boxes = [Sidebar(blocks=["ferry"]), Sidebar(blocks=["a", "b", "ferry"])]
        assert moved(quoted(at("sidebar", [1, 0], 0, "ferry"), sidebars=boxes)) == at("sidebar", [1, 2], 0, "ferry")

    def test_items_and_cells_are_found(self):
        article = quoted(at("body", [0], 0, "ferry"), ListBlock(["a", "the ferry"]))
        assert moved(article) == at("body", [0, 1], 4, "ferry")
        article = quoted(at("body", [0], 0, "ferry"), Table([["", "a"], ["ferry"]], caption="b"))
        assert moved(article) == at("body", [0, 1, 0], 0, "ferry")

    def test_overlapping_occurrences_are_all_found(self):
        assert moved(quoted(at("body", [0], 9, "aa"), "aaaa")) == at("body", [0], 2, "aa")

    @pytest.mark.parametrize("length", [1, 2, 3, 7, 8, 31, 32, 33, 100])
    def test_words_of_any_length_are_found(self, length):
        words = ("the long quay " * 9)[:length]
        assert moved(quoted(at("body", [0], 50, words), f"xx {words}!")) == at("body", [0], 3, words)

    def test_everything_that_holds_an_anchor_is_moved(self):
        stale, true = at("body", [0], 0, "ferry"), at("body", [1], 0, "ferry")
        fact = Membership(member="a", anchor=stale, events=[MemberEvent(kind="joined", anchor=stale)])
        article = Article(
            body=["boat", "ferry"],
            quotes=[Quote(pieces="a", speaker=Passage("a", stale), cue=Passage("b", stale), role=Passage("c", stale))],
            tickers=[Ticker(symbol="ACME", anchor=stale)],
            factboxes=[OrganisationFactbox(kind=Passage("d", stale), memberships=[fact], passages=[stale])],
        )
        result = reanchor(article)
        box, quote = result.factboxes[0], result.quotes[0]
        anchors = [
            *(p.anchor for p in (quote.speaker, quote.cue, quote.role, box.kind) if p is not None),
            result.tickers[0].anchor,
            box.memberships[0].anchor,
            box.memberships[0].events[0].anchor,
            *box.passages,
        ]
        assert anchors == [true] * 8


class TestFactboxes:
    def test_own_is_looked_for_in_the_box_that_holds_the_fact(self):
        fact = Membership(member="a", anchor=at("own", [0], 0, "ferry"))
        boxes = [
            OrganisationFactbox(memberships=[fact], blocks=["boat", "ferry"]),
            OrganisationFactbox(memberships=[fact], blocks=["boat", "quay", "ferry"]),
            OrganisationFactbox(memberships=[fact], blocks=["boat"]),
        ]
        result = reanchor(Article(factboxes=boxes, body=["ferry"]))
        assert [box.memberships[0].anchor for box in result.factboxes] == [
            at("own", [1], 0, "ferry"),
            at("own", [2], 0, "ferry"),
            None,
        ]

    def test_own_outside_a_box_is_nowhere(self):
        assert moved(quoted(at("own", [0], 0, "ferry"), "ferry")) is None

    def test_a_passage_that_is_gone_is_removed_and_the_others_stay(self):
        gone, true = at("body", [0], 0, "boat"), at("body", [0], 0, "ferry")
        article = Article(body=["ferry"], factboxes=[OrganisationFactbox(passages=[gone, true])])
        assert reanchor(article).factboxes[0].passages == (true,)

    def test_facts_without_anchors_are_untouched(self):
        box = OrganisationFactbox(
            memberships=[Membership(member="a")], passages=[at("body", [0], 0, "boat")], roster_complete=True
        )
        result = reanchor(Article(body=["ferry"], factboxes=[box]))
        assert result.factboxes[0] == attrs.evolve(box, passages=())
