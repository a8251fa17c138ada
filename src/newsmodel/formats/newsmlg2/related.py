"""The facts of a factbox that organisationDetails has no place for <-> `related` properties of its `assert`.

`related` took the place of `facet` (NAR 1.8), and holds what `organisationDetails` does not: a `rel` says what the fact is, a
name or a value holds it, and nested `related` hold its dates.  The codes of `rel` are of our own scheme.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from lxml import etree

from newsmodel.formats.draft import Draft
from newsmodel.formats.newsmlg2.concepts import children, name_of, write_name
from newsmodel.formats.newsmlg2.tools import Element, Writing, own, q
from newsmodel.formats.xsd import partial_date
from newsmodel.model._fields import to_optional
from newsmodel.model.boxes import (
    MemberEvent,
    MemberEventKind,
    MemberRole,
    Membership,
    Milestone,
    MilestoneKind,
    Office,
    OrganisationFactbox,
    StatedCount,
    StatedFigure,
)
from newsmodel.model.dates import PartialDate

__all__ = ["has_related", "read_related", "set_apart", "write_related"]

_COUNT, _COMPLETE, _OFFICE, _POST, _FIGURE = "stated-count", "roster-complete", "office", "post", "figure"
_SINCE, _UNTIL, _DATE = "since", "until", "date"
_DETAILED = (MilestoneKind.FOUNDED, MilestoneKind.DISSOLVED)


def _milestone(kind: str) -> str:
    """Kinds have codes of their own, apart from those of the other facts."""
    return f"milestone-{kind}"


def _member(role: str) -> str:
    """Roles have codes of their own, apart from those of the other facts."""
    return f"membership-{role}"


# ---- writing ------------------------------------------------------------------------------------------------------


def has_related(box: OrganisationFactbox) -> bool:
    """Whether a box states any fact of this module."""
    stated = box.milestones or box.memberships or box.stated_count or box.offices or box.figures
    return bool(stated) or box.roster_complete is not None


def write_related(about: Element, box: OrganisationFactbox, writing: Writing) -> None:
    """Append the facts, in the order of the text."""
    for milestone in () if set_apart(box.milestones) == box.milestones else box.milestones:
        fact = _fact(about, _milestone(milestone.kind), writing)
        _set_value(fact, None if milestone.date is None else milestone.date.iso)
    for membership in box.memberships:
        _write_membership(about, membership, writing)
    if box.stated_count is not None:
        count = _fact(about, _COUNT, writing, box.stated_count.text)
        _set_value(count, None if box.stated_count.value is None else str(box.stated_count.value))
    if box.roster_complete is not None:
        _set_value(_fact(about, _COMPLETE, writing), "true" if box.roster_complete else "false")
    for office in box.offices:
        _write_office(about, office, writing)
    for figure in box.figures:
        stated = _fact(about, _FIGURE, writing, figure.label)
        _set_value(stated, figure.value)
        _write_date(stated, _DATE, figure.date, writing)


def set_apart(milestones: Iterable[Milestone]) -> tuple[Milestone, ...]:
    """The milestones that `organisationDetails` has places for: the first dated founding and dissolution.

    Where a box has others too, all of them stand in `related`, in their order, and those two in both places.
    """
    dated = [milestone for milestone in milestones if milestone.date is not None]
    first = (next((m for m in dated if m.kind is kind), None) for kind in _DETAILED)
    return tuple(milestone for milestone in first if milestone is not None)


def _fact(parent: Element, rel: str, writing: Writing, name: str | None = None) -> Element:
    fact = etree.SubElement(parent, q("related"), {"rel": writing.own(rel)})
    if name is not None:
        write_name(fact, name)
    return fact


def _set_value(fact: Element, value: str | None) -> None:
    if value is not None:
        fact.set("value", value)


def _write_date(fact: Element, rel: str, date: PartialDate | None, writing: Writing) -> None:
    if date is not None:
        _set_value(_fact(fact, rel, writing), date.iso)


def _write_membership(about: Element, membership: Membership, writing: Writing) -> None:
    fact = _fact(about, _member(membership.role), writing, membership.member)
    for event in membership.events:
        _set_value(_fact(fact, event.kind.value, writing), event.date.iso if event.date is not None else None)


def _write_office(about: Element, office: Office, writing: Writing) -> None:
    fact = _fact(about, _OFFICE, writing, office.person)
    if office.post is not None:
        _fact(fact, _POST, writing, office.post)
    _write_date(fact, _SINCE, office.since, writing)
    _write_date(fact, _UNTIL, office.until, writing)


# ---- reading ------------------------------------------------------------------------------------------------------

_MILESTONES: Mapping[str, MilestoneKind] = {own(_milestone(kind.value)): kind for kind in MilestoneKind}
_ROLES: Mapping[str, MemberRole] = {own(_member(role.value)): role for role in MemberRole}
_EVENTS: Mapping[str, MemberEventKind] = {own(kind.value): kind for kind in MemberEventKind}


def read_related(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    """Add the fact that a `related` holds; what others relate to an organisation is none of these.

    Raises:
        InvalidValue: the document holds a value without meaning.
    """
    rel = element.get("rel", "")
    reader = _READERS.get(rel)
    if rel in _MILESTONES:
        milestone = Milestone(kind=_MILESTONES[rel], date=_date(element.get("value")))
        facts.setdefault("milestones", []).append(milestone)
    elif rel in _ROLES:
        _read_membership(element, facts, draft)
    elif reader is not None:
        reader(element, facts, draft)


def _date(value: str | None) -> PartialDate | None:
    return partial_date(value) if value else None


def _dates(element: Element) -> dict[str, PartialDate | None]:
    return {child.get("rel", ""): _date(child.get("value")) for child in children(element, "related")}


def _read_membership(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    member = name_of(element, draft)
    if not member:
        return
    events = [
        MemberEvent(kind=_EVENTS[child.get("rel", "")], date=_date(child.get("value")))
        for child in children(element, "related")
        if child.get("rel") in _EVENTS
    ]
    role = _ROLES[element.get("rel", "")]
    facts.setdefault("memberships", []).append(Membership(member=member, role=role, events=events))


def _read_count(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    text, value = name_of(element, draft), element.get("value", "")
    if text:
        facts["stated_count"] = StatedCount(text=text, value=int(value) if value.isdecimal() else None)


def _read_complete(element: Element, facts: dict[str, Any], _: Draft) -> None:
    facts["roster_complete"] = element.get("value") == "true"


def _read_office(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    person = name_of(element, draft)
    if not person:
        return
    post = next(
        (name_of(child, draft) for child in children(element, "related") if child.get("rel") == own(_POST)), None
    )
    dates = _dates(element)
    office = Office(person=person, post=post or None, since=dates.get(own(_SINCE)), until=dates.get(own(_UNTIL)))
    facts.setdefault("offices", []).append(office)


def _read_figure(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    label, value = name_of(element, draft), to_optional(element.get("value"))
    if label and value:
        figure = StatedFigure(label=label, value=value, date=_dates(element).get(own(_DATE)))
        facts.setdefault("figures", []).append(figure)


_READERS: Mapping[str, Callable[[Element, dict[str, Any], Draft], None]] = {
    own(_COUNT): _read_count,
    own(_COMPLETE): _read_complete,
    own(_OFFICE): _read_office,
    own(_FIGURE): _read_figure,
}
