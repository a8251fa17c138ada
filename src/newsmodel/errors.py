"""Exceptions for callers' mistakes.

Ugly copy never raises: it gives a `Diagnostic` in the result.  What stands here is raised at once, where a
wrong argument enters, and names it.
"""

from __future__ import annotations

__all__ = ["InvalidValue", "NewsmodelError", "UnknownFormat"]


class NewsmodelError(Exception):
    """Base of every exception that newsmodel raises on purpose."""


class InvalidValue(NewsmodelError, ValueError):  # noqa: N818  the name says what was wrong, as ValueError does
    """A caller passed a value that has no meaning.

    Attributes:
        field: the argument or attribute, as `Class.field`.
        value: what was passed.
        rule: what would have been accepted.
    """

    def __init__(self, field: str, value: object, rule: str) -> None:
        super().__init__(field, value, rule)
        self.field = field
        self.value = value
        self.rule = rule

    def __str__(self) -> str:
        shown = repr(self.value)
        if len(shown) > 80:
            shown = shown[:77] + "..."
        return f"{self.field} is {shown}: {self.rule}"


class UnknownFormat(NewsmodelError, LookupError):  # noqa: N818  like LookupError's own children
    """No format of that name, suffix or media type is registered.

    Attributes:
        name: what was asked for.
        known: the names that would have been accepted.
    """

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = known

    def __str__(self) -> str:
        return f"unknown format {self.name!r}: expected one of {', '.join(self.known)}"
