"""The words by which desks tell each other what to do with a story, of all languages."""

from __future__ import annotations

from newsmodel.lang.desk_others import OTHERS
from newsmodel.lang.desk_western import WESTERN
from newsmodel.lang.desk_words import DeskWords

__all__ = ["DESK_WORDS", "DeskWords"]

DESK_WORDS: tuple[DeskWords, ...] = (*WESTERN, *OTHERS)
"""In the order in which words are looked up: where two languages share one, the first says what it is."""
