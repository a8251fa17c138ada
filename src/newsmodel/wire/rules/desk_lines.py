"""Lines of the desk above a headline: the number and codes of the story, and its slug."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.extract.found import Found
from newsmodel.wire.layout import Group
from newsmodel.wire.rules.words import group_text, is_prose
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["Slug", "desk_line", "slug_line"]

# The cycle (AM, PM, BC both) or AP, dashes, the keyword; then the version and the count of words.
_AP_SLUG = re.compile(r"[\^ ]*((?:[ABP][CM]|AP)-[^,<^]{2,60}?)(?:, ?([^,<^]*[A-Za-z][^,<^]*))?(?:, ?[0-9]{1,5})? *<?\Z")
# Keywords that hyphens or strokes join to one word, then the version in brackets or after a comma, and the count.
_KEYWORDS = re.compile(
    r"(?P<slug>[^\W\d_][^\s,()<>@:]{1,50}[-/][^\s,()<>@:]{0,50})"
    r"(?: ?\((?P<inside>[^()]{2,30})\)|, ?(?P<version>[^,<]*[^\W\d_][^,<]{0,38}))?(?:, ?\d{1,5})?[ <]*\Z"
)
# What codes are made of: figures, words with figures, a few capitals, single letters; signs.
_CODE = re.compile(
    r"(?:[^\w\s]+|\d[\w./:-]*|[A-Za-z]{1,8}-?\d[\w./:-]*|[A-Z]{1,5}|[a-z]{1,3}|[A-Z]{1,4}[/-][A-Z0-9-]{1,12})\Z"
)
# The story's number alone: a0612, QWN0412/SXA.
_NUMBER = re.compile(r"(?:[a-z]|[A-Z]{1,6})\d{3,}[A-Z0-9_./-]*\Z")
_LONGEST, _MOST_ABOVE = 72, 5


class Slug(NamedTuple):
    """A slug line: the keywords and the version."""

    text: str
    version: str | None


_Verdict = tuple[Role, str | None, Found[Slug] | None]


def slug_line(text: str, group: Group, scene: Scene) -> _Verdict | None:
    """`BC-US--Ferry Returns, 1st Ld-Writethru,127`, above the headline."""
    if "-" not in text or ":" in text or group not in scene.layout.groups[:_MOST_ABOVE]:
        return None
    line = _AP_SLUG.match(text)
    return None if line is None else (Role.STATUS, "slug", Found(Slug(line[1].strip(), line[2]), 0, len(text)))


def desk_line(text: str, at: int, scene: Scene) -> _Verdict | None:
    """`QWN0217 3 BIN 142 QWN` and `ferry-returns`, where a headline is still to come below them."""
    if at >= _MOST_ABOVE or len(text) > _LONGEST or at + 2 >= len(scene.layout.groups):
        return None
    below = scene.layout.groups[at + 1]
    if below.gap:
        return None
    # Above a set-in line, which may be the story, only a slug that ends in a stroke is told from a headline.
    set_in = below.indent > scene.layout.groups[at].indent
    if set_in and ("/" not in text or is_prose(group_text(scene, below))):
        return None
    if _is_code(text):
        return Role.STATUS, "code", None
    keywords = _KEYWORDS.match(text)
    if keywords is None or keywords["slug"].strip("-/").isdigit():
        return None
    if set_in and not keywords["slug"].endswith("/"):
        return None
    version = (keywords["inside"] or keywords["version"] or "").strip() or None
    return Role.STATUS, "slug", Found(Slug(keywords["slug"], version), 0, len(text))


def _is_code(text: str) -> bool:
    """Whether a line is words of codes, a figure among them."""
    words = text.split()
    if len(words) == 1:
        return _NUMBER.match(text) is not None
    return any(map(str.isdigit, text)) and all(map(_CODE.match, words))
