"""What the parts of the NewsML-G2 room share: names, codes, and the state of one writing or reading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

import attrs
from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.formats.iri import coded, decoded, is_absolute
from newsmodel.vocab.catalog import is_alias

__all__ = [
    "NAR",
    "XML_LANG",
    "XML_SPACE",
    "Draft",
    "Element",
    "Naming",
    "Reader",
    "Readers",
    "Writing",
    "alias_of",
    "by_name",
    "local",
    "own",
    "q",
    "string",
    "strings",
]

NAR = "http://iptc.org/std/nar/2006-10-01/"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = etree._Element  # noqa: SLF001  the class has no public name


def q(name: str) -> str:
    """The qualified name of an element of NewsML-G2."""
    return f"{{{NAR}}}{name}"


def local(element: Element) -> str:
    """The name of an element of NewsML-G2; empty for one of another namespace."""
    space, _, name = element.tag.rpartition("}") if isinstance(element.tag, str) else ("", "", "")
    return name if space == f"{{{NAR}" else ""


# ---- writing ------------------------------------------------------------------------------------------------------

_OWN_ALIAS = "nm"


@attrs.frozen
class Writing:
    """The state of writing one item: the aliases that its qcodes use, which a catalog must hold."""

    aliases: set[str] = attrs.field(factory=set)

    def code(self, qcode: str) -> str:
        """The qcode, its alias noted."""
        self.aliases.add(qcode.partition(":")[0])
        return qcode

    def own(self, name: str) -> str:
        """A qcode of our own vocabulary."""
        self.aliases.add(_OWN_ALIAS)
        return f"{_OWN_ALIAS}:{name}"


def own(name: str) -> str:
    """The qcode that `Writing.own` gives, for readers."""
    return f"{_OWN_ALIAS}:{name}"


_QCODE = re.compile(r"[^\s:]+:\S+\Z")


def alias_of(value: str | None) -> str | None:
    """The alias, where the value is a qcode that a catalog can serve."""
    if value is None or not _QCODE.match(value):
        return None
    alias = value.partition(":")[0]
    return alias if is_alias(alias) else None


@attrs.frozen
class Naming:
    """How a free name (a link's relation, the type of an identifier) stands in a pair of attributes.

    `rel` takes a qcode and `reluri` an IRI.  A registered name is written under the registry's prefix, an address
    and a qcode as they are, and anything else percent-encoded under our own prefix.
    """

    attribute: str
    prefix: str
    registry: str | None = None
    registered: frozenset[str] = frozenset()

    def write(self, value: str | None, writing: Writing) -> dict[str, str]:
        """The attribute that holds the name."""
        if value is None:
            return {}
        if value in self.registered:
            return {f"{self.attribute}uri": f"{self.registry}{value}"}
        taken = value.startswith(self.prefix) or (self.registry is not None and value.startswith(self.registry))
        if is_absolute(value) and not taken:
            return {f"{self.attribute}uri": value}
        if alias_of(value) is not None and not taken:
            return {self.attribute: writing.code(value)}
        return {f"{self.attribute}uri": coded(self.prefix, value)}

    def read(self, element: Element) -> str | None:
        """The name that was written, or that another writer gave."""
        uri = element.get(f"{self.attribute}uri")
        if uri is None:
            return element.get(self.attribute)
        if self.registry is not None and uri.removeprefix(self.registry) in self.registered:
            return uri.removeprefix(self.registry)
        name = decoded(self.prefix, uri)
        return uri if name is None else name


# ---- reading ------------------------------------------------------------------------------------------------------


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
    people: dict[int | None, list[Any]] = attrs.field(factory=dict)
    facts: dict[str | None, dict[str, Any]] = attrs.field(factory=dict)
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
        name = etree.QName(element).localname if isinstance(element.tag, str) else "?"
        self.diagnostics.append(codes.READ_BACK.at(message=f"element {name}: {why}", path=name))

    def string(self, element: Element | None) -> str | None:
        """The words of an element; None for none."""
        if element is None:
            return None
        # The rule in our own documents, and quick.
        return element.text or None if self.exact and len(element) == 0 else string(element, exact=self.exact)


Reader = Callable[[Element, Draft], None]
Readers = Mapping[Any, Reader]


def by_name(readers: Mapping[str, Reader]) -> Readers:
    """Readers by the qualified names of their elements."""
    return MappingProxyType({q(name): reader for name, reader in readers.items()})


def string(element: Element, *, exact: bool) -> str | None:
    """The words of an element and of those in it, without marks; None where there are none."""
    text = element.text if len(element) == 0 else "".join(element.itertext())
    if not text:
        return None
    return text if exact else " ".join(text.split()) or None


def strings(elements: Iterable[Element], *, exact: bool) -> list[str]:
    """The words of several elements, without the empty ones."""
    return [text for element in elements for text in (string(element, exact=exact),) if text]
