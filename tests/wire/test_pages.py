"""Invented dumps of pages and records, and what stands in them: tests/data/pages/<case>.txt and .json.

A .json names what must be found, by field; what it does not name is not compared.  The copy tells one story in
fourteen languages, among menus, bars, lists, captions and codes of many kinds.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsmodel.model.article import Article, block_lines
from newsmodel.model.blocks import Crosshead, Figure, Paragraph
from newsmodel.model.boxes import Sidebar
from newsmodel.wire.parse import parse, parse_all
from newsmodel.wire.result import ParseResult, Role

CASES = sorted((Path(__file__).parents[1] / "data" / "pages").glob("*.txt"))


def _block(block: Any) -> str:
    text = block.caption.text if isinstance(block, Figure) and block.caption else " / ".join(block_lines(block))
    return f"{type(block).__name__}: {text}"


def _sidebar(side: Sidebar) -> dict[str, Any]:
    items = [line for block in side.blocks for line in block_lines(block)]
    return {"title": side.title.text if side.title else None, "kind": str(side.kind), "items": items}


def found(result: ParseResult) -> dict[str, Any]:
    """The reading in the words of the expectations."""
    article: Article = result.article
    return {
        "headline": article.title,
        "standfirst": article.standfirst.text if article.standfirst else None,
        "language": article.language,
        "bylines": [person.name for line in article.bylines for person in line.people],
        "published": article.published.iso if article.published else None,
        "body": [_block(block) for block in article.body],
        "paragraphs": [b.text.text for b in article.body if isinstance(b, Paragraph)],
        "sidebars": [_sidebar(side) for side in article.sidebars],
        "topics": [tag.name for tag in article.topics],
        "media": [item.caption.text for item in article.media if item.caption],
        "credits": [item.credit for item in article.media],
        "diagnostics": [said.code for said in result.diagnostics],
    }


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
class TestDumps:
    def test_the_story_is_found(self, path: Path) -> None:
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        told = found(parse(path.read_bytes()))
        assert {name: told[name] for name in expected} == expected

    def test_all_furniture_says_what_it_is(self, path: Path) -> None:
        results = parse_all(path.read_bytes(), extract=())
        furniture = [s for result in results for s in result.segments if s.role is Role.FURNITURE]
        assert furniture
        assert all(segment.sub_role for segment in furniture)


class TestHeadingsInCopy:
    """Copy with nothing around it, one paragraph a line."""

    LEDE = "NORTHPORT, May 3 (Bluewire) - The bridge over the river Colm reopened on Monday after two years of repairs."
    SECOND = "The county will raise tolls from June, its leader said, and inspect the piers every second year."

    def test_a_heading_with_a_colon_and_no_blank_line_is_one(self) -> None:
        body = parse(f"{self.LEDE}\nWhat happens next:\n{self.SECOND}\n{self.SECOND}\n").article.body
        assert [type(block) for block in body] == [Paragraph, Crosshead, Paragraph, Paragraph]

    @pytest.mark.parametrize("line", ["The county said:", "He added:", "It said the following boats were off:"])
    def test_words_before_what_somebody_says_are_none(self, line: str) -> None:
        body = parse(f"{self.LEDE}\n{line}\n{self.SECOND}\n{self.SECOND}\n").article.body
        assert [type(block) for block in body] == [Paragraph] * 4


class TestTables:
    def test_names_in_capitals_above_rows_make_no_page_of_a_table(self) -> None:
        rows = [f"{month}7  {286 + at} UP {at}" for at, month in enumerate(("MAY", "JUL", "SEP", "DEC"))]
        copy = "\n".join(line for name in ("WHEAT", "CORN", "OATS") for line in (name, *rows)) + "\n"
        article = parse(copy).article
        printed = [line for block in article.body for line in block_lines(block)]
        assert [printed.count(row) for row in rows] == [3] * len(rows)


class TestAbstracts:
    def test_words_of_the_story_above_its_dateline_are_a_deck(self) -> None:
        abstract = "The county will raise tolls from June, its leader said"
        copy = f"Bridge reopens over the river Colm\n\n{abstract}\n\n{TestHeadingsInCopy.LEDE}\n\n{TestHeadingsInCopy.SECOND}\n"
        article = parse(copy).article
        assert article.standfirst is not None
        assert article.standfirst.text == abstract
        assert [type(block) for block in article.body] == [Paragraph, Paragraph]


def test_there_are_cases_in_many_languages() -> None:
    assert len(CASES) >= 40
    assert len({path.stem.partition("-")[0] for path in CASES}) >= 10
