"""Assertions over articles, for any test runner; none needs hypothesis."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs

from newsmodel.diagnostics import Severity
from newsmodel.formats import registry
from newsmodel.formats.base import Format
from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article
from newsmodel.testing.comparing import differences

__all__ = ["articles_of", "assert_round_trips", "assert_same_story", "assert_valid"]

# A time at which nothing is embargoed any more; what is written does not depend on the day of the test.
_NOW = dt.datetime(9999, 12, 31, tzinfo=dt.UTC)


def articles_of(value: Any) -> tuple[Article, ...]:
    """The articles of an article, of several, of a ParseResult or of a Loaded.

    Raises:
        TypeError: anything else.
    """
    if isinstance(value, Article):
        return (value,)
    if isinstance(getattr(value, "article", None), Article):
        return (value.article,)
    several = getattr(value, "articles", value)
    if isinstance(several, Iterable) and not isinstance(several, str | bytes):
        return tuple(one for item in several for one in articles_of(item))
    raise TypeError(f"expected an Article, or what holds articles, not {value!r}")


def assert_valid(
    value: Any,
    *,
    select: Iterable[str] | str = ("core",),
    ignore: Iterable[str] | str = (),
    severity: Severity = Severity.WARNING,
) -> None:
    """No rule has anything to say that reaches `severity`.

    Args:
        value: an article, or what holds articles: a ParseResult, a Loaded, a list.
        select: sets, codes or prefixes of codes, as for `rules.check`.
        ignore: the same; these are not looked at.
        severity: the least that fails.

    Raises:
        AssertionError: every remark with its path, by article.
        InvalidValue: a selector that fits no rule.
    """
    from newsmodel.rules import check  # noqa: PLC0415  the other assertions need no rules

    lines: list[str] = []
    for article in articles_of(value):
        said = [d for d in check(article, select=select, ignore=ignore) if d.severity >= severity]
        if said:
            lines += [f"{article.title or article.guid or 'an article without headline'}:", *(f"  {d}" for d in said)]
    if lines:
        raise AssertionError("\n".join(["not valid:", *lines]))


def assert_same_story(actual: Any, expected: Any, *, ignore: Iterable[str] = ()) -> None:
    """Two articles, or as many on both sides, say the same.

    Args:
        actual: an article, or what holds articles: a ParseResult, a Loaded, a list.
        expected: the same.
        ignore: fields or paths that may differ: `guid`, `dateline.places`, `quotes.speaker`, `*.anchor`.

    Raises:
        AssertionError: every difference with its path, both values beside each other.
        TypeError: an ignored path does not begin with a field of `Article`.
    """
    left, right, ignored = articles_of(actual), articles_of(expected), _checked(ignore)
    if len(left) != len(right):
        titles = [[article.title for article in side] for side in (left, right)]
        raise AssertionError(f"{len(left)} articles where {len(right)} were expected: {titles[0]} and {titles[1]}")
    found = [
        line
        for number, (one, other) in enumerate(zip(left, right, strict=True))
        for line in differences(one, other, ignore=ignored, path="" if len(left) == 1 else f"[{number}]")
    ]
    if found:
        raise AssertionError("\n".join(["not the same story:", *(f"  {line}" for line in found)]))


def _checked(ignore: Iterable[str]) -> tuple[str, ...]:
    patterns = (ignore,) if isinstance(ignore, str) else tuple(ignore)
    known = {field.name for field in attrs.fields(Article)}
    for pattern in patterns:
        first = pattern.split(".")[0].split("[")[0]
        if "*" not in first and first not in known:
            raise TypeError(f"{pattern!r}: Article has no field {first!r}")
    return patterns


def assert_round_trips(
    article: Article,
    format: Format | str,  # noqa: A002  the field's word
    *,
    channel: Channel | None = None,
    now: dt.datetime = _NOW,
    lossless: bool = False,
) -> Article:
    """What a format writes is read back as its rows promise; gives the article that came back.

    Args:
        article: what is written.
        format: its name, or the format itself.
        channel: as for `Format.dump`.
        now: as for `Format.dump`; by default late enough for every embargo.
        lossless: the article must come back as it is, whatever the format promises.

    Raises:
        AssertionError: it does not, or is left out; every difference with its path.
        UnknownFormat: no format has that name.
    """
    chosen = registry.get(format) if isinstance(format, str) else format
    where = channel or Channel()
    exported = chosen.dump(article, where, now=now)
    back = chosen.load(exported.data).articles if exported.data else ()
    if len(back) != 1:
        said = "\n  ".join(map(str, exported.diagnostics))
        raise AssertionError(f"{chosen.name}: {len(back)} articles were read back, expected one\n  {said}".rstrip())
    expected = article if lossless else chosen.project(article, where, now=now)[0]
    found = list(differences(back[0], expected))
    if found:
        raise AssertionError("\n".join([f"{chosen.name} does not give it back:", *(f"  {line}" for line in found)]))
    return back[0]
