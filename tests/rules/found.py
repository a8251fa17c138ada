"""Short words for tests of single rules."""

from __future__ import annotations

from typing import Any

from newsmodel import Article
from newsmodel.rules import get


def found(name: str, **fields: Any) -> list[tuple[str | None, tuple[int, int] | None]]:
    """Where a rule fires in an article of these fields: path and characters."""
    return [(finding.path, finding.within) for finding in get(name).find(Article(**fields))]


def said(name: str, **fields: Any) -> list[str]:
    """What a rule says of an article of these fields."""
    return [finding.message for finding in get(name).find(Article(**fields))]
