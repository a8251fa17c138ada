"""Lines inside a story that head the text below them."""

from __future__ import annotations

import re

from newsmodel.wire.rules.body import may_be_row
from newsmodel.wire.rules.page.furniture import is_clock
from newsmodel.wire.rules.page.sidebars import label_kind, opening_kind
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.page.weights import is_above_text
from newsmodel.wire.rules.words import QUOTE_OPENERS, ends_sentence, heads_by_colon, word_count

__all__ = ["heads_text", "is_question", "is_quoted", "is_signed", "is_title", "stands_above_rows"]

_LONGEST_HEADING, _MOST_HEADING_WORDS = 100, 10
_QUESTIONS = ("?", "？", "؟")
_TWO_SENTENCES = re.compile(r"[.!?。？！؟] ?\S")
_CLOSING_MARKS = '”"»“」'
_SENTENCE_MARKS = (".", "!", "?", ",", "。", "！", "？")


def is_question(page: Page, at: int) -> bool:
    """Whether a group is one question of few words, set apart: it heads what answers it."""
    text = page.texts[at]
    few = text.endswith(_QUESTIONS) and word_count(text) <= _MOST_HEADING_WORDS
    apart = page.groups[at].gap > 0 or page.groups[at + 1].gap > 0
    # Where nothing is set apart, a paragraph of one question is a heading far more often than not.
    apart = apart or (page.prose[at + 1] and page.groups[at - 1].gap == 0 and not text[0].islower())
    return few and apart and text[0] not in QUOTE_OPENERS and not _TWO_SENTENCES.search(text)


def is_title(page: Page, at: int) -> bool:
    """Whether a group is a quotation of few words and no sentence, set apart."""
    text = page.texts[at]
    return is_quoted(text) and word_count(text) <= 2 * _MOST_HEADING_WORDS and page.groups[at].gap > 0


def is_signed(page: Page, at: int) -> bool:
    """Whether a line with a sign before it, alone of its kind, stands right above a paragraph."""
    text = page.texts[at]
    few = 1 < len(text) <= _LONGEST_HEADING and word_count(text) <= _MOST_HEADING_WORDS and not ends_sentence(text)
    return few and any(page.prose[at + 1 : at + 2]) and page.texts[at - 1][0] != text[0]


def stands_above_rows(page: Page, at: int) -> bool:
    """Whether a line that is no row stands above a table."""
    words = [page.texts[at], *page.texts[at + 1 : at + 3]]
    return len(words) == 3 and list(map(may_be_row, words)) == [False, True, True]


def heads_text(page: Page, at: int, *, below_list: bool) -> bool:
    """Whether a line heads the paragraphs below it: few words set apart, a question, a quotation, words and a colon."""
    group, text = page.groups[at], page.texts[at]
    if len(text) > _LONGEST_HEADING or not any(page.prose[at + 1 : at + 3]) or text[0] in ITEM_SIGNS:
        return False
    if text.endswith((":", "：")):
        return heads_by_colon(text)
    few = word_count(text) <= _MOST_HEADING_WORDS or text.endswith(_QUESTIONS) or is_quoted(text)
    return few and (group.gap > 0 or _is_amid(page, at, below_list=below_list))


def _is_amid(page: Page, at: int, *, below_list: bool) -> bool:
    """Whether a line stands right above a paragraph of a page that sets none apart, and is no end of a sentence.

    Above it stands another, or a line that is known to be no part of the story: an offer, a call, an advertisement.
    """
    text, groups, kind = page.texts[at], page.groups, page.kinds[at - 1]
    if groups[at].gap or groups[at + 1].gap or not is_above_text(page, at):
        return False
    above = page.texts[at - 1]
    known = kind is not None or is_clock(above) or label_kind(above) is not None or opening_kind(above) is not None
    if not (page.prose[at - 1] or known or below_list):
        return False
    closed = (
        text[-1].isalnum()
        or text.endswith(_QUESTIONS)
        or (text[-1] in _CLOSING_MARKS + "'’" and not ends_sentence(text))
    )
    return closed and not text[0].islower()


def is_quoted(text: str) -> bool:
    """Whether a line is a quotation and nothing else."""
    single = text[0] in "'‘" and text[-1] in "'’"
    return (single or (text[0] in QUOTE_OPENERS and text[-1] in _CLOSING_MARKS)) and text[-2:-1] not in _SENTENCE_MARKS
