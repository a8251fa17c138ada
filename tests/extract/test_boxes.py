"""Organisation boxes: their headings, and the facts that their sentences state."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.extract.boxes import heading_name, is_box_heading, read_background, read_box
from newsmodel.model.anchors import Anchor, Part
from newsmodel.model.blocks import ListBlock, Paragraph
from newsmodel.model.boxes import (
    MemberEventKind,
    MemberRole,
    MilestoneKind,
    OrganisationFactbox,
    RelationKind,
    SeatKind,
)
from tests.timing import grows_within

LEAGUE = (
    (
        "The HSL is a maritime alliance of five ports: Orbe, Marsh, Quillport, Settle and North Quay. It was created on the "
        "basis of the Harbour Safety Treaty of 4 May 1951, and it was granted the status of observer at the Sea Assembly "
        "on June 2, 1960."
    ),
    (
        "The purpose of the HSL is to keep the ports of its members open. On 9 October 1963 the mayors signed a charter in "
        "Orbe, founding the Harbour Safety League. Ada Quill was appointed secretary general of the body."
    ),
    (
        "On June 23, 1971, North Quay became a full member of the HSL and its membership was ratified by its council on "
        "March 28, 1973. The League has its headquarters in Orbe, Marsh Republic. See www.harbour.example for more."
    ),
)


def league() -> OrganisationFactbox:
    return read_box("About HSL", LEAGUE)


def members(box: OrganisationFactbox, role: MemberRole = MemberRole.MEMBER) -> list[str]:
    return [m.member for m in box.memberships if m.role is role and not m.events]


class TestHeadings:
    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("About Orbe Docks", "Orbe Docks"),
            ("About the Harbour Safety League:", "Harbour Safety League"),
            ("ABOUT HSL", "HSL"),
            ("Über die Hafen AG", "Hafen AG"),
            ("À propos d’Orbe", "Orbe"),
            ("Acerca de Orbe", "Orbe"),
            ("Informazioni su Orbe", "Orbe"),
            ("О компании Квилл", "Квилл"),
            ("Factbox: Harbour Safety League", "Harbour Safety League"),
        ],
    )
    def test_a_heading_names_its_organisation(self, line: str, name: str):
        assert heading_name(line) == name

    @pytest.mark.parametrize(
        "line",
        [
            "About the author",
            "About us",
            "About Us",
            "About this article",
            "About 20 people were hurt when the pier fell",
            "Über uns",
            "О нас",
            "About",
            "",
            "The pier holds",
        ],
    )
    def test_other_lines_are_no_headings(self, line: str):
        assert not is_box_heading(line)


class TestFacts:
    def test_names_come_from_heading_and_text(self):
        names = league().names
        assert names is not None
        assert (names.full, names.acronyms) == ("Harbour Safety League", ("HSL",))

    def test_the_roster_is_that_of_the_sentence_that_lists_it(self):
        assert members(league()) == ["Orbe", "Marsh", "Quillport", "Settle", "North Quay"]

    def test_the_stated_count_is_kept_beside_the_roster(self):
        box = league()
        assert box.stated_count is not None
        assert (box.stated_count.text, box.stated_count.value, box.roster_complete) == ("five", 5, True)

    def test_kind_and_purpose_are_verbatim(self):
        box = league()
        assert box.kind is not None
        assert box.kind.text == "maritime alliance"
        assert [p.text for p in box.purpose] == ["to keep the ports of its members open"]

    def test_milestones_have_their_kind_and_date(self):
        found = [(m.kind, m.date.iso if m.date else None) for m in league().milestones]
        assert found[:1] == [(MilestoneKind.TREATY_SIGNED, "1951-05-04")]
        assert (MilestoneKind.CHARTER_SIGNED, "1963-10-09") in found
        assert (MilestoneKind.FOUNDED, "1963-10-09") in found

    @pytest.mark.parametrize(
        ("heading", "words"),
        [
            ("À propos de Bluequay Marine", "Fondée en 1988, la société a son siège à Brest."),
            ("À propos de Bluequay Marine", "La société a été créée en mars 1988."),
            ("Acerca de Bluequay Marine", "Fue fundada en 1988 y tiene su sede en Vigo."),
            ("Über die Bluequay Marine AG", "Sie wurde 1988 gegründet."),
            ("О компании «Блюкей Марин»", "Компания основана в 1988 году."),
        ],
    )
    def test_a_founding_is_read_in_other_languages(self, heading: str, words: str):
        box = read_box(heading, words)
        (founded,) = box.milestones
        assert (founded.kind, founded.date.year) == (MilestoneKind.FOUNDED, 1988)

    def test_a_figure_of_a_year_is_no_founding(self):
        words = "La société a transporté 410 passagers en 1988."
        assert not read_box("À propos de Bluequay Marine", words).milestones

    def test_a_member_that_joined_and_ratified_has_both_events(self):
        changed = [m for m in league().memberships if m.events]
        assert [(m.member, [(e.kind, e.date.iso if e.date else None) for e in m.events]) for m in changed] == [
            ("North Quay", [(MemberEventKind.JOINED, "1971-06-23"), (MemberEventKind.RATIFIED, "1973-03-28")])
        ]

    def test_offices_seats_relations_and_website(self):
        box = league()
        assert [(o.person, o.post) for o in box.offices] == [("Ada Quill", "secretary general")]
        assert [(s.place, s.kind) for s in box.seats] == [("Orbe, Marsh Republic", SeatKind.HEADQUARTERS)]
        assert [(r.kind, r.organisation, r.date.iso if r.date else None) for r in box.relations] == [
            (RelationKind.OBSERVER_AT, "Sea Assembly", "1960-06-02")
        ]
        assert box.website == "www.harbour.example"

    def test_every_anchor_is_a_whole_sentence_of_the_boxs_own_blocks(self):
        box = league()
        for anchor in _anchors(box):
            assert anchor.part is Part.OWN
            assert _words(box, anchor) == anchor.words
            assert anchor.words.endswith(".")


def _anchors(box: OrganisationFactbox) -> list[Anchor]:
    """The anchor of every fact; all facts must have one."""
    facts = [f.anchor for f in box.milestones] + [f.anchor for f in box.memberships] + [f.anchor for f in box.offices]
    facts += [f.anchor for f in box.seats] + [f.anchor for f in box.relations]
    assert None not in facts
    return [anchor for anchor in facts if anchor is not None]


def _words(box: OrganisationFactbox, anchor: Anchor) -> str:
    block = box.blocks[anchor.path[0]]
    assert isinstance(block, Paragraph | ListBlock)
    text = block.items[anchor.path[1]] if isinstance(block, ListBlock) else block.text
    return text.text[anchor.start : anchor.end]


class TestRosters:
    @pytest.mark.parametrize(
        "line",
        [
            "The bloc groups Orbe, Marsh and Settle.",
            "Its members are Orbe, Marsh and Settle.",
            "The league comprises Orbe, Marsh, and Settle, which met in May.",
            "Member states: Orbe, Marsh, Settle",
            "members - (3) Orbe, Marsh, Settle",
            "It has three member countries, namely, Orbe, Marsh and Settle.",
        ],
    )
    def test_every_plain_wording_gives_the_members(self, line: str):
        assert members(read_box(None, [line])) == ["Orbe", "Marsh", "Settle"]

    def test_a_list_on_lines_of_its_own_follows_its_heading(self):
        box = read_box("HSL", ["3 Member States", "Orbe (1951)", "Marsh (1963)", "2 Observers", "Settle", "North Quay"])
        assert [m.member for m in box.memberships if m.role is MemberRole.MEMBER] == ["Orbe", "Marsh"]
        assert members(box, MemberRole.OBSERVER) == ["Settle", "North Quay"]
        assert [e.date.iso for m in box.memberships for e in m.events if e.date] == ["1951", "1963"]
        assert box.stated_count is not None
        assert box.stated_count.value == 3

    def test_a_country_whose_name_holds_and_is_one(self):
        assert members(read_box(None, ["Its members are Orbe, Bosnia and Herzegovina and Marsh."])) == [
            "Orbe", "Bosnia and Herzegovina", "Marsh",
        ]  # fmt: skip

    def test_founders_are_no_roster(self):
        box = read_box(None, ["The league was founded in 1951 by the leaders of Orbe, Marsh and Settle."])
        assert members(box, MemberRole.FOUNDER) == ["Orbe", "Marsh", "Settle"]
        assert members(box) == []

    def test_observers_and_partners_after_as(self):
        box = read_box(None, ["It has Orbe and Marsh as observers, and Settle and North Quay as dialogue partners."])
        assert members(box, MemberRole.OBSERVER) == ["Orbe", "Marsh"]
        assert members(box, MemberRole.DIALOGUE_PARTNER) == ["Settle", "North Quay"]

    def test_a_chain_of_joiners_has_its_dates(self):
        box = read_box(None, ["Orbe joined in January 1984, followed by Marsh in 1995, Settle and Quay in 1997."])
        assert [(m.member, e.date.iso if e.date else None) for m in box.memberships for e in m.events] == [
            ("Orbe", "1984-01"), ("Marsh", "1995"), ("Settle", "1997"), ("Quay", "1997"),
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("line", "first"),
        [
            ("Poland was suspended in May 2012 and rejoined in 2014.", MemberEventKind.SUSPENDED),
            ("Poland left in 1994 and later rejoined in 2014.", MemberEventKind.LEFT),
        ],
    )
    def test_a_second_verb_speaks_of_the_same_member(self, line: str, first: MemberEventKind):
        changes = [
            (m.member, e.kind, e.date and e.date.year) for m in read_box("HSL", line).memberships for e in m.events
        ]
        assert ("Poland", MemberEventKind.REJOINED, 2014) in changes
        assert {kind for _, kind, _ in changes} == {first, MemberEventKind.REJOINED}

    def test_a_suspension_is_an_event(self):
        box = read_box(None, ["Marsh’s membership was suspended in November 2011, after the flood."])
        assert [(m.member, e.kind, e.date and e.date.iso) for m in box.memberships for e in m.events] == [
            ("Marsh", MemberEventKind.SUSPENDED, "2011-11")
        ]


class TestCards:
    def test_labels_give_their_fields(self):
        box = read_box("HSL", ["Founded: 1951", "Headquarters: Orbe, Marsh Republic", "Objective: keeping ports open"])
        assert [(m.kind, m.date and m.date.iso) for m in box.milestones] == [(MilestoneKind.FOUNDED, "1951")]
        assert [s.place for s in box.seats] == ["Orbe, Marsh Republic"]
        assert [p.text for p in box.purpose] == ["keeping ports open"]

    @pytest.mark.parametrize(
        ("line", "post", "year"),
        [
            ("Secretary general: Marit Lien", "Secretary general", None),
            ("President - Marit Lien (since 2014)", "President", 2014),
            ("Generalsekretärin: Marit Lien, seit 2014", "Generalsekretärin", 2014),
        ],
    )
    def test_a_label_of_a_post_names_who_holds_it(self, line: str, post: str, year: int | None):
        (office,) = read_box("Harbour Safety League", ["Founded: May 4, 1951", line]).offices
        assert (office.person, office.post, office.since and office.since.year) == ("Marit Lien", post, year)

    def test_what_is_no_name_alone_holds_no_post(self):
        assert not read_box(
            "Harbour Safety League", ["Founded: May 4, 1951", "President: Elected every second year"]
        ).offices

    def test_a_box_of_a_company_has_its_ticker_and_website(self):
        box = read_box(
            "About Orbe Docks",
            ["Orbe Docks Inc. (NYSE: ORB) is a builder of piers. Visit https://orbe.example/docs or write."],
        )
        assert [(t.exchange, t.symbol) for t in box.tickers] == [("NYSE", "ORB")]
        assert box.website == "https://orbe.example/docs"

    def test_another_bodys_founding_is_not_the_organisations(self):
        box = read_box("About HSL", ["Its ports had been members of the Marsh Five, founded in 1946."])
        assert [m.kind for m in box.milestones] == [MilestoneKind.OTHER]

    def test_list_items_are_read_with_their_place(self):
        box = read_box("HSL", [Paragraph("Facts"), ListBlock(["Founded in 1951.", "Based in Orbe."])])
        assert box.milestones[0].anchor is not None
        assert box.milestones[0].anchor.path == (1, 0)


class TestLaws:
    @pytest.mark.laws
    @given(
        st.none() | st.text(max_size=40),
        st.lists(
            st.lists(
                st.sampled_from(
                    ["Members", ":", "(16)", "Orbe,", "Marsh", "and", "joined", "in", "1984,", "founded", "by", "is a",
                     "bloc", "of", "five", "countries", ".", "as observers", "NYSE: X", "\n", "«", "- ", "4 May 1951"]
                ),
                min_size=1,
                max_size=20,
            ).map(" ".join).filter(lambda text: text.strip(" \t\n\u00a0")),
            max_size=4,
        ),
    )  # fmt: skip
    def test_any_copy_is_read_and_every_anchor_is_true(self, heading: str | None, paragraphs: list[str]):
        box = read_box(heading, paragraphs)
        for anchor in _anchors(box):
            assert _words(box, anchor) == anchor.words

    @pytest.mark.fuzz
    @pytest.mark.parametrize(
        "piece", ["A and ", "A, ", "founded by A ", "is a b ", "(A) ", "members A, ", "Aa. ", "1999 ", "A’s "]
    )
    def test_twice_the_copy_takes_about_twice_the_time(self, piece: str):
        def read(paragraph: str) -> None:
            read_box("About HSL", [paragraph])

        assert grows_within(3, read, piece * 2_000, piece * 4_000)


class TestBackground:
    def test_a_paragraph_that_lists_an_organisations_countries_is_a_box_without_blocks(self):
        blocks = [
            Paragraph("Ministers of the Northern Fish League (NFL) met in Orbe."),
            Paragraph("The NFL comprises Norway, Iceland, Denmark and Canada. It was founded in 1951."),
        ]
        (box,) = read_background(blocks)
        assert box.names is not None
        assert (box.names.full, box.names.acronyms) == ("Northern Fish League", ("NFL",))
        assert members(box) == ["Norway", "Iceland", "Denmark", "Canada"]
        assert box.blocks == ()
        assert [(p.part, p.path, p.words) for p in box.passages] == [
            (Part.BODY, (1,), "The NFL comprises Norway, Iceland, Denmark and Canada."),
            (Part.BODY, (1,), "It was founded in 1951."),
        ]

    def test_names_between_dashes_are_those_of_the_body_before_them(self):
        (box,) = read_background([Paragraph("The F-4 -- Norway, Iceland, Denmark and Canada -- agreed on cod.")])
        assert members(box) == ["Norway", "Iceland", "Denmark", "Canada"]

    @pytest.mark.parametrize(
        "text",
        [
            "The committee members are Ada Quill, Tom Sett and Mary Marsh.",
            "Its groups include Orbe Docks, Quill Piers and Sett Boats.",
            "Norway, Iceland and Denmark agreed on cod.",
        ],
    )
    def test_people_companies_and_mere_lists_of_countries_are_no_box(self, text: str):
        assert read_background([Paragraph(text)]) == ()

    def test_a_story_under_a_boxs_heading_is_a_box_as_a_whole(self):
        (box,) = read_background(
            [Paragraph("The league was founded in 1951."), Paragraph("It has 12 members.")],
            headline="Basic facts about the Harbour Safety League",
        )
        assert box.stated_count is not None
        assert (box.stated_count.value, len(box.passages)) == (12, 2)
