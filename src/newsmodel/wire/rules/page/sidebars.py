"""Lists beside a story: their headings, their items, and lines that offer one other story."""

from __future__ import annotations

import re

from newsmodel.lang import LANGUAGES
from newsmodel.model.boxes import SidebarKind
from newsmodel.model.topics import TopicKind
from newsmodel.wire.rules.page.furniture import fold

__all__ = ["TOPIC_KINDS", "heading_kind", "label_kind", "opening_kind", "sidebar_kind"]

_LONGEST_HEADING = 60
_KINDS = {word: kind for language in reversed(LANGUAGES) for word, kind in language.sidebars}
_KINDS |= {word: "related" for language in LANGUAGES for word in language.related}
# Lists of topics, and what the topics are.
TOPIC_KINDS = {
    "topic": TopicKind.SUBJECT,
    "person": TopicKind.PERSON,
    "organisation": TopicKind.ORGANISATION,
    "place": TopicKind.PLACE,
}
# A label and what it labels, in one line: `Read also: ...`, `Tags: ...`; lists of events and places have no such line.
_LABEL = re.compile(r"[(\[*•\s]*([^:：\d]{2,40}?)\s?[:：]\s?\S")
_LABELLED = {"related", "read-also", "most-read", "in-other-media", "topic"}
_OFFERING = {"related", "read-also"}
_MARKED = re.compile(
    r"\((?:graphic|infographic|video|interactive|photo essay|grafik|infografía|infographie)\b", re.IGNORECASE
)
_SIGNS = ">→»➤▶"
_SHORTEST_OFFER = 12


def heading_kind(text: str) -> str | None:
    """What a line heads: a `SidebarKind` value or a kind of topics; None for no heading of a list."""
    return _KINDS.get(fold(text)) if len(text) < _LONGEST_HEADING else None


def label_kind(text: str) -> str | None:
    """The kind of a line that offers other stories, or tags this one, by a label or a sign before them."""
    if _MARKED.match(text) or (text[0] in _SIGNS and len(text) > _SHORTEST_OFFER):
        return "related"
    label = _LABEL.match(text) if ":" in text or "：" in text else None
    kind = _KINDS.get(fold(label[1])) if label else None
    return kind if kind in _LABELLED else None


def opening_kind(text: str) -> str | None:
    """The kind of a line that offers another story after a label of some words and no colon: `Read also Ferry returns`."""
    words = text.split(None, 4)
    for count in range(min(3, len(words) - 1), 1, -1):
        kind = _KINDS.get(fold(" ".join(words[:count])))
        if kind in _OFFERING and (not words[count][0].islower() or "." in words[count][:-1]):
            return kind
    return None


def sidebar_kind(kind: str) -> SidebarKind:
    """The kind of the sidebar that a heading opens; lists of persons, organisations and places are of topics."""
    return SidebarKind.TOPIC if kind in TOPIC_KINDS else SidebarKind(kind)
