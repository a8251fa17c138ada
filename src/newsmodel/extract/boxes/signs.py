"""Whether copy may describe an organisation at all: asked of every story, so a few searches and nothing else."""

from __future__ import annotations

import re

__all__ = ["may_describe", "may_hold_cards", "may_list", "speaks_about"]

_ABROAD = (
    "itglied", "egründet", "über", "Über", "embres", "réé", "ondé", "regroup", "propos", "réation", "iembros", "undad", "cread",
    "cerca de", "ué es ", "Was ist ", "u'est-ce", "u’est-ce", "то такое", "nformazioni", "члены", "участник", "входят", "снован", "создан", "компании", "организации", "справка", "СПРАВКА",
)  # fmt: skip

# Verbs of many a story, which tell of a body where its name stands before them and a list behind.
_VERBS = ("roups ", "nites ", "ncludes ", "ings together ")
_BODY_LISTS = re.compile(
    r"(?:Union|League|Alliance|Organi[sz]ation|Association|Group|Forum|Council|Community|Bloc|Pact|Federation|Cooperation|Commonwealth|Confederation|Market)"
    r"(?:\s\([A-Z]{2,8}\))?,?\s(?:which\s)?(?:includes|unites|groups|brings\stogether)(?:\s[\w-]{1,12}){0,3}:?\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?,"
)

# Where a chronology says that it is one.
_FRONT = 120


def may_describe(copy: str) -> bool:
    """Whether the words of boxes stand anywhere: one of a few does in nearly every text that founds, lists or counts."""
    return may_hold_cards(copy) or may_list(copy)


def may_hold_cards(copy: str) -> bool:
    """Whether the words that the labels of cards have stand anywhere."""
    if "embers" in copy or "ounded" in copy or "stablished" in copy:
        return True
    return not copy.isascii() and any(map(copy.__contains__, _ABROAD))


def may_list(copy: str) -> bool:
    """Whether the English words of a body's parts stand anywhere, which say neither members nor founding."""
    if "ompris" in copy or "rouping" in copy or "onsists" in copy or "ember state" in copy or "MEMBERS" in copy:
        return True
    if "?" in copy and ("What is " in copy or "WHAT IS " in copy):
        return True
    front = copy[:_FRONT]
    if "IMELINE" in front or "imeline" in front or "hronolog" in front:
        return True
    if "up of" in copy and ("roup of" in copy or "ade up of" in copy):
        return True
    return any(map(copy.__contains__, _VERBS)) and _BODY_LISTS.search(copy) is not None


def speaks_about(copy: str) -> bool:
    """Whether an English heading of a box can stand anywhere."""
    return "About " in copy or "ABOUT " in copy
