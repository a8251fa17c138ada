"""Sayings without a verb: the name before a colon, the name behind a dash, and whose a remark is."""

from __future__ import annotations

from collections.abc import Sequence

from newsmodel.extract.quotations.cues import CUES, Strength
from newsmodel.extract.quotations.phrases import before_cue
from newsmodel.extract.quotations.saying import Attribution, Order
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import POSSESSIVES

__all__ = ["at_mark", "owner"]

Range = tuple[int, int]


def owner(tokens: Sequence[Token], at: int) -> Range | None:
    """Whose remark it is: `her` of `her remark`, `Quill` of `Quill’s remark`."""
    before = at - 1
    while before > 0 and tokens[before].kind is Kind.WORD and tokens[before].low not in POSSESSIVES and at - before < 3:
        if tokens[before].low == "'s":
            break
        before -= 1
    if before >= 0 and tokens[before].low in POSSESSIVES:
        return before, before + 1
    if before > 0 and tokens[before].low == "'s" and (phrase := before_cue(tokens, before)):
        return phrase
    return None


def at_mark(tokens: Sequence[Token], at: int) -> Attribution | None:
    """The saying at a colon or a dash."""
    return _label(tokens, at) if tokens[at].text == ":" else _credit(tokens, at)


def _credit(tokens: Sequence[Token], dash: int) -> Attribution | None:
    """`"..." - Ada Quill, harbour master`: a run, a dash, a name to the end."""
    if tokens[dash].text not in ("-", "–", "—", "―", "--", "~") or dash == 0 or tokens[dash - 1].kind is not Kind.RUN:
        return None
    if dash > 1 or dash + 1 >= len(tokens) or not tokens[dash + 1].capital or len(tokens) - dash > 20:
        return None
    end = dash + 1
    while end < len(tokens) and (tokens[end].capital or tokens[end].low in ("de", "van", "von", "al", "bin", "la")):
        end += 1
    closed = end == len(tokens) or tokens[end].text in (",", ".", "(")
    return Attribution((dash, dash + 1), (dash + 1, end), Order.CREDIT, Strength.SPEECH) if closed else None


def _label(tokens: Sequence[Token], colon: int) -> Attribution | None:
    """`QUILL: "..."`, `More from Quill: "..."`, `Quill: Harbour plan "a muddle"`: a name, a colon."""
    start = colon
    while start > max(0, colon - 8) and _in_label(tokens[start - 1]):
        start -= 1
    if start == colon or colon + 1 >= len(tokens) or tokens[start].low in CUES:
        return None  # `Continued Quill: "..."` has a verb
    at_front = start == 0 or tokens[start - 1].text in ("-", "–", "—", ".", "|") or tokens[start - 1].low == "from"
    if not at_front or (tokens[colon + 1].kind is not Kind.RUN and (start or colon > 4)):
        return None
    direct = tokens[colon + 1].kind is Kind.RUN
    return Attribution((colon, colon + 1), (start, colon), Order.LABEL, Strength.SPEECH if direct else Strength.LOOSE)


def _in_label(token: Token) -> bool:
    return token.capital or token.low in ("of", "the", "and", "de", "van", "von") or token.text in ("(", ")")
