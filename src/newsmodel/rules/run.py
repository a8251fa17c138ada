"""Rules over an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsmodel.diagnostics import Diagnostic, Severity, ordered
from newsmodel.errors import InvalidValue
from newsmodel.model.article import Article
from newsmodel.rules.registry import choose
from newsmodel.rules.rule import Finding, Rule

__all__ = ["check", "findings"]


def findings(article: Article, rules: Iterable[Rule]) -> Iterator[tuple[Rule, Finding]]:
    """What each of these rules finds, rule by rule."""
    for rule in rules:
        for finding in rule.find(article):
            yield rule, finding


def check(
    article: Article,
    *,
    select: Iterable[str] | str = ("core",),
    ignore: Iterable[str] | str = (),
    severity: Mapping[str, Severity | str] | None = None,
    rules: Iterable[Rule] | None = None,
) -> tuple[Diagnostic, ...]:
    """What the chosen rules say of an article, sorted by code and place; empty where all is well.

    The arguments are those of `choose`.  Paths say where in the article; there are no spans, since an article has no
    source.

    Raises:
        InvalidValue: no article, a selector that fits no rule, a severity that is none.
    """
    if not isinstance(article, Article):
        raise InvalidValue("check", type(article).__name__, "expected an Article")
    chosen = choose(select, ignore, severity, rules=rules)
    return ordered(rule.diagnostic(finding) for rule, finding in findings(article, chosen))
