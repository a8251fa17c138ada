"""A guid for copy that has no identifier of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from newsmodel.model.article import Article, block_lines
from newsmodel.model.blocks import Block
from newsmodel.model.dates import PartialDate

__all__ = ["DERIVED_PREFIX", "derived_guid", "guid_of"]

DERIVED_PREFIX = "urn:newsmodel:1:"


def derived_guid(article: Article) -> str:
    """`urn:newsmodel:1:` and a hash of what names the story: provider, slug or headline, and its printed date.

    Without slug and headline the body takes their place.  A year that was inferred from the time of receipt is
    left out, so that the guid is a pure function of the copy.  Letters' case and the run of white space do not
    count.
    """
    date = article.dateline.date if article.dateline else None
    if date is None and article.published is not None:
        date = article.published.date
    return guid_of(article.provider, article.slugline or article.title, date, article.body)


def guid_of(provider: str | None, name: str | None, date: PartialDate | None, body: Iterable[Block]) -> str:
    """As `derived_guid`, of the parts; `name` is the slug or the headline without status words."""
    named = name or "\n".join(line for block in body for line in block_lines(block))
    key = "\x1f".join(" ".join(part.split()).casefold() for part in (provider or "", named, _printed_day(date)))
    return DERIVED_PREFIX + hashlib.sha256(key.encode()).hexdigest()[:32]


def _printed_day(date: PartialDate | None) -> str:
    if date is None:
        return ""
    year = "" if date.year is None or date.year_inferred else str(date.year)
    return f"{year}-{date.month or ''}-{date.day or ''}"
