"""What lines, machines and hurried people do to copy.

A damage works on what was filed, on the layout, on the printed body, or on the whole text.  None leaves it open what the copy stands
for: after `cut` that is a shorter article, after `garbled` one with the misprint, after the others the same article.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from newsmodel.testing.wirecopy.filed import Filed, Said
from newsmodel.testing.wirecopy.layouts import Layout

__all__ = ["BODY", "DAMAGES", "LAYOUT", "STORY", "TEXT"]


# ---- what was filed ---------------------------------------------------------------------------------------------


def _garbled(draw: DrawFn, story: Filed) -> Filed:
    """Two letters of a paragraph change places, as typing does."""
    plain = [at for at, graf in enumerate(story.grafs) if not isinstance(graf, Said)]
    at = draw(st.sampled_from(plain))
    text = str(story.grafs[at])
    inside = (m.start() for m in re.finditer(r"(?<=[a-zа-я])[a-zа-я](?=[a-zа-я]{2})", text))
    swap = draw(st.sampled_from([i for i in inside if text[i] != text[i + 1]]))
    misprint = text[:swap] + text[swap + 1] + text[swap] + text[swap + 2 :]
    return attrs.evolve(story, grafs=(*story.grafs[:at], misprint, *story.grafs[at + 1 :]))


def _cut(draw: DrawFn, story: Filed) -> Filed:
    """The story breaks off after a paragraph; see also the layout, which loses its end."""
    return attrs.evolve(story, grafs=story.grafs[: draw(st.integers(1, len(story.grafs)))])


# ---- the layout -------------------------------------------------------------------------------------------------


def _without_end(draw: DrawFn, layout: Layout) -> Layout:  # noqa: ARG001  damages of a stage are called alike
    """Nothing says that the story is over."""
    return attrs.evolve(layout, end_mark=None)


def _without_tail(draw: DrawFn, layout: Layout) -> Layout:  # noqa: ARG001  damages of a stage are called alike
    """The credits are lost with the end mark."""
    return attrs.evolve(layout, end_mark=None, tail=(), credits=())


def _rewrapped(draw: DrawFn, layout: Layout) -> Layout:
    """Lines are broken elsewhere than the agency does; a line a paragraph stays one."""
    return layout if layout.width is None else attrs.evolve(layout, width=draw(st.integers(60, 76)))


# ---- the printed body -------------------------------------------------------------------------------------------


def _noise(draw: DrawFn, body: str) -> str:
    """Delete characters and cursor keys stand inside words."""
    inside = [m.end() for m in re.finditer(r"[a-zа-я]{3}(?=[a-zа-я]{3})", body)]
    for hit in sorted(draw(st.lists(st.sampled_from(inside), min_size=1, max_size=3, unique=True)), reverse=True):
        body = f"{body[:hit]}{draw(st.sampled_from(_KEYS))}{body[hit:]}"
    return body


_KEYS = ("\x7f", "\x7f\x7f", "\x1b[B")


# ---- the text ---------------------------------------------------------------------------------------------------


def _crlf(draw: DrawFn, text: str) -> str:  # noqa: ARG001  damages of a stage are called alike
    """Lines end as teletypes end them."""
    return text.replace("\n", "\r\n")


def _trailing_spaces(draw: DrawFn, text: str) -> str:
    """Lines are filled up with spaces."""
    spaces = " " * draw(st.integers(1, 3))
    return "\n".join(line + spaces if line[-1:].isalpha() else line for line in text.split("\n"))


def _blank_lines(draw: DrawFn, text: str) -> str:
    """Paper was fed before and after the story."""
    return "\n" * draw(st.integers(1, 3)) + text + "\n" * draw(st.integers(0, 3))


STORY: dict[str, Callable[[DrawFn, Filed], Filed]] = {"garbled": _garbled, "cut": _cut}
LAYOUT: dict[str, Callable[[DrawFn, Layout], Layout]] = {
    "no-end-mark": _without_end,
    "cut": _without_tail,
    "rewrapped": _rewrapped,
}
BODY: dict[str, Callable[[DrawFn, str], str]] = {"noise": _noise}
TEXT: dict[str, Callable[[DrawFn, str], str]] = {
    "trailing-spaces": _trailing_spaces,
    "blank-lines": _blank_lines,
    "crlf": _crlf,
}
DAMAGES: tuple[str, ...] = tuple(dict.fromkeys((*STORY, *LAYOUT, *BODY, *TEXT, "cp1252")))
"""The names, in the order in which they happen; `cp1252` sends the text in that set instead of UTF-8."""
