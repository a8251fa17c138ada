"""Addresses, phones and sites in the lines of a contact, as printed, also where what stands beside them is glued on.

`Doe Relationsinfo@harbour.example212-555-0142` is a name, an address and a phone: a local part gives back the words
that cannot be its own, a top-level domain has no digits, and a capital inside one begins something else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsmodel.lang import LANGUAGES

__all__ = ["EMAIL", "PHONE", "SITE", "Field", "email_at", "fields", "phones"]

# RFC 5322 allows more; mailboxes of the press do not use it.
EMAIL = re.compile(r"[A-Za-z0-9][\w.+'-]{0,62}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}", re.ASCII)
PHONE = re.compile(
    r"(?<![\w.$€£/=-])(?:\+ ?\d{1,3}[ .\u00a0/-]{0,2})?(?:\(\+?\d{1,5}\)[ .\u00a0/-]{0,2})?"
    r"\d{1,5}(?:[ .\u00a0/‑–-]{1,2}\d{2,5}){1,5}(?!\d|[.,]\d)"
)
# Two groups, a code and the number of the subscriber: `+49 431 5550161`, `0431 5550161` (ITU-T E.123, 2.1 and 3.1).
_CODED = re.compile(
    r"(?<![\w.$€£/=-])(?:\+ ?\d{1,3}[ .\u00a0/-]{1,2}(?:\(0\)[ ]?)?\(?\d{1,5}\)?|\(?0\d{1,4}\)?)[ \u00a0/‑–-]{1,3}\d{5,8}"
    r"(?:[‑–-]\d{1,4})?(?!\d|[.,]\d)"
)
_JOINED = re.compile(r"(?<![\w.$€£/=-])\+?\d{10,13}(?!\d|[.,]\d)")
_GLUED_PHONE = re.compile(r"(?<=[A-Za-z])\(?\+?\d{1,3}\)?[ .-]\d{2,4}[ .-]\d{3,4}(?:[ .-]\d{2,4})?(?!\d)")
SITE = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"“”]{3,200}", re.IGNORECASE)
_FEWEST_DIGITS, _MOST_DIGITS = 9, 15
_DATE = re.compile(r"(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}\Z|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d\Z")

# Words that stand in front of an address and were run together with it: labels, ends of organisations' names.
_LABELS = tuple(
    sorted({w for language in LANGUAGES for w in language.contact_labels if w.isalpha()}, key=len, reverse=True)
)
_BEFORE = re.compile(
    r"(?:Relations|Inc\.?|LLC|Ltd\.?|Corp\.?|GmbH|Group|Partners|Communications?|Media|Agency|Manager|Director|Officer|"
    r"President|CEO|Marketing|Company|Foundation|Association|Consulting|Solutions|Technologies|Public|PR)(?=[a-z0-9])"
)
_MAILBOX = re.compile(
    r"(?:info|media|press|contact|pr|ir|investors?|sales|hello|marketing|news|editor|office|support|communications?|"
    r"inquir(?:y|ies)|publicity|presse|prensa|stampa|kontakt)\Z"
)
# The end of a phone that an address follows at once.
_FIGURES = re.compile(r"[\d.-]{4,16}(?=[A-Za-z])")
# A word and a phone that an address follows at once: `Sett678-384-7220info`.
_WORD_AND_PHONE = re.compile(r"[A-Za-z.'-]{1,30}\+?\d{2,4}[.-]\d{2,4}[.-]\d{3,5}(?=[A-Za-z])")
_BEFORE_FIGURES = tuple("0123456789 -).")
_TITLE_WORD = re.compile(r"[A-Z][a-z'’]+")
_LAST_WORD = re.compile(r"([A-Za-z.'’-]+)\s+\Z")


# How far before an address the words are looked for that may be glued to it.
_BEFORE_REACH = 60


class Field(NamedTuple):
    """One field of a line: `email`, `phone` or `site`, and where it stands."""

    kind: str
    text: str
    start: int
    end: int


def fields(text: str, *, joined: bool = True) -> list[Field]:
    """Addresses, sites and phones of a line, in order; `joined` counts long runs of digits as phones."""
    emails = [email_at(text, match) for match in EMAIL.finditer(text)] if "@" in text else []
    sites = [_site(match) for match in SITE.finditer(text)] if "www." in text.lower() or "://" in text else []
    addresses = sorted([*emails, *_beside(emails, sites)], key=_start)
    return sorted([*addresses, *_beside(addresses, phones(text, joined=joined))], key=_start)


def _start(field: Field) -> int:
    return field.start


def _beside(taken: Sequence[Field], others: Iterable[Field]) -> Iterator[Field]:
    """The fields that begin in none of those before; `taken` is in order."""
    for field in others:
        near = bisect_right(taken, field.start, key=_start) - 1
        if near < 0 or field.start >= taken[near].end:
            yield field


def _site(found: re.Match[str]) -> Field:
    site = _site_end(found[0])
    return Field("site", site, found.start(), found.start() + len(site))


def _site_end(text: str) -> str:
    """A site without the marks of its sentence, and without a phone or a label glued to its top-level domain."""
    glued = re.search(r"(?<=\.com|\.org|\.net)(?=\(?\d{3}\)?[ .-]\d|[A-Z][a-z])", text)
    return (text[: glued.start()] if glued else text).rstrip(".,;:!?'’”)")


def phones(text: str, *, joined: bool = True) -> Iterator[Field]:
    """Phones: enough digits, no date."""
    reached = 0
    matches = [*PHONE.finditer(text), *_GLUED_PHONE.finditer(text), *(_JOINED.finditer(text) if joined else ())]
    matches += _CODED.finditer(text) if "0" in text or "+" in text else ()
    for match in sorted(matches, key=lambda one: (one.start(), -one.end())):
        number = match[0]
        digits = sum(map(str.isdigit, number))
        fewest = _FEWEST_DIGITS - (number[0] == "+")
        if match.start() >= reached and fewest <= digits <= _MOST_DIGITS and _DATE.match(number) is None:
            start = match.start() - (text[match.start() - 1 : match.start()] == "(" and ")" in number)
            yield Field("phone", text[start : match.end()], start, match.end())
            reached = match.end()


def email_at(text: str, found: re.Match[str]) -> Field:
    """The address without what was run together with it on either side."""
    local, _, domain = found[0].partition("@")
    start = found.start() + _glued(local, text[max(0, found.start() - _BEFORE_REACH) : found.start()])
    end = found.end() - (len(domain) - len(_domain(domain)))
    return Field("email", text[start:end], start, end)


def _domain(domain: str) -> str:
    """A domain up to what cannot be part of it: a site, a word in capitals after small letters."""
    for mark in ("www.", "http"):
        at = domain.find(mark)
        if at > 2:
            domain = domain[:at].rstrip(".")
    host, _, last = domain.rpartition(".")
    if host and last[0].isupper() and host[-1].islower() and not last.isupper():
        return host if "." in host else domain
    capital = re.search(r"(?<=[a-z])[A-Z]", last)
    return domain if capital is None else f"{host}.{last[: capital.start()]}"


def _glued(local: str, before: str) -> int:
    """How many characters in front of a local part belong to the word or the figures before it."""
    figures = _FIGURES.match(local)
    if figures is not None and before[-1:] in _BEFORE_FIGURES:
        return figures.end()
    called = _WORD_AND_PHONE.match(local)
    if called is not None:
        return called.end()
    for label in _LABELS:
        at = len(label)
        if local[:at] == label.title() and len(local) > at and local[at] not in ".-_":
            return at
    word = _BEFORE.match(local)
    if word is not None and before[-1:] != "\n" and before.strip():
        return word.end()
    name = _TITLE_WORD.match(local)
    if name is None:
        return 0
    given = _LAST_WORD.search(before[-40:])
    for at in range(2, name.end()):
        rest = local[at:].casefold()
        if _MAILBOX.match(rest):
            return at
        if given is not None and _is_own(given[1].casefold(), local[:at].casefold(), rest):
            return at
    return 0


def _is_own(given: str, family: str, rest: str) -> bool:
    """Whether an address is that of the person before it: `jane.doe`, `jdoe`, `jane`."""
    return rest == given or (rest.startswith((given, given[0])) and family in rest)
