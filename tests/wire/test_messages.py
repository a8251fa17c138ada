"""The text of header-coded messages: heads, agate, notebooks, contacts, characters typed as others."""

from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.model.article import Article
from newsmodel.model.blocks import Crosshead, Table
from newsmodel.wire.parse import parse
from newsmodel.wire.result import ParseResult, Role
from tests.wire.test_laws import check_tiles

HEAD = "\x16\x16\x01W2607\x1ftests\r\nr a\x13\x11 BC-Ferry-LosingCustom   11-13 0049\r\n\x02"


def american(text: str) -> ParseResult:
    return parse(HEAD + text.replace("\n", "\r\n") + "\x03\r\n\x0c\r\n\x04\r\n")


def european(text: str) -> ParseResult:
    return parse(f"\x01bwr0417 2 pl 41\n\nHafen/\n\x02{text}\x03251037 GMT Sep 24\n\x04\n")


def lines(article: Article) -> list[str]:
    return [block.text.text for block in article.body if not isinstance(block, Table)]


STORY = "\t   PORT ELLIS (AP) _ Commuters are moving to the bridge.\n"


class TestMarkedHeads:
    def test_the_keyword_is_repeated_in_full(self) -> None:
        assert american(f"^BC-Ferry-Losing Custom,49<\n^Fares drive commuters away<\n{STORY}").article.slugline == (
            "BC-Ferry-Losing Custom"
        )

    def test_the_day_of_an_advance_may_stand_between_them_without_a_mark(self) -> None:
        text = f"^BC-Ferry,49<\n$adv30\n^For Release Sunday, Nov. 30<\n^Fares rise<\n{STORY}"
        copy = HEAD + text.replace("\n", "\r\n") + "\x03\r\n\x0c\r\n\x04\r\n"
        article = parse(copy, received=dt.date(2014, 11, 13)).article
        assert (article.title, article.version_label) == ("Fares rise", "$adv30")
        assert article.embargoed is not None
        assert article.embargoed.iso == "2014-11-30"
        assert article.dateline is not None

    def test_the_line_below_a_byline_is_the_writers_house(self) -> None:
        article = american(f"^BC-Ferry<\n^Fares rise<\n^By ADA QUILL and BO REED=\n^Harbour Press=\n{STORY}").article
        (byline,) = article.bylines
        assert byline.text == "By ADA QUILL and BO REED"
        assert [person.organisation for person in byline.people] == ["Harbour Press"] * 2

    def test_or_their_post(self) -> None:
        article = american(f"^BC-Ferry<\n^Fares rise<\n^By ADA QUILL=\n^HP Business Writer=\n{STORY}").article
        assert article.bylines[0].people[0].role == "HP Business Writer"

    def test_a_note_names_whom_it_addresses(self) -> None:
        article = american(f"^BC-Ferry<\n^Fares rise<\n^Eds: Adds fares.<\n{STORY}").article
        assert [(note.text, note.audience) for note in article.ed_notes] == [("Eds: Adds fares.", "Eds")]

    def test_a_note_may_be_wrapped(self) -> None:
        article = american(
            f"^BC-Ferry<\n^Fares rise<\n^Eds: Adds fares and the words of the\nharbour master.<\n{STORY}"
        ).article
        assert article.ed_notes[0].text == "Eds: Adds fares and the words of the harbour master."

    def test_photo_lines_are_media(self) -> None:
        article = american(f"^BC-Ferry<\n^Fares rise<\n^AP Photo NY101, NY102<\n^LaserPhoto NY5<\n{STORY}").article
        assert [str(item.caption) for item in article.media] == ["AP Photo NY101, NY102", "LaserPhoto NY5"]
        assert lines(article) == ["Commuters are moving to the bridge."]

    def test_a_second_marked_line_above_the_text_is_a_deck(self) -> None:
        article = american(f"^BC-Ferry<\n^Fares rise<\n^Commuters take the bridge<\n{STORY}").article
        assert (article.title, str(article.standfirst)) == ("Fares rise", "Commuters take the bridge")

    def test_labels_between_do_not_end_the_head(self) -> None:
        result = american(
            "^BC-Ferry, Adv 15,0800<\n^$Adv15<\n^For Release Sunday, Jan. 15<\n^Ferries of the North<\n^An AP Extra<\n"
            f"^LaserPhoto NY5<\n^By ADA QUILL=\n^Associated Press Writer=\n{STORY}\t   End Adv for Sun Jan 15<\n"
        )
        article = result.article
        assert (article.title, article.standfirst, article.version_label) == ("Ferries of the North", None, "Adv 15")
        assert article.embargoed is not None
        assert article.embargoed.iso == "--01-15"
        assert [byline.text for byline in article.bylines] == ["By ADA QUILL"]
        assert lines(article) == ["Commuters are moving to the bridge."]
        assert [result.text_of(s) for s in result.segments if s.role is Role.END_MARK] == [
            "\t   End Adv for Sun Jan 15<\r\n"
        ]

    def test_an_add_has_no_headline_of_its_own(self) -> None:
        article = american(
            "^BC-Ferry, 1st Add,0200<\n^PORT ELLIS: the bridge.<\n\t   It is free of charge for all who walk.\n"
        ).article
        assert (article.headline, article.version_label) == (None, "1st Add")
        assert lines(article) == ["It is free of charge for all who walk."]

    def test_marked_lines_inside_the_text_are_crossheads(self) -> None:
        body = american(
            f"^BC-Ferry<\n^Fares rise<\n{STORY}^The bridge=\n\t   It is free of charge for all.\n"
        ).article.body
        assert [type(block).__name__ for block in body] == ["Paragraph", "Crosshead", "Paragraph"]

    def test_a_dateline_may_follow_the_keyword_line(self) -> None:
        article = american(f"^BC-Ferry<\n{STORY}").article
        assert (article.headline, article.dateline and article.dateline.agency) == (None, "AP")


class TestTypedCharacters:
    def test_strokes_underlines_and_braces_become_characters(self) -> None:
        result = american(
            f"^BC-Ferry<\n^Fares rise<\n{STORY}\t   ``We paid 3{{ crowns,'' he said _ and `more,''' he said.\n"
        )
        assert lines(result.article)[1] == "“We paid 3½ crowns,” he said — and ‘more,'” he said."

    def test_the_alignment_tells_what_was_typed(self) -> None:
        result = american(f"^BC-Ferry<\n^Fares rise<\n{STORY}\t   ``We paid 3{{ crowns,'' he said.\n")
        (segment,) = [s for s in result.segments if s.path == "body[1]"]
        assert segment.alignment is not None
        text = lines(result.article)[1]
        typed = {char: segment.alignment.spans(at, at + 1) for at, char in enumerate(text) if char in "“½”"}
        assert {char: "".join(span.slice(result.source.text) for span in spans) for char, spans in typed.items()} == {
            "“": "``",
            "½": "{",
            "”": "''",
        }

    def test_rules_names_and_other_frames_keep_their_signs(self) -> None:
        assert lines(american(f"^BC-Ferry<\n^Fares rise<\n{STORY}\t   The file is called a_b today.\n").article)[1] == (
            "The file is called a_b today."
        )
        assert lines(european("Netze =\n\nEr sagt ``nein'' dazu, und {so} fort.\n").article) == [
            "Er sagt ``nein'' dazu, und {so} fort."
        ]


class TestAgate:
    def test_tabular_lines_are_rows_of_cells(self) -> None:
        (heading, table) = american(
            "^BC-Ferry<\n^Standings=\n^EAST QUAY=\n\x08^;W;L\x10 \n\x08Port\x10 Ellis;23;_\x10 \n\x08Meridia;7{;5\x10 \n"
        ).article.body
        assert heading == Crosshead("EAST QUAY")
        assert table == Table([["", "W", "L"], ["Port Ellis", "23", "—"], ["Meridia", "7½", "5"]])

    def test_separators_part_cells_too(self) -> None:
        (table,) = american("^BC-Ferry<\n^Standings=\n\x08Port Ellis\x1f23\x1e5\n\x08Meridia\x1f7\x1e5\n").article.body
        assert table == Table([["Port Ellis", "23", "5"], ["Meridia", "7", "5"]])

    def test_lines_with_bars_are_rows(self) -> None:
        (table,) = european(
            "Ergebnisse =\n\n| Port Ellis | - | Meridia | 2:1 |\n| Nord       | - | Süd | 0:1 |\n"
        ).article.body
        assert table == Table([["Port Ellis", "-", "Meridia", "2:1"], ["Nord", "-", "Süd", "0:1"]])

    def test_each_cell_has_its_segment(self) -> None:
        result = american("^BC-Ferry<\n^Standings=\n\x08Port;23\x10 \n\x08Nord;7\x10 \n")
        cells = [result.text_of(s) for s in result.segments if s.role is Role.TABLE]
        assert cells == ["\x08Port;", "23\x10 \r\n", "\x08Nord;", "7\x10 \r\n"]

    def test_a_rule_inside_is_no_end(self) -> None:
        result = american("^BC-Ferry<\n^Standings=\n\x08Port;23\n\t   ___=\n^Sunday's Races=\n\t   Nord 7, Port 5\n")
        assert Crosshead("Sunday's Races") in result.article.body


class TestClosedHeads:
    def test_lines_of_a_version_are_joined(self) -> None:
        article = european("REFILE\n2ND LEAD\nNetze sind voll\nBy Ada Quill, dpa =\n\nDie Netze sind voll.\n").article
        assert (article.version_label, article.title) == ("REFILE 2ND LEAD", "Netze sind voll")
        assert [byline.text for byline in article.bylines] == ["By Ada Quill, dpa"]

    @pytest.mark.parametrize("labels", ["Lage\n", "Lage\nMeridia:\n"])
    def test_labels_of_one_word_stand_above_the_headline(self, labels: str) -> None:
        article = european(f"{labels}Netze sind endlich voll =\n\nDie Netze sind voll.\n").article
        assert article.title == "Netze sind endlich voll"
        assert article.standfirst is None

    def test_a_headline_of_one_word_is_one(self) -> None:
        assert european("Netze\nVon Ada Quill, dpa =\n\nDie Netze sind voll.\n").article.title == "Netze"

    def test_what_a_bracket_holds_is_a_version_above_the_headline_and_a_note_below(self) -> None:
        article = european("(Vorschau)\nNetze sind voll\n(Foto Archiv) =\n\nDie Netze sind voll.\n").article
        assert article.version_label == "Vorschau"
        assert [note.text for note in article.ed_notes] == ["(Foto Archiv)"]

    def test_bells_are_no_words(self) -> None:
        assert european("(Eil \x07\x07\x07\x07\x07)\nNetze sind voll =\n\nDie Netze.\n").article.version_label == "Eil"

    def test_a_full_line_goes_on_in_the_next(self) -> None:
        article = european(
            "Der Minister für die Häfen will die Netze der Fischer im\nNorden des Landes zählen =\n\nDie Netze sind voll.\n"
        ).article
        assert article.title == "Der Minister für die Häfen will die Netze der Fischer im Norden des Landes zählen"

    def test_an_embargo_above_the_headline_holds_the_story(self) -> None:
        article = european(
            "EMBARGOED until 0600 GMT Sept 26, 2024\nNetze sind voll =\n\nDie Netze sind voll.\n"
        ).article
        assert article.title == "Netze sind voll"
        assert article.embargoed is not None
        assert article.embargoed.iso == "2024-09-26T06:00:00+00:00"

    def test_a_kill_withdraws_the_story(self) -> None:
        article = european("KILL KILL KILL\nNetze sind voll =\n\nDie Netze sind voll.\n").article
        assert (article.pub_status, article.version_label) == ("canceled", None)


class TestEmbargoesInClosedHeads:
    def test_have_the_year_that_receipt_tells(self) -> None:
        copy = "\x01bwr0417 2 pl 41\n\nHafen/\n\x02Sperrfrist 5. Oktober, 10.00 Uhr\nFähre fährt wieder =\n\n\tSie fuhr.\n\x03"
        article = parse(f"{copy}251037 GMT Sep 24\n\x04\n", received=dt.date(2024, 9, 25)).article
        assert article.embargoed is not None
        assert article.embargoed.iso == "2024-10-05T10:00:00"


class TestNotebooks:
    COPY = (
        "Netze sind voll =\n\nBerlin (dpa) - Die Netze sind voll.\n\n# Notebook\n\n## Note to editors\n- adds graf 2\n\n"
        "## Internet links\n- [Statement](http://example.org/1)\n\n* * * *\nNot intended for publication\n\n"
        "## Editorial contacts\n- Editing by: Bo Reed, +49 30 000 31472,\n  <desk@example.org>\n\ndpa aq ts br\n\n"
    )

    def test_sections_are_notes_with_their_heading_as_audience(self) -> None:
        assert [(note.text, note.audience) for note in european(self.COPY).article.ed_notes] == [
            ("adds graf 2", "Note to editors"),
            ("[Statement](http://example.org/1)", "Internet links"),
            ("Not intended for publication", None),
        ]

    def test_contacts_are_contacts(self) -> None:
        (contact,) = european(self.COPY).article.contacts
        assert (contact.name, contact.emails) == ("Bo Reed", ("desk@example.org",))

    def test_the_sign_off_is_no_text(self) -> None:
        result = european(self.COPY)
        assert [result.text_of(s) for s in result.segments if s.role is Role.SIGN_OFF] == ["dpa aq ts br\n"]
        assert lines(result.article) == ["Die Netze sind voll."]

    @pytest.mark.parametrize("line", ["# Notebook", "-30-"])
    def test_what_stands_inside_the_head_begins_none(self, line: str) -> None:
        result = european(
            f"Netze sind voll\n{line}\n\nMehr Boote als sonst =\n\nBerlin (tst) - Die Netze sind voll.\n\n"
        )
        check_tiles(result)
        assert lines(result.article) == ["Die Netze sind voll."]


class TestLoneSurrogates:
    @pytest.mark.parametrize(
        "frame",
        ["\x01bwr0417 2 pl 41\n\nHafen{0}/\n\x02{1}\x03251037 GMT Sep 24{0}\n\x04\n", HEAD + "{1}\x03AP-{0}\x04"],
    )
    def test_those_of_a_header_become_replacement_characters(self, frame: str) -> None:
        result = parse(frame.format("\ud800", STORY))
        check_tiles(result)
        assert result.article.transmission is not None
        assert "\ufffd" in str(result.article.transmission)


class TestLocalServices:
    COPY = (
        "\nHBN43:FIRST ADD NETS FOR SATURDAY\n\n\t   HBN43             -NETS\n\t   \n"
        "\t   8 A.M.    Boats sail from the east quay.\n\t   CONTACT: Sgt. Tom Sett (415) 555-0199\n"
        "\t            HOTLINE (415) 555-0100\n\t   \n\t   A.Quill222p4/21/95\n"
    )

    def test_the_number_and_the_take_are_no_words_of_the_headline(self) -> None:
        article = american(self.COPY).article
        assert (article.title, article.version_label) == ("NETS FOR SATURDAY", "FIRST ADD")

    def test_contacts_are_no_text(self) -> None:
        article = american(self.COPY).article
        assert [contact.phones for contact in article.contacts] == [("(415) 555-0199",), ("(415) 555-0100",)]
        assert lines(article) == ["8 A.M.    Boats sail from the east quay."]

    def test_the_sign_off_is_none_either(self) -> None:
        roles = [s.role for s in american(self.COPY).segments]
        assert roles.count(Role.SIGN_OFF) == 1
