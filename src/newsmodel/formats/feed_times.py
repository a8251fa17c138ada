"""Times of feeds: RFC 822 in RSS, RFC 3339 in Atom; written and read without the process's locale."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from newsmodel.errors import InvalidValue
from newsmodel.formats import xsd
from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article
from newsmodel.model.dates import Stamp

__all__ = ["EPOCH", "feed_updated", "read_rfc822", "read_rfc3339", "rfc822", "rfc3339"]

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""The time of a feed that has no articles and no time of its own: a fixed one, never the clock's."""

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def rfc822(moment: dt.datetime) -> str:
    """`Mon, 05 Jan 2026 14:30:00 +0100`: RFC 822, section 5, with the four-digit years of RSS 2.0."""
    minutes = _offset_minutes(moment)
    hours, rest = divmod(abs(minutes), 60)
    return (
        f"{_DAYS[moment.weekday()]}, {moment.day:02d} {_MONTHS[moment.month - 1]} {moment.year:04d} "
        f"{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d} {'-' if minutes < 0 else '+'}{hours:02d}{rest:02d}"
    )


def rfc3339(moment: dt.datetime) -> str:
    """`2026-01-05T14:30:00+01:00`: RFC 3339, section 5.6."""
    return moment.isoformat(timespec="seconds")


def _offset_minutes(moment: dt.datetime) -> int:
    return round((moment.utcoffset() or dt.timedelta()).total_seconds() / 60)


_RFC822 = re.compile(
    r"\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[A-Za-z]{0,6}\s+(\d{4}|\d\d)\s+(\d\d):(\d\d)(?::(\d\d))?\s*"
    r"([+-]\d{4}|[A-Za-z]{1,3})?\s*\Z",
    re.ASCII,
)
# RFC 822, section 5.1.  Letters other than Z are left out: RFC 1123, section 5.2.14, found them used both ways.
_ZONES = {"GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420}
_ZONES |= {"MDT": -360, "PST": -480, "PDT": -420}


def read_rfc822(text: str) -> Stamp:
    """A stamp; one that has only its words where they are no such date."""
    found = _RFC822.match(text)
    month = _MONTHS.index(found[2].title()) + 1 if found and found[2].title() in _MONTHS else None
    if found is None or month is None:
        return Stamp(text=text)
    try:
        clock = dt.time(int(found[4]), int(found[5]), int(found[6] or 0))
        return Stamp(date=dt.date(_year(found[3]), month, int(found[1])), time=clock, offset=_zone(found[7]))
    except (InvalidValue, ValueError):
        return Stamp(text=text)


def _year(digits: str) -> int:
    # RFC 2822, section 4.3: two digits are 1950 to 2049.
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 50 else 1900)


def _zone(name: str | None) -> int | None:
    if name is None or name == "-0000":  # RFC 2822, section 3.3: nothing is said of the zone
        return None
    if name[0] in "+-":
        minutes = int(name[1:3]) * 60 + int(name[3:5])
        return -minutes if name[0] == "-" else minutes
    return _ZONES.get(name.upper())


def read_rfc3339(text: str) -> Stamp:
    """A stamp; one that has only its words where they are no such date."""
    return xsd.stamp(text)


def feed_updated(articles: Iterable[Article], channel: Channel) -> dt.datetime:
    """When the feed last changed: its newest article; else the channel's time, else `EPOCH`."""
    stamps = (article.version_created or article.published for article in articles)
    moments = [stamp.instant for stamp in stamps if stamp is not None and stamp.instant is not None]
    if moments:
        return max(moments)
    return EPOCH if channel.fallback_time is None else channel.fallback_time.replace(microsecond=0)
