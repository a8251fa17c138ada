"""The story of a page: its paragraphs, and what stands between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsmodel.extract.boxes import is_box_heading
from newsmodel.extract.desk_notes import read_note
from newsmodel.extract.found import Found
from newsmodel.extract.status import Status
from newsmodel.lang.desk import DESK_WORDS
from newsmodel.model.article import EdNote, EdNoteKind
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.body import claim_closing, claim_dated, claim_paragraph, claim_run
from newsmodel.wire.rules.ends import claim_break
from newsmodel.wire.rules.head import byline, claim_group
from newsmodel.wire.rules.lead import Lead
from newsmodel.wire.rules.page.beside import (
    claim_caption,
    claim_furniture,
    claim_list,
    claim_offer,
    offer_kind,
    reach_of_list,
)
from newsmodel.wire.rules.page.extent import usual_indent
from newsmodel.wire.rules.page.furniture import UPDATED, is_clock
from newsmodel.wire.rules.page.headings import (
    heads_text,
    is_question,
    is_quoted,
    is_signed,
    is_title,
    stands_above_rows,
)
from newsmodel.wire.rules.page.sidebars import opening_kind
from newsmodel.wire.rules.page.view import Page
from newsmodel.wire.rules.page.weights import belongs, heads_items, is_above_text
from newsmodel.wire.rules.words import (
    QUOTE_OPENERS,
    ends_sentence,
    heading_mark,
    is_short_sentence,
    plain_words,
    word_count,
)
from newsmodel.wire.segment import Role

__all__ = ["claim_story"]

# A line inside the story that is longer is a paragraph, whatever it ends with.
_LONG_LINE = 80
_LONGEST_HEADING = 100
# A heading has few words; a line of more that is no sentence offers another story.
_MOST_HEADING_WORDS, _SHORT_HEADING = 10, 4
# Signs of headings that stand alone: items of lists are two at least.
_HEADING_SIGNS = "■●◆▶▲□◇○★※▼►"
# Titles of other stories that no heading announces have so many words.
_FEWEST_TITLE_WORDS, _MOST_TITLES = 4, 8
# A credit among the paragraphs; longer ones stand at the end.
_LONGEST_CREDITS = 240
_QUOTED = re.compile(r'["“«„「]([^"“”«»„「」]{24,400})')
_KEY = 24
# Words that are shown once more beside the paragraph that has them.
_SHORTEST_REPEAT, _NEAR, _AROUND = 20, 12, " \"'“”„«»‘’.…"
_QUESTIONS = ("?", "？", "؟")
_WRAP = re.compile(r"(<[pP]>)?\s*([^<]*?)\s*(?:</[pP]>)?\Z")
# AFP sets its crossheads between dashes: - 'Not for ever' -
_DASHED = re.compile(r"[-–—] (\S.{0,80}\S) [-–—]\Z")
_CLOSING_MARKS = '”"»“」'
# What a page says below its story of how it was mended.
_CORRECTS = frozenset(word for words in DESK_WORDS for word in words.correction if word[-1] != "*")
_LONGEST_LABEL, _FOOT = 40, 3
_HOUR = re.compile(r"\d[.:h]\d\d")


class _Story:
    """A page with the extent of its story.

    `repeats` counts the openings of its quotations; `below_lists` are the groups right below a list, `below_quotes`
    those right below a pull quote.
    """

    def __init__(self, page: Page, lead: Lead, end: int) -> None:
        self.page, self.lead, self.end = page, lead, end
        self.usual = usual_indent(page, lead.group, end)
        self.below_lists: set[int] = set()
        self.below_quotes: set[int] = set()
        self.repeats = Counter(
            key for text in page.texts[lead.group : end] for key in {_key(match[1]) for match in _QUOTED.finditer(text)}
        )

    def note(self, claim: Claim, until: int) -> None:
        """Remember what the group before `until` was."""
        if claim.role is Role.PULL_QUOTE:
            self.below_quotes.add(until)


def _key(words: str) -> str:
    return "".join(plain_words(words[: 2 * _KEY]))[:_KEY]


def claim_story(page: Page, lead: Lead, end: int) -> Iterator[Claim]:
    """Claims for the groups from the lead to the end of the story, in order."""
    story, groups, scene = _Story(page, lead, end), page.groups, page.scene
    boxed = False
    at = lead.group
    while at < end:
        group, until = groups[at], at + 1
        if at == lead.dated:
            yield from claim_dated(scene, group, lead)
        elif (run := claim_run(scene, groups, at, end)) is not None:
            yield from run[1]
            until = at + run[0]
            story.below_lists.add(until)
        elif not page.prose[at] and at + 1 < end and page.prose[at + 1] and is_box_heading(page.texts[at]):
            boxed = True
            yield claim_group(scene, group, Role.FACTBOX_HEADING, None, None)
        elif page.prose[at] or (boxed and not group.gap and page.kinds[at] is None):
            boxed = boxed and not group.gap > groups[at - 1].gap + 1
            claim = _sentence(story, at, boxed=boxed)
            story.note(claim, until)
            yield claim
        elif at in page.headings and (until := _list_end(page, at, end)) > at + 1:
            boxed = False
            yield from claim_list(page, at, until)
            story.below_lists.add(until)
        else:
            boxed, until = False, at + 1
            claim = _between(story, at)
            story.note(claim, until)
            yield claim
        at = until


def _list_end(page: Page, at: int, end: int) -> int:
    """One past the list that opens at a group; what stands between its last item and a paragraph may head that."""
    until = reach_of_list(page, at, end)
    last = until - 1
    if last <= at + 1 or until >= end or not is_above_text(page, last):
        return until
    text, before = page.texts[last], page.texts[last - 1]
    shorter = word_count(text) <= _SHORT_HEADING and word_count(before) >= word_count(text) + 2
    return last if is_quoted(text) or shorter or page.groups[last].gap else until


def _sentence(story: _Story, at: int, *, boxed: bool) -> Claim:
    page = story.page
    group, text = page.groups[at], page.texts[at]
    if boxed:
        return claim_group(page.scene, group, Role.FACTBOX, None, None)
    if at > story.lead.group and len(text) > _LONG_LINE and page.texts[story.lead.group].startswith(text):
        # An abstract of the feed, cut where it was full.
        return Claim(Role.FURNITURE, group.first, 0, sub_role="repeat")
    if _is_pull_quote(story, at):
        return claim_group(page.scene, group, Role.PULL_QUOTE, None, None)
    if story.lead.group < at < story.end - 1 and page.prose[at - 1] and (is_question(page, at) or is_title(page, at)):
        return claim_group(page.scene, group, Role.CROSSHEAD, None, None)
    kind = offer_kind(page, at)
    if kind is not None and _is_short_offer(text):
        return claim_offer(page, at, kind)
    noted = _note(story, at)
    if noted is not None:
        return noted
    closing = claim_closing(page.scene, group) if len(text) < _LONGEST_CREDITS else None
    return closing or (_unwrapped(page, at) if page.wrapped else claim_paragraph(page.scene, group))


def _note(story: _Story, at: int) -> Claim | None:
    """A note of the desk: `Editor's note: ...`, and at the foot `Correction: An earlier version ...`."""
    text, group = story.page.texts[at], story.page.groups[at]
    label = text[: text.find(":", 0, _LONGEST_LABEL) + 1]
    if not label or at == story.lead.group:
        return None
    read = read_note(text)
    corrected = at >= story.end - _FOOT and label[:-1].casefold() in _CORRECTS
    if not corrected and (read is None or read.kind is not EdNoteKind.NOTE):
        return None
    note = EdNote(text, kind=EdNoteKind.CORRECTION if corrected else EdNoteKind.NOTE)
    said = Found(Status(headline="", prefix=text, ed_notes=(note,)), 0, len(text))
    return claim_group(story.page.scene, group, Role.ED_NOTE, None, said)


def _unwrapped(page: Page, at: int) -> Claim:
    """A paragraph of a record, without the tags that set it off."""
    lines, whole = page.scene.lines, page.scene.lines.whole(page.groups[at].first, page.groups[at].last)
    tags = _WRAP.match(page.texts[at])
    if tags is None or not tags[2]:
        return claim_paragraph(page.scene, page.groups[at])
    first, start = lines.locate(whole, tags.start(2))
    last, end = lines.locate(whole, tags.end(2))
    return Claim(Role.PARAGRAPH, whole.first, 0, Stretch(first, start, last, end))


def _is_short_offer(text: str) -> bool:
    """Whether a labelled line is one title long; a paragraph may open with any word and a colon."""
    return len(text) < 2 * _LONGEST_HEADING


def _is_pull_quote(story: _Story, at: int) -> bool:
    """Whether a quotation set by itself repeats words of a paragraph; a body quote has an attribution beside it."""
    text = story.page.texts[at]
    if _repeats(story, at):
        return True
    if text[0] not in QUOTE_OPENERS or len(text) < 2 * _KEY or text[-1] not in _CLOSING_MARKS:
        return False
    return story.repeats[_key(text[1:])] > 1 and sum(text.count(mark) for mark in QUOTE_OPENERS[:4]) <= 2


def _repeats(story: _Story, at: int) -> bool:
    """Whether a line is nothing but words that a paragraph near by has within a quotation or a sentence."""
    page = story.page
    words = page.texts[at].strip(_AROUND)
    if not _SHORTEST_REPEAT <= len(words) <= 2 * _LONGEST_HEADING or words.count(" ") < _FEWEST_TITLE_WORDS - 1:
        return False
    # Words of the paragraph below head it, unless they are a sentence.
    below = range(at + 1, min(story.end, at + _NEAR)) if ends_sentence(page.texts[at]) else ()
    near = (*range(max(story.lead.group, at - _NEAR), at), *below)
    longer = (page.texts[other] for other in near if page.prose[other])
    return any(words in text and len(text) > len(words) + _KEY for text in longer)


def _between(story: _Story, at: int) -> Claim:
    """A line that is no sentence, inside the story: a crosshead where it is set apart from the text before."""
    page = story.page
    group, text, kind = page.groups[at], page.texts[at], page.kinds[at]
    if kind == "caption":
        return claim_caption(page, at)
    no_words = _no_words(story, at)
    if no_words is not None:
        return Claim(Role.FURNITURE, group.first, 0, sub_role=no_words)
    parted = claim_break(page.scene, group)
    if parted is not None and any(page.prose[at + 1 : at + 3]):
        return parted
    if _HOUR.search(text) and word_count(text) <= _MOST_HEADING_WORDS and text.casefold().startswith(UPDATED):
        return Claim(Role.FURNITURE, group.first, 0, sub_role="clock")
    if is_clock(text) and any(page.prose[at + 1 : at + 4]):
        return claim_group(page.scene, group, Role.CROSSHEAD, None, None)
    closing = claim_closing(page.scene, group)
    if closing is not None:
        return closing
    offer = offer_kind(page, at) or opening_kind(text)
    if offer is not None:
        return claim_offer(page, at, offer)
    if kind is not None or at in page.headings:
        return claim_furniture(page, at, "menu")
    if _is_pull_quote(story, at):
        return claim_group(page.scene, group, Role.PULL_QUOTE, None, None)
    return _unknown(story, at)


def _no_words(story: _Story, at: int) -> str | None:
    """The sub-role of a line that is no words of the story: a credit, the name of a field, signs; None for others."""
    page, text = story.page, story.page.texts[at]
    if at in page.fields:
        return "code"
    if not any(map(str.isalnum, text)):
        return "separator"
    # Whoever said what was shown, and whoever wrote an entry of a live report.
    if at in story.below_quotes and word_count(text) <= _SHORT_HEADING and not ends_sentence(text):
        return "credit"
    group = page.groups[at]
    entry = not group.gap and any(page.prose[at + 1 : at + 2])
    return "credit" if entry and byline(text, group, page.scene) is not None else None


def _unknown(story: _Story, at: int) -> Claim:
    """A line that says nothing of itself: what stands around it tells."""
    page = story.page
    group, text = page.groups[at], page.texts[at]
    before = page.groups[at - 1]
    mark = heading_mark(text) or int(text[0] in _HEADING_SIGNS and is_signed(page, at))
    if mark:
        return _without_sign(page, at, mark)
    heads = heads_text(page, at, below_list=at in story.below_lists)
    alike = group.gap == before.gap and group.indent == before.indent and page.prose[at - 1]
    if (
        is_short_sentence(text)
        or (alike and ends_sentence(text) and not text.endswith(_QUESTIONS))
        or (belongs(page, at) and not heads)
        or (alike and at + 1 == len(page.groups))
        or (text[-1] in ":：" and stands_above_rows(page, at))
    ):
        return claim_paragraph(page.scene, group)
    short = len(text) <= _LONGEST_HEADING
    if heads or (short and ((group.gap and stands_above_rows(page, at)) or heads_items(page, at))):
        return claim_group(page.scene, group, Role.CROSSHEAD, None, None)
    if _are_titles(page, at):
        return claim_group(page.scene, group, Role.SIDEBAR, "related", None)
    between = _DASHED.match(text) if group.gap and at + 1 < len(page.prose) and page.prose[at + 1] else None
    if between is not None:
        return _dashed(page, at, between)
    if _offers(page, at, story.usual):
        return claim_group(page.scene, group, Role.SIDEBAR, "related", None)
    if len(text) > _LONG_LINE:
        return claim_paragraph(page.scene, group)
    return claim_group(page.scene, group, Role.UNCLASSIFIED, None, None)


def _without_sign(page: Page, at: int, mark: int) -> Claim:
    """A crosshead; the sign before it is no word of it."""
    lines, whole = page.scene.lines, page.scene.lines.whole(page.groups[at].first, page.groups[at].last)
    line, column = lines.locate(whole, len(page.texts[at]) - len(page.texts[at][mark:].lstrip()))
    return Claim(Role.CROSSHEAD, whole.first, 0, whole._replace(first=line, start=column))


def _are_titles(page: Page, at: int) -> bool:
    """Whether a line is one of two or more in a block of their own, none of them a sentence: other stories' titles."""
    groups, end = page.groups, at + 1
    first = at
    while not page.prose[first] and groups[first].gap == 0 and at - first < _MOST_TITLES:
        first -= 1
    while end < len(groups) and groups[end].gap == 0 and not page.prose[end] and end - at < _MOST_TITLES:
        end += 1
    if page.prose[first] or end - first < 2 or end == len(groups) or groups[end].gap == 0:
        return False
    return all(
        page.kinds[near] is None and word_count(page.texts[near]) >= _FEWEST_TITLE_WORDS for near in range(first, end)
    )


def _dashed(page: Page, at: int, words: re.Match[str]) -> Claim:
    """A crosshead between dashes, which are no words of it."""
    lines, whole = page.scene.lines, page.scene.lines.whole(page.groups[at].first, page.groups[at].last)
    first, start = lines.locate(whole, words.start(1))
    last, end = lines.locate(whole, words.end(1))
    return Claim(Role.CROSSHEAD, whole.first, 0, Stretch(first, start, last, end))


def _offers(page: Page, at: int, usual: int) -> bool:
    """Whether a line that is no sentence is the title of another story, put between two paragraphs."""
    if page.groups[at].gap == 0 or word_count(page.texts[at]) <= _MOST_HEADING_WORDS:
        return False
    words = [word for word in page.texts[at].split() if len(word) > 3 and word[0].isalpha()]
    titled = sum(word[0].isupper() for word in words) * 2 > len(words)
    return titled or (usual >= 0 and page.groups[at].indent != usual) or len(page.texts[at]) <= _LONG_LINE
