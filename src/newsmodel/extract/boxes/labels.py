"""Labels of cards and reference entries: `Members: ...`, `established - 1945`, `4 Observers` over a list."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from newsmodel.model.boxes import MemberRole

__all__ = ["Field", "Labelled", "read_label"]


class Field(Enum):
    """What a label announces."""

    MEMBERS = "members"
    FOUNDED = "founded"
    IN_FORCE = "in force"
    SEAT = "seat"
    PURPOSE = "purpose"
    OFFICE = "office"


_ROLES: tuple[tuple[MemberRole, str], ...] = (
    (
        MemberRole.FOUNDER,
        "founding members|founder members|founders|original members|membres fondateurs|gründungsmitglieder",
    ),
    (
        MemberRole.OBSERVER,
        "observers?|observer (?:states?|countries|members|nations)|observateurs?|beobachter|observadores|наблюдатели",
    ),
    (MemberRole.DIALOGUE_PARTNER, "(?:dialogue )?partners?|dialogue partner (?:states|countries)|partenaires|партнеры"),
    (MemberRole.ASSOCIATE, "associated? (?:members?|states?|countries|nations)|membres associés"),
    (
        MemberRole.MEMBER,
        (
            "(?:full |current |permanent )?members?(?:[ -](?:states?|countries|nations))?|(?:états |pays )?membres|"
            "mitglied(?:er|s?staaten|sländer)|(?:estados |países )?miembros|(?:государства[- ])?члены|участники"
        ),
    ),
)
_FIELDS: tuple[tuple[Field, str], ...] = (
    (Field.IN_FORCE, "effective|entry into force|in force since"),
    (
        Field.FOUNDED,
        "founded|established|formed|creation|created|foundation|formation|création|fondation|gegründet|gründung|fundación|основан[ао]?",
    ),
    (Field.SEAT, "headquarters|head office|seat|secretariat|siège|sitz|hauptsitz|sede|штаб-квартира|based in"),
    (Field.PURPOSE, "aims?|purposes?|objectives?|goals?|mission|objectifs?|ziele?|objetivos?|цел[ьи]"),
    (
        Field.OFFICE,
        (
            "leaders?|secretary[- ]general|chairman|chairwoman|chair|president|chief executive(?: officer)?|ceo|director[- ]general|"
            "executive director|general secretary|executive secretary|secrétaire général|generalsekretär"
        ),
    ),
)
_COUNT = r"(?:(?P<before>\d{1,3}) )?"
_END = r"(?:\s*\((?P<after>\d{1,3})?[^()]{0,40}\))?\s*(?:[:.]|\s[-–—]\s|(?=\n)|\Z)\s*(?:\((?P<inner>\d{1,3})\b[^()]{0,60}\)\s*)?(?P<value>.{0,4000})"
_BULLET = re.compile(r"[\s•▪*·–—-]*")


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:the |its |number of )?{_COUNT}(?P<label>{words}){_END}", re.IGNORECASE | re.DOTALL)


_ROLE_LABELS = tuple((role, _pattern(words)) for role, words in _ROLES)
_FIELD_LABELS = tuple((field, _pattern(words)) for field, words in _FIELDS)


class Labelled(NamedTuple):
    """A label and where its value stands: `role` for a list of members, `number` as printed beside the label."""

    field: Field
    label: str
    start: int
    end: int
    role: MemberRole | None = None
    number: tuple[int, int] | None = None


def read_label(text: str) -> Labelled | None:
    """The label at the front of a line; its value may be empty, where a list follows on lines of its own."""
    front = _BULLET.match(text)
    at = front.end() if front else 0
    for role, pattern in _ROLE_LABELS:
        if found := pattern.match(text, at):
            span = next((found.span(g) for g in ("before", "after", "inner") if found[g]), None)
            return Labelled(Field.MEMBERS, found["label"], *found.span("value"), role, span)
    for field, pattern in _FIELD_LABELS:
        if found := pattern.match(text, at):
            return Labelled(field, found["label"], *found.span("value"))
    return None
