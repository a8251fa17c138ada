"""Rules for datelines' dates, stamps and embargoes."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Iterator
from itertools import combinations

from newsmodel import codes
from newsmodel.model.article import Article, EdNoteKind
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import shown, stamps
from newsmodel.vocab.zones import is_zone_name, offset_on

__all__ = ["RULES", "story_day"]

# A story is filed on the day of its dateline or soon after; a day of grace for zones and for papers of tomorrow.
_EARLIEST, _LATEST = dt.timedelta(days=-14), dt.timedelta(days=1)
# So far from a day may the clocks of its place be looked at for an offset that once was right.
_YEARS = 6
_DAY_AND_NIGHT = dt.timedelta(days=1)


def story_day(article: Article) -> dt.date | None:
    """The day of the story: of its publication, else of its version, else of its dateline; None without a whole one."""
    days = [stamp.date for stamp in (article.published, article.version_created) if stamp is not None]
    if article.dateline is not None:
        days.append(article.dateline.date)
    return next((day.date for day in days if day is not None and day.date is not None), None)


# ---- the dateline and the stamp ---------------------------------------------------------------------------------


def dateline_date_differs(article: Article) -> Iterator[Finding]:
    """The dateline's day lies after the stamp's, or long before."""
    stamp = article.published or article.version_created
    printed = article.dateline.date if article.dateline is not None else None
    filed = stamp.date.date if stamp is not None and stamp.date is not None else None
    day = _nearest(printed, filed) if printed is not None and filed is not None else None
    if day is not None and filed is not None and not _EARLIEST <= day - filed <= _LATEST:
        yield Finding(
            "dateline.date", f"the dateline's date is {day}, the story's {filed}, expected the same or a day near"
        )


def _nearest(printed: PartialDate, filed: dt.date) -> dt.date | None:
    """The day of a dateline; where it has no year of its own, in the year that brings it nearest to the stamp."""
    if printed.date is not None and not printed.year_inferred:
        return printed.date
    if printed.month is None or printed.day is None:
        return None
    days = [day for year in (-1, 0, 1) if (day := _calendar_day(filed.year + year, printed.month, printed.day))]
    return min(days, key=lambda day: abs(day - filed), default=None)


def _calendar_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:  # 29 February of a common year, and years beyond the calendar
        return None


def zone_differs(article: Article) -> Iterator[Finding]:
    """The offset of a stamp is one that the place of the dateline has in another season or year.

    Stamps of other places are none of this: a desk may print its own time.  Nor are those in UTC.
    """
    places = article.dateline.places if article.dateline is not None else ()
    zone = places[0].zone if places else None
    if zone is None or not is_zone_name(zone):
        return
    for path, stamp in stamps(article):
        day = stamp.date.date if stamp.date is not None else None
        if day is not None and stamp.offset and stamp.zone and _speaks_of(stamp, zone, day):
            right = offset_on(zone, day, stamp.time or dt.time(12))
            if right != stamp.offset and _once(zone, day, stamp.offset):
                said, meant = _offset(stamp.offset), _offset(right or 0)
                yield Finding(
                    path, f"{shown(stamp.zone)} is UTC{said}, expected UTC{meant}, the time of {zone} on {day}"
                )


def _speaks_of(stamp: Stamp, zone: str, day: dt.date) -> bool:
    """Whether a printed zone may be that of the place: a bare offset, or an abbreviation that the place uses."""
    words = (stamp.zone or "").strip()
    if words.upper().startswith(("UTC", "GMT", "+", "-")):
        return True
    info = zoneinfo.ZoneInfo(zone)
    return any(words.upper() == info.tzname(dt.datetime(day.year, month, 1, 12)) for month in (1, 7))  # noqa: DTZ001


def _once(zone: str, day: dt.date, offset: int) -> bool:
    """Whether the place had that offset in another season or near year."""
    years = range(max(day.year - _YEARS, 1), min(day.year + _YEARS, 9999) + 1)
    return any(offset_on(zone, dt.date(year, month, 1)) == offset for year in years for month in (1, 7))


def _offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


# ---- order ------------------------------------------------------------------------------------------------------

_STAGES = ("first_created", "version_created", "published")


def times_out_of_order(article: Article) -> Iterator[Finding]:
    """Created, then this version, then published; stamps that name no instant are compared by their days."""
    found = [(name, stamp) for name in _STAGES if (stamp := getattr(article, name)) is not None]
    for (early, before), (late, after) in combinations(found, 2):
        if _precedes(after, before):
            yield Finding(late, f"{late} is {after.iso}, expected no time before {early}, {before.iso}")


def _precedes(one: Stamp, other: Stamp) -> bool:
    """Whether a stamp is certainly earlier."""
    if one.instant is not None and other.instant is not None:
        return one.instant < other.instant
    first = one.date.date if one.date is not None else None
    second = other.date.date if other.date is not None else None
    # Without zones two clocks may differ by a day.
    return first is not None and second is not None and second - first > _DAY_AND_NIGHT


def embargo_before_created(article: Article) -> Iterator[Finding]:
    """An embargo that was over before there was a story."""
    made = article.version_created or article.first_created
    if article.embargoed is not None and made is not None and _precedes(article.embargoed, made):
        yield Finding("embargoed", f"the embargo ends {article.embargoed.iso}, expected a time after {made.iso}")


# ---- embargoes --------------------------------------------------------------------------------------------------


def embargo_without_instant(article: Article) -> Iterator[Finding]:
    """An embargo that no clock can end."""
    if article.embargoed is not None and article.embargoed.instant is None:
        said = shown(article.embargoed.text or article.embargoed.iso or "?")
        yield Finding("embargoed", f"the embargo says {said}, expected a date, a time and an offset")


def embargo_clock_change(article: Article) -> Iterator[Finding]:
    """A wall clock that strikes twice, or never, at the place whose time it is."""
    stamp = article.embargoed
    wall = stamp.wall_clock if stamp is not None else None
    zone = _zone_of(article, stamp) if stamp is not None else None
    if wall is None or zone is None:
        return
    local = wall.replace(tzinfo=zoneinfo.ZoneInfo(zone))
    first, second = local.utcoffset(), local.replace(fold=1).utcoffset()
    if first is not None and second is not None and first != second:
        what = "never comes" if first < second else "comes twice"
        yield Finding(
            "embargoed", f"{wall:%H:%M} of {wall.date()} {what} in {zone}, expected a time outside the change"
        )


def _zone_of(article: Article, stamp: Stamp) -> str | None:
    """The zone an embargo's clock goes by: the one it names, else, where it has no offset, that of the dateline."""
    if stamp.zone is not None and is_zone_name(stamp.zone) and "/" in stamp.zone:
        return stamp.zone
    if stamp.offset is not None or stamp.zone is not None or article.dateline is None or not article.dateline.places:
        return None
    zone = article.dateline.places[0].zone
    return zone if zone is not None and is_zone_name(zone) else None


def embargo_unstated(article: Article) -> Iterator[Finding]:
    """The note says embargo, and nothing holds the story back."""
    if article.embargoed is None and article.pub_status not in {"withheld", "canceled"}:
        for index, note in enumerate(article.ed_notes):
            if note.kind is EdNoteKind.EMBARGO:
                yield Finding(f"ed_notes[{index}]", f"the note says {shown(note.text)}, expected `embargoed` to be set")


def time_missing(article: Article) -> Iterator[Finding]:
    """No instant for a feed to sort by."""
    if all(stamp is None or stamp.instant is None for stamp in (article.published, article.version_created)):
        stated = article.published or article.version_created
        said = f"only {shown(stated.text or stated.iso or '?')} is stated" if stated else "no time is stated"
        yield Finding("published", f"{said}, expected a date, a time and an offset")


# ---- the table --------------------------------------------------------------------------------------------------

_MOSCOW = 'Dateline(text="MOSCOW -", places=[Place("Moscow", zone="Europe/Moscow")])'
_PARIS = 'Dateline(text="PARIS -", places=[Place("Paris", zone="Europe/Paris")])'

RULES = (
    Rule(
        code=codes.DATELINE_DATE_DIFFERS,
        sets=("core", "wire"),
        find=dateline_date_differs,
        why="A story datelined after it was published, or weeks before, was misdated or is an old one sent again.",
        good="Article(\n"
        '    dateline=Dateline(text="PORT QUILL, May 6 -", date=PartialDate(month=5, day=6)),\n'
        "    published=dt.datetime(2024, 5, 6, 9, tzinfo=dt.UTC),\n)",
        bad="Article(\n"
        '    dateline=Dateline(text="PORT QUILL, May 16 -", date=PartialDate(month=5, day=16)),\n'
        "    published=dt.datetime(2024, 5, 6, 9, tzinfo=dt.UTC),\n)",
    ),
    Rule(
        code=codes.ZONE_DIFFERS,
        sets=("core", "wire"),
        find=zone_differs,
        why="Offsets change with the season and by decree: Moscow stood at UTC+4 until October 2014.  A stamp an hour off "
        "sorts the story wrongly and ends an embargo early.",
        source="the IANA time zone database",
        good=f"Article(\n    dateline={_MOSCOW},\n    published=Stamp(date=dt.date(2015, 4, 21), time=dt.time(12), "
        'offset=180, zone="UTC+3"),\n)',
        bad=f"Article(\n    dateline={_MOSCOW},\n    published=Stamp(date=dt.date(2014, 4, 21), time=dt.time(12), "
        'offset=180, zone="UTC+3"),\n)',
    ),
    Rule(
        code=codes.TIMES_OUT_OF_ORDER,
        sets=("core", "newsml-g2"),
        find=times_out_of_order,
        why="A version older than the story, or published before it was made, makes every receiver keep the wrong one.",
        source="NewsML-G2: firstCreated is the time of the first version, versionCreated that of this one",
        good="Article(\n    first_created=dt.datetime(2024, 5, 6, 9, tzinfo=dt.UTC),\n"
        "    version_created=dt.datetime(2024, 5, 6, 11, tzinfo=dt.UTC),\n)",
        bad="Article(\n    first_created=dt.datetime(2024, 5, 6, 9, tzinfo=dt.UTC),\n"
        "    version_created=dt.datetime(2024, 5, 6, 8, tzinfo=dt.UTC),\n)",
    ),
    Rule(
        code=codes.EMBARGO_BEFORE_CREATED,
        sets=("core", "newsml-g2"),
        find=embargo_before_created,
        why="An embargo in the past holds nothing back: its date is a slip, or last year's line was copied.",
        source="NewsML-G2: embargoed is the time before which the item is not to be published",
        good="Article(\n    version_created=dt.datetime(2024, 5, 6, 9, tzinfo=dt.UTC),\n"
        "    embargoed=dt.datetime(2024, 5, 7, 9, tzinfo=dt.UTC),\n)",
        bad="Article(\n    version_created=dt.datetime(2024, 5, 6, 9, tzinfo=dt.UTC),\n"
        "    embargoed=dt.datetime(2023, 5, 7, 9, tzinfo=dt.UTC),\n)",
    ),
    Rule(
        code=codes.EMBARGO_NO_INSTANT,
        sets=("core", "feed", "newsml-g2"),
        find=embargo_without_instant,
        why="What never ends by itself is never published by itself; and a clock without a zone ends at 24 times.",
        source="NewsML-G2: embargoed is a date and time with an offset",
        good='Article(embargoed=Stamp(date=dt.date(2024, 5, 7), time=dt.time(9), offset=60, zone="CET"))',
        bad='Article(embargoed=Stamp(text="after the speech"))',
    ),
    Rule(
        code=codes.EMBARGO_CLOCK_CHANGE,
        sets="core",
        find=embargo_clock_change,
        why="Half past two on the night of the change comes twice or not at all, so desks publish an hour apart.",
        source="the IANA time zone database",
        good=f"Article(dateline={_PARIS}, embargoed=Stamp(date=dt.date(2024, 3, 31), time=dt.time(6)))",
        bad=f"Article(dateline={_PARIS}, embargoed=Stamp(date=dt.date(2024, 3, 31), time=dt.time(2, 30)))",
    ),
    Rule(
        code=codes.EMBARGO_UNSTATED,
        sets="core",
        find=embargo_unstated,
        why="Software reads fields, not notes: what only a note embargoes is published at once.",
        good='Article(\n    ed_notes=[EdNote("EMBARGOED until Tuesday 0900 GMT", kind="embargo")],\n'
        "    embargoed=dt.datetime(2024, 5, 7, 9, tzinfo=dt.UTC),\n)",
        bad='Article(ed_notes=[EdNote("EMBARGOED until Tuesday 0900 GMT", kind="embargo")])',
    ),
    Rule(
        code=codes.TIME_MISSING,
        sets=("feed", "newsml-g2", "google-news"),
        find=time_missing,
        why="Feeds sort by time, and a reader without one shows the story as new each day or never.",
        source="RFC 4287 section 4.2.15: atom:updated; NewsML-G2: versionCreated; Google News sitemap: publication_date",
        good="Article(published=dt.datetime(2024, 5, 6, 9, tzinfo=dt.UTC))",
        bad='Article(published=Stamp(text="Monday"))',
    ),
)
