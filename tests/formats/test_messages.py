"""ANPA 1312 and IPTC 7901: what stands where in a message, what is typed in its characters, and how it is read."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import codes, newsroom
from newsmodel.formats import registry
from newsmodel.formats.channel import Channel
from newsmodel.formats.message.characters import latin1, seven_bit
from newsmodel.formats.message.lines import Style, read_body, read_marked, read_set_in, write_marked, write_set_in
from newsmodel.model.article import Article, EdNote
from newsmodel.model.blocks import Crosshead, Figure, ListBlock, Paragraph, Preformatted, Table
from newsmodel.model.boxes import OrganisationFactbox
from newsmodel.model.dates import Stamp
from newsmodel.model.topics import TopicTag
from newsmodel.model.transmission import Transmission
from newsmodel.testing.formats import check_format

NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
NAMES = ("anpa1312", "iptc7901")

FERRY = Article(
    slugline="BC-Ferry-Return",
    headline="Ferry returns to Northport after nine weeks",
    version_label="1st Ld-Writethru",
    bylines=["By Ada Quill"],
    dateline="NORTHPORT (Ariel) -",
    published=dt.datetime(2026, 3, 2, 15, 9, tzinfo=dt.UTC),
    urgency=3,
    topics=[TopicTag(qcode="medtop:15000000")],
    ed_notes=[EdNote("Eds: Adds the harbour master.")],
    body=[
        "The ferry came back to Northport on Monday, nine weeks after a storm tore its ramp away and left the island.",
        Crosshead("Timetable"),
        Table([["Monday", "07.10"], ["Tuesday", "09.40"]]),
        Preformatted("  as   set\n\n  here"),
    ],
)


def written(name: str, article: Article) -> bytes:
    return registry.get(name).dump(article, now=NOW).data


def again(name: str, article: Article) -> Article:
    (out,) = registry.get(name).load(written(name, article)).articles
    return out


class TestAnpa:
    def test_header_and_trailer_stand_as_the_standard_has_them(self) -> None:
        lines = written("anpa1312", FERRY).split(b"\r\n")
        assert lines[0] == b"\x16\x16\x01a0000\x1f-----"
        assert lines[1] == b"u s\x13\x11 BC-Ferry-Return 1stLd-Writethru  03-02 0029"
        assert lines[2] == b"\x02^BC-Ferry-Return,0029<"
        assert lines[-3:] == [b"\x03NM-03-02-26 1509GMT", b"\x0c", b"\x04"]

    def test_headings_are_framed_paragraphs_set_in_and_rows_marked(self) -> None:
        text = written("anpa1312", FERRY).decode("ascii")
        assert "\r\n^Ferry returns to Northport after nine weeks<\r\n^(1st Ld-Writethru)<\r\n" in text
        assert "\r\n\t   NORTHPORT (Ariel) -  The ferry came back to Northport on Monday,\r\nnine" in text
        assert "\r\n^Timetable<\r\n\r\n\x08Monday\x1f07.10\x1f\r\n\x08Tuesday\x1f09.40\x1f\r\n" in text

    @pytest.mark.parametrize("codes", [b"", b"x", b"\x13\x13", b"\x11\x13"])
    def test_type_codes_that_name_no_format_are_left_to_the_parser(self, codes: bytes) -> None:
        data = written("anpa1312", FERRY).replace(b"u s\x13\x11 ", b"u s" + codes + b" ")
        loaded = registry.get("anpa1312").load(data)
        assert loaded.results
        assert [article.title for article in loaded.articles] == [FERRY.title]

    def test_no_line_of_running_text_is_longer_than_a_teleprinter_line(self) -> None:
        assert max(map(len, written("anpa1312", FERRY).split(b"\r\n"))) <= 72

    def test_a_service_keeps_what_fits_its_field_and_else_sends_the_default(self) -> None:
        sent = Transmission(service="w", number="17", selector="glbsm", reference="a0512", priority="f", words="9")
        lines = written("anpa1312", Article(headline="Boats", transmission=sent, body=["One two."])).split(b"\r\n")
        assert lines[0] == b"\x16\x16\x01w0017\x1fglbsm"
        assert lines[1] == b"f a\x13\x11 Boats  a0512  0002"


class TestIptc:
    def test_header_heading_and_trailer_stand_as_the_standard_has_them(self) -> None:
        lines = written("iptc7901", FERRY).split(b"\r\n")
        assert lines[0] == b"\x01xxx000 3 sp 29"
        assert lines[1:4] == [b"", b"BC-Ferry-Return/", b"\x02Ferry returns to Northport after nine weeks"]
        assert lines[4:8] == [b"(1st Ld-Writethru)", b"Eds: Adds the harbour master.", b"By Ada Quill =", b""]
        assert lines[-2:] == [b"\x03021509 GMT Mar 26", b"\x7f\n\x7f\x04"]

    def test_letters_of_western_europe_are_sent_as_they_are(self) -> None:
        article = Article(headline="Fähre kehrt zurück", body=["«Endlich», sagte Zoë Łuk."])
        assert "Fähre kehrt zurück =\r\n\r\n   «Endlich», sagte Zoë Luk." in written("iptc7901", article).decode(
            "latin-1"
        )

    def test_a_slug_is_cut_at_the_width_of_the_keywords(self) -> None:
        slug = again("iptc7901", Article(headline="Boats", slugline="x" * 90)).slugline
        assert slug == "x" * 68


@pytest.mark.parametrize("name", NAMES)
class TestBoth:
    def test_what_was_written_is_read_back(self, name: str) -> None:
        read = again(name, FERRY)
        assert (read.headline, read.slugline, read.version_label) == (
            FERRY.headline,
            FERRY.slugline,
            FERRY.version_label,
        )
        assert (read.body, read.dateline, read.published) == (FERRY.body, FERRY.dateline, FERRY.published)
        assert (read.bylines, read.ed_notes, read.urgency) == (FERRY.bylines, FERRY.ed_notes, 3)

    def test_the_parser_reads_the_same_story_in_it(self, name: str) -> None:
        from newsmodel import parse

        article = parse(written(name, FERRY)).article
        assert article.transmission is not None
        assert article.transmission.envelope == name
        assert article.headline == FERRY.headline
        assert article.body[0] == FERRY.body[0]
        assert article.dateline is not None
        assert article.dateline.places[0].name == "NORTHPORT"

    @pytest.mark.parametrize(
        ("status", "embargo"),
        [
            ("canceled", None),
            ("withheld", Stamp(text="noon on Sunday")),
            ("withheld", dt.datetime(2026, 3, 2, tzinfo=dt.UTC)),
        ],
    )
    def test_kills_holds_and_embargoes_are_said(self, name: str, status: str, embargo: Any) -> None:
        article = Article(headline="Boats", pub_status=status, embargoed=embargo, body=["One."])
        read = again(name, article)
        assert (read.pub_status, read.embargoed) == (article.pub_status, article.embargoed)

    def test_characters_that_the_set_lacks_are_spelt_and_reported(self, name: str) -> None:
        out = registry.get(name).dump(Article(headline="Łuk — “boats” 中", body=["x"]), now=NOW)
        assert codes.RESPELT.id in {found.code for found in out.diagnostics}
        assert b'Luk -- "boats" ?' in out.data

    def test_boxes_lists_and_captions_follow_as_typed_text(self, name: str) -> None:
        article = Article(
            headline="Boats",
            body=[ListBlock(["one", "two"]), Figure(caption="The quay", credit="A. Quill")],
            factboxes=[OrganisationFactbox(heading="About ARF", blocks=["It ferries."])],
        )
        assert again(name, article).body == (
            Paragraph("* one"), Paragraph("* two"), Paragraph("The quay (A. Quill)"), Crosshead("About ARF"),
            Paragraph("It ferries."),
        )  # fmt: skip

    def test_several_messages_are_one_stream_and_none_is_an_idle_line(self, name: str) -> None:
        known = registry.get(name)
        two = [FERRY, Article(headline="Boats", body=["One."])]
        assert [a.headline for a in known.load(known.dump(two, now=NOW).data).articles] == [a.headline for a in two]
        assert known.load(known.dump([], now=NOW).data).items == ()

    def test_a_message_of_somebody_else_is_parsed(self, name: str) -> None:
        data = written(name, FERRY).replace(b"weeks", b"weeks ", 1)
        held = registry.get(name).load(data)
        assert len(held.results) == 1
        assert held.articles[0].headline == FERRY.headline

    @pytest.mark.parametrize("cut", [1, 30, 60, 120, -3, -9])
    def test_a_message_that_was_cut_is_parsed_and_never_refused(self, name: str, cut: int) -> None:
        assert registry.get(name).load(written(name, FERRY)[:cut]).results

    def test_the_newsroom_reads_it_with_the_day_of_receipt(self, name: str) -> None:
        data = written(name, FERRY)
        assert newsroom.read(data).articles == registry.get(name).load(data).articles
        dated = data.replace(b"(Ariel) -  ", b", March 2 (Ariel) - ")
        (article,) = newsroom.read(dated, received=dt.date(2026, 3, 3)).articles
        assert article.dateline is not None
        assert article.dateline.date is not None
        assert article.dateline.date.date == dt.date(2026, 3, 2)

    @pytest.mark.laws
    @given(data=st.data())
    def test_damage_gives_articles_or_remarks_and_no_exception(self, name: str, data: st.DataObject) -> None:
        whole = bytearray(written(name, FERRY))
        for _ in range(data.draw(st.integers(1, 5))):
            at = data.draw(st.integers(0, len(whole) - 1))
            whole[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
        held = registry.get(name).load(bytes(whole))
        assert held.articles or held.diagnostics


class TestLines:
    STYLE = Style("   ", "\t", " \t", write_set_in, read_set_in)

    @pytest.mark.parametrize(("write", "read"), [(write_marked, read_marked), (write_set_in, read_set_in)])
    def test_a_long_heading_is_wrapped_and_joined_again(self, write: Any, read: Any) -> None:
        text = " ".join(f"word{number}" for number in range(40))
        lines = write(text)
        assert max(map(len, lines)) <= 69
        assert read([*lines, "   Next"], 0) == (text, len(lines))

    def test_lines_that_nobody_wrote_give_something(self) -> None:
        dateline, blocks = read_body(["stray", "", "   ", "\t ", "\tkept"], self.STYLE)
        assert dateline is None
        assert blocks == [Crosshead("stray"), Preformatted(" \nkept")]


class TestCharacters:
    @pytest.mark.parametrize(
        ("text", "typed"),
        [("``a''", "''a\""), ("a_b^{c}<d>", "a-b'(c)(d)"), ("ﬁ…½", "fi...1/2"), ("\u3000x\x85", " x "), ("\x1b", "?")],
    )
    def test_seven_bits(self, text: str, typed: str) -> None:
        spell = seven_bit({"^": "'", "<": "(", ">": ")", "_": "-", "{": "(", "}": ")", "`": "'"})
        assert spell(text) == typed.replace("''", '"')

    @given(st.text())
    def test_spelling_twice_changes_nothing_more(self, text: str) -> None:
        for spell in (seven_bit({"<": "("}), latin1()):
            assert spell(spell(text)) == spell(text)

    @given(st.text())
    def test_what_is_spelt_can_be_encoded(self, text: str) -> None:
        assert seven_bit({})(text).encode("ascii") is not None
        assert latin1()(text).encode("latin-1") is not None


def test_letters_whose_bytes_are_utf8_too_stand_in_a_message_for_the_kit() -> None:
    article = Article(headline="Boats", body=["Â¡"])
    check_format(registry.get("iptc7901"), article, Channel(), NOW)
