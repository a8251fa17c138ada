"""Anchors: where in an article a fact or a quote stands."""

from __future__ import annotations

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import Choice, maybe, required, steps, to_line, to_optional, to_tuple, whole

__all__ = ["Anchor", "Part", "Passage"]


class Part(Choice):
    """The part of an article that an anchor points into.

    `OWN` means the blocks of the box that holds the fact, so that boxes can be moved and merged.
    """

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    SIDEBAR = "sidebar"
    FACTBOX = "factbox"
    OWN = "own"


@quick
@attrs.frozen(kw_only=True)
class Anchor:
    """Where words stand: a part of the article, a path to one Text in it, a range, and the words themselves.

    Attributes:
        part: see `Part`.
        path: for a sidebar or factbox its index first; then the block; then the item of a list, or the row and
            cell of a table, or 0 for a caption.  Empty for headline and standfirst.
        start, end: code points inside that Text, half-open.
        words: exactly the characters between them.
    """

    part: Part = attrs.field(converter=Part)
    path: tuple[int, ...] = attrs.field(default=(), converter=to_tuple, validator=steps)
    start: int = attrs.field(validator=whole(0, none=False))
    end: int = attrs.field(validator=whole(1, none=False))
    words: str = attrs.field(validator=required)

    def __attrs_post_init__(self) -> None:
        if self.end - self.start != len(self.words):
            raise InvalidValue("Anchor.words", self.words, f"expected {self.end - self.start} characters, end - start")


@quick
@attrs.frozen
class Passage:
    """Words as printed, and where they stand.

    Attributes:
        text: the words.
        anchor: None where the place is not known, as in an article built by hand.
    """

    text: str = attrs.field(converter=to_line, validator=required)
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))

    def __str__(self) -> str:
        return self.text


def to_passage(value: Passage | str) -> Passage:
    """Converter: a string becomes a passage without an anchor."""
    return Passage(value) if isinstance(value, str) else value


def to_optional_passage(value: Passage | str | None) -> Passage | None:
    """Converter: as `to_passage`; an empty string becomes None."""
    if isinstance(value, str):
        return Passage(value) if to_optional(value) else None
    return value
