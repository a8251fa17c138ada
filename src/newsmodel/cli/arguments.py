"""Arguments that commands share, and their types."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newsmodel.errors import InvalidValue
from newsmodel.formats import Channel, Loaded
from newsmodel.newsroom import read

__all__ = ["STANDARD", "Commands", "add_received", "aware_time", "day", "read_input", "refused", "shown"]

Commands = Any
"""What `add_subparsers` gives; argparse keeps the class to itself."""

STANDARD = "-"
"""The name of standard input or output."""


def day(text: str) -> dt.date:
    """Argument type: a date, `2019-05-06`."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date: expected YYYY-MM-DD") from None


def aware_time(text: str) -> dt.datetime:
    """Argument type: an instant with its offset, `2019-05-06T18:20+03:00`."""
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: expected YYYY-MM-DDTHH:MM+HH:MM") from None
    if moment.utcoffset() is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset: expected Z or +HH:MM at its end")
    return moment


def refused(field: str) -> Callable[[str], str]:
    """Argument type: a string that `Channel` accepts for `field`."""

    def accept(text: str) -> str:
        try:
            Channel(**{field: text})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  strings alone
        except InvalidValue as error:
            raise argparse.ArgumentTypeError(f"{text!r}: {error.rule}") from None
        return text

    return accept


def add_received(parser: argparse.ArgumentParser) -> None:
    """Add `--received`."""
    parser.add_argument(
        "--received", type=day, metavar="DATE", help="the day the copy came in; places dates that have no year"
    )


def shown(name: str) -> str:
    """The name of an input for messages."""
    return "<stdin>" if name == STANDARD else name


def read_input(name: str, received: dt.date | None) -> Loaded:
    """The document of that file, or of standard input.

    Raises:
        OSError: it cannot be read.
    """
    if name == STANDARD:
        return read(sys.stdin.buffer.read(), received=received, name=shown(name))
    return read(Path(name), received=received, name=name)
