"""Turns the example copy into a feed and tells what was found: what `make demo` runs.

python examples/demo.py [FEED]
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

import newsmodel
from newsmodel import Article, Channel
from newsmodel.model.derive import members
from newsmodel.newsroom import Document, publish

COPY = Path(__file__).parent / "copy"
CHANNEL = Channel(
    title="Invented news",
    link="https://news.example/",
    id="urn:example:invented-news",
    provider="Invented News Service",
    link_template="https://news.example/story/{guid}",
    fallback_time=dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
)
NOW = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)


def found(article: Article) -> Iterator[str]:
    """What a story turned out to hold, a line each."""
    yield article.title or "(no headline)"
    if article.dateline:
        yield f"  dateline  {article.dateline.text}"
    if article.published:
        yield f"  published {article.published.iso}"
    for quote in article.quotes:
        names = ", ".join(speaker.name for speaker in quote.speakers) or "speaker not settled"
        words = " … ".join(f"“{piece.words}”" for piece in quote.pieces)
        yield f"  quote     {words} ({names})"
    for box in article.factboxes:
        name = box.names.full if box.names and box.names.full else box.heading
        roster = ", ".join(members(box))
        yield f"  box       {name}{': ' + roster if roster else ''}"


def main(feed: Path) -> Document:
    """Read the copy, say what it holds, write the feed."""
    articles: list[Article] = []
    for path in sorted(COPY.iterdir()):
        loaded = newsmodel.read(path)
        for article in loaded.articles:
            articles.append(article)
            print("\n".join(found(article)))
            print(f"  remarks   {len(loaded.diagnostics)}\n")
    (document,) = publish(articles, "rss", CHANNEL, now=NOW)
    feed.parent.mkdir(parents=True, exist_ok=True)
    feed.write_bytes(document.data)
    print(f"{len(articles)} stories are in the feed {feed}")
    print("See one line by line: .venv/bin/newsmodel show examples/copy/meridian-page.txt")
    return document


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/news.xml"))
