"""Readings of text: single fields, quotes and speakers, organisation facts.

`quotes(blocks)` is the public call; it works on the blocks of an article from any source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsmodel.extract.quotations.find import quotes

__all__ = ["quotes"]


def __getattr__(name: str) -> Any:
    # Loaded at the first call (PEP 562): formats that need a single field's reader do not pay for quotes.
    if name != "quotes":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newsmodel.extract.quotations.find import quotes  # noqa: PLC0415

    globals()[name] = quotes
    return quotes


def __dir__() -> list[str]:
    return sorted(__all__)
