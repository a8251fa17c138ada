"""Plain data back to the model, carefully: what cannot be read is kept and reported, the rest is read.

Unknown keys and refused values go to `Article.extras` as JSON, under their JSON pointer (RFC 6901); a block that
cannot be read becomes `Unclassified` and holds its JSON, so that no index into the body moves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs
import orjson

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.formats.json.shapes import Field, Shape, fields_of
from newsmodel.formats.json.tags import CLASSES, PATTERNS, TAG_KEY, TAGS
from newsmodel.model.article import Article
from newsmodel.model.blocks import BLOCKS, Figure, Unclassified
from newsmodel.model.text import Text

__all__ = ["MAX_DEPTH", "Notes", "Refused", "read_article", "read_object", "too_deep"]

MAX_DEPTH = 200
"""How deep a document may nest.  The encoder that writes what is kept goes no deeper than 254."""


class Refused(Exception):  # noqa: N818  not an error: the value is kept where it stands
    """A value cannot be read as what its place demands."""

    def __init__(self, pointer: str, reason: str) -> None:
        super().__init__(pointer, reason)
        self.pointer = pointer
        self.reason = reason


@attrs.frozen
class Kept:
    """A value that no field can hold: its JSON pointer, why, and its JSON unless a block's note has that."""

    pointer: str
    reason: str
    text: str | None = None


@attrs.define
class Notes:
    """What is collected while one value is read.

    Attributes:
        kept: what no field can hold.
        media: how many media items the article has, which figures point at.
    """

    kept: list[Kept] = attrs.field(factory=list)
    media: int = 0

    def keep(self, pointer: str, value: Any, reason: str) -> None:
        """Note a value that no field can hold."""
        self.kept.append(Kept(pointer, reason, _json(value)))

    @property
    def extras(self) -> tuple[tuple[str, str], ...]:
        """What goes to the extras of the article."""
        return tuple((kept.pointer, kept.text) for kept in self.kept if kept.text is not None)

    def diagnostics(self, base: str) -> Iterator[Diagnostic]:
        """One for each value that was kept; `base` is the pointer of the value that was read."""
        return (
            codes.READ_BACK.at(path=f"{base}{kept.pointer}", message=f"{codes.READ_BACK.meaning}: {kept.reason}")
            for kept in self.kept
        )


def too_deep(value: Any) -> bool:
    """Whether a value nests deeper than is read; `value` is what a JSON decoder gave."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [item for part in level for item in _children(part)]
        if not level:
            return False
    return True


def _children(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def read_article(value: Any, base: str) -> tuple[Article | None, tuple[Diagnostic, ...]]:
    """An article from plain data, and what could not be read.

    Args:
        value: what a JSON decoder gave, not deeper than `MAX_DEPTH`.
        base: its JSON pointer in the document, for diagnostics.
    """
    media = value.get("media") if isinstance(value, dict) else None
    notes = Notes(media=len(media) if isinstance(media, list) else 0)
    try:
        article: Article = read_object(Article, value, "", notes)
    except Refused as refused:
        where = f"{base}{refused.pointer}"
        return None, (codes.UNREADABLE.at(path=where, message=f"the article cannot be read: {refused.reason}"),)
    if notes.extras:
        article = attrs.evolve(article, extras=(*article.extras, *notes.extras))
    return article, tuple(notes.diagnostics(base))


def read_object(cls: type, value: Any, at: str, notes: Notes) -> Any:
    """An object of a class from plain data; `at` is its JSON pointer.

    Raises:
        Refused: it cannot be read, whatever is left out.
    """
    if not isinstance(value, dict):
        raise Refused(at, f"is {_shown(value)}: expected an object")
    if cls in TAGS and value.get(TAG_KEY) != TAGS[cls]:
        raise Refused(at, f"{TAG_KEY} is {_shown(value.get(TAG_KEY))}: expected {_shown(TAGS[cls])}")
    known = {field.name: field for field in fields_of(cls)}
    made: dict[str, Any] = {}
    for key, item in value.items():
        where = f"{at}/{_escaped(key)}"
        if key in known:
            made |= _field(known[key], item, where, notes)
        elif key != TAG_KEY or cls not in TAGS:
            notes.keep(where, item, "unknown key")
    for field in known.values():
        if field.required and field.name not in made:
            raise Refused(at, f"expected the key {field.name}")
    return _constructed(cls, made, value, at, notes)


def _field(field: Field, value: Any, at: str, notes: Notes) -> dict[str, Any]:
    """The field's argument for the constructor; none where the value is null or was kept."""
    if value is None and field.nullable:
        return {}
    mark = len(notes.kept)
    try:
        return {field.name: _value(field.shape, value, at, notes, whole=field.required)}
    except Refused as refused:
        if field.required:
            raise
        del notes.kept[mark:]
        notes.keep(at, value, _reason(refused, at))
        return {}


def _constructed(cls: type, made: dict[str, Any], value: dict[str, Any], at: str, notes: Notes) -> Any:
    """The object; optional fields that the constructor refuses are kept and left out, one by one."""
    optional = {field.name for field in fields_of(cls) if not field.required}
    while True:
        try:
            out = cls(**made)
        except InvalidValue as refusal:
            owner, _, name = refusal.field.partition(".")
            if owner != cls.__name__ or name not in made or name not in optional:
                raise Refused(at, str(refusal)) from None
            notes.keep(f"{at}/{_escaped(name)}", value[name], str(refusal))
            del made[name]
            continue
        if isinstance(out, Figure) and out.media is not None and out.media >= notes.media:
            raise Refused(at, f"media is {out.media}: expected an index below {notes.media}")
        return out


# ---- values -------------------------------------------------------------------------------------------------------


def _value(shape: Shape, value: Any, at: str, notes: Notes, *, whole: bool) -> Any:
    """A value of a shape; `whole` forbids leaving out items of a list."""
    match shape.kind:
        case "class":
            return read_object(shape.type, value, at, notes)
        case "union":
            return read_object(_member(shape, value, at), value, at, notes)
        case "list":
            return _list(shape.items[0], _array(value, at), at, notes, whole=whole)
        case "row":
            return _row(shape.items, _array(value, at), at, notes)
    return _SINGLE[shape.kind](shape.type, value, at)


def _member(shape: Shape, value: Any, at: str) -> type:
    """The class that an object's tag names."""
    tag = value.get(TAG_KEY) if isinstance(value, dict) else None
    cls = CLASSES.get(tag) if isinstance(tag, str) else None
    if cls is None or cls not in shape.types:
        raise Refused(at, f"{TAG_KEY} is {_shown(tag)}: expected {_one_of(TAGS[c] for c in shape.types)}")
    return cls


def _array(value: Any, at: str) -> list[Any] | tuple[Any, ...]:
    # Plain data of ours that no encoder has seen yet holds tuples.
    if not isinstance(value, list | tuple):
        raise Refused(at, f"is {_shown(value)}: expected an array")
    return value


def _row(items: tuple[Shape, ...], values: Sequence[Any], at: str, notes: Notes) -> tuple[Any, ...]:
    if len(values) != len(items):
        raise Refused(at, f"has {len(values)} items: expected {len(items)}")
    places = enumerate(zip(items, values, strict=True))
    return tuple(_value(item, value, f"{at}/{i}", notes, whole=True) for i, (item, value) in places)


def _choice(kind: Any, value: Any, at: str) -> Any:
    if not isinstance(value, str) or value not in set(kind):
        raise Refused(at, f"is {_shown(value)}: expected {_one_of(kind)}")
    return kind(value)


def _moment(kind: Any, value: Any, at: str) -> Any:
    refused = Refused(at, f"is {_shown(value)}: expected an ISO 8601 {kind.__name__}")
    if not re.fullmatch(PATTERNS[kind], _leaf(str, value, at), re.ASCII):
        raise refused
    try:
        return kind.fromisoformat(value)
    except ValueError:
        raise refused from None


def _leaf(kind: type, value: Any, at: str) -> Any:
    if type(value) is not kind:
        raise Refused(at, f"is {_shown(value)}: expected {_LEAVES[kind]}")
    return value


_LEAVES = {str: "a string", int: "a whole number", bool: "true or false"}
_SINGLE: dict[str, Callable[[Any, Any, str], Any]] = {"enum": _choice, "time": _moment, "leaf": _leaf}


def _list(item: Shape, values: Sequence[Any], at: str, notes: Notes, *, whole: bool) -> tuple[Any, ...]:
    out: list[Any] = []
    for index, value in enumerate(values):
        where = f"{at}/{index}"
        mark = len(notes.kept)
        try:
            out.append(_value(item, value, where, notes, whole=True))
        except Refused as refused:
            if whole:
                raise
            del notes.kept[mark:]
            out += _instead(item, value, where, _reason(refused, where), notes)
    return tuple(out)


def _instead(item: Shape, value: Any, at: str, reason: str, notes: Notes) -> list[Any]:
    """What stands for an item that was refused, so that indices into the list hold."""
    if item.types == BLOCKS:
        notes.kept.append(Kept(at, reason))
        return [Unclassified(Text(_words(value)), note=_json(value))]
    notes.keep(at, value, reason)
    if item.kind == "class" and not any(field.required for field in fields_of(item.type)):
        try:
            return [item.type()]
        except InvalidValue:
            return []
    return []


# ---- words about values -------------------------------------------------------------------------------------------


def _reason(refused: Refused, at: str) -> str:
    below = refused.pointer.removeprefix(at)
    return f"{below}: {refused.reason}" if below else refused.reason


def _one_of(names: Any) -> str:
    return f"one of {', '.join(names)}"


def _escaped(key: str) -> str:
    """RFC 6901 section 3: `~` is written ~0 and `/` ~1."""
    return key.replace("~", "~0").replace("/", "~1")


def _shown(value: Any) -> str:
    text = _json(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _json(value: Any) -> str:
    """JSON on one line, also to those who count U+2028 and U+2029 as line ends."""
    return orjson.dumps(value).decode().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _words(value: Any) -> str:
    """The words of a block that cannot be read: its text where it has one, else every string in it, else its JSON."""
    text = value.get("text") if isinstance(value, dict) else value
    text = text.get("text") if isinstance(text, dict) else text
    words = text if isinstance(text, str) else "\n".join(_strings(value))
    return words if Text(words) else _json(value)


def _strings(value: Any) -> Iterator[str]:
    """The strings in a value, in its order, but for the tag of the value itself."""
    rest = {key: item for key, item in value.items() if key != TAG_KEY} if isinstance(value, dict) else value
    stack = [rest]
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            yield part
        else:
            stack.extend(reversed(list(_children(part))))
