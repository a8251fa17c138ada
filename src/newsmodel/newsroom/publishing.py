"""Articles as documents, ready to be written or sent."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence

import attrs

from newsmodel.diagnostics import Diagnostic, Severity, require
from newsmodel.formats import Channel, Exported, Format, registry
from newsmodel.model.article import Article

__all__ = ["Document", "dump", "publish"]

_NAME_LENGTH = 60
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


@attrs.frozen(kw_only=True)
class Document:
    """A document of a format, with a name to store it under.

    Attributes:
        name: a file name made of the slug or headline; unique among the documents of one call.
        data: the bytes.
        articles: the articles it was made of.
        diagnostics: what the format could not carry.
    """

    name: str
    data: bytes
    articles: tuple[Article, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    def require(self, severity: Severity = Severity.ERROR) -> Document:
        """This document, unless a diagnostic reaches `severity`.

        Raises:
            DiagnosticsError: holds all diagnostics.
        """
        require(self.diagnostics, severity)
        return self


def dump(
    articles: Article | Sequence[Article],
    to: str | Format,
    channel: Channel | None = None,
    *,
    now: dt.datetime,
) -> Exported:
    """One document of the articles: `dump(article, "rss", now=now).data`.

    Args:
        articles: one, or several where the format holds several.
        to: a format or its name.
        channel: the feed; a default one where None.
        now: aware; decides what may be public.

    Raises:
        UnknownFormat: no format of that name.
        InvalidValue: a naive `now`; several articles for a format of one.
    """
    return _format(to).dump(articles, channel, now=now)


def publish(
    articles: Iterable[Article],
    to: str | Format,
    channel: Channel | None = None,
    *,
    now: dt.datetime,
) -> tuple[Document, ...]:
    """The articles as documents: one of them all where the format holds several, else one each.

    An article that the format refuses or that is not public gives a document without bytes, whose diagnostics
    say why.

    Raises:
        UnknownFormat: no format of that name.
        InvalidValue: a naive `now`.
    """
    target, given = _format(to), tuple(articles)
    groups = [given] if target.many else [(article,) for article in given]
    names = _unique(_stem(group, channel) for group in groups)
    return tuple(
        _document(name + target.suffixes[0], group, target.dump(group, channel, now=now))
        for name, group in zip(names, groups, strict=True)
    )


def _document(name: str, articles: tuple[Article, ...], exported: Exported) -> Document:
    return Document(name=name, data=exported.data, articles=articles, diagnostics=exported.diagnostics)


def _format(to: str | Format) -> Format:
    return to if isinstance(to, Format) else registry.get(to)


def _stem(articles: tuple[Article, ...], channel: Channel | None) -> str:
    """Letters, digits, dots and hyphens, of the slug, the headline or the guid; of the channel for a feed."""
    if len(articles) == 1:
        (article,) = articles
        words = article.slugline or article.title or article.guid or "story"
    else:
        words = channel.title if channel else "news"
    folded = unicodedata.normalize("NFC", words).casefold()
    name = _NOT_IN_NAMES.sub("-", folded).strip("-.")
    if len(name) > _NAME_LENGTH:
        name = name[:_NAME_LENGTH].rpartition("-")[0] or name[:_NAME_LENGTH]
    return name.strip("-.") or "story"


def _unique(stems: Iterable[str]) -> list[str]:
    """The stems, those that came before with a number after them."""
    out: dict[str, None] = {}
    counts: dict[str, int] = {}
    for stem in stems:
        name = stem
        while name in out:
            counts[stem] = counts.get(stem, 1) + 1
            name = f"{stem}-{counts[stem]}"
        out[name] = None
    return list(out)
