"""Names of Russian copy in other cases than the nominative, which verbs and prepositions ask for.

`По словам Тамары Ковригиной` and `сказала Тамара Ковригина` are one person.  A form is taken for another case where
the nominative stands somewhere in the story, or where given name and surname together leave no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["nominative"]

# Endings of other cases with those of the nominative, longest first.
_ENDINGS = (
    ("ого", "ий"), ("ого", "ый"), ("ого", "ой"), ("ому", "ий"), ("ому", "ый"), ("ому", "ой"), ("ой", "а"), ("ой", "ая"),
    ("ую", "ая"), ("ым", ""), ("им", "ий"), ("ом", ""), ("ем", "й"), ("ей", "я"), ("ы", "а"), ("и", "я"), ("и", "а"),
    ("а", ""), ("я", "й"), ("я", "ь"), ("у", ""), ("у", "а"), ("ю", "й"), ("ю", "я"), ("е", "а"), ("е", ""),
)  # fmt: skip
_HERS = re.compile(r"(?P<given>[А-ЯЁ][а-яё]+)(?P<case>ы|и) (?P<surname>[А-ЯЁ][а-яё]*(?:ов|ев|ёв|ин|ын))ой\Z")
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
_WORD_END = re.compile(r"[а-яё]")


def nominative(name: str, story: str) -> str:
    """The name as a story prints it in the nominative; the name itself where the story does not tell."""
    *given, surname = name.split(" ")
    if not given:
        return _standing(surname, story) or surname
    for form in _forms(surname):
        for first in (*_forms(given[0]), given[0]):
            whole = " ".join((first, *given[1:], form))
            if first != given[0] and _stands(whole, story):
                return whole
    # A woman's surname of another language stands in no case: `Ирмы Фосс` is `Ирма Фосс`.
    if len(given) == 1 and given[0].endswith("ы") and surname[-1] in _CONSONANTS:
        return f"{given[0][:-1]}а {surname}"
    hers = _HERS.match(name)
    if hers is None:
        return name
    return f"{hers['given']}{'а' if hers['case'] == 'ы' else 'я'} {hers['surname']}а"


def _standing(surname: str, story: str) -> str | None:
    """The nominative of a surname alone, where a full name of the story ends in it and none in the form as printed."""
    if _named(surname, story):
        return None
    return next((form for form in _forms(surname) if _named(form, story)), None)


def _named(surname: str, story: str) -> bool:
    """Whether a given name stands before the surname."""
    at = story.find(" " + surname)
    end = at + 1 + len(surname)
    before = story[max(0, at - 20) : at].rpartition(" ")[2]
    return at > 0 and before[:1].isupper() and not _WORD_END.match(story, end)


def _stands(name: str, story: str) -> bool:
    at = story.find(name)
    return at >= 0 and not _WORD_END.match(story, at + len(name))


def _forms(word: str) -> Iterator[str]:
    for ending, other in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            yield word[: len(word) - len(ending)] + other
