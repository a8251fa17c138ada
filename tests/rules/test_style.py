from __future__ import annotations

import pytest

from newsmodel import Names, OrganisationFactbox, Ticker
from tests.rules.found import found, said


class TestDoubled:
    @pytest.mark.parametrize(
        ("language", "text", "within"),
        [
            ("en", "It is at the the quay", (9, 16)),
            ("en-GB", "The the quay", (0, 7)),
            ("en", "at\nat", (0, 5)),
            ("de", "Es ist mit mit dabei", (7, 14)),
            ("fr", "il est dans dans le", (7, 16)),
        ],
    )
    def test_a_small_word_twice_is_marked(self, language, text, within):
        assert found("word-doubled", language=language, body=[text]) == [("body[0]", within)]

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("en", "He had had enough that that was so"),
            ("en", "of Of the-the The The"),
            ("fr", "nous nous sommes vus"),
            ("fi", "the the"),
            (None, "the the"),
            ("en", "by a and-and of ofof"),
        ],
    )
    def test_words_that_may_be_doubled_and_other_languages_pass(self, language, text):
        assert found("word-doubled", language=language, body=[text]) == []


class TestWeekday:
    @pytest.mark.parametrize(
        ("language", "text"),
        [
            (None, "on Tuesday, April 21, 2014"),
            ("en", "on Tuesday, 21 April 2014"),
            ("en", "on Tue. April 21, 2014"),
            ("de", "am Dienstag, 21. April 2014"),
            ("fr", "mardi 21 avril 2014"),
        ],
    )
    def test_a_day_that_was_another_is_reported(self, language, text):
        assert len(found("weekday-wrong", language=language, body=[text])) == 1

    @pytest.mark.parametrize(
        "text",
        [
            "on Monday, April 21, 2014",
            "on Tuesday, April 21",
            "Ruby Tuesday. April 21, 2014 came",
            "on Whitsun, April 21, 2014",
            "In 2014",
            "April 21, 2014",
            "Tuesday in April 2014",
        ],
    )
    def test_the_right_day_and_days_that_are_not_of_the_date_pass(self, text):
        assert found("weekday-wrong", body=[text]) == []

    def test_the_right_day_is_told_in_the_language_of_the_copy(self):
        (message,) = said("weekday-wrong", language="de", body=["am Dienstag, 21. April 2014"])
        assert message == "Dienstag is said of 2014-04-21, expected Montag"


class TestAcronyms:
    @pytest.mark.parametrize(
        "body",
        [
            ["The Quill Harbour Board (QHB) met. The QHB sat."],
            ["The QHB sat. It is the Quill Harbour Board."],
            ["The QHB (Quill Harbour Board) sat."],
            ["The House of Quill and Boats, HQB for short; the HQB met."],
            ["NATO and the BBC met at noon GMT, AFP said."],
            ["NEW YORK - It rained in SAN JUAN."],
            ["THE QHB SAT"],
            ["a QHB: b, (QHB) x@QHB QHB.L U.QHB"],
        ],
    )
    def test_explained_well_known_and_other_capitals_pass(self, body):
        assert found("acronym-unexplained", body=body) == []

    def test_each_is_reported_once_where_it_first_stands(self):
        body = ["The QHB sat.", "The QHB and the XYZ sat."]
        assert found("acronym-unexplained", body=body) == [("body[0]", (4, 7)), ("body[1]", (16, 19))]

    def test_boxes_and_tickers_explain_too(self):
        box = OrganisationFactbox(names=Names(acronyms=["QHB"]))
        fields = {"factboxes": [box], "tickers": [Ticker(symbol="XYZ")]}
        assert found("acronym-unexplained", body=["The QHB bought XYZ shares."], **fields) == []
