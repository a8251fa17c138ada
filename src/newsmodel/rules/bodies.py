"""Rules for bodies, sidebars and boxes as blocks of text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel import codes
from newsmodel.model.article import Article
from newsmodel.model.blocks import Block, Crosshead, Paragraph
from newsmodel.model.boxes import OrganisationFactbox
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import shown

__all__ = ["RULES"]

# Shorter paragraphs may well come twice: a credit, an answer of one word, a line of a table.
_SHORTEST_COPY = 40
# Desks count words each in their own way: hyphens, figures, the header or not.  AP's counts run to half as many again
# as there are words between spaces, and tables hold more words than a header counts.
_TIMES, _GRACE = 2, 30
_NUMBER = re.compile(r"\D*(\d{1,5})\D*\Z")


def body_missing(article: Article) -> Iterator[Finding]:
    """Nothing below the headline."""
    if not article.body:
        yield Finding("body", "the body is empty, expected at least one block")


def section_empty(article: Article) -> Iterator[Finding]:
    """Headings above nothing, sidebars and boxes with nothing in them."""
    yield from _headings(article.body, "body")
    for index, sidebar in enumerate(article.sidebars):
        path = f"sidebars[{index}]"
        if not sidebar.blocks and not sidebar.links:
            yield Finding(path, "the sidebar is empty, expected blocks or links")
        yield from _headings(sidebar.blocks, f"{path}.blocks")
    for index, box in enumerate(article.factboxes):
        path = f"factboxes[{index}]"
        if not box.blocks and not box.passages and not _has_facts(box):
            yield Finding(path, "the box is empty, expected blocks, passages or facts")
        yield from _headings(box.blocks, f"{path}.blocks")


def _headings(blocks: tuple[Block, ...], holder: str) -> Iterator[Finding]:
    """A heading at the end.  One above another is a part and its first chapter, and is no fault."""
    if blocks and isinstance(blocks[-1], Crosshead):
        text = blocks[-1].text.text
        yield Finding(f"{holder}[{len(blocks) - 1}]", f"nothing stands below the heading {shown(text)}, expected text")


def _has_facts(box: OrganisationFactbox) -> bool:
    return any(
        (box.milestones, box.memberships, box.offices, box.seats, box.relations, box.figures, box.contacts, box.website)
    )


def paragraph_duplicate(article: Article) -> Iterator[Finding]:
    """Paragraphs of the body, told by their words."""
    seen: dict[str, int] = {}
    for index, block in enumerate(article.body):
        if isinstance(block, Paragraph) and len(block.text.text) >= _SHORTEST_COPY:
            first = seen.setdefault(" ".join(block.text.text.split()), index)
            if first != index:
                yield Finding(f"body[{index}]", f"this paragraph is body[{first}] again, expected it once")


def word_count_differs(article: Article) -> Iterator[Finding]:
    """The header's count against that of the body: a story cut off, or run into the next."""
    stated = _NUMBER.match(article.transmission.words or "") if article.transmission is not None else None
    if stated is None:
        return
    count, words = int(stated[1]), article.word_count
    # A story without a body is a headline of a digest, whose header counts the whole.
    if words and max(count, words) > _TIMES * min(count, words) + _GRACE:
        yield Finding("transmission.words", f"the header counts {count} words, the body has {words}")


_LONG = "The night ferry to Port Quill is back after nineteen days."

RULES = (
    Rule(
        code=codes.BODY_MISSING,
        sets=("feed", "google-news"),
        find=body_missing,
        why="A flash may be a headline alone; on a page or in a feed a reader who opens it finds nothing.",
        good='Article(headline="Ferry returns", body=["The ferry is back."])',
        bad='Article(headline="Ferry returns")',
    ),
    Rule(
        code=codes.SECTION_EMPTY,
        sets=("core", "style"),
        find=section_empty,
        why="A heading that heads nothing shows that something fell away below it.",
        good='Article(body=["The ferry is back.", Crosshead("What next"), "It sails on Monday."])',
        bad='Article(body=["The ferry is back.", Crosshead("What next")])',
    ),
    Rule(
        code=codes.PARAGRAPH_DUPLICATE,
        sets=("core", "wire"),
        find=paragraph_duplicate,
        why="The same paragraph twice is a slip of merging takes or of pasting.",
        good=f'Article(body=["{_LONG}", "It sails on Monday."])',
        bad=f'Article(body=["{_LONG}", "{_LONG}"])',
    ),
    Rule(
        code=codes.WORD_COUNT_DIFFERS,
        sets="wire",
        find=word_count_differs,
        why="Headers state the length; a body of another length was cut off, or two stories ran together.",
        source="ANPA 1312 (ANPA 84-2): the word count of the header",
        good='Article(body=["one two " * 60], transmission=Transmission(words="0120"))',
        bad='Article(body=["one two " * 60], transmission=Transmission(words="0420"))',
    ),
)
