"""The names of an organisation: from the heading, and from the text that spells an acronym out."""

from __future__ import annotations

import re

from newsmodel.extract.boxes.lists import NAME
from newsmodel.extract.boxes.sentences import Sentence
from newsmodel.model.boxes import Names

__all__ = ["names"]

_WITH_ACRONYM = re.compile(
    rf"(?P<full>{NAME}) ?\((?:also known as |known as |or |the )?[\"“”']?(?P<acronym>[A-Z][A-Za-z&.-]{{1,10}}[A-Z]|[A-Z]{{2,8}})[\"“”']?\)"
)
_CAPITALS = re.compile(NAME)
_SMALL = frozenset(("of", "the", "and", "for", "in", "de", "la", "du", "des", "et", "on", "to"))
_FORMER = re.compile(rf"\b(?:formerly|previously|originally)(?: known as| called| named)? (?:the )?(?P<name>{NAME})")


def names(heading: str | None, sentences: tuple[Sentence, ...]) -> Names | None:
    """Full name, acronyms and former names; None where nothing names the organisation."""
    acronyms = [heading] if heading and _is_acronym(heading) else []
    full = None if acronyms else heading
    for found in (m for s in sentences[:4] for m in _WITH_ACRONYM.finditer(s.text)):
        name = _without_article(found["full"])
        if _spells(name, found["acronym"]) and (full is None or name.endswith(full) or full in name):
            full = name
            acronyms.append(found["acronym"])
            break
    if full is None and acronyms:
        full = _spelled_out(acronyms[0], sentences)
    former = tuple(dict.fromkeys(m["name"] for s in sentences for m in _FORMER.finditer(s.text)))
    if full is None and not acronyms:
        return None
    return Names(full=full, acronyms=tuple(dict.fromkeys(acronyms)), former=former)


def _is_acronym(name: str) -> bool:
    return " " not in name and len(name) <= 10 and sum(c.isupper() for c in name) >= 2


def _without_article(name: str) -> str:
    return (name[4:] if name[:4] in ("The ", "the ") else name).rstrip(".")


def _initials(name: str) -> str:
    return "".join(w[0] for w in re.split(r"[\s-]+", name) if w and w.lower() not in _SMALL).upper()


def _spells(name: str, acronym: str) -> bool:
    letters = re.sub(r"[^A-Z]", "", acronym.upper())
    initials = _initials(name)
    return initials == letters or initials.endswith(letters) or (len(letters) > 2 and initials.startswith(letters[:2]))


def _spelled_out(acronym: str, sentences: tuple[Sentence, ...]) -> str | None:
    """The phrase whose initials are the acronym."""
    for sentence in sentences:
        for found in _CAPITALS.finditer(sentence.text):
            name = _without_article(found.group())
            if " " in name and _initials(name) == acronym.upper():
                return name
    return None
