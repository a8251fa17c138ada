"""Claims for what stands beside a story: lists under headings, topics, captions, single offers, other furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.head import claim_group
from newsmodel.wire.rules.page.sidebars import TOPIC_KINDS, label_kind
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.words import announces
from newsmodel.wire.segment import Role

__all__ = [
    "claim_caption",
    "claim_furniture",
    "claim_list",
    "claim_offer",
    "claim_topics",
    "offer_kind",
    "reach_of_list",
    "topics_end",
]

_MOST_ITEMS = 80
_LONGEST_ITEM = 300
# A rank or a count stands between the items of a list and ends it not.
_BETWEEN = {"counter", "code"}
# A title after its rank, `2. Colm elects a goat`; a count of few words has no full stop.
_RANKED = re.compile(r"(\d{1,3}[.)] )[^\W\d]\S* \S")
_COMMAS = {",", "،", "、", "，"}
_FEWEST_COMMAS = 1
_LONGEST_TOPIC = 60


def claim_furniture(page: Page, at: int, sub: str) -> Claim:
    """A line that is no part of the story."""
    kind = page.kinds[at] or ("repeat" if at in page.repeated else sub)
    return Claim(Role.FURNITURE, page.groups[at].first, 0, sub_role=kind)


def claim_caption(page: Page, at: int) -> Claim:
    """The caption or credit of a picture; printed once more it is a repeat."""
    if at in page.repeated:
        return Claim(Role.FURNITURE, page.groups[at].first, 0, sub_role="repeat")
    return claim_group(page.scene, page.groups[at], Role.FIGURE, None, None)


def claim_offer(page: Page, at: int, kind: str) -> Claim:
    """A line that offers another story, or tags this one."""
    group, scene = page.groups[at], page.scene
    if kind not in TOPIC_KINDS:
        return claim_group(scene, group, Role.SIDEBAR, kind, None)
    whole = scene.lines.whole(group.first, group.last)
    text = page.texts[at]
    after = min(found for found in (text.find(":"), text.find("："), len(text)) if found >= 0) + 1
    line, column = scene.lines.locate(whole, after)
    return Claim(Role.TOPIC, group.first, 0, whole._replace(first=line, start=column), kind)


# ---- lists under a heading ---------------------------------------------------------------------------------------


def reach_of_list(page: Page, at: int, stop: int) -> int:
    """One past the last item of the list that the heading at `at` opens; `at + 1` where it has none."""
    groups, end = page.groups, at + 1
    if end >= stop or groups[end].gap > 1:
        return end
    first = groups[end]
    spaced = groups[end + 1].gap if end + 1 < stop else 0
    bulleted = page.texts[end][0] in ITEM_SIGNS
    while end < min(stop, at + 1 + _MOST_ITEMS):
        group, text = groups[end], page.texts[end]
        apart = end > at + 1 and group.gap > max(spaced, 0)
        if apart or group.indent < first.indent or end in page.headings or not _is_item(page, end):
            break
        if not bulleted and text[0] in ITEM_SIGNS and len(text) > 1:
            break
        if bulleted and text[0] not in ITEM_SIGNS and group.indent <= first.indent:
            break
        end += 1
    return end


def _is_item(page: Page, at: int) -> bool:
    kind, text = page.kinds[at], page.texts[at]
    if page.prose[at] or len(text) >= _LONGEST_ITEM or (len(text) > _LONGEST_TOPIC and announces(text)):
        return False
    return kind is None or kind in _BETWEEN


def claim_list(page: Page, at: int, end: int) -> Iterator[Claim]:
    """The heading at `at` and its items up to `end`."""
    yield claim_group(page.scene, page.groups[at], Role.SIDEBAR_TITLE, page.headings[at], None)
    for item in range(at + 1, end):
        if page.texts[item] in _COMMAS or (page.kinds[item] in _BETWEEN and not _RANKED.match(page.texts[item])):
            yield Claim(Role.FURNITURE, page.groups[item].first, 0, sub_role=page.kinds[item] or "separator")
        else:
            yield _item(page, item)


def _item(page: Page, at: int) -> Claim:
    """An item, its bullet or rank left out of the words."""
    group, scene = page.groups[at], page.scene
    whole = scene.lines.whole(group.first, group.last)
    ranked = _RANKED.match(page.texts[at])
    bullet = 1 if page.texts[at][0] in ITEM_SIGNS and len(page.texts[at]) > 1 else 0
    bullet = ranked.end(1) if ranked else bullet
    line, column = scene.lines.locate(whole, bullet)
    return Claim(Role.SIDEBAR, group.first, 0, whole._replace(first=line, start=column), "ranked" if ranked else "item")


# ---- topics between lone commas ----------------------------------------------------------------------------------


def topics_end(page: Page, at: int, stop: int) -> int:
    """One past the last of the topics that lone commas part from `at` on; `at` where none do."""
    texts, end, commas = page.texts, at, 0
    while end + 1 < stop and len(texts[end]) < _LONGEST_TOPIC and page.kinds[end] is None:
        if texts[end][-2:-1] == " " and texts[end][-1] in _COMMAS:
            end, commas = end + 1, commas + 1
        elif texts[end + 1] in _COMMAS and end + 2 < stop:
            end, commas = end + 2, commas + 1
        else:
            break
    return end + 1 if commas >= _FEWEST_COMMAS and len(texts[end]) < _LONGEST_TOPIC else at


def claim_topics(page: Page, at: int, end: int) -> Iterator[Claim]:
    """A claim a topic; the commas between are no words of them."""
    for topic in range(at, end):
        if page.texts[topic] in _COMMAS:
            yield Claim(Role.FURNITURE, page.groups[topic].first, 0, sub_role="separator")
        else:
            yield claim_group(page.scene, page.groups[topic], Role.TOPIC, "topic", None)


def offer_kind(page: Page, at: int) -> str | None:
    """The kind of a line that offers another story or tags this one; None for other lines."""
    return None if page.kinds[at] in {"legal", "caption"} else label_kind(page.texts[at])
