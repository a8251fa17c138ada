"""The model for cattrs: hooks that write and read its classes, for our documents and for anybody's converter."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import cattrs

from newsmodel.errors import InvalidValue
from newsmodel.formats.channel import Channel
from newsmodel.formats.json.careful import Notes, Refused, read_object
from newsmodel.formats.json.plain import unstructure
from newsmodel.formats.json.strict import structure
from newsmodel.formats.strings import class_fields
from newsmodel.model._fields import GREATEST
from newsmodel.model.article import Article

__all__ = ["exact_converter", "register"]


def register(converter: cattrs.Converter) -> cattrs.Converter:
    """Teach a converter the classes of the model, so that they may stand inside a project's own classes.

    What is read goes through the constructors.  Nothing is left out or kept aside as in a document: data that a
    constructor refuses, or a key that no field has, is the caller's mistake.

    Returns:
        The same converter.

    Raises:
        InvalidValue: when data is structured; names the JSON pointer (RFC 6901) and the rule.
    """
    return _with_hooks(converter, _whole)


def exact_converter() -> cattrs.Converter:
    """The converter of this library's own documents: fast, for data that is exactly what it writes.

    Raises:
        Irregular: when other data is structured.
    """
    return _with_hooks(cattrs.Converter(), structure)


def _with_hooks(converter: cattrs.Converter, read: Callable[[Any, type], Any]) -> cattrs.Converter:
    converter.register_unstructure_hook_factory(_is_model, lambda _: unstructure)
    converter.register_structure_hook_factory(_is_model, lambda _: read)
    return converter


@functools.cache
def _classes() -> frozenset[type]:
    """Every class that a document may hold."""
    found: list[type] = [Article, Channel]
    for cls in found:
        found += [kind for _, kinds in class_fields(cls) for kind in kinds if kind not in found]
    return frozenset(found)


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and kind in _classes()


def _whole(value: Any, cls: type) -> Any:
    """An object of the model, all of it or none."""
    # How many media a figure may point at is told by the article, whose constructor checks it.
    notes = Notes(media=GREATEST)
    try:
        made = read_object(cls, value, "", notes)
    except Refused as refused:
        raise InvalidValue(refused.pointer or cls.__name__, value, refused.reason) from None
    for kept in notes.kept:
        raise InvalidValue(kept.pointer, kept.text, kept.reason)
    return made
