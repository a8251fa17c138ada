"""A release below its head: the body, closing paragraphs on organisations, contacts, legal text.

First each piece is given to a part, by its kind and by the part before it; then the parts become claims.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence

from newsmodel.extract.releases import describes, holds_contact, read_heading
from newsmodel.extract.releases.disclaimers import is_notice
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.ends import is_end_mark
from newsmodel.wire.rules.lead import Lead
from newsmodel.wire.rules.release.kinds import Kind
from newsmodel.wire.rules.release.pieces import Piece, plain, text_claim
from newsmodel.wire.rules.words import ends_sentence, word_count
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["Part", "claim_rest", "parts_of"]

_LONGEST_NAME_LINE, _MOST_NAME_LINES = 60, 4
_LONGEST_CROSSHEAD, _LONGEST_QUESTION, _LONGEST_LABEL = 130, 90, 5
_LONGEST_CONTACT = 220
# A line of the body that is longer is a paragraph, whatever it ends with.
_LONG_LINE = 60
# A sentence case heading that is longer is a line of running text.
_LONGEST_SMALL = 110
# `Date: April 2`, `2. Four new ferries`.
_LABELLED = re.compile(r"[^\W\d_][^:.!?]{1,50} ?: |\d{1,2}[.)] ?\w")
_WITH_VALUE = re.compile(r"[^\W\d_][^:.!?]{1,50} ?: [^:]{0,60}?(?:\d|https?:|www\.)|\d{1,2}[.)] ?\w")
_NUMBERED = re.compile(r"\d{1,2}[.)] ?\w")
_LINKS_HEAD = re.compile(
    r"(?:related|associated|quick|useful|further) (?:links|documents|information):?\s*\Z", re.IGNORECASE
)
_MOST_LINKS = 8
_SITE = re.compile(r"https?://|www\.|(?<![@\w])[\w-]+\.(?:com|org|net|io|de|fr|es|it|se|eu|co|info)\b")
_ENDS_BODY = {Kind.BOX_HEADING, Kind.CONTACT_HEADING, Kind.DISCLAIMER_HEADING, Kind.NOTES, Kind.SOURCE}
_ASIDE = {Kind.PICTURE, Kind.FURNITURE, Kind.MARK, Kind.END}


class Part(enum.Enum):
    """What a piece belongs to."""

    BODY = enum.auto()
    BOX = enum.auto()
    UNTITLED = enum.auto()
    CONTACT = enum.auto()
    LEGAL = enum.auto()
    NOTES = enum.auto()
    SOURCE = enum.auto()
    ASIDE = enum.auto()


def parts_of(pieces: Sequence[Piece], kinds: Sequence[Kind], start: int) -> list[Part]:
    """The part of each piece from `start` on; the ones before it are given to no part: ASIDE."""
    parts = [Part.ASIDE] * min(start, len(pieces))
    last = Part.BODY
    closing = _closing(pieces, kinds, start)
    for at in range(start, len(pieces)):
        part = _part(pieces, kinds, at, last, body=at < closing)
        parts.append(part)
        if part not in {Part.ASIDE, Part.SOURCE}:
            last = Part.BOX if part is Part.UNTITLED else part
    return parts


def _closing(pieces: Sequence[Piece], kinds: Sequence[Kind], start: int) -> int:
    """One past the last sentence or item of the body: what follows it closes the release."""
    stop = next((at for at in range(start, len(kinds)) if kinds[at] in _ENDS_BODY), len(kinds))
    for at in reversed(range(start, stop)):
        if kinds[at] is Kind.PROSE or (kinds[at] is Kind.ITEM and not _is_link(pieces[at].text)):
            return at + 1
        if kinds[at] is Kind.LINE and _NUMBERED.match(pieces[at].text) and not _in_links(pieces, kinds, at):
            return at + 1
    return start


def _part(pieces: Sequence[Piece], kinds: Sequence[Kind], at: int, last: Part, *, body: bool) -> Part:
    """The part of one piece; `body` while sentences of the body are still to come."""
    kind, text = kinds[at], pieces[at].text
    if kind in _ASIDE or (last is not Part.BOX and _is_link_list(pieces, kinds, at)) or _in_links(pieces, kinds, at):
        return Part.ASIDE
    if kind is Kind.ITEM and not body and last in {Part.CONTACT, Part.LEGAL}:
        return Part.ASIDE
    if kind is Kind.SOURCE:
        return Part.ASIDE if body else Part.SOURCE
    if kind in _HEADINGS:
        return _HEADINGS[kind]
    if kind is Kind.LEGAL:
        return Part.BODY if body and last is Part.BODY else Part.LEGAL
    if kind is Kind.CONTACT or _leads_to_contact(pieces, kinds, at):
        return Part.BODY if body and last is Part.BODY else Part.CONTACT
    if last is Part.CONTACT:
        return _after_contact(text, kind)
    if kind is Kind.PROSE and last is Part.BODY and not _goes_on(kinds, at) and describes(text) and at > 2:
        return Part.UNTITLED
    if last is Part.LEGAL and kind is Kind.LINE and not ends_sentence(text):
        return Part.ASIDE
    return last


_HEADINGS = {
    Kind.DISCLAIMER_HEADING: Part.LEGAL,
    Kind.CONTACT_HEADING: Part.CONTACT,
    Kind.BOX_HEADING: Part.BOX,
    Kind.NOTES: Part.NOTES,
}


def _goes_on(kinds: Sequence[Kind], at: int) -> bool:
    """Whether more sentences follow before the release closes."""
    for below in range(at + 1, len(kinds)):
        kind = kinds[below]
        if kind in {Kind.PROSE, Kind.ITEM}:
            return True
        if kind not in _ASIDE and kind is not Kind.LINE:
            return False
    return False


def _after_contact(text: str, kind: Kind) -> Part:
    """What follows the lines of a contact without a heading of its own."""
    if len(text) <= _LONGEST_CONTACT and (kind is Kind.LINE or holds_contact(text)):
        return Part.CONTACT
    return Part.UNTITLED if describes(text) else Part.BODY


def _leads_to_contact(pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> bool:
    """Whether short lines from here on end in an address or a phone: a name, a post, a house."""
    for below in range(at, min(at + _MOST_NAME_LINES, len(pieces))):
        text = pieces[below].text
        if kinds[below] is Kind.CONTACT:
            return True
        short = len(text) <= _LONGEST_NAME_LINE and not text.endswith((":", "?", "!")) and not _SITE.search(text)
        named = kinds[below] is Kind.LINE or (kinds[below] is Kind.PROSE and below == at)
        if not named or not short:
            return False
    return False


def _is_link_list(pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> bool:
    """Whether a piece is a link in a list of links, or the heading of one."""
    if kinds[at] is Kind.ITEM:
        return _is_link(pieces[at].text)
    items = kinds[at] is Kind.LINE and at + 1 < len(kinds) and kinds[at + 1] is Kind.ITEM
    return items and word_count(pieces[at].text) <= _LONGEST_LABEL and _is_link(pieces[at + 1].text)


def _in_links(pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> bool:
    """Whether a short line stands in the list below `Related links`."""
    first = at
    while first > 0 and at - first < _MOST_LINKS and kinds[first] is Kind.LINE:
        first -= 1
    return first < at and kinds[first] is Kind.FURNITURE and _LINKS_HEAD.match(pieces[first].text) is not None


def _is_link(text: str) -> bool:
    """Whether an item is little more than an address or names between bars."""
    return (_SITE.search(text) is not None and word_count(text) <= _LONGEST_LABEL) or text.count(" | ") > 1


# ---- parts to claims -------------------------------------------------------------------------------------------


def claim_rest(
    scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], start: int, *, opened: Lead | None
) -> Iterator[Claim]:
    """Claims for the pieces from `start` on; `opened` is the dateline at the front of the first."""
    parts = parts_of(pieces, kinds, start)
    listed = False
    for at in range(start, len(pieces)):
        piece, part, kind = pieces[at], parts[at], kinds[at]
        if at == start and opened is not None:
            yield from _dated(scene, piece, opened)
        elif part is Part.BODY and kind is Kind.ITEM:
            yield _item(scene, piece, "item" if listed else "list")
        else:
            yield from _CLAIMS[part](scene, pieces, kinds, at)
        listed = part is Part.BODY and kind is Kind.ITEM


def _dated(scene: Scene, piece: Piece, lead: Lead) -> Iterator[Claim]:
    """The dateline at the front of a piece, and the paragraph after it."""
    if lead.dateline is None:
        return
    stretch = _from(scene, piece.stretch, lead.marks)
    line, column = scene.lines.locate(stretch, lead.dateline.end)
    if lead.marks:
        yield plain(piece, Role.STATUS, "flash")
    yield Claim(
        Role.DATELINE, stretch.first, stretch.start, stretch._replace(last=line, end=column), None, lead.dateline
    )
    yield Claim(Role.PARAGRAPH, line, column, stretch._replace(first=line, start=column))


def _from(scene: Scene, stretch: Stretch, offset: int) -> Stretch:
    """A stretch from a code point of its words on."""
    if not offset:
        return stretch
    line, column = scene.lines.locate(stretch, offset)
    return stretch._replace(first=line, start=column)


def _item(scene: Scene, piece: Piece, sub: str) -> Claim:
    """An item, its bullet left out of the words."""
    words = piece.text[1:].lstrip(" \u00a0\t")
    return text_claim(piece, Role.LIST_ITEM, sub)._replace(
        stretch=_from(scene, piece.stretch, len(piece.text) - len(words))
    )


def _body(_scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    """A paragraph; a line without a sentence above one is a crosshead."""
    text = pieces[at].text
    if _is_crosshead(pieces, kinds, at):
        yield text_claim(pieces[at], Role.CROSSHEAD)
    elif (
        kinds[at] is not Kind.LINE
        or len(text) > _LONG_LINE
        or ends_sentence(text)
        or _LABELLED.match(text)
        or text.endswith(":")
    ):
        yield text_claim(pieces[at], Role.PARAGRAPH)
    else:
        yield text_claim(pieces[at], Role.UNCLASSIFIED)


def _is_crosshead(pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> bool:
    """Whether a line heads what follows it: sentences, items, lines with labels; a question heads a list."""
    text = pieces[at].text
    below = next((n for n in range(at + 1, min(at + 4, len(kinds))) if kinds[n] not in _ASIDE), None)
    if below is None:
        return False
    if kinds[at] is Kind.PROSE:
        return kinds[below] is Kind.ITEM and text.endswith("?") and len(text) < _LONGEST_QUESTION
    if kinds[at] is not Kind.LINE or len(text) > _LONGEST_CROSSHEAD or not _may_head(text):
        return False
    if kinds[below] is not Kind.LINE:
        return kinds[below] in {Kind.PROSE, Kind.ITEM, Kind.LEGAL}
    listing = pieces[below].text
    if _LABELLED.match(text) and _LABELLED.match(listing):
        return False
    labelled = _LABELLED.match(listing) is not None or "|" in listing or listing.endswith(":")
    return labelled or (below + 1 < len(kinds) and kinds[below + 1] is Kind.PROSE and _may_head(pieces[below].text))


def _may_head(text: str) -> bool:
    words = text.split()
    small = sum(word[0].islower() for word in words) * 2 > len(words)
    if text.endswith(":") and (len(words) > _LONGEST_LABEL or small):
        return False
    if (_WITH_VALUE.match(text) and not text.endswith(":")) or (small and len(text) > _LONGEST_SMALL):
        return False
    return text[0] not in '-–—~(“"|' and not text[0].islower() and not text.endswith((".", ",", ";", "”", '"'))


def _box(scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    """A heading and what runs on after it, or a paragraph of the box."""
    piece = pieces[at]
    heading = read_heading(piece.text) if kinds[at] is Kind.BOX_HEADING else None
    if heading is None and kinds[at] is Kind.BOX_HEADING:
        yield text_claim(piece, Role.FACTBOX_HEADING)
        return
    if heading is None:
        yield text_claim(piece, Role.FACTBOX)
        return
    if heading.rest >= len(piece.text):
        yield text_claim(piece, Role.FACTBOX_HEADING)
        return
    line, column = scene.lines.locate(piece.stretch, heading.end)
    yield text_claim(piece, Role.FACTBOX_HEADING)._replace(stretch=piece.stretch._replace(last=line, end=column))
    rest = _from(scene, piece.stretch, heading.rest)
    yield Claim(Role.FACTBOX, rest.first, rest.start, rest)


def _untitled(_scene: Scene, pieces: Sequence[Piece], _kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    yield text_claim(pieces[at], Role.FACTBOX, "untitled")


def _contact(_scene: Scene, pieces: Sequence[Piece], _kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    yield text_claim(pieces[at], Role.CONTACT)


def _legal(_scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    sub = "heading" if kinds[at] is Kind.DISCLAIMER_HEADING else "notice" if is_notice(pieces[at].text) else None
    yield text_claim(pieces[at], Role.DISCLAIMER, sub)


def _notes(_scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    """Notes to those who print the release: background beside it."""
    if kinds[at] is Kind.NOTES:
        yield text_claim(pieces[at], Role.SIDEBAR_TITLE, "background")
    else:
        yield text_claim(pieces[at], Role.SIDEBAR, "item")


def _source(_scene: Scene, pieces: Sequence[Piece], _kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    yield text_claim(pieces[at], Role.SIGN_OFF, "source")


def _aside(scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> Iterator[Claim]:
    if kinds[at] is Kind.END and is_end_mark(pieces[at].text, scene):
        yield plain(pieces[at], Role.END_MARK)
        return
    if kinds[at] is Kind.PICTURE:
        yield text_claim(pieces[at], Role.FIGURE, "beside")
        return
    yield plain(pieces[at], Role.FURNITURE, "release-mark" if kinds[at] is Kind.MARK else "wire")


_CLAIMS = {
    Part.BODY: _body,
    Part.BOX: _box,
    Part.UNTITLED: _untitled,
    Part.CONTACT: _contact,
    Part.LEGAL: _legal,
    Part.NOTES: _notes,
    Part.SOURCE: _source,
    Part.ASIDE: _aside,
}
