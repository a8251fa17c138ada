"""The small values of an article: people, places, topics, links, media, and how it was sent."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsmodel.model.article import AltId, EdNote, EdNoteKind, Rights, Signal
from newsmodel.model.media import Link, Media, MediaKind, Rendition
from newsmodel.model.people import Byline, BylineKind, Contact, Organisation, Person
from newsmodel.model.places import Dateline, Place
from newsmodel.model.topics import Label, TopicKind, TopicTag
from newsmodel.model.transmission import Transmission
from newsmodel.testing.strategies.dates import PARTIAL_DATES, STAMPS
from newsmodel.testing.strategies.texts import LINES, TEXTS, URI
from newsmodel.testing.strategies.tools import few, maybe, some

__all__ = [
    "ALT_IDS",
    "BYLINES",
    "CONTACTS",
    "DATELINES",
    "ED_NOTES",
    "EXTRAS",
    "LABELS",
    "LANGUAGES",
    "LINKS",
    "MEDIA",
    "NAMES",
    "ORGANISATIONS",
    "PEOPLE",
    "PLACES",
    "RENDITIONS",
    "RIGHTS",
    "SIGNALS",
    "TOPICS",
    "TRANSMISSIONS",
    "alt_ids",
    "bylines",
    "contacts",
    "datelines",
    "ed_notes",
    "extras",
    "links",
    "media",
    "people",
    "places",
    "rights",
    "signals",
    "topic_tags",
    "transmissions",
]

NAMES = st.one_of(st.sampled_from(["Ada Quill", "Tom Sett", "Ó Briain", "Х. Ж.", "Vera\nNoll"]), LINES)
_EMAILS = st.sampled_from(["desk@example.org", "a.quill@example.org", "not an <address>", "ü@example.org"])
LANGUAGES = st.sampled_from(["en", "pt-BR", "zh-Hans-CN", "ar", "EN-gb", "x-desk"])

PEOPLE = some(Person, {"name": NAMES}, {"role": LINES, "organisation": LINES, "email": _EMAILS}, 3)
ORGANISATIONS = some(Organisation, {"name": LINES}, {"acronym": LINES}, 1)
BYLINES = st.builds(
    Byline, text=LINES, people=few(PEOPLE, least=0), kind=st.sampled_from([BylineKind.BYLINE, *BylineKind])
)
CONTACTS = some(
    Contact,
    {},
    {
        "name": NAMES,
        "role": LINES,
        "organisation": LINES,
        "emails": few(_EMAILS),
        "phones": few(st.sampled_from(["+44 20 7946 0000", "ext. <12>"])),
    },
    5,
)
PLACES = some(
    Place,
    {"name": st.one_of(st.sampled_from(["KABUL", "Port Quill"]), LINES)},
    {
        "region": LINES,
        "country": st.sampled_from(["AF", "GB", "ZZ"]),
        "zone": st.sampled_from(["Asia/Kabul", "Not/AZone"]),
        "text": LINES,
    },
    4,
)
DATELINES = some(
    Dateline,
    {"text": st.one_of(st.sampled_from(["PORT QUILL, Jan. 5 (Ariel) --", "KABUL —"]), LINES)},
    {"places": few(PLACES), "date": PARTIAL_DATES, "agency": LINES},
    3,
)
_QCODES = st.sampled_from(["medtop:11000000", "sig:update", "ex:a:b:c", "x-ä:<&>/1"])
LABELS = some(Label, {"text": LINES}, {"language": LANGUAGES}, 1)
_KINDS = st.sampled_from(TopicKind)
TOPICS = st.one_of(
    LINES.map(TopicTag),
    st.builds(TopicTag, few(LABELS, least=0, most=3), qcode=_QCODES, uri=maybe(URI), kind=_KINDS),
    st.builds(TopicTag, few(LABELS, least=0), uri=URI, kind=_KINDS),
    st.builds(TopicTag, few(LABELS), kind=_KINDS),
)


def people() -> SearchStrategy[Person]:
    """Persons with some of role, organisation and address."""
    return PEOPLE


def bylines() -> SearchStrategy[Byline]:
    """Credits with and without people."""
    return BYLINES


def contacts() -> SearchStrategy[Contact]:
    """Contacts, some of them holding nothing."""
    return CONTACTS


def places() -> SearchStrategy[Place]:
    """Places with some of region, country and zone."""
    return PLACES


def datelines() -> SearchStrategy[Dateline]:
    """Datelines, read or only printed."""
    return DATELINES


def topic_tags() -> SearchStrategy[TopicTag]:
    """Keywords and controlled tags; codes may have colons, labels may repeat a language."""
    return TOPICS


_MEDIA_TYPES = st.sampled_from(["text/html", "image/jpeg", "video/mp4", "audio/mpeg", "not a <type>"])
LINKS = some(
    Link,
    {"href": st.one_of(URI, URI, LINES)},
    {
        "title": LINES,
        "rel": st.sampled_from(["alternate", "canonical", "related", "via", "enclosure", "self", "x <y>"]),
        "type": _MEDIA_TYPES,
    },
    3,
)
RENDITIONS = some(
    Rendition,
    {"href": URI},
    {
        "type": _MEDIA_TYPES,
        "width": st.sampled_from([1, 640, 4096]),
        "height": st.sampled_from([1, 480]),
        "name": st.sampled_from(["thumbnail", "rnd:highRes", "a <b>"]),
    },
    4,
)
MEDIA = some(
    Media,
    {},
    {
        "renditions": few(RENDITIONS),
        "kind": st.sampled_from(MediaKind),
        "guid": URI,
        "caption": TEXTS,
        "credit": LINES,
        "alt": LINES,
    },
    5,
)
RIGHTS = st.one_of(
    some(Rights, {"holder": LINES}, {"notice": LINES, "usage_terms": LINES}, 2),
    st.builds(Rights, notice=LINES),
    st.builds(Rights, usage_terms=LINES),
)
ALT_IDS = some(AltId, {"value": st.one_of(URI, LINES)}, {"type": LINES}, 1)
SIGNALS = st.one_of(
    st.builds(Signal, st.one_of(st.sampled_from(["CORRECTED-", "UPDATE 2-"]), LINES)),
    st.builds(Signal, maybe(LINES), qcode=_QCODES),
)
ED_NOTES = some(EdNote, {"text": LINES}, {"kind": st.sampled_from(EdNoteKind), "audience": LINES}, 2)
TRANSMISSIONS = some(
    Transmission,
    {},
    {
        "envelope": st.sampled_from(["anpa1312", "iptc7901", "reuters1987", "zczc", "x"]),
        "service": st.sampled_from(["a", "fin", "\x16"]),
        "origin": LINES,
        "number": st.sampled_from(["0417", "1", "12345"]),
        "selector": LINES,
        "reference": LINES,
        "priority": st.sampled_from(["u", "4", "<&>"]),
        "categories": few(st.sampled_from(["i", "s", "FIN"])),
        "keywords": few(LINES),
        "version_line": st.sampled_from(["1stLd-Writethru", "2nd\nLd"]),
        "date": st.sampled_from(["01-05", "050126", "<&>"]),
        "optional": LINES,
        "words": st.sampled_from(["0417", "<&>"]),
        "text_format": st.sampled_from(["bt", "tt"]),
        "trailer": LINES,
        "sent": STAMPS,
    },
    6,
)
_EXTRA_PATHS = ("x:note", "nitf:head/docdata/du-key", "/factboxes/0/colour", "rss:itunes/summary", "a <&>")
_EXTRA_TEXTS = ("", "1", '{"a": [1, "<&>"]}', "true", " spaced ", "\x00\r\n")
EXTRAS = few(st.tuples(st.sampled_from(_EXTRA_PATHS), st.one_of(st.sampled_from(_EXTRA_TEXTS), LINES)), most=3)


def links() -> SearchStrategy[Link]:
    """Links with some of title, relation and type; some addresses are none."""
    return LINKS


def media() -> SearchStrategy[Media]:
    """Media items, some without any rendition."""
    return MEDIA


def rights() -> SearchStrategy[Rights]:
    """Rights with at least one part."""
    return RIGHTS


def alt_ids() -> SearchStrategy[AltId]:
    """Other identifiers, with and without a scheme."""
    return ALT_IDS


def signals() -> SearchStrategy[Signal]:
    """Signals by text, by qcode, by both."""
    return SIGNALS


def ed_notes() -> SearchStrategy[EdNote]:
    """Notes to editors of every kind."""
    return ED_NOTES


def transmissions() -> SearchStrategy[Transmission]:
    """Envelopes with a few of their fields; also one with none."""
    return TRANSMISSIONS


def extras() -> SearchStrategy[tuple[tuple[str, str], ...]]:
    """Pairs of path and text, repeats among them."""
    return EXTRAS
