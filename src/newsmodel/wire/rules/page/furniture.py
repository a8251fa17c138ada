"""What single lines of a page say of themselves: menus, share bars, counters, cookies, rights, codes, captions."""

from __future__ import annotations

import re

from newsmodel.lang import LANGUAGES
from newsmodel.lang.patterns import any_of
from newsmodel.vocab.agencies import is_agency_name

__all__ = ["UPDATED", "closing_credit", "fold", "furniture_kind", "is_call", "is_caption", "is_clock", "opens_caption"]

# Words that open the stamp of a later state of a story.
UPDATED = tuple({word for language in LANGUAGES for word in language.updated})

_LONGEST_LINE, _LONGEST_BAR, _LONGEST_CAPTION = 100, 60, 700
_SHORTEST_CAPTION = 40
_EDGES = " \u00a0:.>»›‹«*+•·-–—|…!"

_RIGHTS = tuple({word: None for language in LANGUAGES for word in language.rights})
_ASCII_RIGHTS = tuple(filter(str.isascii, _RIGHTS))
_MARK_OF_RIGHTS = re.compile(
    r"(?:\A|[\s|])(?:©|\(c\))\s?(?:\d{4}|\w)|\A[^.]{0,20}\bcopyright\b|\ALicen[cs]e\b|\A版权", re.IGNORECASE
)
# One of them stands in what the pattern finds; they are looked for first, being cheaper.
_SIGNS_OF_RIGHTS = ("©", "(c)", "copyright", "licen", "版权")
_SMALL_PRINT = 400

_COUNTER = re.compile(
    r"\(?\d[\d,.]*\)?(?: \w+){1,4}\Z|[\d:,./ +]{1,12}\Z"
    # A year is no count: `Norway (1951)` is a row of a roster.
    r"|[^\W\d][^.!?]{0,40}\((?!(?:1[89]|20)\d\d\))\d[\d,.]*\)\Z"
    r"|\d+ (?:min|hours?|days?)\b.{0,20}\Z|\d+ ?[\u3040-\u9fff\uac00-\ud7a3]{1,4}\Z",
    re.IGNORECASE,
)
_CODE = re.compile(r"\S*[_\d]\S*[_/:.\-]\S*\Z|[A-Z0-9]{4,12}\Z")
_SCRIPT = re.compile(r"\(?function ?\(|(?:var|let|const) \w+ ?=|(?:window|document)[.\[]|[\w.]{1,40}\(.*\);\Z|\{\"")
_BREAKPOINT = re.compile(r"[a-z]{2,}(?:-[a-z]{2,}){1,7}\Z")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+\Z|[\w-]+(?:\.[\w-]+)+/\S*\Z|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|ru|de|fr|es|it|cn|jp)\Z",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:source|quelle|fuente|fonte|bron|källa|lähde|kaynak|источник|来源|來源|出典|المصدر) ?[:：] ?\S", re.IGNORECASE
)

_WORDS = {word: kind for language in LANGUAGES for word, kind in language.bars}
_WORDS |= {word: "menu" for language in LANGUAGES for word in language.furniture if word not in _WORDS}
# Openings of calls by their first word, so that a line is compared with few.
_CALLS: dict[str, tuple[str, ...]] = {}
for _call in sorted({word for language in LANGUAGES for word in language.calls}):
    _CALLS[_call.partition(" ")[0]] = (*_CALLS.get(_call.partition(" ")[0], ()), _call)
_DENSE_CALLS = tuple(call for call in _CALLS if "\u3040" <= call[0] <= "\u9fff")
_CALL_REACH, _OPENING_MARKS = 400, "¿¡"

_CLOCK = re.compile(
    r"(?:\d{1,2}[.:h]\d{2}|\d{1,2} ?[ap]\.?m\.?)(?: ?[A-Za-z.:]{1,5}\d{0,2}:?\d{0,2})?:?\Z", re.IGNORECASE
)

_PHOTO_WORDS = any_of(word for lang in LANGUAGES for word in lang.photo)
_PHOTO = re.compile(rf"\(?(?:{_PHOTO_WORDS})(?: ?[:：/|]|\s+[\d(©])", re.IGNORECASE)
_PHOTO_OPENERS = {word[0] for lang in LANGUAGES for word in lang.photo}
# A house that lends pictures, alone in its line.
_PICTURE_HOUSE = re.compile(r"(?:[A-Z][\w'’]{1,20}[ /]){1,3}(?:Images|Pictures)(?:/[\w ]{2,30})?\Z")
# The credit that closes a caption: in brackets with a slash, an agency or a word for pictures, or after a sign.
_CLOSING_CREDIT = re.compile(
    r"[(（\[]([^()（）\[\]]{2,80})[)）\]][.。]?\Z|[|/]\s?([^|/]{2,40})\Z|(?<!\w)©\s?([^©]{2,60})\Z"
)
_CLOSING_BRACKETS, _STOPS = (")", "）", "]"), ".。"
_SLASHED = re.compile(r"[A-Z][\w. -]{1,40}/[A-Z].{1,60}\Z")
_PHOTO_WORD = re.compile(rf"(?<!\w)(?:{_PHOTO_WORDS})(?!\w)", re.IGNORECASE)
_PHOTO_END = re.compile(rf"(?<!\w)(?:{_PHOTO_WORDS}) ?[:：] ?[^:：]{{2,40}}\Z", re.IGNORECASE)
# A caption and the credit run on to it: `... on the pier.Photographs by Ada Quill`.
_PHOTO_BY = re.compile(
    rf"(?:\A|[.!?”\"»)]) ?((?i:{_PHOTO_WORDS})s? (?:by|von|par|de|di|door|av) ([^\W\d_a-z][^.!?]{{3,60}}))\Z"
)
# In any language: a sentence, then a word with a colon and a name.
_SIGNED_END = re.compile(
    r"[.!?…][\"”»]? ([^\W\d_]{2,14}: ([^\W\d_]+(?: [^\W\d_.]+){1,3}(?: ?/ ?[^\W\d_]{2,20}){0,2}))\Z"
)
_CREDIT_LABEL = re.compile(rf"\A(?:{_PHOTO_WORDS})s?(?: ?[:：] ?| by )", re.IGNORECASE)
_HAN_CREDIT = re.compile(r"[\u4e00-\u9fff]\s?(?:摄|攝|撮影|提供)[)）]?\Z")


def fold(text: str) -> str:
    """A line in small letters, without the marks around it."""
    # Turkish İ folds to i and a dot of its own.
    return text.casefold().replace("i\u0307", "i").strip(_EDGES)


def furniture_kind(text: str) -> str | None:
    """The sub-role of a line that is no part of any story, by its own words alone."""
    if len(text) < _SMALL_PRINT and _is_legal(text):
        return "legal"
    if text[-1] in ";}" and _SCRIPT.match(text):
        return "code"
    if len(text) > _LONGEST_LINE:
        return None
    if _SOURCE.match(text):
        return "source"
    if len(text) > _LONGEST_BAR:
        return "address" if _ADDRESS.match(text) else None
    kind = _WORDS.get(fold(text))
    if kind is not None:
        return kind
    kind = _bar_kind(text)
    if kind is not None:
        return kind
    if _BREAKPOINT.match(text.lstrip(" *+•-")):
        return "breakpoint"
    if _COUNTER.match(text):
        return "counter"
    return "code" if _CODE.match(text) or _ADDRESS.match(text) else None


def _bar_kind(text: str) -> str | None:
    """The kind of the entries of a bar that stand on one line: `Facebook Twitter Email`, `News | Sport | Weather`."""
    first, gap, rest = text.partition(" ")
    kind = _WORDS.get(fold(first)) if gap else None
    if kind is None:
        return None
    entries = [entry for entry in map(fold, rest.split()) if entry]
    return kind if len(entries) > 1 and all(map(_WORDS.__contains__, entries)) else None


def _is_legal(text: str) -> bool:
    small = text.casefold()
    if any(map(small.__contains__, _SIGNS_OF_RIGHTS)) and _MARK_OF_RIGHTS.search(text, 0, 120):
        return True
    return any(map(small.__contains__, _ASCII_RIGHTS if text.isascii() else _RIGHTS))


def is_call(text: str) -> bool:
    """Whether a line asks the reader to do something: subscribe, share, accept cookies."""
    if len(text) > _CALL_REACH:
        return False
    small = fold(text)
    if small and not text.isascii() and not small[0].isalnum() and small[0] not in _OPENING_MARKS:
        # A picture of a hand or a check mark before the words.
        small = small[1:].lstrip(" \ufe0f")
    openings = _CALLS.get(small.split(" ", 1)[0], ())
    return small.startswith(openings) or small.startswith(_DENSE_CALLS)


def is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing else: it heads an entry of a report that grows."""
    return _CLOCK.match(text) is not None


def opens_caption(text: str) -> bool:
    """Whether the first word of a line says that it is about a picture: `Photo: ...`, `(Photo 2)`."""
    return (text[0].casefold() in _PHOTO_OPENERS or text[0] in "(（") and _PHOTO.match(text) is not None


def is_caption(text: str) -> bool:
    """Whether a line is the caption or the credit of a picture: by its first word, or by the credit that closes it."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if opens_caption(text) or _PICTURE_HOUSE.match(text):
        return True
    if not text.isascii() and _HAN_CREDIT.search(text, max(0, len(text) - 8)):
        return True
    return closing_credit(text) is not None


def closing_credit(text: str) -> tuple[int, str] | None:
    """Where the credit that closes a caption begins, and its words without their label: `Photo: Ada Quill`."""
    tail = text[-90:]
    bracketed = text.rstrip(_STOPS)[-1:] in _CLOSING_BRACKETS
    if not bracketed:
        labelled = _PHOTO_END.search(text, max(0, len(text) - 60)) if ":" in tail or "：" in tail else None
        if labelled is not None:
            return labelled.start(), _CREDIT_LABEL.sub("", labelled[0])
        signed = _SIGNED_END.search(text, max(0, len(text) - 60)) if ": " in tail else None
        if signed is not None:
            return signed.start(1), signed[2]
        signed = _PHOTO_BY.search(text, max(0, len(text) - 90)) if " " in tail else None
        if signed is not None:
            return signed.start(1), signed[2]
    if not bracketed and not any(map(tail.__contains__, "|/©")):
        return None
    closing = _CLOSING_CREDIT.search(text, max(0, len(text) - 90))
    if closing is None:
        return None
    bracket, bar, sign = closing.groups()
    if bracket is not None:
        known = _is_credit(bracket.strip(), alone=closing.start() < _SHORTEST_CAPTION)
    else:
        known = sign is not None or (is_agency_name(bar) and text[closing.start()] in "|/")
    return (closing.start(), _CREDIT_LABEL.sub("", (bracket or bar or sign or "").strip())) if known else None


def _is_credit(words: str, *, alone: bool) -> bool:
    """Whether words in brackets credit a picture: `AP Photo/Ada Quill`, `Bluewire/Ada Quill`, `file photo`.

    After few words the name of an agency `alone` makes a dateline rather than a caption.
    """
    if words.endswith((".", "!", "?")):
        return False
    return (
        _SLASHED.match(words) is not None
        or words[:1] == "©"
        or _PHOTO_WORD.search(words) is not None
        or (not alone and all(map(is_agency_name, words.split("/")[:2])))
    )
