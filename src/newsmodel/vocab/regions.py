"""States, provinces and lands as datelines print them after a city, with their abbreviations.

Abbreviations of the United States: the press (AP style) and the postal ones of USPS Publication 28, appendix B.
Codes of first-order divisions are those of GeoNames (CC BY 4.0), by which cities of one name are told apart.
"""

from __future__ import annotations

__all__ = ["REGIONS"]

# country | code of the division | full name, then abbreviations
_TABLE = """
US AL Alabama, Ala, AL
US AK Alaska, AK
US AZ Arizona, Ariz, AZ
US AR Arkansas, Ark, AR
US CA California, Calif, Cal, CA
US CO Colorado, Colo, CO
US CT Connecticut, Conn, CT
US DE Delaware, Del, Dela, DE
US DC District of Columbia, D.C., DC
US FL Florida, Fla, FL
US GA Georgia, Ga
US HI Hawaii, HI
US ID Idaho, ID
US IL Illinois, Ill, Ills, Il
US IN Indiana, Ind, IN
US IA Iowa, Ia
US KS Kansas, Kan, Kans, KS
US KY Kentucky, Ky
US LA Louisiana, La
US ME Maine, ME
US MD Maryland, Md
US MA Massachusetts, Mass, MA
US MI Michigan, Mich, MI
US MN Minnesota, Minn, MN
US MS Mississippi, Miss, MS
US MO Missouri, Mo
US MT Montana, Mont, MT
US NE Nebraska, Neb, Nebr, NE
US NV Nevada, Nev, NV
US NH New Hampshire, N.H., NH
US NJ New Jersey, N.J., NJ
US NM New Mexico, N.M., N. Mex, NM
US NY New York, N.Y., NY
US NC North Carolina, N.C., NC
US ND North Dakota, N.D., N. Dak, ND
US OH Ohio, OH
US OK Oklahoma, Okla, OK
US OR Oregon, Ore, OR
US PA Pennsylvania, Pa, Penn, Penna
US RI Rhode Island, R.I., RI
US SC South Carolina, S.C., SC
US SD South Dakota, S.D., S. Dak, SD
US TN Tennessee, Tenn, TN
US TX Texas, Tex, TX
US UT Utah, UT
US VT Vermont, Vt
US VA Virginia, Va
US WA Washington State, Washington, Wash, WA
US WV West Virginia, W.Va., W. Va, WV
US WI Wisconsin, Wis, Wisc, WI
US WY Wyoming, Wyo, WY
PR . Puerto Rico, P.R.
GU . Guam
VI . U.S. Virgin Islands, V.I.
CA 01 Alberta, Alta
CA 02 British Columbia, B.C., BC
CA 03 Manitoba, Man
CA 04 New Brunswick, N.B.
CA 05 Newfoundland and Labrador, Newfoundland, Nfld
CA 07 Nova Scotia, N.S.
CA 08 Ontario, Ont
CA 09 Prince Edward Island, P.E.I., PEI
CA 10 Quebec, Québec, Que
CA 11 Saskatchewan, Sask
CA 12 Yukon
CA 13 Northwest Territories, N.W.T.
CA 14 Nunavut
AU 01 Australian Capital Territory, ACT
AU 02 New South Wales, NSW, N.S.W.
AU 03 Northern Territory
AU 04 Queensland, Qld
AU 05 South Australia
AU 06 Tasmania, Tas
AU 07 Victoria, Vic
AU 08 Western Australia
GB ENG England
GB SCT Scotland
GB WLS Wales
GB NIR Northern Ireland
JE . Jersey, Channel Islands
GG . Guernsey
IM . Isle of Man
DE . West Germany, East Germany, Bavaria, Bayern, Saxony, Sachsen, Hesse, Hessen
NL . Holland, The Netherlands
US . U.S., USA, U.S.A., United States of America
GB . U.K., UK, Britain, Great Britain
AE . UAE, U.A.E., Dubai, Abu Dhabi
RU . Russian Federation, Chechnya, Dagestan, Tatarstan, Siberia
. . Soviet Union, U.S.S.R., USSR, Czechoslovakia, Yugoslavia
MM . Burma
CD . Zaire, Congo, DRC
CG . Congo-Brazzaville
CI . Ivory Coast
CZ . Czech Republic
MK . Macedonia
SZ . Swaziland
TR . Turkey
VA . Vatican
KR . South Korea
KP . North Korea
TW . Taiwan
HK . Hong Kong
PS . West Bank, Gaza Strip, Gaza
ID . Bali, Sumatra, Java, Aceh, Papua
IN . Kashmir, Punjab, Gujarat, Kerala, Assam, Bihar, Rajasthan, Maharashtra
IT . Sicily, Sardinia
ES . Catalonia, Canary Islands, Balearic Islands
GR . Crete
FR . Corsica
"""


def _parse() -> dict[str, tuple[str | None, str | None]]:
    regions: dict[str, tuple[str | None, str | None]] = {}
    for line in _TABLE.strip().splitlines():
        country, division, names = line.split(" ", 2)
        place = (None if country == "." else country, None if division == "." else division)
        for name in names.split(", "):
            regions.setdefault(name, place)
    return regions


# Name or abbreviation as printed, without its last full stop -> country, division; None where today's map has none.
REGIONS: dict[str, tuple[str | None, str | None]] = _parse()
