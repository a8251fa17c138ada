"""Names inside a noun phrase: the person's name, and the rest of the phrase, which says what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsmodel.extract.quotations.foreign import Grammar
from newsmodel.extract.quotations.given import is_given
from newsmodel.extract.quotations.words import AUXILIARIES, DETERMINERS, HONORIFICS, PRONOUNS, word_set

__all__ = [
    "NAME",
    "TITLES",
    "Named",
    "clean_name",
    "is_organisation",
    "is_post",
    "may_be_person",
    "names_in",
    "read_phrase",
    "role_after",
    "without_titles",
]

_WORD = r"[^\W\d_a-zß-öø-ÿа-яё][\w’'-]*"
NAME = re.compile(
    rf"{_WORD}\.?(?: (?:(?:de|la|van|von|der|den|al|bin|di|da|del|du|el|ten|ter|dos) ){{0,2}}(?:al-|el-|ben-)?(?:[“\"]{_WORD}[”\"] )?{_WORD}\.?){{0,6}}"
)
_ASCII_WORD = r"[A-Z][\w'-]*"
_ASCII_NAME = re.compile(NAME.pattern.replace(_WORD, _ASCII_WORD))


def names_in(text: str) -> Iterator[re.Match[str]]:
    """The runs of capitals of a text; plain ranges are tried faster where the text is ASCII alone."""
    return (_ASCII_NAME if text.isascii() else NAME).finditer(text)


_CUT = re.compile(
    r"[,(]|(?<=[\w.]) (?:of(?! (?:State|Defen[cs]e|Finance|Interior|Trade|Justice|Health) [A-Z])|for|from|with|at|in|on|who|to) |(?<=[a-z]) (?:representing|accompanying|advising|defending|prosecuting|assisting) "
)
TITLES = HONORIFICS | word_set(
    "president minister secretary senator representative governor mayor chairman chairwoman chairperson chair"
    " director general chief officer executive deputy vice prime foreign defense defence finance interior trade"
    " former acting speaker spokesman spokeswoman spokesperson ambassador commissioner commander king queen prince"
    " princess pope bishop archbishop cardinal father sister captain colonel major sergeant lieutenant admiral"
    " inspector detective sheriff judge justice attorney congressman congresswoman coach manager analyst professor"
    " doctor republican republicans democrat democratic democrats first lady councilman councilwoman chancellor"
    " premier leader editor reporter correspondent host nominee candidate strategist economist treasurer counsel"
    " u.s. us american russian british french german chinese european israeli house senate state party police army"
    " navy fbi cia agent officer sens reps gop campaign white supreme court union national committee board member"
    " vice-president majority minority whip pastor rabbi imam superintendent administrator coordinator co-founder"
    " founder ceo cfo coo cto author writer filmmaker actor actress singer"
)
_POSTS = frozenset(
    ("chief", "ceo", "cfo", "coo", "cto", "president", "chairman", "director", "head", "founder", "co-founder")
)
_SURNAMES = word_set(
    "king queen prince princess pope bishop judge justice white state union party first lady house author host coach cardinal"
)
_SPACED = re.compile(r"\S+")
_PARTS = re.compile(r"\w+")
_HOUSES = word_set(
    "Times Post Journal News Press Ministry Department Committee Council Commission Party Institute University College"
    " Association Agency Administration Authority Office Bureau Union League Foundation Center Centre Group Inc Corp Ltd LLC"
    " Company Bank Court House Senate Congress Parliament Government Police Army Service Society Fund Coalition Alliance"
    " Network Magazine Tribune Herald Gazette Observer Guardian Telegraph Weekly Today Project PAC Airlines Motors"
    " Technologies Systems Holdings Partners Campaign Board Federation Organisation Organization Consortium AG GmbH SA"
    " Kremlin Pentagon"
)
_ROLE_AFTER = re.compile(
    r",\s+(?P<role>(?:(?:an?|the|its|his|her|their|our)\s)?[^,.;:()“”\"]{3,90}?)(?=[,.;“”\"(]|\s(?:who|said|told|says)\b|$)"
)
_FOREIGN_ROLE = re.compile(r",\s+(?P<role>[^\W\d_][^,;:()“”„«»\"—–\n]{2,90}?)(?=[,;:“”„«»\"—–(]|\.(?:\s|\Z)|\Z)")
_NO_ROLE = word_set(
    "who which whom whose and but or adding saying speaking referring citing noting calling describing telling in on at"
    " as when while after before during with by from to of for not according he she they it his her i we that then"
    " also pointing arguing"
)
_NOUN_ENDINGS = word_set(
    "er or ist man woman person people ian ent ant ive ee ary head chief member fellow expert official mayor coach judge"
    " aide lead chair partner minister general dean nurse student ceo cfo coo cto cmo cio vp"
)
_ROLE_NOUNS = tuple(ending + plural for ending in _NOUN_ENDINGS for plural in ("", "s"))
_KIN = word_set("wife husband son widow uncle aunt niece nephew cousin boyfriend girlfriend friend colleague captain")
_NAME_AND = re.compile(rf"{NAME.pattern} and [^\W\d_a-z]")
_ING_ROLES = frozenset(("managing", "acting", "founding", "commanding", "sitting", "marketing"))
# `..., chief engineer, Orbe Docks, Inc.`: the house belongs to the role.
_HOUSE = re.compile(
    r",\s(?:[A-Z][\w&’-]*(?:\s[A-Z&][\w&’-]*){1,5}(?=[,.]))?(?:,?\s?(?:Inc|LLC|Ltd|Corp|Co|plc)\b\.?)?(?=[\s,.]|\Z)"
)


class Named(NamedTuple):
    """A noun phrase, taken apart.

    Attributes:
        name: range of the person's name in the phrase; None where it has none.
        role: range of what stands before the name; None where nothing does.
    """

    name: tuple[int, int] | None
    role: tuple[int, int] | None


@lru_cache(maxsize=1024)  # a story calls its people by the same words again and again
def read_phrase(phrase: str) -> Named:
    """Take a noun phrase apart: `harbour spokeswoman Ada Quill` has the name `Ada Quill`."""
    if phrase.lower() in PRONOUNS:
        return Named(None, None)
    if (behind := _role_behind(phrase)) is not None:
        return Named((0, behind - 1), (behind, len(phrase)))
    head = _head(phrase)
    if head is None:
        return Named(None, None)
    start, end = head
    before = phrase[:start].rstrip(" ,")
    return Named((start, end), (0, len(before)) if before and before.lower() not in DETERMINERS else None)


def _role_behind(phrase: str) -> int | None:
    """Where the role begins in `Ada Quill Chief Executive Officer of Orbe Docks`, which lacks its comma."""
    front = phrase.split(None, 2)
    if len(front) < 3 or not is_given(front[0]) or not front[1][0].isupper():
        return None
    words = [(m.start(), m.group()) for m in _SPACED.finditer(phrase)][:6]
    if any(is_given(word) for _, word in words[1:]):
        return None  # `Quill campaign chairman Tom Sett`: the name comes last
    return next((start for start, word in words[2:] if word[0].isupper() and word.lower() in _POSTS), None)


def _head(phrase: str) -> tuple[int, int] | None:
    """The last run of capitals of the phrase's first part, less the titles it begins with."""
    cut = _CUT.search(phrase)
    end = cut.start() if cut else len(phrase)
    while end and phrase[end - 1] in " ’'":
        end -= 1
    found = list(NAME.finditer(phrase, 0, end))
    last = found[-1] if found else None
    if last is None or last.end() < end:
        return None
    start = without_titles(phrase, last.start(), last.end())
    return (start, last.end()) if start is not None else None


def without_titles(text: str, start: int, end: int) -> int | None:
    """Where the name begins after the titles and roles before it; None where nothing else is there.

    A known given name begins it (`Orbe Port Envoy Ada Quill`), else what follows the last title.
    """
    words = text[start:end].split()
    first = len(words)
    while first and not _is_title(words, first - 1):
        first -= 1
    if first >= len(words):
        return None
    for at in range(first, len(words) - 1):
        if is_given(words[at]):
            first = at
            break
    for word in words[:first]:
        start = text.find(word, start) + len(word)
    return text.find(words[first], start)


def _is_title(words: list[str], at: int) -> bool:
    word = words[at].lower().rstrip(".")
    if word in DETERMINERS or word.endswith(("'s", "’s", "-based", "-born")):
        return True
    if word not in TITLES and f"{word}." not in TITLES:
        return False
    # `Steven King Sett`: a surname inside a name unless it opens the phrase or another title stands before it.
    return at == 0 or word not in _SURNAMES or _is_title(words, at - 1)


_NEVER = word_set(
    "The This That These Those He She It They We You But And In On At For If When While As After Before January"
    " February March April May June July August September October November December Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday Congress House Senate States America Europe China Russia Washington York"
    " There His Her Their Our My What Who Why How Now Not No Yes Mr. Mrs. Ms. Dr. U.S. Street Party Republican"
    " Republicans Democrat Democrats President"
)


def may_be_person(word: str) -> bool:
    """Whether a capitalised word can be a surname at all."""
    return len(word) > 1 and word not in _NEVER and not word.isupper()


def clean_name(name: str) -> str:
    """A name without possessive ending and full stop."""
    if not name or name[-1] not in "s’'.-" or (name[-1] == "s" and name[-2:-1] not in "’'"):
        return name
    for ending in ("’s", "'s", "’", "'"):
        name = name.removesuffix(ending)
    return name if name.endswith(("Jr.", "Sr.")) else name.rstrip(".-")


def is_organisation(name: str) -> bool:
    """Whether a name is that of an organisation, by its own words."""
    if name.isupper() and " " not in name and 2 <= len(name) <= 6:
        return True
    return name in _HOUSES if name.isalpha() else not _HOUSES.isdisjoint(_PARTS.findall(name))


def is_post(noun: str) -> bool:
    """Whether a noun looks like what a person is: `engineer`, `spokeswoman`, `daughter`."""
    return noun in _KIN or noun.rpartition("-")[2].lower().endswith(_ROLE_NOUNS)


def _foreign_role(text: str, at: int, words: Grammar) -> tuple[int, int] | None:
    found = _FOREIGN_ROLE.match(text, at)
    if found is None:
        return None
    first = found["role"].split(" ", 1)[0].lower()
    if _introduced(text, at, words):
        return None
    if words.is_small(first) or first in words.that or first in words.pronouns:
        return None
    return found.start("role"), found.start("role") + len(found["role"].rstrip())


def _introduced(text: str, at: int, words: Grammar) -> bool:
    """Whether `selon`, `laut` stands before the name: then the clause follows the comma."""
    head = text[max(0, at - 60) : at].lower()
    places = (head.rfind(" ".join(phrase) + " ") for phrase in words.before)
    return any(place >= 0 and "," not in head[place:] for place in places)


def _has_role_noun(role: str) -> bool:
    return any(word.endswith(_ROLE_NOUNS) for word in _PARTS.findall(role.lower()))


def role_after(text: str, at: int, words: Grammar | None = None) -> tuple[int, int] | None:
    """The apposition after a name: `Ada Quill, the port’s spokeswoman, said`; `words`: of another language than English."""
    if words is not None:
        return _foreign_role(text, at, words)
    found = _ROLE_AFTER.match(text, at) if text.startswith(",", at) else None
    if found is None:
        return None
    role = found["role"].strip()
    first = role.split(" ", 1)[0].lower()
    if first in _NO_ROLE or first.isdigit() or not _has_role_noun(role):
        return None
    if is_given(role.split(" ", 1)[0]) and _NAME_AND.match(role) is not None:
        return None  # `Ada Quill, Tom Sett and Bo Rye`: others who speak
    if not AUXILIARIES.isdisjoint(role.lower().split()):
        return None  # `According to Quill, the minister will go`: a clause
    if first.endswith("ing") and first not in _ING_ROLES:
        return None
    end = found.start("role") + len(role)
    house = None if " at " in role or (first in DETERMINERS) else _HOUSE.match(text, end)
    return found.start("role"), house.end() if house and house.end() - end > 4 else end
