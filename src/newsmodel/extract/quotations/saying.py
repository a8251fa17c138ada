"""One saying of a sentence: the word that tells it, who says it, and where the two stand."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["Attribution", "Order"]


class Order:
    """Where the subject stands."""

    BEFORE: Final = "S said"
    AFTER: Final = "said S"
    LEADING: Final = "S did, saying"
    LABEL: Final = "S:"
    CREDIT: Final = '"..." - S'
    RELATIVE: Final = "S, who said"
    NOUN: Final = "the remark of S"
    PASSIVE: Final = 'called "..." by S'
    PHRASE: Final = "according to S"


class Attribution(NamedTuple):
    """One word of saying and its subject, as ranges of token indices in the sentence; see `Order` and `Strength`."""

    cue: tuple[int, int]
    subject: tuple[int, int] | None
    order: str
    strength: int

    @property
    def start(self) -> int:
        """The first token of subject and cue."""
        cue, subject = self.cue[0], self.subject
        return subject[0] if subject is not None and subject[0] < cue else cue

    @property
    def end(self) -> int:
        """One past the last token of subject and cue."""
        cue, subject = self.cue[1], self.subject
        return subject[1] if subject is not None and subject[1] > cue else cue

    @property
    def borrowed(self) -> bool:
        """Whether the verb is another speaker's: `Quill insisted "..." and Sett "..."`."""
        subject = self.subject
        return self.order is Order.AFTER and subject is not None and subject[0] > self.cue[1] + 1
