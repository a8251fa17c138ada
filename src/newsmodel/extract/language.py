"""The language of copy, by its script and its small words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import attrs

from newsmodel.lang import LANGUAGES

__all__ = ["LanguageGuess", "detect"]

# The first characters tell; reading more would only cost.
_REACH = 4_000
_MIN_WORDS = 8
# Words, without the parts of addresses: www.example.com.
_WORD = re.compile(r"(?<![\w.@/#-])[^\W\d_]+(?:['’][^\W\d_]+)?(?![\w@/]|\.\w)")
_HAN_RANGES = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
# Scripts that one language of the news uses almost alone.
_SCRIPTS = {
    "GREEK": "el", "HEBREW": "he", "ARABIC": "ar", "DEVANAGARI": "hi", "THAI": "th", "ARMENIAN": "hy", "GEORGIAN": "ka",
    "BENGALI": "bn", "TAMIL": "ta",
}  # fmt: skip
# Letters that tell languages of one script apart.
_LETTERS = (("CYRILLIC", "іїєґ", "uk"), ("CYRILLIC", "ўі", "be"), ("ARABIC", "پچژگ", "fa"))


@attrs.frozen
class LanguageGuess:
    """A language and how sure the guess is.

    Attributes:
        tag: BCP 47 primary subtag.
        confidence: 0 to 1; below 0.2 two languages share the words.
    """

    tag: str
    confidence: float


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each small word and the languages that have it; a word of many languages weighs less."""
    owners: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in language.function_words:
            owners.setdefault(word, []).append(language.tag)
    return {word: tuple((tag, 1 / len(tags)) for tag in tags) for word, tags in owners.items()}


_WEIGHTS = _weights()


def detect(text: str) -> LanguageGuess | None:
    """The language of a text, from its first few thousand characters; None where they do not tell."""
    head = text[:_REACH]
    script = _script(head)
    if script in {None, "LATIN", "CYRILLIC"}:
        return _by_letters(script, head) or _by_words(head)
    return _by_letters(script, head) or _by_script(script or "", head)


def _script(head: str) -> str | None:
    """The script of most letters, by their Unicode names; a sample of a hundred tells."""
    if head.isascii():
        return "LATIN"
    letters = [c for c in head[:: len(head) // 500 + 1] if c.isalpha()][:120]
    names = Counter(unicodedata.name(c, "?").split()[0] for c in letters)
    return names.most_common(1)[0][0] if names else None


def _by_letters(script: str | None, head: str) -> LanguageGuess | None:
    for of_script, letters, tag in _LETTERS:
        if script == of_script:
            count = sum(head.count(letter) for letter in letters)
            # One letter in a hundred is far more than names in foreign copy bring.
            if count * 100 > len(head) and count > 2:
                return LanguageGuess(tag, 0.9)
    return None


def _by_script(script: str, head: str) -> LanguageGuess | None:
    if _HANGUL.search(head) and script == "HANGUL":
        return LanguageGuess("ko", 0.95)
    if _KANA.search(head) and len(_KANA.findall(head)) * 5 > len(_HAN_RANGES.findall(head)):
        return LanguageGuess("ja", 0.95)
    if script == "CJK":
        return LanguageGuess("zh", 0.9)
    tag = _SCRIPTS.get(script)
    return LanguageGuess(tag, 0.9) if tag else None


def _by_words(head: str) -> LanguageGuess | None:
    words = _WORD.findall(head.casefold())
    if len(words) < _MIN_WORDS:
        return None
    scores: dict[str, float] = {}
    hits: Counter[str] = Counter()
    for word in words:
        for tag, weight in _WEIGHTS.get(word, ()):
            scores[tag] = scores.get(tag, 0.0) + weight
            hits[tag] += 1
    ranked = sorted(scores, key=lambda tag: -scores[tag])
    # Running text has a small word in five or six; headers and tables around it have none.
    if not ranked or hits[ranked[0]] * 25 < len(words) or hits[ranked[0]] < 3:
        return None
    best, second = scores[ranked[0]], scores[ranked[1]] if len(ranked) > 1 else 0.0
    return LanguageGuess(ranked[0], round((best - second) / best, 3))
