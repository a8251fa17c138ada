"""The state of reading one article from a document: what was found so far, and what was not understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.model.people import Byline, Person

__all__ = ["Draft", "Reader", "Readers", "byline_number", "give_people", "person_id", "string", "strings"]

Element = etree._Element  # noqa: SLF001  the class has no public name


@attrs.frozen
class Draft:
    """The state of reading one item.

    Attributes:
        exact: white space is as its writer meant it (`xml:space="preserve"`); else runs of it are one space.
        values: fields of the article, lists where the field is a tuple.
        people: those credited, by the number of their byline; None for those of no byline in particular.
        facts: fields of factboxes, by the literal that joins an assert to the box in the body.
        diagnostics: what was not understood.
    """

    exact: bool
    values: dict[str, Any] = attrs.field(factory=dict)
    people: dict[int | None, list[Person]] = attrs.field(factory=dict)
    facts: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    diagnostics: list[Diagnostic] = attrs.field(factory=list)

    def add(self, field: str, value: Any) -> None:
        """One more item of a field that holds several."""
        self.values.setdefault(field, []).append(value)

    def put(self, field: str, value: Any) -> None:
        """The value of a field, unless it has one; None says nothing."""
        if value is not None:
            self.values.setdefault(field, value)

    def read(self, element: Element, readers: Readers) -> None:
        """Let the reader of the element's name read it; what it holds without meaning is reported, not raised."""
        reader = readers.get(element.tag)
        if reader is None:
            self.unread(element)
            return
        try:
            reader(element, self)
        except InvalidValue as problem:
            self.unread(element, str(problem))

    def unread(self, element: Element, why: str = "not understood") -> None:
        """Report an element that has no place in the model."""
        name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else "?"
        self.diagnostics.append(codes.READ_BACK.at(message=f"element {name}: {why}", path=name))

    def string(self, element: Element | None) -> str | None:
        """The words of an element; None for none."""
        if element is None:
            return None
        # The rule in our own documents, and quick.
        return element.text or None if self.exact and len(element) == 0 else string(element, exact=self.exact)


Reader = Callable[[Element, Draft], None]
Readers = Mapping[Any, Reader]


def string(element: Element, *, exact: bool) -> str | None:
    """The words of an element and of those in it, without marks; None where there are none."""
    text = element.text if len(element) == 0 else "".join(element.itertext())
    if not text:
        return None
    return text if exact else " ".join(text.split()) or None


def strings(elements: Iterable[Element], *, exact: bool) -> list[str]:
    """The words of several elements, without the empty ones."""
    return [text for element in elements for text in (string(element, exact=exact),) if text]


# ---- people, joined to their bylines by ids -----------------------------------------------------------------------


def person_id(byline: int, number: int) -> str:
    """The identifier of a person in a document: `by0-1` is the second of the first byline."""
    return f"by{byline}-{number}"


def byline_number(identifier: str) -> int | None:
    """The byline that an identifier of ours names; None for others."""
    digits = identifier.partition("-")[0].removeprefix("by")
    ours = identifier.startswith("by") and digits.isascii() and digits.isdigit() and len(digits) < 10
    return int(digits) if ours else None


def give_people(draft: Draft) -> None:
    """People of no byline in particular go to the one that prints their name, else each is a byline of its own."""
    bylines: list[Byline] = draft.values.setdefault("bylines", [])
    printed = len(bylines)
    named: dict[int, list[Person]] = {}
    for number, people in draft.people.items():
        for person in people:
            at = number if number is not None and number < printed else _naming(bylines[:_FEW], person)
            if at is None:
                named[len(bylines)] = [person]
                bylines.append(Byline(text=person.name))
            else:
                named.setdefault(at, list(bylines[at].people)).append(person)
    for at, people in named.items():
        bylines[at] = attrs.evolve(bylines[at], people=tuple(people))


# How many bylines are searched for a name, so that time stays linear in documents that nobody wrote.
_FEW = 32


def _naming(bylines: list[Byline], person: Person) -> int | None:
    return next((index for index, byline in enumerate(bylines) if person.name in byline.text), None)
