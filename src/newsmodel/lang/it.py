"""Italian."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["IT"]

IT = Language(
    tag="it",
    name="Italian",
    # CLDR 46 `it` (Unicode License v3).
    months=(
        ("gennaio", "gen"),
        ("febbraio", "feb"),
        ("marzo", "mar"),
        ("aprile", "apr"),
        ("maggio", "mag"),
        ("giugno", "giu"),
        ("luglio", "lug"),
        ("agosto", "ago"),
        ("settembre", "set", "sett"),
        ("ottobre", "ott"),
        ("novembre", "nov"),
        ("dicembre", "dic"),
    ),
    days=(
        ("lunedì", "lun"),
        ("martedì", "mar"),
        ("mercoledì", "mer"),
        ("giovedì", "gio"),
        ("venerdì", "ven"),
        ("sabato", "sab"),
        ("domenica", "dom"),
    ),
    approximate="circa, verso, inizio, fine, metà",
    numbers=(
        "uno 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11, "
        "dodici 12, venti 20, trenta 30"
    ),
    published="pubblicato, pubblicato il, data, il",
    updated="aggiornato, aggiornato il, modificato il, ultimo aggiornamento",
    local_time=("ora locale",),
    abbreviations="sig, dott, prof, ing, avv, on, sen, ecc, art, n",
    quotation=(
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
    ),
    says=(
        "detto, dice, dichiarato, dichiara, spiegato, spiega, aggiunto, aggiunge, afferma, affermato, sottolinea, "
        "sottolineato, commenta, commentato, disse, scrive, scritto"
    ),
    said_before="secondo",
    says_helpers="ha, hanno, si",
    hearers="a, al, allo, alla, ai, agli, alle, all'",
    clause_words="nel, nella, alla, al, durante, che, in, a, a margine, per, e",
    that="che",
    he="lui, egli",
    she="lei",
    dialogue=True,
    function_words=(
        "il, di, che, e, la, in, per, un, del, è, della, a, i, non, con, una, si, da, dei, le, al, ha, nel, più, "
        "gli, sono, delle, dal, alla, anche, come, lo"
    ),
    by="di, a cura di",
    join=("e",),
    credits=(
        ("foto di", "photography"),
        ("traduzione di", "translation"),
        ("foto", "photography"),
    ),
    staff="redazione, corrispondente, inviato, inviata",
    box_headings="informazioni su, informazioni sulla, chi è, su",
    release_marks="comunicato stampa, per diffusione immediata",
    contact_headings=(
        "contatti, contatto, contatto stampa, contatti stampa, ufficio stampa, contatti per la stampa, "
        "informazioni di contatto, per informazioni"
    ),
    contact_words="per, ulteriori, informazioni, stampa, e, la",
    contact_labels="telefono, tel, cellulare, e-mail, email, sito web, sito, indirizzo",
    contact_kinds=(
        ("nome", "name"),
        ("ruolo", "post"),
        ("azienda", "organisation"),
        ("società", "organisation"),
    ),
    posts=(
        "direttore, direttrice, responsabile, presidente, addetto, addetta, portavoce, fondatore, fondatrice, "
        "amministratore, capo"
    ),
    disclaimers="disclaimer, dichiarazioni previsionali, avvertenza, avvertenze, note legali",
    disclaims="dichiarazioni previsionali, non costituisce un'offerta, non costituisce offerta",
    box_openings="fondata, fondato, nata, nato, dal, con, la società, l'azienda, il, la, un, una",
    furniture=(
        "menu, home, homepage, cerca, ricerca, accedi, esci, registrati, il mio account, pubblicità, torna su, "
        "leggi tutto, continua a leggere, mostra altro, vedi tutti, altro, successivo, precedente, contatti, "
        "chi siamo, aiuto, archivio, mappa del sito, ascolta, chiudi, vai al contenuto, politica, economia, "
        "mondo, esteri, cronaca, sport, cultura, scienza, opinioni, video, foto, meteo, in diretta, sezioni"
    ),
    bars=(
        "share-bar: condividi, condividi su facebook, stampa, invia, invia per email, copia link, copia il link, "
        "twitta; "
        "comments: commenti, commenta, lascia un commento, scrivi un commento, rispondi; "
        "subscription: abbonati, iscriviti, newsletter, la tua email, indirizzo email; "
        "cookies: accetta, accetta tutti, rifiuta, gestisci i cookie, impostazioni cookie; "
        "legal: note legali, privacy, informativa sulla privacy, termini e condizioni, cookie policy, "
        "condizioni d'uso"
    ),
    calls=(
        "iscriviti, abbonati, seguici, condividi, questo sito utilizza, utilizziamo i cookie, usiamo i cookie, "
        "proseguendo, cliccando, clicca, scarica, ricevi, accedi per, scrivici, sostieni, articolo riservato, "
        "continua a leggere, per continuare a leggere, ascolta l'articolo, leggi l'articolo completo, contenuto "
        "riservato"
    ),
    missing=("pagina non trovata, pagina che stai cercando, pagina che cerchi, pagina richiesta, pagina non esiste"),
    imprint="note legali, gerenza, colophon",
    rights="tutti i diritti riservati, riproduzione riservata, per abbonarsi al servizio",
    photo="foto, foto d'archivio, immagine, immagine d'archivio, grafico, video, credit",
    related=(
        "notizie correlate, articoli correlati, correlati, sullo stesso argomento, altre notizie, "
        "potrebbe interessarti, ti potrebbe interessare, per approfondire, approfondimenti, consigliati"
    ),
    sidebars=(
        "read-also: leggi anche, vedi anche, da leggere; "
        "most-read: i più letti, le più lette, più letti, ultime notizie, in primo piano, di tendenza, "
        "ultima ora; "
        "in-other-media: su altri media, rassegna stampa; "
        "topic: argomenti, argomento, temi, tag, tags, parole chiave, in questo articolo; "
        "person: persone, protagonisti; "
        "organisation: organizzazioni, aziende, società; "
        "place: luoghi, paesi, regioni; "
        "event: eventi, appuntamenti"
    ),
)
