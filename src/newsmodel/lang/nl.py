"""Dutch."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["NL"]

NL = Language(
    tag="nl",
    name="Dutch",
    # CLDR 46 `nl` (Unicode License v3).
    months=(
        ("januari", "jan"),
        ("februari", "feb"),
        ("maart", "mrt"),
        ("april", "apr"),
        ("mei",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augustus", "aug"),
        ("september", "sep", "sept"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    days=(
        ("maandag", "ma"),
        ("dinsdag", "di"),
        ("woensdag", "wo"),
        ("donderdag", "do"),
        ("vrijdag", "vr"),
        ("zaterdag", "za"),
        ("zondag", "zo"),
    ),
    approximate="ongeveer, circa, rond, begin, eind, medio",
    numbers=(
        "een 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, "
        "twintig 20, dertig 30"
    ),
    published="gepubliceerd, gepubliceerd op, datum, geplaatst",
    updated="bijgewerkt, bijgewerkt op, laatst bijgewerkt, gewijzigd",
    local_time="plaatselijke tijd, lokale tijd, uur plaatselijke tijd",
    abbreviations="dhr, mevr, dr, prof, nr, bijv, enz, ca, mln, mld",
    quotation=(
        ("‘", "’"),
        ("“", "”"),
        ('"', '"'),
    ),
    says=(
        "zei, zegt, aldus, verklaarde, verklaart, vertelde, vertelt, schreef, schrijft, meldde, meldt, benadrukte, "
        "stelt, stelde, vindt, reageerde"
    ),
    said_before="volgens",
    says_helpers="heeft, hebben",
    hearers="tegen, aan",
    clause_words=(
        "in, op, tegen, bij, na, voor, dat, de, het, maandag, dinsdag, woensdag, donderdag, vrijdag, vandaag"
    ),
    that="dat",
    he="hij",
    she="zij, ze",
    function_words=(
        "de, het, een, van, en, in, is, dat, op, te, zijn, voor, met, die, niet, aan, er, om, ook, als, dan, "
        "maar, bij, door, uit, naar, heeft, hij, wordt, nog, ze"
    ),
    by=("door",),
    join=("en",),
    credits=(
        ("foto's", "photography"),
        ("foto", "photography"),
        ("vertaling", "translation"),
    ),
    staff="redactie, correspondent, verslaggever",
    box_headings="over, over de, over het, wie is",
    release_marks="persbericht, voor onmiddellijke publicatie",
    contact_headings=(
        "contact, contactgegevens, perscontact, perscontacten, noot voor de redactie, niet voor publicatie, meer "
        "informatie"
    ),
    contact_words="voor, meer, informatie, pers, en",
    contact_labels="telefoon, tel, mobiel, e-mail, website, adres",
    posts="directeur, manager, woordvoerder, voorzitter, hoofd, oprichter, persvoorlichter",
    disclaimers="disclaimer, toekomstgerichte verklaringen",
    disclaims=("toekomstgerichte verklaringen",),
    box_openings="opgericht, sinds, met, het bedrijf, de, het, een",
    furniture=(
        "menu, home, zoeken, zoek, inloggen, uitloggen, registreren, mijn account, advertentie, naar boven, terug "
        "naar boven, lees meer, meer, meer tonen, toon meer, alles bekijken, volgende, vorige, contact, over ons, "
        "help, archief, sitemap, vacatures, luister, sluiten, naar de inhoud, ga naar hoofdinhoud, binnenland, "
        "buitenland, politiek, economie, sport, cultuur, cultuur & media, wetenschap, opinie, video, foto, weer, "
        "live, rubrieken, voorpagina, opmerkelijk, regionaal nieuws, programma's"
    ),
    bars=(
        "share-bar: delen, deel, deel dit artikel, printen, afdrukken, mailen, kopieer link, link kopiëren, "
        "tweet; "
        "comments: reacties, reageer, reageren, plaats een reactie, antwoorden; "
        "subscription: abonneren, abonneer, abonneer u, nieuwsbrief, uw e-mailadres, je e-mailadres; "
        "cookies: accepteren, alles accepteren, weigeren, cookie-instellingen, akkoord; "
        "legal: privacy, privacybeleid, privacyverklaring, gebruiksvoorwaarden, algemene voorwaarden, "
        "cookiebeleid, toegankelijkheid"
    ),
    calls=(
        "abonneer, volg ons, schrijf je in, meld je aan, deel dit, wij gebruiken cookies, deze website gebruikt, "
        "deze site gebruikt, door verder, klik, download, ontvang, log in om, steun, mail ons, lees verder onder, "
        "tekst gaat verder, de tekst gaat verder, artikel gaat verder, voor dit artikel, dit artikel is"
    ),
    missing=("pagina niet gevonden, pagina die je zoekt, pagina die u zoekt, pagina bestaat niet, opgevraagde pagina"),
    imprint="colofon, juridische informatie",
    rights="alle rechten voorbehouden, auteursrecht",
    photo="foto, archieffoto, beeld, afbeelding, grafiek, video",
    related=(
        "gerelateerd, gerelateerde artikelen, verwante artikelen, meer over, meer over dit onderwerp, "
        "meer nieuws, ander nieuws, aanbevolen, ook interessant, verder lezen"
    ),
    sidebars=(
        "read-also: bekijk ook, kijk ook, "
        "lees ook, lees verder, zie ook, lees meer over; "
        "most-read: meest gelezen, best gelezen, populair, laatste nieuws, net binnen, trending, meest bekeken; "
        "in-other-media: in andere media, persoverzicht; "
        "topic: onderwerpen, onderwerp, thema's, tags, trefwoorden, in dit artikel; "
        "person: personen; "
        "organisation: organisaties, bedrijven; "
        "place: plaatsen, landen, regio's; "
        "event: evenementen, agenda"
    ),
)
