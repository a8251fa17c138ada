"""Where a story leads in: the dateline that opens it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.extract.boxes import is_dated_line
from newsmodel.extract.datelines import is_emphatic, read_dateline
from newsmodel.extract.dates import match_date
from newsmodel.extract.found import Found
from newsmodel.model.places import Dateline
from newsmodel.vocab.agencies import is_known_agency
from newsmodel.wire.layout import Group
from newsmodel.wire.scene import Scene

__all__ = ["DATELINE_DEPTH", "Lead", "join_dateline", "part_lead", "read_alone", "read_dated"]

# A dateline's closing mark stands within this many characters.
_DATELINE_REACH = 200
# A hyphen between letters joins them.
_CLOSING = re.compile(r"[—–_/)\]】）电電讯訊:]|-(?=[-\s]|\Z)|-(?<![^\W\d_]-)")
# A single small letter or figure before capitals.
_STRAY = re.compile(r"[a-z0-9] +(?=[A-Z]{2})")
# How far below the first running text a dateline is looked for.
DATELINE_DEPTH = 3
# Among so many groups, and below so many lines of one, a lead is looked for that was joined to its headline.
_FIRST_GROUPS, _MOST_ABOVE = 3, 6
# A dateline on lines of its own is of two or three, among so many groups; its place is no longer.
_SOON, _MOST_PARTS, _LONGEST_PLACE = 8, 3, 40
# A first group that is shorter is a headline.
_SHORTEST_DATED_OPENING = 75


class Lead(NamedTuple):
    """Where the story leads in.

    Attributes:
        group: the number of the first group of the body.
        dated: the number of the group that a dateline opens; -1 for none.
        dateline: the reading of it.
        marks: characters before the dateline that are no part of it: `****`.
    """

    group: int
    dated: int = -1
    dateline: Found[Dateline] | None = None
    marks: int = 0


def read_dated(scene: Scene, at: int, text: str) -> Lead | None:
    """The lead that group `at` is, where a dateline opens it."""
    if (not at and len(text) < _SHORTEST_DATED_OPENING) or not _CLOSING.search(text, 0, _DATELINE_REACH):
        return None
    marks = _marks_before(text, scene)
    found = read_dateline(text[marks:] if marks else text, received=scene.received)
    if found is None or not _fits(found, text[marks:], at) or _is_of_timeline(scene, at, found.value):
        return None
    return Lead(at, at, found, marks)


def part_lead(scene: Scene) -> Scene:
    """The scene with the lead, or rows of figures, in a group apart from a headline that filled its line."""
    groups = scene.layout.groups
    for at, group in enumerate(groups[:_FIRST_GROUPS]):
        if group.last == group.first or read_dated(scene, at or 1, _from(scene, group, group.first)) is not None:
            continue
        for line in range(group.first + 1, min(group.last, group.first + _MOST_ABOVE) + 1):
            figures = not at and _is_of_figures(scene.lines.words[line])
            if figures or _is_dated(read_dated(scene, 1, _from(scene, group, line))):
                parts = (group._replace(last=line - 1), group._replace(first=line, gap=0))
                layout = scene.layout._replace(groups=[*groups[:at], *parts, *groups[at + 1 :]])
                return scene._replace(layout=layout)
    return scene


def join_dateline(scene: Scene) -> Scene:
    """The scene with a dateline that stands on lines of its own, place above date, in one group with what follows."""
    groups = scene.layout.groups
    for at, group in enumerate(groups[:_SOON]):
        last = _dateline_end(scene, at) if _may_be_place(scene.lines.words[group.first], group) else at
        if last > at:
            joined = group._replace(last=groups[last].last)
            return scene._replace(layout=scene.layout._replace(groups=[*groups[:at], joined, *groups[last + 1 :]]))
    return scene


def _may_be_place(word: str, group: Group) -> bool:
    """Whether a line by itself begins with a word in capitals, as the place of a dateline does."""
    if group.last > group.first or len(word) > _LONGEST_PLACE or word[-1] in ".!?:":
        return False
    first = word.split(None, 1)[0].rstrip(",")
    return len(first) > 2 and first.isalpha() and first.isupper() and not any(map(str.isdigit, word))


def _dateline_end(scene: Scene, at: int) -> int:
    """The group down to which lines from `at` on are one dateline and its paragraph; `at` where they are none."""
    groups, place = scene.layout.groups, scene.lines.words[scene.layout.groups[at].first]
    for last in range(at + 1, min(at + _MOST_PARTS, len(groups))):
        if groups[last].gap:
            break
        lead = read_dated(
            scene, max(at, 1), scene.lines.text_of(scene.lines.whole(groups[at].first, groups[last].last))
        )
        if lead is None or lead.dateline is None or not _is_dated(lead):
            continue
        places = lead.dateline.value.places
        whole = len(places) == 1 and places[0].text == place.rstrip(" ,")
        return last if whole and (places[0].country is not None or place.endswith(",")) else at
    return at


def _is_of_figures(word: str) -> bool:
    """Whether a line is a row of figures, which no headline goes on with: `WEEK  8.10  to  8.30`."""
    cells = word.split()
    return "  " in word and sum(cell[0].isdigit() for cell in cells) * 3 >= len(cells) > 3


def _from(scene: Scene, group: Group, line: int) -> str:
    return scene.lines.text_of(scene.lines.whole(line, group.last))


def _is_dated(lead: Lead | None) -> bool:
    line = None if lead is None or lead.dateline is None else lead.dateline.value
    return line is not None and bool(line.places) and (line.date is not None or line.agency is not None)


def _is_of_timeline(scene: Scene, at: int, line: Dateline) -> bool:
    """Whether a date alone opens this group and one beside it: the entries of a chronology, and no dateline."""
    if line.places or line.agency is not None:
        return False
    beside = (*scene.layout.groups[max(0, at - 1) : at], *scene.layout.groups[at + 1 : at + 2])
    words = [scene.lines.words[group.first] for group in beside]
    return any(match_date(word) is not None or is_dated_line(word) for word in words)


def read_alone(scene: Scene, text: str) -> Found[Dateline] | None:
    """The dateline that a whole line is, above the headline: it names its agency or a known place with a date."""
    if len(text) >= _SHORTEST_DATED_OPENING or not _CLOSING.search(text):
        return None
    found = read_dateline(text, received=scene.received)
    if found is None or found.end < len(text):
        return None
    line = found.value
    known = bool(line.places) and all(place.country for place in line.places)
    signed = line.agency is not None and is_known_agency(line.agency)
    return found if known and (signed or line.date is not None) and (signed or _CLOSING.search(text)) else None


def _marks_before(text: str, scene: Scene) -> int:
    """How many characters before a dateline are no part of it: priority marks, a letter that strayed in."""
    if is_emphatic(text):
        return 0
    if text[0] in scene.dialect.flash_marks:
        return len(text) - len(text.lstrip(scene.dialect.flash_marks + " "))
    stray = _STRAY.match(text)
    return stray.end() if stray else 0


def _fits(found: Found[Dateline], text: str, at: int) -> bool:
    """The first group is a headline unless a dated story follows; places alone open running text only."""
    rest = len(text) - found.end
    line = found.value
    if line.date is not None or line.agency is not None or found.diagnostics:
        return at > 0 or rest > 60
    return at > 0 and rest > 40 and not text[found.end :].isupper()
