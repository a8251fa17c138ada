"""What is said about copy: codes, severities, and diagnostics with positions.

A diagnostic is a value in a result, never an exception and never a log line.  Codes are a stage letter, a
number and a slug; they are never reused: D1xx decode, L2xx lines and segments, F3xx fields, E4xx extraction,
V5xx validation, X6xx export.  The one table of them is `codes.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Any

import attrs

from newsmodel.errors import NewsmodelError
from newsmodel.source import Source, Span

__all__ = ["Code", "Diagnostic", "DiagnosticsError", "Severity", "ordered", "render", "require"]


class Severity(enum.IntEnum):
    """How much a reader should care.

    error: a reader could be misled, or a required field is unusable.  warning: questionable copy, best guess
    used.  info: harmless normalisation, or a documented loss.
    """

    INFO = 1
    WARNING = 2
    ERROR = 3


@attrs.frozen
class Code:
    """An entry of the diagnostics index: `Code("F304", "dateline-open", Severity.WARNING, "...", "...")`."""

    id: str
    slug: str
    severity: Severity
    meaning: str
    advice: str = ""

    def at(
        self,
        span: Span | None = None,
        message: str | None = None,
        *,
        path: str | None = None,
        hint: str | None = None,
        severity: Severity | None = None,
    ) -> Diagnostic:
        """A diagnostic of this code; the message defaults to the code's meaning."""
        return Diagnostic(
            code=self.id,
            severity=severity or self.severity,
            message=message or self.meaning,
            path=path,
            span=span,
            hint=hint or self.advice or None,
        )


@attrs.frozen(kw_only=True)
class Diagnostic:
    """One remark on copy or on an article.

    Attributes:
        code: the id of a `Code`, such as `F304`.
        severity: see `Severity`.
        message: what was seen, then what was expected; no full stop.
        path: the place in the model, such as `dateline.date` or `body[3]`.
        span: the place in the source; None where there is no source.
        hint: what to do.
    """

    code: str
    severity: Severity
    message: str
    path: str | None = None
    span: Span | None = None
    hint: str | None = None

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{where}{self.code} {self.severity.name.lower()}: {self.message}"


def _key(d: Diagnostic) -> tuple[int, int, str, str, str]:
    start, end = (d.span.start, d.span.end) if d.span else (-1, -1)
    return start, end, d.code, d.path or "", d.message


def ordered(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sorted by position and code; equal ones once."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=_key))


class DiagnosticsError(NewsmodelError):
    """A result had diagnostics at or above the severity that the caller required.

    Attributes:
        diagnostics: all of them, in order.
    """

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        return "\n".join(str(d) for d in self.diagnostics)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.diagnostics,)


def require(diagnostics: tuple[Diagnostic, ...], severity: Severity) -> None:
    """Raise one exception that holds every diagnostic, if any reaches `severity`.

    Raises:
        DiagnosticsError: at least one does.
    """
    if any(d.severity >= severity for d in diagnostics):
        raise DiagnosticsError(diagnostics)


def render(diagnostic: Diagnostic, source: Source | None = None, *, first_line: int = 1) -> str:
    """A diagnostic as text an editor can jump to, with the line and a marker where there is a source.

    `afghan-1.wire:7:1: F304 warning: dateline has no closing dash`

    `first_line` is the line of the file on which the source begins.
    """
    head = f"{diagnostic.code} {diagnostic.severity.name.lower()}: {diagnostic.message}"
    if source is None or diagnostic.span is None:
        head = f"{diagnostic.path or '-'}: {head}"
        return head if diagnostic.hint is None else f"{head}\n     = {diagnostic.hint}"
    line, column = source.position(diagnostic.span.start)
    shown = source.line_at(line)
    width = max(1, min(len(diagnostic.span), len(shown) - column + 1))
    begin = max(0, column - 61)
    visible = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in shown[begin : begin + 100])
    line += first_line - 1
    number = f"{line:5d}"
    lines = [
        f"{source.name or '<copy>'}:{line}:{column}: {head}",
        f"{number} | {visible}",
        f"{' ' * len(number)} | {' ' * (column - 1 - begin)}^{'~' * (min(width, 100 - (column - 1 - begin)) - 1)}",
    ]
    if diagnostic.hint:
        lines.append(f"{' ' * len(number)} = {diagnostic.hint}")
    return "\n".join(lines)
