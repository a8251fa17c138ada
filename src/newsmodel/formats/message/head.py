"""The lines above the text: headline first, then what else a desk is told, each known by how it begins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from newsmodel import codes
from newsmodel.formats.fidelity import Context, Projection
from newsmodel.formats.message.story import one_line
from newsmodel.formats.projections import reduce
from newsmodel.model.article import Article, EdNote, PubStatus
from newsmodel.model.dates import Stamp
from newsmodel.model.people import Byline

__all__ = ["BYLINES", "DECK", "EMBARGO", "LABEL", "NOTES", "STATUS", "head_lines", "read_head"]

_BY, _NOTE, _EMBARGOED = "By ", "Eds: ", "EMBARGOED until "
# dpa and AP say a kill and a hold three times.
_SAID = {PubStatus.CANCELED: "KILL KILL KILL", PubStatus.WITHHELD: "HOLD HOLD HOLD"}
_STATUS = {said: status for status, said in _SAID.items()}


def _opened(text: str, opener: str) -> str:
    line = one_line(text)
    return line if line.startswith(opener) and len(line) > len(opener) else f"{opener}{line}"


def _is_told(line: str) -> bool:
    """Whether a line says by its beginning what it is, so that it is no deck."""
    return line in _STATUS or line.startswith((_BY, _NOTE, _EMBARGOED, "("))


def _until(stamp: Stamp) -> str:
    if stamp.instant is not None and stamp.iso is not None:
        return stamp.iso
    return one_line(stamp.text or stamp.iso or str(stamp.time))


def _embargo(words: str) -> Stamp:
    """What `_until` wrote: a moment, or its words."""
    try:
        moment = dt.datetime.fromisoformat(words)
    except ValueError:
        return Stamp(text=words)
    offset = moment.utcoffset()
    return Stamp(text=words) if offset is None or offset % dt.timedelta(minutes=1) else Stamp.at(moment)


def _deck(value: Any, _: Context) -> Any:
    return None if value is not None and _is_told(value.text) else value


BYLINES = reduce(
    "the printed credit, opened by By",
    lambda value: tuple(Byline(text=_opened(byline.text, _BY)) for byline in value),
    whole=True,
)
NOTES = reduce(
    "the note, opened by Eds", lambda value: tuple(EdNote(_opened(note.text, _NOTE)) for note in value), whole=True
)
EMBARGO = reduce("as a moment, else its words", lambda value: _embargo(_until(value)), whole=True)
STATUS = reduce("usable goes without saying", lambda value: None if value is PubStatus.USABLE else value)
LABEL = reduce("on one line", one_line)
DECK = Projection("unless it begins as another line of the head does", _deck, codes.REDUCED)


def head_lines(article: Article) -> Iterator[str]:
    """The texts of the head, in the order in which they are sent."""
    if article.headline is not None:
        yield article.headline.text
    if article.standfirst is not None:
        yield article.standfirst.text
    if article.pub_status is not None and article.pub_status in _SAID:
        yield _SAID[article.pub_status]
    if article.embargoed is not None:
        yield f"{_EMBARGOED}{_until(article.embargoed)}"
    if article.version_label is not None:
        yield f"({article.version_label})"
    yield from (note.text for note in article.ed_notes)
    yield from (byline.text for byline in article.bylines)


def read_head(lines: Sequence[str]) -> dict[str, Any]:
    """Fields of the article from the texts of a head; the first is the headline."""
    values: dict[str, Any] = {"headline": lines[0]} if lines else {}
    for line in lines[1:]:
        if line in _STATUS:
            values["pub_status"] = _STATUS[line]
        elif line.startswith(_EMBARGOED):
            values["embargoed"] = _embargo(line.removeprefix(_EMBARGOED))
        elif line.startswith("("):
            values["version_label"] = line[1:].removesuffix(")")
        elif line.startswith(_NOTE):
            values.setdefault("ed_notes", []).append(EdNote(line))
        elif line.startswith(_BY):
            values.setdefault("bylines", []).append(Byline(text=line))
        else:
            values["standfirst"] = line
    return values
