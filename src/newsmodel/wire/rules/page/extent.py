"""Where the story of a page begins and ends: the heaviest run of sentences, from its dateline on."""

from __future__ import annotations

import re

from newsmodel.lang import LANGUAGES
from newsmodel.wire.rules.body import claim_closing, may_be_row
from newsmodel.wire.rules.head import byline, stamp
from newsmodel.wire.rules.lead import Lead, read_dated
from newsmodel.wire.rules.page.beside import reach_of_list
from newsmodel.wire.rules.page.furniture import fold, is_clock
from newsmodel.wire.rules.page.sidebars import label_kind, opening_kind
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.words import announces, ends_sentence, is_short_sentence, size, word_count

__all__ = ["belongs", "find_end", "find_lead", "heads_items", "is_above_text", "is_alone", "no_story", "usual_indent"]

# A sentence weighs more the longer it is, up to a point; each other line between sentences takes from the run.
_HEAVIEST, _PER_CHARACTER = 4.0, 1 / 60
_LINE_COST, _HEADING_COST = 1.0, 0.5
_DATELINE_WEIGHT = 6.0
# What takes less from a story that has begun: an item of a list whose heading is known, an offer, a line right above
# a paragraph; the time above an entry, and the credit below it, take nothing.
_ITEM_COST, _AMID_COST, _BETWEEN_COST, _ENTRY_WITHIN = 0.3, 0.25, 0.5, 4
_MOST_HEADING_WORDS = 10
# Some calls to the reader may stand between paragraphs; more in a row, rights and comments stand below the story.
_CALLS_AMID, _LONG_CALL = 3, 60
_OUTSIDE, _OUTSIDE_COST = {"call", "comments", "cookies", "legal"}, 6.0
_TAGS = re.compile(r"</?[A-Za-z]\w{0,9} ?/?>")
# Credits of the desk close a story: what follows must weigh as much as a story again.
_CLOSING_COST = 6.0
_LONGEST_CREDITS = 240
# A page of so many groups whose sentences weigh less than a full line has no story.
_MANY_GROUPS, _LIGHTEST_STORY = 12, 1.0
# How far around the start of the run a dateline stands; how far below a deck its stamp.
_ABOVE, _WITHIN, _BELOW = 3, 8, 3
# How far below an abstract the paragraph stands that it repeats.
_REPEATED_WITHIN, _SHORTEST_REPEAT = 10, 60
# A last line that has fewer words is no paragraph that was cut.
_LONGEST_LABEL = 5
_LINK = re.compile(r"https?://|www\.")
# Most paragraphs of a dump are set in alike; what is not is something else.  Fewer than four say nothing.
_ALIKE, _FEWEST_ALIKE = 0.7, 4
# Signs that open items of lists and no others: dashes open speech and offers too.
_BULLETS = "*•▪◦‣●■"
# What rows of tables look like by themselves.
_IN_TABLES = {"counter", "code"}
# Pages about a missing page, and about whoever publishes, say so in few sentences; such pages have no stamp.
_MISSING = tuple({word for language in LANGUAGES for word in language.missing})
_IMPRINT = frozenset(word for language in LANGUAGES for word in language.imprint)
_LONG_STORY, _STAMPED_ABOVE = 12.0, 20
# A label, a colon and a value: `Phone: 555 0100`.
_LABELLED = re.compile(r"[^\W\d_][^\d:]{1,40}:[ \t]*\S")
_FEWEST_LABELLED = 3
# What pages about themselves speak of, in sentences.
_COOKIES = ("cookie", "куки", "çerez", "eväste", "kakor", "クッキー", "ملفات تعريف")


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
    return Lead(_from_announcement(page, _from_clock(page, _past_abstract(page, _past_deck(page, start)))))


def no_story(page: Page, lead: Lead, end: int) -> bool:
    """Whether a page of many lines has no story: hardly a sentence, or sentences about the page itself."""
    if lead.dated >= 0 or lead.group >= len(page.groups):
        return lead.dated < 0
    run = range(lead.group, end)
    weight = sum(_weight(page, at) for at in run if page.prose[at] and _reads_to_an_end(page.texts[at]))
    if len(page.groups) >= _MANY_GROUPS and weight < _LIGHTEST_STORY:
        return True
    if weight < _LONG_STORY and (_is_missing(page, lead.group) or _is_imprint(page, lead.group)):
        return True
    prose = [page.texts[at].casefold() for at in run if page.prose[at]]
    own = sum(any(word in text for word in _COOKIES) for text in prose)
    return own * 2 > len(prose)


def _is_missing(page: Page, start: int) -> bool:
    """Whether a page says that the one which was asked for is not there: in its first sentence or right above."""
    near = range(max(0, start - _ABOVE), min(start + 2, len(page.texts)))
    return any(word in page.texts[at].casefold() for at in near for word in _MISSING) and not _is_stamped(page, start)


def _is_imprint(page: Page, start: int) -> bool:
    """Whether a page is about whoever publishes it: it says so, and values with labels stand above its sentences."""
    titles = [at for at in range(start) if fold(page.texts[at]) in _IMPRINT]
    labelled = sum(_LABELLED.match(page.texts[at]) is not None for at in range(titles[-1] + 1, start)) if titles else 0
    return labelled >= _FEWEST_LABELLED and not _is_stamped(page, start)


def _is_stamped(page: Page, start: int) -> bool:
    return any(
        stamp(page.texts[at], page.groups[at], page.scene) for at in range(max(0, start - _STAMPED_ABOVE), start)
    )


def _reads_to_an_end(text: str) -> bool:
    """Whether a sentence ends in a text, at its end or before: captions and titles have none."""
    return ends_sentence(_TAGS.sub("", text)) or ". " in text


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
        run += _weight(page, at)
        if run > best:
            best, best_start = run, start
    return best_start


def _weight(page: Page, at: int) -> float:
    if page.prose[at]:
        return min(size(page.texts[at]) * _PER_CHARACTER, _HEAVIEST)
    if page.kinds[at] == "caption" or belongs(page, at):
        return 0.0
    return -_HEADING_COST if _may_head(page, at) else -_LINE_COST


def _may_head(page: Page, at: int) -> bool:
    """Whether a line stands between two paragraphs as a heading does: set apart, and set in as they are."""
    if not 0 < at < len(page.groups) - 1 or page.kinds[at] is not None or at in page.headings:
        return False
    before, group, after = page.groups[at - 1 : at + 2]
    alike = before.indent == group.indent == after.indent and group.gap > 0
    return alike and page.prose[at - 1] and (page.prose[at + 1] or heads_items(page, at))


def heads_items(page: Page, at: int) -> bool:
    """Whether a line set apart below a paragraph stands above two items or rows or more."""
    items, text = page.texts[at + 1 : at + 3], page.texts[at]
    apart = page.groups[at].gap > 0 and at > 0 and page.prose[at - 1] and text[0] not in ITEM_SIGNS
    if not apart or at in page.headings or len(items) < 2:
        return False
    return all(item[0] in _BULLETS for item in items) or (not may_be_row(text) and all(map(may_be_row, items)))


def _leads_out(page: Page, at: int) -> bool:
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
    if (text[0] in _BULLETS or may_be_row(text)) and heads_items(page, at - 1):
        return True
    if text[0] not in ITEM_SIGNS or (page.groups[at].gap and not before.endswith(":")):
        return may_be_row(text) and (may_be_row(before) or before.endswith((":", ".")))
    return page.prose[at - 1] or before.endswith(":") or before[0] in ITEM_SIGNS


def find_end(page: Page, lead: Lead) -> int:
    """One past the last group of the run of sentences that begins with the lead."""
    start = max(lead.group, lead.dated)
    if _is_copy(page, lead):
        return len(page.groups)
    run, best, end = _DATELINE_WEIGHT, 0.0, start + 1
    listed = _listed(page, start)
    for at in range(start + 1, len(page.groups)):
        if _begins_again(page, at, start):
            break
        run += -_OUTSIDE_COST if _leads_out(page, at) else _weight_inside(page, at, listed)
        if run >= best and (page.prose[at] or (belongs(page, at) and end == at)):
            best, end = run, at + 1
        if _is_signed_off(page, at):
            run -= _CLOSING_COST
        if run < 0:
            break
    while end < len(page.groups) and _short_paragraph(page, end):
        end += 1
    return _trimmed(page, start, min(end, len(page.groups)))


def _listed(page: Page, start: int) -> frozenset[int]:
    """The items of lists below `start` whose headings are known."""
    return frozenset(
        item
        for at in page.headings
        if at > start
        for item in range(at, reach_of_list(page, at, len(page.groups)))
        if page.kinds[item] is None
    )


def _weight_inside(page: Page, at: int, listed: frozenset[int]) -> float:
    """What a group adds to a story that has begun: lines that say what they are end it less soon than others."""
    weight, text = _weight(page, at), page.texts[at]
    if label_kind(text) is not None:
        return -_ITEM_COST
    if weight >= 0:
        return weight
    if at in listed or opening_kind(text) is not None:
        return -_ITEM_COST
    below = page.prose[at + 1 : at + 1 + _ENTRY_WITHIN]
    if any(below[:2]) and is_above_text(page, at):
        return max(weight, -_AMID_COST)
    if page.kinds[at] is None and (announces(text) or is_short_sentence(text)) and any(below):
        return 0.0
    if page.kinds[at] is not None and page.prose[at - 1] and any(below):
        return max(weight, -_BETWEEN_COST)
    entry = is_clock(text) or byline(text, page.groups[at], page.scene) is not None
    return 0.0 if entry and any(below) else weight


def is_above_text(page: Page, at: int) -> bool:
    """Whether a line of few words stands right above a paragraph, a credit between the two at most."""
    text, groups = page.texts[at], page.groups
    if page.kinds[at] is not None or word_count(text) > _MOST_HEADING_WORDS or groups[at + 1].gap > groups[at].gap:
        return False
    if text[0] in ITEM_SIGNS or (ends_sentence(text) and text[-1] in ".。"):
        return False
    next_ = page.texts[at + 1]
    return page.prose[at + 1] or announces(next_) or byline(next_, groups[at + 1], page.scene) is not None


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
    return len(page.texts[at]) < _LONGEST_CREDITS and claim_closing(page.scene, page.groups[at]) is not None


def _short_paragraph(page: Page, at: int) -> bool:
    """Whether a short sentence goes on with the story above it: spaced as its paragraphs are, no known furniture."""
    group, before, text = page.groups[at], page.groups[at - 1], page.texts[at]
    if page.kinds[at] is not None or group.gap not in {before.gap, 1}:
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
