"""Words of a language as patterns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["any_of", "folded", "without_accents"]

# A trie: what may follow the letters read so far; the empty string marks the end of a word.
_Node = dict[str, "_Node"]


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, for patterns that ignore case; of two that fit, the longer is tried first.

    Words that begin alike share these letters, so that a text is compared with few of them.  No words fit nothing.
    """
    root: _Node = {}
    for word in words:
        node = root
        for letter in filter(None, map(_small, word)):
            node = node.setdefault(letter, {})
        if node is not root:
            node[""] = {}
    firsts = "".join(re.escape(letter) for letter in sorted(root))
    return f"(?:(?=[{firsts}])(?:{_branches(root)}))" if root else "(?!)"


def _small(letter: str) -> str:
    """A small letter, where that is one; İ has a dot of its own."""
    small = letter.lower()
    return small if len(small) == 1 else letter


def _branches(node: _Node) -> str:
    return "|".join(_branch(letter, node[letter]) for letter in sorted(node) if letter)


def _branch(letters: str, node: _Node) -> str:
    """The letters up to the next fork, and what follows it."""
    while len(node) == 1 and "" not in node:
        ((letter, node),) = node.items()
        letters += letter
    if node == {"": {}}:
        return re.escape(letters)
    return f"{re.escape(letters)}(?:{_branches(node)}){'?' if '' in node else ''}"


def folded(word: str) -> str:
    """A word as a key that any letters match which a pattern takes for the same: Turkish has four letters for i."""
    return word.casefold().replace("i\u0307", "i").replace("ı", "i")


def without_accents(word: str) -> str:
    """The word without the marks of Latin and Greek letters."""
    if not any("à" <= letter <= "ϗ" for letter in word):
        return word
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
