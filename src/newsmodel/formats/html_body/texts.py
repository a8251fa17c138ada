"""Elements of HTML as texts: tags, classes, and the inline elements inside a block."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsmodel.diagnostics import Diagnostic
from newsmodel.formats import xml
from newsmodel.formats.inline import Collector
from newsmodel.model.text import MarkKind, Text

__all__ = ["BLOCKS", "CONTAINERS", "HEADINGS", "Element", "characters", "children_of", "classes_of", "read_inline"]
__all__ += ["root_of", "string_of", "tag_of", "text_of"]

Element = etree._Element  # noqa: SLF001  lxml has no other name for its class


def root_of(markup: str) -> Element | None:
    """The markup in a `<div>`: as XML where it is well-formed, else as a browser would mend it."""
    wrapped = f"<div>{markup}</div>".encode("utf-8", "replace")
    root = xml.parse(wrapped)
    if not isinstance(root, Diagnostic):
        return root
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        page = etree.fromstring(wrapped, parser)
    except etree.LxmlError:
        return None
    return page


def classes_of(element: Element) -> list[str]:
    """The tokens of `class`."""
    return element.get("class", "").split()


def tag_of(element: Element) -> str:
    """The local name in small letters; nothing for what is no element."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def children_of(element: Element, *tags: str) -> Iterator[Element]:
    """The children of these tags."""
    return (child for child in element if tag_of(child) in tags)


_MARKS = {
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "a": MarkKind.LINK,
}
_UNSEEN = frozenset({"script", "style", "template", "head", "title", "noscript"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CONTAINERS = frozenset({
    "address", "article", "aside", "body", "center", "details", "div", "dl", "footer", "form", "header", "html", "main",
    "nav", "section",
})  # fmt: skip
BLOCKS = HEADINGS | CONTAINERS | {"blockquote", "dd", "dt", "figure", "hr", "ol", "p", "pre", "table", "ul"}


def characters(text: str | None) -> str | None:
    """Characters between tags: a newline in the markup and the white space around it is one space."""
    if text is None or "\n" not in text:
        return text
    first, *rest = text.split("\n")
    lines = [first.rstrip(" \t"), *(line.strip(" \t") for line in rest[:-1]), rest[-1].lstrip(" \t")]
    return " ".join(line for n, line in enumerate(lines) if line or n in {0, len(lines) - 1})


def _mark_of(element: Element) -> MarkKind | None:
    kind = _MARKS.get(tag_of(element))
    return MarkKind.NOTE if kind is None and "note" in classes_of(element) else kind


def _inside(element: Element, into: Collector) -> None:
    into.words(characters(element.text))
    for child in element:
        read_inline(child, into)


def read_inline(element: Element, into: Collector) -> None:
    """One inline element and the characters after it."""
    tag = tag_of(element)
    if tag == "br":
        into.line_break()
    elif tag and tag not in _UNSEEN:
        kind = _mark_of(element)
        close = into.mark(kind, element.get("href") if kind is MarkKind.LINK else None) if kind else None
        if tag in BLOCKS:
            into.line_break()
        _inside(element, into)
        if close is not None:
            close()
    into.words(characters(element.tail))


def text_of(element: Element) -> Text:
    """The words in an element with their marks."""
    collector = Collector()
    _inside(element, collector)
    return collector.text()


def string_of(element: Element | None) -> str:
    """The words in an element, trimmed; empty for none."""
    return "" if element is None else text_of(element).text
