"""Quotes of an article: marks are paired, runs judged and attributed, speakers resolved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.quotes.attribution import Attribution, attributions, best_for
from newsmodel.extract.quotes.found import Extracted
from newsmodel.extract.quotes.kinds import is_quote, is_whole
from newsmodel.extract.quotes.marks import Run, pair_marks
from newsmodel.extract.quotes.people import read_phrase
from newsmodel.extract.quotes.phrases import leading
from newsmodel.extract.quotes.sites import Site, sites
from newsmodel.extract.quotes.speakers import Cast
from newsmodel.extract.quotes.tokens import Kind, Token, sentences, tokenise
from newsmodel.model.blocks import Block
from newsmodel.model.boxes import Sidebar
from newsmodel.model.quotes import Piece, Quote, QuoteKind, SpeakerFound
from newsmodel.model.text import Text, to_optional_text
from newsmodel.source import Span

__all__ = ["find_quotes", "quotes"]

Range = tuple[int, int]


@attrs.define
class _Draft:
    """A quote while it is read; `cue` and `subject` are ranges in the text of `site`."""

    site: Site
    pieces: list[tuple[Site, Run, QuoteKind]]
    subject: Range | None = None
    cue: Range | None = None
    found: SpeakerFound | None = None


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
    language: str | None = None,  # noqa: ARG001  marks and words of all languages are read alike
    sidebars: Iterable[Sidebar] = (),
) -> Extracted:
    """Every attributed quotation of an article.

    `language` is a BCP 47 tag; None means that the marks and words speak for themselves.
    """
    where = tuple(
        sites(blocks, headline=to_optional_text(headline), standfirst=to_optional_text(standfirst), sidebars=sidebars)
    )
    reader = _Reader()
    for site in where:
        reader.read(site)
    cast = Cast(site.text for site in where)
    return Extracted(tuple(_finished(draft, cast) for draft in reader.drafts), tuple(reader.diagnostics))


class _Reader:
    """Reads paragraph after paragraph; remembers what a later one may go on with."""

    def __init__(self) -> None:
        self.drafts: list[_Draft] = []
        self.diagnostics: list[Diagnostic] = []
        self._open: _Draft | None = None

    def read(self, site: Site) -> None:
        pairing = pair_marks(site.text)
        for stray in pairing.strays:
            self.diagnostics.append(codes.QUOTE_UNCLOSED.at(Span(stray, stray + 1), path=site.name))
        if not pairing.runs:
            self._open = None
            return
        latest: _Draft | None = None
        going_on = self._open
        self._open = None
        parts = sentences(tokenise(site.text, pairing.runs))
        for number in range(len(parts)):
            latest = self._read_sentence(site, pairing.runs, parts, number, latest or going_on)
        last = pairing.runs[-1]
        if not last.closed and latest is not None:
            self._open = latest

    def _read_sentence(
        self, site: Site, runs: Sequence[Run], parts: list[list[Token]], number: int, latest: _Draft | None
    ) -> _Draft | None:
        tokens = parts[number]
        found = attributions(tokens) if any(t.kind is Kind.RUN for t in tokens) else []
        by_attribution: dict[Attribution, _Draft] = {}
        for index, token in enumerate(tokens):
            if token.kind is not Kind.RUN:
                continue
            a = best_for(tokens, index, found)
            whole = is_whole(tokens, index, a)
            if not is_quote(tokens, index, a, whole=whole):
                continue
            kind = QuoteKind.DIRECT if whole else QuoteKind.MIXED
            latest = self._place(site, runs[token.run], kind, parts, number, a, by_attribution, latest)
        return latest

    def _place(
        self,
        site: Site,
        run: Run,
        kind: QuoteKind,
        parts: list[list[Token]],
        number: int,
        a: Attribution | None,
        known: dict[Attribution, _Draft],
        latest: _Draft | None,
    ) -> _Draft | None:
        piece = (site, run, kind)
        tokens = parts[number]
        if a is not None:
            draft = known.get(a)
            if draft is None:
                draft = known[a] = _Draft(
                    site, [], _chars(tokens, a.subject), _chars(tokens, a.cue), SpeakerFound.ATTRIBUTION
                )
                self.drafts.append(draft)
            draft.pieces.append(piece)
            return draft
        if latest is not None:
            latest.pieces.append(piece)
            latest.found = SpeakerFound.SPLIT if latest.site is site else SpeakerFound.CONTINUED
            return latest
        draft = _Draft(site, [piece])
        if number and (subject := leading(parts[number - 1], len(parts[number - 1]))):
            draft.subject, draft.found = _chars(parts[number - 1], subject), SpeakerFound.PRECEDING
        self.drafts.append(draft)
        return draft


def _chars(tokens: Sequence[Token], span: Range | None) -> Range | None:
    return None if span is None else (tokens[span[0]].start, tokens[span[1] - 1].end)


def _finished(draft: _Draft, cast: Cast) -> Quote:
    pieces = tuple(
        Piece(words=site.text[run.start : run.end], kind=kind, anchor=site.anchor(run.start, run.end))
        for site, run, kind in draft.pieces
    )
    if draft.subject is None:
        return Quote(pieces=pieces)
    start, end = draft.subject
    phrase = draft.site.text[start:end]
    named = read_phrase(phrase)
    person = cast.person(phrase)
    name = (start + named.name[0], start + named.name[1]) if named.name else (start, end)
    role = (start + named.role[0], start + named.role[1]) if named.role else None
    return Quote(
        pieces=pieces,
        speaker=draft.site.passage(*name),
        cue=draft.site.passage(*draft.cue) if draft.cue else None,
        role=draft.site.passage(*role) if role else None,
        speakers=(person,) if person else (),
        found=draft.found,
    )
