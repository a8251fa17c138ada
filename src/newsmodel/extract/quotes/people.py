"""Names inside a noun phrase: the person's name, and the rest of the phrase, which says what they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.extract.quotes.words import DETERMINERS, HONORIFICS, PRONOUNS

__all__ = ["Named", "read_phrase"]

_NAME = re.compile(
    r"[A-Z][\w’'-]*\.?(?:(?:[ -])(?:(?:de|la|van|von|der|den|al|bin|di|da|del|du|el|ten|ter)[ -])*[A-Z][\w’'-]*\.?)*"
)
_TITLES = HONORIFICS | frozenset(
    [
        "president",
        "minister",
        "secretary",
        "senator",
        "representative",
        "governor",
        "mayor",
        "chairman",
        "chairwoman",
        "chairperson",
        "chair",
        "director",
        "general",
        "chief",
        "officer",
        "executive",
        "deputy",
        "vice",
        "prime",
        "foreign",
        "defense",
        "defence",
        "finance",
        "interior",
        "trade",
        "former",
        "acting",
        "speaker",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "ambassador",
        "commissioner",
        "commander",
        "king",
        "queen",
        "prince",
        "princess",
        "pope",
        "bishop",
        "archbishop",
        "cardinal",
        "father",
        "sister",
        "captain",
        "colonel",
        "major",
        "sergeant",
        "lieutenant",
        "admiral",
        "inspector",
        "detective",
        "sheriff",
        "judge",
        "justice",
        "attorney",
        "congressman",
        "congresswoman",
        "rep",
        "sen",
        "gov",
        "coach",
        "manager",
        "analyst",
        "professor",
        "doctor",
        "republican",
        "democrat",
        "democratic",
        "first",
        "lady",
        "councilman",
        "councilwoman",
        "chancellor",
        "premier",
        "leader",
        "editor",
        "reporter",
        "correspondent",
        "host",
        "nominee",
        "candidate",
        "strategist",
        "economist",
        "treasurer",
        "counsel",
        "u.s.",
        "us",
        "american",
        "russian",
        "british",
        "french",
        "german",
        "chinese",
        "european",
        "israeli",
        "house",
        "senate",
        "state",
        "party",
        "police",
        "army",
        "navy",
        "fbi",
        "cia",
    ]
)


class Named(NamedTuple):
    """A noun phrase, taken apart.

    Attributes:
        name: range of the person's name in the phrase; None where it has none.
        role: range of what stands before the name or of the whole phrase without one; None where there is none.
    """

    name: tuple[int, int] | None
    role: tuple[int, int] | None


def read_phrase(phrase: str) -> Named:
    """Take a noun phrase apart: `harbour spokeswoman Ada Quill` has the name `Ada Quill`."""
    if phrase.lower() in PRONOUNS:
        return Named(None, None)
    head = _head(phrase)
    if head is None:
        return Named(None, (0, len(phrase)))
    start, end = head
    before = phrase[:start].rstrip(" ,")
    return Named((start, end), (0, len(before)) if before and before.lower() not in DETERMINERS else None)


def _head(phrase: str) -> tuple[int, int] | None:
    """The last run of capitals of the phrase's first part, less the titles it begins with."""
    cut = re.search(r"[,(]| (?:of|for|from|with|at|in|on|who|to) ", phrase)
    part = phrase[: cut.start()] if cut else phrase
    found = list(_NAME.finditer(part))
    if not found or found[-1].end() < len(part.rstrip("’'s .")):
        return None
    start, end = found[-1].span()
    for word in re.finditer(r"\S+", phrase[start:end]):
        if word.group().lower().rstrip(".") in _TITLES or word.group().lower() in _TITLES:
            continue
        first = word.group().lower()
        if first in DETERMINERS:
            continue
        return start + word.start(), end
    return None
