"""Plain copy: a story with nothing around it, told from a page by what stands above and below its dateline."""

from __future__ import annotations

from newsmodel.wire.layout import Group
from newsmodel.wire.rules.body import claim_closing, claim_run, may_run
from newsmodel.wire.rules.desk_lines import desk_line
from newsmodel.wire.rules.ends import claim_break, glued_mark
from newsmodel.wire.rules.head import judge
from newsmodel.wire.rules.lead import read_alone, read_dated
from newsmodel.wire.rules.page.furniture import furniture_kind
from newsmodel.wire.rules.words import QUOTE_OPENERS, group_text, heads_by_colon, is_prose, is_short_sentence
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["is_plain"]

# A dateline stands among the first groups, and above it besides credits and notes a headline and a deck at most.
_SOON, _MOST_LINES_ABOVE = 10, 2
_LONGEST_LINE = 140


def is_plain(scene: Scene) -> bool:
    """Whether nothing but a headline, credits and notes stands above a dateline, and nothing but the story below it."""
    groups = scene.layout.groups
    lead = _dated(scene)
    return lead >= 0 and _heads(scene, lead) and _tells(scene, lead + 1, len(groups))


def _dated(scene: Scene) -> int:
    """The group that a dateline opens, or the first below a dateline that stands above the headline; -1 for none."""
    groups = scene.layout.groups
    for at, group in enumerate(groups[:_SOON]):
        text = group_text(scene, group)
        if read_dated(scene, at, text) is not None:
            return at
        if at == 0 and read_alone(scene, text) is not None:
            return next((n for n in range(1, min(_SOON, len(groups))) if is_prose(group_text(scene, groups[n]))), -1)
    return -1


def _heads(scene: Scene, lead: int) -> bool:
    lines, at = 0, 0
    groups = scene.layout.groups
    while at < lead:
        text = group_text(scene, groups[at])
        run = claim_run(scene, groups, at, lead) if may_run(text) else None
        if run is not None:
            at += run[0]
            continue
        if not _is_known(scene, at, groups[at], text):
            lines += 1
            kind = furniture_kind(text)
            # 42 boats sunk: above a story alone that is no counter of a page.
            if len(text) > _LONGEST_LINE or (kind is not None and not (kind == "counter" and lead == 1)):
                return False
        at += 1
    return lines <= _MOST_LINES_ABOVE


def _is_known(scene: Scene, at: int, group: Group, text: str) -> bool:
    if text[0] + text[-1] == "()" or (not at and read_alone(scene, text) is not None):
        return True
    if desk_line(text, at, scene) is not None:
        return True
    verdict = judge(text, group, scene)
    return verdict is not None and verdict[0] is not Role.FURNITURE


def _tells(scene: Scene, at: int, stop: int) -> bool:
    """Whether each group is of the story: sentences, rows, items, and at the end credits."""
    groups = scene.layout.groups
    while at < stop:
        text = group_text(scene, groups[at])
        run = claim_run(scene, groups, at, stop) if may_run(text) else None
        if run is not None:
            at += run[0]
        elif text[-1] in ":：" and _heads_text(scene, at, stop, text):
            return False
        elif _reads(scene, text) or _is_beside(scene, groups[at]):
            at += 1
        else:
            return False
    return True


def _is_beside(scene: Scene, group: Group) -> bool:
    """Whether copy has such a line among or below its text: what parts it, a credit."""
    return claim_break(scene, group) is not None or claim_closing(scene, group) is not None


def _heads_text(scene: Scene, at: int, stop: int, text: str) -> bool:
    """Whether a line with a colon is a heading amid the text: the rules of pages tell headings, those of copy none."""
    if at + 1 >= stop or not heads_by_colon(text):
        return False
    below = group_text(scene, scene.layout.groups[at + 1])
    return is_prose(below) and not may_run(below) and below[0] not in QUOTE_OPENERS


def _reads(scene: Scene, text: str) -> bool:
    """A sentence, a note on it, or a line that announces a list; furniture may be sentences too."""
    if furniture_kind(text) is not None:
        return False
    if is_prose(text) or is_short_sentence(text) or text[-1] in ":)":
        return True
    return is_prose(text[: len(text) - glued_mark(text, scene)].rstrip())
