"""Pages and records: the story found among lines that are no part of it.

Structure first: a story is a run of sentences, dense where menus are not; its headline stands above it, is set apart
and shares its words.  What the lines say by themselves (menus, counters, rights) comes second.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsmodel.extract.boxes import is_box_heading
from newsmodel.extract.bylines import read_byline
from newsmodel.extract.found import Found
from newsmodel.model.people import Byline
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group
from newsmodel.wire.rules.body import claim_closing, claim_dated, claim_paragraph, claim_run
from newsmodel.wire.rules.ends import glued_mark
from newsmodel.wire.rules.head import Verdict, claim_group, judge, stamp
from newsmodel.wire.rules.lead import DATELINE_DEPTH, Lead, read_dated
from newsmodel.wire.rules.words import furniture_kind, group_text, is_prose, is_related_heading, plain_words
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_page"]

# A sentence weighs more the longer it is, up to a point; each other line between sentences takes from the run.
_HEAVIEST, _PER_CHARACTER = 4.0, 1 / 60
_LINE_COST = 1.0
_DATELINE_WEIGHT = 6.0
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
    dated = None
    for at in range(first, len(page.groups)):
        dated = read_dated(page.scene, at, page.texts[at]) if not page.kinds[at] else None
        if dated is not None:
            break
    if dated is None:
        return Lead(start)
    return dated


def _heaviest_run(page: _Page) -> int:
    """Where the run of groups begins that has the greatest weight (Kadane)."""
    best, best_start = 0.0, next((at for at, prose in enumerate(page.prose) if prose), len(page.groups))
    run, start = 0.0, 0
    for at, text in enumerate(page.texts):
        if run <= 0 and not page.prose[at]:
            continue
        if run <= 0:
            run, start = 0.0, at
        run += _weight(page, at, text)
        if run > best:
            best, best_start = run, start
    return best_start


def _weight(page: _Page, at: int, text: str) -> float:
    return min(len(text) * _PER_CHARACTER, _HEAVIEST) if page.prose[at] else -_LINE_COST


def _find_end(page: _Page, start: int) -> int:
    """One past the last group of the run of sentences from `start` on."""
    run, best, end = _DATELINE_WEIGHT, 0.0, start + 1
    for at in range(start + 1, len(page.groups)):
        run += _weight(page, at, page.texts[at])
        if page.prose[at] and run > best:
            best, end = run, at + 1
        if run < 0 or page.kinds[at] == "legal":
            break
    return min(end, len(page.groups))


# ---- before the story ------------------------------------------------------------------------------------------


def _head(page: _Page, lead: Lead) -> Iterator[Claim]:
    verdicts = [_verdict(page, at) for at in range(lead.group)]
    open_ = [at for at, verdict in enumerate(verdicts) if verdict is None and not page.kinds[at]]
    chosen = _choose_headline(page, open_, lead)
    published = _choose_stamp(verdicts, chosen)
    for at, verdict in enumerate(verdicts):
        group = page.groups[at]
        if at == chosen:
            yield claim_group(page.scene, group, Role.HEADLINE, None, None)
        elif verdict is None:
            bare = read_byline(page.texts[at], bare=True) if chosen < at <= chosen + 3 and not page.kinds[at] else None
            yield _bare_byline(page, group, bare) or _furniture(page, at, "menu" if at < chosen else None)
        elif verdict[0] is Role.STAMP and at != published:
            yield Claim(Role.STAMP, group.first, 0)
        else:
            yield claim_group(page.scene, group, *verdict)


def _verdict(page: _Page, at: int) -> Verdict | None:
    """What the rules of the head say; of codes and counters only that they may be stamps."""
    group, text = page.groups[at], page.texts[at]
    return stamp(text, group, page.scene) if page.kinds[at] else judge(text, group, page.scene)


def _bare_byline(page: _Page, group: Group, found: Found[Byline] | None) -> Claim | None:
    return None if found is None or not found.value.people else claim_group(page.scene, group, Role.BYLINE, None, found)


def _choose_stamp(verdicts: Sequence[Verdict | None], headline: int) -> int:
    """The first stamp below the headline; else the last above it."""
    stamps = [at for at, verdict in enumerate(verdicts) if verdict and verdict[0] is Role.STAMP]
    below = [at for at in stamps if at > headline]
    return below[0] if below else stamps[-1] if stamps else -1


def _choose_headline(page: _Page, open_: Sequence[int], lead: Lead) -> int:
    """The group that looks most like a headline; -1 where none does."""
    if not open_:
        return -1
    story = set(plain_words(" ".join(page.texts[lead.group : lead.group + 4])))
    return max(open_, key=lambda at: (_headline_score(page, at, lead.group, story), -at))


def _headline_score(page: _Page, at: int, lead: int, story: set[str]) -> float:
    text, groups = page.texts[at], page.groups
    words = [word for word in plain_words(text) if len(word) > 3]
    shared = sum(word in story for word in words) / max(len(words), 3)
    count = text.count(" ") + 1
    score = 3.0 * (4 <= count <= 30) + (len(text) > 30) + 4 * shared
    alone = (at == 0 or groups[at].gap > 0) and (at + 1 == len(groups) or groups[at + 1].gap > 0)
    score += 2 * alone + (at == 0) + 2 * (lead - at <= 6)
    score -= 2 * text.endswith((",", ":")) + 2 * text[0].islower() + 2 * (text[0] in "*+•") + (page.prose[at])
    return score - 2 * (" » " in text or " > " in text)


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
        elif page.prose[at]:
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
    closing = claim_closing(page.scene, group)
    if closing is not None:
        return closing
    alone = group.gap > 0 and page.kinds[at] is None and len(text) < 100
    if alone and at + 1 < len(page.prose) and page.prose[at + 1] and not is_related_heading(text):
        return claim_group(page.scene, group, Role.CROSSHEAD, None, None)
    return _furniture(page, at, None)


# ---- after the story -------------------------------------------------------------------------------------------


def _tail(page: _Page, end: int) -> Iterator[Claim]:
    for at in range(end, len(page.groups)):
        closing = claim_closing(page.scene, page.groups[at]) if at < end + DATELINE_DEPTH else None
        yield closing or _furniture(page, at, None)
