"""How two values of the model differ, told by the paths of the model.

Tuples are aligned first, so that a lost paragraph is one line and not a difference in every block after it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Any

import attrs

__all__ = ["difference", "differences"]

_INDEX = re.compile(r"\[\d+\]")
# How much of two strings is shown around the first character that differs, and how much of any other value.
_BEFORE, _WINDOW, _LONGEST = 24, 72, 160


def difference(left: Any, right: Any, path: str = "") -> str | None:
    """The first place where two values of the model differ, as `articles[0].body[2].text: 'a' != 'b'`."""
    if left == right:
        return None
    if type(left) is type(right):
        if isinstance(left, tuple) and len(left) == len(right):
            pairs = ((f"{path}[{i}]", a, b) for i, (a, b) in enumerate(zip(left, right, strict=True)))
            return next(filter(None, (difference(a, b, at) for at, a, b in pairs)), None)
        if attrs.has(type(left)):
            fields = ((f"{path}.{name}", getattr(left, name), getattr(right, name)) for name in _names(left))
            return next(filter(None, (difference(a, b, at) for at, a, b in fields)), None)
    return f"{path}: {left!r} != {right!r}"


def differences(actual: Any, expected: Any, *, ignore: Sequence[str] = (), path: str = "") -> Iterator[str]:
    """Every place where two values of the model differ, a few lines each.

    Args:
        actual: what there is.
        expected: what was to be.
        ignore: paths that may differ, with or without indices, `*` for anything: `guid`, `quotes.speaker`,
            `*.anchor`, `body[0]`.
        path: where the two values stand.
    """
    if actual == expected or _ignored(path, ignore):
        return
    if type(actual) is not type(expected):
        yield _two_lines(path, _shown(actual), _shown(expected))
    elif isinstance(actual, str):
        yield _strings(path, actual, expected)
    elif isinstance(actual, tuple):
        yield from _tuples(actual, expected, ignore, path)
    elif attrs.has(type(actual)):
        for name in _names(actual):
            below = f"{path}.{name}" if path else name
            yield from differences(getattr(actual, name), getattr(expected, name), ignore=ignore, path=below)
    else:
        yield _two_lines(path, _shown(actual), _shown(expected))


def _names(value: Any) -> list[str]:
    return [field.name for field in attrs.fields(type(value)) if field.eq]


def _ignored(path: str, ignore: Sequence[str]) -> bool:
    bare = _INDEX.sub("", path)
    return any(path == pattern or fnmatchcase(bare, pattern) for pattern in ignore)


def _tuples(actual: tuple[Any, ...], expected: tuple[Any, ...], ignore: Sequence[str], path: str) -> Iterator[str]:
    """Equal items are passed over; of the rest the first are compared in pairs, and what is left has no partner."""
    matcher = difflib.SequenceMatcher(None, expected, actual, autojunk=False)
    for kind, start, stop, at, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        paired = min(stop - start, end - at)
        for step in range(paired):
            one, other = actual[at + step], expected[start + step]
            yield from differences(one, other, ignore=ignore, path=f"{path}[{at + step}]")
        for index in range(start + paired, stop):
            yield from _lonely(f"{path}[{index}]", "missing", expected[index], ignore)
        for index in range(at + paired, end):
            yield from _lonely(f"{path}[{index}]", "not expected", actual[index], ignore)


def _lonely(path: str, what: str, value: Any, ignore: Sequence[str]) -> Iterator[str]:
    if not _ignored(path, ignore):
        yield f"{path}: {what}: {_shown(value)}"


def _shown(value: Any) -> str:
    """A value on one line: a value of the model by the fields that say something."""
    shown = _brief(value)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 3]}..."


def _brief(value: Any) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_brief, value))})"
    if not attrs.has(type(value)):
        return repr(str(value) if isinstance(value, str) else value)
    fields = [(field, getattr(value, field.name)) for field in attrs.fields(type(value))]
    said = [f"{field.name}={_brief(held)}" for field, held in fields if held not in {field.default, None, ()}]
    return f"{type(value).__name__}({', '.join(said)})"


def _two_lines(path: str, actual: str, expected: str) -> str:
    return f"{path}:\n    is        {actual}\n    should be {expected}"


def _strings(path: str, actual: str, expected: str) -> str:
    """Both strings around the first character that differs, with a mark under it."""
    shortest = min(len(actual), len(expected))
    at = next((i for i, (a, b) in enumerate(zip(actual, expected, strict=False)) if a != b), shortest)
    start = max(0, at - _BEFORE)
    lead = "..." if start else ""
    same = repr(lead + actual[start:at])[:-1]
    return (
        f"{_two_lines(path, *(_window(s, lead, start) for s in (actual, expected)))}\n              {' ' * len(same)}^"
    )


def _window(text: str, lead: str, start: int) -> str:
    tail = "..." if start + _WINDOW < len(text) else ""
    return repr(f"{lead}{text[start : start + _WINDOW]}{tail}")
