"""Which saying of a sentence holds another, and whose a saying is that names no subject of its own."""

from __future__ import annotations

from collections.abc import Sequence

from newsmodel.extract.quotations.cues import Strength
from newsmodel.extract.quotations.leads import leading
from newsmodel.extract.quotations.phrases import may_begin, phrase_end
from newsmodel.extract.quotations.saying import Attribution, Order
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import CONJUNCTIONS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, word_set

__all__ = ["TURNS", "outermost", "with_earlier_subject"]

Range = tuple[int, int]

TURNS = CONJUNCTIONS | {"while", "as", "although", "though", "when", "after", "before"}
"""Words after which a clause of its own begins."""
_EARLIER = 12  # sayings looked back over in one sentence
_REPORTING = frozenset((Order.BEFORE, Order.LEADING, Order.RELATIVE))
_OWN = frozenset((Order.BEFORE, Order.AFTER, Order.LEADING))
_CLAUSE_WITHIN = 20  # tokens from a saying back to the front of its clause
_IN_CLAUSE = frozenset(("where", "when", "which"))
_ABOUT = frozenset(("about", "some", "nearly", "almost", "around", "roughly", "over"))
_THINGS = word_set("it its the a an this that")


def with_earlier_subject(tokens: Sequence[Token], found: Attribution, earlier: Sequence[Attribution]) -> Attribution:
    """`"...," Quill said, adding, "..."`: a saying without a subject has that of the outer one before, or the sentence's."""
    before = [
        a
        for a in earlier[-_EARLIER:]
        if a.order in _OWN and a.subject is not None and a.strength is not Strength.ACTION and not _is_title(tokens, a)
    ]
    subject = outermost(tokens, before).subject if before else None
    if earlier and earlier[-1].end == found.cue[0] - 1 and tokens[found.cue[0] - 1].low == "and":
        subject = earlier[-1].subject or subject  # `she laughed and admitted`
    if subject is None or _in_opening(tokens, subject[0]):
        subject = leading(tokens, found.cue[0]) or subject
    if tokens[found.cue[0]].low.endswith("ing") and (own := _of_clause(tokens, found.cue[0], subject)) is not None:
        subject = own
    if subject is None and found.cue[0] and tokens[found.cue[0] - 1].low == "by" and earlier:
        subject = earlier[-1].subject  # `When he returned he began by saying, "..."`
    return found._replace(subject=subject)


def _of_clause(tokens: Sequence[Token], cue: int, subject: Range | None) -> Range | None:
    """The subject of the clause a saying belongs to: `..., where fifty dockers stood, chanting "..."`.

    A clause of time lends its own where the sentence is about no person: `It began when dockers stopped her, shouting`.
    """
    at = next((i for i in range(cue - 1, max(0, cue - _CLAUSE_WITHIN), -1) if tokens[i].low in _IN_CLAUSE), 0)
    if not at or (subject is not None and subject[0] > at):
        return None
    about_somebody = subject is not None and (tokens[subject[0]].capital or tokens[subject[0]].low in PRONOUNS)
    thing = subject is not None and tokens[subject[0]].low in _THINGS
    placed = tokens[at].low == "where" or (tokens[at].low == "which" and tokens[at - 1].low in PREPOSITIONS)
    if not placed and not (tokens[at].low == "when" and (thing or not about_somebody)):
        return None
    start = at + 1 + (tokens[at + 1].low in _ABOUT)
    if start >= cue or not may_begin(tokens[start]):
        return None
    end = phrase_end(tokens, start)
    if end == cue - 1:
        end -= 1  # `dockers stood`: the verb closes the clause
    return (start, end) if start < end < cue - 1 and tokens[end].kind is Kind.WORD else None


def _is_title(tokens: Sequence[Token], a: Attribution) -> bool:
    """`a syllabus called "Ports"`: a name, and nobody's saying."""
    if tokens[a.cue[0]].low not in ("called", "titled", "dubbed", "captioned") or a.end >= len(tokens):
        return False
    return a.order is Order.BEFORE and tokens[a.end].kind is Kind.RUN


def _in_opening(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands in a clause put before the sentence's own: `When I asked Quill, she laughed and said`."""
    return any(t.low in SUBORDINATORS for t in tokens[:2] if t.kind is Kind.WORD) and at < 3


def outermost(tokens: Sequence[Token], left: Sequence[Attribution]) -> Attribution:
    """The last of several sayings, or the one whose content holds it: `Quill said Sett had called it "..."`."""
    best = left[-1]
    for a in reversed(left[:-1]):
        if _holds(tokens, a, best):
            best = a
    return best


def _holds(tokens: Sequence[Token], outer: Attribution, inner: Attribution) -> bool:
    """Whether the inner saying is part of what the outer one reports."""
    if outer.strength is not Strength.SPEECH:
        return False
    if inner.order is Order.LEADING:
        return outer.end <= inner.cue[0] and _inside_content(tokens, outer.end, inner.cue[0])
    if outer.subject == inner.subject or outer.order not in _REPORTING or outer.end > inner.start:
        return False
    between = tokens[outer.end : inner.start]
    if any(
        t.text in (";", ":", "—", "―", "–", "--") or (t.kind is Kind.RUN and t.text.endswith((",", ".", "?", "!")))
        for t in between
    ):
        return False
    last = between[-1] if between else None
    if inner.strength <= Strength.THOUGHT and inner.subject and tokens[inner.subject[0]].low in PRONOUNS:
        return True  # `Quill says it is late but she hopes it is "..."`
    if last is not None and last.low in TURNS:
        return len(between) > 1 and between[-2].low == "that"  # `Quill said that when Sett railed, "..."`
    return not any(t.text == "," for t in between) or any(t.low == "that" for t in between)


def _inside_content(tokens: Sequence[Token], start: int, cue: int) -> bool:
    """Whether a bare verb belongs to what is reported (`said it was meant to highlight "..."`), not beside it (`, adding`)."""
    before = tokens[cue - 1 if tokens[cue - 1].low != "to" else cue - 2]
    if before.kind is not Kind.WORD or before.low in CONJUNCTIONS or before.low in ("then", "before", "after", "while"):
        return False
    return not any(t.kind is Kind.RUN or t.text in (";", ":") for t in tokens[start:cue]) and start < cue - 1
