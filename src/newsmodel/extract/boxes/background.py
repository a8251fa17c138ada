"""Organisations described inside a story: a background paragraph or section, or a story that is nothing but a box.

The body stays as it is: such a factbox has passages, anchors into the body, and no blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from newsmodel.extract.boxes.events import events
from newsmodel.extract.boxes.facts import count, defined, is_kind
from newsmodel.extract.boxes.fullest import fullest
from newsmodel.extract.boxes.headings import body_at_end, heading_name, is_box_heading, roster_title
from newsmodel.extract.boxes.labels import is_dated_line, label_of_line, may_be_label
from newsmodel.extract.boxes.membership import rosters
from newsmodel.extract.boxes.names import is_name, listing_name, names, with_acronym
from newsmodel.extract.boxes.profiles import is_profile
from newsmodel.extract.boxes.read import describes, read_facts
from newsmodel.extract.boxes.sentences import Sentence, sentences_in, sentences_of, texts_of
from newsmodel.model.anchors import Part
from newsmodel.model.blocks import Block, Crosshead, ListBlock, Paragraph, Unclassified
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
    "onsist",
    "countries",
    "ounded by",
    "includ",
    "unit",
    "made up",
    "--",
    "—",
    "embre",
    "itglied",
    "iembro",
)
# How many kinds of facts make the whole story a backgrounder: under a heading of facts, in a card or an entry
# of a reference work, and under a bare name or a definition.
_TOLD_UNDER_HEADING, _TOLD_IN_ENTRY, _TOLD_UNDER_NAME = 2, 2, 3
# Two names of a list: few paragraphs of a story have two countries side by side, and only those are read.
_PROPER = r"[A-ZÀ-Þ][\w.’-]*(?: [A-ZÀ-Þ][\w.’-]*){0,2}"
_ARTICLE = r"(?:the |l['’]|le |la |les |die |der |los |las )?"
# `four members, Tolley, Burg ...`, `five member states: ...`
_MEMBERS = r"member(?:s| (?:states|countries|nations))(?:,|:| [-–—(]) ?(?:the )?[A-Z]"
_COUNTED = re.compile(rf"\b(?:\d{{1,2}}|[a-z]{{3,9}}) (?:[a-z]+ )?{_MEMBERS}")
# What begins with fixed letters is found much faster.
_MAY_COUNT = re.compile(_MEMBERS)
_LISTED = re.compile(rf", {_ARTICLE}(?P<name>{_PROPER})(?:,? (?:and|et|und|y|&) |, ){_ARTICLE}(?P<next>{_PROPER})")
# How far behind a list its body may be named: `A, B and C are members of the Harbour League`.
_BEHIND = 60
_LINKS = re.compile(
    r"(?:\W|\b(?:are|is|were|all|forms?|make|up|belong|known|as|the|members?|full|founding|of|in|to|called|together|states?|countries|nations|"
    r"comprise|constitute)\b)*+"
)
# A sentence that lists the members of a body named before it.
_POINTS_BACK = re.compile(
    r"\W*(?:It|Its|They|Their|These|(?:The |Its )?(?:(?i:other|full|current|founding) )?[Mm]embers?|[Tt]h(?:e|is) (?:[a-z]+(?:-[a-z]+)? ){0,2}?"
    r"(?:group(?:ing)?|bloc|alliance|union|league|organi[sz]ation|community|pact|cartel|association|forum|council|club|body|treaty))\b"
)
_LEAST = 3  # names: two countries side by side are no roster
_BACKGROUND = re.compile(
    r"(?:some )?(?:background(?:er)?|basic facts|key facts|facts?|factbox|hintergrund|contexte|repères|antecedentes|"
    r"справка|предыстория)\W*\Z",
    re.IGNORECASE,
)
# `The following are some basic facts about the league.`
_ANNOUNCES = re.compile(
    r"\b(?:facts|(?:a|some) (?:quick |brief |short )?(?:look|overview|background|introduction)|background|information|details)\b[\w ]{0,30}? (?:about|on|at|of|to) [^.:]{2,80}[.:]\Z",
)
_HEAD_SIGNS = (
    "fact",
    "background",
    "look",
    "introduction",
    "overview",
    "information",
    "details",
    "hintergrund",
    "contexte",
    "repères",
    "antecedentes",
    "справка",
    "предыстория",
)
_RUNNING = (Paragraph, Crosshead, Unclassified)
_SHORTEST_TITLE, _LONGEST_HEAD = 2, 140
# How much of a story tells whether it is a card; a longer entry is a paragraph that happens to begin with a label's word.
_FIRST_BLOCKS, _LONGEST_ENTRY = 24, 1200
_LONGEST_LABEL = 5
_SHORTEST_CHRONOLOGY = 4
# Where a definition says `is`.
_FIRST_WORDS = 8
_OPENING, _DEFINES = (
    200,
    (
        " is a",
        " is the ",
        " was a",
        " was established",
        " was founded",
        " was created",
        " was formed",
        " was set up",
        " ist ein",
        " est un",
        " es un",
        ", a ",
        ", an ",
        " является",
        ") — ",
        ") – ",
    ),
)


def read_background(blocks: Iterable[Block], *, headline: Text | str | None = None) -> tuple[OrganisationFactbox, ...]:
    """The organisations whose members the body lists; the whole body, where it is a box by itself."""
    body = tuple(blocks)
    texts = [block.text.text for block in body if isinstance(block, _RUNNING)]
    if not texts:
        texts = [text for _, text in texts_of(body)]
    whole = _whole(body, texts, to_optional_text(headline))
    if whole is not None:
        return (whole,)
    short = [text for text in texts if len(text) < _LONGEST_HEAD]
    sections = tuple(_in_sections(body)) if any(map(_is_section, short)) else ()
    if not _may_list("\n".join(texts)):
        return sections
    told = {anchor.path[0] for box in sections for anchor in box.passages}
    return (*sections, *_in_paragraphs(body, told))


# ---- the whole story -------------------------------------------------------------------------------------------------


def _whole(body: Sequence[Block], texts: Sequence[str], headline: Text | None) -> OrganisationFactbox | None:
    """The story as a box: its title announces facts or is a name, or its first sentence defines a body."""
    title = headline if headline is not None else _first_heading(texts)
    least = _least(body, texts, title)
    if least is None:
        return None
    sentences = sentences_of(body, Part.BODY)
    told_of = body_at_end(title.text) if title is not None and _is_chronology(texts) else None
    box = read_facts(told_of or (title.text if title else None), sentences)
    if _kinds_told(box) < least or not _is_of_a_body(box):
        return None
    if title is not None and is_profile(title.text, " ".join(texts)):
        return None
    heads = title is not None and (
        told_of is not None
        or heading_name(title.text) is not None
        or roster_title(title.text) is not None
        or _names_a_body(title.text)
    )
    if title is not None and heading_name(title.text) is not None:
        box = attrs.evolve(box, names=fullest(box.names, title.text, sentences))
    return _with_passages(attrs.evolve(box, heading=title if heads else None), sentences)


def _first_heading(texts: Sequence[str]) -> Text | None:
    """The first line of a story without headline, where it is the heading of a box."""
    return Text(texts[0]) if texts and heading_name(texts[0]) is not None else None


def _least(body: Sequence[Block], texts: Sequence[str], title: Text | None) -> int | None:
    """How many kinds of facts the story must tell to be a box; None where it is none whatever it tells."""
    if title is None:
        return _TOLD_IN_ENTRY if _is_card(body, texts) else _TOLD_UNDER_NAME if _is_defined(texts) else None
    if heading_name(title.text) is not None or roster_title(title.text) is not None:
        return _TOLD_UNDER_HEADING
    if _names_a_body(title.text):
        entry = title.text[-1] == ")" or _is_card(body, texts)
        return _TOLD_IN_ENTRY if entry else _TOLD_UNDER_NAME
    if _is_chronology(texts) and body_at_end(title.text) is not None:
        return _TOLD_IN_ENTRY
    if title.text.count(" ") < _LONGEST_LABEL and _is_card(body, texts):
        return _TOLD_UNDER_NAME
    return _TOLD_UNDER_NAME if _is_defined(texts, title.text) else None


def _is_chronology(texts: Sequence[str]) -> bool:
    """Whether most of the story is entries of a timeline."""
    return len(texts) >= _SHORTEST_CHRONOLOGY and sum(map(is_dated_line, texts)) * 3 >= len(texts) * 2


def _names_a_body(title: str) -> bool:
    """A title that is nothing but the name of a body: `Northern Fish League`, `NFL`; no headline in capitals."""
    if title.isupper() and " " in title:
        return False
    if with_acronym(title) is not None:
        return True
    title = title.strip("()")
    return is_name(title) and (
        is_kind(title) or (" " not in title and len(title) > _SHORTEST_TITLE and title.isupper())
    )


def _is_card(body: Sequence[Block], texts: Sequence[str]) -> bool:
    """Whether labels, with their values or over lists, are most of the story; two of them at least."""
    if sum(map(may_be_label, texts)) < 2:
        return False
    first = body[:_FIRST_BLOCKS]
    labels = list(map(_labels_in, first))
    parts = sum(max(told, isinstance(block, ListBlock)) for told, block in zip(labels, first, strict=True))
    return sum(labels) > 1 and parts * 2 >= len(first)


def _labels_in(block: Block) -> int:
    if isinstance(block, ListBlock):
        return sum(_is_label(item.text) for item in block.items)
    return int(isinstance(block, _RUNNING) and _is_label(block.text.text))


def _is_label(text: str) -> bool:
    return len(text) < _LONGEST_ENTRY and label_of_line(text) is not None


def _is_defined(texts: Sequence[str], title: str | None = None) -> bool:
    """Whether the first sentence says what the body is, and the title names it: `The Harbour League is an alliance ...`."""
    if not texts or not any(map(texts[0][:_OPENING].__contains__, _DEFINES)):
        return False
    if title is not None and not any(
        w in title for w in texts[0].split(None, _FIRST_WORDS)[:_FIRST_WORDS] if w[0].isupper()
    ):
        return False
    sentence = next(iter(sentences_in(texts[0], (0,), Part.BODY)), None)
    subject = defined(sentence) if sentence is not None else None
    return subject is not None and (title is None or any(w in title for w in subject.split() if w[0].isupper()))


def _kinds_told(box: OrganisationFactbox) -> int:
    """How many kinds of facts the box tells; a roster counts twice."""
    told = (box.memberships, box.milestones, box.kind, box.stated_count, box.seats, box.purpose, box.offices)
    return sum(map(bool, told)) + (len(box.memberships) >= _LEAST)


def _is_of_a_body(box: OrganisationFactbox) -> bool:
    """Whether what is told can be said of an organisation alone: people are born and hold offices, too."""
    if box.kind is not None or box.stated_count is not None or len(box.memberships) >= _LEAST:
        return True
    return bool(box.milestones and (box.purpose or box.seats)) and any(
        milestone.kind is not MilestoneKind.OTHER for milestone in box.milestones
    )


# ---- a part of it ----------------------------------------------------------------------------------------------------


def _in_sections(body: Sequence[Block]) -> Iterator[OrganisationFactbox]:
    """What stands under `Background:`, `Harbour League (HL)` or `The following are facts about ...`, up to the next head."""
    heads = [at for at, block in enumerate(body) if _may_head(block)]
    for at, end in pairwise([*heads, len(body)]):
        head = body[at]
        if not isinstance(head, Crosshead | Paragraph) or not _is_section(head.text.text):
            continue
        announced = isinstance(head, Paragraph) and _ANNOUNCES.search(head.text.text) is not None
        first = at if announced else at + 1
        sentences = tuple(
            s for path, text in texts_of(body) if first <= path[0] < end for s in sentences_in(text, path, Part.BODY)
        )
        box = read_facts(None if announced or _BACKGROUND.match(head.text.text) else head.text.text, sentences)
        if _kinds_told(box) >= _TOLD_UNDER_HEADING and _is_of_a_body(box):
            named = _spelt_out(box.names, body) if box.names is not None else None
            yield _with_passages(attrs.evolve(box, heading=None if announced else head.text, names=named), sentences)


def _may_head(block: Block) -> bool:
    """Whether a section ends here: a crosshead that is no label, a question aside, or a paragraph that is a heading."""
    if isinstance(block, Crosshead):
        apart = not _is_label(block.text.text) and not block.text.text.endswith(("?", ":"))
        return apart or _is_section(block.text.text)
    return isinstance(block, Paragraph) and len(block.text.text) < _LONGEST_HEAD and _is_section(block.text.text)


def _is_section(text: str) -> bool:
    """Whether a short text heads a section: no sentence but one that announces facts."""
    if text[-1] == ".":
        return ("facts " in text or " look " in text) and _ANNOUNCES.search(text) is not None
    if text[-1] == ")":
        return with_acronym(text) is not None
    if text[-1] == "?":
        return heading_name(text) is not None
    folded = text.casefold()
    if any(map(folded.__contains__, _HEAD_SIGNS)) and (_BACKGROUND.match(text) or _ANNOUNCES.search(text)):
        return True
    return is_box_heading(text)


def _in_paragraphs(body: Sequence[Block], told: set[int]) -> Iterator[OrganisationFactbox]:
    """Paragraphs that list members, each with the sentences elsewhere that date, count or place the same body."""
    found: list[tuple[Names, tuple[Sentence, ...]]] = []
    for path, text in texts_of(body):
        if not _may_list(text) or path[0] in told:
            continue
        sentences = tuple(sentences_in(text, path, Part.BODY))
        listed = list(zip(sentences, rosters(sentences), strict=True))
        by_kind = any(_is_roster(roster) for _, roster in listed)
        if not by_kind and not any(_is_counted(sentence, roster) for sentence, roster in listed):
            continue
        named = read_facts(None, sentences).names
        if named is not None and not by_kind and not (named.acronyms or is_kind(named.full or "")):
            continue
        if named is not None and not _stands_with(named, sentences):
            named = listing_name(sentences)
        if named is None and "members" in text:
            named = names(None, sentences_of(body))
            named = named if named is not None and _stands_with(named, sentences) else None
        if named is not None:
            found.append((_spelt_out(named, body), sentences))
    own = {sentence.path for _, each in found for sentence in each}
    told_of = list(dict.fromkeys(named for named, _ in found))
    for named in told_of:
        listing = [s for other, each in found if other == named for s in each]
        more = _elsewhere(body, named, told, own) if len(told_of) == 1 else ()
        every = tuple(sorted((*listing, *more), key=lambda sentence: (sentence.path, sentence.start)))
        yield _with_passages(attrs.evolve(read_facts(None, every), names=named), every)


def _stands_with(named: Names, sentences: Sequence[Sentence]) -> bool:
    """Whether the name stands before the list or right behind it: one far behind is of somebody the members speak of."""
    known = [name for name in (named.full, *named.acronyms) if name]
    listing = next(
        ((s, roster) for s, roster in zip(sentences, rosters(sentences), strict=True) if _is_roster(roster)), None
    )
    if listing is None:
        return True
    sentence, roster = listing
    last = sentence.text.find(roster[-1].member) + len(roster[-1].member)
    places = [at for name in known if (at := sentence.text.find(name)) >= 0]
    near = any(at < last or _LINKS.fullmatch(sentence.text, last, min(at, last + _BEHIND)) for at in places)
    return near or _POINTS_BACK.match(sentence.text) is not None


def _elsewhere(body: Sequence[Block], named: Names, told: set[int], own: set[tuple[int, ...]]) -> Iterator[Sentence]:
    """The sentences of other paragraphs that name the body, and found, seat or define it or count its members.

    Countries that join or leave on a date do so with the body that the story lists the members of.
    """
    known = [name for name in (named.full, *named.acronyms) if name]
    if named.full is not None and is_kind(named.full):
        known.append(f"the {named.full.rpartition(' ')[2].lower()} ")
    for path, text in texts_of(body):
        if path in own or path[0] in told:
            continue
        for sentence in sentences_in(text, path, Part.BODY):
            named_in = any(map(sentence.text.__contains__, known))
            if (named_in and describes(sentence, named)) or _tells_of_countries(sentence):
                yield sentence


def _tells_of_countries(sentence: Sentence) -> bool:
    """Whether countries join or leave, on a date; people and companies do so elsewhere."""
    changed, owned = events(sentence)
    return bool(owned) and all(is_region(membership.member) for membership in changed)


def _spelt_out(known: Names, body: Sequence[Block]) -> Names:
    """The names, with the full one from elsewhere in the story where the paragraph has an acronym alone."""
    acronym = known.acronyms[0] if known.acronyms else None
    if acronym is None or known.full not in (None, acronym):
        return known
    return names(acronym, sentences_of(body)) or known


def _may_list(text: str) -> bool:
    """Whether words of membership and a list of names with a country stand anywhere; cheap signs first."""
    if not any(map(text.__contains__, _SIGNS)):
        return False
    if "member" in text and _MAY_COUNT.search(text) is not None and _COUNTED.search(text) is not None:
        return True
    return any(is_region(found["name"]) and is_region(found["next"]) for found in _LISTED.finditer(text))


def _is_roster(roster: Sequence[Membership]) -> bool:
    """Whether most of the names listed are countries: companies and people stand in many other lists."""
    listed = {m.member for m in roster if m.role in (MemberRole.MEMBER, MemberRole.FOUNDER)}
    return len(listed) >= _LEAST and sum(map(is_region, listed)) * 3 >= len(listed) * 2


def _is_counted(sentence: Sentence, roster: Sequence[Membership]) -> bool:
    """Whether a sentence counts members and names as many, whatever they are."""
    listed = {m.member for m in roster if m.role is MemberRole.MEMBER and not m.events}
    stated = count(sentence) if len(listed) >= _LEAST and "member" in sentence.text else None
    return stated is not None and stated.value == len(listed)


def _with_passages(box: OrganisationFactbox, sentences: Sequence[Sentence]) -> OrganisationFactbox:
    return attrs.evolve(box, passages=tuple(sentence.anchor for sentence in sentences))
