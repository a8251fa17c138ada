"""What the lines of a message's head are: rules that each unit is tried against, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import attrs

from newsmodel.extract.bylines import read_byline
from newsmodel.extract.found import Found
from newsmodel.extract.stamps import is_stamp_line
from newsmodel.extract.status import Status
from newsmodel.model.article import EdNote
from newsmodel.vocab.agencies import is_agency_name
from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.desk_lines import Slug
from newsmodel.wire.rules.head import status_of
from newsmodel.wire.rules.wired.units import Unit
from newsmodel.wire.segment import Role

__all__ = ["Head", "Said", "byline", "claim_unit", "judge", "note", "photo", "remark"]

_SLUG = re.compile(
    r"((?:[ABP][CM]|AP)-[^,<^]{2,60}?)(?:, ?([^,<^]*[A-Za-z][^,<^]*))?(?:, ?[0-9]{1,5})?\Z", re.IGNORECASE
)
# Below so many lines none is the keyword line.
_SLUG_DEPTH = 3
_LETTERS = re.compile(r"[\W_]+")
_PHOTO_CODES = re.compile(r"(?:[A-Z]{2,6} )?(?:Laser)?(?:Photos?|Graphics?|Video)\b[ :]+[A-Z]{2,6}[0-9]")
_AUDIENCE = re.compile(
    r"(eds?|editors?|news editors?|sports editors?|attn:? [^:.]{2,40}|attention editors?)[.:]", re.IGNORECASE
)
# Lines of the head that say how to read the text and are no headline: times of a table.
_REMARK = re.compile(r"(?:all )?times? (?:are )?[a-z]{2,4}\Z|all times\b|editor[’']s note\b", re.IGNORECASE)

_LONGEST_NAME = 40


class Head(NamedTuple):
    """Claims for the lines above the text, and the line where the text begins."""

    claims: list[Claim]
    body: int


class Said(NamedTuple):
    """What one unit is."""

    role: Role
    sub_role: str | None = None
    found: Found[Any] | None = None


def _squashed(text: str) -> str:
    return _LETTERS.sub("", text).casefold()


def _slug(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:
    """The keyword line, which repeats the header's keyword in full, with version and count."""
    if len(said) > _SLUG_DEPTH or any(one.sub_role == "slug" for one in said):
        return None
    line = _SLUG.match(unit.text)
    if line is None and keyword and len(unit.text) < 90 and _squashed(unit.text).startswith(_squashed(keyword)):
        return Said(Role.STATUS, "slug", Found(Slug(unit.text, None), 0, len(unit.text)))
    if line is None or (said and said[-1].sub_role != "code"):
        return None
    return Said(Role.STATUS, "slug", Found(Slug(line[1].strip(), line[2]), 0, len(unit.text)))


def photo(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:  # noqa: ARG001  rules are alike
    """`AP Photo NY101, NY102`."""
    return Said(Role.FIGURE, "photo") if _PHOTO_CODES.match(unit.text) else None


def byline(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:  # noqa: ARG001
    """`By ADA QUILL and BO REED`."""
    found = read_byline(unit.text)
    return None if found is None else Said(Role.BYLINE, None, found)


def _house(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:  # noqa: ARG001
    """Below a byline the writer's post or house; it goes into the byline above."""
    above = said[-1].found if said and said[-1].role is Role.BYLINE else None
    short = len(unit.text) < 60 and not unit.text.endswith(".")
    return Said(Role.BYLINE, "house") if above is not None and above.value.people and short else None


def note(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:  # noqa: ARG001
    """Notes to editors with whom they address, lines of status words."""
    text = unit.text
    found = status_of(text, None)
    if not found.value.headline:
        notes = tuple(map(_addressed, found.value.ed_notes))
        value = attrs.evolve(found.value, ed_notes=notes)
        return Said(
            Role.ED_NOTE if notes else Role.STATUS, None, Found(value, found.start, found.end, found.diagnostics)
        )
    return remark(text) if _REMARK.match(text) else None


def remark(text: str) -> Said:
    """A line as a note to editors, whatever its words."""
    notes = (_addressed(EdNote(text)),)
    return Said(Role.ED_NOTE, None, Found(Status(headline="", prefix=text, ed_notes=notes), 0, len(text)))


def _addressed(told: EdNote) -> EdNote:
    """The note with whom it addresses."""
    match = _AUDIENCE.match(told.text.lstrip("([*# "))
    return told if match is None else attrs.evolve(told, audience=match[1])


def _signature(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:  # noqa: ARG001
    """The agency's name alone on its line, as it signs kills and advisories: `The AP`."""
    return Said(Role.SIGN_OFF, "house") if len(unit.text) < _LONGEST_NAME and is_agency_name(unit.text) else None


def _stamp(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:  # noqa: ARG001
    """A day alone on its line."""
    return Said(Role.STATUS, "day") if len(unit.text) < 40 and is_stamp_line(unit.text) else None


_Rule = Callable[[Unit, str | None, Sequence[Said]], Said | None]
_RULES: tuple[_Rule, ...] = (_slug, photo, byline, note, _house, _signature, _stamp)


def judge(unit: Unit, keyword: str | None, said: Sequence[Said]) -> Said | None:
    """What the first rule that knows the unit says; `keyword` is the header's, `said` what stands above."""
    return next((found for rule in _RULES if (found := rule(unit, keyword, said)) is not None), None)


def claim_unit(unit: Unit, said: Said) -> Claim:
    """The unit as a claim."""
    return Claim(said.role, unit.first, unit.column, unit.stretch, said.sub_role, said.found)
