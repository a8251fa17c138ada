"""Organisations described inside a story: a background paragraph or section, or a story that is nothing but a box.

The body stays as it is: such a factbox has passages, anchors into the body, and no blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from newsmodel.extract.boxes.facts import defines, is_kind
from newsmodel.extract.boxes.headings import heading_name
from newsmodel.extract.boxes.labels import read_label
from newsmodel.extract.boxes.membership import rosters
from newsmodel.extract.boxes.names import is_name, names, with_acronym
from newsmodel.extract.boxes.read import read_facts
from newsmodel.extract.boxes.sentences import Sentence, sentences_in, sentences_of, texts_of
from newsmodel.model.anchors import Part
from newsmodel.model.blocks import Block, Crosshead, ListBlock
from newsmodel.model.boxes import MemberRole, Membership, MilestoneKind, Names, OrganisationFactbox
from newsmodel.model.text import Text, to_optional_text
from newsmodel.vocab.places import is_region

__all__ = ["read_background"]

# One of these stands in every sentence that lists members.
_SIGNS = (
    "ember",
    "ompris",
    "roup",
    "bloc",
    "includ",
    "onsist",
    "countries",
    "ounded by",
    "unit",
    "--",
    "—",
)
# How many kinds of facts make the whole story a backgrounder: under a heading of facts, in a card or an entry
# of a reference work, and under a bare name or a definition.
_TOLD_UNDER_HEADING, _TOLD_IN_ENTRY, _TOLD_UNDER_NAME = 2, 2, 3
# Names side by side: few paragraphs of a story have them, and only those are read.
_THREE_NAMES = re.compile(r"[A-Z][\w.’-]*, (?:the )?[A-Z][\w.’-]*(?: [A-Z][\w.’-]*)?,? (?:and )?(?:the )?[A-Z]")
_LEAST = 3  # names: two countries side by side are no roster
_BACKGROUND = re.compile(
    r"(?:some )?(?:background(?:er)?|basic facts|key facts|facts?|factbox|hintergrund|contexte|repères|antecedentes|"
    r"справка|предыстория)\W*\Z",
    re.IGNORECASE,
)
_SHORTEST_TITLE = 2
# How much of a story tells whether it is a card; a longer entry is a paragraph that happens to begin with a label's word.
_FIRST_BLOCKS, _LONGEST_ENTRY = 24, 1200
_LONGEST_LABEL = 5


def read_background(blocks: Iterable[Block], *, headline: Text | str | None = None) -> tuple[OrganisationFactbox, ...]:
    """The organisations whose members the body lists; the whole body, where it is a box by itself."""
    body = tuple(blocks)
    whole = _whole(body, to_optional_text(headline))
    if whole is not None:
        return (whole,)
    sections = tuple(_in_sections(body))
    told = {anchor.path[0] for box in sections for anchor in box.passages}
    return (*sections, *_in_paragraphs(body, told))


# ---- the whole story -------------------------------------------------------------------------------------------------


def _whole(body: Sequence[Block], headline: Text | None) -> OrganisationFactbox | None:
    """The story as a box: its title announces facts or is a name, or its first sentence defines a body."""
    title = headline if headline is not None else _first_heading(body)
    least = _least(body, title)
    if least is None:
        return None
    sentences = sentences_of(body, Part.BODY)
    box = read_facts(title.text if title else None, sentences)
    if _kinds_told(box) < least or not _is_of_a_body(box):
        return None
    return _with_passages(attrs.evolve(box, heading=title), sentences)


def _first_heading(body: Sequence[Block]) -> Text | None:
    """The first line of a story without headline, where it is the heading of a box."""
    text = next((text for _, text in texts_of(body[:1])), "")
    return Text(text) if heading_name(text) is not None else None


def _least(body: Sequence[Block], title: Text | None) -> int | None:
    """How many kinds of facts the story must tell to be a box; None where it is none whatever it tells."""
    if title is None:
        return _TOLD_IN_ENTRY if _is_card(body) else _TOLD_UNDER_NAME if _is_defined(body) else None
    if heading_name(title.text) is not None:
        return _TOLD_UNDER_HEADING
    if _names_a_body(title.text):
        entry = title.text[-1] == ")" or _is_card(body)
        return _TOLD_IN_ENTRY if entry else _TOLD_UNDER_NAME
    return _TOLD_UNDER_NAME if title.text.count(" ") < _LONGEST_LABEL and _is_card(body) else None


def _names_a_body(title: str) -> bool:
    """A title that is nothing but the name of a body: `Northern Fish League`, `NFL`; no headline in capitals."""
    if with_acronym(title) is not None:
        return True
    title = title.strip("()")
    if not is_name(title) or (title.isupper() and " " in title):
        return False
    return is_kind(title) or (" " not in title and len(title) > _SHORTEST_TITLE and title.isupper())


def _is_card(body: Sequence[Block]) -> bool:
    """Whether labels, with their values or over lists, are most of the story; two of them at least."""
    labels = parts = 0
    for block in body[:_FIRST_BLOCKS]:
        lines = 1 if isinstance(block, ListBlock) else 0
        told = sum(_is_label(text) for _, text in texts_of((block,)))
        labels += told
        parts += max(told, lines)
    return labels > 1 and parts * 2 >= len(body[:_FIRST_BLOCKS])


def _is_label(text: str) -> bool:
    return len(text) < _LONGEST_ENTRY and read_label(text) is not None


def _is_defined(body: Sequence[Block]) -> bool:
    """Whether the first sentence says what the body is: `The Harbour League is a regional alliance ...`."""
    first = next((s for path, text in texts_of(body[:1]) for s in sentences_in(text, path, Part.BODY)), None)
    return first is not None and defines(first)


def _kinds_told(box: OrganisationFactbox) -> int:
    told = (box.memberships, box.milestones, box.kind, box.stated_count, box.seats, box.purpose, box.offices)
    return sum(map(bool, told))


def _is_of_a_body(box: OrganisationFactbox) -> bool:
    """Whether what is told can be said of an organisation alone: people are born and hold offices, too."""
    if box.kind is not None or box.stated_count is not None or len(box.memberships) >= _LEAST:
        return True
    return bool(box.milestones and (box.purpose or box.seats)) and any(
        milestone.kind is not MilestoneKind.OTHER for milestone in box.milestones
    )


# ---- a part of it ----------------------------------------------------------------------------------------------------


def _in_sections(body: Sequence[Block]) -> Iterator[OrganisationFactbox]:
    """What stands under `Background:`, `About the Harbour League` or the like, up to the next crosshead."""
    heads = [at for at, block in enumerate(body) if isinstance(block, Crosshead)]
    for at, end in pairwise([*heads, len(body)]):
        heading = body[at]
        if not isinstance(heading, Crosshead) or not _is_section(heading.text.text):
            continue
        sentences = tuple(
            s for path, text in texts_of(body) if at < path[0] < end for s in sentences_in(text, path, Part.BODY)
        )
        box = read_facts(heading.text.text if heading_name(heading.text.text) else None, sentences)
        if _kinds_told(box) >= _TOLD_UNDER_HEADING and _is_of_a_body(box):
            yield _with_passages(attrs.evolve(box, heading=heading.text), sentences)


def _is_section(text: str) -> bool:
    return _BACKGROUND.match(text) is not None or heading_name(text) is not None


def _in_paragraphs(body: Sequence[Block], told: set[int]) -> Iterator[OrganisationFactbox]:
    for path, text in texts_of(body):
        if text.count(", ") < _LEAST - 2 or not _may_list(text) or path[0] in told:
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
    return any(map(text.__contains__, _SIGNS)) and _THREE_NAMES.search(text) is not None


def _is_roster(roster: Sequence[Membership]) -> bool:
    """Whether most of the names listed are countries: companies and people stand in many other lists."""
    listed = {m.member for m in roster if m.role in (MemberRole.MEMBER, MemberRole.FOUNDER)}
    return len(listed) >= _LEAST and sum(map(is_region, listed)) * 3 >= len(listed) * 2


def _with_passages(box: OrganisationFactbox, sentences: Sequence[Sentence]) -> OrganisationFactbox:
    return attrs.evolve(box, passages=tuple(sentence.anchor for sentence in sentences))
