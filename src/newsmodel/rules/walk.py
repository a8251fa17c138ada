"""The texts, links and stamps of an article with their paths, as rules name them.

Paths are those of `ParseResult.origin`: `headline`, `body[3].items[0]`, `factboxes[0].blocks[1]`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from newsmodel.model.anchors import Anchor, Part
from newsmodel.model.article import Article
from newsmodel.model.blocks import (
    Block,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.dates import Stamp
from newsmodel.model.people import Contact
from newsmodel.model.text import MarkKind, Text

__all__ = ["Line", "addresses", "body_texts", "contacts", "place_of", "shown", "stamps", "texts"]

Line = tuple[str, Text]
"""A path and the text that stands there."""


def texts(article: Article) -> Iterator[Line]:
    """Every text that is printed, in the order of reading, verbatim blocks left out."""
    yield from _lines((("headline", article.headline), ("standfirst", article.standfirst)))
    yield from body_texts(article)
    for index, sidebar in enumerate(article.sidebars):
        yield from _lines([(f"sidebars[{index}].title", sidebar.title)])
        yield from _block_texts(sidebar.blocks, f"sidebars[{index}].blocks")
    for index, box in enumerate(article.factboxes):
        yield from _lines([(f"factboxes[{index}].heading", box.heading)])
        yield from _block_texts(box.blocks, f"factboxes[{index}].blocks")
    yield from _lines((f"media[{index}].caption", item.caption) for index, item in enumerate(article.media))
    yield from _lines((f"disclaimers[{index}]", text) for index, text in enumerate(article.disclaimers))


def body_texts(article: Article) -> Iterator[Line]:
    """The texts of the body."""
    return _block_texts(article.body, "body")


def _lines(found: Iterable[tuple[str, Text | None]]) -> Iterator[Line]:
    return ((path, text) for path, text in found if text is not None)


def _block_texts(blocks: Iterable[Block], holder: str) -> Iterator[Line]:
    """Preformatted blocks are agate: figures and spaces, no sentences."""
    for index, block in enumerate(blocks):
        path = f"{holder}[{index}]"
        match block:
            case Paragraph() | Crosshead() | PullQuote() | Unclassified():
                yield path, block.text
            case ListBlock():
                yield from ((f"{path}.items[{number}]", item) for number, item in enumerate(block.items))
            case Figure():
                yield from _lines([(f"{path}.caption", block.caption)])
            case Table():
                yield from _table_texts(block, path)


def _table_texts(table: Table, path: str) -> Iterator[Line]:
    yield from _lines([(f"{path}.caption", table.caption)])
    for row, cells in enumerate(table.rows):
        yield from ((f"{path}.rows[{row}][{column}]", cell) for column, cell in enumerate(cells))


def addresses(article: Article) -> Iterator[tuple[str, str]]:
    """Every address that a reader may follow, with its path: links, renditions, links in texts."""
    for index, link in enumerate(article.links):
        yield f"links[{index}].href", link.href
    for index, sidebar in enumerate(article.sidebars):
        yield from ((f"sidebars[{index}].links[{number}].href", link.href) for number, link in enumerate(sidebar.links))
    for index, item in enumerate(article.media):
        for number, rendition in enumerate(item.renditions):
            yield f"media[{index}].renditions[{number}].href", rendition.href
    for path, text in texts(article):
        yield from ((path, mark.target) for mark in text.marks if mark.kind is MarkKind.LINK and mark.target)


def stamps(article: Article) -> Iterator[tuple[str, Stamp]]:
    """The stamps of the article itself, with their paths."""
    for name in ("first_created", "version_created", "published", "embargoed"):
        stamp = getattr(article, name)
        if stamp is not None:
            yield name, stamp


def contacts(article: Article) -> Iterator[tuple[str, Contact]]:
    """The contacts of the article and of its boxes, with their paths."""
    boxed = (
        (f"factboxes[{index}].contacts[{number}]", contact)
        for index, box in enumerate(article.factboxes)
        for number, contact in enumerate(box.contacts)
    )
    return chain(((f"contacts[{number}]", contact) for number, contact in enumerate(article.contacts)), boxed)


# The steps of an anchor's path below a block, by how many there are: item, or row and cell.
_HOLDERS = {
    Part.BODY: "body",
    Part.SIDEBAR: "sidebars",
    Part.FACTBOX: "factboxes",
}


def place_of(article: Article, anchor: Anchor, owner: int | None = None) -> tuple[str, tuple[int, int]]:
    """The path of the text that an anchor points into, and the characters; `owner` is the box that holds the fact."""
    within = (anchor.start, anchor.end)
    if anchor.part in {Part.HEADLINE, Part.STANDFIRST}:
        return str(anchor.part), within
    if anchor.part is Part.OWN:
        blocks = article.factboxes[owner].blocks if owner is not None else ()
        return _below(f"factboxes[{owner}].blocks", blocks, anchor.path), within
    if anchor.part is Part.BODY:
        return _below("body", article.body, anchor.path), within
    holders = article.sidebars if anchor.part is Part.SIDEBAR else article.factboxes
    first = anchor.path[0] if anchor.path else 0
    blocks = holders[first].blocks if first < len(holders) else ()
    return _below(f"{_HOLDERS[anchor.part]}[{first}].blocks", blocks, anchor.path[1:]), within


def _below(holder: str, blocks: tuple[Block, ...], steps: tuple[int, ...]) -> str:
    if not steps:
        return holder
    path = f"{holder}[{steps[0]}]"
    block = blocks[steps[0]] if steps[0] < len(blocks) else None
    match block, steps[1:]:
        case ListBlock(), (item,):
            return f"{path}.items[{item}]"
        case Table(), (row, cell):
            return f"{path}.rows[{row}][{cell}]"
        case ((Table() | Figure()), (_,)):
            return f"{path}.caption"
    return path


def shown(text: str, most: int = 50) -> str:
    """Words of copy for a message: quoted, cut where they are long."""
    return repr(text if len(text) <= most else f"{text[: most - 1].rstrip()}…")
