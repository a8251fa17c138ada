"""A box as a typed value: every fact that its sentences state, side by side, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

import attrs

from newsmodel.extract.boxes import facts
from newsmodel.extract.boxes.contacts import contacts, tickers, website
from newsmodel.extract.boxes.events import events
from newsmodel.extract.boxes.figures import figures
from newsmodel.extract.boxes.fullest import fullest
from newsmodel.extract.boxes.headings import heading_name, roster_title
from newsmodel.extract.boxes.membership import rosters
from newsmodel.extract.boxes.milestones import milestones
from newsmodel.extract.boxes.names import names
from newsmodel.extract.boxes.questions import asks_for_seat, place_answered
from newsmodel.extract.boxes.sentences import Sentence, sentences_of
from newsmodel.model.blocks import Block, to_blocks
from newsmodel.model.boxes import (
    MemberRole,
    Membership,
    Milestone,
    MilestoneKind,
    Names,
    Office,
    OrganisationFactbox,
    Seat,
    SeatKind,
    StatedCount,
)
from newsmodel.model.text import Text, to_optional_text

__all__ = ["describes", "read_box", "read_facts"]

T = TypeVar("T")


def read_box(heading: Text | str | None, blocks: Iterable[Block | Text | str] | str) -> OrganisationFactbox:
    """The facts of an organisation's box; anchors have part `own` and point into `blocks`.

    A fact's anchor covers its whole sentence.  What contradicts itself is kept side by side.
    """
    title = to_optional_text(heading)
    body = to_blocks(blocks)
    printed = title.text if title else None
    sentences = sentences_of(body)
    box = read_facts(printed, sentences)
    return attrs.evolve(box, heading=title, blocks=body, names=fullest(box.names, printed, sentences))


def read_facts(heading: str | None, sentences: Sequence[Sentence]) -> OrganisationFactbox:
    """What sentences state of one organisation, without heading and text."""
    roster = roster_title(heading) if heading else None
    title = roster.name if roster is not None else heading
    named = names((heading_name(title) or title) if title else None, sentences)
    listed = rosters(sentences, MemberRole.MEMBER if roster is not None else None)
    changes = [events(sentence, named) for sentence in sentences]
    members = _members(listed, [changed for changed, _ in changes], named)
    stated = _first(facts.labelled_count, sentences) or _answered(sentences) or _first(facts.count, sentences)
    if roster is not None and roster.number and (value := facts.number(roster.number)):
        stated = StatedCount(text=roster.number, value=value)
    return OrganisationFactbox(
        names=named,
        kind=_first(facts.kind, sentences) or _first(facts.described, sentences),
        purpose=tuple(p for s in sentences if (p := facts.purpose(s))),
        milestones=_milestones(sentences, listed, [owned for _, owned in changes], named),
        memberships=members,
        stated_count=stated,
        roster_complete=_complete(stated, members),
        offices=tuple(_offices(sentences)),
        seats=tuple(_seats(sentences)),
        relations=tuple(r for s in sentences for r in facts.relations(s)),
        figures=tuple(f for s in sentences for f in figures(s)),
        website=website(sentences),
        tickers=tuple(tickers(sentences)),
        contacts=contacts(sentences),
    )


def describes(sentence: Sentence, named: Names) -> bool:
    """Whether a sentence founds, seats, defines or counts the body that it names."""
    if facts.count(sentence) is not None or facts.kind(sentence) is not None or any(facts.seats(sentence)):
        return True
    if any(facts.offices(sentence)):
        return True
    return any(m.kind is not MilestoneKind.OTHER for m in milestones(sentence, frozenset(), named))


def _first(read: Callable[[Sentence], T | None], sentences: Sequence[Sentence]) -> T | None:
    return next((found for s in sentences if (found := read(s)) is not None), None)


def _answered(sentences: Sequence[Sentence]) -> StatedCount | None:
    """The count that answers `How many members does the league have?`."""
    asked = (facts.count_after(before, after) for before, after in pairwise(sentences))
    return next((found for found in asked if found is not None), None)


def _offices(sentences: Sequence[Sentence]) -> Iterator[Office]:
    """Who holds a post; below a label by itself the next line is the person."""
    before: Sentence | None = None
    for sentence in sentences:
        below = facts.office_below(before, sentence) if before is not None else None
        yield from facts.offices(sentence) if below is None else (below,)
        before = sentence


def _seats(sentences: Sequence[Sentence]) -> Iterator[Seat]:
    """Where it sits; below a label by itself the next line is the place."""
    before: Sentence | None = None
    for sentence in sentences:
        below = facts.seat_below(before, sentence) if before is not None else None
        if below is None and before is not None and asks_for_seat(before.text):
            place = place_answered(sentence.text)
            below = Seat(place=place, kind=SeatKind.HEADQUARTERS, anchor=sentence.anchor) if place else None
        yield from facts.seats(sentence) if below is None else (below,)
        before = sentence


def _members(
    listed: Sequence[tuple[Membership, ...]], changes: Sequence[tuple[Membership, ...]], named: Names | None
) -> tuple[Membership, ...]:
    """In the order of the text; the organisation is no member of itself."""
    own = {n.casefold() for n in (named.full, *named.acronyms) if n} if named else set()
    own |= _PRONOUNS
    every = (m for roster, changed in zip(listed, changes, strict=True) for m in (*roster, *changed))
    return tuple(m for m in every if m.member.casefold() not in own)


# `It joined the Forum`: the organisation, or somebody of whom the sentence before speaks.
_PRONOUNS = frozenset(("it", "they", "he", "she", "we", "this", "these", "both"))


def _milestones(
    sentences: Sequence[Sentence],
    listed: Sequence[tuple[Membership, ...]],
    owned: Sequence[frozenset[int]],
    named: Names | None,
) -> tuple[Milestone, ...]:
    """A list of members with their years owns all its dates."""
    out: list[Milestone] = []
    for sentence, roster, taken in zip(sentences, listed, owned, strict=True):
        if not any(m.events for m in roster):
            out.extend(milestones(sentence, taken, named))
    return tuple(out)


def _complete(stated: StatedCount | None, members: Sequence[Membership]) -> bool | None:
    """Whether the roster is all there is: the stated count settles it, where both are there.

    A sentence that counts and lists after a colon says that these are all, even where it names fewer.
    """
    plain = [m for m in members if m.role is MemberRole.MEMBER and not m.events]
    listed = {m.member for m in plain}
    if stated is None or stated.value is None or not listed:
        return None
    return len(listed) >= stated.value or (len(listed) > 1 and _lists_them(stated, plain))


def _lists_them(stated: StatedCount, members: Sequence[Membership]) -> bool:
    """Whether one sentence counts, and lists every member after a colon: `It has five members: A, B, C and D.`."""
    anchor = stated.anchor
    if anchor is None or any(member.anchor != anchor for member in members):
        return False
    _, counted, rest = anchor.words.partition(stated.text)
    return bool(counted) and ":" in rest and _SAID_OF_THEM.search(rest) is None


# `nine nations: A and B are the largest` names a few.
_SAID_OF_THEM = re.compile(r"\b(?:are|were) ")
