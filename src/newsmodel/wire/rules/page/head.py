"""What stands above the story: its headline, deck, credits and stamp among menus."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.extract.bylines import read_byline
from newsmodel.extract.found import Found
from newsmodel.extract.stamps import read_stamp
from newsmodel.lang import LANGUAGES
from newsmodel.model.dates import Stamp
from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.head import Verdict, claim_group, credit, goes_on, judge, stamp
from newsmodel.wire.rules.lead import Lead, read_dated
from newsmodel.wire.rules.page.beside import (
    claim_caption,
    claim_furniture,
    claim_list,
    claim_offer,
    offer_kind,
    reach_of_list,
)
from newsmodel.wire.rules.page.extent import is_alone
from newsmodel.wire.rules.page.headline import choose_headline
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.words import plain_words, word_count
from newsmodel.wire.segment import Role

__all__ = ["Head", "claim_head", "read_head"]

# What stands right below a headline more often than anything else.
_CREDITS = {Role.STAMP, Role.BYLINE, Role.DATELINE}
_SEPARATORS = " |/·•-–—,:"
# How far below the headline names and decks stand.
_BELOW = 3
_LONGEST_NAMES = 90
# A deck that is no sentence says as much as a headline.
_SHORTEST_DECK, _LONGEST_DECK = 5, 300
_SHORTEST_CAPTION = 4
# A stamp in a language or calendar that no reader knows is no deck.
_YEAR_AND_CLOCK = re.compile(r"\d{4}\D{1,12}\d{1,2}[:.]\d\d")


# Words that open the stamp of a later state of the story.
_UPDATED = tuple({word for language in LANGUAGES for word in language.updated})


class Head(NamedTuple):
    """What the rules say of the groups above the story.

    Attributes:
        lead: where the story begins.
        headline: the group that is the headline; -1 for none.
        below: the last group above the story that prints the headline: its credits stand below that.
        published: the group whose stamp is the story's; -1 for none.
        verdicts: of each group above the lead; None where no rule claims it.
    """

    lead: Lead
    headline: int
    below: int
    published: int
    verdicts: Sequence[Verdict | None]


def read_head(page: Page, lead: Lead, *, sentences: bool = True) -> Head:
    """Judge the groups above the story; `sentences` says whether one of them may be the headline."""
    verdicts = [_verdict(page, at, lead) for at in range(lead.group)]
    open_ = [at for at, verdict in enumerate(verdicts) if verdict is None and not page.kinds[at]]
    # An abstract is no headline, whatever it shares with the paragraph that it repeats.
    opening = page.texts[lead.group] if lead.group < len(page.texts) else ""
    open_ = [at for at in open_ if not (page.prose[at] and opening.startswith(page.texts[at]))]
    if not sentences:
        open_ = [at for at in open_ if not page.prose[at]]
    credited = {at for at, verdict in enumerate(verdicts) if verdict is not None and verdict[0] in _CREDITS}
    headline = choose_headline(page, open_, lead, credited)
    below = headline
    if headline >= 0:
        title = page.texts[headline]
        below = next(at for at in range(lead.group - 1, headline - 1, -1) if page.texts[at] == title)
    return Head(lead, headline, below, _choose_stamp(page, verdicts, headline), verdicts)


def claim_head(page: Page, head: Head) -> Iterator[Claim]:
    """Claims for the groups above the story, in order."""
    at, stop = 0, head.lead.group
    while at < stop:
        verdict = head.verdicts[at]
        end = at + 1
        if at == head.headline:
            end = _headline_end(page, at, head)
            title = page.groups[at]._replace(last=page.groups[end - 1].last)
            yield claim_group(page.scene, title, Role.HEADLINE, None, None)
        elif verdict is None and (end := _list_end(page, at, head)) > at + 1:
            yield from claim_list(page, at, end)
        elif verdict is None:
            yield _open_line(page, at, head)
        elif verdict[0] is Role.BYLINE:
            yield from _credit(page, at, verdict, dated=head.published < 0)
        elif verdict[0] is Role.STAMP:
            yield from _dated_line(page, at, verdict, head.published)
        else:
            yield claim_group(page.scene, page.groups[at], *verdict)
        at = max(end, at + 1)


def _headline_end(page: Page, at: int, head: Head) -> int:
    """One past the headline, of which the next line may be more."""
    below = at + 1
    if below >= head.lead.group or head.verdicts[below] is not None or page.kinds[below]:
        return below
    return below + goes_on(page.scene, page.groups[at], page.groups[below])


def _verdict(page: Page, at: int, lead: Lead) -> Verdict | None:
    """What the rules of the head say; of codes and counters only that they may be stamps."""
    group, text = page.groups[at], page.texts[at]
    if page.kinds[at] and page.kinds[at] != "caption":
        return stamp(text, group, page.scene)
    dated = read_dated(page.scene, at, text) if lead.dated < 0 and at else None
    if dated is not None and is_alone(dated, text) and not dated.marks and not _placed_only(dated):
        return Role.DATELINE, None, dated.dateline
    return stamp(text, group, page.scene) if page.kinds[at] else judge(text, group, page.scene) or credit(text)


def _placed_only(lead: Lead) -> bool:
    line = None if lead.dateline is None else lead.dateline.value
    return line is None or (line.date is None and line.agency is None)


def _list_end(page: Page, at: int, head: Head) -> int:
    """One past the list that opens at a group; no list reaches the headline, and none stands between it and the story."""
    if at not in page.headings or at > head.headline >= 0:
        return at
    return reach_of_list(page, at, head.headline if head.headline >= 0 else head.lead.group)


def _credit(page: Page, at: int, verdict: Verdict, *, dated: bool) -> Iterator[Claim]:
    """A byline; what follows it in its line may be the stamp."""
    role, sub, found = verdict
    group, text = page.groups[at], page.texts[at]
    yield claim_group(page.scene, group, role, sub, found)
    rest = read_stamp(text, start=found.end) if found is not None and dated and found.end < len(text) else None
    if rest is not None and rest.value.date is not None and rest.value.date.day is not None:
        whole = page.scene.lines.whole(group.first, group.last)
        line, column = page.scene.lines.locate(whole, rest.start)
        yield Claim(Role.STAMP, line, column, whole._replace(first=line, start=column), None, rest)


def _dated_line(page: Page, at: int, verdict: Verdict, published: int) -> Iterator[Claim]:
    """A stamp; what stands before it in its line may be a byline.  A stamp that is not the story's is the clock of the page or of a machine."""
    group, found = page.groups[at], verdict[2]
    if at != published or found is None:
        yield Claim(Role.FURNITURE, group.first, 0, sub_role="clock")
        return
    whole = page.scene.lines.whole(group.first, group.last)
    before = page.texts[at][: found.start].rstrip()
    # A label of the stamp ends with a colon, and names are all that stands before a stamp.
    names = "" if before.endswith((":", "：")) else before.rstrip(_SEPARATORS)
    credit_ = read_byline(names, bare=True) if len(names) > 3 else None
    if credit_ is None or not credit_.value.people or credit_.end < len(names):
        yield Claim(Role.STAMP, group.first, 0, whole, None, found)
        yield from _credit_after(page, at, found)
        return
    line, column = page.scene.lines.locate(whole, found.start)
    yield Claim(Role.BYLINE, group.first, 0, whole._replace(last=line, end=column), None, credit_)
    yield Claim(Role.STAMP, line, column, whole._replace(first=line, start=column), None, found)


def _credit_after(page: Page, at: int, found: Found[Stamp]) -> Iterator[Claim]:
    """The names that stand behind a bar after a stamp: `3 May 2021 20:04 | Ada Quill`."""
    text, whole = page.texts[at], page.scene.lines.whole(page.groups[at].first, page.groups[at].last)
    rest = text[found.end :].lstrip(_SEPARATORS)
    credit = read_byline(rest, bare=True) if rest and text[found.end :].lstrip()[:1] == "|" else None
    if credit is not None and credit.value.people:
        line, column = page.scene.lines.locate(whole, len(text) - len(rest))
        yield Claim(Role.BYLINE, line, column, whole._replace(first=line, start=column), None, credit)


def _open_line(page: Page, at: int, head: Head) -> Claim:
    """A line that no rule of the head claims: below the headline a deck or a name, a caption anywhere, else furniture."""
    if page.kinds[at] == "caption":
        return claim_caption(page, at)
    if page.kinds[at] is None and 0 <= head.below < at:
        named = _named(page, at, head)
        if named is not None:
            return named
        if _is_picture(page, at, head):
            return claim_caption(page, at)
        if _is_deck(page, at, head):
            return claim_group(page.scene, page.groups[at], Role.STANDFIRST, None, None)
    kind = offer_kind(page, at)
    if kind is not None and at > head.below >= 0:
        return claim_offer(page, at, kind)
    return claim_furniture(page, at, _place(page, at, head))


def _named(page: Page, at: int, head: Head) -> Claim | None:
    """A line of names below the headline, beside it or beside the stamp."""
    text, verdicts = page.texts[at], head.verdicts
    if at > head.below + 2 * _BELOW or text[0] in ITEM_SIGNS or page.prose[at]:
        return None
    beside = [verdicts[near] for near in (at - 1, at + 1) if near < len(verdicts)]
    near_stamp = any(verdict is not None and verdict[0] is Role.STAMP for verdict in beside)
    found = read_byline(text, bare=True) if len(text) < _LONGEST_NAMES and " " in text else None
    if found is None or not found.value.people:
        return None
    near = at <= head.below + _BELOW and (near_stamp or head.below + 1 == at)
    # Two names joined are no button of a bar, whatever stands between them and the headline.
    if not near and (len(found.value.people) < _BELOW - 1 or _is_below_credits(head, at)):
        return None
    return claim_group(page.scene, page.groups[at], Role.BYLINE, None, found)


def _is_deck(page: Page, at: int, head: Head) -> bool:
    """Whether a line below the headline is a deck: only credits and other decks stand between, and it says something."""
    text = page.texts[at]
    if len(text) > _LONGEST_DECK and not page.prose[at]:
        return False
    between = all(
        head.verdicts[near] is not None or page.kinds[near] or page.prose[near] or word_count(page.texts[near]) > _BELOW
        for near in range(head.below + 1, at)
    )
    if at > head.below + 2 * _BELOW or not between or page.texts[head.headline] in text:
        return False
    if not page.prose[at] and (_is_below_credits(head, at) or _YEAR_AND_CLOCK.search(text)):
        return False
    return page.prose[at] or word_count(text) >= _SHORTEST_DECK


def _is_below_credits(head: Head, at: int) -> bool:
    return any(verdict is not None and verdict[0] in _CREDITS for verdict in head.verdicts[head.below + 1 : at])


def _is_picture(page: Page, at: int, head: Head) -> bool:
    """Whether a line that is no sentence is about a picture: below the credits, right above the text, in its words."""
    if page.prose[at] or word_count(page.texts[at]) < _SHORTEST_CAPTION or at < head.lead.group - 2 * _BELOW:
        return False
    if page.texts[head.headline] in page.texts[at]:
        return False
    bars = any(kind == "share-bar" for kind in page.kinds[head.below + 1 : at])
    if not (bars or _is_below_credits(head, at)):
        return False
    words = [word for word in plain_words(page.texts[at]) if len(word) > _BELOW]
    story = plain_words(" ".join(page.texts[head.lead.group : head.lead.group + 2 * _BELOW]))
    return sum(word in story for word in words) * (_BELOW + 1) >= max(len(words), _BELOW + 1)


def _place(page: Page, at: int, head: Head) -> str:
    """What furniture is by its place: a kicker stands right above the headline."""
    if at == head.below - 1 and not page.groups[at + 1].gap and page.texts[at][0] not in ITEM_SIGNS:
        return "kicker"
    return "menu" if not page.prose[at] else "teaser"


def _choose_stamp(page: Page, verdicts: Sequence[Verdict | None], headline: int) -> int:
    """The first stamp below the headline, of a first printing rather than of an update; else the last above it."""
    stamps = [at for at, verdict in enumerate(verdicts) if verdict and verdict[0] is Role.STAMP]
    below = [at for at in stamps if at > headline]
    if not below:
        return stamps[-1] if stamps else -1
    near = [at for at in below if at <= below[0] + _BELOW]
    return next((at for at in near if not page.texts[at].casefold().startswith(_UPDATED)), below[0])
