"""Invented press releases and what stands in them: tests/data/releases/<case>.txt and .json.

`python -m tests.wire.test_releases --update` writes the expectations anew; read the difference before it is kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from newsmodel.model.article import Article, block_lines
from newsmodel.model.people import Contact
from newsmodel.wire.parse import parse
from newsmodel.wire.result import ParseResult, Role

CASES = sorted((Path(__file__).parents[1] / "data" / "releases").glob("*.txt"))


def shown(result: ParseResult) -> dict[str, Any]:
    """The reading of a release, as far as it is not empty."""
    article = result.article
    fields: dict[str, Any] = {
        "headline": article.title,
        "standfirst": article.standfirst.text if article.standfirst else None,
        "dateline": article.dateline.text if article.dateline else None,
        "body": [f"{type(block).__name__}: {' / '.join(block_lines(block))}" for block in article.body],
        "boxes": [
            {
                "heading": box.heading.text if box.heading else None,
                "organisation": box.names.full if box.names else None,
                "website": box.website,
                "contacts": list(map(_contact, box.contacts)),
                "blocks": [line for block in box.blocks for line in block_lines(block)],
            }
            for box in article.factboxes
            if box.blocks
        ],
        "contacts": list(map(_contact, article.contacts)),
        "media": [f"{media.kind}: {media.caption}" for media in article.media],
        "tickers": _tickers(article),
        "disclaimers": [text.text for text in article.disclaimers],
        "credits": [f"{line.kind}: {line.text}" for line in article.bylines],
        "ed_notes": [f"{note.kind}: {note.text}" for note in article.ed_notes],
        "left": [
            f"{s.sub_role or s.role}: {' | '.join(result.text_of(s).split(chr(10))).strip(' |')}"
            for s in result.segments
            if s.role in {Role.FURNITURE, Role.UNCLASSIFIED, Role.END_MARK, Role.STATUS, Role.OTHER_STORY}
        ],
    }
    return {name: value for name, value in fields.items() if value}


def _contact(contact: Contact) -> str:
    parts = (contact.name, contact.role, contact.organisation, *contact.emails, *contact.phones)
    return " | ".join(part for part in parts if part)


def _tickers(article: Article) -> list[str]:
    every = [*article.tickers, *(ticker for box in article.factboxes for ticker in box.tickers)]
    return list(dict.fromkeys(f"{ticker.exchange}:{ticker.symbol}" for ticker in every))


def expectation(path: Path) -> str:
    """What the .json of a case says."""
    return json.dumps(shown(parse(path.read_bytes())), ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_a_release_is_read_as_expected(path: Path) -> None:
    assert expectation(path) == path.with_suffix(".json").read_text(encoding="utf-8")


def test_there_are_cases() -> None:
    assert len(CASES) >= 15


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: python -m tests.wire.test_releases --update")
    for case in CASES:
        case.with_suffix(".json").write_text(expectation(case), encoding="utf-8")
