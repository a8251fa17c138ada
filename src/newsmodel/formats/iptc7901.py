"""IPTC 7901 (last edition 1995), the messages of European wires in ISO 8859-1: written to its widths, then parsed.

`SOH src nnnn P cat words [optional] CRLF CRLF keywords/ CRLF STX heading = CRLF CRLF text ETX DDHHMM zone Mon YY CRLF
DEL LF DEL EOT`.  A message that is exactly what is written here is read back field by field.
"""

from __future__ import annotations

import datetime as dt
import re

from newsmodel.formats.base import Format, Loaded
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Context
from newsmodel.formats.message.characters import latin1
from newsmodel.formats.message.head import head_lines, read_head
from newsmodel.formats.message.lines import Style, read_body, read_set_in, write_body, write_set_in
from newsmodel.formats.message.reading import Message, categories, either, field_of, read_messages
from newsmodel.formats.message.rows import message_fidelity
from newsmodel.formats.message.story import full_year, header, one_line
from newsmodel.formats.projections import reduce
from newsmodel.model.article import Article
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.transmission import Transmission
from newsmodel.vocab.urgency import from_priority
from newsmodel.wire.envelopes.grammar import IPTC
from newsmodel.wire.parse import parse_all

__all__ = ["FORMAT"]

_NAME = "iptc7901"
# A line without messages: the end of a transmission after its fill characters.
_IDLE = b"\x7f\n\x7f\x04"
_END = "\r\n\x7f\n\x7f\x04"
_STYLE = Style("   ", "\t", " \t", write_set_in, read_set_in)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LOWEST = 6

# ---- what is sent ---------------------------------------------------------------------------------------------------


def _priority(sent: Transmission, urgency: int | None) -> str:
    """The urgency where the article has one, in the six steps of the standard; else the priority as given."""
    return either(IPTC["priority"], sent.priority) if urgency is None else str(min(urgency, _LOWEST))


def _header(article: Article, sent: Transmission, context: Context) -> Transmission:
    moment = article.published.instant if article.published is not None else None
    optional = field_of(IPTC["optional"], one_line(sent.optional or ""))
    return Transmission(
        envelope=_NAME,
        **{name: either(IPTC[name], getattr(sent, name)) for name in ("service", "number")},
        priority=_priority(sent, article.urgency),
        categories=categories(IPTC["category"], sent, context.article, _NAME),
        words=str(min(article.word_count, 9999)),
        optional=optional,
        keywords=(article.slugline or "",),
        trailer=None if moment is None else f"{moment:%d%H%M} GMT {_MONTHS[moment.month - 1]} {moment:%y}",
        sent=article.published,
    )


def _write(articles: tuple[Article, ...], channel: Channel) -> bytes:  # noqa: ARG001  writers are called alike
    return "".join(map(_message, articles)).encode("latin-1") or _IDLE


def _message(article: Article) -> str:
    sent = article.transmission or Transmission()
    optional = f" {sent.optional}" if sent.optional else ""
    line = f"\x01{sent.service}{sent.number} {sent.priority} {sent.categories[0]} {sent.words}{optional}"
    head = [each for told in head_lines(article) for each in write_set_in(told)]
    text = [
        *head[:-1],
        f"{head[-1]} =",
        "",
        *write_body(article.dateline.text if article.dateline else None, article.body, _STYLE),
    ]
    lines = (line, "", f"{article.slugline}/", "\x02" + "\r\n".join(text), f"\x03{sent.trailer or ''}")
    return "\r\n".join(lines) + _END


# ---- what was written here ------------------------------------------------------------------------------------------

_FIRST_LINE = re.compile(r"\x01([A-Za-z]{1,3})([0-9]{3,4}) ([1-6]) ([A-Za-z]{1,3}) ([0-9]{1,4})(?: (\S.*))?")
_TRAILER = re.compile(rf"([0-9]{{2}})([0-9]{{2}})([0-9]{{2}}) GMT ({'|'.join(_MONTHS)}) ([0-9]{{2}})")


def _read_message(message: Message) -> Article | None:
    """A message as it was written; None where it is plainly another."""
    first = _FIRST_LINE.fullmatch(message.header[0]) if len(message.header) == 3 else None
    end = next((at for at, line in enumerate(message.text) if line.endswith(" =")), None)
    if first is None or end is None:
        return None
    head = [*message.text[:end], message.text[end].removesuffix(" =")]
    told: list[str] = []
    at = 0
    while at < len(head):
        text, at = read_set_in(head, at)
        told.append(text)
    slug = message.header[2].removesuffix("/")
    sent = _sent(message.trailer)
    transmission = Transmission(
        envelope=_NAME, service=first[1], number=first[2], priority=first[3], categories=(first[4],), words=first[5],
        optional=first[6], keywords=(slug,), trailer=message.trailer, sent=sent,
    )  # fmt: skip
    dateline, blocks = read_body(message.text[end + 1 :], _STYLE)
    return Article(
        slugline=slug,
        dateline=dateline,
        body=blocks,
        published=sent,
        urgency=from_priority(first[3]),
        transmission=transmission,
        **read_head(told),
    )


def _sent(trailer: str) -> Stamp | None:
    found = _TRAILER.fullmatch(trailer)
    if found is None:
        return None
    day, hour, minute, year = (int(found[number]) for number in (1, 2, 3, 5))
    return Stamp(
        date=PartialDate(year=full_year(year), month=_MONTHS.index(found[4]) + 1, day=day),
        time=dt.time(hour, minute),
        offset=0,
    )


def _read(data: bytes) -> Loaded:
    return read_messages(data, _IDLE, "latin-1", _END, _read_message, _write, parse_all)


def _slug(value: str) -> str:
    """On one line, within the width of the keywords with their stroke."""
    return one_line(value)[: IPTC["keywords"].width - 1].strip()


FORMAT = Format(
    name=_NAME,
    title="IPTC 7901",
    media_type="application/x-iptc7901",
    suffixes=(".iptc",),
    many=True,
    recognise=lambda data: (
        data == _IDLE
        or re.search(rb"\x01[A-Za-z]{1,3}[0-9]{3,5} +[1-9] +[A-Za-z]{1,4} +[0-9]{1,5}[ \r\n]", data) is not None
    ),
    write=_write,
    read=_read,
    fidelity=message_fidelity(
        latin1(),
        reduce("on one line of at most 68 characters", _slug),
        header(_header, lambda sent: from_priority(sent.priority or "")),
    ),
)
