"""HTML to the body of an article: exactly what `write` wrote, and as far as it goes, what others write."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs
from lxml import etree

from newsmodel.diagnostics import Diagnostic
from newsmodel.formats import xml
from newsmodel.formats.html_body.elements import BARE, ROOT
from newsmodel.formats.inline import Collector
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
from newsmodel.model.boxes import OrganisationFactbox, Sidebar, SidebarKind
from newsmodel.model.media import Link, Media, MediaKind, Rendition
from newsmodel.model.people import Byline, BylineKind, Person
from newsmodel.model.places import Dateline
from newsmodel.model.text import MarkKind, Text

__all__ = ["Story", "read_story", "read_words"]

_Element = etree._Element  # noqa: SLF001  lxml has no other name for its class


@attrs.define(kw_only=True)
class Story:
    """What a body in HTML holds.

    Attributes:
        own: whether this library wrote it, so that nothing that stands elsewhere is missing from it.
        standfirst, bylines, dateline, body, sidebars, factboxes, media, disclaimers: as in `Article`.
    """

    own: bool = False
    standfirst: Text | None = None
    bylines: list[Byline] = attrs.Factory(list)
    dateline: Dateline | None = None
    body: list[Block] = attrs.Factory(list)
    sidebars: list[Sidebar] = attrs.Factory(list)
    factboxes: list[OrganisationFactbox] = attrs.Factory(list)
    media: list[Media] = attrs.Factory(list)
    disclaimers: list[Text] = attrs.Factory(list)


def read_story(markup: str) -> Story:
    """Read a body; whatever the markup is, its words come out as blocks and nothing is raised."""
    root = _root(markup)
    if root is None:
        return Story()
    inner = next((child for child in root if ROOT in _classes(child)), None)
    reader = _Reader(Story(own=inner is not None))
    reader.container(root if inner is None else inner, reader.story.body, top=True)
    return reader.story


def read_words(markup: str) -> str:
    """The words of a short text in HTML, such as a title, on one line."""
    root = _root(markup)
    return "" if root is None else " ".join(_text(root).text.split())


def _root(markup: str) -> _Element | None:
    """The markup in a `<div>`: as XML where it is well-formed, else as a browser would mend it."""
    wrapped = f"<div>{markup}</div>".encode("utf-8", "replace")
    root = xml.parse(wrapped)
    if not isinstance(root, Diagnostic):
        return root
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        page = etree.fromstring(wrapped, parser)
    except etree.LxmlError:
        return None
    return page if page is None else next(page.iter("div"), page)


# ---- element by element -------------------------------------------------------------------------------------------


def _classes(element: _Element) -> list[str]:
    return element.get("class", "").split()


def _tag(element: _Element) -> str:
    """The local name in small letters; nothing for what is no element."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _children(element: _Element, *tags: str) -> Iterator[_Element]:
    return (child for child in element if _tag(child) in tags)


_MARKS = {
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "a": MarkKind.LINK,
}
_UNSEEN = frozenset({"script", "style", "template", "head", "title", "noscript"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CONTAINERS = frozenset({
    "address", "article", "aside", "body", "center", "details", "div", "dl", "footer", "form", "header", "html", "main",
    "nav", "section",
})  # fmt: skip
_BLOCKS = _HEADINGS | _CONTAINERS | {"blockquote", "dd", "dt", "figure", "hr", "ol", "p", "pre", "table", "ul"}


def _words(text: str | None) -> str | None:
    """Characters between tags: a newline in the markup and the white space around it is one space."""
    if text is None or "\n" not in text:
        return text
    first, *rest = text.split("\n")
    lines = [first.rstrip(" \t"), *(line.strip(" \t") for line in rest[:-1]), rest[-1].lstrip(" \t")]
    return " ".join(line for n, line in enumerate(lines) if line or n in {0, len(lines) - 1})


def _mark_of(element: _Element) -> MarkKind | None:
    kind = _MARKS.get(_tag(element))
    return MarkKind.NOTE if kind is None and "note" in _classes(element) else kind


def _inside(element: _Element, into: Collector) -> None:
    into.words(_words(element.text))
    for child in element:
        _inline(child, into)


def _inline(element: _Element, into: Collector) -> None:
    """One inline element and the characters after it."""
    tag = _tag(element)
    if tag == "br":
        into.line_break()
    elif tag and tag not in _UNSEEN:
        kind = _mark_of(element)
        close = into.mark(kind, element.get("href") if kind is MarkKind.LINK else None) if kind else None
        if tag in _BLOCKS:
            into.line_break()
        _inside(element, into)
        if close is not None:
            close()
    into.words(_words(element.tail))


def _text(element: _Element) -> Text:
    collector = Collector()
    _inside(element, collector)
    return collector.text()


def _string(element: _Element | None) -> str:
    return "" if element is None else _text(element).text


# ---- blocks -------------------------------------------------------------------------------------------------------

_BYLINE_KINDS = {kind.value: kind for kind in BylineKind}
_SIDEBAR_KINDS = {kind.value: kind for kind in SidebarKind}


@attrs.define
class _Reader:
    """The story so far.  `top` is true where head and boxes may stand: outside of boxes."""

    story: Story
    _places: dict[Media, int] = attrs.Factory(dict)

    def container(self, element: _Element, blocks: list[Block], *, top: bool) -> None:
        """The blocks in an element; words between them are paragraphs."""
        loose = Collector()
        loose.words(_words(element.text))
        for child in element:
            if _tag(child) not in _BLOCKS:
                _inline(child, loose)
                continue
            _add_loose(loose, blocks)
            self.block(child, blocks, top=top)
            loose = Collector()
            loose.words(_words(child.tail))
        _add_loose(loose, blocks)

    def block(self, element: _Element, blocks: list[Block], *, top: bool) -> None:
        """One block, or something of the head where it may stand."""
        tag, classes = _tag(element), _classes(element)
        if top and classes and self._special(element, tag, classes):
            return
        if tag in _CONTAINERS:
            self.container(element, blocks, top=top)
        elif tag == "figure":
            blocks.extend(self._figure(element))
        elif tag == "p" and top and not blocks and self._opening(element, blocks):
            return
        else:
            blocks.extend(_READERS.get(tag, _paragraph)(element))

    def _special(self, element: _Element, tag: str, classes: list[str]) -> bool:
        """Head, disclaimers and boxes; whether it was one of them."""
        name = classes[0]
        if tag == "aside" and name in {"sidebar", "factbox"}:
            (self._sidebar if name == "sidebar" else self._factbox)(element)
        elif tag == "p" and name == "standfirst":
            self.story.standfirst = _text(element)
        elif tag == "p" and name == "byline":
            self._byline(element, classes)
        elif tag == "p" and name == "dateline":
            self._dateline(element)
        elif tag == "p" and name == "disclaimer":
            self.story.disclaimers.append(_text(element))
        else:
            return False
        return True

    def _byline(self, element: _Element, classes: list[str]) -> None:
        text = _string(element)
        if text:
            names = (_string(child) for child in _children(element, "span") if "author" in _classes(child))
            kind = next((_BYLINE_KINDS[name] for name in classes[1:] if name in _BYLINE_KINDS), BylineKind.BYLINE)
            people = [Person(name) for name in names if name]
            self.story.bylines.append(Byline(text=text, people=people, kind=kind))

    def _dateline(self, element: _Element) -> None:
        text = _string(element)
        if text:
            self.story.dateline = Dateline(text=text)

    def _opening(self, element: _Element, blocks: list[Block]) -> bool:
        """The first paragraph, where it opens with the dateline."""
        first = next(iter(element), None)
        if element.text or first is None or "dateline" not in _classes(first):
            return False
        self._dateline(first)
        rest = Collector()
        rest.words(_words(first.tail))
        for child in element[1:]:
            _inline(child, rest)
        _add_loose(rest, blocks)
        return True

    def _figure(self, element: _Element) -> Iterator[Block]:
        shown = next(filter(None, map(_medium, element)), None)
        index = None if shown is None else self._places.setdefault(shown, len(self._places))
        if shown is not None and index == len(self.story.media):
            self.story.media.append(shown)
        caption, credit = _caption(next(_children(element, "figcaption"), None))
        if index is not None or caption or credit:
            yield Figure(media=index, caption=caption, credit=credit)

    def _sidebar(self, element: _Element) -> None:
        title, blocks = self._box(element)
        kinds = (_SIDEBAR_KINDS[name] for name in _classes(element) if name in _SIDEBAR_KINDS)
        lists = (child for child in _children(element, "ul") if "links" in _classes(child))
        links = [link for child in lists for item in _children(child, "li") for link in _links(item)]
        self.story.sidebars.append(
            Sidebar(title=title, kind=next(kinds, SidebarKind.RELATED), blocks=blocks, links=links)
        )

    def _factbox(self, element: _Element) -> None:
        heading, blocks = self._box(element)
        self.story.factboxes.append(OrganisationFactbox(heading=heading, blocks=blocks))

    def _box(self, element: _Element) -> tuple[Text | None, list[Block]]:
        """The heading of a box, which comes first, and its blocks."""
        blocks: list[Block] = []
        first = next(iter(element), None)
        title = None
        if first is not None and _tag(first) == "h2":
            title = _text(first)
            element.remove(first)
        self.container(element, blocks, top=False)
        return title, blocks


def _add_loose(loose: Collector, blocks: list[Block]) -> None:
    text = loose.text()
    if text.text.strip():
        blocks.append(Paragraph(text))


def _paragraph(element: _Element) -> Iterator[Block]:
    text = _text(element)
    if not text:
        return
    if "unclassified" in _classes(element):
        yield Unclassified(text, note=element.get("title"))
    else:
        yield Paragraph(text)


def _heading(element: _Element) -> Iterator[Block]:
    text = _text(element)
    if text:
        yield Crosshead(text)


def _pull_quote(element: _Element) -> Iterator[Block]:
    text = _text(element)
    if text:
        yield PullQuote(text)


def _list(element: _Element) -> Iterator[Block]:
    items = [item for item in map(_text, _children(element, "li")) if item]
    if items and "links" not in _classes(element):
        yield ListBlock(items, ordered=_tag(element) == "ol")


def _table(element: _Element) -> Iterator[Block]:
    groups = [element, *_children(element, "thead", "tbody", "tfoot")]
    rows, heads = [], 0
    for group in groups:
        lines = [list(map(_text, _children(line, "th", "td"))) for line in _children(group, "tr")]
        filled = [line for line in lines if line]
        rows += filled
        heads += len(filled) if _tag(group) == "thead" else 0
    if rows:
        caption = next(_children(element, "caption"), None)
        yield Table(rows, header_rows=heads, caption=None if caption is None else _text(caption))


def _verbatim(element: _Element) -> Iterator[Block]:
    # The newline right after the tag is the markup's, not the text's (HTML, section 13.1.2.5).
    text = "".join(str(piece) for piece in element.itertext()).removeprefix("\n")
    if text.strip():
        yield Preformatted(text)


def _nothing(_: _Element) -> Iterator[Block]:
    return iter(())


_READERS: dict[str, Callable[[_Element], Iterator[Block]]] = {
    **dict.fromkeys(_HEADINGS, _heading),
    "blockquote": _pull_quote,
    "hr": _nothing,
    "ol": _list,
    "pre": _verbatim,
    "table": _table,
    "ul": _list,
}

# ---- media, captions, links ---------------------------------------------------------------------------------------


def _medium(element: _Element) -> Media | None:
    tag, classes = _tag(element), _classes(element)
    if tag == "a" and "media" in classes:
        href, alt = element.get("href"), None if BARE in classes else _string(element)
        return _item(MediaKind.OTHER, href, alt, element)
    kinds = {"img": MediaKind.PICTURE, "video": MediaKind.VIDEO, "audio": MediaKind.AUDIO}
    if tag not in kinds:
        return None
    kind = MediaKind.GRAPHIC if "graphic" in classes else kinds[tag]
    return _item(kind, element.get("src"), element.get("alt" if tag == "img" else "title"), element)


def _item(kind: MediaKind, href: str | None, alt: str | None, element: _Element) -> Media | None:
    if not _address(href):
        return None
    form = Rendition(href or "", width=_pixels(element.get("width")), height=_pixels(element.get("height")))
    return Media(kind=kind, renditions=(form,), alt=alt)


def _pixels(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < 1000 and int(value) else None


def _address(value: str | None) -> str:
    """Trimmed as the model trims it; empty for none."""
    return "" if value is None else Text(value).text


def _caption(element: _Element | None) -> tuple[Text | None, str | None]:
    if element is None:
        return None, None
    spans = {name: child for child in _children(element, "span") for name in _classes(child)}
    if "caption" not in spans and "credit" not in spans:
        return _text(element), None
    caption, credit = spans.get("caption"), spans.get("credit")
    return None if caption is None else _text(caption), _string(credit)


def _links(item: _Element) -> Iterator[Link]:
    for anchor in _children(item, "a"):
        if _address(anchor.get("href")):
            title = None if BARE in _classes(anchor) else _string(anchor)
            yield Link(anchor.get("href", ""), title=title, rel=anchor.get("rel"), type=anchor.get("type"))
