"""Heads that a mark closes: IPTC 7901 ends the head by ` =`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsmodel.extract.found import Found
from newsmodel.extract.status import Status, read_status
from newsmodel.model.article import Signal
from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.head import status_of
from newsmodel.wire.rules.wired.marked import placed
from newsmodel.wire.rules.wired.said import Head, Said, byline, claim_unit, note, photo, remark
from newsmodel.wire.rules.wired.units import Unit, line_unit
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_closed_head"]

_BRACKETED = re.compile(r"\(([^()]{2,40})\)\Z")
# How IPTC 7901 closes a head, and how many lines one may have.
_CLOSED = re.compile(r"(?:^|[ \t])=[ \t]*\Z")
_LONGEST_HEAD = 14
# What a headline below a label says at least.
_FEWEST_SPACES = 2
# A headline that fills its line may go on in the next.
_FULL_LINE = 52


def read_closed_head(scene: Scene) -> Head | None:
    """The head of IPTC 7901: take lines, headline, byline, notes, closed by ` =`; None where nothing closes it."""
    lines = scene.lines
    filled = [at for at, word in enumerate(lines.words[: 2 * _LONGEST_HEAD]) if word][:_LONGEST_HEAD]
    last = next((at for at in filled if _CLOSED.search(lines.texts[at])), None)
    if last is None:
        return None
    claims: list[Claim] = []
    headline: Claim | None = None
    head = [at for at in filled if at <= last]
    for number, line in enumerate(head):
        unit = line_unit(lines, line)
        if headline is None and any(_is_label(scene, line, below) for below in head[number + 1 : number + 3]):
            claims.append(Claim(Role.FURNITURE, line, 0, sub_role="kicker"))
            continue
        claim = _closed_line(scene, unit, headline, claims)
        if claim is None and headline is not None and headline.stretch is not None:
            whole = headline.stretch._replace(last=line, end=unit.stretch.end)
            claims[claims.index(headline)] = headline = headline._replace(stretch=whole, found=None)
        elif claim is not None:
            headline = claim if claim.role is Role.HEADLINE else headline
            claims.append(claim)
    return Head(claims, last + 1)


def _closed_line(scene: Scene, unit: Unit, headline: Claim | None, claims: Sequence[Claim]) -> Claim | None:
    """What a line of the head is; None for one that goes on with the headline."""
    text = unit.text
    if not text.strip("= "):
        return Claim(Role.STATUS, unit.first, 0, sub_role="mark")
    if headline is None:
        above_it = _take(text) or placed(scene, unit, note(unit, None, ()))
        return claim_unit(unit, above_it or Said(Role.HEADLINE, None, status_of(text, scene.received)))
    if _BRACKETED.match(text):
        return claim_unit(unit, photo(unit, None, ()) or remark(text))
    said = byline(unit, None, ()) or placed(scene, unit, note(unit, None, ()))
    if said is not None:
        return claim_unit(unit, said)
    above = claims[-1]
    if above is headline and len(scene.lines.words[unit.first - 1]) >= _FULL_LINE:
        return None
    return claim_unit(unit, Said(Role.STANDFIRST))


def _is_label(scene: Scene, line: int, below: int) -> bool:
    """Whether a line is one word, of a section or a country, above another such or a line that says more."""
    label, said = scene.lines.words[line].strip("\x02 "), scene.lines.words[below]
    one = label.rstrip(":").isalpha() and not label.isupper() and _take(label) is None
    if not one or said.count(" ") < _FEWEST_SPACES or _BRACKETED.match(said):
        return False
    unit = line_unit(scene.lines, below)
    return byline(unit, None, ()) is None and placed(scene, unit, note(unit, None, ())) is None


def _take(text: str) -> Said | None:
    """`2ND LEAD`, `(Eil)`, `REFILE`: words of the version above the headline; what a bracket holds there is one."""
    bare = text.strip("() \x07")
    found = read_status(text)
    bracketed = _BRACKETED.match(text)
    if bracketed is None and (found.value.headline or found.value.ed_notes):
        return None
    signals = found.value.signals or (Signal(bare),)
    status = found.value.pub_status
    # A kill or a hold is no version of the story.
    value = Status(headline="", prefix=text, signals=signals, version_label=None if status else bare, pub_status=status)
    return Said(Role.STATUS, "take", Found(value, 0, len(text)))
