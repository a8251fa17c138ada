"""Pages and records: the story found among lines that are no part of it.

Structure first: a story is a run of sentences, dense where menus are not; its headline stands above it, is set apart
and shares its words.  What the lines say by themselves (menus, counters, rights) comes second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmodel.extract.boxes import is_box_heading
from newsmodel.extract.bylines import read_byline
from newsmodel.extract.stamps import read_stamp
from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.body import claim_closing, claim_dated, claim_paragraph, claim_run
from newsmodel.wire.rules.ends import glued_mark
from newsmodel.wire.rules.head import Verdict, claim_group, judge, stamp
from newsmodel.wire.rules.lead import DATELINE_DEPTH, Lead, read_dated
from newsmodel.wire.rules.words import (
    furniture_kind,
    group_text,
    is_prose,
    is_related_heading,
    is_short_sentence,
    plain_words,
    word_count,
)
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_page"]

# A sentence weighs more the longer it is, up to a point; each other line between sentences takes from the run.
_HEAVIEST, _PER_CHARACTER = 4.0, 1 / 60
_LINE_COST = 1.0
_DATELINE_WEIGHT = 6.0
# Signs that open an item, and those that open no headline.
_ITEM_SIGNS = "*•▪◦‣●■+-–—\x95"
_NO_HEADLINE = _ITEM_SIGNS + ":#@$%~"
# What stands right below a headline more often than anything else.
_CREDITS = {Role.STAMP, Role.BYLINE, Role.DATELINE}
_SEPARATORS = " |/·•-–—,:"
# A line with a colon that has more words announces what follows; fewer are a heading.
_LONGEST_LABEL = 5
_LINK = re.compile(r"https?://|www\.")
# A slug such as USA-STORM/UPDATE, and a full stop inside, as captions have.
_SLUG = re.compile(r"[A-Z]{2,}[-/][A-Z]+(?:[-/ ]|\Z)")
_TWO_SENTENCES = re.compile(r"[a-z]{4}\. [A-Z]")
_RIVALS, _SHORTEST_INNER = 6, 24
_LONG_HEADLINE, _LONGEST_HEADLINE = 120, 220
# How far below the headline names and decks stand; how many groups of the story its words are compared with.
_BELOW, _VOCABULARY = 3, 8
_LONGEST_NAMES = 90
# A line inside the story that is longer is a paragraph, whatever it ends with.
_LONG_LINE = 80
# A credit among the paragraphs; longer ones stand at the end.
_LONGEST_CREDITS = 240


class _Page:
    """The groups of a page with what their words look like; read-only."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.groups = scene.layout.groups
        self.texts = [group_text(scene, group) for group in self.groups]
        self.kinds = [furniture_kind(text) for text in self.texts]
        self.prose = [kind is None and _reads(text, scene) for kind, text in zip(self.kinds, self.texts, strict=True)]


def _reads(text: str, scene: Scene) -> bool:
    """Whether a group is running text, an end mark after it aside."""
    return is_prose(text) or is_prose(text[: len(text) - glued_mark(text, scene)].rstrip())


def has_prose(scene: Scene) -> bool:
    """Whether any group is running text."""
    return any(is_prose(group_text(scene, group)) for group in scene.layout.groups)


def read_page(scene: Scene) -> list[Claim]:
    """Claims for all groups, in order."""
    page = _Page(scene)
    lead = _find_lead(page)
    end = _find_end(page, max(lead.group, lead.dated))
    return [*_head(page, lead), *_body(page, lead, end), *_tail(page, end)]


# ---- where the story begins and ends ---------------------------------------------------------------------------


def _find_lead(page: _Page) -> Lead:
    """The first dated group; else where the heaviest run of sentences begins."""
    start = _heaviest_run(page)
    first = next((at for at, prose in enumerate(page.prose) if prose), 0)
    for at in range(first, len(page.groups)):
        dated = None if page.kinds[at] else read_dated(page.scene, at, page.texts[at])
        if dated is not None and not _alone(dated, page.texts[at]):
            return dated
    return Lead(_past_deck(page, start))


def _past_deck(page: _Page, start: int) -> int:
    """Sentences above a stamp are a deck: the story begins at the first sentence below it."""
    for at in range(start + 1, min(start + 1 + _BELOW, len(page.groups))):
        if not page.prose[at] and stamp(page.texts[at], page.groups[at], page.scene) is not None:
            return next((below for below in range(at + 1, len(page.groups)) if page.prose[below]), start)
    return start


def _alone(dated: Lead, text: str) -> bool:
    """Whether nothing but the dateline stands in its group."""
    return dated.dateline is None or dated.dateline.end + dated.marks >= len(text)


def _heaviest_run(page: _Page) -> int:
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


def _weight(page: _Page, at: int) -> float:
    if page.prose[at]:
        return min(len(page.texts[at]) * _PER_CHARACTER, _HEAVIEST)
    return 0.0 if _belongs(page, at) else -_LINE_COST


def _belongs(page: _Page, at: int) -> bool:
    """Whether a line that is no sentence goes on with the text before it: an item, or a line that announces items."""
    text = page.texts[at]
    if page.kinds[at] is not None or not at:
        return False
    if text.endswith(":") and word_count(text) > _LONGEST_LABEL:
        return page.prose[at - 1] or page.groups[at].gap > 0
    if not page.groups[at].gap and page.prose[at - 1] and _LINK.search(text):
        return True
    if text[0] not in _ITEM_SIGNS or page.groups[at].gap:
        return False
    return page.prose[at - 1] or page.texts[at - 1].endswith(":") or page.texts[at - 1][0] in _ITEM_SIGNS


def _find_end(page: _Page, start: int) -> int:
    """One past the last group of the run of sentences from `start` on."""
    run, best, end = _DATELINE_WEIGHT, 0.0, start + 1
    for at in range(start + 1, len(page.groups)):
        run += _weight(page, at)
        if run >= best and (page.prose[at] or (_belongs(page, at) and end == at)):
            best, end = run, at + 1
        if run < 0 or page.kinds[at] == "legal":
            break
    while end < len(page.groups) and _short_paragraph(page, end):
        end += 1
    return min(end, len(page.groups))


def _short_paragraph(page: _Page, at: int) -> bool:
    """Whether a short sentence goes on with the story above it: spaced as its paragraphs are, no known furniture."""
    same = page.groups[at].gap == page.groups[at - 1].gap or page.groups[at].gap == 1
    return same and page.kinds[at] is None and is_short_sentence(page.texts[at])


# ---- before the story ------------------------------------------------------------------------------------------


def _head(page: _Page, lead: Lead) -> Iterator[Claim]:
    verdicts = [_verdict(page, at, lead) for at in range(lead.group)]
    open_ = [at for at, verdict in enumerate(verdicts) if verdict is None and not page.kinds[at]]
    credited = {at for at, verdict in enumerate(verdicts) if verdict is not None and verdict[0] in _CREDITS}
    chosen = _choose_headline(page, open_, lead, credited)
    published = _choose_stamp(verdicts, chosen)
    for at, verdict in enumerate(verdicts):
        group = page.groups[at]
        if at == chosen:
            yield claim_group(page.scene, group, Role.HEADLINE, None, None)
        elif verdict is None:
            yield _open_line(page, at, chosen, verdicts)
        elif verdict[0] is Role.BYLINE:
            yield from _credit(page, at, verdict, dated=published < 0)
        elif verdict[0] is Role.STAMP:
            yield from _dated_line(page, at, verdict, published)
        else:
            yield claim_group(page.scene, group, *verdict)


def _verdict(page: _Page, at: int, lead: Lead) -> Verdict | None:
    """What the rules of the head say; of codes and counters only that they may be stamps."""
    group, text = page.groups[at], page.texts[at]
    if page.kinds[at]:
        return stamp(text, group, page.scene)
    dated = read_dated(page.scene, at, text) if lead.dated < 0 and at else None
    if dated is not None and _alone(dated, text) and not dated.marks and not _placed_only(dated):
        return Role.DATELINE, None, dated.dateline
    return judge(text, group, page.scene)


def _placed_only(lead: Lead) -> bool:
    line = None if lead.dateline is None else lead.dateline.value
    return line is None or (line.date is None and line.agency is None)


def _credit(page: _Page, at: int, verdict: Verdict, *, dated: bool) -> Iterator[Claim]:
    """A byline; what follows it in its line may be the stamp."""
    role, sub, found = verdict
    group, text = page.groups[at], page.texts[at]
    yield claim_group(page.scene, group, role, sub, found)
    rest = read_stamp(text, start=found.end) if found is not None and dated and found.end < len(text) else None
    if rest is not None and rest.value.date is not None and rest.value.date.day is not None:
        whole = page.scene.lines.whole(group.first, group.last)
        line, column = page.scene.lines.locate(whole, rest.start)
        yield Claim(Role.STAMP, line, column, whole._replace(first=line, start=column), None, rest)


def _dated_line(page: _Page, at: int, verdict: Verdict, published: int) -> Iterator[Claim]:
    """A stamp; what stands before it in its line may be a byline.  Stamps but the chosen one are no values."""
    group, found = page.groups[at], verdict[2]
    if at != published or found is None:
        yield Claim(Role.STAMP, group.first, 0)
        return
    whole = page.scene.lines.whole(group.first, group.last)
    credit_ = read_byline(page.texts[at][: found.start].rstrip(_SEPARATORS), bare=True) if found.start > 4 else None
    if credit_ is None or not credit_.value.people:
        yield Claim(Role.STAMP, group.first, 0, whole, None, found)
        return
    line, column = page.scene.lines.locate(whole, found.start)
    yield Claim(Role.BYLINE, group.first, 0, whole._replace(last=line, end=column), None, credit_)
    yield Claim(Role.STAMP, line, column, whole._replace(first=line, start=column), None, found)


def _open_line(page: _Page, at: int, headline: int, verdicts: Sequence[Verdict | None]) -> Claim:
    """A line that no rule claims: below the headline a deck or a name, else furniture."""
    group, text = page.groups[at], page.texts[at]
    if page.kinds[at] is None and 0 <= headline < at <= headline + _BELOW and text[0] not in _ITEM_SIGNS:
        if page.prose[at] and headline + 1 == at:
            return claim_group(page.scene, group, Role.STANDFIRST, None, None)
        beside = [verdicts[near] for near in (at - 1, at + 1) if near < len(verdicts)]
        near_stamp = any(verdict is not None and verdict[0] is Role.STAMP for verdict in beside)
        found = read_byline(text, bare=True) if len(text) < _LONGEST_NAMES and " " in text else None
        if found is not None and found.value.people and (near_stamp or headline + 1 == at):
            return claim_group(page.scene, group, Role.BYLINE, None, found)
    return _furniture(page, at, "menu" if at < headline else None)


def _choose_stamp(verdicts: Sequence[Verdict | None], headline: int) -> int:
    """The first stamp below the headline; else the last above it."""
    stamps = [at for at, verdict in enumerate(verdicts) if verdict and verdict[0] is Role.STAMP]
    below = [at for at in stamps if at > headline]
    return below[0] if below else stamps[-1] if stamps else -1


def _choose_headline(page: _Page, open_: Sequence[int], lead: Lead, credited: set[int]) -> int:
    """The group that looks most like a headline, where it first stands; -1 where none does."""
    if not open_:
        return -1
    story = set(plain_words(" ".join(page.texts[lead.group : lead.group + _VOCABULARY])))
    scores = {at: _headline_score(page, at, lead.group, story) + (at + 1 in credited) for at in open_}
    best = min(open_, key=lambda at: (-scores[at], at))
    # Breadcrumbs and slugs repeat the headline with something before it.
    rivals = sorted(open_, key=lambda at: (-scores[at], at))[:_RIVALS]
    inner = [at for at in rivals if len(page.texts[at]) > _SHORTEST_INNER and page.texts[at] in page.texts[best]]
    chosen = min(inner, key=lambda at: (len(page.texts[at]), at), default=best)
    return next(at for at in open_ if page.texts[at] == page.texts[chosen])


def _headline_score(page: _Page, at: int, lead: int, story: set[str]) -> float:
    text, groups = page.texts[at], page.groups
    words = [word for word in plain_words(text) if len(word) > 3]
    shared = sum(word in story for word in words) / max(len(words), 3)
    count = word_count(text)
    score = 3.0 * (4 <= count <= 30) + (len(text) > 30) + 5 * shared
    alone = (at == 0 or groups[at].gap > 0) and (at + 1 == len(groups) or groups[at + 1].gap > 0)
    score += 2 * alone + (at == 0) + 2 * (lead - at <= 6)
    score -= 2 * text.endswith((",", ":")) + 2 * text[0].islower() + 3 * (text[0] in _NO_HEADLINE)
    score -= 2 * (" » " in text or " > " in text) + 2 * (text.endswith(".") and count > 8)
    score -= 3 * (_SLUG.match(text) is not None) + 2 * (_TWO_SENTENCES.search(text) is not None)
    return score - 2 * (len(text) > _LONG_HEADLINE) - 3 * (len(text) > _LONGEST_HEADLINE)


def _furniture(page: _Page, at: int, sub: str | None) -> Claim:
    return Claim(Role.FURNITURE, page.groups[at].first, 0, sub_role=page.kinds[at] or sub)


# ---- the story -------------------------------------------------------------------------------------------------


def _body(page: _Page, lead: Lead, end: int) -> Iterator[Claim]:
    groups, scene = page.groups, page.scene
    boxed = False
    at = lead.group
    while at < end:
        group = groups[at]
        if at == lead.dated:
            yield from claim_dated(scene, group, lead)
        elif (run := claim_run(scene, groups, at, end)) is not None:
            yield from run[1]
            at += run[0]
            continue
        elif not page.prose[at] and at + 1 < end and page.prose[at + 1] and is_box_heading(page.texts[at]):
            boxed = True
            yield claim_group(scene, group, Role.FACTBOX_HEADING, None, None)
        elif page.prose[at] or (boxed and not group.gap and page.kinds[at] is None):
            boxed = boxed and not group.gap > groups[at - 1].gap + 1
            yield _sentence(page, at, boxed)
        else:
            boxed = False
            yield _between(page, at)
        at += 1


def _sentence(page: _Page, at: int, boxed: bool) -> Claim:  # noqa: FBT001  a step of a table
    group = page.groups[at]
    if boxed:
        return claim_group(page.scene, group, Role.FACTBOX, None, None)
    closing = claim_closing(page.scene, group) if len(page.texts[at]) < _LONGEST_CREDITS else None
    return closing or claim_paragraph(page.scene, group)


def _between(page: _Page, at: int) -> Claim:
    """A line that is no sentence, inside the story: a crosshead where it is set apart from the text before."""
    group, text = page.groups[at], page.texts[at]
    if page.kinds[at] == "credit":
        return claim_group(page.scene, group, Role.FIGURE, None, None)
    closing = claim_closing(page.scene, group)
    if closing is not None:
        return closing
    if _belongs(page, at) or is_short_sentence(text) or (len(text) > _LONG_LINE and page.kinds[at] is None):
        return claim_paragraph(page.scene, group)
    apart = (group.gap > 0 or text.endswith(":")) and page.kinds[at] is None and len(text) < 100
    if apart and any(page.prose[at + 1 : at + 3]) and not is_related_heading(text):
        return claim_group(page.scene, group, Role.CROSSHEAD, None, None)
    if page.kinds[at] is None and not is_related_heading(text):
        return claim_group(page.scene, group, Role.UNCLASSIFIED, None, None)
    return _furniture(page, at, None)


# ---- after the story -------------------------------------------------------------------------------------------


def _tail(page: _Page, end: int) -> Iterator[Claim]:
    for at in range(end, len(page.groups)):
        closing = claim_closing(page.scene, page.groups[at]) if at < end + DATELINE_DEPTH else None
        yield closing or _furniture(page, at, None)
