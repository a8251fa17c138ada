"""Fields that lines of the text hold: AAP's signs (`#slug`, `$headline`), and two letters (`TI#headline`)."""

from __future__ import annotations

import re

from newsmodel.extract.found import Found
from newsmodel.wire.claims import Claim
from newsmodel.wire.envelopes.zczc import TAG
from newsmodel.wire.layout import lay_out
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.desk_lines import Slug
from newsmodel.wire.rules.head import status_of
from newsmodel.wire.rules.lead import read_dated
from newsmodel.wire.rules.wired.said import Head
from newsmodel.wire.rules.wired.units import line_unit
from newsmodel.wire.rules.words import group_text
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_tagged_head", "read_untagged_head"]

# A headline, in order of preference: AAP sends `$` for it, or `^` where `$` is the category; without a slug `:` is all
# that names the story.
_HEADLINES, _NAME, _SLUG = ("TI", "^", "$"), ":", "#"
_SHORT_CODE = re.compile(r"[A-Za-z]{1,3}\Z")
_FEWEST = 2
_TEXT = "TX"
# A dateline stands in one of the first groups.
_SOON = 4


def read_tagged_head(scene: Scene) -> Head | None:
    """The tagged lines above the text; None for fewer than two."""
    lines = scene.lines
    found: list[tuple[int, str, re.Match[str]]] = []
    body = 0
    for at, text in enumerate(lines.texts):
        match = TAG.match(text) if lines.words[at] else None
        if match is None:
            # A blank line above the fields is none of the text.
            if lines.words[at] or found:
                break
            continue
        found.append((at, match["sign"] or match["name"], match))
        body = at + 1
        if match["name"] == _TEXT:
            break
    if len(found) < _FEWEST:
        return None
    headline = _headline_line(found)
    return Head([_field(scene, line, name, match, headline) for line, name, match in found], body)


def _headline_line(found: list[tuple[int, str, re.Match[str]]]) -> int:
    """The line that holds the headline; -1 for none."""
    told = {name: line for line, name, match in found if not _SHORT_CODE.match(match["value"].strip() or "-")}
    filled = {name: line for name, line in told.items() if any(m["value"].strip() for at, _, m in found if at == line)}
    names = _HEADLINES if _SLUG in filled else (*_HEADLINES, _NAME)
    return next((filled[name] for name in names if name in filled), -1)


def _field(scene: Scene, line: int, name: str, match: re.Match[str], headline: int) -> Claim:
    text = scene.lines.texts[line]
    stretch = Stretch(line, match.start("value"), line, len(text))
    words = scene.lines.text_of(stretch)
    if not words:
        return Claim(Role.STATUS, line, 0, sub_role="tag")
    if line == headline:
        return Claim(Role.HEADLINE, line, 0, stretch, None, status_of(words, scene.received))
    if name == _SLUG:
        return Claim(Role.STATUS, line, 0, stretch, "slug", Found(Slug(words, None), 0, len(words)))
    if name == "AB":
        return Claim(Role.STANDFIRST, line, 0, stretch)
    if name == _TEXT:
        return Claim(Role.PARAGRAPH, line, 0, stretch)
    return Claim(Role.STATUS, line, 0, sub_role="tag")


def read_untagged_head(scene: Scene) -> Head | None:
    """Data under a ZCZC line: the first line names it; None for a story, which a dateline opens."""
    groups = lay_out(scene.lines).groups
    if not groups or any(read_dated(scene, at, group_text(scene, group)) for at, group in enumerate(groups[:_SOON])):
        return None
    unit = line_unit(scene.lines, groups[0].first)
    claim = Claim(Role.HEADLINE, unit.first, 0, unit.stretch, None, status_of(unit.text, scene.received))
    return Head([claim], unit.first + 1)
