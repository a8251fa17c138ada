"""Websites and tickers of a box."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmodel.extract.boxes.sentences import Sentence
from newsmodel.model.boxes import Ticker

__all__ = ["tickers", "website"]

_URL = re.compile(
    r"\b(?:https?://|www\.)[^\s<>()\"“”]{3,200}|\b[a-z0-9-]{2,40}\.(?:com|org|net|int|eu|de|fr|co\.uk)\b(?:/[^\s<>()]{0,100})?",
    re.IGNORECASE,
)
_EXCHANGES = (
    r"NYSE(?: American| Arca| MKT)?|NASDAQ|Nasdaq(?: ?(?:CM|GM|GS))?|TSX(?:[ .-]?V(?:enture)?)?|CSE|LSE|AIM|ASX|HKEX|SEHK|"
    r"OTC(?:QB|QX|BB| Pink| Markets)?|Euronext(?: Paris| Brussels| Amsterdam)?|FSE|FWB|SIX|BSE|NSE|TSE|JSE|SGX|XETRA"
)
_TICKER = re.compile(rf"\b(?P<exchange>{_EXCHANGES})\s?[:：]\s?(?P<symbol>[A-Z0-9][A-Z0-9.-]{{0,9}})")


def website(sentences: Sequence[Sentence]) -> str | None:
    """The last address of the text, as printed: boilerplate closes with it."""
    found = [
        m.group().rstrip(".,;:!?'’”") for s in sentences for m in _URL.finditer(s.text) if not _in_email(s.text, m)
    ]
    return found[-1] if found else None


def _in_email(text: str, found: re.Match[str]) -> bool:
    return found.start() > 0 and text[found.start() - 1] == "@"


def tickers(sentences: Sequence[Sentence]) -> Iterator[Ticker]:
    """`NYSE: ABC`, each once."""
    seen: set[tuple[str, str]] = set()
    for sentence in sentences:
        for found in _TICKER.finditer(sentence.text):
            key = (found["exchange"], found["symbol"].rstrip(".-"))
            if key not in seen:
                seen.add(key)
                yield Ticker(
                    exchange=key[0],
                    symbol=key[1],
                    anchor=sentence.part(found.start(), found.start("symbol") + len(key[1])),
                )
