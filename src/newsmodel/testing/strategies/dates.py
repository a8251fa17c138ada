"""Partial dates, and stamps of every precision."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.testing.strategies.texts import LINES

__all__ = ["INSTANTS", "PARTIAL_DATES", "STAMPS", "partial_dates", "stamps"]

_YEARS = st.sampled_from([2026, 1999, 2024, 1970, 1884, 9999, 1])
_FLAGS = st.sampled_from([False, False, False, True])
_DATE_WORDS = st.sampled_from([None, None, "Jan. 5", "early 1949", "last\nFriday", "5 <&> янв."])
_SHAPES = st.sampled_from(["ymd", "md", "y", "ym", "m", "d", "yd"])


@st.composite
def _partial_dates(draw: DrawFn) -> PartialDate:
    shape = draw(_SHAPES)
    month, day = (draw(st.integers(1, 12)), draw(st.integers(1, 28))) if shape != "y" else (1, 1)
    inferred = draw(_FLAGS) and "y" in shape
    return PartialDate(
        year=draw(_YEARS) if "y" in shape else None,
        month=month if "m" in shape else None,
        day=day if "d" in shape else None,
        approximate=draw(_FLAGS),
        year_inferred=inferred,
        text=draw(_DATE_WORDS),
    )


_LEAP_DAYS = st.sampled_from(
    [
        PartialDate(month=2, day=29),
        PartialDate(year=2024, month=2, day=29),
        PartialDate(month=12, day=31),
        PartialDate(day=31),
    ]
)
PARTIAL_DATES = st.one_of(_partial_dates(), _partial_dates(), _LEAP_DAYS)


def partial_dates() -> SearchStrategy[PartialDate]:
    """Dates of every shape: whole, without a year, a year alone, 29 February, the years 1 and 9999."""
    return PARTIAL_DATES


_DAYS = st.sampled_from([dt.date(2026, 1, 5), dt.date(2024, 2, 29), dt.date(1999, 12, 31), dt.date(9999, 12, 31)])
_TIMES = st.sampled_from(
    [dt.time(0, 0), dt.time(14, 30), dt.time(23, 59, 59), dt.time(6, 5, 4, 300), dt.time(12, 0, 0, 250_000)]
)
_OFFSETS = st.sampled_from([0, 120, -300, 330, 345, -570, 840, -1, 1439, -1439])
_PRINTED = st.sampled_from([None, "5 Jan 2026 14:30", "1430GMT 05 Jan", "Mon\nJan <5>", "\x1b0105"])
_ZONES = st.sampled_from([None, "GMT", "EDT", "UTC+3", "Moscow time", "местное & <время>"])
_WHOLE_DAYS = _DAYS.map(PartialDate.of)


@st.composite
def _instants(draw: DrawFn) -> Stamp:
    printed = draw(st.sampled_from([None, None, "5 Jan 2026 14:30"]))
    return Stamp(date=draw(_WHOLE_DAYS), time=draw(_TIMES), offset=draw(_OFFSETS), text=printed, zone=draw(_ZONES))


INSTANTS = _instants()
STAMPS = st.one_of(
    INSTANTS,
    INSTANTS,
    st.builds(Stamp, date=_WHOLE_DAYS, time=_TIMES, zone=_ZONES, text=_PRINTED),
    st.builds(Stamp, date=PARTIAL_DATES, text=_PRINTED),
    st.builds(Stamp, text=LINES, zone=_ZONES),
    st.builds(Stamp, date=PARTIAL_DATES, time=_TIMES, offset=st.one_of(st.none(), _OFFSETS), text=_PRINTED),
    st.builds(Stamp, time=_TIMES, offset=st.one_of(st.none(), _OFFSETS), text=_PRINTED),
    st.builds(Stamp, text=LINES, offset=_OFFSETS),
)


def stamps(*, instant: bool | None = None) -> SearchStrategy[Stamp]:
    """Stamps of every precision: text alone, a date, a wall clock, an instant; or instants alone."""
    return INSTANTS if instant else STAMPS
