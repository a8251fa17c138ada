"""Danish."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["DA"]

DA = Language(
    tag="da",
    name="Danish",
    # CLDR 46 `da` (Unicode License v3).
    months=(
        ("januar", "jan"),
        ("februar", "feb"),
        ("marts", "mar"),
        ("april", "apr"),
        ("maj",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    days=(
        ("mandag", "man"),
        ("tirsdag", "tirs"),
        ("onsdag", "ons"),
        ("torsdag", "tors"),
        ("fredag", "fre"),
        ("lørdag", "lør"),
        ("søndag", "søn"),
    ),
    date_links=("den",),
    approximate="cirka, omkring, begyndelsen, slutningen, midten",
    numbers="en 1, to 2, tre 3, fire 4, fem 5, seks 6, syv 7, otte 8, ni 9, ti 10",
    published="udgivet, offentliggjort, publiceret",
    updated="opdateret, senest opdateret",
    local_time=("lokal tid",),
    abbreviations="bl.a, f.eks, ca, dr, prof, nr, kl, mio, mia, dvs, osv",
    quotation=(
        ("»", "«"),
        ("”", "”"),
        ('"', '"'),
    ),
    says=(
        "siger, sagde, fortæller, fortalte, skriver, skrev, forklarer, forklarede, mener, mente, oplyser, oplyste, "
        "understreger, understregede, svarer, svarede, udtaler"
    ),
    said_before="ifølge",
    says_helpers="har",
    hearers="til",
    clause_words="i, på, til, om, efter, at, for, under, og, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
    that="at",
    he="han",
    she="hun",
    dialogue=True,
    function_words=(
        "og, i, at, det, er, en, til, på, af, den, for, med, de, der, som, har, ikke, et, var, fra, han, men, "
        "om, vil, ved, efter, siger, også, kan, blev, være, hvor, skal"
    ),
    by=("af",),
    join=("og",),
    credits=(
        ("foto", "photography"),
        ("oversættelse", "translation"),
    ),
    staff="redaktionen, korrespondent",
    box_headings=("om",),
    furniture=(
        "menu, forside, søg, log ind, log ud, opret konto, annonce, til toppen, mere, vis mere, se alle, næste, "
        "forrige, kontakt, om os, hjælp, arkiv, lyt, gem, luk, gå til indhold, indland, udland, politik, "
        "økonomi, sport, kultur, videnskab, debat, video, billeder, vejret"
    ),
    bars=(
        "share-bar: del, del artikel, del artiklen, udskriv, print, send, kopier link; "
        "comments: kommentarer, kommentér, skriv en kommentar, svar; "
        "subscription: abonnér, bliv abonnent, nyhedsbrev, din e-mail; "
        "cookies: accepter, accepter alle, afvis, cookieindstillinger; "
        "legal: privatlivspolitik, cookiepolitik, vilkår, betingelser, persondata"
    ),
    calls=(
        "abonnér, følg os, vi bruger cookies, dette website bruger, klik, tilmeld dig, del, artiklen fortsætter, "
        "artiklen fortsætter efter annoncen, lyt til"
    ),
    missing="siden blev ikke fundet, siden findes ikke, siden du leder efter",
    imprint="kolofon",
    rights="alle rettigheder forbeholdes, ophavsret",
    photo="foto, arkivfoto, billede, grafik, video",
    related="relaterede artikler, relateret, mere om, flere nyheder, andre nyheder, anbefalet",
    sidebars=(
        "read-also: læs også, læs mere, se også; "
        "most-read: mest læste, mest læst, populært, seneste nyt, seneste nyheder; "
        "in-other-media: i andre medier; "
        "topic: emner, emne, tags, nøgleord; "
        "person: personer; "
        "organisation: organisationer, virksomheder; "
        "place: steder, lande; "
        "event: begivenheder, arrangementer"
    ),
)
