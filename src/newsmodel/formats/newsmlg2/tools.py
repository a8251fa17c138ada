"""What the parts of the NewsML-G2 room share: names, codes, and the state of one writing."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import MappingProxyType

import attrs
from lxml import etree

from newsmodel.formats.draft import Reader, Readers
from newsmodel.formats.iri import coded, decoded, is_absolute
from newsmodel.vocab.catalog import is_alias

__all__ = [
    "NAR",
    "XML_LANG",
    "XML_SPACE",
    "Element",
    "Naming",
    "Writing",
    "alias_of",
    "by_name",
    "local",
    "own",
    "q",
]

NAR = "http://iptc.org/std/nar/2006-10-01/"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = etree._Element  # noqa: SLF001  the class has no public name


@functools.cache
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


def by_name(readers: Mapping[str, Reader]) -> Readers:
    """Readers by the qualified names of their elements."""
    return MappingProxyType({q(name): reader for name, reader in readers.items()})
