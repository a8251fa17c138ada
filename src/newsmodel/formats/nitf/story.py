"""A whole story <-> the `body` of an NITF document.

`body.head` holds headline, bylines, dateline and standfirst; `body.content` the blocks of the body and after them,
each in a `block` of its own class: sidebars, factboxes, disclaimers, and the media items that figures point to.
Where the document is all there is of the story, the head also names the distributor and the rights, and a last block
holds the links.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs
from lxml import etree

from newsmodel.formats.nitf.blocks import read_blocks, write_blocks
from newsmodel.formats.nitf.media import read_media, write_media
from newsmodel.formats.nitf.text import (
    OWN,
    Element,
    Reading,
    all_of,
    local,
    q,
    read_string,
    read_text,
    write_text,
)
from newsmodel.model.article import Article
from newsmodel.model.blocks import Block
from newsmodel.model.boxes import OrganisationFactbox, Sidebar, SidebarKind
from newsmodel.model.media import Link, Media
from newsmodel.model.people import Byline, BylineKind
from newsmodel.model.text import Text

__all__ = ["Box", "Story", "box_id", "read_story", "write_story"]

_sub = etree.SubElement


@attrs.frozen(kw_only=True)
class Box:
    """A factbox as the body holds it: its words, and the identifier that its facts are joined by."""

    id: str | None
    heading: Text | None
    blocks: tuple[Block, ...]


@attrs.frozen(kw_only=True)
class Story:
    """What the body of an NITF document holds."""

    headline: Text | None = None
    standfirst: Text | None = None
    bylines: tuple[Byline, ...] = ()
    provider: str | None = None
    notice: str | None = None
    dateline: str | None = None
    body: tuple[Block, ...] = ()
    sidebars: tuple[Sidebar, ...] = ()
    boxes: tuple[Box, ...] = ()
    disclaimers: tuple[Text, ...] = ()
    media: tuple[Media, ...] = ()
    links: tuple[Link, ...] = ()


def box_id(index: int) -> str:
    """The identifier of a factbox in its document."""
    return f"factbox-{index}"


def write_story(nitf: Element, article: Article, *, alone: bool = False) -> Element:
    """Append the `body`; `alone` where no other metadata goes with it."""
    body = _sub(nitf, q("body"))
    _write_head(_sub(body, q("body.head")), article, alone=alone)
    content = _sub(body, q("body.content"))
    write_blocks(content, article.body, article.media)
    for sidebar in article.sidebars:
        _write_sidebar(content, sidebar, article.media)
    for index, box in enumerate(article.factboxes):
        _write_box(content, index, box, article.media)
    _write_disclaimers(content, article.disclaimers)
    _write_all_media(content, article.media)
    if alone and article.links:
        _write_links(_sub(content, q("block"), {"class": "links"}), article.links)
    return body


def read_story(nitf: Element, reading: Reading) -> Story:
    """Read a `body`, or the `nitf` around it."""
    bodies = [nitf] if local(nitf) == "body" else all_of(nitf, "body")
    head = [child for body in bodies for part in all_of(body, "body.head") for child in part]
    content = [child for body in bodies for part in all_of(body, "body.content") for child in part]
    kinds = [(_kind(child), child) for child in content]
    for item in (item for kind, child in kinds if kind == "media" for item in child):
        reading.media.append(read_media(item, reading))
    return attrs.evolve(
        _read_head(head, reading),
        body=read_blocks((child for kind, child in kinds if kind is None), reading),
        sidebars=tuple(_read_sidebar(child, reading) for kind, child in kinds if kind == "sidebar"),
        boxes=tuple(_read_box(child, reading) for kind, child in kinds if kind == "factbox"),
        disclaimers=tuple(read_text(p, reading) for kind, child in kinds if kind == "disclaimer" for p in child),
        media=tuple(reading.media),
        links=tuple(link for kind, child in kinds if kind == "links" for link in _read_links(child, reading)),
    )


_BLOCK = frozenset({"block", q("block")})
_KINDS = frozenset({"sidebar", "factbox", "disclaimer", "media", "links"})


def _kind(element: Element) -> str | None:
    """Which part of the story besides its body a `block` holds."""
    if element.tag not in _BLOCK:
        return None
    token = element.get("class", "").partition(" ")[0]
    return token if token in _KINDS else None


# ---- head ---------------------------------------------------------------------------------------------------------


def _write_head(head: Element, article: Article, *, alone: bool) -> None:
    if article.headline is not None:
        write_text(_sub(_sub(head, q("hedline")), q("hl1")), article.headline)
    if alone and article.rights is not None and article.rights.notice is not None:
        _sub(head, q("rights")).text = article.rights.notice
    for byline in article.bylines:
        _sub(head, q("byline"), {"class": byline.kind.value}).text = byline.text
    if alone and article.provider is not None:
        _sub(head, q("distributor")).text = article.provider
    if article.dateline is not None:
        _sub(head, q("dateline")).text = article.dateline.text
    if article.standfirst is not None:
        write_text(_sub(_sub(head, q("abstract")), q("p")), article.standfirst)


def _read_head(head: Iterable[Element], reading: Reading) -> Story:
    found: dict[str, list[Element]] = {}
    for child in head:
        found.setdefault(local(child), []).append(child)
    headlines = [read_text(hl1, reading) for line in found.get("hedline", ()) for hl1 in all_of(line, "hl1")]
    abstracts = [read_text(abstract, reading) for abstract in found.get("abstract", ())]
    lines = {
        name: next(filter(None, (read_string(element, reading) for element in found.get(name, ()))), None)
        for name in ("dateline", "distributor", "rights")
    }
    bylines = (_read_byline(element, reading) for element in found.get("byline", ()))
    return Story(
        headline=next(filter(None, headlines), None),
        standfirst=next(filter(None, abstracts), None),
        dateline=lines["dateline"],
        provider=lines["distributor"],
        notice=lines["rights"],
        bylines=tuple(filter(None, bylines)),
    )


def _read_byline(element: Element, reading: Reading) -> Byline | None:
    text, kind = read_string(element, reading), element.get("class")
    if not text:
        return None
    people = [name for person in all_of(element, "person") for name in (read_string(person, reading),) if name]
    return Byline(text=text, people=people, kind=BylineKind(kind) if kind in set(BylineKind) else BylineKind.BYLINE)


# ---- boxes --------------------------------------------------------------------------------------------------------


def _write_heading(block: Element, heading: Text | None) -> None:
    if heading is not None:
        write_text(_sub(block, q("hl2"), {"class": "heading"}), heading)


def _read_heading(block: Element, reading: Reading) -> tuple[Text | None, list[Element]]:
    """The heading, and the other children: a first `hl2` of class heading; ours alone has that class."""
    children = list(block)
    if children and local(children[0]) == "hl2" and children[0].get("class") == "heading":
        return read_text(children[0], reading) or None, children[1:]
    return None, children


def _write_sidebar(content: Element, sidebar: Sidebar, media: tuple[Media, ...]) -> None:
    block = _sub(content, q("block"), {"class": f"sidebar {sidebar.kind.value}"})
    _write_heading(block, sidebar.title)
    write_blocks(block, sidebar.blocks, media)
    if sidebar.links:
        _write_links(block, sidebar.links)


def _read_sidebar(block: Element, reading: Reading) -> Sidebar:
    token = block.get("class", "").rpartition(" ")[2]
    title, children = _read_heading(block, reading)
    return Sidebar(
        title=title,
        kind=SidebarKind(token) if token in set(SidebarKind) else SidebarKind.OTHER,
        blocks=read_blocks((child for child in children if not _is_links(child)), reading),
        links=tuple(_read_links(block, reading)),
    )


def _write_links(block: Element, links: Iterable[Link]) -> None:
    items = _sub(block, q("ul"), {"class": "links"})
    for link in links:
        _write_link(_sub(items, q("li")), link)


def _read_links(block: Element, reading: Reading) -> Iterator[Link]:
    for anchor in (anchor for child in block if _is_links(child) for anchor in child.iter(q("a"))):
        if anchor.get("href", "").strip():
            yield _read_link(anchor, reading)


def _is_links(element: Element) -> bool:
    return local(element) == "ul" and element.get("class") == "links"


_REL, _TYPE = f"{{{OWN}}}rel", f"{{{OWN}}}type"


def _write_link(item: Element, link: Link) -> None:
    # @rel is a name token, and there is no attribute for a media type.
    anchor = _sub(item, q("a"), {"href": link.href})
    if link.rel is not None:
        anchor.set(_REL, link.rel)
    if link.type is not None:
        anchor.set(_TYPE, link.type)
    if link.title is None:
        anchor.set("class", "untitled")
    anchor.text = link.href if link.title is None else link.title


def _read_link(anchor: Element, reading: Reading) -> Link:
    title = None if anchor.get("class") == "untitled" else read_string(anchor, reading)
    return Link(anchor.get("href", ""), title=title, rel=anchor.get(_REL) or anchor.get("rel"), type=anchor.get(_TYPE))


def _write_box(content: Element, index: int, box: OrganisationFactbox, media: tuple[Media, ...]) -> None:
    block = _sub(content, q("block"), {"class": "factbox", "id": box_id(index)})
    _write_heading(block, box.heading)
    write_blocks(block, box.blocks, media)


def _read_box(block: Element, reading: Reading) -> Box:
    heading, children = _read_heading(block, reading)
    return Box(id=block.get("id"), heading=heading, blocks=read_blocks(children, reading))


# ---- disclaimers and media ----------------------------------------------------------------------------------------


def _write_disclaimers(content: Element, texts: tuple[Text, ...]) -> None:
    if texts:
        block = _sub(content, q("block"), {"class": "disclaimer"})
        for text in texts:
            write_text(_sub(block, q("p")), text)


def _write_all_media(content: Element, media: tuple[Media, ...]) -> None:
    if media:
        block = _sub(content, q("block"), {"class": "media"})
        for item in media:
            write_media(block, item)
