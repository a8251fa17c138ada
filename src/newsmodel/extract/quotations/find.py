"""Quotes of an article: marks are paired, runs judged and attributed, speakers resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.quotations.found import Extracted
from newsmodel.extract.quotations.people import Named, read_phrase, role_after
from newsmodel.extract.quotations.reading import Draft, Range, Reader
from newsmodel.extract.quotations.sites import Site, sites
from newsmodel.extract.quotations.speakers import Cast
from newsmodel.extract.quotations.words import word_set
from newsmodel.model.blocks import Block
from newsmodel.model.boxes import Sidebar
from newsmodel.model.quotes import Piece, Quote
from newsmodel.model.text import Text, to_optional_text
from newsmodel.source import Span

__all__ = ["find_quotes", "quotes"]

_DEFINITE = word_set("he she it they we i you the this that his her their its")


def quotes(
    blocks: Iterable[Block], *, headline: Text | str | None = None, language: str | None = None
) -> tuple[Quote, ...]:
    """The quotes of blocks from any source, with anchors into `body`."""
    return find_quotes(blocks, headline=headline, language=language).quotes


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
    reader = Reader(language)
    for site in where:
        reader.read(site)
    reader.close()
    found = tuple(_finished(reader, where))
    unsettled = (_unsettled(draft) for draft, quote in zip(reader.drafts, found, strict=True) if not quote.speakers)
    return Extracted(found, (*reader.diagnostics, *(remark for remark in unsettled if remark is not None)))


def _unsettled(draft: Draft) -> Diagnostic | None:
    """A remark where the copy means somebody whom it does not name; `officials said` means nobody in particular."""
    if draft.subject is None:
        site, run, _ = draft.pieces[0]
        return codes.SPEAKER_UNSETTLED.at(Span(run.outer_start, run.outer_end), path=site.name)
    start, end = draft.subject
    if draft.site.text[start:end].split(" ", 1)[0].lower() not in _DEFINITE:
        return None
    return codes.SPEAKER_UNSETTLED.at(Span(start, end), path=draft.site.name)


def _finished(reader: Reader, where: tuple[Site, ...]) -> Iterator[Quote]:
    if not reader.drafts:
        return
    phrases = [_phrase(draft) for draft in reader.drafts]
    spoken = [text[slice(*named.name)] for text, named in phrases if named.name is not None]
    cast = Cast([site.text for site in where], reader.runs, spoken)
    index = {id(site): number for number, site in enumerate(where)}
    for draft, (phrase, named) in zip(reader.drafts, phrases, strict=True):
        yield _quote(draft, cast, index[id(draft.site)], phrase, named)


def _phrase(draft: Draft) -> tuple[str, Named]:
    """The words of the subject, and the name in them."""
    phrase = draft.site.text[slice(*draft.subject)] if draft.subject is not None else ""
    return phrase, read_phrase(phrase)


def _quote(draft: Draft, cast: Cast, index: int, phrase: str, named: Named) -> Quote:
    pieces = tuple(
        Piece(words=site.text[run.start : run.end], kind=kind, anchor=site.anchor(run.start, run.end))
        for site, run, kind in draft.pieces
    )
    if draft.subject is None:
        return Quote(pieces=pieces)
    start, end = draft.subject
    person = cast.resolve(phrase, named, (index, start))
    name, role = _name_and_role(draft.site.text, named, start, end)
    return Quote(
        pieces=pieces,
        speaker=draft.site.passage(*name),
        cue=draft.site.passage(*draft.cue) if draft.cue else None,
        role=draft.site.passage(*role) if role else None,
        speakers=(person,) if person else (),
        found=draft.found,
    )


def _name_and_role(text: str, named: Named, start: int, end: int) -> tuple[Range, Range | None]:
    """Where the speaker's name stands, or the whole phrase where it has none, and what says who that is."""
    if named.name is None:
        return (start, end), None
    name = start + named.name[0], start + named.name[1]
    role = role_after(text, name[1])
    if role is None and named.role is not None:
        role = start + named.role[0], start + named.role[1]
    return name, role
