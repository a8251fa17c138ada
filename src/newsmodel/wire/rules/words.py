"""What a group's words look like, whatever stands around them."""

from __future__ import annotations

import re

from newsmodel.lang import LANGUAGES
from newsmodel.wire.layout import Group
from newsmodel.wire.scene import Scene

__all__ = [
    "QUOTE_OPENERS",
    "ends_sentence",
    "furniture_kind",
    "group_text",
    "is_flash",
    "is_prose",
    "is_related_heading",
    "is_short_sentence",
    "plain_words",
    "word_count",
]

QUOTE_OPENERS = '"“«„‘”「『'
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", "」")
_CLOSERS = "\"'”’»)]›"
_LONG = 140
_SHORTEST_SENTENCE = 25
# Scripts without spaces say more in fewer characters.
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_DENSE_LONG = 12

_LEGAL = re.compile(
    r"(?:\A|[\s|])(?:©|\(c\))\s?(?:\d{4}|\w)|\A[^.]{0,20}\bcopyright\b|all rights reserved|tous droits|"
    r"todos los derechos|alle rechte|все права|版权|무단 ?전재",
    re.IGNORECASE,
)
# Letters of which one stands in every such line; they are looked for first, being cheaper than the pattern.
_LEGAL_HINTS = (
    "©",
    "(c)",
    "(C)",
    "opyright",
    "COPYRIGHT",
    "ight",
    "RIGHT",
    "droits",
    "derechos",
    "echte",
    "права",
    "版权",
    "전재",
)
_COUNTER = re.compile(
    r"\(?\d[\d,.]*\)?(?: \w+){1,4}\Z|[^\W\d][^.!?]{0,40}\(\d[\d,.]*\)\Z|[\d:,./ ]{1,12}\Z|\d+ (?:min|hours?|days?)\b.{0,20}\Z",
    re.IGNORECASE,
)
_CODE = re.compile(r"\S*[_\d]\S*[_/:.\-]\S*\Z|[A-Z0-9]{4,12}\Z")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)
_PHOTO = re.compile(
    r"\(?(?:file )?(?:photo|image|picture|graphic|video|foto|imagen|bild|фото)\b ?[\d(:/]", re.IGNORECASE
)
_PHOTO_OPENERS = "(FfPpIiGgVvBbФф"
_SOURCE = re.compile(r"(?:source|quelle|fuente|источник) ?: \S", re.IGNORECASE)

# Tags that a dump of a page left after its sentences.
_TAIL_TAGS = re.compile(r"(?:</?[A-Za-z]\w{0,7} ?/?>){1,4}\Z")

_FURNITURE = frozenset(word for language in LANGUAGES for word in language.furniture)
_RELATED = frozenset(word for language in LANGUAGES for word in language.related)
_PLAIN = re.compile(r"\w+")


def group_text(scene: Scene, group: Group) -> str:
    """The words of a group."""
    return scene.lines.text_of(scene.lines.whole(group.first, group.last))


def is_flash(text: str, scene: Scene) -> bool:
    """Whether an urgent line is marked as one: `******BANK CUTS RATE`."""
    return text[0] in scene.dialect.flash_marks and text[:2] == text[0] * 2


def ends_sentence(text: str) -> bool:
    """Whether the last words close a sentence, quotation marks and brackets after it aside."""
    return text.endswith(_SENTENCE_ENDS) or text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)


def is_prose(text: str) -> bool:
    """Whether a group is running text: a sentence that ends, or long."""
    if text.endswith(">"):
        text = _TAIL_TAGS.sub("", text)
    if len(text) > _SHORTEST_SENTENCE and text.count(" ") > 2 and ends_sentence(text):
        return True
    if len(text) > _LONG:
        return text.count(" ") > 12 or _DENSE.search(text) is not None
    return len(text) >= _DENSE_LONG and ends_sentence(text) and _DENSE.search(text) is not None


def is_short_sentence(text: str) -> bool:
    """Whether a few words open and close like a sentence: `Nobody waited.`; a heading has no full stop."""
    words = text.split()
    opens = text[0].isupper() or text[0] in QUOTE_OPENERS
    return opens and 1 < len(words) < 12 and words[-1].islower() and text.rstrip(_CLOSERS).endswith(".")


def word_count(text: str) -> int:
    """How many words; in scripts without spaces as many as a reader would count, about two characters each."""
    spaced = text.count(" ") + 1
    return max(spaced, len(text) // 2) if _DENSE.search(text) else spaced


def plain_words(text: str) -> list[str]:
    """The words in small letters, without their marks."""
    return _PLAIN.findall(text.casefold())


def is_related_heading(text: str) -> bool:
    """Whether a line heads a list of links to other stories."""
    return len(text) < 60 and text.casefold().strip(" :.>»") in _RELATED


def furniture_kind(text: str) -> str | None:
    """The sub-role of a line that is no part of any story, by its own words alone."""
    if any(map(text.__contains__, _LEGAL_HINTS)) and _LEGAL.search(text, 0, 120):
        return "legal"
    if text[0] in _PHOTO_OPENERS and len(text) < 300 and _PHOTO.match(text):
        return "credit"
    if len(text) > 100:
        return None
    if _SOURCE.match(text):
        return "source"
    if len(text) > 60:
        return "address" if _ADDRESS.match(text) else None
    if text.casefold().strip(" :.>»*+•") in _FURNITURE:
        return "menu"
    if _COUNTER.match(text):
        return "counter"
    if _CODE.match(text) or _ADDRESS.match(text):
        return "code"
    return None
