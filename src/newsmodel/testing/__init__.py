"""Tools for testers: strategies for every value of the model, and the kit that judges a format.

Needs the extra `test`.  Each name is imported when it is first used, so that strategies cost nothing to who wants the
assertions alone.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsmodel.testing import strategies
    from newsmodel.testing.formats import channels, check_format, instants, unexercised
    from newsmodel.testing.full_articles import specimens
    from newsmodel.testing.strategies import (
        alt_ids,
        anchors,
        articles,
        blocks,
        bylines,
        contacts,
        datelines,
        ed_notes,
        extras,
        figures,
        lines,
        links,
        list_blocks,
        marked,
        media,
        organisation_factboxes,
        paragraphs,
        partial_dates,
        people,
        places,
        plain_articles,
        preformatted,
        quotes,
        rights,
        sidebars,
        signals,
        stamps,
        tables,
        texts,
        tickers,
        topic_tags,
        transmissions,
    )

__all__ = [
    "alt_ids",
    "anchors",
    "articles",
    "blocks",
    "bylines",
    "channels",
    "check_format",
    "contacts",
    "datelines",
    "ed_notes",
    "extras",
    "figures",
    "instants",
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
    "specimens",
    "stamps",
    "strategies",
    "tables",
    "texts",
    "tickers",
    "topic_tags",
    "transmissions",
    "unexercised",
]

_HOME_OF = {
    "channels": "formats",
    "check_format": "formats",
    "instants": "formats",
    "specimens": "full_articles",
    "unexercised": "formats",
}
"""The module of each name that is no strategy."""


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'newsmodel.testing' has no attribute {name!r}")
    module = importlib.import_module(f"newsmodel.testing.{_HOME_OF.get(name, 'strategies')}")
    value = module if name == "strategies" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
