"""What German, French, Spanish and Russian boxes say before lists of members, of joining, leaving and of seats."""

from __future__ import annotations

import re

from newsmodel.extract.boxes.lists import NAME
from newsmodel.model.boxes import MemberEventKind, MemberRole

__all__ = ["EVENTS", "ROSTERS", "SEAT"]

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

ROSTERS: tuple[tuple[MemberRole, re.Pattern[str], int], ...] = (
    (MemberRole.FOUNDER, re.compile(rf"\b(?:{_FOUNDED_BY}){_LIST}", re.IGNORECASE), 2),
    *((role, re.compile(rf"\b(?:{words}){_ARE}{_LIST}", re.IGNORECASE), 2) for role, words in _OF_ROLE),
    (MemberRole.MEMBER, re.compile(rf"\b(?:{_UNITE})\b[^.:;]{{0,60}}:\s*{_LIST}", re.IGNORECASE), 2),
    (MemberRole.MEMBER, re.compile(rf"\b(?:{_UNITE})\s+(?:\w+ ){{0,3}}?{_LIST}", re.IGNORECASE), 3),
)
EVENTS: tuple[tuple[MemberEventKind, re.Pattern[str]], ...] = (
    (
        MemberEventKind.JOINED,
        re.compile(
            r"\btrat(?:en)?\b(?=[^.]{0,60}\bbei\b)|\b(?:a|ont) (?:rejoint|adhéré|intégré)\b|\b(?:se uni(?:ó|eron)|ingres(?:ó|aron)|"
            r"se adhiri(?:ó|eron))\b|\b(?:вступил[аио]?|присоединил(?:ся|ась|ись))\b"
        ),
    ),
    (
        MemberEventKind.LEFT,
        re.compile(
            r"\b(?:verließ(?:en)?|schied(?:en)?)\b|\b(?:a|ont) quitté\b|\b(?:abandon(?:ó|aron)|se retir(?:ó|aron))\b|\b(?:вышл[аи]|вышел|покинул[аи]?)\b"
        ),
    ),
)
SEAT = re.compile(
    rf"\b(?:(?P<what>[Ss]itz|[Hh]auptsitz)\b[^.;:]{{0,40}}? (?:ist|in)|(?P<sede>[Ss]ede)\b[^.;:]{{0,40}}? en(?: la| el)?|"
    rf"[Шш]таб-квартира\b[^.;:]{{0,40}}? в) (?P<place>{NAME}(?:, {NAME}| \({NAME}\))?)"
)
