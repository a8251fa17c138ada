"""What parsing gives: the article, the segments that tile the copy, where each value came from, and remarks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

import attrs

from newsmodel.diagnostics import Diagnostic, Severity, render, require
from newsmodel.model.article import Article
from newsmodel.source import Source, Span
from newsmodel.wire.claims import Claim, origins, segments
from newsmodel.wire.lines import Lines
from newsmodel.wire.segment import Role, Segment

__all__ = ["Findings", "ParseResult", "Role", "Segment"]


@attrs.frozen(kw_only=True, eq=False)
class Findings:
    """What a ParseResult makes its segments and origins of when they are asked for.

    Attributes:
        lines: the lines of the story.
        claims: what the rules found, in order.
        paths: the place in the article that each claim became; None for none.
        before, after: segments around the story's own lines: envelope, other stories.
    """

    lines: Lines
    claims: tuple[Claim, ...] = ()
    paths: tuple[str | None, ...] = ()
    before: tuple[Segment, ...] = ()
    after: tuple[Segment, ...] = ()


@attrs.frozen(kw_only=True)
class ParseResult:
    """One story, read from raw copy.

    Attributes:
        article: the reading.
        diagnostics: sorted by position and code.
        source: the copy.
        findings: internal; what `segments` and `origin` are made of.
    """

    article: Article
    diagnostics: tuple[Diagnostic, ...]
    source: Source
    findings: Findings = attrs.field(repr=False, eq=False)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """Tiles of `source.text`, in order."""
        found = self.findings
        return (*found.before, *segments(found.lines, found.claims, found.paths), *found.after)

    @cached_property
    def origin(self) -> Mapping[str, tuple[Span, ...]]:
        """Path in the article to the spans it was read from, in order and disjoint.

        Paths are such as `headline`, `dateline`, `body[3]`, `factboxes[0].heading`.
        """
        found = self.findings
        places = origins(found.lines, found.claims, found.paths)
        if "dateline.date" in places and _is_day_of_dateline(self.article):
            places.setdefault("published", places["dateline.date"])
        return MappingProxyType(places)

    def require(self, severity: Severity = Severity.ERROR) -> ParseResult:
        """This result, unless a diagnostic reaches `severity`.

        Raises:
            DiagnosticsError: holds all diagnostics.
        """
        require(self.diagnostics, severity)
        return self

    def text_of(self, segment: Segment) -> str:
        """The raw characters of a segment."""
        return segment.span.slice(self.source.text)

    def report(self) -> str:
        """All diagnostics as text, with lines and markers."""
        return "\n".join(render(d, self.source) for d in self.diagnostics)


def _is_day_of_dateline(article: Article) -> bool:
    """Whether a story without a stamp was published on the day that its dateline prints."""
    dateline, published = article.dateline, article.published
    if dateline is None or published is None or published.time is not None:
        return False
    return published.date is not None and published.date == dateline.date
