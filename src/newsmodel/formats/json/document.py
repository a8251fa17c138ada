"""A whole document: `{"newsmodel": 1, "channel": {...}, "articles": [{...}]}`."""

from __future__ import annotations

import re
from typing import Any

import orjson

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.formats.base import Loaded
from newsmodel.formats.channel import Channel
from newsmodel.formats.json.careful import MAX_DEPTH, Notes, Refused, read_article, read_object, too_deep
from newsmodel.formats.json.hooks import exact_converter
from newsmodel.formats.json.strict import Irregular, canonical_breaks
from newsmodel.formats.json.tags import VERSION
from newsmodel.formats.json.upgrade import upgraded
from newsmodel.model.article import Article

__all__ = ["read", "recognise", "write"]

_CONVERTER = exact_converter()
_BOM = b"\xef\xbb\xbf"
_VERSION_KEY = "newsmodel"
_RECOGNISED = re.compile(rb'"newsmodel"\s*:\s*[0-9]')


def recognise(head: bytes) -> bool:
    """Whether a document begins as an object with our version in it."""
    start = head.removeprefix(_BOM).lstrip()
    return start[:1] == b"{" and _RECOGNISED.search(start) is not None


def write(articles: tuple[Article, ...], channel: Channel) -> bytes:
    """Articles as a document of the present version: UTF-8, one line."""
    document: dict[str, Any] = {_VERSION_KEY: VERSION}
    if channel != Channel():
        document["channel"] = _CONVERTER.unstructure(channel)
    document["articles"] = [_CONVERTER.unstructure(article) for article in articles]
    return orjson.dumps(document, option=orjson.OPT_APPEND_NEWLINE)


def read(data: bytes) -> Loaded:
    """A document of this or an earlier version; of a later one, what this version knows."""
    try:
        document = orjson.loads(data.removeprefix(_BOM))
    except orjson.JSONDecodeError as failure:
        return _unreadable(f"not JSON: {failure}")
    version = document.get(_VERSION_KEY) if isinstance(document, dict) else None
    if type(version) is not int or version < 1:
        return _unreadable(f'expected an object with the key {_VERSION_KEY}: {{"{_VERSION_KEY}": {VERSION}, ...}}')
    # Only what came with this version's own bytes may skip the constructors.
    exact = version == VERSION and canonical_breaks(data)
    if not exact and too_deep(document):
        return _unreadable(f"nested deeper than {MAX_DEPTH}")
    return _read(upgraded(document, version), version, exact=exact)


def _unreadable(reason: str, path: str | None = None) -> Loaded:
    return Loaded(diagnostics=(codes.UNREADABLE.at(message=f"{codes.UNREADABLE.meaning}: {reason}", path=path),))


def _read(document: dict[str, Any], version: int, *, exact: bool) -> Loaded:
    articles = document.get("articles")
    if not isinstance(articles, list):
        return _unreadable("expected an array of articles", "/articles")
    said = [] if version <= VERSION else [_later(version)]
    unknown = document.keys() - {_VERSION_KEY, "channel", "articles"}
    said += [codes.READ_BACK.at(path=f"/{key}", message="unknown key: not read, not kept") for key in sorted(unknown)]
    channel, noted = _channel(document["channel"]) if "channel" in document else (None, ())
    said += noted
    items: list[Article] = []
    for index, value in enumerate(articles):
        article, noted = _article(value, f"/articles/{index}", exact=exact)
        said += noted
        if article is not None:
            items.append(article)
    return Loaded(items=tuple(items), channel=channel, diagnostics=tuple(said))


def _later(version: int) -> Diagnostic:
    return codes.READ_BACK.at(
        path=f"/{_VERSION_KEY}", message=f"a document of version {version} was read as version {VERSION}"
    )


def _article(value: Any, base: str, *, exact: bool) -> tuple[Article | None, tuple[Diagnostic, ...]]:
    """Fast where the article is exactly what this version writes, else carefully."""
    if exact:
        try:
            return _CONVERTER.structure(value, Article), ()
        except (Irregular, InvalidValue):
            if too_deep(value):
                return None, (codes.UNREADABLE.at(path=base, message=f"nested deeper than {MAX_DEPTH}"),)
    return read_article(value, base)


def _channel(value: Any) -> tuple[Channel | None, tuple[Diagnostic, ...]]:
    notes = Notes()
    try:
        channel: Channel = read_object(Channel, value, "", notes)
    except Refused as refused:
        return None, (codes.READ_BACK.at(path=f"/channel{refused.pointer}", message=f"not read: {refused.reason}"),)
    return channel, tuple(notes.diagnostics("/channel"))
