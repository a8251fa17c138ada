"""What boxes tell in cards, rosters, questions and footnotes; all copy is invented."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel.extract.boxes import read_box
from newsmodel.model.blocks import Paragraph
from newsmodel.model.boxes import MemberEventKind, MemberRole, OrganisationFactbox, RelationKind
from newsmodel.model.derive import founded, founders, headquarters, members, observers


def events(box: OrganisationFactbox) -> dict[str, list[tuple[str, str | None]]]:
    return {
        m.member: [(e.kind.value, e.date.iso if e.date else None) for e in m.events]
        for m in box.memberships
        if m.events
    }


class TestNotesBehindNames:
    @pytest.mark.parametrize(
        ("note", "told"),
        [
            ("(1974)", [("joined", "1974")]),
            ("(1974-2001)", [("joined", "1974"), ("left", "2001")]),
            ("(1981; suspended 2009)", [("joined", "1981"), ("suspended", "2009")]),
            ("(1974, withdrew 1988, readmitted 1996)", [("joined", "1974"), ("left", "1988"), ("rejoined", "1996")]),
            ("(2003, as one member)", [("joined", "2003")]),
            ("(suspended)", [("suspended", None)]),
        ],
    )
    def test_each_year_dates_the_verb_before_it(self, note: str, told: list[tuple[str, str | None]]) -> None:
        box = read_box("About the Harbour League", [f"Members: Tolley, Lowgate {note} and Ostrand"])
        assert events(box) == {"Lowgate": told}

    def test_a_star_leads_to_its_footnote(self) -> None:
        box = read_box(
            "About the Harbour League",
            ["Members: Tolley, Lowgate*, Ostrand† and Burg", "* suspended since August 2022", "† observer"],
        )
        assert events(box) == {"Lowgate": [("suspended", "2022-08")]}
        assert observers(box) == ("Ostrand",)
        assert members(box) == ("Tolley", "Lowgate", "Burg")

    def test_former_members_have_left(self) -> None:
        box = read_box("About the Harbour League", ["Members: Tolley, Burg", "Former members: Lowgate (2009), Quay"])
        assert events(box) == {"Lowgate": [("left", "2009")], "Quay": [("left", None)]}
        assert members(box) == ("Tolley", "Burg")

    def test_one_that_came_later_stands_in_the_list(self) -> None:
        box = read_box(
            "Harbour League", ["Its members are Tolley, Burg, Lowgate and, since 1993, the Free Port of Ostrand."]
        )
        assert members(box) == ("Tolley", "Burg", "Lowgate", "Free Port of Ostrand")
        assert events(box) == {"Free Port of Ostrand": [("joined", "1993")]}


class TestCards:
    CARD = (
        "FACTBOX: The Harbour League\n\nName: Harbour League (HL)\nFounded: 1961\nSeat: Zind, Tolley\n"
        "Members: Tolley, Upper Sene, Gao, Tamar\nWorking languages: French, English\n"
        "President (rotating): Col. Issa Maid\nBudget: 44 million crowns\nWeb: harbourleague.example\n"
    )

    def test_all_its_lines_are_of_the_story(self) -> None:
        article = newsmodel.parse(self.CARD).article
        assert article.title is not None
        assert article.title.endswith("The Harbour League")
        assert len(article.body) == 8

    def test_its_facts_are_read(self) -> None:
        (box,) = newsmodel.parse(self.CARD).article.factboxes
        assert box.names is not None
        assert (box.names.full, box.names.acronyms) == ("Harbour League", ("HL",))
        assert [(o.person, o.post) for o in box.offices] == [("Issa Maid", "President")]
        assert (headquarters(box), box.website) == ("Zind, Tolley", "harbourleague.example")

    def test_labels_below_the_text_of_a_box_are_of_the_box(self) -> None:
        story = "The row over butter went on in Tolley on Monday, officials said.\n\nAbout the Harbour League\n\n"
        text = "The Harbour League is a union of ports.\nSeat: Tolley\nPresident: Ada Quill\n"
        (box,) = newsmodel.parse(story + text).article.factboxes
        assert len(box.blocks) == 3
        assert headquarters(box) == "Tolley"


class TestRosters:
    @pytest.mark.parametrize(
        "title",
        [
            "THE 4 MEMBERS OF THE HARBOUR LEAGUE",
            "FACTBOX-Members of the Harbour League",
            "List of member states of the Harbour League",
        ],
    )
    def test_the_title_says_whose_members_stand_below(self, title: str) -> None:
        copy = f"{title}\n\nTolley (1974)\nBurg (1974)\nUpper Sene (1981)\nGao\n\nThe Harbour League was set up in Burg in 1974.\n"
        (box,) = newsmodel.parse(copy).article.factboxes
        assert members(box) == ("Tolley", "Burg", "Upper Sene", "Gao")
        assert box.names is not None
        assert (box.names.full or "").casefold() == "harbour league"

    @pytest.mark.parametrize("title", ["Members of the family were told on Thursday", "Members of parliament, by age"])
    def test_a_headline_with_members_is_no_title(self, title: str) -> None:
        assert newsmodel.parse(f"{title}\n\nThe police in Tolley said so on Friday.\n").article.factboxes == ()


class TestQuestions:
    COPY = (
        "Why everyone talks about the pact\n\nLawmakers will vote this week on the pact, and here is what there is to know.\n\n"
        "What is the Harbour Pact?\nThe Harbour Pact is a military alliance of four countries, set up in 1952.\n\n"
        "Who is in it?\nTolley, Burg, Lowgate and Gao.\n\nWhere is it based?\nIn Ostrand, the capital of Burg, since 1971.\n"
    )

    def test_a_section_of_questions_is_a_box(self) -> None:
        (box,) = newsmodel.parse(self.COPY).article.factboxes
        assert members(box) == ("Tolley", "Burg", "Lowgate", "Gao")
        assert headquarters(box) == "Ostrand"
        assert box.passages

    def test_an_answer_that_is_a_sentence_lists_by_its_own_words(self) -> None:
        box = read_box("Harbour Pact", ["Who are the members?", "Tolley, Burg and Gao are the founding members."])
        assert {m.role for m in box.memberships} == {MemberRole.FOUNDER}


def test_who_has_observer_status_is_no_member() -> None:
    box = read_box("About the Harbour League", ["Tolley and the Burg Isles have observer status."])
    assert [(m.member, m.role) for m in box.memberships] == [
        ("Tolley", MemberRole.OBSERVER),
        ("Burg Isles", MemberRole.OBSERVER),
    ]


def test_a_german_day_does_not_end_the_sentence() -> None:
    box = read_box("Hafenbund", ["Der Hafenbund wurde am 17. September 1953 in Tolley gegründet."])
    assert [m.date.iso for m in box.milestones if m.date] == ["1953-09-17"]


def test_kinds_of_events_are_those_of_the_model() -> None:
    box = read_box("Harbour League", ["Members: Tolley (left 1988), Burg"])
    assert box.memberships[0].events[0].kind is MemberEventKind.LEFT


class TestEventsTold:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Tolley was suspended between 1999 and 2001.", {"Tolley": [("suspended", "1999"), ("rejoined", "2001")]}),
            ("Tolley left in 1966 and came back in 1979.", {"Tolley": [("left", "1966"), ("rejoined", "1979")]}),
            ("Tolley was expelled in 2014.", {"Tolley": [("left", "2014")]}),
            ("Tolley became the sixth full member in 2024.", {"Tolley": [("joined", "2024")]}),
            ("1958: Tolley quits over quotas.", {"Tolley": [("left", "1958")]}),
        ],
    )
    def test_the_verb_says_what_happened(self, text: str, told: dict[str, list[tuple[str, str | None]]]) -> None:
        box = read_box("About the Harbour League", [text])
        found: dict[str, list[tuple[str, str | None]]] = {}
        for membership in box.memberships:
            found.setdefault(membership.member, []).extend(
                (e.kind.value, e.date.iso if e.date else None) for e in membership.events
            )
        assert found == told


class TestOtherLanguages:
    def test_german_members_counted_before_a_colon(self) -> None:
        box = read_box("Hafenbund", ["Ihm gehören vier Verbände an: Obermark, Niedertal, Rothorn und Walserberg."])
        assert members(box) == ("Obermark", "Niedertal", "Rothorn", "Walserberg")

    def test_german_articles_are_no_part_of_a_name(self) -> None:
        box = read_box("Hafenbund", ["Beobachter sind der Verein Freie Ports und die Ziegenkammer."])
        assert observers(box) == ("Verein Freie Ports", "Ziegenkammer")

    def test_members_among_a_count(self) -> None:
        box = read_box("Hafenbund", ["Mitglieder: 23, darunter Bollersiel, Greetmar und Moor"])
        assert members(box) == ("Bollersiel", "Greetmar", "Moor")
        assert box.stated_count is not None
        assert box.stated_count.value == 23

    def test_a_russian_card(self) -> None:
        box = read_box(
            "Северный речной союз (СРС)",
            ["Дата основания: 19 мая 1992 года", "Генеральный секретарь — Ираида Сомова", "Сайт: srs.example"],
        )
        assert box.names is not None
        assert (box.names.full, box.names.acronyms) == ("Северный речной союз", ("СРС",))
        assert [m.date.iso for m in box.milestones if m.date] == ["1992-05-19"]
        assert [(o.person, o.post) for o in box.offices] == [("Ираида Сомова", "Генеральный секретарь")]


def test_who_founded_a_company_is_no_member_of_it() -> None:
    box = read_box("About Quay Lines", ["Quay Lines was founded in 1921 by Edwin Quay and Ada Marsh."])
    assert members(box) == ()
    assert [m.role for m in box.memberships] == [MemberRole.FOUNDER, MemberRole.FOUNDER]


def test_an_acronym_is_spelt_out_by_the_subject() -> None:
    box = read_box("What is NORPA?", ["The Northern Reciprocal Pact is a military alliance of nine countries."])
    assert box.names is not None
    assert (box.names.full, box.names.acronyms) == ("Northern Reciprocal Pact", ("NORPA",))


@pytest.mark.parametrize(
    "counted", ["The alliance now counts 13 carriers.", "Le Cercle réunit treize maisons.", "The pact unites 13 ports."]
)
def test_what_belongs_is_counted_by_any_noun(counted: str) -> None:
    box = read_box("About the Harbour Alliance", [counted])
    assert box.stated_count is not None
    assert box.stated_count.value == 13


class TestCountedLists:
    STORY = (
        "PORT ESSERY, March 3 (Quay News) - Sugar rose on Friday as hopes faded of more output.\n\n"
        "The Sweet Group, which comprises four members, Caney, Molass, Beet and Upper Cane, agreed to hold quotas.\n\n"
        "Founded in 1968 and based in Caney's capital, Trapich, the group lost Fructa, which pulled out in 2019.\n"
    )

    def test_as_many_names_as_are_counted_are_the_members(self) -> None:
        (box,) = newsmodel.parse(self.STORY).article.factboxes
        assert members(box) == ("Caney", "Molass", "Beet", "Upper Cane")
        assert headquarters(box) == "Trapich"
        assert events(box) == {"Fructa": [("left", "2019")]}
        assert len(box.passages) == 2

    @pytest.mark.parametrize(
        "sentence",
        [
            "This one, between the four members of the board, Brie, Cheddar and Comté, goes back to my grandmother.",
            "Members of the back four, Sund, Oduya, Pell and Marsh, barely put a foot wrong.",
            "The family lost four members, Ada, Ben and Carl among them, in the flood.",
        ],
    )
    def test_other_lists_are_none(self, sentence: str) -> None:
        assert (
            newsmodel.parse(
                f"Flood in Tolley\n\nThe river rose on Friday night, officials said.\n\n{sentence}\n"
            ).article.factboxes
            == ()
        )


class TestChronologies:
    COPY = (
        "TIMELINE - The long life of the Straits Tin Cartel\n\n"
        "1931 - Four producers (Malg, Tin Coast, Sung and Port Lucan) sign the Sung Agreement, creating the Straits Tin Cartel.\n"
        "1934 -- Boliv joins.\n1958: Tin Coast quits over quotas.\n1961: Tin Coast rejoins.\n"
        "24 Oct 1985 - Buffer stock collapses. Trading halted.\n1986: Boliv withdraws.\n1990: Formally dissolved.\n"
    )

    def test_a_timeline_of_a_body_is_its_box(self) -> None:
        article = newsmodel.parse(self.COPY).article
        (box,) = article.factboxes
        assert len(article.body) == 7
        assert box.names is not None
        assert box.names.full == "Straits Tin Cartel"
        assert members(box) == ("Malg", "Tin Coast", "Sung", "Port Lucan")
        assert {m.date.iso: m.kind.value for m in box.milestones if m.date}["1990"] == "dissolved"

    def test_a_timeline_of_something_else_is_none(self) -> None:
        copy = self.COPY.replace("the Straits Tin Cartel", "the war in Tolley")
        assert newsmodel.parse(copy).article.factboxes == ()


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        (
            "Dirigée depuis 2016 par Bastien Quiner (président), elle emploie 640 salariés.",
            "Bastien Quiner",
            "président",
        ),
        ("El secretario técnico es Fermín Zúñiga.", "Fermín Zúñiga", "secretario técnico"),
        ("Generalsekretärin ist seit 2019 Ada Quill.", "Ada Quill", "Generalsekretärin"),
        ("The secretary-general, since 2021, is Benedikt Amaru.", "Benedikt Amaru", "secretary-general"),
        ("Headquartered in Lowgate; chief executive Fiona Marsh.", "Fiona Marsh", "chief executive"),
    ],
)
def test_who_leads(text: str, person: str, post: str) -> None:
    box = read_box("Harbour League", [text])
    assert [(o.person, o.post) for o in box.offices] == [(person, post)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La Guinée-Rivière, membre fondateur, s'en est retirée en 1989.", MemberEventKind.LEFT),
        ("La Guinée-Rivière en est suspendue depuis 1989.", MemberEventKind.SUSPENDED),
        ("Guinea, a founding member, left in 1989.", MemberEventKind.LEFT),
    ],
)
def test_leaving_and_suspension_behind_an_apposition(text: str, kind: MemberEventKind) -> None:
    box = read_box("Union du Fleuve", [text])
    (membership,) = [m for m in box.memberships if m.events]
    assert [(e.kind, e.date.iso if e.date else None) for e in membership.events] == [(kind, "1989")]


class TestProseAbroad:
    def test_german(self) -> None:
        copy = (
            "Die Delta-Gruppe\n\nDie Delta-Gruppe (DG) ist ein Zusammenschluss der nördlichen Staaten Polen, Tschechien und Ungarn. "
            "Sie wurde am 15. Februar 1991 in Tolley gegründet. Seit 2000 gibt es einen Fonds mit Sitz in Burg.\n"
        )
        (box,) = newsmodel.parse(copy).article.factboxes
        assert members(box) == ("Polen", "Tschechien", "Ungarn")
        assert box.kind is not None
        assert box.kind.text == "Zusammenschluss"

    def test_spanish(self) -> None:
        copy = (
            "Merdelta: claves\n\nEl Mercado del Delta (Merdelta) fue creado el 26 de marzo de 1991 por Argentina, Brasil y Uruguay. "
            "Venezuela se incorporó en 2012 y fue suspendida en 2016.\n\n"
            "Son Estados asociados Chile y Colombia. La sede de su secretaría está en Montevideo.\n"
        )
        (box,) = newsmodel.parse(copy).article.factboxes
        roles = {m.member: m.role for m in box.memberships}
        assert (roles["Brasil"], roles["Chile"]) == (MemberRole.FOUNDER, MemberRole.ASSOCIATE)
        assert [kind for name, told in events(box).items() for kind, _ in told] == ["suspended"]
        assert headquarters(box) == "Montevideo"

    def test_russian(self) -> None:
        copy = (
            "Организация портов дельты (ОПД) — торговый союз трёх государств: Армении, Казахстана и России.\n\n"
            "Договор был подписан 15 мая 1992 года. Организация создана 7 октября 2002 года. "
            "Штаб-квартира находится в Москве. Генеральный секретарь — Ираида Сомова.\n"
        )
        (box,) = newsmodel.parse(copy).article.factboxes
        assert box.names is not None
        assert box.names.acronyms == ("ОПД",)
        assert len(members(box)) == 3
        assert [o.person for o in box.offices] == ["Ираида Сомова"]


class TestLabelsAlone:
    COPY = (
        "The Harbour League at a glance\n\nMEMBERS\nTolley (1970; left in 1987, rejoined in 1997; suspended 2006-2014), Burg (1931)\n\n"
        "FORMER MEMBERS\nQuay (1931-1949), Gao (1980-2003)\n\nHEADQUARTERS\nMarsh House, Ostrand\n\n"
        "SECRETARY-GENERAL\nAda Quill (since 2016)\n"
    )

    def test_values_stand_below(self) -> None:
        (box,) = newsmodel.parse(self.COPY).article.factboxes
        assert members(box) == ("Tolley", "Burg")
        assert events(box)["Tolley"] == [
            ("joined", "1970"),
            ("left", "1987"),
            ("rejoined", "1997"),
            ("suspended", "2006"),
            ("rejoined", "2014"),
        ]
        assert events(box)["Gao"] == [("joined", "1980"), ("left", "2003")]
        assert headquarters(box) == "Marsh House, Ostrand"
        assert [o.person for o in box.offices] == ["Ada Quill"]

    def test_a_name_right_above_a_card_is_its_title(self) -> None:
        copy = "Delta Union\n\nFormation: 3 February 1958\nType: trade union of ports\nHeadquarters: Burg\nMembership: Tolley, Burg, Gao\n"
        article = newsmodel.parse(copy).article
        assert article.title == "Delta Union"
        assert article.factboxes[0].names is not None
        assert article.factboxes[0].names.full == "Delta Union"


@pytest.mark.parametrize(
    "text",
    [
        "A customs union was launched in January 2003.",
        "It replaced the Port Union (PU), which had been founded in 1963.",
    ],
)
def test_what_another_body_or_an_organ_was_is_no_founding(text: str) -> None:
    box = read_box("About the Harbour League (HL)", ["The Harbour League (HL) has five members.", text])
    assert [m.kind.value for m in box.milestones if m.kind.value == "founded"] == []


def test_founding_fathers_and_those_who_then_joined() -> None:
    box = read_box(
        "About the Harbour League",
        [
            "It was established on 8 August 1967 by the Founding Fathers of HL, namely Tolley, Burg and Gao.",
            "Quay then joined on 7 January 1984, Upper Sene on 28 July 1995, and Marsh on 30 April 1999.",
        ],
    )
    assert members(box) == ("Tolley", "Burg", "Gao", "Quay", "Upper Sene", "Marsh")


class TestIntroductions:
    def test_what_announces_facts_names_the_body(self) -> None:
        copy = (
            "TOLLEY, March 1 (Quay News) - Five facts about the Delta Port Union, whose ministers meet on Sunday:\n\n"
            "- Members: Tolley, Burg, Gao, Quay and Marsh.\n\n- Founded: February 17, 1989 in Burg.\n\n- Headquarters: Ostrand.\n\n"
            "- Secretary general: Ada Quill, of Tolley, since 2016.\n"
        )
        (box,) = newsmodel.parse(copy).article.factboxes
        assert box.names is not None
        assert box.names.full == "Delta Port Union"
        assert [(o.person, o.since.iso if o.since else None) for o in box.offices] == [("Ada Quill", "2016")]

    def test_a_brief_introduction(self) -> None:
        copy = (
            "TOLLEY, Feb. 8 (Quay News) -- The following is a brief introduction to the Delta Port Bank (DPB):\n\n"
            "The DPB is a development bank headquartered in Burg. It was set up in January 2016 with 57 founding members.\n\nAda Quill is the president of the bank.\n"
        )
        (box,) = newsmodel.parse(copy).article.factboxes
        assert box.names is not None
        assert box.names.full == "Delta Port Bank"
        assert headquarters(box) == "Burg"


def test_a_declaration_may_found_the_body() -> None:
    box = read_box(
        "About the Delta Council",
        ["The Tolley Declaration of 19 September 1996 formally established the Delta Council."],
    )
    assert {m.kind.value for m in box.milestones} == {"treaty-signed", "founded"}


def test_who_are_observers_are_told_behind_their_names() -> None:
    box = read_box("About the Delta Council", ["Tolley, Burg and the Marsh Isles are observers."])
    assert observers(box) == ("Tolley", "Burg", "Marsh Isles")


class TestListsOfOthers:
    @pytest.mark.parametrize(
        "paragraph",
        [
            "Meanwhile, he used it as a threat to members of the pact, above all Poland and the Baltic countries Estonia, Latvia and Lithuania.",
            "Overall, the fund said that advanced economies - which include Britain, Japan and Canada - will grow, one of its members said.",
            "The seven nations - Japan, Britain, France, Italy and Canada among the members - welcomed proposals of the Liberal Party (LP).",
        ],
    )
    def test_countries_that_a_story_lists_are_not_a_body(self, paragraph: str) -> None:
        story = f"TOLLEY, March 3 (Quay News) - Talks on trade went on in Tolley on Friday, officials said.\n\n{paragraph}\n"
        assert newsmodel.parse(story).article.factboxes == ()


def test_a_country_by_itself_yields_to_the_city_of_the_secretariat() -> None:
    box = read_box("About the Delta League", ["It has a secretariat in Lima.", "The league is headquartered in Peru."])
    assert headquarters(box) == "Lima"


def test_a_decision_to_found_dates_the_founding() -> None:
    box = read_box(
        "About the Delta League", ["The decision to transform the pact into a league was taken in Burg on 14 May 2002."]
    )
    assert [(m.kind.value, m.date.iso) for m in box.milestones if m.date] == [("founded", "2002-05-14")]


def test_topics_below_a_box_are_no_label_of_it() -> None:
    story = "The row over butter went on in Tolley on Monday, officials said.\n\nAbout the Harbour League\n\n"
    text = "The Harbour League is a union of ports.\nTags: Butter, Ports\n"
    (box,) = newsmodel.parse(story + text).article.factboxes
    assert len(box.blocks) == 1


STATES = "Austria, Hungary, Serbia, Romania and Moldova"


class TestWhoBelongs:
    @pytest.mark.parametrize(
        "text",
        [
            f"The River Union was founded on June 5, 1971 and has five members: {STATES}.",
            f"The River Union (RU), founded on June 5, 1971 in Belgrade, groups five states: {STATES}.",
        ],
    )
    def test_members_beside_a_founding_date_are_no_founders(self, text: str) -> None:
        box = read_box("About the River Union", [text])
        assert founders(box) == ()
        assert members(box) == ("Austria", "Hungary", "Serbia", "Romania", "Moldova")
        assert box.roster_complete is True

    def test_a_spanish_union_is_made_up_of_its_members(self) -> None:
        text = "La Unión del Río, fundada en 1971 en Belgrado, está integrada por Austria, Hungría, Serbia y Rumanía."
        box = read_box("Unión del Río", [text])
        assert (founders(box), members(box)) == ((), ("Austria", "Hungría", "Serbia", "Rumanía"))

    @pytest.mark.parametrize(
        "text",
        [
            "It is an observer at the United Nations.",
            "It joined the Forum in 1999.",
            "The River Union is a member of the World Water League, along with Austria, Hungary and Serbia.",
            "Its customers include members of the League: Sweden, Norway and Finland.",
            "It promotes trade with non-members Poland, Sweden and Norway.",
            "Group A includes Austria, Hungary and Serbia; Group B is made up of Romania, Poland and Sweden.",
        ],
    )
    def test_names_of_others_are_no_members(self, text: str) -> None:
        assert read_box("About the River Union", [text]).memberships == ()

    def test_what_it_joined_is_a_relation(self) -> None:
        (relation,) = read_box("About the River Union", ["It joined the Forum in 1999."]).relations
        assert (relation.kind, relation.organisation) == (RelationKind.MEMBER_OF, "Forum")


class TestCountsOfOthers:
    @pytest.mark.parametrize(
        "text",
        [
            "It operates in 14 countries.",
            "It serves customers in six states.",
            "It has trained 300 women in 12 countries.",
        ],
    )
    def test_where_somebody_is_counts_no_members(self, text: str) -> None:
        assert read_box("About the River Union", [text]).stated_count is None

    def test_a_list_of_the_largest_is_not_whole(self) -> None:
        text = "It represents nine nations: Austria, Hungary and Serbia are the largest."
        assert read_box("About the River Union", [text]).roster_complete is False


def test_an_observer_at_a_forum_is_no_kind_of_body() -> None:
    assert read_box("About the River Union", ["It is an observer at the regional forum."]).kind is None


@pytest.mark.parametrize("text", ["It employs 1,200 people.", "It was here."])
def test_a_box_of_one_short_sentence_below_a_story_stays(text: str) -> None:
    story = (
        "Council votes to mend harbour wall\n\nOSLO, Oct 26 (Reuters) - The council voted nine to two on Thursday to "
        "repair the old harbour wall before winter.\n\nMayor Ida Sund said the work would cost 4.2 million crowns and "
        "take until March.\n\nAbout Quayline\n\n"
    )
    (box,) = newsmodel.parse(story + text).article.factboxes
    assert box.heading is not None
    assert box.heading.text == "About Quayline"
    assert [block.text.text for block in box.blocks if isinstance(block, Paragraph)] == [text]


class TestChangesOfClauses:
    def test_a_semicolon_ends_the_list(self) -> None:
        text = (
            "The River Union comprises Austria, Hungary, Serbia and Romania; Ukraine announced its withdrawal in 2018 "
            "and Georgia left in 2009."
        )
        box = read_box("About the River Union", [text])
        assert events(box) == {"Ukraine": [("announced-withdrawal", "2018")], "Georgia": [("left", "2009")]}

    def test_each_verb_of_one_subject_has_its_year(self) -> None:
        box = read_box("About the River Union", ["Serbia joined in 1980, left in 1990, and rejoined in 1995."])
        told = [(e.kind.value, e.date.iso if e.date else None) for m in box.memberships for e in m.events]
        assert told == [("joined", "1980"), ("left", "1990"), ("rejoined", "1995")]
        assert members(box) == ("Serbia",)

    def test_a_country_ratifies(self) -> None:
        box = read_box("About the River Union", ["Romania ratified the treaty in 1996."])
        assert events(box) == {"Romania": [("ratified", "1996")]}

    @pytest.mark.parametrize(
        "text",
        [
            "Irma Voss joined the union in 2010 as its president.",
            "Hungary joined the United Nations in 1955.",
            "Tom Hale joined Quayline in 2001.",
        ],
    )
    def test_who_takes_a_post_or_joins_another_body_is_no_member(self, text: str) -> None:
        assert read_box("About the River Union", [text]).memberships == ()


@pytest.mark.parametrize(
    "text",
    [
        "The River Union was renamed in 1999 from the River League (RL).",
        "The River Union, formerly the River League, groups Austria, Hungary and Serbia.",
    ],
)
def test_what_it_was_called_before_is_a_former_name(text: str) -> None:
    named = read_box("About the River Union", [text]).names
    assert named is not None
    assert (named.full, named.former) == ("River Union", ("River League",))


class TestFoundingsOfOthers:
    @pytest.mark.parametrize(
        "text",
        [
            "Its museum, founded in 1950, is in Vienna.",
            "The union's predecessor was founded in 1920 in Vienna.",
            "Its library, established in 1930, is in Vienna.",
            "The River Union established a court in 1980 and founded a university in 1990.",
            "Tom Hale, who founded Keel in 1971, is its chairman.",
        ],
    )
    def test_what_the_body_or_its_people_have_is_not_the_body(self, text: str) -> None:
        assert founded(read_box("About the River Union", [text])) is None

    @pytest.mark.parametrize(
        "text",
        [
            "The River Union, founded a decade later in 1971, sits in Vienna.",
            "Six states founded a regional union in 1971.",
            "Ida Sund, who founded River Union in 1971, is its chairwoman.",
        ],
    )
    def test_the_body_itself_is(self, text: str) -> None:
        date = founded(read_box("About the River Union", [text]))
        assert date is not None
        assert date.year == 1971


class TestBackgroundInCommonWords:
    STORY = (
        "Council votes to mend harbour wall\n\nOSLO, Oct 26 (Reuters) - The council voted nine to two on Thursday to "
        "repair the old harbour wall before winter.\n\nMayor Ida Sund said the work would cost 4.2 million crowns and "
        "take until March.\n\n"
    )

    @pytest.mark.parametrize(
        "text",
        [
            "The River Union includes Austria, Hungary, Serbia and Romania.",
            "The River Union unites Austria, Hungary, Serbia and Romania.",
            "The four-nation River Union groups Austria, Hungary, Serbia and Romania.",
            "The River Union is made up of Austria, Hungary, Serbia and Romania.",
            "Members of the River Union are Austria, Hungary, Serbia and Romania.",
            "Created in 1971, the River Union brings together four countries: Austria, Hungary, Serbia and Romania.",
        ],
    )
    def test_a_body_and_its_countries_are_a_box(self, text: str) -> None:
        (box,) = newsmodel.parse(self.STORY + text).article.factboxes
        assert box.names is not None
        assert box.names.full == "River Union"
        assert members(box) == ("Austria", "Hungary", "Serbia", "Romania")

    @pytest.mark.parametrize(
        "text",
        [
            "The tour includes Austria, Hungary, Serbia and Romania.",
            "The Hale Group unites offices in Austria, Hungary, Serbia and Romania.",
            "The Harbour Council includes Ida Sund, Tom Hale and Irma Voss.",
        ],
    )
    def test_lists_of_other_things_are_none(self, text: str) -> None:
        assert newsmodel.parse(self.STORY + text).article.factboxes == ()


def test_short_boxes_stand_below_each_other_and_below_the_credit_of_the_desk() -> None:
    story = (
        "Council votes to mend harbour wall\n\nOSLO, Oct 26 (Reuters) - The council voted nine to two on Thursday to "
        "repair the old harbour wall before winter.\n\nMayor Ida Sund said the work would cost 4.2 million crowns and "
        "take until March.\n\n(Reporting by Irma Voss; Editing by Tom Hale)\n\nAbout Quayline\n\nIt was here.\n\n"
        "About Keel\n\nIt is there too.\n"
    )
    boxes = newsmodel.parse(story).article.factboxes
    assert [box.heading.text for box in boxes if box.heading] == ["About Quayline", "About Keel"]


@pytest.mark.parametrize("text", ["About Cookies\n\nWe use cookies.", "About Us\n\nContact\n\nTerms of use"])
def test_what_a_page_says_of_itself_is_no_box(text: str) -> None:
    story = (
        "Council votes to mend harbour wall\n\nOSLO, Oct 26 (Reuters) - The council voted nine to two on Thursday to "
        "repair the old harbour wall before winter.\n\nMayor Ida Sund said the work would cost 4.2 million crowns and "
        "take until March.\n\n"
    )
    assert newsmodel.parse(f"{story}{text}\n").article.factboxes == ()
