"""What is frozen for ever in the documents of this format: its version, the tags, and the defaults left out.

A reader of another language needs no more than this page and the JSON Schema.
"""

from __future__ import annotations

import datetime as dt

from newsmodel.model.blocks import (
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.people import Organisation, Person

__all__ = ["CLASSES", "PATTERNS", "TAGS", "TAG_KEY", "VERSION"]

VERSION = 1
"""Counts the changes that an old reader would misread; a new optional field is none."""

TAG_KEY = "type"

# The members of unions, wherever they stand.  A tag never changes its meaning.
TAGS: dict[type, str] = {
    Paragraph: "paragraph",
    Crosshead: "crosshead",
    PullQuote: "pull-quote",
    ListBlock: "list",
    Table: "table",
    Preformatted: "preformatted",
    Figure: "figure",
    Unclassified: "unclassified",
    Person: "person",
    Organisation: "organisation",
}

CLASSES: dict[str, type] = {tag: cls for cls, tag in TAGS.items()}

_CLOCK = r"\d\d:\d\d(:\d\d(\.\d{1,6})?)?"

# ISO 8601 in the one form that is written; a wall clock has no offset, an instant has one.
PATTERNS: dict[type, str] = {
    dt.time: _CLOCK,
    dt.datetime: rf"\d{{4}}-\d\d-\d\dT{_CLOCK}(Z|[+-]\d\d:\d\d(:\d\d(\.\d{{6}})?)?)",
}
