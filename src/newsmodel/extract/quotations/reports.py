"""Sentences without marks: which of them report at all, and the plainest ones read without cutting them into words.

`Quill said [that] ....` and `..., Quill said.` are most of what wire copy reports.  What is read here is what
`attribution` and `indirect` read in it, only sooner; anything less plain is left to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsmodel.extract.quotations.cues import CUES, Form, Strength
from newsmodel.extract.quotations.plain import NO_NAME
from newsmodel.extract.quotations.words import (
    ABBREVIATIONS,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    IRREGULAR,
    LY_NOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    word_set,
)

__all__ = ["Report", "plain_report", "reports", "sayings", "sentence_spans"]

Range = tuple[int, int]

_BREAK = re.compile(r"[.!?] +(?=[A-Z0-9(\[])")
_ABBREVIATIONS = frozenset(ABBREVIATIONS.split())
_SPEECH = {word: cue for word, cue in CUES.items() if cue.strength is Strength.SPEECH}
_SAYINGS = frozenset(_SPEECH) | {word.capitalize() for word in _SPEECH} | {"according", "According"}
_APART = {ord(mark): " " for mark in ".,;:!?()[]\"“”'’—–-/"}
# Verbs with a hearer behind them, and those whose form is a noun's as well, are not plain.
_HEARD = word_set("tell ask inform remind assure advise warn caution notify counsel")
_PLAIN = frozenset(
    word
    for word, cue in _SPEECH.items()
    if cue.form is Form.PAST and cue.lemma not in _HEARD and word not in ("forecast", "read", "put")
)
_WORD = r"[A-Z][\w’&-]*"
_SUBJECT = rf"(?P<subject>[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Aa]n?) [a-z]+(?: [a-z]+)?|(?:(?:Mr|Mrs|Ms|Dr)\. )?{_WORD}(?: {_WORD}){{0,3}})"
_TAIL = re.compile(
    rf", (?:{_SUBJECT}|(?P<many>[a-z]+s)) (?P<cue>[a-z]+)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?\.?\Z"
)
_HEAD = re.compile(rf"{_SUBJECT} (?:also |has |had )?(?P<cue>[a-z]+) (?:(?P<that>that )|(?P<first>[\w$]+)[ -])")
# After a word of saying these are no part of what is said, or may not be.
_CIRCUMSTANCES = (
    PREPOSITIONS
    | ADVERBS
    | DAYS
    | AUXILIARIES
    | SUBORDINATORS
    | CONJUNCTIONS
    | word_set("last late early next him them me us so yes no not to of")
    | word_set("goodbye hello farewell")
)
_HAS_VERB = re.compile(rf"\b(?:(?!(?:his|its)\b)\w+(?:ed|s|n['’]t)|{'|'.join(sorted(AUXILIARIES | IRREGULAR))})\b")
_NOBODY = word_set("The A An It There that this")
_ARTICLES = ("The ", "the ", "A ", "a ", "An ", "an ")
_FINDING = re.compile(r"\b(?:found|finds|showed|shows|revealed|reveals|indicated|indicates) that\b")
_EDGE = ".,!?:-–—'’ "
_LONG = 400  # characters of a sentence that is read here
_LEAST = 3  # words


class Report(NamedTuple):
    """A saying with what it reports, as ranges of the text."""

    subject: Range
    cue: Range
    content: Range


def sayings(text: str) -> bool:
    """Whether a word of saying stands in a text at all."""
    return not _SAYINGS.isdisjoint(text.translate(_APART).split()) or _finds(text, 0, len(text))


def _finds(text: str, start: int, end: int) -> bool:
    """Whether a document tells what it found."""
    return (text.find("d that ", start, end) >= 0 or text.find("s that ", start, end) >= 0) and _FINDING.search(
        text, start, end
    ) is not None


def sentence_spans(text: str) -> Iterator[Range]:
    """The sentences of a text without marks."""
    start = 0
    for found in _BREAK.finditer(text):
        stop = found.start()
        word = text[text.rfind(" ", start, stop) + 1 : stop] if text[stop] == "." else ""
        if word in _ABBREVIATIONS or (len(word) == 1 and word.isupper()) or "." in word:
            continue
        yield start, stop + 1
        start = found.end()
    if start < len(text):
        yield start, len(text)


def reports(text: str, start: int, end: int) -> int:
    """How many words of saying stand in a sentence."""
    count = sum(map(_SAYINGS.__contains__, text[start:end].translate(_APART).split()))
    return count + 2 if _finds(text, start, end) else count  # never plain


def plain_report(text: str, start: int, end: int) -> Report | None:
    """What a plain sentence with one word of saying reports."""
    if end - start > _LONG or text.find(";", start, end) >= 0:
        return None
    comma = text.rfind(", ", start, end)
    tail = _TAIL.match(text, comma, end) if comma > start else None
    if tail is not None:
        return _report(text, tail, (start, comma))
    head = _HEAD.match(text, start, end)
    if head is None or (head["first"] or "").lower() in _CIRCUMSTANCES or (head["first"] or "").endswith("ly"):
        return None
    if head["cue"] == "added" and not head["that"] and not _tells(text, head.start("first"), end):
        return None  # `Quill added sugar to his tea.`
    return _report(text, head, (head.end() if head["that"] else head.start("first"), end))


def _tells(text: str, start: int, end: int) -> bool:
    """Whether what is added is told, and no thing: a verb stands in it, and no figure in front."""
    return not text[start].isdigit() and _HAS_VERB.search(text, start, end) is not None


def _report(text: str, found: re.Match[str], content: Range) -> Report | None:
    start, end = content
    subject = "subject" if found["subject"] else "many"
    if found["cue"] not in _PLAIN or found[subject] in _NOBODY:
        return None
    last = found[subject].rpartition(" ")[2]
    if last in ADVERBS or (last.endswith("ly") and last.islower() and last not in LY_NOUNS):
        return None
    if NO_NAME.match(found[subject]) and not found[subject].startswith(_ARTICLES):
        return None
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if text.count(" ", start, end) < _LEAST - 1:
        return None
    return Report(found.span(subject), found.span("cue"), (start, end))
