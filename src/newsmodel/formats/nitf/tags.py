"""Topic tags and places <-> `classifier` and `location` of NITF 3.6."""

from __future__ import annotations

from lxml import etree

from newsmodel.formats.draft import Draft
from newsmodel.formats.nitf.text import OWN, Element, all_of, q
from newsmodel.model.places import Place
from newsmodel.model.topics import Label, TopicKind, TopicTag

__all__ = ["read_located", "read_tag", "write_located", "write_tag"]

_sub = etree.SubElement
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_URI, _ZONE, _PRINTED = f"{{{OWN}}}uri", f"{{{OWN}}}zone", f"{{{OWN}}}printed"


def write_tag(parent: Element, tag: TopicTag, token: str) -> None:
    """Append a `classifier`: the code's alias is @idsrc, the code @value, and the one label its text."""
    element = _sub(parent, q("classifier"), {"class": token, "type": tag.kind.value})
    if tag.qcode is not None:
        alias, _, code = tag.qcode.partition(":")
        element.set("idsrc", alias)
        element.set("value", code)
    if tag.uri is not None:
        element.set(_URI, tag.uri)
    for label in tag.labels:
        element.text = label.text
        if label.language is not None:
            element.set(_LANG, label.language)


def read_tag(element: Element, draft: Draft) -> TopicTag | None:
    """A `classifier`; None where it has neither text nor code.

    Raises:
        InvalidValue: code or language of the document is none.
    """
    text, kind = draft.string(element), element.get("type")
    alias, code = element.get("idsrc"), element.get("value")
    qcode = f"{alias}:{code}" if alias and code else None
    uri = element.get(_URI)
    if not text and qcode is None and uri is None:
        return None
    labels = [Label(text, element.get(_LANG))] if text else []
    return TopicTag(labels, qcode=qcode, uri=uri, kind=TopicKind(kind) if kind in set(TopicKind) else TopicKind.SUBJECT)


def write_located(parent: Element, place: Place) -> None:
    """Append a `location`."""
    element = _sub(parent, q("location"), {"class": "located"})
    for name, value in ((_ZONE, place.zone), (_PRINTED, place.text)):
        if value is not None:
            element.set(name, value)
    _sub(element, q("city")).text = place.name
    if place.region is not None:
        _sub(element, q("region")).text = place.region
    if place.country is not None:
        _sub(element, q("country"), {"iso-cc": place.country})


def read_located(element: Element, draft: Draft) -> Place | None:
    """A `location`; its text is the place where it has no parts.

    Raises:
        InvalidValue: the document's country code is none.
    """
    parts = {name: all_of(element, name) for name in ("city", "sublocation", "region", "state", "country")}
    texts = {name: next((draft.string(child) for child in found), None) for name, found in parts.items()}
    name = texts["city"] or texts["sublocation"] or draft.string(element)
    if not name:
        return None
    codes = [code for country in parts["country"] if len(code := country.get("iso-cc", "")) == 2]
    region = texts["region"] or texts["state"] or texts["country"]
    country = codes[0].upper() if codes else None
    return Place(name, region=region, country=country, zone=element.get(_ZONE), text=element.get(_PRINTED))
