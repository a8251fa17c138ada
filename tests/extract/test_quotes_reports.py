"""The plainest sentences without marks: read sooner, and just as the whole grammar reads them."""

from __future__ import annotations

import pytest

from newsmodel.extract import quotes
from newsmodel.extract.quotations.attribution import attributions
from newsmodel.extract.quotations.indirect import reported
from newsmodel.extract.quotations.reports import plain_report, reports, sayings, sentence_spans
from newsmodel.extract.quotations.tokens import tokenise
from newsmodel.model.quotes import QuoteKind

SENTENCES = [
    "Quill said the pier would hold.",
    "Quill said that the pier would hold.",
    "Ada Quill also said it was tested twice in the autumn.",
    "The harbour master argued the quay was safe.",
    "He added he would come back on Monday.",
    "They said 12 boats had been moved, of which four sank.",
    "Mr. Sett has said his boats are fine.",
    "The pier will hold for years, Quill said.",
    "The pier will hold for years, she said on Monday.",
    "The pier will hold for years, the harbour master said.",
    "The pier, which was built by hand, will hold for years, engineers said.",
]


class TestPlain:
    @pytest.mark.parametrize("text", SENTENCES)
    def test_it_is_what_the_grammar_reads(self, text: str):
        found = plain_report(text, 0, len(text))
        assert found is not None
        tokens = tokenise(text, ())
        ((a, (content,)),) = reported(tokens, attributions(tokens), ())
        assert a.subject is not None
        spans = [(tokens[first].start, tokens[last - 1].end) for first, last in (a.subject, a.cue, content)]
        assert [found.subject, found.cue, found.content] == spans

    @pytest.mark.parametrize(
        "text",
        [
            "Quill told Sett the pier would hold.",
            "Quill said on Monday the pier would hold.",
            "Quill, who built the pier, said it would hold.",
            "The said the pier would hold.",
            "Quill said so.",
            "Quill said the pier would hold; the quay would not.",
        ],
    )
    def test_anything_less_plain_is_left_to_the_grammar(self, text: str):
        assert plain_report(text, 0, len(text)) is None


class TestSentences:
    def test_a_full_stop_and_a_capital_part_sentences_but_not_abbreviations(self):
        text = "Mr. Quill came. He met Gen. A. Sett of the U.S. Navy. It rained! All left"
        assert [text[slice(*span)] for span in sentence_spans(text)] == [
            "Mr. Quill came.",
            "He met Gen. A. Sett of the U.S. Navy.",
            "It rained!",
            "All left",
        ]

    def test_words_of_saying_are_counted_whatever_stands_beside_them(self):
        text = "According to Quill, who (said) it, nobody asked."
        assert (sayings(text), reports(text, 0, len(text))) == (True, 3)

    def test_no_word_of_saying_no_report(self):
        assert not sayings("The pier was closed for repairs on Monday.")


class TestWhatIsReported:
    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (
                "Voss said the dam would hold but Hale said it would burst.",
                [("Voss", "the dam would hold"), ("Hale", "it would burst")],
            ),
            (
                "Voss said the dam would hold while Hale said it would burst.",
                [("Voss", "the dam would hold"), ("Hale", "it would burst")],
            ),
            ("Voss said on Monday, March 3, that the dam is safe.", [("Voss", "the dam is safe")]),
            ("Voss said on Monday, March 3, 2025, that the dam is safe.", [("Voss", "the dam is safe")]),
            ("A letter from Hale to Voss said the dam would burst.", [("A letter from Hale", "the dam would burst")]),
            ("The dam will hold, Orbe Radio reported, citing officials.", [("Orbe Radio", "The dam will hold")]),
        ],
    )
    def test_every_saying_has_its_own_speaker_and_words(self, text: str, said: list[tuple[str, str]]):
        found = [(quote.speaker.text, quote.pieces[0].words) for quote in quotes([text]) if quote.speaker]
        assert found == said

    @pytest.mark.parametrize(
        "text",
        [
            "Hale added sugar to his tea.",
            "Hale argued with Voss about the dam.",
            "Hale said goodbye to Voss and left.",
            "Hale has nothing to say about the dam.",
            "Quayline added 300 jobs and Hale noted the trend.",
            "Quayline added 300 jobs in Orbe.",
            "Neither Voss nor Hale said the dam would hold.",
            "If Voss says the dam is safe, people will stay.",
            "Hale did not say whether the dam would hold.",
            "Hale declined to say when the dam would open.",
            "Hale, who asked not to be named, left.",
        ],
    )
    def test_a_word_of_saying_that_reports_nothing_is_no_quote(self, text: str):
        assert quotes([text]) == ()


class TestFragments:
    @pytest.mark.parametrize(
        ("text", "fragments"),
        [
            (
                "Hale said he was “delighted” to meet Voss, whom he called “a friend”, and praised her “courage”.",
                [("Hale", "delighted"), ("Hale", "a friend"), ("Hale", "courage")],
            ),
            (
                "Voss said the plan was “a lie” and that Hale had called it “nonsense”.",
                [("Voss", "a lie"), ("Voss", "nonsense")],
            ),
        ],
    )
    def test_a_word_of_the_speakers_own_is_a_mixed_piece(self, text: str, fragments: list[tuple[str, str]]):
        found = [
            (quote.speakers[0].name, piece.words)
            for quote in quotes([text])
            for piece in quote.pieces
            if piece.kind is QuoteKind.MIXED
        ]
        assert found == fragments
