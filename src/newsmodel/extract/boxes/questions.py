"""Questions that head parts of a box, and what they ask for: `Who is in it?`, `¿Dónde tiene su sede?`."""

from __future__ import annotations

import re

from newsmodel.extract.boxes.lists import NAME
from newsmodel.model.boxes import MemberRole

__all__ = ["asked_role", "asks_for_seat", "place_answered"]

_ROLES: tuple[tuple[MemberRole, re.Pattern[str]], ...] = (
    (
        MemberRole.OBSERVER,
        re.compile(
            r"(?:who|what) (?:are|about) the observers|¿?y los observadores|wer sind die beobachter|qui sont les observateurs|кто наблюдател",
            re.IGNORECASE,
        ),
    ),
    (
        MemberRole.FOUNDER,
        re.compile(
            r"who (?:founded|set up|started) |wer (?:hat|gründete) |qui (?:l['’]a )?(?:fondée?|créée?)", re.IGNORECASE
        ),
    ),
    (
        MemberRole.MEMBER,
        re.compile(
            r"who(?:['’]s| is| are|) (?:currently )?(?:in (?:it|the|this)|(?:its|the|in the) (?:\w+ )?members|members of|part of|a member|belongs? to)|who belongs|"
            r"(?:which|what) (?:countries|nations|states|companies|clubs) (?:are|belong|make)|¿?(?:quiénes|quién) (?:la |lo )?(?:integran?|forman?|componen?)|"
            r"¿?qué países|wer (?:gehört|ist (?:mitglied|dabei))|welche (?:länder|staaten)|qui (?:en )?(?:fait|sont|est membre)|quels (?:pays|états)|"
            r"кто (?:входит|состоит)|какие страны",
            re.IGNORECASE,
        ),
    ),
)
_SEAT = re.compile(
    r"where (?:is|are|does|do) (?:it|the|its|they)\b.{0,40}\b(?:based|headquartered|headquarters|seat|sit|located)|where is it\?|"
    r"¿?dónde (?:tiene|está|se encuentra)\b.{0,40}sede|wo (?:sitzt|hat|ist)\b|où (?:siège|se trouve|est)\b|где (?:находится|расположен)",
    re.IGNORECASE,
)
_PLACE = re.compile(rf"(?:[Ii]n|[Aa]t|[Ee]n|À|à|В|в) (?P<place>{NAME}(?:, {NAME}| \({NAME}\))?)")
_LONGEST = 120


def _is_question(text: str) -> bool:
    return text[-1:] == "?" and len(text) < _LONGEST


def asked_role(text: str) -> MemberRole | None:
    """The role of those whom the answer lists."""
    if not _is_question(text):
        return None
    return next((role for role, pattern in _ROLES if pattern.match(text)), None)


def asks_for_seat(text: str) -> bool:
    """Whether a question asks where the body sits."""
    return _is_question(text) and _SEAT.match(text) is not None


def place_answered(text: str) -> str | None:
    """The place that opens an answer after its preposition: `In Ostrand, the capital of Fyrland`."""
    found = _PLACE.match(text)
    return found["place"].rstrip(".") if found is not None else None
