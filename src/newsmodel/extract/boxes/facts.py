"""Readers of single facts: each takes a sentence and gives what the sentence states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.boxes.lists import NAME, names_after
from newsmodel.extract.boxes.sentences import Dated, Sentence
from newsmodel.lang import LANGUAGES
from newsmodel.model.anchors import Passage
from newsmodel.model.boxes import (
    Milestone,
    MilestoneKind,
    Office,
    Relation,
    RelationKind,
    Seat,
    SeatKind,
    StatedCount,
)

__all__ = ["count", "kind", "milestones", "offices", "purpose", "relations", "seats"]

_NUMBERS = {word: value for language in LANGUAGES for word, value in language.numbers}
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_COUNT = re.compile(
    rf"(?<![\w-])(?P<count>\d{{1,3}}|(?:{_TENS})[ -][a-z]{{3,5}}|[a-z]{{3,9}})(?:[ -]| (?:full|sovereign|founding|current|permanent|original) )"
    r"(?P<what>(?:full |sovereign |independent |permanent )?(?:member(?:s|[ -](?:states?|countries|nations))?|countries|nations|states))\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:is|was|are|as) (?:an?|the|one of the) (?P<kind>[\w’',/& -]{3,90}?)"
    r"(?= (?:of|that|which|who|for|with|based|made|comprising|consisting|composed|created|established|founded|formed|set|in|"
    r"whose|where|headquartered|dedicated|serving|providing|and (?:is|was|has)|aimed|to|on|operating|focused|grouping)\b|[.,;:(—–]|$)"
)
_PURPOSE = re.compile(
    r"\b(?:purposes?|aims?|goals?|objectives?|mission|mandate|tasks?|role)\b[^.;:]{0,80}?\b(?:is|are|was|were|include|includes)"
    r"(?: as follows)?:? (?P<purpose>to [^;]+?)(?=[.;]?$|[.;] )",
    re.IGNORECASE,
)
_PURPOSE_VERB = re.compile(
    r"\b(?:aims|seeks|aimed|designed|intended|created|established|founded|formed|set up|works|strives) (?P<purpose>(?:to|at) [a-z][^.;]+?)(?=[.;]|$)",
)
_DIRECT_FOUNDING = r"found(?:ed|ing)|establish(?:ed|ing|ment)|creat(?:ed|ing|ion)|formed|set up|came into being|incorporated|launched|born"

# What happened, by the words near the date; the first that fits.
_HAPPENED: tuple[tuple[MilestoneKind, re.Pattern[str]], ...] = (
    (MilestoneKind.CHARTER_SIGNED, re.compile(r"\b(?:charter|statute|constitution)\b", re.IGNORECASE)),
    (MilestoneKind.IN_FORCE, re.compile(r"\b(?:into force|took effect|into effect|effective)\b", re.IGNORECASE)),
    (MilestoneKind.RENAMED, re.compile(r"\b(?:renamed|rebranded|changed its name|became known as)\b", re.IGNORECASE)),
    (MilestoneKind.DISSOLVED, re.compile(r"\b(?:dissolved|disbanded|abolished|ceased to exist)\b", re.IGNORECASE)),
    (
        MilestoneKind.TREATY_SIGNED,
        re.compile(r"\b(?:treaty|pact|agreement|protocol|convention|declaration|accord)\b", re.IGNORECASE),
    ),
    (MilestoneKind.FOUNDED, re.compile(rf"\b(?:{_DIRECT_FOUNDING})\b", re.IGNORECASE)),
)
_FOUNDING = re.compile(rf"\b(?:{_DIRECT_FOUNDING})\b", re.IGNORECASE)


def number(text: str) -> int | None:
    """The value of figures or number words: `seven`, `twenty-one`, `12`."""
    if text.isdigit():
        return int(text)
    parts = [_NUMBERS.get(word) for word in re.split(r"[ -]", text.lower())]
    return sum(p for p in parts if p) if parts and None not in parts else None


def count(sentence: Sentence) -> StatedCount | None:
    """How many members the sentence says there are."""
    for found in _COUNT.finditer(sentence.text):
        value = number(found["count"])
        if value is not None:
            return StatedCount(text=found["count"], value=value, anchor=sentence.anchor)
    return None


def kind(sentence: Sentence) -> Passage | None:
    """The noun phrase after `is a`."""
    found = _KIND.search(sentence.text)
    return sentence.passage(*found.span("kind")) if found else None


def purpose(sentence: Sentence) -> Passage | None:
    """The clause that states the aim, from its infinitive to its end."""
    found = _PURPOSE.search(sentence.text) or _PURPOSE_VERB.search(sentence.text)
    return sentence.passage(*found.span("purpose")) if found else None


# ---- dated events --------------------------------------------------------------------------------------------------


def milestones(sentence: Sentence, taken: frozenset[int]) -> Iterator[Milestone]:
    """The dated events of the organisation's history; `taken` holds the starts of dates that other facts own."""
    dates = sentence.dates()
    for index, dated in enumerate(dates):
        if dated.start in taken:
            continue
        begin, end = clause(sentence, dates, index)
        text = sentence.text[begin:end].strip(" ,")
        kinds = _kinds(sentence.text[begin:end])
        for found in kinds:
            yield Milestone(kind=found, date=dated.date, text=text or None, anchor=sentence.anchor)


def clause(sentence: Sentence, dates: tuple[Dated, ...], index: int) -> tuple[int, int]:
    """What belongs to a date: the words before it, or, for one that opens the sentence, those after it."""
    begin = dates[index - 1].end if index else 0
    later = dates[index + 1].start if index + 1 < len(dates) else len(sentence.text)
    if re.fullmatch(r"\W*(?:\w+ ){0,2}", sentence.text[begin : dates[index].start]) and begin == 0:
        return begin, later if len(dates) > index + 1 else len(sentence.text)
    return begin, dates[index].end if index + 1 < len(dates) else len(sentence.text)


def _kinds(words: str) -> tuple[MilestoneKind, ...]:
    first = next((kind for kind, pattern in _HAPPENED if pattern.search(words)), MilestoneKind.OTHER)
    if first is MilestoneKind.CHARTER_SIGNED and _FOUNDING.search(words):
        return first, MilestoneKind.FOUNDED
    return (first,)


# ---- people, places, relations ---------------------------------------------------------------------------------------

_POST = (
    r"(?:(?:acting|deputy|interim|executive|managing|founding|honorary|first|current) )?"
    r"(?:secretary[- ]general|general secretary|chief executive(?: officer)?|director[- ]general|president|chairman|chairwoman|"
    r"chairperson|chair|executive secretary|executive director|managing director|director|head|leader|CEO|commander|speaker)"
)
_PERSON = r"(?:[A-Z][\w’'.-]*)(?: (?:(?:de|van|von|al|bin|der) )?[A-Z][\w’'.-]*){1,3}"
_OFFICES = (
    re.compile(
        rf"(?P<person>{_PERSON}),? (?:who )?(?:was|is|has been|had been|became|serves as|served as)"
        rf"(?: (?:appointed|elected|named|chosen|re-elected|reappointed))?(?: as)?(?: its| the| an?)? (?P<post>{_POST})\b",
    ),
    re.compile(
        rf"\b(?:[Ii]ts|[Tt]he)(?: current)? (?P<post>{_POST})(?: of [\w ]{{2,40}})? (?:is|was) (?P<person>{_PERSON})"
    ),
    re.compile(rf"\b(?:headed|led|chaired|run) by (?:its |the )?(?:(?P<post>{_POST}) )?(?P<person>{_PERSON})"),
)
_OBSERVER = re.compile(
    rf"\bobserver(?: (?:status|organi[sz]ation|member|state))?(?: status)? (?:at|in|with|to|of) (?P<organisation>{NAME})"
)
_SUCCESSOR = re.compile(rf"\b(?:successor (?:of|to)|succeeded|replaced|grew out of) (?P<organisation>{NAME})")
_PART_OF = re.compile(
    rf"\b(?:(?:is|as) (?:a )?(?:part|division|subsidiary|unit|member|affiliate) of) (?P<organisation>{NAME})"
)
_RELATIONS = (
    (RelationKind.OBSERVER_AT, _OBSERVER),
    (RelationKind.SUCCESSOR_OF, _SUCCESSOR),
    (RelationKind.PART_OF, _PART_OF),
)
_SEAT = re.compile(
    rf"\b(?P<what>headquarter(?:s|ed)|based|secretariat|seat)\b(?: (?:is|are|was|located|of the \w+))*(?: located)? (?:in|at) (?P<place>{NAME}(?:, {NAME})?)",
    re.IGNORECASE,
)


def offices(sentence: Sentence) -> Iterator[Office]:
    """Who holds or held a post."""
    for pattern in _OFFICES:
        for found in pattern.finditer(sentence.text):
            yield Office(person=found["person"].rstrip("."), post=found["post"], anchor=sentence.anchor)


def relations(sentence: Sentence) -> Iterator[Relation]:
    """How the organisation stands to others, with the date where the sentence has one after it."""
    for kind_, pattern in _RELATIONS:
        for found in pattern.finditer(sentence.text):
            items = names_after(sentence.text, found.start("organisation"), len(sentence.text))
            date = next((d for d in sentence.dates() if d.start >= found.end() and d.start - found.end() < 20), None)
            yield Relation(
                kind=kind_,
                organisation=items[0].name if items else found["organisation"],
                date=date.date if date else None,
                anchor=sentence.anchor,
            )


def seats(sentence: Sentence) -> Iterator[Seat]:
    """Where the organisation sits."""
    for found in _SEAT.finditer(sentence.text):
        what = SeatKind.SECRETARIAT if found["what"].lower() == "secretariat" else SeatKind.HEADQUARTERS
        yield Seat(place=found["place"].rstrip("."), kind=what, anchor=sentence.anchor)
