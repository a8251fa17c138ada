"""Fields that lines of the text hold: AAP's signs (`#slug`, `$headline`), and two letters (`TI#headline`)."""

from __future__ import annotations

import re

from newsmodel.extract.found import Found
from newsmodel.wire.claims import Claim
from newsmodel.wire.envelopes.zczc import TAG
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.head import Slug, status_of
from newsmodel.wire.rules.wired.head import Head
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_tagged_head"]

# A headline, in order of preference: AAP sends `$` for it, or `^` where `$` is the category.
_HEADLINES = ("TI", "^", "$")
_SHORT_CODE = re.compile(r"[A-Za-z]{1,3}\Z")
_FEWEST = 2
_TEXT = "TX"


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
    headline = _headline_tag(found)
    return Head([_field(scene, line, name, match, headline) for line, name, match in found], body)


def _headline_tag(found: list[tuple[int, str, re.Match[str]]]) -> str | None:
    values = {name: match["value"].strip() for _, name, match in reversed(found)}
    return next((tag for tag in _HEADLINES if values.get(tag) and not _SHORT_CODE.match(values[tag])), None)


def _field(scene: Scene, line: int, name: str, match: re.Match[str], headline: str | None) -> Claim:
    text = scene.lines.texts[line]
    stretch = Stretch(line, match.start("value"), line, len(text))
    words = scene.lines.text_of(stretch)
    if not words:
        return Claim(Role.STATUS, line, 0, sub_role="tag")
    if name == headline:
        return Claim(Role.HEADLINE, line, 0, stretch, None, status_of(words, scene.received))
    if name == "#":
        return Claim(Role.STATUS, line, 0, stretch, "slug", Found(Slug(words, None), 0, len(words)))
    if name == "AB":
        return Claim(Role.STANDFIRST, line, 0, stretch)
    if name == _TEXT:
        return Claim(Role.PARAGRAPH, line, 0, stretch)
    return Claim(Role.STATUS, line, 0, sub_role="tag")
