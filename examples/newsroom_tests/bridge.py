"""The worked example: their dict, and their HTML, as an Article.  This is all that a project has to write."""

from __future__ import annotations

import datetime as dt
from html.parser import HTMLParser
from typing import Any

import wirebox

from newsmodel import Article, Byline, Crosshead, Dateline, ListBlock, Paragraph, PartialDate, Place, Text

_MONTHS = {"Jan": 1, "Feb": 2, "March": 3, "April": 4, "May": 5, "June": 6}
_MONTHS |= {"July": 7, "Aug": 8, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12}


def read(data: bytes) -> Article:
    """Their parser, seen as one that gives articles."""
    return from_dict(wirebox.parse(data))


def from_dict(story: dict[str, Any]) -> Article:
    """Their dict as an Article.  Strings become texts and paragraphs by themselves; what they lack stays out."""
    return Article(
        headline=story["title"],
        bylines=[Byline(text=line, people=[line.removeprefix("By ")]) for line in story["by"]],
        dateline=_dateline(story["where"]) if story["where"] else None,
        body=[block for block in story["text"] if block],
    )


def _dateline(where: dict[str, str]) -> Dateline:
    month, day = where["date"].split()
    date = PartialDate(month=_MONTHS[month], day=int(day), text=where["date"]) if month in _MONTHS else None
    return Dateline(
        text=where["line"], places=[Place(where["town"], text=where["town"])], date=date, agency=where["agency"]
    )


def from_html(page: str, *, published: dt.datetime) -> Article:
    """Their HTML as an Article: a heading, paragraphs, crossheads and lists."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    return Article(headline=reader.headline, body=reader.blocks, published=published)


class _Page(HTMLParser):
    """Gathers the text of each element that is a block of the story."""

    def __init__(self) -> None:
        super().__init__()
        self.headline: str | None = None
        self.blocks: list[Any] = []
        self._text = ""
        self._items: list[Text] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002  the signature is the base class's
        if tag in {"h1", "h2", "p", "li"}:
            self._text = ""
        if tag in {"ul", "ol"}:
            self._items = []

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        text = Text(" ".join(self._text.split()))
        if tag == "h1":
            self.headline = text.text
        elif tag == "h2" and text:
            self.blocks.append(Crosshead(text))
        elif tag == "p" and text:
            self.blocks.append(Paragraph(text))
        elif tag == "li":
            self._items.append(text)
        elif tag in {"ul", "ol"} and self._items:
            self.blocks.append(ListBlock(self._items, ordered=tag == "ol"))
