"""Topic tags: controlled concepts and free keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import Choice, each, optional, required, to_line, to_many, to_optional

__all__ = ["Label", "TopicKind", "TopicTag", "check_language", "to_tags"]

# BCP 47 (RFC 5646) section 2.1: subtags of 1 to 8 letters and digits, the first of letters.
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z")
# NewsML-G2 QCodeType: alias, colon, code; no white space; the alias has no colon, the code may have one.
_QCODE = re.compile(r"[^\s:]+:\S+\Z")


def check_language(field: str, value: str | None) -> None:
    """Refuse what has not the shape of a language tag; whether the language exists is a rule's work."""
    if value is not None and not _LANGUAGE.match(value):
        raise InvalidValue(field, value, "expected a BCP 47 language tag, such as en or pt-BR")


def check_qcode(field: str, value: str | None) -> None:
    """Refuse what is no `alias:code`."""
    if value is not None and not _QCODE.match(value):
        raise InvalidValue(field, value, "expected alias:code without white space")


class TopicKind(Choice):
    """What a tag names."""

    SUBJECT = "subject"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    EVENT = "event"


@quick
@attrs.frozen
class Label:
    """The name of a concept in one language, or in none in particular."""

    text: str = attrs.field(converter=to_line, validator=required)
    language: str | None = attrs.field(default=None, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        check_language("Label.language", self.language)


def _to_labels(value: Iterable[Label | str] | str) -> tuple[Label, ...]:
    return to_many(value, Label)


@quick
@attrs.frozen
class TopicTag:
    """What a story is about: `TopicTag("fisheries")`, `TopicTag("politics", qcode="medtop:11000000")`.

    Controlled when it has a qcode or a URI, else a free keyword.

    Attributes:
        labels: names, a language each; a keyword has at least one.
        qcode: `alias:code`.
        uri: the concept's URI.
        kind: what it names.
    """

    labels: tuple[Label, ...] = attrs.field(default=(), converter=_to_labels, validator=each(Label))
    qcode: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    uri: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    kind: TopicKind = attrs.field(default=TopicKind.SUBJECT, kw_only=True, converter=TopicKind)

    def __attrs_post_init__(self) -> None:
        check_qcode("TopicTag.qcode", self.qcode)
        if self.qcode is None and self.uri is None and not self.labels:
            raise InvalidValue("TopicTag", None, "expected a label, a qcode or a URI")

    @property
    def controlled(self) -> bool:
        """Whether the tag comes from a vocabulary."""
        return self.qcode is not None or self.uri is not None

    @property
    def name(self) -> str:
        """The first label, else the qcode, else the URI."""
        return self.labels[0].text if self.labels else self.qcode or self.uri or ""

    def __str__(self) -> str:
        return self.name


def to_tags(value: Iterable[TopicTag | str] | str) -> tuple[TopicTag, ...]:
    """Converter: strings become free keywords."""
    return to_many(value, TopicTag)
