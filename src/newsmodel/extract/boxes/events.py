"""Who joined, left, was suspended, and when."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newsmodel.extract.boxes.abroad import EVENTS
from newsmodel.extract.boxes.lists import NAME, Item, names_after, names_before
from newsmodel.extract.boxes.sentences import Dated, Sentence
from newsmodel.model.boxes import MemberEvent, MemberEventKind, Membership

__all__ = ["events"]

_EVENTS: tuple[tuple[MemberEventKind, re.Pattern[str]], ...] = (
    (MemberEventKind.REJOINED, re.compile(r"\b(?:rejoined|re-joined|was readmitted|were readmitted)\b")),
    (
        MemberEventKind.JOINED,
        re.compile(
            r"\b(?:(?:have |has )?(?:all |also |formally |officially |later )?joined(?! by\b)|acceded|was admitted|were admitted|"
            r"became (?:an? |the )?(?:\w+ )?(?:members?|participants?))\b"
        ),
    ),
    (
        MemberEventKind.ANNOUNCED_WITHDRAWAL,
        re.compile(r"\bannounced (?:its|their) (?:withdrawal|decision to (?:leave|quit))\b"),
    ),
    *EVENTS,
    (MemberEventKind.LEFT, re.compile(r"\b(?:left|withdrew|quit|pulled out|seceded)\b(?! (?:of|to|for|by|with)\b)")),
)
# `after the accession of X in 1984`
_BY_NOUN: tuple[tuple[MemberEventKind, re.Pattern[str]], ...] = (
    (MemberEventKind.JOINED, re.compile(r"\b(?:accession|admission|inclusion|entry) of\s+(?=(?:the )?[A-ZÀ-Þ])")),
    (MemberEventKind.LEFT, re.compile(r"\b(?:withdrawal|departure|exit) of\s+(?=(?:the )?[A-ZÀ-Þ])")),
    (MemberEventKind.SUSPENDED, re.compile(r"\bsuspension of\s+(?=(?:the )?[A-ZÀ-Þ])")),
)
_JOINED_BY = re.compile(r"\bjoined by\s+(?=(?:the )?[A-ZÀ-Þ])")
_SUSPENDED = re.compile(
    rf"(?P<owner>{NAME})[’']s? membership (?:was|has been|is) suspended|(?P<member>{NAME})(?: is a [\w ]{{3,40}} but)? (?:was|has been) suspended|"
    rf"\bsuspended (?P<object>{NAME}) from|\b[Ss]uspends (?P<headline>{NAME})"
)
_RATIFIED = re.compile(r"\bratified\b")
_WHEN = re.compile(r"\b(?:in|on|since|from)\s+(?:early |late |mid-)?\Z")

Party = tuple[list[Item], "Dated | None"]


def events(sentence: Sentence) -> tuple[tuple[Membership, ...], frozenset[int]]:
    """Memberships with the dated changes that the sentence states, and the starts of the dates they own."""
    dates = sentence.dates()
    out: list[Membership] = []
    owned: set[int] = set()
    for kind, found in _verbs(sentence.text):
        for items, dated in _parties(sentence.text, found, dates):
            changes = (_event(kind, dated, sentence), *_ratified(sentence, found.end(), dates, owned))
            owned.update(() if dated is None else (dated.start,))
            out.extend(Membership(member=i.name, events=changes, anchor=sentence.anchor) for i in items)
    for joined, end in _joined_by(sentence):
        owned.update(d.start for d in dates if joined.start <= d.start < end)
        change = MemberEvent(kind=MemberEventKind.JOINED, date=joined.since, anchor=sentence.anchor)
        out.append(Membership(member=joined.name, events=(change,), anchor=sentence.anchor))
    for kind, name, dated in _by_noun(sentence.text, dates):
        owned.update(() if dated is None else (dated.start,))
        out.append(Membership(member=name, events=(_event(kind, dated, sentence),), anchor=sentence.anchor))
    for name, dated in _suspended(sentence.text, dates):
        owned.update(() if dated is None else (dated.start,))
        change = _event(MemberEventKind.SUSPENDED, dated, sentence)
        out.append(Membership(member=name, events=(change,), anchor=sentence.anchor))
    return tuple(out), frozenset(owned)


def _verbs(text: str) -> Iterator[tuple[MemberEventKind, re.Match[str]]]:
    for kind, pattern in _EVENTS:
        for found in pattern.finditer(text):
            yield kind, found


def _event(kind: MemberEventKind, dated: Dated | None, sentence: Sentence) -> MemberEvent:
    return MemberEvent(kind=kind, date=dated.date if dated else None, anchor=sentence.anchor)


def _ratified(sentence: Sentence, at: int, dates: Sequence[Dated], owned: set[int]) -> Iterator[MemberEvent]:
    """`..., and its membership was ratified on ...`, said of the member that joined."""
    found = _RATIFIED.search(sentence.text, at)
    dated = next((d for d in dates if found is not None and d.start >= found.end()), None)
    if found is not None:
        owned.update(() if dated is None else (dated.start,))
        yield _event(MemberEventKind.RATIFIED, dated, sentence)


def _parties(text: str, verb: re.Match[str], dates: Sequence[Dated]) -> Iterator[Party]:
    """Who the verb speaks of and when: `X joined in 1984, followed by Y in 1995, Z and W in 1997`."""
    leading = [d for d in dates if d.end <= verb.start()]
    begin = leading[-1].end if leading else 0
    subject = [i for i in names_before(text, begin, verb.start()) if not i.name.isupper()]
    if not subject:
        return
    ratified = _RATIFIED.search(text, verb.end())
    limit = ratified.start() if ratified else len(text)
    following = [d for d in dates if verb.end() <= d.start and d.end <= limit]
    yield subject, following[0] if following else (leading[-1] if leading else None)
    for before, after in itertools.pairwise(following):
        more = _more(text, before.end, after.start)
        if more:
            yield more, after


def _more(text: str, start: int, date: int) -> list[Item]:
    """The names between two dates of a chain; the preposition belongs to the date."""
    low = max(start, date - 16)
    found = _WHEN.search(text, low, date)
    return names_before(text, start, found.start() if found else date)


def _joined_by(sentence: Sentence) -> Iterator[tuple[Item, int]]:
    """`later joined by X (1962), Y (1967)`: the years stand beside the names; with where the next name may begin."""
    for found in _JOINED_BY.finditer(sentence.text):
        for item in names_after(sentence.text, found.end(), len(sentence.text)):
            yield item, item.end + 16


def _by_noun(text: str, dates: Sequence[Dated]) -> Iterator[tuple[MemberEventKind, str, Dated | None]]:
    for kind, pattern in _BY_NOUN:
        for found in pattern.finditer(text):
            items = names_after(text, found.end(), len(text))
            dated = next((d for d in dates if items and items[-1].end <= d.start <= items[-1].end + 12), None)
            yield from ((kind, item.name, dated) for item in items if dated is not None)


def _suspended(text: str, dates: Sequence[Dated]) -> Iterator[tuple[str, Dated | None]]:
    for found in _SUSPENDED.finditer(text):
        name = next(found[g] for g in ("owner", "member", "object", "headline") if found[g])
        after = [d for d in dates if found.end() <= d.start <= found.end() + 12]
        yield name.removeprefix("the ").removeprefix("The "), after[0] if after else None
