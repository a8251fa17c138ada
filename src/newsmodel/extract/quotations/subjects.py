"""The subject of a saying taken apart: who is named in it, with what title and post, and what kind of speaker it is.

`harbour minister Ada Quill` has a name and a post; `Quill and Sett` two names; `the chief engineer, Ada Quill,` a name
beside the post; `a statement from the port` is a document of the port.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.extract.quotations.foreign import Grammar
from newsmodel.extract.quotations.given import is_given
from newsmodel.extract.quotations.people import (
    NAME,
    TITLES,
    Named,
    clean_name,
    is_organisation,
    is_post,
    read_phrase,
    role_after,
)
from newsmodel.extract.quotations.words import DOCUMENTS, POSSESSIVES, PRONOUNS, word_set

__all__ = ["ARTICLES", "Subject", "after_post", "post_and_house", "read_subject", "written"]

Range = tuple[int, int]

_AND = re.compile(r",? (?:and|&) |, ")
_EARLIER_NAME = re.compile(rf"({NAME.pattern}), \Z")
_NAME_BESIDE = re.compile(rf",? (?P<name>{NAME.pattern})(?=[,.;:)(]|\s(?:said|says|told|added|who)\b|\Z)")
# `Ada Quill, the mayor, and Tom Sett, an engineer, said`: two with a post each.
_JOINED = re.compile(
    rf", (?P<post>[^,;:.“”\"()]{{3,80}}), and (?P<name>{NAME.pattern})(?=(?:, [^,;:.“”\"()]{{3,80}},)? (?:said|say|told|wrote|added)\b|[.,])"
)
_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Mx)\.? \Z")
_WRITTEN = re.compile(r" (?:in|on) (?:an?|the|his|her|its|their) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]+)(?=[ .,:;]|\Z)")
_WHOSE = re.compile(r"(?P<owner>.+?)(?:’s|'s|s’|s') (?:[a-z-]+ ){0,3}(?P<noun>[a-z-]+)\Z")
_BY_WHOM = re.compile(
    r"(?:(?:the|an?|that|this|one) )?(?:[\w-]+ ){0,3}?(?P<noun>[a-z-]+) (?:by|from|of) (?P<owner>.+)\Z"
)
_OF = (" by ", " from ", " of ")
_AT_HOUSE = re.compile(
    r"\s(?P<link>of|at|for|with|from|chez)\s(?:the\s)?(?P<house>[A-Z][\w&.’'-]*(?:\s(?:of|and|&|for|the|de|la|du|[A-Z][\w&.’'-]*))*)\Z"
)
_OF_HOUSE = re.compile(
    r"(?:the\s)?(?P<house>[A-Z][\w&.-]*(?:\s(?:of|and|&|for|[A-Z][\w&.-]*))*)(?:’s|'s)\s(?P<post>[a-z].*)\Z"
)
_BESIDE_HOUSE = re.compile(r"(?P<post>[^,]+), (?P<house>[A-Z].+)\Z")
_POSTS = re.compile(
    r"\b(?:chief|ceo|cfo|coo|cto|founder|co-founder|director|head|partner|manager|spokes\w+|editor|analyst|economist|professor"
    r"|engineer|fellow|researcher|lawyer|secretary)\b",
    re.IGNORECASE,
)
ARTICLES = word_set(
    "der die das ein eine el la los las un una le les une o os il lo gli de het een den det ihr ihre sein seine su"
)
"""Words of several languages before a noun; no name begins with them."""
_LINKS = word_set("of de del du des der dem von van di do da")
_GERMAN_POSTS = (
    "meister", "meisterin", "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "leiter", "leiterin",
    "sprecher", "sprecherin", "chef", "chefin", "direktor", "direktorin", "vorsitzender", "vorsitzende", "anwalt", "anwältin",
    "richter", "richterin", "trainer", "trainerin", "fischer", "fischerin", "sekretär", "sekretärin", "kommissar", "kommissarin",
    "rentner", "rentnerin", "forscher", "forscherin", "professor", "professorin", "experte", "expertin", "ingenieur", "ingenieurin",
)  # fmt: skip
_SHORT_NAME, _THREE = 6, 3  # letters of a given name such as `Fischer` is not, words
_CYRILLIC = re.compile(r"[А-ЯЁ]")
_NAMELESS = Named(None, None)
_LONGEST = 90  # characters of a phrase that is looked at for several names


class Subject(NamedTuple):
    """Who speaks, as ranges of the text.

    Attributes:
        start, end: the words that name the speaker: the name, several names, or the whole phrase without one.
        role: what says who that is; None where nothing does.
        names: ranges of phrases to be resolved one by one, each with what was read in it.
        document: whether the speaker is a statement, a letter, a report.
    """

    start: int
    end: int
    role: Range | None
    names: tuple[tuple[int, int, Named], ...]
    document: bool


def read_subject(text: str, start: int, end: int, words: Grammar | None = None) -> Subject:
    """Take the subject at a range of a text apart; `words`: of another language than English."""
    start = start if words is None else _pronoun_start(text, start, end, words)
    phrase = text[start:end]
    if " " not in phrase and (phrase.islower() or phrase.lower() in PRONOUNS):
        return Subject(start, end, None, ((start, end, _NAMELESS),), document=phrase in DOCUMENTS)
    if (several := _several(text, start, end)) is not None:
        return Subject(several[0][0], several[-1][1], None, several, document=False)
    document = _document(phrase) if " " in phrase else None
    if document is not None:
        owner = phrase[slice(*document)]
        return Subject(
            start, end, None, ((start + document[0], start + document[1], read_phrase(owner)),), document=True
        )
    named = read_phrase(phrase) if words is None else _without_post(phrase, read_phrase(phrase))
    if named.name is None or _is_inside_post(phrase, named) or (words is not None and _names_post(text, start, end)):
        return _beside(text, start, end, named)
    if named.name[1] == len(phrase) and _is_address(phrase, named):
        return Subject(start, end, None, ((start, end, named),), document=False)
    name = _with_courtesy(text, start, start + named.name[0]), start + named.name[1]
    role = role_after(text, name[1], words)
    if words is None and role is not None and (other := _joined(text, name[1], role)) is not None:
        return Subject(name[0], other[1], None, ((start, end, named), other), document=False)
    if role is None and named.role is not None:
        role = start + named.role[0], start + named.role[1]
        if role[0] < name[0] < role[1]:  # the courtesy title belongs to the name
            role = (role[0], name[0] - 1) if name[0] - 1 > role[0] else None
        elif role[0] == name[0] or text.endswith((" and", " or"), *role):
            role = None
    return Subject(*name, role, ((start, end, named),), document=False)


def _pronoun_start(text: str, start: int, end: int, words: Grammar) -> int:
    """Where the pronoun begins that is one word with its verb: `a-t-elle`."""
    hyphen = text.rfind("-", start, end)
    return hyphen + 1 if hyphen > 0 and words.gender(text[start:end]) is not None else start


def after_post(name: str) -> int:
    """Where a German name begins after the noun of a post, which has a capital too: `Hafenmeister Quill`."""
    post, _, rest = name.partition(" ")
    named = rest and len(post) > _SHORT_NAME and post.lower().endswith(_GERMAN_POSTS) and not is_given(post)
    return len(post) + 1 if named else 0


def _without_post(phrase: str, named: Named) -> Named:
    """In German a post has a capital as the name has; in Russian a place may stand between post and name.

    `Hafenmeister Tom Sett`, `мэр Орбе Том Сетт`; or another name: `помощник мэра Ады Квилл Том Сетт`.
    """
    if named.name is None:
        return named
    first, last = named.name
    names = phrase[first:last].split(" ")
    russian = named.role is not None and len(names) >= _THREE and _CYRILLIC.match(names[0]) is not None
    others = len(names) - (_THREE if names[-2].endswith(("вич", "вна", "чна")) else 2) if russian else 0
    if others or after_post(phrase[first:last]):
        cut = first + len(" ".join(names[: max(others, 1)])) + 1
        return Named((cut, last), (0, cut - 1))
    return named


def _is_inside_post(phrase: str, named: Named) -> bool:
    """`el director de Orbe Docks`: the name belongs to the post; `die Bürgermeisterin`: the capital is a noun's."""
    if named.name is None or named.role is None:
        return False
    if not phrase[0].islower() and phrase.split(" ", 1)[0].lower() not in ARTICLES:
        return False
    before = phrase[slice(*named.role)]
    return before.rsplit(" ", 1)[-1] in _LINKS or before.lower() in ARTICLES


def _names_post(text: str, start: int, end: int) -> bool:
    """`der Vorsitzende, Tom Sett`: a capital of German begins a noun, and the name stands beside it."""
    phrase = text[start:end]
    noun = phrase[0].islower() or phrase.split(" ", 1)[0].lower() in ARTICLES
    beside = _NAME_BESIDE.match(text, end) if noun else None
    return (
        beside is not None and is_given(beside["name"].split(" ", 1)[0]) and not any(map(is_given, phrase.split(" ")))
    )


def _is_address(phrase: str, named: Named) -> bool:
    """`Senator Quill`: one title before a bare surname is how the person is called, no more."""
    if named.name is None or named.role is None:
        return False
    title, name = phrase[slice(*named.role)], phrase[slice(*named.name)]
    return " " not in title and " " not in name and title[0].isupper() and title.rstrip(".").lower() in TITLES


def _with_courtesy(text: str, start: int, name: int) -> int:
    found = _COURTESY.search(text, max(start, name - 6), name)
    return found.start() if found else name


def _several(text: str, start: int, end: int) -> tuple[tuple[int, int, Named], ...] | None:
    """`Ada Quill, Tom Sett and Bo Rye`: each with a name of its own; names before a comma belong to them."""
    if text.find(" and ", start, end) < 0 or end - start > _LONGEST:
        return None
    while (earlier := _EARLIER_NAME.search(text, max(0, start - 60), start)) is not None:
        start = earlier.start()
    bounds = [start, *(x for m in _AND.finditer(text, start, end) for x in m.span()), end]
    parts = [(a, b, read_phrase(text[a:b])) for a, b in zip(bounds[::2], bounds[1::2], strict=True)]
    if any(named.name is None or is_organisation(text[a:b][slice(*named.name)]) for a, b, named in parts):
        return None
    return tuple(parts) if sum(" " in text[a:b] for a, b, _ in parts) or len(parts) > 1 else None


def _joined(text: str, at: int, role: Range) -> tuple[int, int, Named] | None:
    """Who speaks together with the person before: a full name after that person's post and `and`."""
    found = _JOINED.match(text, at)
    if found is None or found.span("post") != role or is_organisation(found["name"]):
        return None
    first, last = found.start("name"), found.start("name") + len(clean_name(found["name"]))
    named = read_phrase(text[first:last])
    return (first, last, named) if named.name is not None and " " in text[first:last] else None


def _document(phrase: str) -> Range | None:
    """The range of whoever wrote the document that speaks; an empty one where the phrase does not say."""
    last = phrase.rsplit(" ", 1)[-1].lower()
    owned = _WHOSE.match(phrase) if "'" in phrase or "’" in phrase else None
    if owned is not None and owned["noun"] in DOCUMENTS:
        return owned.span("owner")
    by = _BY_WHOM.match(phrase) if any(word in phrase for word in _OF) else None
    if by is not None and by["noun"] in DOCUMENTS:
        return by.span("owner")
    plain = phrase[1:] == phrase[1:].lower()
    return (0, 0) if last in DOCUMENTS and plain else None


def written(text: str, at: int) -> str | None:
    """The document that somebody is quoted from right behind the word of saying: `wrote in a letter`."""
    found = _WRITTEN.match(text, at)
    return found["noun"] if found is not None and found["noun"] in DOCUMENTS else None


def _beside(text: str, start: int, end: int, named: Named) -> Subject:
    """`the chief engineer, Ada Quill`: the name stands beside the post."""
    phrase = text[start:end]
    found = _NAME_BESIDE.match(text, end) if " " in phrase and not phrase.endswith((" for", " of", " at")) else None
    kin = phrase.split(" ", 1)[0].lower() in POSSESSIVES and is_post(phrase.rsplit(" ", 1)[-1])
    if found is None or (" " not in found["name"] and not kin) or is_organisation(found["name"]):
        return Subject(start, end, None, ((start, end, named),), document=False)
    first = found.start("name")
    last = first + len(clean_name(found["name"]))
    beside = ((first, last, read_phrase(found["name"])),)
    if kin and text[found.end() : found.end() + 1] == ",":  # `her friend, Ada Quill, said`: no post
        return Subject(first, last, None, beside, document=False)
    if phrase.split(" ", 1)[0].lower() in POSSESSIVES:
        return Subject(start, end, None, beside, document=False)
    return Subject(first, last, (start, end), beside, document=False)


def _is_somebody(house: str) -> bool:
    """`spokesman for Mayor Quill`: no organisation."""
    first = house.split(" ", 1)[0]
    return is_given(first) or first.rstrip(".").lower() in TITLES


def post_and_house(role: str) -> tuple[str, str | None]:
    """A role's post, and the organisation where it names one: `chief engineer of Orbe Docks`."""
    if (found := _AT_HOUSE.search(role)) is not None and not _is_somebody(found["house"]):
        post = role[: found.start()]
        if found["link"] != "of" or is_organisation(found["house"]) or _POSTS.search(post):
            return post, clean_name(found["house"])
    if (found := _OF_HOUSE.match(role)) is not None and not _is_somebody(found["house"]):
        return found["post"], found["house"]
    if (found := _BESIDE_HOUSE.match(role)) is not None and _POSTS.search(found["post"]):
        return found["post"], clean_name(found["house"])
    return role, None
