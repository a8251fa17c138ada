"""Laws of the readers of single fields: total, inside the text, linear."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.extract.bylines import read_byline, read_credits
from newsmodel.extract.clock import find_time
from newsmodel.extract.datelines import _COMMON, _read, read_dateline
from newsmodel.extract.dates import find_dates, place_year, read_date
from newsmodel.extract.found import Found
from newsmodel.extract.language import detect
from newsmodel.extract.names import read_people
from newsmodel.extract.stamps import is_stamp_line, read_stamps, stamp_label
from newsmodel.extract.status import read_status
from newsmodel.model.dates import PartialDate

# Pieces of datelines, bylines, stamps and status lines, put together as no desk would.
PIECES = st.sampled_from(
    [
        "OSLO", "Bergen", "NEW YORK", "St. Gallen", "N.Y.", "Norway", "МОСКВА", "La Paz", "新华社北京2月19日电", "【北京共同】", "[東京 3日", "March 3", "3 March",
        "Narch 2", "30 February", "Feb 30", "2 мая", "3 oct", "1er mars 2019", "2019-11-20", "20191120T101500Z", "4/5/2018",
        "21:43", "9:45 a.m.", "25:70", "1509GMT", "UTC+3", "ET", "IST", "МСК", "(Wire)", "/TASS/", "(ats afp)", "Reuter",
        "-", "--", "—", "_", ".-", ",", ".", ":", "/", "|", "(", ")", "By", "Von", "Reporting by", "Editing by:", "and",
        "Ada Quill", "TOM SETT", "van der Berg", "Writers", "ada@wire.example", "UPDATE 2-", "CORRECTED", "KILL", "(RPT)",
        "1st Ld-Writethru", "EMBARGOED until", "Eds:", "(Adds quotes)", "The ferry", "said.", "\u00a0", "\x7f", "\u202e", "é",
    ]
)  # fmt: skip
JUMBLES = st.lists(PIECES, max_size=9).flatmap(
    lambda parts: st.sampled_from([" ", "", "  "]).map(lambda s: s.join(parts))
)
LINES = JUMBLES | st.text(max_size=80)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))


def inside(found: Found[Any] | None, text: str) -> None:
    if found is None:
        return
    assert 0 <= found.start <= found.end <= len(text)
    for diagnostic in found.diagnostics:
        if diagnostic.span is not None:
            assert diagnostic.span.end <= len(text)


@pytest.mark.laws
class TestTotal:
    @given(LINES, DAYS | st.none())
    def test_a_dateline_lies_inside_the_text_and_its_parts_are_printed(self, text, received):
        found = read_dateline(text, received=received)
        inside(found, text)
        if found is not None:
            line = found.value
            assert found.start == 0
            assert line.text == text[: found.end].strip(" \t\n\u00a0\u3000")
            assert all(place.name in text for place in line.places)
            # Two agencies in brackets of their own stand with a stroke between them.
            words = " ".join(text.split())
            assert line.agency is None or line.agency in words or all(map(words.__contains__, line.agency.split("/")))
            assert line.places or line.agency or line.date

    @given(JUMBLES, DAYS | st.none())
    def test_the_common_shape_is_read_as_any_other(self, text, received):
        for line in (text, f"{text} - The ferry", f"OSLO, {text} (Wire) - Then {text}"):
            if _COMMON.match(line):
                assert read_dateline(line, received=received) == _read(line, received)

    @given(LINES, DAYS | st.none())
    def test_stamps_lie_inside_the_line_in_order(self, text, received):
        at = 0
        for found in read_stamps(text, received=received):
            inside(found, text)
            assert at <= found.start < found.end
            assert found.value.text == text[found.start : found.end].strip(" \t\n\u00a0")
            assert stamp_label(text, found.start) in {None, "published", "updated"}
            at = found.end
        assert is_stamp_line(text) in {True, False}

    @given(LINES)
    def test_status_words_and_headline_joined_are_the_line(self, text):
        status = read_status(text).value
        assert status.prefix + status.headline + status.suffix == text
        assert bool(status) or status.headline == text

    @given(LINES, st.booleans())
    def test_a_byline_is_printed_in_the_line(self, text, bare):
        found = read_byline(text, bare=bare)
        inside(found, text)
        if found is not None:
            # A carriage return inside a text is a forced break, as in every text of an article.
            printed = text[found.start : found.end].replace("\r", "\n")
            assert found.value.text == printed.strip(" \t\n\u00a0")

    @given(LINES)
    def test_credits_and_people_are_read_or_not(self, text):
        inside(read_credits(text), text)
        people = read_people(text)
        assert people is None or all(person.name for person in people)

    @given(LINES)
    def test_dates_lie_in_order_and_say_their_words(self, text):
        at = 0
        for found in find_dates(text):
            inside(found, text)
            assert at <= found.start < found.end
            assert found.value.text == text[found.start : found.end].strip(" \t\n\u00a0")
            at = found.end

    @given(LINES)
    def test_a_time_lies_inside_the_text(self, text):
        found = find_time(text)
        assert found is None or 0 <= found.start < found.end <= len(text)

    @given(LINES)
    def test_the_language_is_a_tag_or_unknown(self, text):
        guess = detect(text)
        assert guess is None or (2 <= len(guess.tag) <= 3 and 0 <= guess.confidence <= 1)


@pytest.mark.laws
class TestDatesRoundTrip:
    @given(DAYS)
    def test_a_day_is_read_from_each_way_of_writing_it(self, day):
        month = f"{day:%B}"
        for written in (
            f"{month} {day.day}, {day.year}",
            f"{day.day} {month} {day.year}",
            day.isoformat(),
            f"{day.day}.{day.month:02d}.{day.year}",
        ):
            found = read_date(written)
            assert found is not None
            assert found.value.date == day
            assert found.end == len(written)

    @given(DAYS, DAYS)
    def test_the_year_placed_is_the_nearest(self, day, received):
        placed = place_year(PartialDate(month=day.month, day=day.day), received)
        assert placed.year_inferred
        assert placed.date is not None
        gap = abs((placed.date - received).days)
        if (day.month, day.day) == (2, 29):
            assert gap <= 4 * 366
        else:
            assert gap <= 184

    @given(DAYS, DAYS)
    def test_a_printed_year_is_never_changed(self, day, received):
        assert place_year(PartialDate.of(day), received) == PartialDate.of(day)


def _exhaust(read: Callable[[str], Any]) -> Callable[[str], object]:
    def run(text: str) -> object:
        out = read(text)
        return list(out) if isinstance(out, Iterable) and not isinstance(out, tuple) else out

    return run


READERS = [
    read_dateline,
    read_byline,
    read_credits,
    read_status,
    read_stamps,
    read_people,
    is_stamp_line,
    detect,
    find_time,
    _exhaust(find_dates),
    lambda text: read_byline(text, bare=True),
]
HOSTILE = [
    "A ", "a", " ", "-", "(", "()", "/a/", "1 ", "1", "May ", "May 3 ", "12:", "12:30 ", "By A, ", "KILL ", "(RPT)", ". ",
    "A, ", "é", "\u202e", "Reporting by A B; ", "OSLO - ", "2019-11-20 ", "+3", "a@b.c ", "«", "北", "Embargoed for ",
]  # fmt: skip


@pytest.mark.fuzz
class TestLinear:
    @pytest.mark.parametrize("unit", HOSTILE)
    @pytest.mark.parametrize("read", READERS)
    def test_twice_the_text_takes_about_twice_the_time(self, read, unit):
        def seconds(size: int) -> float:
            text = unit * (size // len(unit))
            times = []
            for _ in range(3):
                start = time.process_time()
                read(text)
                times.append(time.process_time() - start)
            return min(times)

        small, large = seconds(50_000), seconds(100_000)
        assert large < max(3 * small, 0.08)
