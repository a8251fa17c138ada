"""Insets: pictures, bars, boxes and lists that part a story from its own paragraphs."""

from __future__ import annotations

from newsmodel.wire.rules.body import claim_closing, claim_run, may_be_row
from newsmodel.wire.rules.head import byline, stamp
from newsmodel.wire.rules.page.beside import reach_of_list
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.words import ends_sentence, plain_words, size, word_count

__all__ = ["above_inset", "below_inset"]

# An inset has so many lines; a line of more words, alone, is the headline of another story.
_MOST_LINES, _FEWEST_TITLE_WORDS = 12, 4
# A paragraph is so long, and shares a word of so many letters with the story.
_SHORTEST, _LONG_WORD, _MOST_OPENING = 60, 5, 3
# Kinds of lines that close a page, and those that may stand amid a story.
_CLOSING = {"comments", "cookies"}
_AMID = {"call", "caption", "share-bar", "counter", "menu", "legal", "source"}
_LONGEST_LEGAL = 4
_LONGEST_LABEL = 24


def below_inset(page: Page, start: int, end: int) -> int:
    """One past the last paragraph of the story of `start` that goes on below insets, the first of which begins at `end`."""
    if end >= len(page.groups):
        return end
    words: set[str] = set()
    while (at := _past_inset(page, end)) > end:
        words = words or _long_words(page, range(start, end))
        stop = at
        while _is_of_set(page, start, stop):
            stop += 1
        more = _long_words(page, range(at, stop))
        if words.isdisjoint(more):
            break
        words |= more
        end = stop
    return end


def above_inset(page: Page, start: int) -> int:
    """Where the paragraphs begin that stand between the credits and an inset above `start`; `start` where none do."""
    stop = max(0, start - _MOST_LINES)
    at = start - 1
    while at > stop and not page.prose[at]:
        at -= 1
    if at <= stop or at == start - 1 or _past_inset(page, at + 1) != start:
        return start
    first = at + 1
    while first - 1 > stop and at - first < _MOST_OPENING and _is_of_set(page, start, first - 1):
        first -= 1
    words = _long_words(page, range(start, min(start + _MOST_LINES, len(page.groups))))
    own = first <= at and not words.isdisjoint(_long_words(page, range(first, at + 1)))
    return first if own and _is_credit(page, first - 1) else start


def _past_inset(page: Page, at: int) -> int:
    """The first paragraph below the inset that opens at a group; `at` where another story, or nothing, stands there."""
    first, stop = at, min(at + _MOST_LINES, len(page.groups))
    while at < stop and not page.prose[at]:
        listed = reach_of_list(page, at, stop) if at in page.headings else at
        run = None if listed > at else claim_run(page.scene, page.groups, at, stop)
        if listed == at and run is None and not _is_amid(page, at):
            return first
        at = max(listed, at + (run[0] if run else 1))
    return at if at < stop else first


def _is_amid(page: Page, at: int) -> bool:
    """Whether a line may be one of an inset: a picture, a button, an item, a row, a label with its value, few words."""
    text, kind = page.texts[at], page.kinds[at]
    if kind is not None:
        return kind in _AMID and (kind != "legal" or (word_count(text) < _LONGEST_LEGAL and text[-1].isalpha()))
    if text[0] in ITEM_SIGNS or may_be_row(text) or 0 < text.find(": ") < _LONGEST_LABEL:
        return True
    return word_count(text) < _FEWEST_TITLE_WORDS and claim_closing(page.scene, page.groups[at]) is None


def _is_of_set(page: Page, start: int, at: int) -> bool:
    """Whether a paragraph looks like those of the story."""
    if at >= len(page.groups) or not page.prose[at] or page.groups[at].indent != page.groups[start].indent:
        return False
    return size(page.texts[at]) >= _SHORTEST and ends_sentence(page.texts[at])


def _is_credit(page: Page, at: int) -> bool:
    text, group = page.texts[at], page.groups[at]
    return stamp(text, group, page.scene) is not None or byline(text, group, page.scene) is not None


def _long_words(page: Page, groups: range) -> set[str]:
    """The words that say what a text is about: prose alone counts."""
    texts = (page.texts[at] for at in groups if page.prose[at])
    return {word for text in texts for word in plain_words(text) if len(word) >= _LONG_WORD}
