"""What is gathered from several claims beside the body: sidebars with their items, topics, pictures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsmodel.model.blocks import Block, ListBlock, Paragraph
from newsmodel.model.boxes import Sidebar, SidebarKind
from newsmodel.model.media import Media, MediaKind, Rendition
from newsmodel.model.text import Text
from newsmodel.model.topics import TopicTag
from newsmodel.wire.rules.page.furniture import closing_credit
from newsmodel.wire.rules.page.sidebars import TOPIC_KINDS, sidebar_kind

__all__ = ["Sidebars", "picture", "tags"]

_SEPARATORS = re.compile(r"\s*[,،、，;|•·]\s*")
# What stands between a caption and its credit.
_BEFORE_CREDIT = " \u00a0—–-|/"
_ADDRESS = re.compile(r"https?://\S{3,400}")
_KINDS = (("video", MediaKind.VIDEO), ("graphic", MediaKind.GRAPHIC), ("grafik", MediaKind.GRAPHIC))


class Sidebars:
    """The sidebars of a story in the order of the copy; each item goes to the one that was opened last."""

    def __init__(self) -> None:
        self._open: list[tuple[Text | None, str, list[Text]]] = []
        # How many items of each have a rank.
        self._ranked: Counter[int] = Counter()

    def title(self, title: Text | None, kind: str) -> str:
        """Open a sidebar; gives the path of its title."""
        self._open.append((title, kind, []))
        return f"sidebars[{len(self._open) - 1}].title"

    def item(self, item: Text, kind: str) -> tuple[str, str]:
        """An item; a kind of its own opens a sidebar without a title.  Gives its path and the kind of its list."""
        ranked = kind == "ranked"
        kind = "item" if ranked else kind
        if kind != "item" or not self._open:
            self._open.append((None, "related" if kind == "item" else kind, []))
        _, listed, items = self._open[-1]
        items.append(item)
        self._ranked[len(self._open) - 1] += ranked
        if listed == SidebarKind.PROFILE:
            return f"sidebars[{len(self._open) - 1}].blocks[{len(items) - 1}]", listed
        return f"sidebars[{len(self._open) - 1}].blocks[0].items[{len(items) - 1}]", listed

    def built(self) -> Iterator[Sidebar]:
        """The sidebars."""
        for at, (title, kind, items) in enumerate(self._open):
            ordered = self._ranked[at] == len(items)
            blocks: tuple[Block, ...] = (ListBlock(tuple(items), ordered=ordered),) if items else ()
            if kind == SidebarKind.PROFILE:
                blocks = tuple(map(Paragraph, items))
            yield Sidebar(title=title, kind=sidebar_kind(kind), blocks=blocks)


def tags(text: str, kind: str) -> Iterator[TopicTag]:
    """The topics of an item or a line of them: `Ports, Fisheries`."""
    for name in _SEPARATORS.split(text):
        if name:
            yield TopicTag(name, kind=TOPIC_KINDS[kind])


def picture(caption: str) -> Media:
    """The picture that a caption is of; the credit that closes the caption is no words of it."""
    credited = closing_credit(caption)
    words = caption[: credited[0]].rstrip(_BEFORE_CREDIT) if credited else ""
    kind = next((kind for word, kind in _KINDS if caption[:12].casefold().startswith(word)), MediaKind.PICTURE)
    address = _ADDRESS.search(caption) if "://" in caption else None
    return Media(
        kind=kind,
        caption=words or caption,
        credit=credited[1] if credited else None,
        renditions=(Rendition(address[0].rstrip(".,;)")),) if address is not None else (),
    )
