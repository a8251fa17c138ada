"""Where a story ends: end marks, and the line they stand on."""

from __future__ import annotations

import re

from newsmodel.wire.claims import Claim
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["cut_glued_mark", "end_line", "glued_mark", "notebook_line"]

_MARKS = " .*-_=^<>()[]/#:\"'~（）【】"
_LONGEST_END_MARK = 26
_STOPS = (".", "!", "?", '"', "'", ")", "”", "’")
_NOTEBOOK = re.compile(r"#{1,3} ?(?:\w+ )?(?:notebook|notizblock|cuaderno|bloc-notes)\b", re.IGNORECASE)
_LONGEST_NOTEBOOK = 80
# What may follow an end mark: a routing line, a time, a copyright; more is another part of a page.
_LONGEST_TRAILER = 4


def end_line(scene: Scene) -> int:
    """The line of the end mark that closes the story; the number of lines where there is none."""
    words = scene.lines.words
    followed = 0
    for at in range(len(words) - 1, 0, -1):
        word = words[at]
        if not word:
            continue
        if len(word) <= _LONGEST_END_MARK and is_end_mark(word, scene):
            return at
        followed += 1
        if followed > _LONGEST_TRAILER:
            break
    return len(words)


def notebook_line(scene: Scene, stop: int) -> int:
    """The line where notes to the desk begin that some agencies send below the text; `stop` where none do."""
    for at in range(max(1, stop - _LONGEST_NOTEBOOK), stop):
        if scene.lines.words[at][:1] == "#" and _NOTEBOOK.match(scene.lines.words[at]):
            return at
    return stop


def is_end_mark(word: str, scene: Scene) -> bool:
    """Whether a line says that the story ends or goes on elsewhere."""
    bare = word.casefold().strip(_MARKS)
    if not bare:
        return len(word) > 2 or word == "//"
    if bare in scene.dialect.end_marks or bare in scene.dialect.more_marks:
        return True
    if bare in scene.dialect.agency_marks:
        return len(bare) < len(word)
    if " " in bare and len(set(bare.split())) == 1:
        # Said twice: MORE MORE.
        return is_end_mark(bare.partition(" ")[0], scene)
    # Initials of the desk may follow: REUTER XYZ.
    first, _, initials = word.partition(" ")
    return bool(initials) and word.isupper() and len(initials) <= 4 and first.casefold() in scene.dialect.end_marks


def cut_glued_mark(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """An end mark in capitals that was run on to the last paragraph becomes a claim of its own."""
    at = next((at for at in reversed(range(len(claims))) if claims[at].role is Role.PARAGRAPH), None)
    if at is None or (stretch := claims[at].stretch) is None:
        return claims
    mark = glued_mark(scene.lines.texts[stretch.last][: stretch.end].rstrip(), scene)
    if not mark:
        return claims
    column = len(scene.lines.texts[stretch.last][: stretch.end].rstrip()) - mark
    kept = claims[at]._replace(stretch=stretch._replace(end=column))
    return [*claims[:at], kept, Claim(Role.END_MARK, stretch.last, column), *claims[at + 1 :]]


def glued_mark(text: str, scene: Scene) -> int:
    """The length of the end mark that stands after the last sentence of a text; 0 for none."""
    before, gap, mark = text.rpartition(" ")
    shouted = mark.isupper() or (mark[:1].isupper() and len(mark) > 5)
    return len(mark) if gap and shouted and before.rstrip().endswith(_STOPS) and is_end_mark(mark, scene) else 0
