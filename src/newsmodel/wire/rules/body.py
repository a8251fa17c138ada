"""The story itself and what stands after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from newsmodel.extract.boxes import is_box_heading
from newsmodel.extract.bylines import read_credits
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group
from newsmodel.wire.lines import Stretch
from newsmodel.wire.segment import Role
from newsmodel.wire.rules.head import Lead, group_text, is_prose
from newsmodel.wire.scene import Scene

__all__ = ["cut_glued_mark", "end_line", "read_body"]

_COLUMN_GAP = "   "
_CELL_GAP = re.compile(r"\t+ *| {3,}\t?")
# Signs that are bullets wherever they open a line, and those that need a space after them.
_SURE_BULLETS = "•▪◦‣●■"
_BULLETS = _SURE_BULLETS + "*-·"
_MOST_CLOSING = 3
_MARKS = " .*-_=^<>()#:\"'~"
_LONGEST_END_MARK = 26
_STOPS = (".", "!", "?", '"', "'", ")", "”", "’")


def end_line(scene: Scene, first: int, stop: int) -> int:
    """The line of the last end mark between two lines; `stop` where there is none."""
    words = scene.lines.words
    for at in range(stop - 1, first - 1, -1):
        word = words[at]
        if word and len(word) <= _LONGEST_END_MARK and is_end_mark(word, scene):
            return at
    return stop


def is_end_mark(word: str, scene: Scene) -> bool:
    """Whether a line says that the story ends or goes on elsewhere."""
    bare = word.casefold().strip(_MARKS)
    if bare in scene.dialect.end_marks or bare in scene.dialect.more_marks:
        return True
    # Initials of the desk may follow: REUTER XYZ.
    first, _, initials = word.partition(" ")
    if initials:
        return word.isupper() and len(initials) <= 4 and first.casefold() in scene.dialect.end_marks
    return not bare and len(word) > 2


def cut_glued_mark(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """An end mark in capitals that was run on to the last paragraph becomes a claim of its own."""
    last = claims[-1] if claims else None
    if last is None or last.role is not Role.PARAGRAPH or last.stretch is None:
        return claims
    line, stop = last.stretch.last, last.stretch.end
    body = scene.lines.texts[line][:stop].rstrip()
    before, gap, mark = body.rpartition(" ")
    shouted = mark.isupper() or (mark[:1].isupper() and len(mark) > 5)
    if not gap or not shouted or not before.rstrip().endswith(_STOPS) or not is_end_mark(mark, scene):
        return claims
    column = len(body) - len(mark)
    kept = last._replace(stretch=last.stretch._replace(end=column))
    return [*claims[:-1], kept, Claim(Role.END_MARK, line, column)]


def read_body(scene: Scene, lead: Lead) -> Iterator[Claim]:
    """Claims for the groups from the lead on, in order."""
    groups = scene.layout.groups
    opening = max(lead.group, lead.dated) + 1
    for at in range(lead.group, min(opening, len(groups))):
        if at == lead.dated:
            yield from _dated(scene, groups[at], lead)
        else:
            yield _paragraph(scene, groups[at])
    rest = groups[opening:]
    end = len(rest) - _closing_groups(scene, rest)
    yield from (_page_body if scene.page else _wire_body)(scene, rest[:end])
    for group in rest[end:]:
        yield _closing(scene, group) or _paragraph(scene, group)


def _wire_body(scene: Scene, groups: Sequence[Group]) -> Iterator[Claim]:
    """Every group is a paragraph, but for runs of rows and of list items."""
    at = 0
    while at < len(groups):
        run, claims = _run(scene, groups, at)
        if run > 1:
            for group in groups[at : at + run]:
                yield from claims(scene, group, group is groups[at])
            at += run
        else:
            yield _paragraph(scene, groups[at])
            at += 1


# ---- runs: rows of a table, items of a list --------------------------------------------------------------------

_RunClaims = Callable[[Scene, Group, bool], Iterator[Claim]]


def _run(scene: Scene, groups: Sequence[Group], at: int) -> tuple[int, _RunClaims]:
    """How many groups from `at` on are rows or items of one kind; 0 for none."""
    word = scene.lines.words[groups[at].first]
    for is_one, claims in ((_is_row, row_claims), (_is_item, item_claims)):
        if is_one(word, groups[at]):
            end = at + 1
            while (
                end < len(groups) and not groups[end].gap and is_one(scene.lines.words[groups[end].first], groups[end])
            ):
                end += 1
            return end - at, claims
    return 0, row_claims


def _is_row(word: str, group: Group) -> bool:
    return group.first == group.last and (_COLUMN_GAP in word or "\t" in word)


def _is_item(word: str, group: Group) -> bool:
    return word[0] in _BULLETS and len(word) > 2 and (word[0] in _SURE_BULLETS or word[1] == " ")


def row_claims(scene: Scene, group: Group, first: bool) -> Iterator[Claim]:  # noqa: FBT001  a step of a table
    """A claim a cell; cells stand apart by a tab or by three spaces."""
    text = scene.lines.texts[group.first]
    starts = [
        0,
        *(match.end() for match in _CELL_GAP.finditer(text, len(text) - len(text.lstrip()), len(text.rstrip()))),
    ]
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(text)
        sub = "cell" if number else "table" if first else "row"
        yield Claim(Role.TABLE, group.first, start, Stretch(group.first, start, group.first, end), sub)


def item_claims(scene: Scene, group: Group, first: bool) -> Iterator[Claim]:  # noqa: FBT001  a step of a table
    """A claim an item, its bullet left out of the words."""
    whole = scene.lines.whole(group.first, group.last)
    text = scene.lines.texts[group.first]
    bullet = len(text) - len(text.lstrip()) + 1
    yield Claim(Role.LIST_ITEM, group.first, 0, whole._replace(start=bullet), "list" if first else "item")


# ---- closing lines ---------------------------------------------------------------------------------------------


def _closing_groups(scene: Scene, groups: Sequence[Group]) -> int:
    """How many groups at the end are credits or notes."""
    count = 0
    for group in reversed(groups[-_MOST_CLOSING:]):
        if _closing(scene, group) is None:
            break
        count += 1
    return count


def _closing(scene: Scene, group: Group) -> Claim | None:
    """`(Reporting by ...; Editing by ...)`, `(Corrects figure)`."""
    text = group_text(scene, group)
    credits_ = read_credits(text) if len(text) < 600 and ("by" in text or text[0] in "(-–—") else None
    if credits_ is not None:
        return Claim(Role.SIGN_OFF, group.first, 0, scene.lines.whole(group.first, group.last), None, credits_)
    return None


def _dated(scene: Scene, group: Group, lead: Lead) -> Iterator[Claim]:
    """The dateline, and what follows it in its group."""
    found = lead.dateline
    if found is None:
        return
    whole = scene.lines.whole(group.first, group.last)
    if lead.marks:
        line, column = scene.lines.locate(whole, lead.marks)
        yield Claim(Role.STATUS, group.first, 0, sub_role="flash")
        whole = whole._replace(first=line, start=column)
    line, column = scene.lines.locate(whole, found.end)
    opened = whole if (line, column) == (whole.last, whole.end) else whole._replace(last=line, end=column)
    yield Claim(Role.DATELINE, whole.first, whole.start, opened, None, found)
    if opened is not whole:
        yield Claim(Role.PARAGRAPH, line, column, whole._replace(first=line, start=column))


def _paragraph(scene: Scene, group: Group) -> Claim:
    return Claim(Role.PARAGRAPH, group.first, 0, scene.lines.whole(group.first, group.last))


# ---- pages -----------------------------------------------------------------------------------------------------


def _page_body(scene: Scene, groups: Sequence[Group]) -> Iterator[Claim]:
    """Running text is the story, a box heading opens a box, a short line before running text is a crosshead."""
    texts = [group_text(scene, group) for group in groups]
    prose = [is_prose(text) for text in texts]
    last = max((at for at, yes in enumerate(prose) if yes), default=-1)
    boxed = False
    for at, group in enumerate(groups):
        whole = scene.lines.whole(group.first, group.last)
        if at > last:
            yield Claim(Role.FURNITURE, group.first, 0)
        elif prose[at]:
            yield Claim(Role.FACTBOX if boxed else Role.PARAGRAPH, group.first, 0, whole)
        elif is_box_heading(texts[at]) and prose[at + 1]:
            boxed = True
            yield Claim(Role.FACTBOX_HEADING, group.first, 0, whole)
        elif prose[at + 1] and group.gap:
            boxed = False
            yield Claim(Role.CROSSHEAD, group.first, 0, whole)
        else:
            yield Claim(Role.FURNITURE, group.first, 0)
