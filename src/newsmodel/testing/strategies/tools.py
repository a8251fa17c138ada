"""Building values from a few draws."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["few", "maybe", "some", "subset"]

T = TypeVar("T")


@st.composite
def some(
    draw: DrawFn, make: Callable[..., T], required: Mapping[str, Any], optional: Mapping[str, Any], most: int
) -> T:
    """Build from all required fields and a few optional ones; shrinks to the required alone."""
    values = {name: draw(value) for name, value in required.items()}
    for name in draw(subset(tuple(optional), most)):
        values[name] = draw(optional[name])
    return make(**values)


@cache
def subset(names: tuple[str, ...], most: int) -> SearchStrategy[list[str]]:
    """Up to so many of the names, each once."""
    return st.lists(st.sampled_from(names), unique=True, max_size=min(most, len(names)))


def few(items: SearchStrategy[T], *, least: int = 1, most: int = 2) -> SearchStrategy[tuple[T, ...]]:
    """One or two of them, unless told otherwise."""
    return st.lists(items, min_size=least, max_size=most).map(tuple)


def maybe(value: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """One of them, or None."""
    return st.one_of(st.none(), value)
