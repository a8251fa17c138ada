"""Attributions of one sentence: a word of saying with its subject, and which run each belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from newsmodel.extract.quotes.cues import CUES, Cue, Form, Strength
from newsmodel.extract.quotes.phrases import after_cue, before_cue, leading
from newsmodel.extract.quotes.tokens import Kind, Token
from newsmodel.extract.quotes.words import ADVERBS, AUXILIARIES, DAYS, DETERMINERS, POSSESSIVES, PREPOSITIONS

__all__ = ["Attribution", "Order", "attributions", "best_for"]


class Order(Enum):
    """Where the subject stands."""

    BEFORE = "S said"
    AFTER = "said S"
    LEADING = "S did, saying"
    LABEL = "S:"
    PHRASE = "according to S"


class Attribution(NamedTuple):
    """One word of saying and its subject, as ranges of token indices in the sentence."""

    cue: tuple[int, int]
    subject: tuple[int, int] | None
    order: Order
    strength: Strength

    @property
    def start(self) -> int:
        """The first token of subject and cue."""
        return min(self.cue[0], self.subject[0]) if self.subject else self.cue[0]

    @property
    def end(self) -> int:
        """One past the last token of subject and cue."""
        return max(self.cue[1], self.subject[1]) if self.subject else self.cue[1]


def attributions(tokens: Sequence[Token]) -> list[Attribution]:
    """Every attribution of a sentence, in order."""
    return list(_found(tokens))


def _found(tokens: Sequence[Token]) -> Iterator[Attribution]:
    for index, token in enumerate(tokens):
        found = _at_word(tokens, index) if token.kind is Kind.WORD else _label(tokens, index)
        if found is not None:
            yield found


def _at_word(tokens: Sequence[Token], index: int) -> Attribution | None:
    word = tokens[index].low
    if word == "according" and _low(tokens, index + 1) == "to":
        subject = after_cue(tokens, index + 1)
        return Attribution((index, index + 2), subject, Order.PHRASE, Strength.SPEECH) if subject else None
    cue = CUES.get(word)
    return None if cue is None or _is_noun(tokens, index, cue) else _with_subject(tokens, index, cue)


def _low(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].low if 0 <= index < len(tokens) else ""


def _is_noun(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """`the report`, `his claim`, `a statement`: no verb."""
    before = _low(tokens, at - 1)
    if before in DETERMINERS or before in POSSESSIVES or before == "'s":
        return cue.form is not Form.PAST
    if tokens[at].capital and at and tokens[at - 1].kind is Kind.WORD:
        return True
    return cue.form is Form.BASE and before in PREPOSITIONS and before != "to"


def _with_subject(tokens: Sequence[Token], at: int, cue: Cue) -> Attribution | None:
    inverted = _inverted(tokens, at)
    if inverted and (subject := after_cue(tokens, at)):
        return Attribution((at, at + 1), subject, Order.AFTER, cue.strength)
    if cue.form is Form.GERUND or (cue.form is Form.BASE and _low(tokens, at - 1) == "to"):
        return Attribution((at, at + 1), leading(tokens, at), Order.LEADING, cue.strength)
    subject = before_cue(tokens, at)
    if subject is None:
        lead = leading(tokens, at)
        return Attribution((at, at + 1), lead, Order.LEADING, cue.strength)
    if cue.form is Form.BASE and not _takes_base(tokens, at, subject):
        return None
    return Attribution((at, at + 1), subject, Order.BEFORE, cue.strength)


def _takes_base(tokens: Sequence[Token], at: int, subject: tuple[int, int]) -> bool:
    """A bare form needs a helping verb or a plural subject."""
    if any(t.low in AUXILIARIES for t in tokens[subject[1] : at]):
        return True
    last = tokens[subject[1] - 1].low
    return last in ("they", "i", "we", "you", "both", "many", "others", "some", "who") or last.endswith("s")


def _inverted(tokens: Sequence[Token], at: int) -> bool:
    """Whether the subject can follow: the verb stands right after a run, a comma after one, or opens the sentence."""
    before = at - 1
    while before >= 0 and (tokens[before].low in ADVERBS or tokens[before].low == "and"):
        before -= 1
    if before < 0:
        return True
    if tokens[before].kind is Kind.RUN:
        return True
    return tokens[before].text in (",", "-", "—", "–", "--")


def _label(tokens: Sequence[Token], colon: int) -> Attribution | None:
    """`QUILL: "..."` at the start of a sentence."""
    if (
        tokens[colon].text != ":"
        or not 0 < colon <= 6
        or colon + 1 >= len(tokens)
        or tokens[colon + 1].kind is not Kind.RUN
    ):
        return None
    if all(t.capital or t.low in ("of", "the", "and", "de", "van", "von") or t.text in "()-." for t in tokens[:colon]):
        return Attribution((colon, colon + 1), (0, colon), Order.LABEL, Strength.SPEECH)
    return None


# ---- which of them a run belongs to ------------------------------------------------------------------------------


def best_for(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """The attribution of the run at token index `run`; None when none of the sentence's fits."""
    scored = [(score, -abs(a.start - run), a) for a in found if (score := _score(tokens, run, a)) > 0]
    return max(scored, key=lambda s: s[:2])[2] if scored else None


def _score(tokens: Sequence[Token], run: int, a: Attribution) -> int:
    if a.subject is None:
        return 0
    if a.start > run:
        return _score_right(tokens, run, a)
    return _score_left(tokens, run, a) if a.end <= run else 0


def _score_right(tokens: Sequence[Token], run: int, a: Attribution) -> int:
    between = tokens[run + 1 : a.start]
    if all((t.kind is Kind.PUNCTUATION and t.text in ",—–-") or t.low in ADVERBS or t.low == "and" for t in between):
        comma = tokens[run].text[-1:] in ",?!—" or any(t.text == "," for t in between)
        if a.order is Order.LEADING:
            return 0
        return (20 if comma else 12) + a.strength
    if any(t.kind is Kind.RUN for t in between):
        return _score_right_of_last(tokens, a) - 1
    return _score_right_of_last(tokens, a)


def _score_right_of_last(tokens: Sequence[Token], a: Attribution) -> int:
    """`..., Quill said.` at the end of the sentence."""
    if (
        a.start
        and tokens[a.start - 1].text in (",", "—", "–")
        and a.strength is Strength.SPEECH
        and a.order in (Order.BEFORE, Order.AFTER, Order.PHRASE)
    ):
        return 9 if _ends_sentence(tokens, a.end) else 3
    if a.order is Order.PHRASE:
        return 9
    return 0


def _ends_sentence(tokens: Sequence[Token], at: int) -> bool:
    rest = tokens[at:]
    return (
        not rest
        or rest[0].kind is Kind.PUNCTUATION
        or rest[0].low in PREPOSITIONS
        or rest[0].low in DAYS
        or rest[0].low in ADVERBS
    )


def _score_left(tokens: Sequence[Token], run: int, a: Attribution) -> int:
    between = tokens[a.end : run]
    if not between:
        return 13 + a.strength
    if between[-1].text in (",", ":", "—", "–", "-") and not any(t.kind is Kind.RUN for t in between):
        return 15 + a.strength if len(between) < 12 else 6 + a.strength
    return 5 + a.strength
