"""Quotes of an article: marks are paired, runs judged and attributed, speakers resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.extract.quotations.drafts import Draft
from newsmodel.extract.quotations.foreign import Grammar
from newsmodel.extract.quotations.found import Extracted
from newsmodel.extract.quotations.marks import Run
from newsmodel.extract.quotations.reading import Reader
from newsmodel.extract.quotations.sites import Site, sites
from newsmodel.extract.quotations.speakers import Cast
from newsmodel.extract.quotations.subjects import Subject, read_subject, written
from newsmodel.extract.quotations.turns import is_transcript
from newsmodel.extract.quotations.words import word_set
from newsmodel.model.blocks import BLOCKS, Block, to_blocks
from newsmodel.model.boxes import Sidebar
from newsmodel.model.people import Organisation, Person
from newsmodel.model.quotes import Piece, Quote, QuoteKind, SpeakerFound
from newsmodel.model.text import Text, to_optional_text
from newsmodel.source import Span

__all__ = ["find_quotes", "quotes"]

_DEFINITE = word_set("he she it they we i you the this that his her their its")


def quotes(
    blocks: Iterable[Block | Text | str] | str,
    *,
    headline: Text | str | None = None,
    standfirst: Text | str | None = None,
    language: str | None = None,
) -> tuple[Quote, ...]:
    """The quotes in the blocks of an article from any source, in the order of the text.

    Args:
        blocks: of the body; anchors count in them.  Strings are paragraphs.
        headline: read too, if given.
        standfirst: likewise.
        language: BCP 47; None is taken as English.

    Raises:
        InvalidValue: something that is no block; a language that is no string.
    """
    body = to_blocks(blocks)
    if not isinstance(body, tuple):
        raise InvalidValue("blocks", body, "expected blocks or strings")
    for block in body:
        if not isinstance(block, BLOCKS):
            raise InvalidValue("blocks", block, "expected blocks or strings")
    if not isinstance(language, str | None):
        raise InvalidValue("language", language, "expected a BCP 47 tag such as en-GB, or None")
    return find_quotes(body, headline=headline, standfirst=standfirst, language=language).quotes


def find_quotes(
    blocks: Iterable[Block],
    *,
    headline: Text | str | None = None,
    standfirst: Text | str | None = None,
    language: str | None = None,
    sidebars: Iterable[Sidebar] = (),
) -> Extracted:
    """Every attributed quotation of an article.

    `language` is a BCP 47 tag; None is taken as English.
    """
    where = tuple(
        sites(blocks, headline=to_optional_text(headline), standfirst=to_optional_text(standfirst), sidebars=sidebars)
    )
    reader = Reader(language, transcript=is_transcript(site.text for site in where))
    for site in where:
        reader.read(site)
    reader.close()
    found = tuple(_finished(reader, where))
    unsettled = (_unsettled(draft) for draft, quote in found if not quote.speakers)
    remarks = (*reader.diagnostics, *(remark for remark in unsettled if remark is not None))
    return Extracted(tuple(quote for _, quote in found), remarks)


def _unsettled(draft: Draft) -> Diagnostic | None:
    """A remark where the copy means somebody whom it does not name; `officials said` means nobody in particular."""
    if draft.subject is None:
        site, run, _ = draft.pieces[0]
        return codes.SPEAKER_UNSETTLED.at(Span(run.outer_start, run.outer_end), path=site.name)
    start, end = draft.subject
    if draft.site.text[start:end].split(" ", 1)[0].lower() not in _DEFINITE:
        return None
    return codes.SPEAKER_UNSETTLED.at(Span(start, end), path=draft.site.name)


def _finished(reader: Reader, where: tuple[Site, ...]) -> Iterator[tuple[Draft, Quote]]:
    """The quotes in the order of the text, each with the draft it was made from."""
    if not reader.drafts:
        return
    index = {id(site): number for number, site in enumerate(where)}
    reader.drafts.sort(key=lambda draft: _place(draft, index))
    subjects = [_subject(draft, reader.words) for draft in reader.drafts]
    spoken = list(_names(reader.drafts, subjects))
    cast = Cast(
        [site.text for site in where],
        reader.runs,
        spoken,
        headings=sum(not site.path for site in where),
        words=reader.words,
        turns=reader.turns,
        posts=dict(_posts(reader.drafts, subjects)),
    )
    for draft, subject in zip(reader.drafts, subjects, strict=True):
        quote = _quote(draft, cast, index[id(draft.site)], subject)
        if not draft.doubtful or any(cast.knows(who) for who in quote.speakers):
            yield draft, quote


def _place(draft: Draft, index: Mapping[int, int]) -> tuple[int, int]:
    site, run, _ = draft.pieces[0]
    return index[id(site)], run.start


def _subject(draft: Draft, words: Grammar | None) -> Subject | None:
    return read_subject(draft.site.text, *draft.subject, words) if draft.subject is not None else None


def _names(drafts: Iterable[Draft], subjects: Iterable[Subject | None]) -> Iterator[str]:
    """The names of all who speak."""
    for draft, subject in zip(drafts, subjects, strict=True):
        for first, _, named in subject.names if subject is not None else ():
            if named.name is not None:
                yield draft.site.text[first + named.name[0] : first + named.name[1]]


def _posts(drafts: Iterable[Draft], subjects: Iterable[Subject | None]) -> Iterator[tuple[str, str]]:
    """The posts that stand apart from their names, by the name: `the port’s engineer, Ada Quill`."""
    for draft, subject in zip(drafts, subjects, strict=True):
        if subject is not None and subject.role is not None and len(subject.names) == 1:
            yield draft.site.text[subject.start : subject.end], draft.site.text[slice(*subject.role)]


def _quote(draft: Draft, cast: Cast, index: int, subject: Subject | None) -> Quote:
    pieces = tuple([_piece(*piece) for piece in draft.pieces])
    if subject is None:
        return Quote(pieces=pieces)
    site = draft.site
    speakers = _speakers(cast, site.text, index, subject)
    if speakers and draft.cue is not None and (document := written(site.text, draft.cue[1])) is not None:
        cast.houses.writers(document, speakers)
    return Quote(
        pieces=pieces,
        speaker=site.passage(subject.start, subject.end),
        cue=site.passage(*draft.cue) if draft.cue else None,
        role=site.passage(*subject.role) if subject.role else None,
        speakers=speakers,
        found=SpeakerFound.DOCUMENT if subject.document and draft.found is SpeakerFound.ATTRIBUTION else draft.found,
    )


def _piece(site: Site, run: Run, kind: QuoteKind) -> Piece:
    anchor = site.anchor(run.start, run.end)
    return Piece(words=anchor.words, kind=kind, anchor=anchor)


def _speakers(cast: Cast, text: str, index: int, subject: Subject) -> tuple[Person | Organisation, ...]:
    if text[subject.start : subject.end].lower() == "they":
        return cast.several
    found = [cast.resolve(text[start:end], named, (index, start)) for start, end, named in subject.names]
    known = tuple([who for who in found if who is not None])
    if subject.document:
        return cast.houses.writers(text[subject.start : subject.end], known)
    if len(known) > 1:
        known = tuple(dict.fromkeys(known))
    if len(known) > 1:
        cast.several = known
    return known
