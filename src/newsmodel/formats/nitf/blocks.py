"""Blocks <-> the body markup of NITF 3.6: one writer and one reader for each kind of block, side by side.

What NITF has no element for is told apart by `class`: `<p class="unclassified">`, `<bq class="pullquote">`.
Content models are those of nitf-3-6.xsd.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from lxml import etree

from newsmodel.formats.nitf.media import (
    media_type,
    metadata,
    read_captions,
    read_media,
    rendition_attributes,
    whole,
    write_captions,
)
from newsmodel.formats.nitf.text import OWN, Element, Reading, by_name, local, q, read_text, write_text
from newsmodel.model.blocks import (
    Block,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.media import Media
from newsmodel.model.text import Text

__all__ = ["read_blocks", "write_blocks"]

_sub = etree.SubElement
_P = q("p")

_NOTE = f"{{{OWN}}}note"


def write_blocks(parent: Element, blocks: Iterable[Block], media: Sequence[Media] = ()) -> None:
    """Append the blocks to a `body.content` or `block`; `media` is what their figures point to."""
    for block in blocks:
        if type(block) is Paragraph:
            # The commonest by far.
            write_text(_sub(parent, _P), block.text)
        elif type(block) is Figure:
            _write_figure(parent, block, media)
        else:
            _WRITERS[type(block)](parent, block)


def read_blocks(elements: Iterable[Element], reading: Reading) -> tuple[Block, ...]:
    """The blocks that elements stand for; those inside a `block` stand in its place.

    An element of an unknown kind is unclassified copy.
    """
    out: list[Block] = []
    for element in elements:
        if reading.exact and element.tag == _P and len(element) == 0 and not element.attrib:
            # The commonest by far, in our own documents.
            text = Text(element.text or "")
            if text.text:
                out.append(Paragraph(text))
            continue
        reader = _READERS.get(element.tag, _read_unknown)
        if reader is None:
            out.extend(read_blocks(element, reading))
            continue
        block = reader(element, reading)
        if block is not None:
            out.append(block)
    return tuple(out)


def _read_unknown(element: Element, reading: Reading) -> Block | None:
    text = read_text(element, reading)
    return Unclassified(text, note=f"element {local(element)}") if text else None


def _read_p(element: Element, reading: Reading) -> Block | None:
    text = read_text(element, reading)
    if not text.text:
        return None
    if element.get("class") == "unclassified":
        return Unclassified(text, note=element.get(_NOTE))
    return Paragraph(text)


def _write_unclassified(parent: Element, block: Unclassified) -> None:
    p = _sub(parent, _P, {"class": "unclassified"})
    if block.note is not None:
        p.set(_NOTE, block.note)
    write_text(p, block.text)


def _write_crosshead(parent: Element, block: Crosshead) -> None:
    write_text(_sub(parent, q("hl2")), block.text)


def _read_crosshead(element: Element, reading: Reading) -> Block | None:
    text = read_text(element, reading)
    return Crosshead(text) if text else None


def _write_pull_quote(parent: Element, block: PullQuote) -> None:
    bq = _sub(parent, q("bq"), {"class": "pullquote"})
    write_text(_sub(_sub(bq, q("block")), _P), block.text)


def _read_bq(element: Element, reading: Reading) -> Block | None:
    # Ours holds one paragraph; in others each paragraph and the credit are lines of the quote.
    text = read_text(element, reading)
    return PullQuote(text) if text else None


def _write_list(parent: Element, block: ListBlock) -> None:
    items = _sub(parent, q("ol" if block.ordered else "ul"))
    for item in block.items:
        write_text(_sub(items, q("li")), item)


def _read_list(element: Element, reading: Reading) -> Block | None:
    items = [text for child in element for text in (read_text(child, reading),) if text]
    return ListBlock(items, ordered=local(element) == "ol") if items else None


def _write_preformatted(parent: Element, block: Preformatted) -> None:
    _sub(parent, q("pre")).text = block.text


def _read_preformatted(element: Element, _: Reading) -> Block | None:
    text = "".join(element.itertext())
    return Preformatted(text) if text.strip() else None


# ---- tables -------------------------------------------------------------------------------------------------------


def _write_table(parent: Element, block: Table) -> None:
    table = _sub(parent, q("table"))
    if block.caption is not None:
        write_text(_sub(table, q("caption")), block.caption)
    head, rest = block.rows[: block.header_rows], block.rows[block.header_rows :]
    for part, cell, rows in (("thead", "th", head), ("tbody", "td", rest)):
        if rows:
            _write_rows(_sub(table, q(part)), rows, q(cell))


def _write_rows(part: Element, rows: Iterable[tuple[Text, ...]], cell: str) -> None:
    tr = q("tr")
    for row in rows:
        out = _sub(part, tr)
        for text in row:
            write_text(_sub(out, cell), text)


def _read_table(element: Element, reading: Reading) -> Block | None:
    caption: Text | None = None
    head: list[list[Text]] = []
    rows: list[list[Text]] = []
    for child in element:
        name = local(child)
        if name == "caption":
            caption = read_text(child, reading)
        elif name in {"thead", "tbody", "tfoot"}:
            (head if name == "thead" else rows).extend(_read_rows(child, reading))
        elif name == "tr":
            rows.extend(_read_rows([child], reading))
    return Table([*head, *rows], header_rows=len(head), caption=caption) if head or rows else None


def _read_rows(part: Iterable[Element], reading: Reading) -> Iterator[list[Text]]:
    for tr in part:
        cells = [read_text(cell, reading) for cell in tr]
        if cells:
            yield cells


# ---- figures -----------------------------------------------------------------------------------------------------


def _write_figure(parent: Element, block: Figure, media: Sequence[Media]) -> None:
    item = None if block.media is None else media[block.media]
    figure = _sub(parent, q("media"), {"media-type": media_type(item), "class": "figure"})
    if block.media is not None:
        _sub(figure, q("media-metadata"), {"name": "media", "value": str(block.media)})
    best = {} if item is None or not item.renditions else rendition_attributes(item.renditions[0])
    _sub(figure, q("media-reference"), best)
    write_captions(figure, block.caption, block.credit)


def _read_figure(element: Element, reading: Reading) -> Block | None:
    if element.get("class") == "figure":
        number = whole(metadata(element, "media"))
        index = number if number is not None and number < len(reading.media) else None
    else:
        index = len(reading.media)
        reading.media.append(read_media(element, reading))
    caption, credit = read_captions(element, reading)
    if index is None and caption is None and credit is None:
        return None
    return Figure(media=index, caption=caption, credit=credit)


# ---- what stands for other blocks ---------------------------------------------------------------------------------


def _nothing(_: Element, __: Reading) -> None:
    """Rules and columns have no words."""


_Writer = Callable[[Element, Any], None]
# None for an element whose children are blocks themselves.
_Reader = Callable[[Element, Reading], Block | None] | None

_WRITERS: Mapping[type, _Writer] = MappingProxyType(
    {
        Crosshead: _write_crosshead,
        PullQuote: _write_pull_quote,
        ListBlock: _write_list,
        Table: _write_table,
        Preformatted: _write_preformatted,
        Unclassified: _write_unclassified,
    }
)

_READERS: Mapping[Any, _Reader] = by_name(
    {
        "p": _read_p,
        "hl2": _read_crosshead,
        "bq": _read_bq,
        "ul": _read_list,
        "ol": _read_list,
        "dl": _read_list,
        "table": _read_table,
        "pre": _read_preformatted,
        "media": _read_figure,
        "block": None,
        "nitf-table": None,
        "note": None,
        "fn": None,
        "body.content": None,
        "nitf-table-metadata": _nothing,
        "hr": _nothing,
    }
)
