"""Fidelity: the rows that say what a format carries, and the projection that is computed from them.

A row names a field of a class of the model (`Article.urgency`, `Person.email`), a class (`Table`, for what
becomes another kind) or `str` (every string).  Its projections are combinators of `projections.py`, nothing
else.  The rows are applied to an article from the leaves up.  They are at once the exporter's input (it writes
the projected article), the diagnostics (X6xx: the rows that changed something) and the page in the docs.
"""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Code, Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.formats.channel import Channel
from newsmodel.formats.strings import class_fields, evolved, joined_strings, map_strings, values_of
from newsmodel.model.article import Article

__all__ = ["Context", "Fidelity", "Projected", "Projection", "Row", "Selection"]


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
        code: what is reported when it changes a value; None for `carried`, which never does.  Only what is reported
            as FILLED makes something of None or `()`; an empty field is never shown to the others.
        whole: whether it speaks for everything below the field, which then needs no rows.
        touches: for rows of `str`: whether a text holds anything that would change.  Asked of all strings of an
            article at once, so it may look at characters alone, not at where a string begins or ends.
    """

    label: str
    apply: Callable[[Any, Context], Any]
    code: Code | None
    whole: bool = False
    touches: Callable[[str], bool] | None = None


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

    @property
    def fills(self) -> bool:
        """Whether something is made of an empty field."""
        return any(p.code is codes.FILLED for p in self.projections)

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
class _Step:
    """What happens to one field of a class: the fields below it first, where there are rows, then its own row."""

    name: str
    row: Row
    descend: bool
    active: tuple[Projection, ...]
    fills: bool


@attrs.frozen
class _Plan:
    """What happens to an object of one class: its fields, then the object itself."""

    values: Callable[[Any], tuple[Any, ...]]
    steps: tuple[_Step, ...]
    own: Row | None
    own_active: tuple[Projection, ...]


# Where a value stands: its holder's place and its name or index; a string for the article.
_Place = tuple[Any, str | int] | str


@attrs.define
class _Run:
    """One article on its way: what it was given with, and the first place that each projection changed."""

    context: Context
    hits: dict[tuple[str, str], Diagnostic] = attrs.field(factory=dict)

    def of(self, owner: Any) -> Context:
        """The context of an object's fields."""
        given = self.context
        return given if owner is given.owner else Context(given.article, given.channel, given.now, owner)

    def apply(self, row: Row, active: tuple[Projection, ...], value: Any, context: Context, place: _Place) -> Any:
        """The value after these projections of a row."""
        for step in active:
            new = step.apply(value, context)
            if new is not value and new != value:
                value = new
                self.report(row, step, place)
        return value

    def report(self, row: Row, step: Projection, place: _Place) -> None:
        """Note that a projection changed something, unless it did before."""
        if step.code is not None and (row.path, step.label) not in self.hits:
            self.hits[row.path, step.label] = step.code.at(message=row.message(step), path=_shown(place) or None)


def _shown(place: _Place) -> str:
    """`body[3].text`."""
    parts: list[str] = []
    while not isinstance(place, str):
        place, last = place
        parts.append(f"[{last}]" if isinstance(last, int) else f".{last}")
    return f"{place}{''.join(reversed(parts))}".removeprefix(".")


def _active(row: Row) -> tuple[Projection, ...]:
    return tuple(step for step in row.projections if step.code is not None)


@attrs.frozen
class Fidelity:
    """The rows of one format.

    Attributes:
        rows: in the order of the docs table.
        selections: which articles the format takes.
        spell: a text in the format's character set, where that is a matter of single fields and not of a row of `str`.

    Raises:
        InvalidValue: two rows for one path, a field of the model without a row, or a row that nothing reaches.
    """

    rows: tuple[Row, ...]
    selections: tuple[Selection, ...] = ()
    spell: Callable[[str], str] = str
    _table: dict[str, Row] = attrs.field(init=False, eq=False, repr=False, hash=False)
    _plans: dict[type, _Plan | None] = attrs.field(init=False, eq=False, repr=False, hash=False, factory=dict)

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
        return self._strings(article, _Run(Context(article, channel, now, article)), "")

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
            run = _Run(Context(article, channel, now, article))
            out.append(self._object(self._strings(article, run, prefix), run, prefix))
            said.extend(run.hits.values())
        return Projected(tuple(out), tuple(said))

    # ---- from the leaves up ------------------------------------------------------------------------------------

    def _strings(self, article: Article, run: _Run, prefix: str) -> Article:
        row = self._table.get("str")
        if row is None or not _may_touch(row, article):
            return article
        active = _active(row)
        changed: Article = map_strings(article, lambda text: run.apply(row, active, text, run.context, prefix))
        return changed

    def _object(self, given: Any, run: _Run, place: _Place) -> Any:
        plan = self._plan(type(given))
        if plan is None:
            return given
        changes: dict[str, Any] = {}
        context: Context | None = None
        for old, step in zip(plan.values(given), plan.steps, strict=True):
            if not step.fills and (old is None or (type(old) is tuple and not old)):
                continue
            new = self._below(old, run, (place, step.name)) if step.descend else old
            if step.active:
                context = context or run.of(given)
                new = run.apply(step.row, step.active, new, context, (place, step.name))
            if new is not old and new != old:
                changes[step.name] = new
        out = evolved(given, changes) if changes else given
        return out if plan.own is None else run.apply(plan.own, plan.own_active, out, run.of(given), place)

    def _below(self, value: Any, run: _Run, place: _Place) -> Any:
        if type(value) is not tuple:
            return self._object(value, run, place) if value is not None else None
        out = tuple([self._below(item, run, (place, index)) for index, item in enumerate(value)])
        return value if all(map(operator.is_, out, value)) else out

    def _plan(self, cls: type) -> _Plan | None:
        """What can change in objects of a class; None where nothing can."""
        if cls not in self._plans:
            self._plans[cls] = self._planned(cls) if attrs.has(cls) else None
        return self._plans[cls]

    def _planned(self, cls: type) -> _Plan | None:
        steps: list[_Step] = []
        for name, kinds in class_fields(cls):
            row = self._table[f"{cls.__name__}.{name}"]
            descend = not row.whole and any(self._plan(kind) is not None for kind in kinds)
            active = _active(row)
            if descend or active:
                steps.append(_Step(name, row, descend, active, row.fills))
        own = self._table.get(cls.__name__)
        if not steps and own is None:
            return None
        return _Plan(values_of(tuple(step.name for step in steps)), tuple(steps), own, _active(own) if own else ())


def _may_touch(row: Row, article: Article) -> bool:
    """Whether a row of `str` may change anything in the article."""
    tests = [step.touches for step in _active(row)]
    if None in tests:
        return True
    text = joined_strings(article)
    return any(test(text) for test in tests if test is not None)
