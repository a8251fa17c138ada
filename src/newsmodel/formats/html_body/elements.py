"""The elements and `class` tokens of a body in HTML: the one table that writer and reader share.

::

    <div class="news-article">
      <p class="standfirst">  <p class="byline KIND">  with <span class="author">
      <p>  with <span class="dateline"> in front of the first; <p class="dateline"> where there is no paragraph
      <h3>  <blockquote class="pullquote">  <ul> <ol>  <table>  <pre>  <figure>  <p class="unclassified" title=NOTE>
      <p class="disclaimer">
      <aside class="sidebar KIND">  <aside class="factbox">  with <h2>, blocks, <ul class="links"> or <dl class="facts">

The markup is HTML and well-formed XML at once: empty elements end in `/>`, nothing is named by an entity that
XML does not know.
"""

from __future__ import annotations

from newsmodel.model.media import MediaKind
from newsmodel.model.text import MarkKind

__all__ = ["ATTRIBUTE", "BARE", "MARKS", "MEDIA_ELEMENTS", "ROOT", "attribute", "escape", "plain"]

ROOT = "news-article"
"""The class of the element around everything: the reader knows by it what this library wrote."""

BARE = "bare"
"""The class of an `<a>` whose words are its own address, since it has no title."""

MARKS = {
    MarkKind.EMPHASIS: ("<em>", "</em>"),
    MarkKind.STRONG: ("<strong>", "</strong>"),
    MarkKind.NOTE: ('<span class="note">', "</span>"),
}
"""Opening and closing tags; a link's have an address and are made by the writer."""

MEDIA_ELEMENTS = {
    MediaKind.PICTURE: ("img", ""),
    MediaKind.GRAPHIC: ("img", "graphic"),
    MediaKind.VIDEO: ("video", ""),
    MediaKind.AUDIO: ("audio", ""),
    MediaKind.OTHER: ("a", "media"),
}
"""The element of a media item and its class."""

# A carriage return that is written as it stands is a line feed to every XML reader (XML 1.0, section 2.11).
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
# In an attribute, white space that is written as it stands is a space to every XML reader (section 3.3.3).
ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
)


def escape(text: str) -> str:
    """Characters as element content."""
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        return text.translate(_TEXT)
    return text


def plain(text: str) -> str:
    """A text without marks as element content; a newline is a forced break."""
    return escape(text).replace("\n", "<br/>")


def attribute(name: str, value: str | int | None) -> str:
    """` name="value"`, with the space before it; nothing for None."""
    return "" if value is None else f' {name}="{str(value).translate(ATTRIBUTE)}"'
