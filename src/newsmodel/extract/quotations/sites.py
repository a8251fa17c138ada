"""The texts of an article in which quotes are looked for, each with the place its anchors name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.blocks import Block, ListBlock, Paragraph
from newsmodel.model.boxes import Sidebar
from newsmodel.model.text import Text

__all__ = ["Site", "sites"]


class Site(NamedTuple):
    """One text: where it stands, and its words."""

    part: Part
    path: tuple[int, ...]
    text: str

    def anchor(self, start: int, end: int) -> Anchor:
        """The anchor of a range of this text."""
        return Anchor(part=self.part, path=self.path, start=start, end=end, words=self.text[start:end])

    def passage(self, start: int, end: int) -> Passage:
        """The words of a range, with their anchor."""
        anchor = self.anchor(start, end)
        return Passage(anchor.words, anchor)

    @property
    def name(self) -> str:
        """The path in the model, such as `body[3]`, `body[2].items[0]` or `sidebars[0].blocks[1]`."""
        head, steps = str(self.part), self.path
        if self.part is Part.SIDEBAR:
            head, steps = f"sidebars[{steps[0]}].blocks", steps[1:]
        names = (f"[{step}]" if depth == 0 else f".items[{step}]" for depth, step in enumerate(steps))
        return head + "".join(names)


def sites(
    blocks: Iterable[Block], *, headline: Text | None, standfirst: Text | None, sidebars: Iterable[Sidebar]
) -> Iterator[Site]:
    """Headline, standfirst, running text and lists of the body, then those of the sidebars.

    Pull quotes repeat words of the body and are left out, as are tables and verbatim lines.
    """
    if headline is not None:
        yield Site(Part.HEADLINE, (), headline.text)
    if standfirst is not None:
        yield Site(Part.STANDFIRST, (), standfirst.text)
    yield from _of_blocks(Part.BODY, (), blocks)
    for index, sidebar in enumerate(sidebars):
        yield from _of_blocks(Part.SIDEBAR, (index,), sidebar.blocks)


def _of_blocks(part: Part, path: tuple[int, ...], blocks: Iterable[Block]) -> Iterator[Site]:
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            yield Site(part, (*path, index), block.text.text)
        elif isinstance(block, ListBlock):
            for number, item in enumerate(block.items):
                yield Site(part, (*path, index, number), item.text)
