"""An article to test with, of which a test states only what it is about."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.article import Article
from newsmodel.model.dates import PartialDate
from newsmodel.model.people import Byline, Person
from newsmodel.model.places import Dateline, Place
from newsmodel.model.quotes import Piece, Quote
from newsmodel.model.topics import TopicTag

__all__ = ["make_article", "refuse_unknown"]

_LEAD = "The night ferry to the outer islands is back in service after nine days in which nothing sailed but the post."
_SAYS = "“The ramp has been welded and the crews are rested,” harbour master Ada Quill told islanders at the pier."
_END = "The first boat carried grain, post and forty passengers."


def _anchor(words: str) -> Anchor:
    start = _SAYS.index(words)
    return Anchor(part=Part.BODY, path=(1,), start=start, end=start + len(words), words=words)


def _passage(words: str) -> Passage:
    return Passage(words, _anchor(words))


_WORDS = "The ramp has been welded and the crews are rested,"
_QUOTE = Quote(
    pieces=[Piece(words=_WORDS, anchor=_anchor(_WORDS))],
    speaker=_passage("Ada Quill"),
    cue=_passage("told"),
    role=_passage("harbour master"),
    speakers=[Person("Ada Quill", role="harbour master")],
    found="attribution",
)
_PUBLISHED = dt.datetime(2026, 1, 5, 14, 30, tzinfo=dt.UTC)

_VALUES: dict[str, Any] = {
    "guid": "https://news.example/2026/night-ferry",
    "version": 1,
    "pub_status": "usable",
    "provider": "Quill News Agency",
    "slugline": "ferry-return",
    "headline": "Night ferry returns to the outer islands",
    "bylines": [Byline(text="By Tom Sett", people=["Tom Sett"])],
    "dateline": Dateline(
        text="PORT QUILL, Jan. 5 (QNA) --",
        places=[Place("PORT QUILL")],
        date=PartialDate(month=1, day=5, text="Jan. 5"),
        agency="QNA",
    ),
    "language": "en",
    "urgency": 5,
    "published": _PUBLISHED,
    "version_created": _PUBLISHED,
    "body": [_LEAD, _SAYS, _END],
    "quotes": [_QUOTE],
    "topics": [TopicTag("maritime transport", qcode="medtop:20000337")],
}


def make_article(**overrides: Any) -> Article:
    """A small article as an agency would file it, with the given fields instead of its own.

    `make_article(headline=None)` lacks one thing; `make_article(embargoed=when)` has one more.  The quote is that of
    the default body: with a body of your own there is none, unless you give quotes as well.

    Raises:
        TypeError: an override names no field of `Article`.
        InvalidValue: a value that the field refuses.
    """
    refuse_unknown(overrides)
    without: dict[str, Any] = {"quotes": ()} if "body" in overrides else {}
    return Article(**{**_VALUES, **without, **overrides})


def refuse_unknown(overrides: dict[str, Any]) -> None:
    """A misspelled field is said at once.

    Raises:
        TypeError: a key names no field of `Article`.
    """
    unknown = overrides.keys() - {field.name for field in attrs.fields(Article)}
    if unknown:
        raise TypeError(f"Article has no field {', '.join(sorted(unknown))}")
