from __future__ import annotations

import pytest

from newsmodel.extract.bylines import read_byline, read_credits
from newsmodel.model.people import BylineKind


class TestReadByline:
    @pytest.mark.parametrize(
        ("line", "text", "names"),
        [
            ("By Ada Quill, Reuters", "By Ada Quill, Reuters", ["Ada Quill"]),
            ("By ADA QUILL", "By ADA QUILL", ["ADA QUILL"]),
            ("by J.O. Sett Apr. 26, 2022", "by J.O. Sett", ["J.O. Sett"]),
            ("^By ADA QUILL and TOM SETT=", "By ADA QUILL and TOM SETT", ["ADA QUILL", "TOM SETT"]),
            (
                "By Ada Quill and Tom Sett, Wire Writers",
                "By Ada Quill and Tom Sett, Wire Writers",
                ["Ada Quill", "Tom Sett"],
            ),
            ("By Ada Quill | The Ledger | 3 May 2020", "By Ada Quill", ["Ada Quill"]),
            ("By Ada Quill - 3 May 2020", "By Ada Quill", ["Ada Quill"]),
            ("By Ada Quill @adaquill", "By Ada Quill", ["Ada Quill"]),
            ("By Ada quill, Reuters", "By Ada quill, Reuters", ["Ada quill"]),
            ("Von Anna Müller, dpa", "Von Anna Müller, dpa", ["Anna Müller"]),
            ("Par Jean Petit", "Par Jean Petit", ["Jean Petit"]),
            ("Por Ana Díaz", "Por Ana Díaz", ["Ana Díaz"]),
            ("Автор: Иван Квилл", "Автор: Иван Квилл", ["Иван Квилл"]),
            ("记者 罗博 萧海川", "记者 罗博 萧海川", ["罗博", "萧海川"]),
            ("新华社记者罗博 通讯员萧海川", "新华社记者罗博 通讯员萧海川", ["罗博", "萧海川"]),
            ("文/罗博", "文/罗博", ["罗博"]),
            ("（评论员 罗博 萧海川）", "评论员 罗博 萧海川", ["罗博", "萧海川"]),
            ("(By Ada Quill)", "By Ada Quill", ["Ada Quill"]),
            ("홍길동 기자", "홍길동 기자", ["홍길동"]),
            ("By Ada Quill Published 3 May 2020", "By Ada Quill", ["Ada Quill"]),
            ("By Ada Quill Updated: May 3, 2020", "By Ada Quill", ["Ada Quill"]),
            ("By Ada Quill | Reuters", "By Ada Quill | Reuters", ["Ada Quill"]),
            ("By Ada Quill (Reuters)", "By Ada Quill (Reuters)", ["Ada Quill"]),
            (
                "By Xinhua writers Ada Quill, Tom Sett",
                "By Xinhua writers Ada Quill, Tom Sett",
                ["Ada Quill", "Tom Sett"],
            ),
            ("Von unserer Korrespondentin Ada Quill", "Von unserer Korrespondentin Ada Quill", ["Ada Quill"]),
        ],
    )
    def test_people(self, line, text, names):
        byline = read_byline(line).value
        assert byline.text == text
        assert [person.name for person in byline.people] == names
        assert byline.kind is BylineKind.BYLINE

    @pytest.mark.parametrize(
        "line",
        [
            "By Reuters",
            "By AFP in Lyon",
            "By Agence France-Presse",
            "By dpa correspondents =",
            "By HARBOUR POST STAFF",
            "By a Staff Reporter",
        ],
    )
    def test_an_agency_or_a_collective_has_no_people(self, line):
        assert read_byline(line).value.people == ()

    @pytest.mark.parametrize(
        "line",
        ["", "By Friday, the army had left", "By the time they came, it was over", "Von Montag an gilt der Plan", "Ada Quill",
         "ByStaff ReporterWire", "By end-1986, the bank had 369 branches", "Bypass opens", "记者从北京获悉", "文化部", "김철수 기자가 말했다", "By " + "Ada Quill, " * 40],
    )  # fmt: skip
    def test_sentences_are_none(self, line):
        assert read_byline(line) is None

    @pytest.mark.parametrize(
        "line", ["By Ada Quill, Reuters", "By Ada Quill (Reuters)", "By Ada Quill/Reuters", "By Ada Quill | Reuters"]
    )
    def test_an_agency_after_the_names_is_their_organisation(self, line):
        assert [p.organisation for p in read_byline(line).value.people] == ["Reuters"]

    @pytest.mark.parametrize(
        ("line", "names"),
        [
            ("Ada Quill", ["Ada Quill"]),
            ("Bo Lind, KQS World News.", ["Bo Lind"]),
            ("Ada Quill and Tom B. Sett Sioux Falls Ledger", ["Ada Quill", "Tom B. Sett"]),
            ("Ada Quill | 05.04.2025", ["Ada Quill"]),
        ],
    )
    def test_a_line_of_names_where_the_caller_knows_its_place(self, line, names):
        assert [p.name for p in read_byline(line, bare=True).value.people] == names

    @pytest.mark.parametrize(
        "line",
        [
            "Related Stories",
            "Associated Press",
            "INDIA FERRY",
            "North Korea",
            "New York",
            "Buenos Aires",
            "Quill Corp. Confirms",
            "搜索",
            "Stock market falls",
            "Jan. 5, 2020",
        ],
    )
    def test_other_short_lines_are_no_names(self, line):
        assert read_byline(line, bare=True) is None

    def test_a_name_and_an_agency_after_a_slash_credit_a_picture(self):
        byline = read_byline("Ada Quill/Reuters/Wire", bare=True).value
        assert (byline.kind, byline.people[0].name) == (BylineKind.PHOTOGRAPHY, "Ada Quill")

    def test_what_follows_the_names_is_left(self):
        line = "By Ada Quill | The Ledger"
        assert line[read_byline(line).end :] == " | The Ledger"


class TestReadCredits:
    @pytest.mark.parametrize(
        ("line", "credits_read"),
        [
            ("(Reporting by Ada Quill; Editing by Tom Sett)", [("reporting", ["Ada Quill"]), ("editing", ["Tom Sett"])]),
            ("(Reporting by Ada Quill, editing by Tom Sett)", [("reporting", ["Ada Quill"]), ("editing", ["Tom Sett"])]),
            (
                "Reporting by Ada Quill; additional reporting by Bo Lind and Cy Hart; Editing by A. J. Sett",
                [("reporting", ["Ada Quill"]), ("additional-reporting", ["Bo Lind", "Cy Hart"]), ("editing", ["A. J. Sett"])],
            ),
            ("- Reporting by: Ada Quill in Oslo and Bo Lind in Rome", [("reporting", ["Ada Quill", "Bo Lind"])]),
            ("- Editing by: Ada Quill, +49 30 1234, <ada@wire.example>", [("editing", ["Ada Quill"])]),
            ("(Reporte de Ana Díaz. Editado por Juan Paz)", [("reporting", ["Ana Díaz"]), ("editing", ["Juan Paz"])]),
            ("【纠错】 责任编辑： 罗博", [("editing", ["罗博"])]),
            ("Foto: Karl Quill", [("photography", ["Karl Quill"])]),
            ("Text: Ada Quill Foto: Bo Lind", [("writing", ["Ada Quill"]), ("photography", ["Bo Lind"])]),
            ("Photographs by Ada Quill", [("photography", ["Ada Quill"])]),
            ("Photo: Ada Quill/Reuters", [("photography", ["Ada Quill"])]),
            ("(WN Photo/Ada Quill)", [("photography", ["Ada Quill"])]),
            ("Reporting by Reuters staff", [("reporting", [])]),
            ("Wire writers Ada Quill in Oslo and Bo Lind contributed to this report.", [("additional-reporting", ["Ada Quill", "Bo Lind"])]),
            ("WTN contributor Ada Quill in Oslo helped with this story.", [("additional-reporting", ["Ada Quill"])]),
        ],
    )  # fmt: skip
    def test_a_byline_for_each_clause(self, line, credits_read):
        found = read_credits(line)
        assert [(b.kind, [p.name for p in b.people]) for b in found.value] == credits_read
        assert all(byline.text in line for byline in found.value)

    @pytest.mark.parametrize(
        "line",
        ["", "Editing by the minister's office was slow", "He contributed to this report", "By Ada Quill", "Editor", "Foto",
         "Reporting by Ada Quill; Editing by the whole of the harbour board", "Reporting by " + "Ada Quill, " * 300],
    )  # fmt: skip
    def test_a_line_that_holds_anything_else_is_none(self, line):
        assert read_credits(line) is None

    @pytest.mark.parametrize("line", ["Photo: Ada Quill/Reuters", "(Reuters Photo/Ada Quill)"])
    def test_the_holder_of_a_picture_is_the_organisation(self, line):
        (byline,) = read_credits(line).value
        assert byline.people[0].organisation == "Reuters"

    def test_an_address_goes_to_its_name(self):
        (byline,) = read_credits("- Editing by: Ada Quill, +49 30 1234, <ada@wire.example>").value
        assert byline.people[0].email == "ada@wire.example"


class TestCreditsBesideOtherWords:
    @pytest.mark.parametrize(
        ("line", "credited"),
        [
            (
                "(Reporting by Ada Quill; Editing by Tom Sett) ((ada.quill@wire.test; +44 20 5550))",
                [("Reporting by Ada Quill", ["Ada Quill"]), ("Editing by Tom Sett", ["Tom Sett"])],
            ),
            (
                "(Reportage d’Ada Quill, édité par Tom Sett)",
                [("Reportage d’Ada Quill", ["Ada Quill"]), ("édité par Tom Sett", ["Tom Sett"])],
            ),
            (
                "(Сообщила Ада Перова; редактор Фома Сетин)",
                [("Сообщила Ада Перова", ["Ада Перова"]), ("редактор Фома Сетин", ["Фома Сетин"])],
            ),
        ],
    )
    def test_addresses_of_desks_and_elided_words_are_no_part_of_names(self, line, credited):
        found = read_credits(line).value
        assert [(credit.text, [person.name for person in credit.people]) for credit in found] == credited
        assert not any(person.email for credit in found for person in credit.people)


class TestReportedFrom:
    def test_surnames_say_who_wrote_where_below_a_rule(self):
        found = read_credits("___ Quill reported from Oslo. Sett contributed from Bergen.")
        assert found is not None
        assert [(line.kind, [p.name for p in line.people]) for line in found.value] == [
            (BylineKind.REPORTING, ["Quill"]),
            (BylineKind.ADDITIONAL_REPORTING, ["Sett"]),
        ]

    def test_a_sentence_of_the_story_is_none(self):
        assert read_credits("The captain reported from Oslo that nobody was hurt.") is None


class TestWithAndWhere:
    def test_a_helper_and_a_town_stand_behind_the_writer(self):
        found = read_byline("Par Ada Quill avec Tom Sett à Oslo")
        assert found is not None
        assert [person.name for person in found.value.people] == ["Ada Quill", "Tom Sett"]

    def test_several_korean_names_share_a_function(self):
        found = read_byline("홍길동 김영희 기자")
        assert found is not None
        assert [person.name for person in found.value.people] == ["홍길동", "김영희"]


class TestLettersThatPatternsTakeForTheSame:
    @pytest.mark.parametrize(
        "line", ["EDİTÖR: Ada Quill", "Edıtör: Ada Quill", "Συντάκτης: Ada Quill", "Edıted by Ada Quill"]
    )
    def test_a_credit_is_read_whatever_its_letters(self, line):
        found = read_credits(line)
        assert found is not None
        assert found.value[0].people[0].name == "Ada Quill"
