"""Settings of a project: the table `[tool.newsmodel]` of its `pyproject.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from newsmodel.diagnostics import Severity
from newsmodel.errors import InvalidValue
from newsmodel.rules import READING, choose

__all__ = ["Settings", "find_settings", "read_settings"]

_FILE = "pyproject.toml"


def _to_words(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


@attrs.frozen(kw_only=True)
class Settings:
    """What is checked, and what fails.

    Attributes:
        select, ignore: selectors, as `newsmodel.rules.choose` takes them.
        severity: severities by selector.
        fail_on: the least severity that fails a check.
    """

    select: tuple[str, ...] = attrs.field(default=("core", READING), converter=_to_words)
    ignore: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    severity: Mapping[str, Severity] = attrs.field(factory=dict)
    fail_on: Severity = Severity.ERROR


def read_settings(text: str) -> Settings:
    """The settings of a `pyproject.toml`; the usual ones where it has no table `[tool.newsmodel]`.

    Raises:
        InvalidValue: no TOML, an unknown key, a value that has no meaning; the field names the key.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidValue(_FILE, text[:40], f"expected TOML: {error}") from error
    tool = document.get("tool", {})
    table = tool.get("newsmodel", {}) if isinstance(tool, dict) else {}
    if not isinstance(table, dict):
        raise InvalidValue("tool.newsmodel", table, "expected a table")
    settings = Settings(**{key.replace("-", "_"): _value(key, value) for key, value in table.items()})
    choose(settings.select, settings.ignore, settings.severity)
    return settings


def find_settings(folder: Path) -> Settings:
    """The settings of the nearest `pyproject.toml` in a folder or above it; the usual ones where there is none.

    Raises:
        InvalidValue: as `read_settings`.
        OSError: the file cannot be read.
    """
    for place in (folder, *folder.parents):
        path = place / _FILE
        if path.is_file():
            return read_settings(path.read_text(encoding="utf-8"))
    return Settings()


def _value(key: str, value: Any) -> Any:
    field = f"tool.newsmodel.{key}"
    match key:
        case "select" | "ignore":
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise InvalidValue(field, value, "expected a list of selectors")
            return value
        case "severity":
            if not isinstance(value, dict):
                raise InvalidValue(field, value, "expected a table of severities by selector")
            return {name: _level(f"{field}.{name}", level) for name, level in value.items()}
        case "fail-on":
            return _level(field, value)
    raise InvalidValue(field, value, "expected one of select, ignore, severity, fail-on")


def _level(field: str, value: Any) -> Severity:
    if isinstance(value, str) and value.upper() in Severity.__members__:
        return Severity[value.upper()]
    raise InvalidValue(field, value, "expected info, warning or error")
