from __future__ import annotations

import datetime as dt
import textwrap
from typing import Any

import pytest

from newsmodel import codes
from newsmodel.errors import InvalidValue
from newsmodel.model.article import Article, PubStatus
from newsmodel.model.blocks import Crosshead, ListBlock, Paragraph, PullQuote, Table, Unclassified
from newsmodel.wire.dialects import DEFAULT, Dialect
from newsmodel.wire.parse import iter_parse, parse, parse_all
from newsmodel.wire.result import Role

WIRE = "FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back, the harbour master said.\n Reuter\n"


def roles(copy: str, **options: Any) -> list[tuple[str, str]]:
    result = parse(copy, **options)
    return [(str(s.role), " ".join(result.text_of(s).split())) for s in result.segments if s.role is not Role.BLANK]


class TestArguments:
    @pytest.mark.parametrize("data", [None, 5, bytearray(b"x"), ["x"]])
    def test_only_bytes_and_text_are_read(self, data: Any) -> None:
        with pytest.raises(InvalidValue, match=r"parse\.data"):
            parse(data)

    def test_the_day_of_receipt_is_a_date(self) -> None:
        with pytest.raises(InvalidValue, match=r"parse\.received"):
            parse("x", received="2021-06-30")  # type: ignore[arg-type]

    def test_an_unknown_reading_is_refused(self) -> None:
        with pytest.raises(InvalidValue, match=r"parse\.extract"):
            parse("x", extract=("horoscope",))

    @pytest.mark.parametrize("readings", ["quotes", None, 5])
    def test_readings_come_in_a_tuple(self, readings: Any) -> None:
        with pytest.raises(InvalidValue, match=r"parse\.extract"):
            parse("x", extract=readings)

    @pytest.mark.parametrize("dialects", ["nordlys", None, [DEFAULT[0]], ("nordlys",)])
    def test_dialects_come_in_a_tuple(self, dialects: Any) -> None:
        with pytest.raises(InvalidValue, match=r"parse\.dialects"):
            parse("x", dialects=dialects)

    def test_mistakes_are_named_before_the_first_story_is_asked_for(self) -> None:
        with pytest.raises(InvalidValue):
            iter_parse("x", extract=("horoscope",))

    def test_the_name_is_for_messages(self) -> None:
        assert parse("x", name="ferry.wire").source.name == "ferry.wire"

    def test_a_datetime_places_days_as_its_date_does(self) -> None:
        noon = dt.datetime(1987, 3, 4, 12, tzinfo=dt.UTC)
        assert parse(WIRE, received=noon).article.dateline == parse(WIRE, received=noon.date()).article.dateline


class TestYears:
    def test_a_missing_year_is_the_one_nearest_to_the_receipt(self) -> None:
        line = parse(WIRE, received=dt.date(1987, 6, 30)).article.dateline
        assert line is not None
        assert line.date is not None
        assert (line.date.iso, line.date.year_inferred) == ("1987-03-03", True)

    def test_without_a_receipt_it_stays_missing(self) -> None:
        result = parse(WIRE)
        assert result.article.dateline is not None
        assert result.article.dateline.date is not None
        assert result.article.dateline.date.iso == "--03-03"
        assert "F303" in {said.code for said in result.diagnostics}

    def test_a_year_that_is_printed_makes_the_date_of_publication(self) -> None:
        article = parse("Ferry returns\n\nMERIDIA, Aug 29, 2014 (AFP) - The ferry is back in service.\n").article
        assert article.published is not None
        assert article.published.iso == "2014-08-29"

    def test_an_inferred_year_does_not(self) -> None:
        assert parse(WIRE, received=dt.date(1987, 6, 30)).article.published is None


class TestGuid:
    def test_status_words_do_not_change_it(self) -> None:
        assert parse(f"UPDATE 1-{WIRE}").article.guid == parse(WIRE).article.guid

    def test_the_day_does(self) -> None:
        assert parse(WIRE.replace("March 3", "March 4")).article.guid != parse(WIRE).article.guid

    def test_without_a_headline_the_body_counts(self) -> None:
        copies = [f"NORTHPORT (Bluewire) - {words} in the harbour of the town, the harbour master said on Monday." for words in
                  ("The ferry sank", "The ferry is back")]  # fmt: skip
        guids = [parse(copy).article.guid for copy in copies]
        assert None not in guids
        assert guids[0] != guids[1]


class TestHeads:
    def test_status_words_go_to_their_fields_and_the_line_stays_in_its_segment(self) -> None:
        copy = f"UPDATE 2-{WIRE}"
        article = parse(copy).article
        assert (article.title, article.version_label) == ("FERRY RETURNS", "UPDATE 2")
        assert ("headline", "UPDATE 2-FERRY RETURNS") in roles(copy)

    def test_a_note_below_the_headline_is_a_note(self) -> None:
        article = parse(
            "FERRY RETURNS\n (Adds comment)\n    NORTHPORT, March 3 - The ferry is back.\n Reuter\n"
        ).article
        assert [note.text for note in article.ed_notes] == ["(Adds comment)"]

    def test_a_kill_cancels(self) -> None:
        assert parse(f"KILL: {WIRE}").article.pub_status is PubStatus.CANCELED

    def test_a_byline_stands_between_headline_and_story(self) -> None:
        copy = "FERRY RETURNS\n    By Ada Quill, Reuters\n    NORTHPORT, March 3 - The ferry is back.\n Reuter\n"
        assert [person.name for line in parse(copy).article.bylines for person in line.people] == ["Ada Quill"]

    def test_marks_of_urgency_are_no_words_of_the_headline(self) -> None:
        assert parse("****** FERRY SINKS OFF NORTHPORT\n").article.title == "FERRY SINKS OFF NORTHPORT"

    def test_marks_before_a_dateline_are_none_of_it(self) -> None:
        copy = "FERRY RETURNS\n    ****NORTHPORT, March 3 - The ferry is back in service today.\n Reuter\n"
        line = parse(copy).article.dateline
        assert line is not None
        assert line.text == "NORTHPORT, March 3 -"

    def test_a_dateline_may_be_wrapped(self) -> None:
        copy = (
            "FERRY RETURNS\n    PORT ELLIS, Maine, and ARRAN MINOR, Maine, October\n"
            "12, 2021 - Four boats sailed out to the ferry today and found\nnobody on board.\n Reuter\n"
        )
        article = parse(copy).article
        assert article.dateline is not None
        assert article.dateline.text == "PORT ELLIS, Maine, and ARRAN MINOR, Maine, October 12, 2021 -"
        assert article.body == (Paragraph("Four boats sailed out to the ferry today and found nobody on board."),)

    def test_an_undated_first_paragraph_comes_before_the_dateline(self) -> None:
        copy = (
            "FERRY RETURNS\n    Good news reached the islands this morning after a week of\nwaiting.\n"
            "    NORTHPORT, March 3 - The ferry is back in service.\n Reuter\n"
        )
        article = parse(copy).article
        assert [block.text.text for block in article.body if isinstance(block, Paragraph)] == [
            "Good news reached the islands this morning after a week of waiting.",
            "The ferry is back in service.",
        ]


class TestBodies:
    def test_rows_with_columns_are_a_table(self) -> None:
        copy = "NET PRICES\n    NORTHPORT, March 3 -\n nets    7.80    7.83\n wide nets    12.62    12.63\n Reuter\n"
        (table,) = parse(copy).article.body
        assert isinstance(table, Table)
        assert [[cell.text for cell in row] for row in table.rows] == [
            ["nets", "7.80", "7.83"],
            ["wide nets", "12.62", "12.63"],
        ]

    def test_bulleted_lines_are_a_list(self) -> None:
        copy = "FERRY RETURNS\n    NORTHPORT, March 3 - The league asked for:\n    - later boats\n    - more crews\n Reuter\n"
        _, items = parse(copy).article.body
        assert items == ListBlock(["later boats", "more crews"])

    def test_one_dash_is_no_list(self) -> None:
        copy = "FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back.\n    - ends the statement\n Reuter\n"
        assert not any(isinstance(block, ListBlock) for block in parse(copy).article.body)

    def test_closing_credits_are_bylines_and_no_paragraph(self) -> None:
        article = parse(
            "Ferry returns\n\nNORTHPORT (Reuters) - The ferry is back in service.\n\n"
            "(Reporting by Ada Quill; Editing by Tom Sett)\n"
        ).article
        assert [(str(line.kind), line.people[0].name) for line in article.bylines] == [
            ("reporting", "Ada Quill"),
            ("editing", "Tom Sett"),
        ]
        assert len(article.body) == 1

    @pytest.mark.parametrize(
        "mark", [" Reuter", "-30-", "###", "ENDS", "(MORE)", "Enditem", "==Kyodo", "REUTER^M", "REUTER XYZ"]
    )
    def test_an_end_mark_is_no_paragraph(self, mark: str) -> None:
        copy = f"FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back.\n{mark}\n"
        assert ("end-mark", mark.strip()) in roles(copy)
        assert len(parse(copy).article.body) == 1

    @pytest.mark.parametrize("word", ["Ends", "AP", "Kyodo"])
    def test_words_that_close_stories_may_begin_sentences(self, word: str) -> None:
        copy = f"FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back.\n    {word} is what the crew calls it.\n Reuter\n"
        assert len(parse(copy).article.body) == 2


class TestLineEnds:
    COPY = (
        "Council votes to mend harbour wall\n\nOSLO, Oct 26 (Nordlys) - The council voted nine to two on\nThursday "
        "to repair the old harbour wall.\n\nMayor Ida Sund said the work would cost 4.2 million crowns\nand take until "
        "March.\n\nFishermen had asked for the repair since a storm in 2019\nopened a gap of ten metres.\n"
    )

    @pytest.mark.parametrize("end", ["\r\n", "\r", "\r\r\n", "\n\r"])
    def test_they_change_nothing_of_the_article(self, end: str) -> None:
        plain, other = parse(self.COPY, extract=()), parse(self.COPY.replace("\n", end), extract=())
        assert other.article.body == plain.article.body
        assert [segment.role for segment in other.segments] == [segment.role for segment in plain.segments]


class TestBreaks:
    """A row of signs and a promise of more part a story; a named end mark alone closes it."""

    HEAD = "Council votes to mend harbour wall"
    LEAD = "OSLO, Oct 26 (Nordlys) - The council voted nine to two on Thursday to repair the old harbour wall."
    REST = (
        "Mayor Ida Sund said the work would cost 4.2 million crowns and take until March.",
        "Fishermen had asked for the repair since a storm in 2019 opened a gap of ten metres.",
    )

    def body(self, copy: str) -> list[str]:
        body = parse(copy, extract=()).article.body
        assert all(isinstance(block, Paragraph) for block in body)
        return [block.text.text for block in body if isinstance(block, Paragraph)]

    @pytest.mark.parametrize("row", ["* * *", "---", "...", "***"])
    def test_a_row_of_signs_parts_the_text(self, row: str) -> None:
        copy = "\n\n".join((self.HEAD, self.LEAD, row, *self.REST)) + "\n"
        assert self.body(copy)[1:] == [*self.REST]
        assert ("furniture", row) in roles(copy)

    def test_stars_part_set_in_text(self) -> None:
        lead, *rest = (textwrap.fill(text, 60, initial_indent="    ") for text in (self.LEAD, *self.REST))
        assert len(self.body("\n".join((self.HEAD, lead, "    * * *", *rest, "")))) == 3

    @pytest.mark.parametrize(("more", "sheet"), [("(MORE)", "FIRST ADD"), ("(more)", "ADD 1 HARBOUR"), ("MORE", "")])
    def test_below_a_promise_of_more_the_story_goes_on(self, more: str, sheet: str) -> None:
        copy = "\n\n".join(filter(None, (self.HEAD, self.LEAD, more, sheet, *self.REST))) + "\n"
        assert self.body(copy)[1:] == [*self.REST]
        assert [text for role, text in roles(copy) if role == "status"] == [*filter(None, (more, sheet))]

    @pytest.mark.parametrize("mark", ["* * *", "---", "(MORE)"])
    def test_at_the_end_they_close_it(self, mark: str) -> None:
        copy = "\n\n".join((self.HEAD, self.LEAD, *self.REST, mark, "(Reporting by Ada Quill)")) + "\n"
        assert len(self.body(copy)) == 3
        assert ("end-mark", mark) in roles(copy)

    @pytest.mark.parametrize("mark", ["ENDS", "###"])
    def test_a_named_end_mark_closes_it_and_text_below_is_kept_with_a_remark(self, mark: str) -> None:
        copy = "\n\n".join((self.HEAD, self.LEAD, mark, *self.REST, "12:04")) + "\n"
        result = parse(copy, extract=())
        _, *below = result.article.body
        assert [block.text.text for block in below if isinstance(block, Unclassified)] == [*self.REST]
        assert [said.code for said in result.diagnostics].count(codes.UNCLASSIFIED.id) == 2
        assert roles(copy)[-1] == ("furniture", "12:04")
        assert ("end-mark", mark) in roles(copy)


PAGE = """\
News
Weather
Sport and leisure

Ferry returns to the islands after a week of storms

May 4, 2021, 08:15 GMT

Tom Sett

The ferry that was torn from its moorings last week is back in service, the harbour master said on Tuesday.

"Nobody was hurt, and we lost two nets," she told a meeting of the league.

Later boats

The islands want a later last boat on Saturdays, and the league will talk about it in June.

Share
View all (23)
© 2021 Bluewire. All rights reserved.
"""


class TestOrigins:
    COPY = (
        "FERRY RETURNS\n    QUILL BAY/NORTHPORT, March 3 (Nordlys) - The league asked for:\n"
        "    - later boats\n    - more crews\n Reuter\n"
    )

    def words(self, path: str) -> list[str]:
        result = parse(self.COPY)
        return [span.slice(result.source.text) for span in result.origin[path]]

    def test_the_readings_of_a_dateline_come_from_its_words(self) -> None:
        dateline = parse(self.COPY).article.dateline
        assert dateline is not None
        assert [place.name for place in dateline.places] == ["QUILL BAY", "NORTHPORT"]
        assert self.words("dateline.places[0]") == ["QUILL BAY"]
        assert self.words("dateline.places[1]") == ["NORTHPORT"]
        assert self.words("dateline.date") == ["March 3"]
        assert self.words("dateline.agency") == ["Nordlys"]

    def test_a_list_comes_from_its_items(self) -> None:
        assert self.words("body[1]") == ["later boats", "more crews"]
        assert self.words("body[1].items[1]") == ["more crews"]

    def test_every_block_has_one(self) -> None:
        result = parse(self.COPY)
        assert {f"body[{index}]" for index in range(len(result.article.body))} <= set(result.origin)


class TestPages:
    def test_the_story_is_found_among_the_furniture(self) -> None:
        article = parse(PAGE).article
        assert article.title == "Ferry returns to the islands after a week of storms"
        assert article.published is not None
        assert article.published.iso == "2021-05-04T08:15:00+00:00"
        assert [type(block) for block in article.body] == [Paragraph, Paragraph, Crosshead, Paragraph]
        assert [person.name for line in article.bylines for person in line.people] == ["Tom Sett"]

    def test_furniture_says_what_it_is(self) -> None:
        result = parse(PAGE)
        kinds = {result.text_of(s).strip(): s.sub_role for s in result.segments if s.role is Role.FURNITURE}
        assert kinds["News"] == "menu"
        assert kinds["View all (23)"] == "counter"
        assert kinds["© 2021 Bluewire. All rights reserved."] == "legal"

    def test_menu_lines_never_change_the_story(self) -> None:
        article = parse(PAGE).article
        longer = parse("Radio\nMaps\nHarbour cams\n" * 60 + PAGE).article
        assert (longer.headline, longer.body, longer.published) == (article.headline, article.body, article.published)

    def test_a_pull_quote_repeats_the_body(self) -> None:
        quoted = PAGE.replace("Tom Sett\n", '"Nobody was hurt, and we lost two nets," the harbour master said\n')
        assert any(isinstance(block, PullQuote) for block in parse(quoted).article.body)

    def test_a_quotation_that_is_not_repeated_is_none(self) -> None:
        quoted = PAGE.replace("Tom Sett\n", '"Everybody was asleep when the storm came," a fisherman said\n')
        assert not any(isinstance(block, PullQuote) for block in parse(quoted).article.body)


class TestNothing:
    @pytest.mark.parametrize("copy", ["", "\n\n", " \t", b"", b"\x00"])
    def test_copy_without_words_gives_an_empty_article_and_a_remark(self, copy: str | bytes) -> None:
        result = parse(copy)
        assert result.article.body == ()
        assert result.article.headline is None
        assert "L202" in {said.code for said in result.diagnostics}

    def test_there_is_always_one_story(self) -> None:
        assert len(parse_all("")) == 1


class TestDialects:
    def test_a_dialect_adds_an_end_mark(self) -> None:
        copy = "FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back.\nFINIS\n"
        mine = Dialect(name="mine", end_marks=frozenset({"finis"}))
        assert ("end-mark", "FINIS") not in roles(copy)
        assert ("end-mark", "FINIS") in roles(copy, dialects=(*DEFAULT, mine))

    def test_without_dialects_structure_is_read_all_the_same(self) -> None:
        article: Article = parse(WIRE, dialects=()).article
        assert article.title == "FERRY RETURNS"
        assert article.dateline is not None


class TestShortSentences:
    """A few words that open and close like a sentence are a paragraph, wherever they stand in the story."""

    LEAD = "FERRY RETURNS\n\nNORTHPORT, March 3 (Nordlys) - The league asked for more boats.\n\nNobody waited.\n"
    PARAGRAPHS = ("The league asked for more boats.", "Nobody waited.")

    @pytest.mark.parametrize(
        ("copy", "paragraphs"),
        [
            (LEAD, ["The league asked for more boats.", "Nobody waited."]),
            (
                LEAD + "\nThe boats came on Tuesday morning, full.\n",
                ["The league asked for more boats.", "Nobody waited.", "The boats came on Tuesday morning, full."],
            ),
            (
                "Ferry returns\n\nThe league asked for more boats on Monday.\n\nNobody waited.\n",
                ["The league asked for more boats on Monday.", "Nobody waited."],
            ),
            (LEAD + "\n“No,” said Tom Sett.\n", [*PARAGRAPHS, "“No,” said Tom Sett."]),
        ],
    )
    def test_they_are_paragraphs(self, copy: str, paragraphs: list[str]):
        body = parse(copy, extract=()).article.body
        assert [block.text.text for block in body if isinstance(block, Paragraph)] == paragraphs
        assert len(body) == len(paragraphs)

    def test_a_menu_below_the_story_is_none(self):
        body = parse(self.LEAD + "\n\nShow more\nPartner news\n", extract=()).article.body
        assert len(body) == 2


def test_a_line_of_heading_marks_alone_is_no_byline():
    assert parse("^^").article.bylines == ()


def test_the_marks_around_a_note_are_no_part_of_its_text():
    result = parse("(Adds comment from mayor)^")
    segment = next(s for s in result.segments if s.path == "ed_notes[0]")
    assert segment.alignment is not None
    assert segment.alignment.apply(result.source.text) == result.article.ed_notes[0].text


class TestCreditsAboveTheStory:
    def test_a_photographer_on_a_line_of_its_own_is_no_text(self) -> None:
        copy = WIRE.replace("    NORTHPORT", "By Ada Quill\nPhotos by Tom Sett\n    NORTHPORT")
        article = parse(copy).article
        assert [(credit.text, str(credit.kind)) for credit in article.bylines] == [
            ("By Ada Quill", "byline"),
            ("Photos by Tom Sett", "photography"),
        ]
        assert len(article.body) == 1


class TestNoStory:
    @pytest.mark.parametrize(
        "copy",
        [
            "Imprint\n\nIsland Post Ltd\nHarbour Street 3\nPhone: +44 20 5550\nE-mail: desk@post.test\nManager: Ada Quill\n",
            "Impressum\n\nInselpost GmbH\nTelefon: 0421 5550\nE-Mail: post@insel.test\nRedaktion: Ada Quill\n",
            '{\n "name": "ferry",\n "files": [1, 2]\n}\n',
            '[\n {"name": "ferry"},\n {"name": "pier"}\n]\n',
        ],
    )
    def test_imprints_and_data_are_none(self, copy: str) -> None:
        result = parse(copy)
        assert (result.article.headline, result.article.body) == (None, ())
        assert "L202" in [said.code for said in result.diagnostics]

    def test_a_story_with_an_address_is_one(self) -> None:
        copy = WIRE.replace(
            " Reuter\n", "    Phone: 555 0100\n    Mail: desk@post.test\n    Page: post.test\n Reuter\n"
        )
        assert parse(copy).article.title == "FERRY RETURNS"


class TestHeadingsWithoutBlankLines:
    @pytest.mark.parametrize("heading", ["What happens next?", "“We are glad”", "10:15 GMT", "A pier too far"])
    def test_a_line_of_few_words_between_paragraphs_is_one(self, heading: str) -> None:
        above = "Island ferry returns after storms\nNORTHPORT, March 3 (Wire) - The ferry came back on Sunday, the board said."
        first = "The first boat carried forty passengers and the post, and it was met at the pier by a band."
        below = "The board will meet on Thursday to talk about a pier, which the island has long asked for."
        last = "The second boat carried nobody at all, and it was met by the harbour master and his dog."
        copy = f"{above}\n{first}\n{heading}\n{below}\n{last}\n"
        body = parse(copy).article.body
        assert [type(block) for block in body] == [Paragraph, Paragraph, Crosshead, Paragraph, Paragraph]


def test_a_wide_space_before_the_marks_of_a_headline_is_no_part_of_it() -> None:
    copy = "Nets are full\u3000======\n"
    result = parse(copy)
    (headline,) = (segment for segment in result.segments if segment.path == "headline")
    assert headline.alignment is not None
    assert result.article.title == headline.alignment.apply(copy) == "Nets are full"


class TestOriginOfCredits:
    def test_each_credit_of_a_closing_line_has_its_own_place(self):
        copy = (
            "Ferry returns after storm\nBy Zoe Brink\nOSLO, March 3 (QWN) - The ferry to the islands returned on Monday.\n"
            "Nobody was hurt.\n(Reporting by Ada Quill; Editing by Tom Sett)\n"
        )
        result = parse(copy, extract=())
        places = [result.origin[f"bylines[{number}]"] for number in range(3)]
        assert [[span.slice(copy) for span in spans] for spans in places] == [
            ["By Zoe Brink"],
            ["Reporting by Ada Quill"],
            ["Editing by Tom Sett"],
        ]
