"""The body of an article as HTML, written and read side by side; shared by rss, atom, jsonfeed and html."""

from __future__ import annotations

from newsmodel.formats.html_body.read import Story, read_story, read_words
from newsmodel.formats.html_body.rows import HTML_ROWS
from newsmodel.formats.html_body.write import write_story

__all__ = ["HTML_ROWS", "Story", "read_story", "read_words", "write_story"]
