"""Boxes in plain stories whose heading runs into the text: `About Harbour Lines: The company sails ...`.

Releases have them as well, and find them by their own rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from newsmodel.extract.boxes import speaks_about
from newsmodel.extract.releases import Heading, read_heading
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Lines, Stretch
from newsmodel.wire.rules.release.kinds import heads_house
from newsmodel.wire.segment import Role

__all__ = ["with_run_ins"]

_OPENERS = ("About ", "ABOUT ")
_OPENERS_ABROAD = (
    *_OPENERS,
    "Über ",
    "À propos d",
    "A propos d",
    "Acerca de",
    "О компании",
    "Об организации",
    "Справка о компании",
)
_TEXTS = {Role.PARAGRAPH, Role.UNCLASSIFIED, Role.STANDFIRST}


def with_run_ins(lines: Lines, claims: list[Claim]) -> list[Claim]:
    """The claims, with paragraphs that open with the heading of a box as boxes; the first of a story is none."""
    plain = lines.source.isascii()
    if not lines.tells(speaks_about) and (plain or not any(map(lines.source.__contains__, _OPENERS_ABROAD))):
        return claims
    openers = _OPENERS if plain else _OPENERS_ABROAD
    out: list[Claim] = []
    told = False
    for claim in _with_houses(lines, claims):
        out += _split(lines, claim, openers) if told and claim.role in _TEXTS else (claim,)
        told = told or claim.role is Role.PARAGRAPH
    return out


def _with_houses(lines: Lines, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; what stands below a heading on the house without its name is a box: `About the company`."""
    inside = False
    for claim, below in zip_longest(claims, claims[1:]):
        heads = claim.role is Role.CROSSHEAD and claim.stretch is not None and heads_house(lines.text_of(claim.stretch))
        if heads and below is not None and below.role is Role.PARAGRAPH:
            inside = True
            yield claim._replace(role=Role.FACTBOX_HEADING)
        else:
            inside = inside and claim.role is Role.PARAGRAPH
            yield claim._replace(role=Role.FACTBOX) if inside else claim


def _split(lines: Lines, claim: Claim, openers: Sequence[str]) -> Iterator[Claim]:
    """A paragraph as it is, or what stands above its first run-in heading and the boxes from there on."""
    stretch = claim.stretch
    heads = [] if stretch is None else list(_heads(lines, stretch, openers))
    if stretch is None or not heads:
        yield claim
        return
    if heads[0][0] > stretch.first:
        yield claim._replace(stretch=_part(lines, stretch, stretch.first, heads[0][0]))
    for (line, heading), after in zip(heads, [*(line for line, _ in heads[1:]), stretch.last + 1], strict=True):
        yield from _box(lines, _part(lines, stretch, line, after), heading)


def _heads(lines: Lines, stretch: Stretch, openers: Sequence[str]) -> Iterator[tuple[int, Heading]]:
    """The lines that open with a heading, which the text of the box follows."""
    opening = [n for n in range(stretch.first, stretch.last + 1) if lines.words[n].startswith(tuple(openers))]
    for line, after in pairwise([*opening, stretch.last + 1]):
        text = lines.text_of(_part(lines, stretch, line, after))
        heading = read_heading(text)
        if heading is not None and heading.rest < len(text):
            yield line, heading


def _part(lines: Lines, stretch: Stretch, first: int, after: int) -> Stretch:
    """The lines `first` to `after` of a stretch, without the last."""
    start = stretch.start if first == stretch.first else 0
    end = (stretch.last, stretch.end) if after > stretch.last else (after - 1, len(lines.texts[after - 1]))
    return Stretch(first, start, *end)


def _box(lines: Lines, stretch: Stretch, heading: Heading) -> Iterator[Claim]:
    last, end = lines.locate(stretch, heading.end)
    first, start = lines.locate(stretch, heading.rest)
    yield Claim(Role.FACTBOX_HEADING, stretch.first, stretch.start, stretch._replace(last=last, end=end))
    yield Claim(Role.FACTBOX, first, start, stretch._replace(first=first, start=start))
