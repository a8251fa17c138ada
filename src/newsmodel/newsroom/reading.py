"""Read a document of any kind: one of a known format, else raw copy."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from newsmodel.errors import InvalidValue
from newsmodel.formats import Loaded, registry
from newsmodel.formats.message.reading import loaded
from newsmodel.wire.parse import parse_all

__all__ = ["read"]


def read(data: bytes | str | os.PathLike[str], *, received: dt.date | None = None, name: str | None = None) -> Loaded:
    """The articles of a document, whatever it is.

    Args:
        data: the document; a string is copy, never a file name, and a `Path` is opened.
        received: the day raw copy came in; places days that it prints without a year.
        name: a file name for messages; a `Path` has its own.

    Returns:
        What it held.  For raw copy, `results` are its parse results, from which the articles come; a result
        without a word of story gives none.

    Raises:
        InvalidValue: `data` is none of the three.
        OSError: the file cannot be read.
    """
    if isinstance(data, os.PathLike):
        path = Path(data)
        return read(path.read_bytes(), received=received, name=name or path.name)
    if not isinstance(data, bytes | str):
        raise InvalidValue("read", type(data).__name__, "expected bytes, a string of copy, or a Path to open")
    document = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    known = registry.recognise(document)
    held = None if known is None else known.load(document)
    # A text format parses what it did not write itself; here the day of receipt is known as well.
    return _copy(data, received, name) if held is None or held.results else held


def _copy(data: bytes | str, received: dt.date | None, name: str | None) -> Loaded:
    return loaded(parse_all(data, received=received, name=name))
