"""Labels of cards and reference entries: `Members: ...`, `established - 1945`, `4 Observers` over a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from newsmodel.lang import LANGUAGES
from newsmodel.model.boxes import MemberRole

__all__ = ["Field", "Labelled", "is_dated_line", "label_of_line", "may_be_label", "may_open_card", "read_label"]


class Field(Enum):
    """What a label announces."""

    MEMBERS = "members"
    FOUNDED = "founded"
    IN_FORCE = "in force"
    SIGNED = "signed"
    NAME = "name"
    WEBSITE = "website"
    FORMER = "former members"
    SEAT = "seat"
    PURPOSE = "purpose"
    OFFICE = "office"


_OF = "(?:member[ -])?(?:states?|countries|country|nations?|members?)"
_ROLES: tuple[tuple[MemberRole, str], ...] = (
    (
        MemberRole.FOUNDER,
        (
            f"(?:founding|founder|original|charter) {_OF}|founders|(?:membres|pays|états) fondateurs|gründungs(?:mitglieder|staaten)|"
            "(?:miembros|países) fundadores|государства-основатели|основатели"
        ),
    ),
    (
        MemberRole.OBSERVER,
        (
            f"(?:permanent )?observer {_OF}|observers?|(?:pays |états |membres )?observateurs?|beobachter(?:staaten)?|"
            "(?:países |estados )?observadores|(?:страны-)?наблюдатели"
        ),
    ),
    (
        MemberRole.DIALOGUE_PARTNER,
        (
            f"(?:full |sectoral )?(?:dialogue )?partners?(?: (?:states|countries))?|dialogue partner {_OF}|partenaires(?: de dialogue)?|"
            "dialogpartner|socios|(?:партн[её]ры)(?: по диалогу)?"
        ),
    ),
    (
        MemberRole.ASSOCIATE,
        (
            f"associated? {_OF}|associates|(?:membres|états|pays) associés|assoziierte (?:mitglieder|staaten)|"
            "(?:miembros|estados|países) asociados|ассоциированные (?:члены|страны)"
        ),
    ),
    (
        MemberRole.SUSPENDED,
        (
            f"suspended {_OF}|{_OF} under suspension|suspended|(?:membres|pays) suspendus|suspendus|suspendierte mitglieder|(?:miembros|países) suspendidos|"
            "приостановлено членство"
        ),
    ),
    (
        MemberRole.MEMBER,
        (
            "(?:(?:full|current|permanent|present|active|regional|nonregional|non-regional|special|ordinary|other|total) )?"
            "members?(?:[ -](?:states?|countries|nations|economies|parties))?|membership|"
            "(?:participants|participating (?:states|countries)|contracting parties|signatories|states parties)|"
            "(?:états |pays )?membres|mitglied(?:er|s?staaten|sländer)|(?:estados |países )?miembros|"
            "(?:государства-|страны-)?(?:члены|участники|участницы)|paesi membri|stati membri|membri"
        ),
    ),
)
_FIELDS: tuple[tuple[Field, str], ...] = (
    (
        Field.IN_FORCE,
        "effective|entry into force|entered into force|in force since|took effect|entrée en vigueur|inkrafttreten|entrada en vigor|вступил[ао]? в силу",
    ),
    (
        Field.FORMER,
        (
            f"(?:former|past|ex-?) ?{_OF}|anciens membres|ehemalige mitglieder|ausgetreten|antiguos miembros|exmiembros|"
            "бывшие (?:члены|участники)|вышл[аи](?: из [а-яё]{3,16})?"
        ),
    ),
    (Field.SIGNED, "signed|signature|treaty signed|unterzeichnet|signée?|firmad[ao]|подписан[ао]?"),
    (
        Field.NAME,
        "(?:full |official |legal )?name|nom(?: complet)?|nombre(?: completo)?|vollständiger name|(?:полное )?название|nome",
    ),
    (Field.WEBSITE, "web ?sites?|web|site web|site internet|internet|im netz|sitio web|página web|url|сайт"),
    (
        Field.FOUNDED,
        (
            "(?:date )?(?:founded|established|formed|created|launched)(?: (?:in|on))?|creation|foundation|formation|inception|"
            "(?:date of |year of )?(?:establishment|foundation|creation)|année de création|date de création|création|créée? en|fondation|"
            "gegründet|gründung(?:sjahr|sdatum)?|fundación|fundad[ao]|creación|основан[ао]?|создан[ао]?|год основания|дата (?:основания|создания|образования)|fondazione|fondata"
        ),
    ),
    (
        Field.SEAT,
        "headquarters|headquartered(?: in)?|head office|seat|secretariat|location|hq|siège(?: social)?|sitz|hauptsitz|geschäftsstelle|sede(?: central)?|штаб-квартира|based in",
    ),
    (
        Field.PURPOSE,
        "(?:main |stated )?(?:aims?|purposes?|objectives?|goals?|mission|tasks?)|objectifs?|but|ziele?|zweck|objetivos?|fines|цел[ьи]|задачи|obiettiv[io]",
    ),
    (
        Field.OFFICE,
        (
            "leaders?|leadership|(?:deputy |acting )?secretary[- ]general|chairman|chairwoman|chairperson|chair|president|"
            "chief executive(?: officer)?|ceo|director[- ]general|head|executive director|general secretary|executive secretary|"
            "secretary|managing director|managing partner|general manager|director|patron|chair for [12]\\d{3}|"
            "secrétaire (?:général|exécutif)e?|secrétaire exécutive|présidente?|directeur(?: général)?|directrice(?: générale)?|"
            "generalsekretär(?:in)?|präsident(?:in)?|vorsitz(?:ende[rn]?)?|geschäftsführer(?:in)?|"
            "secretari[oa] (?:general|ejecutiv[oa]|técnic[oa])|president[ea]|director[ae]?(?: general| ejecutiv[oa])|"
            "генеральный секретарь|исполнительный секретарь|председатель|президент|директор"
        ),
    ),
)
# The first three letters of every label, or of the article before it: what most lines are told apart by.
_FIRST_LETTERS = (
    "mem ful cur per pre act reg non spe ord oth tot par con sig sta éta pay mit est mie gos гос стр чле уча pae fou ori cha "
    "gru grü осн obs beo наб sec dia soc пар ass ассо асс sus eff ent in  ink dat for cre lau inc yea ann cré fon geg fun соз год дат "
    "hea sea loc hq siè sit hau sed шта bas mai aim pur obj goa mis tas but zie zwe fin цел зад obi lea dep chi pre dir exe gen pré prä "
    "ген the its the num les ses die los las ceo hq: hq  mem "
    "nam off leg nom vol наз пол web sit int pág url сай too sus past ex- anc ehe aus ant exm быв выш sig tre unt fir под "
    "man vor ges dir pat исп пред през дир при вст"
)
_FRONTS = frozenset(
    form
    for front in (*_FIRST_LETTERS.split(" "), "in ", "im ", "hq ", "but")
    if front
    for form in (front, front.capitalize(), front.upper())
)
# The first letters of what stands in cards alone, in members and founding.
_OWN_FRONTS = _FRONTS.intersection(
    form
    for front in [
        "mem",
        "ful",
        "cur",
        "its",
        "fou",
        "est",
        "obs",
        "ass",
        "mit",
        "mie",
        "pay",
        "éta",
        "gru",
        "grü",
        "fun",
        "cré",
        "dat",
        "чле",
        "стр",
        "гос",
        "осн",
    ]
    for form in (front, front.capitalize(), front.upper())
)
# The one article that sentences open with as well, so that the word behind it is asked too.
_THE = frozenset(("the", "The", "THE"))
_MARKS = frozenset("•▪*·–—-0123456789")
_CARD_FRONTS = _OWN_FRONTS | frozenset(
    mark + letter
    for mark in ("- ", "– ", "— ", "• ", "* ", "· ", *map("{} ".format, range(10)), *map(str, range(10, 100)))
    for letter in (*{front[0] for front in _OWN_FRONTS}, " ")
    if len(mark + letter) == 3
)
_MARK_SIGNS = " \t•▪*·–—-0123456789"


def may_be_label(text: str) -> bool:
    """Whether a line may open with a label; cheap, and false for nearly all lines."""
    front = text[:3]
    if front in _FRONTS:
        return front not in _THE or text[4:7] in _FRONTS or text[4:5].isdigit()
    return text[:1] in _MARKS and text.lstrip(_MARK_SIGNS)[:3] in _FRONTS


def may_open_card(lines: Sequence[str]) -> bool:
    """Whether any line may be a label of members or of a founding; asked of all copy, so by its first letters alone."""
    fronts = {line[:3] for line in lines} & _CARD_FRONTS
    return bool(fronts) and any(map(_is_own, [line for line in lines if line[:3] in fronts]))


def _is_own(line: str) -> bool:
    front = line[:3] if line[:1] not in _MARKS else line.lstrip(_MARK_SIGNS)[:3]
    label = label_of_line(line) if front in _OWN_FRONTS else None
    return label is not None and label.field in (Field.MEMBERS, Field.FOUNDED)


_COUNT = r"(?:(?P<before>\d{1,3}) )?"
_END = r"(?:\s*\((?P<after>\d{1,3})?[^()]{0,40}\))?\s*(?:\s(?:are|is|include|sont|sind|son)\s*(?:[:–—-]|\Z)|[:.]|\s?[–—]|\s-{1,2}\s|--|(?=\n)|\Z)\s*(?:\((?P<inner>\d{1,3})\b[^()]{0,60}\)\s*)?(?P<value>.{0,4000})"
# What a line looks like that may hold a label: a few words up to a colon, a dash, a bracket or its end.
_FORM = re.compile(r"[\s•▪*·–—-]*(?:[^\s:(]+ ){0,4}?[^\s:(]+(?:\s?:|\s[-–—]\s|\s?\(|\Z)")
_NUMBER_ALONE = re.compile(
    r"(\d{1,3}(?:,\d{3})*)(?: members?)?(?:\W*\Z|\W{1,3}(?:including|among them|darunter|dont|entre ell[ao]s|среди них|в том числе)\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[\s•▪*·–—-]*")


_MONTHS = "|".join(
    sorted(
        {re.escape(name) for language in LANGUAGES for forms in language.months for name in forms if len(name) > 2},
        key=len,
        reverse=True,
    )
)
_DATED = re.compile(
    rf"[\s•▪*·–—-]*(?:(?:{_MONTHS})\.? (?:\d{{1,2}},? )?|\d{{1,2}}\.? (?:de )?(?:{_MONTHS})\.? (?:de )?)?[12]\d{{3}}"
    r"(?:\s?[-–—]\s?(?:present|[12]\d{3}))?\s*[-–—:]+\s+\S",
    re.IGNORECASE,
)
# A year stands within so many characters of the front of a dated line: cheaper to see than the names of months.
_A_YEAR = re.compile(r"[12]\d{3}")
_LONGEST_DAY = 60


def is_dated_line(text: str) -> bool:
    """Whether a line is an entry of a timeline: `April 4, 1949 - Twelve ports sign the pact`."""
    front = _BULLET.match(text)
    at = front.end() if front else 0
    return _A_YEAR.search(text, at, at + _LONGEST_DAY) is not None and _DATED.match(text) is not None


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:the |its |their |number of |les |ses |die |los |las )?{_COUNT}(?P<label>{words}){_END}",
        re.IGNORECASE | re.DOTALL,
    )


_ROLE_LABELS = tuple((role, _pattern(words)) for role, words in _ROLES)
# `Chairperson of the Commission: Ada Quill`
_OF_ORGAN = r"(?: (?:of|de|du|des|der|del) (?:the |la |l['’])?[\w-]{3,24}(?: [\w-]{3,24}){0,2}?)?"
_FIELD_LABELS = tuple(
    (field, _pattern(f"(?:{words}){_OF_ORGAN}" if field is Field.OFFICE else words)) for field, words in _FIELDS
)


class Labelled(NamedTuple):
    """A label and where its value stands: `role` for a list of members, `number` as printed beside the label."""

    field: Field
    label: str
    start: int
    end: int
    role: MemberRole | None = None
    number: tuple[int, int] | None = None


def label_of_line(line: str) -> Labelled | None:
    """The label of a line of copy that looks like one: a few words up to a colon, a dash, a bracket or its end."""
    return read_label(line) if may_be_label(line) and _FORM.match(line) else None


def read_label(text: str) -> Labelled | None:
    """The label at the front of a line; its value may be empty, where a list follows on lines of its own."""
    if not may_be_label(text):
        return None
    front = _BULLET.match(text)
    at = front.end() if front else 0
    for role, pattern in _ROLE_LABELS:
        if found := pattern.match(text, at):
            span = next((found.span(g) for g in ("before", "after", "inner") if found[g]), None)
            alone = _NUMBER_ALONE.match(text, found.start("value")) if span is None else None
            span = alone.span(1) if alone is not None else span
            return Labelled(Field.MEMBERS, found["label"], *found.span("value"), role, span)
    for field, pattern in _FIELD_LABELS:
        if found := pattern.match(text, at):
            return Labelled(field, found["label"], *found.span("value"))
    return None
