"""Where a story ends: end marks, and the line they stand on."""

from __future__ import annotations

import re

from newsmodel.extract.bylines import read_credits
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group
from newsmodel.wire.rules.words import is_prose
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["claim_break", "cut_glued_mark", "end_line", "glued_mark", "is_told", "notebook_line"]

_MARKS = " .*-_=^<>()[]/#:\"'~（）【】"
_LONGEST_END_MARK = 26
_STOPS = (".", "!", "?", '"', "'", ")", "”", "’")
_NOTEBOOK = re.compile(r"#{1,3} ?(?:\w+ )?(?:notebook|notizblock|cuaderno|bloc-notes)\b", re.IGNORECASE)
_LONGEST_NOTEBOOK = 80
# What may follow an end mark: a routing line, a time, a copyright; more is another part of a page.
_LONGEST_TRAILER, _LONGEST_SHEET = 4, 40
# Signs that part sections of a text; the others of a row of signs close it, and a rule of underlines parts notes.
_SEPARATORS = " *.-=~–—…"
# What heads the next sheet of a story: FIRST ADD, ADD 1 HARBOUR, Harbour, 2nd take, PAGE 2, 2-2-2-2.
_NEXT_SHEET = re.compile(
    r"(?:[\w.'/-]{1,24},? ){0,3}(?:first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))[ -](?:add|take)\b"
    r"|(?:[\w.'/-]{1,24},? ){0,3}(?:add|take|page)[ -]?\d{1,2}\b|(\d)(?:-\1){1,4}",
    re.IGNORECASE,
)


def end_line(scene: Scene) -> int:
    """The line of the end mark that closes the story; the number of lines where there is none."""
    words = scene.lines.words
    followed = 0
    for at in range(len(words) - 1, 0, -1):
        word = words[at]
        if not word:
            continue
        if len(word) <= _LONGEST_END_MARK and is_end_mark(word, scene) and not _goes_on(scene, at):
            return at
        followed += 1
        if followed > _LONGEST_TRAILER:
            break
    return len(words)


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether the story goes on below a mark that parts it: a row of signs, or a promise of more."""
    words = scene.lines.words
    if not (_parts(words[at]) or _promises(words[at], scene)):
        return False
    below, paragraph = [word for word in words[at + 1 :] if word], ""
    if below and _is_next_sheet(below[0]):
        below = below[1:]
        at = words.index(below[0], at) - 1 if below else at
    for word in [*words[at + 1 :], ""]:
        if word:
            paragraph = f"{paragraph} {word}".lstrip()
        elif paragraph and is_told(paragraph):
            return True
        else:
            paragraph = ""
    return False


def is_told(paragraph: str) -> bool:
    """Whether a paragraph is of the story: running text, no credit and no note in brackets."""
    return paragraph[0] not in "([©" and is_prose(paragraph) and read_credits(paragraph) is None


def _parts(word: str) -> bool:
    return len(word) > 2 and not word.strip(_SEPARATORS)


def _promises(word: str, scene: Scene) -> bool:
    """Whether a line says that more follows, in brackets, dashes or capitals; a menu has `More` as well."""
    bare = word.strip(_MARKS)
    first = bare.partition(" ")[0]
    said = first if set(bare.split()) == {first} else bare
    return said.casefold() in scene.dialect.more_marks and (len(bare) < len(word) or word.isupper())


def _is_next_sheet(word: str) -> bool:
    return len(word) <= _LONGEST_SHEET and _NEXT_SHEET.match(word) is not None and not word.endswith(".")


def claim_break(scene: Scene, group: Group) -> Claim | None:
    """A claim on a line that parts a text and is none: a row of signs, `(MORE)`, and the head of the sheet below it."""
    word = scene.lines.words[group.first]
    if group.last > group.first or len(word) > _LONGEST_SHEET:
        return None
    if _parts(word):
        # Set-in copy rules its columns and lists with dashes, which are lines of the text as it was sent.
        ruled = group.indent > 0 and not word.strip("-=. ")
        return None if ruled else Claim(Role.FURNITURE, group.first, 0, sub_role="separator")
    if _promises(word, scene):
        return Claim(Role.STATUS, group.first, 0, sub_role="page-break")
    if not _is_next_sheet(word):
        return None
    above = next((word for word in reversed(scene.lines.words[max(0, group.first - 3) : group.first]) if word), "")
    return Claim(Role.STATUS, group.first, 0, sub_role="page-break") if _promises(above, scene) else None


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
    # Initials of the desk may follow: REUTER XYZ, REUTER AQ TS.
    first, _, initials = word.partition(" ")
    short = len(initials) <= 4 or (len(initials) <= 11 and all(1 < len(part) <= 3 for part in initials.split()))
    return bool(initials) and word.isupper() and short and first.casefold() in scene.dialect.end_marks


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
