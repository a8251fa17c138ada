from __future__ import annotations

import pytest

from newsmodel.model.boxes import MemberEvent, Membership, Milestone, OrganisationFactbox, Seat
from newsmodel.model.dates import PartialDate
from newsmodel.model.derive import founded, founders, headquarters, members, observers, partners


def year(value: int, **parts) -> PartialDate:
    return PartialDate(year=value, **parts)


def born(*dates: PartialDate | None) -> OrganisationFactbox:
    return OrganisationFactbox(milestones=[Milestone(kind="founded", date=date) for date in dates])


def member(name: str, *events: tuple[str, int | None], role: str = "member") -> Membership:
    dated = [MemberEvent(kind=kind, date=None if when is None else year(when)) for kind, when in events]
    return Membership(member=name, role=role, events=dated)


class TestFounded:
    def test_it_is_the_date_of_the_founding(self):
        assert founded(born(year(1949, month=4, day=4))) == year(1949, month=4, day=4)

    def test_treaties_and_charters_are_no_founding(self):
        kinds = ["treaty-signed", "charter-signed", "in-force", "renamed", "dissolved", "other"]
        assert founded(OrganisationFactbox(milestones=[Milestone(kind=k, date=year(1948)) for k in kinds])) is None

    def test_of_three_dates_it_is_the_earliest(self):
        assert founded(born(year(1951), year(1948), year(1949, month=4))) == year(1948)

    def test_a_whole_date_goes_before_the_bare_year_it_lies_in(self):
        assert founded(born(year(1949), year(1949, month=4), year(1949, month=4, day=4))) == year(1949, month=4, day=4)

    def test_an_exact_date_goes_before_an_approximate_one(self):
        assert founded(born(year(1940, approximate=True), year(1949))) == year(1949)

    def test_a_date_without_a_year_is_better_than_none(self):
        day = PartialDate(month=4, day=4)
        assert founded(born(None, day)) == day
        assert founded(born(day, year(1949))) == year(1949)

    def test_without_a_date_it_is_none(self):
        assert founded(born(None)) is None
        assert founded(OrganisationFactbox()) is None


class TestMembers:
    def test_founders_members_and_joiners_in_the_order_of_the_text(self):
        box = OrganisationFactbox(
            memberships=[
                member("Port Quill", role="founder"),
                member("Marsh Republic"),
                member("Dune Isles", ("joined", 1999)),
            ]
        )
        assert members(box) == ("Port Quill", "Marsh Republic", "Dune Isles")

    @pytest.mark.parametrize("role", ["observer", "associate", "dialogue-partner", "suspended"])
    def test_other_roles_are_not_among_them(self, role):
        assert members(OrganisationFactbox(memberships=[member("Dune Isles", ("joined", 1999), role=role)])) == ()

    def test_who_left_is_out_wherever_it_is_stated(self):
        box = OrganisationFactbox(
            memberships=[member("Port Quill", role="founder"), member("the Port Quill", ("left", 1999))]
        )
        assert members(box) == ()
        assert founders(box) == ("Port Quill",)

    def test_who_came_back_is_in(self):
        events = [("rejoined", 2005), ("joined", 1980), ("left", 1999)]
        assert members(OrganisationFactbox(memberships=[member("Port Quill", *events)])) == ("Port Quill",)

    def test_an_undated_event_comes_after_dated_ones(self):
        assert members(OrganisationFactbox(memberships=[member("Port Quill", ("left", None), ("joined", 1980))])) == ()

    def test_undated_events_count_in_the_order_of_the_text(self):
        events = [("left", None), ("rejoined", None)]
        assert members(OrganisationFactbox(memberships=[member("Port Quill", *events)])) == ("Port Quill",)

    def test_a_suspended_member_is_out_though_listed_elsewhere(self):
        box = OrganisationFactbox(memberships=[member("Port Quill"), member("Port Quill", role="suspended")])
        assert members(box) == ()

    def test_who_says_it_will_leave_is_still_in(self):
        events = [("ratified", 1980), ("announced-withdrawal", 2020)]
        assert members(OrganisationFactbox(memberships=[member("Port Quill", *events)])) == ("Port Quill",)

    def test_an_observer_that_became_a_member_is_both(self):
        box = OrganisationFactbox(memberships=[member("Dune Isles", role="observer"), member("Dune Isles")])
        assert members(box) == observers(box) == ("Dune Isles",)

    def test_one_stated_twice_counts_once_under_its_first_name(self):
        box = OrganisationFactbox(memberships=[member("Port Quill", role="founder"), member("PORT QUILL")])
        assert members(box) == ("Port Quill",)


class TestOthers:
    def test_observers_and_partners_are_those_with_that_role(self):
        box = OrganisationFactbox(
            memberships=[
                member("Dune Isles", role="observer"),
                member("The Dune Isles", role="observer"),
                member("Fen State", role="dialogue-partner"),
            ]
        )
        assert observers(box) == ("Dune Isles",)
        assert partners(box) == ("Fen State",)

    def test_the_headquarters_is_the_first_seat_that_is_one(self):
        box = OrganisationFactbox(seats=[Seat(place="Fen City", kind="secretariat"), Seat(place="Port Quill")])
        assert headquarters(box) == "Port Quill"
        assert headquarters(OrganisationFactbox(seats=[Seat(place="Fen City", kind="other")])) is None
