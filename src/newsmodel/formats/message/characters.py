"""The characters that a message can hold: 7-bit or ISO 8859-1, without those that its grammar claims."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

import attrs

from newsmodel import codes
from newsmodel.formats.fidelity import Projection
from newsmodel.model.article import Article, EdNote
from newsmodel.model.blocks import Crosshead, Paragraph, Preformatted, Table
from newsmodel.model.dates import Stamp
from newsmodel.model.people import Byline
from newsmodel.model.places import Dateline
from newsmodel.model.text import Text

__all__ = ["Spelling", "latin1", "seven_bit", "spelt"]

Spelling = Callable[[str], str]

# What a desk types where a set lacks the character; all else is spelt without its accent, or becomes "?".
_TYPED = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "″": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'",
    "′": "'", "´": "'", "‹": "'", "›": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "--", "―": "--", "−": "-",
    "…": "...", "•": "*", "·": "*", "‣": "*", "×": "x", "÷": "/", "⁄": "/", "€": "EUR", "£": "GBP", "¥": "JPY",
    "©": "(c)", "®": "(R)", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d",
    "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L", "œ": "oe", "Œ": "OE", "ı": "i", "№": "No.",
}  # fmt: skip
_KEPT = "\t\n"
_BREAKS = re.compile("\r\n?")


class _Table(dict[int, str]):
    """For `str.translate`: what stands for a character, worked out when it first occurs."""

    def __init__(self, holds: Callable[[str], bool], claimed: dict[str, str]) -> None:
        super().__init__()
        self._holds = holds
        self._claimed = claimed

    def __missing__(self, code: int) -> str:
        self[code] = out = self._typed(chr(code))
        return out

    def _typed(self, char: str) -> str:
        if char.isspace():
            return char if char in _KEPT else " "
        parts = char if self._holds(char) else _TYPED.get(char) or "".join(_unaccented(char).split())
        return "".join(self._claimed.get(part, part if self._holds(part) else "?") for part in parts) or "?"


def _unaccented(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char)
    return "".join(_TYPED.get(part, part) for part in parts if not unicodedata.combining(part))


def _spelling(table: _Table, pair: re.Pattern[str], instead: str) -> Spelling:
    """Each character as the table has it, then the pair that the grammar claims; a text never becomes blank."""

    def spell(text: str) -> str:
        out = pair.sub(instead, _BREAKS.sub("\n", text).translate(table))
        return out if out.strip() or not text else "?"

    return spell


def seven_bit(claimed: dict[str, str]) -> Spelling:
    """ASCII; `claimed` says what stands for the characters that the grammar needs for itself.

    Two apostrophes are a quotation mark on the wire, so they become one here.
    """
    return _spelling(_Table(lambda char: " " <= char <= "~", claimed), re.compile("''"), '"')


def latin1() -> Spelling:
    """ISO 8859-1; a space and an equals sign would end the heading (IPTC 7901), so the sign becomes a hyphen there."""
    table = _Table(lambda char: " " <= char <= "~" or "\xa1" <= char <= "\xff", {})
    return _spelling(table, re.compile(r"(?<=\s)="), "-")


def spelt(spell: Spelling) -> Projection:
    """For any field whose texts are sent."""
    return Projection("in the characters of the set", lambda value, _: _respelt(value, spell), codes.RESPELT)


def _respelt(value: Any, spell: Spelling) -> Any:
    match value:
        case str():
            return spell(value)
        case tuple():
            return tuple([_respelt(item, spell) for item in value])
        case Text():
            text = spell(value.text)
            return value if text == value.text else Text(text)
        case Preformatted() | Paragraph() | Crosshead() | EdNote() | Byline():
            return _with(value, text=_respelt(value.text, spell))
        case Table():
            return _with(value, rows=_respelt(value.rows, spell))
        case Dateline():
            text = spell(value.text)
            return value if text == value.text else Dateline(text=text)
        case Stamp():
            return value if value.text is None else _with(value, text=spell(value.text))
        case Article():
            return _with(value, body=_respelt(value.body, spell))
    return value


def _with(value: Any, **changes: Any) -> Any:
    return (
        value if all(getattr(value, name) == new for name, new in changes.items()) else attrs.evolve(value, **changes)
    )
