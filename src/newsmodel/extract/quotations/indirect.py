"""Indirect speech: which words of a sentence report what somebody said, where no marks enclose them.

`Quill said [that] ...`, `Quill told reporters in Orbe on Monday that ...`, `..., Quill said.`, `..., according to
Quill.`, `According to Quill, ...`.  A saying inside what another one reports is part of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from newsmodel.extract.quotations.attribution import Attribution, Order
from newsmodel.extract.quotations.cues import CUES, Form, Strength
from newsmodel.extract.quotations.phrases import phrase_end
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    IRREGULAR,
    POSSESSIVES,
    word_set,
)

__all__ = ["reported"]

Range = tuple[int, int]
_TO_SOMEBODY = word_set("tell inform remind assure advise ask warn caution notify counsel")
_ONE = frozenset(("he", "she", "they"))
_JOINS = CONJUNCTIONS | {"while", "whereas"}
_CLAUSE = word_set("that whether if how why what when where who which")
_CIRCUMSTANCE = word_set("in on at during after before by through via from outside inside near")
_TIMES = word_set("late early last this next earlier later")
_SPAN = word_set("year month week day summer winter spring autumn fall")
_WHEN = DAYS | _SPAN
_SPANS = word_set("years months weeks days decades hours")
# Verbs that tell how somebody feels about what stands before them: `Ferry to stop, islands protest`.
_OUTCRY = word_set("protest complain rage roar howl fume cry grumble moan lament")
_ANSWERS = word_set("respond reply answer comment elaborate reveal disclose")
_NOT = word_set("not never cannot yet to")
_NEAR = 3  # tokens before a word of saying
_SUPPOSED = word_set("if unless neither nor whether")  # `If Quill says it`, `Neither Quill nor Sett said`
_NOTHING = frozenset(("nothing", "little"))
_UNTOLD = _CLAUSE - {"that"}
_DECLINED = word_set("declined declines refused refuses failed")
_GREETINGS = word_set("goodbye hello farewell")
_AT_ODDS = word_set("with about over against")
_PASSED_ON = word_set("citing quoting")
_LEAST = 3  # words
_LATER = 8  # sayings of one sentence looked at for an end: a bound, so that time stays linear
_MOST_CIRCUMSTANCES = 8
_THAT_WITHIN = 12  # tokens


def reported(
    tokens: Sequence[Token], found: Sequence[Attribution], spoken: Collection[Attribution]
) -> Iterator[tuple[Attribution, tuple[Range, ...]]]:
    """The attributions of a sentence that report in the writer's words, with the token ranges of what they report.

    `spoken`: those whose words stand between marks.
    """
    usable = [
        a for a in found if a.subject is not None and a not in spoken and _reports(a) and not _says_nothing(tokens, a)
    ]
    taken: list[Range] = [(a.start, a.end) for a in spoken]
    for a in usable:
        around = _around(tokens, a)
        if around and not _inside(a, taken) and not any(_overlaps(part, taken) for part in around):
            taken.extend(around)
            yield a, around
    stops: list[int] | None = None
    for number, a in enumerate(usable):
        if _inside(a, taken):
            continue
        start = _start(tokens, a)
        if start is None:
            continue
        if stops is None:
            stops = [i for i, token in enumerate(tokens) if token.text == ";"]
        end = _end(tokens, start, usable, number + 1, stops)
        if a.order is Order.RELATIVE:
            end = next((i for i in range(start + _LEAST, end) if tokens[i].text == ","), end)
        if (
            _words(tokens, start, end) >= _LEAST
            and end - start > (tokens[start].kind is Kind.RUN)
            and not _overlaps((start, end), taken)
        ):
            taken.append((start, end))
            yield a, ((start, end),)


def _inside(a: Attribution, taken: Sequence[Range]) -> bool:
    return any(start <= a.cue[0] < end for start, end in taken[-_LATER:])


def _overlaps(part: Range, taken: Sequence[Range]) -> bool:
    return any(start < part[1] and part[0] < end for start, end in taken[-_LATER:])


def _reports(a: Attribution) -> bool:
    return a.strength is Strength.SPEECH and a.order not in (Order.LABEL, Order.CREDIT, Order.NOUN)


def _says_nothing(tokens: Sequence[Token], a: Attribution) -> bool:
    """`did not respond to a request`, `has yet to reply`: nothing is reported."""
    cue = CUES.get(tokens[a.cue[0]].low)
    before = tokens[max(0, a.cue[0] - _NEAR) : a.cue[0]]
    if cue is None or any(t.low in _SUPPOSED for t in tokens[max(0, a.start - 1) : a.cue[0]]):
        return cue is not None
    if cue.form is Form.BASE and any(t.low in _NOTHING for t in before):
        return True  # `has nothing to say about it`
    following = [t.low for t in tokens[a.end : a.end + 2]]
    if cue.lemma == "ask" and following == ["not", "to"]:
        return True  # `who asked not to be named`
    negated = any(t.low in _NOT or t.low.endswith("n't") for t in before)
    if cue.lemma == "say" and cue.form is Form.BASE and following:
        declined = any(t.low in _DECLINED for t in before)  # `declined to say when`
        return following[0] in _UNTOLD and (declined or (negated and before[-1].low != "to"))  # `did not say whether`
    return cue.lemma in _ANSWERS and negated


def _words(tokens: Sequence[Token], start: int, end: int) -> int:
    """Words from `start`, a marked run for three; no more than a report needs are counted, so that time stays linear."""
    words = 0
    for at in range(start, end):
        kind = tokens[at].kind
        words += 3 if kind is Kind.RUN else kind is Kind.WORD
        if words >= _LEAST:
            break
    return words


def _around(tokens: Sequence[Token], a: Attribution) -> tuple[Range, ...] | None:
    """What stands before a saying that closes the sentence or is put into it: `The pier, Quill said, would hold`."""
    if a.start == 0:
        return None
    before = tokens[a.start - 1]
    if a.order is not Order.PHRASE and before.text not in (",", "—", "–", "--"):
        return None
    if a.order is Order.LEADING or a.order is Order.RELATIVE or _is_outcry(tokens, a):
        return None
    rest = _rest(tokens, _over_somebody(tokens, a.end) if a.order is Order.BEFORE and _addresses(tokens, a) else a.end)
    if rest is None:
        return None
    end = a.start - 1 if before.kind is Kind.PUNCTUATION else a.start
    last = _last(tokens, rest, len(tokens))
    if _words(tokens, 0, end) + _words(tokens, rest, last) < _LEAST or end <= 0:
        return None
    return ((0, end), (rest, last)) if last > rest else ((0, end),)


def _is_outcry(tokens: Sequence[Token], a: Attribution) -> bool:
    cue = CUES.get(tokens[a.cue[0]].low)
    return cue is not None and cue.form is Form.BASE and cue.lemma in _OUTCRY


def _rest(tokens: Sequence[Token], at: int) -> int | None:
    """Where the sentence goes on after an inserted saying; its end where it closes with it; None where it is no insertion."""
    at = _over_circumstances(tokens, at)
    if at >= len(tokens) or tokens[at].text in (".", ";", "?", "!"):
        return len(tokens)
    if tokens[at].text in (",", "—", "–", "--"):
        passed = (
            at + 1 < len(tokens) and tokens[at + 1].low in _PASSED_ON
        )  # `..., the Herald reported, citing officials`
        return len(tokens) if passed else at + 1
    return None


def _start(tokens: Sequence[Token], a: Attribution) -> int | None:
    """Where the words reported after a saying begin."""
    at = a.end if a.order in (Order.PHRASE, Order.AFTER) else a.cue[1]
    if a.order is Order.PHRASE:
        at = _over_circumstances(tokens, at)
        return at + 1 if at < len(tokens) and tokens[at].text == "," and a.start == 0 else None
    if a.order is Order.AFTER and not _is_passive(tokens, a):
        return None
    if _addresses(tokens, a):
        at = _over_somebody(tokens, at)
    if tokens[a.cue[0]].low == "quoted":
        at = next((i + 2 for i in range(at, min(at + _LATER, len(tokens) - 1)) if _as_saying(tokens, i)), at)
    at = _over_date(tokens, _over_circumstances(tokens, at))
    if at >= len(tokens) or tokens[at].kind is Kind.PUNCTUATION:
        return None
    if tokens[at].low == "that":
        return at + 1
    return at if _begins_report(tokens, at) else None


def _over_date(tokens: Sequence[Token], at: int) -> int:
    """Step over the date that a comma parts from its day: `on Monday, March 3, that ...`."""
    if at + 3 >= len(tokens) or tokens[at].text != "," or tokens[at - 1].low not in DAYS:
        return at
    if tokens[at + 1].low not in DAYS or not tokens[at + 2].text.isdigit() or tokens[at + 3].text != ",":
        return at
    year = at + 5 < len(tokens) and tokens[at + 4].text.isdigit() and tokens[at + 5].text == ","
    return at + 6 if year else at + 4


def _begins_report(tokens: Sequence[Token], at: int) -> bool:
    """Whether words right after a saying can be a clause: not `said goodbye to Sett`, `argued with Sett`, `added sugar to it`."""
    if tokens[at].low in _GREETINGS:
        return False
    if tokens[at].low in _AT_ODDS:
        return any(t.low == "that" for t in tokens[at : at + _THAT_WITHIN])
    if tokens[at - 1].low != "added":
        return True
    counted = 2 if tokens[at].text[0].isdigit() else 0  # `added 300 jobs`
    return any(_may_be_verb(t) for t in takewhile(_goes_on, tokens[at + counted : at + _THAT_WITHIN]))


def _goes_on(token: Token) -> bool:
    return token.low not in CONJUNCTIONS


def _may_be_verb(token: Token) -> bool:
    low = token.low
    if token.kind is Kind.RUN or low in AUXILIARIES or low in IRREGULAR or low in CUES:
        return True
    return token.kind is Kind.WORD and low.endswith(("ed", "s", "n't", "n’t")) and low not in POSSESSIVES


def _as_saying(tokens: Sequence[Token], at: int) -> bool:
    """`Quill was quoted by the Herald as saying ...`."""
    return tokens[at].low == "as" and tokens[at + 1].low in ("saying", "telling")


def _is_passive(tokens: Sequence[Token], a: Attribution) -> bool:
    """`It was announced by Quill that ...`."""
    return tokens[a.cue[1] - 1].low == "by"


def _addresses(tokens: Sequence[Token], a: Attribution) -> bool:
    """Whether the verb has a hearer: `told the council`."""
    cue = CUES.get(tokens[a.cue[0]].low)
    return cue is not None and cue.lemma in _TO_SOMEBODY


def _over_somebody(tokens: Sequence[Token], at: int) -> int:
    if at >= len(tokens) or tokens[at].kind is not Kind.WORD or tokens[at].low in _CLAUSE:
        return at
    if tokens[at].low in ("me", "us", "him", "them", "reporters", "you", "her"):
        return at + 1
    return phrase_end(tokens, at)


def _over_circumstances(tokens: Sequence[Token], at: int) -> int:
    """Step over `on Monday`, `in a statement`, `for years`, `again`; no sentence has many of them in a row."""
    for _ in range(_MOST_CIRCUMSTANCES):
        after = _over_circumstance(tokens, at) if at < len(tokens) and tokens[at].kind is Kind.WORD else at
        if after == at:
            break
        at = after
    return at


def _over_circumstance(tokens: Sequence[Token], at: int) -> int:
    low = tokens[at].low
    if low in ADVERBS or low in DAYS or (low.endswith("ly") and not tokens[at].capital):
        return at + 1
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.kind is not Kind.WORD:
        return at
    if (low == "for" and following.low in _SPANS) or (low in _TIMES and following.low in _WHEN):
        return at + 2
    if low == "to" and (following.capital or following.low in DETERMINERS or following.low in POSSESSIVES):
        return phrase_end(tokens, at + 1)  # `wrote to the port that ...`
    if low in _CIRCUMSTANCE:
        return at + 2 if following.low in DAYS else phrase_end(tokens, at + 1)
    return at


def _end(tokens: Sequence[Token], start: int, usable: Sequence[Attribution], number: int, stops: Sequence[int]) -> int:
    """Where the words reported end: with the sentence, at a semicolon, or before the next saying beside this one."""
    end = len(tokens)
    for later in range(number, min(number + _LATER, len(usable))):
        if (beside := _beside(tokens, start, usable[later])) is not None:
            end = beside
            break
    stop = bisect_left(stops, start)
    if stop < len(stops):
        end = min(end, stops[stop])
    return _last(tokens, start, end)


def _beside(tokens: Sequence[Token], start: int, a: Attribution) -> int | None:
    """Where what stands before a saying ends that is not part of it: `..., adding`, `..., and Sett said`."""
    first = a.cue[0] if a.order is Order.LEADING else a.start
    if first <= start + 1:
        return None
    if (
        a.order is Order.LEADING
        and tokens[first - 1].low == "and"
        and tokens[min(a.end, len(tokens) - 1)].low == "that"
    ):
        return first - 1 - (tokens[first - 2].text == ",")  # `denied that ..., and added that ...`
    if a.order is Order.LEADING:
        return first - 1 if tokens[first - 1].text == "," else None
    if a.order is not Order.BEFORE or tokens[first - 1].low not in _JOINS:
        return None
    if tokens[first - 2].text == "," and tokens[first - 1].low in CONJUNCTIONS:
        return first - 2
    own = first - 1 - start >= _LEAST and (tokens[first].capital or tokens[first].low in _ONE)
    return first - 1 - (tokens[first - 2].text == ",") if own else None  # `would hold but Sett said`


def _last(tokens: Sequence[Token], start: int, end: int) -> int:
    while end > start and tokens[end - 1].kind is Kind.PUNCTUATION and tokens[end - 1].text not in ")]%>":
        end -= 1
    return end
