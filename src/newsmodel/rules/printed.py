"""Whether words stand in a text, asked many times of one long text."""

from __future__ import annotations

__all__ = ["Printed"]

# So many characters stand in a text by chance nowhere else.
_WINDOW = 16


class Printed:
    """A text that is asked for words, in time linear in the text and the words however often it is asked.

    A search a question would take the length of the text each time.  Here all stretches of one length are put into a
    set, once; longer words stand in the text when all stretches of them do.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._stretches: dict[int, frozenset[str]] = {}

    def holds(self, words: str) -> bool:
        """Whether the words stand in the text."""
        length = min(len(words), _WINDOW)
        if length == 0:
            return True
        known = self._stretches.get(length)
        if known is None:
            known = self._stretches[length] = frozenset(_cut(self._text, length))
        return known.issuperset(_cut(words, length))


def _cut(text: str, length: int) -> list[str]:
    return [text[at : at + length] for at in range(len(text) - length + 1)]
