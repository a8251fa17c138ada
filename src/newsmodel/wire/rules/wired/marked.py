"""Heads whose lines are marked: `^...<` each, as AP sends them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsmodel.model.people import Byline, Person
from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.head import status_of
from newsmodel.wire.rules.wired.agate import is_set_apart
from newsmodel.wire.rules.wired.said import Head, Said, claim_unit, judge
from newsmodel.wire.rules.wired.units import Unit, marked_units
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["placed", "read_marked_head"]

# What stands in a head alone, and how far below a line it is looked for.
_HEAD_ROLES = frozenset({Role.BYLINE, Role.ED_NOTE, Role.FIGURE})
_AHEAD = 6
_SHORTEST_DECK = 16
# AP, "Filing the wire": the first line of an add is the community of the dateline and the last words of the take before.
_ADD = re.compile(r"add", re.IGNORECASE)
_PICKUP = re.compile(r"[A-Z][A-Z .'-]{2,40}: \S+(?: \S+){0,3}\Z")


def read_marked_head(scene: Scene, keyword: str | None) -> Head | None:
    """The head of AP's lines: `^...<` each; None for copy whose first line is not marked.

    Below the headline a marked line that no rule knows is a deck where the text follows at once; else the text begins
    with it.
    """
    lines = scene.lines
    units = list(marked_units(lines))
    if not units:
        return None
    claims: list[Claim] = []
    said: list[Said] = []
    headline = False
    body = units[-1].last + 1
    for at, unit in enumerate(units):
        if unit.column:
            claims.append(Claim(Role.STATUS, unit.first, 0, sub_role="code"))
        if not unit.text.strip("<=^ "):
            claims.append(Claim(Role.STATUS, unit.first, unit.column, sub_role="mark"))
            continue
        found = placed(scene, unit, judge(unit, keyword, said))
        if found is None and not headline:
            found = _first(scene, unit, said)
            headline = found.role is Role.HEADLINE
        elif found is None:
            found = _deck(scene, unit, units[at + 1 : at + 1 + _AHEAD], keyword, said)
        if found is None:
            body = unit.first
            break
        said.append(found)
        claims.append(claim_unit(unit, found))
    return Head(_with_houses(claims, units, said), body)


def placed(scene: Scene, unit: Unit, said: Said | None) -> Said | None:
    """A note, where it is an embargo with the year that the day of receipt tells."""
    note = said.found if said is not None and said.role is Role.ED_NOTE else None
    if said is None or note is None or scene.received is None or note.value.embargoed is None:
        return said
    dated = status_of(unit.text, scene.received)
    value = attrs.evolve(note.value, embargoed=dated.value.embargoed)
    return said._replace(found=attrs.evolve(note, value=value, diagnostics=dated.diagnostics))


def _first(scene: Scene, unit: Unit, said: Sequence[Said]) -> Said:
    """The first line that no rule knows: the headline; in an add what it goes on from, `MERIDIA: at sea`."""
    added = any(
        one.sub_role == "slug" and one.found is not None and _ADD.search(one.found.value.version or "") for one in said
    )
    if added and _PICKUP.match(unit.text):
        return Said(Role.STATUS, "pickup")
    return Said(Role.HEADLINE, None, status_of(unit.text, scene.received))


def _deck(scene: Scene, unit: Unit, below: Sequence[Unit], keyword: str | None, said: Sequence[Said]) -> Said | None:
    """A line below the headline that no rule knows; None where the text begins with it.

    Where credits or notes stand below it, it is of the head: a deck, or a label of the service.
    """
    verdicts = (judge(one, keyword, ()) for one in below)
    inside = any(verdict is not None and verdict.role in _HEAD_ROLES for verdict in verdicts)
    if not inside and (below or not unit.closed or _tabular(scene, unit.last + 1)):
        return None
    short = len(unit.text) < _SHORTEST_DECK
    return (
        Said(Role.STATUS, "label")
        if short or any(one.role is Role.STANDFIRST for one in said)
        else Said(Role.STANDFIRST)
    )


def _tabular(scene: Scene, line: int) -> bool:
    """Whether the first line that is not blank is a row of a table: what stands above it is its heading."""
    texts = scene.lines.texts
    following = next((texts[at] for at in range(line, len(texts)) if scene.lines.words[at]), "")
    return is_set_apart(following)


def _with_houses(claims: list[Claim], units: Sequence[Unit], said: Sequence[Said]) -> list[Claim]:
    """The claims, the line below a byline read into its people."""
    houses = [
        unit.text
        for unit, one in zip((u for u in units if u.text.strip("<=^ ")), said, strict=False)
        if one.sub_role == "house"
    ]
    if not houses:
        return claims
    out = list(claims)
    for at, claim in enumerate(out):
        if claim.sub_role == "house" and at and out[at - 1].found is not None:
            out[at] = claim._replace(stretch=None)
            out[at - 1] = _housed(out[at - 1], houses.pop(0))
    return out


def _housed(claim: Claim, house: str) -> Claim:
    """A byline with the post or the house that the line below it gives."""
    found = claim.found
    if found is None or not isinstance(found.value, Byline):
        return claim
    people = tuple(_at(person, house) for person in found.value.people)
    return claim._replace(found=attrs.evolve(found, value=attrs.evolve(found.value, people=people)))


_POST = re.compile(
    r"\b(?:writer|correspondent|editor|reporter|columnist|analyst|critic|photographer)s?\b", re.IGNORECASE
)


def _at(person: Person, house: str) -> Person:
    field = "role" if _POST.search(house) else "organisation"
    return person if getattr(person, field) else attrs.evolve(person, **{field: house})
