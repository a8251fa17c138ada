"""The subject with which a sentence begins, after what is put before it: `After the vote in Orbe, Quill ...`."""

from __future__ import annotations

from collections.abc import Sequence

from newsmodel.extract.quotations.cues import CUES
from newsmodel.extract.quotations.phrases import POST_WORDS, is_verb, may_begin, opens_clause, phrase_end
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    HONORIFICS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    word_set,
)

__all__ = ["leading"]

_OPENERS = PREPOSITIONS | SUBORDINATORS
_IN_NAME = word_set("of for from de la le van von der den al bin di da del 's & and the at -")
_POSTS = POST_WORDS | word_set(
    "candidate nominee leader governor senator mayor ambassador hopeful contender adviser commissioner"
)
_WHEN = word_set("last this next earlier later early late that")
_SPANS = DAYS | word_set("week weekend month year decade summer winter spring autumn fall day")

Range = tuple[int, int]


def leading(tokens: Sequence[Token], before: int) -> Range | None:
    """The subject with which a sentence begins, after an opening phrase, up to index `before`."""
    start = _after_time(tokens, before)
    while start < before and (
        tokens[start].low in CONJUNCTIONS or tokens[start].text == "," or tokens[start].low in ADVERBS
    ):
        start += 1
    if (
        start < before
        and (_opens_phrase(tokens, start) or tokens[start].low in CUES or tokens[start].low.endswith(("ing", "ed")))
        and not _named(tokens, start)
    ):
        comma = _first_comma(tokens, start, before)
        if comma is None:
            return None
        start = comma + 1
    if start >= before or not may_begin(tokens[start]):
        return None
    end = min(_subject_end(tokens, start), before)
    return (start, end) if end > start else None


def _first_comma(tokens: Sequence[Token], start: int, before: int) -> int | None:
    """The comma after which the sentence's own subject stands; that of `in Orbe, West Docks, Quill said` is the second."""
    commas = [i for i in range(start, before - 1) if tokens[i].text == "," and may_begin(tokens[i + 1])]
    if len(commas) > 1 and _is_region(tokens, *commas[:2]):
        return commas[1]
    return commas[0] if commas else None


def _is_region(tokens: Sequence[Token], first: int, second: int) -> bool:
    """Whether capitals between two commas name the region of the place before: another name follows them."""
    region = tokens[first + 1 : second]
    after = tokens[second + 1]
    return (
        len(region) < 4
        and all(t.capital for t in region)
        and tokens[first - 1].capital
        and (after.capital or after.low in PRONOUNS)
    )


def _opens_phrase(tokens: Sequence[Token], at: int) -> bool:
    """`After the vote, Quill ...`, `Here in Orbe, Quill ...`, `Shortly after the vote, Quill ...`."""
    if opens_clause(tokens[at]) or tokens[at].low in ("here", "there"):
        return True
    return _is_lower_adverb(tokens[at].low) and at + 1 < len(tokens) and tokens[at + 1].low in _OPENERS


def _is_lower_adverb(low: str) -> bool:
    return low.endswith("ly") or low in ("just", "soon", "even", "right", "long", "only")


def _after_time(tokens: Sequence[Token], before: int) -> int:
    """Index after `Hours later,`, `Two days ago,`, `Just last week,`."""
    comma = next((i for i in range(1, min(before, 6)) if tokens[i].text == ","), 0)
    if not comma:
        return 0
    last = tokens[comma - 1].low
    dated = last in _SPANS and (tokens[0].low in _WHEN or tokens[0].low == "just")
    return comma + 1 if dated or last in ("later", "ago", "earlier", "before", "after") else 0


def _named(tokens: Sequence[Token], at: int) -> bool:
    """Whether the first word of a sentence is a name although it looks like something else: a capital follows."""
    return at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at].low not in _OPENERS


def _subject_end(tokens: Sequence[Token], start: int) -> int:
    end = phrase_end(tokens, start)
    if tokens[start].low in PRONOUNS:
        return end
    owned = next((i for i in range(start, end) if tokens[i].low == "'s"), end)
    if owned + 1 < end and not tokens[owned + 1].capital:
        start = owned  # `Quill’s harbour state director`: a verb ends it
    elif tokens[start].capital and tokens[start].low not in DETERMINERS and tokens[start].low not in POSSESSIVES:
        at = start
        while at < end and _goes_on_in_name(tokens, at, end):
            at += 1
        return max(at, start + 1)
    return next((i for i in range(start + 1, end) if is_verb(tokens, i) or _is_past(tokens, i, start)), end)


def _goes_on_in_name(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[at]
    if token.capital or token.low in HONORIFICS:
        return True
    if token.low == "'s" or (at and tokens[at - 1].low == "'s"):
        return True  # `Quill’s campaign`
    if at + 2 < end and tokens[at + 2].capital and tokens[at + 1].low in _POSTS and token.low.endswith("al"):
        return True  # `Harbour municipal candidate Quill`
    if at + 1 >= end or not tokens[at + 1].capital or token.low in AUXILIARIES:
        return False
    # `Council member Quill`: a noun between capitals, which no verb can be.
    return token.low in _IN_NAME or (token.kind is Kind.WORD and not token.low.endswith(("ed", "s")))


def _is_past(tokens: Sequence[Token], at: int, start: int) -> bool:
    """`The agency declined`: a verb, where what stands before it can be a noun."""
    return at > start + 1 and not tokens[at].capital and tokens[at].low.endswith("ed")
