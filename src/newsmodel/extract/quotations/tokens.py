"""The unquoted words of a paragraph, with each quoted run as one token, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from newsmodel.extract.quotations.given import is_given
from newsmodel.extract.quotations.marks import Run
from newsmodel.extract.quotations.words import ABBREVIATIONS

__all__ = ["Kind", "Token", "sentences", "tokenise"]

# Group 1 is a word: initials (U.S.), a word with what holds it together, a possessive ending.
_TOKEN = re.compile(
    r"([^\W\d_]\.(?:[^\W\d_]\.)*(?![^\W_])|[@#$£€]?[^\W_]+(?:[-&./_][^\W_]+|[’'](?!s\b)[^\W_]+)*|[’'][sS]\b)"
    r"|\.{2,}|-{2,}|[^\w\s]|_+"
)
# The same for text of ASCII alone, which is most of what the wire sends: plain ranges are tried faster.
_ASCII_TOKEN = re.compile(
    r"([A-Za-z]\.(?:[A-Za-z]\.)*(?![A-Za-z0-9])|[@#$]?[A-Za-z0-9]+(?:[-&./_][A-Za-z0-9]+|'(?!s\b)[A-Za-z0-9]+)*|'[sS]\b)"
    r"|\.{2,}|-{2,}|[!-/:-@\[-^`{-~]|_+"
)
_ABBREVIATIONS = frozenset(ABBREVIATIONS.split())
_NICKNAME = 16  # characters
_ENDS = frozenset((".", "!", "?"))


class Kind:
    """What a token is."""

    WORD: Final = 0
    PUNCTUATION: Final = 1
    RUN: Final = 2


_WORD, _PUNCTUATION = Kind.WORD, Kind.PUNCTUATION  # looked up once: every token needs one
_LONGEST = 40  # characters of a stretch without spaces that is remembered


class Token(NamedTuple):
    """A word, a punctuation character, or a quoted run (`text` is then the words between the marks).

    Attributes:
        text, low: as printed, and in lower case with straight apostrophes; `low` is empty for a run alone.
        start, end: in the paragraph; a run's marks included.
        kind: see `Kind`.
        capital: whether it is a word that begins with a capital letter.
        run: the index of the run, else -1.
    """

    text: str
    low: str
    start: int
    end: int
    kind: int
    capital: bool = False
    run: int = -1


def tokenise(text: str, runs: Sequence[Run], start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a range of a paragraph, else of all of it; the words inside runs are not looked at."""
    out: list[Token] = []
    at = start
    for index, run in enumerate(runs):
        out.extend(_words(text, at, run.outer_start))
        words = text[run.start : run.end]
        if len(words) < _NICKNAME and _is_nickname(text, run):
            out.append(Token(words, words.lower(), run.outer_start, run.outer_end, Kind.WORD, capital=True))
        else:
            out.append(Token(words, "", run.outer_start, run.outer_end, Kind.RUN, run=index))
        at = run.outer_end
    out.extend(_words(text, at, len(text) if end is None else end))
    return out


def _is_nickname(text: str, run: Run) -> bool:
    """Whether one word in marks stands inside a name: `Ada “Dot” Quill`."""
    start, end = run.outer_start, run.outer_end
    if not (text[run.start].isupper() and text[run.start : run.end].isalpha() and text[start - 1 : start] == " "):
        return False
    before = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    return is_given(before) and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _words(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a range; no token holds a space, so that each stretch between spaces is cut by itself."""
    out: list[Token] = []
    at = start
    make = tuple.__new__
    stretches = text[start:end].split(" ")
    cut = _cut if max(map(len, stretches)) < _LONGEST else _pieces
    for stretch in stretches:
        for first, last, word, low, kind, capital in cut(stretch):
            out.append(make(Token, (word, low, at + first, at + last, kind, capital, -1)))
        at += len(stretch) + 1
    return out


_Piece = tuple[int, int, str, str, int, bool]  # the fields of a token


def _pieces(stretch: str) -> tuple[_Piece, ...]:
    """The tokens of a stretch without spaces, counted from its front."""
    out: list[_Piece] = []
    reached = 0
    pattern = _ASCII_TOKEN if stretch.isascii() else _TOKEN
    for found in pattern.finditer(stretch):
        first, last = found.span()
        if first < reached:
            continue
        word = found[0]
        if found.lastindex is None:
            out.append((first, last, word, word, _PUNCTUATION, False))
            continue
        if word in _ABBREVIATIONS and stretch[last : last + 1] == "." and not stretch[last + 1 : last + 2].isalnum():
            last += 1
            word = stretch[first:last]
            reached = last
        low = word.lower().replace("’", "'")
        out.append((first, last, word, low, _WORD, word[0].isupper()))
    return tuple(out)


_cut = lru_cache(maxsize=8192)(_pieces)


def sentences(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens cut after full stops, also after those inside a closing mark where a new sentence follows."""
    out: list[list[Token]] = []
    start, last = 0, len(tokens) - 1
    for index in [i for i, token in enumerate(tokens) if token.kind]:  # no words
        if index < last and _breaks(tokens[index], tokens[index + 1]):
            out.append(list(tokens[start : index + 1]))
            start = index + 1
    if start < len(tokens):
        out.append(list(tokens[start:]))
    return out


def _breaks(token: Token, following: Token) -> bool:
    if token.kind is Kind.RUN:
        return token.text[-1:] in ".…" and (following.capital or following.kind is Kind.RUN)
    if token.text not in _ENDS:
        return False
    return following.kind is Kind.RUN or following.capital or following.text[0].isdigit() or following.text in "(["
