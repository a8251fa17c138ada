"""Links, and media items with their renditions."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsmodel.model._constructor import quick
from newsmodel.model._fields import (
    Choice,
    each,
    maybe,
    optional,
    required,
    to_line,
    to_many,
    to_optional,
    to_tuple,
    whole,
)
from newsmodel.model.text import Text, to_optional_text

__all__ = ["Link", "Media", "MediaKind", "Rendition", "to_links"]


@quick
@attrs.frozen
class Link:
    """A link from the article as a whole, not from words in it (that is a mark).

    Attributes:
        href: the address, or the guid of the other article.
        title: the words of the link.
        rel: relation: `canonical`, `related`, `via`, `enclosure` ...  (RFC 8288; IANA link relations).
        type: media type.
    """

    href: str = attrs.field(converter=to_line, validator=required)
    title: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    rel: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    type: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)


def to_links(value: Iterable[Link | str] | str) -> tuple[Link, ...]:
    """Converter: addresses become links."""
    return to_many(value, Link)


class MediaKind(Choice):
    """What a media item is."""

    PICTURE = "picture"
    GRAPHIC = "graphic"
    VIDEO = "video"
    AUDIO = "audio"
    OTHER = "other"


@quick
@attrs.frozen
class Rendition:
    """One form of a media item: an address, its media type, and pixels where known."""

    href: str = attrs.field(converter=to_line, validator=required)
    type: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    width: int | None = attrs.field(default=None, kw_only=True, validator=whole(1))
    height: int | None = attrs.field(default=None, kw_only=True, validator=whole(1))
    name: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)


@quick
@attrs.frozen(kw_only=True)
class Media:
    """A picture, graphic, video or recording that goes with the story.

    Attributes:
        kind: see `MediaKind`.
        guid: its own identifier.
        renditions: its forms, the best first.
        caption, credit: as printed.
        alt: a description for those who do not see it.
    """

    kind: MediaKind = attrs.field(default=MediaKind.PICTURE, converter=MediaKind)
    guid: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    renditions: tuple[Rendition, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Rendition))
    caption: Text | None = attrs.field(default=None, converter=to_optional_text, validator=maybe(Text))
    credit: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    alt: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
