"""The day in a header: month first as AP sends it, day first as others do, without a year."""

from __future__ import annotations

import datetime as dt

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.extract.dates import place_year
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.source import Span
from newsmodel.wire.envelopes.frame import Letter

__all__ = ["read_day", "sent_day"]


def read_day(printed: str, *, day_first: bool, like: PartialDate | None = None) -> PartialDate | None:
    """The day that `MM-DD` or `DD-MM` names; None where the calendar has none.

    A trailer with a whole date settles the order; else a figure above 12 does; else what the sender is known for.
    """
    first, second = (int(part) for part in printed.split("-"))
    orders = [(second, first), (first, second)] if day_first else [(first, second), (second, first)]
    if like is not None and (like.month, like.day) in orders:
        return PartialDate(month=like.month, day=like.day)
    for month, day in orders:
        try:
            return PartialDate(month=month, day=day)
        except InvalidValue:
            continue
    return None


def sent_day(
    letter: Letter, printed: str | None, origin: str | None, sent: Stamp | None
) -> tuple[Stamp | None, tuple[Diagnostic, ...]]:
    """The time of sending: the trailer's, else the day of the header, with a remark where there is no such day."""
    if printed is None:
        return sent, ()
    like = sent.date if sent is not None else None
    if like is not None and like.date is not None and _agrees(printed, like):
        return sent, ()
    day_first = (origin or "").casefold() in letter.dialect.day_first
    day = read_day(printed, day_first=day_first, like=like)
    if day is None:
        at = letter.text.find(printed, letter.message.start, letter.message.body_start)
        remark = codes.DATE_UNREADABLE.at(
            Span(at, at + len(printed)), f"{printed!r} is no day, month first or day first", path="transmission.date"
        )
        return sent, (remark,)
    if sent is not None:
        return sent, ()
    return _stamp(printed, day, letter.received), ()


def _agrees(printed: str, day: PartialDate) -> bool:
    return printed in {f"{day.month:02d}-{day.day:02d}", f"{day.day:02d}-{day.month:02d}"}


def _stamp(printed: str, day: PartialDate, received: dt.date | None) -> Stamp:
    return Stamp(text=printed, date=day if received is None else place_year(day, received))
