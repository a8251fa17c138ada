"""The head of a header-coded message: its lines by what they are, and the line where the text begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import attrs

from newsmodel.extract.bylines import read_byline
from newsmodel.extract.dates import find_dates
from newsmodel.extract.found import Found
from newsmodel.extract.stamps import is_stamp_line
from newsmodel.extract.status import Status, read_status
from newsmodel.model.article import EdNote, Signal
from newsmodel.model.people import Byline, Person
from newsmodel.model.places import Dateline, Place
from newsmodel.wire.claims import Claim
from newsmodel.wire.lines import Stretch
from newsmodel.wire.rules.head import Slug, status_of
from newsmodel.wire.rules.wired.agate import is_set_apart
from newsmodel.wire.rules.wired.units import Unit, line_unit, marked_units
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["Head", "read_closed_head", "read_marked_head", "read_numbered_head"]

_SLUG = re.compile(
    r"((?:[ABP][CM]|AP)-[^,<^]{2,60}?)(?:, ?([^,<^]*[A-Za-z][^,<^]*))?(?:, ?[0-9]{1,5})?\Z", re.IGNORECASE
)
_LETTERS = re.compile(r"[\W_]+")
_PHOTO = re.compile(
    r"(?:with )?(?:[A-Z]{2,6} )?(?:laser)?(?:photos?|graphics?|videos?|foto|bild)\b[ :].*\d|[(]?(?:foto|photo|mit bild)\b",
    re.IGNORECASE,
)
_PHOTO_CODES = re.compile(r"(?:[A-Z]{2,6} )?(?:Laser)?(?:Photos?|Graphics?|Video)\b[ :]+[A-Z]{2,6}[0-9]")
_AUDIENCE = re.compile(
    r"(eds?|editors?|news editors?|sports editors?|attn:? [^:.]{2,40}|attention editors?)[.:]", re.IGNORECASE
)
# Lines of the head that say how to read the text and are no headline: times of a table.
_REMARK = re.compile(r"(?:all )?times? (?:are )?[a-z]{2,4}\Z|all times\b|editor[’']s note\b", re.IGNORECASE)
_TAKE_WORDS = re.compile(
    r"((?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th))[ -](?:add|take|lead|ld|sub|insert)s?)\b[ :–—-]*(?=\S)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\(([^()]{2,40})\)\Z")
_NUMBERED = re.compile(r"([A-Z]{2,6}[0-9]{1,4})(?::|[ \t]+-(?=\S))[ \t]*")
# How IPTC 7901 closes a head, and how many lines one may have.
_CLOSED = re.compile(r"(?:^|[ \t])=[ \t]*\Z")
_LONGEST_HEAD = 14
# A headline that fills its line may go on in the next.
_FULL_LINE = 52
_LABEL = re.compile(r"(?P<label>[A-Z][A-Z ]{2,24}):[ \t]*(?P<value>\S.*)?")
_HEADLINE_LABELS = frozenset({"STORY", "HEADLINE", "TITLE"})
_FEWEST_LABELS = 3


class Head(NamedTuple):
    """Claims for the lines above the text, and the line where the text begins."""

    claims: list[Claim]
    body: int


class _Said(NamedTuple):
    """What one unit is."""

    role: Role
    sub_role: str | None = None
    found: Found[Any] | None = None


# ---- rules: unit -> what it is ---------------------------------------------------------------------------------


def _squashed(text: str) -> str:
    return _LETTERS.sub("", text).casefold()


def _slug(unit: Unit, keyword: str | None, said: Sequence[_Said]) -> _Said | None:
    """The keyword line, which repeats the header's keyword in full, with version and count."""
    if any(one.sub_role == "slug" for one in said):
        return None
    line = _SLUG.match(unit.text)
    if line is None and keyword and len(unit.text) < 90 and _squashed(unit.text).startswith(_squashed(keyword)):
        return _Said(Role.STATUS, "slug", Found(Slug(unit.text, None), 0, len(unit.text)))
    if line is None or (said and said[-1].sub_role != "code"):
        return None
    return _Said(Role.STATUS, "slug", Found(Slug(line[1].strip(), line[2]), 0, len(unit.text)))


def _photo(unit: Unit, keyword: str | None, said: Sequence[_Said]) -> _Said | None:  # noqa: ARG001  rules are alike
    """`AP Photo NY101, NY102`."""
    return _Said(Role.FIGURE, "photo") if _PHOTO_CODES.match(unit.text) else None


def _byline(unit: Unit, keyword: str | None, said: Sequence[_Said]) -> _Said | None:  # noqa: ARG001
    found = read_byline(unit.text)
    return None if found is None else _Said(Role.BYLINE, None, found)


def _house(unit: Unit, keyword: str | None, said: Sequence[_Said]) -> _Said | None:  # noqa: ARG001
    """Below a byline the writer's post or house; it goes into the byline above."""
    above = said[-1].found if said and said[-1].role is Role.BYLINE else None
    short = len(unit.text) < 60 and not unit.text.endswith(".")
    return _Said(Role.BYLINE, "house") if above is not None and above.value.people and short else None


def _note(unit: Unit, keyword: str | None, said: Sequence[_Said]) -> _Said | None:  # noqa: ARG001
    text = unit.text
    found = status_of(text, None)
    if not found.value.headline:
        notes = tuple(_addressed(note) for note in found.value.ed_notes)
        value = attrs.evolve(found.value, ed_notes=notes)
        return _Said(
            Role.ED_NOTE if notes else Role.STATUS, None, Found(value, found.start, found.end, found.diagnostics)
        )
    return _remark(text) if _REMARK.match(text) else None


def _remark(text: str) -> _Said:
    note = _addressed(EdNote(text))
    return _Said(Role.ED_NOTE, None, Found(Status(headline="", prefix=text, ed_notes=(note,)), 0, len(text)))


def _addressed(note: EdNote) -> EdNote:
    """The note with whom it addresses."""
    match = _AUDIENCE.match(note.text.lstrip("([*# "))
    return note if match is None else attrs.evolve(note, audience=match[1])


def _stamp(unit: Unit, keyword: str | None, said: Sequence[_Said]) -> _Said | None:  # noqa: ARG001
    """A day alone on its line."""
    return _Said(Role.STATUS, "day") if len(unit.text) < 40 and is_stamp_line(unit.text) else None


_Rule = Callable[[Unit, str | None, Sequence[_Said]], _Said | None]
_RULES: tuple[_Rule, ...] = (_slug, _photo, _byline, _note, _house, _stamp)


def _judge(unit: Unit, keyword: str | None, said: Sequence[_Said]) -> _Said | None:
    return next((found for rule in _RULES if (found := rule(unit, keyword, said)) is not None), None)


# ---- heads whose lines are marked ------------------------------------------------------------------------------


def read_marked_head(scene: Scene, keyword: str | None) -> Head | None:
    """The head of AP's lines: `^...<` each; None for copy whose first line is not marked.

    Below the headline a marked line that no rule knows is a deck where the text follows at once; else the text begins
    with it.
    """
    lines = scene.lines
    units = list(marked_units(lines))
    if not units:
        return None
    claims: list[Claim] = []
    said: list[_Said] = []
    headline = False
    body = units[-1].last + 1
    for at, unit in enumerate(units):
        if unit.column:
            claims.append(Claim(Role.STATUS, unit.first, 0, sub_role="code"))
        if not unit.text.strip("<=^ "):
            claims.append(Claim(Role.STATUS, unit.first, unit.column, sub_role="mark"))
            continue
        found = _judge(unit, keyword, said)
        if found is None and not headline:
            found, headline = _Said(Role.HEADLINE, None, status_of(unit.text, scene.received)), True
        elif found is None:
            deck = unit.closed and said[-1].role is not Role.STANDFIRST and not _tabular(scene, unit.last + 1)
            if at + 1 < len(units) or not deck:
                body = unit.first
                break
            found = _Said(Role.STANDFIRST)
        said.append(found)
        claims.append(_claim(unit, found))
    return Head(_with_houses(claims, units, said), body)


def _tabular(scene: Scene, line: int) -> bool:
    """Whether the first line that is not blank is a row of a table: what stands above it is its heading."""
    texts = scene.lines.texts
    following = next((texts[at] for at in range(line, len(texts)) if scene.lines.words[at]), "")
    return is_set_apart(following)


def _claim(unit: Unit, said: _Said) -> Claim:
    return Claim(said.role, unit.first, unit.column, unit.stretch, said.sub_role, said.found)


def _with_houses(claims: list[Claim], units: Sequence[Unit], said: Sequence[_Said]) -> list[Claim]:
    """The claims, the line below a byline read into its people."""
    houses = [
        unit.text
        for unit, one in zip((u for u in units if u.text.strip("<=^ ")), said, strict=False)
        if one.sub_role == "house"
    ]
    if not houses:
        return claims
    out = list(claims)
    for at, claim in enumerate(out):
        if claim.sub_role == "house" and at and out[at - 1].found is not None:
            out[at] = claim._replace(stretch=None)
            out[at - 1] = _housed(out[at - 1], houses.pop(0))
    return out


def _housed(claim: Claim, house: str) -> Claim:
    """A byline with the post or the house that the line below it gives."""
    found = claim.found
    if found is None or not isinstance(found.value, Byline):
        return claim
    people = tuple(_at(person, house) for person in found.value.people)
    return claim._replace(found=attrs.evolve(found, value=attrs.evolve(found.value, people=people)))


_POST = re.compile(
    r"\b(?:writer|correspondent|editor|reporter|columnist|analyst|critic|photographer)s?\b", re.IGNORECASE
)


def _at(person: Person, house: str) -> Person:
    field = "role" if _POST.search(house) else "organisation"
    return person if getattr(person, field) else attrs.evolve(person, **{field: house})


# ---- heads that a mark closes ----------------------------------------------------------------------------------


def read_closed_head(scene: Scene) -> Head | None:
    """The head of IPTC 7901: take lines, headline, byline, notes, closed by ` =`; None where nothing closes it."""
    lines = scene.lines
    filled = [at for at, word in enumerate(lines.words[: 2 * _LONGEST_HEAD]) if word][:_LONGEST_HEAD]
    last = next((at for at in filled if _CLOSED.search(lines.texts[at])), None)
    if last is None:
        return None
    claims: list[Claim] = []
    headline: Claim | None = None
    for line in (at for at in filled if at <= last):
        unit = line_unit(lines, line, ends=_CLOSED)
        claim = _closed_line(scene, unit, headline, claims)
        if claim is None and headline is not None and headline.stretch is not None:
            whole = headline.stretch._replace(last=line, end=unit.stretch.end)
            claims[claims.index(headline)] = headline = headline._replace(stretch=whole, found=None)
        elif claim is not None:
            headline = claim if claim.role is Role.HEADLINE else headline
            claims.append(claim)
    return Head(claims, last + 1)


def _closed_line(scene: Scene, unit: Unit, headline: Claim | None, claims: Sequence[Claim]) -> Claim | None:
    """What a line of the head is; None for one that goes on with the headline."""
    text = unit.text
    if not text.strip("= "):
        return Claim(Role.STATUS, unit.first, 0, sub_role="mark")
    if headline is None:
        return _claim(unit, _take(text) or _Said(Role.HEADLINE, None, status_of(text, scene.received)))
    byline = _byline(unit, None, ())
    if byline is not None:
        return _claim(unit, byline)
    if _BRACKETED.match(text):
        return _claim(unit, _photo(unit, None, ()) or _remark(text))
    note = _note(unit, None, ())
    if note is not None:
        return _claim(unit, note)
    above = claims[-1]
    if above is headline and len(scene.lines.words[unit.first - 1]) >= _FULL_LINE:
        return None
    return _claim(unit, _Said(Role.STANDFIRST))


def _take(text: str) -> _Said | None:
    """`2ND LEAD`, `(Eil)`, `REFILE`: words of the version above the headline; what a bracket holds there is one."""
    bare = text.strip("() \x07")
    found = read_status(text)
    bracketed = _BRACKETED.match(text)
    if bracketed is None and (found.value.headline or found.value.ed_notes):
        return None
    signals = found.value.signals or (Signal(bare),)
    value = Status(headline="", prefix=text, signals=signals, version_label=bare, pub_status=found.value.pub_status)
    return _Said(Role.STATUS, "take", Found(value, 0, len(text)))


# ---- heads that a number opens ---------------------------------------------------------------------------------


def read_numbered_head(scene: Scene) -> Head | None:
    """The head of local services: `HBN43:UPDATE:HEADLINE`, then the number again with a routing; None without one."""
    lines = scene.lines
    first = next((at for at, word in enumerate(lines.words) if word), None)
    number = None if first is None else _NUMBERED.match(lines.texts[first])
    if first is None or number is None or len(lines.words[first]) > 120:
        return None
    claims = [Claim(Role.STATUS, first, 0, sub_role="sequence"), *_after_number(scene, first, number.end())]
    body = first + 1
    while body < len(lines.words) and (not lines.words[body] or _repeats(lines.words[body], number[1])):
        if lines.words[body]:
            claims.append(Claim(Role.STATUS, body, 0, sub_role="routing"))
        body += 1
    return Head(claims, body)


def _after_number(scene: Scene, line: int, column: int) -> Iterator[Claim]:
    text = scene.lines.texts[line]
    ordinal = _TAKE_WORDS.match(text, column)
    if ordinal is not None:
        words = Stretch(line, column, line, ordinal.end(1))
        value = Status(headline="", prefix=ordinal[1], signals=(Signal(ordinal[1]),), version_label=ordinal[1])
        yield Claim(Role.STATUS, line, column, words, "take", Found(value, 0, len(ordinal[1])))
        column = ordinal.end()
    rest = Stretch(line, column, line, len(text))
    yield Claim(Role.HEADLINE, line, column, rest, None, status_of(scene.lines.text_of(rest), scene.received))


def _repeats(word: str, number: str) -> bool:
    match = _NUMBERED.match(word)
    return match is not None and match[1] == number


# ---- scripts with labels ---------------------------------------------------------------------------------------


def read_labelled(scene: Scene, first: int) -> Head | None:
    """Lines `STORY: ...`, `LENGTH: ...` above a script; None for fewer than three."""
    lines = scene.lines
    claims: list[Claim] = []
    body = first
    for at in range(first, len(lines.words)):
        word = lines.words[at]
        label = _LABEL.match(lines.texts[at]) if word else None
        if word and (label is None or label["value"] is None):
            break
        if label is not None:
            claims.append(_labelled(lines.texts[at], at, label))
            body = at + 1
    return Head(claims, body) if len(claims) >= _FEWEST_LABELS else None


def _labelled(text: str, line: int, label: re.Match[str]) -> Claim:
    stretch = Stretch(line, label.start("value"), line, len(text))
    if label["label"].strip() in _HEADLINE_LABELS:
        return Claim(Role.HEADLINE, line, 0, stretch)
    if label["label"].strip() == "DATELINE":
        words = label["value"].strip()
        found = _dateline(words)
        return Claim(Role.DATELINE, line, 0, stretch, None, found)
    return Claim(Role.STATUS, line, 0, sub_role="label")


def _dateline(words: str) -> Found[Dateline]:
    """A dateline that a label names: place, dash, day."""
    date = next(find_dates(words), None)
    place = words[: date.start if date else len(words)].strip(" -–—,")
    places = (Place(name=place),) if place else ()
    return Found(Dateline(text=words, places=places, date=date.value if date else None), 0, len(words))
