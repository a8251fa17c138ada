"""A page as the rules look at it: its groups of lines, and what the words of each look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from newsmodel.wire.layout import Group
from newsmodel.wire.rules.ends import glued_mark
from newsmodel.wire.rules.head import stamp
from newsmodel.wire.rules.page.furniture import furniture_kind, is_call, is_caption, opens_caption
from newsmodel.wire.rules.page.sidebars import heading_kind, label_kind
from newsmodel.wire.rules.words import ends_sentence, group_text, heading_mark, is_prose, size, word_count
from newsmodel.wire.scene import Scene

__all__ = ["ITEM_SIGNS", "Page", "reads"]

# Signs that open an item.
ITEM_SIGNS = "*•▪◦‣●■+-–—\x95"
_BRACKETS = {")": "(", "）": "（", "]": "["}
# A sentence that an inline tag broke was at least so long before the tag; the words of a tag are few.
_SHORTEST_BROKEN, _FEWEST_WORDS, _LONGEST_TAGGED = 40, 5, 60
# A paragraph has few tags.
_MOST_PIECES = 12
_SHORTEST_REPEAT = 20
_FEWEST_FIELDS = 5
_WORDS_A_LINK = 6
_LONGEST_LINE = 100
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,9})[ />]")
# Codes and identifiers above the text make a record.
_FEWEST_CODES = 3
_GOES_ON = ",.;:)!?»”’"


class Page:
    """The groups of a page with what their words look like; read-only.

    Attributes:
        scene: the copy.
        groups: groups of lines, in order; sentences that inline tags broke are one.
        texts: the words of each.
        kinds: the sub-role of what is no part of any story, by its own words; None for the others.
        prose: whether it is running text.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.groups = _mended(scene)
        self.texts = [group_text(scene, group) for group in self.groups]
        self.kinds = [_known_kind(text) if len(text) <= _LONGEST_LINE else _kind(text) for text in self.texts]
        self.prose = [kind is None and reads(text, scene) for kind, text in zip(self.kinds, self.texts, strict=True)]
        for at, text in enumerate(self.texts):
            # A stamp may end like a sentence, 2:14 p.m., and so may a heading that a mark opens.
            stamped = self.prose[at] and text.endswith("m.") and stamp(text, self.groups[at], scene) is not None
            if stamped or heading_mark(text):
                self.prose[at] = False

    @cached_property
    def wrapped(self) -> bool:
        """Whether the tags in a record are those of paragraphs alone: they set these off and are no words.

        Any other HTML in copy is text that somebody pasted.
        """
        coded = sum(kind in {"code", "counter"} for kind in self.kinds) >= _FEWEST_CODES
        tags = {tag[1].casefold() for tag in _TAG.finditer(self.scene.lines.source)} if coded else set()
        return tags == {"p"}

    @cached_property
    def headings(self) -> dict[int, str]:
        """The groups that head a list beside the story, and what these lists hold."""
        found = ((at, heading_kind(text)) for at, text in enumerate(self.texts) if len(text) < 60)
        return {at: kind for at, kind in found if kind is not None}

    @cached_property
    def fields(self) -> frozenset[int]:
        """The lines of two or three capitals that name the fields of a record; fewer than five name none."""
        short = (at for at, text in enumerate(self.texts) if len(text) in {2, 3})
        named = frozenset(at for at in short if self.texts[at].isascii() and self.texts[at].isupper())
        return named if len(named) >= _FEWEST_FIELDS else frozenset()

    @cached_property
    def repeated(self) -> frozenset[int]:
        """The groups whose words stand further up already; short ones are repeated everywhere."""
        seen: set[str] = set()
        again: list[int] = []
        for at, text in enumerate(self.texts):
            if size(text) >= _SHORTEST_REPEAT:
                again += [at] if text in seen else []
                seen.add(text)
        return frozenset(again)


@lru_cache(maxsize=2048)
def _known_kind(text: str) -> str | None:
    """The same for a short line: the menus of a site stand on all its pages."""
    return _kind(text)


def _kind(text: str) -> str | None:
    kind = furniture_kind(text)
    if kind is not None:
        return "caption" if kind == "legal" and opens_caption(text) else kind
    if is_caption(text) and label_kind(text) is None:
        return "caption"
    return "call" if is_call(text) else None


def reads(text: str, scene: Scene) -> bool:
    """Whether a group is running text, an end mark or a name in brackets after it aside; addresses are none."""
    if "://" in text and text.count("://") * _WORDS_A_LINK > text.count(" "):
        return False
    if is_prose(text) or is_prose(text[: len(text) - glued_mark(text, scene)].rstrip()):
        return True
    opener = _BRACKETS.get(text[-1])
    start = text.rfind(opener, len(text) - 60 if len(text) > 60 else 0) if opener else -1
    return start > 0 and is_prose(text[:start].rstrip())


def _mended(scene: Scene) -> Sequence[Group]:
    """The groups, with the parts of a sentence that inline tags broke united."""
    words, groups = scene.lines.words, list(scene.layout.groups)
    mended: list[Group] = []
    at = 0
    while at < len(groups):
        group = groups[at]
        if (pieces := _pieces(words, groups, at)) > 1:
            at += pieces - 1
            group = group._replace(last=groups[at].last)
        while (more := _broken(words, groups, group, at)) > 0:
            at += more
            group = group._replace(last=groups[at].last)
        mended.append(group)
        at += 1
    return mended


def _pieces(words: Sequence[str], groups: Sequence[Group], at: int) -> int:
    """How many groups from `at` on are the pieces of one paragraph, however short: blank lines part them from all others.

    The first was cut amid a sentence, the last ends one, and between any two that go on stand the words of one tag.
    """
    stop = min(at + _MOST_PIECES, len(groups))
    if at + 1 >= stop or groups[at + 1].gap or (at and not groups[at].gap) or not _is_cut(words[groups[at].last]):
        return 0
    end = next((near for near in range(at + 1, stop) if groups[near].gap), stop)
    if (end == stop and stop < len(groups)) or not ends_sentence(words[groups[end - 1].last]):
        return 0
    firsts = [words[groups[near].first] for near in range(at + 1, end)]
    tagged = [len(first) <= _LONGEST_TAGGED and first[0] not in ITEM_SIGNS for first in firsts]
    goes_on = [_continues(first) for first in firsts]
    ended = any(ends_sentence(words[groups[near].last]) for near in range(at, end - 1))
    joined = all(
        here or (tag and after) for here, tag, after in zip(goes_on, tagged, [*goes_on[1:], False], strict=True)
    )
    return end - at if joined and not ended else 0


def _is_cut(text: str) -> bool:
    """Whether the words before a tag open a sentence and end amid it."""
    return text[0].isupper() and " " in text and (text[-1] == "," or text.rsplit(" ", 1)[1].islower())


def _broken(words: Sequence[str], groups: Sequence[Group], group: Group, at: int) -> int:
    """How many groups after `at` go on with an unfinished sentence: 1, or 2 where the words of a tag stand between."""
    if at + 1 >= len(groups) or groups[at + 1].gap or not _unfinished(words, group):
        return 0
    first = words[groups[at + 1].first]
    if groups[at + 1].indent >= group.indent and _continues(first):
        return 1
    if at + 2 >= len(groups) or groups[at + 2].gap or len(first) > _LONGEST_TAGGED or ends_sentence(first):
        return 0
    return 2 if first[0] not in ITEM_SIGNS and _continues(words[groups[at + 2].first]) else 0


def _unfinished(words: Sequence[str], group: Group) -> bool:
    first, last = words[group.first], words[group.last]
    cut = group.last > group.first and len(first) >= _SHORTEST_BROKEN // 2
    long = cut or (len(first) >= _SHORTEST_BROKEN and word_count(first) > _FEWEST_WORDS)
    return long and first[0] not in ITEM_SIGNS and not ends_sentence(last) and last[-1] != ":"


def _continues(word: str) -> bool:
    return word[0].islower() or (word[0] in _GOES_ON and len(word) > 1)
