from __future__ import annotations

import pytest

from newsmodel.extract.names import is_name, is_post, read_people
from newsmodel.model.people import Person


class TestIsName:
    @pytest.mark.parametrize(
        "words",
        ["Ada Quill", "ADA QUILL", "J.O. Sett", "A. J. Sett", "Maria van der Berg", "Ali al-Amin", "Jean d'Arc", "Will Sett",
         "Ана Квилл", "O’Hara Sett", "Jean-Luc Sett", "罗博", "Ada B. Quill Jr."],
    )  # fmt: skip
    def test_names(self, words):
        assert is_name(words)

    @pytest.mark.parametrize(
        "words",
        ["", "Quill", "ada quill", "The Ferry", "Friday Morning", "Ada Quill and", "Ada 3 Quill", "Wire Writers", "dpa staff",
         "One Two Three Four Five Six", "Ada?", "Quill Labs Inc", "Learn More", "Key Highlights", "客户端"],
    )  # fmt: skip
    def test_no_names(self, words):
        assert not is_name(words)

    def test_one_word_only_where_allowed(self):
        assert is_name("Quill", single=True)
        assert not is_name("March", single=True)

    def test_small_letters_only_where_forgiven(self):
        assert is_name("Ada quill", loose=True)


class TestIsPost:
    @pytest.mark.parametrize("words", ["Wire Writers", "our staff", "Reuters", "dpa-Korrespondent", "tca/dpa"])
    def test_functions_and_agencies(self, words):
        assert is_post(words)

    def test_a_name(self):
        assert not is_post("Ada Quill")


class TestReadPeople:
    @pytest.mark.parametrize(
        ("text", "people"),
        [
            ("Ada Quill", (Person("Ada Quill"),)),
            ("Ada Quill and Tom Sett", (Person("Ada Quill"), Person("Tom Sett"))),
            ("Ada Quill, Bo Lind und Tom Sett", (Person("Ada Quill"), Person("Bo Lind"), Person("Tom Sett"))),
            ("Ada Quill, Reuters", (Person("Ada Quill", organisation="Reuters"),)),
            (
                "Ada Quill and Tom Sett, Wire Writers",
                (Person("Ada Quill", role="Wire Writers"), Person("Tom Sett", role="Wire Writers")),
            ),
            ("Ada Quill in Oslo and Bo Lind in Rome", (Person("Ada Quill"), Person("Bo Lind"))),
            ("Ada Quill, The Associated Press", (Person("Ada Quill", organisation="The Associated Press"),)),
            ("Ada Quill Political Editor", (Person("Ada Quill", role="Political Editor"),)),
            ("Wire writer Ada Quill", (Person("Ada Quill"),)),
            ("Ada Quill of The Gazette", (Person("Ada Quill", organisation="The Gazette"),)),
            ("Ada Quill, +49 30 1234, <ada@wire.example>", (Person("Ada Quill", email="ada@wire.example"),)),
            ("Ada Quill (ada@wire.example)", (Person("Ada Quill", email="ada@wire.example"),)),
            ("Tom Sett, Jr.", (Person("Tom Sett, Jr."),)),
            ("Ada B. Quill Sioux Falls Ledger", (Person("Ada B. Quill", organisation="Sioux Falls Ledger"),)),
            ("罗博、萧海川", (Person("罗博"), Person("萧海川"))),
        ],
    )
    def test_lists(self, text, people):
        assert read_people(text) == people

    @pytest.mark.parametrize("text", ["dpa correspondents", "Reuters", "a staff reporter"])
    def test_a_collective_names_nobody(self, text):
        assert read_people(text) == ()

    @pytest.mark.parametrize(
        "text", ["", "the ferry was late", "end of May 3", "Ada Quill said the ferry was late", "A " * 600]
    )
    def test_other_words_are_no_list(self, text):
        assert read_people(text) is None
