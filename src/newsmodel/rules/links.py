"""Rules for addresses: links, renditions, and addresses printed as words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from newsmodel import codes
from newsmodel.model.article import Article
from newsmodel.model.text import MarkKind, Text
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import addresses, body_texts, shown

__all__ = ["RULES"]

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_BARE = re.compile(r"(?<![\w@/.])(?:https?://|www\.)[^\s<>\"]{3,}", re.IGNORECASE)


def link_relative(article: Article) -> Iterator[Finding]:
    """Addresses that mean something on one page alone."""
    for path, href in addresses(article):
        if not _ABSOLUTE.match(href):
            yield Finding(path, f"{shown(href)} is not absolute, expected a scheme such as https:")


def link_bare(article: Article) -> Iterator[Finding]:
    """Addresses printed in the body that no link covers."""
    for path, text in body_texts(article):
        found = list(_BARE.finditer(text.text)) if "." in text.text else []
        covered = _covered(text) if found else []
        for match in found:
            # Links stand in order and do not overlap: the last that begins before the address may cover it.
            at = bisect_right(covered, (match.start(), len(text.text))) - 1
            if at < 0 or covered[at][1] <= match.start():
                yield Finding(path, f"{shown(match[0])} is printed, expected words with a link", within=match.span())


def _covered(text: Text) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in text.marks if mark.kind is MarkKind.LINK]


def page_missing(article: Article) -> Iterator[Finding]:
    """No link that is the story's own."""
    if article.url is None:
        yield Finding(
            "links", "there is no link to the story's own page, expected one of relation canonical or alternate"
        )


RULES = (
    Rule(
        code=codes.LINK_RELATIVE,
        sets=("feed", "newsml-g2", "google-news"),
        find=link_relative,
        why="A feed is read far from the site it was made on, where `/pictures/1.jpg` leads nowhere.",
        source="RFC 3986 section 4.3; RSS Advisory Board profile: addresses in items are absolute",
        good='Article(links=["https://news.example/ferry"])',
        bad='Article(links=["/ferry.html"])',
    ),
    Rule(
        code=codes.LINK_BARE,
        sets="style",
        find=link_bare,
        why="An address as words cannot be followed, breaks lines, and is spelt out by screen readers.",
        source="WCAG 2.2, 2.4.4: link purpose",
        good='Article(body=[Text("See the timetable.", [Mark(4, 17, "link", "https://news.example/timetable")])])',
        bad='Article(body=["See https://news.example/timetable for more."])',
    ),
    Rule(
        code=codes.PAGE_MISSING,
        sets=("feed", "google-news"),
        find=page_missing,
        why="Readers who want to open, share or cite the story have no address for it.",
        source="RSS 2.0: link of an item; RFC 4287 section 4.1.2; sitemaps.org: loc is required",
        good='Article(links=[Link("https://news.example/ferry", rel="canonical")])',
        bad='Article(links=[Link("https://news.example/other", rel="related")])',
    ),
)
