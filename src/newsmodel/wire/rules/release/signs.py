"""What tells a press release from a story.

No single sign does: stories have boxes, pages have addresses.  A release opens with its headline, without menus
above it, and shows two of: a wire of releases in its dateline, closing paragraphs under the names of organisations,
a contact with address and phone, legal text, a listing, a line that says who issues it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsmodel.extract.addresses import fields
from newsmodel.extract.boxes import speaks_about
from newsmodel.extract.releases.disclaimers import LEGAL_WORDS
from newsmodel.extract.tickers import read_tickers
from newsmodel.wire.lines import Lines
from newsmodel.wire.rules.release.kinds import RELEASE_MARKS, SOURCE_WORDS, Kind
from newsmodel.wire.rules.words import is_prose

__all__ = ["is_release", "may_be_release"]

_ENOUGH = 2
# A release's own words follow its headline soon.
_DEEPEST_LEAD = 14
# What at least one sign of a release is made of; copy without any is no release, and this is cheap to see.
_HINTS = ("Release", "RELEASE", "Contact", "CONTACT", "Kontakt", "wire/", "WIRE)", "Wire)")
_HINTS_ABROAD = ("Über ", "О компании", "Контакт")
_WIRE = re.compile(
    r"[/(] ?[\w. -]{0,24}(?:wire|pressrelease|press release|newsfile)(?: inc\.?)? ?(?:/|\)|, \d)", re.IGNORECASE
)
# A headline that Markdown marks stands at the top: nothing of a page is above it.
_MARKED = re.compile(r"# [^\W_]")
_DATELINE = 160
_CONTACT_LINES = 8
# A phone has nine figures or more.
_FIGURES = re.compile(r"\d[\d .()/\u00a0‑–-]{7,}\d")
_SITE = re.compile(r"https?://|www\.|\b[\w-]+\.(?:com|org|net|io|de|fr|es|it)\b")
_SITE_PARTS = ("://", "www.", ".com", ".org", ".net", ".io", ".de", ".fr", ".es", ".it")


def may_be_release(lines: Lines) -> bool:
    """Whether enough signs of a release can be in the copy: what `is_release` counts, by the words alone.

    No copy counts more there than here, so the pieces of most stories need not be looked at one by one.
    """
    return _is_hinted(lines) and _may_weigh(lines.source)


def _is_hinted(lines: Lines) -> bool:
    """Whether one of the hints stands in the copy; all stories are asked, so letters that several share come first."""
    text = lines.source
    if "@" in text or ("#" in text and "# " in text) or "SOURCE" in text or lines.tells(speaks_about):
        return True
    if "propos de" in text or "cerca de" in text:
        return True
    small = text.lower()
    if ("release" in small or "onta" in small or "wire" in small) and _holds(text, _HINTS):
        return True
    return not text.isascii() and _holds(text, _HINTS_ABROAD)


def _may_weigh(text: str) -> bool:
    weight = 1 + _holds(text, _SITE_PARTS)  # a closing paragraph, and where to read more
    weight += ("@" in text) + (_FIGURES.search(text) is not None)  # a contact's address and phone
    if weight >= _ENOUGH or "# " in text or _holds(text, SOURCE_WORDS) or _WIRE.search(text) is not None:
        return True
    if next(read_tickers(text), None) is not None:
        return True
    folded = " ".join(text.casefold().replace("‑", "-").split())  # the words of a mark may stand on two lines
    marks, legal = _PLAIN_WORDS if folded.isascii() else _WORDS
    return _holds(folded, marks) or _holds(folded, legal)


def _holds(text: str, words: Iterable[str]) -> bool:
    return any(map(text.__contains__, words))


def _shortest(words: Iterable[str]) -> tuple[str, ...]:
    """The words that hold none of the others: where a longer one stands, a shorter one does."""
    every = tuple(dict.fromkeys(words))
    return tuple(word for word in every if not any(other != word and other in word for other in every))


_WORDS = tuple(_shortest(words) for words in (RELEASE_MARKS, LEGAL_WORDS))
_PLAIN_WORDS = tuple(tuple(filter(str.isascii, words)) for words in _WORDS)


def is_release(texts: Sequence[str], kinds: Sequence[Kind]) -> bool:
    """Whether the pieces of a story, given by their words and kinds, are a release."""
    return any(map(is_prose, texts[:_DEEPEST_LEAD])) and _weight(texts, kinds) >= _ENOUGH


def _weight(texts: Sequence[str], kinds: Sequence[Kind]) -> int:
    """How many signs stand in the copy; those that only releases have count twice."""
    weight = 2 * (Kind.MARK in kinds[:_DEEPEST_LEAD] or _MARKED.match(texts[0]) is not None)
    weight += any(_WIRE.search(text, 0, _DATELINE) is not None for text in texts[:_DEEPEST_LEAD])
    weight += any(any(True for _ in read_tickers(text[:600])) for text in texts[:_DEEPEST_LEAD])
    weight += Kind.SOURCE in kinds[-_DEEPEST_LEAD:]
    weight += Kind.DISCLAIMER_HEADING in kinds or Kind.LEGAL in kinds[len(kinds) // 2 :]
    return weight + _boxes(texts, kinds) + _contacts(texts, kinds)


def _boxes(texts: Sequence[str], kinds: Sequence[Kind]) -> int:
    """Closing paragraphs under an organisation's name count twice where they say where to read more."""
    found = [at for at, kind in enumerate(kinds) if kind is Kind.BOX_HEADING and at > 1]
    sited = any(_SITE.search(text[-160:]) for at in found for text in texts[at : at + 3])
    return min(len(found), 1) + bool(sited)


def _contacts(texts: Sequence[str], kinds: Sequence[Kind]) -> int:
    """A contact counts once with an address or a phone, twice with both."""
    best = 0
    for at, kind in enumerate(kinds):
        if kind is Kind.CONTACT_HEADING:
            found = {
                field.kind for text in texts[at : at + _CONTACT_LINES] if len(text) < 300 for field in fields(text)
            }
            best = max(best, len(found & {"email", "phone"}))
    return best
