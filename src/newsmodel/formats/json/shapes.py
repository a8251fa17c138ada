"""The fields of the model's classes as a codec sees them: type, default, and whether a key may be missing."""

from __future__ import annotations

import enum
import functools
import inspect
import types
import typing
from typing import Any

import attrs

__all__ = ["Field", "Shape", "fields_of", "is_class", "shape_of"]


@attrs.frozen
class Shape:
    """A type without its None.

    Attributes:
        kind: `leaf` (a JSON value that is the model's value), `enum`, `time`, `class`, `union` (of classes),
            `list` (of one type) or `row` (of a type for each place).
        types: the classes, or the one type of a leaf.
        items: the shapes of the items of a list or row.
    """

    kind: str
    types: tuple[type, ...] = ()
    items: tuple[Shape, ...] = ()

    @property
    def type(self) -> Any:
        """The one type of a leaf, enum, time or class."""
        return self.types[0]


@attrs.frozen(kw_only=True)
class Field:
    """One field: how it is called, what it holds, and what it is when its key is missing.

    Attributes:
        name: its name in the model and in JSON.
        shape: what it holds when it is not None.
        required: whether it has no default.
        default: its value when the key is missing; None where it is required.
        nullable: whether it may be None.
        attribute: the declaration, for its converter and validator.
    """

    name: str
    shape: Shape
    required: bool
    default: Any
    nullable: bool
    attribute: attrs.Attribute[Any]


def is_class(kind: object) -> bool:
    """Whether a type is a class of the model."""
    return isinstance(kind, type) and attrs.has(kind)


def shape_of(hint: Any) -> tuple[Shape, bool]:
    """The shape of an annotation, and whether it allows None.

    Raises:
        TypeError: the model has a type that no codec knows.
    """
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        members = [member for member in typing.get_args(hint) if member is not type(None)]
        nullable = len(members) < len(typing.get_args(hint))
        if len(members) == 1:
            return shape_of(members[0])[0], nullable
        return Shape("union", tuple(members)), nullable
    return _plain(hint), False


def _plain(hint: Any) -> Shape:
    if typing.get_origin(hint) is tuple:
        first, *rest = typing.get_args(hint)
        if rest == [Ellipsis]:
            return Shape("list", items=(shape_of(first)[0],))
        return Shape("row", items=tuple(shape_of(item)[0] for item in (first, *rest)))
    if is_class(hint):
        return Shape("class", (hint,))
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return Shape("enum", (hint,))
    if hint in {str, int, bool}:
        return Shape("leaf", (hint,))
    if hasattr(hint, "fromisoformat"):
        return Shape("time", (hint,))
    raise TypeError(f"no shape for {hint!r}")


@functools.cache
def fields_of(cls: type) -> tuple[Field, ...]:
    """The fields of a class, in the order in which they are written."""
    hints = typing.get_type_hints(cls)
    parameters = inspect.signature(cls).parameters
    return tuple(
        _field(attribute, hints[attribute.name], parameters[attribute.name]) for attribute in attrs.fields(cls)
    )


def _field(attribute: attrs.Attribute[Any], hint: Any, parameter: inspect.Parameter) -> Field:
    shape, nullable = shape_of(hint)
    required = parameter.default is inspect.Parameter.empty
    return Field(
        name=attribute.name,
        shape=shape,
        required=required,
        default=None if required else parameter.default,
        nullable=nullable,
        attribute=attribute,
    )
