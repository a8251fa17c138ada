"""Scripts of broadcasters: a block of labelled lines above the text."""

from __future__ import annotations

import re

from newsmodel.extract.dates import find_dates
from newsmodel.extract.found import Found
from newsmodel.model.places import Dateline, Place
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.wired.said import Head
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_labelled"]

_LABEL = re.compile(r"(?P<label>[A-Z][A-Z ]{2,24}):[ \t]*(?P<value>\S.*)?")
_HEADLINE_LABELS = frozenset({"STORY", "HEADLINE", "TITLE"})
_FEWEST_LABELS = 3


def read_labelled(scene: Scene, first: int) -> Head | None:
    """Lines `STORY: ...`, `LENGTH: ...` above a script; None for fewer than three."""
    lines = scene.lines
    claims: list[Claim] = []
    body = first
    for at in range(first, len(lines.words)):
        word = lines.words[at]
        label = _LABEL.match(lines.texts[at]) if word else None
        if word and (label is None or label["value"] is None):
            break
        if label is not None:
            claims.append(_labelled(lines.texts[at], at, label))
            body = at + 1
    return Head(claims, body) if len(claims) >= _FEWEST_LABELS else None


def _labelled(text: str, line: int, label: re.Match[str]) -> Claim:
    stretch = Stretch(line, label.start("value"), line, len(text))
    if label["label"].strip() in _HEADLINE_LABELS:
        return Claim(Role.HEADLINE, line, 0, stretch)
    if label["label"].strip() == "DATELINE":
        words = label["value"].strip()
        found = _dateline(words)
        return Claim(Role.DATELINE, line, 0, stretch, None, found)
    return Claim(Role.STATUS, line, 0, sub_role="label")


def _dateline(words: str) -> Found[Dateline]:
    """A dateline that a label names: place, dash, day."""
    date = next(find_dates(words), None)
    place = words[: date.start if date else len(words)].strip(" -–—,")
    places = (Place(name=place),) if place else ()
    return Found(Dateline(text=words, places=places, date=date.value if date else None), 0, len(words))
