"""What stands before the story: headline, credits, stamps, notes, and furniture.

The head ends where the story leads in: at a dateline, else at the first group of running text.  Each group of the
head is tried against `HEAD_RULES` in order; of those that no rule claims one is the headline.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from newsmodel.extract.bylines import read_byline
from newsmodel.extract.datelines import read_dateline
from newsmodel.extract.found import Found
from newsmodel.extract.stamps import read_stamp
from newsmodel.extract.status import read_status
from newsmodel.model.people import Byline
from newsmodel.model.places import Dateline
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group
from newsmodel.wire.segment import Role
from newsmodel.wire.scene import Scene

__all__ = ["Lead", "group_text", "is_prose", "read_page_head", "read_wire_head"]

# A dateline's closing mark stands within this many characters.
_DATELINE_REACH = 200
_CLOSING = re.compile(r" ?-|--|[—–_/)]")
# A single small letter or figure before capitals.
_STRAY = re.compile(r"[a-z0-9] +(?=[A-Z]{2})")
# How far below the first running text a dateline is looked for.
_DATELINE_DEPTH = 3
_COUNTER = re.compile(r"\(?\d[\d,.]*\)?(?: \w+){1,4}\Z|[^\W\d][^.!?]{0,40}\(\d[\d,.]*\)\Z")
# What may stand around a stamp: `Published on`, `Last updated at:`, and after it a place or a second clock.
_STAMP_HEAD, _STAMP_LABEL, _STAMP_TAIL = 14, 30, 45
_QUOTE_OPENERS = '"“«„‘”'
_SENTENCE_ENDS = (".", "!", "?", ".”", '."', "。", "！", "？", "…", ".’", ".)", "»")


class Lead(NamedTuple):
    """Where the story leads in.

    Attributes:
        group: the number of the first group of the body.
        dated: the number of the group that a dateline opens; -1 for none.
        dateline: the reading of it.
        marks: characters before the dateline that are no part of it: `****`.
    """

    group: int
    dated: int = -1
    dateline: Found[Dateline] | None = None
    marks: int = 0


def group_text(scene: Scene, group: Group) -> str:
    """The words of a group."""
    return scene.lines.text_of(scene.lines.whole(group.first, group.last))


def is_flash(text: str, scene: Scene) -> bool:
    """Whether an urgent line is marked as one: `******BANK CUTS RATE`."""
    return text[0] in scene.dialect.flash_marks and text[:2] == text[0] * 2


def is_prose(text: str) -> bool:
    """Whether a group is running text: long, or a sentence that ends."""
    return len(text) > 140 or (len(text) > 24 and text.endswith(_SENTENCE_ENDS) and text.count(" ") > 2)


def read_dated(scene: Scene, at: int, text: str) -> Lead | None:
    """The lead that group `at` is, where a dateline opens it."""
    if not _CLOSING.search(text, 0, _DATELINE_REACH):
        return None
    marks = _marks_before(text, scene)
    found = read_dateline(text[marks:] if marks else text, received=scene.received)
    if found is None or not _fits(found, text[marks:], at):
        return None
    return Lead(at, at, found, marks)


def _marks_before(text: str, scene: Scene) -> int:
    """How many characters before a dateline are no part of it: priority marks, a letter that strayed in."""
    if text[0] in scene.dialect.flash_marks:
        return len(text) - len(text.lstrip(scene.dialect.flash_marks + " "))
    stray = _STRAY.match(text)
    return stray.end() if stray else 0


def _fits(found: Found[Dateline], text: str, at: int) -> bool:
    """The first group is a headline unless a dated story follows; places alone open running text only."""
    rest = len(text) - found.end
    line = found.value
    if line.date is not None or line.agency is not None or found.diagnostics:
        return at > 0 or rest > 60
    return rest > 40 and not text[found.end :].isupper()


# ---- rules: text of a group -> claim ---------------------------------------------------------------------------

_Verdict = tuple[Role, str | None, Found[Any] | None]
_HeadRule = Callable[[str, Group, Scene], _Verdict | None]


def byline(text: str, group: Group, scene: Scene) -> _Verdict | None:
    """`By Ada Quill, Wire`."""
    opener = text.split(None, 1)[0].casefold()
    if opener not in scene.dialect.byline_openers or len(text) > 200:
        return None
    found = read_byline(text)
    if found is None and text.rpartition(" ")[2].casefold() in scene.dialect.end_marks:
        # The agency's name at its end makes any such line a credit.
        found = Found(Byline(text=text), 0, len(text))
    return None if found is None else (Role.BYLINE, None, found)


def status_line(text: str, group: Group, scene: Scene) -> _Verdict | None:
    """`(Adds comments, detail)`, `Eds: Picks up third graf`, `EMBARGOED until noon`, `KILL KILL KILL`."""
    found = read_status(text, received=scene.received)
    if found.value.headline:
        return None
    return (Role.ED_NOTE if found.value.ed_notes else Role.STATUS), None, found


def stamp(text: str, group: Group, scene: Scene) -> _Verdict | None:
    """`April 2, 2014, 21:43 UTC+3 HARBOUR CITY`."""
    if len(text) > 90 or not any(map(str.isdigit, text)):
        return None
    found = read_stamp(text, received=scene.received)
    if found is None or len(text) - found.end > _STAMP_TAIL:
        return None
    if found.start > (_STAMP_LABEL if ":" in text[: found.start] else _STAMP_HEAD):
        return None
    return Role.STAMP, None, found


def counter(text: str, group: Group, scene: Scene) -> _Verdict | None:
    """`3 pages in this article`, `View all (23)`."""
    if len(text) <= 50 and _COUNTER.match(text):
        return Role.FURNITURE, "counter", None
    return None


def pull_quote(text: str, group: Group, scene: Scene) -> _Verdict | None:
    """A quotation that the story repeats further down."""
    if text[0] not in _QUOTE_OPENERS or len(text) < 30:
        return None
    words = _plain_words(text)[:6]
    if len(words) < 4:
        return None
    key = " ".join(words)
    rest = " ".join(_plain_words(" ".join(scene.lines.words[group.last + 1 :])))
    return (Role.PULL_QUOTE, None, None) if key in rest else None


def _plain_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


HEAD_RULES: tuple[_HeadRule, ...] = (byline, status_line, stamp, counter, pull_quote)


def judge(text: str, group: Group, scene: Scene) -> _Verdict | None:
    """What the first rule that claims the group says."""
    for rule in HEAD_RULES:
        verdict = rule(text, group, scene)
        if verdict is not None:
            return verdict
    return None


def claim_group(scene: Scene, group: Group, role: Role, sub: str | None, found: Found[Any] | None) -> Claim:
    """A claim on all lines of a group; furniture is no text of the article."""
    stretch = None if role is Role.FURNITURE else scene.lines.whole(group.first, group.last)
    return Claim(role, group.first, 0, stretch, sub, found)


# ---- wire copy: the first line that no rule claims is the headline -------------------------------------------------


def read_wire_head(scene: Scene) -> tuple[list[Claim], Lead]:
    """Claims for the groups before the body, and where that begins."""
    groups = scene.layout.groups
    claims: list[Claim] = []
    headline = -1
    for at, group in enumerate(groups):
        text = group_text(scene, group)
        wrapped = headline == at - 1 >= 0 and _goes_on(scene, groups[headline], group)
        lead = read_dated(scene, at, text)
        if lead is not None and not (wrapped and _placed_only(lead)):
            return claims, lead
        verdict = judge(text, group, scene)
        if verdict is not None:
            claims.append(claim_group(scene, group, *verdict))
        elif headline < 0:
            headline = at
            claims.append(claim_group(scene, group, Role.HEADLINE, None, None))
        elif wrapped:
            headline = at
            claims[-1] = claims[-1]._replace(stretch=scene.lines.whole(claims[-1].line, group.last))
        else:
            return claims, _undated(scene, at)
    return claims, Lead(len(groups))


def _placed_only(lead: Lead) -> bool:
    """Whether the dateline is no more than a place, as words before a dash may look."""
    line = None if lead.dateline is None else lead.dateline.value
    return line is None or (line.date is None and line.agency is None)


def _goes_on(scene: Scene, headline: Group, group: Group) -> bool:
    """Whether a line below the headline is more of it: the body is set in, or an urgent line was wrapped."""
    if group.gap:
        return False
    if is_flash(scene.lines.words[headline.first], scene):
        return group.indent <= 1
    return scene.layout.hanging and not group.indent and not headline.indent


def _undated(scene: Scene, start: int) -> Lead:
    """Running text begins at `start`; a dateline may open one of the next groups."""
    for at in range(start + 1, min(start + 1 + _DATELINE_DEPTH, len(scene.layout.groups))):
        lead = read_dated(scene, at, group_text(scene, scene.layout.groups[at]))
        if lead is not None and lead.dateline is not None and lead.dateline.value.date is not None:
            return lead._replace(group=start)
    return Lead(start)


# ---- pages: the headline is one of many lines ------------------------------------------------------------------


def read_page_head(scene: Scene) -> tuple[list[Claim], Lead]:
    """Claims for the groups before the story, and where that begins."""
    lead = _find_page_lead(scene)
    groups = scene.layout.groups[: lead.group]
    texts = [group_text(scene, group) for group in groups]
    verdicts = [judge(text, group, scene) for text, group in zip(texts, groups, strict=True)]
    chosen = _choose_headline([at for at, verdict in enumerate(verdicts) if verdict is None], groups, texts)
    claims = []
    for at, (group, verdict) in enumerate(zip(groups, verdicts, strict=True)):
        if verdict is not None:
            claims.append(claim_group(scene, group, *verdict))
        elif at == chosen:
            claims.append(claim_group(scene, group, Role.HEADLINE, None, None))
        else:
            claims.append(claim_group(scene, group, Role.FURNITURE, "menu" if at < chosen else None, None))
    return claims, lead


def _find_page_lead(scene: Scene) -> Lead:
    """The first dated group; else the first of running text."""
    groups = scene.layout.groups
    prose = -1
    for at, group in enumerate(groups):
        text = group_text(scene, group)
        lead = read_dated(scene, at, text)
        if lead is not None:
            return lead
        if prose < 0 and is_prose(text) and not is_flash(text, scene) and judge(text, group, scene) is None:
            prose = at
        elif prose >= 0 and at >= prose + _DATELINE_DEPTH:
            break
    return Lead(prose if prose >= 0 else min(1, len(groups)))


def _choose_headline(open_: Sequence[int], groups: Sequence[Group], texts: Sequence[str]) -> int:
    """The group that looks most like a headline; -1 where none is left."""
    if len(open_) < 2:
        return open_[0] if open_ else -1
    return max(open_, key=lambda at: (_headline_score(at, groups, texts), -at))


def _headline_score(at: int, groups: Sequence[Group], texts: Sequence[str]) -> int:
    text = texts[at]
    words = len(text.split())
    score = 3 * (4 <= words <= 30) + (len(text) > 30) + (words >= 6)
    alone_before = at == 0 or groups[at].gap > 0
    alone_after = at + 1 == len(groups) or groups[at + 1].gap > 0
    score += 2 * (alone_before and alone_after) + (at == 0)
    return score - 2 * text.endswith((".", ",", ":")) - 2 * text[0].islower()
