"""A release from its headline to its last contact, as claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from newsmodel.extract.found import Found
from newsmodel.extract.releases import completed, read_contacts, read_dated_line, read_heading, wire_first
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.boxes import with_profiles
from newsmodel.wire.rules.ends import is_end_mark
from newsmodel.wire.rules.head import Verdict, judge, status_of
from newsmodel.wire.rules.lead import Lead, read_dated
from newsmodel.wire.rules.release.kinds import ITEM_SIGNS, Kind, is_release_mark
from newsmodel.wire.rules.release.pieces import Piece, plain, text_claim
from newsmodel.wire.rules.release.tail import claim_rest
from newsmodel.wire.rules.words import ends_sentence, plain_words
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_release"]

# How many pieces below the top a dateline is looked for.
_DEEPEST_DATELINE = 40
_HEADING_SIGN = "#"
_LONGEST_DECK, _MOST_DECKS = 300, 6
_DECKS = {Kind.LINE, Kind.PROSE, Kind.ITEM}
_DECK_MARKS = f"{ITEM_SIGNS} \u00a0\t"
_MAY_HEAD = {Kind.LINE, Kind.PROSE, Kind.LEGAL}
_MAY_BE_DATED = {Kind.LINE, Kind.PROSE, Kind.LEGAL, Kind.CONTACT}
# Above the dateline stand a headline and its decks; of more lines some are a record's. How much of the story is compared.
_FEW_LINES, _VOCABULARY = 4, 6
# Lines of the house above the mark `News release`.
_HOUSE_LINES = 2
# Who issues a release may stand after its dateline, between the dateline's own marks.
_LONGEST_ISSUER, _ISSUER_ENDS = 80, ("/", "--", "—", "–", "-")


class _Head(NamedTuple):
    """Where the parts of the head stand; -1 for none.

    Attributes:
        headline: number of the piece.
        lead: number of the first piece of the body.
        dated: the reading of the dateline that opens it, or stands alone above it.
        dated_at: number of the piece that holds the dateline.
    """

    headline: int
    lead: int
    dated: Lead | None
    dated_at: int


def read_release(scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind]) -> list[Claim]:
    """Claims that tile the release, in order."""
    verdicts = _verdicts(scene, pieces, kinds)
    head = _find_head(scene, pieces, kinds, verdicts)
    rest = list(claim_rest(scene, pieces, kinds, head.lead, opened=head.dated if head.dated_at == head.lead else None))
    rest = with_profiles(scene.lines, rest)
    return list(_with_contacts(scene, [*_claim_head(scene, pieces, kinds, verdicts, head), *rest]))


def _with_contacts(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; the first on a contact holds what all of them give, so that each person is one."""
    at = [number for number, claim in enumerate(claims) if claim.role is Role.CONTACT]
    lines: list[str] = []
    for before, number in zip([-1, *at], at, strict=False):
        stretch = claims[number].stretch
        lines += [] if number - 1 == before else [""]
        lines += [] if stretch is None else [scene.lines.text_of(stretch)]
    body = next((claim.stretch for claim in claims if claim.role is Role.PARAGRAPH and claim.stretch), None)
    lead = scene.lines.text_of(body) if at and body is not None else ""
    found = Found(read_contacts(lines, _organisations(scene, claims), lead=lead), 0, 0)
    for number, claim in enumerate(claims):
        if not at or number < at[0] or claim.role is not Role.CONTACT:
            yield claim
        else:
            yield claim._replace(found=found) if number == at[0] else claim._replace(stretch=None)


def _organisations(scene: Scene, claims: Sequence[Claim]) -> tuple[str, ...]:
    """The names in the headings of closing paragraphs."""
    texts = [scene.lines.text_of(c.stretch) for c in claims if c.role is Role.FACTBOX_HEADING and c.stretch is not None]
    names = [heading.name for text in texts if (heading := read_heading(text)) is not None]
    return tuple(sorted(dict.fromkeys(names), key=len, reverse=True))


def _verdicts(scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind]) -> list[Verdict | None]:
    """What the rules of heads say of the first pieces."""
    return [
        None if kind is not Kind.LINE or piece.text[0] == _HEADING_SIGN else judge(piece.text, piece.group, scene)
        for piece, kind in zip(pieces[:_DEEPEST_DATELINE], kinds, strict=False)
    ]


def _find_head(
    scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], verdicts: Sequence[Verdict | None]
) -> _Head:
    dated, dated_at, lead = _find_dateline(scene, pieces, kinds)
    top = dated_at if dated is not None else len(pieces)
    open_ = [
        at
        for at in range(min(len(verdicts), top))
        if kinds[at] in _MAY_HEAD and verdicts[at] is None and not _in_contact(kinds, at)
    ]
    open_ = _below_mark(kinds, open_, top)
    if dated is not None:
        return _Head(_headline_among(pieces, open_, lead), lead, dated, dated_at)
    headline = _marked(pieces, open_)
    return _Head(headline, _undated(pieces, kinds, verdicts, headline), None, -1)


def _below_mark(kinds: Sequence[Kind], open_: Sequence[int], top: int) -> list[int]:
    """The lines that may be the headline: those below a mark of releases, where the house stands above it."""
    marks = [at for at in range(min(top, _DEEPEST_DATELINE, len(kinds))) if kinds[at] is Kind.MARK]
    below = [at for at in open_ if marks and at > marks[0]]
    above = len(open_) - len(below)
    headed = bool(below) and kinds[below[0]] is Kind.LINE
    return below if headed and above <= _HOUSE_LINES else list(open_)


def _find_dateline(scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind]) -> tuple[Lead | None, int, int]:
    """The dateline, the piece it stands in, and the first piece of the body."""
    for at in range(min(len(pieces), _DEEPEST_DATELINE)):
        if kinds[at] is Kind.BOX_HEADING and at > 1:
            break
        dated = _dated(scene, at, pieces[at].text) if kinds[at] in _MAY_BE_DATED else None
        if dated is not None and dated.dateline is not None and _is_full(dated, at):
            rest = pieces[at].text[dated.marks + dated.dateline.end :]
            alone = not rest or (len(rest) < _LONGEST_ISSUER and rest.endswith(_ISSUER_ENDS))
            below = _first_text(kinds, at + 1)
            if (
                alone
                and (rest or pieces[at].text.endswith("/"))
                and below < len(pieces)
                and _opens_dated(scene, pieces[below], kinds[below])
            ):
                # Services print the place of the issuer above the release's own dateline.
                continue
            return dated, at, below if alone else at
    return None, -1, -1


def _dated(scene: Scene, at: int, text: str) -> Lead | None:
    """The lead that opens with a dateline, or the dateline that a line of place and day is."""
    lead = read_dated(scene, max(1, at), text)
    if lead is not None and lead.dateline is not None:
        return lead._replace(dateline=completed(lead.dateline, text[lead.marks :]))
    signed = wire_first(text) if lead is None else None
    inner = read_dated(scene, max(1, at), text[signed[1] :]) if signed is not None else None
    if signed is not None and inner is not None and inner.dateline is not None and not inner.marks:
        found = inner.dateline
        end = signed[1] + found.end
        value = attrs.evolve(found.value, text=text[:end].rstrip(), agency=signed[0])
        return Lead(at, at, attrs.evolve(found, value=value, start=0, end=end))
    line = read_dated_line(text) if at else None
    return None if line is None else Lead(at, at, line)


def _opens_dated(scene: Scene, piece: Piece, kind: Kind) -> bool:
    return kind in _MAY_BE_DATED and read_dated(scene, 1, piece.text) is not None


def _is_full(dated: Lead, at: int) -> bool:
    """Whether a dateline is more than a place: at the top, a headline may open with one and a dash."""
    line = None if dated.dateline is None else dated.dateline.value
    return line is not None and (at > 0 or line.date is not None)


def _marked(pieces: Sequence[Piece], open_: Sequence[int]) -> int:
    """The line that Markdown marks as a heading; else the first."""
    first = open_[0] if open_ else 0
    return next((at for at in open_ if pieces[at].text[0] == _HEADING_SIGN), first)


def _headline_among(pieces: Sequence[Piece], open_: Sequence[int], lead: int) -> int:
    """The line above the dateline that says most of what the story says; few lines have the headline first."""
    if not open_ or any(pieces[at].text[0] == _HEADING_SIGN for at in open_) or len(open_) <= _FEW_LINES:
        return _marked(pieces, open_) if open_ else -1
    story = set(plain_words(" ".join(piece.text for piece in pieces[lead : lead + _VOCABULARY])))
    return max(open_, key=lambda at: (_likeness(pieces[at].text, story), at))


def _likeness(text: str, story: set[str]) -> float:
    """How much a line looks like the headline of a story of these words."""
    words = [word for word in plain_words(text) if len(word) > 3]
    count = len(text.split())
    return sum(word in story for word in words) / max(len(words), 3) + (4 <= count <= 30) - ends_sentence(text)


def _first_text(kinds: Sequence[Kind], at: int) -> int:
    return next((n for n in range(at, len(kinds)) if kinds[n] not in {Kind.FURNITURE, Kind.MARK}), len(kinds))


def _undated(pieces: Sequence[Piece], kinds: Sequence[Kind], verdicts: Sequence[Verdict | None], headline: int) -> int:
    """The first sentence below the headline; lines above it are the deck."""
    for at in range(headline + 1, len(pieces)):
        settled = at < len(verdicts) and verdicts[at] is not None
        text = pieces[at].text
        if (
            kinds[at] is Kind.PROSE
            and not settled
            and (ends_sentence(text) or len(text) > _LONGEST_DECK or text.endswith(":"))
        ):
            return at
        decked = kinds[at] is Kind.ITEM and _is_deck(pieces, kinds, at)
        if not decked and kinds[at] in {Kind.BOX_HEADING, Kind.ITEM, Kind.DISCLAIMER_HEADING}:
            return at
    return min(headline + 1, len(pieces))


def _is_deck(pieces: Sequence[Piece], kinds: Sequence[Kind], at: int) -> bool:
    """Whether an item below the headline is of its decks: few and short, above the first sentence."""
    below = next((n for n in range(at, min(at + _MOST_DECKS, len(kinds))) if kinds[n] is not Kind.ITEM), None)
    return below is not None and kinds[below] is Kind.PROSE and not ends_sentence(pieces[at].text)


def _in_contact(kinds: Sequence[Kind], at: int) -> bool:
    """Whether a line stands between the heading of a contact and its address."""
    above = [n for n in range(max(0, at - 4), at) if kinds[n] is Kind.CONTACT_HEADING]
    return bool(above) and Kind.CONTACT in kinds[at : at + 4]


def _claim_head(
    scene: Scene, pieces: Sequence[Piece], kinds: Sequence[Kind], verdicts: Sequence[Verdict | None], head: _Head
) -> Iterator[Claim]:
    """Claims for the pieces above the body."""
    for at in range(min(head.lead, len(pieces))):
        piece = pieces[at]
        verdict = verdicts[at] if at < len(verdicts) else None
        if at == head.headline:
            yield _headline(scene, piece)
        elif head.dated is not None and at == head.dated_at:
            yield Claim(
                Role.DATELINE, piece.stretch.first, piece.stretch.start, piece.stretch, None, head.dated.dateline
            )
        elif kinds[at] is Kind.PICTURE:
            yield text_claim(piece, Role.FIGURE, "beside")
        elif kinds[at] in {Kind.CONTACT_HEADING, Kind.CONTACT} or (kinds[at] is Kind.LINE and _in_contact(kinds, at)):
            yield text_claim(piece, Role.CONTACT)
        elif verdict is not None:
            yield _judged(piece, verdict)
        elif kinds[at] in _DECKS and at > head.headline and not _is_issuer(scene, piece):
            deck = text_claim(piece, Role.STANDFIRST)
            yield _unmarked(scene, deck, piece) if kinds[at] is Kind.ITEM else deck
        else:
            mark = is_end_mark(piece.text, scene) and not is_release_mark(piece.text)
            yield plain(piece, Role.FURNITURE, "rule" if mark else "release-mark" if kinds[at] is Kind.MARK else "wire")


def _unmarked(scene: Scene, claim: Claim, piece: Piece) -> Claim:
    """The claim without the bullet before a deck and the dash that closes it: `– A ferry for all –`."""
    text = piece.text
    words = text.lstrip(_DECK_MARKS)
    if claim.stretch is None or len(words) == len(text) or not words.strip(_DECK_MARKS):
        return claim
    line, column = scene.lines.locate(claim.stretch, len(text) - len(words))
    last, end = scene.lines.locate(claim.stretch, len(text.rstrip(_DECK_MARKS)) - 1)
    return claim._replace(stretch=Stretch(line, column, last, end + 1))


def _is_issuer(scene: Scene, piece: Piece) -> bool:
    """Whether a line is the place and the name of who issues the release, above its own dateline."""
    return piece.text.endswith("/") and read_dated(scene, 1, piece.text) is not None


def _dateline(scene: Scene, piece: Piece, lead: Lead) -> Iterator[Claim]:
    """A dateline on a line of its own; after it may stand who issues the release."""
    if lead.dateline is None:
        return
    first, start, last, end = piece.stretch
    line, column = scene.lines.locate(piece.stretch, lead.marks + lead.dateline.end)
    opening = scene.lines.locate(piece.stretch, lead.marks)
    if lead.marks:
        yield plain(piece, Role.STATUS, "flash")
    stretch = Stretch(*(opening if lead.marks else (first, start)), line, column)
    yield Claim(Role.DATELINE, stretch.first, stretch.start, stretch, None, lead.dateline)
    if (line, column) < (last, end) and scene.lines.text_of(Stretch(line, column, last, end)):
        yield Claim(Role.FURNITURE, line, column, None, "issuer")


def _judged(piece: Piece, verdict: Verdict) -> Claim:
    role, sub, found = verdict
    stretch = None if role is Role.FURNITURE else piece.stretch
    return Claim(role, piece.stretch.first, piece.stretch.start, stretch, sub, found)


def _headline(scene: Scene, piece: Piece) -> Claim:
    """The headline, without the sign that marks it in Markdown."""
    stretch = piece.stretch
    marks = len(piece.text) - len(piece.text.lstrip(_HEADING_SIGN + " "))
    if marks:
        line, column = scene.lines.locate(stretch, marks)
        stretch = stretch._replace(first=line, start=column)
    return Claim(
        Role.HEADLINE,
        piece.stretch.first,
        piece.stretch.start,
        stretch,
        None,
        status_of(scene.lines.text_of(stretch), scene.received),
    )
