"""Who belongs to an organisation: rosters, founders, and who joined or left when."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from newsmodel.extract.boxes.lists import Item, names_after, names_before
from newsmodel.extract.boxes.sentences import Dated, Sentence
from newsmodel.model.boxes import MemberEvent, MemberEventKind, MemberRole, Membership

__all__ = ["events", "roster"]

_ROLE_WORDS: tuple[tuple[MemberRole, str], ...] = (
    (MemberRole.OBSERVER, r"observers?(?: (?:states?|countries|members|nations))?"),
    (MemberRole.DIALOGUE_PARTNER, r"(?:dialogue )partners?"),
    (MemberRole.ASSOCIATE, r"associate(?:d)? (?:members?|states?|countries)"),
    (MemberRole.FOUNDER, r"(?:founding|original) (?:members?|states?|countries|nations)|founders"),
    (
        MemberRole.MEMBER,
        r"(?:(?:full|current|permanent) )?members?(?:[ -](?:states?|countries|nations))?|countries|nations|states",
    ),
)
_INTRODUCES = (
    r"(?: of (?:the )?[\w ]{1,40}?)?(?: (?:are|is|include|includes|including|comprise|were|being|namely))?(?: currently| now)?"
    r"(?:\s*[:—–-]+|,? namely,?|,? including)?\s+"
)
_ROSTERS: tuple[tuple[MemberRole, re.Pattern[str]], ...] = tuple(
    (role, re.compile(rf"\b(?:{words}){_INTRODUCES}(?=(?:the )?[A-ZÀ-ÞА-Я])", re.IGNORECASE))
    for role, words in _ROLE_WORDS
)
_GROUPS = re.compile(
    r"\b(?:groups|comprises|unites|brings together|consists of|is made up of|is composed of|includes|comprising|"
    r"consisting of|composed of|made up of|grouping|uniting)\s+(?:\w+ ){0,3}?(?=(?:the )?[A-ZÀ-Þ])"
)
_FOUNDED_BY = re.compile(
    r"\b(?:(?:founded|established|created|formed|set up)\b[^.;]{0,80}?\bby|(?:presidents|leaders|heads of state|representatives|"
    r"foreign ministers|ministers|governments) of)\s+(?:the )?(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\b(?:signed|founding|founded|established|creating|created)\b")

_EVENTS: tuple[tuple[MemberEventKind, re.Pattern[str]], ...] = (
    (MemberEventKind.REJOINED, re.compile(r"\b(?:rejoined|re-joined|was readmitted)\b")),
    (
        MemberEventKind.JOINED,
        re.compile(
            r"\b(?:(?:formally |officially )?joined|acceded|was admitted|were admitted|"
            r"became (?:an? )?(?:full |new )?(?:members?|participants?)|entered)\b"
        ),
    ),
    (
        MemberEventKind.ANNOUNCED_WITHDRAWAL,
        re.compile(r"\bannounced (?:its|their) (?:withdrawal|decision to (?:leave|quit))\b"),
    ),
    (MemberEventKind.LEFT, re.compile(r"\b(?:left|withdrew|quit|pulled out|seceded)\b")),
    (MemberEventKind.SUSPENDED, re.compile(r"\b(?:was suspended|were suspended|suspended its membership)\b")),
)
_RATIFIED = re.compile(r"\bratified\b")


def _is_acronym(name: str) -> bool:
    return len(name) > 1 and name.isupper()


def roster(sentence: Sentence) -> Iterator[Membership]:
    """The members, founders, observers and partners that the sentence lists."""
    seen: set[int] = set()
    for role, start in _starts(sentence.text):
        items = names_after(sentence.text, start, len(sentence.text))
        if len(items) < 2 or items[0].start in seen:
            continue
        seen.update(item.start for item in items)
        for item in items:
            yield Membership(member=item.name, role=role, anchor=sentence.anchor)


def _starts(text: str) -> Iterator[tuple[MemberRole, int]]:
    founded = _FOUNDED_BY.search(text)
    if founded is not None and _SIGNED.search(text):
        yield MemberRole.FOUNDER, founded.end()
    for role, pattern in _ROSTERS:
        for found in pattern.finditer(text):
            yield role, found.end()
    for found in _GROUPS.finditer(text):
        yield MemberRole.MEMBER, found.end()


def events(sentence: Sentence) -> tuple[tuple[Membership, ...], frozenset[int]]:
    """Memberships with the dated changes that the sentence states, and the starts of the dates they own."""
    dates = sentence.dates()
    out: list[Membership] = []
    owned: set[int] = set()
    for kind, pattern in _EVENTS:
        for found in pattern.finditer(sentence.text):
            for items, dated in _parties(sentence.text, found, dates):
                happened = (_event(kind, dated, sentence), *_ratified(sentence, found.end(), dates, owned))
                if dated is not None:
                    owned.add(dated.start)
                out.extend(Membership(member=i.name, events=happened, anchor=sentence.anchor) for i in items)
    return tuple(out), frozenset(owned)


def _event(kind: MemberEventKind, dated: Dated | None, sentence: Sentence) -> MemberEvent:
    return MemberEvent(kind=kind, date=dated.date if dated else None, anchor=sentence.anchor)


def _ratified(sentence: Sentence, at: int, dates: tuple[Dated, ...], owned: set[int]) -> Iterator[MemberEvent]:
    """`..., and its membership was ratified on ...`, said of the member that joined."""
    found = _RATIFIED.search(sentence.text, at)
    dated = next((d for d in dates if found is not None and d.start >= found.end()), None)
    if found is not None:
        if dated is not None:
            owned.add(dated.start)
        yield _event(MemberEventKind.RATIFIED, dated, sentence)


def _parties(text: str, verb: re.Match[str], dates: tuple[Dated, ...]) -> Iterator[tuple[list[Item], Dated | None]]:
    """Who the verb speaks of and when: `X joined in 1984, followed by Y in 1995, Z and W in 1997`."""
    leading = [d for d in dates if d.end <= verb.start()]
    begin = leading[-1].end if leading else 0
    subject = [i for i in names_before(text, begin, verb.start()) if not _is_acronym(i.name)]
    following = [d for d in dates if d.start >= verb.end()]
    ratified = _RATIFIED.search(text, verb.end())
    if ratified is not None:
        following = [d for d in following if d.end <= ratified.start()]
    if not subject:
        return
    own = following[0] if following else (leading[-1] if leading else None)
    yield subject, own
    for before, after in itertools.pairwise(following):
        more = names_before(text, before.end, _date_phrase(text, after.start))
        if more:
            yield more, after


def _date_phrase(text: str, at: int) -> int:
    """Where `in 1995` begins, the preposition included."""
    found = re.search(r"\b(?:in|on|since|from)\s+(?:early |late |mid-)?$", text[max(0, at - 16) : at])
    return max(0, at - 16) + found.start() if found else at
