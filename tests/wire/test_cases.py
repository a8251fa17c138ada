"""Copy and expectation side by side: tests/data/wire/<dialect>/<case>.wire, .json and .diag.

`python -m tests.wire.test_cases --update` writes the expectations anew; read the difference before it is kept.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from newsmodel.model.article import Article, block_lines
from newsmodel.model.blocks import Block, Paragraph
from newsmodel.model.dates import Stamp
from newsmodel.model.people import Person
from newsmodel.model.places import Dateline
from newsmodel.model.text import MarkKind
from newsmodel.wire.parse import parse_all
from newsmodel.wire.result import ParseResult, Role

CASES = sorted((Path(__file__).parents[1] / "data" / "wire").glob("*/*.wire"))
RECEIVED = dt.date(2021, 6, 30)


def shown(result: ParseResult) -> dict[str, Any]:
    """The reading of one story, as far as it is not empty, in words a desk would use."""
    article = result.article
    fields: dict[str, Any] = {
        "headline": article.title,
        "standfirst": article.standfirst.text if article.standfirst else None,
        "slugline": article.slugline,
        "version_label": article.version_label,
        "signals": [signal.qcode or signal.text for signal in article.signals],
        "pub_status": article.pub_status,
        "ed_notes": [f"{note.kind}: {note.text}" for note in article.ed_notes],
        "bylines": [f"{line.kind}: {', '.join(map(_person, line.people)) or line.text}" for line in article.bylines],
        "dateline": _dateline(article.dateline),
        "language": article.language,
        "published": _stamp(article.published),
        "embargoed": _stamp(article.embargoed),
        "body": _body(article),
        "quotes": [f"{quote.speaker or '?'}: {quote.text}" for quote in article.quotes],
        "factboxes": [
            {"heading": str(box.heading or ""), "blocks": [line for b in box.blocks for line in block_lines(b)]}
            for box in article.factboxes
        ],
        "sidebars": [f"{side.kind}: {side.title}" for side in article.sidebars],
        "transmission": _transmission(article),
        "left": [
            f"{s.sub_role or s.role}: {' | '.join(result.text_of(s).split(chr(10))).strip(' |')}"
            for s in result.segments
            if s.role in {Role.FURNITURE, Role.UNCLASSIFIED, Role.END_MARK, Role.STATUS}
        ],
    }
    return {name: value for name, value in fields.items() if value}


def _person(person: Person) -> str:
    more = ", ".join(filter(None, (person.role, person.organisation, person.email)))
    return f"{person.name} ({more})" if more else person.name


def _dateline(line: Dateline | None) -> dict[str, Any] | None:
    if line is None:
        return None
    places = [", ".join(filter(None, (place.name, place.region, place.country))) for place in line.places]
    date = line.date.iso if line.date else None
    return {"text": line.text, "places": places, "date": date, "agency": line.agency}


def _stamp(stamp: Stamp | None) -> str | None:
    return None if stamp is None else stamp.iso or stamp.text


def _body(article: Article) -> list[str]:
    return [f"{type(block).__name__}: {' / '.join(block_lines(block))}{_notes(block)}" for block in article.body]


def _notes(block: Block) -> str:
    """The words of the notes to editors that are marked in a paragraph."""
    text = block.text if isinstance(block, Paragraph) else None
    marks = [mark for mark in text.marks if mark.kind is MarkKind.NOTE] if text else []
    return "".join(f" {{note: {text.text[mark.start : mark.end]}}}" for mark in marks if text)


def _transmission(article: Article) -> str | None:
    sent = article.transmission
    if sent is None:
        return None
    parts = (sent.envelope, sent.service, sent.number, sent.priority, *sent.categories, sent.date, sent.words)
    return " ".join(part for part in parts if part)


def remarks(result: ParseResult) -> list[str]:
    """`F304 7:1` a line; the code alone where it has no place."""
    return [
        f"{said.code} {':'.join(map(str, result.source.position(said.span.start)))}" if said.span else said.code
        for said in result.diagnostics
    ]


def expectation(path: Path) -> tuple[str, str]:
    """What the .json and the .diag file of a case say."""
    results = parse_all(path.read_bytes(), received=RECEIVED)
    values = [shown(result) for result in results]
    text = json.dumps(values[0] if len(values) == 1 else values, ensure_ascii=False, indent=2)
    return text + "\n", "".join(line + "\n" for result in results for line in remarks(result))


@pytest.mark.parametrize("path", CASES, ids=[f"{path.parent.name}/{path.stem}" for path in CASES])
def test_copy_is_read_as_expected(path: Path) -> None:
    article, diagnostics = expectation(path)
    assert article == path.with_suffix(".json").read_text(encoding="utf-8")
    assert diagnostics == path.with_suffix(".diag").read_text(encoding="utf-8")


def test_there_are_cases() -> None:
    assert len(CASES) >= 12


def update() -> None:
    """Write every expectation anew."""
    for path in CASES:
        article, diagnostics = expectation(path)
        path.with_suffix(".json").write_text(article, encoding="utf-8")
        path.with_suffix(".diag").write_text(diagnostics, encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: python -m tests.wire.test_cases --update")
    update()
