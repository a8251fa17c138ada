"""The plainest paragraphs, read without cutting them into words: `"...," Quill said. "..."`.

More than half of all attributions have this shape.  What is read here is exactly what `attribution` and `choice`
read in it, only sooner; anything less plain is left to them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsmodel.extract.quotations.marks import Run

__all__ = ["NO_NAME", "Plain", "read_plain"]

_WORD = r"[A-Z][a-z][\w’-]*"
_CUE = r"said|says|told|added|wrote|asked|explained|noted|replied|recalled|continued|declared|warned|insisted|argued"
_AFTER = re.compile(
    rf",?[ \u00a0](?P<subject>[Hh]e|[Ss]he|one|(?:the|an?)(?:[ \u00a0][a-z]+){{1,3}}?|(?:[Dd]e |[Vv]an |al-)?(?:(?:Mr|Mrs|Ms|Dr)\.[ \u00a0])?{_WORD}(?:[ \u00a0]{_WORD}){{0,2}})[ \u00a0]"
    rf"(?P<cue>(?:{_CUE})(?: reporters| journalists)?)(?=[.,]|[ \u00a0](?:on|in|at|to|during|after|of|Monday|Tuesday|Wednesday|Thursday|Friday)\b|\Z)"
)
# A capital at the front of a clause may be the front of anything.
NO_NAME = re.compile(
    r"(?:The|This|That|These|Those|In|On|At|But|And|As|For|From|After|Before|When|While|If|One|Two|Some|Many|Most|All|Both|"
    r"Another|Others|Critics|Officials|People|Now|Then|Later|Also|Still|Read|Today|Yesterday|His|Her|Their|Its|Our|My|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_SOON = 100  # characters after a saying in which its source may stand
_PAUSES = (",", "?", "!")
_ENDS = re.compile(r"[^.:;]{0,200}\.[ \u00a0]*")
_NO_MORE = re.compile(r"[ \u00a0.]*\Z")


class Plain(NamedTuple):
    """What one run is: ranges of its subject and cue, or None for a piece that goes on with the quote before."""

    subject: tuple[int, int] | None
    cue: tuple[int, int] | None


def read_plain(text: str, runs: Sequence[Run]) -> list[Plain] | None:
    """The attributions of a plain paragraph, one for each run; None where any of it is not plain."""
    if runs[0].outer_start:
        return None
    out: list[Plain] = []
    for number, run in enumerate(runs):
        following = runs[number + 1].outer_start if number + 1 < len(runs) else len(text)
        found = _attributed(text, run, following)
        if found is None and number and run.closed and _NO_MORE.match(text, run.outer_end):
            found = Plain(None, None)
        if found is None:
            return None
        out.append(found)
    return out


def _attributed(text: str, run: Run, following: int) -> Plain | None:
    """Subject and cue right after a run, where the sentence ends before the next run."""
    if not text.endswith(_PAUSES, run.start, run.end):
        return None
    found = _AFTER.match(text, run.outer_end)
    if found is None or found.end() > following or NO_NAME.match(text, found.start("subject")):
        return None
    if text.find(", according to ", found.end(), found.end() + _SOON) >= 0:
        return None
    if following < len(text):
        rest = _ENDS.match(text, found.end(), following)
        if rest is None or rest.end() != following:
            return None
    return Plain(found.span("subject"), found.span("cue"))
