"""Walking the texts of an article by the addresses that anchors use.

An address is a part and a path, as `anchors.Anchor` defines them.  `Part.OWN` has no address in an article: its
paths run over the blocks of the box that holds the fact, so the functions here take that box's index.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsmodel.model.anchors import Anchor, Part
from newsmodel.model.article import Article
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
from newsmodel.model.text import Text

__all__ = [
    "anchor_holds",
    "anchored_fields",
    "anchors_of",
    "block_texts",
    "blocks_texts",
    "part_texts",
    "text_at",
]

_Texts = Iterator[tuple[tuple[int, ...], str]]


def block_texts(block: Block) -> _Texts:
    """The texts of one block with their paths inside it, in the order of reading.

    A table's caption comes first although its path, `(0,)`, is that of a row without a cell.
    """
    match block:
        case Paragraph() | Crosshead() | PullQuote() | Unclassified():
            yield (), block.text.text
        case Preformatted():
            yield (), block.text
        case ListBlock():
            yield from (((index,), item.text) for index, item in enumerate(block.items))
        case Figure():
            yield from _captions(block)
        case Table():
            yield from _captions(block)
            for row, cells in enumerate(block.rows):
                yield from (((row, column), cell.text) for column, cell in enumerate(cells))


def _captions(block: Figure | Table) -> _Texts:
    if block.caption is not None:
        yield (0,), block.caption.text


def blocks_texts(blocks: Iterable[Block], *, prefix: tuple[int, ...] = ()) -> _Texts:
    """The texts of several blocks, each path led by `prefix` and the block's index."""
    for index, block in enumerate(blocks):
        for path, text in block_texts(block):
            yield (*prefix, index, *path), text


def _line(text: Text | None) -> _Texts:
    if text is not None:
        yield (), text.text


def part_texts(article: Article, part: Part, owner: int | None = None) -> _Texts:
    """The texts of one part with their paths; of the blocks of factbox `owner` for `Part.OWN`."""
    match part:
        case Part.HEADLINE:
            yield from _line(article.headline)
        case Part.STANDFIRST:
            yield from _line(article.standfirst)
        case Part.BODY:
            yield from blocks_texts(article.body)
        case Part.SIDEBAR:
            for index, sidebar in enumerate(article.sidebars):
                yield from blocks_texts(sidebar.blocks, prefix=(index,))
        case Part.FACTBOX:
            for index, box in enumerate(article.factboxes):
                yield from blocks_texts(box.blocks, prefix=(index,))
        case Part.OWN:
            if owner is not None:
                yield from blocks_texts(article.factboxes[owner].blocks)


def _blocks_of(article: Article, anchor: Anchor, owner: int | None) -> tuple[tuple[Block, ...], tuple[int, ...]]:
    """The blocks that an anchor's path runs over, and the path without the index of a sidebar or box."""
    if anchor.part is Part.OWN:
        return (() if owner is None else article.factboxes[owner].blocks), anchor.path
    if anchor.part is Part.BODY:
        return article.body, anchor.path
    holders = article.sidebars if anchor.part is Part.SIDEBAR else article.factboxes
    if not anchor.path or anchor.path[0] >= len(holders):
        return (), ()
    return holders[anchor.path[0]].blocks, anchor.path[1:]


def _text_in(block: Block, path: tuple[int, ...]) -> str | None:
    match block, path:
        case Paragraph() | Crosshead() | PullQuote() | Unclassified(), ():
            return block.text.text
        case Preformatted(), ():
            return block.text
        case ListBlock(), (item,):
            return block.items[item].text if item < len(block.items) else None
        case Table(), (row, cell):
            fits = row < len(block.rows) and cell < len(block.rows[row])
            return block.rows[row][cell].text if fits else None
        case ((Table() | Figure()), (0,)):
            return block.caption.text if block.caption is not None else None
    return None


def text_at(article: Article, anchor: Anchor, owner: int | None = None) -> str | None:
    """The whole text that an anchor points into; None where its path leads nowhere.

    `owner` is the index of the factbox that holds the fact; only `Part.OWN` needs it.
    """
    if anchor.part in {Part.HEADLINE, Part.STANDFIRST}:
        line = article.headline if anchor.part is Part.HEADLINE else article.standfirst
        return line.text if line is not None and not anchor.path else None
    blocks, path = _blocks_of(article, anchor, owner)
    if not path or path[0] >= len(blocks):
        return None
    return _text_in(blocks[path[0]], path[1:])


def anchor_holds(article: Article, anchor: Anchor, owner: int | None = None) -> bool:
    """Whether the anchor's words really stand where it says."""
    text = text_at(article, anchor, owner)
    return text is not None and text[anchor.start : anchor.end] == anchor.words


# ---- the anchors of an article ------------------------------------------------------------------------------

# Fields that hold no anchors; the walk leaves them out.
_BARE = {"blocks", "heading", "names", "contacts", "speakers", "date", "since", "until"}


def anchored_fields(kind: type) -> tuple[str, ...]:
    """The fields of a model class in which anchors may stand, at any depth; none for what is no such class."""
    return tuple(f.name for f in attrs.fields(kind) if f.name not in _BARE) if attrs.has(kind) else ()


def anchors_of(article: Article) -> Iterator[tuple[int | None, Anchor]]:
    """Every anchor with the index of the factbox that holds it, None for those of quotes and tickers."""
    for anchor in _anchors_in((article.quotes, article.tickers)):
        yield None, anchor
    for index, box in enumerate(article.factboxes):
        for anchor in _anchors_in(box):
            yield index, anchor


def _anchors_in(value: object) -> Iterator[Anchor]:
    if isinstance(value, Anchor):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _anchors_in(item)
    else:
        for name in anchored_fields(type(value)):
            yield from _anchors_in(getattr(value, name))
