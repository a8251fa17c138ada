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
    says=("säger, sade, sa, berättar, skriver, skrev, förklarar, förklarade, menar, uppger, konstaterar, tillägger"),
    said_before="enligt",
    says_helpers="har",
    hearers="till",
    clause_words="i, på, till, om, efter, att, för, under",
    that="att",
    he="han",
    she="hon",
    dialogue=True,
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
    release_marks="pressmeddelande, för omedelbar publicering",
    contact_headings=(
        "kontakt, kontakter, kontaktuppgifter, presskontakt, kontaktperson, presskontakter, för mer information, "
        "för ytterligare information"
    ),
    contact_words="för, mer, information, ytterligare, kontakta, press",
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
    furniture=(
        "meny, hem, startsida, sök, logga in, logga ut, registrera dig, mina sidor, annons, till toppen, läs hela, "
        "mer, visa mer, visa fler, visa alla, nästa, föregående, kontakt, kontakta oss, om oss, hjälp, arkiv, "
        "lyssna, spara, stäng, hoppa till innehåll, till innehållet, inrikes, utrikes, politik, ekonomi, sport, "
        "kultur, vetenskap, åsikter, debatt, ledare, video, bilder, väder, direkt, sektioner, laddar"
    ),
    bars=(
        "share-bar: dela, dela artikeln, dela på facebook, skriv ut, mejla, e-posta, kopiera länk, tipsa; "
        "comments: kommentarer, kommentera, skriv en kommentar, svara; "
        "subscription: prenumerera, nyhetsbrev, bli prenumerant, din e-postadress; "
        "cookies: godkänn, acceptera, acceptera alla, avvisa, cookieinställningar, jag förstår; "
        "legal: integritetspolicy, personuppgifter, användarvillkor, villkor, om cookies, tillgänglighet"
    ),
    calls=(
        "prenumerera, följ oss, dela, vi använder cookies, vi använder kakor, den här webbplatsen använder, genom "
        "att fortsätta, klicka, ladda ner, anmäl dig, få vårt, logga in för, tipsa oss, stöd, artikeln fortsätter, "
        "texten fortsätter, läs mer från, lyssna på, bli prenumerant, detta är en låst"
    ),
    missing="sidan kunde inte hittas, sidan hittades inte, sidan du söker, sidan finns inte",
    imprint="redaktionsruta, om webbplatsen, ansvarig utgivare",
    rights="alla rättigheter förbehållna, upphovsrätt, med ensamrätt",
    photo="foto, arkivfoto, arkivbild, bild, genrebild, grafik, video",
    related=(
        "relaterat, relaterade artiklar, mer om, mer om ämnet, fler nyheter, andra nyheter, rekommenderat, "
        "rekommenderas, fler artiklar, läs mer"
    ),
    sidebars=(
        "read-also: läs också, läs även, läs mer, se även; "
        "most-read: mest läst, mest lästa, populärt, senaste nytt, senaste nyheterna, just nu, toppnyheter; "
        "in-other-media: i andra medier, pressgrannar; "
        "topic: ämnen, ämne, taggar, nyckelord, i artikeln; "
        "person: personer, personer i artikeln; "
        "organisation: organisationer, företag; "
        "place: platser, länder, orter; "
        "event: evenemang, händelser, kalender"
    ),
)
