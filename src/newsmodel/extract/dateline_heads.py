"""What stands before the closing mark of a dateline, read as places, date and agency."""

from __future__ import annotations

import re

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.dates import DateParts, match_date, month_number, to_date
from newsmodel.extract.place_names import EDGE, SOFT_EDGE, read_places
from newsmodel.lang import LANGUAGES
from newsmodel.model.dates import PartialDate
from newsmodel.model.places import Place
from newsmodel.source import Span
from newsmodel.vocab import places as gazetteer
from newsmodel.vocab.agencies import is_agency, is_agency_name, is_known_agency

__all__ = ["DAY_NAMES", "SMALL_WORDS", "Head", "read_head"]

_LAST_GROUP = re.compile(
    r"(?:(?:\((?P<first>[^()\n]{2,40})\)[ ]?)?\((?P<round>[^()\n]{1,60})\)|/(?P<slash>[^/\n]{2,60})/|\[(?P<square>[^\[\]\n]{2,60})\])[ .,:\u00a0]*\Z"
)
# Between place and date some languages have an article, and Russian and Ukrainian name the year as one: `le 3 mars`, `2024 года`.
_ARTICLE = re.compile(r"(?:[\s,]+(?:le|den|el|il|am|em|a|dne|dnia|في))[ \u00a0]*\Z")
_YEAR_WORD = re.compile(r"[ \u00a0]+(?:года|року|г\.|р\.)(?!\w)")
# Between two dates.
_TO = re.compile(r"[ \u00a0]?[-–—/][ \u00a0]?")
_COMPANY = re.compile(r"(?:llc|inc|ltd|corp|gmbh|plc)\.?\Z", re.IGNORECASE)
_WORD_START = re.compile(r"(?<!\w)\w")
_MISPRINT = re.compile(r"(?:[^\W\d_]{3,10}\.?[ ]\d{1,3}[^\W_]?\.?|\d{1,3}[^\W_]?\.?[ ][^\s\d,()/]{2,14})\Z")
# The day and a month of a language that is not known, without a comma before them; day and month in figures.
_UNKNOWN_MONTH = re.compile(r"(?P<before>[^\d,]{2,60})[ ](?P<date>\d{1,2}\.?[ ][^\s\d,()/]{2,14})\Z")
_DAY_MONTH = re.compile(r"(?P<before>[^\d]{2,60}?),?[ ](?P<day>\d{1,2})(?P<sep>[./])(?P<month>\d{1,2})\.?\Z")
# Short forms of other languages than English are also words of names: La Paz, San Mar.
DAY_NAMES = frozenset(f for lang in LANGUAGES for forms in lang.days for f in forms if len(f) > 4 or lang.tag == "en")
SMALL_WORDS = frozenset(word for language in LANGUAGES for word in language.function_words)


@attrs.frozen
class Head:
    """What the characters before the closing mark were read as.

    Attributes:
        places, date, agency: as in `Dateline`; the date without an inferred year.
        dated: a date is printed, readable or not.
        clear: a mark or capitals set the place apart from the date.
        bare: the agency stands without brackets.
        signed: a company stands where an agency would.
        diagnostics: with spans into the text.
    """

    places: tuple[Place, ...] = ()
    date: PartialDate | None = None
    agency: str | None = None
    dated: bool = False
    clear: bool = True
    bare: bool = False
    signed: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()


def read_head(text: str, end: int) -> Head | None:
    """The head as places, date and agency; None where something else stands in it."""
    body = text[:end]
    group = _LAST_GROUP.search(body)
    agency = " ".join((group["round"] or group["slash"] or group["square"]).split()) if group else None
    if group is not None and group["first"] is not None:
        agency = f"{' '.join(group['first'].split())}/{agency}"
    if group is not None and agency is not None and _is_date(agency):
        # The date in brackets: LEEDS (March 3, 2024).  Commas stand for them, so that spans hold.
        body, agency = f"{body[: group.start()]},{group.group()[1:].replace(')', ',')}", None
    elif group is not None and agency is not None:
        if not is_agency(agency):
            return None
        before = body[: group.start()]
        if not before.strip(EDGE) and gazetteer.city(agency) is not None and not is_agency_name(agency):
            # Broadcast copy puts the place itself in brackets: (Honolulu) --
            before, agency = agency, None
        elif _COMPANY.search(agency):
            # A company signs in slashes where an agency would.
            signed = _read_date(before, None)
            return signed and attrs.evolve(signed, signed=True)
        elif gazetteer.is_region(agency) and not is_known_agency(agency):
            before, agency = body.rstrip(EDGE), None
        body = before
    return _read_date(body, agency)


def _read_date(body: str, agency: str | None) -> Head | None:
    if ":" in body.rstrip(EDGE):
        return None
    date = _date_in(body)
    if date is None:
        return _read_undated(body, agency)
    date = _through(body, date)
    year_word = _YEAR_WORD.match(body, date.end) if date.year else None
    if year_word is not None:
        date = attrs.evolve(date, end=year_word.end())
    rest, before = body[date.end :].strip(EDGE), _ARTICLE.sub(",", body[: date.start])
    if rest and not before.strip(EDGE):
        # The day first: 3 мая, Минск /БЕЛТА/.
        before, rest = rest, ""
    if rest:
        if agency is not None or not _is_bare_agency(rest):
            return None
        agency = rest
    places = read_places(_without_day(before))
    if places is None:
        return None
    value = to_date(body, date)
    remarks = () if value is not None else (_unreadable(date.start, date.end, body),)
    # Scripts without capitals set nothing apart by them.
    clear = not before.strip() or before.rstrip()[-1] in ",.-/)" or before.upper() == before
    return Head(places, value, agency, dated=True, clear=clear, bare=bool(rest), diagnostics=remarks)


def _through(body: str, date: DateParts) -> DateParts:
    """The first day of two that a stroke joins, its words those of both: `Dec 31/Jan 1`."""
    joined = _TO.match(body, date.end)
    last = match_date(body, joined.end()) if joined else None
    if last is None or last.day is None or last.month is None:
        return date
    year = date.year
    if year is None and last.year is not None:
        # Of New Year's Eve and New Year's Day the second alone has its year printed.
        year = last.year - ((last.month, last.day) < (date.month or 0, date.day or 0))
    return attrs.evolve(date, end=last.end, year=year)


def _is_date(words: str) -> bool:
    """Whether words in brackets are a date with its year and nothing else."""
    date = match_date(words)
    return date is not None and date.year is not None and date.month is not None and date.end == len(words)


def _date_in(body: str) -> DateParts | None:
    """The first date of the head, whether or not the calendar has it."""
    for start in _WORD_START.finditer(body):
        date = match_date(body, start.start())
        if date is not None and (date.month is not None or date.doubtful is not None):
            return date
    return None


def _read_undated(body: str, agency: str | None) -> Head | None:
    """A head without a readable date: its last part may be a misprint, a lone month or a weekday."""
    cut = body.rstrip(EDGE)
    start = cut.rfind(",") + 1
    last = cut[start:].strip()
    word = last.rstrip(".").casefold()
    if not start or not (word in DAY_NAMES or month_number(word) or _MISPRINT.match(last)):
        return _in_figures(body, cut, agency) or _undated(body, cut, agency)
    places = read_places(_without_day(cut[: start - 1]))
    if places is None:
        return None
    begin = cut.index(last, start)
    month = month_number(word)
    date = PartialDate(month=month, text=last) if month and word not in DAY_NAMES else None
    remarks = () if date else (_unreadable(begin, begin + len(last), body),)
    return Head(places, date, agency, dated=True, diagnostics=remarks)


def _in_figures(body: str, cut: str, agency: str | None) -> Head | None:
    """Day and month in figures, `Helsinki, 3.5. (STT)`, or beside a word that is no month of a known language."""
    match = _DAY_MONTH.match(cut) or (_UNKNOWN_MONTH.match(cut) if agency else None)
    places = read_places(match["before"]) if match else None
    if match is None or not places:
        return None
    start = len(match["before"]) + len(cut[len(match["before"]) :]) - len(cut[len(match["before"]) :].lstrip(", "))
    groups = match.groupdict()
    if "sep" in groups and agency is None and not _is_set_apart(cut[len(match["before"]) :], body[len(cut) :], places):
        # A number beside words in capitals: WEEK 8.10 - 8.30.
        return None
    if groups.get("sep") == ".":
        date = to_date(cut, DateParts(start, len(cut), None, int(groups["month"]), int(groups["day"])))
        if date is not None:
            return Head(places, date, agency, dated=True)
    # With a slash the day is first in one country and second in another.
    return Head(places, None, agency, dated=True, diagnostics=(_unreadable(start, len(cut), body),))


def _is_set_apart(date: str, after: str, places: tuple[Place, ...]) -> bool:
    """Whether figures beside places are a date: a comma or a full stop sets them apart, or a place is known."""
    return date.startswith(",") or after.startswith(".") or any(place.country for place in places)


def _undated(body: str, cut: str, agency: str | None) -> Head | None:
    """Places alone, or with a known agency that stands without brackets: `BERLIN dpa`, `DARWIN, AAP`."""
    before, space, last = cut.rpartition(" ")
    if agency is None and space and is_agency_name(last) and not gazetteer.is_region(last):
        places = read_places(before)
        return None if places is None else Head(places, None, last, bare=True)
    places = read_places(body)
    return None if places is None else Head(places, None, agency)


def _is_bare_agency(words: str) -> bool:
    """Without brackets an agency is a known name, or one or two capitalised words."""
    parts = words.split()
    if not 1 <= len(parts) <= 3 or any(mark in words for mark in "()/") or parts[0].casefold() in SMALL_WORDS:
        return False
    return is_known_agency(words) or (len(parts) <= 2 and all(p[0].isupper() and p.isalpha() for p in parts))


def _without_day(before: str) -> str:
    """The places without a weekday that stands before the date."""
    cut = before.rstrip(SOFT_EDGE)
    words = cut.rsplit(None, 1)
    if len(words) < 2 or words[1].rstrip(".").casefold() not in DAY_NAMES:
        return cut
    # Santo Domingo is no Sunday: a weekday stands after a comma, or in other letters than the place.
    apart = words[0].endswith(",") or words[0].isupper() != words[1].isupper()
    return words[0] if apart and gazetteer.city(cut) is None else cut


def _unreadable(start: int, end: int, body: str) -> Diagnostic:
    return codes.DATE_UNREADABLE.at(
        Span(start, end), f"{body[start:end]!r} is no date; expected a month and a day", path="dateline.date"
    )
