"""Colour and progress, where rich is installed and somebody is looking."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TextIO

__all__ = ["Paint", "painter", "printable", "track"]

Paint = Callable[[str, str], str]
"""Text and style to text for a terminal."""

# Fewer files are read before anybody could watch them.
_LONG_RUN = 20


def painter(stream: TextIO) -> Paint:
    """Paints for that stream: in colour on a terminal where rich is there and NO_COLOR is not set."""
    try:
        from rich.color import ColorSystem  # noqa: PLC0415  an optional extra
        from rich.console import Console  # noqa: PLC0415
        from rich.style import Style  # noqa: PLC0415
    except ImportError:
        return _plain
    console = Console(file=stream)
    if console.color_system is None or console.no_color:
        return _plain
    # The terminal's own sixteen colours go with its background, whatever that is.
    return lambda text, style: Style.parse(style).render(text, color_system=ColorSystem.STANDARD)


def _plain(text: str, _: str) -> str:
    return text


def track(names: Sequence[str], stream: TextIO) -> Iterable[str]:
    """The names, with a progress bar on `stream` when there are many, rich is there and it is a terminal."""
    if len(names) < _LONG_RUN or not stream.isatty():
        return names
    try:
        from rich.console import Console  # noqa: PLC0415  an optional extra
        from rich.progress import track as bar  # noqa: PLC0415
    except ImportError:
        return names
    return bar(names, description="reading", console=Console(file=stream), transient=True)


def printable(text: str) -> str:
    """The text with control characters shown as pictures, so that copy cannot steer the terminal."""
    return text if text.isprintable() else "".join(map(_picture, text))


def _picture(char: str) -> str:
    if char.isprintable():
        return char
    if char < " ":
        return chr(0x2400 + ord(char))  # Control Pictures, U+2400 on
    return "\N{SYMBOL FOR DELETE}" if char == "\x7f" else "\N{REPLACEMENT CHARACTER}"
