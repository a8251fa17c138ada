"""French."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["FR"]

FR = Language(
    tag="fr",
    name="French",
    # CLDR 46 `fr` (Unicode License v3); unaccented and shorter forms as agencies send them.
    months=(
        ("janvier", "janv", "jan"),
        ("février", "févr", "fév", "fevrier", "fev"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août", "aout"),
        ("septembre", "sept", "sep"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "déc", "decembre", "dec"),
    ),
    days=(
        ("lundi", "lun"),
        ("mardi", "mar"),
        ("mercredi", "mer"),
        ("jeudi", "jeu"),
        ("vendredi", "ven"),
        ("samedi", "sam"),
        ("dimanche", "dim"),
    ),
    date_links=("le",),
    approximate="environ, vers, début, fin, mi, autour",
    numbers=(
        "un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, "
        "douze 12, treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, "
        "soixante 60, cent 100"
    ),
    published="publié, publié le, publiée le, paru le, posté le, mis en ligne le, le, date, créé le",
    updated="mis à jour, mis à jour le, mise à jour, modifié le, actualisé le, maj",
    local_time="heure locale, heures locales",
    abbreviations=(
        "m, mm, mme, mmes, mlle, dr, pr, st, ste, av, bd, etc, cf, janv, févr, avr, juil, sept, oct, nov, déc, "
        "p.ex, n, art"
    ),
    quotation=(
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
    ),
    function_words=(
        "le, la, les, de, des, du, et, en, un, une, que, est, pour, dans, qui, au, par, sur, plus, pas, avec, "
        "ce, il, sont, aux, son, a, ne, se, cette, été, mais, ont, ses, selon, après, leur, elle"
    ),
    by=("par",),
    join=("et",),
    credits=(
        ("propos recueillis par", "reporting"),
        ("recueilli par", "reporting"),
        ("texte de", "writing"),
        ("édité par", "editing"),
        ("édition de", "editing"),
        ("édité", "editing"),
        ("traduction", "translation"),
        ("traduit par", "translation"),
        ("version française", "translation"),
        ("photographies de", "photography"),
        ("photos de", "photography"),
        ("photo de", "photography"),
        ("photos", "photography"),
        ("photo", "photography"),
    ),
    staff=("rédaction, correspondant, correspondante, envoyé spécial, envoyée spéciale, agences, journaliste"),
    furniture=(
        "partager, imprimer, commentaires, publicité, s'abonner, se connecter, recherche, menu, accueil, "
        "haut de page, lire la suite, en savoir plus, mentions légales, contact"
    ),
    box_headings="à propos de, à propos du, à propos des, à propos d', à propos, qui est, repères",
    related=("lire aussi, à lire aussi, voir aussi, sur le même sujet, les plus lus, articles liés, dans l'actualité"),
    contact_headings=(
        "contact, contacts, contact presse, contacts presse, contact médias, contacts médias, contact média, "
        "relations presse, relations médias, service de presse, renseignements, coordonnées, relations "
        "investisseurs"
    ),
    contact_labels="téléphone, tél, tel, portable, courriel, e-mail, mail, site web, site internet, site, adresse",
    posts=(
        "directeur, directrice, responsable, président, présidente, attaché, attachée, porte-parole, chef, "
        "fondateur, fondatrice, chargé, chargée, gérant, gérante"
    ),
    disclaimers=(
        "avertissement, déclarations prospectives, énoncés prospectifs, informations prospectives, mentions "
        "légales, mise en garde"
    ),
    disclaims=(
        "déclarations prospectives, énoncés prospectifs, informations prospectives, ne constitue pas une offre, "
        "ne constitue pas un conseil, ne saurait constituer"
    ),
    box_openings=(
        "fondé, fondée, créé, créée, depuis, avec, basé, basée, des, les, le, la, l'entreprise, nous, un, une, "
        "implanté, implantée"
    ),
)
