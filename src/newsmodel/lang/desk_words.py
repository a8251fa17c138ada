"""What one language's desks say to each other about a story, as one value.

From the Reuters Handbook (corrections, refiles, kills), AP "Filing the wire", the dpa stylebook and its converter,
and the copy of AFP, EFE, ANSA, TASS and their neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

__all__ = ["DeskWords"]


def _to_words(value: Iterable[str] | str) -> tuple[str, ...]:
    """Words as a tuple; a string is a list with commas."""
    if not isinstance(value, str):
        return tuple(value)
    return tuple(value.split(", ")) if value else ()


def _to_kinds(value: Iterable[tuple[str, str]] | str) -> tuple[tuple[str, str], ...]:
    """Pairs of word and kind; a string is a list such as `editing: edited by; writing: text, written by`."""
    if not isinstance(value, str):
        return tuple(value)
    parts = [part.partition(": ") for part in value.split("; ") if part]
    return tuple((word, kind) for kind, _, words in parts for word in words.split(", "))


@attrs.frozen(kw_only=True)
class DeskWords:
    """Status words and the openings of notes in one language, in small letters.

    A star after a status word: it is too common to count when a hyphen glues it to the next word (FLASH-FLOOD).
    Two stars: it counts in brackets or with a number only, never before a dash.  Three stars: it counts in
    capitals before a headline that is not, since it opens headlines too (Killed: three climbers).  A star after the
    opening of an embargo: a date must follow on the line.  First words of brackets that have five letters or more are
    stems.

    Attributes:
        tag: BCP 47.
        update: words of a later version: `update`, `wrapup`, `writethru`.
        correction: words of a version that mends a mistake.
        version: words of a new version that is not called an update: a lead, a take.
        signal: other status words: urgency, repeats, advisories.
        genre: what kind of piece it is, in capitals before a headline that is not: ANALYSIS-Ferry returns.
        kill: words that withdraw a story.
        hold: words that hold it back.
        embargo: openings of a line that says when a story may be published.
        lifted: a line that says that no embargo holds any longer, as a whole or up to its first mark.
        withdraws: openings of a sentence that withdraws a story.
        adds: first words of a bracketed line that says what is new.
        corrects: the same for what was wrong.
        editors: openings of other notes to editors.
        by: words that open a byline beside those of the language itself.
        credits: likewise words of credits, `editing: bewerkt door, bewerking*`: the kind of credit (a `BylineKind`
            value) and its words; of one with a star the names may follow without a colon.
    """

    tag: str
    update: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    correction: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    version: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    signal: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    genre: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    kill: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    hold: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    embargo: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    lifted: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    withdraws: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    adds: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    corrects: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    editors: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    by: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    credits: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_to_kinds)
