"""The text of a header-coded message to claims: its head, its text, its notebook, its end."""

from __future__ import annotations

import datetime as dt

from newsmodel.model.transmission import Transmission
from newsmodel.wire.claims import Claim
from newsmodel.wire.dialects import Dialect
from newsmodel.wire.layout import Layout, lay_out
from newsmodel.wire.lines import Lines
from newsmodel.wire.rules.ends import cut_glued_mark, end_line
from newsmodel.wire.rules.head import read_wire_head
from newsmodel.wire.rules.wired.closed import read_closed_head
from newsmodel.wire.rules.wired.marked import read_marked_head
from newsmodel.wire.rules.wired.notebook import claim_notebook, notebook_start
from newsmodel.wire.rules.wired.numbered import read_numbered_head
from newsmodel.wire.rules.wired.said import Head
from newsmodel.wire.rules.wired.script import read_labelled
from newsmodel.wire.rules.wired.tagged import read_tagged_head, read_untagged_head
from newsmodel.wire.rules.wired.text import read_text
from newsmodel.wire.rules.wired.units import MARK
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_rest", "read_wired"]


def read_wired(lines: Lines, dialect: Dialect, received: dt.date | None, sent_as: Transmission) -> list[Claim]:
    """Claims that tile the text of a message, in order; empty for blank copy."""
    if not any(lines.words):
        return []
    scene = Scene(lines, Layout((), hanging=False), dialect, received)
    notebook, stop = _stops(scene, 0)
    head = _head(scene, sent_as, stop)
    below = _below(head)
    if below > stop:
        # What looked like the end stood in the head.
        notebook, stop = _stops(scene, below)
    body = min(head.body, stop)
    claims = [*head.claims, *read_text(scene, body, stop)]
    if notebook < len(lines.words):
        return [*claims, *claim_notebook(scene, notebook)]
    return [*claims, *_closing(lines, stop)] if stop < len(lines.words) else cut_glued_mark(scene, claims)


def read_rest(lines: Lines, dialect: Dialect, received: dt.date | None) -> list[Claim]:
    """Claims for the text of a message that lost its beginning: it goes on in mid-story and has no head."""
    if not any(lines.words):
        return []
    scene = Scene(lines, Layout((), hanging=False), dialect, received)
    notebook, stop = _stops(scene, 0)
    claims = list(read_text(scene, 0, stop, dated=False))
    if notebook < len(lines.words):
        return [*claims, *claim_notebook(scene, notebook)]
    return [*claims, *_closing(lines, stop)] if stop < len(lines.words) else claims


def _stops(scene: Scene, first: int) -> tuple[int, int]:
    """The lines from `first` where the notebook begins and where the text stops; the number of lines for none."""
    notebook, end = notebook_start(scene, first), _end(scene)
    return notebook, min(notebook, end if end >= first else len(scene.lines.words))


def _below(head: Head) -> int:
    """The first line below all that the head claims."""
    return max((claim.line if claim.stretch is None else claim.stretch.last for claim in head.claims), default=-1) + 1


def _end(scene: Scene) -> int:
    """The line of the end mark; a rule of underlines above further headings is none."""
    stop = end_line(scene)
    words = scene.lines.words
    ruled = stop < len(words) and not words[stop].strip("_= ")
    return len(words) if ruled and any(word[:1] == MARK for word in words[stop + 1 :]) else stop


def _head(scene: Scene, sent_as: Transmission, stop: int) -> Head:
    keyword = sent_as.keywords[0] if sent_as.keywords and sent_as.envelope == "anpa1312" else None
    head = read_marked_head(scene, keyword or _keywords(sent_as))
    if head is not None:
        script = read_labelled(scene, head.body)
        return (
            head if script is None else Head(_without_headline(head.claims, script.claims) + script.claims, script.body)
        )
    return (
        read_numbered_head(scene)
        or (read_closed_head(scene) if sent_as.envelope == "iptc7901" else None)
        or (read_tagged_head(scene) or read_untagged_head(scene) if sent_as.envelope == "zczc" else None)
        or _common_head(scene, stop)
    )


def _keywords(sent_as: Transmission) -> str | None:
    """The header's keywords as one string, which the first line of the text may repeat."""
    return " ".join(sent_as.keywords).strip("/ ") or None


def _without_headline(claims: list[Claim], script: list[Claim]) -> list[Claim]:
    """The claims; where the script's labels name the headline, the line that was taken for it is a status line."""
    if not any(claim.role is Role.HEADLINE for claim in script):
        return claims
    return [
        claim._replace(role=Role.STATUS, sub_role="label", found=None, stretch=None)
        if claim.role is Role.HEADLINE
        else claim
        for claim in claims
    ]


def _common_head(scene: Scene, stop: int) -> Head:
    """The head of plain lines, by the rules of wire copy."""
    layout = lay_out(scene.lines, 0, stop)
    if not layout.groups:
        return Head([], stop)
    claims, lead = read_wire_head(scene._replace(layout=layout))
    groups = layout.groups
    return Head(claims, groups[lead.group].first if lead.group < len(groups) else stop)


def _closing(lines: Lines, stop: int) -> list[Claim]:
    """The end mark, and what follows it: notes on contributors, the sign-off of the desk."""
    trailer = next((at for at in range(stop + 1, len(lines.words)) if lines.words[at]), None)
    mark = Claim(Role.END_MARK, stop, 0)
    return [mark] if trailer is None else [mark, Claim(Role.SIGN_OFF, trailer, 0, sub_role="trailer")]
