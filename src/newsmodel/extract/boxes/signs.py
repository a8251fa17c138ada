"""Whether copy may describe an organisation at all: asked of every story, so a few searches and nothing else."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["may_describe"]

_ABROAD = (
    "itglied", "egründet", "über", "Über", "embres", "réé", "ondé", "regroup", "propos", "réation", "iembros", "undad", "cread",
    "cerca de", "nformazioni", "члены", "участник", "входят", "снован", "создан", "компании", "организации", "справка", "СПРАВКА",
)  # fmt: skip


@lru_cache(maxsize=4)
def may_describe(copy: str) -> bool:
    """Whether the words of boxes stand anywhere in the copy; the rules of lines and the reading of the body both ask.

    One of a few stands in nearly every text that founds, lists or counts, and in few other stories.
    """
    if "embers" in copy or "ounded" in copy or "stablished" in copy or "ompris" in copy:
        return True
    if "onsist" in copy or "roup" in copy or "About " in copy or "ade up of" in copy:
        return True
    return not copy.isascii() and any(map(copy.__contains__, _ABROAD))
