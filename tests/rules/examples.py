"""The good and bad examples of rules, run."""

from __future__ import annotations

import datetime as dt

import newsmodel
from newsmodel import Article


def run(example: str) -> Article:
    """The article of an example: an expression of the public names and `dt`."""
    names = {name: getattr(newsmodel, name) for name in newsmodel.__all__}
    article = eval(example, {**names, "dt": dt})  # noqa: S307  our own rules
    assert isinstance(article, Article)
    return article
