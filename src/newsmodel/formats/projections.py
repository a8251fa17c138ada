"""The combinators that rows are made of, shared by all formats.

Each is pure and idempotent: applied to its own result it changes nothing.
"""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from collections.abc import Callable
from typing import Any

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Code
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Context, Projection, Row, Selection
from newsmodel.model.article import Article, GuidOrigin, PubStatus
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.guid import DERIVED_PREFIX, derived_guid
from newsmodel.model.text import Text

__all__ = [
    "CARRIED",
    "CHARACTERS",
    "FIRST",
    "GUID",
    "GUID_ORIGIN",
    "INSTANT",
    "PLAIN_TEXT",
    "become",
    "carried",
    "default",
    "drop",
    "keep",
    "only_public",
    "reduce",
    "row",
]

# ---- making rows ------------------------------------------------------------------------------------------------

CARRIED = Projection("carried", lambda value, _: value, None)


def row(path: str, *projections: Projection, why: str = "") -> Row:
    """A row; without projections the field is carried."""
    return Row(path, projections or (CARRIED,), why)


def carried(*paths: str) -> tuple[Row, ...]:
    """Rows of fields that are carried as they are."""
    return tuple(row(path) for path in paths)


def drop(*paths: str, why: str = "") -> tuple[Row, ...]:
    """Rows of fields that the format has no place for."""
    return tuple(row(path, _drop(path), why=why) for path in paths)


def _drop(path: str) -> Projection:
    name = path.rpartition(".")[2]

    def empty(_: Any, context: Context) -> Any:
        return getattr(attrs.fields(type(context.owner)), name).default

    return Projection("dropped", empty, codes.DROPPED, whole=True)


# ---- general ----------------------------------------------------------------------------------------------------


def reduce(label: str, change: Callable[[Any], Any], *, whole: bool = False, code: Code = codes.REDUCED) -> Projection:
    """The field is carried in a simpler form; `change` must be idempotent."""
    return Projection(label, lambda value, _: change(value), code, whole=whole)


def default(label: str, make: Callable[[Context], Any]) -> Projection:
    """A value the format demands is made where the field is empty."""

    def fill(value: Any, context: Context) -> Any:
        return make(context) if value is None or value == () else value

    return Projection(label, fill, codes.FILLED)


def keep(label: str, test: Callable[[Any], bool]) -> Projection:
    """Of several items only those that pass."""

    def chosen(value: Any, _: Context) -> Any:
        return tuple(item for item in value if test(item))

    return Projection(label, chosen, codes.REDUCED)


def become(label: str, change: Callable[[Any], Any]) -> Projection:
    """For the row of a class: the object becomes another kind."""
    return Projection(label, lambda value, _: change(value), codes.REDUCED)


FIRST = Projection("first only", lambda value, _: value[:1], codes.REDUCED)

# ---- texts and characters -----------------------------------------------------------------------------------------


def _plain(value: Text | None) -> Text | None:
    """One line without marks: white space runs become one space."""
    if value is None:
        return None
    words = " ".join(value.text.split())
    return value if words == value.text and not value.marks else Text(words)


PLAIN_TEXT = Projection("one line without marks", lambda value, _: _plain(value), codes.REDUCED, whole=True)

# XML 1.0 production [2] Char: the characters that no XML document can hold, not even as references.
XML_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORBIDDEN_BYTES = bytes(set(range(0x20)) - set(b"\t\n\r"))


def _forbidden(text: str) -> bool:
    """As a search of `XML_FORBIDDEN`, three times as fast; the model holds no surrogates."""
    data = text.encode()
    return len(data.translate(None, _FORBIDDEN_BYTES)) < len(data) or b"\xef\xbf\xbe" in data or b"\xef\xbf\xbf" in data


CHARACTERS = Projection(
    "characters that XML forbids become U+FFFD",
    lambda value, _: XML_FORBIDDEN.sub("\ufffd", value),
    codes.CHARACTERS,
    touches=_forbidden,
)


# ---- times --------------------------------------------------------------------------------------------------------


def placed(value: Stamp, channel: Channel) -> Stamp:
    """A wall clock in the channel's zone, as an instant; unchanged where there is no zone or no wall clock."""
    clock = value.wall_clock
    if value.offset is not None or clock is None or channel.zone is None:
        return value
    offset = clock.replace(tzinfo=zoneinfo.ZoneInfo(channel.zone)).utcoffset() or dt.timedelta()
    return attrs.evolve(value, offset=round(offset.total_seconds() / 60))


def _instant(value: Stamp | None, context: Context) -> Stamp | None:
    if value is None:
        return None
    stamp = placed(value, context.channel)
    moment = stamp.instant
    if moment is None:
        return None
    return Stamp(date=PartialDate.of(moment.date()), time=moment.time().replace(microsecond=0), offset=stamp.offset)


INSTANT = Projection("as an instant, to the second", _instant, codes.REDUCED, whole=True)

# ---- identity -----------------------------------------------------------------------------------------------------

GUID = default("derived from the copy", lambda context: derived_guid(context.article))


def _origin(_: Any, context: Context) -> GuidOrigin:
    guid = context.article.guid
    return GuidOrigin.DERIVED if guid is None or guid.startswith(DERIVED_PREFIX) else GuidOrigin.STATED


GUID_ORIGIN = Projection("told from the guid's prefix", _origin, codes.FILLED)

# ---- who may see it -----------------------------------------------------------------------------------------------


def _past_embargo(article: Article, context: Context) -> bool:
    """As `public_at`, with a wall clock placed in the channel's zone."""
    if article.embargoed is None:
        return True
    instant = placed(article.embargoed, context.channel).instant
    return instant is not None and instant <= context.now


def only_public() -> tuple[Selection, ...]:
    """What a public feed takes: no embargoed, withheld or canceled articles."""
    return (
        Selection(
            "withheld or canceled",
            lambda article, _: article.pub_status not in {PubStatus.WITHHELD, PubStatus.CANCELED},
            codes.LEFT_OUT,
        ),
        Selection("embargoed", _past_embargo, codes.EMBARGOED),
    )
