"""What a group's words look like, whatever stands around them."""

from __future__ import annotations

import re

from newsmodel.lang import LANGUAGES
from newsmodel.wire.layout import Group
from newsmodel.wire.scene import Scene

__all__ = [
    "QUOTE_OPENERS",
    "announces",
    "ends_sentence",
    "group_text",
    "heading_mark",
    "heads_by_colon",
    "is_flash",
    "is_prose",
    "is_short_sentence",
    "is_unspaced",
    "plain_words",
    "size",
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
# Thai, Lao, Khmer and Burmese set no space between words, and some no mark after a sentence.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{8}")
_UNSPACED_LONG, _UNSPACED_WORD = 90, 5
# Text in such a script has a letter of it among its first characters; a foreign name in other text comes later.
_DENSE_REACH = 40

# Tags that a dump of a page left after its sentences.
_TAIL_TAGS = re.compile(r"(?:</?[A-Za-z]\w{0,7} ?/?>){1,4}\Z")
_TAG = re.compile(r"<[A-Za-z]\w{0,7}>")

# A line with a colon that has more words announces what follows; fewer are a heading.
_MOST_BEFORE_COLON = 5
# English has its words of saying in the reading of quotes; these stand before a colon.
_SAYS = frozenset(word for language in LANGUAGES for word in language.says) | {
    "said", "says", "added", "adds", "told", "tells", "wrote", "writes", "asked", "asks", "replied", "continued",
    "stated", "noted", "explained", "concluded", "read", "reads",
}  # fmt: skip

_MARKDOWN = re.compile(r"#{1,6} +")

_PLAIN = re.compile(r"\w+")


def group_text(scene: Scene, group: Group) -> str:
    """The words of a group."""
    return scene.lines.between(group.first, group.last)


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
        return text.count(" ") > 12 or _is_dense(text) or is_unspaced(text)
    if len(text) >= _DENSE_LONG and _is_dense(text):
        return ends_sentence(text)
    return len(text) > _UNSPACED_LONG and is_unspaced(text)


def is_short_sentence(text: str) -> bool:
    """Whether a few words open and close like a sentence: `Nobody waited.`; a heading has no full stop."""
    if text[0] == "<" and text[-1] == ">":
        text = _TAIL_TAGS.sub("", _TAG.sub("", text, 1)) or text
    words = text.split()
    quoted = text[0] in QUOTE_OPENERS
    if not (quoted or text[0].isupper()) or not 1 < len(words) < 12 or not text.rstrip(_CLOSERS).endswith("."):
        return False
    # A name may end what somebody said: “No,” said Tom Hale.
    return words[-1].islower() or (quoted and len(words) > 2 and any(map(str.islower, words[1:-1])))


def announces(text: str) -> bool:
    """Whether a line with a colon says what follows, as a sentence would: headings have fewer words."""
    return text[-1] in ":：" and word_count(text) > _MOST_BEFORE_COLON


def heading_mark(text: str) -> int:
    """The length of the mark that makes a line a heading of Markdown, `## `; 0 for none."""
    mark = _MARKDOWN.match(text) if text[0] == "#" else None
    return mark.end() if mark else 0


def heads_by_colon(text: str) -> bool:
    """Whether few words and a colon head what follows: `What happens next:`; a speaker before a quotation does not."""
    if text[-1] not in ":：" or word_count(text) > _MOST_BEFORE_COLON:
        return False
    words = plain_words(text)
    return words[:1] == ["what"] or not any(word in _SAYS for word in words)


def word_count(text: str) -> int:
    """How many words; in scripts without spaces as many as a reader would count, about two characters each."""
    spaced = text.count(" ") + 1
    if _is_dense(text):
        return max(spaced, len(text) // 2)
    return max(spaced, len(text) // _UNSPACED_WORD) if is_unspaced(text) else spaced


def size(text: str) -> int:
    """The length, as long as the same would be in letters: a character of a dense script says as much as three."""
    return 3 * len(text) if _is_dense(text) else len(text)


def _is_dense(text: str) -> bool:
    opening = text[:_DENSE_REACH]
    return not opening.isascii() and _DENSE.search(opening) is not None


def is_unspaced(text: str) -> bool:
    """Whether a text is in a script that sets no space between words and need not mark where a sentence ends."""
    opening = text[:_DENSE_REACH]
    return not opening.isascii() and _UNSPACED.search(opening) is not None


def plain_words(text: str) -> list[str]:
    """The words in small letters, without their marks."""
    return _PLAIN.findall(text.casefold())
