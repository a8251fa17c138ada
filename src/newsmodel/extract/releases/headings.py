"""Lines that head a contact, and lines that can be of one."""

from __future__ import annotations

import re

from newsmodel.extract.addresses import fields
from newsmodel.lang import LANGUAGES

__all__ = ["contact_heading", "holds_contact", "links_before", "without_links"]

_HEADINGS = tuple(sorted({word for language in LANGUAGES for word in language.contact_headings}, key=len, reverse=True))
_ANY_HEADING = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in _HEADINGS)
# `Harbour Lines Media Contact:`, `For media inquiries, please contact:`.
_WITH_COLON = re.compile(rf"[^:.!?@\d]{{0,60}}?\b(?:{_ANY_HEADING})\b[^:.!?@\d]{{0,40}}[:：]", re.IGNORECASE)
_INQUIRIES = re.compile(
    r"[^:.!?@\d]{0,50}\b(?:inquir(?:y|ies)|enquir(?:y|ies)|presseanfragen|anfragen)\b[^:.!?@\d]{0,40}[:：]",
    re.IGNORECASE,
)
_OPENING = re.compile(
    rf"(?:for |für |para |pour )?(?:(?:sales|marketing|technical|customer) )?(?:{_ANY_HEADING})", re.IGNORECASE
)
_WORDS = frozenset(
    word
    for language in LANGUAGES
    for words in (language.contact_words, language.contact_headings)
    for word in " ".join(words).split()
)
_LONGEST_LINE, _LONGEST_HEADING, _MOST_WORDS = 200, 90, 8
_LINKS = re.compile(r"(?:!?\[[^\]\n]{0,200}\]\([^)\s]{0,400}\)\s*)+")

_EDGES = " \t\u00a0.,:;|–—-/()[]*•·"


def contact_heading(text: str) -> int:
    """How many characters at the front of a line head a contact; 0 for none.

    `Media Contact:`, `Contact DetailsHarbour Press Office`, `For media inquiries, please contact:`.
    """
    start = links_before(text)
    found = _WITH_COLON.match(text, start) or _INQUIRIES.match(text, start)
    if found is not None and found.end() - start <= _LONGEST_HEADING:
        return found.end()
    opened = _OPENING.match(text, start)
    if opened is None:
        return _only_words(text, start)
    end = opened.end()
    rest = text[end:]
    alone = not rest.strip(_EDGES) or all(word.strip(_EDGES).casefold() in _WORDS for word in rest.split())
    if alone and len(rest) < 40:
        return len(text)
    glued = rest[0].isupper() and " " in opened[0]
    spaced = rest[0] in " \t" and " " in opened[0] and rest.lstrip()[:1].isupper() and bool(fields(rest))
    return end if glued or spaced else 0


def links_before(text: str) -> int:
    """Where a line begins after the images and empty links before it."""
    found = _LINKS.match(text)
    return found.end() if found else 0


def _only_words(text: str, start: int) -> int:
    if len(text) - start > _LONGEST_HEADING:
        return 0
    words = [word.strip(_EDGES).casefold() for word in text[start:].split()]
    if not 0 < len(words) < _MOST_WORDS or any(word not in _WORDS for word in words):
        return 0
    about = text.rstrip().endswith((":", "：")) or any(word in _HEADINGS for word in words)
    return len(text) if about else 0


def holds_contact(text: str) -> bool:
    """Whether a line that is no sentence holds an address or a phone."""
    return len(text) <= _LONGEST_LINE and any(field.kind != "site" for field in fields(text))


def without_links(text: str) -> str:
    """A line without its images and links in Markdown."""
    return _LINKS.sub(" ", text) if "](" in text else text
