"""Topic tags and places <-> the flexible properties of NewsML-G2: `subject`, `genre`, `keyword`, `located`."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsmodel.formats.draft import Draft
from newsmodel.formats.newsmlg2.tools import XML_LANG, Element, Writing, local, own, q
from newsmodel.model._fields import to_optional
from newsmodel.model.places import Place
from newsmodel.model.topics import Label, TopicKind, TopicTag

__all__ = ["children", "name_of", "read_place", "read_tag", "write_name", "write_place", "write_tag", "write_topic"]

_sub = etree.SubElement
_NAME, _NOTE, _BROADER = q("name"), q("note"), q("broader")


def children(element: Element, name: str) -> Iterator[Element]:
    """The children of this name."""
    return element.iterchildren(q(name))


def write_name(parent: Element, text: str, language: str | None = None, role: str | None = None) -> None:
    """Append a `name`; its type allows no tabs or line breaks (g2normalizedString)."""
    name = _sub(parent, _NAME)
    name.text = text
    if language is not None:
        name.set(XML_LANG, language)
    if role is not None:
        name.set("role", role)


def name_of(element: Element, draft: Draft) -> str | None:
    """The first `name` of a property, else its literal, qcode or URI."""
    names = (draft.string(child) for child in children(element, "name"))
    identifiers = (element.get(key) for key in ("literal", "qcode", "uri"))
    return next(filter(None, (*names, *identifiers)), None)


# ---- topic tags ---------------------------------------------------------------------------------------------------

# Concept natures (NewsCodes cpnature); a subject is the rule and has none.
_NATURES = {
    TopicKind.PERSON: "cpnat:person",
    TopicKind.ORGANISATION: "cpnat:organisation",
    TopicKind.PLACE: "cpnat:geoArea",
    TopicKind.EVENT: "cpnat:event",
}
_KINDS = {nature: kind for kind, nature in _NATURES.items()} | {"cpnat:poi": TopicKind.PLACE}


def write_topic(parent: Element, tag: TopicTag, writing: Writing) -> None:
    """Append a free word as `keyword`, anything else as `subject`."""
    if tag.controlled or tag.kind is not TopicKind.SUBJECT or len(tag.labels) != 1:
        write_tag(_sub(parent, q("subject")), tag, writing)
        return
    keyword = _sub(parent, q("keyword"))
    keyword.text = tag.labels[0].text
    if tag.labels[0].language is not None:
        keyword.set(XML_LANG, tag.labels[0].language)


def write_tag(element: Element, tag: TopicTag, writing: Writing) -> None:
    """Fill a `subject` or `genre`."""
    if tag.qcode is not None:
        element.set("qcode", writing.code(tag.qcode))
    if tag.uri is not None:
        element.set("uri", tag.uri)
    if tag.kind in _NATURES:
        element.set("type", writing.code(_NATURES[tag.kind]))
    for label in tag.labels:
        write_name(element, label.text, label.language)


def read_tag(element: Element, draft: Draft) -> TopicTag | None:
    """A `subject`, `genre` or `keyword`; a literal is a label where no name is given.

    Raises:
        InvalidValue: the document's qcode or language is none.
    """
    if local(element) == "keyword":
        text = draft.string(element)
        return TopicTag([Label(text, element.get(XML_LANG))]) if text else None
    labels = [Label(text, name.get(XML_LANG)) for name in element if name.tag == _NAME if (text := draft.string(name))]
    qcode, uri, literal = element.get("qcode"), element.get("uri"), element.get("literal")
    if not labels and literal and to_optional(literal):
        labels = [Label(literal)]
    if not labels and qcode is None and uri is None:
        return None
    return TopicTag(tuple(labels), qcode=qcode, uri=uri, kind=_KINDS.get(element.get("type", ""), TopicKind.SUBJECT))


# ---- places -------------------------------------------------------------------------------------------------------

_COUNTRY = "iso3166-1a2:"


def write_place(element: Element, place: Place, writing: Writing) -> None:
    """Fill a `located`: the region and the country are broader concepts, the rest are notes."""
    write_name(element, place.name)
    for role, text in (("printed", place.text), ("zone", place.zone)):
        if text is not None:
            _sub(element, _NOTE, {"role": writing.own(role)}).text = text
    if place.region is not None:
        write_name(_sub(element, _BROADER), place.region)
    if place.country is not None:
        _sub(element, _BROADER, {"qcode": writing.code(_COUNTRY + place.country)})


def read_place(element: Element, draft: Draft) -> Place | None:
    """A `located`; None where it has neither name nor code.

    Raises:
        InvalidValue: the country's code is none.
    """
    name = name_of(element, draft)
    if name is None:
        return None
    notes = {note.get("role"): draft.string(note) for note in children(element, "note")}
    broader = list(children(element, "broader"))
    codes = [code for code in (b.get("qcode", "") for b in broader) if code.startswith(_COUNTRY)]
    regions = [region for b in broader if not b.get("qcode") for region in (name_of(b, draft),) if region]
    return Place(
        name,
        region=regions[0] if regions else None,
        country=codes[0].removeprefix(_COUNTRY) if codes else None,
        zone=notes.get(own("zone")),
        text=notes.get(own("printed")),
    )
