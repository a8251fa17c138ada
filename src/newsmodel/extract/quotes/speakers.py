"""Who a speaker is: the printed words resolved to one person with the fullest name in the story.

A story names a person in full once and by surname, role or pronoun afterwards.  All names of the story are listed
once, with their places; a pronoun is the nearest person before it who leads a sentence outside the quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from newsmodel.extract.quotes.given import gender_of, is_given
from newsmodel.extract.quotes.marks import Run
from newsmodel.extract.quotes.people import NAME, is_organisation, read_phrase, role_after, without_titles
from newsmodel.extract.quotes.words import DETERMINERS, HONORIFICS, PRONOUNS
from newsmodel.model.people import Organisation, Person

__all__ = ["Cast"]

_SENTENCE_END = re.compile(r"[.!?][”\"’')\]]*\s")
_WORDS = re.compile(r"[^\W\d_]+")
_EMPTY = frozenset(["the", "a", "an", "of", "for", "and", "s", "former", "ex", "new", "then"])
_SAME = {"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "pres": "president",
         "congressman": "representative", "congresswoman": "representative", "lawmaker": "representative",
         "defence": "defense", "ceo": "executive"}  # fmt: skip
_REACH = 40  # mentions looked back over for a pronoun

Position = tuple[int, int]


class Mention(NamedTuple):
    """A person where the story names them: site and offset, whether they lead the sentence, `possessive`: Quill’s."""

    at: Position
    name: str
    leads: bool
    possessive: bool


@attrs.define(eq=False)
class _Known:
    """What the story tells of one person."""

    name: str
    gender: str | None = None
    role: str | None = None


class Cast:
    """The persons of one story."""

    def __init__(self, texts: Sequence[str], runs: Sequence[Sequence[Run]], speakers: Sequence[str]) -> None:
        self._known: dict[str, _Known] = {}
        self._by_surname: dict[str, _Known] = {}
        self._mentions: list[Mention] = []
        spoken = {name.split()[-1] for name in speakers}
        found = [(index, m) for index, text in enumerate(texts) for m in NAME.finditer(text)]
        for index, match in found:
            self._introduce(texts[index], match, spoken)
        for index, match in found:
            self._mention(index, texts[index], match, runs[index])

    def _introduce(self, text: str, match: re.Match[str], spoken: set[str]) -> None:
        start = without_titles(text, match.start(), match.end())
        if start is None:
            return
        name, before = _clean(text[start : match.end()]), text[max(0, match.start() - 40) : start]
        surname = name.rsplit(" ", 1)[-1]
        titled = start > match.start()
        if " " not in name and surname not in spoken and not titled:
            return
        if (" " in name and not (is_given(name.split(" ", 1)[0]) or titled or surname in spoken)) or is_organisation(
            name
        ):
            return
        self._learn(name, surname, before, text, match.end())

    def _learn(self, name: str, surname: str, before: str, text: str, end: int) -> None:
        known = self._by_surname.get(surname)
        if known is None or (" " in known.name and " " in name and not _compatible(known.name, name)):
            known = self._known.get(name) or _Known(name)
            self._known[name] = known
            self._by_surname.setdefault(surname, known)
        elif len(name) > len(known.name):
            known.name = name
        known.gender = known.gender or gender_of(name, before[-14:])
        known.role = known.role or _role(before, text, end)

    def _mention(self, index: int, text: str, match: re.Match[str], runs: Sequence[Run]) -> None:
        name = _clean(match.group())
        known = self._by_surname.get(name.rsplit(" ", 1)[-1])
        if known is None or any(run.outer_start <= match.start() < run.outer_end for run in runs):
            return
        last = self._mentions[-1] if self._mentions else None
        leads = last is None or last.at[0] != index or _SENTENCE_END.search(text, last.at[1], match.start()) is not None
        possessive = text[match.end() - 2 : match.end()] in ("’s", "'s") or text[match.end() : match.end() + 1] in (
            "’",
            "'",
        )
        self._mentions.append(Mention((index, match.start()), known.name, leads, possessive))

    # ---- resolving ----------------------------------------------------------------------------------------------

    def resolve(self, phrase: str, at: Position) -> Person | Organisation | None:
        """The person or organisation of a subject phrase; None where the copy does not settle it."""
        low = phrase.lower()
        if low in PRONOUNS:
            known = self._by_pronoun(low, at)
        else:
            named = read_phrase(phrase)
            if named.name is None:
                known = self._by_role(phrase, at)
                if known is None:
                    return Organisation(_clean(phrase)) if is_organisation(phrase) else None
            else:
                name = _clean(phrase[slice(*named.name)])
                known = self._by_surname.get(name.rsplit(" ", 1)[-1])
                if known is None or (" " in name and not _compatible(known.name, name)):
                    return Organisation(name) if is_organisation(name) else Person(name)
        if known is None:
            return None
        self._note(known, at)
        return Person(known.name, role=known.role)

    def _note(self, known: _Known, at: Position) -> None:
        """Somebody who speaks leads the sentence, whatever word names them."""
        place = bisect_left(self._mentions, at, key=lambda m: m.at)
        self._mentions.insert(place, Mention(at, known.name, leads=True, possessive=False))

    def _before(self, at: Position) -> Iterator[Mention]:
        place = bisect_left(self._mentions, at, key=lambda m: m.at)
        for number in range(place - 1, max(-1, place - 1 - _REACH), -1):
            yield self._mentions[number]

    def _by_pronoun(self, pronoun: str, at: Position) -> _Known | None:
        if pronoun not in ("he", "she"):
            return None
        fits = [m for m in self._before(at) if self._fits(m.name, pronoun)]
        chosen = next((m for m in fits if m.leads and not m.possessive), None) or next(iter(fits), None)
        if chosen is None:
            return None
        known = self._of(chosen.name)
        known.gender = known.gender or pronoun
        return known

    def _of(self, name: str) -> _Known:
        return self._by_surname[name.rsplit(" ", 1)[-1]]

    def _fits(self, name: str, pronoun: str) -> bool:
        return self._of(name).gender in (None, pronoun)

    def _by_role(self, phrase: str, at: Position) -> _Known | None:
        """`the deputy minister`: the nearest person before whose role has all these words."""
        wanted = _role_words(phrase)
        if not wanted or phrase.split(" ", 1)[0].lower() not in DETERMINERS - {"a", "an"}:
            return None
        seen = dict.fromkeys(m.name for m in self._before(at))
        return next(
            (known for name in seen if (known := self._of(name)).role and wanted <= _role_words(known.role)), None
        )


def _clean(name: str) -> str:
    """A name without possessive ending and full stop."""
    for ending in ("’s", "'s", "’", "'"):
        name = name.removesuffix(ending)
    return name.rstrip(".-") if not name.endswith(("Jr.", "Sr.")) else name


def _compatible(known: str, name: str) -> bool:
    """Whether two names with one surname can be one person: `Ada B. Quill`, `Ada Quill`, `Quill`."""
    first, other = known.split(" ", 1)[0], name.split(" ", 1)[0]
    return (
        first == other
        or (first[:1] == other[:1] and (len(first) <= 2 or len(other) <= 2))
        or " " not in known
        or " " not in name
    )


def _role(before: str, text: str, end: int) -> str | None:
    """What the copy says the person is: the words before the name, or the apposition after it."""
    after = role_after(text, end)
    if after is not None:
        return text[slice(*after)]
    words = before.rstrip().split(" ")
    kept: list[str] = []
    for word in reversed(words):
        if not word or (word[-1] in ',;:.!?”"—' and word.lower() not in HONORIFICS):
            break
        if word.lower() in _STOPS:
            break
        kept.append(word)
    role = " ".join(reversed(kept)).strip()
    return role if _role_words(role) else None


_STOPS = frozenset(
    [
        "and",
        "or",
        "but",
        "of",
        "for",
        "to",
        "with",
        "by",
        "from",
        "in",
        "on",
        "at",
        "said",
        "told",
        "as",
        "that",
        "when",
        "while",
        "after",
        "before",
        "the",
        "a",
        "an",
        "is",
        "was",
    ]
)


def _role_words(role: str) -> frozenset[str]:
    return frozenset(_SAME.get(w, w) for w in _WORDS.findall(role.lower())) - _EMPTY
