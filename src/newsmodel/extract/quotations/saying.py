"""One saying of a sentence: the word that tells it, who says it, and where the two stand."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from newsmodel.extract.quotations.cues import Strength

__all__ = ["Attribution", "Order"]


class Order(Enum):
    """Where the subject stands."""

    BEFORE = "S said"
    AFTER = "said S"
    LEADING = "S did, saying"
    LABEL = "S:"
    CREDIT = '"..." - S'
    RELATIVE = "S, who said"
    NOUN = "the remark of S"
    PASSIVE = 'called "..." by S'
    PHRASE = "according to S"


class Attribution(NamedTuple):
    """One word of saying and its subject, as ranges of token indices in the sentence."""

    cue: tuple[int, int]
    subject: tuple[int, int] | None
    order: Order
    strength: Strength

    @property
    def start(self) -> int:
        """The first token of subject and cue."""
        return min(self.cue[0], self.subject[0]) if self.subject else self.cue[0]

    @property
    def end(self) -> int:
        """One past the last token of subject and cue."""
        return max(self.cue[1], self.subject[1]) if self.subject else self.cue[1]
