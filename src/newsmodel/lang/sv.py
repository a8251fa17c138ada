"""Swedish."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["SV"]

SV = Language(
    tag="sv",
    name="Swedish",
    # CLDR 46 `sv` (Unicode License v3).
    months=(
        ("januari", "jan"),
        ("februari", "feb", "febr"),
        ("mars",),
        ("april", "apr"),
        ("maj",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augusti", "aug"),
        ("september", "sep", "sept"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    days=(
        ("måndag", "mån"),
        ("tisdag", "tis"),
        ("onsdag", "ons"),
        ("torsdag", "tors"),
        ("fredag", "fre"),
        ("lördag", "lör"),
        ("söndag", "sön"),
    ),
    date_links=("den",),
    approximate="cirka, ungefär, omkring, början, slutet, mitten",
    numbers=(
        "en 1, ett 1, två 2, tre 3, fyra 4, fem 5, sex 6, sju 7, åtta 8, nio 9, tio 10, elva 11, tolv 12, "
        "tjugo 20, trettio 30"
    ),
    am=("fm",),
    pm=("em",),
    published="publicerad, publicerat, publicerades, datum",
    updated="uppdaterad, uppdaterat, uppdaterades, senast uppdaterad",
    local_time=("lokal tid",),
    abbreviations="bl.a, t.ex, dvs, ca, dr, prof, nr, kl, m.m, osv, s.k",
    quotation=(
        ("”", "”"),
        ("»", "»"),
        ('"', '"'),
    ),
    function_words=(
        "och, i, att, det, som, en, på, är, av, för, med, den, till, inte, har, de, ett, om, var, men, från, vi, "
        "han, så, kan, när, efter, säger, också, vid, ska"
    ),
    by=("av",),
    join=("och",),
    credits=(
        ("foto", "photography"),
        ("översättning", "translation"),
    ),
    staff="redaktionen, korrespondent, reporter",
    box_headings="om, fakta, fakta om",
    related="läs också, läs även, läs mer, mest läst, relaterat",
    contact_headings=(
        "kontakt, kontakter, kontaktuppgifter, presskontakt, kontaktperson, presskontakter, för mer information, "
        "för ytterligare information"
    ),
    contact_labels="telefon, tel, mobil, e-post, e-mail, webbplats, hemsida, adress",
    posts="direktör, chef, vd, ordförande, talesperson, grundare, pressansvarig, kommunikationschef, ansvarig",
    disclaimers=(
        "ansvarsfriskrivning, framåtblickande uttalanden, framtidsinriktade uttalanden, viktigt att notera, "
        "viktig information"
    ),
    disclaims=(
        "framåtblickande uttalanden, framtidsinriktade uttalanden, ersätter inte juridisk, utgör inte ett erbjudande"
    ),
    box_openings="grundades, grundat, sedan, med, företaget, bolaget",
)
