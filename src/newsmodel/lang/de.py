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
    updated="stand, aktualisiert, aktualisiert am, zuletzt aktualisiert, geändert",
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
    says=(
        "sagte, sagt, sagten, sagen, gesagt, erklärte, erklärt, erklärten, betonte, betont, meinte, meint, ergänzte, "
        "ergänzt, schrieb, schreibt, geschrieben, kritisierte, kritisiert, warnte, warnt, gewarnt, forderte, fordert, "
        "berichtete, berichtet, versicherte, versichert, teilte, sprach, fügte, hieß, heißt, kommentierte, "
        "kommentiert, äußerte, antwortete, fragte, rief, bekräftigte, unterstrich, räumte, bestätigte, bestätigt, "
        "hob, zitierte, lobte, gab, so, erzählte, erzählt, dementierte, dementiert, bestritt, bestreitet, sprachen, mahnte, "
        "mahnt, beklagte, beklagt, stellte, argumentierte, argumentiert, entgegnete, entgegnet, gefragt, verteidigte"
    ),
    said_before=(
        "laut, nach angaben von, nach angaben der, nach angaben des, nach den worten von, nach den worten der, nach "
        "den worten des, zufolge"
    ),
    says_helpers="hat, haben, hatte, habe, hätte, er, sie, fügte, hinzu, mit",
    hearers="dem, gegenüber",
    clause_words=(
        "in, im, am, bei, auf, aus, nach, vor, zu, zum, zur, gegenüber, dem, der, die, das, dass, mit, an, über, "
        "während, als, wie, und, laut, heute, gestern, hinzu, mit, ein, fest, klar, hervor"
    ),
    that="dass, daß, ob",
    he="er",
    she="sie",
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
    box_headings="über, über die, über den, über das, zur person, hintergrund, wer ist, zum unternehmen",
    release_marks="pressemitteilung, presseinformation, medienmitteilung, zur sofortigen veröffentlichung",
    contact_headings=(
        "kontakt, kontakte, pressekontakt, pressekontakte, medienkontakt, kontaktdaten, ansprechpartner, "
        "ansprechpartnerin, rückfragen, presseanfragen, medienanfragen, rückfragehinweis, weitere informationen"
    ),
    contact_words="für, weitere, informationen, presse, medien, und, die, bei, fragen",
    contact_labels="telefon, mobil, tel, fon, e-mail, internet, webseite, web, fax, anschrift",
    contact_kinds=(
        ("name", "name"),
        ("ansprechpartner", "name"),
        ("ansprechpartnerin", "name"),
        ("funktion", "post"),
        ("firma", "organisation"),
        ("unternehmen", "organisation"),
    ),
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
    furniture=(
        "menü, startseite, suche, suchen, anmelden, login, abmelden, registrieren, mein konto, anzeige, werbung, "
        "nach oben, zum seitenanfang, mehr, mehr anzeigen, weiterlesen, weiter, zurück, kontakt, über uns, hilfe, "
        "archiv, karriere, stellenangebote, merken, vorlesen, schließen, zum inhalt springen, zum inhalt, zur "
        "navigation, politik, wirtschaft, sport, kultur, panorama, wissen, wissenschaft, meinung, regional, "
        "ausland, inland, wetter, video, videos, podcasts, mediathek, e-paper, übersicht, nächster artikel, "
        "vorheriger artikel, rubriken, artikel merken, lesezeit, abo"
    ),
    bars=(
        "share-bar: teilen, artikel teilen, drucken, seite drucken, link kopieren, per e-mail teilen, versenden, "
        "twittern, weiterempfehlen, schriftgröße; "
        "comments: kommentare, kommentar, kommentieren, kommentar schreiben, kommentar verfassen, "
        "diskutieren sie mit, antworten; "
        "subscription: abonnieren, abo, jetzt abonnieren, newsletter, newsletter bestellen, ihre e-mail-adresse, "
        "e-mail-adresse; "
        "cookies: akzeptieren, alle akzeptieren, ablehnen, einstellungen, cookie-einstellungen, zustimmen; "
        "legal: impressum, datenschutz, datenschutzerklärung, nutzungsbedingungen, agb, barrierefreiheit, "
        "privatsphäre"
    ),
    calls=(
        "abonnieren sie, folgen sie uns, folgen sie, wir verwenden cookies, diese website verwendet, diese seite "
        "verwendet, unsere website verwendet, mit der nutzung, bitte aktivieren, klicken sie, laden sie, "
        "diskutieren sie, melden sie sich, schreiben sie uns, jetzt registrieren, unterstützen sie, teilen sie, "
        "haben sie, an dieser stelle finden sie, externen inhalt, empfohlener redaktioneller inhalt, zur "
        "startseite, artikel anhören, inhalt von, mit unserem newsletter, jetzt anmelden, weiterlesen nach, dieser "
        "artikel ist"
    ),
    missing=(
        "seite nicht gefunden, seite wurde nicht gefunden, seite konnte nicht gefunden werden, gesuchte seite, "
        "angeforderte seite, aufgerufene seite, seite existiert nicht"
    ),
    imprint="impressum, datenschutzerklärung, nutzungsbedingungen",
    rights="alle rechte vorbehalten, nachdruck, alle inhalte, urheberrechtlich, für ein abonnement wenden",
    photo="foto, archivfoto, symbolbild, bild, archivbild, grafik, video, fotos, bildquelle, foto-credit",
    related=(
        "zum thema, mehr zum thema, verwandte artikel, verwandte themen, weitere artikel, weitere meldungen, "
        "weitere nachrichten, auch interessant, das könnte sie auch interessieren, passend zum thema, aus dem "
        "archiv, empfehlungen, mehr aus, verwandter artikel, weiterer artikel"
    ),
    sidebars=(
        "read-also: lesen sie auch, lesen sie mehr, siehe auch, lesen sie dazu, auch lesenswert; "
        "most-read: meistgelesen, meist gelesen, meistgelesene artikel, beliebt, am häufigsten gelesen, "
        "top-themen, neueste meldungen, aktuelle nachrichten, schlagzeilen, eilmeldungen; "
        "in-other-media: in anderen medien, presseschau, aus anderen medien; "
        "topic: themen, thema, schlagwörter, schlagworte, stichwörter, stichworte, tags; "
        "person: personen, personen im artikel; "
        "organisation: organisationen, unternehmen, firmen; "
        "place: orte, länder, orte im artikel; "
        "event: termine, veranstaltungen, ereignisse"
    ),
)
