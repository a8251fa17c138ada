"""Who joined, left, was suspended, and when."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsmodel.extract.boxes.abroad import EVENTS
from newsmodel.extract.boxes.facts import is_kind
from newsmodel.extract.boxes.labels import is_dated_line
from newsmodel.extract.boxes.lists import NAME, Item, names_after, names_before
from newsmodel.extract.boxes.sentences import Dated, Sentence
from newsmodel.model.boxes import MemberEvent, MemberEventKind, Membership, Names
from newsmodel.vocab.places import is_region

__all__ = ["events"]

_EVENTS: tuple[tuple[MemberEventKind, re.Pattern[str]], ...] = (
    (
        MemberEventKind.REJOINED,
        re.compile(
            r"\b(?:rejoined|re-joined|(?:was|were) (?:readmitted|re-admitted|reinstated)|came back|returned(?! (?:to|from)\b))\b"
        ),
    ),
    (
        MemberEventKind.JOINED,
        re.compile(
            r"\b(?:(?:have |has )?(?:(?:all|also|formally|officially|later|then|subsequently|finally|both) ){0,2}joined(?! by\b)|acceded|was admitted|were admitted|"
            r"became (?:an? |the |its )?(?:\w+ ){0,2}(?:members?|participants?))\b"
        ),
    ),
    (
        MemberEventKind.ANNOUNCED_WITHDRAWAL,
        re.compile(r"\bannounced (?:its|their) (?:withdrawal|decision to (?:leave|quit))\b"),
    ),
    (
        MemberEventKind.RATIFIED,
        re.compile(
            r"\bratified (?:the|its|this|that) (?:[A-Za-z]+ ){0,2}?(?:treaty|pact|charter|agreement|convention|accord|protocol|constitution)\b"
        ),
    ),
    *EVENTS,
    (
        MemberEventKind.LEFT,
        re.compile(r"\b(?:left|withdrew|quit|pulled out|seceded|(?:was|were) expelled)\b(?! (?:of|to|for|by|with)\b)"),
    ),
)
# Entries of timelines tell in the present: `1958: Tolley quits over quotas.`
_PRESENT: tuple[tuple[MemberEventKind, re.Pattern[str]], ...] = (
    (MemberEventKind.REJOINED, re.compile(r"\b(?:rejoins?|returns?(?! (?:to|from)\b))\b")),
    (
        MemberEventKind.JOINED,
        re.compile(r"\b(?:joins?|accedes?|(?:is|are) admitted|becomes? (?:an? |the )?(?:\w+ ){0,2}members?)\b"),
    ),
    (MemberEventKind.LEFT, re.compile(r"\b(?:leaves?|quits?|withdraws?|pulls? out)\b")),
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
# How far before its second verb a subject may stand.
_NEAR = 200
# Verbs of one subject: joined, suspended, rejoined, left, each again.
_MOST_VERBS = 8
# A second verb of one subject: `X left in 1994 and rejoined in 1996`.
_AND = re.compile(r"(?:(?:\d{4}|\w),? (?:and|but|et|y|und|и)(?: then| later)?|\d{4},(?: then| later)?) \Z")
# `Tolley, which pulled out in 2019`
_RELATIVE = re.compile(r",? (?:which|who|that) \Z")
# `Tolley, a founding member, left in 1989`
_APPOSED = re.compile(r", (?:an? |the |one of )?[a-zà-ÿ][^,.;]{2,36}, \Z")
# `joined in 2010 as its president`: a person, who takes a post.
_AS_OFFICER = re.compile(
    r"\bas (?:its |their |the |an? )?(?:[a-z-]+ ){0,3}?(?:president|chair\w*|director|secretary|head|chief|manager|officer|engineer|editor|adviser)\b"
)
# `joined the United Nations`: what stands behind the verb, where it is the full name of a body, or a word and a year.
_JOINED_BODY = re.compile(rf" (?:to )?(?P<name>{NAME})")
_IN = re.compile(r" in [12]\d{3}\b")
# Between the two dates of a suspension.
_UNTIL = re.compile(r"(?: and| until| till| to|,? and (?:was )?(?:readmitted|reinstated) in|-|–) ?")
_RATIFIED = re.compile(r"\bratified\b")
_WHEN = re.compile(r"\b(?:in|on|since|from)\s+(?:early |late |mid-)?\Z")

Party = tuple[list[Item], "Dated | None"]


def events(sentence: Sentence, named: Names | None = None) -> tuple[tuple[Membership, ...], frozenset[int]]:
    """Memberships with the dated changes that the sentence states, and the starts of the dates they own.

    Who joined a body of another name than those in `named`, or took a post, did not join.
    """
    dates = sentence.dates()
    out: list[Membership] = []
    owned: set[int] = set()
    subject: list[str] = []
    reached = verbs = 0
    for kind, found, stop in _verbs(sentence.text):
        if kind is MemberEventKind.JOINED and _is_elsewhere(sentence.text, found.end(), stop, named):
            reached = found.end()
            continue
        parties = list(_parties(sentence.text, reached, found, stop, dates))
        reached, verbs = found.end(), 0 if parties else verbs + 1
        if (
            not parties
            and verbs <= _MOST_VERBS
            and _AND.search(sentence.text, max(0, found.start() - 24), found.start())
        ):
            dated = _date_after(dates, found.end(), min(stop - found.end(), 24))
            subject = subject or _suspended_before(sentence.text, found.start())
            owned.update(() if dated is None else (dated.start,))
            again = _event(kind, dated, sentence)
            out.extend(Membership(member=name, events=(again,), anchor=sentence.anchor) for name in subject)
        subject = [item.name for item in parties[0][0]] if parties else subject
        for items, dated in parties:
            changes = (_event(kind, dated, sentence), *_ratified(sentence, found.end(), stop, dates, owned))
            owned.update(() if dated is None else (dated.start,))
            out.extend(Membership(member=i.name, events=changes, anchor=sentence.anchor) for i in items)
    for joined, end in _joined_by(sentence):
        beside = _date_after(dates, joined.start, end - joined.start - 1)
        owned.update(() if beside is None else (beside.start,))
        change = MemberEvent(kind=MemberEventKind.JOINED, date=joined.since, anchor=sentence.anchor)
        out.append(Membership(member=joined.name, events=(change,), anchor=sentence.anchor))
    for kind, name, dated in _by_noun(sentence.text, dates):
        owned.update(() if dated is None else (dated.start,))
        out.append(Membership(member=name, events=(_event(kind, dated, sentence),), anchor=sentence.anchor))
    for name, dated in _suspended(sentence.text, dates):
        owned.update(() if dated is None else (dated.start,))
        change = _event(MemberEventKind.SUSPENDED, dated, sentence)
        out.append(Membership(member=name, events=(change,), anchor=sentence.anchor))
    for name, dated in _reinstated(sentence.text, dates):
        owned.update(() if dated is None else (dated.start,))
        change = _event(MemberEventKind.REJOINED, dated, sentence)
        out.append(Membership(member=_bare(name), events=(change,), anchor=sentence.anchor))
    return tuple(out), frozenset(owned)


def _is_elsewhere(text: str, at: int, stop: int, named: Names | None) -> bool:
    """Whether what was joined is another body, or a post was taken."""
    if _AS_OFFICER.search(text, at, stop) is not None:
        return True
    body = _JOINED_BODY.match(text, at, stop) if named is not None and named.full else None
    if body is None or named is None or named.full is None:
        return False
    name = _bare(body["name"])
    if " " in name:
        if not (is_kind(name) or name.endswith("Nations")):
            return False
    elif is_kind(name) or name.isupper() or is_region(name) or _IN.match(text, body.end()) is None:
        return False
    known = {word for own in (named.full, *named.former) for word in own.split() if not is_kind(word)}
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return known.isdisjoint(name.split()) and initials not in {*named.acronyms, named.full}


def _verbs(text: str) -> Iterator[tuple[MemberEventKind, re.Match[str], int]]:
    """The verbs of joining and leaving, each with where the next one begins."""
    patterns = (*_EVENTS, *_PRESENT) if text[:1].isdigit() or is_dated_line(text) else _EVENTS
    found = sorted(
        ((kind, verb) for kind, pattern in patterns for verb in pattern.finditer(text)),
        key=lambda pair: pair[1].start(),
    )
    for (kind, verb), after in itertools.zip_longest(found, found[1:]):
        yield kind, verb, len(text) if after is None else max(verb.end(), after[1].start())


def _event(kind: MemberEventKind, dated: Dated | None, sentence: Sentence) -> MemberEvent:
    return MemberEvent(kind=kind, date=dated.date if dated else None, anchor=sentence.anchor)


def _ratified(sentence: Sentence, at: int, stop: int, dates: Sequence[Dated], owned: set[int]) -> Iterator[MemberEvent]:
    """`..., and its membership was ratified on ...`, said of the member that joined."""
    found = _RATIFIED.search(sentence.text, at, stop)
    if found is not None:
        dated = _date_after(dates, found.end(), len(sentence.text))
        owned.update(() if dated is None else (dated.start,))
        yield _event(MemberEventKind.RATIFIED, dated, sentence)


def _parties(text: str, start: int, verb: re.Match[str], stop: int, dates: Sequence[Dated]) -> Iterator[Party]:
    """Who the verb speaks of and when: `X joined in 1984, followed by Y in 1995, Z and W in 1997`.

    The verb before it ends at `start`: no list of names goes on over one.
    """
    index = bisect_left(dates, verb.start(), key=_start)
    leading = dates[index - 1] if index else None
    relative = _RELATIVE.search(text, max(0, verb.start() - 8), verb.start())
    relative = relative or _APPOSED.search(text, max(0, verb.start() - 48), verb.start())
    edge = relative.start() if relative is not None else verb.start()
    start = max(start, text.rfind(";", start, edge) + 1)
    subject = names_before(text, max(start, leading.end) if leading else start, edge)
    subject = [item for item in subject if not item.name.isupper()]
    if not subject or (text.startswith("ratified", verb.start()) and not all(is_region(i.name) for i in subject)):
        return
    ratified = _RATIFIED.search(text, verb.end(), stop)
    last = bisect_left(dates, ratified.start() if ratified else stop, key=_start)
    following = dates[bisect_left(dates, verb.end(), key=_start) : last]
    yield subject, following[0] if following else leading
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


def _date_after(dates: Sequence[Dated], at: int, reach: int) -> Dated | None:
    """The first date that begins within so many characters from `at`; dates are in order."""
    index = bisect_left(dates, at, key=_start)
    return dates[index] if index < len(dates) and dates[index].start <= at + reach else None


def _start(dated: Dated) -> int:
    return dated.start


def _by_noun(text: str, dates: Sequence[Dated]) -> Iterator[tuple[MemberEventKind, str, Dated | None]]:
    for kind, pattern in _BY_NOUN:
        for found in pattern.finditer(text):
            items = names_after(text, found.end(), len(text))
            dated = _date_after(dates, items[-1].end, 12) if items else None
            yield from ((kind, item.name, dated) for item in items if dated is not None)


def _suspended_before(text: str, end: int) -> list[str]:
    """Who was suspended before a verb without subject."""
    return [name for name, _ in _suspended(text[max(0, end - _NEAR) : end], ())][-1:]


def _reinstated(text: str, dates: Sequence[Dated]) -> Iterator[tuple[str, Dated | None]]:
    """Who was suspended up to a second date: `X was suspended between 1999 and 2001`."""
    for found in _SUSPENDED.finditer(text):
        index = bisect_left(dates, found.end(), key=_start)
        after = dates[index : index + 2]
        if len(after) > 1 and _UNTIL.fullmatch(text, after[0].end, after[1].start):
            yield next(found[g] for g in ("owner", "member", "object", "headline") if found[g]), after[1]


def _suspended(text: str, dates: Sequence[Dated]) -> Iterator[tuple[str, Dated | None]]:
    for found in _SUSPENDED.finditer(text):
        name = next(found[g] for g in ("owner", "member", "object", "headline") if found[g])
        after = _date_after(dates, found.end(), 12)
        yield _bare(name), after


def _bare(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ")
