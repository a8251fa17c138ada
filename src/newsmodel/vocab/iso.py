"""Codes of languages and countries, and whether a language tag is one of RFC 5646.

Sources: ISO 639-1 and 639-2, ISO 3166-1 and 3166-3, as registered by the IANA for language tags.
"""

from __future__ import annotations

import re

__all__ = ["is_country", "tag_fault"]

# ISO 639-1, each with its codes in ISO 639-2 (terminology, bibliography).
_LANGUAGES = (
    "aa aar, ab abk, ae ave, af afr, ak aka, am amh, an arg, ar ara, as asm, av ava, ay aym, az aze, ba "
    "bak, be bel, bg bul, bi bis, bm bam, bn ben, bo bod tib, br bre, bs bos, ca cat, ce che, ch cha, co "
    "cos, cr cre, cs ces cze, cu chu, cv chv, cy cym wel, da dan, de deu ger, dv div, dz dzo, ee ewe, el "
    "ell gre, en eng, eo epo, es spa, et est, eu eus baq, fa fas per, ff ful, fi fin, fj fij, fo fao, fr "
    "fra fre, fy fry, ga gle, gd gla, gl glg, gn grn, gu guj, gv glv, ha hau, he heb, hi hin, ho hmo, hr "
    "hrv, ht hat, hu hun, hy hye arm, hz her, ia ina, id ind, ie ile, ig ibo, ii iii, ik ipk, io ido, is "
    "isl ice, it ita, iu iku, ja jpn, jv jav, ka kat geo, kg kon, ki kik, kj kua, kk kaz, kl kal, km khm, "
    "kn kan, ko kor, kr kau, ks kas, ku kur, kv kom, kw cor, ky kir, la lat, lb ltz, lg lug, li lim, ln "
    "lin, lo lao, lt lit, lu lub, lv lav, mg mlg, mh mah, mi mri mao, mk mkd mac, ml mal, mn mon, mr mar, "
    "ms msa may, mt mlt, my mya bur, na nau, nb nob, nd nde, ne nep, ng ndo, nl nld dut, nn nno, no nor, "
    "nr nbl, nv nav, ny nya, oc oci, oj oji, om orm, or ori, os oss, pa pan, pi pli, pl pol, ps pus, pt "
    "por, qu que, rm roh, rn run, ro ron rum, ru rus, rw kin, sa san, sc srd, sd snd, se sme, sg sag, si "
    "sin, sk slk slo, sl slv, sm smo, sn sna, so som, sq sqi alb, sr srp, ss ssw, st sot, su sun, sv swe, "
    "sw swa, ta tam, te tel, tg tgk, th tha, ti tir, tk tuk, tl tgl, tn tsn, to ton, tr tur, ts tso, tt "
    "tat, tw twi, ty tah, ug uig, uk ukr, ur urd, uz uzb, ve ven, vi vie, vo vol, wa wln, wo wol, xh xho, "
    "yi yid, yo yor, za zha, zh zho chi, zu zul "
)
# ISO 3166-1 alpha-2.
_CURRENT = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
    "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
    "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
    "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
    "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
    "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
    "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
    "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW "
)
# ISO 3166-3 (countries that were), and XK, which the press and CLDR use for Kosovo.
_FORMER = "AN BU CS DD FX NT SU TP XK YD YU ZR"
_COUNTRIES = frozenset((*_CURRENT.split(), *_FORMER.split()))

_SHORT = {row.split()[0] for row in _LANGUAGES.strip().split(", ")} | {"sh"}
# RFC 5646 section 2.2.1: where a language has a code of two letters, that is its subtag.
_LONG = {code: row.split()[0] for row in _LANGUAGES.strip().split(", ") for code in row.split()[1:]}
_REGION = re.compile(r"[a-z]{2}\Z|\d{3}\Z")


def is_country(code: str) -> bool:
    """Whether a country has, or had, this code of ISO 3166-1 alpha-2."""
    return code in _COUNTRIES


def tag_fault(tag: str) -> str | None:
    """What is wrong with a well-formed language tag; None where nothing is.

    Languages of two letters and regions are looked up.  Of three letters only those are refused that have a code of
    two: there are thousands, and new ones every year.
    """
    first, *rest = tag.casefold().split("-")
    if first in {"x", "i"}:  # private use, grandfathered
        return None
    if first in _LONG:
        return f"the language {first!r} is written {_LONG[first]!r}"
    if len(first) == 2 and first not in _SHORT:
        return f"no language has the code {first!r}"
    if len(first) not in {2, 3}:
        return f"{first!r} is no code of a language"
    return _region_fault(rest)


def _region_fault(subtags: list[str]) -> str | None:
    """The region is the first subtag of its shape, before any extension (one letter)."""
    for subtag in subtags:
        if len(subtag) == 1:
            return None
        if _REGION.match(subtag):
            return (
                None
                if subtag.isdecimal() or is_country(subtag.upper())
                else f"no region has the code {subtag.upper()!r}"
            )
    return None
