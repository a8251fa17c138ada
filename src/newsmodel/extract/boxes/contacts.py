"""Websites, tickers and contacts of a box."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmodel.extract.addresses import fields
from newsmodel.extract.boxes.labels import Field, read_label
from newsmodel.extract.boxes.sentences import Sentence
from newsmodel.extract.tickers import read_tickers
from newsmodel.model.boxes import Ticker
from newsmodel.model.people import Contact

__all__ = ["contacts", "tickers", "website"]

_DOMAINS = r"com|org|net|int|info|biz|io|ai|co|tv|edu|gov|eu|uk|us|ca|au|de|at|ch|fr|es|it|nl|se|no|dk|fi|pl|ru|in|jp|cn|br|mx|za|app|dev|tech|online|health"
_URL = re.compile(
    r"\b(?:https?://|www\.)[^\s<>()\"“”]{3,200}"
    rf"|(?<![@\w.-])(?:[a-z0-9-]{{1,40}}\.){{1,3}}(?:{_DOMAINS})\b(?:/[^\s<>()]{{0,100}})?(?!\.?\w)",
    re.IGNORECASE,
)
_SITE = re.compile(r"(?:https?://)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:/\S{0,100})?", re.IGNORECASE)
_SOCIAL = re.compile(
    r"(?:https?://)?(?:www\.)?(?:twitter|x|facebook|linkedin|instagram|youtube|tiktok|threads|t)\.(?:com|me|net)\b",
    re.IGNORECASE,
)
# A number that takes short messages is none to call: `text FERRY to ...`.
_TEXTED = re.compile(r"\b(?:text|sms) (?:\S+ ){1,3}to \Z", re.IGNORECASE)


def website(sentences: Sequence[Sentence]) -> str | None:
    """The address by which the text sends readers on: the first of the last sentence that prints one, as printed.

    Pages on social networks are no website where the text has another.
    """
    labelled = next((site for s in sentences if (site := _labelled(s)) is not None), None)
    if labelled is not None:
        return labelled
    found = [[m.group().rstrip(".,;:!?'’”") for m in _URL.finditer(s.text)] for s in sentences]
    own = [[address for address in addresses if not _SOCIAL.match(address)] for addresses in found]
    return next((addresses[0] for kind in (own, found) for addresses in reversed(kind) if addresses), None)


def _labelled(sentence: Sentence) -> str | None:
    """The address that a card gives: `Website: www.league.example`."""
    label = read_label(sentence.text)
    if label is None or label.field is not Field.WEBSITE:
        return None
    found = _SITE.match(sentence.text, label.start, label.end)
    return found.group().rstrip(".,;") if found is not None else None


def tickers(sentences: Sequence[Sentence]) -> Iterator[Ticker]:
    """`NYSE: ABC`, each once."""
    seen: set[tuple[str, str]] = set()
    for sentence in sentences:
        for exchange, symbol, start, end in read_tickers(sentence.text):
            if (exchange, symbol) not in seen:
                seen.add((exchange, symbol))
                yield Ticker(exchange=exchange, symbol=symbol, anchor=sentence.part(start, end))


def contacts(sentences: Sequence[Sentence]) -> tuple[Contact, ...]:
    """The addresses and phones that the text gives readers, one contact for a sentence."""
    out: list[Contact] = []
    for sentence in sentences:
        found = fields(sentence.text, joined=False)
        emails = tuple(dict.fromkeys(field.text for field in found if field.kind == "email"))
        called = (
            field
            for field in found
            if field.kind == "phone" and not _TEXTED.search(sentence.text[max(0, field.start - 60) : field.start])
        )
        phones = tuple(dict.fromkeys(field.text for field in called))
        if emails or phones:
            out.append(Contact(emails=emails, phones=phones))
    return tuple(dict.fromkeys(out))
