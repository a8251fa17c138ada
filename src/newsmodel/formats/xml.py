"""The one way in which this library reads and writes XML.

Reading is hardened: nothing is fetched, no DTD is loaded, no entity of a document is expanded, and size and
depth are bounded.  libxml2 itself bounds a text or an attribute to ten million bytes.
"""

from __future__ import annotations

from html.entities import html5

from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic

__all__ = ["MAX_BYTES", "MAX_DEPTH", "parse", "serialise"]

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 200

# Level by level over children, so that a shallow document costs nothing beyond its own depth.
_TOO_DEEP = etree.XPath(f"boolean({'/*' * (MAX_DEPTH + 1)})")


def parse(data: bytes) -> etree._Element | Diagnostic:
    """The root of a document without comments and processing instructions, or what is wrong with it.

    An external DTD may be named, as NITF documents do; it is not loaded, and a reference to one of its entities
    becomes the character of that name in HTML, else it stays as `&name;`.  Documents that declare
    entities or elements themselves are refused.
    """
    if len(data) > MAX_BYTES:
        return codes.UNREADABLE.at(message=f"the document has {len(data)} bytes, expected at most {MAX_BYTES}")
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as problem:
        return codes.UNREADABLE.at(message=f"not well-formed XML: {' '.join((problem.msg or 'unknown').split())}")
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None:
        if any(True for _ in declared.iterentities()) or any(True for _ in declared.iterelements()):
            return codes.UNREADABLE.at(message="the document declares entities or elements, expected no such DTD")
        _resolve_references(root)
    if _TOO_DEEP(root):
        return codes.UNREADABLE.at(message=f"elements nest deeper than {MAX_DEPTH}")
    return root


def serialise(root: etree._Element) -> bytes:
    """UTF-8 with an XML declaration, no white space added."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _parser() -> etree.XMLParser:
    # A parser keeps state, so that one shared between threads would be locked: each document has its own.
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _resolve_references(root: etree._Element) -> None:
    for node in list(root.iter(etree.Entity)):
        # Those that follow another directly go with it.
        if node.getparent() is not None:
            _replace(_run(node))


def _run(first: etree._Element) -> list[etree._Element]:
    """References that stand side by side, with nothing but text between them."""
    run = [first]
    while isinstance(after := run[-1].getnext(), etree._Entity):  # noqa: SLF001  it has no public name
        run.append(after)
    return run


def _replace(run: list[etree._Element]) -> None:
    text = "".join(_characters(node) + (node.tail or "") for node in run)
    before, parent = run[0].getprevious(), run[0].getparent()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
    for node in run:
        node.tail = None
        parent.remove(node)


def _characters(node: etree._Element) -> str:
    name = (node.text or "")[1:-1]
    return html5.get(f"{name};", f"&{name};")
