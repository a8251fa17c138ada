"""The pytest plugin of newsmodel.

It stands outside the package and imports it only when a fixture, a pair of files or a failed comparison asks for it:
a test run that does not use it pays nothing, and coverage of newsmodel's own users starts before newsmodel does.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

__all__: list[str] = []

_PARSER = "newsmodel:parse_all"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--newsmodel-update`, and the parser that pairs of files are read with."""
    group = parser.getgroup("newsmodel")
    group.addoption(
        "--newsmodel-update",
        action="store_true",
        help="write golden files and the .json beside each .wire anew instead of comparing them",
    )
    parser.addini(
        "newsmodel_parser",
        default=_PARSER,
        help=f"MODULE:FUNCTION that reads the bytes of a .wire file into articles (default: {_PARSER})",
    )
    parser.addini(
        "newsmodel_ignore", type="args", default=[], help="paths that may differ between a .wire file and its .json"
    )


# ---- fixtures ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def newsmodel_article() -> Callable[..., Any]:
    """`newsmodel.testing.make_article`: an article of which a test states only what it is about."""
    return _testing().make_article  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def newsmodel_copy() -> Any:
    """`newsmodel.testing.copybook`: invented stories as copy, each with its article."""
    return _testing().copybook


@pytest.fixture
def newsmodel_golden(request: pytest.FixtureRequest) -> Callable[[str], Any]:
    """`newsmodel_golden("story.json").check(value)`: compares with a file beside the test, or writes it."""
    update = request.config.getoption("newsmodel_update")
    return lambda name: _testing().golden(request.path.parent / name, update=update)


def _testing() -> Any:
    return importlib.import_module("newsmodel.testing")


# ---- pairs of files ---------------------------------------------------------------------------------------------


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """`case.wire` is a test where `case.json` beside it holds articles, or nothing yet."""
    if file_path.suffix != ".wire" or not _is_expectation(file_path.with_suffix(".json")):
        return None
    return WireFile.from_parent(parent, path=file_path)


def _is_expectation(path: Path) -> bool:
    """Other people's pairs of .wire and .json are left alone."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(64).strip()
    return not head or (head.startswith(b"{") and b'"newsmodel"' in head)


class WireFile(pytest.File):
    """A file of copy beside the articles that it stands for."""

    def collect(self) -> Iterator[pytest.Item]:
        """One test a pair."""
        yield WireItem.from_parent(self, name="copy")


class WireItem(pytest.Item):
    """Reads the copy and compares what was read."""

    def runtest(self) -> None:
        """Compare, or write the articles anew."""
        read = _function(self.config.getini("newsmodel_parser"))
        golden = _testing().golden(self.path.with_suffix(".json"), update=self.config.getoption("newsmodel_update"))
        golden.check(read(self.path.read_bytes()), ignore=tuple(self.config.getini("newsmodel_ignore")))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What differs, without the plugin's own frames."""
        if excinfo.errisinstance(AssertionError):
            return f"{self.path}: {excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file is the place of the test."""
        return self.path, 0, self.path.name


def _function(name: str) -> Callable[[bytes], Any]:
    module, _, function = name.partition(":")
    try:
        return getattr(importlib.import_module(module), function)  # type: ignore[no-any-return]
    except (ImportError, AttributeError, ValueError) as error:
        raise pytest.UsageError(f"newsmodel_parser = {name}: expected MODULE:FUNCTION ({error})") from error


# ---- failed comparisons -----------------------------------------------------------------------------------------


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Two articles that were to be equal are told apart by the paths of the model."""
    known = sys.modules.get("newsmodel.model.article")
    if op != "==" or known is None or not all(isinstance(side, known.Article) for side in (left, right)):
        return None
    module = importlib.import_module("newsmodel.testing.comparing")
    lines = [line for found in module.differences(left, right) for line in found.split("\n")]
    return ["article == article", *lines]
