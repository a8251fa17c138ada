"""HTML to the body of an article: exactly what `write` wrote, and as far as it goes, what others write."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import attrs

from newsmodel.formats.html_body.blocks import caption_of, links_in, medium_of, read_block
from newsmodel.formats.html_body.elements import ROOT
from newsmodel.formats.html_body.facts import FACTS, read_facts
from newsmodel.formats.html_body.texts import (
    BLOCKS,
    CONTAINERS,
    Element,
    characters,
    children_of,
    classes_of,
    read_inline,
    root_of,
    string_of,
    tag_of,
    text_of,
)
from newsmodel.formats.inline import Collector
from newsmodel.model.blocks import Block, Figure, Paragraph
from newsmodel.model.boxes import OrganisationFactbox, Sidebar, SidebarKind
from newsmodel.model.media import Media
from newsmodel.model.people import Byline, BylineKind, Person
from newsmodel.model.places import Dateline
from newsmodel.model.text import Text

__all__ = ["Story", "read_story", "read_words"]


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
    story = Story()
    root = root_of(markup)
    if root is not None:
        _Reader(story).container(root, story.body, top=True)
    return story


def read_words(markup: str) -> str:
    """The words of a short text in HTML, such as a title, on one line."""
    root = root_of(markup)
    return "" if root is None else " ".join(text_of(root).text.split())


_BYLINE_KINDS = {kind.value: kind for kind in BylineKind}
_SIDEBAR_KINDS = {kind.value: kind for kind in SidebarKind}


@attrs.define
class _Reader:
    """The story so far.  `top` is true where head and boxes may stand: outside of boxes."""

    story: Story
    _places: dict[Media, int] = attrs.Factory(dict)
    _opened: bool = False

    def container(
        self, element: Element, blocks: list[Block], *, top: bool, apart: Collection[Element | None] = ()
    ) -> None:
        """The blocks in an element, but for those that are read apart; words between them are paragraphs."""
        loose = Collector()
        loose.words(characters(element.text))
        for child in element:
            if tag_of(child) not in BLOCKS:
                read_inline(child, loose)
                continue
            add_loose(loose, blocks)
            if child not in apart:
                self.block(child, blocks, top=top)
            loose = Collector()
            loose.words(characters(child.tail))
        add_loose(loose, blocks)

    def block(self, element: Element, blocks: list[Block], *, top: bool) -> None:
        """One block, or something of the head where it may stand."""
        tag, classes = tag_of(element), classes_of(element)
        if top and classes and self._special(element, tag, classes):
            return
        if tag in CONTAINERS:
            self.story.own = self.story.own or ROOT in classes
            self.container(element, blocks, top=top)
        elif tag == "figure":
            blocks.extend(self._figure(element))
        elif top and tag == "p" and not self._opened and "unclassified" not in classes:
            self._opened = True
            if not self._opening(element, blocks):
                blocks.extend(read_block(element))
        else:
            blocks.extend(read_block(element))

    def _special(self, element: Element, tag: str, classes: list[str]) -> bool:
        """Head, disclaimers and boxes; whether it was one of them."""
        name = classes[0]
        if tag == "aside" and name in {"sidebar", "factbox"}:
            (self._sidebar if name == "sidebar" else self._factbox)(element)
        elif tag == "p" and name == "standfirst":
            self.story.standfirst = text_of(element)
        elif tag == "p" and name == "byline":
            self._byline(element, classes)
        elif tag == "p" and name == "dateline":
            self._dateline(element)
        elif tag == "p" and name == "disclaimer":
            self.story.disclaimers.append(text_of(element))
        else:
            return False
        return True

    def _byline(self, element: Element, classes: list[str]) -> None:
        text = string_of(element)
        if text:
            names = (string_of(child) for child in children_of(element, "span") if "author" in classes_of(child))
            kind = next((_BYLINE_KINDS[name] for name in classes[1:] if name in _BYLINE_KINDS), BylineKind.BYLINE)
            people = [Person(name) for name in names if name]
            self.story.bylines.append(Byline(text=text, people=people, kind=kind))

    def _dateline(self, element: Element) -> None:
        text = string_of(element)
        if text:
            self.story.dateline = Dateline(text=text)

    def _opening(self, element: Element, blocks: list[Block]) -> bool:
        """The first paragraph, where it opens with the dateline."""
        first = next(iter(element), None)
        if element.text or first is None or "dateline" not in classes_of(first):
            return False
        self._dateline(first)
        rest = Collector()
        rest.words(characters(first.tail))
        for child in element[1:]:
            read_inline(child, rest)
        add_loose(rest, blocks)
        return True

    def _figure(self, element: Element) -> Iterator[Block]:
        shown = next(filter(None, map(medium_of, element)), None)
        index = None if shown is None else self._places.setdefault(shown, len(self._places))
        if shown is not None and index == len(self.story.media):
            self.story.media.append(shown)
        caption, credit = caption_of(next(children_of(element, "figcaption"), None))
        if index is not None or caption or credit:
            yield Figure(media=index, caption=caption, credit=credit)

    def _sidebar(self, element: Element) -> None:
        title, blocks = self._box(element)
        kinds = (_SIDEBAR_KINDS[name] for name in classes_of(element) if name in _SIDEBAR_KINDS)
        lists = (child for child in children_of(element, "ul") if "links" in classes_of(child))
        links = [link for child in lists for item in children_of(child, "li") for link in links_in(item)]
        self.story.sidebars.append(
            Sidebar(title=title, kind=next(kinds, SidebarKind.RELATED), blocks=blocks, links=links)
        )

    def _factbox(self, element: Element) -> None:
        lists = [child for child in children_of(element, "dl") if FACTS in classes_of(child)]
        heading, blocks = self._box(element, *lists)
        facts = {name: value for each in reversed(lists) for name, value in read_facts(each).items()}
        self.story.factboxes.append(OrganisationFactbox(heading=heading, blocks=blocks, **facts))

    def _box(self, element: Element, *facts: Element) -> tuple[Text | None, list[Block]]:
        """The heading of a box, which comes first, and its blocks without the lists of facts."""
        blocks: list[Block] = []
        first = next(iter(element), None)
        heading = first if first is not None and tag_of(first) == "h2" else None
        self.container(element, blocks, top=False, apart=frozenset({*facts, heading}))
        return None if heading is None else text_of(heading), blocks


def add_loose(loose: Collector, blocks: list[Block]) -> None:
    text = loose.text()
    if text.text.strip():
        blocks.append(Paragraph(text))
