"""Cards of facts: labels with their values, rosters below a label, timelines, in copy of any layout.

Rules of wires and pages go by sentences, and a card has none: its lines would be menus, stamps or rows.  So a card is
looked for by its labels, after those rules, and its lines become crossheads, list items and paragraphs of the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile, zip_longest
from typing import NamedTuple

from newsmodel.extract.boxes import (
    Field,
    heading_name,
    is_dated_line,
    is_profile,
    label_of_line,
    may_hold_cards,
    may_open_card,
    only_names,
    read_label,
    roster_title,
)
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Lines, Stretch
from newsmodel.wire.segment import Role

__all__ = ["with_cards", "with_labels", "with_profiles"]

_COUNTED = re.compile(r"\d{1,3} [A-Z][a-z]+\Z")
# `Working languages: French, English`, `* suspended since 2022`.
_PAIR = re.compile(r"[^\W\d_][^:.!?]{1,30}\s?:\s\S.{0,120}\Z|[*†‡§]{1,3} ?[a-zA-Z].{3,100}\Z")
_BULLETS = " \t•▪*·–—-"
_LONGEST_LABEL, _LONGEST_NAME = 60, 60
# A line that was cut at a width.
_SHORTEST_WRAP, _LONGEST_WRAP = 40, 110
# Lines of a card between two that are known to be its own; names that make a roster by themselves.
_WIDEST, _ROSTER = 4, 3
_NEXT = 2
# A name is of so many words at most; the small ones in it.
_MOST_WORDS, _SMALL = (
    8,
    frozenset(("of", "the", "for", "and", "de", "la", "du", "des", "et", "der", "für", "und", "del", "y", "и")),
)
# Entries that make a timeline below its title.
_TIMELINE = 4
_CARDS_OWN = {Field.MEMBERS, Field.FOUNDED}
_LOOSE = {Role.PARAGRAPH, Role.LIST_ITEM, Role.CROSSHEAD, Role.UNCLASSIFIED, Role.FURNITURE}
_TEXTS = {Role.PARAGRAPH, Role.LIST_ITEM, Role.CROSSHEAD, Role.FACTBOX, Role.FACTBOX_HEADING}


class _Row(NamedTuple):
    """One entry of a card.

    Attributes:
        first, last: its lines.
        kind: label (alone on its line), value (behind its label), name (below one), dated, pair (a label of no kind
            that is known, with its value), other.
        field: what the label announces.
    """

    first: int
    last: int
    kind: str
    field: Field | None = None


def with_cards(lines: Lines, claims: list[Claim], stop: int | None = None) -> list[Claim]:
    """The claims, with those on the lines of cards put in the place of what sentences alone could not tell.

    What stands from line `stop` on is no part of the story, and a card that reaches there is none.
    """
    titled = _is_titled(lines)
    if not titled and not (lines.tells(may_hold_cards) and may_open_card(lines.words)):
        return claims
    end = len(lines.words) if stop is None else stop
    rows = [row for card in _cards(lines, titled=titled) if card[-1].last < end for row in card]
    if not rows:
        return claims
    first = next(n for n, word in enumerate(lines.words) if word)
    headed = titled or (rows[0].first - first <= _NEXT and _is_short_name(lines.words[first]))
    return _merged(lines, _headed(lines, claims) if headed else claims, rows)


def _is_short_name(word: str) -> bool:
    """Whether the line right above a card is a name by itself: `Harbour Union`."""
    words = word.split()
    capital = all(part[0].isupper() or part in _SMALL for part in words)
    return capital and len(words) <= _MOST_WORDS and word[-1] not in ".:?!" and not any(map(str.isdigit, word))


def _is_titled(lines: Lines) -> bool:
    """Whether the first line is the title of a box, of a timeline or of a roster."""
    first = lines.words[0] or next(filter(None, lines.words), "")
    return bool(first) and (heading_name(first) is not None or roster_title(first) is not None)


def _headed(lines: Lines, claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims, with the title of the card as the headline, where its lines were taken for a menu's."""
    first = next((n for n, word in enumerate(lines.words) if word), 0)
    if any(claim.role is Role.HEADLINE for claim in claims) or not claims or claims[0].line > first:
        return claims
    title = Claim(Role.HEADLINE, first, 0, lines.whole(first, first))
    return [title, *(claim for claim in claims if claim.line > first)]


def with_labels(lines: Lines, claims: Sequence[Claim]) -> list[Claim]:
    """The claims; lines with labels right below the text of a box are of the box, up to the last that is known."""
    out = list(claims)
    inside = False
    for at, claim in enumerate(out):
        if inside and _is_labelled(lines, claim):
            run = list(takewhile(lambda n: _is_labelled(lines, out[n]), range(at, len(out))))
            known = [n for n in run if label_of_line(lines.words[out[n].line]) is not None]
            for n in range(at, known[-1] + 1 if known else at):
                whole = out[n].stretch or lines.whole(out[n].line, out[n].line)
                out[n] = out[n]._replace(role=Role.FACTBOX, sub_role=None, stretch=whole)
            inside = False
        else:
            inside = claim.role in (Role.FACTBOX, Role.FACTBOX_HEADING)
    return out


def _is_labelled(lines: Lines, claim: Claim) -> bool:
    """Whether a claim is a line with a label and its value, of no role that is sure."""
    word = lines.words[claim.line]
    loose = claim.role in _LOOSE and not claim.column
    return loose and (_PAIR.match(word) is not None or label_of_line(word) is not None)


def with_profiles(lines: Lines, claims: list[Claim]) -> list[Claim]:
    """The claims, with boxes about a person or a product as sidebars."""
    heads = [at for at, claim in enumerate(claims) if claim.role is Role.FACTBOX_HEADING]
    if not heads:
        return claims
    out = list(claims)
    for at in heads:
        texts = list(takewhile(lambda n: out[n].role is Role.FACTBOX, range(at + 1, len(out))))
        said = [_words(lines, out[n]) for n in (at, *texts)]
        if texts and is_profile(said[0], " ".join(said[1:])):
            out[at] = out[at]._replace(role=Role.SIDEBAR_TITLE, sub_role="profile")
            out[texts[0] : texts[-1] + 1] = [out[n]._replace(role=Role.SIDEBAR, sub_role="item") for n in texts]
    return out


def _words(lines: Lines, claim: Claim) -> str:
    return "" if claim.stretch is None else lines.text_of(claim.stretch)


# ---- finding ---------------------------------------------------------------------------------------------------------


def _cards(lines: Lines, *, titled: bool) -> Iterator[list[_Row]]:
    """The cards of the copy, each with the lines between its rows."""
    card: list[_Row] = []
    between: list[_Row] = []
    for row in _rows(lines):
        if row.kind == "other" or (row.kind == "pair" and not _goes_on(card, between, row)):
            between.append(row)
            continue
        if card and len(between) > _WIDEST:
            yield from _accepted(card, titled=titled)
            card, between = [], []
        card += [*between, row] if card else [*_heading(lines, between), row]
        between = []
    yield from _accepted(card, titled=titled)


def _goes_on(card: Sequence[_Row], between: Sequence[_Row], row: _Row) -> bool:
    """Whether a line with a label of no kind that is known stands right below a row of the card."""
    return bool(card) and not between and row.first - card[-1].last <= _NEXT


def _heading(lines: Lines, between: Sequence[_Row]) -> Sequence[_Row]:
    """What leads in right above the first row: `Basic facts:`, a sentence, labels of other kinds."""
    pairs = list(takewhile(lambda row: row.kind == "pair", reversed(between)))[::-1]
    last = between[: len(between) - len(pairs)][-1:]
    word = lines.words[last[0].first] if last and last[0].first else ""
    leads = (word[-1:] == ":" and len(word) < _LONGEST_LABEL) or (word[-1:] == "." and len(word) > _SHORTEST_WRAP)
    return [*last, *pairs] if leads else pairs


def _accepted(card: list[_Row], *, titled: bool) -> Iterator[list[_Row]]:
    """A roster, or two labels of which one is a card's own; below the title of a box any label."""
    fields = [row.field for row in card if row.field is not None]
    own = not _CARDS_OWN.isdisjoint(fields)
    dated = sum(row.kind == "dated" for row in card)
    if (titled and (fields or dated >= _TIMELINE)) or (
        own and (len(fields) > 1 or sum(row.kind == "name" for row in card) >= _ROSTER)
    ):
        yield card


def _rows(lines: Lines) -> Iterator[_Row]:
    """Every filled line below the first, as a row of a card or as something else."""
    words = lines.words
    at = next((n for n, word in enumerate(words) if word), len(words)) + 1
    if at < len(words) and roster_title(words[at - 1]) is not None:
        names = list(_below(words, at, names=True))
        yield from (_Row(name, name, "name", Field.MEMBERS) for name in names)
        at = names[-1] + 1 if names else at
    while at < len(words):
        word = words[at]
        if not word:
            at += 1
            continue
        label = label_of_line(word)
        if label is None:
            yield _Row(at, at, "dated" if is_dated_line(word) else "pair" if _PAIR.match(word) else "other")
            at += 1
        elif _is_alone(word, label.start, label.end) and not _runs_on(words, at):
            yield _Row(at, at, "label", label.field)
            names = list(_below(words, at + 1, names=label.field is Field.MEMBERS))
            yield from (_Row(name, name, "name") for name in names)
            at = names[-1] + 1 if names else at + 1
        else:
            last = _end_of_value(words, at)
            yield _Row(at, last, "value", label.field)
            at = last + 1


def _below(words: Sequence[str], at: int, *, names: bool) -> Iterator[int]:
    """The lines of the names below a label, or the one value there: set off alike, by a blank line or none."""
    gap = count = 0
    while (found := _next(words, at, names=names)) is not None and (count < 2 or found - at <= gap):
        gap = found - at if count == 1 else gap
        yield found
        count, at = count + 1, found + 1
        if not names:
            break


def _is_alone(word: str, start: int, end: int) -> bool:
    """Whether a label has no value on its line but a count: `Members: 6 members`, `30 Member Countries`."""
    value = word[start:end].strip()
    return len(word) < _LONGEST_LABEL and (not value or (value[0].isdigit() and read_label(value) is not None))


def _runs_on(words: Sequence[str], at: int) -> bool:
    """Whether the value begins on the next line, and is a list in running text."""
    return at + 1 < len(words) and ", " in words[at + 1]


def _next(words: Sequence[str], at: int, *, names: bool) -> int | None:
    """The next filled line, at most one blank line on, where it is a name or a short value."""
    at += at < len(words) and not words[at]
    if at >= len(words) or not words[at] or len(words[at]) > _LONGEST_NAME or words[at][-1] == ":":
        return None
    if label_of_line(words[at]) is not None:
        return None
    return at if not names or only_names(words[at]) else None


def _end_of_value(words: Sequence[str], at: int) -> int:
    """The last line of a value: cut lines go on up to a blank line or the next label."""
    last = at
    while last + 1 < len(words) and (word := words[last + 1]):
        cut = words[last][-1] == "," or _SHORTEST_WRAP <= len(words[last]) <= _LONGEST_WRAP
        if (
            not cut
            or words[last][-1] in ".;"
            or word[0] in _BULLETS
            or is_dated_line(word)
            or label_of_line(word) is not None
            or _PAIR.match(word)
        ):
            break
        last += 1
    return last


# ---- claiming --------------------------------------------------------------------------------------------------------


def _merged(lines: Lines, claims: Sequence[Claim], rows: Sequence[_Row]) -> list[Claim]:
    texts = [claim for claim in claims if claim.role in _TEXTS]
    told = {line for claim in texts for line in _lines_of(claim)}
    alike = {(claim.line, _lines_of(claim)[-1]) for claim in texts if claim.stretch is not None}
    own = [row for row in rows if _is_owned(row, told, alike)]
    owned = {line for row in own for line in range(row.first, row.last + 1)}
    kept = [cut for claim in claims if (cut := _cut(lines, claim, owned)) is not None]
    return sorted([*kept, *_claims(lines, own)], key=lambda claim: (claim.line, claim.column))


def _is_owned(row: _Row, told: set[int], alike: set[tuple[int, int]]) -> bool:
    """Whether the claims do not say by themselves what a row is."""
    if row.kind in ("value", "pair"):
        return (row.first, row.last) not in alike
    return row.kind in ("label", "name") or row.first not in told


def _lines_of(claim: Claim) -> range:
    return range(claim.line, claim.line if claim.stretch is None else claim.stretch.last + 1)


def _cut(lines: Lines, claim: Claim, owned: set[int]) -> Claim | None:
    """The claim up to the first line of a card; None where it begins on one."""
    if claim.line in owned:
        return None
    stop = next((line for line in _lines_of(claim) if line in owned), None)
    if stop is None or claim.stretch is None:
        return claim
    return claim._replace(stretch=claim.stretch._replace(last=stop - 1, end=len(lines.texts[stop - 1])))


def _claims(lines: Lines, rows: Sequence[_Row]) -> Iterator[Claim]:
    """A label is a crosshead, what stands below it an item; everything else is a paragraph."""
    before, kind = -1, "other"
    for row, after in zip_longest(rows, rows[1:]):
        above = kind if before + 2 >= row.first else "other"
        kind, before = _kind(lines.words[row.first], row, above, after.kind if after else "other"), row.last
        stretch = Stretch(row.first, 0, row.last, len(lines.texts[row.last]))
        if kind == "name":
            text = lines.texts[row.first]
            bullet = len(text) - len(text.lstrip(_BULLETS))
            sub = "item" if above == "name" else "list"
            yield Claim(Role.LIST_ITEM, row.first, 0, stretch._replace(start=bullet), sub)
        else:
            yield Claim(Role.CROSSHEAD if kind == "label" else Role.PARAGRAPH, row.first, 0, stretch)


def _kind(word: str, row: _Row, above: str, below: str) -> str:
    """What an unknown line of a card is: `Working languages:` or `3 Guests` a label, short words below one a name."""
    if row.kind != "other":
        return row.kind
    if len(word) < _LONGEST_LABEL and (word[-1] == ":" or below == "dated" or _COUNTED.match(word)):
        return "label"
    return "name" if above in ("label", "name") and len(word) < _LONGEST_NAME else "other"
