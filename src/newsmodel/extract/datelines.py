"""Datelines: the printed opening of a story, `NICOSIA, Cyprus, March 3 (Wire) - `.

A dateline is places, a date and an agency, each of them optional, and a closing mark.  The reader looks for the
mark first: each dash, and each agency in brackets or slashes, ends a candidate head, and the first head that reads
wholly as a dateline is taken.  A sentence also holds dashes, so a head must bring evidence: a date, an agency, or
a place that is known or printed in capitals.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.clock import read_time
from newsmodel.extract.dateline_heads import DAY_NAMES, SMALL_WORDS, Head, read_head
from newsmodel.extract.dates import match_date, place_year, to_date
from newsmodel.extract.east_asian import is_east_asian, read_east_asian
from newsmodel.extract.found import Found
from newsmodel.model.dates import PartialDate
from newsmodel.model.places import Dateline
from newsmodel.source import Span
from newsmodel.vocab import places as gazetteer
from newsmodel.vocab.agencies import is_agency, is_agency_name, is_known_agency

__all__ = ["is_emphatic", "read_dateline"]

# No dateline of the corpora is longer than 80 characters; several places and a release wire may add up to more.
_REACH = 160
_MAX_HEADS = 10

# A hyphen closes only beside a space: those inside names and ranges do not.
_DASH = r"""[ \u00a0]*(?:
    -{2,6} | \u2014{1,2} | \u2015 | \u2013(?!\d) | _(?!\w) | (?<=[ \u00a0)])_ | =(?=[ \u00a0]|\Z)
    | (?<=[ \u00a0])//(?=[ \u00a0]|\Z)
    | (?<=[ \u00a0.,)/\d\]])-(?=[ \u00a0]|\Z) | (?<=[ \u00a0.)/\]])-(?=\S) | (?<=\d)-(?=[^\W\d_a-z]) | -(?=[ \u00a0])
)[ \u00a0]*"""
_DASHED = re.compile(_DASH, re.VERBOSE)
_FIGURE = re.compile(r"\d")
# A dash; an agency in brackets or slashes: (Reuters), /TASS/; a colon or full stop before a space.
_MARK = re.compile(
    rf"(?P<group>\([^()\n]{{1,60}}\)|/[^/\n]{{2,60}}/|\[[^\[\]\n]{{2,60}}\])|(?P<dash>{_DASH})|(?P<stop>[:.][ \u00a0]+)",
    re.VERBOSE,
)
# A second agency in brackets of its own: (Wire) (Press) - .
_SECOND_GROUP = re.compile(r"[ ]?\(([^()\n]{2,40})\)")
_AFTER_GROUP = re.compile(r"(?:[.:][ \u00a0]*|[ \u00a0]+|\Z)")
# What may follow a dash and still belong to the dateline: an agency, a date, each with a mark of its own.
_MORE_AGENCY = re.compile(
    rf"(?:\((?P<round>[^()\n]{{2,50}})\)(?:{_DASH}|\.?[ \u00a0]+)|(?P<bare>[^\W\d_][^()\n/.]{{1,40}}?)(?:{_DASH}|\.[ \u00a0]+))",
    re.VERBOSE,
)
_AFTER_DATE = re.compile(rf"(?:{_DASH}|[ ]?/[ ]|\.[ \u00a0]+)", re.VERBOSE)
_DAY_AHEAD = re.compile(r"([^\W\d_]{3,10}),?[ ]")
_CLOCK_AHEAD = re.compile(r",?[ ](?:@|at)[ ]|,[ ]")
# A release in full brackets: [Oslo, Norway - May 3, 2020] -
_BRACKETED = re.compile(
    rf"(?:\[(?P<inner>[^\[\]\n]{{6,90}})\]|\((?P<round>[^()\n]{{6,90}})\))(?:{_DASH}|[ ]*:?[ ]|\Z)", re.VERBOSE
)
# Italian and some other agencies sign first: (AGENZIA) - ROMA, 3 MAG - .
_SIGNED_FIRST = re.compile(rf"\((?P<agency>[^()\n]{{2,40}})\)(?:{_DASH}|[ ])", re.VERBOSE)
# Emphasis of Markdown: **LEEDS (Wire)** -- .
_EMPHATIC = re.compile(r"(?P<mark>\*{1,3}|__)(?P<head>[^\s*_][^*\n]{3,120})(?P=mark)")
_AGENCY_AND_DATE = re.compile(r"(?P<agency>[^\W\d_][\w .&]{1,30}?)[ ]?[-–,]+[ ]?(?=[^\W_])")
# What can begin a dateline: a bracket, a slash, a day, or a capitalised word that a mark, a capital or a small word of
# names follows; so most paragraphs are told at a glance.
_FIRST = re.compile(
    r"[(/\d]|[^\W\d_]\S*(?:(?<=[^\w\s])|(?=\Z|\s+[^a-zà-öø-ÿа-яё]|\s(?:[^\W\d_]{1,4}\s+)?[^\W\d_]*[A-ZА-ЯÀ-Ö]|\s[^\W\d_]+(?:,|\s[-–—_])|\s[^\W\d_]{1,4}\s\d))"
)
# The common shape, OSLO, March 3 - or OSLO, March 3 (Wire) -, and what shows that more than a story follows it.
_COMMON = re.compile(
    r"[A-Z][^\d\n()/]{1,60}+(?:\d{1,2}(?:, \d{4})? (?:\([A-Za-z]{2,14}\) )?|\([A-Za-z]{2,14}\) )(?:-|--|—|_)(?: (?=[A-Z][a-z]|<[A-Z])|\Z)"
)
_MORE = re.compile(r"[^()\n/.\-–—_=]{0,42}+(?:[-–—_=]|\. )|[A-Z][a-z]{2,8}\.? \d")
# A story goes on with a capital, a figure or an opening mark.
_STORY = re.compile(r"(?:[^\w\s]{1,3} ){0,2}[^\w\s]*(?:[^\W\d_]|\d)")
# Printed in capitals before a dash, but no places.
_LABELS = frozenset(
    {
        "exclusive", "breaking", "update", "updated", "note", "notes", "watch", "analysis", "opinion", "column",
        "factbox", "timeline", "insight", "feature", "live", "interview", "corrected", "correction", "video",
        "photo", "photos", "review", "editorial", "comment", "profile", "preview", "recap", "news", "urgent",
        "flash", "alert", "kill", "advisory", "eds", "editors", "editor", "brief", "briefs", "table", "text",
        "refile", "repeat", "rpt", "wrapup", "explainer", "highlights", "summary", "background", "warning",
        "exclusivo", "urgente", "eil", "blitz", "dringend", "срочно", "молния", "обзор", "more", "end", "ends",
    }
)  # fmt: skip


@attrs.frozen
class _Closer:
    """Where a head ends, where the story begins, and whether a dash stands between."""

    end: int
    story: int
    dash: bool
    colon: bool = False


def read_dateline(text: str, *, received: dt.date | None = None) -> Found[Dateline] | None:
    """The dateline at the start of a paragraph, or the one that the whole text is; None where there is none.

    `Found.end` is where the story begins, after the closing mark and spaces.  A missing year is the one nearest to
    `received`.  A misprinted date stays in the text, without a date, with F302; a place need not be known.
    """
    common = _COMMON.match(text)
    if common is not None and not _MORE.match(text, common.end()):
        found = _read_common(common.group(), received)
        if found is not None:
            return found
    if is_east_asian(text):
        east = read_east_asian(text)
        return east and _placed_in_time(east, received)
    if text.startswith(("*", "__")):
        return _read_emphatic(text, received)
    if text.startswith(("[", "(")):
        return _read_bracketed(text, received) or _read_signed_first(text, received)
    return _read(text, received) if _FIRST.match(text) else None


@lru_cache(maxsize=4096)
def _read_common(printed: str, received: dt.date | None) -> Found[Dateline] | None:
    """The dateline that all of `printed` is, closing mark and space included; whatever story follows is alike."""
    found = _read(f"{printed}Xx" if printed.endswith(" ") else printed, received)
    return found if found is not None and found.end == len(printed) else None


def _read(text: str, received: dt.date | None) -> Found[Dateline] | None:
    for closer in _closers(text):
        head = read_head(text, closer.end)
        if head is not None and _believable(head, text, closer):
            return _found(text, *_extended(text, head, closer), received)
    return None


def _read_bracketed(text: str, received: dt.date | None) -> Found[Dateline] | None:
    """A dated head that stands in brackets as a whole."""
    match = _BRACKETED.match(text)
    inner = (match["inner"] or match["round"]) if match else ""
    head = read_head(inner, len(inner)) if inner else None
    if match is None or head is None or not (head.dated and head.places and _known(head)):
        return None
    return _found(text, head, _Closer(len(inner) + 2, match.end(), dash=True), received)


def _read_signed_first(text: str, received: dt.date | None) -> Found[Dateline] | None:
    """An agency in brackets, then the rest of the dateline; else as any other."""
    signed = _SIGNED_FIRST.match(text)
    if signed is None or not _signs(signed["agency"].strip()):
        return _read(text, received)
    at = signed.end()
    rest = read_dateline(text[at : at + _REACH], received=received) if text[at : at + 1] not in "([" else None
    if rest is None or rest.value.agency is not None or not (rest.value.places or rest.value.date):
        return _read(text, received)
    line = attrs.evolve(rest.value, text=text[: at + rest.end].rstrip(), agency=" ".join(signed["agency"].split()))
    return Found(line, 0, at + rest.end, tuple(_moved(remark, at) for remark in rest.diagnostics))


def is_emphatic(text: str) -> bool:
    """Whether a text begins with words in the marks of Markdown: `**LEEDS (Wire)** -`."""
    return _EMPHATIC.match(text) is not None


def _read_emphatic(text: str, received: dt.date | None) -> Found[Dateline] | None:
    """A dateline in the marks of Markdown, which belong to its text; its closing dash may stand in or after them."""
    marked = _EMPHATIC.match(text)
    if marked is None:
        return None
    mark, head = len(marked["mark"]), marked["head"]
    found = read_dateline(f"{head}{text[marked.end() : marked.end() + _REACH]}", received=received)
    if found is None or found.end < len(head.rstrip()):
        return None
    end = max(found.end, len(head)) + 2 * mark
    end += len(text[end : end + 3]) - len(text[end : end + 3].lstrip(" \u00a0"))
    line = attrs.evolve(found.value, text=text[:end].rstrip())
    return Found(line, 0, end, tuple(_moved(remark, mark) for remark in found.diagnostics))


def _moved(remark: Diagnostic, by: int) -> Diagnostic:
    span = remark.span
    return remark if span is None else attrs.evolve(remark, span=Span(span.start + by, span.end + by))


def _closers(text: str) -> Iterator[_Closer]:
    """Every place where a dateline may close, in order: dashes, agency groups, colons, the end of the text."""
    reach = min(len(text), _REACH)
    at = 0
    for _ in range(_MAX_HEADS):
        mark = _MARK.search(text, at, reach)
        if mark is None:
            break
        at = max(mark.end(), at + 1)
        match mark.lastgroup:
            case "group":
                if not _is_first_of_two(text, mark):
                    yield from _after_group(text, mark.end())
            case "stop":
                yield from _at_stop(text, mark)
            case _ if mark.start() and not _parts_dates(text, mark):
                yield _Closer(mark.start(), mark.end(), dash=True)
    if len(text) <= _REACH:
        yield _Closer(len(text), len(text), dash=False)


def _after_group(text: str, end: int) -> Iterator[_Closer]:
    """A group closes by itself, with its full stop or colon; not where a dash is still to come."""
    after = _AFTER_GROUP.match(text, end)
    if after is not None and not _DASHED.match(text, end + text.startswith((".", ":"), end)):
        yield _Closer(end + after.group().startswith((".", ":")), after.end(), dash=False)


def _at_stop(text: str, mark: re.Match[str]) -> Iterator[_Closer]:
    """A colon closes, as the press of South Asia prints it; a full stop only after an agency: `MINSK. 3 May. Wire.`."""
    if mark.group()[0] == ":":
        yield _Closer(mark.start() + 1, mark.end(), dash=False, colon=True)
    elif is_agency_name(text[: mark.start()].rpartition(" ")[2]) and mark.start() > 8:
        yield _Closer(mark.start() + 1, mark.end(), dash=False)


def _is_first_of_two(text: str, mark: re.Match[str]) -> bool:
    """Whether an agency in brackets is followed by another, so that the dateline closes behind that."""
    second = _SECOND_GROUP.match(text, mark.end())
    if second is None:
        return False
    names = (mark.group()[1:-1].strip(), second[1].strip())
    closed = _DASHED.match(text, second.end()) is not None
    return all(_signs(name) or (closed and name.istitle() and is_agency(name)) for name in names)


def _signs(name: str) -> bool:
    """Whether brackets hold an agency beyond doubt: a known one, or its initials."""
    return is_known_agency(name) or (name.isupper() and name.isalpha() and 2 <= len(name) <= 6)


def _parts_dates(text: str, mark: re.Match[str]) -> bool:
    """Whether a dash stands before the date of the dateline, or glued between two dates: `Dec 31-Jan 1`."""
    dated = _FIGURE.search(text, 0, mark.start()) is not None
    return (not dated or len(mark.group()) == 1) and _date_follows(text, mark.end())


def _date_follows(text: str, at: int) -> bool:
    """Whether the dash at hand stands between place and date: `KANSAS CITY, Mo. - March 13 - `."""
    date = match_date(text, at)
    if date is None:
        return False
    return date.end == len(text) or _DASHED.match(text, date.end) is not None or text.startswith((" (", " /"), date.end)


def _extended(text: str, head: Head, closer: _Closer) -> tuple[Head, _Closer]:
    """The head with an agency and a date that stand after its dash: `LYON--(QUILL WIRE)--May 3, 2020--Quill said`."""
    if head.agency is None and closer.dash:
        more = _MORE_AGENCY.match(text, closer.story)
        name = (more["round"] or more["bare"]).strip() if more else ""
        both = _AGENCY_AND_DATE.match(name)
        date = _later_date(name, both.end()) if both and not head.dated else None
        if both and date:
            head, name = attrs.evolve(head, date=date, dated=True), both["agency"]
        if more and is_known_agency(name) and not gazetteer.is_region(name):
            head = attrs.evolve(head, agency=" ".join(name.split()))
            closer = _Closer(closer.end, more.end(), dash=True)
    if not head.dated and head.agency is not None:
        value, end = _date_ahead(text, closer.story)
        after = _AFTER_DATE.match(text, end)
        if value is not None and after is not None:
            head, closer = attrs.evolve(head, date=value, dated=True), _Closer(closer.end, after.end(), dash=True)
    return head, closer


def _date_ahead(text: str, at: int) -> tuple[PartialDate | None, int]:
    """A date after the agency, weekday and time of day with it, and where it ends: `Monday May 3, 2020 @ 7:00 AM UTC`."""
    day = _DAY_AHEAD.match(text, at)
    start = day.end() if day is not None and day[1].casefold() in DAY_NAMES else at
    parts = match_date(text, start)
    if parts is None:
        return None, at
    clock = _CLOCK_AHEAD.match(text, parts.end)
    time = read_time(text, clock.end()) if clock else None
    return to_date(text, parts), time.end if time else parts.end


def _later_date(text: str, at: int) -> PartialDate | None:
    parts = match_date(text, at)
    return to_date(text, parts) if parts and parts.end == len(text) else None


# ---- belief -----------------------------------------------------------------------------------------------------


def _believable(head: Head, text: str, closer: _Closer) -> bool:
    """Whether a head brings enough evidence to be a dateline and not the start of a sentence."""
    whole = closer.story >= len(text)
    closed = closer.dash or closer.colon or head.signed or head.agency is not None
    if not whole and not _story_follows(text, closer.story, head):
        return False
    if head.dated:
        return _dated(head, text[: closer.end], closer, closed=closed, whole=whole)
    if head.agency is not None:
        return _credited(head, dash=closer.dash or closer.colon, whole=whole)
    if closer.colon:
        return bool(head.places) and not whole and _large(head) and all(p.name.isupper() for p in head.places)
    return closer.dash and bool(head.places) and _placed(head, text, closer)


def _dated(head: Head, printed: str, closer: _Closer, *, closed: bool, whole: bool) -> bool:
    if not head.places:
        return closed and (head.agency is not None or (closer.dash and not whole and _is_day(head.date)))
    if head.bare and not is_known_agency(head.agency or ""):
        # Two words after a date may be anything: the place must be known, or full stops part the agency: `X. 3 May. WIRE - `.
        agency = head.agency or ""
        return _known(head) or (closer.dash and agency.isupper() and printed.endswith(f". {agency}"))
    if closed:
        return head.clear or _known(head)
    return whole and _known(head)


def _is_day(date: PartialDate | None) -> bool:
    """Whether a date has a day and names its month, so that it may stand alone: `March 3 - `."""
    return date is not None and None not in (date.day, date.month) and any(map(str.isalpha, date.text or ""))


def _credited(head: Head, *, dash: bool, whole: bool) -> bool:
    agency = head.agency or ""
    if head.bare and not dash:
        return False
    known, initials = is_known_agency(agency), agency.isupper() and 2 <= len(agency) <= 6
    if not head.places:
        return (known and not whole) or (dash and (known or initials))
    if known:
        return True
    if dash:
        return _known(head) or all(p.name.isupper() for p in head.places)
    # Without a dash the agency must look like one: Vientiane (KPL) The ferry.
    return initials and _known(head)


def _placed(head: Head, text: str, closer: _Closer) -> bool:
    """A place and a dash alone: the place must be known, or in capitals before a long dash."""
    capitals = all(p.name.isupper() for p in head.places)
    long_dash = "-" not in text[closer.end : closer.story].replace("--", "")
    if any(p.name.casefold() in _LABELS for p in head.places):
        return False
    if text.isupper() or closer.story >= len(text):
        return closer.story >= len(text) and long_dash and capitals and _known(head)
    if _known(head):
        return capitals or _large(head)
    # Headings that run into their paragraph are printed so as well, but have verbs and are longer.
    words = [word for place in head.places for word in place.name.casefold().split()]
    return capitals and long_dash and len(words) <= 2 and SMALL_WORDS.isdisjoint(words)


def _known(head: Head) -> bool:
    """Whether every place is in the gazetteer, or has a region that is."""
    return all(p.country is not None or (p.region and gazetteer.is_region(p.region)) for p in head.places)


def _large(head: Head) -> bool:
    cities = [gazetteer.city(p.name, p.region) for p in head.places]
    return all(p.region for p in head.places) or all(c is not None and c.size >= 5 for c in cities)


def _story_follows(text: str, at: int, head: Head) -> bool:
    """A story begins with a word; after a date even a small letter or a figure may be its first."""
    story = _STORY.match(text, at)
    if story is None:
        return False
    first = text[story.end() - 1]
    return head.dated or not (first.islower() or (head.agency is None and first.isdigit()))


# ---- the value --------------------------------------------------------------------------------------------------


def _found(text: str, head: Head, closer: _Closer, received: dt.date | None) -> Found[Dateline]:
    remarks = list(head.diagnostics)
    if not (closer.dash or closer.colon or head.signed) and head.agency is None:
        remarks.append(codes.DATELINE_OPEN.at(Span(0, closer.end), path="dateline"))
    date = head.date
    if date is not None and date.year is None:
        date, missing = _with_year(date, received)
        remarks[:0] = missing
    value = Dateline(text=text[: closer.story].rstrip(), places=head.places, date=date, agency=head.agency)
    return Found(value, 0, closer.story, tuple(remarks))


def _with_year(date: PartialDate, received: dt.date | None) -> tuple[PartialDate, tuple[Diagnostic, ...]]:
    if received is not None:
        return place_year(date, received), ()
    return date, (codes.YEAR_UNKNOWN.at(path="dateline.date"),)


def _placed_in_time(found: Found[Dateline], received: dt.date | None) -> Found[Dateline]:
    """The dateline with the year of its date, where it prints none and the day of receipt is known."""
    if found.value.date is None or found.value.date.year is not None:
        return found
    date, remarks = _with_year(found.value.date, received)
    return attrs.evolve(found, value=attrs.evolve(found.value, date=date), diagnostics=remarks)
