from __future__ import annotations

import pytest

from newsmodel import (
    Anchor,
    Dateline,
    MemberEvent,
    Membership,
    Milestone,
    OrganisationFactbox,
    PartialDate,
    StatedCount,
)
from newsmodel.rules.dates import conflict, earliest, precedes
from tests.rules.found import found, said


def date(year=None, month=None, day=None, **more):
    return PartialDate(year=year, month=month, day=day, **more)


def boxed(**fields):
    return {"factboxes": [OrganisationFactbox(), OrganisationFactbox(**fields)]}


class TestDates:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (date(2001), date(2002)),
            (date(2001, 12), date(2002, 1)),
            (date(2001, 5, 6), date(2001, 5, 7)),
            (date(2001), date(2002, 5)),
        ],
    )
    def test_a_date_that_is_certainly_earlier_precedes(self, one, other):
        assert precedes(one, other)
        assert not precedes(other, one)
        assert conflict(one, other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (date(2001), date(2001, 5)),
            (date(2001, 5), date(2001, 5)),
            (date(2001), date(2002, approximate=True)),
            (date(2001, 5, 6), date(2001, 5, 6)),
            (date(month=1, day=5), date(2002)),
            (date(2001), None),
        ],
    )
    def test_dates_that_may_be_the_same_do_not(self, one, other):
        assert not precedes(one, other)
        assert not precedes(other, one)

    def test_the_earliest_is_of_those_with_a_year(self):
        assert earliest([None, date(month=1), date(1999), date(1998, 5)]) == date(1998, 5)
        assert earliest([None]) is None


class TestCount:
    two = (Membership(member="Quill"), Membership(member="Sett"))

    def of(self, value, memberships=two, *, complete: bool | None = True):
        count = StatedCount(text="some", value=value)
        return found("count-differs", **boxed(stated_count=count, roster_complete=complete, memberships=memberships))

    def test_a_whole_roster_agrees_or_not(self):
        assert self.of(2) == []
        assert self.of(3) == [("factboxes[1].stated_count", None)]
        assert self.of(1) == [("factboxes[1].stated_count", None)]

    def test_a_roster_that_may_be_short_is_only_ever_too_long(self):
        assert self.of(3, complete=None) == []
        assert self.of(1, complete=None) == [("factboxes[1].stated_count", None)]
        assert self.of(1, complete=False) == []

    def test_without_a_number_or_a_roster_nothing_differs(self):
        assert self.of(None) == []
        assert self.of(3, ()) == []

    def test_those_who_left_and_observers_are_not_counted(self):
        gone = Membership(member="Old Pier", events=[MemberEvent(kind="left", date=date(1999))])
        assert self.of(2, (*self.two, gone, Membership(member="Bo", role="observer"))) == []


class TestMembers:
    def test_one_member_in_two_sentences_is_no_duplicate(self):
        def anchor(block):
            return Anchor(part="own", path=[block], start=0, end=1, words="Q")

        entries = [Membership(member="Quill", anchor=anchor(block)) for block in (0, 1)]
        assert found("member-duplicate", **boxed(memberships=entries)) == []
        assert found("member-duplicate", **boxed(memberships=[entries[0], entries[0]])) == [
            ("factboxes[1].memberships[1]", None)
        ]

    def test_an_article_before_the_name_does_not_count(self):
        entries = [Membership(member="Marsh Republic"), Membership(member="the Marsh Republic")]
        assert said("member-duplicate", **boxed(memberships=entries)) == [
            "'the Marsh Republic' is listed as member twice, expected once"
        ]

    def test_founders_and_suspended_members_may_have_a_standing_too(self):
        entries = [Membership(member="Quill", role=role) for role in ("founder", "suspended", "observer")]
        assert found("member-contradictory", **boxed(memberships=entries)) == []

    def test_who_changed_its_standing_does_not_contradict_itself(self):
        was = Membership(member="Quill", role="observer", events=[MemberEvent(kind="joined", date=date(1990))])
        assert found("member-contradictory", **boxed(memberships=[was, Membership(member="Quill")])) == []


class TestOrder:
    @pytest.mark.parametrize(
        "milestones",
        [
            [("treaty-signed", 1990), ("in-force", 1994), ("founded", 1994), ("renamed", 2001), ("dissolved", 2010)],
            [("renamed", 1980), ("dissolved", 1990)],
            [("other", 1900), ("founded", 1990)],
            [("in-force", 1980), ("founded", 1990)],
        ],
    )
    def test_a_history_that_can_be_passes(self, milestones):
        entries = [Milestone(kind=kind, date=date(year)) for kind, year in milestones]
        assert found("events-out-of-order", **boxed(milestones=[*entries, Milestone(kind="founded")])) == []

    @pytest.mark.parametrize(
        ("first", "then", "message"),
        [
            (("founded", 1990), ("renamed", 1980), "renamed in 1980, expected a date after the founding"),
            (("charter-signed", 1990), ("dissolved", 1980), "dissolved in 1980, expected a date after the founding"),
            (("treaty-signed", 1990), ("in-force", 1980), "in force in 1980, expected a date after the signing"),
            (("dissolved", 1990), ("renamed", 1995), "renamed in 1995, expected a date before the dissolution"),
        ],
    )
    def test_each_event_out_of_order_is_named(self, first, then, message):
        milestones = [Milestone(kind=kind, date=date(year)) for kind, year in (first, then)]
        assert message in said("events-out-of-order", **boxed(milestones=milestones))

    @pytest.mark.parametrize(
        ("events", "words"),
        [
            ([("joined", 1980)], "joined before it was founded"),
            ([("joined", 1999), ("left", 1995)], "left before it joined"),
            ([("left", 1999), ("rejoined", 1998)], "rejoined before it left"),
        ],
    )
    def test_each_member_out_of_order_is_named(self, events, words):
        entry = Membership(member="Quill", events=[MemberEvent(kind=kind, date=date(year)) for kind, year in events])
        fields = boxed(memberships=[entry], milestones=[Milestone(kind="founded", date=date(1990))])
        assert said("events-out-of-order", **fields) == [f"'Quill' {words}, expected the other order"]


class TestFoundings:
    def test_an_approximate_date_contradicts_none(self):
        milestones = [
            Milestone(kind="founded", date=d) for d in (date(1950), date(1952, approximate=True), date(1950, 3))
        ]
        assert found("several-foundings", **boxed(milestones=milestones)) == []


class TestAfterStory:
    def test_what_may_be_announced_and_what_may_be_the_same_day_pass(self):
        milestones = [
            Milestone(kind="in-force", date=date(2050)),
            Milestone(kind="dissolved", date=date(2050)),
            Milestone(kind="founded", date=date(2024)),
            Milestone(kind="founded", date=date(2024, 5, 6)),
            Milestone(kind="founded"),
        ]
        dateline = Dateline(text="X -", date=date(2024, 5, 6))
        assert found("milestone-after-story", dateline=dateline, **boxed(milestones=milestones)) == []

    def test_a_story_without_a_day_has_no_after(self):
        assert found("milestone-after-story", **boxed(milestones=[Milestone(kind="founded", date=date(2999))])) == []
