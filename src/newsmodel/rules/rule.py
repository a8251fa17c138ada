"""What a rule is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from newsmodel.diagnostics import Code, Diagnostic, Severity
from newsmodel.errors import InvalidValue
from newsmodel.model.article import Article

__all__ = ["Find", "Finding", "Rule"]


@attrs.frozen
class Finding:
    """One place where an article breaks a rule.

    Attributes:
        path: the place in the model, such as `headline` or `body[3].items[0]`; None for the article as a whole.
        message: what was seen, then what was expected; no full stop.
        within: the characters of the text at `path` that it is about, 0-based and half-open; None for all.
        hint: what to do about this one, where it differs from the advice of the code.
    """

    path: str | None
    message: str
    within: tuple[int, int] | None = attrs.field(default=None, kw_only=True)
    hint: str | None = attrs.field(default=None, kw_only=True)


Find = Callable[[Article], Iterable[Finding]]
"""The work of a rule: pure, never raises, linear in the article."""


def _to_sets(value: Iterable[str] | str) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """One thing that an article is checked for.

    Attributes:
        code: its id, name (the slug), usual severity, meaning and advice.
        sets: the named sets it belongs to, at least one.
        find: what it finds in an article.
        why: why a desk or a reader of feeds cares.
        source: the standard that says so, with its clause; empty where none does.
        good, bad: an article that keeps the rule and one that breaks it, as Python expressions of the public names of
            `newsmodel` and `dt`, the module `datetime`; run as tests and shown on the rule's page.
        severity: that of the code unless overridden.
    """

    code: Code
    sets: tuple[str, ...] = attrs.field(converter=_to_sets)
    find: Find
    why: str
    source: str = ""
    good: str
    bad: str
    severity: Severity = attrs.field(default=attrs.Factory(lambda rule: rule.code.severity, takes_self=True))

    def __attrs_post_init__(self) -> None:
        if not self.sets:
            raise InvalidValue("Rule.sets", self.sets, "expected the name of at least one set")

    @property
    def id(self) -> str:
        """The id of the code: `V501`."""
        return self.code.id

    @property
    def name(self) -> str:
        """The slug of the code: `headline-missing`."""
        return self.code.slug

    def diagnostic(self, finding: Finding) -> Diagnostic:
        """What is said about a finding, without a span."""
        return self.code.at(message=finding.message, path=finding.path, hint=finding.hint, severity=self.severity)
