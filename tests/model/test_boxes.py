# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.model.anchors import Anchor, Passage
from newsmodel.model.blocks import Paragraph
from newsmodel.model.boxes import (
    MemberEvent,
    Membership,
    Milestone,
    Names,
    Office,
    OrganisationFactbox,
    Relation,
    Seat,
    Sidebar,
    SidebarKind,
    StatedCount,
    StatedFigure,
    Ticker,
)
from newsmodel.model.dates import PartialDate
from newsmodel.model.media import Link
from newsmodel.model.text import Text
from newsmodel.model.topics import Label
from tests.model.refusals import refused

ANCHOR = Anchor(part="body", path=[0], start=0, end=3, words="The")


class TestSidebar:
    def test_strings_will_do(self):
        box = Sidebar(title="Read also", kind="read-also", blocks="Tides.", links=["https://example.org/tides"])
        assert box.title == Text("Read also")
        assert box.kind is SidebarKind.READ_ALSO
        assert box.blocks == (Paragraph("Tides."),)
        assert box.links == (Link("https://example.org/tides"),)

    def test_it_may_be_empty(self):
        assert Sidebar(title=" ").title is None

    def test_an_unknown_kind_is_refused(self):
        with refused("SidebarKind", "most-read, in-other-media"):
            Sidebar(kind="advert")

    def test_what_is_no_block_is_refused(self):
        with refused("Sidebar.blocks", "Paragraph or Crosshead"):
            Sidebar(blocks=[3])


class TestFacts:
    @pytest.mark.parametrize(
        ("make", "field"),
        [
            (lambda empty: Membership(member=empty), "Membership.member"),
            (lambda empty: StatedCount(text=empty), "StatedCount.text"),
            (lambda empty: Office(person=empty), "Office.person"),
            (lambda empty: Seat(place=empty), "Seat.place"),
            (lambda empty: Relation(kind="part-of", organisation=empty), "Relation.organisation"),
            (lambda empty: StatedFigure(label=empty, value="3"), "StatedFigure.label"),
            (lambda empty: StatedFigure(label="staff", value=empty), "StatedFigure.value"),
            (lambda empty: Ticker(symbol=empty), "Ticker.symbol"),
        ],
    )
    def test_a_fact_without_its_words_is_refused(self, make, field):
        with refused(field, "text that is not empty"):
            make(" ")

    @pytest.mark.parametrize(
        ("make", "kind"),
        [
            (lambda: Milestone(kind="born"), "MilestoneKind"),
            (lambda: MemberEvent(kind="fled"), "MemberEventKind"),
            (lambda: Membership(member="Marsh Republic", role="guest"), "MemberRole"),
            (lambda: Seat(place="Port Quill", kind="office"), "SeatKind"),
            (lambda: Relation(kind="rival-of", organisation="Dune League"), "RelationKind"),
        ],
    )
    def test_an_unknown_kind_is_refused(self, make, kind):
        with refused(kind, "expected one of"):
            make()

    def test_a_calendar_day_becomes_a_whole_date(self):
        assert Milestone(kind="founded", date=dt.date(1949, 4, 4)).date == PartialDate(year=1949, month=4, day=4)

    def test_a_count_may_be_words_alone_but_not_negative(self):
        assert StatedCount(text="several").value is None
        with refused("StatedCount.value", "whole number from 0"):
            StatedCount(text="none", value=-1)

    def test_a_member_keeps_its_events_in_order(self):
        events = [MemberEvent(kind="left"), MemberEvent(kind="joined")]
        assert Membership(member="Marsh Republic", events=events).events == tuple(events)


class TestNames:
    def test_one_acronym_counts_as_one(self):
        assert Names(acronyms="HL").acronyms == ("HL",)

    def test_an_empty_name_is_refused(self):
        with refused("Names.former", "text that is not empty"):
            Names(former=["Harbour Union", " "])

    def test_names_in_other_languages_are_labels(self):
        assert Names(other=[Label("Hafenbund", "de")]).other[0].language == "de"
        with refused("Names.other", "a list of Label"):
            Names(other=["Hafenbund"])


class TestOrganisationFactbox:
    def test_strings_will_do(self):
        box = OrganisationFactbox(
            heading="About the Harbour League",
            kind="trade bloc",
            purpose="to keep tolls low",
            blocks=["It has five ports."],
        )
        assert box.kind == Passage("trade bloc")
        assert box.purpose == (Passage("to keep tolls low"),)
        assert box.blocks == (Paragraph("It has five ports."),)

    def test_contradictions_are_kept_side_by_side(self):
        box = OrganisationFactbox(
            milestones=[
                Milestone(kind="founded", date=PartialDate(year=year), text=str(year)) for year in (1949, 1951, 1948)
            ],
            stated_count=StatedCount(text="seven", value=7),
            memberships=[Membership(member="Marsh Republic")],
        )
        assert len(box.milestones) == 3

    def test_blocks_and_passages_together_are_refused(self):
        with refused("OrganisationFactbox.passages", "blocks or passages, not both"):
            OrganisationFactbox(blocks=["It has five ports."], passages=[ANCHOR])

    def test_a_background_paragraph_is_passages_alone(self):
        assert OrganisationFactbox(passages=[ANCHOR]).blocks == ()

    @pytest.mark.parametrize("value", [1, "yes"])
    def test_whether_the_roster_is_complete_is_true_false_or_none(self, value):
        with refused("OrganisationFactbox.roster_complete", "bool or None"):
            OrganisationFactbox(roster_complete=value)

    @pytest.mark.parametrize(
        "field", ["milestones", "memberships", "offices", "seats", "relations", "figures", "tickers", "contacts"]
    )
    def test_a_fact_of_another_class_is_refused(self, field):
        with refused(f"OrganisationFactbox.{field}", "a list of"):
            OrganisationFactbox(**{field: ["words"]})
