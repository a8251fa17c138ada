"""Lines to claims: the rules applied to one story."""

from __future__ import annotations

import datetime as dt

from newsmodel.wire.claims import Claim
from newsmodel.wire.dialects import Dialect
from newsmodel.wire.layout import Layout, lay_out
from newsmodel.wire.lines import Lines
from newsmodel.wire.segment import Role
from newsmodel.wire.rules.body import cut_glued_mark, end_line, read_body
from newsmodel.wire.rules.head import read_page_head, read_wire_head
from newsmodel.wire.scene import Scene

__all__ = ["read_story"]

# A paragraph a line: longer than any line that a wire wraps.
_LONG_LINE = 110


def read_story(lines: Lines, dialect: Dialect, received: dt.date | None) -> list[Claim]:
    """Claims that tile the story, in order; empty for blank copy."""
    blank = Scene(lines, Layout((), hanging=False, wrap=0), dialect, received, page=False)
    stop = end_line(blank, 1, len(lines.words))
    layout = lay_out(lines, 0, stop)
    if not layout.groups:
        return []
    scene = blank._replace(layout=layout, page=stop == len(lines.words) and _is_page(lines))
    claims, lead = read_page_head(scene) if scene.page else read_wire_head(scene)
    claims = cut_glued_mark(scene, [*claims, *read_body(scene, lead)])
    if stop < len(lines.words):
        claims.append(Claim(Role.END_MARK, stop, 0))
        trailer = next((at for at in range(stop + 1, len(lines.words)) if lines.words[at]), None)
        if trailer is not None:
            claims.append(Claim(Role.FURNITURE, trailer, 0, sub_role="trailer"))
    return claims


def _is_page(lines: Lines) -> bool:
    """Whether long lines stand among short ones, with nothing that says where the story ends."""
    return any(len(word) > _LONG_LINE for word in lines.words)
