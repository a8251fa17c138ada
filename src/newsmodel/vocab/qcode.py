"""QCodes: `alias:code`, the short form of a concept's URI (NewsML-G2 1.5.1, QCodeType)."""

from __future__ import annotations

import re

import attrs

from newsmodel.errors import InvalidValue

__all__ = ["QCode", "split"]

_SPACE = re.compile(r"\s")


@attrs.frozen
class QCode:
    """A scheme's alias and a code of that scheme: `QCode("medtop", "11000000")`."""

    alias: str
    code: str

    def __attrs_post_init__(self) -> None:
        if not self.alias or ":" in self.alias or _SPACE.search(self.alias):
            raise InvalidValue("QCode.alias", self.alias, "expected an alias without colon and white space")
        if not self.code or _SPACE.search(self.code):
            raise InvalidValue("QCode.code", self.code, "expected a code without white space")

    def __str__(self) -> str:
        return f"{self.alias}:{self.code}"


def split(qcode: str) -> QCode:
    """The parts of a qcode.  The first colon divides: a code may hold colons, an alias may not.

    Raises:
        InvalidValue: no colon, an empty part, or white space.
    """
    alias, colon, code = qcode.partition(":")
    if not colon:
        raise InvalidValue("qcode", qcode, "expected alias:code")
    return QCode(alias, code)
