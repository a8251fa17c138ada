"""Hypothesis strategies for every class of the model.

Small by default, readable when shrunk, and nasty: what wire copy and other people's feeds really hold (control
characters, no-break spaces, markup characters, stamps without an offset, empty cells) comes up within a hundred
examples.  A few draws make a value, since formats are tested over thousands of articles.

Anchors of a generated article are true: their words stand where they say.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.article import AltId, Article, EdNote, EdNoteKind, GuidOrigin, PubStatus, Rights, Signal
from newsmodel.model.blocks import (
    Block,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.boxes import (
    MemberEvent,
    MemberEventKind,
    MemberRole,
    Membership,
    Milestone,
    MilestoneKind,
    Names,
    Office,
    OrganisationFactbox,
    Relation,
    RelationKind,
    Seat,
    SeatKind,
    Sidebar,
    SidebarKind,
    StatedCount,
    StatedFigure,
    Ticker,
)
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.media import Link, Media, MediaKind, Rendition
from newsmodel.model.people import Byline, BylineKind, Contact, Organisation, Person
from newsmodel.model.places import Dateline, Place
from newsmodel.model.quotes import Piece, Quote, QuoteKind, SpeakerFound
from newsmodel.model.text import Mark, MarkKind, Text
from newsmodel.model.topics import Label, TopicKind, TopicTag
from newsmodel.model.transmission import Transmission
from newsmodel.model.walk import blocks_texts

__all__ = [
    "alt_ids",
    "anchors",
    "articles",
    "blocks",
    "bylines",
    "contacts",
    "datelines",
    "ed_notes",
    "extras",
    "figures",
    "lines",
    "links",
    "list_blocks",
    "marked",
    "media",
    "organisation_factboxes",
    "paragraphs",
    "partial_dates",
    "people",
    "places",
    "plain_articles",
    "preformatted",
    "quotes",
    "rights",
    "sidebars",
    "signals",
    "stamps",
    "tables",
    "texts",
    "tickers",
    "topic_tags",
    "transmissions",
]

T = TypeVar("T")

# ---- characters ------------------------------------------------------------------------------------------------

_WORDS = (
    "a",
    "The ferry is back",
    "harbour",
    "“We waited,” said Ada Quill",
    "said the deputy minister, and left.",
    "3.5%",
    "naïve café",
    "Привет, мир",
    "שלום עולם",
    "مرحبا",
    "日本語の記事",
    "👩🏽\u200d🚒",
    "<b>",
    "&amp;",
    "]]>",
    "\"quoted\" and 'so'",
)
_JOINTS = (
    " ",
    "",
    "\n",
    "  ",
    "\t",
    "\u00a0",
    "\n\n",
    " - ",
    "--",
    "&",
    "<",
    ">",
    '"',
    "'",
    "*_`#",
    "\x00",
    "\x0b",
    "\x0c",
    "\x1b",
    "\x1e",
    "\x7f",
    "\x85",
    "\u00ad",
    "\u200b",
    "\u200f",
    "\u2003",
    "\u202e",
    "\ufeff",
    "\ufffd",
    "\ufffe",
    "\U0010ffff",
    "e\u0301",
)
# At the edges a space is trimmed by the model, so what stands there is seldom one.
_LEADS = ("",) * 12 + ("\x0b", "\x85", "\u2003", "\ufeff", "-", "\x01")
_TAILS = ("", *_JOINTS)
_ANY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
_EDGE = " \t\n\u00a0\r\u2028\u2029"

_JOINED = st.tuples(
    st.sampled_from(_LEADS), st.sampled_from(_WORDS), st.sampled_from(_JOINTS), st.sampled_from(("", *_WORDS))
).map("".join)
_RAW = st.one_of(st.sampled_from(_WORDS), _JOINED, _JOINED, _ANY)


def _settled(value: str) -> str:
    """The string as the model keeps it; one letter where nothing would be left."""
    return Text(value).text or "a"


_LINES = _RAW.map(_settled)


def lines() -> SearchStrategy[str]:
    """Strings as the model keeps them: trimmed, not empty; newlines and control characters inside."""
    return _LINES


# ---- small tools -----------------------------------------------------------------------------------------------


@st.composite
def _some(
    draw: DrawFn, make: Callable[..., T], required: Mapping[str, Any], optional: Mapping[str, Any], most: int
) -> T:
    """Build from all required fields and a few optional ones; shrinks to the required alone."""
    values = {name: draw(value) for name, value in required.items()}
    for name in draw(_names(tuple(optional), most)):
        values[name] = draw(optional[name])
    return make(**values)


@cache
def _names(names: tuple[str, ...], most: int) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True, max_size=min(most, len(names)))


def _few(items: SearchStrategy[T], *, least: int = 1, most: int = 2) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(items, min_size=least, max_size=most).map(tuple)


def _maybe(value: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.one_of(st.none(), value)


# ---- text with marks -------------------------------------------------------------------------------------------

_URIS = (
    "https://example.org/",
    "https://example.org/a?b=1&c=%22d%22#e",
    "http://example.org/ä/日本",
    "urn:newsml:example.org:20260105:4711",
    "mailto:desk@example.org",
    "/relative",
    "tag:example.org,2026:x",
    "a b<c>'\"",
)
_URI = st.sampled_from(_URIS)
_MARK_KINDS = st.sampled_from([MarkKind.EMPHASIS, MarkKind.STRONG, MarkKind.LINK, MarkKind.LINK, MarkKind.NOTE])
_RUNS = st.lists(st.tuples(_MARK_KINDS, st.integers(0, 40), st.integers(1, 40), _URI), min_size=1, max_size=4)


def _marks(text: str, runs: Iterable[tuple[MarkKind, int, int, str]]) -> tuple[Mark, ...]:
    """Marks inside the text; a link that would overlap another is emphasis instead."""
    out: list[Mark] = []
    for kind, begin, length, target in runs:
        start = begin % len(text)
        end = min(start + length, len(text))
        clash = any(m.target is not None and m.start < end and start < m.end for m in out)
        if kind is MarkKind.LINK and not clash:
            out.append(Mark(start, end, kind, target))
        else:
            out.append(Mark(start, end, MarkKind.EMPHASIS if kind is MarkKind.LINK else kind))
    return tuple(out)


def marked(words: SearchStrategy[str]) -> SearchStrategy[Text]:
    """Texts over these words, with marks that may overlap."""
    return st.tuples(words, _RUNS).map(lambda pair: Text(pair[0], _marks(*pair)))


_PLAIN = _LINES.map(Text)
_TEXTS = st.one_of(_PLAIN, _PLAIN, marked(_LINES))
_CELLS = st.one_of(_TEXTS, st.just(Text("")))


def texts(*, empty: bool = False) -> SearchStrategy[Text]:
    """Texts with and without marks; also empty ones, as table cells may be, when asked for."""
    return _CELLS if empty else _TEXTS


# ---- blocks ----------------------------------------------------------------------------------------------------

_PARAGRAPHS = _TEXTS.map(Paragraph)
_LISTS = st.builds(ListBlock, _few(_TEXTS), ordered=st.booleans())
_NOTES = st.sampled_from([None, "no rule", '{"type": "poll"}', "<&>"])
_VERBATIM = st.sampled_from(
    ["a", "  1st  2nd\n   10   20", "\ttab\n\n\nend  ", "\x00<&>", "x\r\ny\rz", "\u00a0a\u2028b\n", "]]>--&amp;\f"]
)


def paragraphs() -> SearchStrategy[Paragraph]:
    """Paragraphs, never empty."""
    return _PARAGRAPHS


def list_blocks() -> SearchStrategy[ListBlock]:
    """Lists of one or two items."""
    return _LISTS


@st.composite
def _tables(draw: DrawFn) -> Table:
    rows = draw(st.lists(_few(_CELLS, most=3), min_size=1, max_size=3))
    heads = draw(st.integers(0, 3))
    return Table(rows, header_rows=min(heads, len(rows)), caption=draw(_maybe(_TEXTS)))


_TABLES = _tables()
_PREFORMATTED = st.one_of(_VERBATIM, _LINES.filter(lambda text: bool(text.strip()))).map(Preformatted)
_UNCLASSIFIED = st.builds(Unclassified, _TEXTS, note=_NOTES)


def tables() -> SearchStrategy[Table]:
    """Small tables with empty cells, ragged rows, header rows and captions."""
    return _TABLES


def preformatted() -> SearchStrategy[Preformatted]:
    """Verbatim text: spaces at the edges, carriage returns, control characters."""
    return _PREFORMATTED


@cache
def figures(media: int = 0) -> SearchStrategy[Figure]:
    """Figures that point at one of so many media items, or at none."""
    options = {"caption": _TEXTS, "credit": _LINES}
    if not media:
        return st.one_of(
            st.builds(Figure, caption=_TEXTS), st.builds(Figure, credit=_LINES), st.builds(Figure, **options)
        )
    index = st.integers(0, media - 1)
    return st.one_of(_some(Figure, {"media": index}, options, 2), figures(0))


@cache
def blocks(media: int = 0) -> SearchStrategy[Block]:
    """Blocks of every type, paragraphs most often; figures point at one of so many media items."""
    return st.one_of(
        _PARAGRAPHS,
        _PARAGRAPHS,
        _TEXTS.map(Crosshead),
        _TEXTS.map(PullQuote),
        _LISTS,
        _TABLES,
        _PREFORMATTED,
        figures(media),
        _UNCLASSIFIED,
    )


@cache
def _bodies(media: int) -> SearchStrategy[tuple[Block, ...]]:
    return _few(blocks(media), least=0, most=4)


# ---- dates -----------------------------------------------------------------------------------------------------

_YEARS = st.sampled_from([2026, 1999, 2024, 1970, 1884, 9999, 1])
_FLAGS = st.sampled_from([False, False, False, True])
_DATE_WORDS = st.sampled_from([None, None, "Jan. 5", "early 1949", "last\nFriday", "5 <&> янв."])
_SHAPES = st.sampled_from(["ymd", "md", "y", "ym", "m", "d", "yd"])


@st.composite
def _partial_dates(draw: DrawFn) -> PartialDate:
    shape = draw(_SHAPES)
    month, day = (draw(st.integers(1, 12)), draw(st.integers(1, 28))) if shape != "y" else (1, 1)
    inferred = draw(_FLAGS) and "y" in shape
    return PartialDate(
        year=draw(_YEARS) if "y" in shape else None,
        month=month if "m" in shape else None,
        day=day if "d" in shape else None,
        approximate=draw(_FLAGS),
        year_inferred=inferred,
        text=draw(_DATE_WORDS),
    )


_LEAP_DAYS = st.sampled_from(
    [
        PartialDate(month=2, day=29),
        PartialDate(year=2024, month=2, day=29),
        PartialDate(month=12, day=31),
        PartialDate(day=31),
    ]
)
_PARTIAL_DATES = st.one_of(_partial_dates(), _partial_dates(), _LEAP_DAYS)


def partial_dates() -> SearchStrategy[PartialDate]:
    """Dates of every shape: whole, without a year, a year alone, 29 February, the years 1 and 9999."""
    return _PARTIAL_DATES


_DAYS = st.sampled_from([dt.date(2026, 1, 5), dt.date(2024, 2, 29), dt.date(1999, 12, 31), dt.date(9999, 12, 31)])
_TIMES = st.sampled_from(
    [dt.time(0, 0), dt.time(14, 30), dt.time(23, 59, 59), dt.time(6, 5, 4, 300), dt.time(12, 0, 0, 250_000)]
)
_OFFSETS = st.sampled_from([0, 120, -300, 330, 345, -570, 840, -1, 1439, -1439])
_PRINTED = st.sampled_from([None, "5 Jan 2026 14:30", "1430GMT 05 Jan", "Mon\nJan <5>", "\x1b0105"])
_ZONES = st.sampled_from([None, "GMT", "EDT", "UTC+3", "Moscow time", "местное & <время>"])
_WHOLE_DAYS = _DAYS.map(PartialDate.of)


@st.composite
def _instants(draw: DrawFn) -> Stamp:
    printed = draw(st.sampled_from([None, None, "5 Jan 2026 14:30"]))
    return Stamp(date=draw(_WHOLE_DAYS), time=draw(_TIMES), offset=draw(_OFFSETS), text=printed, zone=draw(_ZONES))


_INSTANTS = _instants()
_STAMPS = st.one_of(
    _INSTANTS,
    _INSTANTS,
    st.builds(Stamp, date=_WHOLE_DAYS, time=_TIMES, zone=_ZONES, text=_PRINTED),
    st.builds(Stamp, date=_PARTIAL_DATES, text=_PRINTED),
    st.builds(Stamp, text=_LINES, zone=_ZONES),
    st.builds(Stamp, date=_PARTIAL_DATES, time=_TIMES, offset=st.one_of(st.none(), _OFFSETS), text=_PRINTED),
    st.builds(Stamp, time=_TIMES, offset=st.one_of(st.none(), _OFFSETS), text=_PRINTED),
    st.builds(Stamp, text=_LINES, offset=_OFFSETS),
)


def stamps(*, instant: bool | None = None) -> SearchStrategy[Stamp]:
    """Stamps of every precision: text alone, a date, a wall clock, an instant; or instants alone."""
    return _INSTANTS if instant else _STAMPS


# ---- people, places, topics ------------------------------------------------------------------------------------

_NAMES = st.one_of(st.sampled_from(["Ada Quill", "Tom Sett", "Ó Briain", "Х. Ж."]), _LINES)
_EMAILS = st.sampled_from(["desk@example.org", "a.quill@example.org", "not an <address>", "ü@example.org"])
_LANGUAGES = st.sampled_from(["en", "pt-BR", "zh-Hans-CN", "ar", "EN-gb", "x-desk"])

_PEOPLE = _some(Person, {"name": _NAMES}, {"role": _LINES, "organisation": _LINES, "email": _EMAILS}, 3)
_ORGANISATIONS = _some(Organisation, {"name": _LINES}, {"acronym": _LINES}, 1)
_BYLINES = st.builds(
    Byline, text=_LINES, people=_few(_PEOPLE, least=0), kind=st.sampled_from([BylineKind.BYLINE, *BylineKind])
)
_CONTACTS = _some(
    Contact,
    {},
    {
        "name": _NAMES,
        "role": _LINES,
        "organisation": _LINES,
        "emails": _few(_EMAILS),
        "phones": _few(st.sampled_from(["+44 20 7946 0000", "ext. <12>"])),
    },
    5,
)
_PLACES = _some(
    Place,
    {"name": st.one_of(st.sampled_from(["KABUL", "Port Quill"]), _LINES)},
    {
        "region": _LINES,
        "country": st.sampled_from(["AF", "GB", "ZZ"]),
        "zone": st.sampled_from(["Asia/Kabul", "Not/AZone"]),
        "text": _LINES,
    },
    4,
)
_DATELINES = _some(
    Dateline,
    {"text": st.one_of(st.sampled_from(["PORT QUILL, Jan. 5 (Ariel) --", "KABUL —"]), _LINES)},
    {"places": _few(_PLACES), "date": _PARTIAL_DATES, "agency": _LINES},
    3,
)
_QCODES = st.sampled_from(["medtop:11000000", "sig:update", "ex:a:b:c", "x-ä:<&>/1"])
_LABELS = _some(Label, {"text": _LINES}, {"language": _LANGUAGES}, 1)
_KINDS = st.sampled_from(TopicKind)
_TOPICS = st.one_of(
    _LINES.map(TopicTag),
    st.builds(TopicTag, _few(_LABELS, least=0, most=3), qcode=_QCODES, uri=_maybe(_URI), kind=_KINDS),
    st.builds(TopicTag, _few(_LABELS, least=0), uri=_URI, kind=_KINDS),
    st.builds(TopicTag, _few(_LABELS), kind=_KINDS),
)


def people() -> SearchStrategy[Person]:
    """Persons with some of role, organisation and address."""
    return _PEOPLE


def bylines() -> SearchStrategy[Byline]:
    """Credits with and without people."""
    return _BYLINES


def contacts() -> SearchStrategy[Contact]:
    """Contacts, some of them holding nothing."""
    return _CONTACTS


def places() -> SearchStrategy[Place]:
    """Places with some of region, country and zone."""
    return _PLACES


def datelines() -> SearchStrategy[Dateline]:
    """Datelines, read or only printed."""
    return _DATELINES


def topic_tags() -> SearchStrategy[TopicTag]:
    """Keywords and controlled tags; codes may have colons, labels may repeat a language."""
    return _TOPICS


# ---- links, media, administration ------------------------------------------------------------------------------

_MEDIA_TYPES = st.sampled_from(["text/html", "image/jpeg", "video/mp4", "audio/mpeg", "not a <type>"])
_LINKS = _some(
    Link,
    {"href": st.one_of(_URI, _URI, _LINES)},
    {
        "title": _LINES,
        "rel": st.sampled_from(["alternate", "canonical", "related", "via", "enclosure", "self", "x <y>"]),
        "type": _MEDIA_TYPES,
    },
    3,
)
_RENDITIONS = _some(
    Rendition,
    {"href": _URI},
    {
        "type": _MEDIA_TYPES,
        "width": st.sampled_from([1, 640, 4096]),
        "height": st.sampled_from([1, 480]),
        "name": st.sampled_from(["thumbnail", "rnd:highRes", "a <b>"]),
    },
    4,
)
_MEDIA = _some(
    Media,
    {},
    {
        "renditions": _few(_RENDITIONS),
        "kind": st.sampled_from(MediaKind),
        "guid": _URI,
        "caption": _TEXTS,
        "credit": _LINES,
        "alt": _LINES,
    },
    5,
)
_RIGHTS = st.one_of(
    _some(Rights, {"holder": _LINES}, {"notice": _LINES, "usage_terms": _LINES}, 2),
    st.builds(Rights, notice=_LINES),
    st.builds(Rights, usage_terms=_LINES),
)
_ALT_IDS = _some(AltId, {"value": st.one_of(_URI, _LINES)}, {"type": _LINES}, 1)
_SIGNALS = st.one_of(
    st.builds(Signal, st.one_of(st.sampled_from(["CORRECTED-", "UPDATE 2-"]), _LINES)),
    st.builds(Signal, _maybe(_LINES), qcode=_QCODES),
)
_ED_NOTES = _some(EdNote, {"text": _LINES}, {"kind": st.sampled_from(EdNoteKind), "audience": _LINES}, 2)
_TRANSMISSIONS = _some(
    Transmission,
    {},
    {
        "envelope": st.sampled_from(["anpa1312", "iptc7901", "reuters1987", "zczc", "x"]),
        "service": st.sampled_from(["a", "fin", "\x16"]),
        "origin": _LINES,
        "number": st.sampled_from(["0417", "1", "12345"]),
        "selector": _LINES,
        "reference": _LINES,
        "priority": st.sampled_from(["u", "4", "<&>"]),
        "categories": _few(st.sampled_from(["i", "s", "FIN"])),
        "keywords": _few(_LINES),
        "version_line": st.sampled_from(["1stLd-Writethru", "2nd\nLd"]),
        "date": st.sampled_from(["01-05", "050126", "<&>"]),
        "optional": _LINES,
        "words": st.sampled_from(["0417", "<&>"]),
        "text_format": st.sampled_from(["bt", "tt"]),
        "trailer": _LINES,
        "sent": _STAMPS,
    },
    6,
)
_EXTRA_PATHS = ("x:note", "nitf:head/docdata/du-key", "/factboxes/0/colour", "rss:itunes/summary", "a <&>")
_EXTRA_TEXTS = ("", "1", '{"a": [1, "<&>"]}', "true", " spaced ", "\x00\r\n")
_EXTRAS = _few(st.tuples(st.sampled_from(_EXTRA_PATHS), st.one_of(st.sampled_from(_EXTRA_TEXTS), _LINES)), most=3)


def links() -> SearchStrategy[Link]:
    """Links with some of title, relation and type; some addresses are none."""
    return _LINKS


def media() -> SearchStrategy[Media]:
    """Media items, some without any rendition."""
    return _MEDIA


def rights() -> SearchStrategy[Rights]:
    """Rights with at least one part."""
    return _RIGHTS


def alt_ids() -> SearchStrategy[AltId]:
    """Other identifiers, with and without a scheme."""
    return _ALT_IDS


def signals() -> SearchStrategy[Signal]:
    """Signals by text, by qcode, by both."""
    return _SIGNALS


def ed_notes() -> SearchStrategy[EdNote]:
    """Notes to editors of every kind."""
    return _ED_NOTES


def transmissions() -> SearchStrategy[Transmission]:
    """Envelopes with a few of their fields; also one with none."""
    return _TRANSMISSIONS


def extras() -> SearchStrategy[tuple[tuple[str, str], ...]]:
    """Pairs of path and text, repeats among them."""
    return _EXTRAS


# ---- anchors ---------------------------------------------------------------------------------------------------

_Place = tuple[Part, tuple[int, ...], str]
"""A part, the path to a text in it, and the text."""

_SPOTS = st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(1, 12))


def _anchor(where: _Place, start: int, length: int) -> Anchor:
    part, path, text = where
    start %= len(text)
    words = text[start : start + length]
    return Anchor(part=part, path=path, start=start, end=start + len(words), words=words)


@st.composite
def _free_anchors(draw: DrawFn) -> Anchor:
    part = draw(st.sampled_from(Part))
    steps = {Part.HEADLINE: 0, Part.STANDFIRST: 0, Part.BODY: 1, Part.OWN: 1}.get(part, 2)
    path = tuple(draw(st.lists(st.integers(0, 2), min_size=steps, max_size=steps)))
    start, words = draw(st.integers(0, 9)), draw(_LINES)
    return Anchor(part=part, path=path, start=start, end=start + len(words), words=words)


_FREE_ANCHORS = _free_anchors()


def anchors(places: Iterable[_Place] | None = None) -> SearchStrategy[Anchor]:
    """Anchors at any of these (part, path, text), all true; without places, well-formed ones that point anywhere."""
    if places is None:
        return _FREE_ANCHORS
    known = [where for where in places if where[2]]
    return _SPOTS.map(lambda spot: _anchor(known[spot[0] % len(known)], spot[1], spot[2])) if known else st.nothing()


def _places_of(part: Part, blocks: Iterable[Block], *prefix: int) -> list[_Place]:
    return [(part, path, text) for path, text in blocks_texts(blocks, prefix=prefix) if text]


def _anchored(known: list[_Place]) -> SearchStrategy[Anchor | None]:
    """True anchors, or None; None alone where there is no text."""
    return st.one_of(st.none(), anchors(known), anchors(known)) if known else st.none()


def _passages(known: list[_Place]) -> SearchStrategy[Passage]:
    free = _LINES.map(Passage)
    return st.one_of(free, anchors(known).map(_passage)) if known else free


def _passage(anchor: Anchor) -> Passage:
    return Passage(_settled(anchor.words), anchor)


# ---- quotes ----------------------------------------------------------------------------------------------------

_QUOTE_KINDS = st.sampled_from(QuoteKind)


def _piece(anchor: Anchor, kind: QuoteKind) -> Piece:
    return Piece(words=_settled(anchor.words), kind=kind, anchor=anchor)


def _quotes(known: list[_Place]) -> SearchStrategy[Quote]:
    pieces = st.builds(Piece, words=_LINES, kind=_QUOTE_KINDS)
    if known:
        pieces = st.one_of(pieces, st.builds(_piece, anchors(known), _QUOTE_KINDS))
    passages = _passages(known)
    return _some(
        Quote,
        {"pieces": _few(pieces, most=3)},
        {
            "speaker": passages,
            "cue": passages,
            "role": passages,
            "speakers": _few(st.one_of(_PEOPLE, _ORGANISATIONS)),
            "found": st.sampled_from(SpeakerFound),
        },
        4,
    )


def quotes(places: Iterable[_Place] = ()) -> SearchStrategy[Quote]:
    """Quotes of one to three pieces, some anchored at these (part, path, text)."""
    return _quotes(list(places))


# ---- sidebars and factboxes ------------------------------------------------------------------------------------


@cache
def sidebars(media: int = 0) -> SearchStrategy[Sidebar]:
    """Sidebars of every kind, with blocks, links, both or neither."""
    return _some(
        Sidebar,
        {},
        {
            "title": _TEXTS,
            "blocks": _few(blocks(media)),
            "kind": st.sampled_from(SidebarKind),
            "links": _few(_LINKS),
        },
        4,
    )


_FACTBOX_NAMES = _some(
    Names, {}, {"full": _LINES, "acronyms": _few(_LINES), "former": _few(_LINES), "other": _few(_LABELS)}, 3
)


def tickers() -> SearchStrategy[Ticker]:
    """Listings without anchors."""
    return _tickers([])


def _tickers(known: list[_Place]) -> SearchStrategy[Ticker]:
    symbols = st.sampled_from(["ACME", "7203", "<&>"])
    return _some(
        Ticker, {"symbol": symbols}, {"exchange": st.sampled_from(["NASDAQ", "London"]), "anchor": _anchored(known)}, 2
    )


def _facts(known: list[_Place]) -> dict[str, SearchStrategy[Any]]:
    """The facts a box may hold, some of them anchored at these places."""
    anchor = _anchored(known)
    dated = {"date": _PARTIAL_DATES, "anchor": anchor}
    event = _some(MemberEvent, {"kind": st.sampled_from(MemberEventKind)}, dated, 2)
    spans = {"post": _LINES, "since": _PARTIAL_DATES, "until": _PARTIAL_DATES, "anchor": anchor}
    role = {"role": st.sampled_from(MemberRole), "events": _few(event), "anchor": anchor}
    passages = _passages(known)
    return {
        "names": _FACTBOX_NAMES,
        "kind": passages,
        "purpose": _few(passages),
        "milestones": _few(_some(Milestone, {"kind": st.sampled_from(MilestoneKind)}, {"text": _LINES, **dated}, 3)),
        "memberships": _few(_some(Membership, {"member": _NAMES}, role, 3), most=3),
        "stated_count": _some(
            StatedCount, {"text": st.sampled_from(["seven", "12"])}, {"value": st.integers(0, 12), "anchor": anchor}, 2
        ),
        "roster_complete": st.booleans(),
        "offices": _few(_some(Office, {"person": _NAMES}, spans, 4)),
        "seats": _few(_some(Seat, {"place": _LINES}, {"kind": st.sampled_from(SeatKind), "anchor": anchor}, 2)),
        "relations": _few(_some(Relation, {"kind": st.sampled_from(RelationKind), "organisation": _LINES}, dated, 2)),
        "figures": _few(
            _some(StatedFigure, {"label": _LINES, "value": st.sampled_from(["1,200", "$3 bln"])}, dated, 2)
        ),
        "website": st.one_of(_URI, _LINES),
        "tickers": _few(_tickers(known)),
        "contacts": _few(_CONTACTS),
    }


def _box_texts(anchored: tuple[_Place, ...], media: int) -> SearchStrategy[dict[str, Any]]:
    """Heading, and either blocks, passages or neither."""
    own = st.fixed_dictionaries({"heading": _maybe(_TEXTS), "blocks": _few(blocks(media))})
    bare = st.fixed_dictionaries({"heading": _maybe(_TEXTS)})
    body = [where for where in anchored if where[0] is Part.BODY]
    if not body:
        return st.one_of(own, own, bare)
    inside = st.fixed_dictionaries({"heading": st.none(), "passages": _few(anchors(body))})
    return st.one_of(own, own, inside, bare)


@st.composite
def _boxes(draw: DrawFn, anchored: tuple[_Place, ...], media: int) -> OrganisationFactbox:
    texts = draw(_box_texts(anchored, media))
    known = [*_places_of(Part.OWN, texts.get("blocks", ())), *anchored]
    facts = _facts(known)
    return OrganisationFactbox(**texts, **{name: draw(facts[name]) for name in draw(_names(tuple(facts), 5))})


def organisation_factboxes(places: Iterable[_Place] = (), *, media: int = 0) -> SearchStrategy[OrganisationFactbox]:
    """Boxes with blocks and a few facts, anchored in those blocks or at these (part, path, text) of the article."""
    return _boxes(tuple(places), media)


# ---- articles --------------------------------------------------------------------------------------------------

_GUIDS = st.one_of(_URI, st.sampled_from(["urn:newsmodel:1:0f", "4711", "a b"]), _LINES)
_STATUS = st.sampled_from([PubStatus.USABLE, PubStatus.WITHHELD, PubStatus.CANCELED])

# What an article may have beside guid, headline, media, body and what is anchored in them.
_FIELDS: dict[str, SearchStrategy[Any]] = {
    "alt_ids": _few(_ALT_IDS),
    "version": st.sampled_from([1, 2, 17]),
    "version_label": st.one_of(st.sampled_from(["UPDATE 2", "1st Ld-Writethru"]), _LINES),
    "previous_version": st.sampled_from([1, 16]),
    "transmission": _TRANSMISSIONS,
    "pub_status": _STATUS,
    "signals": _few(_SIGNALS),
    "provider": st.one_of(st.sampled_from(["Ariel", "Quill News Agency"]), _LINES),
    "slugline": st.one_of(st.sampled_from(["ferry-return", "BC-Ferry 1stLd"]), _LINES),
    "bylines": _few(_BYLINES),
    "dateline": _DATELINES,
    "located": _few(_PLACES),
    "language": _LANGUAGES,
    "urgency": st.integers(1, 9),
    "genres": _few(_TOPICS),
    "first_created": _STAMPS,
    "version_created": _STAMPS,
    "published": _STAMPS,
    "embargoed": _STAMPS,
    "ed_notes": _few(_ED_NOTES),
    "topics": _few(_TOPICS, most=3),
    "links": _few(_LINKS),
    "contacts": _few(_CONTACTS),
    "disclaimers": _few(_TEXTS),
    "rights": _RIGHTS,
    "extras": _EXTRAS,
}
# The order matters: each may hold anchors into, or indices of, what was made before it.
_ANCHORED = ("standfirst", "sidebars", "factboxes", "quotes", "tickers")
_MADE = ("headline", "guid", "guid_origin", "media", "body", *_ANCHORED)
_CHOICE = st.lists(st.sampled_from([*_FIELDS, *_ANCHORED]), unique=True, max_size=14)


def _article_places(values: Mapping[str, Any]) -> list[_Place]:
    """Every text of the article so far, the body's first."""
    out = _places_of(Part.BODY, values["body"])
    for name, part in (("headline", Part.HEADLINE), ("standfirst", Part.STANDFIRST)):
        line = values.get(name)
        if isinstance(line, Text) and line.text:
            out.append((part, (), line.text))
    for name, part in (("sidebars", Part.SIDEBAR), ("factboxes", Part.FACTBOX)):
        for index, holder in enumerate(values.get(name, ())):
            out += _places_of(part, holder.blocks, index)
    return out


def _made(name: str, values: Mapping[str, Any]) -> SearchStrategy[Any]:
    """The strategy of a field that depends on those before it."""
    media = len(values["media"])
    match name:
        case "standfirst":
            return _TEXTS
        case "sidebars":
            return _few(sidebars(media))
        case "factboxes":
            return _few(organisation_factboxes(_article_places(values), media=media))
        case "quotes":
            return _few(_quotes(_article_places(values)), most=3)
        case _:
            return _few(_tickers(_article_places(values)))


_HEADLINES = st.one_of(_TEXTS, _TEXTS, _TEXTS, st.none())
_SOME_GUIDS = st.one_of(_GUIDS, _GUIDS, st.none())
_SOME_MEDIA = st.one_of(st.just(()), st.just(()), _few(_MEDIA))


@st.composite
def _articles(draw: DrawFn, overrides: Mapping[str, Any]) -> Article:
    def value(name: str, otherwise: SearchStrategy[Any]) -> Any:
        given = overrides.get(name, otherwise)
        return draw(given) if isinstance(given, SearchStrategy) else given

    values: dict[str, Any] = {"headline": value("headline", _HEADLINES), "media": value("media", _SOME_MEDIA)}
    values["guid"] = value("guid", _SOME_GUIDS)
    if values["guid"] is not None:
        values["guid_origin"] = value("guid_origin", st.sampled_from(GuidOrigin))
    values["body"] = Article(media=values["media"], body=value("body", _bodies(len(values["media"])))).body
    chosen = {*draw(_CHOICE), *overrides}
    for name in (*_FIELDS, *_ANCHORED):
        if name in chosen:
            values[name] = value(name, _FIELDS[name] if name in _FIELDS else _made(name, values))
    return Article(**values)


def articles(**overrides: Any) -> SearchStrategy[Article]:
    """Articles with any of their fields: `articles(body=["One paragraph."], urgency=st.integers(1, 3))`.

    Without overrides an article has a few fields of some forty; it may be embargoed, withheld, canceled, or have
    nothing at all.  An override is a value or a strategy for that field, and is always there.

    Raises:
        TypeError: an override names no field of `Article`.
    """
    unknown = overrides.keys() - {field.name for field in attrs.fields(Article)}
    if unknown:
        raise TypeError(f"Article has no field {', '.join(sorted(unknown))}")
    return _articles(overrides)


def plain_articles() -> SearchStrategy[Article]:
    """Small articles: a guid, a headline, one or two paragraphs without marks, an instant of publication."""
    return st.builds(
        Article,
        guid=_URI,
        headline=_PLAIN,
        body=_few(_PLAIN.map(Paragraph)),
        published=_INSTANTS,
        language=st.sampled_from(["en", "pt-BR"]),
    )
