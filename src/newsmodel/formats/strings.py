"""Walking the classes of the model by their types: the fields of a class, and the strings in a value."""

from __future__ import annotations

import functools
import operator
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from newsmodel.model.article import Article

__all__ = ["class_fields", "evolved", "joined_strings", "map_strings", "values_of"]


@functools.cache
def class_fields(cls: type) -> tuple[tuple[str, tuple[type, ...]], ...]:
    """The fields of a class of the model, each with the model classes that its type names."""
    hints = typing.get_type_hints(cls)
    return tuple(
        (field.name, tuple(k for k in _leaves(hints[field.name]) if attrs.has(k))) for field in attrs.fields(cls)
    )


def values_of(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """A function that gives the values of these fields of an object."""
    if len(names) == 1:
        (name,) = names
        return lambda owner: (getattr(owner, name),)
    return operator.attrgetter(*names) if names else lambda _: ()


def map_strings(value: Any, change: Callable[[str], str]) -> Any:
    """`value` with every plain string in it changed; enums are no strings here."""
    if type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        out = tuple(map_strings(item, change) for item in value)
        return value if all(a is b for a, b in zip(out, value, strict=True)) else out
    cls: Any = type(value)
    if attrs.has(cls):
        changes = {}
        for name in _stringy(cls):
            old = getattr(value, name)
            new = map_strings(old, change) if old is not None else None
            if new is not old:
                changes[name] = new
        return evolved(value, changes) if changes else value
    return value


def evolved(value: Any, changes: dict[str, Any]) -> Any:
    """As `attrs.evolve`; of an article's many fields only those that change are converted and checked again."""
    if type(value) is not Article:
        return attrs.evolve(value, **changes)
    out = object.__new__(Article)
    for name, old in zip(_FIELDS, _VALUES(value), strict=True):
        object.__setattr__(out, name, old)
    for name, new in changes.items():
        field = _FIELDS[name]
        checked = new if field.converter is None else field.converter(new)
        if field.validator is not None:
            field.validator(out, field, checked)
        object.__setattr__(out, name, checked)
    out.__attrs_post_init__()
    return out


_FIELDS: dict[str, Any] = {field.name: field for field in attrs.fields(Article)}
_VALUES = values_of(tuple(_FIELDS))


def joined_strings(value: Any) -> str:
    """Every string that `map_strings` would change, with newlines between them."""
    out: list[str] = []
    _collect(value, out)
    return "\n".join(out)


def _collect(value: Any, out: list[str]) -> None:
    cls: type = type(value)
    for item in value if cls is tuple else _strings_in(cls)(value):
        kind = type(item)
        if kind is str:
            out.append(item)
        elif item is not None and (kind is not tuple or item):
            _collect(item, out)


@functools.cache
def _strings_in(cls: type) -> Callable[[Any], tuple[Any, ...]]:
    return values_of(_stringy(cls))


@functools.cache
def _stringy(cls: type) -> tuple[str, ...]:
    """The fields that are or hold strings."""
    hints = typing.get_type_hints(cls)
    kinds = {name: tuple(_leaves(hints[name])) for name in (f.name for f in attrs.fields(cls))}
    return tuple(name for name, leaves in kinds.items() if any(k is str or attrs.has(k) for k in leaves))


def _leaves(hint: Any) -> Iterator[type]:
    origin = typing.get_origin(hint)
    if origin in {types.UnionType, typing.Union, tuple}:
        for argument in typing.get_args(hint):
            if argument is not Ellipsis:
                yield from _leaves(argument)
    elif isinstance(hint, type):
        yield hint
