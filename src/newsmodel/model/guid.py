"""A guid for copy that has no identifier of its own."""

from __future__ import annotations

import hashlib

from newsmodel.model.article import Article, block_lines

__all__ = ["DERIVED_PREFIX", "derived_guid"]

DERIVED_PREFIX = "urn:newsmodel:1:"


def derived_guid(article: Article) -> str:
    """`urn:newsmodel:1:` and a hash of what names the story: provider, slug or headline, and its printed date.

    Without slug and headline the body takes their place.  A year that was inferred from the time of receipt is
    left out, so that the guid is a pure function of the copy.  Letters' case and the run of white space do not
    count.
    """
    name = article.slugline or article.title or "\n".join(line for b in article.body for line in block_lines(b))
    parts = [article.provider or "", name, _printed_day(article)]
    key = "\x1f".join(" ".join(part.split()).casefold() for part in parts)
    return DERIVED_PREFIX + hashlib.sha256(key.encode()).hexdigest()[:32]


def _printed_day(article: Article) -> str:
    date = article.dateline.date if article.dateline else None
    if date is None and article.published is not None:
        date = article.published.date
    if date is None:
        return ""
    year = "" if date.year is None or date.year_inferred else str(date.year)
    return f"{year}-{date.month or ''}-{date.day or ''}"
