"""What the rules say of a story's lines, and the segments and origins made of it.

A `Claim` is one finding in lines and columns.  Claims are ordered; each reaches to the next, so they tile the story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from newsmodel.extract.found import Found
from newsmodel.model.people import Byline
from newsmodel.model.places import Dateline
from newsmodel.source import LINE_END, Span
from newsmodel.wire.lines import Lines, Stretch
from newsmodel.wire.segment import Role, Segment

__all__ = ["Claim", "origins", "segments", "stretches_of"]


class Claim(NamedTuple):
    """One finding: what begins at a column of a line, and which words of it become a text of the article.

    Attributes:
        role, sub_role: as of the segment.
        line, column: where it begins; it reaches to the next claim.
        stretch: the words that become a text of the article; None where it is no text.
        found: the value that a reader of single fields made of these words.
    """

    role: Role
    line: int
    column: int
    stretch: Stretch | None = None
    sub_role: str | None = None
    found: Found[Any] | None = None


def segments(lines: Lines, claims: Sequence[Claim], paths: Sequence[str | None]) -> Iterator[Segment]:
    """The tiles of lines.source[lines.base:lines.stop]; blank lines around a claim are tiles of their own."""
    begins = [*(lines.offset(claim.line, claim.column) for claim in claims), lines.stop]
    yield from _plain(lines.source, lines.base, begins[0])
    for claim, path, (start, end) in zip(claims, paths, pairwise(begins), strict=True):
        yield from _tile(lines, claim, path, Span(start, end))


def _plain(source: str, start: int, end: int) -> Iterator[Segment]:
    if start < end:
        role = Role.UNCLASSIFIED if source[start:end].strip() else Role.BLANK
        yield Segment(span=Span(start, end), role=role)


def _tile(lines: Lines, claim: Claim, path: str | None, span: Span) -> Iterator[Segment]:
    """The claim up to the end of its last line that is not blank, then the blank lines."""
    if not len(span):
        return
    body = span.slice(lines.source)
    cut = span.start + _filled(body)
    alignment = None if claim.stretch is None else lines.alignment(claim.stretch)
    whole = Span(span.start, cut)
    yield Segment(span=whole, role=claim.role, sub_role=claim.sub_role, path=path, alignment=alignment)
    yield from _plain(lines.source, cut, span.end)


def _filled(body: str) -> int:
    """Up to and with the end of the last line that is not blank; the whole where all are."""
    words = len(body.rstrip())
    if not words:
        return len(body)
    end = LINE_END.search(body, words)
    return len(body) if end is None else end.end()


def stretches_of(claims: Sequence[Claim], paths: Sequence[str | None]) -> dict[str, list[Stretch]]:
    """Path to the stretches whose words are its text: one, but a standfirst has one for each deck."""
    found: dict[str, list[Stretch]] = {}
    for claim, path in zip(claims, paths, strict=True):
        if path is not None and claim.stretch is not None:
            found.setdefault(path, []).append(claim.stretch)
    return found


def origins(lines: Lines, claims: Sequence[Claim], paths: Sequence[str | None]) -> dict[str, tuple[Span, ...]]:
    """Path to the spans of the source that the words at it were read from.

    A list, a table or a box comes from all that its parts come from; the readings of a dateline from its words.
    """
    parts: defaultdict[str, list[Span]] = defaultdict(list)
    found: dict[str, tuple[Span, ...]] = {}
    credited = 0
    for claim, path in zip(claims, paths, strict=True):
        if path is not None and claim.stretch is not None:
            alignment = lines.alignment(claim.stretch)
            spans = alignment.spans(0, len(alignment))
            for place in (*_holders(path), path):
                parts[place] += spans
            if claim.found is not None and isinstance(claim.found.value, Dateline):
                for name, start, end in _readings(claim.found.value):
                    found[f"{path}.{name}"] = alignment.spans(start, end)
            credited += path.startswith("bylines[")
        elif claim.role is Role.SIGN_OFF and claim.stretch is not None and claim.found is not None:
            found.update(_credits(lines, claim.stretch, claim.found.value, credited))
            credited += len(claim.found.value)
    return {**{place: tuple(spans) for place, spans in parts.items()}, **found}


def _credits(
    lines: Lines, stretch: Stretch, credited: Sequence[Byline], first: int
) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Path and spans of each credit of a line that holds several; the first of them is byline number `first`."""
    text, alignment = lines.text_of(stretch), lines.alignment(stretch)
    after = 0
    for number, byline in enumerate(credited, first):
        start = text.find(byline.text, after)
        if start >= 0:
            after = start + len(byline.text)
            yield f"bylines[{number}]", alignment.spans(start, after)


def _holders(path: str) -> Iterator[str]:
    """What an item, a cell or a block of a box belongs to: `body[3]` of `body[3].items[0]`."""
    return (path[: at + 1] for at, char in enumerate(path[:-1]) if char == "]")


def _readings(dateline: Dateline) -> Iterator[tuple[str, int, int]]:
    """Path below a dateline, and where in its printed text the words of that reading stand."""
    places = [(f"places[{index}]", place.text or place.name) for index, place in enumerate(dateline.places)]
    date = dateline.date.text if dateline.date is not None else None
    after = 0
    for name, words in (*places, ("date", date), ("agency", dateline.agency)):
        start = -1 if words is None else dateline.text.find(words, after if name.startswith("places") else 0)
        if words is not None and start >= 0:
            yield name, start, start + len(words)
            after = start + len(words)
        elif name == "agency" and words is not None:
            yield from _joint(dateline, words, after)


def _joint(dateline: Dateline, words: str, after: int) -> Iterator[tuple[str, int, int]]:
    """Agencies that a dateline prints in brackets of their own: `(Wire) (Press)`."""
    first, _, last = words.partition("/")
    start = dateline.text.find(first, after)
    end = dateline.text.find(last, start + len(first)) if start >= 0 else -1
    if end >= 0:
        yield "agency", start, end + len(last)
