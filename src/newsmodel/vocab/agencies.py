"""Names of news agencies and release wires as datelines and bylines print them.

The list is evidence, not a gate: an agency that is missing here is read from the shape of its dateline.
"""

from __future__ import annotations

import re

__all__ = ["is_agency", "is_agency_name", "is_known_agency"]

_NAMES = """
aa, aap, adn, adnkronos, aei, afp, agenparl, agerpres, agi, agência brasil, agencia brasil, ana, ana-mpa, anadolu,
anadolu agency, ani, anp, ansa, antara, ap, ap photo, apa, app, aps, armenpress, aska, asianet, associated press, ats,
ats afp, azertac, belga, belta, bernama, bloomberg, bna, bns, bol, bss, bta, business wire, businessdesk, businesswire,
caj news, canadian press, capp, cna, cns, cnw, copa, cp, ctk, čtk, cubadebate, dap, dapd, ddp, dha, dj, dow jones,
dow jones newswires, dpa, dpa-afx, efe, ekurd, elta, epa, epd, europa press, fides, fna, globe newswire, globenewswire,
hina, hirunews, ians, iha, ina, inp, interfax, intellasia, ips, irna, isna, itar-tass, itim, jiji, jiji press, jns, jta,
kcna, keystone-ats, keystone-sda, kna, knr, kuna, kyodo, kyodo news, la presse canadienne, lankapuvath, leta, lusa, map,
marketwatch, marketwire, marketwired, mcclatchy, mehr, mena, mia, mni, montsame, moldpres, mti, mtva, nan, nana, nna,
newsis, notimex, novinite, novosti, ntb, nzpa, pa, pa media, pana, pap, petra, pna, pr newswire, prensa latina,
press association, press trust of india, prn, prnewswire, pti, qna, rapsi, reuter, reuters, ria, ria novosti, ritzau, rss,
rtr, sana, sapa, sda, sda-ats, seenews, sid, sita, slovenian press agency, sns, spa, sta, stt, tanjug, tap, tasnim, tass,
tca, telam, télam, tns, tt, ukrinform, una, uni, united press international, unian, upi, vna, vov, wafa, wam, xinhua,
yonhap, zuma, tass-russia, accesswire, ein presswire, newsfile, newsfile corp, send2press, presswire, csrwire, ots,
agence france-presse, agence france presse, agencia efe, deutsche presse-agentur, казинформ, kazinform, спутник, sputnik, trend, cnn, bbc, media outreach, aps, acn, rns, ehn, interfax-ukraine, gna, bp,
тасс, итар-тасс, интерфакс, риа новости, рия новости, риан, белта, унн, укринформ, унiан, росбалт, прайм, регнум, regnum,
新华社, 共同社, 中新社, 共同, 時事, 时事
"""
_KNOWN = frozenset(name.strip() for name in _NAMES.replace("\n", " ").split(",") if name.strip())
# Two or more agencies in one dateline: tca/dpa, dpa/lni, ats afp, AP-Kyodo.
_JOINT = re.compile(r"[/\s,+-]+")
_WIRE = re.compile(r"(?:wire|pressrelease|\.com|\.ai|\.net|\.org|\.ru|\.de|news|agency|nachrichten)\Z")
# The vowel signs of Indian scripts and Thai are no letters to `\w`.
_CHARACTER = r"[\w\u0900-\u0dff\u0e31-\u0e4e.&'’+-]"
_SHAPE = re.compile(rf"(?=[\d-]{{0,6}}[^\W\d_])[^\W_]{_CHARACTER}*(?:[ /,-]{{1,2}}{_CHARACTER}+){{0,4}}\Z")


def is_agency_name(name: str) -> bool:
    """Whether a name, or each of several joined ones, is in the list of agencies."""
    key = " ".join(name.casefold().split()).removeprefix("the ")
    return key in _KNOWN or all(part in _KNOWN for part in _JOINT.split(key))


def is_known_agency(name: str) -> bool:
    """Whether a name, or one of several joined ones, is in the list of agencies or ends like a wire's."""
    key = " ".join(name.casefold().split())
    if key in _KNOWN or _WIRE.search(key):
        return True
    return any(part in _KNOWN or _WIRE.search(part) for part in _JOINT.split(key)[:6])


def is_agency(name: str) -> bool:
    """Whether a name has the shape of an agency's: one to five words without a lone figure, at most 40 characters."""
    return len(name) <= 40 and _SHAPE.match(name) is not None and not any(word.isdigit() for word in name.split())
