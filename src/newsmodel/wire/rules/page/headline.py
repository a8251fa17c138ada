"""The headline of a page: the line above the story that looks most like one and shares its words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from newsmodel.wire.rules.lead import Lead
from newsmodel.wire.rules.page.view import ITEM_SIGNS, Page
from newsmodel.wire.rules.words import heading_mark, plain_words, word_count

__all__ = ["choose_headline"]

_NO_HEADLINE = ITEM_SIGNS + ":#@$%~"
# A slug such as USA-STORM/UPDATE, and a full stop inside, as captions have.
_SLUG = re.compile(r"[A-Z]{2,}[-/][A-Z]+(?:[-/ ]|\Z)")
_TWO_SENTENCES = re.compile(r"[a-z]{4}\. [A-Z]")
_RIVALS, _SHORTEST_INNER = 6, 24
_LONG_HEADLINE, _LONGEST_HEADLINE = 120, 220
# How many groups of the story a headline's words are compared with; how near above it a headline stands.
_VOCABULARY, _NEAR, _FEW_BETWEEN = 8, 6, 8
# Credits stand so near below a headline, a deck or two between; what pages print again is so long at least.
_CREDITED_WITHIN, _MOST_BETWEEN, _SHORTEST_AGAIN = 6, 3, 20
# What scores less is an entry of a menu that shares a word with the story.
_LOWEST, _AS_GOOD, _ALIKE, _FEWEST_WORDS = 3.0, 3.0, 1.0, 5
_HALF = 0.5


def choose_headline(page: Page, open_: Sequence[int], lead: Lead, credited: set[int]) -> int:
    """The group that looks most like a headline, where it first stands; -1 where none does."""
    if not open_:
        return -1
    story = set(plain_words(" ".join(page.texts[lead.group : lead.group + _VOCABULARY])))
    placed = _Place(open_, sorted(credited), lead.group)
    bare = {at: _score(page, at, story) for at in open_}
    near = {at: score + placed.nearness(at) for at, score in bare.items()}
    scores = {at: score + placed.credits(at) for at, score in near.items() if score >= _LOWEST}
    if not scores:
        return -1
    rivals = sorted(scores, key=lambda at: (-scores[at], at))[:_RIVALS]
    right = max((at for at in rivals if placed.is_right_above(at)), default=-1)
    for at in rivals:
        scores[at] += 0.0 if _is_of_menu(page, at, right) else _is_again(page, at)
    best = min(rivals, key=lambda at: (-scores[at], at))
    # Breadcrumbs and slugs repeat the headline with something before it.
    inner = [at for at in rivals if len(page.texts[at]) > _SHORTEST_INNER and page.texts[at] in page.texts[best]]
    chosen = min(inner, key=lambda at: (len(page.texts[at]), at), default=best)
    above = chosen - 1
    if above in scores and scores[above] >= scores[chosen] - _AS_GOOD and _belongs_above(page, chosen, bare, story):
        # Of two lines that look like headlines, one under the other, the second is the deck.
        chosen = above if word_count(page.texts[above]) >= _FEWEST_WORDS else chosen
    return next(at for at in open_ if page.texts[at] == page.texts[chosen])


class _Place:
    """Where open lines stand: how near above the story, and above its credits."""

    def __init__(self, open_: Sequence[int], credited: Sequence[int], lead: int) -> None:
        self.open, self.credited, self.lead = open_, credited, lead

    def nearness(self, at: int) -> float:
        """Lines that say what they are, a bar of buttons or a menu, do not part a headline from its story."""
        after = len(self.open) - bisect_right(self.open, at)
        return 2.0 * (after < _FEW_BETWEEN or self.lead - at <= _NEAR) + (at + 1 in self.credited)

    def credits(self, at: int) -> float:
        """What it adds that credits stand below."""
        return 2.0 * self._is_credited(at)

    def is_right_above(self, at: int) -> bool:
        """Whether credits stand below and nothing but known lines between."""
        next_ = bisect_right(self.credited, at)
        near = next_ < len(self.credited) and self.credited[next_] - at <= _CREDITED_WITHIN
        return near and bisect_left(self.open, self.credited[next_]) == bisect_right(self.open, at)

    def _is_credited(self, at: int) -> bool:
        next_ = bisect_right(self.credited, at)
        if next_ == len(self.credited) or self.credited[next_] - at > _CREDITED_WITHIN:
            return False
        between = bisect_left(self.open, self.credited[next_]) - bisect_right(self.open, at)
        return between <= _MOST_BETWEEN


def _is_again(page: Page, at: int) -> float:
    """What it adds that the page prints a line once more, alone or within another: breadcrumb, most read, title."""
    text = page.texts[at]
    return 2.0 * (len(text) >= _SHORTEST_AGAIN and page.scene.lines.source.count(text) > 1)


def _is_of_menu(page: Page, at: int, right: int) -> bool:
    """Whether a line above the one that stands `right` above the credits is an entry of a menu, apart from that.

    Menus print titles of other stories, and the foot of the page prints them again.
    """
    if not at + 1 < right or page.groups[right].gap == 0:
        return False
    above = at > 0 and page.groups[at].gap == 0 and page.kinds[at - 1] is not None
    return above or (page.groups[at + 1].gap == 0 and page.kinds[at + 1] is not None)


def _belongs_above(page: Page, at: int, scores: Mapping[int, float], story: set[str]) -> bool:
    """Whether the line above makes a deck of this one.

    Nothing parts them, or a breadcrumb repeats the upper one, or it looks as much like a headline by its words alone,
    or half of its words are the story's.
    """
    title, gap = page.texts[at - 1], page.groups[at].gap
    alike = scores[at - 1] >= scores[at]
    if not gap:
        # Where nothing on the page is set apart, kickers stand as near as decks.
        return page.groups[at - 1].gap > 0 or scores[at - 1] >= scores[at] - _ALIKE
    return gap == 1 and (alike or _shared(title, story) >= _HALF or any(title in text for text in page.texts[: at - 1]))


def _shared(text: str, story: set[str]) -> float:
    """How much of the longer words of a line stand in the story."""
    words = [word for word in plain_words(text) if len(word) > 3]
    return sum(word in story for word in words) / max(len(words), 3)


def _score(page: Page, at: int, story: set[str]) -> float:
    text, groups = page.texts[at], page.groups
    count = word_count(text)
    score = 3.0 * (4 <= count <= 30) + (len(text) > 30) + 5 * _shared(text, story)
    alone = (at == 0 or groups[at].gap > 0) and (at + 1 == len(groups) or groups[at + 1].gap > 0)
    score += 2 * alone + (at == 0)
    score -= (
        2 * text.endswith((",", ":")) + 2 * text[0].islower() + 5 * (text[0] in _NO_HEADLINE and not heading_mark(text))
    )
    score -= 2 * (" » " in text or " > " in text) + 2 * (text.endswith(".") and count > 8)
    score -= 3 * (_SLUG.match(text) is not None) + 2 * (_TWO_SENTENCES.search(text) is not None)
    return score - 2 * (len(text) > _LONG_HEADLINE) - 3 * (len(text) > _LONGEST_HEADLINE)
