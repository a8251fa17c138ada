"""Functions made of source text, as attrs makes constructors: what a class needs, without a loop over its fields."""

from __future__ import annotations

import linecache
from collections.abc import Callable
from typing import Any

__all__ = ["Names", "function"]


class Names:
    """Gives each object that emitted code needs a name of its own."""

    def __init__(self) -> None:
        self.known: dict[str, Any] = {}

    def of(self, value: Any, stem: str) -> str:
        """A name for a value: the stem and a number; the same for the same object."""
        for name, held in self.known.items():
            if held is value:
                return name
        name = f"_{stem}{len(self.known)}"
        self.known[name] = value
        return name


def function(name: str, lines: list[str], names: Names) -> Callable[[Any], Any]:
    """Compile `def name(o):` of these lines; tracebacks show them."""
    source = "\n".join((f"def {name}(o):", *(f"    {line}" for line in lines), ""))
    place = f"<newsmodel json {name}>"
    linecache.cache[place] = (len(source), None, source.splitlines(keepends=True), place)
    scope = dict(names.known)
    exec(compile(source, place, "exec"), scope)  # noqa: S102  the source is made of our own classes' field names
    made: Callable[[Any], Any] = scope[name]
    return made
