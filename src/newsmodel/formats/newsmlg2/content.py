"""What an article says of itself as content <-> `contentMeta`.

Headline, standfirst and bylines stand here plain and in the body with their marks; where a document has both, the
body's are read.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from newsmodel.formats.draft import Draft, byline_number, give_people, person_id
from newsmodel.formats.newsmlg2.concepts import (
    children,
    name_of,
    read_place,
    read_tag,
    write_name,
    write_place,
    write_tag,
    write_topic,
)
from newsmodel.formats.newsmlg2.tools import Element, Naming, Writing, by_name, local, own, q
from newsmodel.formats.nitf.media import whole
from newsmodel.model.article import AltId, Article, Urgency
from newsmodel.model.people import Byline, BylineKind, Person
from newsmodel.model.topics import check_language

__all__ = ["read_content_meta", "write_content_meta"]

_sub = etree.SubElement


def write_content_meta(item: Element, article: Article, writing: Writing) -> None:
    """Append `contentMeta`, its children in the order of the schema."""
    meta = _sub(item, q("contentMeta"))
    if article.urgency is not None:
        _sub(meta, q("urgency")).text = str(article.urgency)
    for place in article.located:
        write_place(_sub(meta, q("located")), place, writing)
    for index, byline in enumerate(article.bylines):
        _write_people(meta, index, byline, writing)
    for alt_id in article.alt_ids:
        _sub(meta, q("altId"), _ALT_ID.write(alt_id.type, writing)).text = alt_id.value
    if article.language is not None:
        _sub(meta, q("language"), {"tag": article.language})
    for genre in article.genres:
        write_tag(_sub(meta, q("genre")), genre, writing)
    for topic in article.topics:
        write_topic(meta, topic, writing)
    if article.slugline is not None:
        _sub(meta, q("slugline")).text = article.slugline
    _write_lines(meta, article, writing)


def _write_lines(meta: Element, article: Article, writing: Writing) -> None:
    """What is printed: headline, dateline, bylines, standfirst."""
    if article.headline is not None:
        _sub(meta, q("headline")).text = article.headline.text
    if article.dateline is not None:
        _sub(meta, q("dateline")).text = article.dateline.text
    for index, byline in enumerate(article.bylines):
        by = _sub(meta, q("by"), {"id": f"by{index}"})
        if byline.kind is not BylineKind.BYLINE:
            by.set("role", writing.own(byline.kind.value))
        by.text = byline.text
    if article.standfirst is not None:
        _sub(meta, q("description"), {"role": writing.code(_SUMMARY)}).text = article.standfirst.text


_SUMMARY = "drol:summary"


def read_content_meta(meta: Element, draft: Draft) -> None:
    """Read what `contentMeta` holds into the draft."""
    for child in meta:
        draft.read(child, _READERS)
    give_people(draft)


def _read_urgency(element: Element, draft: Draft) -> None:
    value = whole(draft.string(element))
    draft.put("urgency", None if value is None else Urgency(value))


def _read_located(element: Element, draft: Draft) -> None:
    place = read_place(element, draft)
    if place is not None:
        draft.add("located", place)


def _read_language(element: Element, draft: Draft) -> None:
    tag = element.get("tag")
    check_language("language", tag)
    draft.put("language", tag)


def _read_genre(element: Element, draft: Draft) -> None:
    tag = read_tag(element, draft)
    if tag is not None:
        draft.add("genres", tag)


def _read_topic(element: Element, draft: Draft) -> None:
    tag = read_tag(element, draft)
    if tag is not None:
        draft.add("topics", tag)


def _read_slugline(element: Element, draft: Draft) -> None:
    draft.put("slugline", draft.string(element))


def _read_headline(element: Element, draft: Draft) -> None:
    draft.put("headline", draft.string(element))


def _read_dateline(element: Element, draft: Draft) -> None:
    draft.put("dateline", draft.string(element))


def _read_description(element: Element, draft: Draft) -> None:
    if element.get("role", _SUMMARY) == _SUMMARY:
        draft.put("standfirst", draft.string(element))
    else:
        draft.unread(element, f"role {element.get('role')}")


# ---- identifiers --------------------------------------------------------------------------------------------------

_ALT_ID = Naming("type", "urn:newsmodel:altid:")


def _read_alt_id(element: Element, draft: Draft) -> None:
    # LISTING 22 of the IPTC's guide has the value in @id, against the schema's own type of the element.
    value = draft.string(element) or element.get("id")
    if value:
        draft.add("alt_ids", AltId(value, type=_ALT_ID.read(element)))


# ---- bylines and people -------------------------------------------------------------------------------------------

_CREATORS = frozenset({BylineKind.BYLINE, BylineKind.REPORTING, BylineKind.WRITING})


def _write_people(meta: Element, index: int, byline: Byline, writing: Writing) -> None:
    """The people of a byline, joined to it by their ids: `by0-1` is the second of `by0`."""
    tag = q("creator" if byline.kind in _CREATORS else "contributor")
    for number, person in enumerate(byline.people):
        _write_person(_sub(meta, tag, {"id": person_id(index, number)}), person, writing)


def _write_person(element: Element, person: Person, writing: Writing) -> None:
    write_name(element, person.name)
    if person.role is not None:
        _sub(element, q("definition"), {"role": writing.own("role")}).text = person.role
    if person.organisation is None and person.email is None:
        return
    details = _sub(element, q("personDetails"))
    if person.organisation is not None:
        write_name(_sub(details, q("affiliation")), person.organisation)
    if person.email is not None:
        _sub(_sub(details, q("contactInfo")), q("email")).text = person.email


def _read_person(element: Element, draft: Draft) -> None:
    name = name_of(element, draft)
    if name is None:
        draft.unread(element, "no name")
        return
    roles = (d for d in children(element, "definition") if d.get("role") == own("role"))
    details = [child for part in children(element, "personDetails") for child in part]
    firms = [child for child in details if local(child) == "affiliation"]
    emails = [email for child in details if local(child) == "contactInfo" for email in children(child, "email")]
    person = Person(
        name,
        role=draft.string(next(roles, None)),
        organisation=name_of(firms[0], draft) if firms else None,
        email=draft.string(emails[0]) if emails else None,
    )
    draft.people.setdefault(byline_number(element.get("id", "")), []).append(person)


_BYLINES: Mapping[str, BylineKind] = {own(kind.value): kind for kind in BylineKind}


def _read_by(element: Element, draft: Draft) -> None:
    text = draft.string(element)
    if text:
        draft.add("bylines", Byline(text=text, kind=_BYLINES.get(element.get("role", ""), BylineKind.BYLINE)))


_READERS = by_name(
    {
        "urgency": _read_urgency,
        "located": _read_located,
        "creator": _read_person,
        "contributor": _read_person,
        "altId": _read_alt_id,
        "language": _read_language,
        "genre": _read_genre,
        "subject": _read_topic,
        "keyword": _read_topic,
        "slugline": _read_slugline,
        "headline": _read_headline,
        "dateline": _read_dateline,
        "by": _read_by,
        "description": _read_description,
    }
)
