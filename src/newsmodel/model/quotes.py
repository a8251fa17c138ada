"""Quotes: one attribution each, with its pieces, its speaker, and how that was found."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import Choice, each, maybe, required, to_line, to_many
from newsmodel.model.anchors import Anchor, Passage, to_optional_passage
from newsmodel.model.people import Organisation, Person

__all__ = ["Piece", "Quote", "QuoteKind", "SpeakerFound"]


class QuoteKind(Choice):
    """Direct: a whole utterance between marks.  Mixed: a quoted fragment inside the writer's own sentence.

    Indirect: what somebody said in the writer's words.
    """

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SpeakerFound(Choice):
    """By what evidence the speaker was found."""

    ATTRIBUTION = "attribution"
    """A speaker and a cue stand beside the quote."""
    SPLIT = "split"
    """The attribution stands between two pieces of one quote."""
    CONTINUED = "continued"
    """The quote goes on from an earlier paragraph."""
    PRECEDING = "preceding"
    """The speaker stands in the sentence or paragraph before."""
    LABEL = "label"
    """The name before a colon, in a headline or transcript."""
    DOCUMENT = "document"
    """A statement, post, letter or report."""
    STATED = "stated"
    """The caller, or the document that was read, says so."""


@quick
@attrs.frozen(kw_only=True)
class Piece:
    """One stretch of a quote.

    Attributes:
        words: the words without their marks.
        kind: see `QuoteKind`; an indirect piece is the unquoted content span and may contain mixed ones.
        anchor: where they stand; a direct or mixed piece is one marked run in one paragraph.
    """

    words: str = attrs.field(converter=to_line, validator=required)
    kind: QuoteKind = attrs.field(default=QuoteKind.DIRECT, converter=QuoteKind)
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


def to_pieces(value: Iterable[Piece | str] | str) -> tuple[Piece, ...]:
    """Converter: strings become direct pieces."""
    return to_many(value, lambda text: Piece(words=text))


def to_speakers(value: Iterable[Person | Organisation | str] | str) -> tuple[Person | Organisation, ...]:
    """Converter: names become persons."""
    return to_many(value, Person)


def to_optional_found(value: SpeakerFound | str | None) -> SpeakerFound | None:
    """Converter: as `SpeakerFound`; None stays."""
    return value if value is None or type(value) is SpeakerFound else SpeakerFound(value)


@quick
@attrs.frozen(kw_only=True)
class Quote:
    """One attribution: what was said, by whom, with what word.

    Split and continued quotes are one quote of several pieces.

    Attributes:
        pieces: at least one, in the order of the text.
        speaker: the speaker as printed where the quote stands: `he`, `the deputy minister`, `Ms Quill`.
        cue: the word of saying as printed: `said`, `according to`.
        role: the whole noun phrase that says what the speaker is, company included.
        speakers: who that is; empty where the copy does not settle it.
        found: by what evidence; None without a speaker.
    """

    pieces: tuple[Piece, ...] = attrs.field(converter=to_pieces, validator=each(Piece))
    speaker: Passage | None = attrs.field(default=None, converter=to_optional_passage, validator=maybe(Passage))
    cue: Passage | None = attrs.field(default=None, converter=to_optional_passage, validator=maybe(Passage))
    role: Passage | None = attrs.field(default=None, converter=to_optional_passage, validator=maybe(Passage))
    speakers: tuple[Person | Organisation, ...] = attrs.field(
        default=(), converter=to_speakers, validator=each(Person, Organisation)
    )
    found: SpeakerFound | None = attrs.field(default=None, converter=to_optional_found)

    def __attrs_post_init__(self) -> None:
        if not self.pieces:
            raise InvalidValue("Quote.pieces", self.pieces, "expected at least one piece")

    @property
    def kind(self) -> QuoteKind:
        """Direct when any piece is, else mixed when any is, else indirect."""
        kinds = {piece.kind for piece in self.pieces}
        return next(kind for kind in QuoteKind if kind in kinds)

    @property
    def stretches(self) -> tuple[Piece, ...]:
        """The pieces without the fragments that stand inside an indirect piece: each word once."""
        return tuple(piece for piece in self.pieces if not self._held(piece))

    @property
    def text(self) -> str:
        """The words of all stretches, joined by spaces."""
        return " ".join(piece.words for piece in self.stretches)

    def _held(self, piece: Piece) -> bool:
        at = piece.anchor
        return at is not None and any(
            other.kind is QuoteKind.INDIRECT
            and other is not piece
            and other.anchor is not None
            and (other.anchor.part, other.anchor.path) == (at.part, at.path)
            and other.anchor.start <= at.start
            and at.end <= other.anchor.end
            for other in self.pieces
        )
