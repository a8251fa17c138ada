# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import pytest

from newsmodel.model.anchors import Anchor, Passage
from newsmodel.model.people import Organisation, Person
from newsmodel.model.quotes import Piece, Quote, QuoteKind, SpeakerFound
from tests.model.refusals import refused


class TestPiece:
    def test_words_are_trimmed(self):
        assert Piece(words=" We waited, ").words == "We waited,"

    def test_empty_words_are_refused(self):
        with refused("Piece.words", "text that is not empty"):
            Piece(words=" ")

    def test_an_unknown_kind_is_refused(self):
        with refused("QuoteKind", "direct, mixed, indirect"):
            Piece(words="a", kind="partial")


class TestQuote:
    def test_strings_will_do(self):
        quote = Quote(pieces=["We waited.", "Nobody came."], speaker="she", cue="said", speakers="Ada Quill")
        assert quote.pieces == (Piece(words="We waited."), Piece(words="Nobody came."))
        assert quote.speaker == Passage("she")
        assert quote.speakers == (Person("Ada Quill"),)

    def test_its_text_is_its_pieces_joined(self):
        assert Quote(pieces=["We waited.", "Nobody came."]).text == "We waited. Nobody came."

    @pytest.mark.parametrize("pieces", [[], ()])
    def test_one_without_pieces_is_refused(self, pieces):
        with refused("Quote.pieces", "at least one piece"):
            Quote(pieces=pieces)

    @pytest.mark.parametrize("pieces", [None, 3, [3]])
    def test_pieces_that_are_none_are_refused(self, pieces):
        with refused("Quote.pieces", "a list of Piece"):
            Quote(pieces=pieces)

    @pytest.mark.parametrize(
        ("kinds", "kind"),
        [
            (["indirect", "mixed", "direct"], QuoteKind.DIRECT),
            (["indirect", "mixed"], QuoteKind.MIXED),
            (["indirect"], QuoteKind.INDIRECT),
        ],
    )
    def test_its_kind_is_that_of_its_most_direct_piece(self, kinds, kind):
        assert Quote(pieces=[Piece(words="a", kind=k) for k in kinds]).kind is kind

    def test_an_organisation_may_speak(self):
        assert Quote(pieces="a", speakers=[Organisation("Harbour League")]).speakers == (
            Organisation("Harbour League"),
        )

    def test_a_speaker_of_another_class_is_refused(self):
        with refused("Quote.speakers", "Person or Organisation"):
            Quote(pieces="a", speakers=[Passage("she")])

    def test_how_the_speaker_was_found_is_one_of_the_known_ways(self):
        assert Quote(pieces="a", found="label").found is SpeakerFound.LABEL
        with refused("SpeakerFound", "attribution, split, continued"):
            Quote(pieces="a", found="guessed")

    def test_a_fragment_inside_a_reported_clause_is_told_once(self):
        def at(words, start):
            return Anchor(part="body", path=(0,), start=start, end=start + len(words), words=words)

        clause = Piece(words="it was “a muddle” twice", kind="indirect", anchor=at("it was “a muddle” twice", 11))
        inside = Piece(words="a muddle", kind="mixed", anchor=at("a muddle", 19))
        beside = Piece(words="a muddle", kind="mixed", anchor=at("a muddle", 60))
        quote = Quote(pieces=[clause, inside, beside])
        assert quote.stretches == (clause, beside)
        assert quote.text == "it was “a muddle” twice a muddle"
