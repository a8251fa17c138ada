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

__all__ = ["read_marked_head"]


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
        found = judge(unit, keyword, said)
        if found is None and not headline:
            found, headline = Said(Role.HEADLINE, None, status_of(unit.text, scene.received)), True
        elif found is None:
            deck = unit.closed and said[-1].role is not Role.STANDFIRST and not _tabular(scene, unit.last + 1)
            if at + 1 < len(units) or not deck:
                body = unit.first
                break
            found = Said(Role.STANDFIRST)
        said.append(found)
        claims.append(claim_unit(unit, found))
    return Head(_with_houses(claims, units, said), body)


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
