"""The gazetteer: country and time zone of cities, and the names of countries and states.

Cities above 15,000 people come from GeoNames (geonames.org), licensed CC BY 4.0; names of countries from the
Unicode CLDR.  The data file is made by `tools/build_places.py` and read once, when it is first asked.
"""

from __future__ import annotations

import gzip
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

import attrs

from newsmodel.vocab.regions import REGIONS

__all__ = ["City", "Region", "city", "fold", "is_region", "region"]


@attrs.frozen
class City:
    """A city of the gazetteer.

    Attributes:
        country: ISO 3166-1 alpha-2.
        division: GeoNames code of the first-order division; for the United States the postal code of the state.
        zone: IANA time zone name.
        size: decimal order of the population: 5 for a hundred thousand to a million.
    """

    country: str
    division: str
    zone: str
    size: int


@attrs.frozen
class Region:
    """A country, state or province that a dateline prints after a city; parts are None where no map has them."""

    country: str | None = None
    division: str | None = None


_DROPPED = dict.fromkeys(map(ord, ".'’‘`´ʼʹ"), None)
_SPACED = str.maketrans({"-": " ", "–": " ", "\u00a0": " ", "‑": " "})


def fold(name: str) -> str:
    """The form by which names are compared: no case, accents, full stops or apostrophes, hyphens as spaces."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(name.translate(_SPACED).translate(_DROPPED).casefold().split())


@cache
def _table() -> dict[str, str]:
    data = gzip.decompress(files("newsmodel.vocab").joinpath("places.tsv.gz").read_bytes()).decode()
    return dict(line.split("\t", 1) for line in data.split("\n"))


@cache
def _zones() -> tuple[str, ...]:
    return tuple(_table()["#zones"].split(";"))


@lru_cache(maxsize=2048)
def _cities(key: str) -> tuple[City, ...]:
    row = _table().get(key, "")
    fields = (entry.split(",") for entry in row.split(";") if entry)
    return (
        tuple(City(c, d, _zones()[int(z)], int(s)) for c, d, z, s in fields) if not key.startswith(("=", "#")) else ()
    )


_REGION_KEYS = {"".join(fold(name).split()): Region(*place) for name, place in REGIONS.items()}


def region(name: str) -> tuple[Region, ...]:
    """What a state, province or country printed after a city may be; empty for an unknown name.

    `Georgia` is two of them; the city tells them apart.
    """
    key = fold(name)
    country = _table().get(f"={key}")
    found = (_REGION_KEYS.get(key.replace(" ", "")), Region(country) if country else None)
    return tuple(dict.fromkeys(r for r in found if r is not None))


def is_region(name: str) -> bool:
    """Whether a name is that of a known country, state or province, in any known language or as an abbreviation."""
    return bool(region(name))


def city(name: str, within: str | None = None) -> City | None:
    """The largest city of that name, in `within` where that is a known state or country; None where there is none."""
    candidates = _cities(fold(name))
    regions = region(within) if within else ()
    if not regions:
        return candidates[0] if candidates else None
    for wanted in regions:
        for candidate in candidates:
            same_country = wanted.country in {None, candidate.country}
            if same_country and wanted.division in {None, candidate.division}:
                return candidate
    return None
