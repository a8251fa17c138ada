"""Names in running text: lists of them, and where one begins and ends."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Item", "names_after", "names_before"]

_UPPER = r"A-ZÀ-ÖØ-ÞА-ЯЁ"
# A name: words with capitals, joined by small words of names; bounded so that an attempt takes constant time.
NAME = (
    rf"(?:[Tt]he |la |le |les |l['’])?[{_UPPER}][\w.’'-]*"
    rf"(?:(?: |-)(?:(?:of|and|the|de|du|des|la|und|für|y|del) ){{0,3}}(?:[{_UPPER}][\w.’'-]*)){{0,7}}"
)
# Countries whose own names hold the word that separates a list.
_COMPOUNDS = (
    "Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|S(?:ain)?t\\.? Kitts and Nevis|"
    "S(?:ain)?t\\.? Vincent and the Grenadines|S[aã]o Tom[eé] and Pr[ií]ncipe|Turks and Caicos(?: Islands)?"
)
_ITEM = re.compile(
    rf"(?:[Tt]he )?(?:{_COMPOUNDS})|(?:[Tt]he |la |le |les |l['’])?[{_UPPER}][\w.’'-]*"
    rf"(?:(?: |-)(?:(?:of|the|de|du|des|la|für|del) ){{0,3}}(?:[{_UPPER}][\w.’'-]*)){{0,6}}"
)
_SEPARATOR = re.compile(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|\be\b|и|&|\bas well as\b|\balong with\b)\s*")
_PARENTHESIS = re.compile(r"\s*\([^()]{0,80}\)")


class Item(NamedTuple):
    """A name and where it stands."""

    name: str
    start: int
    end: int


def _item(text: str, start: int, end: int) -> Item:
    while end > start and text[end - 1] in ".’'-":
        end -= 1
    name = text[start:end]
    for article in ("the ", "The "):
        if name.startswith(article):
            return Item(name[4:], start + 4, end)
    return Item(name, start, end)


def names_after(text: str, at: int, limit: int) -> list[Item]:
    """The list of names that begins at `at`: names and separators as long as they go on."""
    out: list[Item] = []
    while at < limit:
        found = _ITEM.match(text, at)
        if found is None or found.end() > limit:
            break
        out.append(_item(text, found.start(), found.end()))
        at = found.end()
        note = _PARENTHESIS.match(text, at)
        at = note.end() if note else at
        separator = _SEPARATOR.match(text, at)
        if separator is None:
            break
        at = separator.end()
        again = _SEPARATOR.match(text, at)  # `, and`
        at = again.end() if again else at
    return out


def names_before(text: str, start: int, at: int) -> list[Item]:
    """The list of names that ends right before `at`, looked for from `start` on."""
    stretch = text[start:at].rstrip(" ,")
    best: list[Item] = []
    for found in _ITEM.finditer(stretch):
        if found.start() and best and found.start() < best[-1].end - start:
            continue
        items = names_after(text, start + found.start(), start + len(stretch))
        if items and items[-1].end >= start + len(stretch) - 1:
            best = items
            break
    return best
