"""German."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["DE"]

DE = Language(
    tag="de",
    name="German",
    # CLDR 46 `de` and `de-AT` (Unicode License v3): Jänner, Feber are Austrian.
    months=(
        ("januar", "jan", "jänner", "jän"),
        ("februar", "feb", "feber"),
        ("märz", "mär", "mrz", "maerz"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
    days=(
        ("montag", "mo"),
        ("dienstag", "di"),
        ("mittwoch", "mi"),
        ("donnerstag", "do"),
        ("freitag", "fr"),
        ("samstag", "sonnabend", "sa"),
        ("sonntag", "so"),
    ),
    date_links=("den",),
    approximate="etwa, ca, circa, um, anfang, ende, mitte, ungefähr, rund",
    numbers=(
        "ein 1, eine 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, "
        "zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, "
        "zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, hundert 100"
    ),
    published="veröffentlicht, veröffentlicht am, stand, erschienen, erschienen am, datum, erstellt, am",
    updated="aktualisiert, aktualisiert am, zuletzt aktualisiert, geändert",
    local_time="ortszeit, uhr ortszeit",
    abbreviations=(
        "dr, prof, hr, fr, st, nr, str, bzw, z.b, d.h, u.a, ca, usw, mio, mrd, vgl, jan, feb, apr, aug, sept, "
        "okt, nov, dez, abs, art, inkl, gegr, geb, gest"
    ),
    quotation=(
        ("„", "“"),
        ("»", "«"),
        ("‚", "‘"),
        ('"', '"'),
    ),
    function_words=(
        "der, die, und, das, den, von, zu, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, auch, "
        "es, an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über, "
        "einen, so, zum"
    ),
    by=("von",),
    join=("und",),
    credits=(
        ("text und foto von", "reporting"),
        ("bericht von", "reporting"),
        ("text von", "writing"),
        ("text", "writing"),
        ("redaktion", "editing"),
        ("redigiert von", "editing"),
        ("übersetzung", "translation"),
        ("übersetzt von", "translation"),
        ("fotos von", "photography"),
        ("foto von", "photography"),
        ("fotos", "photography"),
        ("foto", "photography"),
    ),
    staff="redaktion, korrespondent, korrespondentin, korrespondenten, agenturen, reporter, autor",
    furniture=(
        "teilen, drucken, kommentare, anzeige, werbung, abonnieren, anmelden, suche, menü, startseite, "
        "nach oben, mehr, weiterlesen, impressum, datenschutz, kontakt, merken"
    ),
    box_headings="über, über die, über den, über das, zur person, hintergrund, wer ist, zum unternehmen",
    related=(
        "lesen sie auch, mehr zum thema, auch interessant, verwandte artikel, weitere artikel, meistgelesen, "
        "zum thema, siehe auch"
    ),
    contact_headings=(
        "kontakt, kontakte, pressekontakt, pressekontakte, medienkontakt, kontaktdaten, ansprechpartner, "
        "ansprechpartnerin, rückfragen, presseanfragen, medienanfragen, rückfragehinweis, weitere informationen"
    ),
    contact_labels="telefon, mobil, tel, fon, e-mail, internet, webseite, web, fax, anschrift",
    posts=(
        "direktor, direktorin, leiter, leiterin, geschäftsführer, geschäftsführerin, vorstand, vorsitzender, "
        "vorsitzende, pressesprecher, pressesprecherin, sprecher, sprecherin, gründer, gründerin, referent, "
        "referentin"
    ),
    disclaimers=(
        "haftungsausschluss, zukunftsgerichtete aussagen, rechtlicher hinweis, rechtliche hinweise, wichtiger "
        "hinweis, vorbehalt"
    ),
    disclaims=(
        "zukunftsgerichtete aussagen, keine anlageberatung, stellt kein angebot, stellen kein angebot, ersetzt keine"
    ),
    box_openings="gegründet, seit, mit, als, das unternehmen, der, die, das, ein, eine, wir",
)
