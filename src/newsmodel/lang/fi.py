"""Finnish."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["FI"]

FI = Language(
    tag="fi",
    name="Finnish",
    # CLDR 46 `fi` (Unicode License v3): partitive after a day, nominative; inessive added.
    months=(
        ("tammikuuta", "tammikuu", "tammikuussa"),
        ("helmikuuta", "helmikuu", "helmikuussa"),
        ("maaliskuuta", "maaliskuu", "maaliskuussa"),
        ("huhtikuuta", "huhtikuu", "huhtikuussa"),
        ("toukokuuta", "toukokuu", "toukokuussa"),
        ("kesäkuuta", "kesäkuu", "kesäkuussa"),
        ("heinäkuuta", "heinäkuu", "heinäkuussa"),
        ("elokuuta", "elokuu", "elokuussa"),
        ("syyskuuta", "syyskuu", "syyskuussa"),
        ("lokakuuta", "lokakuu", "lokakuussa"),
        ("marraskuuta", "marraskuu", "marraskuussa"),
        ("joulukuuta", "joulukuu", "joulukuussa"),
    ),
    days=(
        ("maanantaina", "maanantai", "ma"),
        ("tiistaina", "tiistai", "ti"),
        ("keskiviikkona", "keskiviikko", "ke"),
        ("torstaina", "torstai", "to"),
        ("perjantaina", "perjantai", "pe"),
        ("lauantaina", "lauantai", "la"),
        ("sunnuntaina", "sunnuntai", "su"),
    ),
    approximate="noin, alussa, lopussa, puolivälissä",
    numbers=(
        "yksi 1, kaksi 2, kolme 3, neljä 4, viisi 5, kuusi 6, seitsemän 7, kahdeksan 8, yhdeksän 9, kymmenen 10, "
        "kaksikymmentä 20"
    ),
    am=("ap.",),
    pm=("ip.",),
    published="julkaistu, päivämäärä",
    updated="päivitetty, viimeksi päivitetty",
    local_time=("paikallista aikaa",),
    abbreviations="esim, mm, ns, n, klo, prof, tri, ym, jne",
    quotation=(
        ("”", "”"),
        ("»", "»"),
        ('"', '"'),
    ),
    function_words=(
        "ja, on, ei, että, oli, se, hän, mutta, ovat, myös, kuin, tai, sen, joka, mukaan, kun, vuoden, jo, vain, "
        "sekä, ole, kanssa, noin, jos, hänen, sanoo, tämä, vuonna"
    ),
    join=("ja",),
    credits=(
        ("kuva", "photography"),
        ("teksti", "writing"),
    ),
    by="teksti, toimittaja",
    staff="toimitus, kirjeenvaihtaja, toimittaja",
    box_headings="tietoa, fakta",
    furniture=(
        "valikko, etusivu, haku, hae, kirjaudu, kirjaudu sisään, kirjaudu ulos, rekisteröidy, oma tili, mainos, "
        "ilmoitus, takaisin ylös, sivun alkuun, jatka lukemista, näytä lisää, näytä kaikki, seuraava, edellinen, "
        "yhteystiedot, ota yhteyttä, tietoa meistä, ohje, arkisto, sivukartta, kuuntele, tallenna, sulje, siirry "
        "sisältöön, kotimaa, ulkomaat, politiikka, talous, urheilu, kulttuuri, tiede, mielipide, mielipiteet, "
        "videot, kuvat, sää, osastot, ladataan"
    ),
    bars=(
        "share-bar: jaa, jaa artikkeli, jaa facebookissa, tulosta, lähetä, kopioi linkki; "
        "comments: kommentit, kommentoi, kirjoita kommentti, vastaa; "
        "subscription: tilaa, tilaa uutiskirje, uutiskirje, sähköpostiosoite; "
        "cookies: hyväksy, hyväksy kaikki, hylkää, evästeasetukset; "
        "legal: tietosuoja, tietosuojaseloste, käyttöehdot, evästeet, saavutettavuus"
    ),
    calls=(
        "tilaa, seuraa meitä, jaa, käytämme evästeitä, tämä sivusto käyttää, sivustomme käyttää, jatkamalla, "
        "klikkaa, lataa, liity, kirjaudu sisään, lähetä vinkki, tue, juttu jatkuu, artikkeli jatkuu, teksti jatkuu, "
        "voit keskustella"
    ),
    missing="sivua ei löydy, sivua ei löytynyt, etsimääsi sivua, hakemaasi sivua",
    imprint="julkaisutiedot, yhteystiedot",
    rights="kaikki oikeudet pidätetään, tekijänoikeus",
    photo="kuva, kuvat, arkistokuva, kuvituskuva, valokuva, grafiikka, video",
    related="aiheesta lisää, lisää aiheesta, aiheeseen liittyvää, muita uutisia, lisää uutisia, suosittelemme, lisää",
    sidebars=(
        "read-also: lue myös, lue lisää, katso myös; "
        "most-read: luetuimmat, suosituimmat, luetuimmat nyt, uusimmat, tuoreimmat, juuri nyt; "
        "in-other-media: muissa medioissa, muualla mediassa; "
        "topic: aiheet, aihe, avainsanat, asiasanat, tunnisteet; "
        "person: henkilöt; "
        "organisation: organisaatiot, yritykset, järjestöt; "
        "place: paikat, maat, paikkakunnat; "
        "event: tapahtumat, tapahtuma"
    ),
)
