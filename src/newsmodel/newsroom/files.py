"""Documents to files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from newsmodel.newsroom.publishing import Document

__all__ = ["replace", "write"]


def write(documents: Iterable[Document], folder: Path) -> tuple[Path, ...]:
    """Each document that has bytes to a file of its name in `folder`, which is made where it is missing.

    Raises:
        OSError: a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    filled = [document for document in documents if document.data]
    return tuple(replace(folder / document.name, document.data) for document in filled)


def replace(path: Path, data: bytes) -> Path:
    """Put a file in place whole: readers see the old or the new one, never half of it.

    Raises:
        OSError: the file cannot be written.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a pipe or a device: it is written to, never replaced
        return path
    # A rename is atomic only within one file system, hence a partial file in the same folder.
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return path
