"""Checks the quotes of a folder of copy: every one stands where its anchor says, and who said it.

    python examples/check_quotes.py [FOLDER]

Ends with 1 when an anchor does not hold.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from newsmodel import Article, Paragraph, Part, Quote, read

COPY = Path(__file__).parent / "copy"


def stands(article: Article, quote: Quote) -> bool:
    """Whether the words of every anchored piece in a paragraph stand there."""
    for piece in quote.pieces:
        if piece.anchor is None or piece.anchor.part is not Part.BODY:
            continue
        block = article.body[piece.anchor.path[0]]
        if isinstance(block, Paragraph) and block.text.text[piece.anchor.start : piece.anchor.end] != piece.words:
            return False
    return True


def report(name: str, article: Article) -> Iterator[str]:
    """A line a quote: settled, open (nobody is named), or astray (its anchor does not hold)."""
    for quote in article.quotes:
        state = "astray" if not stands(article, quote) else "settled" if quote.speakers else "open"
        speakers = ", ".join(speaker.name for speaker in quote.speakers) or "?"
        yield f"{state:<8}{name}: {speakers}: {quote.text}"


def main(folder: Path) -> int:
    """Print the report; 1 when a quote is astray."""
    lines = [line for path in sorted(folder.iterdir()) for a in read(path).articles for line in report(path.name, a)]
    print("\n".join(lines))
    return int(any(line.startswith("astray") for line in lines))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else COPY))
