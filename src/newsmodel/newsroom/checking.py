"""Rules over documents: what they find, with the place in the copy where there is copy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newsmodel.diagnostics import Diagnostic, Severity, ordered
from newsmodel.formats import Loaded
from newsmodel.model.anchors import Anchor
from newsmodel.model.article import Article
from newsmodel.newsroom.settings import Settings
from newsmodel.rules import Finding, Rule, choose, findings
from newsmodel.rules.registry import is_selected, severity_of
from newsmodel.rules.walk import place_of
from newsmodel.source import LINE_END, Alignment, Source, Span
from newsmodel.wire.claims import stretches_of
from newsmodel.wire.result import ParseResult

__all__ = ["Remark", "check_document", "check_result", "first_lines"]

_STEP = re.compile(r"[^.\[\]]+")


@attrs.frozen(kw_only=True)
class Remark:
    """A diagnostic of a document, and what shows its place.

    Attributes:
        diagnostic: its path begins with `articles[1].` where the document holds several articles; its span is one of
            `source`.
        source: the story's copy; None for a document of a format.
        first_line: the line of the document, from 1, on which the story's copy begins.
    """

    diagnostic: Diagnostic
    source: Source | None = None
    first_line: int = 1

    @property
    def region(self) -> tuple[int, int, int, int] | None:
        """Line and column of the first character and of the one after the last, from 1; None without a span."""
        if self.source is None or self.diagnostic.span is None:
            return None
        line, column = self.source.position(self.diagnostic.span.start)
        end_line, end_column = self.source.position(self.diagnostic.span.end)
        shift = self.first_line - 1
        return line + shift, column, end_line + shift, end_column


def check_document(loaded: Loaded, settings: Settings | None = None) -> tuple[Remark, ...]:
    """What was remarked in reading a document, and what the chosen rules find in its articles.

    An error of reading is kept whatever is selected: what cannot be read cannot be checked.

    Raises:
        InvalidValue: a selector that fits no rule.
    """
    chosen = settings or Settings()
    rules = choose(chosen.select, chosen.ignore, chosen.severity)
    if loaded.results:
        return tuple(_copy(loaded, rules, chosen))
    many = len(loaded.articles) > 1
    found = [_selected(loaded.diagnostics, chosen)]
    for index, article in enumerate(loaded.articles):
        remarks = ordered(rule.diagnostic(finding) for rule, finding in findings(article, rules))
        found.append([_of_article(d, index) if many else d for d in remarks])
    return tuple(Remark(diagnostic=diagnostic) for part in found for diagnostic in part)


def _of_article(diagnostic: Diagnostic, index: int) -> Diagnostic:
    below = f".{diagnostic.path}" if diagnostic.path else ""
    return attrs.evolve(diagnostic, path=f"articles[{index}]{below}")


def _selected(diagnostics: Iterable[Diagnostic], settings: Settings) -> list[Diagnostic]:
    """The remarks of reading that are asked for, with their severities."""
    kept = (
        d for d in diagnostics if is_selected(d.code, settings.select, settings.ignore) or d.severity is Severity.ERROR
    )
    return [attrs.evolve(d, severity=severity_of(d, settings.severity)) if settings.severity else d for d in kept]


def _copy(loaded: Loaded, rules: tuple[Rule, ...], settings: Settings) -> Iterator[Remark]:
    """The stories of raw copy, and what is said of the document as a whole."""
    said: set[tuple[str, str]] = set()
    told = {id(article) for article in loaded.articles}
    for result, first_line in zip(loaded.results, first_lines(loaded.results), strict=True):
        said.update((d.code, d.message) for d in result.diagnostics)
        # A result without a word of story is no article, and misses all that an article has.
        found = check_result(result, rules) if id(result.article) in told else ()
        for diagnostic in ordered((*_selected(result.diagnostics, settings), *found)):
            yield Remark(diagnostic=diagnostic, source=result.source, first_line=first_line)
    of_all = (d for d in loaded.diagnostics if (d.code, d.message) not in said)
    for diagnostic in _selected(of_all, settings):
        yield Remark(diagnostic=diagnostic)


def first_lines(results: Iterable[ParseResult]) -> Iterator[int]:
    """The line of the document, from 1, on which each story begins."""
    line = 1
    for result in results:
        yield line
        line += sum(1 for _ in LINE_END.finditer(result.source.text))


# ---- places in the copy -----------------------------------------------------------------------------------------


def check_result(result: ParseResult, rules: Iterable[Rule]) -> tuple[Diagnostic, ...]:
    """What the rules find in a story, each with the span of the copy that it is about, where there is one."""
    found = list(findings(result.article, rules))
    if not found:
        return ()
    places = _Places(result)
    return ordered(attrs.evolve(rule.diagnostic(finding), span=places.span(finding)) for rule, finding in found)


class _Places:
    """From places in an article to spans of its copy.

    Segments and origins of a whole story are made only for a place that no claim of the parser gives by itself.
    """

    def __init__(self, result: ParseResult) -> None:
        self._result = result
        found = result.findings
        self._stretches = stretches_of(found.claims, found.paths)
        self._roots = {_root(path) for path in self._stretches}
        self._alignments: dict[str, Alignment] = {}

    def span(self, finding: Finding) -> Span | None:
        """The first stretch of copy that gave the characters; that of what holds them where they are no copy."""
        if finding.path is None:
            return None
        path, within = finding.path, finding.within
        anchored = _anchored(self._result.article, path) if within is None else None
        if anchored is not None:
            path, within = anchored
        if _root(path) not in self._roots:
            return None
        return self._claimed(path, within) or self._held(path)

    def _claimed(self, path: str, within: tuple[int, int] | None) -> Span | None:
        stretches = self._stretches.get(path)
        if stretches is None:
            return None
        alignment = self._alignments.get(path)
        if alignment is None:
            alignment = self._alignments[path] = self._result.findings.lines.alignment(*stretches)
        start, end = within or (0, len(alignment))
        return next(iter(alignment.spans(start, end)), None)

    def _held(self, path: str) -> Span | None:
        origin = self._result.origin
        return next((origin[place][0] for place in _upwards(path) if origin.get(place)), None)


def _root(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


def _anchored(article: Article, path: str) -> tuple[str, tuple[int, int]] | None:
    """Where the words of a fact stand, by its anchor."""
    value: object = article
    owner: int | None = None
    for step in _STEP.findall(path):
        if step.isdecimal():
            value = value[int(step)] if isinstance(value, tuple) and int(step) < len(value) else None
            owner = int(step) if owner is None and path.startswith("factboxes") else owner
        else:
            value = getattr(value, step, None)
    anchor = getattr(value, "anchor", None)
    return place_of(article, anchor, owner) if isinstance(anchor, Anchor) else None


def _upwards(path: str) -> Iterator[str]:
    """A path and what holds it: `body[3].items[0]`, `body[3].items`, `body[3]`, `body`."""
    yield path
    for at in range(len(path) - 1, 0, -1):
        if path[at] in ".[":
            yield path[:at]
