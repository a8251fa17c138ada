"""What `newsmodel check` prints: for people, for programs, for GitHub; SARIF has a module of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from newsmodel.cli.sarif import sarif
from newsmodel.diagnostics import Severity, render
from newsmodel.newsroom import Remark
from newsmodel.rules import Rule

__all__ = ["REPORTS", "Report", "Reporter"]


@attrs.frozen(kw_only=True)
class Report:
    """The remarks on one document.

    Attributes:
        name: the file as it was given, or `<stdin>`.
        remarks: in order.
    """

    name: str
    remarks: tuple[Remark, ...]


Reporter = Callable[[Sequence[Report], Sequence[Rule]], Iterator[str]]
"""Reports and the rules that were run, to lines of output."""


def text(reports: Sequence[Report], _: Sequence[Rule]) -> Iterator[str]:
    """`file:line:column: code severity: message`, the line with a marker, and what to do."""
    for report in reports:
        for remark in report.remarks:
            shown = render(remark.diagnostic, remark.source, first_line=remark.first_line)
            # Copy shows its own name; other documents have none to show.
            yield shown if remark.region else f"{report.name}: {shown}"


def as_json(reports: Sequence[Report], _: Sequence[Rule]) -> Iterator[str]:
    """An array of objects, one a remark, one a line."""
    rows = [_row(report.name, remark) for report in reports for remark in report.remarks]
    yield "["
    for index, row in enumerate(rows):
        yield json.dumps(row, ensure_ascii=False) + ("," if index + 1 < len(rows) else "")
    yield "]"


def _row(name: str, remark: Remark) -> dict[str, Any]:
    d = remark.diagnostic
    line, column, end_line, end_column = remark.region or (None, None, None, None)
    return {
        "file": name,
        "code": d.code,
        "severity": d.severity.name.lower(),
        "message": d.message,
        "hint": d.hint,
        "path": d.path,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(reports: Sequence[Report], _: Sequence[Rule]) -> Iterator[str]:
    """Workflow commands of GitHub Actions, which it shows beside the lines they speak of."""
    for report in reports:
        for remark in report.remarks:
            d = remark.diagnostic
            places = dict(zip(("line", "col", "endLine", "endColumn"), remark.region or (), strict=False))
            properties = {"file": report.name, **places, "title": d.code}
            stated = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
            message = d.message if remark.region or d.path is None else f"{d.path}: {d.message}"
            yield f"::{_COMMANDS[d.severity]} {stated}::{_data(message)}"


def _data(value: str) -> str:
    """Escaped as the toolkit of GitHub Actions does (`@actions/core`, command.ts)."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def as_sarif(reports: Sequence[Report], rules: Sequence[Rule]) -> Iterator[str]:
    """One SARIF log."""
    remarks = [(report.name, remark) for report in reports for remark in report.remarks]
    yield json.dumps(sarif(remarks, rules), ensure_ascii=False, indent=2)


REPORTS: dict[str, Reporter] = {"text": text, "json": as_json, "sarif": as_sarif, "github": github}
"""By the name of `--format`."""
