"""The article: one story as a value."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import (
    Choice,
    each,
    has_surrogate,
    maybe,
    optional,
    required,
    to_line,
    to_many,
    to_optional,
    to_tuple,
    whole,
)
from newsmodel.model.blocks import (
    BLOCKS,
    Block,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
    to_blocks,
)
from newsmodel.model.boxes import OrganisationFactbox, Sidebar, Ticker
from newsmodel.model.dates import Stamp, stamped, to_optional_stamp
from newsmodel.model.media import Link, Media, to_links
from newsmodel.model.people import Byline, Contact, Organisation, Person, to_bylines
from newsmodel.model.places import Dateline, Place, to_dateline, to_places
from newsmodel.model.quotes import Quote
from newsmodel.model.text import Text, to_optional_text, to_texts
from newsmodel.model.topics import TopicTag, check_language, check_qcode, to_tags
from newsmodel.model.transmission import Transmission

__all__ = [
    "AltId",
    "Article",
    "EdNote",
    "EdNoteKind",
    "GuidOrigin",
    "PubStatus",
    "Rights",
    "Signal",
    "Urgency",
    "block_lines",
    "public_at",
]


class GuidOrigin(Choice):
    """Whether the guid is the copy's own or was derived from the copy."""

    STATED = "stated"
    DERIVED = "derived"


class PubStatus(Choice):
    """NewsML-G2 `pubStatus` (vocabulary stat): usable, withheld, canceled."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class EdNoteKind(Choice):
    """What a note to editors is about."""

    NOTE = "note"
    UPDATE = "update"
    CORRECTION = "correction"
    EMBARGO = "embargo"
    ADVISORY = "advisory"
    KILL = "kill"


def Urgency(value: int) -> int:  # noqa: N802  it reads as the constructor of the domain's word
    """Editorial urgency, checked: 1 is highest, 9 lowest (NewsML-G2 `urgency`, Int1to9).

    Raises:
        InvalidValue: not 1 to 9.
    """
    if type(value) is not int or not 1 <= value <= 9:
        raise InvalidValue("Urgency", value, "expected a whole number from 1 (highest) to 9")
    return value


@quick
@attrs.frozen
class AltId:
    """Another identifier of the story, with the name of its scheme where known."""

    value: str = attrs.field(converter=to_line, validator=required)
    type: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)


def _to_alt_ids(value: Iterable[AltId | str] | str) -> tuple[AltId, ...]:
    return to_many(value, AltId)


@quick
@attrs.frozen
class Signal:
    """A machine instruction: `Signal("CORRECTED-", qcode="sig:correction")`.

    Attributes:
        text: as printed; None where a document gives the code alone.
        qcode: from the catalog's `sig` vocabulary, where certain.
    """

    text: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    qcode: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        check_qcode("Signal.qcode", self.qcode)
        if self.text is None and self.qcode is None:
            raise InvalidValue("Signal", None, "expected a text or a qcode")


def _to_signals(value: Iterable[Signal | str] | str) -> tuple[Signal, ...]:
    return to_many(value, Signal)


@quick
@attrs.frozen
class EdNote:
    """A note to receiving editors, not for print.

    Attributes:
        text: as printed.
        kind: see `EdNoteKind`.
        audience: whom it addresses, as printed.
    """

    text: str = attrs.field(converter=to_line, validator=required)
    kind: EdNoteKind = attrs.field(default=EdNoteKind.NOTE, kw_only=True, converter=EdNoteKind)
    audience: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)


def _to_ed_notes(value: Iterable[EdNote | str] | str) -> tuple[EdNote, ...]:
    return to_many(value, EdNote)


@quick
@attrs.frozen(kw_only=True)
class Rights:
    """Who owns the story and on what terms it may be used; each as printed."""

    holder: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    notice: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    usage_terms: str | None = attrs.field(default=None, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        if self.holder is None and self.notice is None and self.usage_terms is None:
            raise InvalidValue("Rights", None, "expected a holder, a notice or usage terms")


def _to_rights(value: Rights | str | None) -> Rights | None:
    return (Rights(notice=value) if to_optional(value) else None) if isinstance(value, str) else value


def _is_pair(value: object) -> bool:
    return isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, str) for part in value)


def _to_extras(value: Iterable[tuple[str, str]] | Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    pairs = to_tuple(value.items() if isinstance(value, Mapping) else value)
    if not isinstance(pairs, tuple) or not all(_is_pair(pair) for pair in pairs):
        raise InvalidValue("Article.extras", value, "expected pairs of (namespaced path, text)")
    return tuple(sorted(pairs, key=lambda pair: pair[0]))


def _extras(_instance: object, _attribute: attrs.Attribute[Any], value: tuple[tuple[str, str], ...]) -> None:
    for path, text in value:
        if not path or has_surrogate(path) or has_surrogate(text):
            raise InvalidValue("Article.extras", (path, text), "expected a path, and no lone surrogates")


@quick
@attrs.frozen(kw_only=True)
class Article:
    """One story: `Article(headline="Ferry returns", body=["The ferry is back, the harbour master said."])`.

    Attributes:
        guid: the story's identifier, the same across its versions; None when unknown.
        guid_origin: whether the guid is the copy's own or derived; None without a guid.
        alt_ids: other identifiers.
        version: counts from 1; `guid` and `version` name one state of the story.
        version_label: the version as printed: `UPDATE 2`, `1st Ld-Writethru`.
        previous_version: the version this one replaces.
        transmission: how it was sent.
        pub_status: usable, withheld or canceled; None where nothing says (taken as usable).
        signals: machine instructions and status words.
        provider: who sends the story.
        slugline: token sequence whose meaning the provider sets.
        headline: what may be published, without status words.
        standfirst: the lines under the headline (deck, dek, abstract shown as a deck).
        bylines: printed credits.
        dateline: printed place and date; not part of the first paragraph.
        located: places of origin as data.
        language: BCP 47 tag.
        urgency: 1 (highest) to 9.
        genres: forms: interview, obituary, analysis.
        first_created, version_created, published: stamps; a datetime must be aware.
        embargoed: nothing is published before this instant.
        ed_notes: notes to receiving editors.
        body: blocks.
        quotes: attributions; their words stand in the blocks.
        topics: what the story is about.
        sidebars, factboxes: companion pieces.
        media: pictures and recordings; a `Figure` points to one by index.
        links: links of the story as a whole.
        contacts, tickers: as printed.
        disclaimers: safe-harbour and other legal text of the story's own.
        rights: owner, notice, terms.
        extras: what a document held and no field can: (namespaced path, text or JSON text), sorted by path.

    Raises:
        InvalidValue: a value without meaning; the message names field, value and rule.
    """

    guid: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    guid_origin: GuidOrigin | None = attrs.field(default=None, converter=attrs.converters.optional(GuidOrigin))
    alt_ids: tuple[AltId, ...] = attrs.field(default=(), converter=_to_alt_ids, validator=each(AltId))
    version: int | None = attrs.field(default=None, validator=whole(1))
    version_label: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    previous_version: int | None = attrs.field(default=None, validator=whole(1))
    transmission: Transmission | None = attrs.field(default=None, validator=maybe(Transmission))
    pub_status: PubStatus | None = attrs.field(default=None, converter=attrs.converters.optional(PubStatus))
    signals: tuple[Signal, ...] = attrs.field(default=(), converter=_to_signals, validator=each(Signal))
    provider: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    slugline: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    headline: Text | None = attrs.field(default=None, converter=to_optional_text, validator=maybe(Text))
    standfirst: Text | None = attrs.field(default=None, converter=to_optional_text, validator=maybe(Text))
    bylines: tuple[Byline, ...] = attrs.field(default=(), converter=to_bylines, validator=each(Byline))
    dateline: Dateline | None = attrs.field(default=None, converter=to_dateline, validator=maybe(Dateline))
    located: tuple[Place, ...] = attrs.field(default=(), converter=to_places, validator=each(Place))
    language: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    urgency: int | None = attrs.field(default=None, validator=whole(1, 9))
    genres: tuple[TopicTag, ...] = attrs.field(default=(), converter=to_tags, validator=each(TopicTag))
    first_created: Stamp | None = attrs.field(default=None, converter=to_optional_stamp, validator=stamped)
    version_created: Stamp | None = attrs.field(default=None, converter=to_optional_stamp, validator=stamped)
    published: Stamp | None = attrs.field(default=None, converter=to_optional_stamp, validator=stamped)
    embargoed: Stamp | None = attrs.field(default=None, converter=to_optional_stamp, validator=stamped)
    ed_notes: tuple[EdNote, ...] = attrs.field(default=(), converter=_to_ed_notes, validator=each(EdNote))
    body: tuple[Block, ...] = attrs.field(default=(), converter=to_blocks, validator=each(*BLOCKS))
    quotes: tuple[Quote, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Quote))
    topics: tuple[TopicTag, ...] = attrs.field(default=(), converter=to_tags, validator=each(TopicTag))
    sidebars: tuple[Sidebar, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Sidebar))
    factboxes: tuple[OrganisationFactbox, ...] = attrs.field(
        default=(), converter=to_tuple, validator=each(OrganisationFactbox)
    )
    media: tuple[Media, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Media))
    links: tuple[Link, ...] = attrs.field(default=(), converter=to_links, validator=each(Link))
    contacts: tuple[Contact, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Contact))
    tickers: tuple[Ticker, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Ticker))
    disclaimers: tuple[Text, ...] = attrs.field(default=(), converter=to_texts, validator=each(Text))
    rights: Rights | None = attrs.field(default=None, converter=_to_rights, validator=maybe(Rights))
    extras: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_to_extras, validator=_extras)

    def __attrs_post_init__(self) -> None:
        if (self.guid is None) != (self.guid_origin is None):
            if self.guid is None:
                raise InvalidValue("Article.guid_origin", self.guid_origin, "expected a guid that it speaks of")
            object.__setattr__(self, "guid_origin", GuidOrigin.STATED)
        check_language("Article.language", self.language)
        for blocks in (self.body, *(s.blocks for s in self.sidebars), *(f.blocks for f in self.factboxes)):
            for block in blocks:
                if isinstance(block, Figure) and block.media is not None and block.media >= len(self.media):
                    raise InvalidValue("Figure.media", block.media, f"expected an index below {len(self.media)}")

    # ---- what users of other libraries look for ------------------------------------------------------------

    @property
    def title(self) -> str | None:
        """The headline as a string."""
        return self.headline.text if self.headline else None

    @property
    def authors(self) -> tuple[str, ...]:
        """Names of those credited as writers; the printed credit where no people were read."""
        out: list[str] = []
        for byline in self.bylines:
            if byline.kind in {"byline", "writing", "reporting"}:
                out.extend([p.name for p in byline.people] or [byline.text])
        return tuple(dict.fromkeys(out))

    @property
    def updated(self) -> Stamp | None:
        """When this version was made; when it was published where nothing says."""
        return self.version_created or self.published

    @property
    def lang(self) -> str | None:
        """The language tag."""
        return self.language

    @property
    def url(self) -> str | None:
        """The address of the story's own page: its link of relation canonical or alternate, or without one."""
        for rel in ("canonical", "alternate", None):
            for link in self.links:
                if link.rel == rel:
                    return link.href
        return None

    @property
    def tags(self) -> tuple[str, ...]:
        """The names of the topics."""
        return tuple(tag.name for tag in self.topics)

    @property
    def images(self) -> tuple[Media, ...]:
        """The pictures and graphics."""
        return tuple(item for item in self.media if item.kind in {"picture", "graphic"})

    @property
    def summary(self) -> str | None:
        """The standfirst; the first paragraph where there is none."""
        if self.standfirst:
            return self.standfirst.text
        return next((b.text.text for b in self.body if isinstance(b, Paragraph)), None)

    @property
    def text(self) -> str:
        """Dateline and body as plain text, a blank line between blocks."""
        lines = [line for block in self.body for line in ("\n".join(block_lines(block)),) if line]
        if self.dateline is not None:
            if self.body and isinstance(self.body[0], Paragraph):
                lines[0] = f"{self.dateline.text} {lines[0]}"
            else:
                lines.insert(0, self.dateline.text)
        return "\n\n".join(lines)

    @property
    def word_count(self) -> int:
        """Words of the body, between white space, without the dateline."""
        return sum(len(line.split()) for block in self.body for line in block_lines(block))

    @property
    def fingerprint(self) -> str:
        """A hash of headline and body words, the same however lines are wrapped."""
        words = " ".join(f"{self.title or ''} {' '.join(x for b in self.body for x in block_lines(b))}".split())
        return hashlib.sha256(words.casefold().encode()).hexdigest()[:32]

    @property
    def speakers(self) -> tuple[Person | Organisation, ...]:
        """Everybody who is quoted, in the order of their first quote."""
        return tuple(dict.fromkeys(s for quote in self.quotes for s in quote.speakers))

    def quotes_by(self, speaker: Person | Organisation | str) -> tuple[Quote, ...]:
        """The quotes of one speaker, given as a value or by full name."""
        name = speaker if isinstance(speaker, str) else None
        return tuple(q for q in self.quotes if any(s == speaker or s.name == name for s in q.speakers))


def block_lines(block: Block) -> tuple[str, ...]:
    """The printed words of a block: a string a line of it, the cells of a row joined by tabs."""
    match block:
        case Paragraph() | Crosshead() | PullQuote() | Unclassified():
            return (block.text.text,)
        case ListBlock():
            return tuple(item.text for item in block.items)
        case Table():
            head = (block.caption.text,) if block.caption else ()
            return (*head, *("\t".join(cell.text for cell in row) for row in block.rows))
        case Preformatted():
            return (block.text,)
        case Figure():
            return tuple(x for x in (block.caption.text if block.caption else None, block.credit) if x)


def public_at(article: Article, now: dt.datetime) -> bool:
    """Whether the article may be shown to the public at `now`.

    False when it is withheld or canceled, while its embargo lies ahead, and while its embargo names no instant.

    Raises:
        InvalidValue: `now` is no datetime, or naive.
    """
    if not isinstance(now, dt.datetime) or now.utcoffset() is None:
        raise InvalidValue("now", now, "expected an aware datetime")
    if article.pub_status in {PubStatus.WITHHELD, PubStatus.CANCELED}:
        return False
    if article.embargoed is None:
        return True
    instant = article.embargoed.instant
    return instant is not None and instant <= now
