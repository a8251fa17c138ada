"""Boxes in whole copy: what `parse` finds, wherever the organisation is described."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel.extract.boxes import heading_name, is_profile, may_describe, read_background, read_box
from newsmodel.model.anchors import Part
from newsmodel.model.blocks import Block, Crosshead, ListBlock, Paragraph
from newsmodel.model.boxes import MemberEventKind, MilestoneKind, OrganisationFactbox, SidebarKind
from newsmodel.model.derive import founded, founders, headquarters, members, observers, partners
from tests.timing import grows_within

ENTRY = """Harbour Safety League (HSL)

note - also known as the League of Five Ports (LFP)

established - 4 May 1951

effective - 1 January 1952

aim - to keep the ports of its members open through the winter and to
train their pilots

members - (5) Denmark, Finland, Iceland, Norway, Papua New
Guinea

observers - (2) Malta, Chile
"""
CARD = """Monday, July 13, 2009
Harbour Safety League
The Harbour Safety League (HSL) is a maritime alliance which was founded in 1951 by the mayors of Denmark, Finland and Norway.
Basic Info:
Headquarters:
Orbe
Working languages:
Danish, Finnish
Member states: 3 Members
Denmark
Finland
Norway
2 Observers
Malta
Chile
Leaders
Secretary General Ada Quill
Subscribe to:
No comments:
Post a Comment
"""
ROSTER = """HSL Fast Facts

Mayors gather for the winter session of the Harbour Safety League (HSL), headquartered in Orbe, Norway, on Monday morning.

    May 4, 1951 - Established when three ports sign the Harbour Treaty.
    2014-present - The secretary general is Ada Quill, a former pilot.

    4 Member Countries

    Denmark (1951)
    Finland (1951)
    Iceland (1999, as an island of the north)
    Norway (1951)

    Timeline (selected)

    May 4, 1951 - The three nations of Denmark, Finland and Norway sign the Harbour Treaty in Orbe.
    July 25, 1952 - First meeting of the council.
"""
QUESTIONS = """What is the HSL, and why is it important?

What does HSL stand for?

HSL is an acronym for the Harbour Safety League, a maritime alliance established in 1951.

How many members does HSL have?

Twenty eight. They meet once a year in the port that holds the chair.

Where are its headquarters?

The HSL is headquartered in Orbe, Norway.
"""
STORY = """MERIDIA, April 2 (Vestnik) - Mayors of the northern ports met on Tuesday to agree on the winter timetable, officials said.

They want later boats on Saturdays, and told reporters that the pilots had agreed to the plan after a long night of talks.

The Harbour Safety League (HSL), which comprises Denmark, Finland, Iceland and Norway, was founded on May 4, 1951. Its
headquarters are in Orbe.
"""


def box_of(copy: str) -> OrganisationFactbox:
    (box,) = newsmodel.parse(copy).article.factboxes
    return box


class TestEntries:
    def test_an_entry_of_a_reference_work_is_a_box(self) -> None:
        box = box_of(ENTRY)
        assert box.names is not None
        assert (box.names.full, box.names.acronyms) == ("Harbour Safety League", ("HSL", "LFP"))
        assert members(box) == ("Denmark", "Finland", "Iceland", "Norway", "Papua New Guinea")
        assert observers(box) == ("Malta", "Chile")
        assert box.stated_count is not None
        assert (box.stated_count.text, box.stated_count.value) == ("5", 5)
        assert box.roster_complete is True

    def test_dates_behind_labels_are_no_stamps_of_the_story(self) -> None:
        result = newsmodel.parse(ENTRY)
        assert result.article.published is None
        assert [(m.kind, m.date.iso if m.date else None) for m in box_of(ENTRY).milestones] == [
            (MilestoneKind.FOUNDED, "1951-05-04"),
            (MilestoneKind.IN_FORCE, "1952-01-01"),
        ]

    def test_values_that_were_cut_go_on(self) -> None:
        assert [p.text for p in box_of(ENTRY).purpose] == [
            "to keep the ports of its members open through the winter and to train their pilots"
        ]

    def test_the_story_keeps_its_lines_and_the_box_points_at_them(self) -> None:
        result = newsmodel.parse(ENTRY)
        assert "".join(result.text_of(segment) for segment in result.segments) == ENTRY
        assert {anchor.part for anchor in box_of(ENTRY).passages} == {Part.BODY}
        assert box_of(ENTRY).blocks == ()


class TestCards:
    def test_labels_head_lists_and_values(self) -> None:
        body = newsmodel.parse(CARD).article.body
        heads = [block.text.text for block in body if isinstance(block, Crosshead)]
        assert heads[:3] == ["Basic Info:", "Headquarters:", "Working languages:"]
        assert ListBlock(["Denmark", "Finland", "Norway"]) in body

    def test_its_facts_are_read(self) -> None:
        box = box_of(CARD)
        assert members(box) == founders(box) == ("Denmark", "Finland", "Norway")
        assert observers(box) == ("Malta", "Chile")
        assert headquarters(box) == "Orbe"
        assert [(office.person, office.post) for office in box.offices] == [("Ada Quill", "Secretary General")]

    def test_what_stands_below_it_is_no_part_of_it(self) -> None:
        assert "No comments" not in newsmodel.parse(CARD).article.text

    def test_a_roster_gives_years_of_joining_and_ends_where_the_spacing_does(self) -> None:
        box = box_of(ROSTER)
        assert members(box) == ("Denmark", "Finland", "Iceland", "Norway")
        joined = {m.member: e.date.year for m in box.memberships for e in m.events if e.date}
        assert joined == {"Denmark": 1951, "Finland": 1951, "Iceland": 1999, "Norway": 1951}
        assert [(o.person, o.since.iso if o.since else None) for o in box.offices] == [("Ada Quill", "2014")]

    def test_bulleted_labels_in_french(self) -> None:
        box = box_of(
            "La Ligue des ports en bref\n– Création : 1951, à Orbe ;\n– Siège : Orbe, Norvège ;\n"
            "– Membres : Danemark, Finlande, Islande et Norvège ;\n– Objectif : garder les ports ouverts.\n"
        )
        assert members(box) == ("Danemark", "Finlande", "Islande", "Norvège")
        assert (founded(box), headquarters(box)) == (box.milestones[0].date, "Orbe, Norvège")

    def test_results_of_a_game_are_no_card(self) -> None:
        copy = "Leaders\nAda Quill 67\nPavel Orlin 68\n\nPresident: Nils Brae\nChairman: Olaf Dunmore\n"
        assert newsmodel.parse(copy).article.factboxes == ()


class TestWholeStories:
    def test_questions_and_answers(self) -> None:
        box = box_of(QUESTIONS)
        assert box.names is not None
        assert (box.names.full, box.names.acronyms) == ("Harbour Safety League", ("HSL",))
        assert box.stated_count is not None
        assert (box.stated_count.text, box.stated_count.value) == ("Twenty eight", 28)
        assert headquarters(box) == "Orbe, Norway"

    @pytest.mark.parametrize(
        ("title", "name"),
        [
            ("The Harbour League: a factfile", "Harbour League"),
            ("Harbour League Fast Facts", "Harbour League"),
            ("Backgrounder: Basic facts about the Harbour League", "Harbour League"),
            ("FACTBOX-Key facts about the Harbour League", "Harbour League"),
            ("Explainer: What is the Harbour League and who are its members?", "Harbour League"),
            ("La Ligue des ports en bref", "Ligue des ports"),
            ("Stichwort: Der Nordische Hafenbund", "Nordische Hafenbund"),
        ],
    )
    def test_titles_that_announce_facts(self, title: str, name: str) -> None:
        assert heading_name(title) == name

    @pytest.mark.parametrize(
        "title",
        ["About the author", "About us", "About 200 people", "About half the fleet stays in port", "Sobre nosotros"],
    )
    def test_titles_that_do_not(self, title: str) -> None:
        assert heading_name(title) is None

    def test_a_definition_under_a_title_that_names_the_body(self) -> None:
        body = "The Harbour League is a maritime alliance of five ports. It was founded in 1951. Its seat is in Orbe."
        (box,) = read_background([Paragraph(body)], headline="Everything about the Harbour League")
        assert box.kind is not None
        assert box.kind.text == "maritime alliance"

    def test_a_story_about_a_meeting_is_no_box(self) -> None:
        body = "Mayors of the Harbour League met in Orbe on Monday. They founded no fund and spoke for two hours."
        assert read_background([Paragraph(body)], headline="Harbour League meets") == ()


class TestPartsOfStories:
    def test_a_background_paragraph_leaves_the_body_untouched(self) -> None:
        result = newsmodel.parse(STORY)
        (box,) = result.article.factboxes
        assert members(box) == ("Denmark", "Finland", "Iceland", "Norway")
        assert (box.blocks, len(result.article.body)) == ((), 3)
        assert all(result.article.body[a.path[0]].text.text[a.start : a.end] == a.words for a in box.passages)

    def test_a_section_under_a_crosshead(self) -> None:
        blocks: list[Block] = [
            Paragraph("The league suspended a port on Monday."),
            Crosshead("Background:"),
            Paragraph("The Harbour League is a maritime bloc. Its full members are Denmark, Finland and Norway."),
            Paragraph("Observer countries are Malta and Chile."),
        ]
        (box,) = read_background(blocks, headline="League suspends a port")
        assert (members(box), observers(box)) == (("Denmark", "Finland", "Norway"), ("Malta", "Chile"))
        assert {anchor.path[0] for anchor in box.passages} == {2, 3}

    def test_a_paragraph_that_announces_facts(self) -> None:
        blocks = [
            Paragraph("Mayors are in Orbe for the summit of the Harbour Safety League (HSL)."),
            Paragraph("The following are some basic facts about the HSL."),
            Paragraph("The HSL is a maritime alliance founded on May 4, 1951."),
            Paragraph("It has Malta and Chile as observers, and Denmark and Finland as dialogue partners."),
        ]
        (box,) = read_background(blocks, headline="Mayors meet")
        assert box.names is not None
        assert box.names.full == "Harbour Safety League"
        assert (observers(box), partners(box)) == (("Malta", "Chile"), ("Denmark", "Finland"))

    def test_paragraphs_on_one_body_are_one_box(self) -> None:
        blocks = [
            Paragraph(
                "The treaty on the Harbour Union was signed by the mayors of Denmark, Finland and Norway in 1951."
            ),
            Paragraph("The boats were late."),
            Paragraph("The Harbour Union's members are Denmark, Finland, Norway and Iceland."),
        ]
        assert len(read_background(blocks, headline="Boats late")) == 1

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            (
                "It asked for a seat in the Group of Five (G-5) - comprising Denmark, Finland, Norway and Chile.",
                "Group of Five",
            ),
            (
                "On May 4 the mayors of Denmark, Finland, the U.S. and Chile -- the Group of Four -- signed it.",
                "Group of Four",
            ),
            ("The Harbour Pact consists of Denmark, Finland, Norway and Chile.", "Harbour Pact"),
        ],
    )
    def test_the_name_stands_beside_the_list(self, text: str, name: str) -> None:
        (box,) = read_background([Paragraph(text)], headline="Talks end")
        assert box.names is not None
        assert box.names.full == name
        assert len(members(box)) == 4

    def test_a_box_about_a_person_is_a_sidebar(self) -> None:
        copy = STORY + (
            "\nAbout Ada Quill\nAda Quill is the head of the Harbour Trust. She was born in 1950 and joined its board in 1998.\n"
            "She lives in Orbe with her husband, who is a sailmaker, and has three children.\n"
        )
        article = newsmodel.parse("Mayors agree on boats\n\n" + copy).article
        (side,) = article.sidebars
        assert (side.kind, len(side.blocks)) == (SidebarKind.PROFILE, 2)
        assert all(box.blocks == () for box in article.factboxes)

    @pytest.mark.parametrize(
        ("heading", "text", "profile"),
        [
            ("About Ada Quill", "Ada Quill was born in 1950.", True),
            ("About the X200 pump", "The X200 pump was launched in 2019.", True),
            ("About the QL-200", "The QL-200 carries 200 cars.", True),
            ("About Keel", "Keel is a small vehicle company in Port Ellis.", False),
            ("About the Gull 9", "The Gull 9 is a small camera for sailors.", True),
            ("About the Quill Foundation", "Ada Quill set it up with her brother.", False),
            ("About Orbe Docks", "Orbe Docks owns seven piers.", False),
        ],
    )
    def test_profiles_are_told_from_organisations(self, heading: str, text: str, *, profile: bool) -> None:
        assert is_profile(heading, text) is profile


class TestFacts:
    def test_accession_by_noun(self) -> None:
        box = read_box("About HSL", ["The group was smaller before the accession of Iceland in December 2010."])
        ((member, event),) = [(m.member, e) for m in box.memberships for e in m.events]
        assert (member, event.kind, event.date.iso if event.date else None) == ("Iceland", "joined", "2010-12")

    def test_each_verb_owns_the_dates_up_to_the_next(self) -> None:
        box = read_box("About HSL", ["Malta joined in 1951, while Chile left in 1960."])
        assert [
            (m.member, e.kind.value, e.date.year if e.date else None) for m in box.memberships for e in m.events
        ] == [
            ("Malta", "joined", 1951),
            ("Chile", "left", 1960),
        ]

    def test_a_group_of_countries_is_its_countries(self) -> None:
        box = read_box("About HSL", ["The league groups Poland, Sweden and the three Baltic states."])
        assert members(box) == ("Poland", "Sweden", "Estonia", "Latvia", "Lithuania")
        assert box.stated_count is None

    def test_a_body_that_is_founded_by_another_clause_is_another(self) -> None:
        box = read_box("About HSL", ["The HSL, founded in 1951, grew out of the Marsh Five group, founded in 1946."])
        date = founded(box)
        assert date is not None
        assert date.year == 1951

    def test_organs_are_not_the_body(self) -> None:
        box = read_box("About HSL", ["It was founded in 1951. The secretariat was established in Orbe in 1960."])
        assert [m.date.year for m in box.milestones if m.kind is MilestoneKind.FOUNDED and m.date] == [1951]

    def test_figures_with_their_date(self) -> None:
        box = read_box("About HSL", ["The HSL has 1,200 employees as of March 2012, and a budget of 30 million euros."])
        assert [(f.label, f.value, f.date.iso if f.date else None) for f in box.figures] == [
            ("employees", "1,200", "2012-03"),
            ("budget", "30 million euros", None),
        ]

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("Mitglieder sind Dänemark, Finnland und Norwegen.", ("Dänemark", "Finnland", "Norwegen")),
            ("La Ligue regroupe le Danemark, la Finlande et la Norvège.", ("Danemark", "Finlande", "Norvège")),
            ("Sus miembros son Dinamarca, Finlandia y Noruega.", ("Dinamarca", "Finlandia", "Noruega")),
            ("В лигу входят Дания, Финляндия и Норвегия.", ("Дания", "Финляндия", "Норвегия")),
        ],
    )
    def test_members_in_other_languages(self, text: str, names: tuple[str, ...]) -> None:
        assert members(read_box(None, [text])) == names

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("Kroatien ist Beobachter.", ["Kroatien"]),
            ("Kroatien und Malta sind Beobachter bei der Liga.", ["Kroatien", "Malta"]),
            ("Croacia es observador.", ["Croacia"]),
            ("Le Danemark est observateur.", ["Danemark"]),
        ],
    )
    def test_observers_in_other_languages(self, text: str, names: list[str]) -> None:
        listed = read_box(None, [text]).memberships
        assert [(m.member, m.role.value) for m in listed] == [(name, "observer") for name in names]

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Finnland trat 1955 dem Rat bei.", MemberEventKind.JOINED),
            ("Finnland trat 1955 aus dem Rat aus.", MemberEventKind.LEFT),
            ("Le Maroc a quitté la Ligue en 1955.", MemberEventKind.LEFT),
            ("Finlandia se unió en 1955.", MemberEventKind.JOINED),
            ("Финляндия вступила в 1955 году.", MemberEventKind.JOINED),
        ],
    )
    def test_joining_and_leaving_in_other_languages(self, text: str, kind: MemberEventKind) -> None:
        ((event,),) = [m.events for m in read_box(None, [text]).memberships]
        assert (event.kind, event.date.year if event.date else None) == (kind, 1955)


class TestDerived:
    def test_a_suspended_member_is_a_member(self) -> None:
        box = read_box("About HSL", ["Malta's membership was suspended in 2011.", "It groups Malta, Chile and Norway."])
        assert members(box) == ("Malta", "Chile", "Norway")

    def test_founders_are_not_the_members_where_the_count_is_another(self) -> None:
        box = read_box("About HSL", ["It was founded by Malta, Chile and Norway.", "The league has 22 members."])
        assert (founders(box), members(box)) == (("Malta", "Chile", "Norway"), ())

    def test_the_fullest_seat_is_the_headquarters(self) -> None:
        box = read_box(
            "About HSL", ["Its headquarters in Orbe were full.", "The HSL is headquartered in Orbe, Norway."]
        )
        assert headquarters(box) == "Orbe, Norway"


class TestCost:
    def test_most_copy_is_put_aside_by_a_few_words(self) -> None:
        assert not may_describe("The boats left late on Monday, and nobody waited on the pier.")
        assert may_describe("The league has five members.")

    @pytest.mark.fuzz
    @pytest.mark.parametrize(
        "piece", ["Members: ", "established - 1951\n", "Denmark, Finland, ", "About the ", "(HSL) "]
    )
    def test_time_is_linear(self, piece: str) -> None:
        def parse(count: int) -> None:
            newsmodel.parse("League members\n" + piece * count, extract=("boxes",))

        assert grows_within(3, parse, 4_000, 8_000)

    @pytest.mark.fuzz
    @pytest.mark.parametrize(
        "piece",
        [
            "Malta joined in 1951, ",
            "joined by Malta (1962), ",
            "Malta left in 1951, was ratified ",
            "Malta left and ",
            "Malta and Chile as members, ",
            "Malta has observer status, ",
            "Malta, Chile and Norway -- the Group of Three -- met ",
            "* suspended since 1999\n",
        ],
    )
    def test_one_endless_sentence_is_linear(self, piece: str) -> None:
        def read(paragraph: str) -> None:
            read_box("About HSL", [paragraph])

        assert grows_within(3, read, piece * 1_000, piece * 2_000)


@pytest.mark.parametrize("last", ["members.", "Members:", "The members of the league:", "Established: 1951"])
def test_a_card_that_reaches_into_the_notes_of_the_desk_is_none(last: str) -> None:
    copy = (
        f"About the Harbour League\n\nThe league has many\n{last}\n# Notebook\nDenmark\nFinland\nNorway\n"
        "Headquarters: Orbe\nThe ferries sail again on Monday.\nREUTER\n"
    )
    result = newsmodel.parse(copy)
    assert "".join(result.text_of(segment) for segment in result.segments) == copy


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("The league has five members: Malta, Chile, Norway and Denmark.", True),
        ("The league has 57 members, including Malta, Chile and Norway.", False),
        ("The league has five members.", None),
    ],
)
def test_a_list_after_a_count_and_a_colon_is_said_to_be_whole(sentence: str, *, whole: bool | None) -> None:
    assert (
        read_box("About the Harbour League", [f"The Harbour League was founded in 1951. {sentence}"]).roster_complete
        is whole
    )


def test_a_count_that_the_list_after_it_does_not_reach_is_reported() -> None:
    copy = (
        "ORBE, Oct 26 (Meridian) - The ministers of the Harbour League met on Monday to talk about fees for ferries.\n\n"
        "The Harbour League was founded in 1951. It has five members: Malta, Chile, Norway and Denmark.\n"
    )
    assert "V580" in {remark.code for remark in newsmodel.check(newsmodel.parse(copy).article)}


def test_a_roster_under_a_heading_below_the_story_is_a_box_and_no_menu() -> None:
    copy = (
        "ORBE, Oct 26 (Meridian) - The Harbour League met on Monday to talk about fees for ferries in the north.\n\n"
        "The ministers agreed to meet again in March, the host said.\n\nAbout the Harbour League\n\n"
        "The members of the league:\n\nDenmark (1951)\nFinland (1962)\nNorway (1951)\n"
    )
    (box,) = newsmodel.parse(copy).article.factboxes
    assert str(box.heading) == "About the Harbour League"
    assert [(m.member, m.events[0].date.iso if m.events and m.events[0].date else None) for m in box.memberships] == [
        ("Denmark", "1951"),
        ("Finland", "1962"),
        ("Norway", "1951"),
    ]
