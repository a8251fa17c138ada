"""The one table of rules, and the choice among them.

Third parties add theirs through the entry point group `newsmodel.rules`, whose objects are a Rule or an iterable of
them.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import entry_points

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Code, Diagnostic, Severity
from newsmodel.errors import InvalidValue
from newsmodel.rules import (
    bodies,
    boxes,
    headlines,
    identity,
    links,
    media,
    memberships,
    places,
    quotes,
    style,
    texts,
    times,
    topics,
)
from newsmodel.rules.rule import Rule

__all__ = ["ALL", "READING", "SETS", "all_rules", "choose", "get", "is_selected", "selectors", "severity_of"]

ALL = "all"
"""The selector of every rule."""

READING = "reading"
"""The selector of what was remarked while a document was read; no rule is of that set."""

SETS = {
    "core": "what misleads a reader or contradicts itself, whatever becomes of the article",
    "wire": "what a desk expects of agency copy",
    "feed": "what readers of RSS, Atom and JSON Feed need",
    "newsml-g2": "what NewsML-G2 demands or advises",
    "google-news": "what Google News and search engines ask of a story's page",
    "style": "what a sub-editor would mend",
}
"""The named sets of the library and what each is for; a third party's rule may name further ones."""

_TABLES: tuple[tuple[Rule, ...], ...] = (
    headlines.RULES,
    places.RULES,
    times.RULES,
    quotes.RULES,
    bodies.RULES,
    texts.RULES,
    style.RULES,
    identity.RULES,
    links.RULES,
    media.RULES,
    topics.RULES,
    memberships.RULES,
    boxes.RULES,
)
_BUILT_IN = tuple(sorted((rule for table in _TABLES for rule in table), key=lambda rule: rule.id))


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule: the library's in the order of their codes, then those of installed packages.

    Raises:
        InvalidValue: an entry point gives no rules, or one whose code or name is taken.
    """
    known = list(_BUILT_IN)
    taken = {key for rule in known for key in (rule.id, rule.name)}
    for point in entry_points(group="newsmodel.rules"):
        for rule in _loaded(point.name, point.load()):
            if taken & {rule.id, rule.name}:
                raise InvalidValue(
                    f"entry point {point.name}", rule.id, "expected a code and a name that are not taken"
                )
            taken |= {rule.id, rule.name}
            known.append(rule)
    return tuple(known)


def _loaded(name: str, value: object) -> Iterator[Rule]:
    for rule in value if isinstance(value, Iterable) else (value,):
        if not isinstance(rule, Rule):
            raise InvalidValue(f"entry point {name}", rule, "expected a Rule or an iterable of them")
        yield rule


def get(key: str) -> Rule:
    """A rule by its code, in any case, or its name.

    Raises:
        InvalidValue: there is none.
    """
    for rule in all_rules():
        if key.casefold() in {rule.id.casefold(), rule.name.casefold()}:
            return rule
    raise InvalidValue("rule", key, "expected a code such as V501 or a name such as headline-missing")


def selectors(rule: Rule) -> frozenset[str]:
    """All by which a rule is selected: `all`, its sets, its name, its code and each beginning of it."""
    return frozenset((ALL, *rule.sets, *_of_code(rule.code)))


def _of_code(code: Code) -> tuple[str, ...]:
    return (code.slug, *(code.id[:length] for length in range(1, len(code.id) + 1)))


@functools.cache
def _remarks() -> dict[str, frozenset[str]]:
    """What selects the remarks of reading and writing, by code."""
    stages = (code for code in codes.table().values() if not code.id.startswith("V"))
    return {code.id: frozenset((ALL, READING, *_of_code(code))) for code in stages}


def choose(
    select: Iterable[str] | str = ("core",),
    ignore: Iterable[str] | str = (),
    severity: Mapping[str, Severity | str] | None = None,
    *,
    rules: Iterable[Rule] | None = None,
) -> tuple[Rule, ...]:
    """The rules that are selected and not ignored, with their severities.

    A selector is a set (`core`), a code (`V501`), the beginning of codes (`V5`, `V50`), a name (`headline-missing`) or
    `all`.  What is ignored is ignored however it is selected.  Of several severities for one rule the last counts.
    Selectors of remarks that are none of rules (`reading`, `F303`) are understood and choose no rule.

    Args:
        select: selectors; a string is one.
        ignore: selectors.
        severity: severities, or their names in lower case, by selector.
        rules: the rules to choose from; all that are known where None.

    Raises:
        InvalidValue: a selector that fits no rule, a severity that is none.
    """
    wanted, unwanted, levels = _names(select), _names(ignore), dict(severity or {})
    if rules is None:
        return _chosen(wanted, unwanted, tuple((key, _severity(level)) for key, level in levels.items()))
    return _choice(tuple(rules), wanted, unwanted, {key: _severity(level) for key, level in levels.items()})


@functools.lru_cache(maxsize=64)
def _chosen(
    wanted: tuple[str, ...], unwanted: tuple[str, ...], levels: tuple[tuple[str, Severity], ...]
) -> tuple[Rule, ...]:
    """As `choose`, of all rules; kept, since callers check many articles with one choice."""
    return _choice(all_rules(), wanted, unwanted, dict(levels))


def _choice(
    rules: tuple[Rule, ...], wanted: tuple[str, ...], unwanted: tuple[str, ...], levels: Mapping[str, Severity]
) -> tuple[Rule, ...]:
    keys = {rule: selectors(rule) for rule in rules}
    known = frozenset({ALL, READING, *SETS}).union(*keys.values(), *_remarks().values())
    for field, given in (("select", wanted), ("ignore", unwanted), ("severity", levels)):
        for key in given:
            if key not in known:
                raise InvalidValue(field, key, "expected a set, a code or its beginning, or a rule's name")
    return tuple(
        attrs.evolve(rule, severity=_level(rule.severity, keys[rule], levels))
        for rule in rules
        if keys[rule].intersection(wanted) and keys[rule].isdisjoint(unwanted)
    )


def _level(usual: Severity, keys: frozenset[str], levels: Mapping[str, Severity]) -> Severity:
    return [usual, *(level for key, level in levels.items() if key in keys)][-1]


def is_selected(code: str, select: Iterable[str], ignore: Iterable[str] = ()) -> bool:
    """Whether a remark of reading is selected and not ignored, by the rules of `choose`."""
    keys = _remarks().get(code, frozenset({ALL, READING, code}))
    return not keys.isdisjoint(select) and keys.isdisjoint(ignore)


def severity_of(diagnostic: Diagnostic, severity: Mapping[str, Severity | str]) -> Severity:
    """The severity of a remark of reading, as `choose` would set it."""
    keys = _remarks().get(diagnostic.code, frozenset({ALL, READING, diagnostic.code}))
    return _level(diagnostic.severity, keys, {key: _severity(level) for key, level in severity.items()})


def _names(value: Iterable[str] | str) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _severity(value: Severity | str) -> Severity:
    if isinstance(value, Severity):
        return value
    if isinstance(value, str) and value.upper() in Severity.__members__:
        return Severity[value.upper()]
    raise InvalidValue("severity", value, "expected info, warning or error")
