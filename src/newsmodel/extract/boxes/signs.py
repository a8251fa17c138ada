"""Whether copy may describe an organisation at all: asked of every story, so a few searches and nothing else."""

from __future__ import annotations

__all__ = ["may_describe", "may_hold_cards"]

_ABROAD = (
    "itglied", "egründet", "über", "Über", "embres", "réé", "ondé", "regroup", "propos", "réation", "iembros", "undad", "cread",
    "cerca de", "nformazioni", "члены", "участник", "входят", "снован", "создан", "компании", "организации", "справка", "СПРАВКА",
)  # fmt: skip


def may_describe(copy: str) -> bool:
    """Whether the words of boxes stand anywhere: one of a few does in nearly every text that founds, lists or counts."""
    if "embers" in copy or "ounded" in copy or "stablished" in copy or "roup of" in copy or "rouping" in copy:
        return True
    if "ompris" in copy or "onsists" in copy or "ade up of" in copy:
        return True
    return not copy.isascii() and any(map(copy.__contains__, _ABROAD))


def may_hold_cards(copy: str) -> bool:
    """Whether the words that the labels of cards have stand anywhere."""
    if "embers" in copy or "ounded" in copy or "stablished" in copy:
        return True
    return not copy.isascii() and any(map(copy.__contains__, _ABROAD))
