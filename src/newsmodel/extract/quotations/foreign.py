"""Attributions in languages other than English: verbs of saying of the language's value, and the subject beside them.

`«...», dijo Quill`, `„...“, sagte sie`, `Квилл заявил: «...»`, `Ada Quill, directrice du port, affirme : « ... »`, `laut Quill`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from newsmodel.extract.quotations.attribution import Attribution, Order
from newsmodel.extract.quotations.cues import Strength
from newsmodel.extract.quotations.given import is_given
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import word_set
from newsmodel.lang import language

__all__ = ["Grammar", "foreign_attributions", "foreign_reported", "grammar"]

Range = tuple[int, int]

_ARTICLES = word_set("der die das ein eine el la los las un una le les une l' o a os as il lo i gli de het een den det")
_OPENING = _ARTICLES | word_set("son sa ses su sus ihr ihre sein seine suo sua il")
_ADVERBIAL = word_set("so aldus diye")  # `„...“, so Quill`
_LINKS = word_set("der des dem de du del la las los von van d' da do dos di della zu für for y и und et")
_GENITIVE = word_set("des")  # `der Vorsitzende des Bundes`; a name has no such word
_POST = ("in", "er", "or", "ent", "eur", "mann", "frau", "chef", "ist", "ant", "ière", "rice")
_FAR = 12  # tokens of a subject
_FOR, _FULL_NAME = word_set("pour para per"), 2
_LEAST = 3  # words of what is reported
_LATER = 8  # sayings of one sentence looked at


@attrs.frozen
class Grammar:
    """The words of one language by which sayings are read."""

    says: frozenset[str]
    before: frozenset[tuple[str, ...]]
    helpers: frozenset[str]
    hearers: frozenset[str]
    stops: frozenset[str]
    that: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    dialogue: bool

    @property
    def pronouns(self) -> frozenset[str]:
        """Of one man or one woman."""
        return self.he | self.she

    def gender(self, phrase: str) -> str | None:
        """`he` or `she` for a pronoun, also one inside a verb (`a-t-elle`)."""
        word = phrase.lower().rpartition("-")[2]
        return "he" if word in self.he else "she" if word in self.she else None

    def is_small(self, word: str) -> bool:
        """Whether a word before a name is no part of the name or the post."""
        return word in self.stops or word in self.says or word in self.helpers or any(word in p for p in self.before)


@cache
def grammar(tag: str) -> Grammar:
    """The grammar of a language by its primary subtag."""
    known = language(tag)
    return Grammar(
        says=frozenset(known.says),
        before=frozenset(tuple(phrase.split()) for phrase in known.said_before if phrase),
        helpers=frozenset(known.says_helpers),
        hearers=frozenset(known.hearers),
        stops=frozenset(known.clause_words),
        that=frozenset(known.that),
        he=frozenset(known.he) - {""},
        she=frozenset(known.she) - {""},
        dialogue=known.dialogue,
    )


def foreign_attributions(tokens: Sequence[Token], words: Grammar) -> list[Attribution]:
    """Every attribution of a sentence that is not English, in order."""
    return sorted(_found(tokens, words), key=lambda a: a.cue[0])


def _found(tokens: Sequence[Token], words: Grammar) -> Iterator[Attribution]:
    reached = 0
    for index, token in enumerate(tokens):
        if index < reached:
            continue
        found = None
        if (inside := _pronoun_inside(token, words)) is not None:
            found = (
                Attribution((index, index + 1), (index, index + 1), Order.AFTER, Strength.SPEECH) if inside else None
            )
        elif token.low in words.says and (token.low not in _ADVERBIAL or _is_adverbial(tokens, index, words)):
            found = _with_subject(tokens, index, words)
        elif token.text == ":":
            found = _label(tokens, index, words)
        elif not index and token.low in _FOR and (subject := _holder(tokens, words)) is not None:
            found = Attribution((0, 1), subject, Order.PHRASE, Strength.SPEECH)
        elif (length := _phrase(tokens, index, words)) and (subject := _after(tokens, index + length, words)):
            # `nach Angaben der Polizei`: the article is the noun's, which has a capital as a name has.
            own = length > 1 and tokens[index + length - 1].low in _ARTICLES and subject[1] - subject[0] == 1
            found = Attribution(
                (index, index + length - own), (subject[0] - own, subject[1]), Order.PHRASE, Strength.SPEECH
            )
        if found is not None:
            reached = found.end if found.order is Order.PHRASE else index + 1
            yield found


def _holder(tokens: Sequence[Token], words: Grammar) -> Range | None:
    """Whose view a quote is that a comma sets off: `Pour Ada Quill, « le quai tient »`; the full name tells it from a purpose."""
    subject = _after(tokens, 1, words)
    if subject is None or sum(token.capital for token in tokens[slice(*subject)]) < _FULL_NAME:
        return None
    at = subject[1]
    return subject if at + 1 < len(tokens) and tokens[at].text == "," and tokens[at + 1].kind is Kind.RUN else None


def _pronoun_inside(token: Token, words: Grammar) -> str | None:
    """The pronoun that is one word with its verb: `dit-elle`."""
    verb, hyphen, pronoun = token.low.partition("-")
    return pronoun if hyphen and verb in words.says and pronoun in words.pronouns else None


def _is_adverbial(tokens: Sequence[Token], at: int, words: Grammar) -> bool:
    """Whether `so` tells who speaks: `„...“, so Quill`; not `so erzählt Quill`, `drückte es so aus`."""
    if at and tokens[at - 1].kind is Kind.WORD:
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].low not in words.says


def _phrase(tokens: Sequence[Token], at: int, words: Grammar) -> int:
    """How many tokens of a phrase such as `nach Angaben von` begin here."""
    if tokens[at].kind is not Kind.WORD:
        return 0
    for length in (3, 4, 2, 1):
        if tuple(t.low for t in tokens[at : at + length]) in words.before:
            return length
    return 0


def _with_subject(tokens: Sequence[Token], at: int, words: Grammar) -> Attribution | None:
    front = at
    while front and tokens[front - 1].low in words.helpers:
        front -= 1
    # `a-t-il déclaré`, `a-t-elle`: the subject stands inside the verb.
    inside = next((i for i in range(front, at) if tokens[i].low.endswith(("-il", "-elle"))), None)
    if inside is not None:
        return Attribution((front, at + 1), (inside, inside + 1), Order.AFTER, Strength.SPEECH)
    pronoun = next((i for i in range(front, at) if tokens[i].low in words.pronouns), None)
    if pronoun is not None and pronoun > front:  # `habe sie gefragt`
        return Attribution((front, at + 1), (pronoun, pronoun + 1), Order.AFTER, Strength.SPEECH)
    if pronoun is not None:
        return Attribution((pronoun + 1, at + 1), (pronoun, pronoun + 1), Order.BEFORE, Strength.SPEECH)
    if front and tokens[front - 1].kind is Kind.WORD and not _turned(tokens, front, at, words):
        start = _before(tokens, front, words)
        return Attribution((front, at + 1), (start, front), Order.BEFORE, Strength.SPEECH) if start < front else None
    if (name := _over_insertion(tokens, front, words)) is not None:
        return Attribution((front, at + 1), name, Order.BEFORE, Strength.SPEECH)
    subject = _after(tokens, _over_hearer(tokens, at + 1, words), words)
    if subject is None and not _beside_run(tokens, front):
        return None
    return Attribution((front, at + 1), subject, Order.AFTER, Strength.SPEECH)


def _turned(tokens: Sequence[Token], front: int, at: int, words: Grammar) -> bool:
    """Whether the subject follows although words stand before the verb: `Am Montag sagte Quill`."""
    if at + 1 >= len(tokens) or not (tokens[at + 1].capital or tokens[at + 1].low in words.pronouns):
        return False
    start = _before(tokens, front, words)
    return (
        start == front or tokens[start].low in words.stops or not any(t.capital for t in tokens[max(start, 1) : front])
    )


def _beside_run(tokens: Sequence[Token], front: int) -> bool:
    at = front - 1
    while at >= 0 and tokens[at].kind is Kind.PUNCTUATION:
        at -= 1
    return at >= 0 and tokens[at].kind is Kind.RUN


def _over_insertion(tokens: Sequence[Token], front: int, words: Grammar) -> Range | None:
    """`Ada Quill, Leiterin des Hafens, sagte`: the name that opens the sentence, a comma before the verb."""
    if front < 3 or tokens[front - 1].text not in (",", ")") or any(t.kind is Kind.RUN for t in tokens[:front]):
        return None
    end = _name_end(tokens, front, words)
    if end and tokens[end].low not in words.says and tokens[end].text not in (",", "("):
        end = _noun_end(tokens, front, words)  # `La capitana del puerto, Ada Quill, aseguró`
    return (0, end) if end and tokens[end].text in (",", "(") and end < front - 1 else None


def _noun_end(tokens: Sequence[Token], limit: int, words: Grammar) -> int:
    """Index after the noun phrase with an article that opens a sentence, up to its comma; 0 where none does."""
    if tokens[0].low not in _OPENING:
        return 0
    end = next((i for i in range(1, min(limit, _FAR)) if tokens[i].kind is not Kind.WORD), 0)
    return end if end > 1 and not any(t.low in words.says for t in tokens[:end]) else 0


def _name_end(tokens: Sequence[Token], limit: int, words: Grammar) -> int:
    """Index after the capitals that open a sentence; 0 where a small word does."""
    if not tokens or not tokens[0].capital or (tokens[0].low in words.stops and tokens[0].low not in _OPENING):
        return 0
    end = 0
    while (
        end < limit
        and tokens[end].kind is Kind.WORD
        and (tokens[end].capital or tokens[end].low in _ARTICLES or end == 0)
    ):
        end += 1
    return end


def _label(tokens: Sequence[Token], colon: int, words: Grammar) -> Attribution | None:
    """`Quill umriss den Weg: „...“`: no verb of saying, but a name that opens the sentence, a colon, a run."""
    if colon + 1 >= len(tokens) or tokens[colon + 1].kind is not Kind.RUN:
        return None
    if any((t.low in words.says and t.low not in _ADVERBIAL) or t.kind is Kind.RUN for t in tokens[:colon]):
        return None
    end = _name_end(tokens, colon, words)
    if end and tokens[0].low in _ARTICLES and end < colon:
        end = _noun_end(tokens, colon + 1, words)
    elif end == 1 and tokens[0].low in _ADVERBIAL:
        return None
    return Attribution((colon, colon + 1), (0, end), Order.LABEL, Strength.SPEECH) if end else None


def _after(tokens: Sequence[Token], start: int, words: Grammar) -> Range | None:
    """The subject that begins at an index: a pronoun, a name with the post before it, a noun phrase."""
    if start < len(tokens) and tokens[start].text.isupper() and _is_lower_noun(tokens, start + 1, words):
        start += 1  # `сообщил ТАСС директор порта`: who was told
    if start >= len(tokens) or tokens[start].kind is not Kind.WORD:
        return None
    first = tokens[start]
    if first.low in words.pronouns:
        return start, start + 1
    if (
        first.low in words.that
        or first.low.startswith("qu'")
        or (first.low in words.stops and first.low not in _ARTICLES)
    ):
        return None
    end, named = start + 1, first.capital
    while end < min(len(tokens), start + _FAR) and tokens[end].kind is Kind.WORD:
        token = tokens[end]
        if not token.capital and (token.low in words.says or not _goes_on(tokens, end, words, named=named)):
            break
        named = named or token.capital
        end += 1
    return start, end


def _over_hearer(tokens: Sequence[Token], start: int, words: Grammar) -> int:
    """Index after `a EFE`, `à Lusa`, `a la agencia EFE`, `a los periodistas`, `all’Ansa`: who was told."""
    first = _hearer(tokens, start, words)
    if first is None:
        return start
    at = first + (first > start and first < len(tokens) and tokens[first].low in _ARTICLES)
    first = at
    while at < len(tokens) and tokens[at].kind is Kind.WORD and not _is_next_phrase(tokens, at, first, words):
        at += 1
    return at


def _hearer(tokens: Sequence[Token], start: int, words: Grammar) -> int | None:
    """Index of the hearer after the word before it; that of `all’Ansa` holds both."""
    if start >= len(tokens):
        return None
    word, mark, _ = tokens[start].low.partition("'")
    if mark and word + mark in words.hearers:
        return start
    return start + 1 if tokens[start].low in words.hearers else None


def _is_next_phrase(tokens: Sequence[Token], at: int, first: int, words: Grammar) -> bool:
    """Whether the hearer ends before a word: an article, a circumstance, a name behind a noun or behind an agency's."""
    token = tokens[at]
    if at == first:
        return False
    if token.low in _ARTICLES or (not token.capital and token.low in words.stops):
        return True
    before = tokens[at - 1]
    if not token.capital:
        return before.capital and token.low not in _LINKS
    return is_given(token.text) or (not token.text.isupper() and (before.text.isupper() or not before.capital))


def _is_lower_noun(tokens: Sequence[Token], at: int, words: Grammar) -> bool:
    return (
        at < len(tokens)
        and tokens[at].kind is Kind.WORD
        and not tokens[at].capital
        and tokens[at].low not in words.stops
    )


def _goes_on(tokens: Sequence[Token], at: int, words: Grammar, *, named: bool) -> bool:
    """Whether a small word is inside the subject: `el director del puerto`, `Sprecherin der Stadt`; not `Quill hält`."""
    low = tokens[at].low
    if low in _LINKS:
        linked = at + 1 < len(tokens) and tokens[at + 1].capital
        return (linked and (tokens[at - 1].low.endswith(_POST) or low in _GENITIVE)) or not named
    return not named and low not in words.stops


def _before(tokens: Sequence[Token], end: int, words: Grammar) -> int:
    start = end
    while start > max(0, end - _FAR) and tokens[start - 1].kind is Kind.WORD:
        if tokens[start - 1].low in words.that or tokens[start - 1].low in words.says:
            break
        start -= 1
    return start


# ---- what is reported -----------------------------------------------------------------------------------------------


def foreign_reported(
    tokens: Sequence[Token], found: Sequence[Attribution], words: Grammar
) -> Iterator[tuple[Attribution, tuple[Range, ...]]]:
    """The attributions of a sentence that report in the writer's words, with the token ranges of what they report."""
    end = len(tokens)
    while end and tokens[end - 1].kind is Kind.PUNCTUATION:
        end -= 1
    reached = 0
    for a in found[:_LATER]:
        if a.subject is None or a.start < reached or a.order is Order.LABEL:
            continue
        content = _after_that(tokens, a, end, words) or _around(tokens, a, end)
        if content is not None and sum(t.kind is not Kind.PUNCTUATION for t in tokens[slice(*content)]) >= _LEAST:
            reached = content[1]
            yield a, (content,)


def _after_that(tokens: Sequence[Token], a: Attribution, end: int, words: Grammar) -> Range | None:
    """`..., dass der Kai hält`, `que le quai tient`, `qu’il tient`."""
    at = a.end
    if "dass" in words.that and a.order is Order.BEFORE and _opens_report(tokens, at, end):
        return at + (tokens[at].text != ",") + 1, end
    while at < end and at < a.end + _FAR and tokens[at].low not in words.that:
        if tokens[at].kind is Kind.RUN or tokens[at].text in (":", ";"):
            return None
        if tokens[at].low.startswith("qu'") and "qu" in words.that:
            return at, end
        at += 1
    return (at + 1, end) if at < end and tokens[at].low in words.that else None


def _opens_report(tokens: Sequence[Token], at: int, end: int) -> bool:
    """`Quill sagte, der Kai halte`, `Quill teilte mit, der Kai halte`: a comma, and a clause of its own without `dass`."""
    comma = at + (at < end and tokens[at].low in ("mit", "hinzu"))
    if comma + _LEAST >= end or tokens[comma].text != ",":
        return False
    return tokens[comma + 1].kind is Kind.WORD and tokens[comma + 1].low not in (
        "dass",
        "daß",
        "ob",
        "wie",
        "was",
        "um",
    )


def _around(tokens: Sequence[Token], a: Attribution, end: int) -> Range | None:
    """`Der Kai hält, sagte Quill`, `Laut Quill hält der Kai`, `Selon Quill, le quai tient`."""
    if a.order is Order.PHRASE and a.start == 0:
        return (a.end + (tokens[a.end].text == ","), end) if a.end < end else None
    if a.order is Order.BEFORE or a.start < 2 or tokens[a.start - 1].text not in (",", "—", "–"):
        return None
    content = 0, a.start - 1
    closes = a.end >= end or tokens[a.end].kind is Kind.PUNCTUATION or not tokens[a.end].capital
    return content if closes and not any(t.kind is Kind.RUN for t in tokens[: a.start]) else None
