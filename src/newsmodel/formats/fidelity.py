"""Fidelity: the rows that say what a format carries, and the projection that is computed from them.

A row names a field of a class of the model (`Article.urgency`, `Person.email`), a class (`Table`, for what
becomes another kind) or `str` (every string).  Its projections are combinators of `projections.py`, nothing
else.  The rows are applied to an article from the leaves up.  They are at once the exporter's input (it writes
the projected article), the diagnostics (X6xx: the rows that changed something) and the page in the docs.
"""

from __future__ import annotations

import datetime as dt
import functools
import types
import typing
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from newsmodel.diagnostics import Code, Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.formats.base import Channel
from newsmodel.model.article import Article

__all__ = ["Context", "Fidelity", "Projected", "Projection", "Row", "Selection", "class_fields"]


@attrs.frozen
class Context:
    """What a projection may look at besides its value.

    Attributes:
        article: as it was given to the format.
        channel, now: as given.
        owner: the object whose field is projected, as it was given.
    """

    article: Article
    channel: Channel
    now: dt.datetime
    owner: Any


@attrs.frozen
class Projection:
    """One step from what the model holds to what the format carries.

    Attributes:
        label: for the docs table: `dropped`, `first only`, `as an instant`.
        apply: pure; applied to its own result it changes nothing.
        code: what is reported when it changes a value; None for `carried`, which never does.
        whole: whether it speaks for everything below the field, which then needs no rows.
    """

    label: str
    apply: Callable[[Any, Context], Any]
    code: Code | None
    whole: bool = False


@attrs.frozen
class Row:
    """What a format does with one field or class, and why."""

    path: str
    projections: tuple[Projection, ...]
    why: str = ""

    @property
    def label(self) -> str:
        """The labels of the projections, in order."""
        return ", then ".join(p.label for p in self.projections)

    @property
    def whole(self) -> bool:
        """Whether everything below is spoken for."""
        return any(p.whole for p in self.projections)

    @property
    def carried(self) -> bool:
        """Whether nothing is ever changed."""
        return all(p.code is None for p in self.projections)

    def message(self, step: Projection) -> str:
        """What is reported when one of the projections changes a value."""
        reason = f" ({self.why})" if self.why else ""
        return f"{self.path}: {step.label}{reason}"


@attrs.frozen
class Selection:
    """Which articles a format takes: those for which `keep` is true; the others are reported under `code`."""

    label: str
    keep: Callable[[Article, Context], bool]
    code: Code

    @property
    def message(self) -> str:
        """What is reported of an article that is left out."""
        return f"{self.code.meaning}: {self.label}"


@attrs.frozen
class Projected:
    """The articles that a format carries, and the report of what it does not."""

    articles: tuple[Article, ...]
    diagnostics: tuple[Diagnostic, ...]


@attrs.frozen
class Fidelity:
    """The rows of one format.

    Raises:
        InvalidValue: two rows for one path, a field of the model without a row, or a row that nothing reaches.
    """

    rows: tuple[Row, ...]
    selections: tuple[Selection, ...] = ()
    _table: dict[str, Row] = attrs.field(init=False, eq=False, repr=False, hash=False)
    _active: dict[type, tuple[tuple[str, Row, bool], ...]] = attrs.field(
        init=False, eq=False, repr=False, hash=False, factory=dict
    )

    def __attrs_post_init__(self) -> None:
        table = {row.path: row for row in self.rows}
        object.__setattr__(self, "_table", table)
        if len(table) != len(self.rows):
            raise InvalidValue("Fidelity.rows", [r.path for r in self.rows], "expected one row a path")
        reached = set(self._reach())
        missing = [path for path in reached if path not in table and "." in path]
        idle = [path for path in table if path not in reached and path != "str"]
        if missing or idle:
            raise InvalidValue(
                "Fidelity.rows", sorted(missing + idle), f"expected rows for {sorted(missing)}, none for {sorted(idle)}"
            )

    def _reach(self) -> Iterator[str]:
        """Every `Class` and `Class.field` that no row above has spoken for."""
        seen: set[type] = set()
        queue: list[type] = [Article]
        while queue:
            cls = queue.pop()
            if cls in seen:
                continue
            seen.add(cls)
            yield cls.__name__
            for name, kinds in class_fields(cls):
                path = f"{cls.__name__}.{name}"
                yield path
                row = self._table.get(path)
                if row is None or not row.whole:
                    queue.extend(kinds)

    def refusal(self, article: Article, channel: Channel, now: dt.datetime) -> Selection | None:
        """The selection that leaves the article out; None where the format takes it."""
        context = Context(article, channel, now, article)
        return next((s for s in self.selections if not s.keep(article, context)), None)

    def strings(self, article: Article, channel: Channel, now: dt.datetime) -> Article:
        """The article with its strings as the format writes them, before any field is projected."""
        return self._strings(article, Context(article, channel, now, article), {}, "")

    def project(self, articles: Iterable[Article], channel: Channel, now: dt.datetime) -> Projected:
        """The articles as the format carries them, and one diagnostic a row that changed something."""
        out: list[Article] = []
        said: list[Diagnostic] = []
        given = tuple(articles)
        for number, article in enumerate(given):
            prefix = f"articles[{number}]" if len(given) > 1 else ""
            refused = self.refusal(article, channel, now)
            if refused is not None:
                said.append(refused.code.at(message=refused.message, path=prefix or None))
                continue
            context = Context(article, channel, now, article)
            hits: dict[tuple[str, str], Diagnostic] = {}
            projected = self._strings(article, context, hits, prefix)
            out.append(self._object(projected, context, hits, prefix))
            said.extend(hits.values())
        return Projected(tuple(out), tuple(said))

    # ---- from the leaves up ------------------------------------------------------------------------------------

    def _strings(self, article: Article, context: Context, hits: dict[Any, Diagnostic], prefix: str) -> Article:
        row = self._table.get("str")
        if row is None:
            return article
        changed = map_strings(article, lambda s: _run(row, s, context)[0])
        if changed != article:
            self._report(row, row.projections, hits, prefix)
        return typing.cast("Article", changed)

    def _object(self, given: Any, context: Context, hits: dict[Any, Diagnostic], path: str) -> Any:
        changes: dict[str, Any] = {}
        cls = type(given)
        for name, row, descend in self._plan(cls):
            old = getattr(given, name)
            at = f"{path}.{name}" if path else name
            new = self._value(old, context, hits, at) if descend else old
            new, steps = _run(row, new, context if given is context.owner else attrs.evolve(context, owner=given))
            self._report(row, steps, hits, at)
            if new is not old and new != old:
                changes[name] = new
        out = attrs.evolve(given, **changes) if changes else given
        own = self._table.get(cls.__name__)
        if own is None:
            return out
        out, steps = _run(own, out, attrs.evolve(context, owner=given))
        self._report(own, steps, hits, path)
        return out

    def _value(self, value: Any, context: Context, hits: dict[Any, Diagnostic], path: str) -> Any:
        if isinstance(value, tuple):
            out = tuple(self._value(item, context, hits, f"{path}[{i}]") for i, item in enumerate(value))
            return value if all(a is b for a, b in zip(out, value, strict=True)) else out
        return self._object(value, context, hits, path) if attrs.has(type(value)) else value

    def _plan(self, cls: type) -> tuple[tuple[str, Row, bool], ...]:
        """The fields of a class where something can change: (name, row, whether to look below it)."""
        plan = self._active.get(cls)
        if plan is None:
            rows = ((name, self._table[f"{cls.__name__}.{name}"], kinds) for name, kinds in class_fields(cls))
            steps = (
                (name, row, not row.whole and any(self._changes(kind) for kind in kinds)) for name, row, kinds in rows
            )
            plan = tuple(step for step in steps if step[2] or not step[1].carried)
            self._active[cls] = plan
        return plan

    def _changes(self, cls: type) -> bool:
        return cls.__name__ in self._table or bool(self._plan(cls))

    @staticmethod
    def _report(row: Row, steps: Iterable[Projection], hits: dict[Any, Diagnostic], path: str) -> None:
        for step in steps:
            if step.code is not None and (row.path, step.label) not in hits:
                hits[row.path, step.label] = step.code.at(message=row.message(step), path=path or None)


def _run(row: Row, value: Any, context: Context) -> tuple[Any, list[Projection]]:
    """The value after all projections of a row, and those that changed it."""
    changed: list[Projection] = []
    for step in row.projections:
        if step.code is None:
            continue
        new = step.apply(value, context)
        if new is not value and new != value:
            changed.append(step)
            value = new
    return value, changed


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
        return attrs.evolve(value, **changes) if changes else value
    return value


@functools.cache
def _stringy(cls: type[Any]) -> tuple[str, ...]:
    hints = typing.get_type_hints(cls)
    kinds = {name: tuple(_leaves(hints[name])) for name in (f.name for f in attrs.fields(cls))}
    return tuple(name for name, leaves in kinds.items() if any(k is str or attrs.has(k) for k in leaves))


@functools.cache
def class_fields(cls: type) -> tuple[tuple[str, tuple[type, ...]], ...]:
    """The fields of a class of the model, each with the model classes that its type names."""
    hints = typing.get_type_hints(cls)
    return tuple(
        (field.name, tuple(k for k in _leaves(hints[field.name]) if attrs.has(k))) for field in attrs.fields(cls)
    )


def _leaves(hint: Any) -> Iterator[type]:
    origin = typing.get_origin(hint)
    if origin in {types.UnionType, typing.Union, tuple}:
        for argument in typing.get_args(hint):
            if argument is not Ellipsis:
                yield from _leaves(argument)
    elif isinstance(hint, type):
        yield hint
