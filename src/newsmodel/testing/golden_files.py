"""Golden files: what a test gave last time, kept beside it to be compared or written anew.

An article is kept as the library's own JSON, a line a value, so that a change reads well in a review.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs

from newsmodel.formats import registry
from newsmodel.model.article import Article
from newsmodel.testing.assertions import articles_of, assert_same_story

__all__ = ["Golden", "golden", "pretty_json", "read_articles"]

_NOW = dt.datetime(9999, 12, 31, tzinfo=dt.UTC)


def pretty_json(articles: Any) -> str:
    """Articles as a document of the JSON format, indented."""
    plain = json.loads(registry.get("json").dump(articles_of(articles), now=_NOW).data)
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def read_articles(data: bytes) -> tuple[Article, ...]:
    """The articles of a JSON document.

    Raises:
        AssertionError: it is none, or holds what the reader did not understand.
    """
    loaded = registry.get("json").load(data)
    if loaded.diagnostics:
        raise AssertionError("\n".join(["no document of articles:", *(f"  {said}" for said in loaded.diagnostics)]))
    return loaded.articles


def golden(path: str | Path, *, update: bool = False) -> Golden:
    """The golden file at that path.

    Args:
        path: of the file; its folders are made when it is written.
        update: write what is checked instead of comparing it.
    """
    return Golden(Path(path), update)


@attrs.frozen
class Golden:
    """A file that holds what was given last time."""

    path: Path
    update: bool = False

    def check(self, value: Any, *, ignore: tuple[str, ...] = ()) -> None:
        """Compare with the file, or write it.

        Args:
            value: an article or what holds articles; bytes, such as an export; or a string.
            ignore: as for `assert_same_story`; articles alone.

        Raises:
            AssertionError: it differs, or there is no file yet.
        """
        if isinstance(value, bytes):
            self._check_bytes(value)
        elif isinstance(value, str):
            self._check_bytes(value.encode())
        elif self._there(pretty_json(value).encode(), same=lambda kept: _same(value, kept, ignore)):
            assert_same_story(value, read_articles(self.path.read_bytes()), ignore=ignore)

    def _check_bytes(self, data: bytes) -> None:
        if not self._there(data, same=data.__eq__):
            return
        kept = self.path.read_bytes()
        if kept != data:
            raise AssertionError(f"{self.path} differs:\n{_lines_apart(kept, data)}")

    def _there(self, data: bytes, same: Callable[[bytes], bool]) -> bool:
        """Whether there is a file to compare with; writes it where that is asked for and something changed."""
        if self.update:
            if not self.path.is_file() or not same(self.path.read_bytes()):
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self.path.write_bytes(data)
            return False
        if not self.path.is_file():
            raise AssertionError(
                f"{self.path} is not there yet: check once with update=True (pytest --newsmodel-update), and read what was written"
            )
        return True


def _same(value: Any, kept: bytes, ignore: tuple[str, ...]) -> bool:
    try:
        assert_same_story(value, read_articles(kept), ignore=ignore)
    except AssertionError:
        return False
    return True


def _lines_apart(kept: bytes, data: bytes) -> str:
    """The first lines that differ."""
    left, right = (side.decode(errors="backslashreplace").splitlines(keepends=True) for side in (kept, data))
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    shown = [(side[at] if at < len(side) else "(end)")[:200] for side in (left, right)]
    return f"  line {at + 1} was       {shown[0]!r}\n  line {at + 1} would be  {shown[1]!r}"
