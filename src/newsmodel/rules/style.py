"""Rules of sub-editing: doubled words, days of the week, acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsmodel import codes
from newsmodel.extract.dates import find_dates
from newsmodel.lang import language
from newsmodel.model.article import Article
from newsmodel.rules.printed import Printed
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import Line, body_texts, shown, texts
from newsmodel.vocab.agencies import is_agency_name
from newsmodel.vocab.zones import is_zone

__all__ = ["RULES"]

# Small words that no sentence has twice in a row; `that`, `had`, `in`, `is` and their like may be.
_ONCE = {
    "en": "a an and at by for from of or the to with",
    "de": "ein eine mit oder und von zu",
    "fr": "avec dans des est et par pour une",
    "es": "con del el los las para por una y",
    "it": "con del della gli il per una",
    "pt": "com da do e os para por uma",
    "nl": "een en het met of van voor",
}
_YEAR = re.compile(r"\d{4}")
# A full stop after a whole word ends a sentence, after a short one an abbreviation.
_BEFORE_DATE = re.compile(r"(?:(?P<short>[^\W\d_]{2,5})\.|(?P<day>[^\W\d_]+)),?[ \u00a0\n](?:the[ ])?\Z")
_REACH = 24

# Short forms that readers know; those of news agencies and time zones are known beside.
_KNOWN_WORDS = (
    "ABC AIDS ASAP ATM BBC BMW CBS CCTV CEO CET CFO CIA CNN COO COVID DIY DNA DUI DVD EUR FAQ FBI FIFA FTSE GBP GDP GMT GNP GPS "
    "GMBH HBO HIV IBM III IMF INC IOC IQ ISBN KGB LCD LED LGBT LLC LLP LTD MBA MBE MP MRI NASA NASDAQ NATO NBA NBC NCAA NFL "
    "NGO NHL NYSE OBE OPEC PDF PHD PIN PLC POW PTSD RAF RNA SIM SMS SOS SUV TNT TV UAE UEFA UFO UN UNESCO UNICEF URL USA "
    "USB USD USDA USSR UTC VAT VII VIII VIP VPN WWI WWII XIII XML XVI ZIP"
)
_KNOWN = frozenset(_KNOWN_WORDS.split())
_ACRONYM = re.compile(r"(?<![\w.@/:&(-])[A-Z]{3,5}(?![\w@:/&)-]|\.\w)")
# Capitals among capitals are emphasis, a place or a heading: NEW YORK.
_CAPITALS_BEFORE = re.compile(r"[A-Z]{2}[ ,.–—-]{1,3}\Z")
_CAPITALS_AFTER = re.compile(r"[ ,.–—-]{1,3}[A-Z]{2}")
_BRACKETED = re.compile(r"\(\W?([A-Z]{3,5})s?\W?[);,]")
_WORD = re.compile(r"[^\W\d_][\w'’]*|[^\w\s'’-]")
_JOINING = "of and for the in on to at de la du des der die das und für del y e et da do di"
_JOINERS = frozenset(_JOINING.split())


def word_doubled(article: Article) -> Iterator[Finding]:
    """A small word twice, in the languages whose small words are known here."""
    pattern = _doubled((article.language or "").partition("-")[0].lower())
    if pattern is not None:
        for path, text in texts(article):
            for found in pattern.finditer(text.text):
                yield Finding(
                    path, f"{shown(found[0])} stands in the text, expected the word once", within=found.span()
                )


@cache
def _doubled(tag: str) -> re.Pattern[str] | None:
    words = _ONCE.get(tag)
    if words is None:
        return None
    # The second one in small letters, since a capital may begin a name: `of Of Mice`.
    pairs = (rf"[{word[0].upper()}{word[0]}]{word[1:]}[ \n]{{1,3}}{word}" for word in words.split())
    return re.compile(rf"(?<![\w'’.-])(?:{'|'.join(pairs)})(?![\w'’-])")


def weekday_wrong(article: Article) -> Iterator[Finding]:
    """A day of the week before a whole date."""
    days = _days((article.language or "en").partition("-")[0].lower())
    for path, text in texts(article):
        if _YEAR.search(text.text):
            yield from _wrong_days(path, text.text, days)


def _wrong_days(path: str, text: str, days: dict[str, int]) -> Iterator[Finding]:
    for found in find_dates(text):
        date = found.value.date
        before = _BEFORE_DATE.search(text, max(found.start - _REACH, 0), found.start)
        day = (before["short"] or before["day"]) if before is not None else ""
        said = days.get(day.casefold())
        if date is not None and before is not None and said is not None and said != date.weekday():
            right = next(name for name, number in days.items() if number == date.weekday()).title()
            yield Finding(path, f"{day} is said of {date}, expected {right}", within=(before.start(), found.end))


@cache
def _days(tag: str) -> dict[str, int]:
    return {form: number for number, forms in enumerate(language(tag).days) for form in forms}


# ---- acronyms ---------------------------------------------------------------------------------------------------


def acronym_unexplained(article: Article) -> Iterator[Finding]:
    """Capitals of which the story never says what they stand for; each is reported where it first stands."""
    lines = [(path, text) for path, text in body_texts(article) if not text.text.isupper()]
    first: dict[str, tuple[str, tuple[int, int]]] = {}
    for path, text in lines:
        for found in _ACRONYM.finditer(text.text):
            if not _among_capitals(text.text, found):
                first.setdefault(found[0], (path, found.span()))
    unknown = [word for word in first if word not in _KNOWN and not is_zone(word) and not is_agency_name(word)]
    explained = _explained(article, lines) if unknown else frozenset()
    initials = Printed(_initials(lines) if unknown else "")
    for word in unknown:
        if word not in explained and not initials.holds(word):
            path, within = first[word]
            yield Finding(path, f"{word} is never explained, expected its long form once", within=within)


def _among_capitals(text: str, found: re.Match[str]) -> bool:
    before = _CAPITALS_BEFORE.search(text, max(found.start() - 5, 0), found.start())
    return before is not None or _CAPITALS_AFTER.match(text, found.end()) is not None


def _explained(article: Article, lines: list[Line]) -> frozenset[str]:
    """Short forms that stand in brackets, which is how they are introduced, and those of the boxes and tickers."""
    bracketed = {found[1] for _, text in lines for found in _BRACKETED.finditer(text.text)}
    named = {short for box in article.factboxes if box.names for short in box.names.acronyms}
    return frozenset(bracketed | named | {ticker.symbol for ticker in article.tickers})


def _initials(lines: list[Line]) -> str:
    """The first letters of capitalised words, small joining words left out, other words as spaces."""
    out: list[str] = []
    for _, text in lines:
        for found in _WORD.finditer(text.text):
            word = found[0]
            if word[0].isupper() and not word.isupper():
                out.append(word[0])
            elif word not in _JOINERS:
                out.append(" ")
        out.append(" ")
    return "".join(out)


RULES = (
    Rule(
        code=codes.WORD_DOUBLED,
        sets="style",
        find=word_doubled,
        why="The commonest slip of the keyboard, and the one that eyes slide over.",
        good='Article(language="en", body=["The ferry is back at the quay."])',
        bad='Article(language="en", body=["The ferry is back at the the quay."])',
    ),
    Rule(
        code=codes.WEEKDAY_WRONG,
        sets=("core", "style"),
        find=weekday_wrong,
        why="Readers go by the day of the week or by the date; one of them will miss the hearing.",
        source="the Gregorian calendar",
        good='Article(body=["The hearing is on Monday, April 21, 2014."])',
        bad='Article(body=["The hearing is on Tuesday, April 21, 2014."])',
    ),
    Rule(
        code=codes.ACRONYM_UNEXPLAINED,
        sets="style",
        find=acronym_unexplained,
        why="What the beat knows by four letters the reader does not.",
        source="AP Stylebook: abbreviations and acronyms",
        good='Article(body=["The Quill Harbour Board (QHB) met.", "The QHB sits on Mondays."])',
        bad='Article(body=["The QHB sits on Mondays."])',
    ),
)
