"""Publishes a folder of copy as RSS, Atom and NewsML-G2, and says what each could not carry.

python examples/publish_a_feed.py [FOLDER]
"""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from pathlib import Path

from newsmodel import Article, Channel, EdNote, read
from newsmodel.newsroom import publish, write

COPY = Path(__file__).parent / "copy"
CHANNEL = Channel(
    title="Harbour and bell news",
    link="https://news.example/",
    id="urn:example:harbour-and-bell",
    provider="Invented News Service",
    fallback_time=dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
    link_template="https://news.example/story/{guid}",
)

SPEECH = Article(
    guid="urn:example:speech-1",
    headline="Mayor to announce a second tram line",
    body=["The mayor will announce a second tram line on Wednesday, according to the text of her speech."],
    ed_notes=[EdNote("Check against delivery.", kind="embargo")],
    embargoed=dt.datetime(2021, 9, 8, 0, 1, tzinfo=dt.UTC),
)


def main(folder: Path, now: dt.datetime) -> tuple[Path, ...]:
    """Write the three formats below `folder`; a feed holds what is public at `now`."""
    articles: list[Article] = [SPEECH]
    for path in sorted(COPY.iterdir()):
        articles.extend(read(path).articles)
    written: list[Path] = []
    for name in ("rss", "atom", "newsmlg2"):
        documents = publish(articles, name, CHANNEL, now=now)
        written += write(documents, folder / name)
        losses = Counter(d.message for document in documents for d in document.diagnostics)
        print(f"{name}: {len(documents)} documents")
        for message, count in losses.most_common():
            print(f"  {count} x {message}")
    return tuple(written)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/published"), now=dt.datetime(2021, 9, 7, tzinfo=dt.UTC))
