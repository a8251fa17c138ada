"""What a run between marks is: a whole utterance, a fragment inside a sentence, or no quote at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsmodel.extract.quotations.attribution import Attribution, Order
from newsmodel.extract.quotations.cues import CUES, Form, Strength
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import ADVERBS, AUXILIARIES, PRONOUNS, RELATIVES, word_set

__all__ = ["is_quote", "is_whole", "may_speak"]

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
# Chinese and Japanese are written without spaces: two characters to a word.
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{1,2}")
_NAMING = word_set(
    "so-called called dubbed titled entitled named nicknamed known labeled labelled termed term phrase word words"
    " headlined captioned slogan title song album book film movie show hashtag memoir podcast novel column"
)
# Nouns before the name of a paper, a firm, a ship, in languages that set such names between marks; stems, for cases.
_BEARERS = (
    "газет", "журнал", "фирм", "компани", "судно", "судна", "корабл", "теплоход", "паром", "агентств", "телеканал",
    "завод", "издательств", "клуб", "отел", "гостиниц", "театр", "фильм", "роман", "zeitung", "zeitschrift", "schiff",
    "fähre", "journal", "quotidien", "navire", "diario", "periódico", "revista", "buque", "giornale", "quotidiano",
)  # fmt: skip
_CALLS = word_set("call describe accuse dub label brand denounce dismiss characterize characterise")
_CALLED = frozenset(("called", "calls", "dubbed", "labelled", "labeled", "branded", "termed"))
_JUDGES = word_set("praise hail laud applaud commend criticise criticize condemn denounce decry")
_IT = frozenset(("it", "him", "her", "them"))
_HIS = word_set("was were is are be been felt feels his her their its")  # words before a fragment of one word
_NAME = 4  # words of the name of a paper, a ship
_OBJECT = 8  # tokens of what is called something
_SMALL = word_set("a an the of and or in on at to for with by from as is be into over not but")


def _words(text: str) -> list[str]:
    found: list[str] = _WORD.findall(text)
    return found if text.isascii() else [*found, *_IDEOGRAPHS.findall(text)[1:]]


def is_whole(tokens: Sequence[Token], run: int, a: Attribution | None, starts: Collection[int] = ()) -> bool:
    """Whether no unquoted word belongs to what is said in the run: then it is direct, else mixed.

    `starts`: where the attributions of the sentence begin.
    """
    return not _is_part(tokens, run, a) and _free_left(tokens, run, a) and _free_right(tokens, run, a, starts)


def _is_part(tokens: Sequence[Token], run: int, a: Attribution | None) -> bool:
    """`Quill, whom he called "a friend"`, `and Sett "could not say"`: no utterance of its own."""
    if a is None or a.end != run or not tokens[run].text[:1].islower():
        return False
    if a.borrowed:
        return True
    if a.order is not Order.BEFORE:
        return False
    return tokens[a.start - 1].low in RELATIVES and tokens[a.cue[0]].low in _CALLED


def _free_left(tokens: Sequence[Token], run: int, a: Attribution | None) -> bool:
    if run == 0 or (run == 1 and tokens[0].low in ("but", "and", "so", "yet", "or")):
        return True
    before = tokens[run - 1]
    if before.kind is Kind.RUN or before.text == ":":
        return True
    if a is not None and a.end <= run:
        return a.end == run or (before.text in ",—–" and a.strength is not Strength.THOUGHT)
    return before.kind is Kind.PUNCTUATION and run == 1


def _free_right(tokens: Sequence[Token], run: int, a: Attribution | None, starts: Collection[int]) -> bool:
    at = run + 1
    while at < len(tokens) and tokens[at].kind is Kind.PUNCTUATION:
        at += 1
    if at == len(tokens) or tokens[at].kind is Kind.RUN:
        return True
    if a is not None and a.start > run:
        return all(t.low in ADVERBS or t.low == "and" for t in tokens[at : a.start] if t.kind is Kind.WORD)
    ended = tokens[run].text[-1:] in ",.?!" or tokens[run + 1].text == ","
    return ended and (_resumes(tokens[at]) or at in starts)


def _resumes(token: Token) -> bool:
    """`..., and added`, `..., calling it`: the writer's sentence goes on, not what was said."""
    cue = CUES.get(token.low)
    return token.low in ("and", "but", "as", "then", "before", "after", "when", "while") or (
        cue is not None and cue.form in (Form.GERUND, Form.PAST)
    )


def is_quote(
    tokens: Sequence[Token],
    run: int,
    a: Attribution | None,
    *,
    whole: bool,
    going_on: bool = False,
    behind: bool = False,
) -> bool:
    """Whether the run is attributed speech, not a scare quote, a title, a nickname or a defined term.

    `going_on`: the sentence before is a quote, which this one may go on with.  `behind`: a sentence of the paragraph
    stands before.
    """
    words = _words(tokens[run].text)
    if not words or _named(tokens, run, words, a):
        return False
    if a is None and run == 0 and going_on:
        return whole or len(words) > 4
    if whole:
        return a is not None or len(words) > 3 or (behind and _is_sentence(tokens, run))
    if a is None:
        return len(words) >= 5 and not _is_title(words)
    if len(words) < (2 if a.strength is Strength.SPEECH else 3):
        if _is_own_word(tokens, run, a):
            return True
        called = _is_called(tokens, run, a) and (words[0][0].islower() or len(words) > 1)
        return called or _closes_clause(tokens, run, a, words)
    return not _is_title(words) or _in_title_case(tokens)


def _is_own_word(tokens: Sequence[Token], run: int, a: Attribution) -> bool:
    """Whether one word of what is reported is the speaker's own: `Quill said he was "delighted"`, `called it "nonsense"`."""
    if a.order not in (Order.BEFORE, Order.LEADING) or a.cue[1] > run:
        return False
    cue = CUES.get(tokens[a.cue[0]].low)
    judges = a.cue[1] == run - 1 and cue is not None and cue.lemma in _JUDGES  # `praised her "courage"`
    if a.strength is not Strength.SPEECH and not judges:
        return False
    if not tokens[run].text[:1].islower():
        return False
    return tokens[run - 1].low in _HIS or _calls_it(tokens, run)


def _calls_it(tokens: Sequence[Token], run: int) -> bool:
    """Whether somebody calls it so right before the marks: `that Quill had called it "nonsense"`."""
    return run > 1 and tokens[run - 1].low in _IT and tokens[run - 2].low in _CALLED and tokens[run].text[:1].islower()


def _closes_clause(tokens: Sequence[Token], run: int, a: Attribution, words: Sequence[str]) -> bool:
    """Whether a word closes what somebody says right behind it: `Le quai est « solide », estime Quill`."""
    if (
        a.order is not Order.AFTER
        or a.strength is not Strength.SPEECH
        or a.subject is None
        or not words[0][0].islower()
    ):
        return False
    return run > 1 and a.start == run + 2 and tokens[run + 1].text == ","


def _is_called(tokens: Sequence[Token], run: int, a: Attribution) -> bool:
    """Whether somebody calls something so, in a word of their own: `Quill called it "young"`, `accused her of "cowardice"`."""
    if a.order not in (Order.BEFORE, Order.PASSIVE) or a.strength < Strength.LOOSE or a.cue[1] > run:
        return False
    cue, between = CUES.get(tokens[a.cue[0]].low), tokens[a.cue[1] : run]
    if (
        cue is None
        or cue.lemma not in _CALLS
        or len(between) > _OBJECT
        or any(t.kind is not Kind.WORD for t in between)
    ):
        return False
    return not between or between[-1].low in ("as", "of", "a", "an") or between[-1].low in PRONOUNS or len(between) < 3


def _is_sentence(tokens: Sequence[Token], run: int) -> bool:
    """Whether a short run is a sentence of its own: `Quill laughed. "Where to?"`."""
    text = tokens[run].text
    return run == 0 and len(tokens) <= 2 and text[0].isupper() and text[-1] in ".?!"


def _in_title_case(tokens: Sequence[Token]) -> bool:
    """Whether the whole sentence is a headline with capitals, where capitals mark no title."""
    words = [t for t in tokens if t.kind is Kind.WORD and t.low not in _SMALL]
    return len(words) > 3 and sum(t.capital for t in words) > 0.7 * len(words)


def _is_title(words: Sequence[str]) -> bool:
    return (
        len(words) > 1
        and all(w[0].isupper() or w[0].isdigit() or w in _SMALL for w in words)
        and words[0] not in _SMALL
    )


def _named(tokens: Sequence[Token], run: int, words: Sequence[str], a: Attribution | None) -> bool:
    """`a body called "..."`, `so-called "..."`; but `Quill called it "..."` is her word."""
    if run and words[0][0].isupper() and len(words) <= _NAME and tokens[run - 1].low.startswith(_BEARERS):
        return tokens[run].text[-1:] not in ".?!,"  # `газета «Вестник»`
    before = [t for t in tokens[max(0, run - 2) : run] if t.text in _NAMING]
    if not before or len(words) > 5 or (a is not None and _calls_it(tokens, run)):
        return False
    by_somebody = (
        a is not None and a.order in (Order.BEFORE, Order.PASSIVE) and a.subject and tokens[a.cue[0]] in before
    )
    return not by_somebody or _is_title(words) or (len(words) == 1 and words[0][0].isupper())


def may_speak(tokens: Sequence[Token], subject: tuple[int, int]) -> bool:
    """Whether a subject without a word of saying can be somebody who speaks: not `It`, `Wait,`, `8 percent`."""
    first = tokens[subject[0]]
    if first.low in ("it", "there", "this", "that", "what", "these", "those") or first.text[0].isdigit():
        return False
    if tokens[-1].text == ":" and subject[1] < len(tokens) and not _may_be_verb(tokens[subject[1]]):
        return False  # `Partial transcript as follows:`
    if subject[1] - subject[0] > 1 or first.low in PRONOUNS:
        return True
    return first.capital and not (subject[1] < len(tokens) and tokens[subject[1]].text == ",")


def _may_be_verb(token: Token) -> bool:
    return token.low in AUXILIARIES or token.low in CUES or token.low.endswith(("ed", "s"))
