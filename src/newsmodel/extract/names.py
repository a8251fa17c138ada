"""Lists of people as credits print them: `Ada Quill, Tom Sett in Oslo and Bo Lind, Wire Writers`.

A name is told by its shape: two to five capitalised words, with initials and the particles of names between.  What
follows a comma and is no name is the function or the organisation of those before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsmodel.extract.dates import month_number
from newsmodel.lang import LANGUAGES
from newsmodel.model.people import Person
from newsmodel.vocab import places as gazetteer
from newsmodel.vocab.agencies import is_agency_name

__all__ = ["is_name", "is_post", "read_people"]

# Longer lists are none of people.
_MAX_TEXT = 1_000
_PARTICLES = frozenset(
    {
        "al", "af", "av", "bin", "bint", "ben", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
        "e", "el", "ibn", "la", "las", "le", "los", "ter", "ten", "van", "vom", "von", "wa", "y", "zu", "zum", "zur",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’ʼ`-])*\Z")
_STAFF = sorted({word for language in LANGUAGES for word in language.staff}, key=len, reverse=True)
_STAFF_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _STAFF))})(?!\w)")
_DAYS = frozenset(form for language in LANGUAGES for forms in language.days for form in forms if len(form) > 3)
# Words that begin sentences and headlines, capitalised, and no names.
_FUNCTION = frozenset(
    {
        "a", "all", "an", "any", "as", "at", "der", "die", "das", "ein", "eine", "el", "for", "from", "her", "his", "how",
        "if", "il", "in", "its", "les", "los", "my", "no", "on", "our", "that", "the", "their", "these", "this", "those",
        "to", "what", "when", "where", "which", "who", "why", "with", "your", "not", "more", "next", "last",
    }
)  # fmt: skip
# Words of companies, bodies, pages and buttons; no person is called so.
_NO_NAMES = frozenset(
    {
        "about", "advertisement", "association", "bank", "board", "business", "category", "chart", "click", "comments",
        "committee", "company", "contact", "cookie", "cookies", "corp", "corporation", "council", "daily", "department",
        "download", "economy", "election", "email", "exclusive", "facebook", "factbox", "facts", "follow", "foundation",
        "gallery", "gmbh", "group", "health", "highlights", "home", "inc", "institute", "instagram", "interview", "labs",
        "latest", "learn", "limited", "linkedin", "listen", "live", "llc", "login", "ltd", "media", "menu", "ministry",
        "most", "newsletter", "opinion", "photo", "photos", "pinterest", "plc", "policy", "politics", "popular", "print",
        "privacy", "public", "read", "related", "report", "results", "search", "section", "share", "sign", "sports",
        "stories", "story", "subscribe", "tags", "technology", "telegram", "terms", "topics", "trending", "twitter",
        "university", "update", "video", "videos", "view", "watch", "weather", "website", "whatsapp", "youtube",
    }
)  # fmt: skip
# The commonest family names of China and Korea: of Han letters alone, only their bearers are known for people.
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁"
    "魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
    "焦施洪安庞樊莫倪严温季鲁俞章김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민"
)
_JOINS = sorted({word for language in LANGUAGES for word in language.join if word.isalpha()}, key=len, reverse=True)
# Names are parted by commas, semicolons, or one joining word.
_JOIN = re.compile(
    rf"[ ]?[,;、][ ]?(?:(?:{'|'.join(_JOINS)}|&)[ ])?|[ ](?:{'|'.join(_JOINS)}|&)[ ](?=\S)", re.IGNORECASE
)
_HAN_NAME = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]{2,4}\Z")
_HAN_SPACE = re.compile(r"(?<=[\u3400-\u9fff\uac00-\ud7af])[ \u3000]+(?=[\u3400-\u9fff\uac00-\ud7af])")
_EMAIL = re.compile(r"[<(\[]?(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})(?![\w-])[>)\]]?")
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|Esq|[OM]BE)\.?\Z")
# Where they reported from and for whom: "in Oslo", "aus Bonn", "of The Gazette".
_FROM = re.compile(r"[ ](?:in|at|from|aus|à|en|em|da|w|в)[ ](?=[^\W\d_])|[ ]\(")
_OF = re.compile(r"[ ](?:[Oo]f|[Ff]or|FOR|OF)[ ](?=[^\W\d_])")
# Words that stand in no name, capitalised as they may be: "Ada Quill For The Ledger".
_NEVER = frozenset({"for", "of", "the", "and", "with", "from", "to", "at", "by"})
# A function before a name: "Wire writer Ada Quill", "unserer Korrespondentin Ada Quill", 通讯员.
_TITLE = re.compile(
    r"(?:[^\W\d_][\w.&'’-]*[ ]){0,4}?(?:writers?|reporters?|correspondents?|contributors?|photographers?|editors?"
    r"|korrespondent(?:in|en)?|redakteur(?:in)?|journalistes?|correspondante?s?|corresponsal(?:es)?|корреспондент)[ ](?=[^\W\d_])",
    re.IGNORECASE,
)
_HAN_TITLE = re.compile(r"(?:[\u3400-\u9fff]{2,4}[社网網报報])?(?:记者|記者|通讯员|通訊員|实习生|评论员|評論員)[ ]?")
# A function after a name, without a comma: "Ada Quill Political Editor".
_POST_AFTER = re.compile(r"(?:writer|editor|reporter|correspondent|analyst|columnist|photographer)\Z", re.IGNORECASE)
_EDGE = " \u00a0\t.,:;|-–—_=^*<>()[]（）【】"


def is_name(words: str, *, single: bool = False, loose: bool = False) -> bool:
    """Whether words have the shape of a person's name.

    A single word is one where `single` allows it; `loose` forgives small letters.
    """
    parts = words.split()
    if len(parts) == 1 and _HAN_NAME.match(words):
        return words[0] in _SURNAMES
    if not (1 if single else 2) <= len(parts) <= 5 or not all(map(_WORD.match, parts)):
        return False
    first = parts[0].casefold()
    if first in _DAYS or first in _FUNCTION or (single and len(parts) == 1 and month_number(first)):
        return False
    if is_post(words) or any(part.casefold().rstrip(".") in _NO_NAMES for part in parts):
        return False
    if not _NEVER.isdisjoint(part.casefold() for part in parts[1:]):
        return False
    ends = _is_capital(parts[0]) and _is_capital(parts[-1])
    return loose or (ends and all(_is_capital(p) or p in _PARTICLES for p in parts))


def _is_capital(word: str) -> bool:
    # Letters without case are as good as capitals; prefixes of names stand before one: al-Amin, d'Arc.
    return not word[0].islower() or any(c.isupper() for c in word[1:6])


def is_post(words: str) -> bool:
    """Whether words name a function or a collective instead of a person: `Wire Writers`, `our staff`."""
    return is_agency_name(words) or _STAFF_WORD.search(words.casefold()) is not None


@attrs.frozen
class _Part:
    """One item of a list, without its e-mail address."""

    text: str
    email: str | None
    comma: bool
    """A comma stands before it."""


def _parts(text: str) -> Iterator[_Part]:
    text = _HAN_SPACE.sub("、", _untitled(text))
    at, comma = 0, True
    for join in _JOIN.finditer(text):
        yield _part(text[at : join.start()], comma=comma)
        at, comma = join.end(), not join.group().strip().isalpha()
    yield _part(text[at:], comma=comma)


def _untitled(text: str) -> str:
    """The list without a function that stands before its first name."""
    title = _TITLE.match(text)
    if title is not None and is_name(" ".join(text[title.end() :].partition(",")[0].split()[:2])):
        return text[title.end() :]
    return text


def _part(text: str, *, comma: bool) -> _Part:
    email = _EMAIL.search(text)
    if email is not None:
        text = f"{text[: email.start()]} {text[email.end() :]}"
    bare = " ".join(text.split()).strip(_EDGE)
    bare = bare[title.end() :] if (title := _HAN_TITLE.match(bare)) and title.end() < len(bare) else bare
    # The full stop of a suffix belongs to the name.
    if _SUFFIX.match(bare) and f"{bare}." in text:
        bare += "."
    return _Part(bare, email[1] if email else None, comma)


def read_people(text: str, *, single: bool = False, loose: bool = False) -> tuple[Person, ...] | None:
    """The people of a list, in order; empty for a collective; None where the words are no such list.

    A function or an organisation after a comma goes to every name since the last one: `A and B, Wire Writers`.
    `single` and `loose` as in `is_name`.
    """
    if len(text) > _MAX_TEXT:
        return None
    people: list[Person] = []
    since, collective = 0, False
    for part in _parts(text):
        if people and _SUFFIX.match(part.text):
            people[-1] = attrs.evolve(people[-1], name=f"{people[-1].name}, {part.text}")
        elif (person := _person(part, single=single and not _is_house(part, people), loose=loose)) is not None:
            people.append(person)
        elif not part.text or (people and any(c.isdigit() for c in part.text)):
            people = _with_email(people, part.email)
        elif since < len(people) and part.comma:
            people[since:] = [_with_post(p, part.text) for p in people[since:]]
            since = len(people)
        elif is_post(part.text) or is_agency_name(_FROM.split(part.text, maxsplit=1)[0]):
            collective = True
        else:
            return None
    return tuple(people) if people or collective else None


def _is_house(part: _Part, people: list[Person]) -> bool:
    """Whether a single word after a comma and a whole name is whom they write for: `Ada Quill, Bluewire`."""
    return part.comma and bool(people) and " " in people[-1].name


def _person(part: _Part, *, single: bool, loose: bool) -> Person | None:
    if is_name(part.text, single=single, loose=loose):
        return Person(part.text, email=part.email)
    for pattern in (_FROM, _OF):
        place = pattern.search(part.text)
        if place is not None and is_name(part.text[: place.start()], single=single):
            organisation = part.text[place.end() :].strip(_EDGE) if pattern is _OF else None
            return Person(part.text[: place.start()], email=part.email, organisation=organisation)
    return _person_and_post(part) or _person_and_paper(part)


def _person_and_post(part: _Part) -> Person | None:
    """`Ada Quill Political Editor`: a name, and a function of two words or more."""
    words = part.text.split()
    if len(words) < 4 or not _POST_AFTER.search(part.text):
        return None
    for cut in (2, 3):
        name = " ".join(words[:cut])
        if len(words) - cut >= 2 and is_name(name):
            return Person(name, role=" ".join(words[cut:]), email=part.email)
    return None


def _person_and_paper(part: _Part) -> Person | None:
    """`Ada B. Quill Sioux Falls Ledger`: a name, and a newspaper told by the city that it begins with."""
    words = part.text.split()
    if not 4 < len(words) <= 9:
        return None
    for of_city in (2, 1):
        for cut in (2, 3, 4):
            name, paper = " ".join(words[:cut]), words[cut:]
            initial = len(words[cut - 1].rstrip(".")) == 1
            if len(paper) > of_city and not initial and is_name(name) and gazetteer.city(" ".join(paper[:of_city])):
                return Person(name, organisation=" ".join(paper), email=part.email)
    return None


def _with_email(people: list[Person], email: str | None) -> list[Person]:
    """The address that stands alone belongs to the last name that has none."""
    if people and email and people[-1].email is None:
        return [*people[:-1], attrs.evolve(people[-1], email=email)]
    return people


def _with_post(person: Person, words: str) -> Person:
    if is_agency_name(words) or (not is_post(words) and " " not in words and words[0].isupper()):
        return attrs.evolve(person, organisation=person.organisation or words)
    return attrs.evolve(person, role=person.role or words)
