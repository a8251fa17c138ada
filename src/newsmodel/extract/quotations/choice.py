"""Which attribution of a sentence a run belongs to.

The rules stand in one ordered table; the first that finds an attribution decides.  A sub-editor's reading: what
stands right beside the marks counts before what stands further off, and the outer saying before the inner.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from newsmodel.extract.quotations.attribution import Attribution, Order, outermost
from newsmodel.extract.quotations.cues import CUES, Strength
from newsmodel.extract.quotations.leads import leading
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    IRREGULAR,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

__all__ = ["choose", "near"]

_Rule = Callable[[Sequence[Token], int, Sequence[Attribution]], "Attribution | None"]
_PAUSES = frozenset((",", "—", "–", "―", "-", "--"))
_RIGHT = frozenset((Order.BEFORE, Order.AFTER, Order.PHRASE, Order.CREDIT))
_LONG = 5  # words
_WINDOW = 100  # tokens on either side of a run in which an attribution is looked for
_LINKS = 3  # tokens between a verb and the marks that it names something with: `described as a "..."`
_NAMING = frozenset(("as", "a", "an", "the"))
_ASKED = frozenset(("asked", "pressed", "questioned"))
_NEAR = 15  # tokens
_CIRCUMSTANCE = (PREPOSITIONS | DAYS | ADVERBS | SUBORDINATORS) - {"that"}
_ENDINGS = (",", "?", "!", "—", "–", "-", "…")


def near(found: Sequence[Attribution], run: int) -> Sequence[Attribution]:
    """The attributions whose words stand near a run."""
    return found[bisect_left(found, run - _WINDOW, key=_cue_at) : bisect_left(found, run + _WINDOW, key=_cue_at)]


def choose(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """The attribution of the run at token index `run`; None when none of the sentence's fits."""
    low = bisect_left(found, run - _WINDOW, key=_cue_at)
    high = bisect_left(found, run + _WINDOW, key=_cue_at)
    usable = [a for a in found[low:high] if a.subject is not None and not a.start < run < a.end]
    chosen = _by_agent(found[low:high], run)
    if chosen is None and not usable:
        chosen = _by_nobody(found[low:high], run)
    if chosen is None:
        chosen = next((a for rule in _RULES if (a := rule(tokens, run, usable)) is not None), None)
    if chosen is None:
        return _by_nobody(found[low:high], run)
    return _left_out(tokens, run, chosen) or _passed_on(tokens, run, _framed(chosen, usable), usable)


def _left_out(tokens: Sequence[Token], run: int, chosen: Attribution) -> Attribution | None:
    """`Quill insisted "it does not" and Sett "could not say"`: a second speaker whose verb is the first one's."""
    start = run
    while start > max(chosen.end, run - _LINKS) and tokens[start - 1].capital:
        start -= 1
    if start == run or chosen.order is not Order.BEFORE or chosen.strength is not Strength.SPEECH:
        return None
    second = tokens[start - 1].low == "and" and tokens[start - 2].kind is Kind.RUN and start - 2 >= chosen.end
    return Attribution(chosen.cue, (start, run), Order.AFTER, chosen.strength) if second else None


def _by_agent(found: Sequence[Attribution], run: int) -> Attribution | None:
    """`was called "a muddle" by Quill`: marks between a passive and whoever speaks."""
    return next((a for a in found if a.order is Order.PASSIVE and a.start < run < a.end), None)


def _by_nobody(found: Sequence[Attribution], run: int) -> Attribution | None:
    """`was called "a muddle"`: speech, though the sentence does not say whose."""
    near = (a for a in found if a.order is Order.PASSIVE and a.subject is None and 0 <= run - a.end <= _LINKS)
    return next(near, None)


def _framed(chosen: Attribution, found: Sequence[Attribution]) -> Attribution:
    """`According to the Herald, Quill said it was "a muddle"`: whoever the sentence opens with passes the words on."""
    first = found[0] if found else chosen
    return first if first.order is Order.PHRASE and first.start == 0 else chosen


def _passed_on(tokens: Sequence[Token], run: int, chosen: Attribution, found: Sequence[Attribution]) -> Attribution:
    """`"...," Quill said on Monday, according to the Herald`: whoever passes the words on is the copy's source."""
    reached = max(chosen.end, run + 1)
    for a in found:
        if a.start < reached or _has_run(tokens, reached, a.start) or tokens[a.start - 1].text != ",":
            continue
        if _reports_it(tokens, a):
            return a
        if a.order is Order.PHRASE and chosen.start > run and a.start <= chosen.end + _NEAR:
            between = tokens[chosen.end : a.start - 1]
            return chosen if any(t.kind is not Kind.WORD or t.low in CONJUNCTIONS for t in between) else a
    return chosen


def _reports_it(tokens: Sequence[Token], a: Attribution) -> bool:
    """`..., reports Orbe Radio.`, `..., Orbe Radio reported.`."""
    reports = a.order in (Order.BEFORE, Order.AFTER) and tokens[a.cue[0]].low in ("reports", "reported")
    return reports and ends_clause(tokens, a.end)


def _cue_at(a: Attribution) -> int:
    return a.cue[0]


def _led_in(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """`Quill said, "..."`, with nothing between the word of saying and the marks."""
    if run < 2 or tokens[run - 1].text not in (",", ":"):
        return None
    left = [a for a in found if a.end == run - 1 and a.cue[1] == a.end]
    if left:
        return outermost(tokens, [a for a in found if a.end <= left[-1].end])
    return next((a for a in found if a.end == run and a.order is Order.LABEL), None)


def _right_beside(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """`"...," Quill said`, `"...," said Quill`."""
    if _led_in_by_speech(tokens, run, found):
        return None
    comma = _pauses(tokens[run]) or _text(tokens, run + 1) in _PAUSES
    for a in found:
        if a.start <= run or a.order not in _RIGHT or not _touches(tokens, run, a) or _opened(tokens, run, a, found):
            continue
        if a.order is Order.CREDIT or (a.strength is Strength.SPEECH and (comma or ends_clause(tokens, a.end))):
            return a
        if tokens[run].text.endswith(("?", "!")) and a.strength < Strength.LOOSE and not ends_clause(tokens, a.end):
            continue  # `"Or was it?" Quill put her house up for sale`: another sentence
        if comma and a.strength is not Strength.SPEECH and not _spoken_for(tokens, run, found):
            return a
    return None


def _led_in_by_speech(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> bool:
    """`Quill answered with, "...?" Sett then wrote back`: what follows a run that ends in its own mark is another sentence."""
    if run == 0 or tokens[run - 1].text not in (",", ":") or not tokens[run].text.endswith(("?", "!", ".")):
        return False
    return any(
        a.end <= run
        and a.strength is Strength.SPEECH
        and a.order in (Order.BEFORE, Order.LEADING)
        and not _has_run(tokens, a.end, run)
        for a in found
    )


def _opened(tokens: Sequence[Token], run: int, a: Attribution, found: Sequence[Attribution]) -> bool:
    """Whether a clause put before the sentence's own has the run: `Although Quill admitted it was "...," she said ...`."""
    front = tokens[: min(3, run)]
    if any(t.low in _ASKED for t in front):
        return True
    return any(t.low in SUBORDINATORS for t in front) and a.subject != (0, 1) and _spoken_for(tokens, run, found)


def _pauses(token: Token) -> bool:
    return token.text.rstrip("’'” ").endswith(_ENDINGS)


def _touches(tokens: Sequence[Token], run: int, a: Attribution) -> bool:
    return all(
        (t.kind is Kind.PUNCTUATION and t.text not in ".;:()") or t.low in ADVERBS for t in tokens[run + 1 : a.start]
    )


def _introduced(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """`Quill said, "..."`, `Quill told reporters in Orbe: "..."`."""
    if run == 0 or tokens[run - 1].text not in (",", ":", "—", "–", "-", "--"):
        return None
    near = [a for a in found if a.end <= run and not _has_run(tokens, a.end, run)]
    if not near:
        return None
    if tokens[run - 1].text == ":" and (own := _of_the_sentence(tokens, run, near)) is not None:
        return own
    if tokens[run - 1].text == ":" or near[-1].strength is Strength.SPEECH:
        return outermost(tokens, near)
    return None


def _of_the_sentence(tokens: Sequence[Token], run: int, near: Sequence[Attribution]) -> Attribution | None:
    """`With the port worried, Quill has a new message: "..."`: not whoever is worried in what is put before."""
    if tokens[0].low not in PREPOSITIONS or near[-1].strength >= Strength.LOOSE:
        return None
    subject = leading(tokens, run - 1)
    if subject is None or subject[0] < near[-1].end:
        return None
    return Attribution((run - 1, run), subject, Order.LEADING, Strength.LOOSE)


def _closing(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """Speech that closes the sentence: `The plan was "a muddle" from the start, Quill said.`."""
    for a in found:
        if a.start <= run or a.order is Order.LEADING or a.strength is not Strength.SPEECH:
            continue
        before = tokens[a.start - 1]
        paused = before.text in _PAUSES or (before.kind is Kind.RUN and _pauses(before))
        if (paused or a.order is Order.PHRASE) and ends_clause(tokens, a.end) and not _spoken_for(tokens, run, found):
            return a
    return None


def _spoken_for(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> bool:
    """Whether speech before the run claims it: then what closes the sentence is an afterthought."""
    return any(
        a.end <= run
        and a.order in (Order.BEFORE, Order.LEADING)
        and a.strength is Strength.SPEECH
        and not _has_run(tokens, a.end, run)
        for a in found
    )


def _before(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """`Quill said that the plan was "a muddle"`, `Quill called it "a muddle"`."""
    left = [a for a in found if a.end <= run and _reaches(a, run)]
    if left and _named_by(tokens, left[-1], run):
        return left[-1]
    if any(a.order is not Order.NOUN for a in left):
        left = [a for a in left if a.order is not Order.NOUN or tokens[a.end].low == "that"]
    return outermost(tokens, left) if left else None


def _named_by(tokens: Sequence[Token], a: Attribution, run: int) -> bool:
    """`..., which she called "a muddle"`: a clause of its own, right before the marks."""
    if a.order is not Order.BEFORE or a.start == 0 or run - a.end > _LINKS:
        return False
    return tokens[a.start - 1].low in RELATIVES and all(t.low in _NAMING for t in tokens[a.end : run])


def _as_said(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """`The race "is all but over," as Quill put it.`, where nobody else says anything."""
    if len(found) != 1 or found[0].start < run + 2 or found[0].strength is not Strength.SPEECH:
        return None
    a = found[0]
    return a if tokens[a.start - 1].low == "as" and ends_clause(tokens, a.end) else None


def _reaches(a: Attribution, run: int) -> bool:
    """Whether a saying can speak of a run so far off: `smiled` not at all, loose verbs a little."""
    if a.strength is Strength.ACTION:
        return a.end == run
    return a.strength is Strength.SPEECH or run - a.end <= _NEAR


def _subject_alone(tokens: Sequence[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
    """`The port embraced "a future without ships at all"`: a long run belongs to whom the sentence is about."""
    if run < 2 or tokens[run].text.count(" ") < _LONG - 1 or found:
        return None
    subject = leading(tokens, run)
    verb = subject[1] if subject else run
    while verb < run and (tokens[verb].low in ADVERBS or tokens[verb].low in AUXILIARIES):
        verb += 1
    if subject is None or verb >= run or tokens[verb].kind is not Kind.WORD or tokens[verb].capital:
        return None
    if tokens[verb].low in RELATIVES or tokens[verb].low == "that" or tokens[verb].low in PREPOSITIONS:
        return None
    if subject[1] - subject[0] == 1 and verb == subject[1] and not _is_verbal(tokens[verb].low):
        return None  # `Good news travels only when "..."`
    if tokens[verb - 1].text[0].isdigit():
        return None  # `The deal guarantees 300 posts until "..."`: what is counted is no verb
    return Attribution((verb, verb + 1), subject, Order.LEADING, Strength.LOOSE)


def _is_verbal(word: str) -> bool:
    """Whether a word behind a capital can be its verb."""
    return word in CUES or word.endswith(("s", "ed")) or word in IRREGULAR or word.isdigit()


_RULES: tuple[_Rule, ...] = (_led_in, _right_beside, _introduced, _closing, _before, _as_said, _subject_alone)


# ---- small tests -----------------------------------------------------------------------------------------------------


def _text(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if at < len(tokens) else ""


def _has_run(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.kind is Kind.RUN for t in tokens[start:end])


def ends_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause can end at `at`: nothing follows, or a pause, a time, a circumstance."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.kind is not Kind.WORD:
        return token.kind is Kind.PUNCTUATION
    return token.low in _CIRCUMSTANCE
