"""Names before a colon: the turns of a transcript, and the speaker of a headline.

`QUILL: It will hold.`, `SETT: I doubt it.`, and in a headline `Quill: Pier will hold for years`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from newsmodel.extract.quotations.words import word_set

__all__ = ["Turn", "headline_turn", "is_transcript", "turn"]

Range = tuple[int, int]

_TURN = re.compile(
    r"(?P<name>[^\W\d_a-zß-öø-ÿа-яё][^\W\d_a-zß-öø-ÿа-яё.’'-]+(?: [^\W\d_a-zß-öø-ÿа-яё][^\W\d_a-zß-öø-ÿа-яё.’'-]*){0,3}):\s+(?=\S)"
)
_HEADLINE = re.compile(r"(?P<name>[^\W\d_a-z][\w’'.-]+(?: [^\W\d_a-z][\w’'.-]+){0,2}): (?=[^\W_])")
# Labels of advisories and service lines, printed in capitals like the names of a transcript.
_LABELS = word_set(
    "what when where who why how note notes contact contacts location date time cost details info rsvp media editors update"
    " photo photos video source sources summary background event address phone tel email fax web website url price"
    " admission tickets subject re from to cc by ps nb faq tldr"
)
_LEAST = 3  # turns of a transcript


class Turn(NamedTuple):
    """Ranges of the name, of the colon, and of what is said."""

    name: Range
    colon: Range
    words: Range


def turn(text: str) -> Turn | None:
    """The turn that a paragraph of a transcript is."""
    return _read(text, _TURN.match(text), 0)


def is_transcript(texts: Iterable[str]) -> bool:
    """Whether names in capitals take turns: two at least, one of them again."""
    names = Counter(text[slice(*found.name)] for text in texts if ":" in text[:60] and (found := turn(text)))
    return sum(names.values()) >= _LEAST and len(names) > 1 and max(names.values()) > 1


def headline_turn(text: str) -> Turn | None:
    """The name that opens a headline, and what it says; whether it is a person's the story must tell."""
    return _read(text, _HEADLINE.match(text), 2)


def _read(text: str, found: re.Match[str] | None, least: int) -> Turn | None:
    if found is None or found["name"].lower() in _LABELS:
        return None
    stop = found.end("name")
    end = len(text.rstrip())
    return (
        Turn(found.span("name"), (stop, stop + 1), (found.end(), end))
        if text.count(" ", found.end(), end) >= least
        else None
    )
