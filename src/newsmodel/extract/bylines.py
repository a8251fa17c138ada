"""Bylines and credits: who wrote, reported, edited, translated and photographed.

A byline is a line that begins with `By` or its like and goes on with names.  Credits are clauses, each with a word
for what was done: `Reporting by ...; Editing by ...`.  Both are read from one line without its wire marks.
"""

from __future__ import annotations

import re
from itertools import chain

import attrs

from newsmodel.extract.dates import find_dates
from newsmodel.extract.found import Found
from newsmodel.extract.names import read_people
from newsmodel.lang import LANGUAGES
from newsmodel.lang.desk import DESK_WORDS
from newsmodel.lang.patterns import any_of, folded
from newsmodel.model.people import Byline, BylineKind, Person
from newsmodel.vocab.agencies import is_agency_name, is_known_agency
from newsmodel.vocab.places import city, is_region

__all__ = ["read_byline", "read_credits", "read_run_on_credits"]

_MAX_BYLINE = 300
_MAX_CREDITS = 2_000
_LONGEST_SIGNATURE = 90


_BY_WORDS = (*chain(*(lang.by for lang in LANGUAGES), *(words.by for words in DESK_WORDS)),)
_BY = re.compile(
    rf"[ \u00a0^*_<(\[-]*(?P<by>{any_of(_BY_WORDS)})"
    r"(?:[ ]?[:\uff1a][ ]?|[ \u00a0]+)(?=\S)",
    re.IGNORECASE,
)
# Chinese bylines need no space: 新华社记者罗博, 文/罗博; Korean ones name the function last: 홍길동 기자.
_HAN_BY = re.compile(
    r"[（(]?(?P<by>(?:[\u3400-\u9fff]{2,4}[社网網报報])?(?:记者|記者|作者|撰文|评论员|評論員|文))[ \u3000/／:\uff1a]*(?=[\u3400-\u9fff])"
)
_HANGUL_BY = re.compile(
    r"[ ]*(?P<name>[\uac00-\ud7af]{2,4}|[\uac00-\ud7af]{3}(?:[ ·,]{1,2}[\uac00-\ud7af]{3}){1,3})[ ](?:기자|특파원)(?![\uac00-\ud7af])"
)
# A label and a date after the names: "Ada Quill Published 3 May".
_LABEL = re.compile(
    rf"[ \u00a0]({any_of(w for lang in LANGUAGES for w in (*lang.published, *lang.updated) if len(w) > 4)})(?!\w)",
    re.IGNORECASE,
)
# The agency after the names: (Reuters), | Reuters, /Reuters.
_HOLDER = re.compile(r"[ \u00a0]*(?:\((?P<round>[^()\d]{2,40})\)|[/|][ ]?(?P<bar>[^|/()\d]{2,40}))[ =.]*\Z")
# What ends the names of a byline: a bar, a bullet, a spaced dash, a bracket, a handle.
_CUT = re.compile(r"[ \u00a0]*[|•·‧/\t]|[ \u00a0]*[(\[](?![\w.+-]+@)|[ \u00a0](?:@|[-–—][ \u00a0])")
_EDGE = " \u00a0\t|•·‧^=*_<>-–—;,"


def read_byline(line: str, *, bare: bool = False) -> Found[Byline] | None:
    """The byline that a line begins with: `By Ada Quill and Tom Sett, Wire Writers`; None where there is none.

    `bare` also takes a line of names alone, which only its place on the page makes a byline.  An agency or a
    collective has a text and no people.  What follows the names (a date, a bar) is left to the caller: see `end`.
    """
    if len(line) > _MAX_BYLINE:
        return None
    hangul = _HANGUL_BY.match(line)
    if hangul is not None:
        text = hangul.group().strip()
        return Found(
            Byline(text=text, people=re.findall(r"[\uac00-\ud7af]+", hangul["name"])),
            hangul.start("name"),
            hangul.end(),
        )
    by = _BY.match(line) or _HAN_BY.match(line)
    return _after_by(line, by) if by is not None else _bare(line) if bare else None


def _after_by(line: str, by: re.Match[str]) -> Found[Byline] | None:
    end = _names_end(line, by.end())
    names = line[by.end() : end].strip(_EDGE)
    # An agency after the last comma makes it sure that names stand before it.
    loose = is_agency_name(names.rpartition(",")[2].strip())
    people = read_people(names, single=by["by"].casefold() == "by", loose=loose)
    people = _helped(names) if people is None else people
    if people is None:
        return None
    holder = _HOLDER.match(line, end)
    name = (holder["round"] or holder["bar"]).strip() if holder else ""
    if holder is not None and (is_agency_name(name) or (holder["round"] and is_known_agency(name))):
        people = tuple(attrs.evolve(p, organisation=p.organisation or name) for p in people)
        end = holder.end()
    text = _without_bracket(line[by.start("by") : end].strip(_EDGE))
    return Found(Byline(text=text, people=people), by.start("by"), by.start("by") + len(text))


# Who helped, and where the last of them is: Ada Quill avec Tom Sett à Oslo.
_WITH = re.compile(r"[ ](?:avec|with|mit|con|com|met|med)[ ](?=[^\W\d_a-z])")
_WHERE = re.compile(r"[ ](?:à|a|in|en|em|aus|from|de|i)[ ][^\W\d_a-z][\w’' -]{1,40}\Z")


def _helped(names: str) -> tuple[Person, ...] | None:
    """The people of a list in which a word for `with` joins the last, or a town stands behind them."""
    bare = _WITH.sub(", ", _WHERE.sub("", names))
    return read_people(bare) if bare != names else None


def _without_bracket(text: str) -> str:
    """The credit without the bracket that closes one before it, `(By Ada Quill)`, and with that of its address."""
    if "<" in text and not text.endswith(">"):
        return f"{text}>"
    closed = (text.endswith(")") and "(" not in text) or (text.endswith("）") and "（" not in text)
    return text[:-1].rstrip() if closed else text


def _bare(line: str) -> Found[Byline] | None:
    start = len(line) - len(line.lstrip(_EDGE))
    end = _names_end(line, start)
    text = line[start:end].strip(_EDGE)
    people = _bare_people(text)
    if people is None:
        return None
    # A name, a slash and an agency credit a picture: Ada Quill/Wire.
    kind = BylineKind.PHOTOGRAPHY if line[end : end + 1] == "/" else BylineKind.BYLINE
    return Found(Byline(text=text, people=people, kind=kind), start, start + len(text))


_FURNITURE = frozenset(word for language in LANGUAGES for word in (*language.furniture, *language.related))


def _bare_people(names: str) -> tuple[Person, ...] | None:
    """The people of a line of names; a place is none, and capitals that begin with a country are a slug."""
    if names.casefold() in _FURNITURE or is_region(names) or city(names) is not None:
        return None
    if names.isupper() and is_region(names.partition(" ")[0]):
        return None
    return read_people(names) or None


def _names_end(line: str, start: int) -> int:
    """Where the names stop: at a cutting mark or a date, else at the end of the line."""
    cut = _CUT.search(line, start)
    end = cut.start() if cut else len(line)
    date = next(find_dates(line, start, end), None)
    if date is None:
        return end
    label = _LABEL.search(line, start, date.start)
    return label.start() if label else date.start


# ---- credits ----------------------------------------------------------------------------------------------------

_PAIRS = [*chain(*(words.credits for words in DESK_WORDS), *(lang.credits for lang in LANGUAGES))]
_CREDITS = {folded(phrase.rstrip("*")): BylineKind(kind) for phrase, kind in _PAIRS}
# Words of several parts need no colon: "Editing by"; of single ones only those with a star: "Foto: ...".
_LOOSE = {folded(phrase.rstrip("*")) for phrase, _ in _PAIRS if " " in phrase or phrase.endswith("*")}
_PHRASES = any_of(phrase for phrase in _CREDITS if phrase in _LOOSE)
_TERMS = any_of(phrase for phrase in _CREDITS if phrase not in _LOOSE)
_PHRASE = rf"(?:(?P<phrase>{_PHRASES})(?:[ ]?[:\uff1a][ ]?|[ \u00a0]+)|(?P<term>{_TERMS})[ ]?[:\uff1a][ ]?)(?=\S)"
_OPENING = re.compile(rf"(?:【[^】\n]{{1,12}}】)?[ \u00a0(\[*_–—-]*{_PHRASE}", re.IGNORECASE)
_CLAUSE = re.compile(
    rf"(?:[;.,/|]|[ ](?:and|und|et|y))[ \u00a0]{_PHRASE}|[ \u00a0](?P<next>{_TERMS})[ ]?[:\uff1a][ ]?(?=\S)",
    re.IGNORECASE,
)
# Reuters' desks close with an address in doubled brackets, which is not that of the last of those credited.
_DESK_ADDRESS = re.compile(r"\)?[ \u00a0]*\(\(")
# French credits elide: Reportage d'Ada Quill.
_ELIDED = re.compile(r"d['’](?=[^\W\d_])")
_CONTRIBUTED = re.compile(
    r"[ ](?:also[ ])?(?:contributed|helped)(?:[ ](?:reporting|research|writing))?[ ](?:to|with)[ ]this[ ](?:report|story|article)"
    r"(?:[ ]from[ ][^.]{2,60})?\.?[ )\]]*\Z",
    re.IGNORECASE,
)


def read_credits(line: str) -> Found[tuple[Byline, ...]] | None:
    """The credits of a line that holds nothing else, one byline a clause; None where it holds anything else.

    `(Reporting by Ada Quill; Editing by Tom Sett)`, `- Editing by: Bo Lind`, `Ada Quill contributed to this report`.
    """
    if len(line) > _MAX_CREDITS or not _may_credit(line):
        return None
    opening = _OPENING.match(line)
    if opening is not None:
        bylines = _clauses(line, opening)
    else:
        bylines = _photographers(line) or _contributors(line) or _reported(line) or _named_first(line) or _signed(line)
    if not bylines:
        return None
    start = len(line) - len(line.lstrip())
    return Found(bylines, start, len(line.rstrip()))


# First words of credits; most lines begin with another, or with none of their marks.
_FIRST_WORD = re.compile(r"\w*")
_OPENERS = frozenset(first[0] for first in map(_FIRST_WORD.match, (*_CREDITS, *_BY_WORDS)) if first)
_OPENING_MARKS = " \u00a0([【（*_–—-"


def _may_credit(line: str) -> bool:
    """Whether a line can be one of credits: it opens so, is short enough for a signature, or says who helped."""
    if len(line) < _LONGEST_SIGNATURE or line[0] in _OPENING_MARKS:
        return True
    if not line[0].isascii() and line[0].isalpha():
        # Words of some languages stand without a space before the names.
        return True
    first = _FIRST_WORD.match(line)
    return (first is not None and first[0].casefold() in _OPENERS) or "/" in line[:60] or "this " in line[-110:]


_RUN_ON_REACH = 300
_SENTENCE_END = re.compile(r"[.!?…。！？”\"’»][ \u00a0]*\Z")


def read_run_on_credits(text: str) -> Found[tuple[Byline, ...]] | None:
    """The credits in the bracket that closes a story's last paragraph: `... said. (Reporting by Ada Quill)`."""
    if text[-1:] not in {")", "）"}:
        return None
    opener = "(" if text[-1] == ")" else "（"
    start = text.rfind(opener, max(0, len(text) - _RUN_ON_REACH))
    if start <= 0 or not _SENTENCE_END.search(text, max(0, start - 4), start):
        return None
    bracket = text[start:]
    byline = read_byline(bracket)
    found = read_credits(bracket)
    bylines = (
        found.value if found is not None else (byline.value,) if byline is not None and byline.value.people else ()
    )
    return Found(bylines, start, len(text)) if bylines else None


def _clauses(line: str, opening: re.Match[str]) -> tuple[Byline, ...]:
    """A byline for each clause; none at all when one of them is no list of people."""
    desk = _DESK_ADDRESS.search(line, opening.end())
    stop = desk.start() if desk else len(line)
    heads = [opening, *_CLAUSE.finditer(line, opening.end(), stop)]
    ends = [head.start() for head in heads[1:]] + [stop]
    bylines = [_credit(line, head, end) for head, end in zip(heads, ends, strict=True)]
    return tuple(b for b in bylines if b is not None) if None not in bylines else ()


def _named_first(line: str) -> tuple[Byline, ...]:
    """Writers without a word of credit before those with one: `(Ada Quill, édité par Tom Sett)`, `By A; photos by B`."""
    if not (line.lstrip(" ").startswith(("(", "[")) or _BY.match(line)):
        return ()
    clause = _CLAUSE.search(line)
    if clause is None:
        return ()
    text = line[: clause.start()].strip(_CREDIT_EDGE)
    by = read_byline(text)
    people = by.value.people if by else read_people(text)
    rest = _clauses(line, clause)
    if not people or not rest:
        return ()
    return (Byline(text=text, people=people, kind=BylineKind.BYLINE if by else BylineKind.REPORTING), *rest)


# A broadcaster's reporter signs off: Ada Quill, Radio Meridian News.  A writer at the end of a paper's story: Ada
# Quill, Bluewire.
_SIGNED = re.compile(r"(?P<names>[^\W\d_][^\d,.;:!?()]{3,40}),[ ](?P<house>[^\W\d_][^\d,.;:!?()]{1,40})\.?[ ]*\Z")
_HOUSE = re.compile(r"(?:^|[ ])(?:news|radio|television|tv|reporting|wire|press|agency)\Z", re.IGNORECASE)


def _signed(line: str) -> tuple[Byline, ...]:
    signed = _SIGNED.match(line) if len(line) < _LONGEST_SIGNATURE else None
    if signed is None or _BY.match(line) or not (_HOUSE.search(signed["house"]) or is_agency_name(signed["house"])):
        return ()
    people = read_people(signed["names"])
    if not people:
        return ()
    house = signed["house"].strip()
    signers = tuple(attrs.evolve(person, organisation=person.organisation or house) for person in people)
    return (Byline(text=line.strip(_CREDIT_EDGE).rstrip("."), people=signers),)


def _credit(line: str, head: re.Match[str], end: int) -> Byline | None:
    names, _, holder = line[head.end() : end].strip(_CREDIT_EDGE).partition("/")
    elided = _ELIDED.match(names)
    people = read_people(names[elided.end() :] if elided else names, single=True)
    if people is None:
        return None
    people = tuple(attrs.evolve(p, organisation=p.organisation or holder.strip()) for p in people) if holder else people
    word = next(group for group in ("phrase", "term", "next") if head.groupdict().get(group))
    begin, kind = head.start(word), _CREDITS[folded(head[word])]
    return Byline(text=line[begin:end].strip(_CREDIT_EDGE), people=people, kind=kind)


# An agency's picture: (WN Photo/Ada Quill).
_PHOTO = re.compile(
    r"[ ]*[(\[]?(?P<holder>[^\W\d_][\w .&-]{1,30}?)[ ](?:photo|foto|via|pool)[ ]?/[ ]?(?P<names>[^()/]{3,80})[)\]]?[ .]*\Z",
    re.IGNORECASE,
)


def _photographers(line: str) -> tuple[Byline, ...]:
    photo = _PHOTO.match(line) if "/" in line[:60] else None
    people = read_people(photo["names"].strip(_CREDIT_EDGE)) if photo else None
    if photo is None or not people:
        return ()
    credited = tuple(attrs.evolve(person, organisation=photo["holder"].strip()) for person in people)
    return (Byline(text=line.strip(_CREDIT_EDGE), people=credited, kind=BylineKind.PHOTOGRAPHY),)


_CREDIT_EDGE = " \u00a0\t()[]*_;,|"


def _contributors(line: str) -> tuple[Byline, ...]:
    """Those who helped: `Wire writers Ada Quill in Oslo and Bo Lind contributed to this report`."""
    verb = _CONTRIBUTED.search(line) if "this " in line[-110:] else None
    if verb is None:
        return ()
    names = _without_title(line[: verb.start()].strip(_CREDIT_EDGE))
    people = read_people(names)
    text = line.strip(_CREDIT_EDGE)
    return (Byline(text=text, people=people, kind=BylineKind.ADDITIONAL_REPORTING),) if people else ()


# Below a rule AP says who wrote where: Quill reported from Oslo. Tom Sett in Bergen contributed.
_REPORTED = re.compile(
    r"(?P<names>[^\W\d_a-z][^.;:!?()\d]{2,80}?)[ ](?P<verb>reported|contributed|wrote)(?:[ ]reporting)?"
    r"(?:[ ]from[ ][^\W\d_a-z][\w ,.’'-]{1,60}?)?(?:\.[ ]*|\Z)"
)
_WHERE_FROM = re.compile(r"[ ]in[ ][^\W\d_a-z].*\Z")


def _reported(line: str) -> tuple[Byline, ...]:
    text = line.strip(_CREDIT_EDGE)
    if " from " not in text and " contributed" not in text:
        return ()
    bylines: list[Byline] = []
    at = 0
    while at < len(text):
        match = _REPORTED.match(text, at)
        names = _WHERE_FROM.sub("", _without_title(match["names"])) if match else ""
        # By then a surname is enough.
        people = read_people(names) or ((Person(names),) if names.istitle() and names.isalpha() else ())
        if match is None or not people:
            return ()
        kind = BylineKind.ADDITIONAL_REPORTING if match["verb"] == "contributed" else BylineKind.REPORTING
        bylines.append(Byline(text=match.group().strip(), people=people, kind=kind))
        at = match.end()
    return tuple(bylines)


_TITLE = re.compile(
    r"(?:[\w.&'’-]+[ ]){0,5}?(?:writers?|reporters?|correspondents?|contributors?|staff|editors?)[ ]", re.IGNORECASE
)


def _without_title(names: str) -> str:
    title = _TITLE.match(names)
    return names[title.end() :] if title else names
