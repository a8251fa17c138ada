"""Contacts of a release: who answers, of whom, by which address and phone.

Structure first: lines that hold an address or a phone, and the short lines around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsmodel.extract.addresses import fields
from newsmodel.extract.releases.parts import Atom, Reader, letters_of
from newsmodel.model.people import Contact

__all__ = ["read_contacts"]

# A release names few organisations; of lists without end the first of them help to tell names apart.
# What parts columns, and what a cell of one is.
_GUTTER, _CELL, _FEWEST_ROWS = "   ", re.compile(r"\S+(?: {1,2}\S+)*"), 2
_BREAKS = {"heading", "stop"}
_MOST_HINTS, _LEAD = 64, 120


def read_contacts(lines: Iterable[str], known: Sequence[str] = (), *, lead: str = "") -> tuple[Contact, ...]:
    """The contacts that the lines of one or several blocks give, in order; each person once.

    Args:
        lines: as printed, headings among them.
        known: organisations of the release, by their fullest names.
        lead: the first sentence of the release: the name that opens it is an organisation's.

    A line without words parts two contacts.
    """
    every = list(_by_columns(lines))
    emails = [field.text.partition("@") for line in every for field in fields(line) if field.kind == "email"]
    domains = dict.fromkeys(letters_of(domain.rpartition(".")[0]) for _, _, domain in emails)
    boxes = frozenset(letters_of(box) for box, _, _ in emails)
    reader = Reader(tuple(known)[:_MOST_HINTS], tuple(domains)[:_MOST_HINTS], boxes, lead[:_LEAD])
    return _united(_gathered(atom for line in every for atom in reader.atoms(line)))


def _by_columns(lines: Iterable[str]) -> Iterator[str]:
    """The lines; contacts that stand side by side in columns one below the other."""
    rows: list[list[re.Match[str]]] = []
    for line in lines:
        cells = list(_CELL.finditer(line)) if _GUTTER in line else []
        if len(cells) > 1:
            rows.append(cells)
            continue
        yield from _turned(rows)
        rows = []
        yield line
    yield from _turned(rows)


def _turned(rows: Sequence[Sequence[re.Match[str]]]) -> Iterator[str]:
    """The cells of rows, a column after the other; one row by itself stays as it is."""
    if len(rows) < _FEWEST_ROWS:
        yield from (cells[0].string for cells in rows)
        return
    starts = [cell.start() for cell in max(rows, key=len)]
    for column, start in enumerate(starts):
        yield from [""] if column else []
        for cells in rows:
            yield from (cell[0] for cell in cells if _nearest(starts, cell.start()) == start)


def _nearest(starts: Sequence[int], at: int) -> int:
    return min(starts, key=lambda start: abs(start - at))


def _gathered(atoms: Iterable[Atom]) -> Iterator[Contact]:
    """Contacts made of the parts in their order."""
    values: dict[str, list[str]] = {}
    subject: str | None = None
    for atom in atoms:
        kind = "organisation" if atom.kind == "name" and _is_house(values) else atom.kind
        if kind == "subject":
            subject = atom.text
        elif not atom.text or atom.text not in values.get(kind, ()):
            if kind in _BREAKS or _begins(values, kind):
                yield from _contact(values, subject)
                values = {}
                subject = None if kind == "heading" else subject
            if kind not in _BREAKS:
                values.setdefault(kind, []).append(atom.text)
    yield from _contact(values, subject)


def _is_house(values: dict[str, list[str]]) -> bool:
    """Whether a second name, below a person of whom nothing else is said, is the house: `Ada Quill`, `Quay Lines`."""
    return set(values) == {"name"}


def _begins(values: dict[str, list[str]], kind: str) -> bool:
    """Whether a part opens another contact: a second name, a name after a phone, a second address."""
    if kind == "name":
        return "name" in values or (
            bool(values.keys() & {"email", "phone"}) and "name" not in values and "post" in values
        )
    if kind == "organisation":
        return "organisation" in values and bool(values.keys() & {"email", "phone"})
    if kind == "email":
        return "email" in values and "name" not in values
    return False


def _contact(values: dict[str, list[str]], subject: str | None) -> Iterator[Contact]:
    """A contact, where there is more than a role or a name of an organisation."""
    if not values.keys() & {"email", "phone"} and not ("name" in values and values.keys() & {"post", "organisation"}):
        return
    # A house may stand above its person; the one below the person is theirs.
    organisations = values.get("organisation", [])[::-1]
    yield Contact(
        name=next(iter(values.get("name", ())), None),
        role=", ".join(dict.fromkeys(values["post"])) if "post" in values else None,
        organisation=organisations[0] if organisations else subject,
        emails=tuple(dict.fromkeys(values.get("email", ()))),
        phones=tuple(dict.fromkeys(values.get("phone", ()))),
    )


def _united(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Each person once: what a later mention adds joins the first."""
    out: dict[object, Contact] = {}
    for number, contact in enumerate(contacts):
        key = contact.name.casefold() if contact.name else number
        before = out.get(key)
        out[key] = contact if before is None else _joined(before, contact)
    return tuple(dict.fromkeys(out.values()))


def _joined(first: Contact, second: Contact) -> Contact:
    return Contact(
        name=first.name,
        role=first.role or second.role,
        organisation=first.organisation or second.organisation,
        emails=tuple(dict.fromkeys((*first.emails, *second.emails))),
        phones=tuple(dict.fromkeys((*first.phones, *second.phones))),
    )
