"""Segments: the tiles of a story's copy, each with one role."""

from __future__ import annotations

import enum

import attrs

from newsmodel.source import Alignment, Span

__all__ = ["Role", "Segment"]


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
        alignment: how the text of that place was made of the source, or the line of it that a deck of several is; None
            where the segment is no text of it.
    """

    span: Span
    role: Role
    sub_role: str | None = None
    path: str | None = None
    alignment: Alignment | None = None
