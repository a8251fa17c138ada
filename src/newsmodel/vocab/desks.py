"""Category and desk codes of wire headers, and the Media Topics that they certainly are.

A code is a tag of its own scheme, as sent; where it names one of the 17 top-level Media Topics and nothing else, that
is a second tag.  Sources: the codes of ANPA 1312 as AP files them; the desks of dpa, ATS and Belga in IPTC 7901; AAP's
letters.
"""

from __future__ import annotations

from newsmodel.vocab.newscodes import MEDIA_TOPICS, Concept

__all__ = ["SCHEMES", "codes_of", "meaning", "topic"]

# Alias of the scheme of each envelope's codes.
SCHEMES = {
    "anpa1312": "anpacat",
    "iptc7901": "iptcdesk",
    "reuters1987": "rtrproduct",
    "zczc": "aapcat",
}

# Code | what it means | number of the top-level Media Topic, where the code is that and nothing else.
_TABLES = {
    "anpa1312": """
a|domestic news|
b|special events|
c|standing feature|
d|national digest|
e|entertainment|01
f|business|04
g|state summary|
h|headline minute|
i|international news|
j|state minute|
k|commentary|
l|lifestyle|
m|farm|
n|state and regional news|
o|weather|17
p|politics|11
q|sports scores|15
r|radio billboard|
s|sports|15
t|television billboard|
v|advisory|
w|Washington|
""",
    "iptc7901": """
pl|politics|11
wi|economy|04
ec|economy|04
fi|finance|04
ku|culture|01
vm|miscellaneous|
sp|sport|15
s|sport|15
i|international news|
rs|editorial service|
wt|weather|17
""",
    "zczc": """
f|finance|04
s|sport|15
t|sport|15
""",
}


def _read(table: str) -> dict[str, tuple[str, str]]:
    rows = (line.split("|") for line in table.strip().split("\n"))
    return {code: (label, topic) for code, label, topic in rows}


_CODES = {name: _read(table) for name, table in _TABLES.items()}
_TOPICS = {concept.qcode[7:9]: concept for concept in MEDIA_TOPICS}


def meaning(envelope: str, code: str) -> str | None:
    """What a code of an envelope stands for; None for one that its table does not have."""
    return _CODES.get(envelope, {}).get(code.casefold(), ("", ""))[0] or None


def topic(envelope: str, code: str) -> Concept | None:
    """The top-level Media Topic that a code certainly is; None for a desk, a region, an unknown code."""
    return _TOPICS.get(_CODES.get(envelope, {}).get(code.casefold(), ("", ""))[1])


def codes_of(envelope: str) -> tuple[str, ...]:
    """The codes that an envelope's table has, in its order."""
    return tuple(_CODES.get(envelope, {}))
