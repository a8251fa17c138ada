"""A newsroom's own parser, as many have one: text in, dict out.  It knows nothing of newsmodel."""

from __future__ import annotations

import re
from typing import Any

_DATELINE = re.compile(r"\A(?P<town>[A-Z][A-Z .'-]+), (?P<date>[A-Z][a-z]+ \d{1,2}) \((?P<agency>\w+)\) (?:--?|_) ?")
_CREDIT = re.compile(r"\((?:Reporting|Editing) by .*\)\Z", re.DOTALL)
_STATUS = re.compile(r"\A(?:UPDATE \d+|CORRECTED)-")
_KEYS = re.compile(r"\x1b\[.|[\x00-\x08\x0b-\x1f\x7f]")


def parse(data: bytes) -> dict[str, Any]:
    """The story as the content system wants it."""
    text = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    text = _KEYS.sub("", text)
    blocks = [" ".join(block.split()) for block in re.split(r"\n[ \t]*\n", text) if block.strip()]
    out: dict[str, Any] = {"title": None, "status": None, "by": [], "where": None, "text": []}
    if blocks:
        headline = blocks.pop(0)
        status = _STATUS.match(headline)
        out["status"] = status[0] if status else None
        out["title"] = _STATUS.sub("", headline)
    for block in blocks:
        dateline = _DATELINE.match(block)
        if dateline and out["where"] is None:
            out["where"] = {**dateline.groupdict(), "line": dateline[0].strip()}
            out["text"].append(block[dateline.end() :])
        elif block.startswith("By ") and not out["text"]:
            out["by"].append(block)
        elif out["text"] and not _CREDIT.match(block):
            out["text"].append(block)
    return out


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
