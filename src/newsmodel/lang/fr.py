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
    says=(
        "dit, disent, déclaré, déclare, déclarait, affirmé, affirme, affirment, expliqué, explique, ajouté, ajoute, "
        "assuré, assure, souligné, souligne, indiqué, indique, estimé, estime, précisé, précise, écrit, lancé, lance, "
        "rappelé, rappelle, annoncé, annonce, confié, confie, commenté, commente, répondu, répond, poursuivi, "
        "poursuit, conclu, conclut, insisté, insiste, reconnu, reconnaît, dénoncé, dénonce, regretté, regrette, "
        "raconté, raconte, réagi, réagit, s'exclame, martelé, martèle, demandé, demande, demandent, ironisé, ironise, soutenu, "
        "soutient, soutiennent, plaidé, plaide, répété, répète, nié, nie, prévient, résume, résumé, glisse, glissé, crié, crie"
    ),
    said_before="selon, d'après, aux dires de",
    says_helpers="a, ont, avait, s'est, a-t-il, a-t-elle, ont-ils, il, elle, on, y, nous, lui",
    hearers="à, au, aux",
    clause_words=(
        "dans, en, à, au, aux, lors, devant, sur, sous, après, avant, que, qu, qui, lundi, mardi, mercredi, jeudi, "
        "vendredi, samedi, dimanche, hier, pour, par, pendant, dont, et"
    ),
    that="que, qu",
    he="il",
    she="elle",
    dialogue=True,
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
    box_headings="à propos de, à propos du, à propos des, à propos d', à propos, qui est, repères",
    release_marks="communiqué de presse, communiqué, pour diffusion immédiate",
    contact_headings=(
        "contact, contacts, contact presse, contacts presse, contact médias, contacts médias, contact média, "
        "relations presse, relations médias, service de presse, renseignements, coordonnées, relations "
        "investisseurs"
    ),
    contact_words="pour, plus, informations, presse, médias, et, les, la",
    contact_labels="téléphone, tél, tel, portable, courriel, e-mail, mail, site web, site internet, site, adresse",
    contact_kinds=(
        ("nom", "name"),
        ("fonction", "post"),
        ("société", "organisation"),
        ("entreprise", "organisation"),
        ("organisme", "organisation"),
    ),
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
    furniture=(
        "menu, accueil, recherche, rechercher, se connecter, connexion, déconnexion, s'inscrire, mon compte, "
        "publicité, haut de page, retour en haut, lire la suite, en savoir plus, voir plus, voir tout, afficher "
        "plus, suivant, précédent, article suivant, article précédent, contact, nous contacter, à propos, qui "
        "sommes-nous, aide, archives, plan du site, écouter, fermer, aller au contenu, aller au contenu principal, "
        "politique, économie, monde, société, sport, sports, culture, sciences, opinions, idées, vidéos, vidéo, "
        "podcasts, météo, en direct, rubriques, éditions, contribuer, réutiliser ce contenu, débats, régions, "
        "services"
    ),
    bars=(
        "share-bar: partager, partager l'article, partager sur facebook, partager sur twitter, imprimer, "
        "envoyer, envoyer par e-mail, copier le lien, lien copié; "
        "comments: commentaires, commenter, réagir, laisser un commentaire, ajouter un commentaire, répondre; "
        "subscription: s'abonner, abonnez-vous, je m'abonne, newsletter, newsletters, votre adresse e-mail, "
        "adresse e-mail; "
        "cookies: accepter, tout accepter, tout refuser, refuser, paramétrer, gérer les cookies, "
        "continuer sans accepter; "
        "legal: mentions légales, confidentialité, politique de confidentialité, conditions générales, "
        "conditions d'utilisation, données personnelles, accessibilité"
    ),
    calls=(
        "abonnez-vous, inscrivez-vous, suivez-nous, suivez, partagez, nous utilisons des cookies, ce site utilise, "
        "en poursuivant, en cliquant, cliquez, téléchargez, rejoignez, recevez, réagissez, connectez-vous, veuillez "
        "activer, soutenez, écrivez-nous, la suite après cette publicité, la suite est réservée, il vous reste, "
        "article réservé, offrir l'article, offrir l’article, lire plus tard, ajouter à vos sélections, cet article "
        "est réservé, pour lire la suite, s'inscrire, écouter l'article, la suite après la publicité"
    ),
    missing=(
        "page introuvable, page non trouvée, page demandée, page que vous recherchez, page que vous cherchez, page "
        "n'existe pas, page n’existe pas"
    ),
    imprint="mentions légales, ours, informations légales",
    rights=("tous droits réservés, reproduction interdite, tous droits de reproduction, pour s'abonner au service"),
    photo=(
        "photo, photos, photo d'archives, photo d'illustration, image, illustration, infographie, vidéo, "
        "crédit photo, crédit"
    ),
    related=(
        "sur le même sujet, sur le même thème, articles liés, à lire, dans la même rubrique, en relation, "
        "plus d'articles, plus d'actualités, voir également, notre sélection, nos recommandations, "
        "vous aimerez aussi"
    ),
    sidebars=(
        "read-also: lire aussi, à lire aussi, lire également, à lire également, voir aussi; "
        "most-read: les plus lus, les plus lues, les plus partagés, le plus lu, à la une, dans l'actualité, "
        "dernières nouvelles, les dernières infos, tendances; "
        "in-other-media: dans les autres médias, ailleurs sur le web, revue de presse; "
        "topic: thèmes, thème, sujets, mots-clés, mots clés, tags, étiquettes, dans cet article; "
        "person: personnalités, personnes; "
        "organisation: organisations, entreprises, sociétés; "
        "place: lieux, pays, régions; "
        "event: événements, évènements, agenda"
    ),
)
