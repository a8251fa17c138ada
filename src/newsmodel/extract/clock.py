"""Times of day as copy prints them, with their zones: `10:30 p.m. ET`, `14.05 Uhr`, `21:43 UTC+3`, `1509GMT`."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsmodel.lang import LANGUAGES
from newsmodel.lang.patterns import any_of
from newsmodel.vocab import places as gazetteer
from newsmodel.vocab import zones

__all__ = ["ClockTime", "find_time", "read_time"]


@attrs.frozen
class ClockTime:
    """A time of day where it stands in a text.

    Attributes:
        start, end: code points into the text, zone included.
        time: the wall clock; None where no clock shows it: `25:70`.
        zone: the zone as printed; None without one.
        iana: the IANA name of the zone where the copy names a city or a country's zone.
    """

    start: int
    end: int
    time: dt.time | None
    zone: str | None = None
    iana: str | None = None


_AM = {word for language in LANGUAGES for word in language.am}
_PM = {word for language in LANGUAGES for word in language.pm}
_HALVES = any_of(_AM | _PM)
_LOCAL = any_of({word for language in LANGUAGES for word in language.local_time})
# Marks before the figures: East Asian halves of the day, "klo", "kl.", "um".
_TIME = re.compile(
    rf"""(?:(?<![\w:.,])|(?<=[日일]))(?:(?P<before>{_HALVES})[ ]?)?
    (?:
      (?P<hour>\d{{1,2}})(?:[:.h]|[ ]h[ ]|時|时|點|点|시[ ]?)(?P<minute>\d{{2}})(?!\d)
        (?:[:.](?P<second>\d{{2}})(?!\d)(?:[.,](?P<fraction>\d{{1,9}}))?)?
        [分분]?(?:[ \u00a0]?(?P<half>{_HALVES})(?!\w)\.?)?
      | (?P<round>\d{{1,2}})[ \u00a0]?(?:(?P<roundhalf>{_HALVES})(?!\w)\.?|(?:Uhr|h|heures|часов|час)(?![\w])|(?:時|时|點|点)(?![間间鐘钟\d]))
      | (?:12[ ])?(?P<noon>(?-i:noon))(?!\w)
      | (?:alle(?:[ ]ore)?|ore|kl\.?|klo|godz\.?|saat)[ ](?P<told>\d{{1,2}})(?![\w:.,/])
      | (?P<military>[012]\d[0-5]\d)(?=[ ]?(?:GMT|UTC|[ECMP][SD]T|CES?T|B?ST|A[EWC]S?[SD]T|[IJKH][KS]T|MSK|Z|hrs|hours)(?![a-z]))(?:[ ]?(?:hrs|hours))?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ZONE = re.compile(
    rf"""[ \u00a0]*[(,]?[ ]?(?:
      (?P<shift>(?:UTC|GMT|МСК|MSK)[ ]?[+\-−–]\d{{1,2}}(?::?\d{{2}})?(?!\d) | [+\-−]\d{{2}}:?\d{{2}}(?!\d))
      | (?P<spoken>(?:Eastern|Central|Mountain|Pacific|Moscow|Beijing)[ ](?:standard[ ]|daylight[ ])?time
          | по[ ]московскому[ ]времени | московского[ ]времени)
      | (?P<city>[^\W\d_][\w.'’ -]{{1,24}}?)[ ]time(?!\w)
      | (?:heure|hora|ora)[ ](?:de|di|do)[ ](?P<of>[^\W\d_]\w{{2,20}})
      | (?P<local>{_LOCAL})(?!\w)
      | (?P<word>uhr|horas|hrs|uur|ore|heures|h)(?!\w)
      | (?P<short>[^\W\d_]{{1,5}})(?!\w)
      | (?<=\()(?P<inside>[^\W\d_][\w.'’ -]{{2,24}})(?=\))
    )\)?""",
    re.IGNORECASE | re.VERBOSE,
)


# A city alone behind the clock, up to the end of the line or a mark: 10:15, Moscow.  A small one may be a word.
_BARE_CITY = re.compile(
    r",?[ ](?P<city>[^\W\d_a-zа-я][\w’'-]{2,20}(?:[ ][^\W\d_a-zа-я][\w’'-]{1,20}){0,2})(?=[ ]*(?:\Z|[,|/;·•)]))"
)
_LARGE = 6
# A database's offset, glued to the seconds: 16:12:54-05.
_HOURS = re.compile(r"[+-]\d{2}(?![\d:])")


def find_time(text: str, start: int = 0, end: int | None = None) -> ClockTime | None:
    """The first time of day in `text[start:end]`."""
    stop = len(text) if end is None else end
    clocks = (_clock(text, match) for match in _TIME.finditer(text, start, stop))
    return next((clock for clock in clocks if clock is not None), None)


def read_time(text: str, pos: int = 0) -> ClockTime | None:
    """The time of day that begins at `pos`."""
    match = _TIME.match(text, pos)
    return _clock(text, match) if match else None


def _clock(text: str, match: re.Match[str]) -> ClockTime | None:
    end, zone, iana = _read_zone(text, match.end())
    if zone is None and match["second"] and (hours := _HOURS.match(text, end)) is not None:
        end, zone = hours.end(), hours.group()
    # 3.50 is a price, 3.50 Uhr a time.
    if end == match.end() and match["hour"] and match.group()[1:2] == "." and not match["half"]:
        return None
    return ClockTime(match.start(), end, _to_time(match), zone, iana)


def _to_time(match: re.Match[str]) -> dt.time | None:
    if match["noon"]:
        return dt.time(12)
    if match["military"]:
        hour, minute = int(match["military"][:2]), int(match["military"][2:])
    else:
        hour, minute = int(match["hour"] or match["round"] or match["told"]), int(match["minute"] or 0)
    half = (match["half"] or match["roundhalf"] or match["before"] or "").casefold()
    if half in _PM and hour < 12:
        hour += 12
    elif half in _AM and hour >= 12:
        hour = 0 if hour == 12 else 99
    micro = int(((match["fraction"] or "") + "000000")[:6])
    try:
        return dt.time(hour, minute, int(match["second"] or 0), micro)
    except ValueError:
        return None


def _read_zone(text: str, pos: int, *, after_word: bool = False) -> tuple[int, str | None, str | None]:
    """Where the zone ends, as printed, and its IANA name; the position given where no zone stands there."""
    match = _ZONE.match(text, pos)
    if match is None:
        return _bare_city(text, pos)
    groups = match.groupdict()
    if groups["shift"] or groups["local"]:
        return match.end(), groups["shift"] or groups["local"], None
    if groups["word"]:
        # The word for a clock may stand between the figures and the zone: 21.43 Uhr MEZ.
        found = None if after_word else _read_zone(text, match.end(), after_word=True)
        return found if found and found[1] else (match.end(), None, None)
    if groups["spoken"]:
        plain = re.sub(r"(?i)standard |daylight ", "", groups["spoken"])
        return match.end(), groups["spoken"], zones.zone_name(plain)
    city = groups["city"] or groups["of"] or groups["inside"]
    if city:
        known = gazetteer.city(city)
        return (match.end(), match.group().strip(" (),"), known.zone) if known else (pos, None, None)
    short = groups["short"]
    # In small letters only what is no word: "мск" is, "set" and "art" are not.
    if zones.is_zone(short) and (short.isupper() or short == "мск"):
        return match.end(), short, zones.zone_name(short)
    if short.isupper() and 3 <= len(short) <= 4 and short.endswith("T") and short != "SAT":
        return match.end(), short, None
    return _bare_city(text, pos)


def _bare_city(text: str, pos: int) -> tuple[int, str | None, str | None]:
    """The zone of a large city whose name stands alone behind the clock; nothing for any other word."""
    match = _BARE_CITY.match(text, pos)
    known = gazetteer.city(match["city"]) if match else None
    if match is None or known is None or known.size < _LARGE or known.zone is None:
        return pos, None, None
    return match.end(), match["city"], known.zone
