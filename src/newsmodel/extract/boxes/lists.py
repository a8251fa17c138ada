"""Names in running text: lists of them, and where one begins and ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.model.dates import PartialDate
from newsmodel.vocab.places import is_region

__all__ = ["NAME", "Item", "names_after", "names_before", "only_names"]

_UPPER = r"A-ZÀ-ÖØ-ÞА-ЯЁ"
_WORD = rf"(?:(?:[{_UPPER}]\.){{2,}}|(?!And\b)[{_UPPER}][\w’'\u00ad-]*)"
# A name: words with capitals, joined by small words of names; bounded so that an attempt takes constant time.
NAME = rf"(?:[Tt]he |la |le |les |l['’])?{_WORD}(?:(?: |-)(?:(?:of|for|and|the|de|du|des|la|und|für|y|del) ){{0,3}}{_WORD}){{0,7}}"
# Countries whose own names hold the word that separates a list.
_COMPOUNDS = (
    "Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|S(?:ain)?t\\.? Kitts and Nevis|"
    "S(?:ain)?t\\.? Vincent and the Grenadines|S[aã]o Tom[eé] and Pr[ií]ncipe|Turks and Caicos(?: Islands)?|Wallis and Futuna"
)
_ITEM = re.compile(
    rf"(?:[Tt]he )?(?:{_COMPOUNDS})|(?:[Tt]he |la |le |les |l['’]|de l['’]|du |de la |des |de |d['’]|der |die |das |den |dem |el |los |las )?{_WORD}"
    rf"(?:(?: |-)(?:(?:of|the|de|du|des|la|für|del) ){{0,3}}(?:d['’])?{_WORD}|[ ](?:(?:arabes )?unis|saoudite|islamique|arabe|démocratique)){{0,6}}"
)
# Countries that go by a name of their own as a group.
_GROUP = re.compile(
    r"(?:[Tt]he )?(?:(?:three )?(?P<baltic>Baltic (?:states|countries|nations|republics)|Baltics)|(?P<benelux>Benelux (?:states|countries|nations)?))"
)
_GROUPED = {"baltic": ("Estonia", "Latvia", "Lithuania"), "benelux": ("Belgium", "the Netherlands", "Luxembourg")}
_SEPARATOR = re.compile(
    r"\s*(?:,|;|\b[Aa]nd\b|\bund\b|\bet\b|\by\b|\be\b|(?<=\s)и(?=\s)|&|\bas well as\b|\bsowie\b|\bainsi que\b|\basí como\b|\bа также\b|\balong with\b|\bplus\b)\s*"
)
_NOTE = re.compile(r"\s*(?:\((?P<note>[^()]{0,80})\)|(?P<mark>\*{1,3}|[†‡§¹²³]))")
# `..., D and, since 1993, the Free Port`
_SINCE_THEN = re.compile(r",? ?(?:since|from|as of|seit|depuis|desde) (?P<year>[12]\d{3}),? ")
_YEARS = re.compile(r"(?P<first>[12]\d{3})(?:\s?[-–]\s?(?P<last>[12]\d{3}))?")
_ARTICLES = (
    "the ",
    "The ",
    "de l'",
    "de l’",
    "de la ",
    "du ",
    "des ",
    "de ",
    "d'",
    "d’",
    "la ",
    "le ",
    "les ",
    "der ",
    "die ",
    "das ",
    "den ",
    "dem ",
    "el ",
    "los ",
    "las ",
    "l'",
    "l’",
)

# An article that opens a sentence, of which it is not known whether it is part of the name.
_CAPITAL_ARTICLE = re.compile(r"(?:Le|La|Les|El|Los|Las|Die|Der|Das) |L['’]")

# `U.S.`: the last full stop is the name's own.
_DOTTED = re.compile(r"(?:[Tt]he )?(?:[A-Z]\.){2,}\Z")


class Item(NamedTuple):
    """A name, where it stands, the year or years and the other words in parentheses after it, and its star."""

    name: str
    start: int
    end: int
    since: PartialDate | None = None
    until: PartialDate | None = None
    note: str = ""
    mark: str = ""


def _item(text: str, start: int, end: int) -> Item:
    while end > start and text[end - 1] in ".’'-" and not _DOTTED.match(text, start, end):
        end -= 1
    article = next((a for a in _ARTICLES if text.startswith(a, start, end)), "")
    opening = _CAPITAL_ARTICLE.match(text, start, end) if not article else None
    if opening is not None and is_region(text[opening.end() : end]):
        article = opening.group()
    return Item(text[start + len(article) : end], start + len(article), end)


def names_after(text: str, at: int, limit: int) -> list[Item]:
    """The list of names that begins at `at`: names and separators as long as they go on."""
    out: list[Item] = []
    closed = False  # by `and`: what follows a semicolon is another clause
    while at < limit:
        since = _SINCE_THEN.match(text, at, limit) if out else None
        at = since.end() if since else at
        group = _GROUP.match(text, at, limit)
        found = group or _ITEM.match(text, at)
        if found is None or found.end() > limit:
            break
        item = _item(text, found.start(), found.end())
        if group is not None and group.lastgroup is not None:
            *others, last = _GROUPED[group.lastgroup]
            out.extend(item._replace(name=name) for name in others)
            item = item._replace(name=last)
        at = found.end()
        while note := _NOTE.match(text, at):
            at = note.end()
            item = _dated(item, note["note"]) if note["note"] else item._replace(mark=note["mark"] or item.mark)
        if since is not None:
            item = item._replace(since=PartialDate(year=int(since["year"]), text=since["year"]))
        out.append(item)
        separator = _SEPARATOR.match(text, at)
        if separator is None or (closed and ";" in separator.group()):
            break
        at = separator.end()
        again = _SEPARATOR.match(text, at)  # `, and`
        closed = (again or separator).group().strip() not in (",", ";")
        at = again.end() if again else at
    return out


def _dated(item: Item, note: str) -> Item:
    found = _YEARS.search(note)
    item = item._replace(note=note)
    if found is None:
        return item
    first = PartialDate(year=int(found["first"]), text=found["first"])
    last = PartialDate(year=int(found["last"]), text=found["last"]) if found["last"] else None
    return item._replace(since=first, until=last)


def only_names(text: str, start: int = 0) -> list[Item]:
    """The names of a line that holds nothing else, after its bullet; empty where it holds more."""
    while start < len(text) and text[start] in " •▪*·–—-":
        start += 1
    items = names_after(text, start, len(text))
    if not items or len(text) - items[-1].end > 90:
        return []
    rest = _NOTE.sub("", text[items[-1].end :])
    return items if not rest.strip(" .;,*") else []


def names_before(text: str, start: int, at: int) -> list[Item]:
    """The list of names that ends right before `at`, looked for from `start` on."""
    end = at
    while end > start and text[end - 1] in " ,":
        end -= 1
    reached = start
    for found in _ITEM.finditer(text, start, end):
        if found.start() < reached:
            continue
        items = names_after(text, found.start(), end)
        if items and items[-1].end >= end - 1:
            return items
        reached = items[-1].end if items else found.end()
    return []
