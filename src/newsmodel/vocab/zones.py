"""Time zones as stamps print them: abbreviations, offsets, names of places.

An abbreviation is an offset only where the press uses it for one: IST, CST and BST are each several.  Sources:
RFC 822 section 5.1 (GMT, EST to PDT), the abbreviations of the IANA time zone database (2024a), and national press
usage for MEZ, MESZ, МСК.
"""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from functools import lru_cache

__all__ = ["ambiguous", "is_zone", "is_zone_name", "offset_of", "offset_on", "zone_name"]

# Minutes east of UTC.
_OFFSETS = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120,
    "MET": 60, "MEST": 120, "EET": 120, "EEST": 180, "OEZ": 120, "OESZ": 180, "MSK": 180, "МСК": 180, "MSD": 240,
    "TRT": 180, "SAST": 120, "EAT": 180, "CAT": 120, "WAT": 60, "PKT": 300, "NPT": 345, "ICT": 420, "WIB": 420,
    "WITA": 480, "WIT": 540, "HKT": 480, "SGT": 480, "MYT": 480, "PHT": 480, "AWST": 480, "JST": 540, "KST": 540,
    "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
    "NST": -210, "NDT": -150, "ADT": -180, "BRT": -180, "ART": -180, "CLT": -240, "CLST": -180, "COT": -300, "PET": -300,
    "VET": -240, "GST": 240, "IDT": 180, "CHST": 600,
}  # fmt: skip
# Several zones of the world; the place or the sender may tell which.
_SEVERAL = {
    "IST": {"IN": 330, "IE": 60, "IL": 120},
    "CST": {"US": -360, "CA": -360, "MX": -360, "CN": 480, "TW": 480, "CU": -300},
    "BST": {"GB": 60, "BD": 360},
    "AST": {"CA": -240, "PR": -240, "SA": 180},
    "WST": {"AU": 480, "WS": 780},
}
# American desks leave out whether summer time holds; the day tells.
_BY_DAY = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
# Zones in words.
_SPOKEN = {
    "eastern time": "America/New_York",
    "eastern": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "moscow time": "Europe/Moscow",
    "по московскому времени": "Europe/Moscow",
    "московского времени": "Europe/Moscow",
    "beijing time": "Asia/Shanghai",
    "北京时间": "Asia/Shanghai",
    "日本時間": "Asia/Tokyo",
}
_UTC = re.compile(r"(?:UTC|GMT|Z|МСК|MSK)?\s?(?P<sign>[+\-−–])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?\Z")


def zone_name(abbreviation: str) -> str | None:
    """The IANA zone of an abbreviation without summer time, or of words: `ET`, `Moscow time`."""
    return _BY_DAY.get(abbreviation.upper()) or _SPOKEN.get(" ".join(abbreviation.casefold().split()))


def ambiguous(abbreviation: str) -> bool:
    """Whether an abbreviation means several offsets: `IST`, `CST`, `BST`."""
    return abbreviation.upper() in _SEVERAL


def is_zone(abbreviation: str) -> bool:
    """Whether an abbreviation is that of a zone, or of several."""
    key = abbreviation.upper()
    return key in _OFFSETS or key in _SEVERAL or key in _BY_DAY


def offset_of(zone: str, day: dt.date | None = None, country: str | None = None) -> int | None:
    """Minutes east of UTC of a printed zone; None where it is unknown or may be several.

    `UTC+3` is east of Greenwich (ISO 8601), unlike `Etc/GMT+3`.  `day` settles summer time for `ET` and its like,
    `country` (ISO 3166-1) an abbreviation of several zones.
    """
    key = zone.strip().upper()
    known = _OFFSETS.get(key)
    if known is not None:
        return known
    if key in _SEVERAL:
        return _SEVERAL[key].get(country or "")
    name = zone_name(zone)
    if name is not None:
        return offset_on(name, day) if day else None
    shift = _UTC.match(key)
    return _shift(shift, key) if shift else None


def _shift(shift: re.Match[str], key: str) -> int | None:
    minutes = int(shift["hours"]) * 60 + int(shift["minutes"] or 0)
    if minutes > 15 * 60 or int(shift["minutes"] or 0) > 59:
        return None
    base = 180 if key.startswith(("МСК", "MSK")) else 0
    return base + (minutes if shift["sign"] == "+" else -minutes)


@lru_cache(maxsize=64)
def _zone(name: str) -> zoneinfo.ZoneInfo | None:
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder, or a name too long for a file
        return None


def offset_on(name: str, day: dt.date, time: dt.time = dt.time(12)) -> int | None:
    """Minutes east of UTC of an IANA zone on a day, at noon unless a time is given; None for an unknown zone."""
    zone = _zone(name)
    offset = dt.datetime.combine(day, time, zone).utcoffset() if zone else None
    return None if offset is None else round(offset.total_seconds() / 60)


def is_zone_name(name: str) -> bool:
    """Whether the IANA database has a time zone of that name."""
    return _zone(name) is not None
