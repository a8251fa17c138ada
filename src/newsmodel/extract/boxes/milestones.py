"""The dated events of an organisation's history, by the words that stand with the date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmodel.extract.boxes.labels import Field, read_label
from newsmodel.extract.boxes.lists import NAME
from newsmodel.extract.boxes.sentences import Dated, Sentence
from newsmodel.model.boxes import Milestone, MilestoneKind, Names

__all__ = ["milestones"]

_FOUNDING = re.compile(
    r"\b(?:decision to (?:establish|create|found|form|set up|transform)|found(?:ed|ing)|establish(?:ed|ing|ment)|creat(?:ed|ing|ion)|formed|formation|set up|came into being|incorporated|"
    r"born|launched|cré(?:ée?|ation)|fondée?|a vu le jour|gegründet|gründung|fundad[ao]|cread[ao]|fondat[ao]|основан[ао]?|создан[ао]?|учрежден[ао]?|образован[ао]?|entstand|ins leben gerufen|geschaffen|surgió|nació)\b",
    re.IGNORECASE,
)
_TREATY = re.compile(
    r"\b(?:treaty|pact|agreement|protocol|convention|declaration|accord|traité|vertrag|tratado|договор)\b",
    re.IGNORECASE,
)
# The date is the treaty's own: `the Treaty of 4 May 1951`, `a pact signed in 1951`.
_OF_TREATY = re.compile(
    r"(?:treaty|pact|agreement|protocol|convention|declaration|accord|traité|vertrag)(?:,? (?:was |were )?(?:of|signed|dated|concluded|adopted)"
    r"(?: (?:in|at) [A-Z]\w+)?)(?: (?:on|in|the|of)){0,2} ?\Z",
    re.IGNORECASE,
)
# `The Tolley Declaration of 19 September 1996 formally established the council`
_CREATES = re.compile(r"\W{0,2}(?:which )?(?:formally |officially )?(?:established|created|founded|set up) ")
_OTHERS: tuple[tuple[MilestoneKind, re.Pattern[str]], ...] = (
    (MilestoneKind.CHARTER_SIGNED, re.compile(r"\b(?:charter|statute|constitution|charte)\b", re.IGNORECASE)),
    (
        MilestoneKind.IN_FORCE,
        re.compile(r"\b(?:into force|took effect|into effect|effective|en vigueur|in kraft)\b", re.IGNORECASE),
    ),
    (MilestoneKind.RENAMED, re.compile(r"\b(?:renamed|rebranded|changed its name|became known as)\b", re.IGNORECASE)),
    (MilestoneKind.DISSOLVED, re.compile(r"\b(?:dissolved?|disbanded|abolished|ceased to exist)\b", re.IGNORECASE)),
)
# Dates that tell nothing of the organisation's history.
_NO_EVENT = re.compile(
    r"\b(?:as of|as at|between|until|through|by|fiscal|estimated?|compared with|copyright|updated|posted|published|season|en)\s+(?:the end of )?(?:[A-Z][a-z]{2,8}\.? )?\Z",
    re.IGNORECASE,
)
# `en` alone dates figures as well: a founding is told by its verb right before.
_FOUNDED_IN = re.compile(
    r"\b(?:fondée?s?|créée?s?|fundad[ao]s?|cread[ao]s?|surgió|nació|a vu le jour) en (?:[a-zéûá]{3,10} (?:de )?)?\Z",
    re.IGNORECASE,
)
# What an organisation founds of its own: `The secretariat was set up in 1987`.
_ORGAN = re.compile(
    r"(?:\A|[.;,:–—-] )(?:its|the|a) (?:[\w-]+ ){0,3}(?:secretariat|headquarters|commission|parliament|court|bank|office|fund|committee|assembly|"
    r"council of [\w ]{3,30}|website|zone|area|market|currency|(?:customs|monetary|economic) union) (?:was|were|has been)\b",
    re.IGNORECASE,
)
# What belongs to the body is not the body: `Its museum, founded in 1950`, `the union's predecessor was founded`.
_BELONGING = re.compile(
    r"(?:\A|[.;,:–—-] |\band )(?:its|the (?:union|league|alliance|organi[sz]ation|group|company|firm|association|forum|council|community|bloc|body|"
    r"club|federation|foundation)['’]s) (?:[\w-]+ ){0,3}?[\w-]+(?:,? (?:which |that )?(?:was |were |has been |had been )|, )(?:first |originally )?\Z",
    re.IGNORECASE,
)
# `established a court`, `who founded Keel in 1971`: the verb has an object of its own, which is no body.
_ACTIVE = re.compile(
    r" an? (?!(?:few|year|month|week|day|decade|century|hundred|dozen|generation)\b)(?P<what>[\w’'-]+(?: [\w’'-]+){0,2})"
)
_FOUNDER_OF = re.compile(rf" (?P<name>{NAME}) in\b")
_BODY = re.compile(
    r"\b(?:union|league|alliance|organi[sz]ation|group|grouping|company|firm|association|forum|council|community|bloc|body|club|federation|"
    r"pact|cartel|confederation|commonwealth|partnership|coalition|society|agency|commission|network|institution|party|movement)\b",
    re.IGNORECASE,
)
_OTHER_ACRONYM = re.compile(r"\((?P<acronym>[A-Z]{2,8})\),? (?:(?:which|that) (?:was |had been |has been ))?\Z")
# `members of the Marsh Five, founded in 1996`
_MEMBERS_OF = re.compile(r"\b(?:members|part|successor) (?:of|to) (?:the )?\Z")
_OTHER_BODY = re.compile(
    rf"(?P<name>{NAME})(?: \([A-Z]{{2,8}}\))?(?: (?:group|forum|bloc|organi[sz]ation|pact|treaty))?(?:, |,? (?:which|that) (?:was |had been |has been ))\Z"
)


def milestones(sentence: Sentence, taken: frozenset[int], names: Names | None) -> Iterator[Milestone]:
    """The events of one sentence; `taken` holds the starts of dates that other facts own."""
    dates = sentence.dates()
    label = read_label(sentence.text)
    for index, dated in enumerate(dates):
        if dated.date.year is None or dated.start in taken or _is_no_event(sentence.text, dated.start):
            continue
        begin, end = _clause(sentence, dates, index)
        labelled = label is not None and label.field in _LABELLED and index == 0
        kinds = (
            (_LABELLED[label.field],)
            if label is not None and labelled
            else _kinds(sentence.text, begin, end, dated, names)
        )
        words = sentence.text[begin:end].strip(" ,")
        for kind in kinds:
            yield Milestone(kind=kind, date=dated.date, text=words or None, anchor=sentence.anchor)


def _is_no_event(text: str, at: int) -> bool:
    """Whether the words before a date say that nothing happened then."""
    begin = max(0, at - 40)
    return _NO_EVENT.search(text, begin, at) is not None and _FOUNDED_IN.search(text, begin, at) is None


_LABELLED = {
    Field.FOUNDED: MilestoneKind.FOUNDED,
    Field.IN_FORCE: MilestoneKind.IN_FORCE,
    Field.SIGNED: MilestoneKind.TREATY_SIGNED,
}


def _clause(sentence: Sentence, dates: Sequence[Dated], index: int) -> tuple[int, int]:
    """What belongs to a date: the words before it, or, for one that opens the sentence, those after it."""
    begin = dates[index - 1].end if index else 0
    last = index + 1 == len(dates)
    later = len(sentence.text) if last else dates[index + 1].start
    front = sentence.text[begin : dates[index].start]
    if not index and len(front.split()) < 3:
        return begin, later
    return begin, len(sentence.text) if last else dates[index].end


def _kinds(text: str, begin: int, end: int, dated: Dated, names: Names | None) -> tuple[MilestoneKind, ...]:
    """Every event that the clause states; a treaty's own date is no founding."""
    found: list[MilestoneKind] = []
    if _OF_TREATY.search(text, max(begin, dated.start - 80), dated.start):
        created = _CREATES.match(text, dated.end) is not None
        return (MilestoneKind.TREATY_SIGNED, MilestoneKind.FOUNDED) if created else (MilestoneKind.TREATY_SIGNED,)
    verbs = list(_FOUNDING.finditer(text, begin, end))
    founding = next((verb for verb in reversed(verbs) if verb.start() < dated.start), verbs[0] if verbs else None)
    found.extend(kind for kind, pattern in _OTHERS if pattern.search(text, begin, end))
    if founding is not None and not _of_another(text, begin, founding, names):
        found.append(MilestoneKind.FOUNDED)
    elif not found and _TREATY.search(text, begin, end):
        found.append(MilestoneKind.TREATY_SIGNED)
    return tuple(found) or (MilestoneKind.OTHER,)


def _has_object(text: str, verb: re.Match[str], names: Names | None) -> bool:
    """Whether the verb founds something that is named or described right behind it, and is not the body."""
    what = _ACTIVE.match(text, verb.end())
    if what is not None:
        return _BODY.search(text, what.end() - len(what["what"]), what.end()) is None
    if names is None or text[max(0, verb.start() - 4) : verb.start()] != "who ":
        return False
    founded = _FOUNDER_OF.match(text, verb.end())
    return founded is not None and names.full is not None and founded["name"] not in (names.full, *names.acronyms)


def _of_another(text: str, begin: int, verb: re.Match[str], names: Names | None) -> bool:
    """Whether the body that was founded is another: `members of the Marsh Five, founded in 1996`."""
    if _ORGAN.search(text, begin, verb.start()) or _BELONGING.search(text, max(begin, verb.start() - 90), verb.start()):
        return True
    if verb.group()[-2:].lower() == "ed" and _has_object(text, verb, names):
        return True
    spelt = _OTHER_ACRONYM.search(text, max(begin, verb.start() - 40), verb.start())
    if spelt is not None and names is not None and spelt["acronym"] not in names.acronyms:
        return True
    other = _OTHER_BODY.search(text, max(begin, verb.start() - 90), verb.start())
    if other is None or verb.group().endswith("ing"):
        return False
    if names is None:
        return _MEMBERS_OF.search(text, max(begin, other.start() - 24), other.start()) is not None
    own = {n.casefold() for n in (names.full, *names.acronyms) if n}
    name = other["name"].removeprefix("the ").removeprefix("The ").casefold()
    return not any(name in known or known in name for known in own)
