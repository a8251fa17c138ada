"""Media items <-> the `media` element of NITF 3.6."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsmodel.formats.nitf.text import Element, Reading, all_of, q, read_string, read_text, write_text
from newsmodel.model._fields import to_optional
from newsmodel.model.media import Media, MediaKind, Rendition
from newsmodel.model.text import Text

__all__ = [
    "media_type",
    "metadata",
    "read_captions",
    "read_media",
    "rendition_attributes",
    "whole",
    "write_captions",
    "write_media",
]

_sub = etree.SubElement

_TYPES = {MediaKind.PICTURE: "image", MediaKind.GRAPHIC: "image"}
_KINDS = {"image": MediaKind.PICTURE, "video": MediaKind.VIDEO, "audio": MediaKind.AUDIO}


def media_type(item: Media | None) -> str:
    """The value of `media-type`, which the schema demands."""
    return "other" if item is None else _TYPES.get(item.kind, item.kind.value)


def write_media(parent: Element, item: Media) -> None:
    """Append a media item with its renditions; its place in the text is a figure's business."""
    media = _sub(parent, q("media"), {"media-type": media_type(item), "class": item.kind.value})
    if item.guid is not None:
        _sub(media, q("media-metadata"), {"name": "guid", "value": item.guid})
    references = [_sub(media, q("media-reference"), rendition_attributes(r)) for r in item.renditions]
    # The content model demands one.
    if not references:
        references = [_sub(media, q("media-reference"))]
    if item.alt is not None:
        references[0].set("alternate-text", item.alt)
    write_captions(media, item.caption, item.credit)


def read_media(element: Element, reading: Reading) -> Media:
    """A media item; one of unknown class takes its kind from `media-type`."""
    references = all_of(element, "media-reference")
    token = element.get("class", "")
    kind = MediaKind(token) if token in set(MediaKind) else _KINDS.get(element.get("media-type", ""), MediaKind.OTHER)
    caption, credit = read_captions(element, reading)
    return Media(
        kind=kind,
        guid=metadata(element, "guid"),
        renditions=[r for reference in references for r in _read_rendition(reference)],
        caption=caption,
        credit=credit,
        alt=next((alt for alt in (r.get("alternate-text") for r in references) if alt), None),
    )


def rendition_attributes(item: Rendition) -> dict[str, str]:
    """The attributes of a `media-reference`."""
    values = (
        ("source", item.href),
        ("mime-type", item.type),
        ("name", item.name),
        ("width", item.width),
        ("height", item.height),
    )
    return {name: str(value) for name, value in values if value is not None}


def _read_rendition(element: Element) -> Iterator[Rendition]:
    source = element.get("source")
    if source and to_optional(source):
        width, height = whole(element.get("width")), whole(element.get("height"))
        kind, name = element.get("mime-type"), element.get("name")
        yield Rendition(source, type=kind, width=width or None, height=height or None, name=name)


def whole(value: str | None) -> int | None:
    """A short whole number, None for anything else."""
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 10 else None


def metadata(element: Element, name: str) -> str | None:
    """The value of the `media-metadata` of this name."""
    return next((m.get("value") for m in all_of(element, "media-metadata") if m.get("name") == name), None)


def write_captions(media: Element, caption: Text | None, credit: str | None) -> None:
    """Append `media-caption` and `media-producer`."""
    if caption is not None:
        write_text(_sub(media, q("media-caption")), caption)
    if credit is not None:
        _sub(media, q("media-producer")).text = credit


def read_captions(element: Element, reading: Reading) -> tuple[Text | None, str | None]:
    """Caption and credit; several captions are one of several lines."""
    captions = [text for child in all_of(element, "media-caption") for text in (read_text(child, reading),) if text]
    producers = [read_string(child, reading) for child in all_of(element, "media-producer")]
    caption = captions[0] if len(captions) == 1 else Text("\n".join(text.text for text in captions))
    return caption or None, "; ".join(filter(None, producers)) or None
