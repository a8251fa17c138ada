"""ANPA 1312 (last revised 1989), the 7-bit messages of American wires: written to its widths, read by the parser.

`SYN SYN SOH S nnnn [origin] US selector CRLF P SP C FMT1 FMT2 SP keyword SP version SP reference SP MM-DD SP wwww CRLF
STX text ETX trailer CRLF FF CRLF EOT`.  A message that is exactly what is written here is read back field by field.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newsmodel.formats.base import Format, Loaded
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Context
from newsmodel.formats.message.characters import seven_bit
from newsmodel.formats.message.head import head_lines, read_head
from newsmodel.formats.message.lines import Style, read_body, read_marked, write_body, write_marked
from newsmodel.formats.message.reading import Message, categories, either, field_of, read_messages
from newsmodel.formats.message.rows import message_fidelity
from newsmodel.formats.message.story import full_year, header, one_line, short_slug
from newsmodel.formats.projections import reduce
from newsmodel.model.article import Article
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.transmission import Transmission
from newsmodel.vocab.urgency import ANPA_PRIORITIES, from_priority
from newsmodel.wire.envelopes.grammar import ANPA, BODY_TYPES, TEXT_TYPES
from newsmodel.wire.parse import parse_all

__all__ = ["FORMAT"]

_NAME = "anpa1312"
# A line without messages: two synchronous idles and the end of a transmission.
_IDLE = b"\x16\x16\x04"
_FORMATS = {f"{body}/{text}": one + two for one, body in BODY_TYPES.items() for two, text in TEXT_TYPES.items()}
_STYLE = Style("\t   ", "\x08", "\t\x08^", write_marked, read_marked)
# ^ and < frame headings, _ is a dash, { a fraction, ` half a quotation mark.
_CLAIMED = {"^": "'", "<": "(", ">": ")", "_": "-", "{": "(", "}": ")", "`": "'"}

# ---- what is sent ---------------------------------------------------------------------------------------------------


def _priority(sent: Transmission, urgency: int | None) -> str:
    """The priority as given, unless the urgency says another."""
    given = field_of(ANPA["priority"], sent.priority)
    if given is not None and (urgency is None or from_priority(given) == urgency):
        return given
    return ANPA["priority"].default if urgency is None else ANPA_PRIORITIES[min(urgency, len(ANPA_PRIORITIES)) - 1]


def _header(article: Article, sent: Transmission, context: Context) -> Transmission:
    label = article.version_label
    moment = article.published.instant if article.published is not None else None
    return Transmission(
        envelope=_NAME,
        **{name: either(ANPA[name], getattr(sent, name)) for name in ("service", "number", "selector")},
        origin=_origin(sent.origin),
        priority=_priority(sent, article.urgency),
        categories=categories(ANPA["category"], sent, context.article, _NAME),
        text_format=sent.text_format if sent.text_format in _FORMATS else "body/text",
        keywords=(short_slug(article.slugline or "", ANPA["keyword"].width, ANPA["keyword"].default),),
        version_line=None if label is None else "".join(label.split())[: ANPA["version_line"].width],
        reference=field_of(ANPA["reference"], sent.reference),
        date=field_of(ANPA["date"], sent.date) if moment is None else f"{moment:%m-%d}",
        words=f"{min(article.word_count, 9999):04d}",
        trailer=None if moment is None else f"NM-{moment:%m-%d-%y %H%M}GMT",
        sent=article.published,
    )


def _origin(given: str | None) -> str | None:
    return given if given is not None and re.fullmatch(r"[A-Za-z][A-Za-z0-9.-]{0,14}", given) else None


def _write(articles: tuple[Article, ...], channel: Channel) -> bytes:  # noqa: ARG001  writers are called alike
    return "".join(map(_message, articles)).encode("ascii") or _IDLE


def _message(article: Article) -> str:
    sent = article.transmission or Transmission()
    (keyword,) = sent.keywords
    category = "".join(sent.categories)
    line = (
        f"{sent.priority} {category}{_FORMATS[sent.text_format or '']}",
        *(keyword, sent.version_line or "", sent.reference or "", sent.date or "", sent.words),
    )
    text = [
        *(each for told in _told(article, sent) for each in write_marked(told)),
        "",
        *write_body(article.dateline.text if article.dateline else None, article.body, _STYLE),
    ]
    lines = (
        f"\x16\x16\x01{sent.service}{sent.number}{sent.origin or ''}\x1f{sent.selector}",
        " ".join(map(str, line)),
        "\x02" + "\r\n".join(text),
        f"\x03{sent.trailer or ''}",
        "\x0c",
        "\x04",
    )
    return "\r\n".join(lines)


def _told(article: Article, sent: Transmission) -> Iterator[str]:
    """The keyword whole, with the count of words, then the head."""
    yield f"{article.slugline},{sent.words}"
    yield from head_lines(article)


# ---- what was written here ------------------------------------------------------------------------------------------

_FIRST_LINE = re.compile(r"\x16\x16\x01([A-Za-z])([0-9]{4})([A-Za-z0-9.-]*)\x1f([A-Za-z0-9-]{5})")
_TRAILER = re.compile(r"NM-([0-9]{2})-([0-9]{2})-([0-9]{2}) ([0-9]{2})([0-9]{2})GMT")


def _read_message(message: Message) -> Article | None:
    """A message as it was written; None where it is plainly another."""
    first = _FIRST_LINE.fullmatch(message.header[0]) if len(message.header) == 2 else None
    parts = message.header[1].split(" ") if first else []
    if first is None or len(parts) != 7 or "" not in message.text:
        return None
    head, body = message.text[: message.text.index("")], message.text[message.text.index("") + 1 :]
    told: list[str] = []
    at = 0
    while at < len(head):
        text, at = read_marked(head, at)
        told.append(text)
    priority, coded, keyword, version, reference, day, words = parts
    sent = _sent(message.trailer)
    category, codes = coded[:-2], coded[-2:]
    text_format = next((name for name, code in _FORMATS.items() if code == codes), None)
    if text_format is None:
        return None
    transmission = Transmission(
        envelope=_NAME, service=first[1], number=first[2], origin=first[3], selector=first[4], priority=priority,
        categories=(category,) if category else (), text_format=text_format,
        keywords=(keyword,), version_line=version, reference=reference, date=day, words=words,
        trailer=message.trailer, sent=sent,
    )  # fmt: skip
    dateline, blocks = read_body(body, _STYLE)
    return Article(
        slugline=told[0].rpartition(",")[0] if told else None,
        dateline=dateline,
        body=blocks,
        published=sent,
        urgency=from_priority(priority),
        transmission=transmission,
        **read_head(told[1:]),
    )


def _sent(trailer: str) -> Stamp | None:
    found = _TRAILER.fullmatch(trailer)
    if found is None:
        return None
    month, day, year, hour, minute = map(int, found.groups())
    return Stamp(
        date=PartialDate(year=full_year(year), month=month, day=day),
        time=dt.time(hour, minute),
        offset=0,
    )


def _read(data: bytes) -> Loaded:
    return read_messages(data, _IDLE, "ascii", "\r\n\x0c\r\n\x04", _read_message, _write, parse_all)


FORMAT = Format(
    name=_NAME,
    title="ANPA 1312",
    media_type="application/x-anpa1312",
    suffixes=(".anpa",),
    many=True,
    recognise=lambda data: (
        data == _IDLE or re.search(rb"\x01[A-Za-z]?[0-9]{1,5}[^\x1f\r\n]{0,15}\x1f", data) is not None
    ),
    write=_write,
    read=_read,
    fidelity=message_fidelity(
        seven_bit(_CLAIMED),
        reduce("on one line", one_line),
        header(_header, lambda sent: from_priority(sent.priority or "")),
    ),
)
