"""The places of a dateline: cities with the states and countries printed after them.

A place need not be in the gazetteer: its name is told by its shape.  The gazetteer adds country and time zone, and
tells a second city from a region.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsmodel.lang import LANGUAGES
from newsmodel.model.places import Place
from newsmodel.vocab import places as gazetteer

__all__ = ["EDGE", "SOFT_EDGE", "read_places"]

EDGE = " \u00a0\t,.;:–—-"
# The same without the full stop, which may belong to an abbreviation: N.Y.
SOFT_EDGE = " \u00a0\t,;:–—-"
_REGION_GROUP = re.compile(r"([^()/]+?)[ ]*(?:\(([^()]+)\)|/([^/]+)/)\Z")
# Cities are parted by slashes, semicolons and "and"; a slash may stand for "and" between capitals.
_BETWEEN = re.compile(r"[ ]?/[ ]?|[ ](?:and|und|et|y|e|и|&|AND|UND|ET)[ ](?=[^\W\d_])|;")
# Words that stand uncapitalised inside names of places, in the languages of `newsmodel.lang` and around.
_SMALL = frozenset(
    {
        "de", "la", "las", "los", "da", "das", "do", "dos", "di", "du", "des", "del", "della", "le", "el", "al",
        "am", "an", "der", "den", "die", "im", "in", "of", "the", "and", "on", "upon", "sur", "sous", "en", "lès",
        "les", "y", "e", "et", "und", "i", "van", "zu", "zum", "auf", "bei", "ob", "to", "na", "над", "на", "under",
        "by", "cum",
        "region", "oblast", "province", "district", "county", "state", "prefecture", "область", "район", "край",
        "région", "provincia", "provinz",
    }
)  # fmt: skip
_FUNCTION = frozenset(word for language in LANGUAGES for word in language.function_words)
_NAME_WORD = re.compile(r"[^\W\d_][^\s\d,()\"“”«»:;?!<>=*#@/|]*\Z")


@lru_cache(maxsize=4096)
def read_places(segment: str) -> tuple[Place, ...] | None:
    """Places with their regions, in order; empty for nothing, None where a part is no name of a place."""
    segment = segment.strip(SOFT_EDGE)
    if not segment.strip(EDGE):
        return ()
    group = _REGION_GROUP.match(segment.rstrip(EDGE))
    if group is not None:
        name, region = group[1].strip(EDGE), (group[2] or group[3]).strip()
        return (_place(name, region, segment.rstrip(EDGE)),) if _is_name(name) and _is_region_name(region) else None
    places: list[Place] = []
    for part in _city_parts(segment):
        place = _read_place(part)
        if place is None:
            return None
        places.append(place)
    return tuple(places)


def _city_parts(segment: str) -> list[str]:
    """One string for each city, its region included: `ROME/PARIS`, `OSLO and BERGEN`, `BONN, GENF`."""
    if "/" not in segment and (gazetteer.is_region(segment) or gazetteer.is_region(segment.partition(",")[2])):
        # Trinidad and Tobago is one.
        return [segment]
    parts: list[str] = []
    for piece in _BETWEEN.split(segment):
        names = piece.split(",")
        parts.append(names[0])
        for name in names[1:]:
            if _is_other_city(names[0], name.strip(EDGE)):
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
    text = part.strip(EDGE)
    name, comma, region = text.partition(",")
    name, region = name.strip(), region.strip(EDGE)
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


def _is_name(name: str) -> bool:
    """Whether words have the shape of a place's name: one to six, capitalised but for the small words of names."""
    words = name.split()
    if not 1 <= len(words) <= 6 or len(name) > 50 or not all(map(_NAME_WORD.match, words)):
        return False
    if not words[0][0].isupper() and words[0][0].lower() != words[0][0].upper():
        return False
    if all(word[0].isupper() or word in _SMALL or not word[0].islower() for word in words[1:]):
        return words[0].casefold() not in _FUNCTION or name.isupper() or gazetteer.city(name) is not None
    return gazetteer.city(name) is not None


def _is_region_name(region: str) -> bool:
    """Whether words have the shape of a region's name; only the first need be capitalised: `Moscow region`."""
    words = region.replace(",", " ").split()
    return 1 <= len(words) <= 6 and all(map(_NAME_WORD.match, words)) and not words[0][0].islower()
