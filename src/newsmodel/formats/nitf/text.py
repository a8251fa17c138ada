"""Texts <-> the inline markup of NITF 3.6: `em`, `a` and `br`.

What NITF has no element for is told apart by `class`: `<em class="strong">`.  Attributes of the namespace `OWN`
hold what has no attribute at all.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

import attrs
from lxml import etree

from newsmodel.formats.inline import Collector, Step, events
from newsmodel.model.media import Media
from newsmodel.model.text import MarkKind, Text

__all__ = [
    "NITF",
    "OWN",
    "Element",
    "Reading",
    "all_of",
    "by_name",
    "local",
    "q",
    "read_string",
    "read_text",
    "write_text",
]

NITF = "http://iptc.org/std/NITF/2006-10-18/"
OWN = "urn:newsmodel:nitf:1"

Element = etree._Element  # noqa: SLF001  the class has no public name
_sub = etree.SubElement
T = TypeVar("T")


@functools.cache
def q(name: str) -> str:
    """The qualified name of an element of NITF."""
    return f"{{{NITF}}}{name}"


def local(element: Element) -> str:
    """The name of an element without its namespace: NITF before 3.4 had none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def by_name(readers: Mapping[str, T]) -> Mapping[Any, T]:
    """Readers by the names of their elements, in the namespace and without one."""
    return MappingProxyType({**readers, **{q(name): reader for name, reader in readers.items()}})


def all_of(element: Element, name: str) -> list[Element]:
    """The children of this name."""
    return [child for child in element if local(child) == name]


@attrs.frozen
class Reading:
    """How a document is read.

    Attributes:
        exact: white space is as its writer meant it (`xml:space="preserve"`); else runs of it are one space.
        media: what the figures of the document point to; figures of foreign documents add theirs.
    """

    exact: bool
    media: list[Media] = attrs.field(factory=list)


# ---- texts --------------------------------------------------------------------------------------------------------

_EM, _A, _BR = q("em"), q("a"), q("br")
_CLASS = {MarkKind.STRONG: "strong", MarkKind.NOTE: "note"}
_KIND = {"strong": MarkKind.STRONG, "note": MarkKind.NOTE}


def write_text(element: Element, text: Text) -> None:
    """Fill an empty element with a text: `em` for emphasis, with a class for strong and note, `a`, `br`."""
    if not text.marks and "\n" not in text.text:
        element.text = text.text
        return
    stack, last = [element], None
    for event in events(text):
        if event.step is Step.WORDS:
            if last is None:
                stack[-1].text = event.words
            else:
                last.tail = event.words
        elif event.step is Step.BREAK:
            last = _sub(stack[-1], _BR)
        elif event.step is Step.CLOSE:
            last = stack.pop()
        elif event.mark is not None:
            stack.append(_open(stack[-1], event.mark.kind, event.mark.target))
            last = None


def _open(parent: Element, kind: MarkKind, target: str | None) -> Element:
    if target is not None:
        return _sub(parent, _A, {"href": target})
    token = _CLASS.get(kind)
    return _sub(parent, _EM, {"class": token}) if token else _sub(parent, _EM)


_SPACE = re.compile(r"[ \t\n\r]+")


class _Folding(Collector):
    """Collects text whose runs of white space are one space, across the elements they lie in."""

    def __init__(self) -> None:
        super().__init__()
        self._pending = self._inside = False

    def words(self, text: str | None) -> None:
        folded = _SPACE.sub(" ", text or "")
        inner = folded.strip(" ")
        self._pending = self._pending or folded.startswith(" ")
        if inner:
            self._space()
            super().words(inner)
            self._inside, self._pending = True, folded.endswith(" ")

    def line_break(self) -> None:
        super().words("\n")
        self._inside = self._pending = False

    def mark(self, kind: MarkKind | str, target: str | None = None) -> Callable[[], None]:
        self._space()
        return super().mark(kind, target)

    def _space(self) -> None:
        """The space between two words; at the edge of a line there is none."""
        if self._pending and self._inside:
            super().words(" ")
            self._inside = False
        self._pending = False


# Elements that begin on a line of their own; inside a text they stand for a forced break.
_LINES = frozenset({"p", "hl2", "li", "dt", "dd", "tr", "bq", "block", "pre", "credit"})


def read_text(element: Element, reading: Reading) -> Text:
    """The words of an element and of all elements in it; what is no mark leaves its words."""
    if reading.exact and len(element) == 0:
        return Text(element.text or "")
    collector = Collector() if reading.exact else _Folding()
    _collect(element, collector)
    return collector.text()


def _collect(element: Element, into: Collector) -> None:
    into.words(element.text)
    for child in element:
        name = local(child)
        if name == "br":
            into.line_break()
        elif name in _LINES:
            if child.getprevious() is not None:
                into.line_break()
            _collect(child, into)
        elif name == "em":
            done = into.mark(_KIND.get(child.get("class", ""), MarkKind.EMPHASIS))
            _collect(child, into)
            done()
        elif name == "a" and child.get("href"):
            done = into.mark(MarkKind.LINK, child.get("href"))
            _collect(child, into)
            done()
        else:
            _collect(child, into)
        into.words(child.tail)


def read_string(element: Element, reading: Reading) -> str:
    """The words of an element without marks."""
    text = element.text or "" if len(element) == 0 else "".join(element.itertext())
    return text if reading.exact else " ".join(text.split())
