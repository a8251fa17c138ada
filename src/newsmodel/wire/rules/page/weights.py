"""What the groups of a page weigh: sentences draw a story out, other lines take from it."""

from __future__ import annotations

import re

from newsmodel.wire.rules.body import may_be_row
from newsmodel.wire.rules.head import byline
from newsmodel.wire.rules.page.beside import reach_of_list
from newsmodel.wire.rules.page.furniture import is_clock
from newsmodel.wire.rules.page.sidebars import label_kind, opening_kind
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.words import announces, ends_sentence, is_short_sentence, size, word_count

__all__ = ["belongs", "heads_items", "is_above_text", "leads_out", "listed_below", "weight_inside", "weight_of"]

# A sentence weighs more the longer it is, up to a point; each other line between sentences takes from the run.
_HEAVIEST, _PER_CHARACTER = 4.0, 1 / 60
_LINE_COST, _HEADING_COST = 1.0, 0.5
# What takes less from a story that has begun: an item of a list whose heading is known, an offer, a line right above
# a paragraph; the time above an entry, and the credit below it, take nothing.
_ITEM_COST, _AMID_COST, _BETWEEN_COST, _ENTRY_WITHIN = 0.3, 0.25, 0.5, 4
_MOST_HEADING_WORDS = 10
# Some calls to the reader may stand between paragraphs; more in a row, rights and comments stand below the story.
_CALLS_AMID, _LONG_CALL = 3, 60
_OUTSIDE = {"call", "comments", "cookies", "legal"}
_LINK = re.compile(r"https?://|www\.")
# Signs that open items of lists and no others: dashes open speech and offers too.
_BULLETS = "*•▪◦‣●■"


def weight_of(page: Page, at: int) -> float:
    """What a group adds to a run of sentences, or takes from it."""
    if page.prose[at]:
        return min(size(page.texts[at]) * _PER_CHARACTER, _HEAVIEST)
    if page.kinds[at] == "caption" or belongs(page, at):
        return 0.0
    return -_HEADING_COST if _may_head(page, at) else -_LINE_COST


def weight_inside(page: Page, at: int, listed: frozenset[int]) -> float:
    """What a group adds to a story that has begun: lines that say what they are end it less soon than others."""
    weight, text = weight_of(page, at), page.texts[at]
    if label_kind(text) is not None:
        return -_ITEM_COST
    if weight >= 0:
        return weight
    if at in listed or opening_kind(text) is not None:
        return -_ITEM_COST
    if heads_items(page, at):
        return -_AMID_COST
    below = page.prose[at + 1 : at + 1 + _ENTRY_WITHIN]
    if any(below[:2]) and is_above_text(page, at):
        return max(weight, -_AMID_COST)
    if page.kinds[at] is None and (announces(text) or is_short_sentence(text)) and any(below):
        return 0.0
    if page.kinds[at] is not None and page.prose[at - 1] and any(below):
        return max(weight, -_BETWEEN_COST)
    entry = is_clock(text) or byline(text, page.groups[at], page.scene) is not None
    return 0.0 if entry and any(below) else weight


def listed_below(page: Page, start: int) -> frozenset[int]:
    """The items of lists below `start` whose headings are known."""
    return frozenset(
        item
        for at in page.headings
        if at > start
        for item in range(at, reach_of_list(page, at, len(page.groups)))
        if page.kinds[item] is None
    )


def _may_head(page: Page, at: int) -> bool:
    """Whether a line stands between two paragraphs as a heading does: set apart, and set in as they are."""
    if not 0 < at < len(page.groups) - 1 or page.kinds[at] is not None or at in page.headings:
        return False
    before, group, after = page.groups[at - 1 : at + 2]
    alike = before.indent == group.indent == after.indent and group.gap > 0
    return alike and page.prose[at - 1] and (page.prose[at + 1] or heads_items(page, at))


def heads_items(page: Page, at: int) -> bool:
    """Whether a line of few words below a paragraph stands above two items or rows or more."""
    items, text, groups = page.texts[at + 1 : at + 3], page.texts[at], page.groups
    if not at or page.kinds[at] is not None or at in page.headings or len(items) < 2 or text[0] in ITEM_SIGNS:
        return False
    if not page.prose[at - 1] and (groups[at].gap or page.kinds[at - 1] is None):
        return False
    if not groups[at].gap:
        # Where nothing is set apart, a sign opens both, and the line ends like no sentence.
        alike = items[0][0] == items[1][0] and items[0][0] in ITEM_SIGNS
        alike = (alike or all(map(may_be_row, items))) and not groups[at + 1].gap
        return alike and not may_be_row(text) and not ends_sentence(text) and word_count(text) <= _MOST_HEADING_WORDS
    return all(item[0] in _BULLETS for item in items) or (not may_be_row(text) and all(map(may_be_row, items)))


def is_above_text(page: Page, at: int) -> bool:
    """Whether a line of few words stands right above a paragraph, a credit between the two at most."""
    text, groups = page.texts[at], page.groups
    if page.kinds[at] is not None or word_count(text) > _MOST_HEADING_WORDS or groups[at + 1].gap > groups[at].gap:
        return False
    if text[0] in ITEM_SIGNS or (ends_sentence(text) and text[-1] in ".。"):
        return False
    next_ = page.texts[at + 1]
    return page.prose[at + 1] or announces(next_) or byline(next_, groups[at + 1], page.scene) is not None


def belongs(page: Page, at: int) -> bool:
    """Whether a line that is no sentence goes on with the text before it: an item, or a line that announces items."""
    text = page.texts[at]
    if page.kinds[at] is not None or not at:
        return False
    if announces(text):
        return page.prose[at - 1] or page.groups[at].gap > 0 or page.kinds[at - 1] is not None
    if not page.groups[at].gap and page.prose[at - 1] and _LINK.search(text):
        return True
    before = page.texts[at - 1]
    if (text[0] in ITEM_SIGNS or may_be_row(text)) and heads_items(page, at - 1):
        return True
    if text[0] not in ITEM_SIGNS or (page.groups[at].gap and not before.endswith(":")):
        return may_be_row(text) and (may_be_row(before) or before.endswith((":", ".")))
    return page.prose[at - 1] or before.endswith(":") or before[0] in ITEM_SIGNS


def leads_out(page: Page, at: int) -> bool:
    """Whether a line says that the story is over: rights, comments, cookies, or a call to the reader after others.

    Two that are sentences offer a subscription instead of the rest; buttons and notices of few words stand amid text.
    """
    kind = page.kinds[at]
    if kind != "call":
        return kind in _OUTSIDE
    if page.kinds[at - 1] != "call":
        return False
    before = [near for near in range(max(0, at - _CALLS_AMID), at + 1) if page.kinds[near] == "call"]
    sentences = sum(len(page.texts[near]) > _LONG_CALL for near in before)
    return sentences > 1 or page.kinds[at - _CALLS_AMID : at] == ["call"] * _CALLS_AMID
