"""Records: copy whose fields each begin with a tag or a label, `TI#...` or `Headline: ...`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsmodel.extract.bylines import read_byline
from newsmodel.extract.found import Found
from newsmodel.extract.stamps import read_stamp
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.page.view import Page
from newsmodel.wire.segment import Role

__all__ = ["Record", "claim_record", "find_record"]

# Tags of two or three capitals, and labels of a word.
_TAG = re.compile(r"([A-Z]{2,3})#|([A-Za-z]{2,12}) ?: ?")
_FEWEST_TAGS, _FEWEST_LABELS = 4, 3
# The fields that a reader knows.
_ROLES = {
    **dict.fromkeys(("ti", "hl", "title", "headline"), Role.HEADLINE),
    **dict.fromkeys(("ab", "abstract", "summary", "standfirst", "deck"), Role.STANDFIRST),
    **dict.fromkeys(("pd", "dt", "date", "published"), Role.STAMP),
    **dict.fromkeys(("by", "byline", "author"), Role.BYLINE),
    **dict.fromkeys(("tx", "text", "body", "story"), Role.PARAGRAPH),
}

# Group of each field above the text, and where its value begins.
Record = dict[int, tuple[str, int]]


def find_record(page: Page) -> Record | None:
    """The fields of a record from its first line to its text; None for other copy."""
    fields: Record = {}
    known: set[Role] = set()
    tags = 0
    for at, text in enumerate(page.texts):
        tag = _TAG.match(text)
        if tag is None and known and not tags and len(fields) < _FEWEST_LABELS:
            return None
        if tag is None:
            continue
        name = (tag[1] or tag[2]).casefold()
        if tag[1] or name in _ROLES:
            fields[at] = (name, tag.end())
            tags += tag[1] is not None
            known |= {_ROLES[name]} if name in _ROLES else set()
        if name in _ROLES and _ROLES[name] is Role.PARAGRAPH:
            break
    enough = tags >= _FEWEST_TAGS or len(fields) >= _FEWEST_LABELS
    return fields if enough and {Role.HEADLINE, Role.PARAGRAPH} <= known else None


def claim_record(page: Page, record: Record) -> Iterator[Claim]:
    """Claims for the groups down to the text's tag, in order."""
    last = max(record)
    for at in range(last + 1):
        group = page.groups[at]
        name, start = record.get(at, ("", 0))
        role = _ROLES.get(name)
        value = page.texts[at][start:].strip()
        if role is None or not value:
            yield Claim(Role.FURNITURE, group.first, 0, sub_role="code" if at in record else "menu")
            continue
        whole = page.scene.lines.whole(group.first, group.last)
        line, column = page.scene.lines.locate(whole, start)
        yield Claim(Role.FURNITURE, group.first, 0, sub_role="code")
        yield _field(page, role, whole._replace(first=line, start=column))


def _field(page: Page, role: Role, stretch: Stretch) -> Claim:
    """A field's value, read as the head of other copy is."""
    value = page.scene.lines.text_of(stretch)
    found: Found[Any] | None = None
    if role is Role.STAMP:
        found = read_stamp(value, received=page.scene.received)
    elif role is Role.BYLINE:
        found = read_byline(value, bare=True)
    return Claim(role, stretch.first, stretch.start, stretch, None, found)
