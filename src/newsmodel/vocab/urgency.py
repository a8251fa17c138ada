"""From the priorities of wire headers to editorial urgency, 1 (highest) to 9."""

from __future__ import annotations

__all__ = ["ANPA_PRIORITIES", "from_priority"]

# ANPA 1312 as AP files it, most urgent first: flash, bulletin, urgent, regular, deferred.  Advances (a, s) and what
# single services add (h, y, w) say when to print a story, not how urgent it is.
_ANPA = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5}
ANPA_PRIORITIES = "".join(_ANPA)
"""The letters of ANPA 1312 that are an urgency, most urgent first."""


def from_priority(priority: str) -> int | None:
    """Urgency of a header's priority: a letter of ANPA 1312, or the figure of IPTC 7901 itself; None for others.

    IPTC 7901 counts 1 (flash) to 6; NewsML-G2 `urgency` 1 to 9, in the same order.
    """
    key = priority.strip().lower()
    if len(key) == 1 and key in "123456789":
        return int(key)
    return _ANPA.get(key)
