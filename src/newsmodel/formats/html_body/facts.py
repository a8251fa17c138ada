"""The facts of an organisation factbox as a definition list, written and read side by side.

::

    <dl class="facts">
      <dt>Founded</dt>  <dd class="milestone founded"><time datetime="1962-05-14">14 May 1962</time></dd>
      <dt>Members</dt>  <dd class="membership founder"><span class="member">Ostland</span></dd>

The first class of a `<dd>` names the fact, the second its kind; a part is an element whose class is its field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.formats.html_body.elements import BARE, attribute, plain
from newsmodel.formats.html_body.texts import Element, children_of, classes_of, string_of
from newsmodel.model.boxes import (
    MemberEvent,
    Membership,
    Milestone,
    Names,
    Office,
    OrganisationFactbox,
    Relation,
    Seat,
    StatedCount,
    StatedFigure,
    Ticker,
)
from newsmodel.model.dates import PartialDate
from newsmodel.model.people import Contact
from newsmodel.model.topics import Label

__all__ = ["FACTS", "read_facts", "write_facts"]

FACTS = "facts"
"""The class of the list."""

_APPROXIMATE, _INFERRED = "approximate", "year-inferred"

# ---- parts of a fact ------------------------------------------------------------------------------------------------


def _span(name: str, text: str | None) -> str:
    return "" if text is None else f'<span class="{name}">{plain(text)}</span>'


def _time(name: str, date: PartialDate | None) -> str:
    if date is None:
        return ""
    told = ((_APPROXIMATE, date.approximate), (_INFERRED, date.year_inferred), (BARE, date.text is None))
    classes = " ".join((name, *(token for token, holds in told if holds)))
    return f'<time class="{classes}"{attribute("datetime", date.iso)}>{plain(date.text or date.iso)}</time>'


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _parts(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if classes_of(child)[:1] == [name])


def _strings(element: Element, name: str) -> list[str]:
    return [text for part in _parts(element, name) if (text := string_of(part))]


def _string(element: Element, name: str) -> str | None:
    return next(iter(_strings(element, name)), None)


def _date(element: Element, name: str) -> PartialDate | None:
    part = next(_parts(element, name), None)
    if part is None:
        return None
    classes = classes_of(part)
    return PartialDate.from_iso(
        part.get("datetime", ""),
        approximate=_APPROXIMATE in classes,
        year_inferred=_INFERRED in classes,
        text=None if BARE in classes else string_of(part),
    )


# ---- one row a fact -------------------------------------------------------------------------------------------------


@attrs.frozen
class _Row:
    """How one kind of fact is shown.

    Attributes:
        name: the first class of its `<dd>`.
        term: what its `<dt>` says.
        held: the facts of this kind in a box.
        write: the content of a `<dd>`.
        read: the field of the box and the value of a `<dd>`, given its second class.
        kind: the second class.
    """

    name: str
    term: str
    held: Callable[[OrganisationFactbox], Iterable[Any]]
    write: Callable[[Any], str]
    read: Callable[[Element, str], Any]
    kind: Callable[[Any], str] = lambda _: ""


def _some(value: Any) -> tuple[Any, ...]:
    return () if value is None else (value,)


def _named(box: OrganisationFactbox) -> Iterator[tuple[str, Label]]:
    names = box.names
    if names is not None:
        yield from (("full", Label(name)) for name in _some(names.full))
        yield from (("acronym", Label(name)) for name in names.acronyms)
        yield from (("former", Label(name)) for name in names.former)
        yield from (("other", name) for name in names.other)


def _event(event: MemberEvent) -> str:
    return f'<span class="event {event.kind}">{_time("date", event.date)}</span>'


def _read_event(element: Element) -> MemberEvent:
    return MemberEvent(kind=_kind(element), date=_date(element, "date"))


def _kind(element: Element) -> Any:
    """The second class, as the constructors take it."""
    return next(iter(classes_of(element)[1:]), "")


def _data(count: StatedCount) -> str:
    return f'<data class="text"{attribute("value", count.value)}>{plain(count.text)}</data>'


def _read_count(element: Element, _: str) -> StatedCount:
    part = next(_parts(element, "text"), element)
    value = part.get("value", "")
    return StatedCount(text=string_of(part), value=int(value) if value.isascii() and value.isdecimal() else None)


def _contact(contact: Contact) -> str:
    named = (_span(name, getattr(contact, name)) for name in ("name", "role", "organisation"))
    reached = (_span(name, text) for name in ("email", "phone") for text in getattr(contact, f"{name}s"))
    return _joined(*named, *reached)


def _read_contact(element: Element, _: str) -> Contact:
    return Contact(
        name=_string(element, "name"),
        role=_string(element, "role"),
        organisation=_string(element, "organisation"),
        emails=_strings(element, "email"),
        phones=_strings(element, "phone"),
    )


_ROWS = (
    _Row(
        "name",
        "Name",
        _named,
        lambda named: f"<span{attribute('lang', named[1].language)}>{plain(named[1].text)}</span>",
        lambda e, kind: (kind, Label(string_of(e), next((child.get("lang") for child in e), None))),
        lambda named: named[0],
    ),
    _Row("kind", "Kind", lambda box: _some(box.kind), lambda v: plain(v.text), lambda e, _: string_of(e)),
    _Row("purpose", "Purpose", lambda box: box.purpose, lambda v: plain(v.text), lambda e, _: string_of(e)),
    _Row(
        "milestone",
        "History",
        lambda box: box.milestones,
        lambda v: _joined(_time("date", v.date), _span("text", v.text)),
        lambda e, kind: Milestone(kind=kind, date=_date(e, "date"), text=_string(e, "text")),
        lambda v: v.kind.value,
    ),
    _Row(
        "membership",
        "Members",
        lambda box: box.memberships,
        lambda v: _joined(_span("member", v.member), *map(_event, v.events)),
        lambda e, kind: Membership(
            member=_string(e, "member") or "",
            role=kind,
            events=tuple(map(_read_event, _parts(e, "event"))),
        ),
        lambda v: v.role.value,
    ),
    _Row("stated_count", "Number of members", lambda box: _some(box.stated_count), _data, _read_count),
    _Row(
        "roster_complete",
        "All members named",
        lambda box: _some(box.roster_complete),
        lambda v: "yes" if v else "no",
        lambda e, _: {"yes": True, "no": False}.get(string_of(e)),
    ),
    _Row(
        "office",
        "Offices",
        lambda box: box.offices,
        lambda v: _joined(
            _span("person", v.person), _span("post", v.post), _time("since", v.since), _time("until", v.until)
        ),
        lambda e, _: Office(
            person=_string(e, "person") or "",
            post=_string(e, "post"),
            since=_date(e, "since"),
            until=_date(e, "until"),
        ),
    ),
    _Row(
        "seat",
        "Seat",
        lambda box: box.seats,
        lambda v: plain(v.place),
        lambda e, kind: Seat(place=string_of(e), kind=kind),
        lambda v: v.kind.value,
    ),
    _Row(
        "relation",
        "Relations",
        lambda box: box.relations,
        lambda v: _joined(_span("organisation", v.organisation), _time("date", v.date)),
        lambda e, kind: Relation(kind=kind, organisation=_string(e, "organisation") or "", date=_date(e, "date")),
        lambda v: v.kind.value,
    ),
    _Row(
        "figure",
        "Figures",
        lambda box: box.figures,
        lambda v: _joined(_span("label", v.label), _span("value", v.value), _time("date", v.date)),
        lambda e, _: StatedFigure(
            label=_string(e, "label") or "", value=_string(e, "value") or "", date=_date(e, "date")
        ),
    ),
    _Row("website", "Website", lambda box: _some(box.website), plain, lambda e, _: string_of(e)),
    _Row(
        "ticker",
        "Listed",
        lambda box: box.tickers,
        lambda v: _joined(_span("exchange", v.exchange), _span("symbol", v.symbol)),
        lambda e, _: Ticker(exchange=_string(e, "exchange"), symbol=_string(e, "symbol") or ""),
    ),
    _Row("contact", "Contact", lambda box: box.contacts, _contact, _read_contact),
)
_BY_NAME = {row.name: row for row in _ROWS}
# The field of a box, where it is called otherwise than one fact of it.
_FIELDS = {
    "milestone": "milestones", "membership": "memberships", "office": "offices", "seat": "seats",
    "relation": "relations", "figure": "figures", "ticker": "tickers", "contact": "contacts",
}  # fmt: skip
_SINGLE = frozenset({"kind", "stated_count", "roster_complete", "website"})


def write_facts(box: OrganisationFactbox) -> Iterator[str]:
    """The lines of the list; none for a box without facts."""
    facts = [(row, value) for row in _ROWS for value in row.held(box)]
    if not facts:
        return
    yield f'<dl class="{FACTS}">'
    for term, group in groupby(facts, lambda fact: fact[0].term):
        yield f"<dt>{term}</dt>"
        yield from (f'<dd class="{_joined(row.name, row.kind(value))}">{row.write(value)}</dd>' for row, value in group)
    yield "</dl>"


def read_facts(element: Element) -> dict[str, Any]:
    """Fields of a box from a list; what is no fact, or one without meaning, is passed over."""
    values: dict[str, Any] = {}
    named: dict[str, list[Label]] = {}
    for item in children_of(element, "dd"):
        name = next(iter(classes_of(item)), "")
        if name not in _BY_NAME:
            continue
        try:
            value = _BY_NAME[name].read(item, _kind(item))
        except InvalidValue:
            continue
        if name == "name":
            named.setdefault(value[0], []).append(value[1])
        elif name in _SINGLE:
            values.setdefault(name, value)
        else:
            values.setdefault(_FIELDS.get(name, name), []).append(value)
    return {**values, **({"names": _names(named)} if named else {})}


def _names(named: dict[str, list[Label]]) -> Names:
    full = named.pop("full", [])
    acronyms, former = named.pop("acronym", []), named.pop("former", [])
    return Names(
        full=full[0].text if full else None,
        acronyms=[label.text for label in acronyms],
        former=[label.text for label in former],
        other=[*full[1:], *(label for labels in named.values() for label in labels)],
    )
