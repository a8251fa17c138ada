"""One value per language: the words by which news copy is read.

Names of months and days follow CLDR; a language is added by one file and one line here.
"""

from __future__ import annotations

from newsmodel.lang.ar import AR
from newsmodel.lang.cs import CS
from newsmodel.lang.da import DA
from newsmodel.lang.de import DE
from newsmodel.lang.el import EL
from newsmodel.lang.en import EN
from newsmodel.lang.es import ES
from newsmodel.lang.fi import FI
from newsmodel.lang.fr import FR
from newsmodel.lang.id import ID
from newsmodel.lang.it import IT
from newsmodel.lang.ja import JA
from newsmodel.lang.ko import KO
from newsmodel.lang.language import Language
from newsmodel.lang.nb import NB
from newsmodel.lang.nl import NL
from newsmodel.lang.pl import PL
from newsmodel.lang.pt import PT
from newsmodel.lang.ro import RO
from newsmodel.lang.ru import RU
from newsmodel.lang.sv import SV
from newsmodel.lang.tr import TR
from newsmodel.lang.uk import UK
from newsmodel.lang.zh import ZH

__all__ = ["LANGUAGES", "Language", "language"]

# Order settles a draw: the first language wins where evidence is equal.
LANGUAGES: tuple[Language, ...] = (
    EN,
    RU,
    DE,
    FR,
    ES,
    IT,
    PT,
    NL,
    SV,
    FI,
    TR,
    ZH,
    JA,
    KO,
    AR,
    UK,
    PL,
    CS,
    RO,
    DA,
    NB,
    ID,
    EL,
)

_BY_TAG = {item.tag: item for item in LANGUAGES} | {"no": NB, "nn": NB}


def language(tag: str | None) -> Language:
    """The value for a BCP 47 tag, by its primary subtag; English for an unknown one and for None.

    `no`, Norwegian at large, and Nynorsk are read as Bokmål.
    """
    return _BY_TAG.get((tag or "en").partition("-")[0].lower(), EN)
