"""Headers of each variety of frame, field by field, and what becomes of them in the article."""

from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.model.article import Article
from newsmodel.model.transmission import Transmission
from newsmodel.vocab.desks import codes_of, meaning, topic
from newsmodel.wire.dialects import DEFAULT, Dialect
from newsmodel.wire.parse import parse

TEXT = "\x02^BC-Nets<\r\n^Nets are full<\r\n\t   MERIDIA (AP) _ The nets are full.\r\n"


def anpa(line: str, *, first: str = "W2607\x1ftests", trailer: str = "") -> str:
    return f"\x16\x16\x01{first}\r\n{line}\r\n{TEXT}\x03{trailer}\r\n\x0c\r\n\x04\r\n"


def iptc(line: str, trailer: str = "251037 GMT Sep 24") -> str:
    return f"\x01{line}\r\n\r\nHafen/\r\n\x02Netze sind voll =\r\n\r\nBerlin (dpa) - Die Netze sind voll.\r\n\x03{trailer}\r\n\x04\r\n"


def sent(copy: str | bytes, **options: object) -> Transmission:
    found = parse(copy, **options).article.transmission  # type: ignore[arg-type]
    assert found is not None
    return found


def qcodes(article: Article) -> list[str | None]:
    return [tag.qcode for tag in article.topics]


class TestAnpaHeader:
    @pytest.mark.parametrize(
        ("line", "fields"),
        [
            ("r a\x13\x11 BC-Nets   11-13 0049", ("BC-Nets", None, None, "11-13", "0049")),
            ("r a\x13\x11 BC-Nets 1stLd-Writethru   11-13 0049", ("BC-Nets", "1stLd-Writethru", None, "11-13", "0049")),
            (
                "r a\x13\x11 BC-Nets 1stLd-Writethru a0512 11-13 0049",
                ("BC-Nets", "1stLd-Writethru", "a0512", "11-13", "0049"),
            ),
            ("r a\x13\x11 BC-Nets  TB06 11-13 0049", ("BC-Nets", None, "TB06", "11-13", "0049")),
            ("r a\x13\x11 BC-Nets 2 Takes   11-13 0049", ("BC-Nets", "2 Takes", None, "11-13", "0049")),
            ("r a\x13\x11 BC-Nets   11-13", ("BC-Nets", None, None, "11-13", None)),
            ("r a\x13\x11 BC-Nets   11-13 0049   ", ("BC-Nets", None, None, "11-13", "0049")),
        ],
    )
    def test_the_keyword_line_is_told_apart(self, line: str, fields: tuple[str | None, ...]) -> None:
        found = sent(anpa(line))
        keyword = found.keywords[0] if found.keywords else None
        assert (keyword, found.version_line, found.reference, found.date, found.words) == fields

    @pytest.mark.parametrize(
        ("codes", "name"),
        [("\x13\x11", "body/text"), ("\x14\x12", "agate/tabular"), ("\x13\x12", "body/tabular"), ("", None)],
    )
    def test_the_format_codes_have_names(self, codes: str, name: str | None) -> None:
        assert sent(anpa(f"r a{codes} BC-Nets   11-13 0049")).text_format == name

    @pytest.mark.parametrize("selector", ["asian", "-----", "0ca-n", "koko-"])
    def test_a_selector_may_hold_figures_and_hyphens(self, selector: str) -> None:
        assert sent(anpa("r a\x13\x11 BC-Nets   11-13 0049", first=f"W2607\x1f{selector}")).selector == selector

    @pytest.mark.parametrize(("priority", "urgency"), [("f", 1), ("b", 2), ("u", 3), ("r", 4), ("d", 5)])
    def test_priority_is_urgency_and_both_are_kept(self, priority: str, urgency: int) -> None:
        article = parse(anpa(f"{priority} a\x13\x11 BC-Nets   11-13 0049")).article
        assert article.urgency == urgency
        assert article.transmission is not None
        assert article.transmission.priority == priority

    def test_a_line_that_is_none_is_a_remark_and_the_story_stays(self) -> None:
        result = parse(anpa("??"))
        assert "L211" in [said.code for said in result.diagnostics]
        assert result.article.title == "Nets are full"
        assert sent(anpa("??")).number == "2607"


class TestDays:
    def test_the_month_comes_first(self) -> None:
        found = sent(anpa("r a\x13\x11 BC-Nets   11-13 0049")).sent
        assert found is not None
        assert (found.iso, found.text) == ("--11-13", "11-13")

    def test_a_figure_above_twelve_tells_that_the_day_does(self) -> None:
        found = sent(anpa("r a\x13\x11 BC-Nets   31-10 0049")).sent
        assert found is not None
        assert found.iso == "--10-31"

    def test_a_sender_who_is_known_for_it_writes_the_day_first(self) -> None:
        found = sent(anpa("r a\x13\x11 BC-Nets   09-12 0049", first="a0105KYODO\x1fkoko-")).sent
        assert found is not None
        assert found.iso == "--12-09"

    def test_a_dialect_can_name_such_a_sender(self) -> None:
        mine = Dialect(name="mine", day_first=frozenset({"harbor"}))
        copy = anpa("r a\x13\x11 BC-Nets   09-12 0049", first="a0105HARBOR\x1fkoko-")
        assert [one.iso for one in (sent(copy).sent, sent(copy, dialects=(*DEFAULT, mine)).sent) if one] == [
            "--09-12",
            "--12-09",
        ]

    def test_the_receiver_gives_the_year_but_not_to_the_story(self) -> None:
        result = parse(anpa("r a\x13\x11 BC-Nets   11-13 0049"), received=dt.date(1995, 1, 2))
        assert result.article.transmission is not None
        assert result.article.transmission.sent is not None
        assert result.article.transmission.sent.iso == "1994-11-13"
        assert result.article.published is None

    @pytest.mark.parametrize("day", ["45-67", "00-10", "13-32"])
    def test_a_day_that_is_none_is_flagged_and_kept_as_printed(self, day: str) -> None:
        result = parse(anpa(f"r a\x13\x11 BC-Nets   {day} 0049"))
        assert result.article.transmission is not None
        assert (result.article.transmission.date, result.article.transmission.sent) == (day, None)
        (remark,) = [said for said in result.diagnostics if said.code == "F302"]
        assert remark.span is not None
        assert remark.span.slice(result.source.text) == day

    @pytest.mark.parametrize(
        ("trailer", "iso"),
        [
            ("QW-HB-11-13-13 1509GMT<", "2013-11-13T15:09:00+00:00"),
            ("QW-HB-04-28-94 1420EDT<", "1994-04-28T14:20:00-04:00"),
            ("KWS-21:37-09-12-18", "2018-12-09T21:37:00"),
        ],
    )
    def test_the_trailer_gives_the_instant(self, trailer: str, iso: str) -> None:
        article = parse(anpa("r a\x13\x11 BC-Nets   11-13 0049", trailer=trailer)).article
        assert article.published is not None
        assert article.published.iso == iso

    def test_an_impossible_trailer_is_flagged(self) -> None:
        result = parse(iptc("bwr0417 2 pl 41  bwr 0012", "312567 GMT Feb 24"))
        assert [said.path for said in result.diagnostics if said.code == "F302"] == ["transmission.sent"]


class TestIptcHeader:
    @pytest.mark.parametrize(
        ("line", "fields"),
        [
            ("eca062 4 i 211 ccccb   dpa 061", ("eca", "062", "4", ("i",), "211", "ccccb   dpa 061")),
            ("v2557 4 txx 613 1tvks", ("v", "2557", "4", ("txx",), "613", "1tvks")),
            ("bdt0534 3 vm 144", ("bdt", "0534", "3", ("vm",), "144", None)),
        ],
    )
    def test_its_fields_stand_in_one_line(self, line: str, fields: tuple[object, ...]) -> None:
        found = sent(iptc(line))
        assert (found.service, found.number, found.priority, found.categories, found.words, found.optional) == fields

    def test_priority_is_urgency(self) -> None:
        assert parse(iptc("eca062 2 i 211")).article.urgency == 2

    def test_keywords_of_several_lines_are_one_slug(self) -> None:
        copy = iptc("eca062 2 i 211").replace("Hafen/", "Hafen/Netze/\r\nNordland/")
        assert parse(copy).article.slugline == "Hafen/Netze/ Nordland"


class TestTopics:
    def test_a_category_is_a_tag_of_its_scheme_and_the_media_topic_that_it_is(self) -> None:
        assert qcodes(parse(anpa("r f\x13\x11 BC-Nets   11-13 0049")).article) == ["anpacat:f", "medtop:04000000"]

    def test_a_category_that_is_no_topic_is_itself_alone(self) -> None:
        assert qcodes(parse(anpa("r i\x13\x11 BC-Nets   11-13 0049")).article) == ["anpacat:i"]

    def test_a_desk_likewise(self) -> None:
        assert qcodes(parse(iptc("bwr0417 2 sp 41")).article) == ["iptcdesk:sp", "medtop:15000000"]

    def test_an_unknown_code_is_kept(self) -> None:
        (tag,) = parse(iptc("bwr0417 2 zz 41")).article.topics
        assert (tag.qcode, tag.labels) == ("iptcdesk:zz", ())

    def test_products_of_1987_are_tags(self) -> None:
        copy = "\x05\x05\x05C T\n\x16\x16\x01f0417\x1ftests\nu f BC-NETS       03-03 0031\n\x02\nNETS FULL\n\x03\n"
        assert qcodes(parse(copy).article) == ["rtrproduct:C", "rtrproduct:T"]

    def test_a_subject_code_is_the_media_topic_of_its_first_level(self) -> None:
        copy = "ZCZC HBW\r\n%A\r\n#Nets\r\n$Nets are full\r\n*07000000\r\nThe nets are full.\r\nNNNN"
        assert qcodes(parse(copy).article) == ["aapcat:A", "subj:07000000", "medtop:07000000"]

    @pytest.mark.parametrize("envelope", ["anpa1312", "iptc7901", "zczc"])
    def test_each_code_of_the_tables_has_a_meaning(self, envelope: str) -> None:
        assert all(meaning(envelope, code) for code in codes_of(envelope))
        assert topic(envelope, "??") is None


class TestVersions:
    def test_the_header_tells_where_the_text_does_not(self) -> None:
        article = parse(anpa("r a\x13\x11 BC-Nets 1stLd-Writethru   11-13 0049")).article
        assert article.version_label == "1stLd-Writethru"
        assert [signal.qcode for signal in article.signals] == ["sig:update"]

    def test_the_text_tells_it_in_full(self) -> None:
        copy = anpa("r a\x13\x11 BC-Nets 1stLd-Writethru   11-13 0049").replace(
            "^BC-Nets<", "^BC-Nets, 1st Ld-Writethru,49<"
        )
        assert parse(copy).article.version_label == "1st Ld-Writethru"

    def test_an_advance_is_embargoed_until_its_day(self) -> None:
        article = parse(anpa("d a\x13\x11 BC-Nets Adv15   11-13 0049")).article
        assert article.embargoed is not None
        assert (article.embargoed.text, article.embargoed.iso) == ("Adv15", "---15")


class TestCharacterSets:
    def test_a_dialect_can_name_the_set(self) -> None:
        mine = Dialect(name="mine", encodings=("iso-8859-2",))
        data = "Łodzie wróciły do portu\n\nMERIDIA (AP) - Łodzie wróciły.\n".encode("iso-8859-2")
        result = parse(data, dialects=(*DEFAULT, mine))
        assert result.article.title == "Łodzie wróciły do portu"
        assert result.source.encoding == "iso-8859-2"
        assert "D101" in [said.code for said in result.diagnostics]

    def test_a_set_that_nobody_knows_is_refused(self) -> None:
        with pytest.raises(InvalidValue, match="character set"):
            Dialect(name="mine", encodings=("klingon",))

    @pytest.mark.parametrize("encoding", ["koi8-r", "cp1251"])
    @pytest.mark.parametrize(
        "text", ["Паром вернулся в порт", "ПАРОМ ВЕРНУЛСЯ В ПОРТ МЕРИДИЯ", "Nets: сети полны рыбы"]
    )
    def test_russian_sets_are_told_apart(self, encoding: str, text: str) -> None:
        result = parse(text.encode(encoding))
        assert (result.source.text, result.source.encoding) == (text, encoding)

    @pytest.mark.parametrize("text", ["Das Café öffnet für alle", "Grüne Boote fahren", "naïve señor, 5 £", "“Nets”"])
    def test_letters_of_western_words_are_no_russian(self, text: str) -> None:
        result = parse(text.encode("cp1252"))
        assert (result.source.text, result.source.encoding) == (text, "cp1252")

    def test_a_message_in_latin_1_and_one_in_utf8_are_read_each_in_its_own(self) -> None:
        copy = iptc("bwr0417 2 pl 41").replace("Netze sind voll", "Häfen sind voll")
        assert [parse(copy.encode(name)).article.title for name in ("latin-1", "utf-8")] == ["Häfen sind voll"] * 2
