"""Hypothesis strategies for every class of the model.

Small by default, readable when shrunk, and nasty: what wire copy and other people's feeds really hold (control
characters, no-break spaces, markup characters, stamps without an offset, empty cells) comes up within a hundred
examples.  A few draws make a value, since formats are tested over thousands of articles.

Anchors of a generated article are true: their words stand where they say.
"""

from __future__ import annotations

from newsmodel.testing.strategies.anchored import anchors, quotes
from newsmodel.testing.strategies.articles import articles, plain_articles
from newsmodel.testing.strategies.blocks import blocks, figures, list_blocks, paragraphs, preformatted, tables
from newsmodel.testing.strategies.boxes import organisation_factboxes, sidebars, tickers
from newsmodel.testing.strategies.dates import partial_dates, stamps
from newsmodel.testing.strategies.fields import (
    alt_ids,
    bylines,
    contacts,
    datelines,
    ed_notes,
    extras,
    links,
    media,
    people,
    places,
    rights,
    signals,
    topic_tags,
    transmissions,
)
from newsmodel.testing.strategies.texts import lines, marked, texts

__all__ = [
    "alt_ids",
    "anchors",
    "articles",
    "blocks",
    "bylines",
    "contacts",
    "datelines",
    "ed_notes",
    "extras",
    "figures",
    "lines",
    "links",
    "list_blocks",
    "marked",
    "media",
    "organisation_factboxes",
    "paragraphs",
    "partial_dates",
    "people",
    "places",
    "plain_articles",
    "preformatted",
    "quotes",
    "rights",
    "sidebars",
    "signals",
    "stamps",
    "tables",
    "texts",
    "tickers",
    "topic_tags",
    "transmissions",
]
