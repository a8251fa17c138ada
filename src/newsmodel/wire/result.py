"""What parsing gives: the article, the segments that tile the copy, where each value came from, and remarks."""

from __future__ import annotations

import enum
from collections.abc import Mapping

import attrs

from newsmodel.diagnostics import Diagnostic, Severity, render, require
from newsmodel.model.article import Article
from newsmodel.source import Alignment, Source, Span

__all__ = ["ParseResult", "Role", "Segment"]


class Role(enum.StrEnum):
    """What a segment of the copy is.  Closed; the sub-role of a segment is open."""

    ENVELOPE = "envelope"
    FURNITURE = "furniture"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    STAMP = "stamp"
    STATUS = "status"
    ED_NOTE = "ed-note"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CROSSHEAD = "crosshead"
    PULL_QUOTE = "pull-quote"
    LIST_ITEM = "list-item"
    TABLE = "table"
    PREFORMATTED = "preformatted"
    FIGURE = "figure"
    FACTBOX_HEADING = "factbox-heading"
    FACTBOX = "factbox"
    SIDEBAR_TITLE = "sidebar-title"
    SIDEBAR = "sidebar"
    TOPIC = "topic"
    CONTACT = "contact"
    DISCLAIMER = "disclaimer"
    RIGHTS = "rights"
    SIGN_OFF = "sign-off"
    END_MARK = "end-mark"
    OTHER_STORY = "other-story"
    BLANK = "blank"
    UNCLASSIFIED = "unclassified"


@attrs.frozen(kw_only=True)
class Segment:
    """A stretch of the source with one role; the segments of a result tile its source, in order.

    Attributes:
        span: the characters, line ends and control bytes included; it may begin or end inside a line.
        role: see `Role`.
        sub_role: an open word that says more: `menu`, `counter`, `share-bar`, `agate`.
        path: the place in the article that the segment became, such as `body[3]`; None for none.
        alignment: how the text of that place was made of the source; None where the segment is no text of it.
    """

    span: Span
    role: Role
    sub_role: str | None = None
    path: str | None = None
    alignment: Alignment | None = None


@attrs.frozen(kw_only=True)
class ParseResult:
    """One story, read from raw copy.

    Attributes:
        article: the reading.
        segments: tiles of `source.text`, in order.
        origin: path in the article to the spans it was read from, in order and disjoint: `headline`,
            `dateline.places[0]`, `body[3]`, `factboxes[0].heading`.
        diagnostics: sorted by position and code.
        source: the copy.
    """

    article: Article
    segments: tuple[Segment, ...]
    origin: Mapping[str, tuple[Span, ...]]
    diagnostics: tuple[Diagnostic, ...]
    source: Source

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
