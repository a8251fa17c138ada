"""Rules for identifiers, versions, corrections, kills, and who stands behind a story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel import codes
from newsmodel.extract.status import read_status
from newsmodel.model.article import Article, EdNoteKind, GuidOrigin, PubStatus
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import shown

__all__ = ["RULES"]

# RFC 3987 section 2.2: a scheme, a colon, and no character that an IRI must escape.
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`\x00-\x20]+\Z")


def guid_missing(article: Article) -> Iterator[Finding]:
    """No identifier at all."""
    if article.guid is None:
        yield Finding("guid", "there is no guid, expected one that stays the same across versions")


def guid_derived(article: Article) -> Iterator[Finding]:
    """An identifier that a changed headline would change."""
    if article.guid_origin is GuidOrigin.DERIVED:
        yield Finding("guid", f"{shown(article.guid or '')} was derived from the copy, expected one of the sender's")


def guid_no_iri(article: Article) -> Iterator[Finding]:
    """An identifier without a scheme, or with characters that an IRI cannot have."""
    if article.guid is not None and not _IRI.match(article.guid):
        yield Finding("guid", f"{shown(article.guid)} is no IRI, expected one such as urn:example:1 or tag:...")


def version_order(article: Article) -> Iterator[Finding]:
    """A version that replaces itself or a later one."""
    version, previous = article.version, article.previous_version
    if version is not None and previous is not None and previous >= version:
        yield Finding("version", f"version {version} replaces {previous}, expected an earlier one")


def correction_without_note(article: Article) -> Iterator[Finding]:
    """A correction that does not say what was wrong."""
    if any(note.kind is EdNoteKind.CORRECTION for note in article.ed_notes):
        return
    for index, signal in enumerate(article.signals):
        if signal.qcode == "sig:correction":
            yield Finding(f"signals[{index}]", "the story is a correction, expected a note that says what was wrong")


def kill_usable(article: Article) -> Iterator[Finding]:
    """A kill in words alone."""
    if article.pub_status not in {None, PubStatus.USABLE}:
        return
    for index, note in enumerate(article.ed_notes):
        if note.kind is EdNoteKind.KILL:
            yield Finding(f"ed_notes[{index}]", f"the note says {shown(note.text)}, expected pub_status canceled")
    for index, signal in enumerate(article.signals):
        if read_status(signal.text or "").value.pub_status is PubStatus.CANCELED:
            yield Finding(
                f"signals[{index}]", f"the signal is {shown(signal.text or '')}, expected pub_status canceled"
            )


def provider_missing(article: Article) -> Iterator[Finding]:
    """Nobody who sends it."""
    if article.provider is None:
        yield Finding("provider", "there is no provider, expected who sends the story")


def author_missing(article: Article) -> Iterator[Finding]:
    """Nobody who wrote it, person or agency."""
    if not article.authors:
        yield Finding("bylines", "nobody is credited, expected a writer or an agency")


def language_missing(article: Article) -> Iterator[Finding]:
    """No language tag."""
    if article.language is None:
        yield Finding("language", "there is no language, expected a tag such as en or pt-BR")


RULES = (
    Rule(
        code=codes.GUID_MISSING,
        sets=("feed", "newsml-g2"),
        find=guid_missing,
        why="Without an identifier each version of the story is a new story to whoever receives it.",
        source="RFC 4287 section 4.2.6: atom:id; RSS 2.0: guid; NewsML-G2: @guid is required",
        good='Article(guid="urn:example:ferry-1")',
        bad='Article(headline="Ferry returns")',
    ),
    Rule(
        code=codes.GUID_DERIVED,
        sets=("feed", "newsml-g2"),
        find=guid_derived,
        why="A guid made of headline and date changes with them, and readers get the corrected story as a second one.",
        source="RFC 4287 section 4.2.6: the id must not change when the entry is republished",
        good='Article(guid="urn:example:ferry-1")',
        bad='Article(guid="urn:newsmodel:1:0f", guid_origin="derived")',
    ),
    Rule(
        code=codes.GUID_NO_IRI,
        sets=("feed", "newsml-g2"),
        find=guid_no_iri,
        why="A bare number is unique only at the sender's, and Atom and NewsML-G2 refuse it.",
        source="RFC 4287 section 4.2.6; NewsML-G2: @guid; RFC 3987",
        good='Article(guid="tag:news.example,2024:4711")',
        bad='Article(guid="4711")',
    ),
    Rule(
        code=codes.VERSION_ORDER,
        sets=("core", "newsml-g2"),
        find=version_order,
        why="Receivers keep the highest version; a wrong number makes them keep the wrong text.",
        source="NewsML-G2: @version is increased with each version",
        good='Article(guid="urn:example:1", version=3, previous_version=2)',
        bad='Article(guid="urn:example:1", version=2, previous_version=2)',
    ),
    Rule(
        code=codes.CORRECTION_WITHOUT_NOTE,
        sets=("wire", "style"),
        find=correction_without_note,
        why="Desks that ran the story must know what to mend, and readers what they had been told.",
        source="IPTC signal vocabulary: sig:correction; Reuters Handbook of Journalism: corrections",
        good='Article(\n    signals=[Signal("CORRECTED-", qcode="sig:correction")],\n'
        '    ed_notes=[EdNote("Corrects the name in the second paragraph", kind="correction")],\n)',
        bad='Article(signals=[Signal("CORRECTED-", qcode="sig:correction")])',
    ),
    Rule(
        code=codes.KILL_USABLE,
        sets="core",
        find=kill_usable,
        why="A story that was withdrawn stays on every page that reads the status and not the note.",
        source="NewsML-G2: pubStatus stat:canceled",
        good='Article(pub_status="canceled", ed_notes=[EdNote("KILL the ferry story", kind="kill")])',
        bad='Article(ed_notes=[EdNote("KILL the ferry story", kind="kill")])',
    ),
    Rule(
        code=codes.PROVIDER_MISSING,
        sets="newsml-g2",
        find=provider_missing,
        why="NewsML-G2 does not accept an item without one, and a receiver cannot credit it.",
        source="NewsML-G2: itemMeta/provider is required",
        good='Article(provider="Quill News Agency")',
        bad='Article(headline="Ferry returns")',
    ),
    Rule(
        code=codes.AUTHOR_MISSING,
        sets="google-news",
        find=author_missing,
        why="Readers and search engines look for who answers for a story.",
        source="Google Search Central, Article structured data: author is recommended",
        good='Article(bylines=["By Ada Quill"])',
        bad='Article(headline="Ferry returns")',
    ),
    Rule(
        code=codes.LANGUAGE_MISSING,
        sets=("feed", "newsml-g2", "google-news"),
        find=language_missing,
        why="Screen readers, hyphenation, translation and editions by language all go by it.",
        source="WCAG 2.2, 3.1.1; Google News sitemap: news:language is required",
        good='Article(language="pt-BR")',
        bad='Article(headline="Ferry returns")',
    ),
)
