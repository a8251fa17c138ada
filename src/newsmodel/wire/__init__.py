"""Raw copy to articles."""

from __future__ import annotations

from newsmodel.wire.dialects import DEFAULT, Dialect
from newsmodel.wire.parse import ALL, iter_parse, parse, parse_all
from newsmodel.wire.result import ParseResult, Role, Segment

__all__ = ["ALL", "DEFAULT", "Dialect", "ParseResult", "Role", "Segment", "iter_parse", "parse", "parse_all"]
