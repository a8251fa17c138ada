"""Plain data back to the model, fast: for data that is exactly what `plain` writes, anything else is `Irregular`.

The constructors of the model make values canonical and check them.  Data that was written by this library is
canonical, so here each value is only checked to be so, in code emitted once for each class, and the object is
made without its constructor.  What a check does not cover (a converter or validator that this module does not
know, a class that writes its own constructor) goes through the constructor.  Nothing is accepted that the
constructors would change or refuse: a law tests that over damaged documents.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

from newsmodel.formats.json.emit import Names, function
from newsmodel.formats.json.shapes import Field, Shape, fields_of
from newsmodel.formats.json.tags import TAG_KEY, TAGS
from newsmodel.model import _fields
from newsmodel.model._fields import EDGE
from newsmodel.model.anchors import to_optional_passage
from newsmodel.model.blocks import filled, to_blocks
from newsmodel.model.dates import to_optional_stamp, to_partial_date
from newsmodel.model.people import to_bylines, to_people
from newsmodel.model.places import to_dateline, to_places
from newsmodel.model.quotes import to_pieces, to_speakers
from newsmodel.model.text import Mark, Text, to_text, to_texts
from newsmodel.model.topics import to_tags

__all__ = ["Irregular", "canonical_breaks", "structure"]

Reader = Callable[[dict[str, Any]], Any]


class Irregular(Exception):  # noqa: N818  not an error: the careful reader takes over
    """The data is not exactly what the writer writes."""


# Line breaks that the model does not keep inside texts: U+2028 and U+2029 as UTF-8, and those of JSON's escapes.
_SEPARATORS = re.compile(b"\xe2\x80[\xa8\xa9]")
_ESCAPES = {b"u000d", b"u2028", b"u2029"}


def canonical_breaks(data: bytes) -> bool:
    """Whether a document holds no line break but newline; `structure` may read it only then."""
    if _SEPARATORS.search(data):
        return False
    _, *escaped = data.split(b"\\")
    return not any(piece[:1] == b"r" or piece[:5].lower() in _ESCAPES for piece in escaped)


def structure(data: Any, cls: type) -> Any:
    """An object of the model from plain data that holds no line break but newline and no lone surrogate.

    Raises:
        Irregular: the data is not what the writer writes: unknown keys, wrong types, untrimmed texts, nulls.
        InvalidValue: a constructor refuses it.
    """
    return _reader(cls)(data)


# ---- classes ------------------------------------------------------------------------------------------------------


@functools.cache
def _reader(cls: type) -> Reader:
    """The function that reads one class."""
    if cls is Text:
        return _text
    names = Names()
    names.known |= {"Irregular": Irregular, "new": object.__new__, "cls": cls}
    required = sum(field.required for field in fields_of(cls)) + (cls in TAGS)
    lines = ["if type(o) is not dict: raise Irregular", "n, get, self = len(o), o.get, new(cls)"]
    if cls in TAGS:
        lines.append(f"if get({TAG_KEY!r}) != {TAGS[cls]!r}: raise Irregular")
    for field in fields_of(cls):
        lines += _field(cls, field, names)
    lines.append(f"if n != {required}: raise Irregular")
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("self.__attrs_post_init__()")
    return function(f"read_{cls.__name__}", [*lines, "return self"], names)


def _field(cls: type, field: Field, names: Names) -> list[str]:
    """Lines that read one field and set it; `n` counts the keys that no optional field has claimed."""
    put = names.of(cls.__dict__[field.name].__set__, "set")
    work = [*_value(field, names), f"{put}(self, v)"]
    if field.required:
        return [f"v = get({field.name!r})", *work]
    default = names.of(field.default, "default")
    return [
        f"v = get({field.name!r})",
        f"if v is None: {put}(self, {default})",
        "else:",
        *(f"    {line}" for line in ("n -= 1", *work)),
    ]


# Converters that only turn what is not yet of the field's type into it.
_COERCIONS: frozenset[Any] = frozenset(
    {
        to_blocks,
        to_bylines,
        to_dateline,
        to_optional_passage,
        to_optional_stamp,
        to_partial_date,
        to_people,
        to_pieces,
        to_places,
        to_speakers,
        to_tags,
        to_text,
        to_texts,
        _fields.to_tuple,
    }
)
# Validators that add nothing to the field's type.
_TYPES_ALONE = (_fields.of, _fields.maybe, _fields.each)
# What is left to check of these once the type is known.
_CONDITIONS: dict[Any, list[str]] = {
    _fields.required: ["if not v: raise Irregular"],
    filled: ["if not v.text: raise Irregular"],
    _fields.steps: ["if v and min(v) < 0: raise Irregular"],
}
_LINES: frozenset[Any] = frozenset({_fields.to_line, _fields.to_optional, _fields.to_lines})
_LINE_CHECKS: frozenset[Any] = frozenset({_fields.required, _fields.optional, _fields.strings})


def _value(field: Field, names: Names) -> list[str]:
    """Lines that check the JSON value `v` and make the model's value of it."""
    lines = _shape(field.shape, names)
    converter, validator = field.attribute.converter, field.attribute.validator
    if converter in _LINES and validator in _LINE_CHECKS:
        return [*lines, *_canonical(field.shape)]
    if isinstance(validator, _fields.whole):
        lines.append(f"if not {validator.low} <= v <= {validator.high}: raise Irregular")
    elif validator in _CONDITIONS:
        lines += _CONDITIONS[validator]
    elif validator is not None and not isinstance(validator, _TYPES_ALONE):
        check, attribute = names.of(validator, "check"), names.of(field.attribute, "attribute")
        lines.append(f"{check}(self, {attribute}, v)")
    if converter is not None and converter not in _COERCIONS and field.shape.kind != "enum":
        differs = "!=" if field.shape.kind == "list" else "is not"
        lines.append(f"if {names.of(converter, 'convert')}(v) {differs} v: raise Irregular")
    return lines


def _canonical(shape: Shape) -> list[str]:
    """Lines that refuse a text which is empty or which the model would trim."""
    if shape.kind == "leaf":
        return [f"if not v or v.strip({EDGE!r}) != v: raise Irregular"]
    return ["for i in v:", f"    if not i or i.strip({EDGE!r}) != i: raise Irregular"]


def _shape(shape: Shape, names: Names) -> list[str]:
    """Lines that give `v` the type of the shape."""
    if shape.kind == "leaf":
        return [f"if type(v) is not {shape.type.__name__}: raise Irregular"]
    if shape.kind == "enum":
        table = names.of({member.value: member for member in shape.type}, "members")
        return [f"v = {table}.get(v) if type(v) is str else None", "if v is None: raise Irregular"]
    if shape.kind == "list" and shape.items[0].kind == "leaf":
        test = f"if type(i) is not {shape.items[0].type.__name__}: raise Irregular"
        return ["if type(v) is not list: raise Irregular", "for i in v:", f"    {test}", "v = tuple(v)"]
    if shape.kind == "list":
        read = names.of(_shape_reader(shape.items[0]), "read")
        return ["if type(v) is not list: raise Irregular", f"v = tuple([{read}(i) for i in v])"]
    return [f"v = {names.of(_shape_reader(shape), 'read')}(v)"]


# ---- values that need no code of their own -------------------------------------------------------------------------


def _shape_reader(shape: Shape) -> Callable[[Any], Any]:
    """The function that reads any value of a shape."""
    match shape.kind:
        case "class":
            return _reader(shape.type)
        case "union":
            return functools.partial(_tagged, {TAGS[cls]: _reader(cls) for cls in shape.types})
        case "time":
            return functools.partial(_moment, shape.type)
        case "leaf":
            return functools.partial(_leaf, shape.type)
        case "list":
            return functools.partial(_list, _shape_reader(shape.items[0]))
        case "row":
            return functools.partial(_row, tuple(_shape_reader(item) for item in shape.items))
    raise TypeError(f"no reader for a list of {shape.kind}")


def _leaf(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise Irregular
    return value


def _moment(kind: Any, value: Any) -> Any:
    try:
        made = kind.fromisoformat(_leaf(str, value))
    except ValueError:
        raise Irregular from None
    if made.isoformat() != value:
        raise Irregular
    return made


def _tagged(readers: dict[str, Reader], value: Any) -> Any:
    if type(value) is not dict:
        raise Irregular
    return readers[_leaf_key(readers, value.get(TAG_KEY))](value)


def _leaf_key(known: dict[str, Any], key: Any) -> str:
    if type(key) is not str or key not in known:
        raise Irregular
    return key


def _list(read: Callable[[Any], Any], value: Any) -> tuple[Any, ...]:
    if type(value) is not list:
        raise Irregular
    return tuple([read(item) for item in value])


def _row(readers: tuple[Callable[[Any], Any], ...], value: Any) -> tuple[Any, ...]:
    if type(value) is not list or len(value) != len(readers):
        raise Irregular
    return tuple([read(item) for read, item in zip(readers, value, strict=True)])


_new_text = functools.partial(object.__new__, Text)
_set_text, _set_marks = Text.__dict__["text"].__set__, Text.__dict__["marks"].__set__


def _text(value: Any) -> Text:
    """A Text; one without marks is only checked to be trimmed, one with marks goes through the constructor."""
    if type(value) is not dict:
        raise Irregular
    text = value.get("text")
    if type(text) is not str:
        raise Irregular
    if len(value) == 1:
        if text.strip(EDGE) != text:
            raise Irregular
        made = _new_text()
        _set_text(made, text)
        _set_marks(made, ())
        return made
    marks = value.get("marks")
    if type(marks) is not list or len(value) != 2:
        raise Irregular
    read = _reader(Mark)
    return Text(text, [read(mark) for mark in marks])
