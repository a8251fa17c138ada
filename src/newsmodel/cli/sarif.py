"""Remarks as a log of the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS)."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from newsmodel import codes
from newsmodel.diagnostics import Code, Severity
from newsmodel.newsroom import Remark
from newsmodel.rules import Rule

__all__ = ["sarif"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}  # section 3.27.10

Object = dict[str, Any]


def sarif(remarks: Sequence[tuple[str, Remark]], rules: Sequence[Rule]) -> Object:
    """The log of one run: file names with remarks, and the rules that were run."""
    described = {rule.id: _rule(rule.code, rule.severity, rule) for rule in rules}
    table = codes.table()
    for _, remark in remarks:
        code = remark.diagnostic.code
        if code not in described and code in table:
            described[code] = _rule(table[code], table[code].severity)
    driver = {"name": "newsmodel", "version": version("newsmodel"), "rules": list(described.values())}
    numbers = {code: index for index, code in enumerate(described)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(name, remark, numbers) for name, remark in remarks],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: Code, severity: Severity, rule: Rule | None = None) -> Object:
    """A reporting descriptor (section 3.49)."""
    out: Object = {
        "id": code.id,
        "name": code.slug,
        "shortDescription": {"text": code.meaning},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }
    if rule is not None:
        out["fullDescription"] = {"text": rule.why}
        out["properties"] = {"tags": list(rule.sets)}
    helping = [*([code.advice] if code.advice else []), *([f"Source: {rule.source}"] if rule and rule.source else [])]
    if helping:
        out["help"] = {"text": ". ".join(helping)}
    return out


def _result(name: str, remark: Remark, numbers: dict[str, int]) -> Object:
    """A result (section 3.27)."""
    d = remark.diagnostic
    message = d.message if d.hint is None else f"{d.message} ({d.hint})"
    out: Object = {"ruleId": d.code, "level": _LEVELS[d.severity], "message": {"text": message}}
    if d.code in numbers:
        out["ruleIndex"] = numbers[d.code]
    location: Object = {"physicalLocation": {"artifactLocation": {"uri": _uri(name)}}}
    if remark.region is not None:
        # Columns count from 1, the end is that of the character after the last (sections 3.30.5 to 3.30.8).
        names = ("startLine", "startColumn", "endLine", "endColumn")
        location["physicalLocation"]["region"] = dict(zip(names, remark.region, strict=True))
    if d.path is not None:
        location["logicalLocations"] = [{"fullyQualifiedName": d.path}]
    out["locations"] = [location]
    return out


def _uri(name: str) -> str:
    """A reference relative to where the command ran, or a file URI (section 3.4.3)."""
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
