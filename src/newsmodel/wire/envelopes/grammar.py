"""The header grammars as tables, for reading and for writing: fields in order, their widths, their codes.

Sources: ANPA 1312 (last revised 1989) as AP files it; IPTC 7901 (5th edition, 1995).  Widths are the standards';
readers allow what agencies really send, writers keep to them.
"""

from __future__ import annotations

import attrs

__all__ = ["ANPA", "BODY_TYPES", "IPTC", "TEXT_TYPES", "Field", "text_format"]

SOH, STX, ETX, EOT, SYN, US = "\x01", "\x02", "\x03", "\x04", "\x16", "\x1f"


@attrs.frozen
class Field:
    """One field of a header.

    Attributes:
        name: of the field of `Transmission` that holds it.
        width: the most characters it has.
        least: as many at least; figures are filled with zeros.
        pattern: what it may be, a regular expression without groups.
        default: what a writer sends where the article says nothing.
    """

    name: str
    width: int
    least: int = 0
    pattern: str = r"\S+"
    default: str = ""


ANPA: dict[str, Field] = {
    field.name: field
    for field in (
        Field("service", 1, 1, "[A-Za-z]", "a"),
        Field("number", 4, 4, "[0-9]+", "0000"),
        Field("origin", 15, 0, "[A-Za-z0-9 .-]+"),
        Field("selector", 5, 5, "[A-Za-z0-9-]+", "-----"),
        Field("priority", 1, 1, "[a-z]", "r"),
        Field("category", 1, 1, "[a-z]", "a"),
        Field("keyword", 24, 1, r"[!-~]+", "BC-News"),
        Field("version_line", 24, 0, r"[!-~]+"),
        Field("reference", 6, 0, "[A-Za-z]{1,2}[0-9]{2,4}"),
        Field("date", 5, 5, "[0-9]{2}-[0-9]{2}"),
        Field("words", 4, 4, "[0-9]+", "0000"),
    )
}

# Limits of the IPTC's own header, as receivers check them.
IPTC: dict[str, Field] = {
    field.name: field
    for field in (
        Field("service", 3, 1, "[A-Za-z]+", "xxx"),
        Field("number", 4, 3, "[0-9]+", "000"),
        Field("priority", 1, 1, "[1-6]", "4"),
        Field("category", 3, 1, "[A-Za-z]+", "rs"),
        Field("words", 4, 1, "[0-9]+", "0"),
        Field("optional", 50, 0, r"\S[ -~]*"),
        Field("keywords", 69, 0, r"\S.*"),
    )
}

# FMT1 and FMT2 of ANPA 1312: device controls that tell the receiver how to set the text.
BODY_TYPES = {"\x13": "body", "\x14": "agate"}
TEXT_TYPES = {"\x11": "text", "\x12": "tabular"}


def text_format(body: str, text: str) -> str | None:
    """The two format codes by their names: `agate/tabular`; None without any."""
    return "/".join(name for name in (BODY_TYPES.get(body), TEXT_TYPES.get(text)) if name) or None
