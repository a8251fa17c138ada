"""How often a law is tried, and that CI tries the same examples each time."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--laws", type=int, default=100, metavar="N", help="examples for each hypothesis law (default: %(default)s)"
    )


def pytest_configure(config: pytest.Config) -> None:
    # No deadline: a law's time depends on the machine, and linearity has tests of its own.
    settings.register_profile(
        "newsmodel",
        max_examples=config.getoption("--laws"),
        deadline=None,
        derandomize=bool(os.environ.get("CI")),
        print_blob=True,
    )
    settings.load_profile("newsmodel")
