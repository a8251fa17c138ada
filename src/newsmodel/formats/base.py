"""What a format is: its names, its writer and reader, and the rows that say what it carries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import attrs

from newsmodel.diagnostics import Diagnostic, Severity, require
from newsmodel.errors import InvalidValue
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Fidelity, Projected
from newsmodel.model.article import Article

if TYPE_CHECKING:
    from newsmodel.wire.result import ParseResult  # the type alone: only text formats import the parser

__all__ = ["Channel", "Exported", "Format", "Loaded", "Stub"]


@attrs.frozen
class Exported:
    """The bytes of a document, and what the format could not carry."""

    data: bytes
    diagnostics: tuple[Diagnostic, ...] = ()

    def require(self, severity: Severity = Severity.ERROR) -> Exported:
        """This export, unless a diagnostic reaches `severity`.

        Raises:
            DiagnosticsError: holds all diagnostics.
        """
        require(self.diagnostics, severity)
        return self


@attrs.frozen(kw_only=True)
class Stub:
    """An item that is no text (picture, event, planning): its identifiers, so that packages stay whole."""

    kind: str
    guid: str | None = None
    version: int | None = None
    title: str | None = None


@attrs.frozen(kw_only=True)
class Loaded:
    """What a document held.

    Attributes:
        items: articles and stubs, in the order of the document.
        groups: of a package: (group id, guids of its members).
        channel: of a feed.
        diagnostics: what was not understood.
        results: of raw copy, how it was parsed, in the order of `items`.
    """

    items: tuple[Article | Stub, ...] = ()
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
    channel: Channel | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    results: tuple[ParseResult, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """The items that are articles."""
        return tuple(item for item in self.items if isinstance(item, Article))


Writer = Callable[[tuple[Article, ...], Channel], bytes]
Reader = Callable[[bytes], Loaded]


@attrs.frozen(kw_only=True)
class Format:
    """A format as a value; equal arguments give equal bytes.

    Attributes:
        name: as in `--to NAME`.
        title: its full name and version.
        media_type: of its documents.
        suffixes: of its files, with the dot, the usual one first.
        many: whether one document holds several articles.
        recognise: whether the first kilobytes of a document look like this format.
        write: projected articles to bytes; never called with anything the rows would change.
        read: bytes to items; never raises on bad documents, it gives diagnostics.
        fidelity: the rows that say what is carried.
    """

    name: str
    title: str
    media_type: str
    suffixes: tuple[str, ...]
    many: bool
    recognise: Callable[[bytes], bool]
    write: Writer
    read: Reader
    fidelity: Fidelity

    def dump(
        self, articles: Article | Sequence[Article], channel: Channel | None = None, *, now: dt.datetime
    ) -> Exported:
        """Write articles; what the format cannot carry is in the diagnostics.

        Args:
            articles: one, or several where the format holds several.
            channel: the feed; a default one where None.
            now: aware; decides what may be public.

        Raises:
            InvalidValue: a naive `now`; several articles for a format of one.
        """
        channel = channel or Channel()
        projected = self._projected(articles, channel, now)
        if not self.many and not projected.articles:
            return Exported(b"", projected.diagnostics)
        return Exported(self.write(projected.articles, channel), projected.diagnostics)

    def project(
        self, articles: Article | Sequence[Article], channel: Channel | None = None, *, now: dt.datetime
    ) -> tuple[Article, ...]:
        """What `load(dump(...))` gives back, computed from the rows alone."""
        return self._projected(articles, channel or Channel(), now).articles

    def load(self, data: bytes) -> Loaded:
        """Read a document.

        Raises:
            InvalidValue: `data` is not bytes.
        """
        if not isinstance(data, bytes):
            raise InvalidValue("data", type(data).__name__, "expected bytes; open files in binary mode")
        return self.read(data)

    def _projected(self, articles: Article | Sequence[Article], channel: Channel, now: dt.datetime) -> Projected:
        given = (articles,) if isinstance(articles, Article) else tuple(articles)
        for article in given:
            if not isinstance(article, Article):
                raise InvalidValue("articles", article, "expected one Article or a list of them")
        if not isinstance(now, dt.datetime) or now.utcoffset() is None:
            raise InvalidValue("now", now, "expected an aware datetime")
        if not self.many and len(given) != 1:
            raise InvalidValue("articles", len(given), f"expected one article: {self.name} holds one a document")
        return self.fidelity.project(given, channel, now)
