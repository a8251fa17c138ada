"""Names as a story prints them: which words before a surname belong to it, what the copy says the person is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsmodel.extract.quotations.cues import CUES, NOUNS, Form
from newsmodel.extract.quotations.foreign import Grammar
from newsmodel.extract.quotations.given import is_given
from newsmodel.extract.quotations.people import is_post, role_after
from newsmodel.extract.quotations.words import (
    CONJUNCTIONS,
    COURTESY,
    HONORIFICS,
    IRREGULAR,
    PREPOSITIONS,
    SUBORDINATORS,
    word_set,
)

__all__ = [
    "SAME", "after_openers", "answers_post", "compatible", "given_before", "holder_of", "in_opening", "is_better", "is_introduced", "is_possessive", "meet", "post_beside",
    "role_of", "role_words", "stands_inside", "surname_of", "unnamed", "words_before",
]  # fmt: skip

_FIRST_WORD = re.compile(r"[“\"‘'(]*(?P<word>[^\W\d_]+)")
_WORDS = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r" (?:of|for|to|at|in|with|from|by|on|who) ")
_OTHER_POSTS = word_set("deputy vice former ex assistant")
_DEFINITE_ABROAD = word_set("der die das el la le il lo o a de het")
_FULL_NAME = r"[^\W\d_a-zß-öø-ÿа-яё][\w’'-]+(?: [^\W\d_a-zß-öø-ÿа-яё][\w’'-]+){1,2}"
_LONGEST_POST = 60
_OFFICES = frozenset(("secretary", "minister"))
_SHORT_ED = 4  # letters: `red`, `seed` are no verbs
_EMPTY = word_set("the a an of for and s former ex new then same")
SAME = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "pres": "president",
    "congressman": "representative", "congresswoman": "representative", "lawmaker": "representative",
    "defence": "defense", "ceo": "executive",
}  # fmt: skip
_STOPS = word_set(
    "and or but of for to with by from in on at said told as that when while after before the a an is was"
)
_PARTICLES = frozenset(("de", "la", "van", "von", "der", "den", "al", "bin", "di", "da", "del", "ten", "ter"))
_MARKS, _ENDS = "—–―“„«\"'‘(", ',;:.!?”"»—–)’'
_OPENERS = PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS  # `For Ada Quill`
_NO_PART = _STOPS | word_set("if unless whether neither nor")  # of a role
_SUBORDINATE = _OPENERS - CONJUNCTIONS
_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyz,")
_MEET = re.compile(r"\b(?:met|meets|faced|faces|joined|married)\b")
_UNNAMED = re.compile(r"(?:A|One) (?:[\w’'-]+ ){0,3}?(?:spokes|police|congress|chair|business)(?P<sex>wo|)man\b")
_GIVEN = 7  # words before a surname
# `Sett’s co-author, Ada Quill`, `a port engineer, Ada Quill`: the noun phrase beside a name.
_BESIDE = re.compile(
    r"(?:\b(?:the|an?|his|her|their|its)|[’']s) (?P<post>(?:[a-z-]+ ){0,3}(?P<noun>[a-z-]+)), \Z", re.IGNORECASE
)
_LAST_WORD = re.compile(r"\b(?P<noun>[a-z-]{4,}) \Z")
_WHO = re.compile(r",? (?:who|whose|whom)\b")
_NO_POSTS = _STOPS | word_set(
    "after under over either other rather never whether together further later earlier former their order number"
)


def given_before(text: str, at: int, words: Grammar | None) -> int:
    """Where the capitalised words before a surname begin, particles between them included."""
    begin = start = at
    for _ in range(_GIVEN):
        if start < 2 or text[start - 1] != " ":
            break
        previous = max(text.rfind(" ", 0, start - 1), text.rfind("\n", 0, start - 1)) + 1
        word = text[previous : start - 1]
        if (word.lower() in _OPENERS and not is_given(word)) if words is None else words.is_small(word.lower()):
            break
        if word[:1].isupper() and word[-1] not in ",;:)":
            begin = previous
        elif word not in _PARTICLES:
            break
        start = previous
    return begin


def words_before(text: str, at: int) -> str:
    """The word in front of a name, such as `widow`."""
    first = max(text.rfind(" ", 0, max(at - 1, 0)), text.rfind("\n", 0, at)) + 1
    return text[first:at]


def is_better(name: str, known: str) -> bool:
    """Whether a form of a name is fuller; one that a known given name begins beats a headline's `Unpredictable Quill`."""
    given, known_given = is_given(name.split(" ", 1)[0]), is_given(known.split(" ", 1)[0])
    if given != known_given:
        return given and " " in name
    return len(name) > len(known) and compatible(known, name)


def surname_of(name: str) -> str:
    """The last word of a name."""
    return name.rsplit(" ", 1)[-1]


def after_openers(match: re.Match[str]) -> int:
    """Where a name begins after the word that opens its sentence: `While Quill spoke`."""
    first, _, rest = match.group().partition(" ")
    opens = rest and first.lower() in _OPENERS and not is_given(first)
    return match.start() + len(first) + 1 if opens else match.start()


def in_opening(text: str, start: int, at: int) -> bool:
    """Whether a name stands in what is put before the sentence's own subject: `While Quill was away, Sett spoke`."""
    first = _FIRST_WORD.match(text, start)
    if first is None or first.start("word") == at or first["word"].lower() not in _SUBORDINATE:
        return False
    return text[at - 2 : at] != ", "


def is_possessive(text: str, end: int) -> bool:
    """Whether a name that ends at `end` owns what follows: `Quill’s`."""
    return text[end - 2 : end] in ("’s", "'s") or text[end : end + 1] in ("’", "'")


def stands_inside(text: str, word: str) -> bool:
    """Whether a word stands inside a sentence, behind a small letter or a comma, where a capital is a name's."""
    at = text.find(" " + word)
    lettered = word[-1:].isalnum()  # what follows an abbreviation's full stop may be a letter
    while at >= 0:
        end = at + 1 + len(word)
        if text[at - 1 : at] in _INSIDE and text[end : end + 1].isalnum() is not lettered:
            return True
        at = text.find(" " + word, end)
    return False


def meet(between: str) -> bool:
    """Whether the words from one name to the next say that both did the same: `Quill, a nurse, met Sett`."""
    return _MEET.search(between) is not None and ". " not in between


def unnamed(text: str, pronoun: str) -> bool:
    """Whether a text is about somebody without a name whom a pronoun can mean: `A spokeswoman for the port confirmed it.`."""
    found = _UNNAMED.match(text)
    return found is not None and (found["sex"] == "wo") is (pronoun == "she")


def compatible(known: str, name: str) -> bool:
    """Whether two names with one surname can be one person: `Ada B. Quill`, `A. Quill`, `Quill`."""
    if " " not in known or " " not in name:
        return True
    first, other = known.split(" ", 1)[0], name.split(" ", 1)[0]
    return first == other or (first[0] == other[0] and min(len(first), len(other)) <= 2)


def is_introduced(text: str, start: int, end: int) -> bool:
    """Whether the copy says of a name that it is a person: `Ada Quill, who ...`, `engineer Ada Quill`, `Sett’s aide, Ada Quill,`."""
    if _WHO.match(text, end) or role_after(text, end) is not None:
        return True
    before = text[max(0, start - 60) : start]
    found = (_BESIDE if before.endswith(", ") else _LAST_WORD).search(before)
    return found is not None and found["noun"] not in _NO_POSTS and is_post(found["noun"])


def post_beside(text: str, start: int) -> str | None:
    """The noun of a person right before a name: `co-author` of `Sett’s co-author, Ada Quill`."""
    found = _BESIDE.search(text[max(0, start - 60) : start]) if text.endswith(", ", 0, start) else None
    return found["post"] if found is not None and is_post(found["noun"]) else None


def role_of(before: str, text: str, end: int, words: Grammar | None) -> str | None:
    """What the copy says the person is: the apposition after the name, or the words before it."""
    after = role_after(text, end, words)
    if after is not None:
        return text[slice(*after)]
    kept: list[str] = []
    front = before.rpartition("\n")[2].split()
    for place in range(len(front) - 1, -1, -1):
        word, low = front[place], front[place].lower()
        if low == "of" and words is None and kept and place and front[place - 1].lower() in _OFFICES:
            kept.append(word)  # `Secretary of State Ada Quill`
            continue
        if (
            word[0] in _MARKS
            or (words is not None and word[0] in "-—–")
            or (word[-1] in _ENDS and low not in HONORIFICS)
        ):
            break
        if low in _NO_PART if words is None else words.is_small(low):
            break
        kept.append(word)
    kept = kept[: _to_verb(kept)] if len(kept) > 1 and words is None else kept
    if not kept:
        return None
    role = " ".join(word for word in reversed(kept) if word.rstrip(".").lower() not in COURTESY)
    return role if role_words(role) else None


def _to_verb(kept: Sequence[str]) -> int:
    """How many of the words before a name, the nearest first, stand behind the verb: `President Quill met Mayor Sett`."""
    for place, word in enumerate(kept[:-1]):
        who = kept[place + 1]
        if word.islower() and _is_finite(word) and (who[0].isupper() or is_post(who)):
            return place
    return len(kept)


def _is_finite(word: str) -> bool:
    if word in IRREGULAR or (word.endswith("ed") and len(word) > _SHORT_ED):
        return True
    cue = CUES.get(word)
    return cue is not None and (cue.form is Form.PAST or (cue.form is Form.PRESENT and word not in NOUNS))


def holder_of(phrase: str, story: str) -> str | None:
    """The one full name that a story prints behind the noun of a phrase with its article: `la alcaldesa` of `La alcaldesa, Ada Quill`."""
    article, _, post = phrase.partition(" ")
    if not post or article.lower() not in _DEFINITE_ABROAD or len(phrase) > _LONGEST_POST:
        return None
    names = set(re.findall(rf"(?<!\w)(?i:{re.escape(post)}),? ({_FULL_NAME})", story))
    return names.pop() if len(names) == 1 else None


def answers_post(role: str, phrase: str) -> bool:
    """Whether somebody of a role holds the post that a phrase names, and not another one beside or after it.

    `a spokeswoman for the mayor`, `the deputy mayor`, `the mayor’s widow` and `the former mayor` are no mayors.
    """
    own, asked = _own_words(role), _own_words(phrase)
    heads = _WORDS.findall(_own_part(phrase).lower())
    if not heads or SAME.get(heads[-1], heads[-1]) not in own:
        return False
    return own & _OTHER_POSTS <= asked


def _own_words(role: str) -> frozenset[str]:
    words: list[str] = _WORDS.findall(_own_part(role).lower())
    return frozenset(SAME.get(word, word) for word in words)


def _own_part(role: str) -> str:
    """The part of a role that is the post itself: `leader` of `the council’s leader for ports`."""
    link = _LINK.search(role)
    post = role[: link.start()] if link is not None else role
    return post[max(post.rfind("’s "), post.rfind("'s ")) + 1 :].removeprefix("s ")


def role_words(role: str) -> frozenset[str]:
    """The words of a role that tell anything, short forms written out."""
    words: list[str] = _WORDS.findall(role.lower())
    return frozenset(SAME.get(word, word) for word in words) - _EMPTY
