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
    says=(
        "sier, sa, forteller, fortalte, skriver, skrev, forklarer, forklarte, mener, mente, opplyser, opplyste, "
        "understreker, understreket, svarer, svarte, uttaler"
    ),
    said_before="ifølge",
    says_helpers="har",
    hearers="til",
    clause_words="i, på, til, om, etter, at, for, under, og, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
    that="at",
    he="han",
    she="hun",
    dialogue=True,
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
    furniture=(
        "meny, forside, hjem, søk, logg inn, logg ut, registrer deg, annonse, til toppen, mer, vis mer, se alle, "
        "neste, forrige, kontakt, kontakt oss, om oss, hjelp, arkiv, lytt, lagre, lukk, hopp til innhold, "
        "innenriks, utenriks, politikk, økonomi, sport, kultur, vitenskap, meninger, video, bilder, været"
    ),
    bars=(
        "share-bar: del, del artikkelen, skriv ut, send, kopier lenke; "
        "comments: kommentarer, kommenter, skriv en kommentar, svar; "
        "subscription: abonner, bli abonnent, nyhetsbrev, din e-post; "
        "cookies: godta, godta alle, avvis, innstillinger for informasjonskapsler; "
        "legal: personvern, personvernerklæring, vilkår, brukervilkår"
    ),
    calls=(
        "abonner, følg oss, vi bruker informasjonskapsler, dette nettstedet bruker, klikk, meld deg på, del, saken "
        "fortsetter, artikkelen fortsetter, saken fortsetter under, lytt til"
    ),
    missing="fant ikke siden, siden finnes ikke, siden du leter etter, siden ble ikke funnet",
    imprint="kolofon",
    rights="alle rettigheter reservert, opphavsrett",
    photo="foto, arkivfoto, bilde, grafikk, video",
    related="relaterte saker, relatert, mer om, flere nyheter, andre nyheter, anbefalt",
    sidebars=(
        "read-also: les også, les mer, se også; "
        "most-read: mest lest, mest leste, populært, siste nytt, siste nyheter; "
        "in-other-media: i andre medier; "
        "topic: emner, tema, temaer, stikkord, nøkkelord; "
        "person: personer; "
        "organisation: organisasjoner, selskaper; "
        "place: steder, land; "
        "event: hendelser, arrangementer"
    ),
)
