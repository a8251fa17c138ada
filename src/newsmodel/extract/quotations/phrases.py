"""Noun phrases beside a word of saying: who the subject is, and where its phrase begins and ends.

The phrases are found by the words that cannot belong to them (clause words, punctuation, verbs), not by a parse:
copy keeps its attributions short.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsmodel.extract.quotations.cues import CUES, Form
from newsmodel.extract.quotations.given import is_given
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    DOCUMENTS,
    LY_NOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    word_set,
)

__all__ = ["POST_WORDS", "after_cue", "before_cue", "is_verb", "may_begin", "opens_clause", "phrase_end"]

_MEANWHILE = word_set("however meanwhile though moreover")
_LINKING = RELATIVES | {"that", "speaking"}
_LINKS = _LINKING | SUBORDINATORS
_POST_WORDS = 7  # tokens of a post and its comma
_RELATIVE = 8  # tokens of a relative clause
_FAR = 40  # tokens: a longer subject is a misreading
_OPENERS = PREPOSITIONS | SUBORDINATORS
_CLOSING = frozenset((")", "]"))
_LETTER = 4  # tokens of `letter from Quill to`
_WITHIN = word_set("of for from with at in on to against and or behind near who by")

POST_WORDS = word_set(
    "chief executive officer president vice senior managing director chairman chairwoman chair head founder co-founder"
    " general secretary minister professor deputy acting spokesman spokeswoman spokesperson ceo cto cfo coo engineer"
    " financial operating technology marketing and of the manager partner editor analyst economist"
)
_BODIES = word_set("council committee commission conference center centre institute campaign coalition fund action")
_BEGINS_CLAUSE = DETERMINERS | POSSESSIVES | PRONOUNS
_POSTS = POST_WORDS - {"and", "of", "the"}
_OBJECTS = word_set("him them me us reporters himself herself it that there here")


_PARTICLES = frozenset(("out", "up", "off", "down", "back", "away"))
# Every word at which a noun phrase may stop on the way to its front: asked of each before anything else is.
_MAY_STOP = _WITHIN | AUXILIARIES | _OPENERS | _PARTICLES | DAYS | CUES.keys() | {"that", "but", "nor", "so", "yet"}

Range = tuple[int, int]


def before_cue(tokens: Sequence[Token], cue: int) -> Range | None:
    """The subject that stands before the verb at index `cue`, as a range of token indices."""
    at = _over_auxiliaries(tokens, cue - 1)
    if at < 0:
        return None
    if tokens[at].text == "," or tokens[at].text in _CLOSING or tokens[at].text in "—–-":
        if phrase := _after_run(tokens, at):
            return phrase
        at = _over_insertion(tokens, at)
    if at < 0:
        return None
    if tokens[at].low in CONJUNCTIONS:
        return None
    if tokens[at].low in RELATIVES or tokens[at].low == "that":
        return _antecedent(tokens, at)
    start = _phrase_start(tokens, at)
    if (whole := _further_left(tokens, start, at)) is not None:
        return whole
    return (start, at + 1) if start <= at else None


def _further_left(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """The subject where the words before the verb are a part of what belongs to it."""
    found = _named_before(tokens, start, end) or _with_relative(tokens, start) or _letter(tokens, start)
    if found is None and start < end:
        found = _post_before(tokens, start) or _from_region(tokens, start, end)
    if found is None and start > 2:
        found = _with_participle(tokens, start)
    if found is None and start > 5 and tokens[start - 1].low == "and":
        found = _joined(tokens, start - 2)
    return found


def _letter(tokens: Sequence[Token], start: int) -> Range | None:
    """`A letter from Quill` of `A letter from Quill to Sett said`: whoever it is to says nothing."""
    if start < _LETTER or tokens[start - 1].low != "to":
        return None
    first = _phrase_start(tokens, start - 2)
    written = any(tokens[i].low in DOCUMENTS and tokens[i + 1].low in ("from", "by") for i in range(first, start - 2))
    return (first, start - 1) if written else None


def _post_before(tokens: Sequence[Token], start: int) -> Range | None:
    """`"..." another friend, Ada Quill told Sett`: the noun before the name, which has no second comma."""
    if start < 4 or tokens[start - 1].text != "," or not tokens[start].capital:
        return None
    at = start - 2
    while at > max(0, start - _POST_WORDS) and tokens[at].kind is Kind.WORD and not _opens_noun(tokens[at]):
        at -= 1
    return (at, start - 1) if at and _opens_noun(tokens[at]) and tokens[at - 1].kind is Kind.RUN else None


def _from_region(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """`Ada Quill` of `Ada Quill of Orbe, West Docks says`: what stands before the verb is the region of her town."""
    if start < 4 or tokens[start - 1].text != "," or not all(t.capital for t in tokens[start : end + 1]):
        return None
    town = start - 2
    while town > 0 and tokens[town].capital:
        town -= 1
    if town == start - 2 or tokens[town].low not in ("of", "from") or not tokens[town - 1].capital:
        return None
    first = _phrase_start(tokens, town - 1)
    return (first, town) if first < town else None


def _opens_noun(token: Token) -> bool:
    return token.low in DETERMINERS or token.low in POSSESSIVES


def _joined(tokens: Sequence[Token], comma: int) -> Range | None:
    """The first of two who speak together: `Ada Quill, the mayor, and Tom Sett said`."""
    phrase = _after_run(tokens, comma) if tokens[comma].text == "," else None
    if phrase is None or not all(t.capital for t in tokens[slice(*phrase)]):
        return None
    post = tokens[phrase[1] + 1 : comma]
    whole = tokens[phrase[1]].text == "," and all(t.kind is Kind.WORD and t.low not in AUXILIARIES for t in post)
    return phrase if whole and post and (post[0].low in DETERMINERS or post[-1].low in POST_WORDS) else None


def _named_before(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """`"..." Ada Quill, the port’s founder said`: an apposition that lacks its second comma."""
    if (
        start < 3
        or tokens[start - 1].text != ","
        or not any(t.low == "'s" or t.low in _POSTS for t in tokens[start : end + 1])
    ):
        return None
    first = start - 1
    while first > 0 and tokens[first - 1].capital and not opens_clause(tokens[first - 1]):
        first -= 1
    opened = first == 0 or tokens[first - 1].kind is Kind.RUN
    return (first, start - 1) if opened and start - 1 - first > 1 else None


def _with_relative(tokens: Sequence[Token], start: int) -> Range | None:
    """`The agency` of `The agency that drew the chart said`: what stands before the verb is the clause's object."""
    link = start - 1
    while link > max(0, start - _RELATIVE) and tokens[link].kind is Kind.WORD and tokens[link].low not in _LINKS:
        link -= 1
    if link < 1 or tokens[link].low not in _LINKING or not _has_verb_first(tokens, link + 1, start):
        return None
    first = _phrase_start(tokens, link - 1)
    at_front = first == 0 or tokens[first - 1].kind is not Kind.WORD
    return (first, link) if first < link and at_front and tokens[first].low not in _LINKING else None


def _with_participle(tokens: Sequence[Token], start: int) -> Range | None:
    """`Dockers` of `Dockers marching through the streets chanted`."""
    if tokens[start - 1].low not in PREPOSITIONS or not tokens[start - 2].low.endswith("ing"):
        return None
    end = start - 3
    if end < 0 or tokens[end].kind is not Kind.WORD or tokens[end].low in AUXILIARIES or tokens[end].low in _WITHIN:
        return None
    first = _phrase_start(tokens, end)
    at_front = first == 0 or tokens[first - 1].kind is Kind.RUN
    return (first, end + 1) if first <= end and at_front else None


def _has_verb_first(tokens: Sequence[Token], first: int, start: int) -> bool:
    """Whether a relative clause begins with its verb, and an object follows: `drew the chart`, not `port officials`."""
    head = tokens[first]
    if tokens[first - 1].low == "who" and not head.capital and head.low not in _BEGINS_CLAUSE:
        return True  # `Dockers who work on the pier say`
    if _is_third_person(tokens, first) and start == first:
        return True  # `The ministry that runs ferries said`
    if head.capital or head.low in DETERMINERS or head.low in POSSESSIVES or head.low in PRONOUNS:
        return False
    return any(
        t.capital or t.low in DETERMINERS or t.low in POSSESSIVES for t in tokens[first + 1 : max(start, first + 1) + 1]
    )


def _is_third_person(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a word in -s after `that` is a verb: one thing stands before it, its object after it."""
    one = tokens[verb - 2].low
    word, following = tokens[verb].low, tokens[verb + 1] if verb + 1 < len(tokens) else None
    if not word.endswith("s") or word.endswith("ss") or one.endswith("s") or following is None:
        return False
    return following.kind is Kind.WORD and following.low not in _OPENERS and following.low not in CUES


def _after_run(tokens: Sequence[Token], end: int) -> Range | None:
    """The subject right after a run or at the front, whatever is inserted: `"...," Quill, 30, of Orbe, who was there, said`."""
    at = end
    while at > max(0, end - _FAR) and tokens[at].kind is not Kind.RUN:
        if tokens[at].text in (";", ":"):
            return None
        at -= 1
    start = at + 1
    while start < end and tokens[start].kind is Kind.PUNCTUATION:
        start += 1
    if tokens[at].kind is Kind.RUN and start < end and may_begin(tokens[start]):
        return start, phrase_end(tokens, start)
    return _at_front(tokens, end) if at <= 0 else None


def _at_front(tokens: Sequence[Token], end: int) -> Range | None:
    """`Ada Quill, chief engineer, Orbe Docks, said`: a name that opens the sentence, insertions up to the verb."""
    front = tokens[0]
    if not front.capital or opens_clause(front) or not may_begin(front) or front.low in DETERMINERS:
        return None
    stop = phrase_end(tokens, 0)
    if stop >= end or tokens[stop].text not in (",", "(") or any(is_verb(tokens, i) for i in range(stop, end)):
        return None
    return 0, stop


def _over_auxiliaries(tokens: Sequence[Token], at: int) -> int:
    """Step left over auxiliaries, adverbs and time words between subject and verb."""
    while at >= 0:
        token = tokens[at]
        if token.low in AUXILIARIES or token.low in ADVERBS or _is_adverb(token):
            at -= 1
        elif token.low in DAYS and at > 0:
            at -= 2 if tokens[at - 1].low in ("on", "late", "early", "last", "this") else 1
            if at > 0 and tokens[at].low in DETERMINERS and tokens[at - 1].low in PREPOSITIONS:
                at -= 2  # `Quill during a Sunday thanked`
        elif at and token.low == "'s" and tokens[at - 1].low in PRONOUNS:
            at -= 1  # `she’s predicting`
        elif token.low == "past" and at > 3 and tokens[at - 1].low == "the" and tokens[at - 3].low in AUXILIARIES:
            at -= 3  # `who has in the past described`
        else:
            return at
    return at


def _is_adverb(token: Token) -> bool:
    if token.kind is not Kind.WORD or not token.low.endswith("ly") or token.capital:
        return False
    return len(token.low) > 4 and token.low not in LY_NOUNS


def _over_insertion(tokens: Sequence[Token], at: int) -> int:
    """Step left over `, a spokesman for the port,` or `(D-Port)` to the end of the subject it belongs to."""
    if at and tokens[at].text == "," and tokens[at - 1].text in _CLOSING:
        at -= 1  # `Quill (D-Orb.), said`
    if tokens[at].text in _CLOSING:
        opening = _back_to(tokens, at - 1, "([")
        return opening - 1 if opening > 0 else -1
    first = _back_to(tokens, at - 1, ",—–")
    if first <= 0:
        return at - 1
    # Several insertions: go left while what precedes the comma still cannot be the subject alone.
    while first > 1 and _is_insertion(tokens, first - 1):
        earlier = _back_to(tokens, first - 1, ",—–")
        if earlier <= 0 or tokens[earlier - 1].low in _MEANWHILE:
            break  # `On Monday, however, the engineer, Ada Quill, said`
        first = earlier
    at = first - 1
    return _over_insertion(tokens, at) if tokens[at].text in _CLOSING else at


def _is_insertion(tokens: Sequence[Token], end: int) -> bool:
    """Whether the stretch that ends at `end` begins like an insertion, so that the subject is further left."""
    first = _back_to(tokens, end, ",—–")
    if first < 0:
        return False
    head = tokens[first + 1]
    if head.low in RELATIVES or head.low in DETERMINERS or head.low in PREPOSITIONS or head.text.isdigit():
        return True
    if first > 0 and all(t.low in POST_WORDS or t.kind is Kind.PUNCTUATION for t in tokens[first + 1 : end + 1]):
        return True  # `Ada Quill, Chief Engineer, Orbe Docks, said`
    return end == first + 1 and head.capital and _is_insertion(tokens, first - 1)  # `in Orbe, Ohio,`


def _back_to(tokens: Sequence[Token], at: int, marks: str) -> int:
    limit = max(at - _FAR, -1)
    while at > limit:
        if tokens[at].kind is Kind.RUN and not _is_fragment(tokens, at):
            return -1
        if tokens[at].text in ".;:" and marks != "([":
            return -1
        if tokens[at].kind is Kind.PUNCTUATION and tokens[at].text in marks:
            return at
        at -= 1
    return -1


def _is_fragment(tokens: Sequence[Token], run: int) -> bool:
    """Whether marks stand in the middle of a clause: `Quill, once called "a lost cause" by Sett, said`."""
    between = tokens[max(run - 1, 0) : run + 2]
    return len(between) == 3 and between[0].kind is between[2].kind is Kind.WORD and between[0].low not in CUES


def _antecedent(tokens: Sequence[Token], relative: int) -> Range | None:
    """What `who` in `Quill, who said` stands for."""
    at = relative - 1
    while at >= 0 and (tokens[at].text == "," or tokens[at].text in _CLOSING):
        at = _over_insertion(tokens, at) if tokens[at].text in _CLOSING else at - 1
    if at < 0:
        return None
    start = _phrase_start(tokens, at)
    if tokens[relative].low == "that":  # `at noon by a message that said`: the nearest thing alone
        start = next((i for i in range(at, start, -1) if tokens[i].low in DETERMINERS), start)
    return (start, at + 1) if start <= at else None


def _phrase_start(tokens: Sequence[Token], end: int) -> int:
    """Leftmost index of the noun phrase that ends at index `end`."""
    start = end + 1
    at, limit = end, max(0, end - _FAR)
    while at >= limit:
        token = tokens[at]
        if _stops(tokens, at, end):
            break
        start = at
        if token.low in PRONOUNS and (at == 0 or tokens[at - 1].low not in DETERMINERS) and not _one_of(tokens, at):
            break
        at -= 1
    while start <= end and (tokens[start].low in CONJUNCTIONS or tokens[start].low in ADVERBS):
        start += 1
    return start


def _one_of(tokens: Sequence[Token], at: int) -> bool:
    """`a spokesman for one of the roasters`."""
    return tokens[at].low in ("one", "both", "some") and at > 0 and tokens[at - 1].low in ("for", "of", "with")


def _stops(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[at]
    if token.kind is Kind.WORD and token.low not in _MAY_STOP:
        return False
    if token.kind is Kind.RUN:
        return True
    if token.kind is Kind.PUNCTUATION:
        return token.text not in "-&/."
    if token.low in _WITHIN:
        return not _joins(tokens, at)
    if token.low in AUXILIARIES or opens_clause(token) or token.low in _PARTICLES:
        return not _is_will(tokens, at)
    if token.low in DAYS and at < end and tokens[at + 1].low in DETERMINERS:
        return True  # `On Monday the port said`
    if token.low in ("that", "but", "nor", "so", "yet"):
        return at != end or token.low != "that"
    return is_verb(tokens, at)


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether `of`, `for`, `and` at index `at` goes on with the same noun phrase."""
    if at == 0 or tokens[at - 1].kind is not Kind.WORD:
        return False
    before = tokens[at - 1]
    if before.low in CUES and not before.capital and is_verb(tokens, at - 1):
        return False
    if tokens[at].low in ("and", "or"):
        # `asked for a photo and Quill said`: another clause.
        return before.capital or (before.low not in DAYS and not tokens[at + 1].capital)
    if tokens[at].low in ("on", "against") and before.low in _BODIES and at + 1 < len(tokens):
        return tokens[at + 1].capital  # `the Council on Old Ports`
    if tokens[at].low in ("with", "at", "in", "on", "to", "who", "by", "from", "near", "behind", "against"):
        return (not before.capital or at == 1) and before.low not in DAYS and before.low not in ADVERBS
    return True


def is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is the verb of another clause; a word after a determiner or an adjective is a noun."""
    token = tokens[at]
    cue = CUES.get(token.low)
    if cue is None or token.capital:
        return False
    if at and (tokens[at - 1].low in DETERMINERS or tokens[at - 1].low in POSSESSIVES or tokens[at - 1].low == "'s"):
        return False
    if cue.form is Form.PAST and token.low == cue.lemma and at + 1 < len(tokens) and tokens[at + 1].low in CUES:
        return False  # `the weather forecast said`
    if cue.form is Form.GERUND:
        return at + 1 >= len(tokens) or tokens[at + 1].low not in _POSTS  # `policy planning director`
    return cue.form in (Form.PAST, Form.PRESENT)


def after_cue(tokens: Sequence[Token], cue: int) -> Range | None:
    """The subject that stands after the verb at index `cue` (`said Quill`), as a range of token indices."""
    start = cue + 1
    while start < len(tokens) and (tokens[start].low in ADVERBS or _is_adverb(tokens[start])):
        start += 1
    if start >= len(tokens) or not (may_begin(tokens[start]) or _is_will(tokens, start)):
        return None
    end = phrase_end(tokens, start)
    return (start, end) if end > start else None


def _is_will(tokens: Sequence[Token], at: int) -> bool:
    """Whether a helping verb is a given name: `said Will Sett`, `Will Sett, the mayor, said`."""
    token = tokens[at]
    return token.capital and token.low in ("will", "may") and at + 1 < len(tokens) and tokens[at + 1].capital


def may_begin(token: Token) -> bool:
    """Whether a noun phrase can begin with the word."""
    if token.kind is not Kind.WORD or token.low in DAYS:
        return False
    if opens_clause(token) or token.low in CONJUNCTIONS or token.low in AUXILIARIES:
        return False
    return token.low not in _OBJECTS or token.text == "US"


def opens_clause(token: Token) -> bool:
    """Whether a word opens a phrase of its own; `Per` with a capital is a given name."""
    return token.low in _OPENERS and not (token.capital and is_given(token.text))


def phrase_end(tokens: Sequence[Token], start: int) -> int:
    """Index after the noun phrase that begins at `start`."""
    if tokens[start].low in PRONOUNS and tokens[start].low not in ("one", "both", "several", "many", "some", "others"):
        return start + 1
    at, limit = start, min(len(tokens), start + _FAR)
    while at < limit:
        token = tokens[at]
        if token.kind is Kind.RUN or (token.kind is Kind.PUNCTUATION and token.text not in "-&/"):
            break
        if at > start and _ends_phrase(tokens, at, start):
            break
        at += 1
    return at


def _ends_phrase(tokens: Sequence[Token], at: int, start: int) -> bool:
    token = tokens[at]
    if token.low in ("of", "for", "'s", "&"):
        return False
    if token.low in ("and", "or"):
        return not (at + 1 < len(tokens) and tokens[at + 1].capital)
    if token.low in ("from", "with", "at"):
        return any(t.capital for t in tokens[start:at])
    if token.low in DAYS:
        named = token.low == "today" and token.capital and tokens[at - 1].capital  # `Orbe Today`
        return not named and tokens[at - 1].low not in DETERMINERS  # `a Wednesday editorial`
    if opens_clause(token) or token.low in RELATIVES or token.low in AUXILIARIES:
        return True
    return token.low in ADVERBS or _is_adverb(token) or (token.low in PRONOUNS and token.low not in DETERMINERS)
