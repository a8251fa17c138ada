"""The blocks a body, a sidebar or a factbox is made of."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import (
    each,
    has_surrogate,
    maybe,
    of,
    optional,
    to_optional,
    to_tuple,
    whole,
)
from newsmodel.model.text import Text, to_optional_text, to_text, to_texts

__all__ = [
    "BLOCKS",
    "Block",
    "Crosshead",
    "Figure",
    "ListBlock",
    "Paragraph",
    "Preformatted",
    "PullQuote",
    "Table",
    "Unclassified",
    "to_blocks",
]


def filled(instance: object, attribute: attrs.Attribute[Text], value: object) -> None:
    """Validator: a Text that is not empty."""
    name = f"{type(instance).__name__}.{attribute.name}"
    if not isinstance(value, Text):
        raise InvalidValue(name, value, "expected Text or a string")
    if not value.text:
        raise InvalidValue(name, value.text, "expected text that is not empty")


def _all_filled(instance: object, attribute: attrs.Attribute[tuple[Text, ...]], value: tuple[object, ...]) -> None:
    if not isinstance(value, tuple) or not value:
        raise InvalidValue(f"{type(instance).__name__}.{attribute.name}", value, "expected at least one item")
    for item in value:
        filled(instance, attribute, item)  # type: ignore[arg-type]


def _verbatim(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    name = f"{type(instance).__name__}.{attribute.name}"
    if not isinstance(value, str) or not value.strip():
        raise InvalidValue(name, value, "expected text that is not blank")
    if has_surrogate(value):
        raise InvalidValue(name, value, "expected no lone surrogates (U+D800 to U+DFFF)")


@quick
@attrs.frozen
class Paragraph:
    """A paragraph of running text."""

    text: Text = attrs.field(converter=to_text, validator=filled)


@quick
@attrs.frozen
class Crosshead:
    """A heading inside a body (US: subhead)."""

    text: Text = attrs.field(converter=to_text, validator=filled)


@quick
@attrs.frozen
class PullQuote:
    """A display repeat of words of the body, as it was printed; its attribution is part of the text."""

    text: Text = attrs.field(converter=to_text, validator=filled)


@quick
@attrs.frozen
class ListBlock:
    """A list; at least one item, none empty.

    Attributes:
        items: the items without their bullets or numbers.
        ordered: whether the items are numbered.
    """

    items: tuple[Text, ...] = attrs.field(converter=to_texts, validator=_all_filled)
    ordered: bool = attrs.field(default=False, kw_only=True, validator=of(bool))


def _to_rows(value: Iterable[Iterable[Text | str]]) -> tuple[tuple[Text, ...], ...]:
    rows = to_tuple(value)
    return tuple(to_texts(row) for row in rows) if isinstance(rows, tuple) else rows


def _rows(instance: object, attribute: attrs.Attribute[tuple[tuple[Text, ...], ...]], value: object) -> None:
    if not isinstance(value, tuple) or not value:
        raise InvalidValue("Table.rows", value, "expected at least one row")
    for row in value:
        if not row:
            raise InvalidValue("Table.rows", row, "expected at least one cell in each row")
        each(Text)(instance, attribute, row)


@quick
@attrs.frozen
class Table:
    """Rows of cells; a cell may be empty, rows may differ in length.

    Attributes:
        rows: at least one row of at least one cell.
        header_rows: how many of the first rows are headings.
        caption: a title above the table.
    """

    rows: tuple[tuple[Text, ...], ...] = attrs.field(converter=_to_rows, validator=_rows)
    header_rows: int = attrs.field(default=0, kw_only=True, validator=whole(0, none=False))
    caption: Text | None = attrs.field(default=None, kw_only=True, converter=to_optional_text, validator=maybe(Text))

    def __attrs_post_init__(self) -> None:
        if self.header_rows > len(self.rows):
            raise InvalidValue("Table.header_rows", self.header_rows, f"expected at most {len(self.rows)}, the rows")


@quick
@attrs.frozen
class Preformatted:
    """Verbatim lines, such as agate: every space counts.

    Carriage returns are kept out by the parser, not here: a caller's text stays as it is.
    """

    text: str = attrs.field(validator=_verbatim)


@quick
@attrs.frozen(kw_only=True)
class Figure:
    """A picture or other media item where it stands in the text.

    Attributes:
        media: index into `Article.media`; None when the copy has a caption and no picture.
        caption: the words under it.
        credit: photographer and agency as printed.
    """

    media: int | None = attrs.field(default=None, validator=whole(0))
    caption: Text | None = attrs.field(default=None, converter=to_optional_text, validator=maybe(Text))
    credit: str | None = attrs.field(default=None, converter=to_optional, validator=optional)

    def __attrs_post_init__(self) -> None:
        if self.media is None and self.caption is None and self.credit is None:
            raise InvalidValue("Figure", None, "expected a media index, a caption or a credit")


@quick
@attrs.frozen
class Unclassified:
    """Copy inside the body that no rule claimed.

    Attributes:
        text: the copy.
        note: why it stands here, or the JSON of a block of unknown type.
    """

    text: Text = attrs.field(converter=to_text, validator=filled)
    note: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)


Block = Paragraph | Crosshead | PullQuote | ListBlock | Table | Preformatted | Figure | Unclassified
BLOCKS = (Paragraph, Crosshead, PullQuote, ListBlock, Table, Preformatted, Figure, Unclassified)


def to_blocks(value: Iterable[Block | Text | str] | str) -> tuple[Block, ...]:
    """Converter: strings and texts become paragraphs."""
    items = (value,) if isinstance(value, str | Text) else to_tuple(value)
    return tuple(Paragraph(x) if isinstance(x, str | Text) else x for x in items) if isinstance(items, tuple) else items
