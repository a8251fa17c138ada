"""Predictions for the wire sets: plain and framed text, a stream, header-coded messages."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newsmodel
from newsmodel.model.dates import Stamp
from newsmodel.model.people import Byline
from newsmodel.wire.result import ParseResult, Role
from tests.bench import reading

_RECEIVED = dt.date(1987, 6, 30)


def reuters(corpus: Path) -> Iterator[dict[str, Any]]:
    """`wire/*.jsonl.gz`: each story's raw text, received on 30 June 1987."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            story = json.loads(line)
            result = newsmodel.parse(story["raw"], received=_RECEIVED)
            yield {"id": story["id"], **_wire_fields(result), "other": reading.other_text(result)}


def _wire_fields(result: ParseResult) -> dict[str, Any]:
    article = result.article
    dateline = article.dateline
    date = dateline.date.date if dateline and dateline.date else None
    return {
        "headline": reading.headline_as_sent(result),
        "byline": article.bylines[0].text if article.bylines else None,
        "dateline_text": reading.without_dash(dateline.text) if dateline else None,
        "dateline_place": reading.places(dateline),
        "dateline_date": date.isoformat() if date else None,
        "paragraphs": list(reading.body_as_sent(result, article.body)),
        "terminator": " ".join(reading.texts(result, Role.END_MARK)) or None,
        "notes": [note.text for note in article.ed_notes],
    }


def stream(corpus: Path) -> Iterator[dict[str, Any]]:
    """One byte stream: a line per story found."""
    opened = gzip.open if corpus.suffix == ".gz" else open
    with opened(corpus, "rb") as handle:
        data = handle.read()
    assert isinstance(data, bytes)
    for result in newsmodel.parse_all(data):
        sent = result.article.transmission
        yield {
            "story_number": sent.number if sent else None,
            "slug": result.article.slugline,
            "headline": reading.headline_as_sent(result),
        }


def messages(corpus: Path) -> Iterator[dict[str, Any]]:
    """Each message file, bytes intact."""
    for path in sorted(corpus.iterdir()):
        if path.name.endswith((".gold.json", ".stream")) or not path.is_file():
            continue
        first, *others = newsmodel.parse_all(path.read_bytes())
        fields = _message_fields(first)
        # A digest is several stories in one message.
        fields["output"] += [text for other in others for text in _kept(other)]
        yield {"id": path.name, **fields}


def _message_fields(result: ParseResult) -> dict[str, Any]:
    article = result.article
    dateline = article.dateline if _runs_on(result) else None
    sent = article.transmission
    byline = article.bylines[0] if article.bylines else None
    person = byline.people[0] if byline and byline.people else None
    return {
        "format": sent.envelope if sent else None,
        "header": _header(result),
        "trailer": sent.trailer if sent else None,
        "sent": _sent(sent.sent) if sent and sent.sent else None,
        "headline": article.title,
        "slugline": article.slugline,
        "version": article.version_label,
        "byline": byline.text if byline else None,
        "byline_title": _title(byline, person.role or person.organisation) if byline and person else None,
        "notes": list(_notes(result)),
        "dateline_text": reading.without_dash(dateline.text) if dateline else None,
        "dateline_place": reading.places(dateline),
        "dateline_credit": dateline.agency if dateline else None,
        "output": list(_kept(result)),
    }


def _kept(result: ParseResult) -> Iterator[str]:
    """The text of the message as its segments of a named role hold it; the scorer wants each character once."""
    roles = {s.role for s in result.segments} - reading.UNNAMED
    if "\x02" in result.source.text:
        roles.discard(Role.ENVELOPE)  # the scorer looks between STX and ETX alone, where they are
    yield from reading.texts(result, *roles)


def _sent(sent: Stamp) -> str | None:
    """The corpus gives minutes, and the zone as printed."""
    clock = sent.wall_clock
    return None if clock is None else " ".join(filter(None, (clock.isoformat(timespec="minutes"), sent.zone)))


def _title(byline: Byline, title: str | None) -> str | None:
    """The corpus' title stands on a line of its own below the byline."""
    return None if title is None or title in byline.text else title


def _runs_on(result: ParseResult) -> bool:
    """The corpus has no datelines that stand alone on their line."""
    lines = [result.text_of(s) for s in result.segments if s.role is Role.DATELINE]
    return not any(line.rstrip().endswith(")") and line != line.rstrip() and "\n" in line for line in lines)


def _notes(result: ParseResult) -> Iterator[str]:
    """Notes as printed; in the corpus contacts are among them and the notebook is not."""
    for segment in result.segments:
        noted = segment.role is Role.ED_NOTE and segment.path is not None and segment.sub_role != "notebook"
        if noted or (segment.role is Role.CONTACT and segment.sub_role is None):
            yield " ".join(result.text_of(segment).split())


def _header(result: ParseResult) -> dict[str, Any]:
    sent = result.article.transmission
    if sent is None:
        return {}
    return {
        "service": sent.service,
        "source": sent.service,
        "story_number": sent.number,
        "origin": sent.origin,
        "selector": sent.selector,
        "priority": sent.priority,
        "category": sent.categories[0] if sent.categories else None,
        "text_format": sent.text_format,
        "keyword": sent.keywords[0] if sent.keywords else None,
        "keywords": " ".join(sent.keywords) or None,
        "version": sent.version_line,
        "reference": sent.reference,
        "date": sent.date,
        "words": sent.words,
        "optional": sent.optional,
    }
