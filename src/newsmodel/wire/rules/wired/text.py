"""The text of a message below its head: paragraphs by the common rules, and what only messages have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from newsmodel.extract.found import Found
from newsmodel.extract.releases.contacts import read_contacts
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group, lay_out
from newsmodel.wire.rules.body import claim_closing, claim_dated, claim_run
from newsmodel.wire.rules.ends import claim_break
from newsmodel.wire.rules.head import status_of
from newsmodel.wire.rules.lead import Lead, read_dated
from newsmodel.wire.rules.wired.agate import claim_rows, is_set_apart
from newsmodel.wire.rules.wired.notebook import is_sign_off
from newsmodel.wire.rules.wired.units import MARK, line_unit, unmarked
from newsmodel.wire.rules.words import group_text
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_text"]

_CONTACT = re.compile(r"(?:media |press )?contacts?: *\S", re.IGNORECASE)
# A photograph or another phone below a contact is set in as far as its words.
_PHONE = re.compile(r"\(?\d{3}\)? ?[-.\d]|\d{3}[-.\s]\d{3,4}|@")
# A dateline stands in one of the first groups.
_SOON = 3
# Fewer lines are no evidence of double spacing.
_FEWEST_SPACED = 6
# AP closes what was sent ahead of its day: End Adv for Sun Jan 15.
_END_OF_ADVANCE = re.compile(r"\(?end adv(?:ance)?\b", re.IGNORECASE)
_RULE = re.compile(r"[_\-*=+. ]{3,}\Z")


def read_text(scene: Scene, first: int, stop: int, *, dated: bool = True) -> Iterator[Claim]:
    """Claims for the lines `first` to `stop`; `dated`: a dateline may open the first of them."""
    for apart, at, end in _stretches(scene, first, stop):
        if apart:
            yield from _apart(scene, at, end)
        else:
            groups = _single_spaced(lay_out(scene.lines, at, end).groups)
            yield from _groups(scene, groups, dated=dated)
        dated = False


def _stretches(scene: Scene, first: int, stop: int) -> Iterator[tuple[bool, int, int]]:
    """Runs of lines that are laid out together, and runs of lines that each stand for themselves."""
    texts, words = scene.lines.texts, scene.lines.words
    filled = [at for at in range(first, stop) if words[at]]
    for apart, run in groupby(filled, key=lambda at: texts[at].lstrip(" \t")[:1] == MARK or is_set_apart(texts[at])):
        lines = list(run)
        yield apart, lines[0], lines[-1] + 1


def _apart(scene: Scene, first: int, stop: int) -> Iterator[Claim]:
    """Rows, marked headings, lines that BS opens."""
    line = first
    while line < stop:
        if not scene.lines.words[line]:
            line += 1
            continue
        rows = claim_rows(scene, line, stop)
        if rows is not None:
            line, claims = rows
            yield from claims
            continue
        yield _line_apart(scene, line)
        line += 1


def _line_apart(scene: Scene, line: int) -> Claim:
    unit = line_unit(scene.lines, line)
    if not unit.text or _RULE.match(unit.text):
        return Claim(Role.STATUS, line, 0, sub_role="rule")
    if MARK not in scene.lines.texts[line][:8]:
        return Claim(Role.PARAGRAPH, line, 0, unit.stretch)
    found = status_of(unit.text, scene.received)
    if found.value.ed_notes and not found.value.headline:
        return Claim(Role.ED_NOTE, line, 0, unit.stretch, None, found)
    return Claim(Role.CROSSHEAD if unit.closed else Role.PARAGRAPH, line, 0, unit.stretch)


def _single_spaced(groups: Sequence[Group]) -> Sequence[Group]:
    """Copy with a blank line after each line, whose paragraphs an indent opens, as groups of paragraphs."""
    single = all(group.first == group.last and group.gap for group in groups[1:])
    flush = sum(not group.indent for group in groups)
    if not single or len(groups) < _FEWEST_SPACED or not len(groups) > flush > 1:
        return groups
    out = list(groups[:1])
    for group in groups[1:]:
        if not group.indent and group.gap == 1:
            out[-1] = out[-1]._replace(last=group.last)
        else:
            out.append(group)
    return out


# ---- laid out lines --------------------------------------------------------------------------------------------


def _groups(scene: Scene, groups: Sequence[Group], *, dated: bool) -> Iterator[Claim]:
    lead = _lead(scene, groups) if dated else None
    at = 0
    while at < len(groups):
        if lead is not None and lead.dated == at:
            yield from map(_closed(scene), claim_dated(scene, groups[at], lead))
            at += 1
            continue
        run = claim_run(scene, groups, at, len(groups))
        taken = run if run is not None else _contact(scene, groups, at)
        if taken is not None:
            at += taken[0]
            yield from taken[1]
            continue
        yield _group(scene, groups[at], last=at + 1 == len(groups))
        at += 1


def _lead(scene: Scene, groups: Sequence[Group]) -> Lead | None:
    """The group that a dateline opens: the first, or one below an undated lead that has a date or an agency."""
    for at, group in enumerate(groups[:_SOON]):
        # A head stands above, so that even a short first group may be dated.
        found = read_dated(scene, at or 1, group_text(scene, group))
        if found is not None and found.dateline is not None:
            line = found.dateline.value
            if not at or line.date is not None or line.agency is not None:
                return found._replace(group=at, dated=at)
    return None


def _closed(scene: Scene) -> Callable[[Claim], Claim]:
    """Claims lose the mark that closes their last line."""

    def cut(claim: Claim) -> Claim:
        return claim if claim.stretch is None else claim._replace(stretch=unmarked(scene.lines, claim.stretch))

    return cut


def _group(scene: Scene, group: Group, *, last: bool) -> Claim:
    text = group_text(scene, group)
    if _RULE.match(text):
        return Claim(Role.STATUS, group.first, 0, sub_role="rule")
    if len(text) < 60 and _END_OF_ADVANCE.match(text):
        return Claim(Role.END_MARK, group.first, 0, sub_role="advance")
    if not last and (parted := claim_break(scene, group)) is not None:
        return parted
    if last or len(text) < 80:
        if is_sign_off(text):
            return Claim(Role.SIGN_OFF, group.first, 0)
        closing = claim_closing(scene, group)
        if closing is not None:
            return closing
    stretch = scene.lines.whole(group.first, group.last)
    if len(text) < 600:
        found = status_of(text, scene.received)
        if found.value.ed_notes and not found.value.headline and len(text) < 200:
            return Claim(Role.ED_NOTE, group.first, 0, stretch, None, found)
    return Claim(Role.PARAGRAPH, group.first, 0, unmarked(scene.lines, stretch))


def _contact(scene: Scene, groups: Sequence[Group], at: int) -> tuple[int, list[Claim]] | None:
    """`CONTACT: Ada Quill (415) 555-0100`, and further lines set in below it."""
    group = groups[at]
    if not _CONTACT.match(scene.lines.words[group.first]):
        return None
    claims = [_contact_claim(scene, group, None)]
    end = at + 1
    while end < len(groups) and not groups[end].gap and groups[end].indent > group.indent:
        if not _PHONE.search(scene.lines.words[groups[end].first]):
            break
        claims.append(_contact_claim(scene, groups[end], "more"))
        end += 1
    return end - at, claims


def _contact_claim(scene: Scene, group: Group, sub: str | None) -> Claim:
    text = group_text(scene, group)
    stretch = scene.lines.whole(group.first, group.last)
    return Claim(Role.CONTACT, group.first, 0, stretch, sub, Found(read_contacts([text]), 0, len(text)))
