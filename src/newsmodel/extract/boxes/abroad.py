"""What German, French, Spanish and Russian boxes say before lists of members, of joining, leaving and of seats."""

from __future__ import annotations

import re

from newsmodel.extract.boxes.lists import NAME
from newsmodel.model.boxes import MemberEventKind, MemberRole

__all__ = ["EVENTS", "OBSERVE", "OFFICES", "PERSON", "ROSTERS", "SEAT"]

PERSON = r"(?:[A-ZÀ-ÞА-ЯЁ][\w’'-]*\.?)(?: (?:(?:de|van|von|al|bin|der) |al-)?[A-ZÀ-ÞА-ЯЁ][\w’'-]*){1,3}"
"""The name of a person: two to four words with capitals."""


_LIST = r"(?=(?:l['’]|la |le |les |el |los |las |die |der |das )?(?-i:[A-ZÀ-ÞА-ЯЁ]))"
# Between the word for members and their names: `sind`, `sont:`, `(12) :`.
_ARE = r"(?: (?:des|der|du|de la|del|de|d['’])\s?[\w «»-]{1,40}?)?\s*(?:\(\d+\))?\s*(?:sind|waren|sont|étaient|son|fueron|является|являются|[:–—-])[\s:–—-]*"
_OF_ROLE: tuple[tuple[MemberRole, str], ...] = (
    (
        MemberRole.FOUNDER,
        (
            "gründungs(?:mitglieder|staaten)|gründerstaaten|(?:membres|pays|états) fondateurs|(?:miembros|países|estados) fundadores|"
            "государства-основатели|страны-основатели|основатели"
        ),
    ),
    (
        MemberRole.OBSERVER,
        "beobachter(?:staaten)?|(?:pays |états |membres )?observateurs|(?:países |estados )?observadores|(?:страны-|государства-)?наблюдател[ия](?:ми)?",
    ),
    (
        MemberRole.ASSOCIATE,
        "assoziierte (?:mitglieder|staaten)|(?:membres|pays|états) associés|(?:miembros|países|estados) asociados|ассоциированн\\w+ член\\w+",
    ),
    (
        MemberRole.MEMBER,
        (
            "(?:voll)?mitglied(?:er|s?staaten|sländer)|(?:pays |états )?membres|(?:países |estados )?miembros|"
            "(?:государства-|страны-)?(?:члены|членами|участники|участниками|участницы)"
        ),
    ),
)
_UNITE = (
    r"gehören|gehörten|umfasst|vereint|besteht aus|setzt sich zusammen aus|regroupe|comprend|réunit|rassemble|se compose de|est composée? de|"
    r"agrupa(?: a)?|reúne(?: a)?|comprende|está (?:integrad|formad|compuest)[ao] por|la integran|lo integran|входят|вошли|объединяет|включает|состоит из"
)
_FOUNDED_BY = (
    r"(?:gegründet|fondée?s?|créée?s?|fundad[ao]s?|cread[ao]s?)\b[^.;]{0,80}?\b(?:par|von|por)\s+|"
    r"(?:von)\s+(?=[^.;]{3,160} (?:gegründet|ins Leben gerufen))"
)

# `der Staaten Polen, Tschechien und Ungarn`, `los países A, B y C`, `шести государств: A, B и C`
_STATES = r"(?:der|die) (?:\w+ ){0,2}(?:staaten|länder|republiken|partner)|(?:los|las) (?:países|estados)|(?:les|des) (?:pays|états)|(?:estados|países) asociados"
ROSTERS: tuple[tuple[MemberRole, re.Pattern[str], int], ...] = (
    (MemberRole.FOUNDER, re.compile(rf"\b(?:{_FOUNDED_BY}){_LIST}", re.IGNORECASE), 2),
    *((role, re.compile(rf"\b(?:{words}){_ARE}{_LIST}", re.IGNORECASE), 2) for role, words in _OF_ROLE),
    (
        MemberRole.ASSOCIATE,
        re.compile(rf"\b(?:estados|países|membres) (?:asociados|associés)\s+{_LIST}", re.IGNORECASE),
        2,
    ),
    (MemberRole.MEMBER, re.compile(rf"\b(?:{_STATES})\s+{_LIST}|\b(?:государств|стран):\s*{_LIST}", re.IGNORECASE), 3),
    (MemberRole.MEMBER, re.compile(rf"\b(?:{_UNITE})\b[^.:;]{{0,60}}:\s*{_LIST}", re.IGNORECASE), 2),
    (MemberRole.MEMBER, re.compile(rf"\b(?:{_UNITE})\s+(?:\w+ ){{0,3}}?{_LIST}", re.IGNORECASE), 3),
)
OBSERVE = re.compile(
    r"\b(?:ist|sind|war|waren|est|sont|es|son) (?:(?:ein|un) )?(?:Beobachter(?:staat(?:en)?)?|observateurs?|observador(?:es)?)"
    r"(?=[.,;)]|\Z| (?:in|im|bei|beim|de|del|du|au|auprès|en)\b)"
)
"""`Kroatien ist Beobachter`: the names stand before it."""
_SUSPENDED = re.compile(
    r"\b(?:en )?(?:est|a été|ont été) suspendue?s?\b|\b(?:fue|está|quedó) suspendid[oa]\b|\b(?:ist|wurde) (?:seit [\w. ]{3,20} )?suspendiert\b"
)
EVENTS: tuple[tuple[MemberEventKind, re.Pattern[str]], ...] = (
    (MemberEventKind.SUSPENDED, _SUSPENDED),
    (
        MemberEventKind.JOINED,
        re.compile(
            r"\btrat(?:en)?\b(?=[^.]{0,60}\bbei\b)|\bse incorpor(?:ó|aron)\b|\bse convirti(?:ó|eron) en (?:(?:el|la|un|una) )?(?:\w+ )?miembros?\b|\b(?:a|ont) (?:rejoint|adhéré|intégré)\b|\b(?:se uni(?:ó|eron)|ingres(?:ó|aron)|"
            r"se adhiri(?:ó|eron))\b|\b(?:вступил[аио]?|присоединил(?:ся|ась|ись))\b"
        ),
    ),
    (
        MemberEventKind.LEFT,
        re.compile(
            r"\b(?:verließ(?:en)?|schied(?:en)?|trat(?:en)?(?=[^.]{0,60}\baus\b))\b|\b(?:a|ont) quitté\b|\bs['’](?:en )?est retirée?\b|\b(?:abandon(?:ó|aron)|se retir(?:ó|aron))\b|\b(?:вышл[аи]|вышел|покинул[аи]?)\b"
        ),
    ),
)
OFFICES = (
    re.compile(
        rf"\b(?:[Dd]irigée?|[Pp]résidée?)(?: depuis (?:\w+ )?\d{{4}})? par (?P<person>{PERSON})(?: \((?P<post>[^()]{{3,60}})\))?"
    ),
    re.compile(
        rf"\b(?P<post>(?:[Gg]eneralsekretär|[Pp]räsident|[Vv]orsitzende|[Gg]eschäftsführer)(?:in|r)?)(?: (?:ist|war|des|der)\b(?: [\w-]+){{0,2}}?(?: ist)?)?(?: seit (?:\w+ )?\d{{4}})? (?P<person>{PERSON})"
    ),
    re.compile(
        rf"\b(?:[Ee]l|[Ll]a|[Ss]u) (?P<post>secretari[oa] (?:general|técnic[oa]|ejecutiv[oa])|president[ea]|director[a]?(?: general| ejecutiv[oa])?)(?: es|,) (?P<person>{PERSON})"
    ),
    re.compile(
        rf"\b(?:[Ll]e|[Ll]a|[Ss]on|[Ss]a) (?P<post>secrétaire (?:général|exécutif)e?|secrétaire exécutive|présidente?|directeur(?: général)?|directrice(?: générale)?) est (?P<person>{PERSON})"
    ),
    re.compile(
        rf"(?P<post>[Гг]енеральный секретарь|[Пп]редседатель|[Пп]резидент|[Дд]иректор)(?: \w+)? ?[—–-] (?P<person>{PERSON})"
    ),
)
SEAT = re.compile(
    rf"\b(?:(?P<what>[Ss]itz|[Hh]auptsitz)\b[^.;:]{{0,40}}? (?:ist|in)|(?P<sede>[Ss]ede)\b[^.;:]{{0,40}}? en(?: la| el)?|"
    rf"[Шш]таб-квартира\b[^.;:]{{0,40}}? в) (?P<place>{NAME}(?:, {NAME}| \({NAME}\))?)"
)
