"""Documents of earlier versions, brought to the present one as plain data.

`upgrade_N` turns a document of version N into one of version N + 1; it works on dicts alone, so it stays true when
the classes change.  Each version has a golden file that must read for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from newsmodel.formats.json.tags import VERSION

__all__ = ["UPGRADES", "upgraded"]

Document = dict[str, Any]

UPGRADES: Mapping[int, Callable[[Document], Document]] = MappingProxyType({})
"""From the version that a function reads to the function; there is none before version 1."""


def upgraded(
    document: Document, version: int, upgrades: Mapping[int, Callable[[Document], Document]] = UPGRADES
) -> Document:
    """The document as one of the present version; one that is as new or newer is given back."""
    for step in range(version, VERSION):
        document = upgrades[step](document)
    return document
