"""ZCZC ... NNNN, the frame of teleprinter lines, and the tagged lines that AAP and release wires send in it.

`ZCZC FMG000` or `ZCZC AAP` opens a message, a routing line `YY TDA` may follow; `NNNN` closes it.  The fields are
lines that each begin with a sign (`#slug`, `$headline`) or with two letters and a number sign (`TI#headline`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest

from newsmodel.extract.stamps import read_stamp
from newsmodel.model.topics import TopicTag
from newsmodel.model.transmission import Transmission
from newsmodel.wire.envelopes.frame import Frame, Header, Letter, Message
from newsmodel.wire.envelopes.tags import category_tags, subject_tags

__all__ = ["FRAME", "TAG", "tagged_lines"]

_OPEN = re.compile(
    r"^[ \t]{0,8}zczc\b[ \t]*(?P<line>[A-Z]{0,4})(?P<number>[0-9]{0,5})[ \t]*(?:\r\n|\n|\r)"
    r"(?:YY (?P<routing>[^\r\n]{1,80}?)[ \t]*(?:\r\n|\n|\r))?",
    re.MULTILINE | re.IGNORECASE,
)
_FIRST = re.compile(r"[\ufeff\s]{0,40}+zczc\b", re.IGNORECASE)
_CLOSE = re.compile(r"^[ \t]{0,8}NNNN\b[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)
# A carriage return alone ends a line too, which the multi-line mode of patterns does not know.
_ANCHOR = str.maketrans("\r", "\n")
TAG = re.compile(r"[ \t]*(?:(?P<sign>[#$%:~@*&=+^])(?!\1)|(?P<name>[A-Z]{2})#)(?P<value>[^\r\n]*)")
_CODE = re.compile(r"[A-Za-z]{1,3}\Z")
_SUBJECT = re.compile(r"[0-9]{8}\Z")


def _recognise(header: str) -> bool:  # noqa: ARG001  frames are asked alike
    """Never by control characters: they frame other messages."""
    return False


def _begins(head: str) -> bool:
    return _FIRST.match(head) is not None


def _messages(text: str) -> Iterator[Message]:
    found = list(_OPEN.finditer(text.translate(_ANCHOR) if "\r" in text else text))
    # Some senders close no message.
    closes = _CLOSE.search(text) is not None
    for match, following in zip_longest(found, found[1:]):
        stop = len(text) if following is None else following.start()
        body_start = match.end() + text.startswith("\r\n", match.end() - 1)
        close = _CLOSE.search(text, body_start, stop)
        yield Message(
            match.start(),
            min(body_start, stop),
            close.start() if close else stop,
            close.end() if close else stop,
            closed=close is not None or not closes,
        )


def tagged_lines(body: str) -> Iterator[tuple[str, str]]:
    """Sign or name, and value, of the fields at the beginning of a text."""
    at = 0
    while (match := TAG.match(body, at)) is not None:
        yield match["sign"] or match["name"], match["value"].strip()
        if match["name"] == "TX":
            return
        at = match.end()
        while at < len(body) and body[at] in "\r\n":
            at += 1


def _read(letter: Letter) -> Header:
    opened = _OPEN.match(letter.head.translate(_ANCHOR) + "\n")
    fields: dict[str, str] = {}
    for name, value in tagged_lines(letter.body[:4000]):
        if value:
            fields.setdefault(name, value)
    category = next((fields[sign] for sign in "%$" if _CODE.match(fields.get(sign, ""))), None)
    categories = (category,) if category else ()
    take_key = fields.get("=") or fields.get(":")
    transmission = Transmission(
        envelope=FRAME.name,
        service=(opened["line"] if opened else None) or None,
        number=(opened["number"] if opened else None) or fields.get("AN"),
        selector=opened["routing"] if opened else None,
        categories=categories,
        keywords=tuple(fields.get("KY", "").split()),
        version_line=take_key,
    )
    subject = next((fields[sign] for sign in "*+" if _SUBJECT.match(fields.get(sign, ""))), None)
    topics = category_tags("zczc", categories) + (subject_tags(subject) if subject else ())
    slug = fields.get("#") or (fields.get(":") if "=" in fields else None)
    return Header(transmission, slug, None, topics, None, (), _values(fields))


def _values(fields: Mapping[str, str]) -> dict[str, object]:
    values: dict[str, object] = {}
    if "~" in fields:
        values["genres"] = (TopicTag(fields["~"]),)
    if "SO" in fields:
        values["provider"] = fields["SO"]
    stamp = read_stamp(fields["PD"]) if "PD" in fields else None
    if stamp is not None:
        values["published"] = stamp.value
    return values


FRAME = Frame("zczc", _recognise, _read, _begins, _messages)
