"""Norwegian Bokmål."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["NB"]

NB = Language(
    tag="nb",
    name="Norwegian Bokmål",
    # CLDR 46 `nb` (Unicode License v3).
    months=(
        ("januar", "jan"),
        ("februar", "feb"),
        ("mars", "mar"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("desember", "des"),
    ),
    days=(
        ("mandag", "man"),
        ("tirsdag", "tir"),
        ("onsdag", "ons"),
        ("torsdag", "tor"),
        ("fredag", "fre"),
        ("lørdag", "lør"),
        ("søndag", "søn"),
    ),
    date_links=("den",),
    approximate="cirka, omkring, begynnelsen, slutten, midten",
    numbers="en 1, to 2, tre 3, fire 4, fem 5, seks 6, syv 7, åtte 8, ni 9, ti 10",
    published="publisert, offentliggjort",
    updated="oppdatert, sist oppdatert",
    local_time=("lokal tid",),
    abbreviations="bl.a, f.eks, ca, dr, prof, nr, kl, mill, mrd, dvs, osv",
    quotation=(
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
    ),
    function_words=(
        "og, i, det, at, er, en, til, på, av, den, for, med, de, som, har, ikke, et, var, fra, han, men, om, "
        "vil, ved, etter, sier, også, kan, ble, være, hvor, skal, seg"
    ),
    by=("av",),
    join=("og",),
    credits=(
        ("foto", "photography"),
        ("oversettelse", "translation"),
    ),
    staff="redaksjonen, korrespondent",
    box_headings="om, fakta, fakta om",
    related="les også, se også, mest lest",
)
