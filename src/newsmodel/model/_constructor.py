"""Constructors that do no work for a field left at its default.

An article has forty fields and most copy fills ten of them.  What attrs writes converts and checks all forty each
time; the constructor made here converts and checks what was given, in the same order and by the same functions.
"""

from __future__ import annotations

import enum
import inspect
import linecache
from typing import Any, TypeVar

import attrs

from newsmodel.model._fields import EDGE, maybe, of, required, steps, to_line, to_tuple, whole

__all__ = ["quick"]

C = TypeVar("C", bound=type[Any])


def quick(cls: C) -> C:
    """Class decorator, above `@attrs.frozen`: the same constructor with the same signature, faster.

    Raises:
        TypeError: a field that this cannot stand for: private, without a part in the constructor, or with a default
            that its own converter changes.
    """
    signature = inspect.signature(cls.__init__)
    scope: dict[str, Any] = {"kind_of": type}  # a field may be called `type`
    lines = [line for field in attrs.fields(cls) for line in _field(cls, field, scope)]
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("self.__attrs_post_init__()")
    made = _function(cls.__qualname__, str(_named(signature, scope)), lines, scope)
    made.__qualname__, made.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    made.__annotations__ = dict(cls.__init__.__annotations__)
    cls.__init__ = made
    return cls


def _field(cls: type[Any], field: attrs.Attribute[Any], scope: dict[str, Any]) -> list[str]:
    """Lines that set one field."""
    name, default = field.name, field.default
    if not field.init or field.alias != name:
        raise TypeError(f"{cls.__name__}.{name} is no plain argument of the constructor")
    scope[f"put_{name}"] = cls.__dict__[name].__set__
    work = _checked(field, scope)
    if default is attrs.NOTHING:
        return [*work, f"put_{name}(self, {name})"]
    convert: Any = field.converter
    if convert is not None and convert(default) is not default:
        raise TypeError(f"{cls.__name__}.{name}: its converter changes the default {default!r}")
    scope[f"default_{name}"] = default
    if not work:
        return [f"put_{name}(self, {name})"]
    return [f"if {name} is not default_{name}:", *(f"    {line}" for line in work), f"put_{name}(self, {name})"]


def _checked(field: attrs.Attribute[Any], scope: dict[str, Any]) -> list[str]:
    """Lines that convert and check the value of a field."""
    name, lines = field.name, []
    if field.converter is not None:
        scope[f"convert_{name}"] = field.converter
        lines.extend(_converted(field, scope))
    if field.validator is not None:
        scope[f"check_{name}"], scope[f"field_{name}"] = field.validator, field
        lines.append(f"{_unless_plain(field, scope)}check_{name}(self, field_{name}, {name})")
    return lines


def _converted(field: attrs.Attribute[Any], scope: dict[str, Any]) -> list[str]:
    """Lines that convert a value; the commonest values are converted, or seen to need nothing, without a call."""
    name = field.name
    converter: Any = field.converter
    convert = f"{name} = convert_{name}({name})"
    if converter is to_line:
        scope["edge"] = EDGE
        plain = f'kind_of({name}) is str and {name}.isascii() and "\\r" not in {name}'
        return [f"if {plain}: {name} = {name}.strip(edge)", f"else: {convert}"]
    if converter is to_tuple:
        return [f"if kind_of({name}) is not tuple: {convert}"]
    if isinstance(converter, type) and issubclass(converter, enum.Enum):
        return [f"if kind_of({name}) is not convert_{name}: {convert}"]
    return [convert]


def _unless_plain(field: attrs.Attribute[Any], scope: dict[str, Any]) -> str:
    """The condition under which a value must be looked at by its validator: no need where its class says enough."""
    name, validator = field.name, field.validator
    if isinstance(validator, of | maybe) and len(validator.kinds) == 1:
        scope[f"kind_{name}"] = validator.kinds[0]
        return f"if kind_of({name}) is not kind_{name}: "
    if isinstance(validator, whole):
        return f"if kind_of({name}) is not int or not {validator.low} <= {name} <= {validator.high}: "
    if validator is required:
        return f"if kind_of({name}) is not str or not {name} or not {name}.isascii(): "
    if validator is steps:
        one = f"len({name}) == 1 and kind_of({name}[0]) is int and {name}[0] >= 0"
        return f"if kind_of({name}) is not tuple or not ({one}): "
    return ""


def _named(signature: inspect.Signature, scope: dict[str, Any]) -> inspect.Signature:
    """The signature without annotations, its defaults by their names in the scope."""
    return signature.replace(
        return_annotation=inspect.Signature.empty,
        parameters=[
            parameter.replace(
                annotation=inspect.Parameter.empty,
                default=parameter.default
                if parameter.default is inspect.Parameter.empty
                else _Name(_default(parameter, scope)),
            )
            for parameter in signature.parameters.values()
        ],
    )


def _default(parameter: inspect.Parameter, scope: dict[str, Any]) -> str:
    scope.setdefault(f"default_{parameter.name}", parameter.default)
    return f"default_{parameter.name}"


class _Name(str):
    """A default that is written as a name."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _function(name: str, parameters: str, lines: list[str], scope: dict[str, Any]) -> Any:
    """Compile it; tracebacks show its lines."""
    source = "\n".join((f"def __init__{parameters}:", *(f"    {line}" for line in lines), ""))
    place = f"<newsmodel constructor {name}>"
    linecache.cache[place] = (len(source), None, source.splitlines(keepends=True), place)
    exec(compile(source, place, "exec"), scope)  # noqa: S102  the source is made of our own classes' field names
    return scope["__init__"]
