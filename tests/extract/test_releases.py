"""Readings of press releases: addresses, contacts, headings of closing paragraphs, legal text, listings."""

from __future__ import annotations

import pytest

from newsmodel.extract.addresses import fields
from newsmodel.extract.boxes import read_box
from newsmodel.extract.datelines import read_dateline
from newsmodel.extract.releases import (
    completed,
    contact_heading,
    describes,
    disclaims,
    heads,
    read_contacts,
    read_dated_line,
    read_disclaimer,
    read_heading,
    run_in_headings,
)
from newsmodel.extract.tickers import read_tickers, tickers_of
from newsmodel.model.anchors import Part
from newsmodel.model.blocks import Paragraph
from newsmodel.model.people import Contact
from newsmodel.model.text import Text


def found(text):
    return [(field.kind, field.text) for field in fields(text)]


class TestAddresses:
    def test_an_address_and_a_phone_run_together_are_two(self):
        assert found("info@geo.example207-555-0142") == [("email", "info@geo.example"), ("phone", "207-555-0142")]

    def test_a_phone_and_an_address_run_together_are_two(self):
        assert found("(207) 555-0142jo@geo.example") == [("phone", "(207) 555-0142"), ("email", "jo@geo.example")]

    @pytest.mark.parametrize(
        ("line", "address"),
        [
            ("Keel Public Relationsharbor@keel.example", "harbor@keel.example"),
            ("Office: 207 OfficeEditor@keel.example", "Editor@keel.example"),
            ("Ada Quillada.quill@keel.example", "ada.quill@keel.example"),
            ("Ada Quillaquill@keel.example", "aquill@keel.example"),
            ("Tern Yardsinfo@tern.example", "info@tern.example"),
            ("Quayline.Jones@keel.example", "Quayline.Jones@keel.example"),
            ("MediaRelations@keel.example", "MediaRelations@keel.example"),
            ("ada@keel.exampleWebsite: keel.example", "ada@keel.example"),
            ("ada@keel.examplewww.keel.example", "ada@keel.example"),
        ],
    )
    def test_an_address_ends_where_other_words_begin(self, line, address):
        assert ("email", address) in found(line)

    @pytest.mark.parametrize(
        "phone", ["+44 20 5550 1234", "202/555-0148", "1.604.555.9464", "+49 40 5550-1234", "(207) 555-0142"]
    )
    def test_phones_of_many_countries(self, phone):
        assert found(f"call {phone} now") == [("phone", phone)]

    @pytest.mark.parametrize(
        "phone",
        ["+49 431 5550161", "+39 02 5550161", "+44 1632 960961", "+49 30 123456", "0431 5550161", "(0431) 5550161"],
    )
    def test_a_phone_may_be_a_code_and_the_number_of_the_subscriber(self, phone):
        assert found(f"Tel.: {phone}") == [("phone", phone)]

    def test_two_labelled_phones_of_a_line_are_two(self):
        phones = found("Tel.: 0431 5550161 Mobil: 0171 5550162, M: +39 347 5550163")
        assert [text for _, text in phones] == ["0431 5550161", "0171 5550162", "+39 347 5550163"]

    def test_a_name_a_phone_and_an_address_run_together_are_apart(self):
        assert found("Tom Sett678-384-7220info@geo.example") == [
            ("phone", "678-384-7220"),
            ("email", "info@geo.example"),
        ]

    @pytest.mark.parametrize("text", ["2025-03-04", "04/03/2025", "$1,200,000,000", "in 1988-1999", "12,345,678,901"])
    def test_dates_years_and_sums_are_no_phones(self, text):
        assert found(text) == []


class TestContactHeadings:
    @pytest.mark.parametrize(
        ("line", "rest"),
        [
            ("Media Contact:", ""),
            ("Contact DetailsKeel Group", "Keel Group"),
            ("For media inquiries, please contact: Ada Quill", " Ada Quill"),
            ("Harbour Lines Contact:Ada Quill", "Ada Quill"),
            ("Pressekontakt", ""),
            ("Contact presse :", ""),
            ("MEDIA CONTACTS", ""),
            ("![](https://cdn.example/a.png) Contact Information:", ""),
        ],
    )
    def test_are_told_from_what_follows_them(self, line, rest):
        assert line[contact_heading(line) :] == rest

    @pytest.mark.parametrize(
        "line",
        [
            "Ada Quill",
            "They made contact with the pilots.",
            "Contact lenses are sold on board",
            "The harbour master said: the ferry is back",
        ],
    )
    def test_other_lines_are_none(self, line):
        assert contact_heading(line) == 0


class TestContacts:
    def test_name_post_house_address_and_phone_in_any_order(self):
        lines = ["Ada Quill", "Director of Communications", "Keel Group", "+1 207-555-0142", "ada@keel.example"]
        (contact,) = read_contacts(lines)
        assert contact == Contact(
            name="Ada Quill",
            role="Director of Communications",
            organisation="Keel Group",
            emails=["ada@keel.example"],
            phones=["+1 207-555-0142"],
        )

    def test_the_domain_of_the_address_tells_the_house(self):
        (contact,) = read_contacts(["Omni Public", "Ada Quill", "ada@omnipublic.example"])
        assert (contact.name, contact.organisation) == ("Ada Quill", "Omni Public")

    def test_a_person_who_is_named_twice_is_one_contact(self):
        lines = ["Ada Quill, Manager", "ada@keel.example", "", "Ada Quill", "207-555-0142"]
        (contact,) = read_contacts(lines)
        assert (contact.emails, contact.phones) == (("ada@keel.example",), ("207-555-0142",))

    def test_semicolons_part_contacts_of_one_line(self):
        contacts = read_contacts(["Contact: Ada Quill, 202/555-0148; Tom Sett, 202/555-0149."])
        assert [(c.name, c.phones) for c in contacts] == [
            ("Ada Quill", ("202/555-0148",)),
            ("Tom Sett", ("202/555-0149",)),
        ]

    def test_contacts_that_were_run_together_are_two(self):
        line = "Contact:Ada Quill207-555-0161ada@quay.exampleTom Sett207-555-0162tom@quay.example"
        assert [(c.name, c.phones, c.emails) for c in read_contacts([line])] == [
            ("Ada Quill", ("207-555-0161",), ("ada@quay.example",)),
            ("Tom Sett", ("207-555-0162",), ("tom@quay.example",)),
        ]

    def test_a_fax_is_no_phone(self):
        (contact,) = read_contacts(["Phone: 207-555-0142", "Fax: 207-555-0143"])
        assert contact.phones == ("207-555-0142",)

    def test_a_street_is_no_name(self):
        (contact,) = read_contacts(["Keel Group", "14 Mill Lane, Port Ellis, ME 04999", "Ada Quill 207-555-0142"])
        assert (contact.name, contact.organisation) == ("Ada Quill", "Keel Group")

    def test_a_house_alone_is_no_contact(self):
        assert read_contacts(["Contact:", "Keel Group"]) == ()


class TestHeadings:
    @pytest.mark.parametrize(
        ("text", "heading", "rest"),
        [
            ("About Harbour Lines", "About Harbour Lines", ""),
            ("About Harbour Lines, LLCHarbour Lines sails.", "About Harbour Lines, LLC", "Harbour Lines sails."),
            (
                "About HarbourlineHarbourline is a ferry company.",
                "About Harbourline",
                "Harbourline is a ferry company.",
            ),
            ("About Quay Lines:Quay Lines' aim is to sail.", "About Quay Lines:", "Quay Lines' aim is to sail."),
            ("Über die Hafen GmbH Die Hafen GmbH baut Häfen.", "Über die Hafen GmbH", "Die Hafen GmbH baut Häfen."),
            ("About the Quay League (QL) The QL keeps lamps.", "About the Quay League (QL)", "The QL keeps lamps."),
            (
                "About Quay Lines Founded in 1954, the company sails between ports of the coast.",
                "About Quay Lines",
                "Founded in 1954, the company sails between ports of the coast.",
            ),
        ],
    )
    def test_stand_apart_from_the_text_that_runs_on(self, text, heading, rest):
        read = read_heading(text)
        assert (text[: read.end], text[read.rest :]) == (heading, rest)

    @pytest.mark.parametrize("text", ["About the author", "About us", "About 40 people came on Monday.", "The ferry"])
    def test_other_lines_have_none(self, text):
        assert read_heading(text) is None

    def test_a_heading_inside_a_paragraph_is_known_by_the_name_that_is_repeated(self):
        text = "Bring it blunt. About Orbe Tools Orbe Tools has ground blades since 1903."
        assert [text[at:][:16] for at in run_in_headings(text)] == ["About Orbe Tools"]
        assert list(run_in_headings("They spoke. About Orbe Tools nobody said a word.")) == []

    def test_the_paragraph_below_may_make_a_line_its_heading(self):
        assert heads("Über quay", "quay. ist ein Verein, der Boote pflegt.")
        assert not heads("Über Wasser", "Die Fähre fährt wieder.")

    def test_a_paragraph_introduces_an_organisation_that_it_places(self):
        assert describes("Quay Lines, Inc. is a ferry company that sails nine boats. More at www.quay.example.")
        assert describes("Quay Lines is a ferry company headquartered in Port Ellis.")
        assert not describes("Quay Lines is a happy company today, the captain said.")


class TestLegalText:
    @pytest.mark.parametrize(
        "line", ["Forward-Looking Statements", "Safe Harbor Statement:", "Haftungsausschluss", "Disclaimer"]
    )
    def test_has_headings(self, line):
        assert read_disclaimer(line) == len(line)

    def test_is_known_by_its_phrases_and_by_a_heading_it_runs_on_from(self):
        assert disclaims("This is not financial advice, whatever the captain says.")
        assert disclaims("Disclaimer: boats may sink.")
        assert not disclaims("The harbour master looks forward to statements of the captain.")


class TestTickers:
    @pytest.mark.parametrize(
        ("text", "tickers"),
        [
            ("Quay (NASDAQ: QUAY) sails.", [("NASDAQ", "QUAY")]),
            ("Quay (NYSE: A; TSX-V: QL.A)", [("NYSE", "A"), ("TSX-V", "QL.A")]),
            ("Quay (OTC PINK: QUAY) / (PINK:QUAY)", [("OTC PINK", "QUAY"), ("PINK", "QUAY")]),
            ("(CSE:TERN)(OTCQB:TRNYF)(FSE: 7TY)", [("CSE", "TERN"), ("OTCQB", "TRNYF"), ("FSE", "7TY")]),
            ("The captain said: QUAY", []),
            ("DATE: April 2", []),
        ],
    )
    def test_exchange_and_symbol(self, text, tickers):
        assert [(exchange, symbol) for exchange, symbol, _, _ in read_tickers(text)] == tickers

    def test_each_listing_of_a_story_once_with_its_place(self):
        body = (Paragraph("Quay (NYSE: QUAY) sails."), Paragraph("Quay (NYSE: QUAY) sails on."))
        (ticker,) = tickers_of(body, headline=Text("Quay sails"))
        assert (ticker.anchor.part, ticker.anchor.path, ticker.anchor.words) == (Part.BODY, (0,), "NYSE: QUAY")


class TestBoxes:
    def test_the_site_is_the_first_of_the_last_sentence_that_has_one_of_its_own(self):
        text = "Quay sails. See www.quay.example.com or tern.example.org. Follow https://www.linkedin.com/quay."
        assert read_box("About Quay Lines", [text]).website == "www.quay.example.com"

    def test_addresses_and_phones_in_the_text_are_contacts(self):
        box = read_box("About Quay Lines", ["Call 207-555-0142 or write to info@quay.example."])
        assert box.contacts == (Contact(emails=["info@quay.example"], phones=["207-555-0142"]),)

    def test_a_number_for_short_messages_is_no_phone(self):
        assert read_box("About Quay Lines", ["To hear more, text FERRY to 888-555-0142."]).contacts == ()

    def test_the_name_is_the_fullest_of_heading_and_text(self):
        assert (
            read_box("About Quay Lines", ["Quay Lines Holdings, Inc. sails."]).names.full == "Quay Lines Holdings, Inc."
        )
        assert read_box(None, ["Quay Lines, Inc. is a ferry company."]).names.full == "Quay Lines, Inc."


class TestDatedLines:
    @pytest.mark.parametrize(
        ("line", "places", "date", "wire"),
        [
            ("Zugbach, Nordland, 21st May 2023, Feedwire", ["Zugbach"], "2023-05-21", "Feedwire"),
            ("_Platt / Velmora, 1 September 2022_", ["Platt", "Velmora"], "2022-09-01", None),
            ("г. Заречинск, 14 ноября 2023 года", ["Заречинск"], "2023-11-14", None),
        ],
    )
    def test_a_line_of_place_and_day_is_a_dateline(
        self, line: str, places: list[str], date: str, wire: str | None
    ) -> None:
        found = read_dated_line(line)
        assert found is not None
        assert [place.name for place in found.value.places] == places
        assert found.value.date is not None
        assert (found.value.date.iso, found.value.agency) == (date, wire)

    @pytest.mark.parametrize(
        "line", ["Tuesday, April 2, 2019", "May 3, 2024", "Published, May 3, 2024", "Platt, in May 2024"]
    )
    def test_a_day_by_itself_is_none(self, line: str) -> None:
        assert read_dated_line(line) is None

    @pytest.mark.parametrize(
        ("text", "date"),
        [
            ("SKARNE, Maine--(WIREX)--Oct. 9, 2023--The line sails", "2023-10-09"),
            ("Skarne, Maine -- May 3, 2024 -- (WIREX) -- The line sails", "2024-05-03"),
        ],
    )
    def test_the_wire_may_stand_behind_a_dash(self, text: str, date: str) -> None:
        first = read_dateline(text)
        assert first is not None
        found = completed(first, text)
        assert text[found.end :] == "The line sails"
        assert found.value.date is not None
        assert (found.value.agency, found.value.date.iso) == ("WIREX", date)


class TestColumns:
    def test_contacts_side_by_side_are_read_one_after_the_other(self) -> None:
        rows = [
            "Contacts:",
            "Ada Quill                Ben Marsh",
            "Quay Lines               Pier Partners",
            "ada@quay.example         ben@pier.example",
            "555-010-0166             555-010-0155",
        ]
        assert [(c.name, c.organisation, c.emails) for c in read_contacts(rows)] == [
            ("Ada Quill", "Quay Lines", ("ada@quay.example",)),
            ("Ben Marsh", "Pier Partners", ("ben@pier.example",)),
        ]
