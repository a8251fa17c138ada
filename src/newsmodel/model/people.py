"""People and organisations as copy credits them: persons, bylines, contacts."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsmodel.model._constructor import quick
from newsmodel.model._fields import (
    Choice,
    each,
    optional,
    required,
    strings,
    to_line,
    to_lines,
    to_many,
    to_optional,
)

__all__ = ["Byline", "BylineKind", "Contact", "Organisation", "Person", "to_bylines", "to_people"]


@quick
@attrs.frozen
class Person:
    """A person, as the copy gives them.

    Attributes:
        name: the fullest form in the copy, without title or article.
        role: the post or function, such as `deputy minister` or `Writer`.
        organisation: whom they speak or work for.
        email: an address printed with the name.
    """

    name: str = attrs.field(converter=to_line, validator=required)
    role: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    organisation: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    email: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)


@quick
@attrs.frozen
class Organisation:
    """An organisation as a speaker.

    Attributes:
        name: the fullest form in the copy.
        acronym: its short form, where the copy gives one.
    """

    name: str = attrs.field(converter=to_line, validator=required)
    acronym: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)


def to_people(value: Iterable[Person | str]) -> tuple[Person, ...]:
    """Converter: names become persons."""
    return to_many(value, Person)


class BylineKind(Choice):
    """What the credited people did."""

    BYLINE = "byline"
    REPORTING = "reporting"
    ADDITIONAL_REPORTING = "additional-reporting"
    WRITING = "writing"
    EDITING = "editing"
    PHOTOGRAPHY = "photography"
    TRANSLATION = "translation"
    OTHER = "other"


@quick
@attrs.frozen(kw_only=True)
class Byline:
    """A printed credit: `Byline(text="By Ada Quill and Tom Sett", people=["Ada Quill", "Tom Sett"])`.

    Attributes:
        text: as printed.
        people: who is credited; empty for an agency's own credit.
        kind: see `BylineKind`.
    """

    text: str = attrs.field(converter=to_line, validator=required)
    people: tuple[Person, ...] = attrs.field(default=(), converter=to_people, validator=each(Person))
    kind: BylineKind = attrs.field(default=BylineKind.BYLINE, converter=BylineKind)

    def __str__(self) -> str:
        return self.text


def to_bylines(value: Iterable[Byline | str] | str) -> tuple[Byline, ...]:
    """Converter: strings become bylines of which no people were read."""
    return to_many(value, lambda text: Byline(text=text))


@quick
@attrs.frozen(kw_only=True)
class Contact:
    """A contact printed for readers or for the press; every part as printed.  May hold nothing but a phone."""

    name: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    role: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    organisation: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    emails: tuple[str, ...] = attrs.field(default=(), converter=to_lines, validator=strings)
    phones: tuple[str, ...] = attrs.field(default=(), converter=to_lines, validator=strings)
