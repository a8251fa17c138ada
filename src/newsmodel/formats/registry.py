"""The one table of formats.  A format's module is imported when the format is asked for.

Third parties add theirs through the entry point group `newsmodel.formats`, whose objects are Format values.
"""

from __future__ import annotations

import functools
import importlib
from importlib.metadata import entry_points

from newsmodel.errors import InvalidValue, UnknownFormat
from newsmodel.formats.base import Format

__all__ = ["all_formats", "get", "names", "recognise"]

# name -> module that holds a Format value called FORMAT; in the order in which they are tried on a document.
_BUILT_IN = {
    "json": "newsmodel.formats.json",
    "newsmlg2": "newsmodel.formats.newsmlg2",
    "nitf": "newsmodel.formats.nitf",
    "atom": "newsmodel.formats.atom",
    "rss": "newsmodel.formats.rss",
    "anpa1312": "newsmodel.formats.anpa1312",
    "iptc7901": "newsmodel.formats.iptc7901",
}

_HEAD = 4096


@functools.cache
def _plugins() -> dict[str, Format]:
    out: dict[str, Format] = {}
    for point in entry_points(group="newsmodel.formats"):
        value = point.load()
        if not isinstance(value, Format) or value.name in _BUILT_IN or value.name in out:
            raise InvalidValue(f"entry point {point.name}", value, "expected a Format whose name is not taken")
        out[value.name] = value
    return out


def names() -> tuple[str, ...]:
    """The names of all formats."""
    return (*_BUILT_IN, *_plugins())


def get(name: str) -> Format:
    """A format by its name.

    Raises:
        UnknownFormat: lists the names that are known.
    """
    if name in _BUILT_IN:
        value = importlib.import_module(_BUILT_IN[name]).FORMAT
        assert isinstance(value, Format)  # noqa: S101  our own table
        return value
    try:
        return _plugins()[name]
    except KeyError:
        raise UnknownFormat(name, names()) from None


def all_formats() -> tuple[Format, ...]:
    """All formats, in the order in which they are tried on a document."""
    return tuple(get(name) for name in names())


def recognise(data: bytes) -> Format | None:
    """The format that a document's first kilobytes look like; None for none, as for raw copy."""
    head = data[:_HEAD]
    return next((known for known in all_formats() if known.recognise(head)), None)
