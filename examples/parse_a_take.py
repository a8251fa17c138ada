"""Parses one piece of raw copy: its fields, its quotes, and what was odd about it."""

from __future__ import annotations

from pathlib import Path

import newsmodel
from newsmodel import ParseResult

TAKE = Path(__file__).parent / "copy" / "nordlys-wire.txt"


def main(take: Path = TAKE) -> ParseResult:
    """Parse the take and print what a reader would want to know first."""
    result = newsmodel.parse(take.read_bytes())
    article = result.article
    print("headline:", article.title)
    print("dateline:", article.dateline)
    print("by:", ", ".join(article.authors))
    for quote in article.quotes:
        speakers = ", ".join(speaker.name for speaker in quote.speakers) or "?"
        print(f"{speakers}: {quote.text}")

    # Every character of the copy is in one of the segments.
    assert "".join(result.text_of(segment) for segment in result.segments) == result.source.text
    for remark in result.diagnostics:
        print(remark)
    return result


if __name__ == "__main__":
    main()
