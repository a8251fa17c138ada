"""Datelines as releases alone have them: the wire behind a second dash, or a line of place and day by itself."""

from __future__ import annotations

import re

import attrs

from newsmodel.extract.dates import find_dates
from newsmodel.extract.found import Found
from newsmodel.extract.place_names import read_places
from newsmodel.model.dates import PartialDate
from newsmodel.model.places import Dateline

__all__ = ["completed", "read_dated_line", "wire_first"]

_LONGEST_LINE, _LONGEST_PLACE = 90, 50
# `(WIREX) -- `, `/WIREX/ - `, `(WIREX)--Oct. 9, 2023--` behind `SKARNE, Maine, Oct. 9, 2023 -- `.
_WIRE = re.compile(
    r"[ \u00a0]?(?:\((?P<round>[A-Z][\w.& -]{1,30})\)|/(?P<slash>[A-Z][\w.& -]{1,30})/)[ \u00a0]?(?:--?|[–—])[ \u00a0]?"
)
_WIRE_BEFORE = re.compile(r"(?P<wire>[A-Z][\w.]{2,24}) ?(?:--|[—–]) ?(?=[A-Z]{3}[A-Z .,-]*)")
_THEN = re.compile(r"[ ]?(?:--?|[–—])[ ]?")
_DECORATED = "_* \u00a0"
# The wire that closes such a line; what stands before the place: `г. Заречинск`, `Datum:`.
_SIGNED = re.compile(r"[,;] (?P<wire>[A-Z][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20}){0,2})\Z")
_TOWN = re.compile(r"(?:г\.|гор\.|м\.) ?")
_YEAR_WORD = re.compile(r"\s*(?:года|г\.)?\s*\Z")


def completed(found: Found[Dateline], text: str) -> Found[Dateline]:
    """The dateline with the wire, and a date behind that, which stand between dashes after it."""
    if found.value.agency is not None:
        return found
    wire = _WIRE.match(text, found.end)
    if wire is None:
        return found
    date, end = found.value.date, wire.end()
    if date is None:
        date, end = _date_behind(text, end)
    words = text[found.start : end].rstrip()
    line = attrs.evolve(found.value, text=words, agency=(wire["round"] or wire["slash"]).strip(), date=date)
    return attrs.evolve(found, value=line, end=end)


def _date_behind(text: str, at: int) -> tuple[PartialDate | None, int]:
    dated = next(find_dates(text, at, at + 30), None)
    closed = _THEN.match(text, dated.end) if dated is not None and dated.start == at else None
    return (dated.value, closed.end()) if dated is not None and closed is not None else (None, at)


def wire_first(text: str) -> tuple[str, int] | None:
    """The wire that stands before the place, and where the place begins: `Seawise — LOWGATE, Maine — `."""
    found = _WIRE_BEFORE.match(text)
    return (found["wire"], found.end()) if found is not None else None


def read_dated_line(text: str) -> Found[Dateline] | None:
    """The dateline that a line is: places, a whole date, at most a wire: `Zugbach, Nordland, 21st May 2023, Feedwire`."""
    if len(text) > _LONGEST_LINE or not any(map(str.isdigit, text)):
        return None
    start = len(text) - len(text.lstrip(_DECORATED))
    words = text[start:].rstrip(_DECORATED)
    dated = next(find_dates(words), None)
    if dated is None or dated.value.day is None or dated.value.year is None:
        return None
    before = words[: dated.start].strip(_DECORATED)
    town = _TOWN.match(before)
    if not before.endswith(",") or len(before) > _LONGEST_PLACE:
        return None
    places = read_places(before[town.end() if town else 0 : -1].replace(" / ", "/"))
    behind = words[dated.end :].rstrip("/.")
    wire = _SIGNED.match(behind)
    if not places or (wire is None and _YEAR_WORD.match(behind) is None):
        return None
    first, *others = places
    sure = town or wire or others or first.region or first.country
    if not sure:  # a weekday or a label may stand before a day
        return None
    agency = wire["wire"] if wire is not None else None
    return Found(Dateline(text=words, places=places, date=dated.value, agency=agency), 0, len(text))
