"""The unquoted words of a paragraph, with each quoted run as one token, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from newsmodel.extract.quotes.marks import Run
from newsmodel.extract.quotes.words import ABBREVIATIONS

__all__ = ["Kind", "Token", "sentences", "tokenise"]

_TOKEN = re.compile(
    r"(?:" + "|".join(ABBREVIATIONS.split()) + r")\.(?!\w)"
    r"|(?:[^\W\d_]\.)+(?![^\W_])"
    r"|[’'][sS]\b"
    r"|[@#$£€]?[^\W_]+(?:[-&./_][^\W_]+|[’'](?!s\b)[^\W_]+)*"
    r"|\.{2,}|-{2,}|[^\w\s]|_+"
)
_ENDS = frozenset((".", "!", "?"))


class Kind(IntEnum):
    """What a token is."""

    WORD = 0
    PUNCTUATION = 1
    RUN = 2


class Token(NamedTuple):
    """A word, a punctuation character, or a quoted run (`text` is then the words between the marks).

    Attributes:
        text, low: as printed, and in lower case with straight apostrophes.
        start, end: in the paragraph; a run's marks included.
        kind: see `Kind`.
        run: the index of the run, else -1.
    """

    text: str
    low: str
    start: int
    end: int
    kind: Kind
    run: int = -1

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.kind is Kind.WORD and self.text[0].isupper()


def tokenise(text: str, runs: Sequence[Run]) -> list[Token]:
    """All tokens of a paragraph; the words inside runs are not looked at."""
    out: list[Token] = []
    at = 0
    for index, run in enumerate(runs):
        out.extend(_words(text, at, run.outer_start))
        out.append(Token(text[run.start : run.end], "", run.outer_start, run.outer_end, Kind.RUN, index))
        at = run.outer_end
    out.extend(_words(text, at, len(text)))
    return out


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _TOKEN.finditer(text, start, end):
        word = found.group()
        kind = (
            Kind.WORD
            if word[-1].isalnum() or word[0].isalnum() or (len(word) > 1 and word[1:] == "s")
            else Kind.PUNCTUATION
        )
        yield Token(word, word.lower().replace("’", "'"), found.start(), found.end(), kind)


def sentences(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens cut after full stops, also after those inside a closing mark where a new sentence follows."""
    out: list[list[Token]] = []
    current: list[Token] = []
    for index, token in enumerate(tokens):
        current.append(token)
        if index + 1 == len(tokens) or _breaks(token, tokens[index + 1]):
            out.append(current)
            current = []
    return out


def _breaks(token: Token, following: Token) -> bool:
    if token.kind is Kind.RUN:
        return token.text[-1:] in ".…" and (following.capital or following.kind is Kind.RUN)
    if token.text not in _ENDS:
        return False
    return following.kind is Kind.RUN or following.capital or following.text[0].isdigit() or following.text in "(["
