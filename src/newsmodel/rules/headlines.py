"""Rules for headlines."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel import codes
from newsmodel.extract.status import read_status
from newsmodel.model.article import Article
from newsmodel.model.blocks import Paragraph
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import shown

__all__ = ["RULES"]

LONGEST = 110
_SHORTEST_SHOUT = 12


def headline_missing(article: Article) -> Iterator[Finding]:
    """No headline at all."""
    if article.headline is None:
        yield Finding("headline", "there is no headline, expected one")


def headline_shouting(article: Article) -> Iterator[Finding]:
    """All letters that have a case are capitals; short names and acronyms may be."""
    title = article.title or ""
    # isupper() looks at cased letters alone: Arabic and Chinese never shout.
    if len(title) >= _SHORTEST_SHOUT and title.isupper() and " " in title:
        yield Finding("headline", f"the headline {shown(title)} is in capitals, expected capitals and small letters")


def headline_long(article: Article) -> Iterator[Finding]:
    """Over length."""
    length = len(article.title or "")
    if length > LONGEST:
        message = f"the headline has {length} characters, expected at most {LONGEST}"
        yield Finding("headline", message, within=(LONGEST, length))


def headline_status_word(article: Article) -> Iterator[Finding]:
    """Words of transmission before or after what may be published."""
    title = article.title
    if title is None:
        return
    status = read_status(title).value
    if status and status.headline:
        for words, start in ((status.prefix, 0), (status.suffix, len(title) - len(status.suffix))):
            if words:
                message = f"the headline carries {shown(words.strip())}, expected only what may be published"
                yield Finding("headline", message, within=(start, start + len(words)))


def headline_repeated(article: Article) -> Iterator[Finding]:
    """Standfirst or first paragraph is the headline once more."""
    title = _folded(article.title or "")
    if not title:
        return
    if article.standfirst and _folded(article.standfirst.text) == title:
        yield Finding("standfirst", "the standfirst repeats the headline, expected other words")
    first = article.body[0] if article.body else None
    if isinstance(first, Paragraph) and _folded(first.text.text) == title:
        yield Finding("body[0]", "the first paragraph repeats the headline, expected the story")


def _folded(text: str) -> str:
    return " ".join(text.casefold().rstrip(".").split())


RULES = (
    Rule(
        code=codes.HEADLINE_MISSING,
        sets="core",
        find=headline_missing,
        why="A story without a headline cannot be listed, linked to or told from others.",
        source="RSS 2.0: an item has a title or a description; RFC 4287 section 4.1.2: an entry has exactly one title",
        good='Article(headline="Ferry returns to Port Quill", body=["The ferry is back."])',
        bad='Article(body=["The ferry is back."])',
    ),
    Rule(
        code=codes.HEADLINE_SHOUTING,
        sets=("google-news", "style"),
        find=headline_shouting,
        why="Capitals were the wire's typewriter; on a page or a phone they shout, and names cannot be told from words.",
        good='Article(headline="NATO and EU agree on Quill Sound")',
        bad='Article(headline="FERRY RETURNS TO PORT QUILL")',
    ),
    Rule(
        code=codes.HEADLINE_LONG,
        sets=("google-news", "style"),
        find=headline_long,
        why="Lists and search results cut a headline, and what was cut may have been the news.",
        source="Google AMP and Article structured data: a headline should not exceed 110 characters",
        good='Article(headline="Ferry returns to Port Quill after nineteen days at the quay")',
        bad='Article(headline="Ferry returns to Port Quill after nineteen days at the quay, " + "and so on " * 6)',
    ),
    Rule(
        code=codes.HEADLINE_STATUS_WORD,
        sets=("wire", "feed"),
        find=headline_status_word,
        why="`UPDATE 2-` and `(CORRECTED)` are written for desks; readers of a site should not see them.",
        good='Article(headline="Ferry returns", version_label="UPDATE 2", signals=["UPDATE 2-"])',
        bad='Article(headline="UPDATE 2-Ferry returns to Port Quill")',
    ),
    Rule(
        code=codes.HEADLINE_REPEATED,
        sets="core",
        find=headline_repeated,
        why="Pages and feeds print headline, standfirst and body below each other, so the same line comes twice.",
        good='Article(headline="Ferry returns", standfirst="Nineteen days at the quay", body=["The ferry is back."])',
        bad='Article(headline="Ferry returns", body=["Ferry returns.", "The ferry is back."])',
    ),
)
