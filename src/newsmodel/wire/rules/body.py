"""The body of wire copy: everything between the lead and the end mark is the story."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from newsmodel.extract.bylines import read_byline, read_credits
from newsmodel.extract.found import Found
from newsmodel.extract.stamps import read_stamp
from newsmodel.model.people import Byline
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.ends import claim_break
from newsmodel.wire.rules.lead import Lead
from newsmodel.wire.rules.words import ends_sentence, group_text
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["claim_closing", "claim_dated", "claim_paragraph", "claim_run", "may_be_row", "may_run", "read_wire_body"]

_COLUMN_GAP = "   "
_CELL_GAP = re.compile(r"\t+ *| {3,}\t?| +\| +")
_BAR = " | "
# Signs that are bullets wherever they open a line, and those that need a space after them.
_SURE_BULLETS = "•▪◦‣●■\x95"
_BULLETS = _SURE_BULLETS + "*-·"
# Items that a number or a letter opens, in turn from the first; a sign or letter that stands for a bullet.
_NUMBER = re.compile(r"\(?(?:(\d{1,2})[.)]|([a-h])\)) +(?=[^\W\d])")
_MARK = re.compile(r"(?:o|--) +(?=[^\W\d_a-z])")
# A time and what happened then; two sides and what each scored.
_ENTRY = re.compile(r"\d{1,2}[.:]\d\d( +[-–—] +)(?=[^\W\d])")
_RESULT = re.compile(r"[^\W\d_a-z][^\d,;:()]{1,24} \d{1,3}( +)[^\W\d_a-z][^\d,;:()]{1,24} \d{1,3}\Z")
_LONGEST_LINE = 80
_MOST_CLOSING = 3
# Initials of agency and desk in brackets, on a line of their own.
_INITIALS = re.compile(
    r"\([A-Za-z]{2,5}(?:[\\/ ]{1,2}[A-Za-z]{2,5}){1,2}\)\Z|[A-Za-z]{2,4}(?:/[A-Za-z]{2,4}){1,3}\Z"
    r"|[A-Z]{2,5} ?// ?[A-Z]{2,5}\Z|(?:dpa|afp|apa|ats|sda|ap)(?: [a-z]{2,4}[0-9]?){1,5}\Z"
)
# The same below the last sentence: the agency and initials of its desks, or either alone.
_SIGNED = re.compile(
    r"[-=(<]{0,2}[A-Z]{2,6}(?:/[A-Z]{2,6})?[-=)>]{0,2}\Z|[A-Z]{2,6}(?:/[A-Z]{2,6})?(?: [a-z]{1,4}(?:[-/][a-z]{1,4}){0,3}){1,3}\Z"
    r"|[a-z]{2,5}(?:[-/][a-z]{2,5}){1,4}\Z"
)
# Reporters behind a dateline of Chinese or Korean copy.
_REPORTERS = re.compile(
    r"[（(](?P<names>(?:[\u3400-\u9fff]{2,4}[社网網报報])?[记記]者[^（()）\n]{2,30})[)）]"
    r"|(?P<hangul>[\uac00-\ud7af ·,]{2,24} (?:기자|특파원))[ ]?=[ ]?"
)
_REPORTERS_REACH = 80
_LONGEST_STAMP = 44
# Digits of a clock.
_MOMENT = re.compile(r"\d[:h]\d\d|\d{4}")
# How to reach the writer, in brackets: ((ada.quill@wire.example; +47 555 0100)).
_REACH_WRITER = re.compile(r"\({1,2}[^()\s]{1,64}@[^()]{3,200}\){1,2}\Z")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?(?:\d{4}\b[^.]{0,40}|[^.\d]{2,40}\d{4})\Z", re.IGNORECASE
)
_LONGEST_CREDITS, _LONGEST_INITIALS = 600, 240


def read_wire_body(scene: Scene, lead: Lead) -> Iterator[Claim]:
    """Claims for the groups from the lead on, in order."""
    groups = scene.layout.groups
    opening = max(lead.group, lead.dated + 1)
    for at in range(lead.group, opening):
        if at == lead.dated:
            yield from claim_dated(scene, groups[at], lead)
        else:
            yield claim_paragraph(scene, groups[at])
    end = len(groups) - _closing_groups(scene, groups[opening:])
    at = opening
    while at < end:
        run = claim_run(scene, groups, at, end) if may_run(scene.lines.words[groups[at].first]) else None
        if run is None:
            yield claim_break(scene, groups[at]) or claim_paragraph(scene, groups[at])
            at += 1
        else:
            yield from run[1]
            at += run[0]
    for group in groups[max(opening, end) :]:
        yield claim_closing(scene, group) or claim_paragraph(scene, group)


def claim_dated(scene: Scene, group: Group, lead: Lead) -> Iterator[Claim]:
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
    if opened is whole:
        return
    rest = whole._replace(first=line, start=column)
    named = _reporters(scene, rest)
    if named is not None:
        end, byline = named
        line, column = scene.lines.locate(rest, end)
        yield Claim(Role.BYLINE, rest.first, rest.start, rest._replace(last=line, end=column), None, byline)
        rest = rest._replace(first=line, start=column)
    yield Claim(Role.PARAGRAPH, line, column, rest)


def _reporters(scene: Scene, rest: Stretch) -> tuple[int, Found[Byline]] | None:
    """The reporters whom East Asian agencies name behind the dateline, `（记者罗博）`, `홍길동 기자 = `, and where they end."""
    text = scene.lines.text_of(rest)[:_REPORTERS_REACH]
    named = None if text[:1].isascii() and text[:1] != "(" else _REPORTERS.match(text)
    byline = read_byline(named["names"] or named["hangul"]) if named else None
    if named is None or byline is None or named.end() >= len(text):
        return None
    return named.end(), Found(byline.value, 0, named.end())


def claim_paragraph(scene: Scene, group: Group) -> Claim:
    """The group as a paragraph."""
    first, last = group.first, group.last
    return Claim(Role.PARAGRAPH, first, 0, Stretch(first, 0, last, len(scene.lines.texts[last])))


# ---- runs: rows of a table, items of a list --------------------------------------------------------------------


def claim_run(scene: Scene, groups: Sequence[Group], at: int, stop: int) -> tuple[int, Iterator[Claim]] | None:
    """How many groups from `at` on are rows or items of one kind, and claims for them; None for fewer than two."""
    words = scene.lines.words
    for is_one, claims in _RUNS:
        if not is_one(words[groups[at].first], groups[at], 0):
            continue
        end = at + 1
        # Items may stand apart by a blank line each; a table that is broken by one is two.
        spaced = claims is not _row and claims is not _pair
        gap = (
            min(groups[end].gap, 1) if end < stop and spaced and is_one(words[groups[end].first], groups[end], 1) else 0
        )
        while end < stop and groups[end].gap <= gap and is_one(words[groups[end].first], groups[end], end - at):
            end += 1
        if end - at > 1:
            return end - at, (claim for group in groups[at:end] for claim in claims(scene, group, groups[at]))
    return None


def may_run(word: str) -> bool:
    """Whether a line can be a row or an item: most lines are not, and this is cheap."""
    marked = word[0] in _BULLETS or word[0].isdigit() or word[1:2] == ")" or word[:2] in {"o ", "(a", "(1"}
    return marked or may_be_row(word) or (word[-1].isdigit() and len(word) <= _LONGEST_LINE)


def may_be_row(word: str) -> bool:
    """Whether a line has the gap of columns, or bars between more than two."""
    return _COLUMN_GAP in word or "\t" in word or ("|" in word and word.count(_BAR) > 1)


def _is_row(word: str, group: Group, nth: int) -> bool:  # noqa: ARG001  the tests of a run are called alike
    return group.first == group.last and may_be_row(word)


def _is_item(word: str, group: Group, nth: int) -> bool:  # noqa: ARG001  the tests of a run are called alike
    if len(word) <= 2:
        return False
    return word[0] in _BULLETS and (word[0] in _SURE_BULLETS or word[1] == " ")


def _is_marked(word: str, group: Group, nth: int) -> bool:  # noqa: ARG001  the tests of a run are called alike
    return word[0] in "o-" and _MARK.match(word) is not None


def _is_numbered(word: str, group: Group, nth: int) -> bool:  # noqa: ARG001  the tests of a run are called alike
    number = _NUMBER.match(word) if word[0].isalnum() or word[0] == "(" else None
    return number is not None and (number[1] == str(nth + 1) or number[2] == "abcdefgh"[nth : nth + 1] != "")


def _is_pair(word: str, group: Group, nth: int) -> bool:  # noqa: ARG001  the tests of a run are called alike
    if len(word) > _LONGEST_LINE or group.first != group.last:
        return False
    return (
        _ENTRY.match(word) is not None if word[0].isdigit() else word[-1].isdigit() and _RESULT.match(word) is not None
    )


def _row(scene: Scene, group: Group, first: Group) -> Iterator[Claim]:
    """A claim a cell; cells stand apart by a tab, by three spaces or by a bar."""
    text = scene.lines.texts[group.first]
    left, right = len(text) - len(text.lstrip()), len(text.rstrip())
    gaps = [gap.span() for gap in _CELL_GAP.finditer(text, left, right)]
    cells = zip([0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(text)], strict=True)
    for number, (start, end) in enumerate(cells):
        sub = "cell" if number else "table" if group is first else "row"
        yield Claim(Role.TABLE, group.first, start, Stretch(group.first, start, group.first, end), sub)


def _pair(scene: Scene, group: Group, first: Group) -> Iterator[Claim]:
    """Two cells: the time and what happened then, or one side and the other."""
    text = scene.lines.texts[group.first]
    left = len(text) - len(text.lstrip())
    gap = _ENTRY.match(text, left) or _RESULT.match(text.rstrip(), left)
    if gap is not None:
        yield Claim(
            Role.TABLE,
            group.first,
            0,
            Stretch(group.first, left, group.first, gap.start(1)),
            "table" if group is first else "row",
        )
        yield Claim(
            Role.TABLE, group.first, gap.end(1), Stretch(group.first, gap.end(1), group.first, len(text)), "cell"
        )


def _item(scene: Scene, group: Group, first: Group) -> Iterator[Claim]:
    """A claim an item, its bullet left out of the words."""
    text = scene.lines.texts[group.first]
    yield _listed(scene, group, len(text) - len(text.lstrip()) + 1, "list" if group is first else "item")


def _marked(scene: Scene, group: Group, first: Group) -> Iterator[Claim]:
    """The same, where a letter or two signs stand for the bullet."""
    yield _listed(scene, group, _past(_MARK, scene, group), "list" if group is first else "item")


def _numbered(scene: Scene, group: Group, first: Group) -> Iterator[Claim]:
    """The same, its number left out of the words."""
    yield _listed(scene, group, _past(_NUMBER, scene, group), "ordered" if group is first else "item")


def _past(mark: re.Pattern[str], scene: Scene, group: Group) -> int:
    text = scene.lines.texts[group.first]
    left = len(text) - len(text.lstrip())
    found = mark.match(text, left)
    return found.end() if found else left


def _listed(scene: Scene, group: Group, start: int, sub: str) -> Claim:
    whole = scene.lines.whole(group.first, group.last)
    return Claim(Role.LIST_ITEM, group.first, 0, whole._replace(start=start), sub)


_RUNS: tuple[
    tuple[Callable[[str, Group, int], bool], Callable[[Scene, Group, Group], Iterator[Claim]]],
    ...,
] = ((_is_row, _row), (_is_item, _item), (_is_numbered, _numbered), (_is_marked, _marked), (_is_pair, _pair))


# ---- closing lines ---------------------------------------------------------------------------------------------


def _closing_groups(scene: Scene, groups: Sequence[Group]) -> int:
    """How many groups at the end are credits."""
    count = 0
    for group in reversed(groups[-_MOST_CLOSING:]):
        if claim_closing(scene, group) is None:
            break
        count += 1
    return count


def claim_closing(scene: Scene, group: Group) -> Claim | None:
    """`(Reporting by ...; Editing by ...)`, `(bwr/aq)`."""
    text = group_text(scene, group)
    found = read_credits(text) if len(text) < _LONGEST_CREDITS else None
    if found is None:
        if len(text) > _LONGEST_INITIALS:
            return None
        if _INITIALS.match(text) or _REACH_WRITER.match(text):
            return Claim(Role.SIGN_OFF, group.first, 0)
        return Claim(Role.RIGHTS, group.first, 0) if _COPYRIGHT.match(text) else _signed(scene, group, text)
    return Claim(Role.SIGN_OFF, group.first, 0, scene.lines.whole(group.first, group.last), None, found)


def _signed(scene: Scene, group: Group, text: str) -> Claim | None:
    """Initials of agency and desks, or the moment of sending, on a line below a sentence."""
    if len(text) > _LONGEST_STAMP or ends_sentence(text) or group not in scene.layout.groups[-_MOST_CLOSING:]:
        return None
    if not _below_sentence(scene, group.first):
        return None
    if _SIGNED.match(text):
        return Claim(Role.SIGN_OFF, group.first, 0)
    found = read_stamp(text, received=scene.received) if _MOMENT.search(text) else None
    if found is None or found.value.time is None or (found.end - found.start) * 2 < len(text):
        return None
    return Claim(Role.STAMP, group.first, 0, scene.lines.whole(group.first, group.last), None, found)


def _below_sentence(scene: Scene, line: int) -> bool:
    above = next((word for word in reversed(scene.lines.words[max(0, line - _MOST_CLOSING) : line]) if word), "")
    return bool(above) and (ends_sentence(above) or len(above) <= _LONGEST_STAMP)
