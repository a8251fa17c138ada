"""What stands below the story: credits, topics, lists of other stories, furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.boxes import is_box_heading
from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.body import claim_closing
from newsmodel.wire.rules.head import claim_group, stamp
from newsmodel.wire.rules.lead import DATELINE_DEPTH
from newsmodel.wire.rules.page.beside import (
    claim_caption,
    claim_furniture,
    claim_list,
    claim_offer,
    claim_topics,
    offer_kind,
    reach_of_list,
    topics_end,
)
from newsmodel.wire.rules.page.view import Page
from newsmodel.wire.segment import Role

__all__ = ["claim_tail"]

# A row of a roster: `Norway (1951)`.
_MEMBER = re.compile(r"[^\W\d_][^.!?()]{1,40}\((?:1[89]|20)\d\d\)\Z")
_FEWEST_MEMBERS = 2


def claim_tail(page: Page, end: int, *, dated: bool) -> Iterator[Claim]:
    """Claims for the groups from `end` on; `dated` says whether the story's stamp stands above it."""
    at, stop = end, len(page.groups)
    told = end  # no furniture stands before this group
    while at < stop:
        near = at < end + DATELINE_DEPTH
        until = at + 1
        if at in page.headings and (until := reach_of_list(page, at, stop)) > at + 1:
            yield from claim_list(page, at, until)
        elif (until := _roster_end(page, at, stop)) > at:
            yield claim_group(page.scene, page.groups[at], Role.FACTBOX_HEADING, None, None)
            yield from (claim_group(page.scene, row, Role.FACTBOX, None, None) for row in page.groups[at + 1 : until])
        elif at == told and _is_short_box(page, at, stop):
            yield claim_group(page.scene, page.groups[at], Role.FACTBOX_HEADING, None, None)
            yield claim_group(page.scene, page.groups[at + 1], Role.FACTBOX, None, None)
            until = told = at + 2
        elif (until := topics_end(page, at, stop)) > at:
            yield from claim_topics(page, at, until)
        else:
            until = at + 1
            claim = _line(page, at, near=near, dated=dated)
            dated = dated or claim.role is Role.STAMP
            told = until if at == told and claim.role is not Role.FURNITURE else told
            yield claim
        at = until


def _roster_end(page: Page, at: int, stop: int) -> int:
    """One past the last row of a roster below the heading of a box, with the line that announces it; else `at`."""
    if not is_box_heading(page.texts[at]):
        return at
    first = at + 1 + (at + 1 < stop and page.texts[at + 1].endswith(":"))
    end = next((row for row in range(first, stop) if _MEMBER.match(page.texts[row]) is None), stop)
    return end if end - first >= _FEWEST_MEMBERS else at


def _is_short_box(page: Page, at: int, stop: int) -> bool:
    """Whether the heading of a box and one sentence stand here, too short to be told from a menu by itself."""
    if at + 1 >= stop or page.kinds[at] is not None or page.kinds[at + 1] is not None:
        return False
    text = page.texts[at + 1]
    return text[:1].isupper() and text[-1] == "." and text.count(" ") > 1 and is_box_heading(page.texts[at])


def _line(page: Page, at: int, *, near: bool, dated: bool) -> Claim:
    group = page.groups[at]
    if near:
        closing = claim_closing(page.scene, group)
        if closing is not None:
            return closing
        if page.kinds[at] == "caption":
            return claim_caption(page, at)
        published = None if dated else stamp(page.texts[at], group, page.scene)
        if published is not None:
            return Claim(
                Role.STAMP, group.first, 0, page.scene.lines.whole(group.first, group.last), None, published[2]
            )
    kind = offer_kind(page, at)
    if kind is not None:
        return claim_offer(page, at, kind)
    return claim_furniture(page, at, "teaser" if page.prose[at] else "menu")
