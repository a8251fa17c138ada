"""What follows from the facts that a factbox states.

Boxes contradict themselves: three founding dates, a member among those who left.  What is stated stays stored;
these functions give the one answer that follows from it, by rules that they name.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsmodel.model.boxes import (
    MemberEvent,
    MemberEventKind,
    MemberRole,
    Membership,
    MilestoneKind,
    OrganisationFactbox,
    SeatKind,
)
from newsmodel.model.dates import PartialDate
from newsmodel.vocab.places import is_region

__all__ = ["founded", "founders", "headquarters", "members", "observers", "partners"]

_FULL = {MemberRole.FOUNDER, MemberRole.MEMBER}
# What settles whether a member belongs; ratifying, or announcing that one will leave, does not, and one that is
# suspended is still a member.
_ENTERS = {MemberEventKind.JOINED, MemberEventKind.REJOINED}
_LEAVES = {MemberEventKind.LEFT}


def _when(date: PartialDate) -> tuple[int, int, int]:
    """Sorts dates; a whole date before the bare month or year it lies in, no year last."""
    return date.year or 10_000, date.month or 13, date.day or 32


def founded(box: OrganisationFactbox) -> PartialDate | None:
    """When the organisation was founded: the earliest date stated for it.

    An exact date goes before an approximate one, a whole date before the bare year it lies in, and a date without
    a year comes last.  Treaties and charters are other milestones.
    """
    dates = [m.date for m in box.milestones if m.kind is MilestoneKind.FOUNDED and m.date is not None]
    return min(dates, key=lambda date: (date.approximate, _when(date)), default=None)


def founders(box: OrganisationFactbox) -> tuple[str, ...]:
    """The founders, in the order of the text, whether or not they stayed."""
    return _named(box, MemberRole.FOUNDER)


def observers(box: OrganisationFactbox) -> tuple[str, ...]:
    """The observers, in the order of the text."""
    return _named(box, MemberRole.OBSERVER)


def partners(box: OrganisationFactbox) -> tuple[str, ...]:
    """The dialogue partners, in the order of the text."""
    return _named(box, MemberRole.DIALOGUE_PARTNER)


def members(box: OrganisationFactbox) -> tuple[str, ...]:
    """The full members of today, in the order of the text: founders, members and joiners without those who left.

    The last event settles it: dated ones count in the order of their dates, undated ones after them.  Suspended
    members listed apart, observers, associates and dialogue partners are not among them.  Founders alone do not say
    who is a member today, nor do founders and joiners where the count that is stated is another: then there are none.
    """
    stated: dict[str, list[Membership]] = {}
    for membership in box.memberships:
        stated.setdefault(_key(membership.member), []).append(membership)
    found = tuple(same[0].member for same in stated.values() if _belongs(same))
    count = box.stated_count.value if box.stated_count is not None else None
    listed = any(m.role is MemberRole.MEMBER and not m.events for m in box.memberships)
    only_founders = not listed and any(m.role is MemberRole.FOUNDER for m in box.memberships)
    joined = any(event.kind in _ENTERS for m in box.memberships for event in m.events)
    if only_founders and count is None and not joined:
        return ()
    return () if only_founders and count not in (None, len(found)) else found


def headquarters(box: OrganisationFactbox) -> str | None:
    """Where the organisation sits, verbatim: its headquarters, else its secretariat; the fullest form of the first.

    A country by itself says less than the city of the secretariat.
    """
    secretariats = [seat.place for seat in box.seats if seat.kind is SeatKind.SECRETARIAT]
    for kind in (SeatKind.HEADQUARTERS, SeatKind.SECRETARIAT):
        places = [seat.place for seat in box.seats if seat.kind is kind]
        if places and not (secretariats and is_region(places[0]) and not is_region(secretariats[0])):
            return max((place for place in places if place.startswith(places[0])), key=len)
    return None


def _key(name: str) -> str:
    """One member under the spellings of one text: `the Marsh Republic` and `Marsh Republic`."""
    return name.casefold().removeprefix("the ")


def _named(box: OrganisationFactbox, role: MemberRole) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for membership in box.memberships:
        if membership.role is role:
            names.setdefault(_key(membership.member), membership.member)
    return tuple(names.values())


def _belongs(same: Iterable[Membership]) -> bool:
    """Whether all that is stated of one member makes it a full member of today."""
    known = [membership for membership in same if membership.role in {*_FULL, MemberRole.SUSPENDED}]
    events = [event for membership in known for event in membership.events if event.kind in {*_ENTERS, *_LEAVES}]
    if any(membership.role is MemberRole.SUSPENDED for membership in known):
        return False
    if not known:
        return False
    return not events or max(enumerate(events), key=_order)[1].kind in _ENTERS


def _order(numbered: tuple[int, MemberEvent]) -> tuple[tuple[int, int, int], int]:
    index, event = numbered
    return _when(event.date) if event.date is not None else (10_000, 13, 32), index
