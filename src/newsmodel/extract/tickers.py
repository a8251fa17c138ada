"""Stock exchange listings in running text: `(NASDAQ: ABC)`, `(OTC: ABC; TSX-V: AB.C)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmodel.model.anchors import Anchor, Part
from newsmodel.model.blocks import Block
from newsmodel.model.boxes import Ticker
from newsmodel.model.text import Text
from newsmodel.model.walk import blocks_texts

__all__ = ["read_tickers", "tickers_of"]

# Exchanges by the codes that copy prints before a symbol (ISO 10383 names them otherwise); tiers follow the code.
_EXCHANGES = (
    r"NYSE(?:[ -]?(?:American|Arca|MKT))?|N(?:ASDAQ|asdaq)(?:[ -]?(?:CM|GM|GS|Capital Market|Global (?:Select )?Market"
    r"|Copenhagen|Stockholm|Helsinki|First North))?|AMEX|Cboe|CBOE|TSX(?:[ .-]?V(?:enture)?)?|NEO|CSE|CNSX|LSE|AIM|AQSE"
    r"|ASX|NZX|HKEX|HKSE|SEHK|SSE|SZSE|KRX|KOSDAQ|TYO|TSE|TWSE|OTC(?:[ -]?(?:QB|QX|BB|PK|ID|Pink|PINK|Pinks"
    r"|Pink Sheets|Markets|Markets Group))?"
    r"|OTCMKTS|PINK|Pink(?: Sheets)?|Euronext(?: (?:Paris|Brussels|Amsterdam|Growth|Lisbon|Dublin|Oslo))?|EPA|AMS|EBR"
    r"|FSE|FRA|Frankfurt|FRANKFURT|FWB|SIX|BSE|NSE|JSE|SGX|XETRA|Xetra|ETR|BIT|BME|BMV|B3|BVL|TASE|MOEX|WSE"
    r"|Oslo ?B(?:ø|o)rs|OSE|STO"
)
_EXCHANGE = re.compile(rf"(?<![\w-])(?:{_EXCHANGES})\Z")
_LONGEST_EXCHANGE = 36
_COLON = re.compile(r"[:：]\s?(?P<symbol>[A-Z0-9][A-Z0-9]{0,7}(?:[.-][A-Z]{1,3})?)(?!\w)")


def read_tickers(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Exchange and symbol as printed, and where both stand, in code points of the text."""
    if ":" not in text and "：" not in text:
        return
    for colon in _COLON.finditer(text):
        base = max(0, colon.start() - _LONGEST_EXCHANGE)
        before = text[base : colon.start()]
        exchange = _EXCHANGE.search(before[:-1] if before[-1:].isspace() else before)
        if exchange is not None:
            yield exchange[0], colon["symbol"], base + exchange.start(), colon.end()


def tickers_of(
    body: Sequence[Block], *, headline: Text | None = None, standfirst: Text | None = None
) -> tuple[Ticker, ...]:
    """The listings that a story's own text states, each once, with the place where it first stands."""
    found: dict[tuple[str, str], Ticker] = {}
    for part, path, text in _texts(body, headline, standfirst):
        for exchange, symbol, start, end in read_tickers(text):
            place = Anchor(part=part, path=path, start=start, end=end, words=text[start:end])
            found.setdefault((exchange, symbol), Ticker(exchange=exchange, symbol=symbol, anchor=place))
    return tuple(found.values())


def _texts(
    body: Sequence[Block], headline: Text | None, standfirst: Text | None
) -> Iterator[tuple[Part, tuple[int, ...], str]]:
    if headline is not None:
        yield Part.HEADLINE, (), headline.text
    if standfirst is not None:
        yield Part.STANDFIRST, (), standfirst.text
    for path, text in blocks_texts(body):
        yield Part.BODY, path, text
