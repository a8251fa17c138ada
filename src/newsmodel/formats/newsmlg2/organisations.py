"""The facts of an organisation factbox <-> an `assert` with `organisationDetails`.

The words of a box stand in the body, in a `block` with an id; an `inlineRef` says that the block and the assert
speak of the same organisation, by a literal they share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from lxml import etree

from newsmodel.formats.draft import Draft, strings
from newsmodel.formats.iri import is_iri
from newsmodel.formats.newsmlg2.concepts import children, name_of, write_name
from newsmodel.formats.newsmlg2.related import has_related, read_related, set_apart, write_related
from newsmodel.formats.newsmlg2.tools import XML_LANG, Element, Writing, local, own, q
from newsmodel.formats.nitf.story import box_id
from newsmodel.formats.xsd import partial_date
from newsmodel.model._fields import to_optional
from newsmodel.model.boxes import (
    Milestone,
    MilestoneKind,
    Names,
    OrganisationFactbox,
    Relation,
    RelationKind,
    Seat,
    SeatKind,
    Ticker,
)
from newsmodel.model.dates import PartialDate
from newsmodel.model.people import Contact
from newsmodel.model.topics import Label

__all__ = ["is_organisation", "read_organisation", "write_organisations"]

_sub = etree.SubElement
_ORGANISATION = "cpnat:organisation"

# ---- writing ------------------------------------------------------------------------------------------------------


def write_organisations(item: Element, boxes: Iterable[OrganisationFactbox], writing: Writing) -> None:
    """Append the asserts of the boxes that state facts, and after them their references into the body."""
    joined = [box_id(index) for index, box in enumerate(boxes) if _write_assert(item, index, box, writing)]
    for name in joined:
        _sub(item, q("inlineRef"), {"idrefs": name, "literal": name})


def _write_assert(item: Element, index: int, box: OrganisationFactbox, writing: Writing) -> bool:
    named = box.names or box.kind or box.purpose or box.website
    if not (named or box.seats or box.relations or box.tickers or box.contacts or has_related(box)):
        return False
    about = _sub(item, q("assert"), {"literal": box_id(index)})
    _sub(about, q("type"), {"qcode": writing.code(_ORGANISATION)})
    if box.names is not None:
        _write_names(about, box.names, writing)
    definitions = [("kind", box.kind), *(("purpose", passage) for passage in box.purpose)]
    for role, passage in definitions:
        if passage is not None:
            _sub(about, q("definition"), {"role": writing.own(role)}).text = passage.text
    for ticker in box.tickers:
        _write_ticker(about, ticker)
    write_related(about, box, writing)
    _write_details(_sub(about, q("organisationDetails")), box, writing)
    return True


def _write_names(about: Element, names: Names, writing: Writing) -> None:
    if names.full is not None:
        write_name(about, names.full, role=writing.code("nrol:full"))
    for acronym in names.acronyms:
        write_name(about, acronym, role=writing.code("nrol:mnemonic"))
    for former in names.former:
        write_name(about, former, role=writing.own("former"))
    for other in names.other:
        write_name(about, other.text, other.language, role=writing.own("other"))


def _write_ticker(about: Element, ticker: Ticker) -> None:
    instrument = _sub(about, q("hasInstrument"), {"symbol": ticker.symbol})
    if ticker.exchange is not None:
        instrument.set("marketlabel", ticker.exchange)


def _write_details(details: Element, box: OrganisationFactbox, writing: Writing) -> None:
    for milestone in set_apart(box.milestones):
        if milestone.date is not None:
            _sub(details, q(milestone.kind.value)).text = milestone.date.iso
    for seat in box.seats:
        write_name(_sub(details, q("location"), {"type": writing.own(seat.kind.value)}), seat.place)
    for relation in box.relations:
        _write_relation(details, relation, writing)
    if box.website is not None:
        _write_website(details, box.website, writing)
    for contact in box.contacts:
        _write_contact(_sub(details, q("contactInfo")), contact, writing)


def _write_relation(details: Element, relation: Relation, writing: Writing) -> None:
    affiliation = _sub(details, q("affiliation"), {"role": writing.own(relation.kind.value)})
    if relation.date is not None:
        affiliation.set("validfrom", relation.date.iso)
    write_name(affiliation, relation.organisation)


def _write_website(details: Element, website: str, writing: Writing) -> None:
    contact = _sub(details, q("contactInfo"), {"role": writing.own("website")})
    # What is printed is seldom wrong as an address, but it may be.
    _sub(contact, q("web" if is_iri(website) else "note")).text = website


def _write_contact(info: Element, contact: Contact, writing: Writing) -> None:
    for role in _CONTACT_NOTES:
        text = getattr(contact, role)
        if text is not None:
            _sub(info, q("note"), {"role": writing.own(role)}).text = text
    for email in contact.emails:
        _sub(info, q("email")).text = email
    for phone in contact.phones:
        _sub(info, q("phone")).text = phone


_CONTACT_NOTES = ("name", "role", "organisation")

# ---- reading ------------------------------------------------------------------------------------------------------


def is_organisation(about: Element) -> bool:
    """Whether an `assert` speaks of an organisation."""
    return any(
        local(child) == "organisationDetails" or (local(child) == "type" and child.get("qcode") == _ORGANISATION)
        for child in about
    )


def read_organisation(about: Element, draft: Draft) -> dict[str, Any]:
    """The fields of a factbox.

    Raises:
        InvalidValue: the document holds a value without meaning.
    """
    facts: dict[str, Any] = {"names": _read_names(about, draft), "tickers": [], "contacts": []}
    roles = {own("kind"): [], own("purpose"): []}  # type: dict[str | None, list[str]]
    for definition in children(about, "definition"):
        text = draft.string(definition)
        if text:
            roles.setdefault(definition.get("role"), []).append(text)
    facts["kind"] = next(iter(roles[own("kind")]), None)
    facts["purpose"] = roles[own("purpose")]
    for details in (about, *children(about, "organisationDetails")):
        for child in details:
            reader = _DETAILS.get(local(child))
            if reader is not None:
                reader(child, facts, draft)
    return facts


def _read_names(about: Element, draft: Draft) -> Names | None:
    roles: dict[str | None, list[Label]] = {}
    for name in children(about, "name"):
        text = draft.string(name)
        if text:
            roles.setdefault(name.get("role"), []).append(Label(text, name.get(XML_LANG)))
    if not roles:
        return None
    full = [*roles.pop("nrol:full", ()), *roles.pop(None, ())]
    acronyms, former = roles.pop("nrol:mnemonic", []), roles.pop(own("former"), [])
    other = [label for labels in roles.values() for label in labels]
    return Names(
        full=full[0].text if full else None,
        acronyms=[label.text for label in acronyms],
        former=[label.text for label in former],
        other=[*full[1:], *other],
    )


def _read_ticker(element: Element, facts: dict[str, Any], _: Draft) -> None:
    symbol = element.get("symbol")
    if symbol and to_optional(symbol):
        exchange = element.get("marketlabel") or (element.get("market") or "").partition(":")[2]
        facts["tickers"].append(Ticker(symbol=symbol, exchange=exchange or None))


def _read_milestone(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    date: PartialDate | None = partial_date(draft.string(element) or "?")
    milestone = Milestone(kind=MilestoneKind(local(element)), date=date)
    if date is not None and milestone not in facts.setdefault("milestones", []):
        facts["milestones"].append(milestone)


_SEATS: Mapping[str, SeatKind] = {own(kind.value): kind for kind in SeatKind}
_RELATIONS: Mapping[str, RelationKind] = {own(kind.value): kind for kind in RelationKind}


def _read_seat(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    place = name_of(element, draft)
    if place:
        kind = _SEATS.get(element.get("type", own("headquarters")), SeatKind.OTHER)
        facts.setdefault("seats", []).append(Seat(place=place, kind=kind))


def _read_relation(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    organisation = name_of(element, draft)
    if organisation:
        since = element.get("validfrom")
        relation = Relation(
            kind=_RELATIONS.get(element.get("role", ""), RelationKind.MEMBER_OF),
            organisation=organisation,
            date=partial_date(since) if since else None,
        )
        facts.setdefault("relations", []).append(relation)


def _read_contact(element: Element, facts: dict[str, Any], draft: Draft) -> None:
    webs = strings([*children(element, "web"), *children(element, "note")], exact=draft.exact)
    if element.get("role") == own("website"):
        facts.setdefault("website", next(iter(webs), None))
        return
    notes = {note.get("role"): draft.string(note) for note in children(element, "note")}
    contact = Contact(
        **{role: notes.get(own(role)) for role in _CONTACT_NOTES},
        emails=strings(children(element, "email"), exact=draft.exact),
        phones=strings(children(element, "phone"), exact=draft.exact),
    )
    sites = strings(children(element, "web"), exact=draft.exact)
    if sites:
        # Other writers put the site among the ways to reach somebody.
        facts.setdefault("website", sites[0])
    if not sites or contact != Contact():
        facts["contacts"].append(contact)


_DETAILS: Mapping[str, Callable[[Element, dict[str, Any], Draft], None]] = {
    "hasInstrument": _read_ticker,
    "founded": _read_milestone,
    "dissolved": _read_milestone,
    "location": _read_seat,
    "affiliation": _read_relation,
    "contactInfo": _read_contact,
    "related": read_related,
}
