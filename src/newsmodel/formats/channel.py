"""The feed or service that articles are published in."""

from __future__ import annotations

import datetime as dt
import string
import zoneinfo
from urllib.parse import quote

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._fields import has_surrogate
from newsmodel.model.article import Article
from newsmodel.model.topics import check_language

__all__ = ["Channel"]


def _fills_in(template: str) -> bool:
    """Whether the braces hold plain names of what there is: no attributes, indices or conversions of them."""
    try:
        parts = tuple(string.Formatter().parse(template))
    except ValueError:
        return False
    return all(name in {None, "guid", "slug"} and not spec and not conversion for _, name, spec, conversion in parts)


@attrs.frozen(kw_only=True)
class Channel:
    """The feed or service that articles are published in, and what to fill in where they are silent.

    Attributes:
        title: the feed's title.
        link: the address of the site.
        id: the feed's own identifier; Atom demands an IRI.
        self_link: the address the feed itself is served from.
        language: BCP 47 tag of articles that state none.
        author: who made what has no byline.
        provider: who sends articles that name nobody.
        rights: copyright notice of the feed.
        fallback_time: aware; the time of articles that state none, where a format demands one.
        zone: IANA name of the zone that wall clocks are in; without it they are no instants and are left out
            where a format wants one.
        link_template: address of an article's page, with `{guid}` and `{slug}` in it, both percent-encoded.

    Raises:
        InvalidValue: lone surrogates, a naive fallback_time, an unknown zone, what is no language tag, or a
            template with other names in braces.
    """

    title: str = "News"
    link: str | None = None
    id: str | None = None
    self_link: str | None = None
    language: str | None = None
    author: str | None = None
    provider: str | None = None
    rights: str | None = None
    fallback_time: dt.datetime | None = None
    zone: str | None = None
    link_template: str | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("title", "link", "id", "self_link", "author", "provider", "rights"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, str) or has_surrogate(value)):
                raise InvalidValue(f"Channel.{name}", value, "expected text, and no lone surrogates")
        check_language("Channel.language", self.language)
        if self.fallback_time is not None and self.fallback_time.utcoffset() is None:
            raise InvalidValue("Channel.fallback_time", self.fallback_time, "expected an aware datetime")
        if self.zone is not None:
            try:
                zoneinfo.ZoneInfo(self.zone)
            except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
                raise InvalidValue("Channel.zone", self.zone, "expected an IANA zone, such as Europe/Paris") from None
        if self.link_template is not None and not _fills_in(self.link_template):
            raise InvalidValue(
                "Channel.link_template", self.link_template, "expected no names in braces but {guid} and {slug}"
            )

    def address(self, article: Article) -> str | None:
        """The address made of the template; None without a template or a guid."""
        if self.link_template is None or article.guid is None:
            return None
        return self.link_template.format(
            guid=quote(article.guid, safe=""), slug=quote(article.slugline or article.guid, safe="")
        )
