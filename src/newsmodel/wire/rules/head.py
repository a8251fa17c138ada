"""What stands before a story: headline, credits, stamps, notes.

Each group is tried against `HEAD_RULES` in order; the first that no rule claims is the headline of wire copy.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import attrs

from newsmodel.extract.bylines import read_byline, read_credits
from newsmodel.extract.found import Found
from newsmodel.extract.names import is_post, read_people
from newsmodel.extract.stamps import read_stamps
from newsmodel.extract.status import Status, read_status
from newsmodel.extract.status_words import StatusWords
from newsmodel.model.article import EdNote
from newsmodel.model.dates import Stamp
from newsmodel.model.people import Byline, BylineKind
from newsmodel.vocab.agencies import is_agency_name, is_known_agency
from newsmodel.vocab.places import city
from newsmodel.wire.claims import Claim
from newsmodel.wire.layout import Group
from newsmodel.wire.rules.body import claim_run, may_be_row, may_run
from newsmodel.wire.rules.desk_lines import desk_line, slug_line
from newsmodel.wire.rules.lead import DATELINE_DEPTH, Lead, read_alone, read_dated
from newsmodel.wire.rules.words import QUOTE_OPENERS, group_text, is_flash, is_prose, plain_words
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["HEAD_RULES", "Verdict", "claim_group", "credit", "goes_on", "judge", "read_wire_head", "stamp", "status_of"]

_LONGEST_STAMP = 100
# A credit in small letters: a word and two names.
_SMALL_WORDS = 3
# Writers and photographers together take more characters.
_LONGEST_SINGLE = 24
_LONGEST_CREDIT = 100
# Words of an abstract, and how far below the story has them again.
_SHORT_WORD, _FEWEST_WORDS, _ABSTRACT_REACH = 3, 4, 12
_LONGEST_HOUSE, _MOST_HOUSE_WORDS = 60, 6
# A headline that was cut is no shorter.
_SHORTEST_CUT = 16
_SPECIAL = ("special to ", "for the ", "for ", "exklusiv für ", "especial para ", "spécial pour ")
# The first words of a quotation up to a mark that may be set otherwise where it is repeated.
_UNBROKEN = re.compile(r"[\w ,-]{24,60}")
# How far below a pull quote its words are looked for, in lines and characters.
_REPEAT_LINES, _REPEAT_REACH = 120, 12_000
# How much of its line a stamp takes: with a clock or after a label other words may stand beside it, a place, a second
# clock; a date alone is also part of many headlines.
_STAMP_SHARE, _DATE_SHARE = 0.35, 0.5

# A year, a clock or a date in figures: without one no line is a stamp.
_FIGURE = re.compile(r"\d")
_FIGURES = re.compile(r"\d{4}|\d[:.h]\d\d|\d[/.-]\d{1,2}[/.-]\d")
# Names that capitals begin, up to the end of a line, agency and function with them.
_NAMES = re.compile(r"(?:(?:[^\W\d_a-z][\w.'’-]*,?|and|of|the|for|in|und|et|y|e|de|van|von|der|di|da)(?: |\Z)){2,10}\Z")
_WORD = re.compile(r"[^\W\d_]{2}")
_PARTS = re.compile(r",? and |, ")

# AP marks each line of a head by its first character, and closes it by `<` or `=`.
_HEADING_MARK, _HEADING_EDGE = "^", "^<= "

# Role, sub-role and the value that was read.
Verdict = tuple[Role, str | None, Found[Any] | None]
_HeadRule = Callable[[str, Group, Scene], Verdict | None]


@lru_cache(maxsize=4)
def status_of(text: str, received: dt.date | None, words: StatusWords | None = None) -> Found[Status]:
    """The status words of a line; the rule that asks and the headline that is built of it ask in turn."""
    return read_status(text, received=received, words=words)


def _status(scene: Scene, text: str) -> Found[Status]:
    """The same by the words of the dialects in use."""
    return status_of(text, scene.received, scene.dialect.status)


# ---- rules: text of a group -> verdict -------------------------------------------------------------------------


def byline(text: str, group: Group, scene: Scene) -> Verdict | None:
    """`By Ada Quill, Wire`."""
    opener = next(iter(text.lstrip("^(").split(None, 1)), "").casefold().rstrip(":")
    if opener not in scene.dialect.byline_openers or len(text) > 200:
        return None
    credited = read_credits(text) if len(text) > _LONGEST_SINGLE else None
    if credited is not None and len(credited.value) > 1:
        # The photographer beside the writer: By Ada Quill; photos by Tom Sett.
        return Role.SIGN_OFF, None, credited
    found = read_byline(text) or (_small(text) if group.gap and text.islower() else None)
    if found is None and text.rpartition(" ")[2].casefold() in scene.dialect.end_marks:
        # The agency's name at its end makes any such line a credit.
        found = Found(Byline(text=text), 0, len(text))
    return None if found is None else (Role.BYLINE, None, found)


def _small(text: str) -> Found[Byline] | None:
    """`by ada quill`: two names and no more, in small letters throughout."""
    words = text.split()
    found = read_byline(text.title()) if len(words) == _SMALL_WORDS and text.isascii() else None
    if found is None or len(found.value.people) != 1 or found.end < len(text):
        return None
    return Found(Byline(text=text, people=(" ".join(words[1:]),)), 0, len(text))


def status_line(text: str, group: Group, scene: Scene) -> Verdict | None:  # noqa: ARG001  rules are called alike
    """`(Adds comments, detail)`, `Eds: Picks up third graf`, `EMBARGOED until noon`, `KILL KILL KILL`."""
    found = _status(scene, text)
    if found.value.headline:
        return None
    return (Role.ED_NOTE if found.value.ed_notes else Role.STATUS), None, found


def stamp(text: str, group: Group, scene: Scene) -> Verdict | None:  # noqa: ARG001  rules are called alike
    """`April 2, 2014, 21:43 UTC+3 HARBOUR CITY`: moments that are most of their line."""
    if len(text) > _LONGEST_STAMP or not _FIGURE.search(text) or not _FIGURES.search(text):
        return None
    found = read_stamps(text, received=scene.received)
    first = found[0] if found else None
    # An impossible moment stays a stamp, of text alone.
    if first is None or not (_names_day(first) or first.diagnostics):
        return None
    share = sum(one.end - one.start for one in found) / len(text)
    enough = _DATE_SHARE if first.value.time is None and len(found) == 1 and ":" not in text else _STAMP_SHARE
    return (Role.STAMP, None, first) if share >= enough else None


def _names_day(found: Found[Stamp]) -> bool:
    return found.value.date is not None and found.value.date.day is not None


def scrap(text: str, group: Group, scene: Scene) -> Verdict | None:  # noqa: ARG001  rules are called alike
    """What holds no word: a character reference, a number, signs."""
    return (Role.FURNITURE, "code", None) if len(text) < 12 and not _WORD.search(text) else None


def pull_quote(text: str, group: Group, scene: Scene) -> Verdict | None:
    """A quotation that the story repeats further down."""
    if text[0] not in QUOTE_OPENERS or len(text) < 30:
        return None
    opening = _UNBROKEN.match(text, 1)
    if opening is None:
        return None
    below = " ".join(scene.lines.words[group.last + 1 : group.last + 1 + _REPEAT_LINES])[:_REPEAT_REACH]
    return (Role.PULL_QUOTE, None, None) if opening[0].casefold() in below.casefold() else None


HEAD_RULES: tuple[_HeadRule, ...] = (slug_line, byline, status_line, stamp, scrap, pull_quote)


def judge(text: str, group: Group, scene: Scene) -> Verdict | None:
    """What the first rule that claims the group says."""
    for rule in HEAD_RULES:
        verdict = rule(text, group, scene)
        if verdict is not None:
            return verdict
    return None


def claim_group(scene: Scene, group: Group, role: Role, sub: str | None, found: Found[Any] | None) -> Claim:
    """A claim on all lines of a group; furniture is no text of the article."""
    stretch = None if role is Role.FURNITURE else scene.lines.whole(group.first, group.last)
    return Claim(role, group.first, 0, stretch, sub, found)


# ---- wire copy: the first line that no rule claims is the headline -------------------------------------------------


def read_wire_head(scene: Scene) -> tuple[list[Claim], Lead]:
    """Claims for the groups before the body, and where that begins."""
    groups = scene.layout.groups
    above = _Above(scene)
    at = 0
    while at < len(groups):
        text = group_text(scene, groups[at])
        lead = above.lead(at, text)
        if lead is not None:
            return above.claims, lead
        taken = above.take(at, text)
        if not taken:
            lead = _undated(scene, at)
            if lead.dated == at + 1 and above.headline >= 0 and _is_abstract(scene, at):
                return [*above.claims, claim_group(scene, groups[at], Role.STANDFIRST, None, None)], lead._replace(
                    group=at + 1
                )
            return above.claims, lead
        at += taken
    return above.claims, Lead(len(groups))


class _Above:
    """The groups above the body, taken in order; `headline` is the last group of the headline, -1 before it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.groups = scene.layout.groups
        self.claims: list[Claim] = []
        self.headline = -1
        # Up to here stand points that nothing of a head follows: each is not asked for all below it once more.
        self._refused = 0

    def lead(self, at: int, text: str) -> Lead | None:
        """The lead, where a dateline opens the group; a second line of the headline may look like a place alone."""
        lead = read_dated(self.scene, at, text)
        return None if lead is None or (_placed_only(lead) and self._is_wrapped(at)) else lead

    def take(self, at: int, text: str) -> int:
        """How many groups were claimed from this one on; 0 where the body begins."""
        scene, group = self.scene, self.groups[at]
        alone = read_alone(scene, text) if at == 0 else None
        if alone is not None:
            self.claims.append(claim_group(scene, group, Role.DATELINE, None, alone))
            return 1
        asked = may_run(text) and (self.headline >= 0 or at >= self._refused)
        points = claim_run(scene, self.groups, at, len(self.groups)) if asked else None
        if points is not None and (self.headline >= 0 or self._is_head(at + points[0])):
            # Points that an agency sets above the byline.
            self.claims += points[1]
            return points[0]
        if points is not None:
            self._refused = at + points[0] - 1
        if group.last > group.first and self.headline < 0:
            return self._lines(at, group, text)
        return self._line(at, group, text)

    def _is_head(self, at: int) -> bool:
        """Whether a group is a credit or the lead, so that what stands above it belongs to the head."""
        if at >= len(self.groups):
            return False
        text = group_text(self.scene, self.groups[at])
        return byline(text, self.groups[at], self.scene) is not None or self.lead(at, text) is not None

    def _lines(self, at: int, group: Group, text: str) -> int:
        """A headline of several lines; what stands below it in its group may be a byline or a note."""
        words = self.scene.lines.words
        for line in range(group.first + 1, group.last + 1):
            below = group._replace(first=line, last=line)
            verdict = judge(words[line], below, self.scene) if _is_apart(words[line], self.scene) else None
            if verdict is not None:
                above = group._replace(last=line - 1)
                self._line(at, above, group_text(self.scene, above))
                self.claims.append(claim_group(self.scene, below, *verdict))
                return 1 if line == group.last else self._rest(group._replace(first=line + 1))
        return self._line(at, group, text)

    def _rest(self, group: Group) -> int:
        """Further lines below a headline in its group, each by itself."""
        words = self.scene.lines.words
        for line in range(group.first, group.last + 1):
            one = group._replace(first=line, last=line)
            verdict = judge(words[line], one, self.scene) or (Role.STANDFIRST, None, None)
            self.claims.append(claim_group(self.scene, one, *verdict))
        return 1

    def _line(self, at: int, group: Group, text: str) -> int:
        """One group by the first rule that has an opinion; the first without a rule is the headline."""
        scene, claims, wrapped = self.scene, self.claims, self._is_wrapped(at)
        flash = wrapped and is_flash(scene.lines.words[claims[-1].line], scene)
        verdict = (
            None
            if flash
            else judge(text, group, scene) or (credit(text) or unopened(text) if self.headline >= 0 else None)
        )
        if verdict is not None:
            claims.append(claim_group(scene, group, *verdict))
        elif self.headline < 0 and at + 1 < len(self.groups) and (noted := _in_brackets(text)) is not None:
            claims.append(claim_group(scene, group, *noted))
        elif self.headline < 0 and (coded := desk_line(text, at, scene)) is not None:
            claims.append(claim_group(scene, group, *coded))
        elif self.headline < 0:
            said = _status(scene, text)
            if said.value.signals and desk_line(said.value.headline, at, scene) is not None:
                claims.append(claim_group(scene, group, Role.STATUS, None, said))
                return 1
            claims.append(claim_group(scene, group, Role.HEADLINE, None, said))
            self.headline = at
        elif wrapped:
            stretch = scene.lines.whole(claims[-1].line, group.last)
            claims[-1] = claims[-1]._replace(stretch=stretch, found=_status(scene, scene.lines.text_of(stretch)))
            self.headline = at
        elif (house := _with_house(scene, claims[-1], group, text)) is not None:
            claims[-1] = house
        elif text[0] == _HEADING_MARK and claims[-1].role is not Role.STANDFIRST:
            claims.append(_heading(scene, group, text, claims[-1].role))
        elif self._leads_soon(at):
            # Between a headline and a dateline near it stand notes and decks.
            claims.append(claim_group(scene, group, *(_in_brackets(text) or (Role.STANDFIRST, None, None))))
        else:
            return 0
        return 1

    def _leads_soon(self, at: int) -> bool:
        """Whether a dateline with a date or an agency stands within a few groups, and no sentence up to it."""
        if is_prose(group_text(self.scene, self.groups[at])):
            return False
        for below in range(at + 1, min(at + 1 + DATELINE_DEPTH, len(self.groups))):
            text = group_text(self.scene, self.groups[below])
            lead = self.lead(below, text)
            if lead is not None:
                return not _placed_only(lead)
            if is_prose(text):
                return False
        return False

    def _is_wrapped(self, at: int) -> bool:
        return self.headline == at - 1 >= 0 and goes_on(self.scene, self.groups[self.headline], self.groups[at])


def _in_brackets(text: str) -> Verdict | None:
    """A line in brackets above a headline is a note of the desk; a company of that day may open one in brackets."""
    if text[0] != "(" or text.find(")") != len(text) - 1 or text.isupper():
        return None
    note = EdNote(text)
    return Role.ED_NOTE, None, Found(Status(headline="", prefix=text, ed_notes=(note,)), 0, len(text))


def _is_apart(word: str, scene: Scene) -> bool:
    """Whether a line below a headline can be no part of it: a byline in capitalised names, a note in brackets."""
    if word[0] + word[-1] == "()":
        return True
    opener, _, names = word.partition(" ")
    return opener.casefold().rstrip(":") in scene.dialect.byline_openers and _NAMES.match(names) is not None


def credit(text: str) -> Verdict | None:
    """`Photographs by Tom Sett`, on a line of its own below the headline."""
    found = read_credits(text) if len(text) < _LONGEST_CREDIT else None
    if found is None or any(credit.kind is BylineKind.BYLINE for credit in found.value):
        return None
    return Role.SIGN_OFF, None, found


def unopened(text: str) -> Verdict | None:
    """`Ada Quill, Chief Correspondent`: names without a word before them, which the post after the comma tells."""
    if text.count(" in ") > 1 and (stationed := _stationed(text)) is not None:
        return Role.BYLINE, None, stationed
    names, comma, post = text.rpartition(",")
    if (
        not comma
        or len(text) > _LONGEST_CREDIT
        or text[-1] in ".!?"
        or not names[:1].isupper()
        or not is_post(post.strip())
    ):
        return None
    found = read_byline(text, bare=True)
    return None if found is None or found.end < len(text) else (Role.BYLINE, None, found)


def _stationed(text: str) -> Found[Byline] | None:
    """`Ada Quill in Oslo and Tom Sett in Bergen`: each with the town they write from."""
    if len(text) > _LONGEST_CREDIT or text[-1] in ".!?" or text.isupper():
        return None
    people = read_people(text)
    if not people or len(people) != text.count(" in "):
        return None
    towns = (part.partition(" in ")[2] for part in _PARTS.split(text))
    return Found(Byline(text=text, people=people), 0, len(text)) if all(map(city, towns)) else None


def _with_house(scene: Scene, above: Claim, group: Group, text: str) -> Claim | None:
    """The byline with the line below it that says what the writers are, `Meridian Press Writer`, or for whom."""
    words = text.strip(_HEADING_EDGE)
    if above.role is not Role.BYLINE or above.found is None or not _is_house(words):
        return None
    stretch = scene.lines.whole(above.line, group.last)
    joined = scene.lines.text_of(stretch)
    byline: Byline = above.found.value
    start, end = joined.find(byline.text), joined.rfind(words) + len(words)
    if start < 0 or not byline.people:
        return None
    field = "organisation" if is_agency_name(words) or words.casefold().startswith(_SPECIAL) else "role"
    people = tuple(attrs.evolve(person, **{field: getattr(person, field) or words}) for person in byline.people)
    found = Found(attrs.evolve(byline, text=joined[start:end], people=people), start, end)
    return above._replace(stretch=stretch, found=found)


def _is_house(words: str) -> bool:
    if not words or len(words) > _LONGEST_HOUSE or words[-1] in ".!?:" or words.count(" ") >= _MOST_HOUSE_WORDS:
        return False
    return is_post(words) or is_known_agency(words) or words.casefold().startswith(_SPECIAL)


def _heading(scene: Scene, group: Group, text: str, above: Role) -> Claim:
    """A line that AP's mark makes one of the head: below a byline the writers' house, else a deck."""
    words = text.strip(_HEADING_EDGE)
    if above is Role.BYLINE and words:
        return claim_group(scene, group, Role.BYLINE, None, Found(Byline(text=words), 0, len(text)))
    return claim_group(scene, group, Role.STANDFIRST, None, None)


def _placed_only(lead: Lead) -> bool:
    """Whether the dateline is no more than a place, as words before a dash may look."""
    line = None if lead.dateline is None else lead.dateline.value
    return line is None or (line.date is None and line.agency is None)


def goes_on(scene: Scene, headline: Group, group: Group) -> bool:
    """Whether a line below the headline is more of it: the body is set in, or an urgent line was wrapped."""
    if group.gap:
        return False
    if is_flash(scene.lines.words[headline.first], scene):
        return group.indent <= 1
    if group.indent or headline.indent:
        return False
    if not scene.layout.hanging:
        return _runs_on(scene, scene.lines.words[headline.last], scene.lines.words[group.first])
    above, words = scene.lines.words[headline.last], scene.lines.words[group.first]
    return words[:1].islower() or (above.isupper() and words.isupper()) or above[-1] in ",-–:/"


def _runs_on(scene: Scene, above: str, words: str) -> bool:
    """Whether a line in small letters goes on with a headline that ends without a mark; sentences and credits do not."""
    if not words[:1].islower() or not above[-1].isalnum() or len(above) < _SHORTEST_CUT or may_be_row(words):
        return False
    return words.partition(" ")[0] not in scene.dialect.byline_openers and not is_prose(words)


def _is_abstract(scene: Scene, at: int) -> bool:
    """Whether a paragraph between the headline and the dated one is the abstract: words that the story has once more."""
    words = [word for word in plain_words(group_text(scene, scene.layout.groups[at])) if len(word) > _SHORT_WORD]
    below = scene.layout.groups[at + 1 : at + 1 + _ABSTRACT_REACH]
    story = set(plain_words(" ".join(group_text(scene, group) for group in below)))
    return len(words) >= _FEWEST_WORDS and sum(word in story for word in words) * 5 >= len(words) * 4


def _undated(scene: Scene, start: int) -> Lead:
    """Running text begins at `start`; a dateline may open one of the next groups."""
    for at in range(start + 1, min(start + 1 + DATELINE_DEPTH, len(scene.layout.groups))):
        lead = read_dated(scene, at, group_text(scene, scene.layout.groups[at]))
        if lead is not None and lead.dateline is not None and lead.dateline.value.date is not None:
            return lead._replace(group=start)
    return Lead(start)
