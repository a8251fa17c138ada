"""Quotes while they are read, and who is speaking where."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsmodel.extract.quotations.marks import Pairing, Run
from newsmodel.extract.quotations.sites import Site
from newsmodel.extract.quotations.tokens import Token
from newsmodel.model.quotes import QuoteKind, SpeakerFound

__all__ = ["Draft", "Range", "Source", "chars", "credit", "cue_chars", "is_credit", "order"]

Range = tuple[int, int]
_WITH_CUE = frozenset(("reporters", "journalists", "out", "back"))
_LISTED = re.compile(r"(?P<name>[^\W\d_a-z]\S+(?: [^\W\d_a-z]\S*[^\s,]){1,3})(?=, )")
_CREDIT = re.compile(r"[-–—―~]{1,2}\s?(?P<name>[^\W\d_a-z][^,.(]{1,60})")


@attrs.define(eq=False)
class Draft:
    """A quote while it is read; `cue` and `subject` are ranges in the text of `site`."""

    site: Site
    pieces: list[tuple[Site, Run, QuoteKind]] = attrs.field(factory=list)
    subject: Range | None = None
    cue: Range | None = None
    found: SpeakerFound | None = None
    doubtful: bool = False
    """Whether it counts only where the story knows the speaker."""

    def take(self, source: Source, found: SpeakerFound) -> None:
        """Take subject and cue from where they stand."""
        self.site, self.subject, self.cue, self.found = source.site, source.subject, source.cue, found


@attrs.frozen
class Source:
    """Who is speaking and with what word, in the text of a site."""

    site: Site
    subject: Range | None
    cue: Range | None = None


def credit(site: Site) -> Range | None:
    """The name in a line of its own under a quote: `- Ada Quill, harbour master`."""
    listed = len(site.path) > 1  # the dash was taken for that of a list
    found = (_LISTED if listed else _CREDIT).match(site.text) if len(site.text) < 150 else None
    return found.span("name") if found else None


def is_credit(site: Site, pairing: Pairing) -> bool:
    """The name under a display quote, inside its closing mark: `"So it is.` / `Ada Quill, harbour master."`."""
    return len(site.text) < 120 and pairing.strays == (len(site.text) - 1,) and site.text[0].isupper()


def order(piece: tuple[Site, Run, QuoteKind]) -> tuple[tuple[int, ...], int, int]:
    """The place of a piece in the text; what holds another comes first."""
    site, run, _ = piece
    return site.path, run.start, -run.end


def chars(tokens: Sequence[Token], span: Range | None) -> Range | None:
    """The characters that a range of tokens covers."""
    return None if span is None else (tokens[span[0]].start, tokens[span[1] - 1].end)


def cue_chars(tokens: Sequence[Token], cue: Range) -> Range:
    """The characters of a word of saying, with what belongs to it: `told reporters`, `pointed out`, `shot back`."""
    end = cue[1]
    if end < len(tokens) and tokens[end].low in _WITH_CUE:
        end += 1
    return tokens[cue[0]].start, tokens[end - 1].end
