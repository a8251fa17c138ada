"""Rules for pictures."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel import codes
from newsmodel.model.article import Article
from newsmodel.model.blocks import Figure
from newsmodel.model.media import Media, MediaKind
from newsmodel.rules.rule import Finding, Rule

__all__ = ["RULES"]


def _pictures(article: Article) -> Iterator[tuple[str, int, Media]]:
    for index, item in enumerate(article.media):
        if item.kind in {MediaKind.PICTURE, MediaKind.GRAPHIC}:
            yield f"media[{index}]", index, item


def alt_missing(article: Article) -> Iterator[Finding]:
    """Pictures that are nothing to who cannot see them."""
    for path, _, item in _pictures(article):
        if item.alt is None:
            yield Finding(path, f"the {item.kind} has no alternative text, expected a description of what it shows")


def credit_missing(article: Article) -> Iterator[Finding]:
    """Pictures of nobody, unless their place in the text names somebody."""
    holders = (article.body, *(s.blocks for s in article.sidebars), *(f.blocks for f in article.factboxes))
    blocks = [block for holder in holders for block in holder]
    credited = {block.media for block in blocks if isinstance(block, Figure) and block.credit}
    for path, index, item in _pictures(article):
        if item.credit is None and index not in credited:
            yield Finding(path, f"the {item.kind} has no credit, expected photographer or agency")


RULES = (
    Rule(
        code=codes.ALT_MISSING,
        sets=("feed", "google-news", "style"),
        find=alt_missing,
        why="Readers who listen to the page, and pages that load without pictures, get the description or nothing.",
        source="WCAG 2.2, 1.1.1: non-text content",
        good='Article(media=[Media(alt="A ferry at the quay")])',
        bad="Article(media=[Media()])",
    ),
    Rule(
        code=codes.CREDIT_MISSING,
        sets=("wire", "style"),
        find=credit_missing,
        why="A picture without a credit cannot be used with a clear conscience, nor paid for.",
        source="IPTC Photo Metadata: Credit Line; NewsML-G2: creditline",
        good='Article(media=[Media(credit="Ada Quill")])',
        bad="Article(media=[Media()])",
    ),
)
