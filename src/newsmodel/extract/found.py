"""What a reader of a single field gives back."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from newsmodel.diagnostics import Diagnostic

__all__ = ["Found"]

T = TypeVar("T")


@attrs.frozen
class Found(Generic[T]):
    """A value, the range of the text it was read from, and what is to be said about it.

    Attributes:
        value: the reading.
        start, end: code points into the text that the reader was given, half-open.
        diagnostics: with spans into the same text.
    """

    value: T
    start: int
    end: int
    diagnostics: tuple[Diagnostic, ...] = ()
