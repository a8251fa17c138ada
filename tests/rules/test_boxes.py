from __future__ import annotations

import pytest

from newsmodel import (
    Anchor,
    Byline,
    Contact,
    Label,
    Link,
    Mark,
    Media,
    Names,
    Office,
    OrganisationFactbox,
    PartialDate,
    Person,
    Rendition,
    Sidebar,
    Text,
    Ticker,
)
from tests.rules.found import found


def box(**fields):
    return {"factboxes": [OrganisationFactbox(**fields)]}


class TestOffices:
    def test_terms_without_an_end_and_within_one_year_pass(self):
        year = PartialDate(year=2001)
        offices = [
            Office(person="Ada Quill", since=year),
            Office(person="Bo", until=year),
            Office(person="X", since=year, until=year),
        ]
        assert found("office-order", **box(offices=offices)) == []


class TestHeadings:
    @pytest.mark.parametrize(
        ("heading", "text"),
        [
            ("About Harbour League", "The league was founded in 1950."),
            ("About HL", "Harbour League was founded in 1950."),
            ("ABOUT THE LEAGUE OF HARBOURS", "The Harbour League was founded."),
            ("Über den Hafenbund", "Der Hafenbunds wurde 1950 gegründet."),
            ("About", "Harbour League was founded."),
            ("Key facts", "Harbour League was founded."),
            ("About: !", "Harbour League was founded."),
        ],
    )
    def test_a_heading_that_the_text_names_or_that_names_nobody_passes(self, heading, text):
        assert found("heading-differs", **box(heading=heading, blocks=[text])) == []

    def test_the_name_in_the_heading_is_marked(self):
        fields = box(heading="About Pier Club", blocks=["The Harbour League was founded in 1950."])
        assert found("heading-differs", **fields) == [("factboxes[0].heading", (6, 15))]

    def test_former_and_foreign_names_count(self):
        names = Names(full="Harbour League", former=["Pier Club"], other=[Label("Hafenbund", "de")])
        assert found("heading-differs", **box(heading="About Pier Club", names=names)) == []
        assert found("heading-differs", **box(heading="About Hafenbund", names=names)) == []

    def test_passages_of_the_body_are_the_text_of_a_box_without_blocks(self):
        passage = Anchor(part="body", path=[0], start=0, end=18, words="The Harbour League")
        assert found("heading-differs", **box(heading="About Pier Club", passages=[passage])) != []

    def test_a_box_without_a_text_is_not_judged(self):
        assert found("heading-differs", **box(heading="About Pier Club")) == []


class TestShapes:
    @pytest.mark.parametrize("symbol", ["ACME", "BRK.B", "7203.T", "^FTSE", "RDSa.L", "BT-A", "GC=F", "A"])
    def test_symbols_as_exchanges_and_agencies_write_them(self, symbol):
        assert found("ticker-shape", tickers=[Ticker(symbol=symbol)]) == []

    @pytest.mark.parametrize("symbol", ["acme", "ACME plc", "NYSE: ACME", "A" * 16, "(ACME)"])
    def test_what_is_no_symbol(self, symbol):
        assert found("ticker-shape", **box(tickers=[Ticker(symbol=symbol)])) == [("factboxes[0].tickers[0]", None)]

    @pytest.mark.parametrize(
        "email", ["press@quill.example", "a.b+c@mail.quill.example", "ü@köln.example", "o'neil@x.example"]
    )
    def test_addresses_that_mail_reaches(self, email):
        assert found("email-shape", contacts=[Contact(emails=[email])]) == []

    @pytest.mark.parametrize(
        "email", ["press", "a@b", "a b@c.example", "press@quill.example678-384", "a..b@c.example", "@c.example"]
    )
    def test_addresses_that_it_does_not(self, email):
        people = [Person("Bo"), Person("Ada", email=email)]
        found_at = found("email-shape", bylines=[Byline(text="By Bo and Ada", people=people)])
        assert found_at == ([] if "678" in email else [("bylines[0].people[1].email", None)])

    @pytest.mark.parametrize(
        "website",
        ["www.league.example", "https://league.example/a?b#c", "league.example:8080/x", "http://x.müller.example"],
    )
    def test_websites_that_open(self, website):
        assert found("website-shape", **box(website=website)) == []

    @pytest.mark.parametrize(
        "website", ["league", "www.league example", "ftp://league.example", "www.league.1", "https://"]
    )
    def test_websites_that_do_not(self, website):
        assert found("website-shape", **box(website=website)) == [("factboxes[0].website", None)]


class TestLinks:
    def test_every_address_is_looked_at(self):
        fields = {
            "links": ["https://quill.example/", "a.html"],
            "sidebars": [Sidebar(links=["/b.html"])],
            "media": [Media(renditions=[Rendition("c.jpg")])],
            "body": [Text("See here", [Mark(4, 8, "link", "d.html"), Mark(0, 3, "strong")])],
        }
        assert [path for path, _ in found("link-relative", **fields)] == [
            "links[1].href",
            "sidebars[0].links[0].href",
            "media[0].renditions[0].href",
            "body[0]",
        ]

    def test_an_address_under_a_link_is_not_bare(self):
        text = Text("See www.quill.example now", [Mark(4, 21, "link", "https://www.quill.example/")])
        assert found("link-bare", body=[text]) == []
        assert found("link-bare", body=[Text(text.text, [Mark(0, 3, "link", "https://x.example/")])]) == [
            ("body[0]", (4, 21))
        ]

    @pytest.mark.parametrize("rel", ["canonical", "alternate", None])
    def test_a_page_is_a_link_of_these_relations(self, rel):
        assert found("page-missing", links=[Link("https://quill.example/1", rel=rel)]) == []


class TestPictures:
    def test_recordings_need_no_alternative_text_or_credit_here(self):
        media = [Media(kind="video"), Media(kind="audio"), Media(kind="graphic")]
        assert found("alt-missing", media=media) == [("media[2]", None)]
        assert found("credit-missing", media=media) == [("media[2]", None)]
