"""How a story was sent: the fields of its envelope, each as printed."""

from __future__ import annotations

import attrs

from newsmodel.model._constructor import quick
from newsmodel.model._fields import optional as optional_text
from newsmodel.model._fields import strings, to_lines, to_optional
from newsmodel.model.dates import Stamp, stamped, to_optional_stamp

__all__ = ["Transmission"]


@quick
@attrs.frozen(kw_only=True)
class Transmission:
    """The header and trailer of a wire message.

    Transmission numbers recycle: they are never identifiers of a story.

    Attributes:
        envelope: which frame: `anpa1312`, `iptc7901`, `reuters1987`, `zczc`.
        service, origin, number, selector, reference, priority: as printed.
        categories, keywords: as printed, in order.
        version_line: such as `1stLd-Writethru`.
        date: the header's date as printed, month first or day first.
        optional: the optional field of IPTC 7901.
        words: the word count as printed.
        text_format: the codes of body type and text or tabular.
        trailer: the closing line.
        sent: the time of sending, read from header or trailer.
    """

    envelope: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    service: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    origin: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    number: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    selector: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    reference: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    priority: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    categories: tuple[str, ...] = attrs.field(default=(), converter=to_lines, validator=strings)
    keywords: tuple[str, ...] = attrs.field(default=(), converter=to_lines, validator=strings)
    version_line: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    date: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    optional: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    words: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    text_format: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    trailer: str | None = attrs.field(default=None, converter=to_optional, validator=optional_text)
    sent: Stamp | None = attrs.field(default=None, converter=to_optional_stamp, validator=stamped)
