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

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.dates import DateParts, match_date, month_number, place_year, to_date
from newsmodel.extract.found import Found
from newsmodel.lang import LANGUAGES
from newsmodel.model.dates import PartialDate
from newsmodel.model.places import Dateline, Place
from newsmodel.source import Span
from newsmodel.vocab import places as gazetteer
from newsmodel.vocab.agencies import is_agency, is_known_agency

__all__ = ["read_dateline"]

# No dateline of the corpora is longer than 80 characters; several places and a release wire may add up to more.
_REACH = 160
_MAX_HEADS = 6

# A hyphen closes only beside a space: those inside names and ranges do not.
_DASH = r"""[ \u00a0]*(?:
    -{2,3} | \u2014{1,2} | \u2015 | \u2013(?!\d) | _(?!\w)
    | (?<=[ \u00a0.,)/\d])-(?=[ \u00a0]|\Z) | (?<=[ \u00a0.)/])-(?=\S) | -(?=[ \u00a0])
)[ \u00a0]*"""
_DASHED = re.compile(_DASH, re.VERBOSE)
# A dash, or an agency in brackets or slashes: (Reuters), /TASS/.
_MARK = re.compile(rf"(?P<group>\([^()\n]{{1,60}}\)|/[^/\n]{{2,60}}/)|(?P<dash>{_DASH})", re.VERBOSE)
_LAST_GROUP = re.compile(r"(?:\((?P<round>[^()\n]{1,60})\)|/(?P<slash>[^/\n]{2,60})/)[ .,:\u00a0]*\Z")
_AFTER_GROUP = re.compile(r"[.:]?(?:[ \u00a0]+|\Z)")
_FIRST = re.compile(r"[^\W\d_]|[(/\d]")
_WORD_START = re.compile(r"(?<!\w)\w")
# A story goes on with a capital, a figure or an opening mark.
_STORY = re.compile(r"(?:[^\w\s]{1,3} ){0,2}[^\w\s]*(?:[^\W\d_]|\d)")
_EDGE = " \u00a0\t,.;:-"
# The same without the full stop, which may belong to an abbreviation: N.Y.
_SOFT_EDGE = " \u00a0\t,;:-"
_MISPRINT = re.compile(r"(?:[^\W\d_]{3,10}\.?[ ]\d{1,3}[^\W_]?|\d{1,3}[^\W_]?[ ][^\W\d_]{3,10}\.?)\Z")
_REGION_GROUP = re.compile(r"([^()/]+?)[ ]*(?:\(([^()]+)\)|/([^/]+)/)\Z")


def _words(line: str) -> list[str]:
    return line.split()


# Words that stand uncapitalised inside names of places, in the languages of `newsmodel.lang` and around.
_SMALL = frozenset(
    _words(
        "de la las los da das do dos di du des del della le el al am an der den die im in of the and on upon sur sous "
        "en lès les y e et und i van zu zum auf bei ob to na над на under by cum"
    )
)
# Printed in capitals before a dash, but no places.
_LABELS = frozenset(
    _words(
        "exclusive breaking update updated note notes watch analysis opinion column factbox timeline insight feature "
        "live interview corrected correction video photo photos review editorial comment profile preview recap news "
        "urgent flash alert kill advisory eds editors editor brief briefs table text refile repeat rpt wrapup "
        "explainer highlights summary background warning exclusivo urgente eil blitz dringend срочно молния обзор "
        "more end ends"
    )
)
# Short forms of other languages than English are also words of names: La Paz, San Mar.
_DAYS = frozenset(f for lang in LANGUAGES for forms in lang.days for f in forms if len(f) > 4 or lang.tag == "en")
_FUNCTION = frozenset(word for language in LANGUAGES for word in language.function_words)


@attrs.frozen
class _Head:
    """What the characters before the closing mark were read as."""

    places: tuple[Place, ...] = ()
    date: PartialDate | None = None
    agency: str | None = None
    dated: bool = False
    clear: bool = True
    diagnostics: tuple[Diagnostic, ...] = ()


@attrs.frozen
class _Closer:
    """Where a head ends, where the story begins, and whether a dash stands between."""

    end: int
    story: int
    dash: bool


def read_dateline(text: str, *, received: dt.date | None = None) -> Found[Dateline] | None:
    """The dateline at the start of a paragraph, or the one that the whole text is; None where there is none.

    `Found.end` is where the story begins, after the closing mark and spaces.  A missing year is the one nearest to
    `received`.  A misprinted date stays in the text, without a date, with F302; a place need not be known.
    """
    if not _FIRST.match(text):
        return None
    for closer in _closers(text):
        head = _read_head(text, closer.end)
        if head is not None and _believable(head, text, closer):
            return _found(text, head, closer, received)
    return None


def _closers(text: str) -> Iterator[_Closer]:
    """Every place where a dateline may close, in order: dashes, agency groups without a dash, the end of the text."""
    reach = min(len(text), _REACH)
    at = 0
    for _ in range(_MAX_HEADS):
        mark = _MARK.search(text, at, reach)
        if mark is None:
            break
        at = max(mark.end(), at + 1)
        if mark.lastgroup == "group":
            yield from _after_group(text, mark.end())
        elif mark.start() and not _date_follows(text, mark.end()):
            yield _Closer(mark.start(), mark.end(), dash=True)
    if len(text) <= _REACH:
        yield _Closer(len(text), len(text), dash=False)


def _after_group(text: str, end: int) -> Iterator[_Closer]:
    """A group closes by itself before a space, with its full stop or colon; not where a dash is still to come."""
    after = _AFTER_GROUP.match(text, end)
    if after is not None and not _MARK.match(text, end):
        yield _Closer(end + after.group().startswith((".", ":")), after.end(), dash=False)


def _date_follows(text: str, at: int) -> bool:
    """Whether the dash at hand stands between place and date: `KANSAS CITY, Mo. - March 13 - `."""
    date = match_date(text, at)
    return date is not None and (_DASHED.match(text, date.end) is not None or text.startswith((" (", " /"), date.end))


# ---- reading a head ---------------------------------------------------------------------------------------------


def _read_head(text: str, end: int) -> _Head | None:
    """The head as places, date and agency; None where something else stands in it."""
    body = text[:end]
    group = _LAST_GROUP.search(body)
    agency = " ".join((group["round"] or group["slash"]).split()) if group else None
    if group is not None and agency is not None:
        if not is_agency(agency):
            return None
        before = body[: group.start()]
        if not before.strip(_EDGE) and not is_known_agency(agency):
            # Broadcast copy puts the place itself in brackets: (Honolulu) --
            before, agency = agency, None
        elif gazetteer.is_region(agency) and not is_known_agency(agency):
            before, agency = body.rstrip(_EDGE), None
        body = before
    return _read_date(body, agency)


def _read_date(body: str, agency: str | None) -> _Head | None:
    date = _date_in(body)
    if date is None:
        return _read_undated(body, agency)
    rest = body[date.end :].strip(_EDGE)
    if rest:
        if agency is not None or not _is_bare_agency(rest):
            return None
        agency = rest
    before = body[: date.start]
    places = _read_places(_without_day(before))
    if places is None:
        return None
    value = to_date(body, date)
    remarks = () if value is not None else (_unreadable(date.start, date.end, body),)
    clear = not before.strip() or before.rstrip()[-1] in ",.-/)" or before.isupper()
    return _Head(places, value, agency, dated=True, clear=clear, diagnostics=remarks)


def _date_in(body: str) -> DateParts | None:
    """The first date of the head, whether or not the calendar has it."""
    for start in _WORD_START.finditer(body):
        date = match_date(body, start.start())
        if date is not None and (date.month is not None or date.doubtful):
            return date
    return None


def _read_undated(body: str, agency: str | None) -> _Head | None:
    """A head without a readable date: its last part may be a misprint, a lone month or a weekday."""
    cut = body.rstrip(_EDGE)
    start = cut.rfind(",") + 1
    last = cut[start:].strip()
    word = last.rstrip(".").casefold()
    if not start or not (word in _DAYS or month_number(word) or _MISPRINT.match(last)):
        places, bare = _read_places(body), None
        if places is None and agency is None:
            places, bare = _places_and_agency(cut)
        return None if places is None else _Head(places, None, agency or bare)
    places = _read_places(_without_day(cut[: start - 1]))
    if places is None:
        return None
    begin = cut.index(last, start)
    month = month_number(word)
    date = PartialDate(month=month, text=last) if month and word not in _DAYS else None
    remarks = () if date else (_unreadable(begin, begin + len(last), body),)
    return _Head(places, date, agency, dated=True, diagnostics=remarks)


def _places_and_agency(cut: str) -> tuple[tuple[Place, ...] | None, str | None]:
    """`BERLIN dpa`: a known agency without brackets after the place."""
    before, space, last = cut.rpartition(" ")
    if space and is_known_agency(last):
        return _read_places(before), last
    return None, None


def _is_bare_agency(words: str) -> bool:
    """Without brackets an agency is a known name, or one or two capitalised words."""
    parts = words.split()
    if len(parts) > 3 or any(mark in words for mark in "()/"):
        return False
    return is_known_agency(words) or (len(parts) <= 2 and all(p[0].isupper() and p.isalpha() for p in parts))


def _without_day(before: str) -> str:
    """The places without a weekday that stands before the date."""
    cut = before.rstrip(_SOFT_EDGE)
    words = cut.rsplit(None, 1)
    if len(words) < 2 or words[1].casefold() not in _DAYS:
        return cut
    # Santo Domingo is no Sunday: a weekday stands after a comma, or in other letters than the place.
    apart = words[0].endswith(",") or words[0].isupper() != words[1].isupper()
    return words[0] if apart and gazetteer.city(cut) is None else cut


def _unreadable(start: int, end: int, body: str) -> Diagnostic:
    return codes.DATE_UNREADABLE.at(
        Span(start, end), f"{body[start:end]!r} is no date; expected a month and a day", path="dateline.date"
    )


# ---- places -----------------------------------------------------------------------------------------------------


def _read_places(segment: str) -> tuple[Place, ...] | None:
    """Places with their regions, in order; empty for nothing, None where a part is no name of a place."""
    segment = segment.strip(_SOFT_EDGE)
    if not segment.strip(_EDGE):
        return ()
    group = _REGION_GROUP.match(segment.rstrip(_EDGE))
    if group is not None:
        name, region = group[1].strip(_EDGE), (group[2] or group[3]).strip()
        return (_place(name, region, segment.rstrip(_EDGE)),) if _is_name(name) and _is_region_name(region) else None
    places: list[Place] = []
    for part in _city_parts(segment):
        place = _read_place(part)
        if place is None:
            return None
        places.append(place)
    return tuple(places)


def _city_parts(segment: str) -> list[str]:
    """One string for each city, its region included: `ROME/PARIS`, `OSLO and BERGEN`, `BONN, GENF`."""
    parts: list[str] = []
    for piece in re.split(r"[ ]?/[ ]?|[ ](?:and|und|et|&|AND)[ ](?=\S)|;", segment):
        names = piece.split(",")
        parts.append(names[0])
        for name in names[1:]:
            if _is_other_city(names[0], name.strip(_EDGE)):
                parts.append(name)
            else:
                parts[-1] += f",{name}"
    return parts


def _is_other_city(first: str, name: str) -> bool:
    """Whether what follows a comma is a city of its own: no known region, but a known city in the same letters."""
    if not name or gazetteer.is_region(name) or first.isupper() != name.isupper():
        return False
    known = gazetteer.city(name)
    return known is not None and known.size >= 5


def _read_place(part: str) -> Place | None:
    text = part.strip(_EDGE)
    name, comma, region = text.partition(",")
    name, region = name.strip(), region.strip(_EDGE)
    if not comma:
        name, region = _split_region(name)
    if not _is_name(name) or (region and not _is_region_name(region)):
        return None
    # The full stop of an abbreviated region belongs to it; the one after a whole name ends the dateline.
    if region and part[part.index(text) + len(text) :].startswith((".", ",.")):
        region, text = f"{region}.", f"{text}."
    return _place(name, region or None, text)


def _split_region(name: str) -> tuple[str, str]:
    """`FARMINGTON Conn.`: a region without its comma is told by its letters: the name is all capitals, it is not."""
    before, space, last = name.rpartition(" ")
    if space and before.isupper() and not last.isupper() and gazetteer.is_region(last):
        return before, last
    return name, ""


def _place(name: str, region: str | None, text: str) -> Place:
    known = gazetteer.city(name, region)
    country = known.country if known else None
    if country is None and region:
        countries = {r.country for r in gazetteer.region(region)}
        country = countries.pop() if len(countries) == 1 else None
    return Place(name, region=region, country=country, zone=known.zone if known else None, text=text)


_NAME = re.compile(r"[^\W\d_][^\s\d,()\"“”«»:;?!<>=*#@/]*\Z")


def _is_name(name: str) -> bool:
    """Whether words have the shape of a place's name: one to six, capitalised but for the small words of names."""
    words = name.split()
    if not 1 <= len(words) <= 6 or len(name) > 50 or not all(map(_NAME.match, words)):
        return False
    if not words[0][0].isupper() and words[0][0].lower() != words[0][0].upper():
        return False
    if all(word[0].isupper() or word in _SMALL or not word[0].islower() for word in words[1:]):
        return words[0].casefold() not in _FUNCTION or name.isupper() or gazetteer.city(name) is not None
    return gazetteer.city(name) is not None


def _is_region_name(region: str) -> bool:
    """Whether words have the shape of a region's name; only the first need be capitalised: `Moscow region`."""
    words = region.replace(",", " ").split()
    return 1 <= len(words) <= 6 and all(map(_NAME.match, words)) and not words[0][0].islower()


# ---- belief -----------------------------------------------------------------------------------------------------


def _believable(head: _Head, text: str, closer: _Closer) -> bool:
    """Whether a head brings enough evidence to be a dateline and not the start of a sentence."""
    whole = closer.story >= len(text)
    closed = closer.dash or head.agency is not None
    if not whole and not _story_follows(text, closer.story, head):
        return False
    if head.dated:
        return _dated(head, closed=closed, whole=whole)
    if head.agency is not None:
        return _credited(head, dash=closer.dash)
    return closer.dash and bool(head.places) and _placed(head, text, closer)


def _dated(head: _Head, *, closed: bool, whole: bool) -> bool:
    if not head.places:
        return closed and head.agency is not None
    if closed:
        return head.clear or _known(head)
    return whole and _known(head)


def _credited(head: _Head, *, dash: bool) -> bool:
    known = is_known_agency(head.agency or "")
    if not head.places:
        return known and dash
    if known:
        return True
    return dash and (_known(head) or all(p.name.isupper() for p in head.places))


def _placed(head: _Head, text: str, closer: _Closer) -> bool:
    """A place and a dash alone: the place must be known, or in capitals before a long dash."""
    capitals = all(p.name.isupper() for p in head.places)
    long_dash = "-" not in text[closer.end : closer.story].replace("--", "")
    if any(p.name.casefold() in _LABELS for p in head.places):
        return False
    if text.isupper() or closer.story >= len(text):
        return closer.story >= len(text) and long_dash and capitals and _known(head)
    return (capitals or _large(head)) if _known(head) else capitals and long_dash


def _known(head: _Head) -> bool:
    """Whether every place is in the gazetteer, or has a region that is."""
    return all(p.country is not None or (p.region and gazetteer.is_region(p.region)) for p in head.places)


def _large(head: _Head) -> bool:
    cities = [gazetteer.city(p.name, p.region) for p in head.places]
    return all(p.region for p in head.places) or all(c is not None and c.size >= 5 for c in cities)


def _story_follows(text: str, at: int, head: _Head) -> bool:
    """A story begins with a word; after a date even a small letter or a figure may be its first."""
    story = _STORY.match(text, at)
    if story is None:
        return False
    first = text[story.end() - 1]
    return head.dated or not (first.islower() or (head.agency is None and first.isdigit()))


# ---- the value --------------------------------------------------------------------------------------------------


def _found(text: str, head: _Head, closer: _Closer, received: dt.date | None) -> Found[Dateline]:
    date, remarks = head.date, list(head.diagnostics)
    if date is not None and date.year is None:
        if received is not None:
            date = place_year(date, received)
        else:
            remarks.append(codes.YEAR_UNKNOWN.at(path="dateline.date"))
    if not closer.dash and head.agency is None:
        remarks.append(codes.DATELINE_OPEN.at(Span(0, closer.end), path="dateline"))
    printed = text[: closer.story].rstrip()
    value = Dateline(text=printed, places=head.places, date=date, agency=head.agency)
    return Found(value, 0, closer.story, tuple(remarks))
