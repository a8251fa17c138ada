"""Where the story of a page begins and ends: the heaviest run of sentences, from its dateline on."""

from __future__ import annotations

import re

from newsmodel.wire.rules.body import claim_closing, may_be_row
from newsmodel.wire.rules.head import stamp
from newsmodel.wire.rules.lead import Lead, read_dated
from newsmodel.wire.rules.page.furniture import is_clock
from newsmodel.wire.rules.page.insets import above_inset, below_inset
from newsmodel.wire.rules.page.sidebars import label_kind
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.page.weights import belongs, leads_out, listed_below, weight_inside, weight_of
from newsmodel.wire.rules.words import announces, ends_sentence, is_short_sentence, size, word_count

__all__ = ["find_end", "find_lead", "is_alone", "usual_indent"]

_DATELINE_WEIGHT, _OUTSIDE_COST = 6.0, 6.0
_TAGS = re.compile(r"</?[A-Za-z]\w{0,9} ?/?>")
# Credits of the desk close a story: what follows must weigh as much as a story again.
_CLOSING_COST = 6.0
_LONGEST_CREDITS = 240
# How far around the start of the run a dateline stands; how far below a deck its stamp.
_ABOVE, _WITHIN, _BELOW = 3, 8, 3
# How far below an abstract the paragraph stands that it repeats.
_REPEATED_WITHIN, _SHORTEST_REPEAT = 10, 60
# A last line that has fewer words is no paragraph that was cut.
_LONGEST_LABEL = 5
# Most paragraphs of a dump are set in alike; what is not is something else.  Fewer than four say nothing.
_ALIKE, _FEWEST_ALIKE = 0.7, 4
# What rows of tables look like by themselves.
_IN_TABLES = {"counter", "code"}


def find_lead(page: Page) -> Lead:
    """The dated group around the start of the heaviest run; else where that run begins."""
    start = _heaviest_run(page)
    near = range(max(0, start - _ABOVE), min(start + _WITHIN, len(page.groups)))
    first = next((at for at, prose in enumerate(page.prose) if prose), 0)
    for at in (*near, *range(first, len(page.groups))):
        if at < first or page.kinds[at] or (page.headings and at in page.headings):
            continue
        dated = read_dated(page.scene, at, page.texts[at])
        if dated is not None and not is_alone(dated, page.texts[at]):
            below = _past_abstract(page, at)
            return dated if below == at else read_dated(page.scene, below, page.texts[below]) or Lead(below)
    start = above_inset(page, _past_deck(page, start))
    return Lead(_from_announcement(page, _from_clock(page, _past_abstract(page, start))))


def _past_deck(page: Page, start: int) -> int:
    """Sentences above a stamp are a deck: the story begins at the first sentence below it."""
    for at in range(start + 1, min(start + 1 + _BELOW, len(page.groups))):
        if not page.prose[at] and stamp(page.texts[at], page.groups[at], page.scene) is not None:
            return next((below for below in range(at + 1, len(page.groups)) if page.prose[below]), start)
    return start


def _past_abstract(page: Page, start: int) -> int:
    """An abstract repeats the first paragraph or as much as fits; one sentence at most stands between the two."""
    if start >= len(page.texts) or size(page.texts[start]) < _SHORTEST_REPEAT:
        return start
    between, opening = 0, _TAGS.sub("", page.texts[start])
    for at in range(start + 1, min(start + _REPEATED_WITHIN, len(page.texts))):
        below = _TAGS.sub("", page.texts[at])
        if below.startswith(opening) or (page.prose[at] and not ends_sentence(opening) and opening.startswith(below)):
            return at
        between += page.prose[at]
        if between > 1:
            break
    return start


def _from_clock(page: Page, start: int) -> int:
    """The time above the first entry, where times stand between the entries too."""
    timed = start > 0 and is_clock(page.texts[start - 1])
    return start - 1 if timed and any(map(is_clock, page.texts[start + 1 : start + _REPEATED_WITHIN])) else start


def _from_announcement(page: Page, start: int) -> int:
    """The line above the first entry that announces it: `How the strike came about, day by day:`."""
    if not 0 < start < len(page.groups) or page.groups[start].gap > 1:
        return start
    above = page.texts[start - 1]
    known = page.kinds[start - 1] is not None or start - 1 in page.headings
    return start - 1 if announces(above) and not known else start


def is_alone(dated: Lead, text: str) -> bool:
    """Whether nothing but the dateline stands in its group."""
    return dated.dateline is None or dated.dateline.end + dated.marks >= len(text)


def _heaviest_run(page: Page) -> int:
    """Where the run of groups begins that has the greatest weight (Kadane)."""
    best, best_start = 0.0, next((at for at, prose in enumerate(page.prose) if prose), len(page.groups))
    run, start = 0.0, 0
    for at in range(len(page.groups)):
        if run <= 0 and not page.prose[at]:
            continue
        if run <= 0:
            run, start = 0.0, at
        run += weight_of(page, at)
        if run > best:
            best, best_start = run, start
    return best_start


def find_end(page: Page, lead: Lead) -> int:
    """One past the last group of the run of sentences that begins with the lead."""
    start = max(lead.group, lead.dated)
    if _is_copy(page, lead):
        return len(page.groups)
    run, best, end = _DATELINE_WEIGHT, 0.0, start + 1
    listed = listed_below(page, start)
    for at in range(start + 1, len(page.groups)):
        if _begins_again(page, at, start):
            break
        run += -_OUTSIDE_COST if leads_out(page, at) else weight_inside(page, at, listed)
        if run >= best and (page.prose[at] or (belongs(page, at) and end == at)):
            best, end = run, at + 1
        if _is_signed_off(page, at):
            run -= _CLOSING_COST
        if run < 0:
            break
    while end < len(page.groups) and _short_paragraph(page, end):
        end += 1
    end = _trimmed(page, start, min(end, len(page.groups)))
    return below_inset(page, start, end)


def _is_copy(page: Page, lead: Lead) -> bool:
    """Whether a page is the copy of a wire and nothing else: soon dated by an agency, and without a line of furniture.

    Then tables stand inside the story and not below it, and a last paragraph that was cut is one.
    """
    line = None if lead.dateline is None else lead.dateline.value
    if line is None or line.agency is None or lead.dated > _ABOVE or page.headings:
        return False
    if any(kind is not None and kind not in _IN_TABLES for kind in page.kinds) or any(page.kinds[: lead.dated]):
        return False
    return _goes_to_the_end(page) and not any(label_kind(text) for text in page.texts)


def _goes_to_the_end(page: Page) -> bool:
    """Whether the last line above the credits is a sentence, a row of a table, or a sentence that was cut."""
    last = len(page.groups) - 1
    while last and _is_signed_off(page, last):
        last -= 1
    if page.prose[last] or may_be_row(page.texts[last]):
        return True
    text, group, before = page.texts[last], page.groups[last], page.groups[last - 1]
    alike = page.prose[last - 1] and group.gap == before.gap and group.indent == before.indent
    return alike and word_count(text) > _LONGEST_LABEL and text[0] not in ITEM_SIGNS


def _begins_again(page: Page, at: int, start: int) -> bool:
    """Whether the first paragraph stands here once more: the page prints its story twice."""
    return size(page.texts[at]) >= _SHORTEST_REPEAT and page.texts[at] == page.texts[start]


def _is_signed_off(page: Page, at: int) -> bool:
    if len(page.texts[at]) >= _LONGEST_CREDITS or page.kinds[at] == "caption":
        return False
    return claim_closing(page.scene, page.groups[at]) is not None


def _short_paragraph(page: Page, at: int) -> bool:
    """Whether a short sentence goes on with the story above it: spaced as its paragraphs are, no known furniture."""
    group, before, text = page.groups[at], page.groups[at - 1], page.texts[at]
    # A tag sets a paragraph off as well as a blank line does.
    if page.kinds[at] is not None or (group.gap not in {before.gap, 1} and text[0] != "<"):
        return False
    alike = group.gap == before.gap and group.indent == before.indent and page.prose[at - 1]
    return is_short_sentence(text) or (alike and ends_sentence(text) and word_count(text) >= _BELOW)


def _trimmed(page: Page, start: int, end: int) -> int:
    """Without last lines that are set in otherwise than the paragraphs, or offer other stories."""
    usual = usual_indent(page, start, end)
    while end - 1 > start and (
        (usual >= 0 and page.groups[end - 1].indent != usual and not _closes(page, end - 1, usual))
        or label_kind(page.texts[end - 1]) is not None
    ):
        end -= 1
    return end


def _closes(page: Page, at: int, usual: int) -> bool:
    """Whether a last line belongs to the story though it is set in otherwise: an item of a list, long or signed."""
    deeper = page.groups[at].indent > usual and (page.texts[at][0] in ITEM_SIGNS or belongs(page, at))
    return deeper or _is_signed_off(page, at)


def usual_indent(page: Page, start: int, end: int) -> int:
    """The indent that nearly all paragraphs of the story share; -1 where none is."""
    indents = [page.groups[at].indent for at in range(start, end) if page.prose[at]]
    if len(indents) < _FEWEST_ALIKE:
        return -1
    usual = max(set(indents), key=indents.count) if len(set(indents)) < _WITHIN else -1
    return usual if usual >= 0 and indents.count(usual) >= _ALIKE * len(indents) else -1
