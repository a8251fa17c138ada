"""What an article says of itself <-> the `head` of an NITF document: `docdata`, `pubdata`, `meta`.

Times are in the basic form of ISO 8601 that the schema asks for, `20260105T143000+0300`; the extended one is read too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from newsmodel.formats.draft import Draft, Reader, byline_number, person_id
from newsmodel.formats.nitf.media import whole
from newsmodel.formats.nitf.tags import read_located, read_tag, write_located, write_tag
from newsmodel.formats.nitf.text import OWN, Element, by_name, q
from newsmodel.formats.xsd import stamp
from newsmodel.model._fields import to_optional
from newsmodel.model.article import AltId, Article, EdNote, EdNoteKind, GuidOrigin, PubStatus, Rights, Signal, Urgency
from newsmodel.model.dates import Stamp
from newsmodel.model.guid import DERIVED_PREFIX
from newsmodel.model.people import Person
from newsmodel.model.topics import Label, TopicTag

__all__ = ["read_head", "write_head"]

_sub = etree.SubElement


def _own(name: str) -> str:
    return f"{{{OWN}}}{name}"


def write_head(nitf: Element, article: Article) -> None:
    """Append the `head`, its children in the order of the schema."""
    head = _sub(nitf, q("head"))
    if article.headline is not None:
        _sub(head, q("title")).text = article.headline.text
    _write_meta(head, article)
    _write_docdata(_sub(head, q("docdata"), _status(article)), article)
    if article.published is not None:
        _sub(head, q("pubdata"), {"date.publication": _norm(article.published)})


def read_head(head: Element, draft: Draft) -> None:
    """Read what the `head` holds into the draft."""
    for child in head:
        draft.read(child, _HEAD)


# ---- times --------------------------------------------------------------------------------------------------------

_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d))?(Z|[+-]\d\d:?\d\d)?\Z", re.ASCII)


def _norm(value: Stamp) -> str:
    """A stamp in the basic form; a month and a year have but one."""
    iso = value.iso or ""
    if value.date is None or value.date.date is None:
        return iso
    day, _, clock = iso.partition("T")
    sign = "-" if "-" in clock else "+"
    time, _, zone = clock.partition(sign)
    tail = f"T{time.replace(':', '')}" + (sign + zone.replace(":", "") if zone else "") if clock else ""
    return day.replace("-", "") + tail


def _moment(norm: str | None) -> Stamp | None:
    if norm is None or not norm.strip():
        return None
    found = _BASIC.match(norm.strip())
    if found is None:
        return stamp(norm)
    year, month, day, hour, minute, second, zone = found.groups()
    clock = f"T{hour}:{minute}:{second}{_extended(zone)}" if hour is not None else ""
    read = stamp(f"{year}-{month}-{day}{clock}")
    return read if read.date is not None else Stamp(text=norm)


def _extended(zone: str | None) -> str:
    if zone is None or zone == "Z":
        return zone or ""
    return f"{zone[:3]}:{zone[-2:]}"


# ---- meta: what has no element ------------------------------------------------------------------------------------


def _write_meta(head: Element, article: Article) -> None:
    values = (
        ("version-label", article.version_label),
        ("previous-version", article.previous_version),
        ("first-created", None if article.first_created is None else _norm(article.first_created)),
    )
    for name, value in values:
        if value is not None:
            _sub(head, q("meta"), {"name": name, "content": str(value)})
    for signal in article.signals:
        meta = _sub(head, q("meta"), {"name": "signal", "content": signal.text or ""})
        if signal.qcode is not None:
            meta.set(_own("qcode"), signal.qcode)


def _read_meta(element: Element, draft: Draft) -> None:
    name, content = element.get("name"), element.get("content") or None
    match name:
        case "version-label":
            draft.put("version_label", content)
        case "previous-version":
            draft.put("previous_version", whole(content) or None)
        case "first-created":
            draft.put("first_created", _moment(content))
        case "signal":
            draft.add("signals", Signal(content, qcode=element.get(_own("qcode"))))
        case _:
            draft.unread(element, f"name {name}")


# ---- docdata ------------------------------------------------------------------------------------------------------


def _status(article: Article) -> dict[str, str]:
    if article.pub_status is not None:
        return {"management-status": article.pub_status.value}
    return {} if article.embargoed is None else {"management-status": "embargoed"}


def _write_docdata(data: Element, article: Article) -> None:
    if article.guid is not None:
        _sub(data, q("doc-id"), {"id-string": article.guid})
    for alt_id in article.alt_ids:
        doc_id = _sub(data, q("doc-id"), {"id-string": alt_id.value})
        if alt_id.type is not None:
            doc_id.set("regsrc", alt_id.type)
    if article.urgency is not None:
        _sub(data, q("urgency"), {"ed-urg": str(article.urgency)})
    if article.version_created is not None:
        _sub(data, q("date.issue"), {"norm": _norm(article.version_created)})
    if article.embargoed is not None:
        _write_embargo(_sub(data, q("date.release")), article.embargoed)
    _write_key(data, article)
    for note in article.ed_notes:
        _write_ed_note(data, note)
    _write_rights(data, article.rights)
    _write_identified(data, article)


def _read_docdata(data: Element, draft: Draft) -> None:
    status = data.get("management-status")
    if status in set(PubStatus):
        draft.put("pub_status", PubStatus(status))
    for child in data:
        draft.read(child, _DOCDATA)


def _read_doc_id(element: Element, draft: Draft) -> None:
    """The first is the document's own, the others are further ones."""
    value = element.get("id-string")
    if value is None or to_optional(value) is None:
        draft.unread(element, "no id-string")
    elif "guid" in draft.values:
        draft.add("alt_ids", AltId(value, type=element.get("regsrc")))
    else:
        draft.put("guid", value)
        draft.put("guid_origin", GuidOrigin.DERIVED if value.startswith(DERIVED_PREFIX) else GuidOrigin.STATED)


def _read_urgency(element: Element, draft: Draft) -> None:
    value = whole(element.get("ed-urg"))
    draft.put("urgency", None if value is None else Urgency(value))


def _read_issue(element: Element, draft: Draft) -> None:
    draft.put("version_created", _moment(element.get("norm")))


def _write_embargo(release: Element, embargo: Stamp) -> None:
    if embargo.date is not None:
        release.set("norm", _norm(embargo))
    elif embargo.text is not None:
        release.set(_own("words"), embargo.text)


def _read_release(element: Element, draft: Draft) -> None:
    words = element.get(_own("words"))
    draft.put("embargoed", _moment(element.get("norm")) or (Stamp(text=words) if words else None))


def _write_key(data: Element, article: Article) -> None:
    values = {"key": article.slugline, "version": article.version}
    stated = {name: str(value) for name, value in values.items() if value is not None}
    if stated:
        _sub(data, q("du-key"), stated)


def _read_key(element: Element, draft: Draft) -> None:
    draft.put("slugline", element.get("key") or None)
    draft.put("version", whole(element.get("version")) or None)


def _write_ed_note(data: Element, note: EdNote) -> None:
    message = _sub(data, q("ed-msg"), {"msg-type": note.kind.value, "info": note.text})
    if note.audience is not None:
        message.set(_own("audience"), note.audience)


def _read_ed_note(element: Element, draft: Draft) -> None:
    text, kind = element.get("info"), element.get("msg-type")
    if text and to_optional(text):
        known = EdNoteKind(kind) if kind in set(EdNoteKind) else EdNoteKind.NOTE
        draft.add("ed_notes", EdNote(text, kind=known, audience=element.get(_own("audience"))))


def _write_rights(data: Element, rights: Rights | None) -> None:
    """Holder and terms; the notice is printed, in the head of the body."""
    if rights is not None and rights.holder is not None:
        _sub(data, q("doc.copyright"), {"holder": rights.holder})
    if rights is not None and rights.usage_terms is not None:
        _sub(data, q("doc.rights"), {"limitations": rights.usage_terms})


def _read_copyright(element: Element, draft: Draft) -> None:
    draft.put("rights.holder", element.get("holder") or None)


def _read_terms(element: Element, draft: Draft) -> None:
    draft.put("rights.usage_terms", element.get("limitations") or None)


# ---- what the story is about, where it comes from, who made it ----------------------------------------------------


def _write_identified(data: Element, article: Article) -> None:
    people = [(person_id(i, j), p) for i, line in enumerate(article.bylines) for j, p in enumerate(line.people)]
    if not (people or article.located or article.genres or article.topics):
        return
    identified = _sub(data, q("identified-content"))
    for identifier, person in people:
        _write_person(_sub(identified, q("person"), {"id": identifier}), person)
    for place in article.located:
        write_located(identified, place)
    for token, tags in (("genre", article.genres), ("topic", article.topics)):
        for tag in tags:
            write_tag(identified, tag, token)


def _read_identified(element: Element, draft: Draft) -> None:
    for child in element:
        draft.read(child, _IDENTIFIED)


_PERSON_PARTS = ("role", "organisation", "email")


def _write_person(element: Element, person: Person) -> None:
    for name in _PERSON_PARTS:
        value = getattr(person, name)
        if value is not None:
            element.set(_own(name), value)
    element.text = person.name


def _read_person(element: Element, draft: Draft) -> None:
    """One who is credited has an id of ours; another is what the story is about."""
    number, name = byline_number(element.get("id", "")), draft.string(element)
    if not name:
        return
    if number is None:
        draft.add("topics", TopicTag([Label(name)], kind="person"))
    else:
        parts = {part: element.get(_own(part)) for part in _PERSON_PARTS}
        draft.people.setdefault(number, []).append(Person(name, **parts))


def _read_place(element: Element, draft: Draft) -> None:
    """A place of origin has our class; another is what the story is about."""
    place = read_located(element, draft)
    if place is None:
        return
    if element.get("class") == "located":
        draft.add("located", place)
    else:
        draft.add("topics", TopicTag([Label(place.name)], kind="place"))


def _read_classifier(element: Element, draft: Draft) -> None:
    tag = read_tag(element, draft)
    if tag is not None:
        draft.add("genres" if element.get("class") == "genre" else "topics", tag)


# ---- what only other writers have ---------------------------------------------------------------------------------


def _read_keywords(element: Element, draft: Draft) -> None:
    for keyword in element:
        key = keyword.get("key")
        if key and to_optional(key):
            draft.add("topics", TopicTag(key))


def _read_tobject(element: Element, draft: Draft) -> None:
    for child in element:
        draft.read(child, _TOBJECT)


# Subject codes of the IPTC have eight digits; @tobject.subject.ipr, which names their owner, defaults to IPTC.
_SUBJECT = re.compile(r"\d{8}\Z", re.ASCII)


def _read_subject(element: Element, draft: Draft) -> None:
    number = element.get("tobject.subject.refnum", "")
    names = (element.get(f"tobject.subject.{part}") for part in ("detail", "matter", "type"))
    labels = [Label(name) for name in names if name and to_optional(name)][:1]
    qcode = (
        f"subj:{number}" if _SUBJECT.match(number) and element.get("tobject.subject.ipr", "IPTC") == "IPTC" else None
    )
    if qcode or labels:
        draft.add("topics", TopicTag(labels, qcode=qcode))


def _read_property(element: Element, draft: Draft) -> None:
    value = element.get("tobject.property.type")
    if value and to_optional(value):
        draft.add("genres", TopicTag(value))


def _read_publication(element: Element, draft: Draft) -> None:
    draft.put("published", _moment(element.get("date.publication")))


def _passed_over(_: Element, __: Draft) -> None:
    """The title repeats the headline."""


_HEAD: Mapping[str, Reader] = by_name(
    {
        "title": _passed_over,
        "meta": _read_meta,
        "tobject": _read_tobject,
        "docdata": _read_docdata,
        "pubdata": _read_publication,
    }
)
_DOCDATA: Mapping[str, Reader] = by_name(
    {
        "doc-id": _read_doc_id,
        "urgency": _read_urgency,
        "date.issue": _read_issue,
        "date.release": _read_release,
        "du-key": _read_key,
        "ed-msg": _read_ed_note,
        "doc.copyright": _read_copyright,
        "doc.rights": _read_terms,
        "identified-content": _read_identified,
        "key-list": _read_keywords,
    }
)
_IDENTIFIED: Mapping[str, Reader] = by_name(
    {"person": _read_person, "location": _read_place, "classifier": _read_classifier}
)
_TOBJECT: Mapping[str, Reader] = by_name({"tobject.subject": _read_subject, "tobject.property": _read_property})
