"""Who a speaker is: the printed words resolved to one person with the fullest name in the story."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsmodel.extract.quotes.people import read_phrase
from newsmodel.model.people import Organisation, Person

__all__ = ["Cast"]

_FULL = re.compile(r"(?:[A-Z][\w’'-]*\.? )(?:(?:[A-Z]\.|[A-Z][\w’'-]*|de|la|van|von|der|bin|al) )*[A-Z][\w’'-]*")


class Cast:
    """The persons of one story, known by surname, in the order in which their full names stand."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)
        self._by_surname: dict[str, str] = {}
        self._roles: dict[str, str] = {}
        self.latest: str | None = None

    def full(self, name: str) -> str:
        """The fullest form of a name in the story."""
        surname = name.rsplit(maxsplit=1)[-1]
        if surname not in self._by_surname:
            self._by_surname[surname] = self._longest(surname, name)
        known = self._by_surname[surname]
        return known if len(name.split()) == 1 or name in known else name

    def _longest(self, surname: str, name: str) -> str:
        best = name
        for text in self._texts:
            at = text.find(surname)
            while at >= 0:
                before = _names_before(text, at)
                if before and len(before) + 1 + len(surname) > len(best):
                    best = f"{before} {surname}"
                at = text.find(surname, at + len(surname))
        return best

    def person(self, phrase: str) -> Person | Organisation | None:
        """The person of a subject phrase: by name, by pronoun, by role; None where nothing settles it."""
        named = read_phrase(phrase)
        if named.name is not None:
            self.latest = self.full(phrase[slice(*named.name)])
            if named.role is not None:
                self._roles.setdefault(self.latest, phrase[slice(*named.role)])
        elif named.role is not None:
            self.latest = self._by_role(phrase)
        return Person(self.latest, role=self._roles.get(self.latest)) if self.latest else None

    def _by_role(self, phrase: str) -> str | None:
        wanted = {w for w in re.findall(r"[a-z]+", phrase.lower()) if w not in ("the", "a", "an", "of")}
        for name, role in self._roles.items():
            if wanted and wanted <= set(re.findall(r"[a-z]+", role.lower())):
                return name
        return None


def _names_before(text: str, at: int) -> str:
    """The given names that stand right before a surname."""
    found = re.search(r"((?:[A-Z][\w’'-]*\.? )+)$", text[max(0, at - 60) : at])
    if found is None:
        return ""
    named = read_phrase(found.group(1) + "X")
    phrase = found.group(1) + "X"
    return phrase[slice(*named.name)][:-2].strip() if named.name else ""
