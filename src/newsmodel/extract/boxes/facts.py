"""Readers of single facts: each takes a sentence and gives what the sentence states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.boxes.abroad import OFFICES, PERSON, SEAT
from newsmodel.extract.boxes.labels import Field, Labelled, read_label
from newsmodel.extract.boxes.lists import NAME, names_after
from newsmodel.extract.boxes.sentences import Sentence
from newsmodel.lang import LANGUAGES
from newsmodel.model.anchors import Passage
from newsmodel.model.boxes import MemberRole, Office, Relation, RelationKind, Seat, SeatKind, StatedCount
from newsmodel.model.dates import PartialDate

__all__ = [
    "count",
    "count_after",
    "defined",
    "described",
    "is_kind",
    "kind",
    "labelled_count",
    "number",
    "office_below",
    "offices",
    "purpose",
    "relations",
    "seat_below",
    "seats",
]

_NUMBERS = {word: value for language in LANGUAGES for word, value in language.numbers}
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUMBER = rf"(?P<count>\d{{1,3}}(?:,\d{{3}})?|(?:{_TENS})[ -][a-z]{{3,5}}|[a-zé]{{3,9}})"
_COUNT = re.compile(
    rf"(?<![\w,.-]){_NUMBER}[ -](?:(?:full|sovereign|independent|permanent|current|(?-i:[A-Z]\w+)|oil-exporting|developing) ){{0,2}}"
    r"(?P<what>member(?:s|[ -](?:states?|countries|nations)|\b)|countries|nations|states|economies|(?<=-)(?:nation|country|state)|"
    r"(?:états |pays )?membres|pays|mitglied(?:er|s?staaten|sländer)|(?:países |estados )?miembros|государств|стран)\b",
    re.IGNORECASE,
)
# `a union of five ports`
_KIND_OF = re.compile(
    r"\b(?:organi[sz]ation|organización|alliance|alianza|union|unión|bloc|bloque|league|liga|ligue|group|grupo|groupe|association|asociación|pact|"
    rf"federation|federación|fédération|bund|verband|zusammenschluss) (?:of|de|von|aus) {_NUMBER} (?:\w+ ){{0,2}}?(?P<what>[^\W\d_]{{4,20}}(?:s|n|er))\b",
    re.IGNORECASE,
)
# `The alliance counts 13 carriers`: what belongs to it is counted by any noun.
_COUNTS = re.compile(
    rf"\b(?:counts|numbers|unites|brings together|compte|réunit|regroupe|zählt|vereint|agrupa(?: a)?|reúne(?: a)?|gehören) (?:some |about |now )?{_NUMBER} (?:\w+ ){{0,1}}?(?P<what>[^\W\d_]{{3,20}}(?:s|en|er|e|ов|ей))\b",
    re.IGNORECASE,
)
_COUNTRIES = frozenset(("countries", "nations", "states", "pays"))
# Counts of something else: founders, a part of the members, the first of them.
_PARTIAL = re.compile(
    r"\b(?:by|first|original|founding|founder|initially|other|of its|of the|with|only|when|initiative de|at the time|another|last)\s+(?:the |its |of )?\Z",
    re.IGNORECASE,
)
# `operates in 14 countries` says where; a union of `90 million people in five nations` has these.
_WHERE = re.compile(
    r"(?<!people )(?<!citizens )(?<!inhabitants )\b(?:in|across|throughout|over) (?:about |some |more than |over )?\Z",
    re.IGNORECASE,
)
# `an alliance of five ports: ...`: whatever they are, a list of them follows.
_LISTED = re.compile(rf"\bof {_NUMBER} (?:[a-z-]+ ){{0,2}}[a-z]+s:", re.IGNORECASE)
_HOW_MANY = re.compile(
    r"How many (?:members|member \w+|countries|nations|states)\b|Combien de (?:membres|pays)|Wie viele Mitglied|¿?Cuántos (?:miembros|países)"
)
_ANSWER = re.compile(rf"(?P<count>\d{{1,3}}|(?:{_TENS})(?:[ -][a-z]{{3,5}})?|[a-zé]{{3,9}})\b", re.IGNORECASE)
_MEMBERSHIP = re.compile(
    rf"\b(?:membership (?:of|to)|number of (?:member (?:countries|states)|members)(?: is| of|:)?) {_NUMBER}\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"(?:\b(?:is|was|as)|,|—|–) (?:an?|the|one of the) (?P<kind>[\w’'/& -]{3,90}?(?:, [\w’'& -]{3,30}?){0,3}?)"
    r"(?= (?:of|that|which|who|for|with|based|made|comprising|consisting|composed|created|established|founded|formed|set|in|"
    r"whose|where|headquartered|dedicated|serving|providing|aimed|at|to|on|operating|focused|grouping|concerned|[a-z]{3,12}ing|and (?:is|was|has))\b|[.;:(—–]|, (?:a|an|the|set|was|is|with|based|founded|which|and)\b|\Z)"
)
_KIND_NOUN = re.compile(
    r"(?:organi[sz]ation|alliance|bloc|union|league|association|agency|company|group(?:ing)?|club|cartel|forum|federation|community|"
    r"institution|body|network|institute|foundation|firm|provider|manufacturer|producer|developer|bank|party|partnership|cooperative|"
    r"society|council|movement|coalition|pact|market|publisher|retailer|operator|platform|university|charity|centre|center|leader|maker|supplier|business|corporation|distributor|nonprofit|non-profit|"
    r"organisation|gemeinschaft|bündnis|gruppe|verband|bund|liga|rat|zusammenschluss|unternehmen|gesellschaft|stiftung|verein|communauté|ligue|"
    r"société|fondation|entreprise|groupe|conseil|organización|unión|comunidad|alianza|asociación|fundación|empresa|grupo|mercado|bloque|foro|"
    r"союз|организация|сообщество|альянс|лига|ассоциация|блок|объединение|компания|фонд)s?\Z",
    re.IGNORECASE,
)
# `The Harbour League (HL) was established in 1951`
_FOUNDED = re.compile(
    rf"\W*(?P<name>{NAME})(?: \([^()]{{2,200}}\))?,? (?:which )?(?:was|wurde|fue) (?:founded|established|created|set up|formed|gegründet|fundad[ao]|cread[ao])\b"
)
_SUPERLATIVE = re.compile(r"(?:\w+-)?(?:largest|biggest|oldest|supreme|highest|first|second|main|leading|world[’']s)\b")
# A definition without a verb: `Military alliance.`, `Northern trade bloc established by ...`.
_BARE_KIND = re.compile(
    r"\A(?!The )(?P<kind>(?:[\w’'-]+ ){1,5}[\w-]+?)(?:\.\Z| (?:established|founded|created|formed|set up|of|that|which|uniting|grouping)\b)"
)
_THE_KIND = re.compile(
    r"(?<!\bat )(?<!\bof )(?<!\bto )\b(?:[Tt]he|[Tt]his) (?:\w+-(?:member|nation|country|state|strong) )?(?P<kind>(?:(?-i:[\w’'-]+) ){1,4}?[a-z-]+)"
    r"(?= (?:was|is|were) (?:founded|created|established|formed|set up|launched)|[.,]|\Z)"
)
_SUBJECT = re.compile(rf"\W*(?P<name>{NAME})(?: (?:or|\([^()]{{2,200}}\)|, ?)[^,]{{0,60}}?)?,? (?:is|was|ist|est|es) ")
# `Организация портов (ОП) — союз ...`
_DASHED = re.compile(r"(?P<name>[^().]{3,90}) \([A-ZА-ЯЁ]{2,8}\) ?[—–-] ")
_PURPOSE = re.compile(
    r"\b(?:purposes?|aims?|goals?|objectives?|mission|mandate|tasks?|intention)\b[^.;]{0,90}?\b(?:is|are|was|were|include|includes|including)"
    r"(?: as follows)?:? (?P<purpose>(?:that )?[“\"]?(?:\(1\) )?(?:to |[a-z]+ing |[a-z]+ )[^\n]+?)(?=[.;]?\Z|\.\s)",
    re.IGNORECASE,
)
_PURPOSE_VERB = re.compile(
    r"\b(?:aims|seeks|aimed|designed|intended|set up|works|strives|dedicated|with the (?:aim|goal|purpose|mission) of|supposed) (?P<purpose>(?:to |at |for )[a-z“\"][^;\n]+?|(?<=of )[a-z]+ing [^;\n]+?)(?=[.;]?\Z|\.\s)"
)

# ---- counts, kinds, aims -----------------------------------------------------------------------------------------


def number(text: str) -> int | None:
    """The value of figures or number words: `seven`, `twenty-one`, `12`."""
    if text[0].isdigit():
        return int(text.replace(",", ""))
    parts = [_NUMBERS.get(word) for word in re.split(r"[ -]", text.lower())]
    return sum(p for p in parts if p) if parts and None not in parts else None


def labelled_count(sentence: Sentence) -> StatedCount | None:
    """The number beside a label: `members - (16)`, `6 Members`."""
    label = read_label(sentence.text)
    if label is None or label.number is None or label.role is not MemberRole.MEMBER:
        return None
    text = sentence.text[slice(*label.number)]
    return StatedCount(text=text, value=number(text), anchor=sentence.anchor)


def count(sentence: Sentence) -> StatedCount | None:
    """How many members the sentence says there are."""
    for pattern in (_MEMBERSHIP, _LISTED, _COUNT, _COUNTS, _KIND_OF):
        for found in pattern.finditer(sentence.text):
            value = number(found["count"])
            if value is not None and value > 1 and not _is_partial(sentence.text, found):
                return StatedCount(text=found["count"], value=value, anchor=sentence.anchor)
    return None


def count_after(question: Sentence, answer: Sentence) -> StatedCount | None:
    """The number that opens the answer to a question for the members."""
    if not _HOW_MANY.match(question.text):
        return None
    found = _ANSWER.match(answer.text)
    value = number(found["count"]) if found is not None else None
    return (
        None if found is None or value is None else StatedCount(text=found["count"], value=value, anchor=answer.anchor)
    )


def _is_partial(text: str, found: re.Match[str]) -> bool:
    """Whether a count is of something else: founders, others, countries that open a sentence of their own."""
    if (
        "-" in found.group()
        and not found.group()[0].isdigit()
        and found.group().endswith(("nation", "country", "state", "member"))
    ):
        return False
    what = found.groupdict().get("what") or "members"
    opens = not text[: found.start()].strip(" •▪*·–—-") and what.lower() in _COUNTRIES
    return (
        opens
        or "Baltic" in found.group()
        or _PARTIAL.search(text, max(0, found.start() - 30), found.start()) is not None
        or (what.lower() in _COUNTRIES and _WHERE.search(text, max(0, found.start() - 30), found.start()) is not None)
    )


_KIND_ABROAD = re.compile(
    r"(?:\b(?:ist|war) (?:ein|eine|der|die|das)|\b(?:est|était) (?:une?|la|le)|\b(?:es|era|fue) (?:una?|la|el)|\) [—–-]|\bявляется) "
)
_KIND_WORD = re.compile(r"(?P<word>[\w’'-]+) ?")
_MOST_KIND_WORDS = 5


def kind(sentence: Sentence) -> Passage | None:
    """The noun phrase after `is a`, where its last word names a kind of body."""
    for found in _KIND.finditer(sentence.text):
        start, end = found.span("kind")
        start = _after_count(sentence.text, start)
        if _KIND_NOUN.search(sentence.text, start, end) and not _SUPERLATIVE.match(sentence.text, start):
            return sentence.passage(start, end)
    return _kind_abroad(sentence)


def _kind_abroad(sentence: Sentence) -> Passage | None:
    """The same after `ist ein`, `est une`, `es una`, or the dash of Russian definitions: up to the noun of a body."""
    for found in _KIND_ABROAD.finditer(sentence.text):
        end = found.end()
        for _ in range(_MOST_KIND_WORDS):
            word = _KIND_WORD.match(sentence.text, end)
            if word is None:
                break
            if _KIND_NOUN.search(sentence.text, word.start(), word.end("word")):
                return sentence.passage(found.end(), word.end("word"))
            end = word.end()
    return None


def described(sentence: Sentence) -> Passage | None:
    """The noun phrase that stands for the body where no sentence says what it is: `the six-port alliance was created`."""
    if read_label(sentence.text) is not None or sentence.text.startswith(("Note", "note")):
        return None
    for pattern in (_BARE_KIND, _THE_KIND):
        found = pattern.search(sentence.text)
        if found is not None and _KIND_NOUN.search(sentence.text, *found.span("kind")):
            return sentence.passage(*found.span("kind"))
    return None


def defined(sentence: Sentence) -> str | None:
    """The subject of a sentence that says what kind of body it is: `The Harbour League is a regional alliance ...`."""
    founded = _FOUNDED.match(sentence.text)
    if founded is not None:
        return founded["name"]
    dashed = _DASHED.match(sentence.text)
    if dashed is not None and kind(sentence) is not None:
        return dashed["name"]
    found = kind(sentence)
    subject = _SUBJECT.match(sentence.text) if found is not None else None
    if found is None or subject is None:
        return None
    return (
        subject["name"] if found.text in sentence.text[subject.end() : subject.end() + 60 + len(found.text)] else None
    )


def is_kind(words: str) -> bool:
    """Whether the last word names a kind of body, such as `league`."""
    return _KIND_NOUN.search(words.rstrip(" .)")) is not None


def _after_count(text: str, start: int) -> int:
    """Past `ten-member` and `six-nation`, which count the members."""
    found = re.compile(r"(?:\w+-(?:member|nation|country|state)) ").match(text, start)
    return found.end() if found else start


def purpose(sentence: Sentence) -> Passage | None:
    """The clause that states the aim, from its infinitive or gerund to its end."""
    label = read_label(sentence.text)
    if label is not None and label.field is Field.PURPOSE and label.end > label.start:
        return sentence.passage(label.start, _trimmed(sentence.text, label))
    found = _PURPOSE.search(sentence.text) or _PURPOSE_VERB.search(sentence.text)
    return sentence.passage(*found.span("purpose")) if found else None


# The value of a label ends before a web address or a sentence of its own.
_STOP = re.compile(r"[.;] (?=www\.|https?://)")


def _trimmed(text: str, label: Labelled) -> int:
    end = label.end
    stop = _STOP.search(text, label.start, end)
    end = stop.start() if stop is not None else end
    while end > label.start + 1 and text[end - 1] in " .;":
        end -= 1
    return end


# ---- people, places, relations ---------------------------------------------------------------------------------------

_POST = (
    r"(?:(?:[Aa]cting|[Dd]eputy|[Ii]nterim|[Ee]xecutive|[Mm]anaging|[Ff]ounding|[Hh]onorary) )?"
    r"(?:[Ss]ecretary[- ][Gg]eneral|[Gg]eneral [Ss]ecretary|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Dd]irector[- ][Gg]eneral|[Pp]resident|"
    r"[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Cc]hair|[Ee]xecutive [Ss]ecretary|[Ee]xecutive [Dd]irector|[Mm]anaging [Dd]irector|"
    r"[Dd]irector|[Hh]ead|[Ll]eader|CEO|[Cc]ommander)"
)
_OFFICES = (
    re.compile(
        rf"(?P<person>{PERSON}),? (?:who )?(?:was|is|has been|had been|became|serves as|served as|has served as)"
        rf"(?: (?:appointed|elected|named|chosen|re-elected|reappointed))?(?: as)?(?: its| the| an?)? (?P<post>{_POST})\b"
    ),
    re.compile(
        rf"\b(?:[Ii]ts|[Tt]he)(?: current)? (?P<post>{_POST})(?:,? (?:of|since|at) [\w ]{{2,40}}?,?)? (?:is|was|has been)(?: the)?(?: (?:Dame|Sir|Lord|Dr\.?|[A-Z]\w+ (?:General|Ambassador)))? (?P<person>{PERSON})"
    ),
    re.compile(rf"\b(?:headed|led|chaired|run) by (?:its |the )?(?:(?P<post>{_POST}) )?(?P<person>{PERSON})"),
    re.compile(
        rf"(?:^[\s•*–-]*|[A-Z]{{2,8}} )(?P<post>(?:(?:Deputy|Acting|Executive) )?[A-Z][a-z]+[- ](?:General|Secretary|Director|Executive)|Leader|Chairman|President)[:,]?"
        rf" (?P<person>(?!General\b){PERSON})"
    ),
    re.compile(
        rf"\b(?P<post>(?:(?:[Dd]eputy|[Aa]cting) )?(?:[Ss]ecretary[- ][Gg]eneral|[Dd]irector[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary|[Gg]eneral [Ss]ecretary)),? (?P<person>{PERSON})"
    ),
    re.compile(rf"(?:[;:—–] |\b[Ii]ts (?:current )?)(?P<post>{_POST}),? (?P<person>{PERSON})"),
    # `Since May 2011 its secretary-general has been ...` is the second form; `..., the secretary general, ...` this one.
    re.compile(rf"(?P<person>{PERSON}), (?:its|the)(?: current| acting)? (?P<post>{_POST})\b"),
    re.compile(rf"(?P<person>{PERSON}), (?:the |current |acting )?(?P<post>{_POST}) of (?:the |its )?[A-Z]"),
    *OFFICES,
)
# A post printed before the name.
_TITLED = re.compile(rf"^{_POST} (?=[A-ZÀ-Þ])")
# The whole value of a label, so that no list of people and no sentence is taken for one.
_HOLDER = re.compile(
    rf"(?:[^,.;]{{3,60}}[a-z], )?(?:(?:[A-Z][a-z]{{1,4}}\. ){{1,2}})?(?P<person>{PERSON})(?:,? (?:of|de|du|aus) {NAME}| \({NAME}\))?(?:,? \(?(?P<since>(?:since|from|seit|depuis|desde) )[^()]{{4,40}}\)?)?\.?\s*\Z"
)
_PRESENT = re.compile(r"[\s•*–-]*(?P<year>[12]\d{3})\s?[-–—]\s?(?:present|heute|aujourd|hoy)\b")
_SINCE = re.compile(r"\b(?:in|since|from|on)\s+\Z")
_OBSERVER = re.compile(
    rf"\bobserver(?: (?:status|organi[sz]ation|member|state))?(?: status)? (?:at|in|with|to|of) (?P<organisation>{NAME})"
)
_RELATIONS = (
    (RelationKind.OBSERVER_AT, _OBSERVER),
    (
        RelationKind.SUCCESSOR_OF,
        re.compile(rf"\b(?:successor (?:of|to)|succeeded|replaced|grew out of|replace) (?P<organisation>{NAME})"),
    ),
    (
        RelationKind.PART_OF,
        re.compile(rf"\b(?:(?:is|as) (?:a )?(?:part|division|subsidiary|unit|affiliate) of) (?P<organisation>{NAME})"),
    ),
    (
        RelationKind.MEMBER_OF,
        re.compile(
            rf"\b(?:(?:is|as) (?:a |an )?(?:\w+ )?member of|It (?:has )?(?:joined|acceded to)) (?P<organisation>{NAME})"
        ),
    ),
)
_SEAT = re.compile(
    rf"\b(?P<what>head(?:quarter(?:s|ed))|based|secretariat|seat|(?:head|central|main) office|sits|siège)\b(?:[^.;:]{{0,40}}?)? (?:in|at|à) (?P<place>(?-i:(?:{NAME}['’]?s? capital,? )?{NAME}(?:, {NAME}| \({NAME}\))?))",
    re.IGNORECASE,
)


# `the secretariat in Ostrand and the Pilots' Court in Tolley`
_CAPITAL = re.compile(r"^.{2,40}['’]s? capital,? ")
_AND_THE = re.compile(r" and the ")


def offices(sentence: Sentence) -> Iterator[Office]:
    """Who holds or held a post, and since when where the sentence says."""
    labelled = _labelled_office(sentence)
    if labelled is not None:
        yield labelled
        return
    seen: set[str] = set()
    for pattern in _OFFICES:
        for found in pattern.finditer(sentence.text):
            person = _TITLED.sub("", found["person"]).rstrip(".")
            if person in seen or found["post"] is None:
                continue
            seen.add(person)
            since = [d for d in sentence.dates() if d.start >= found.end() and d.start - found.end() < 60]
            dated = (
                since[0].date
                if since and _SINCE.search(sentence.text, found.end(), since[0].start)
                else _running(sentence)
            )
            yield Office(person=person, post=found["post"], since=dated, anchor=sentence.anchor)


def _labelled_office(sentence: Sentence) -> Office | None:
    """The holder that a card names: `Secretary general: Marit Lien`, `President - Marit Lien (since 2014)`."""
    label = read_label(sentence.text)
    if label is None or label.field is not Field.OFFICE or label.label.casefold().startswith("leader"):
        return None
    found = _HOLDER.match(sentence.text, label.start, label.end)
    if found is None:
        return None
    since = next((d.date for d in sentence.dates() if d.start == found.end("since")), None) if found["since"] else None
    return Office(person=found["person"], post=label.label, since=since, anchor=sentence.anchor)


def office_below(label: Sentence, sentence: Sentence) -> Office | None:
    """Whom the line below `Secretary-general` names."""
    found = read_label(label.text)
    if found is None or found.field is not Field.OFFICE or found.end > found.start or label.path == sentence.path:
        return None
    holder = _HOLDER.match(sentence.text)
    if holder is None or found.label.casefold().startswith("leader"):
        return None
    since = (
        next((d.date for d in sentence.dates() if d.start >= holder.start("since")), None) if holder["since"] else None
    )
    return Office(person=holder["person"], post=found.label, since=since, anchor=sentence.anchor)


def _running(sentence: Sentence) -> PartialDate | None:
    """The year of an entry that goes on: `2014-present - The secretary general is ...`."""
    found = _PRESENT.match(sentence.text)
    return PartialDate(year=int(found["year"]), text=found["year"]) if found else None


def relations(sentence: Sentence) -> Iterator[Relation]:
    """How the organisation stands to others, with the date where the sentence has one after it."""
    for kind_, pattern in _RELATIONS:
        for found in pattern.finditer(sentence.text):
            items = names_after(sentence.text, found.start("organisation"), len(sentence.text))
            date = next((d for d in sentence.dates() if 0 <= d.start - found.end() < 20), None)
            yield Relation(
                kind=kind_,
                organisation=items[0].name if items else found["organisation"],
                date=date.date if date else None,
                anchor=sentence.anchor,
            )


def seats(sentence: Sentence) -> Iterator[Seat]:
    """Where the organisation sits."""
    label = read_label(sentence.text)
    if (
        label is not None
        and label.field is Field.SEAT
        and label.end > label.start
        and not _SEAT.search(sentence.text, label.start)
    ):
        what = _seat_kind(label.label)
        yield Seat(place=sentence.text[label.start : _trimmed(sentence.text, label)], kind=what, anchor=sentence.anchor)
        return
    for found in SEAT.finditer(sentence.text):
        yield Seat(place=found["place"].rstrip("."), kind=SeatKind.HEADQUARTERS, anchor=sentence.anchor)
    for found in _SEAT.finditer(sentence.text):
        place = _CAPITAL.sub("", _AND_THE.split(found["place"], maxsplit=1)[0]).rstrip(".")
        yield Seat(place=place, kind=_seat_kind(found["what"]), anchor=sentence.anchor)


def seat_below(label: Sentence, sentence: Sentence) -> Seat | None:
    """The place that stands below the line `Headquarters`."""
    found = read_label(label.text)
    if found is None or found.field is not Field.SEAT or found.end > found.start or label.path == sentence.path:
        return None
    return Seat(place=sentence.text.rstrip("."), kind=_seat_kind(found.label), anchor=sentence.anchor)


def _seat_kind(label: str) -> SeatKind:
    return SeatKind.SECRETARIAT if label.lower() == "secretariat" else SeatKind.HEADQUARTERS
