"""Predictions for XML and JSON news items."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsmodel.formats import registry
from newsmodel.formats.base import Stub
from newsmodel.model.article import Article, block_lines

# The scorer's names of formats, for those the library reads.
_FORMATS = {"newsmlg2": "newsml-g2", "newsml1": "newsml-1.x", "nitf": "nitf", "ninjs": "ninjs"}


def items(corpus: Path) -> Iterator[dict[str, Any]]:
    """`wire/items`: each XML or JSON item, read by the format that recognises it."""
    for path in sorted(corpus.iterdir()):
        if path.name == "MANIFEST.json" or not path.is_file():
            continue
        data = path.read_bytes()
        known = registry.recognise(data)
        if known is None or known.name not in _FORMATS:
            yield {"id": path.name}
            continue
        first = next(iter(known.load(data).items), None)
        yield {"id": path.name, "format": _FORMATS[known.name], **_fields(first)}


def _fields(item: Article | Stub | None) -> dict[str, Any]:
    if item is None:
        return {}
    if isinstance(item, Stub):
        return {"guid": item.guid, "headline": item.title}
    lines = [line for block in item.body for line in block_lines(block)]
    return {
        "guid": item.guid,
        "uri": item.guid,
        "urn": item.guid,
        "doc_id": item.guid,
        "headline": item.title,
        "slugline": item.slugline,
        "urgency": item.urgency,
        "language": item.language,
        "pubstatus": f"stat:{item.pub_status}" if item.pub_status else None,
        "version_created": item.version_created.iso if item.version_created else None,
        "versioncreated": item.version_created.iso if item.version_created else None,
        "first_created": item.first_created.iso if item.first_created else None,
        "dateline": item.dateline.text if item.dateline else None,
        "byline": item.bylines[0].text if item.bylines else None,
        "ednote": item.ed_notes[0].text if item.ed_notes else None,
        "paragraphs": len(lines),
        "first_paragraph": lines[0] if lines else None,
        "keywords": [str(tag) for tag in item.topics],
        "located": item.located[0].name if item.located else None,
    }
