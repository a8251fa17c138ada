"""A box as a typed value: every fact that its sentences state, side by side, each with its place."""

from __future__ import annotations

from collections.abc import Iterable

from newsmodel.extract.boxes import facts, membership
from newsmodel.extract.boxes.contacts import tickers, website
from newsmodel.extract.boxes.headings import heading_name
from newsmodel.extract.boxes.names import names
from newsmodel.extract.boxes.sentences import Sentence, sentences_of
from newsmodel.model.blocks import Block, to_blocks
from newsmodel.model.boxes import MemberRole, Membership, Milestone, OrganisationFactbox, StatedCount
from newsmodel.model.text import Text, to_optional_text

__all__ = ["read_box"]


def read_box(heading: Text | str | None, blocks: Iterable[Block | Text | str] | str) -> OrganisationFactbox:
    """The facts of an organisation's box; anchors have part `own` and point into `blocks`.

    A fact's anchor covers its whole sentence.  What contradicts itself is kept side by side.
    """
    title = to_optional_text(heading)
    body = to_blocks(blocks)
    sentences = sentences_of(body)
    changes = [membership.events(sentence) for sentence in sentences]
    members = [m for s, (changed, _) in zip(sentences, changes, strict=True) for m in (*membership.roster(s), *changed)]
    stated = _first_count(sentences)
    return OrganisationFactbox(
        heading=title,
        names=names(heading_name(title.text) if title else None, sentences),
        kind=next((k for s in sentences if (k := facts.kind(s))), None),
        purpose=tuple(p for s in sentences if (p := facts.purpose(s))),
        milestones=tuple(_milestones(sentences, [owned for _, owned in changes])),
        memberships=tuple(members),
        stated_count=stated,
        roster_complete=_complete(stated, members),
        offices=tuple(o for s in sentences for o in facts.offices(s)),
        seats=tuple(x for s in sentences for x in facts.seats(s)),
        relations=tuple(r for s in sentences for r in facts.relations(s)),
        website=website(sentences),
        tickers=tuple(tickers(sentences)),
        blocks=body,
    )


def _first_count(sentences: tuple[Sentence, ...]) -> StatedCount | None:
    return next((c for s in sentences if (c := facts.count(s))), None)


def _milestones(sentences: tuple[Sentence, ...], owned: list[frozenset[int]]) -> list[Milestone]:
    return [m for s, taken in zip(sentences, owned, strict=True) for m in facts.milestones(s, taken)]


def _complete(stated: StatedCount | None, members: list[Membership]) -> bool | None:
    """Whether the roster is all there is: the stated count settles it, where both are there."""
    listed = {m.member for m in members if m.role is MemberRole.MEMBER}
    if stated is None or stated.value is None or not listed:
        return None
    return len(listed) >= stated.value
