"""The names of an organisation: from the heading, and from the text that spells an acronym out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsmodel.extract.boxes.facts import is_kind
from newsmodel.extract.boxes.labels import Field, read_label
from newsmodel.extract.boxes.lists import NAME
from newsmodel.extract.boxes.sentences import Sentence
from newsmodel.model.boxes import Names
from newsmodel.vocab.places import is_region

__all__ = ["is_name", "listing_name", "names", "with_acronym"]

_ACRONYM = r"[A-Z][A-Za-z&.-]{0,10}[A-Z]|[A-Z][a-z]{2,6}"
_WITH_ACRONYM = re.compile(
    rf"(?P<full>{NAME}),? ?\((?:also known as |known as |or |the )?[\"“”']?(?P<acronym>{_ACRONYM})[\"“”']?(?:[;,] [^()]{{2,200}})?\)"
)
# Titles of entries: `Harbour League (HL)`; `HL, Harbour League`.
_NAME_FIRST = re.compile(r"(?P<full>[^\W\d_][^()]{2,90}?) ?\((?P<acronym>[A-ZА-ЯЁ][A-Za-zА-Яа-яё0-9&.-]{0,11})\)\Z")
_ACRONYM_FIRST = re.compile(
    r"(?P<acronym>[A-Z][A-Za-z0-9&.-]{1,11}(?<![.,]))(?:,| ?[–—:-]| -) ?(?P<full>[^()]{5,90})\Z"
)
# A name of common words, as French and Spanish write them: its initials have to spell the acronym.
_IN_WORDS = re.compile(r"(?P<full>[A-ZÀ-ÞА-ЯЁ][\w’'-]+(?: [\w’'-]+){1,8}) \((?P<acronym>[A-ZА-ЯЁ]{2,8})\)")
_ALSO = re.compile(
    rf"\b(?:(?:also )?known as|(?:been )?called|abbreviated(?: as| to)?|[Aa]cronym|aka|sigle)\s+(?:the )?(?:{NAME} \()?(?P<acronym>[A-Z]{{2,8}})\b"
)
_THE_ACRONYM = re.compile(r"\b[Tt]he (?P<acronym>(?!US|UK|UN|EU|USA)[A-Z]{3,8})\b")
_SPELT = re.compile(
    rf"(?P<acronym>[A-Z][A-Za-z]{{1,9}})(?: is (?:an |the )?(?:acronym|abbreviation) (?:for|of)|,| stands for| \() ?(?:the )?(?P<full>{NAME})"
)
_KNOWN_AS = re.compile(rf"\b(?:officially|formally) known as (?:the )?(?P<full>{NAME})")
_SUBJECT = re.compile(
    rf"\W*(?P<full>{NAME})(?:, (?:an?|the|which|whose|founded|created|formed|set|a)\b| or (?:the )?[A-Z]| (?:is|was|groups|comprises|consists|"
    r"includes|unites|brings|aims|has|--|—|–) | \()"
)
_OWNER = re.compile(
    rf"\W*(?P<full>{NAME})['’]s (?:\w+ ){{0,2}}(?:members?|seat|headquarters|secretariat|founders|aims?|purpose|mission)\b"
)
_BRACKETED = re.compile(r" \([\"“”']?(?P<acronym>[A-Z][A-Za-z&.-]{0,8}[A-Z])[\"“”']?\)")
# The name right before or behind the list: `the Group of Five (G-5) - comprising ...`, `A, B and C -- the Group of Three --`.
_LISTING = re.compile(
    rf"\b(?P<full>{NAME})(?: \((?P<acronym>[A-Z][\w.-]{{1,7}})\))?,?(?: [-–—]+)? (?:which )?(?:comprising|comprises|is comprised of|grouping|groups|"
    rf"consisting of|consists of|(?:is )?made up of|unites|includes|brings together)\b|\b[Mm]embers of the (?P<of>{NAME}) (?:are|include)\b|(?:--|,|[–—]) the (?P<behind>Group of [A-Z][a-z]+)(?: \([^()]{{2,9}}\))?(?: --|,| [–—])"
)
_CAPITALS = re.compile(NAME)
_ACRONYMS = re.compile(r"\b(?!(?:US|UK|UN|EU|USA|AM|PM|GMT|UTC|CEO|CFO|NYSE|II|III|IV)\b)[A-Z]{2,8}\b")
# Words that open sentences and name nobody.
_NO_NAMES = frozenset(
    (
        *(
            "It",
            "The",
            "This",
            "In",
            "A",
            "THE",
            "Its",
            "Background",
            "Members",
            "Meanwhile",
            "Overall",
            "However",
            "Elsewhere",
        ),
        *(
            "Instead",
            "Still",
            "Yet",
            "Today",
            "Earlier",
            "Later",
            "Now",
            "Then",
            "Here",
            "There",
            "Since",
            "While",
            "Although",
        ),
        *(
            "But",
            "And",
            "Also",
            "Among",
            "Others",
            "Some",
            "Many",
            "Most",
            "Several",
            "Both",
            "These",
            "Those",
            "They",
            "We",
            "He",
        ),
        *(
            "She",
            "You",
            "I",
            "If",
            "When",
            "After",
            "Before",
            "As",
            "With",
            "For",
            "From",
            "At",
            "On",
            "By",
            "To",
            "Currently",
        ),
        *(
            "Officially",
            "Originally",
            "Initially",
            "Formally",
            "Together",
            "Finally",
            "Moreover",
            "Additionally",
            "Recently",
        ),
    )
)
_SMALL = frozenset(
    (
        *("of", "the", "and", "for", "in", "de", "la", "du", "des", "et", "on", "to", "les"),
        *("y", "del", "los", "las", "el", "und", "für", "der", "die", "das", "den", "и", "о", "об", "по", "в", "на"),
    )
)
_WHAT_IS = re.compile(rf"\b[Ww]hat (?:is|are) (?:the )?(?P<full>{NAME})")
_LABELLED = re.compile(
    r"(?P<full>[^\W\d_][^();|]{2,100})(?: ?\([\"“”']?(?P<acronym>[A-ZА-ЯЁ][\w&.-]{0,9})[\"“”']?(?:[;,] [^()]{1,100})?\))?"
)
# `Five facts about the Delta Union, whose ministers meet:`
_TOLD_OF = re.compile(
    rf"\b(?:facts|look|overview|background|introduction|information)\b[\w ]{{0,20}}? (?:about|on|at|to|of) (?P<full>{NAME})[^.]{{0,80}}[.:]\Z"
)
# Where a card gives its name.
_FIRST = 4
_FORMER = re.compile(
    rf"\b(?:(?:formerly|previously|originally)(?: known as| called| named)|renamed(?: (?:in|on) [\w ,]{{4,20}})? from) (?:the )?(?P<name>{NAME})|"
    rf"\b(?:formerly|previously) the (?P<body>{NAME})"
)
# What companies are by law belongs to their names.
_FORMS = r"Inc|LLC|L\.L\.C|Ltd|Corp|Co|S\.A|LP|LLP|PLC|plc|N\.V|GmbH"
_ENDING = re.compile(rf"\s+(?:Fast Facts|[Ff]actfile|[Ff]act file|in brief|en bref)$|(?::|,(?! ?(?:{_FORMS})\b)).*$")


def names(heading: str | None, sentences: Sequence[Sentence]) -> Names | None:
    """Full name, acronyms and former names; None where nothing names the organisation."""
    labelled = next((name for s in sentences[:_FIRST] if (name := _labelled(s)) is not None), None)
    if labelled is not None:
        return labelled
    entry = with_acronym(heading) if heading else None
    if entry is not None:
        return Names(full=entry[0], acronyms=(entry[1], *(a for a in _aliases(sentences) if a != entry[1])))
    what = _WHAT_IS.search(heading) if heading else None
    heading = what["full"] if what else heading
    title = _without_article(_ENDING.sub("", heading).strip(" ()")) if heading else None
    texts = ([heading] if heading else []) + [s.text for s in sentences]
    own = [title] if title and _is_acronym(title) else []
    common = own or _common_acronyms(texts)
    former = tuple(dict.fromkeys(name for s in sentences for name in _former(s.text)))
    pairs = [pair for pair in _pairs(texts[:8]) if not common or pair[1].upper() == common[0].upper()]
    pairs = [pair for pair in pairs if pair[0] not in former]
    if title and not own and is_name(title):
        pairs = [pair for pair in pairs if _is_akin(title, pair[0])]
    full = next((f for f, a in pairs if not own or a == own[0]), None)
    acronyms = own + [a for f, a in pairs if f == full]
    if full is None and common:
        full = _spelled_out(common[0], texts)
        acronyms = [common[0]] if full is not None else acronyms
    full = full or next((_without_article(m["full"]) for t in texts[:3] if (m := _TOLD_OF.search(t))), None)
    full = full or (_subject_spelling(own[0], sentences) if own else None)
    full = full or next((m["full"] for t in texts if (m := _KNOWN_AS.search(t))), None) or _plain(title, own, sentences)
    acronyms += [full] if full is not None and not acronyms and _is_acronym(full) else []
    if full is None and not acronyms:
        full = next((m["acronym"] for t in texts if (m := _THE_ACRONYM.search(t))), None)
        acronyms = [full] if full else []
    if full is None or full in _NO_NAMES:
        return None
    acronyms += _beside(full, texts[:4]) if not acronyms else []
    acronyms += _aliases(sentences) if acronyms else []
    return Names(full=full, acronyms=tuple(dict.fromkeys(acronyms)), former=former)


def _former(text: str) -> Iterator[str]:
    """The names that the body had: `formerly known as Fish Club`, `renamed in 1999 from the Fish Club`."""
    for found in _FORMER.finditer(text):
        if found["name"] or is_kind(found["body"]):
            yield found["name"] or found["body"]


def _labelled(sentence: Sentence) -> Names | None:
    """The name that a card gives: `Name: Harbour League (HL)`."""
    label = read_label(sentence.text)
    if label is None or label.field is not Field.NAME or label.end <= label.start:
        return None
    found = _LABELLED.match(sentence.text, label.start, label.end)
    if found is None:
        return None
    return Names(full=found["full"].strip(), acronyms=(found["acronym"],) if found["acronym"] else ())


def _common_acronyms(texts: Sequence[str]) -> list[str]:
    """Words in capitals that the text uses at least twice, the commonest first."""
    counted = Counter(word for text in texts for word in _ACRONYMS.findall(text))
    return [word for word, times in counted.most_common(1) if times > 1]


def _plain(title: str | None, own: Sequence[str], sentences: Sequence[Sentence]) -> str | None:
    """Without an acronym that is spelt out: the heading's name, else the subject of an early sentence."""
    if title and not own and is_name(title):
        return _without_article(title)
    for sentence in sentences[:3] if not own else ():
        found = _SUBJECT.match(sentence.text)
        found = found or _OWNER.match(sentence.text)
        name = _without_article(found["full"]) if found else ""
        if name and name not in _NO_NAMES and not is_region(name):
            return name
    listing = listing_name(sentences) if not own else None
    if listing is not None:
        return listing.full
    return own[0] if own else None


def _subject_spelling(acronym: str, sentences: Sequence[Sentence]) -> str | None:
    """The subject of an early sentence whose initials stand in the acronym in order: `Northern Reciprocal Pact` for NORPA."""
    for sentence in sentences[:3]:
        found = _SUBJECT.match(sentence.text)
        name = _without_article(found["full"]) if found is not None else ""
        if name and _spells(name, acronym):
            return name
    return None


def listing_name(sentences: Sequence[Sentence]) -> Names | None:
    """The name right before or behind the list of members: `The G-7 -- grouping ...`."""
    found = next((m for s in sentences if (m := _LISTING.search(s.text))), None)
    name = _without_article(found["full"] or found["of"] or found["behind"]) if found is not None else ""
    return Names(full=name) if name and name not in _NO_NAMES and not is_region(name) else None


def _is_akin(title: str, full: str) -> bool:
    """Whether the name that the text spells out has a word of the heading: another body's has none."""
    words = full.casefold().split()
    return any(word in words for word in title.casefold().split() if word not in _SMALL)


def is_name(title: str) -> bool:
    """Capitals throughout, small words of names aside: no sentence and no headline."""
    words = title.split()
    return 0 < len(words) <= 8 and all(
        w[0].isupper() or w[0].isdigit() or w == "&" or w.lower() in _SMALL for w in words
    )


def _beside(full: str, texts: Sequence[str]) -> list[str]:
    """The short form in brackets right behind the name, of whatever language its letters are."""
    for text in texts:
        at = text.find(f"{full} (")
        found = _BRACKETED.match(text, at + len(full)) if at >= 0 else None
        if found is not None:
            return [found["acronym"]]
    return []


def _aliases(sentences: Sequence[Sentence]) -> list[str]:
    """Other short forms: `also known as OSL`."""
    return [m["acronym"] for s in sentences[:12] for m in _ALSO.finditer(s.text)]


def with_acronym(title: str) -> tuple[str, str] | None:
    """Name and acronym of a title that is both: `Harbour League (HL)`, `HL, the Harbour League`; the acronym spells it."""
    for pattern, first in ((_NAME_FIRST, True), (_ACRONYM_FIRST, False)):
        if found := pattern.match(title):
            name, acronym = _without_article(found["full"].strip()), found["acronym"]
            spelt = first or _spells(name, acronym)
            return (name, acronym) if spelt and (is_name(name) or _initials(name) == acronym.upper()) else None
    return None


def _pairs(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Names with the acronym beside them, in the order of the text."""
    for text in texts:
        for pattern in (_WITH_ACRONYM, _SPELT, _IN_WORDS):
            for found in pattern.finditer(text):
                name = _trimmed_to(_without_article(found["full"]), found["acronym"])
                if name is not None:
                    yield name, found["acronym"]


def _trimmed_to(name: str, acronym: str) -> str | None:
    """The name, or its end that the acronym spells: `Read the Orbe Port League` for OPL; None where neither does."""
    words = name.split(" ")
    for first in range(len(words)):
        if words[first].lower() in _SMALL:
            continue
        rest = " ".join(words[first:])
        if _spells(rest, acronym):
            return rest
    return None


def _is_acronym(name: str) -> bool:
    return " " not in name and len(name) <= 10 and sum(c.isupper() for c in name) >= 2


def _without_article(name: str) -> str:
    for article in ("the ", "The ", "L'", "l'", "L’", "l’", "La ", "Le ", "El ", "Die ", "Der ", "Das "):
        name = name.removeprefix(article)
    return name.rstrip(".")


def _initials(name: str) -> str:
    parts = re.split(r"[\s-]+|(?<=[dl])['’]", name)
    return "".join(w[0] for w in parts if w and w.lower() not in _SMALL and w.lower() not in ("d", "l")).upper()


def _spells(name: str, acronym: str) -> bool:
    """Whether the initials of a name of several words are the acronym, one syllable more or less (`ASEAN`, `Benelux`)."""
    letters = re.sub(r"[^A-ZА-ЯЁ]", "", acronym.upper())
    initials = _initials(name)
    if len(initials) < 2 or name.upper() == acronym.upper():
        return False
    return initials == letters or (len(initials) >= 3 and _in_order(initials, letters) and initials[0] == letters[0])


def _in_order(initials: str, letters: str) -> bool:
    at = 0
    for letter in initials:
        at = letters.find(letter, at) + 1
        if not at:
            return False
    return True


def _spelled_out(acronym: str, texts: Sequence[str]) -> str | None:
    """The phrase whose initials are the acronym."""
    for text in texts:
        for found in _CAPITALS.finditer(text):
            name = _trimmed_to(_without_article(found.group()), acronym)
            if name is not None and _initials(name) == acronym.upper():
                return name
    return None
