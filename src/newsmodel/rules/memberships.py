"""Rules for the members of an organisation and the order of its history.

Real boxes contradict themselves.  These rules report it; nothing is repaired.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from newsmodel import codes
from newsmodel.model import derive
from newsmodel.model.article import Article
from newsmodel.model.boxes import (
    MemberEventKind,
    MemberRole,
    Membership,
    Milestone,
    MilestoneKind,
    OrganisationFactbox,
)
from newsmodel.model.dates import PartialDate
from newsmodel.rules.dates import after_day, conflict, earliest, precedes
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.times import story_day
from newsmodel.rules.walk import shown

__all__ = ["RULES"]

# Who founded it may have any standing today; who is suspended is a member still.
_STANDINGS = (MemberRole.MEMBER, MemberRole.OBSERVER, MemberRole.ASSOCIATE, MemberRole.DIALOGUE_PARTNER)
_BIRTHS = {MilestoneKind.FOUNDED, MilestoneKind.TREATY_SIGNED, MilestoneKind.CHARTER_SIGNED}
# What a text may announce ahead is left out: entry into force, dissolution, anything else.
_PAST = {*_BIRTHS, MilestoneKind.RENAMED}


def _name(member: str) -> str:
    return member.casefold().removeprefix("the ")


def count_differs(article: Article) -> Iterator[Finding]:
    """The number of members in words against the roster, where it may be whole."""
    for index, box in enumerate(article.factboxes):
        stated = box.stated_count.value if box.stated_count is not None else None
        listed = len(derive.members(box))
        if stated is None or not listed or box.roster_complete is False:
            continue
        # A roster of which nobody says that it is whole may be short, never long.
        if listed > stated or (box.roster_complete and listed < stated):
            yield Finding(f"factboxes[{index}].stated_count", f"{stated} members are stated, {listed} are named")


def member_duplicate(article: Article) -> Iterator[Finding]:
    """One member twice in one statement: the same role, the same events, the same sentence."""
    for index, box in enumerate(article.factboxes):
        seen: set[tuple[object, ...]] = set()
        for number, entry in enumerate(box.memberships):
            key = (_name(entry.member), entry.role, entry.anchor, entry.events)
            if key in seen:
                path = f"factboxes[{index}].memberships[{number}]"
                yield Finding(path, f"{shown(entry.member)} is listed as {entry.role} twice, expected once")
            seen.add(key)


def member_contradictory(article: Article) -> Iterator[Finding]:
    """Two standings at one time, with no event that led from one to the other."""
    for index, box in enumerate(article.factboxes):
        standing: dict[str, Membership] = {}
        changed = {_name(entry.member) for entry in box.memberships if entry.events}
        for number, entry in enumerate(box.memberships):
            name = _name(entry.member)
            if entry.role in _STANDINGS and name not in changed:
                first = standing.setdefault(name, entry)
                if first.role is not entry.role:
                    path = f"factboxes[{index}].memberships[{number}]"
                    yield Finding(
                        path, f"{shown(entry.member)} is {first.role} and {entry.role}, expected one standing"
                    )


# ---- history ----------------------------------------------------------------------------------------------------


def events_out_of_order(article: Article) -> Iterator[Finding]:
    """Milestones and members' events that cannot have come in the order of their dates."""
    for index, box in enumerate(article.factboxes):
        yield from _milestones(box, f"factboxes[{index}]")
        yield from _memberships(box, f"factboxes[{index}]")


def _milestones(box: OrganisationFactbox, path: str) -> Iterator[Finding]:
    dated = [(number, entry) for number, entry in enumerate(box.milestones) if entry.date is not None]
    born = earliest(entry.date for _, entry in dated if entry.kind in _BIRTHS)
    signed = earliest(entry.date for _, entry in dated if entry.kind is MilestoneKind.TREATY_SIGNED)
    ended = earliest(entry.date for _, entry in dated if entry.kind is MilestoneKind.DISSOLVED)
    for number, entry in dated:
        place = f"{path}.milestones[{number}]"
        if entry.kind in {MilestoneKind.RENAMED, MilestoneKind.DISSOLVED} and precedes(entry.date, born):
            yield Finding(place, f"{entry.kind} in {_iso(entry)}, expected a date after the founding")
        if entry.kind is MilestoneKind.IN_FORCE and precedes(entry.date, signed):
            yield Finding(place, f"in force in {_iso(entry)}, expected a date after the signing")
        if entry.kind in _PAST and precedes(ended, entry.date):
            yield Finding(place, f"{entry.kind} in {_iso(entry)}, expected a date before the dissolution")


def _iso(entry: Milestone) -> str:
    return entry.date.iso if entry.date is not None else ""


def _memberships(box: OrganisationFactbox, path: str) -> Iterator[Finding]:
    born = earliest(entry.date for entry in box.milestones if entry.kind in _BIRTHS)
    for number, entry in enumerate(box.memberships):
        dates = {kind: earliest(e.date for e in entry.events if e.kind is kind) for kind in MemberEventKind}
        joined, left = dates[MemberEventKind.JOINED], dates[MemberEventKind.LEFT]
        rejoined = dates[MemberEventKind.REJOINED]
        for early, late, words in (
            (born, joined, "joined before it was founded"),
            (joined, left, "left before it joined"),
            (left, rejoined, "rejoined before it left"),
        ):
            if precedes(late, early):
                yield Finding(
                    f"{path}.memberships[{number}]", f"{shown(entry.member)} {words}, expected the other order"
                )


def several_foundings(article: Article) -> Iterator[Finding]:
    """Founding dates that cannot be one."""
    for index, box in enumerate(article.factboxes):
        dates: dict[str, tuple[int, PartialDate]] = {}
        for number, entry in enumerate(box.milestones):
            if entry.kind is MilestoneKind.FOUNDED and entry.date is not None and not entry.date.approximate:
                dates.setdefault(entry.date.iso, (number, entry.date))
        said = list(dates)[:_MOST]
        pairs = combinations([dates[iso] for iso in said], 2)
        second = next((number for (_, one), (number, other) in pairs if conflict(one, other)), None)
        if second is not None:
            yield Finding(f"factboxes[{index}].milestones[{second}]", f"founded {', '.join(said)}, expected one date")


# Three founding dates are a finding as much as thirty; comparing all pairs of many would take long.
_MOST = 5


def milestone_after_story(article: Article) -> Iterator[Finding]:
    """What was founded, signed or renamed after the day of the story."""
    day = story_day(article)
    if day is None:
        return
    for index, box in enumerate(article.factboxes):
        for number, entry in enumerate(box.milestones):
            if entry.kind in _PAST and after_day(entry.date, day):
                path = f"factboxes[{index}].milestones[{number}]"
                yield Finding(
                    path, f"{entry.kind} in {_iso(entry)}, but the story is of {day}, expected an earlier date"
                )


def _box(facts: str) -> str:
    return f"Article(factboxes=[OrganisationFactbox({facts})])"


RULES = (
    Rule(
        code=codes.COUNT_DIFFERS,
        sets="core",
        find=count_differs,
        why="Either the number or the list is out of date, and both will be copied into other stories.",
        good=_box(
            'stated_count=StatedCount(text="two", value=2), roster_complete=True, memberships=[\n'
            '    Membership(member="Quill"), Membership(member="Sett")]'
        ),
        bad=_box(
            'stated_count=StatedCount(text="three", value=3), roster_complete=True, memberships=[\n'
            '    Membership(member="Quill"), Membership(member="Sett")]'
        ),
    ),
    Rule(
        code=codes.MEMBER_DUPLICATE,
        sets="core",
        find=member_duplicate,
        why="A list that names a member twice has probably lost another.",
        good=_box('memberships=[Membership(member="Quill"), Membership(member="Sett")]'),
        bad=_box('memberships=[Membership(member="Quill"), Membership(member="Quill")]'),
    ),
    Rule(
        code=codes.MEMBER_CONTRADICTORY,
        sets="core",
        find=member_contradictory,
        why="Nobody is member and observer at once; one of the two lists is old.",
        good=_box('memberships=[Membership(member="Quill"), Membership(member="Sett", role="observer")]'),
        bad=_box('memberships=[Membership(member="Quill"), Membership(member="Quill", role="observer")]'),
    ),
    Rule(
        code=codes.EVENTS_OUT_OF_ORDER,
        sets="core",
        find=events_out_of_order,
        why="Nobody leaves what they have not joined: a year was mistyped, or two events were exchanged.",
        good=_box(
            'memberships=[Membership(member="Quill", events=[\n'
            '    MemberEvent(kind="joined", date=PartialDate(year=1994)),\n'
            '    MemberEvent(kind="left", date=PartialDate(year=1999))])]'
        ),
        bad=_box(
            'memberships=[Membership(member="Quill", events=[\n'
            '    MemberEvent(kind="joined", date=PartialDate(year=1999)),\n'
            '    MemberEvent(kind="left", date=PartialDate(year=1994))])]'
        ),
    ),
    Rule(
        code=codes.SEVERAL_FOUNDINGS,
        sets="core",
        find=several_foundings,
        why="Treaty, charter and first meeting are each somebody's founding; a text should say which it means.",
        good=_box(
            'milestones=[Milestone(kind="founded", date=PartialDate(year=1950)),\n'
            '    Milestone(kind="founded", date=PartialDate(year=1950, month=3))]'
        ),
        bad=_box(
            'milestones=[Milestone(kind="founded", date=PartialDate(year=1950)),\n'
            '    Milestone(kind="founded", date=PartialDate(year=1952))]'
        ),
    ),
    Rule(
        code=codes.MILESTONE_AFTER_STORY,
        sets="core",
        find=milestone_after_story,
        why="A story cannot tell as past what had not happened; a digit of the year is wrong.",
        good="Article(published=dt.datetime(2024, 5, 6, tzinfo=dt.UTC), factboxes=[OrganisationFactbox(\n"
        '    milestones=[Milestone(kind="founded", date=PartialDate(year=1950))])])',
        bad="Article(published=dt.datetime(2024, 5, 6, tzinfo=dt.UTC), factboxes=[OrganisationFactbox(\n"
        '    milestones=[Milestone(kind="founded", date=PartialDate(year=2050))])])',
    ),
)
