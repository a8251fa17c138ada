"""Rules for datelines and places."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel import codes
from newsmodel.model.article import Article
from newsmodel.model.places import Place
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import shown
from newsmodel.vocab.iso import is_country
from newsmodel.vocab.places import fold
from newsmodel.vocab.zones import is_zone_name

__all__ = ["RULES"]


def _places(article: Article) -> Iterator[tuple[str, Place]]:
    if article.dateline is not None:
        yield from ((f"dateline.places[{index}]", place) for index, place in enumerate(article.dateline.places))
    yield from ((f"located[{index}]", place) for index, place in enumerate(article.located))


def place_code_unknown(article: Article) -> Iterator[Finding]:
    """Countries and zones that do not exist."""
    for path, place in _places(article):
        if place.country is not None and not is_country(place.country):
            yield Finding(path, f"no country has the code {place.country!r}, expected one of ISO 3166-1")
        if place.zone is not None and not is_zone_name(place.zone):
            yield Finding(path, f"no time zone is called {shown(place.zone)}, expected a name of the IANA database")


def located_differs(article: Article) -> Iterator[Finding]:
    """No place of the data is one of the dateline."""
    printed = article.dateline.places if article.dateline is not None else ()
    if not printed or not article.located:
        return
    names = {name for place in printed for name in _names(place)}
    if all(names.isdisjoint(_names(place)) for place in article.located):
        said, meant = printed[0].name, article.located[0].name
        yield Finding("located[0]", f"located in {shown(meant)}, expected a place of the dateline, as {shown(said)}")


def _names(place: Place) -> set[str]:
    """What a place may be compared by: its name, or its region, since data may be coarser than print."""
    return {fold(name) for name in (place.name, place.region, place.country) if name}


RULES = (
    Rule(
        code=codes.PLACE_CODE_UNKNOWN,
        sets=("core", "newsml-g2"),
        find=place_code_unknown,
        why="A code that nobody else knows places the story nowhere, and its clock cannot be read.",
        source="ISO 3166-1 alpha-2; the IANA time zone database",
        good='Article(located=[Place("Nicosia", country="CY", zone="Asia/Nicosia")])',
        bad='Article(located=[Place("Nicosia", country="XQ", zone="Asia/Nikosia")])',
    ),
    Rule(
        code=codes.LOCATED_DIFFERS,
        sets=("core", "newsml-g2"),
        find=located_differs,
        why="Maps and local pages follow the data, readers the dateline: one of them is wrong.",
        source="NewsML-G2: located is the place where the content was created",
        good='Article(dateline=Dateline(text="NICOSIA -", places=["NICOSIA"]), located=["Nicosia"])',
        bad='Article(dateline=Dateline(text="NICOSIA -", places=["NICOSIA"]), located=["Tromsoe"])',
    ),
)
