"""Pages without a story: hardly a sentence, or sentences about the page itself."""

from __future__ import annotations

import re

from newsmodel.lang import LANGUAGES
from newsmodel.wire.rules.head import stamp
from newsmodel.wire.rules.lead import Lead
from newsmodel.wire.rules.page.furniture import fold
from newsmodel.wire.rules.page.view import Page
from newsmodel.wire.rules.page.weights import weight_of
from newsmodel.wire.rules.words import ends_sentence, group_text, is_unspaced
from newsmodel.wire.scene import Scene

__all__ = ["FEWEST_LABELLED", "LABELLED", "no_story", "says_missing"]

_TAGS = re.compile(r"</?[A-Za-z]\w{0,9} ?/?>")
# A page of so many groups whose sentences weigh less than a full line has no story.
_MANY_GROUPS, _LIGHTEST_STORY = 12, 1.0
# Pages about a missing page, and about whoever publishes, say so in few sentences; such pages have no stamp.
_MISSING = tuple({word for language in LANGUAGES for word in language.missing})
_ASCII_MISSING = tuple(filter(str.isascii, _MISSING))
_IMPRINT = frozenset(word for language in LANGUAGES for word in language.imprint)
_LONGEST_MISSING = 1000
_LONG_STORY, _ABOVE, _STAMPED_ABOVE = 12.0, 3, 20
# A label, a colon and a value: `Phone: 555 0100`; an imprint has some.
LABELLED = re.compile(r"[^\W\d_][^\d:]{1,40}:[ \t]*\S")
FEWEST_LABELLED = 3
# What pages about themselves speak of, in sentences.
_COOKIES = ("cookie", "куки", "çerez", "eväste", "kakor", "クッキー", "ملفات تعريف")


def no_story(page: Page, lead: Lead, end: int) -> bool:
    """Whether a page of many lines has no story: hardly a sentence, or sentences about the page itself."""
    if lead.dated >= 0 or lead.group >= len(page.groups):
        return lead.dated < 0
    run = range(lead.group, end)
    weight = sum(weight_of(page, at) for at in run if page.prose[at] and _reads_to_an_end(page.texts[at]))
    if len(page.groups) >= _MANY_GROUPS and weight < _LIGHTEST_STORY:
        return True
    if weight < _LONG_STORY and (_is_missing(page, lead.group) or _is_imprint(page, lead.group, end)):
        return True
    prose = [page.texts[at].casefold() for at in run if page.prose[at]]
    own = sum(any(word in text for word in _COOKIES) for text in prose)
    return own * 2 > len(prose)


def says_missing(scene: Scene) -> bool:
    """Whether few lines say that there is no page: such copy is a page, however much like a story it is set."""
    groups = scene.layout.groups
    if len(groups) > _MANY_GROUPS or len(scene.lines.source) > _LONGEST_MISSING:
        return False
    opening = "\n".join([group_text(scene, group) for group in groups[:_ABOVE]]).casefold()
    return any(map(opening.__contains__, _ASCII_MISSING if opening.isascii() else _MISSING))


def _is_missing(page: Page, start: int) -> bool:
    """Whether a page says that the one which was asked for is not there: in its first sentence or right above."""
    near = range(max(0, start - _ABOVE), min(start + 2, len(page.texts)))
    return any(word in page.texts[at].casefold() for at in near for word in _MISSING) and not _is_stamped(page, start)


def _is_imprint(page: Page, start: int, end: int) -> bool:
    """Whether a page is about whoever publishes it: it says so, and values with labels stand by its sentences."""
    titles = [at for at in range(start) if fold(page.texts[at]) in _IMPRINT]
    if not titles or _is_stamped(page, start):
        return False
    stop = min(end + _STAMPED_ABOVE, len(page.texts)) if titles[-1] >= start - _ABOVE else start
    labelled = sum(LABELLED.match(page.texts[at]) is not None for at in range(titles[-1] + 1, stop))
    return labelled >= FEWEST_LABELLED


def _is_stamped(page: Page, start: int) -> bool:
    return any(
        stamp(page.texts[at], page.groups[at], page.scene) for at in range(max(0, start - _STAMPED_ABOVE), start)
    )


def _reads_to_an_end(text: str) -> bool:
    """Whether a sentence ends in a text, at its end or before: captions and titles have none."""
    return ends_sentence(_TAGS.sub("", text)) or ". " in text or is_unspaced(text)
