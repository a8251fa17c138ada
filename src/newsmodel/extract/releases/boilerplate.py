"""Closing paragraphs of a release, on the organisations in it, and their headings.

A heading stands alone on its line, or its paragraph runs on after it: `About Harbour Lines Harbour Lines sails ...`.
There the paragraph begins where the name is repeated, at times without a space (`About Harbour Lines LtdHarbour
Lines sails`), or with a word by which such paragraphs open: `About Harbour Lines Founded in 1988, the line ...`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsmodel.extract.boxes.headings import heading_name
from newsmodel.lang import LANGUAGES

__all__ = ["Heading", "describes", "heads", "read_heading", "run_in_headings"]

_LONGEST_HEADING = 120
_LONGEST_NAME = 60
_MOST_WORDS = 14
# The words of the shortest sentence after a heading and its colon.
_FEWEST_TOLD = 4
_OPENERS = sorted(
    {word for language in LANGUAGES for word in language.box_headings if len(word) > 2} | {"om", "о"},
    key=len,
    reverse=True,
)
_OPENER = re.compile(
    r"[\s*_#>•▪-]{0,6}(?:" + "|".join(re.escape(word).replace("'", "['’]") for word in _OPENERS) + r")"
    r"(?:\s*[:—–-]\s*|\s+|(?<=['’]))(?:(?:the|die|der|das|la|le|les|el)\s+)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s]+")
_EDGES = ".,:;!?()[]“”\"'’"
_OPENINGS = frozenset(word for language in LANGUAGES for word in language.box_openings)
_WITHIN = re.compile(r"(?:(?<=[.!?”\"])|(?<=[a-z]{2}))[ \u00a0]{1,3}(?=[AÜÀSIОO]\w{0,11} )")
_IS = re.compile(
    r"(?:[^.!?]|\b(?:Inc|Co|Corp|Ltd|St|plc)\.){2,90}?(?:\)|\w|\.)(?:,[^.,]{2,60},)? (?:is an?|is the|is one of"
    r"|are an?|ist ein\w*|est une?|es una?|è una?) "
)
_SITE = re.compile(r"\b(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|org|net|io|de|fr|es|it|eu|co)\b")
_PLACED = re.compile(
    r"\b(?:founded|headquartered|based|established|gegründet|fondée?|fundad[ao]|fondat[ao])\b", re.IGNORECASE
)
_TAIL = 160
_DASH = re.compile(r"(?P<name>[^–—:.]{2,60}?)\s?[–—]\s(?=[A-ZÀ-ÞА-ЯЁ])")
_FEWEST_AFTER = 30
_ACRONYM = re.compile(r"\([\"“]?([A-Z][A-Za-z&]{1,9})[\"”]?\)")
# A name of one word whose paragraph follows without a space: `HarbourHarbour Lines sails`.
_DOUBLED = re.compile(r"([^\W\d_][\w&'’.-]{2,30})(?=\1\b)")
_ARTICLE = re.compile(r"(?<=\s)(?:[Tt]he|Die|Der|Das|Le|La|Les|El|Il|L['’]) ?\Z")


class Heading(NamedTuple):
    """The heading of an organisation's paragraph.

    Attributes:
        name: of the organisation, as the heading gives it.
        end: where the heading ends, in code points of the line.
        rest: where the paragraph begins that runs on after it; the length of the line for none.
    """

    name: str
    end: int
    rest: int


def read_heading(text: str) -> Heading | None:
    """The heading that a line is or opens with; None for other lines."""
    opener = _OPENER.match(text)
    if opener is None or text.endswith("?"):
        return None
    name = heading_name(text) if len(text) <= _LONGEST_HEADING else None
    run_in = next(_cuts(text, opener.end()), None)
    if run_in is None:
        return None if name is None or _is_sentence(text) else Heading(name, len(text), len(text))
    return run_in


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) > 6


def run_in_headings(text: str) -> Iterator[int]:
    """Where inside a paragraph, after a sentence, a heading stands whose text runs on after it."""
    for gap in _WITHIN.finditer(text):
        part = text[gap.end() : gap.end() + 2 * _LONGEST_HEADING]
        opener = _OPENER.match(part)
        if opener is not None and next(_repeats(part, opener.end()), None) is not None:
            yield gap.end()


def _cuts(text: str, start: int) -> Iterator[Heading]:
    yield from _dashed(text, start)
    yield from _repeats(text, start)
    yield from _openings(text, start)


def _dashed(text: str, start: int) -> Iterator[Heading]:
    """Where a dash parts the name and the paragraph: `About Harbour Lines – Founded in 1988, the line ...`."""
    found = _DASH.match(text, start)
    name = heading_name(text[: found.end("name")]) if found is not None else None
    if found is not None and name is not None and len(text) - found.end() > _FEWEST_AFTER:
        yield Heading(name, found.end("name"), found.end())


def _repeats(text: str, start: int) -> Iterator[Heading]:
    """Where the first word of the name stands again, after a space or glued to the name."""
    first = _WORD.match(text, start)
    acronym = _ACRONYM.search(text, start, start + _LONGEST_HEADING)
    if first is not None:
        word = first[0].strip(_EDGES)
        doubled = _DOUBLED.match(text, start)
        if doubled is not None and (name := heading_name(text[: doubled.end(1)])) is not None:
            yield Heading(name, doubled.end(1), doubled.end(1))
        yield from _repeated(text, start, word, first.end())
    if acronym is not None:
        yield from _repeated(text, start, acronym[1], acronym.end())


def _repeated(text: str, start: int, word: str, reached: int) -> Iterator[Heading]:
    if len(word) < 2 or word[0].isdigit():
        return
    at = text.find(word, reached, start + _LONGEST_HEADING)
    while at >= 0:
        end = len(_ARTICLE.sub("", text[:at]))
        after = text[at + len(word) : at + len(word) + 1]
        name = heading_name(text[:end]) if not after.isalnum() and _may_end(text, end) else None
        if name is not None:
            yield Heading(name, len(text[:end].rstrip()), end)
        at = text.find(word, at + 1, start + _LONGEST_HEADING)


def _may_end(text: str, end: int) -> bool:
    """Whether a heading may close before a place: at a space, or where letters of two names were run together."""
    before = text[end - 1]
    return before.isspace() or not before.isalnum() or before.islower() or text[end - 2 : end].isupper()


def _openings(text: str, start: int) -> Iterator[Heading]:
    """Where a word stands by which such paragraphs open, in capitals after a name and before small letters."""
    words = list(_limited(text, start))
    for before, here, after in zip(words, words[1:], words[2:], strict=False):
        word = here[0].strip(_EDGES)
        if before[0].endswith(":") and here[0][0].isupper() and _is_told(text, here.start()):
            pass
        elif (
            word.lower() not in _OPENINGS
            or not word[:1].isupper()
            or not (after[0][0].islower() or after[0][0].isdigit())
        ):
            continue
        name = heading_name(text[: before.end()])
        if name is not None and (len(text) - here.start() > 40 or before[0].endswith(":")):
            yield Heading(name, before.end(), here.start())


def _is_told(text: str, start: int) -> bool:
    """Whether the words after a colon are a sentence: they go on beyond a heading, or close with a full stop."""
    return len(text) > _LONGEST_HEADING or (text.endswith(".") and text.count(" ", start) >= _FEWEST_TOLD)


def _limited(text: str, start: int) -> Iterator[re.Match[str]]:
    for count, word in enumerate(_WORD.finditer(text, start, start + _LONGEST_HEADING)):
        if count > _MOST_WORDS:
            return
        yield word


def describes(text: str) -> bool:
    """Whether a paragraph without heading introduces an organisation: what it is, and where it sits or is found."""
    if _IS.match(text[:220]) is None:
        return False
    return _SITE.search(text, max(0, len(text) - _TAIL)) is not None or _PLACED.search(text) is not None


def heads(text: str, below: str) -> bool:
    """Whether a short line is the heading of the paragraph below it: that opens with the name, in small letters even."""
    opener = _OPENER.match(text)
    if opener is None or len(text) > _LONGEST_NAME or not text[:1].isupper():
        return False
    name = text[opener.end() :].strip(" .:*#_")
    return len(name) > 2 and below.casefold().lstrip("*_ ").startswith(name.casefold())
