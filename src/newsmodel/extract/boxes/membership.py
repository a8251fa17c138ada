"""Who belongs to an organisation: lists in running text, labelled lists, lists on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from newsmodel.extract.boxes.abroad import OBSERVE, ROSTERS
from newsmodel.extract.boxes.facts import number
from newsmodel.extract.boxes.labels import Field, read_label
from newsmodel.extract.boxes.lists import Item, names_after, names_before, only_names
from newsmodel.extract.boxes.questions import asked_role
from newsmodel.extract.boxes.sentences import Sentence
from newsmodel.extract.dates import find_dates
from newsmodel.model.boxes import MemberEvent, MemberEventKind, MemberRole, Membership
from newsmodel.model.dates import PartialDate

__all__ = ["rosters"]

_LIST = r"(?=(?:the (?:three )?|l['’]|la |le |les )?(?-i:[A-ZÀ-ÞА-ЯЁ]))"
_STATES = r"(?:members?|states?|countries|nations|economies)"
_ROLE_WORDS: tuple[tuple[MemberRole, str], ...] = (
    (MemberRole.OBSERVER, rf"observers?(?: {_STATES})?"),
    (MemberRole.DIALOGUE_PARTNER, r"dialogue partners?"),
    (MemberRole.ASSOCIATE, rf"associated? {_STATES}"),
    (
        MemberRole.FOUNDER,
        rf"(?:founding|founder|original|first)(?: \w+)? (?:member )?{_STATES}|founders|founding fathers(?: of [A-Z]\w+)?|(?:initially|originally)[\w ,]{{0,40}}",
    ),
    (
        MemberRole.MEMBER,
        rf"(?:(?:full|current|permanent) )?members?(?:[ -]{_STATES})?|countries|nations|states|membres|pays",
    ),
)
# The name of the body between them ends at a verb or a mark: `members of the Harbour League are ...`.
_INTRODUCES = (
    r"(?: (?:of|at|in) (?:the )?[\w ]{1,40}?(?:(?=,? (?:which|and they|are|is|includ|comprise|were|being|namely|sont|such|currently|now|also)|\s*[:(—–,-])|"
    r" (?-i:[a-z]+)(?= (?-i:[A-ZÀ-ÞА-ЯЁ]))))?(?:,? (?:which |and they )?(?:are|is|include|includes|including|comprise|were|being|namely|sont))?"
    r"(?: currently| now| also)?(?:\s*[:(—–-]+\s*|,? namely,? |,? including |,? such as |\s+)"
)
_ROSTERS = tuple(
    (role, re.compile(rf"\b(?:{words}){_INTRODUCES}{_LIST}", re.IGNORECASE)) for role, words in _ROLE_WORDS
)
_GROUPS = re.compile(
    r"\b(?:groups|grouping|groupe|comprises|comprend|comprising|unites|uniting|brings together|consists of|consisting of|"
    r"links|linking|is made up of|made up of|comprised of|composed of|which includes?|includes|(?:grown|grew|expanded|enlarged|extended)(?: in [12]\d{3})? to include|regroupe|besteht aus)"
    rf"\s+(?:\w+ ){{0,3}}?{_LIST}|\b(?:group|bloc|economies|grouping|countries)[\w ]{{0,40}} [-–—(] ?{_LIST}",
    re.IGNORECASE,
)
_OF_SO_MANY = re.compile(rf"\bof [\w-]{{1,12}} (?:[a-z-]+ ){{0,2}}[a-z]+s: {_LIST}")
# `... made up of 12 ports. They are A, B and C.`
_THEY = re.compile(rf"\A(?:They|These) (?:are|include):?\s+{_LIST}")
# `The Five -- A, B, C, D and E -- met`
_APPOSED = re.compile(rf"\b[A-Z][\w-]+ (?:--|[—–(]) ?{_LIST}")
# `A, B and C -- the Group of Three -- met`
_NAMED_BEHIND = re.compile(
    r"(?: --|,| [–—]) the (?:Group of [A-Z][a-z]+|(?:[A-Z][\w-]+ ){1,3}(?:Pact|Group|Council|League|Union|Alliance|Community))(?: \([^()]{2,9}\))?(?: --|,| [–—])"
)
_CLOSED = re.compile(r"\.? ?(?:--|[—–)])")
_FOUNDED_BY = re.compile(
    r"\b(?:found|establish|creat|form|launch|start|set up|sign|gegründet|fond|cré)(?:ed|ing|s|ée?s?)?\b(?:[^.;]|\.(?= \d)){0,100}?\b(?:by|par|von|between|of|:)\s+"
    rf"(?:[\w -]{{0,60}}?(?:of|:)\s+)?(?:namely,? )?(?:(?-i:[a-z]+ ){{0,3}}?){_LIST}",
    re.IGNORECASE,
)
_HEADS = re.compile(
    rf"\b(?:presidents|leaders|heads of state|representatives|foreign ministers|ministers|governments|nations) of\s+{_LIST}",
    re.IGNORECASE,
)
_FOUNDING = re.compile(
    r"\b(?:founded|founding|founded|established|establishing|created|creating|creation|formed|launched|started|set up|sign(?:ed|s|ing)?|gegründet|fondée?|créée?)\b",
    re.IGNORECASE,
)
_AS = re.compile(r"\bas (?P<role>(?:full )?members|observers|(?:dialogue )?partners|associate members)\b")
_AS_ROLES = {"members": MemberRole.MEMBER, "full members": MemberRole.MEMBER, "observers": MemberRole.OBSERVER,
             "partners": MemberRole.DIALOGUE_PARTNER, "dialogue partners": MemberRole.DIALOGUE_PARTNER,
             "associate members": MemberRole.ASSOCIATE}  # fmt: skip
_NOUNS = {"observer": MemberRole.OBSERVER, "dialogue partner": MemberRole.DIALOGUE_PARTNER,
          "associate member": MemberRole.ASSOCIATE}  # fmt: skip
_ARE_NOUN = re.compile(
    r"\b(?:are|were|is) (?:an? |the |its )?(?:\w+ )?(?P<role>observer|dialogue partner|associate member)s?(?=[.,;)]|\Z| (?:of|to|at|in)\b)"
)
_HAVE_STATUS = re.compile(
    r"\b(?:has|have|had|holds?|enjoys?|was granted|were granted) (?P<role>observer|associate) (?:status|membership)\b"
)
_ARE = re.compile(
    r"\b(?:are|were) (?:the |its )?(?P<role>founding|founder|original|full|current|observer|associate) (?:members|states)\b"
)
_ARE_ROLES = {"founding": MemberRole.FOUNDER, "founder": MemberRole.FOUNDER, "original": MemberRole.FOUNDER,
              "full": MemberRole.MEMBER, "current": MemberRole.MEMBER, "observer": MemberRole.OBSERVER,
              "associate": MemberRole.ASSOCIATE}  # fmt: skip


# What stands before a list, in the order in which a list is claimed.
_BEFORE_LISTS: tuple[tuple[MemberRole, re.Pattern[str], int], ...] = (
    (MemberRole.FOUNDER, _HEADS, 2),
    (MemberRole.FOUNDER, _FOUNDED_BY, 2),
    *((role, pattern, 2) for role, pattern in _ROSTERS),
    (MemberRole.MEMBER, _OF_SO_MANY, 2),
    (MemberRole.MEMBER, _THEY, 3),
    (MemberRole.MEMBER, _GROUPS, 3),
    *ROSTERS,
)


def rosters(sentences: Sequence[Sentence], opened: MemberRole | None = None) -> list[tuple[Membership, ...]]:
    """For each sentence the memberships that it lists, with what footnotes say of starred names.

    `opened` is the role of the names that open the text, where its heading says whose members they are.
    """
    listed = _listed(sentences, opened)
    for sentence, note in islice(_footnotes(sentences), _MOST_NOTES):
        listed = [
            tuple(_footnoted(m, note, sentence) if _is_starred(m, note["star"], s) else m for m in roster)
            for s, roster in zip(sentences, listed, strict=True)
        ]
    return listed


def _footnotes(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, re.Match[str]]]:
    for sentence in sentences:
        note = _FOOTNOTE.match(sentence.text) if sentence.text[:1] in _STARS else None
        if note is not None:
            yield sentence, note


# No list has more; each is looked for among all members.
_MOST_NOTES = 12
# `* suspended since August 2022` below a list with stars.
_STARS = frozenset("*†‡§¹²³")
_FOOTNOTE = re.compile(r"(?P<star>\*{1,3}|[†‡§¹²³])\s*(?P<said>[^*].{3,200})")
_STARRED_ROLES = (
    ("observer", MemberRole.OBSERVER),
    ("associate", MemberRole.ASSOCIATE),
    ("dialogue partner", MemberRole.DIALOGUE_PARTNER),
    ("founder", MemberRole.FOUNDER),
    ("founding", MemberRole.FOUNDER),
)


def _is_starred(membership: Membership, star: str, sentence: Sentence) -> bool:
    at = sentence.text.find(membership.member)
    behind = sentence.text[at + len(membership.member) :].lstrip(" ") if at >= 0 else ""
    return behind.startswith(star) and not behind.startswith(f"{star}*")


def _footnoted(membership: Membership, note: re.Match[str], sentence: Sentence) -> Membership:
    """The membership with the standing or the change that its footnote states."""
    said = note["said"].casefold()
    for word, role in _STARRED_ROLES:
        if word in said[:_STANDING]:
            return attrs.evolve(membership, role=role)
    changed = next((f for f in _NOTED.finditer(said) if f.lastgroup in ("suspended", "left")), None)
    if changed is None:
        return membership
    dates = sentence.dates()
    event = MemberEvent(
        kind=_KINDS_NOTED[str(changed.lastgroup)], date=dates[0].date if dates else None, anchor=sentence.anchor
    )
    return attrs.evolve(membership, events=(*membership.events, event))


# A footnote says first what the member is: `* Observer since 2009`.
_STANDING = 24


def _listed(sentences: Sequence[Sentence], opened: MemberRole | None) -> list[tuple[Membership, ...]]:
    """For each sentence the memberships that it lists, footnotes aside."""
    out: list[tuple[Membership, ...]] = []
    pending = opened
    question: MemberRole | None = None
    left = False  # whether `Former members` heads the names
    block: int | None = None  # the list that the pending role's names stand in
    for sentence in sentences:
        label = read_label(sentence.text)
        items = only_names(sentence.text)
        asked, question = question, asked_role(sentence.text)
        if label is not None and label.field is Field.FORMER:
            values = names_after(sentence.text, label.start, label.end)
            pending, block, left = None, None, not values
            out.append(tuple(_former(i, sentence) for i in values))
            continue
        if left and items and label is None:
            out.append(tuple(_former(i, sentence) for i in items))
            continue
        left = False
        inside = len(sentence.path) > 1
        if block is not None and sentence.path[0] != block:
            pending, block = None, None
        if label is not None and label.field is Field.MEMBERS and label.role is not None:
            values = names_after(sentence.text, _listed_from(sentence.text, label.start, label.end), label.end)
            pending, block = label.role, None
            out.append(tuple(_membership(i, label.role, sentence) for i in values))
        elif asked is not None and (answer := only_names(sentence.text, _answer(sentence.text))):
            pending, block = None, None
            out.append(tuple(_membership(i, asked, sentence) for i in answer))
        elif pending is not None and items and label is None:
            block = sentence.path[0] if inside else None
            out.append(tuple(_membership(i, pending, sentence) for i in items))
        else:
            found = tuple(_in_sentence(sentence))
            pending = _announced(sentence, found)
            out.append(found)
    return out


# `Members: 23, among them A and B`
_AMONG = re.compile(
    r"\W*\d{1,3}\W{1,3}(?:including|among them|such as|darunter|dont|entre ellos|entre ellas|среди них|в том числе):? ",
    re.IGNORECASE,
)


def _listed_from(text: str, start: int, end: int) -> int:
    """Where the names of a labelled list begin, after its count."""
    found = _AMONG.match(text, start, end)
    return found.end() if found is not None else start


# `Three: A, B and C`, `They are A, B and C`, `A, B and C`.
_ANSWERS = re.compile(
    r"(?:[^\W\d_]\w{1,20}(?: (?:members|countries|states|nations))?: |(?:[Tt]hey|[Ii]ts members|[Tt]he members) are:? )"
)


def _answer(text: str) -> int:
    """Where the names of an answer begin."""
    found = _ANSWERS.match(text)
    return found.end() if found is not None else 0


_ANNOUNCES = re.compile(
    r"(?P<role>observer|associate|full|founding)?(?: ?members?)?(?: (?:countries|states|nations))? (?:are|include)\s*:?\Z",
    re.IGNORECASE,
)


# `The members of the league:`
_HEADED = re.compile(
    r"(?:\b(?P<role>observer|associate|full|founding) )?\bmember(?:s| (?:countries|states|nations))(?: of [^:.]{2,60})?:\Z",
    re.IGNORECASE,
)


def _announced(sentence: Sentence, found: tuple[Membership, ...]) -> MemberRole | None:
    """The role of the lines that follow `Its full members are`."""
    announces = (_ANNOUNCES.search(sentence.text) or _HEADED.search(sentence.text)) if not found else None
    if announces is None:
        return None
    return _ARE_ROLES.get((announces["role"] or "full").lower(), MemberRole.MEMBER)


# What the note behind a name says happened: `(1974, withdrew 1988, readmitted 1996)`.
_NOTED = re.compile(
    r"(?P<left>withdrew|left|quit|expelled|exited|terminated|until|bis|jusqu['’]en|hasta)|(?P<suspended>suspend\w*)|"
    r"(?P<rejoined>rejoined|re-joined|readmitted|back|returned)|(?P<joined>joined|member|since|from|acceded|seit|depuis|desde)|(?P<year>[12]\d{3})",
    re.IGNORECASE,
)
_KINDS_NOTED = {
    "left": MemberEventKind.LEFT,
    "suspended": MemberEventKind.SUSPENDED,
    "rejoined": MemberEventKind.REJOINED,
    "joined": MemberEventKind.JOINED,
}
# A longer note may name a month.
_YEAR_ALONE = 8
# The one year of a note where the list is not of members.
_SINCE_AS = {MemberRole.SUSPENDED: MemberEventKind.SUSPENDED}


def _membership(item: Item, role: MemberRole, sentence: Sentence) -> Membership:
    first = _SINCE_AS.get(role, MemberEventKind.JOINED)
    events = tuple(MemberEvent(kind=k, date=d, anchor=sentence.anchor) for k, d in _noted(item, first))
    return Membership(member=item.name, role=role, events=events, anchor=sentence.anchor)


def _former(item: Item, sentence: Sentence) -> Membership:
    """A member that left: the one year behind its name is that of leaving."""
    told = list(_noted(item, MemberEventKind.LEFT)) or [(MemberEventKind.LEFT, None)]
    events = tuple(MemberEvent(kind=kind, date=date, anchor=sentence.anchor) for kind, date in told)
    return Membership(member=item.name, events=events, anchor=sentence.anchor)


def _noted(item: Item, first: MemberEventKind) -> Iterator[tuple[MemberEventKind, PartialDate | None]]:
    """What the years behind a name date: a range joining and leaving, else each the verb before it."""
    if item.until is not None:
        yield from ((MemberEventKind.JOINED, item.since), (MemberEventKind.LEFT, item.until))
        return
    if not item.note and item.since is not None:
        yield first, item.since
    kind = first
    undated = True
    whole = list(find_dates(item.note)) if len(item.note) > _YEAR_ALONE else []
    for found in _NOTED.finditer(item.note):
        if found.lastgroup == "year" and kind is MemberEventKind.SUSPENDED and not undated:
            kind = MemberEventKind.REJOINED  # `suspended 2006-2014`
        if found.lastgroup == "year":
            dated = next((d.value for d in whole if d.start <= found.start() < d.end), None)
            yield kind, dated or PartialDate(year=int(found["year"]), text=found["year"])
            undated = False
        elif found.lastgroup is not None and not (found.lastgroup == "joined" and kind is not first):
            kind, undated = _KINDS_NOTED[found.lastgroup], True
    if undated and kind in (MemberEventKind.SUSPENDED, MemberEventKind.LEFT) and item.note:
        yield kind, None


def _in_sentence(sentence: Sentence) -> Iterator[Membership]:
    """What a sentence of running text lists; a name counts once, in the first role that claims it."""
    seen: set[int] = set()
    for role, items, least in _lists(sentence.text):
        if len(items) < least or any(item.start in seen for item in items):
            continue
        seen.update(item.start for item in items)
        yield from (_membership(item, role, sentence) for item in items)


def _lists(text: str) -> Iterator[tuple[MemberRole, list[Item], int]]:
    """Every list that the text introduces, with its role and the least number of names that makes it one."""
    for roles, pattern in ((_AS_ROLES, _AS), (_ARE_ROLES, _ARE), (_ARE_ROLES, _HAVE_STATUS), (_NOUNS, _ARE_NOUN)):
        after = 0
        for found in pattern.finditer(text):
            yield roles[found["role"]], names_before(text, after, found.start()), 1
            after = found.end()
    for found in OBSERVE.finditer(text):
        yield MemberRole.OBSERVER, names_before(text, 0, found.start()), 1
    founding = _FOUNDING.search(text) is not None
    for role, pattern, least in _BEFORE_LISTS:
        if role is MemberRole.FOUNDER and not founding and pattern in (_HEADS, _FOUNDED_BY):
            continue
        for found in pattern.finditer(text):
            if not _is_of_others(text, found, role):
                yield role, names_after(text, found.end(), len(text)), least
    yield from _counted(text, founding=founding)
    after = 0
    for found in _NAMED_BEHIND.finditer(text):
        yield MemberRole.MEMBER, names_before(text, after, found.start()), 4
        after = found.end()
    yield from _apposed(text)


# `founded in 1971, groups seven states: ...`: the verb between says who belongs, not who founded.
_BELONGING = re.compile(
    r"\b(?:has|have|groups|grouping|comprises|comprising|unites|includes|consists|brings together|counts|numbers|links|(?:is|are) made up|today|"
    r"está|integrad[ao]|formad[ao]|compuest[ao]|reúne|agrupa|comprende|comprend|regroupe|réunit|umfasst|vereint)\b"
)
# `is a member of the Forum, with ...`: one member introduces none of its own.
_ONE = re.compile(r"(?:[a-z-]+ )?(?:member|observer|partner) (?:of|at|in|to) ", re.IGNORECASE)
# `Group A includes ...` of a draw; `non-members Poland ...`; `customers include members of the League: ...`.
_DRAWN = re.compile(r"\b(?:Group|Pool|Pot|Section|Gruppe|Groupe|Grupo) [A-Z0-9] (?:is |are )?\Z")
_INCLUDED = re.compile(r"\binclud(?:es?|ed|ing) (?:the |some |many )?\Z")
# `unites offices in Austria, Hungary ...` says where they are.
_PLACED = (" in ", " from ", " across ", " at ", " for ", " with ")
_SHORT = 20


def _is_of_others(text: str, found: re.Match[str], role: MemberRole) -> bool:
    """Whether the names behind are no members, or, where they would be founders, mere members."""
    if role is MemberRole.FOUNDER:
        return _BELONGING.search(text, found.start(), found.end()) is not None
    front = max(0, found.start() - _SHORT)
    if _ONE.match(text, found.start()) or found.group().endswith(_PLACED) or _DRAWN.search(text, front, found.start()):
        return True
    before = text[front : found.start()].casefold()
    return before.endswith(("non-", "non ")) or (" of " in found.group() and _INCLUDED.search(before) is not None)


# `comprises four members, A, B, C and D`; `founded by three former pilots, A, B and C`
_NUMBER = (
    r"\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty(?:-[a-z]{3,5})?|thirty(?:-[a-z]{3,5})?"
)
_COUNTED = re.compile(
    rf"\b(?P<by>by )?(?P<count>(?i:{_NUMBER})) (?:(?:[a-z-]+ ){{0,2}}[a-z]+s|member (?:states|countries|nations)) ?[,(–—] ?{_LIST}"
)


def _counted(text: str, *, founding: bool) -> Iterator[tuple[MemberRole, list[Item], int]]:
    """Lists behind a comma, as long as the count before it says: who founded, or members by that word."""
    for found in _COUNTED.finditer(text):
        value = number(found["count"])
        by = founding and (found["by"] is not None or found.group().endswith("("))
        if value is None or not (by or "member" in found.group()):
            continue
        items = names_after(text, found.end(), len(text))
        if len(items) == value:
            yield MemberRole.FOUNDER if by else MemberRole.MEMBER, items, 2


def _apposed(text: str) -> Iterator[tuple[MemberRole, list[Item], int]]:
    for found in _APPOSED.finditer(text):
        items = names_after(text, found.end(), len(text))
        if items and _CLOSED.match(text, items[-1].end):
            yield MemberRole.MEMBER, items, 4
