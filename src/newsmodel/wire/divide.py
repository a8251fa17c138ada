"""Copy without frames to its stories: tickers, digests, and stories one after the other.

A ticker is headlines between signs on one line.  A digest is a title and a headline a line.  Stories follow one
another where a headline set apart opens dated text, or text below a byline and a stamp, more than once, or where a
rule or an end mark stands between two such texts.  Everything else is one story: a cut in the midst of one does more
harm than two that stand together.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import attrs

from newsmodel.extract.boxes import is_box_heading
from newsmodel.extract.bylines import read_byline
from newsmodel.extract.datelines import read_dateline
from newsmodel.extract.stamps import read_stamp
from newsmodel.source import Span
from newsmodel.wire.decode import Decoded, encode
from newsmodel.wire.dialects import Dialect
from newsmodel.wire.rules.page.furniture import furniture_kind
from newsmodel.wire.rules.page.sidebars import heading_kind
from newsmodel.wire.rules.words import ends_sentence, is_prose, word_count
from newsmodel.wire.split import Story

__all__ = ["cuts", "divided"]

# Two signs or more between headlines on a line.
_SIGNS = re.compile(r"\s(?:\*{2,3}|\+{2,3}|•{1,3}|#{2,3}|\|{1,3}|\.{3} \.{3})(?=\s|\Z)")
_FEWEST_PARTS, _LONGEST_PART, _SHORTEST_PART = 3, 160, 3
# What a digest calls itself, in its first lines.
_DIGEST = re.compile(
    r"\b(?:headlines|top (?:\w+ ){0,2}news|top stories|news (?:summary|digest|briefs?)|in brief|schlagzeilen|titulares|"
    r"les titres|titoli|manchetes|rubriker|заголовки)\b",
    re.IGNORECASE,
)
# One of them stands in what the pattern finds.
_DIGEST_STEMS = (
    "headlines",
    "news",
    "top stories",
    "in brief",
    "schlagzeilen",
    "titulares",
    "les titres",
    "titoli",
    "manchetes",
    "rubriker",
    "заголовки",
)
_DIGEST_REACH, _FEWEST_HEADLINES, _LONGEST_HEADLINE = 3, 3, 160
_MARKS = " ^<*•-–"

# Lines that may open dated text or be a stamp: tried before any reader.
_DATELINE = re.compile(
    r"[^\W\d_][^(/]{1,70}+(?:\([^()]{2,24}\)|/[^/]{2,24}/)|[A-Z][A-Z .'-]{2,40}+, [^-–—]{3,24} ?[-–—]"
)
_DATED = re.compile(r".{0,70}\b(?:19|20)\d\d\b.{0,40}\Z")
_OPENS = 75
_RULE = re.compile(r"^[ \t]*(?:([-=_*~#+•])(?:[ \t]?\1){2,}|(?:[-=_*~#+]{2}){2,20}[-=_*~#+]?)[ \t]*\r?$", re.MULTILINE)
_RULES = {sign: (*(between.join(sign * 3) for between in ("", " ", "\t")), "=-=", "*-*", "-*-") for sign in "-=_*~#+•"}
_LONGEST_MARK, _AROUND_MARKS = 30, " \t()<>*=-\r"
_BLANK = re.compile(r"\n[ \t\r]*\n")
_ABOVE, _SHORTEST_TEXT, _FEWEST_WORDS = 4, 60, 4
_LONGEST_CREDIT, _DATELINE_REACH = 90, 200
# Two texts that stand apart by their heads alone are stories; shorter ones are offers of stories.
_SHORTEST_STORY = 300
# Of two that datelines open each may be as short as a brief.
_SHORTEST_DATED = 100


def divided(story: Story, dialect: Dialect) -> Iterator[Story]:
    """The stories of a piece of input, in order; of a framed message only a digest is more than one."""
    text, message = story.source.text, story.message
    first, last = (0, len(text)) if message is None else (message.body_start, message.body_end)
    starts = cuts(text, dialect) if message is None else _digest(text[first:last])
    if len(starts) < 2:
        yield story
        return
    byte = story.source.start_byte
    borders = [0, *(first + start for start in starts[1:]), len(text)]
    for number, (start, end) in enumerate(pairwise(borders)):
        part = attrs.evolve(_part(story, start, end, byte), part=number)
        byte = None if byte is None else byte + len(part.decoded.data or b"")
        yield part


def _part(story: Story, start: int, end: int, byte: int | None) -> Story:
    """One story of several; the header stands in the first, the trailer in the last, and both are of all."""
    whole, message = story.decoded, story.message
    low = bisect_right(whole.fallback, start, key=lambda run: run.end)
    high = bisect_left(whole.fallback, end, key=lambda run: run.start)
    fallback = tuple(_moved(run, start, end) for run in whole.fallback[low:high])
    data = None if whole.data is None else encode(whole, start, end)
    decoded = Decoded(whole.text[start:end], data, whole.encoding, fallback)
    source = attrs.evolve(story.source, text=decoded.text, data=data, start=story.source.start + start, start_byte=byte)
    if message is not None:
        body_end = min(message.body_end, end) - start
        message = attrs.evolve(
            message, start=0, body_start=max(message.body_start - start, 0), body_end=body_end, end=end - start
        )
    sent = None if story.message is None else (story.source.text, story.message)
    return Story(source, decoded, message, story.frame, sent)


def _moved(run: Span, start: int, end: int) -> Span:
    return Span(max(run.start, start) - start, min(run.end, end) - start)


def cuts(text: str, dialect: Dialect) -> list[int]:
    """Where the stories of a text begin; 0 alone where it is one."""
    found = _ticker(text) or _digest(text)
    if found:
        return found
    if len(text) < 2 * _SHORTEST_TEXT:
        return [0]
    if not (_BLANK.search(text) is not None and _several_dated(text)) and not _marked_inside(text, dialect):
        return [0]
    return _in_a_row(text, dialect)


def _marked_inside(text: str, dialect: Dialect) -> bool:
    """Whether a rule or an end mark stands so far from both ends that it parts two texts."""
    inside = text[_SHORTEST_TEXT : len(text) - _SHORTEST_TEXT]
    marks, bare = _end_marks(dialect), _bare_marks(dialect)
    short = [line for line in inside.split("\n")[1:-1] if 1 < len(line) < _LONGEST_MARK]
    if any(line.strip(_AROUND_MARKS).lower() in bare and marks.match(line) for line in short):
        return True
    return _may_rule(inside) and _RULE.search(inside) is not None


def _may_rule(text: str) -> bool:
    """Whether three signs of a rule stand side by side, which is cheap to see."""
    return any(sign in text and any(rule in text for rule in rules) for sign, rules in _RULES.items())


def _several_dated(text: str) -> bool:
    """Whether two lines open like a dateline, or two short ones name a year."""
    lines = [line.strip() for line in text.split("\n")]
    opened = (line for line in lines if "(" in line[:_OPENS] or "/" in line[:_OPENS] or ", " in line[:_OPENS])
    if _are_several(_DATELINE.match(line) for line in opened):
        return True
    years = (line for line in lines if "19" in line or "20" in line)
    return _are_several(_DATED.match(line) for line in years)


def _are_several(found: Iterable[object | None]) -> bool:
    """Whether two are found."""
    hits = filter(None, found)
    return next(hits, None) is not None and next(hits, None) is not None


# ---- tickers and digests -----------------------------------------------------------------------------------------


def _ticker(text: str) -> list[int]:
    """Headlines between signs on one line; the signs go with the headline before them."""
    body = text.strip()
    if "\n" in body or not _are_several(_SIGNS.finditer(text)):
        return []
    last = len(text.rstrip())
    starts = [0, *(sign.end() for sign in _SIGNS.finditer(text) if sign.end() < last)]
    parts = [
        text[start:end].strip(_MARKS + "|+#.\r\n") for start, end in zip(starts, [*starts[1:], len(text)], strict=True)
    ]
    headed = all(word_count(part) >= _SHORTEST_PART and len(part) < _LONGEST_PART for part in parts)
    closed = sum(ends_sentence(part) for part in parts)
    return starts if len(parts) >= _FEWEST_PARTS and headed and closed * 2 < len(parts) else []


def _digest(text: str) -> list[int]:
    """A title that says so, and a headline a line."""
    lines = [line[:_LONGEST_HEADLINE] for line in text.split("\n", _DIGEST_REACH)[:_DIGEST_REACH]]
    opening = "\n".join(lines).lower()
    if not any(map(opening.__contains__, _DIGEST_STEMS)) or not any(map(_DIGEST.search, lines)):
        return []
    found: list[int] = []
    at, titled = 0, False
    for line in text.split("\n"):
        words = line.strip(_MARKS + "\r\t")
        if words and titled:
            if not _is_headline(words):
                break
            found.append(at)
        elif words:
            titled = _DIGEST.search(words, 0, _LONGEST_HEADLINE) is not None and word_count(words) > _SHORTEST_PART
        at += len(line) + 1
    rest = text[at:].strip() if titled else text
    return [0, *found] if len(found) >= _FEWEST_HEADLINES and len(rest) < _LONGEST_HEADLINE else []


def _is_headline(words: str) -> bool:
    return word_count(words) >= _FEWEST_WORDS and len(words) < _LONGEST_HEADLINE and not ends_sentence(words)


# ---- stories one after the other ---------------------------------------------------------------------------------


@lru_cache(maxsize=32)
def _end_marks(dialect: Dialect) -> re.Pattern[str]:
    marks = "|".join(re.escape(mark) for mark in sorted(dialect.end_marks, key=lambda mark: (-len(mark), mark)))
    return re.compile(rf"^[ \t(<*=-]*(?:{marks or '(?!)'})[ \t)>*=-]*\r?$", re.IGNORECASE | re.MULTILINE)


@lru_cache(maxsize=32)
def _bare_marks(dialect: Dialect) -> frozenset[str]:
    """End marks without what may stand around them."""
    return frozenset(mark.strip(_AROUND_MARKS).lower() for mark in dialect.end_marks)


class _Row(NamedTuple):
    """A line that is not blank: where it begins, its words, and whether blank lines stand before it."""

    start: int
    words: str
    apart: bool


def _rows(text: str) -> list[_Row]:
    rows: list[_Row] = []
    start, apart = 0, True
    for line in text.split("\n"):
        words = line.strip()
        if words:
            rows.append(_Row(start, words, apart))
        start, apart = start + len(line) + 1, not words
    return rows


def _in_a_row(text: str, dialect: Dialect) -> list[int]:
    """The starts of stories that follow one another."""
    rows, marks = _rows(text), _end_marks(dialect)
    found: list[int] = []
    # The last head that was met, and whether it was one that stands for itself; where its story begins.
    title, sure, dated, begun, at = "", False, False, 0, 0
    while at < len(rows):
        row = rows[at]
        mark = _mark_before(rows, at, marks)
        marked = mark >= 0
        reached, credited = _opening(rows, at, marked=marked)
        if reached and not (title and (row.words in title or title in row.words)):
            lined = _is_dated(rows, reached - 1)
            least = _SHORTEST_DATED if lined and dated else _SHORTEST_STORY
            cut = title and ((marked and sure) or (credited and sure and row.start - begun > least))
            if not title and marked and lined and any(_is_dated(rows, above) for above in range(mark)):
                # What a rule parts from dated text above is a story, whatever its head.
                cut = True
            if cut:
                found.append(rows[mark + 1].start if marked else row.start)
            if cut or not sure:
                title, sure, begun, dated = row.words, credited or marked or not at, row.start, lined
        at = max(reached, at + 1)
    return [0, *found]


def _mark_before(rows: Sequence[_Row], at: int, marks: re.Pattern[str]) -> int:
    """The row of the rule or end mark above a headline; the story's number may stand between; -1 for none."""
    for above in range(at - 1, max(-1, at - 3), -1):
        words = rows[above].words
        if _RULE.match(words) or marks.match(words):
            return above
        if len(words) > _LONGEST_MARK or not any(map(str.isdigit, words)):
            return -1
    return -1


def _opening(rows: Sequence[_Row], at: int, *, marked: bool) -> tuple[int, bool]:
    """One past the first line of text that the headline at a row opens, 0 for no opening; and whether it is dated."""
    if at + 1 < len(rows) and _is_dated(rows, at + 1) and _is_heading(rows, at):
        return at + 2, True
    if not (rows[at].apart or marked) or not _is_title(rows[at].words):
        return 0, False
    credited = False
    for row in range(at + 1, min(at + 1 + _ABOVE, len(rows))):
        words = rows[row].words
        if _is_dated(rows, row):
            return row + 1, True
        if _is_credit(words):
            credited = True
        elif (is_prose(words) or _is_wrapped(rows, row)) and (credited or rows[row].apart):
            return row + 1, credited
        elif not _is_title(words):
            break
    return 0, False


def _is_heading(rows: Sequence[_Row], at: int) -> bool:
    """Whether a line above dated text is its headline, however short: it is none of a story that goes on."""
    words = rows[at].words
    closed = not at or rows[at].apart or ends_sentence(rows[at - 1].words)
    return (
        closed
        and words.count(" ") > 0
        and len(words) < _LONGEST_HEADLINE
        and not ends_sentence(words)
        and words[0] not in "*•([-"
        and not _is_credit(words)
    )


def _is_title(words: str) -> bool:
    if not _is_headline(words) or _RULE.match(words) or words[0] in "*•-–—+([":
        return False
    return furniture_kind(words) is None and heading_kind(words) is None and not is_box_heading(words)


def _is_wrapped(rows: Sequence[_Row], at: int) -> bool:
    """Whether a line begins a paragraph of several lines."""
    return len(rows[at].words) > _SHORTEST_TEXT and at + 1 < len(rows) and not rows[at + 1].apart


def _is_dated(rows: Sequence[_Row], at: int) -> bool:
    """Whether a dateline with a date or an agency opens the text at a row, which may be wrapped."""
    words = rows[at].words
    if _DATELINE.match(words) is None:
        return False
    below = at + 1
    while len(words) < _DATELINE_REACH and below < len(rows) and not rows[below].apart:
        words, below = f"{words} {rows[below].words}", below + 1
    found = read_dateline(words[:_DATELINE_REACH]) if len(words) >= _SHORTEST_TEXT else None
    return found is not None and (found.value.date is not None or found.value.agency is not None)


def _is_credit(words: str) -> bool:
    """Whether a line is a byline, or a stamp with its year."""
    if len(words) > _LONGEST_CREDIT:
        return False
    if _DATED.match(words) is None:
        return words[:3].casefold() == "by " and read_byline(words) is not None
    stamp = read_stamp(words)
    return stamp is not None and stamp.value.date is not None and stamp.value.date.day is not None
