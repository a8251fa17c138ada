"""Lines to groups: which lines are one paragraph.

Three layouts carry nearly all copy, and one story may mix them: paragraphs set off by an indent with their other
lines flush left, paragraphs set off by blank lines, and a paragraph a line.  A line continues the one before it
when nothing sets it off and the line before was full: its first word would not have fitted there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsmodel.wire.lines import Lines

__all__ = ["Group", "Layout", "lay_out"]

# Hard wraps of wires and mail lie between 30 and 100 columns, mostly above 55; a longer line is a whole paragraph.
_UNKNOWN = -1
_WIDEST_WRAP = 110
_NARROWEST_WRAP = 28
_NARROWEST_INDENTED = 45
_LIKELY_WRAP = 55
# Space inside a row of a table.
_COLUMN_GAP = "   "
# A set-in line that is shorter was not cut.
_SHORTEST_FULL = 36
# How far short of the width a cut line may fall: the length of a long word.
_RAGGED = 12
# Of fewer cut lines nothing can be told in a narrow column.
_FEWEST_CUT = 2
# The narrowest column, in which captions are set, the fewest lines that show one, and what may stand above it.
_CAPTION_WRAP, _FEWEST_NARROW, _HEAD_LINES = 20, 6, 2
# How far paragraphs are set in at least, and less than a tab.
_PARAGRAPH, _TAB = 3, 8
# A line of a sign-off, a stamp or a copyright.
_LONGEST_TAIL, _TAIL = 44, 3
_SHORT_FORM = re.compile(r"(?<!\w)(?:[^\W\d_a-zа-я][^\W\d_]{0,3}|[^\W\d_](?:\.[^\W\d_])+)\.\Z")
_STOPS, _CLOSERS = (".", "!", "?", "…", "。", "！", "？", "؟", "।"), "\"'”’»)]）】」"
_ENDS = '.!?。？！؟।…:»”"'


class Group(NamedTuple):
    """Lines that belong together.

    Attributes:
        first, last: line numbers.
        indent: columns before the first word; a tab counts 8.
        gap: blank lines before it.
    """

    first: int
    last: int
    indent: int
    gap: int


class Layout(NamedTuple):
    """The groups of a story, and how they were set off.

    Attributes:
        groups: in order.
        hanging: whether an indent marks a paragraph whose other lines stand flush left.
    """

    groups: Sequence[Group]
    hanging: bool


def lay_out(lines: Lines, first: int = 0, stop: int | None = None) -> Layout:
    """Group the lines `first` to `stop`."""
    stop = len(lines.texts) if stop is None else stop
    words, texts = lines.words, lines.texts
    margin = _margin(texts, words, first, stop)
    if margin:
        shifted = [text[margin:] if words[at] else text for at, text in enumerate(texts)]
        # Pages of a dump are set in by their tags; the margin of a sheet is told by paragraphs that hang in it.
        texts = shifted if _hanging(shifted, words, first, stop)[0] else texts
    kept = _but_double_spacing(texts, words, first, stop)
    if not kept:
        return _laid_out(texts, words, first, stop)
    layout = _laid_out([texts[at] for at in kept], [words[at] for at in kept], 0, len(kept))
    return layout._replace(groups=[one._replace(first=kept[one.first], last=kept[one.last]) for one in layout.groups])


def _margin(texts: Sequence[str], words: Sequence[str], first: int, stop: int) -> int:
    """The spaces that open every line of wrapped copy, where some lines are set in by more; 0 for none."""
    least, deepest = _WIDEST_WRAP, 0
    for at in range(first, stop):
        if words[at]:
            deep = len(texts[at]) - len(texts[at].lstrip(" "))
            least, deepest = min(least, deep), max(deepest, deep)
            if not least or len(texts[at]) > _WIDEST_WRAP:
                return 0
    return least if least < deepest else 0


def _but_double_spacing(texts: Sequence[str], words: Sequence[str], first: int, stop: int) -> list[int]:
    """The lines without the blank one below each of wrapped copy that was sent doubly spaced; none of other copy.

    Then each line but the last of a paragraph is full, and many of those below it begin with small letters.
    """
    filled: list[int] = []
    for at in range(first, stop):
        if words[at]:
            if (filled and at == filled[-1] + 1) or (len(filled) >= _HEAD_LINES and len(words[at]) > _WIDEST_WRAP):
                return []
            filled.append(at)
    if len(filled) < _FEWEST_NARROW or not _is_wrapped(texts, words, filled[1:]):
        return []
    spacing = {at + 1 for at in filled}
    return [at for at in range(first, stop) if at not in spacing]


def _is_wrapped(texts: Sequence[str], words: Sequence[str], filled: Sequence[int]) -> bool:
    """Whether lines are those of wrapped paragraphs: each is full or ends a sentence."""
    lengths = [len(texts[at].rstrip()) for at in filled]
    wrap, full, small = max(lengths), 0, 0
    if not _NARROWEST_INDENTED <= wrap <= _WIDEST_WRAP:
        return False
    for length, (at, below) in zip(lengths, pairwise(filled), strict=False):
        if length + 1 + len(words[below].split(None, 1)[0]) > wrap and _COLUMN_GAP not in words[at]:
            full, small = full + 1, small + words[below][0].islower()
        elif not _is_closed(words[at]) and at - filled[0] >= 2 * _HEAD_LINES:
            return False
    return full * 3 >= len(filled) and small * 2 >= full >= _FEWEST_CUT


def _laid_out(texts: Sequence[str], words: Sequence[str], first: int, stop: int) -> Layout:
    hanging, full = _hanging(texts, words, first, stop)
    wrap, set_in, unmarked = _UNKNOWN, True, False
    groups: list[Group] = []
    gap, before, start, indent, last, deepest = 0, 0, -1, 0, -1, 0
    for at in range(first, stop):
        word = words[at]
        if not word:
            gap += 1
            continue
        text = texts[at]
        deep = 0 if text[0] == word[0] else _indent(text)
        # A line set in by one column below paragraphs set in by more is a row, in the wire's own layout.
        row = deep == 1 and _PARAGRAPH <= deepest < _TAB
        if start >= 0 and not gap and not row:
            if wrap == _UNKNOWN and not (hanging and indent) and deep <= indent:
                wrap = _wrap_width(words, first, stop)
                set_in = wrap >= _NARROWEST_INDENTED or (wrap > 0 and _is_column(words[first:stop], wrap))
                unmarked = wrap > 0 and not hanging and not indent and _is_unmarked(words, first, stop, wrap)
            if not (unmarked and _ends_sentence(words[last]) and not word[0].islower()) and _continues(
                hanging, full, wrap, set_in, indent, deep, start == last, words[last], word
            ):
                last = at
                continue
        if start >= 0:
            groups.append(Group(start, last, indent, before))
        start = last = at
        indent, before, gap, deepest = deep, gap, 0, max(deep, deepest)
    if start >= 0:
        groups.extend(_without_tail(Group(start, last, indent, before), words))
    return Layout(groups, hanging)


def _without_tail(group: Group, words: Sequence[str]) -> Iterator[Group]:
    """The last group, and each line of it that stands below its last full stop and is no sentence: a sign-off."""
    last = group.last
    while last > group.first and _is_tail(words[last]):
        last -= 1
    if last == group.last or not _is_closed(words[last]):
        yield group
        return
    yield group._replace(last=last)
    for line in range(last + 1, group.last + 1):
        yield Group(line, line, 0, 0)


def _is_tail(word: str) -> bool:
    # A single letter strayed in.
    return 2 - (word == "//") < len(word) <= _LONGEST_TAIL and (not _is_closed(word) or word[0] + word[-1] == "()")


def _is_closed(word: str) -> bool:
    return word.rstrip(_CLOSERS).endswith(_STOPS)


def _continues(
    hanging: bool,  # noqa: FBT001
    full: int,
    wrap: int,
    set_in: bool,  # noqa: FBT001
    indent: int,
    deep: int,
    first: bool,  # noqa: FBT001
    before: str,
    word: str,
) -> bool:
    """Whether a line at indent `deep` goes on with the group whose first line has `indent`."""
    if hanging and indent:
        return not deep and (not first or indent + len(before) > full)
    if deep > indent:
        return False
    if len(word) <= 2 and not deep and not word.isalnum():
        return True
    if (deep != indent and not first) or (deep and not set_in):
        return False
    if indent + len(before) + 1 + len(word.split(None, 1)[0]) > wrap > 0:
        return True
    # Copy that was corrected by hand: a word would have fitted, but the sentence goes on.
    return 0 < wrap - _RAGGED <= len(before) and word[0].islower() and before[-1] not in _ENDS and not deep


def _indent(text: str) -> int:
    body = text.lstrip()
    return len(text[: len(text) - len(body)].expandtabs(8))


def _hanging(texts: Sequence[str], words: Sequence[str], first: int, stop: int) -> tuple[bool, int]:
    """Whether flush lines directly follow indented ones that were full: more often than ones that were not.

    And the length above which an indented line may have been cut.
    """
    full = short = 0
    indented = -1
    for at in range(first, stop):
        word = words[at]
        if not word:
            indented = -1
        elif texts[at][0] == word[0]:
            if indented >= 0:
                length = len(texts[indented].rstrip())
                reached = length <= _WIDEST_WRAP and length + 1 + len(word.split(None, 1)[0]) > _LIKELY_WRAP
                # What stands flush below the last sentence is a sign-off.
                tail = at >= stop - _TAIL and _is_closed(words[indented])
                full, short = full + reached, short + (not reached and not tail)
            indented = -1
        else:
            indented = at
    if full > short or short < _FEWEST_CUT:
        return full > short, _SHORTEST_FULL
    width = _column_width(words, first, stop)
    narrow = _CAPTION_WRAP <= width < _LIKELY_WRAP and _hangs_narrow(texts, words, first, stop, width)
    return narrow, width - _RAGGED if narrow else _SHORTEST_FULL


def _column_width(words: Sequence[str], first: int, stop: int) -> int:
    lengths = sorted(map(len, filter(None, words[first:stop])), reverse=True)
    return lengths[len(lengths) // 25] if lengths else 0


def _hangs_narrow(texts: Sequence[str], words: Sequence[str], first: int, stop: int, width: int) -> bool:
    """The same in a narrow column, where rows of tables look alike: cut sentences go on with small letters."""
    full = short = small = 0
    for at in range(first + 1, stop):
        word, above = words[at], words[at - 1]
        if not word or not above or texts[at][0] != word[0] or texts[at - 1][0] == above[0]:
            continue
        reached = len(texts[at - 1].rstrip()) + 1 + len(word.split(None, 1)[0]) > width and _COLUMN_GAP not in above
        full, short, small = full + reached, short + (not reached), small + (reached and word[0].islower())
    return full > short and full >= _FEWEST_CUT and small * 3 >= full


def _is_column(words: Sequence[str], wrap: int) -> bool:
    """Whether most full lines of a narrow text go on with small letters, and most hold no figures: prose, no rows."""
    if sum(any(map(str.isdigit, word)) for word in words) * 2 > sum(map(bool, words)):
        return False
    cut = [word for before, word in pairwise(words) if word and len(before) >= wrap - _RAGGED]
    return len(cut) >= _FEWEST_CUT and sum(word[0].islower() for word in cut) * 2 >= len(cut)


def _wrap_width(words: Sequence[str], first: int, stop: int) -> int:
    """The width that several lines come close to and none much exceeds; 0 where no lines were cut at one."""
    lengths = sorted([len(word) for word in words[first:stop] if word], reverse=True)
    # One line that could not be cut, an address or a row of a table, does not unmake the wrap of the others.
    over = sum(1 for length in lengths[: len(lengths) // 10 + 1] if length > _WIDEST_WRAP)
    if over > len(lengths) // 10 or over == len(lengths):
        return 0
    wrap = lengths[min(over + len(lengths) // 25, len(lengths) - 1)]
    if wrap < _NARROWEST_WRAP or not _runs_on(words[first:stop], wrap):
        return _strict_width(words, first, stop)
    return wrap


def _strict_width(words: Sequence[str], first: int, stop: int) -> int:
    """The width of a column, as narrow as captions are set, in which every line is full but those that end a sentence.

    A headline may be wider; 0 where the lines are those of a menu or a table.
    """
    filled = [at for at in range(first, stop) if words[at]]
    body = filled[_HEAD_LINES:]
    if len(body) < _FEWEST_CUT + 1:
        return 0
    wrap = max(len(words[at]) for at in body)
    narrow = wrap < _NARROWEST_INDENTED
    if not _CAPTION_WRAP <= wrap <= _WIDEST_WRAP or (narrow and len(body) < _FEWEST_NARROW):
        return 0
    full = small = 0
    for at, below in pairwise(body):
        before, word = words[at], words[below]
        if below == at + 1 and len(before) + 1 + len(word.split(None, 1)[0]) > wrap and _COLUMN_GAP not in before:
            full, small = full + 1, small + word[0].islower()
        elif not _is_closed(before):
            return 0
    return wrap if full * 2 >= len(body) and small * (2 if narrow else 6) >= full > 1 else 0


def _is_unmarked(words: Sequence[str], first: int, stop: int, wrap: int) -> bool:
    """Whether nothing but short last lines parts paragraphs; then a full line that ends a sentence ends one as well.

    Seldom does a sentence within a paragraph happen to end with its line.
    """
    filled = [at for at in range(first, stop) if words[at]][_HEAD_LINES:]
    if len(filled) < _FEWEST_NARROW or filled[-1] - filled[_HEAD_LINES] >= len(filled) - _HEAD_LINES:
        return False
    pairs = ((words[at], words[below]) for at, below in pairwise(filled))
    return any(
        _ends_sentence(before) and len(before) + 1 + len(word.split(None, 1)[0]) <= wrap for before, word in pairs
    )


def _ends_sentence(word: str) -> bool:
    """Whether a line is closed, and by no abbreviation: Oct., U.S., J."""
    return _is_closed(word) and _SHORT_FORM.search(word) is None


def _runs_on(words: Sequence[str], wrap: int) -> bool:
    """Whether lines after full ones go on with small letters, as cut sentences do and rows of tables do not."""
    cut = small = 0
    for before, word in pairwise(words):
        if word and len(before) >= wrap - _RAGGED and _COLUMN_GAP not in before:
            cut += 1
            # Scripts without capitals tell by the sentence that does not end with a line that is no entry of a menu.
            told = wrap >= _LIKELY_WRAP and _is_uncased(word[0]) and before[-1] not in _ENDS
            small += word[0].islower() or told
    if small * 4 >= cut > 1:
        return True
    # Capitals throughout, or a single cut: only a usual width is believed.
    capitals = cut > 2 and not any(word != word.upper() or _is_uncased(word[:1]) for word in words)
    if wrap >= _LIKELY_WRAP and (capitals or small == cut == 1):
        return True
    return wrap >= _NARROWEST_INDENTED and _fills_up(words, wrap)


def _fills_up(words: Sequence[str], wrap: int) -> bool:
    """Whether lines between blank ones are full up to one that ends a sentence.

    So is prose whose lines happen to begin with nouns or figures, and no menu.
    """
    full = short = ended = 0
    for first, last in _sentenced(words):
        for before, word in pairwise(words[first : last + 1]):
            reached = len(before) + 1 + len(word.split(None, 1)[0]) > wrap and _COLUMN_GAP not in before
            full, short = full + reached, short + (not reached)
            ended += before[-1] in _ENDS
    return full >= _FEWEST_CUT and short * 8 <= full and ended * 3 <= full


def _sentenced(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last line of each run of lines without blank ones that ends with a sentence."""
    start = 0
    for at, word in enumerate(words):
        if not word:
            start = at + 1
        elif word[-1] in _ENDS and (at + 1 == len(words) or not words[at + 1]):
            yield start, at


def _is_uncased(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()
