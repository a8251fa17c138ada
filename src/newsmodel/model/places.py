"""Places and datelines."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import each, maybe, optional, required, to_line, to_many, to_optional
from newsmodel.model.dates import PartialDate, to_partial_date

__all__ = ["Dateline", "Place", "to_dateline", "to_places"]

_COUNTRY = re.compile(r"[A-Z]{2}\Z")


@quick
@attrs.frozen
class Place:
    """A place: `Place("Nicosia", region="Cyprus", country="CY", zone="Asia/Nicosia")`.

    Attributes:
        name: the city or area, in the spelling of the copy.
        region: the state, province or country printed after it.
        country: ISO 3166-1 alpha-2, where known.
        zone: IANA time zone name, where known.
        text: the place with its region, as printed.
    """

    name: str = attrs.field(converter=to_line, validator=required)
    region: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    country: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    zone: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    text: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        if self.country is not None and not _COUNTRY.match(self.country):
            raise InvalidValue("Place.country", self.country, "expected two capital letters (ISO 3166-1 alpha-2)")


def to_places(value: Iterable[Place | str]) -> tuple[Place, ...]:
    """Converter: strings become places."""
    return to_many(value, Place)


@quick
@attrs.frozen(kw_only=True)
class Dateline:
    """The printed opening of a story, and what it was read as.

    Attributes:
        text: as printed, with its closing dash: `KABUL, Friday (Ariana) --`.
        places: the cities, in order.
        date: as far as stated.
        agency: the agency's name as printed, without its brackets or slashes.
    """

    text: str = attrs.field(converter=to_line, validator=required)
    places: tuple[Place, ...] = attrs.field(default=(), converter=to_places, validator=each(Place))
    date: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    agency: str | None = attrs.field(default=None, converter=to_optional, validator=optional)

    def __str__(self) -> str:
        return self.text


def to_dateline(value: Dateline | str | None) -> Dateline | None:
    """Converter: a string becomes a dateline of which nothing was read."""
    if isinstance(value, str):
        return Dateline(text=value) if to_line(value) else None
    return value
