"""Organisations described inside a story: a background paragraph, or a story that is nothing but a backgrounder.

The body stays as it is: such a factbox has passages, anchors into the body, and no blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsmodel.extract.boxes.facts import is_kind
from newsmodel.extract.boxes.headings import is_box_heading
from newsmodel.extract.boxes.membership import rosters
from newsmodel.extract.boxes.names import is_name, names
from newsmodel.extract.boxes.read import read_facts
from newsmodel.extract.boxes.sentences import Sentence, sentences_in, sentences_of, texts_of
from newsmodel.model.anchors import Part
from newsmodel.model.blocks import Block
from newsmodel.model.boxes import MemberRole, Membership, Names, OrganisationFactbox
from newsmodel.model.text import Text, to_optional_text
from newsmodel.vocab.places import is_region

__all__ = ["read_background"]

# One of these stands in every sentence that lists members.
_SIGNS = (
    "member",
    "Member",
    "compris",
    "group",
    "Group",
    "bloc",
    "includ",
    "consist",
    "countries",
    "founded by",
    "unit",
    "--",
    "—",
)
# How many kinds of facts make the whole story a backgrounder: under `About ...`, and under a bare name.
_TOLD_UNDER_HEADING, _TOLD_UNDER_NAME = 2, 4
# Names side by side: few paragraphs of a story have them, and only those are read.
_THREE_NAMES = re.compile(r"[A-Z][\w.’-]*, (?:the )?[A-Z][\w.’-]*(?: [A-Z][\w.’-]*)?,? (?:and )?(?:the )?[A-Z]")
_LEAST = 3  # names: two countries side by side are no roster


def read_background(blocks: Iterable[Block], *, headline: Text | str | None = None) -> tuple[OrganisationFactbox, ...]:
    """The organisations whose members the body lists; the whole body, where the headline is that of a box."""
    body = tuple(blocks)
    title = to_optional_text(headline)
    least = _TOLD_UNDER_HEADING if title and is_box_heading(title.text) else _TOLD_UNDER_NAME
    if title is not None and (least == _TOLD_UNDER_HEADING or _names_a_body(title.text)):
        sentences = sentences_of(body, Part.BODY)
        box = read_facts(title.text, sentences)
        if _kinds_told(box) >= least:
            return (_with_passages(attrs.evolve(box, heading=title), sentences),)
    return tuple(_in_paragraphs(body))


def _names_a_body(title: str) -> bool:
    """A title that is nothing but the name of a body: `Northern Fish League`, `NFL`; no headline in capitals."""
    if not is_name(title) or (title.isupper() and " " in title):
        return False
    return is_kind(title) or any(len(word) > 2 and word.isupper() for word in title.strip("()").split())


def _in_paragraphs(body: Sequence[Block]) -> Iterator[OrganisationFactbox]:
    for path, text in texts_of(body):
        if text.count(", ") < _LEAST - 2 or not _may_list(text):
            continue
        sentences = tuple(sentences_in(text, path, Part.BODY))
        if not any(_is_roster(roster) for roster in rosters(sentences)):
            continue
        box = read_facts(None, sentences)
        if box.names is not None:
            yield _with_passages(attrs.evolve(box, names=_spelt_out(box.names, body)), sentences)


def _spelt_out(known: Names, body: Sequence[Block]) -> Names:
    """The names, with the full one from elsewhere in the story where the paragraph has an acronym alone."""
    acronym = known.acronyms[0] if known.acronyms else None
    if acronym is None or known.full not in (None, acronym):
        return known
    return names(acronym, sentences_of(body)) or known


def _may_list(text: str) -> bool:
    return _THREE_NAMES.search(text) is not None and any(sign in text for sign in _SIGNS)


def _is_roster(roster: Sequence[Membership]) -> bool:
    """Whether most of the names listed are countries: companies and people stand in many other lists."""
    listed = {m.member for m in roster if m.role in (MemberRole.MEMBER, MemberRole.FOUNDER)}
    return len(listed) >= _LEAST and sum(map(is_region, listed)) * 3 >= len(listed) * 2


def _kinds_told(box: OrganisationFactbox) -> int:
    told = (box.memberships, box.milestones, box.kind, box.stated_count, box.seats, box.purpose, box.offices)
    return sum(map(bool, told))


def _with_passages(box: OrganisationFactbox, sentences: Sequence[Sentence]) -> OrganisationFactbox:
    return attrs.evolve(box, passages=tuple(sentence.anchor for sentence in sentences))
