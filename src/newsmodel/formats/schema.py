"""The JSON Schema (2020-12) of the library's own JSON format, made of the model's classes.

It describes documents as they are written: the names, types, ranges and defaults of the classes, with the words of
their docstrings.  Unknown keys are allowed everywhere, as the reader keeps them; what it merely tolerates besides
(null for a missing key, texts that are not trimmed) the schema refuses.  Rules over several texts, such as marks
that end inside theirs, are the reader's alone.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

from newsmodel.formats.channel import Channel
from newsmodel.formats.json.shapes import Field, Shape, fields_of
from newsmodel.formats.json.tags import PATTERNS, TAG_KEY, TAGS, VERSION
from newsmodel.model import _fields
from newsmodel.model.article import Article

__all__ = ["descriptions", "schema"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LEAVES = {str: "string", int: "integer", bool: "boolean"}

_LANGUAGE = {"pattern": "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"}
_QCODE = {"pattern": "^[^\\s:]+:\\S+$"}
_FILLED_TEXT = {"properties": {"text": {"minLength": 1}}}

# What constructors check beyond the field's own type and validator.
_MORE: dict[str, dict[str, Any]] = {
    "Article.language": _LANGUAGE,
    "Label.language": _LANGUAGE,
    "Place.country": {"pattern": "^[A-Z]{2}$"},
    "Signal.qcode": _QCODE,
    "TopicTag.qcode": _QCODE,
    "Paragraph.text": _FILLED_TEXT,
    "Crosshead.text": _FILLED_TEXT,
    "PullQuote.text": _FILLED_TEXT,
    "Unclassified.text": _FILLED_TEXT,
    "ListBlock.items": {"minItems": 1},
    "Table.rows": {"minItems": 1},
    "Quote.pieces": {"minItems": 1},
    "Preformatted.text": {"pattern": "\\S"},
}


def _any_of(*names: str) -> dict[str, Any]:
    return {"anyOf": [{"required": [name]} for name in names]}


# What constructors check over several fields of one class.
_TOGETHER: dict[str, dict[str, Any]] = {
    "Figure": _any_of("media", "caption", "credit"),
    "Mark": {
        "if": {"properties": {"kind": {"const": "link"}}},
        "then": {"required": ["target"]},
        "else": {"properties": {"target": False}},
    },
    "PartialDate": _any_of("year", "month", "day"),
    "Rights": _any_of("holder", "notice", "usage_terms"),
    "Signal": _any_of("text", "qcode"),
    "Stamp": _any_of("text", "date", "time"),
    "TopicTag": _any_of("labels", "qcode", "uri"),
}


def schema() -> dict[str, Any]:
    """The schema of a whole document of the present version."""
    return {
        "$schema": _DIALECT,
        "$id": f"urn:newsmodel:json:{VERSION}",
        "title": f"newsmodel JSON {VERSION}",
        "description": "News articles, losslessly. A key whose value is the default is left out; unknown keys are kept.",
        "type": "object",
        "required": ["newsmodel", "articles"],
        "properties": {
            "newsmodel": {"const": VERSION, "description": "The version of the format."},
            "channel": {"$ref": "#/$defs/Channel"},
            "articles": {"type": "array", "items": {"$ref": "#/$defs/Article"}},
        },
        "$defs": {cls.__name__: _class(cls) for cls in sorted(_reached(), key=lambda cls: cls.__name__)},
    }


def _reached() -> set[type]:
    """Every class that stands in a document."""
    reached: set[type] = set()
    queue: list[type] = [Article, Channel]
    while queue:
        cls = queue.pop()
        if cls not in reached:
            reached.add(cls)
            queue.extend(kind for field in fields_of(cls) for kind in _classes(field.shape))
    return reached


def _classes(shape: Shape) -> Iterator[type]:
    if shape.kind in {"class", "union"}:
        yield from shape.types
    for item in shape.items:
        yield from _classes(item)


def _class(cls: type) -> dict[str, Any]:
    summary, words = descriptions(cls)
    tag = {TAG_KEY: {"const": TAGS[cls]}} if cls in TAGS else {}
    fields = fields_of(cls)
    out: dict[str, Any] = {
        "description": summary,
        "type": "object",
        "properties": tag | {field.name: _field(cls, field, words.get(field.name)) for field in fields},
    }
    required = [*tag, *(field.name for field in fields if field.required)]
    if required:
        out["required"] = required
    return out | _TOGETHER.get(cls.__name__, {})


def _field(cls: type, field: Field, words: str | None) -> dict[str, Any]:
    out = _shape(field.shape) | _limits(field) | _MORE.get(f"{cls.__name__}.{field.name}", {})
    if words is not None:
        out["description"] = words
    if field.default is not None:
        out["default"] = list(field.default) if isinstance(field.default, tuple) else field.default
    return out


def _shape(shape: Shape) -> dict[str, Any]:
    match shape.kind:
        case "leaf":
            return {"type": _LEAVES[shape.type]}
        case "enum":
            return {"enum": [member.value for member in shape.type]}
        case "time":
            return {"type": "string", "pattern": f"^{PATTERNS[shape.type]}$"}
        case "class":
            return {"$ref": f"#/$defs/{shape.type.__name__}"}
        case "union":
            return {"oneOf": [{"$ref": f"#/$defs/{cls.__name__}"} for cls in shape.types]}
        case "list":
            return {"type": "array", "items": _shape(shape.items[0])}
    items = [_shape(item) for item in shape.items]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}


def _limits(field: Field) -> dict[str, Any]:
    """What the field's validator demands."""
    validator = field.attribute.validator
    if isinstance(validator, _fields.whole):
        return {"minimum": validator.low, "maximum": validator.high}
    if validator is _fields.steps:
        return {"items": {"type": "integer", "minimum": 0}}
    if validator is _fields.strings:
        return {"items": {"type": "string", "minLength": 1}}
    return {"minLength": 1} if validator in {_fields.required, _fields.optional} else {}


_ENTRY = re.compile(r"(\w+(?:, \w+)*): (.*)")


def descriptions(cls: type) -> tuple[str, dict[str, str]]:
    """The first paragraph of a class's docstring, and what its Attributes section says of each field."""
    summary, _, rest = (inspect.getdoc(cls) or "").partition("\n\n")
    section = rest.partition("Attributes:\n")[2].partition("\n\n")[0]
    words: dict[str, str] = {}
    names: list[str] = []
    for line in section.splitlines():
        entry = _ENTRY.fullmatch(line.strip()) if line.startswith("    ") and line[4:5] != " " else None
        if entry:
            names = entry[1].split(", ")
            words |= dict.fromkeys(names, entry[2])
        else:
            words |= {name: f"{words[name]} {line.strip()}" for name in names}
    return " ".join(summary.split()), words
