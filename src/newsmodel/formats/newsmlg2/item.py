"""What an article says of itself as an item <-> the attributes of `newsItem`, `rightsInfo` and `itemMeta`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from newsmodel.formats.draft import Draft, Reader
from newsmodel.formats.iri import is_iri
from newsmodel.formats.newsmlg2.concepts import children, name_of, write_name
from newsmodel.formats.newsmlg2.tools import Element, Naming, Writing, by_name, local, own, q
from newsmodel.formats.nitf.media import whole
from newsmodel.formats.xsd import stamp
from newsmodel.model.article import Article, EdNote, EdNoteKind, PubStatus, Rights, Signal
from newsmodel.model.dates import Stamp
from newsmodel.model.media import Link

__all__ = ["ITEM_READERS", "read_item_meta", "write_item_meta", "write_published", "write_rights"]

_sub = etree.SubElement

# ---- itemMeta, in the order of the schema --------------------------------------------------------------------------


def write_item_meta(item: Element, article: Article, writing: Writing) -> None:
    """Append `itemMeta`."""
    meta = _sub(item, q("itemMeta"))
    _sub(meta, q("itemClass"), {"qcode": writing.code("ninat:text")})
    # provider and versionCreated are demanded; the rows have seen to them.
    write_name(_sub(meta, q("provider")), article.provider or "")
    _write_time(meta, "versionCreated", article.version_created)
    _write_time(meta, "firstCreated", article.first_created)
    if article.embargoed is not None:
        _sub(meta, q("embargoed")).text = article.embargoed.iso if article.embargoed.instant else None
    if article.pub_status is not None:
        _sub(meta, q("pubStatus"), {"qcode": writing.code(f"stat:{article.pub_status.value}")})
    for note in article.ed_notes:
        _write_ed_note(meta, note, writing)
    for signal in article.signals:
        _write_signal(_sub(meta, q("signal")), signal, writing)
    _write_previous(meta, article, writing)
    for link in article.links:
        _write_link(meta, link, writing)
    _write_own(meta, article, writing)


def read_item_meta(meta: Element, draft: Draft) -> None:
    """Read what `itemMeta` holds into the draft."""
    for child in meta:
        draft.read(child, _META)


def _write_time(meta: Element, name: str, value: Stamp | None) -> None:
    if value is not None:
        _sub(meta, q(name)).text = value.iso


def _reader_of_time(field: str) -> Callable[[Element, Draft], None]:
    def read(element: Element, draft: Draft) -> None:
        text = draft.string(element)
        if text:
            draft.put(field, stamp(text))

    return read


def _read_class(_: Element, __: Draft) -> None:
    """That the item is a text was known before it was read."""


def _read_provider(element: Element, draft: Draft) -> None:
    draft.put("provider", name_of(element, draft))


def _read_embargo(element: Element, draft: Draft) -> None:
    # Empty: under an embargo whose end is not stated.  The words of it, if any, follow in a property of ours.
    text = draft.string(element)
    draft.values["embargoed"] = stamp(text) if text else draft.values.get("embargoed", Stamp(text=local(element)))


def _read_status(element: Element, draft: Draft) -> None:
    status = element.get("qcode", "").removeprefix("stat:")
    if status in set(PubStatus):
        draft.put("pub_status", PubStatus(status))
    else:
        draft.unread(element, f"status {element.get('qcode')!r}, expected stat:usable, stat:withheld or stat:canceled")


# ---- notes to editors, signals -------------------------------------------------------------------------------------

_NOTE_ROLES = {EdNoteKind.CORRECTION: "ednoterole:correction", EdNoteKind.EMBARGO: "ednoterole:embargo"}
_NOTE_KINDS: Mapping[str, EdNoteKind] = {
    **{own(kind.value): kind for kind in EdNoteKind},
    **{role: kind for kind, role in _NOTE_ROLES.items()},
    "ednoterole:correctionshort": EdNoteKind.CORRECTION,
}


def _write_ed_note(meta: Element, note: EdNote, writing: Writing) -> None:
    element = _sub(meta, q("edNote"))
    if note.kind in _NOTE_ROLES:
        element.set("role", writing.code(_NOTE_ROLES[note.kind]))
    elif note.kind is not EdNoteKind.NOTE:
        element.set("role", writing.own(note.kind.value))
    if note.audience is None:
        element.text = note.text
    else:
        _sub(element, q("inline"), {"class": "audience", "literal": note.audience}).tail = note.text


def _read_ed_note(element: Element, draft: Draft) -> None:
    text = draft.string(element)
    if not text:
        return
    audience = next((i.get("literal") for i in children(element, "inline") if i.get("class") == "audience"), None)
    kind = _NOTE_KINDS.get(element.get("role", ""), EdNoteKind.NOTE)
    draft.add("ed_notes", EdNote(text, kind=kind, audience=audience))


def _write_signal(element: Element, signal: Signal, writing: Writing) -> None:
    if signal.qcode is not None:
        element.set("qcode", writing.code(signal.qcode))
    if signal.text is not None:
        write_name(element, signal.text)


def _read_signal(element: Element, draft: Draft) -> None:
    names = (draft.string(name) for name in children(element, "name"))
    text = next(filter(None, names), element.get("literal") or element.get("uri"))
    if text is not None or element.get("qcode") is not None:
        draft.add("signals", Signal(text, qcode=element.get("qcode")))


# ---- links ---------------------------------------------------------------------------------------------------------

_PREVIOUS = "irel:previousVersion"
# RFC 8288 section 4.2: a registered relation is an IRI under this address, as Atom has it (RFC 4287, 4.2.7.2).
_RELATION = Naming(
    "rel",
    "urn:newsmodel:rel:",
    "http://www.iana.org/assignments/relation/",
    frozenset({"alternate", "author", "canonical", "describedby", "enclosure", "license", "next", "prev"})
    | frozenset({"related", "replies", "self", "via", "predecessor-version", "successor-version"}),
)


def _write_link(meta: Element, link: Link, writing: Writing) -> None:
    attributes = _RELATION.write(link.rel, writing)
    # What is no address is the identifier of another item.
    attributes["href" if is_iri(link.href) else "residref"] = link.href
    if link.type is not None:
        attributes["contenttype"] = link.type
    if link.title is not None:
        attributes["title"] = link.title
    _sub(meta, q("link"), attributes)


def _write_previous(meta: Element, article: Article, writing: Writing) -> None:
    if article.previous_version is not None:
        version = str(article.previous_version)
        attributes = {"rel": writing.code(_PREVIOUS), "residref": article.guid or "", "version": version}
        _sub(meta, q("link"), attributes)


def _read_link(element: Element, draft: Draft) -> None:
    version = whole(element.get("version"))
    if element.get("rel") == _PREVIOUS and version:
        draft.put("previous_version", version)
        return
    href = element.get("href") or element.get("residref")
    if not href:
        draft.unread(element, "no address")
        return
    title = element.get("title") or next(iter(draft.string(t) for t in children(element, "title")), None)
    draft.add("links", Link(href, title=title, rel=_RELATION.read(element), type=element.get("contenttype")))


# ---- what only a property of our own can hold ---------------------------------------------------------------------


def _write_own(meta: Element, article: Article, writing: Writing) -> None:
    embargo = article.embargoed
    words = None if embargo is None or embargo.instant else embargo.text
    for rel, value in (("version-label", article.version_label), ("embargo-words", words)):
        if value is not None:
            _sub(meta, q("itemMetaExtProperty"), {"rel": writing.own(rel), "value": value})


def _read_own(element: Element, draft: Draft) -> None:
    rel, value = element.get("rel"), element.get("value")
    if value and rel == own("version-label"):
        draft.put("version_label", value)
    elif value and rel == own("embargo-words"):
        draft.values["embargoed"] = Stamp(text=value)
    else:
        draft.unread(element)


_META = by_name(
    {
        "itemClass": _read_class,
        "provider": _read_provider,
        "versionCreated": _reader_of_time("version_created"),
        "firstCreated": _reader_of_time("first_created"),
        "embargoed": _read_embargo,
        "pubStatus": _read_status,
        "edNote": _read_ed_note,
        "signal": _read_signal,
        "link": _read_link,
        "itemMetaExtProperty": _read_own,
    }
)

# ---- outside itemMeta ---------------------------------------------------------------------------------------------


def write_published(item: Element, article: Article) -> None:
    """Append `pubHistory` with the time of publication, as precise as it is."""
    if article.published is not None:
        published = _sub(_sub(item, q("pubHistory")), q("published"))
        _sub(published, q("timestamp")).text = article.published.iso


def _read_published(element: Element, draft: Draft) -> None:
    for published in children(element, "published"):
        for timestamp in children(published, "timestamp"):
            text = draft.string(timestamp)
            if text:
                draft.put("published", stamp(text))


def write_rights(item: Element, rights: Rights | None) -> None:
    """Append `rightsInfo`."""
    if rights is None:
        return
    info = _sub(item, q("rightsInfo"))
    if rights.holder is not None:
        write_name(_sub(info, q("copyrightHolder")), rights.holder)
    if rights.notice is not None:
        _sub(info, q("copyrightNotice")).text = rights.notice
    if rights.usage_terms is not None:
        _sub(info, q("usageTerms")).text = rights.usage_terms


def _read_rights(element: Element, draft: Draft) -> None:
    holders = (name_of(child, draft) for child in children(element, "copyrightHolder"))
    holder = next(filter(None, holders), None)
    notice, terms = (_lines(element, name, draft) for name in ("copyrightNotice", "usageTerms"))
    if holder or notice or terms:
        draft.put("rights", Rights(holder=holder, notice=notice, usage_terms=terms))


def _lines(element: Element, name: str, draft: Draft) -> str | None:
    return "\n".join(filter(None, (draft.string(child) for child in children(element, name)))) or None


ITEM_READERS: Mapping[str, Reader] = {
    "pubHistory": _read_published,
    "rightsInfo": _read_rights,
    "itemMeta": read_item_meta,
}
