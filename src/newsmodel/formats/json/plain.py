"""The model to plain dicts, lists, strings, numbers: what is left is for a JSON encoder.

A field that has its default is left out.  Each class has a function of its own, emitted once.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from newsmodel.formats.json.emit import Names, function
from newsmodel.formats.json.shapes import Field, Shape, fields_of
from newsmodel.formats.json.tags import TAG_KEY, TAGS

__all__ = ["unstructure"]

Writer = Callable[[Any], dict[str, Any]]


def unstructure(value: Any) -> dict[str, Any]:
    """A value of the model as plain data; tuples are kept, they are JSON arrays to every encoder."""
    cls: type = type(value)
    return _writer(cls)(value)


@functools.cache
def _writer(cls: type) -> Writer:
    """The function that writes one class."""
    names = Names()
    tag = f"{TAG_KEY!r}: {TAGS[cls]!r}, " if cls in TAGS else ""
    required = [field for field in fields_of(cls) if field.required]
    first = ", ".join(f"{f.name!r}: {_value(f.shape, f'o.{f.name}', names)}" for f in required)
    lines = [f"d = {{{tag}{first}}}"]
    for field in fields_of(cls):
        if not field.required:
            lines += _optional(field, names)
    return function(f"write_{cls.__name__}", [*lines, "return d"], names)


def _optional(field: Field, names: Names) -> list[str]:
    """Lines that write a field unless it has its default."""
    if field.default is None:
        test = "v is not None"
    elif not field.default:
        test = "v"
    else:
        same = "is not" if field.shape.kind == "enum" else "!="
        test = f"v {same} {names.of(field.default, 'default')}"
    return [f"v = o.{field.name}", f"if {test}:", f"    d[{field.name!r}] = {_value(field.shape, 'v', names)}"]


def _value(shape: Shape, value: str, names: Names) -> str:
    """The expression that writes a value of this shape."""
    match shape.kind:
        case "leaf":
            return value
        case "enum":
            return f"{value}._value_"
        case "time":
            return f"{value}.isoformat()"
        case "class":
            return f"{names.of(_writer(shape.type), 'write')}({value})"
        case "union":
            table = names.of({cls: _writer(cls) for cls in shape.types}, "writers")
            return f"{table}[type({value})]({value})"
    if _plain_items(shape):
        return value
    assert shape.kind == "list"  # noqa: S101  rows of the model hold leaves
    return f"[{_value(shape.items[0], 'i', names)} for i in {value}]"


def _plain_items(shape: Shape) -> bool:
    """Whether a list needs no work at all."""
    return all(item.kind == "leaf" or (item.kind in {"list", "row"} and _plain_items(item)) for item in shape.items)
