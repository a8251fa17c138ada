"""Blocks of HTML that hold no other blocks, and what stands in them: media, captions, links."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsmodel.formats.html_body.elements import BARE
from newsmodel.formats.html_body.texts import HEADINGS, Element, children_of, classes_of, string_of, tag_of, text_of
from newsmodel.model.blocks import Block, Crosshead, ListBlock, Paragraph, Preformatted, PullQuote, Table, Unclassified
from newsmodel.model.media import Link, Media, MediaKind, Rendition
from newsmodel.model.text import Text

__all__ = ["caption_of", "links_in", "medium_of", "read_block"]


def read_block(element: Element) -> Iterator[Block]:
    """The block that an element is; nothing where it has no words."""
    return _READERS.get(tag_of(element), _paragraph)(element)


def _paragraph(element: Element) -> Iterator[Block]:
    text = text_of(element)
    if not text:
        return
    if "unclassified" in classes_of(element):
        yield Unclassified(text, note=element.get("title"))
    else:
        yield Paragraph(text)


def _heading(element: Element) -> Iterator[Block]:
    text = text_of(element)
    if text:
        yield Crosshead(text)


def _pull_quote(element: Element) -> Iterator[Block]:
    text = text_of(element)
    if text:
        yield PullQuote(text)


def _list(element: Element) -> Iterator[Block]:
    items = [item for item in map(text_of, children_of(element, "li")) if item]
    if items and "links" not in classes_of(element):
        yield ListBlock(items, ordered=tag_of(element) == "ol")


def _table(element: Element) -> Iterator[Block]:
    groups = [element, *children_of(element, "thead", "tbody", "tfoot")]
    rows, heads = [], 0
    for group in groups:
        lines = [list(map(text_of, children_of(line, "th", "td"))) for line in children_of(group, "tr")]
        filled = [line for line in lines if line]
        rows += filled
        heads += len(filled) if tag_of(group) == "thead" else 0
    if rows:
        caption = next(children_of(element, "caption"), None)
        yield Table(rows, header_rows=heads, caption=None if caption is None else text_of(caption))


def _verbatim(element: Element) -> Iterator[Block]:
    # The newline right after the tag is the markup's, not the text's (HTML, section 13.1.2.5).
    text = "".join(str(piece) for piece in element.itertext()).removeprefix("\n")
    if text.strip():
        yield Preformatted(text)


def _nothing(_: Element) -> Iterator[Block]:
    return iter(())


_READERS: dict[str, Callable[[Element], Iterator[Block]]] = {
    **dict.fromkeys(HEADINGS, _heading),
    "blockquote": _pull_quote,
    "hr": _nothing,
    "ol": _list,
    "pre": _verbatim,
    "table": _table,
    "ul": _list,
}

# ---- media, captions, links ---------------------------------------------------------------------------------------


def medium_of(element: Element) -> Media | None:
    """The media item that an element shows; None for another element and for one without an address."""
    tag, classes = tag_of(element), classes_of(element)
    if tag == "a" and "media" in classes:
        href, alt = element.get("href"), None if BARE in classes else string_of(element)
        return _item(MediaKind.OTHER, href, alt, element)
    kinds = {"img": MediaKind.PICTURE, "video": MediaKind.VIDEO, "audio": MediaKind.AUDIO}
    if tag not in kinds:
        return None
    kind = MediaKind.GRAPHIC if "graphic" in classes else kinds[tag]
    return _item(kind, element.get("src"), element.get("alt" if tag == "img" else "title"), element)


def _item(kind: MediaKind, href: str | None, alt: str | None, element: Element) -> Media | None:
    if not address_of(href):
        return None
    form = Rendition(href or "", width=_pixels(element.get("width")), height=_pixels(element.get("height")))
    return Media(kind=kind, renditions=(form,), alt=alt)


def _pixels(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < 1000 and int(value) else None


def address_of(value: str | None) -> str:
    """Trimmed as the model trims it; empty for none."""
    return "" if value is None else Text(value).text


def caption_of(element: Element | None) -> tuple[Text | None, str | None]:
    """Caption and credit of a `<figcaption>`."""
    if element is None:
        return None, None
    spans = {name: child for child in children_of(element, "span") for name in classes_of(child)}
    if "caption" not in spans and "credit" not in spans:
        return text_of(element), None
    caption, credit = spans.get("caption"), spans.get("credit")
    return None if caption is None else text_of(caption), string_of(credit)


def links_in(item: Element) -> Iterator[Link]:
    """The links of a list item, as articles have them."""
    for anchor in children_of(item, "a"):
        if address_of(anchor.get("href")):
            title = None if BARE in classes_of(anchor) else string_of(anchor)
            yield Link(anchor.get("href", ""), title=title, rel=anchor.get("rel"), type=anchor.get("type"))
