"""Converters and validators shared by the model's classes.

Converters make what stands in a model canonical (tuples, trimmed strings, None for an empty optional text) and
pass on what they do not understand; validators then refuse it, naming the field, the value and the rule.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn, TypeVar

import attrs

from newsmodel.errors import InvalidValue

# Trimmed at the edges of every text: space, tab, newline, no-break space.
EDGE = " \t\n\u00a0"
_BREAKS = re.compile("\r\n|[\r\u2028\u2029]")

T = TypeVar("T")
Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def name_of(instance: object, attribute: attrs.Attribute[Any]) -> str:
    """`Class.field`, as exceptions name it."""
    return f"{type(instance).__name__}.{attribute.name}"


def unify_breaks(value: str) -> str:
    """CR LF, CR, U+2028 and U+2029 become one newline."""
    unusual = "\r" in value or (not value.isascii() and ("\u2028" in value or "\u2029" in value))
    return _BREAKS.sub("\n", value) if unusual else value


def has_surrogate(value: str) -> bool:
    """Whether a lone surrogate stands in the text: it is no character and no encoding can write it."""
    if value.isascii():
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return True
    return False


def to_line(value: str) -> str:
    """A required string: breaks unified, trimmed."""
    return unify_breaks(value).strip(EDGE) if isinstance(value, str) else value


def to_optional(value: str | None) -> str | None:
    """An optional string: breaks unified, trimmed; None when nothing is left."""
    return (unify_breaks(value).strip(EDGE) or None) if isinstance(value, str) else value


def to_lines(value: Iterable[str] | str) -> tuple[str, ...]:
    """Strings as a tuple; one string counts as one."""
    return to_many(value, to_line)


def to_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Any list or iterable as a tuple."""
    if type(value) is tuple:
        return value
    return value if isinstance(value, str | bytes) or not isinstance(value, Iterable) else tuple(value)  # type: ignore[return-value]


def to_many(value: Iterable[T | str] | str, make: Callable[[str], T]) -> tuple[T, ...]:
    """A list as a tuple in which each string is what is made of it; one string counts as one."""
    if value == ():  # most lists of most articles are empty
        return ()
    if isinstance(value, str):
        return (make(value),)
    items = to_tuple(value)
    if isinstance(items, tuple) and len(items) == 1 and not isinstance(items[0], str):  # the commonest list by far
        return items
    return tuple(make(x) if isinstance(x, str) else x for x in items) if isinstance(items, tuple) else items


def required(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validator: a string that is not empty."""
    if not isinstance(value, str) or not value:
        raise InvalidValue(name_of(instance, attribute), value, "expected text that is not empty")
    if has_surrogate(value):
        raise InvalidValue(name_of(instance, attribute), value, "expected no lone surrogates (U+D800 to U+DFFF)")


def optional(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validator: a string or None."""
    if value is not None:
        required(instance, attribute, value)


def strings(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validator: a tuple of strings, none empty."""
    if not isinstance(value, tuple):
        raise InvalidValue(name_of(instance, attribute), value, "expected a list or tuple of strings")
    for item in value:
        required(instance, attribute, item)


class _Kinds:
    """A validator that checks no more than the field's type says."""

    __slots__ = ("_rule", "kinds")

    def __init__(self, *kinds: type[Any], rule: str | None = None) -> None:
        self.kinds = kinds
        self._rule = rule or f"expected {' or '.join(k.__name__ for k in kinds)}"


class of(_Kinds):  # noqa: N801  it reads as a function where fields are declared
    """Validator: one value of these classes."""

    __slots__ = ()

    def __call__(self, instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, self.kinds):
            raise InvalidValue(name_of(instance, attribute), value, self._rule)


class maybe(_Kinds):  # noqa: N801
    """Validator: one value of these classes, or None."""

    __slots__ = ()

    def __call__(self, instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None and not isinstance(value, self.kinds):
            raise InvalidValue(name_of(instance, attribute), value, f"{self._rule} or None")


class each(_Kinds):  # noqa: N801
    """Validator: a tuple whose items are of these classes."""

    __slots__ = ("_very",)

    def __init__(self, *kinds: type[Any]) -> None:
        super().__init__(*kinds)
        self._rule = self._rule.replace("expected", "expected a list of", 1)
        self._very = frozenset(kinds)

    def __call__(self, instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if type(value) is tuple and self._very.issuperset(map(type, value)):
            return
        if not isinstance(value, tuple):
            raise InvalidValue(name_of(instance, attribute), value, self._rule)
        for item in value:
            if not isinstance(item, self.kinds):
                raise InvalidValue(name_of(instance, attribute), item, self._rule)


# The greatest whole number that every JSON reader can hold (RFC 8259 section 6).
GREATEST = 2**53 - 1


class whole:  # noqa: N801
    """Validator: a whole number in a range, or None.

    Attributes:
        low: the least that is accepted.
        high: the greatest.
    """

    __slots__ = ("_none", "high", "low")

    def __init__(self, low: int, high: int = GREATEST, *, none: bool = True) -> None:
        self.low = low
        self.high = high
        self._none = none

    def __call__(self, instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is None and self._none:
            return
        if type(value) is not int or value < self.low or value > self.high:
            upto = f" to {self.high}" if self.high < GREATEST else ""
            raise InvalidValue(name_of(instance, attribute), value, f"expected a whole number from {self.low}{upto}")


def steps(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validator: a tuple of whole numbers from 0."""
    if not isinstance(value, tuple) or any(type(step) is not int or step < 0 for step in value):
        rule = "expected whole numbers from 0: block, item, row and cell"
        raise InvalidValue(name_of(instance, attribute), value, rule)


class Choice(enum.StrEnum):
    """An enum of the model: a constructor accepts its members and their plain strings, nothing else."""

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise InvalidValue(cls.__name__, value, f"expected one of {', '.join(cls)}")
