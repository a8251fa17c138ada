from __future__ import annotations

import pytest

from newsmodel import Anchor, Article, Figure, ListBlock, OrganisationFactbox, Piece, PullQuote, Quote, Sidebar, Table
from newsmodel.rules.walk import place_of, shown
from tests.rules.found import found, said


def anchor(part, *path, owner_words="abc"):
    return Anchor(part=part, path=path, start=0, end=3, words=owner_words)


class TestAstray:
    def test_words_without_an_anchor_may_stand_anywhere_with_other_marks(self):
        quote = Quote(pieces=["we ‘are’ open"])
        assert found("quote-astray", sidebars=[Sidebar(blocks=['“We "are" open,” she said.'])], quotes=[quote]) == []
        assert found("quote-astray", body=["We are shut."], quotes=[quote]) == [("quotes[0].pieces[0]", None)]

    def test_each_piece_without_an_anchor_is_looked_for(self):
        quote = Quote(pieces=["We open", "and we shut"])
        assert found("quote-astray", body=["“We open,” she said, “at noon.”"], quotes=[quote]) == [
            ("quotes[0].pieces[1]", None)
        ]

    def test_the_writers_own_words_need_not_stand_as_they_are(self):
        quote = Quote(pieces=[Piece(words="that they would open", kind="indirect"), Piece(words="open")])
        assert found("quote-astray", body=["They open."], quotes=[quote]) == []

    def test_the_message_says_where_the_words_should_be(self):
        quote = Quote(pieces=[Piece(words="abc", anchor=anchor("body", 0))])
        assert said("quote-astray", body=["xabc"], quotes=[quote]) == ["expected 'abc' at characters 0 to 3 of body[0]"]


class TestPlaces:
    article = Article(
        headline="abc",
        body=["abc", ListBlock(["abc"]), Table([["abc"]], caption="abc"), Figure(caption="abc")],
        sidebars=[Sidebar(blocks=["abc", ListBlock(["abc"])])],
        factboxes=[OrganisationFactbox(blocks=["abc"])],
    )

    @pytest.mark.parametrize(
        ("part", "path", "owner", "place"),
        [
            ("headline", (), None, "headline"),
            ("standfirst", (), None, "standfirst"),
            ("body", (0,), None, "body[0]"),
            ("body", (1, 0), None, "body[1].items[0]"),
            ("body", (2, 0, 0), None, "body[2].rows[0][0]"),
            ("body", (2, 0), None, "body[2].caption"),
            ("body", (3, 0), None, "body[3].caption"),
            ("body", (), None, "body"),
            ("body", (99, 1), None, "body[99]"),
            ("sidebar", (0, 1, 0), None, "sidebars[0].blocks[1].items[0]"),
            ("sidebar", (), None, "sidebars[0].blocks"),
            ("sidebar", (7, 1), None, "sidebars[7].blocks[1]"),
            ("factbox", (0, 0), None, "factboxes[0].blocks[0]"),
            ("own", (0,), 0, "factboxes[0].blocks[0]"),
            ("own", (0,), None, "factboxes[None].blocks[0]"),
        ],
    )
    def test_an_anchor_has_the_path_of_the_text_it_points_into(self, part, path, owner, place):
        assert place_of(self.article, anchor(part, *path), owner) == (place, (0, 3))

    def test_long_words_are_cut_in_messages(self):
        assert shown("x" * 60) == repr("x" * 49 + "…")


class TestUnattributed:
    def test_a_quote_without_anchor_is_reported_too_and_a_fragment_is_not(self):
        assert found("quote-unattributed", quotes=[Quote(pieces=["We are open."])]) == [("quotes", None)]
        assert found("quote-unattributed", quotes=[Quote(pieces=[Piece(words="open", kind="mixed")])]) == []


class TestTwoSpeakers:
    def test_printed_speakers_are_compared_where_nobody_is_named(self):
        piece = Piece(words="abc", anchor=anchor("body", 0))
        two = [Quote(pieces=[piece], speaker=name) for name in ("he", "she")]
        assert found("quote-two-speakers", body=["abc"], quotes=two) == [("body[0]", (0, 3))]

    def test_quotes_of_nobody_and_without_anchor_are_left_alone(self):
        piece = Piece(words="abc", anchor=anchor("body", 0))
        quotes = [Quote(pieces=[piece]), Quote(pieces=["abc"], speaker="he"), Quote(pieces=["abc"], speaker="she")]
        assert found("quote-two-speakers", body=["abc"], quotes=quotes) == []


class TestMarks:
    @pytest.mark.parametrize(
        "body",
        [
            ["“We wait,” he said.", "It's a 6' board, and the boys' own."],
            ["“We wait, he said.", "“And we wait again,” he said."],
            ["«Wir warten», sagte er.", "„Wir warten“, sagte er."],
        ],
    )
    def test_pairs_apostrophes_and_quotes_that_go_on_pass(self, body):
        assert found("marks-unbalanced", body=body) == []

    @pytest.mark.parametrize(
        ("body", "at"),
        [
            (["“We wait, he said."], 0),
            (["“We wait, he said.", "So they did."], 0),
            (["We wait,” he said.", "“So,” she said."], 8),
        ],
    )
    def test_a_mark_without_partner_is_marked(self, body, at):
        assert found("marks-unbalanced", body=body) == [("body[0]", (at, at + 1))]


class TestPullQuote:
    def test_the_words_between_the_marks_count_and_a_full_stop_does_not(self):
        body = ["“We waited for weeks and weeks,” she said.", PullQuote("“We waited for weeks.” Ada Quill")]
        assert found("pull-quote-differs", body=body) == []

    def test_without_marks_the_whole_counts(self):
        assert found("pull-quote-differs", body=["We waited for weeks.", PullQuote("We waited")]) == []
        assert found("pull-quote-differs", body=["We waited.", PullQuote("We slept")]) == [("body[1]", None)]
