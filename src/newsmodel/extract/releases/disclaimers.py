"""Legal text of a release: safe harbour, forward-looking statements, terms."""

from __future__ import annotations

import re

from newsmodel.lang import LANGUAGES

__all__ = ["LEGAL_WORDS", "disclaims", "is_notice", "read_disclaimer"]

# A heading is short; it may close with a colon or run into its text after one.
_LONGEST_HEADING = 110
_HEADINGS = tuple(sorted({word for language in LANGUAGES for word in language.disclaimers}, key=len, reverse=True))
_PHRASES = tuple(dict.fromkeys(phrase for language in LANGUAGES for phrase in language.disclaims))
_NOTICES = (
    "accept responsibility for the adequacy",
    "accepts responsibility for the adequacy",
    "approved nor disapproved",
    "reviewed or accept",
)
LEGAL_WORDS = (*_HEADINGS, *_PHRASES, *_NOTICES)
"""In small letters; legal text holds one of them."""

_LONGEST_NOTICE = 500
_HEADING = re.compile(r"[\W_]{0,4}(?:" + "|".join(map(re.escape, _HEADINGS)) + r")\b")
_WITHIN = re.compile(r"\b(?:" + "|".join(re.escape(word) for word in _HEADINGS if " " in word) + r")\b")


def read_disclaimer(text: str) -> int:
    """How much of a line is the heading of legal text that stands alone on it; 0 where it is none."""
    line = text.rstrip()
    if len(line) > _LONGEST_HEADING or line.endswith((".", "!", "?")):
        return 0
    folded = line.casefold().replace("‑", "-")
    opened = _HEADING.match(folded)
    if opened is None and len(line.split()) < 10:
        opened = _WITHIN.search(folded)
    return len(line) if opened is not None else 0


def is_notice(text: str) -> bool:
    """Whether a paragraph is a notice of its own, as exchanges ask for: who has not reviewed the release."""
    return len(text) < _LONGEST_NOTICE and any(phrase in text.casefold() for phrase in _NOTICES)


def disclaims(text: str) -> bool:
    """Whether a paragraph is legal text by what it says: it opens with such a heading, or uses its phrases."""
    folded = text.casefold().replace("‑", "-")
    opened = _HEADING.match(folded[:_LONGEST_HEADING])
    if opened is not None and folded[opened.end() : opened.end() + 60].lstrip(" s").startswith((":", "-", "–", "—")):
        return True
    return any(map(folded.__contains__, _PHRASES)) or is_notice(text)
