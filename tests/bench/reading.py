"""Shared readings of a ParseResult: what several sets' conventions are made of.

Everything comes from the result: its article, its segments of a named role, its origin.  The text is never read
again.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import attrs

from newsmodel.model.article import Article, block_lines
from newsmodel.model.blocks import Block, Crosshead, Figure, ListBlock, Paragraph, PullQuote, Unclassified
from newsmodel.model.places import Dateline, Place
from newsmodel.wire.result import ParseResult, Role, Segment

_BESIDE = (Crosshead, PullQuote, Figure, Unclassified)
UNNAMED = {Role.BLANK, Role.FURNITURE, Role.UNCLASSIFIED, Role.OTHER_STORY}


def texts(result: ParseResult, *roles: Role) -> list[str]:
    """The raw text of the segments of these roles, white space collapsed."""
    found = (" ".join(result.text_of(s).split()) for s in result.segments if s.role in roles)
    return [text for text in found if text]


def named_text(result: ParseResult) -> list[str]:
    """Strings of the article and segments of a named role: what the library kept and knows."""
    roles = {s.role for s in result.segments} - UNNAMED
    return [*texts(result, *roles), *article_strings(result.article)]


def other_text(result: ParseResult) -> list[str]:
    """Segments of a named role that no field of the wire predictions holds.

    The scorer wants each character once: what a field predicts is left out here.
    """
    shown = {"headline", "dateline", "bylines[0]", "ed_notes"}
    return [
        text
        for s in result.segments
        if s.role not in UNNAMED | {Role.END_MARK}
        and not ((s.path or "").startswith("body") or (s.path or "").partition("[")[0] in shown or s.path in shown)
        for text in [" ".join(result.text_of(s).split())]
        if text
    ]


def article_strings(article: Article) -> list[str]:
    """Every printed string of the article that is no body block."""
    out: list[str | None] = [article.title, article.standfirst.text if article.standfirst else None]
    out += [article.slugline, article.version_label, article.dateline.text if article.dateline else None]
    out += [byline.text for byline in article.bylines] + [note.text for note in article.ed_notes]
    out += [signal.text for signal in article.signals] + [str(tag) for tag in article.topics]
    for side in article.sidebars:
        out += [str(side.title or ""), *(line for b in side.blocks for line in block_lines(b))]
        out += [link.title for link in side.links]
    for box in article.factboxes:
        out += [str(box.heading or ""), *(line for b in box.blocks for line in block_lines(b))]
    out += [text.text for text in article.disclaimers]
    return [text for text in out if text]


def headline_as_sent(result: ParseResult) -> str | None:
    """The headline with the status words it was sent with."""
    lines = [
        result.text_of(s)
        for s in result.segments
        if s.role is Role.HEADLINE or (s.role is Role.STATUS and s.sub_role == "headline")
    ]
    sent = " ".join(" ".join(lines).split())
    # The tag of a tagged line is a wire mark, which the set leaves out.
    return sent[3:] or None if sent[2:3] == "#" else sent or None


def place_as_printed(place: Place) -> str:
    """The place with its region."""
    if place.text:
        return place.text
    return f"{place.name}, {place.region}" if place.region else place.name


def places(dateline: Dateline | None) -> str | None:
    """All places of a dateline in one string, as printed."""
    return "/".join(place_as_printed(p) for p in dateline.places) or None if dateline else None


def without_dash(text: str) -> str:
    """A dateline's text without its closing marks."""
    return text.rstrip(" -–—_.")


def physical_blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Each paragraph, heading, list item, table row and verbatim line by itself."""
    for block in blocks:
        for line in block_lines(block):
            yield from (part.strip() for part in line.split("\n") if part.strip())


def body_as_sent(result: ParseResult, blocks: Iterable[Block]) -> Iterator[str]:
    """As `physical_blocks`, the items of lists with the bullets they were sent with."""
    items = iter(texts(result, Role.LIST_ITEM))
    for block in blocks:
        if isinstance(block, ListBlock):
            yield from itertools.islice(items, len(block.items))
        else:
            yield from physical_blocks((block,))


def paragraphs_with_dateline(result: ParseResult) -> list[str]:
    """Paragraphs and list items as sent, the dateline in front of the first."""
    article = result.article
    blocks = [block for block in article.body if not isinstance(block, _BESIDE)]
    out = list(body_as_sent(result, blocks)) if not _is_retyped(result) else list(_paragraphs_as_typed(result))
    first = blocks[0] if blocks else None
    if article.dateline is not None and isinstance(first, Paragraph) and not _stands_alone(result):
        typed = texts(result, Role.DATELINE) if _is_retyped(result) else []
        out[0] = f"{typed[0] if typed else article.dateline.text} {out[0]}"
    mark = glued_mark(result)
    if out and mark is not None:
        out[-1] += f" {result.text_of(mark).strip()}"
    return out


def _is_retyped(result: ParseResult) -> bool:
    """Whether the frame's dashes and quotes were read as the characters they stand for."""
    sent = result.article.transmission
    return sent is not None and sent.envelope == "anpa1312"


def _paragraphs_as_typed(result: ParseResult) -> Iterator[str]:
    typed = {Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE, Role.PREFORMATTED}
    found = ((s.path or "").partition(".")[0] for s in result.segments if s.role in typed)
    for path in dict.fromkeys(path for path in found if path.startswith("body")):
        own = [s for s in result.segments if (s.path or "").partition(".")[0] == path]
        yield " ".join(" ".join(result.text_of(s) for s in own).split())


def headline_rows(results: list[ParseResult]) -> list[str]:
    """The lines of stories that are a headline each, of a ticker or a digest; without the first, their title."""
    rows: list[str] = []
    joined = False
    for result in results:
        if result.article.body:
            return []
        if joined and rows:
            rows[-1] += f" {headline_as_sent(result)}"
        else:
            rows.append(result.article.title or "")
        joined = not result.source.text.endswith("\n")
    if len(results) == 1 or not all(rows):
        return []
    return rows[1:] if len(rows) > 1 else rows


def glued_mark(result: ParseResult) -> Segment | None:
    """The end mark that stands in the last line of the text; the set counts it to the paragraph."""
    text = result.source.text
    marks = (s for s in result.segments if s.role is Role.END_MARK and s.span.start)
    return next((s for s in marks if text[s.span.start - 1] not in "\r\n"), None)


def _stands_alone(result: ParseResult) -> bool:
    """Whether the dateline has a line of its own."""
    lines = [result.text_of(s) for s in result.segments if s.role is Role.DATELINE]
    return all(line.endswith(("\n", "\r")) for line in lines)


@attrs.frozen
class Row:
    """One physical line of the story, or one block that several were wrapped into, and what stands on it."""

    text: str
    roles: frozenset[Role]


_ROWS = {Role.DATELINE, Role.PARAGRAPH, Role.CROSSHEAD, Role.LIST_ITEM, Role.TABLE, Role.PREFORMATTED, Role.PULL_QUOTE}


def rows_of_story(result: ParseResult) -> Iterator[Row]:
    """The dateline and the blocks of the body as sent, those that share a line as one."""
    found = (s for s in result.segments if s.role in _ROWS and (s.path or "").startswith(("body", "dateline")))
    for _, shared in itertools.groupby(found, lambda s: result.source.position(s.span.start)[0]):
        segments = list(shared)
        text = " ".join(result.source.text[segments[0].span.start : segments[-1].span.end].split())
        yield Row(text, frozenset(s.role for s in segments))


def disclaimers_as_sent(result: ParseResult) -> Iterator[list[str]]:
    """The paragraphs of each disclaimer, without its heading."""
    block: list[str] = []
    for segment in result.segments:
        if segment.role is Role.BLANK:
            continue
        legal = segment.role is Role.DISCLAIMER
        if block and (not legal or segment.sub_role in {"heading", "notice"}):
            yield block
            block = []
        if legal and segment.sub_role != "heading":
            block.append(" ".join(result.text_of(segment).split()))
    if block:
        yield block
