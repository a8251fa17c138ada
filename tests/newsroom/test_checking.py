from __future__ import annotations

import datetime as dt

import attrs
import pytest

from newsmodel import Article, Code, Severity, codes, dump, read
from newsmodel.newsroom import Remark, Settings, check_document, check_result
from newsmodel.rules import Finding, Rule

COPY = """FERRY RETURNS TO TROMSOE ROUTE

TROMSOE, Norway, Oct 26 (Nordlys) - The night
ferry is back at the the quay.

The hearing on it is on Tuesday, April 21, 2014.
"""
ALL = Settings(select=["V5"])


def places(remarks: tuple[Remark, ...]) -> dict[str, object]:
    return {remark.diagnostic.code: remark.region for remark in remarks}


class TestCopy:
    def test_a_finding_stands_at_its_line_and_column(self):
        found = places(check_document(read(COPY), ALL))
        assert found["V502"] == (1, 1, 1, 31)
        assert found["V544"] == (4, 18, 4, 25)
        assert found["V545"] == (6, 25, 6, 48)

    def test_a_finding_about_the_article_as_a_whole_has_no_place(self):
        assert places(check_document(read(COPY), ALL))["V574"] is None

    def test_the_remarks_of_reading_stand_among_those_of_rules(self):
        found = places(check_document(read(COPY)))
        assert {"F303", "V545"} <= found.keys()
        assert "F303" not in places(check_document(read(COPY), Settings(ignore=["F"])))

    def test_the_lines_of_a_later_story_count_from_the_beginning_of_the_file(self):
        first = "ZCZC\nFirst story here\n\nOSLO, Oct 26 (Nordlys) - It is the first.\n\nNNNN\n"
        stories = read(first + "ZCZC\n" + COPY + "NNNN\n")
        assert len(stories.results) == 2
        remarks = check_document(stories, Settings(select=["V545"]))
        (region,) = [remark.region for remark in remarks]
        assert region is not None
        assert (first + "ZCZC\n" + COPY).split("\n")[region[0] - 1].startswith("The hearing on it")

    def test_a_fact_stands_where_its_sentence_does(self):
        copy = (
            "League meets\n\nOSLO, Oct 26 (Nordlys) - The league met.\n\nIt met at the quay.\n\n"
            "About Harbour League\n\nHarbour League is a union of three towns: Quill, Sett and Bo. It was founded in 1950. "
            "It was founded in 1952.\n"
        )
        remarks = check_document(read(copy), Settings(select=["V584"]))
        assert all(remark.region and remark.region[0] == 9 for remark in remarks)

    def test_a_remark_on_the_document_as_a_whole_comes_last(self):
        loaded = attrs.evolve(read(COPY), diagnostics=(codes.READ_BACK.at(),))
        last = check_document(loaded)[-1]
        assert (last.diagnostic.code, last.source) == ("X608", None)

    def test_no_story_gives_the_remark_alone(self):
        assert [remark.diagnostic.code for remark in check_document(read("\n\n"))] == ["L202"]


class TestPlaces:
    """Findings of a rule of one's own, wherever it points."""

    def region(self, path, within=None, copy=COPY):
        rule = Rule(
            code=Code("HOUSE1", "house", Severity.WARNING, "a remark of the house"),
            sets="house",
            find=lambda _: [Finding(path, "so", within=within)],
            why="So.",
            good="Article()",
            bad="Article()",
        )
        (result,) = read(copy).results
        (found,) = check_result(result, [rule])
        return Remark(diagnostic=found, source=result.source).region

    def test_the_article_as_a_whole_has_no_place(self):
        assert self.region(None) is None

    def test_what_the_copy_does_not_have_has_none(self):
        assert self.region("provider") is None
        assert self.region("body[99].items[7]") is None

    def test_a_value_stands_where_what_holds_it_does(self):
        assert self.region("dateline.nothing") == self.region("dateline")

    def test_no_characters_at_all_are_the_place_of_what_holds_them(self):
        assert self.region("body[0]", (3, 3)) == self.region("body[0]")

    def test_a_quotes_words_stand_where_they_were_said(self):
        copy = 'Ferry returns\n\nOSLO, Oct 26 (Nordlys) - It is back.\n\n"We are open," Olav Brekke said.\n'
        assert self.region("quotes[0].speaker", copy=copy) == (5, 16, 5, 27)
        assert self.region("quotes[7].speaker", copy=copy) is None


def as_json(*articles):
    return read(dump(articles, "json", now=dt.datetime(2024, 1, 1, tzinfo=dt.UTC)).data)


class TestDocuments:
    def test_paths_say_where_in_a_document_of_one_article(self):
        (remark,) = check_document(as_json(Article(guid="a:1", body=["x"])))
        assert (remark.diagnostic.path, remark.region) == ("headline", None)

    def test_and_in_which_article_of_several(self):
        feed = read(
            b'<rss version="2.0"><channel><title>t</title><link>https://x.example/</link><description>d</description>'
            b"<item><title>One</title></item><item><description>Two</description></item></channel></rss>"
        )
        remarks = check_document(feed, Settings(select=["V501"]))
        assert [remark.diagnostic.path for remark in remarks] == ["articles[1].headline"]

    def test_an_error_of_reading_is_kept_whatever_is_selected(self):
        (remark,) = check_document(read(b'<rss version="2.0"><channel>'), Settings(select=["V501"], ignore=["reading"]))
        assert remark.diagnostic.code == "X609"

    def test_severities_of_reading_may_be_set(self):
        remarks = check_document(read(COPY), Settings(severity={"F303": Severity.ERROR}))
        assert {r.diagnostic.severity for r in remarks if r.diagnostic.code == "F303"} == {Severity.ERROR}


class TestSettingsOfCheck:
    @pytest.mark.parametrize("select", [["core", "style"], ["all"]])
    def test_sets_add_up(self, select):
        assert {"V544"} <= places(check_document(read(COPY), Settings(select=select))).keys()
