"""Desk words of English and the languages of its nearest neighbours."""

from __future__ import annotations

from newsmodel.lang.desk_words import DeskWords

__all__ = ["WESTERN"]

WESTERN: tuple[DeskWords, ...] = (
    DeskWords(
        tag="en",
        update=(
            "update, updated*, upd, wrapup, topwrap, writethru, write-through, refile, refiled, newsbreak, roundup*"
        ),
        correction="corrected, correction, corrective, corr**, correct**, clarification, errata, erratum, corrigendum",
        version="lead**, ld**, new lead*, lead-all, newlead, extra**, bjt**",
        signal=(
            "urgent, flash*, bulletin*, alert*, snap*, breaking news*, breaking*, just in*, news alert*, newsalert, "
            "apnewsalert, advisory, media advisory*, rpt, repeat, recast, official**"
        ),
        genre=(
            "analysis, factbox, interview, exclusive, feature, insight, timeline, preview, explainer, column, breakingviews, "
            "scenarios, special report, commentary, profile, obituary, fact check, instant view, highlights, q+a, q&a, newsmaker, chronology"
        ),
        kill=(
            "kill*, bulletin kill, advisory kill, mandatory kill, story kill, kill notice, story withdrawn, story killed, withdrawn, killed***, "
            "deleted***, withdrawal***, retraction***, retracted***, do not use***, cancel**, "
            "canceled**, cancelled**"
        ),
        hold="hold**, embargoed**, embargo**",
        embargo=(
            "embargoed until, embargoed till, embargoed to, embargoed before, embargoed for*, embargoed:, "
            "embargo until, embargo till, embargo to*, embargo:, embargo expires, embargo lifts, embargo lifted*, "
            "embargo ends, under embargo until, under embargo till, under embargo, strictly embargoed, "
            "news embargoed until, not for release before, not for release until, not for publication before, "
            "not for publication until, not for use before, not for use until, not for broadcast before, "
            "not to be published before, not to be used before, do not publish before, do not use before, "
            "for release*, for publication*, for use*, release time:, hold for release, hold until, hold till, hfr*"
        ),
        lifted=(
            "embargo lifted, embargo is lifted, embargo has been lifted, embargo expired, embargo has expired, "
            "embargo over, embargo is over, embargo off, embargo none, embargo no, embargo nil, embargo n/a"
        ),
        withdraws=(
            "please kill, kill the story, kill the item, kill the above, kill the article, "
            "please disregard, please withdraw, please do not use, do not use the story, story is withdrawn, "
            "the story is withdrawn, this story is withdrawn, this story has been withdrawn, "
            "the story has been withdrawn, withdraws story, withdraws the story, withdraws its story, kills story, kills the story"
        ),
        adds=(
            "add, adds, added, adding, updat, rewrit, recast, write, repeat, refil, remove, change, new, with, "
            "insert, restore, edits, deletes, drops, drop, makes, clears"
        ),
        corrects=(
            "correct, fix, fixes, fixing, clarif, this story has been corrected, this story corrects, story corrected, "
            "removes incorrect, removes erroneous"
        ),
        editors=(
            "eds:, eds., ed:, eds note, editors:, editors note, editor's note, editor’s note, editors' note, "
            "editors’ note, editor note, note to editors, notes to editors, attn:, attn editors, attention editors, "
            "attention editor, with am-, with pm-, with bc-, with ap-"
        ),
        by="exclusive by, analysis by, special report by, words by",
        credits="photography: photographer*, photographers*, photography; editing: desk editor, copy editor; reporting: reporter, reporters; writing: words; photography: pictures",
    ),
    DeskWords(
        tag="de",
        update="aktualisierung, aktualisiert, neufassung, aktualisierte fassung",
        correction="berichtigung, berichtigt, korrektur, korrekturmeldung, korr-bericht, korrigiert, korrigierte fassung",
        version="nachrichtenlead, zusammenfassung*, gesamtzusammenfassung, vorschau**, überblick**, tageszusammenfassung",
        signal="eil, eilmeldung, korrekturmeldung**, blitz*, blitzmeldung, dringend*, wiederholung, wdh, wdhlg, vorrang**",
        genre="analyse, hintergrund, porträt, reportage, kommentar, chronologie, interview, im überblick",
        kill="zurückgezogen, meldung zurückgezogen, annullierung",
        hold="zurückhalten, gesperrt**",
        embargo=(
            "sperrfrist, achtung sperrfrist, achtung redaktionen: sperrfrist, bitte beachten sie die sperrfrist, "
            "bitte sperrfrist beachten, gesperrt bis, gesperrt für, frei ab*, frei für*, frei zur veröffentlichung ab, "
            "nicht vor*, nicht zur veröffentlichung vor, nicht zu veröffentlichen vor, "
            "nicht veröffentlichen vor, zur veröffentlichung ab, zur veröffentlichung frei ab"
        ),
        lifted=(
            "sperrfrist aufgehoben, sperrfrist keine, sperrfrist abgelaufen, sperrfrist entfällt, "
            "embargo aufgehoben, embargo keines"
        ),
        withdraws=(
            "bitte verwenden sie die meldung nicht, bitte verwenden sie diese meldung nicht, "
            "diese meldung wird zurückgezogen, die meldung wird zurückgezogen, die meldung ist zurückgezogen, "
            "wir ziehen die meldung, bitte nicht verwenden"
        ),
        adds="ergänzt, ergänzung, neu:, neu, aktualisiert, mit, präzisiert, durchgehend",
        corrects="korrigiert, berichtigt, berichtigung, korrektur, stellt richtig",
        editors=(
            "achtung:, achtung), achtung redaktion, redaktionshinweis, redaktionelle hinweise, "
            "hinweis an die redaktion, hinweis für die redaktion, hinweis an redaktion, hinweis für redaktion, "
            "hinweis für die redaktionen, an die redaktionen"
        ),
        by="von unserem korrespondenten, von unserer korrespondentin, von unserem mitarbeiter, aus dem büro",
        credits=(
            "reporting: reporting von, berichtet von, reporter, mitarbeit; writing: text und foto, text und fotos, text und bilder, geschrieben von, verfasst von; "
            "editing: bearbeitet von, bearbeitung; photography: fotograf, fotografin, bilder von"
        ),
    ),
    DeskWords(
        tag="fr",
        update="actualisation, actualisé, mise à jour, maj**",
        correction="rectificatif, rectification, rectifié, correctif, corrigé*, version corrigée",
        version="synthèse**, papier général**, nouveau lead",
        signal="alerte, répétition, répété",
        genre="analyse, portrait, reportage, entretien, enquête, éclairage, chronologie, encadré, repères",
        kill="annulation, annulé, annulée, annule et remplace",
        embargo=(
            "sous embargo, embargo jusqu, embargo:, embargo :, ne pas publier avant, ne pas diffuser avant, "
            "ne pas utiliser avant, diffusion interdite avant, à ne pas publier avant"
        ),
        lifted=(
            "embargo levé, embargo aucun, embargo néant, embargo non, embargo expiré, "
            "levée de l'embargo, levée d'embargo"
        ),
        withdraws=(
            "prière de ne pas utiliser, veuillez ne pas utiliser, prière d'annuler, prière de ne pas tenir compte, "
            "merci de ne pas utiliser, cette dépêche est annulée, la dépêche est annulée"
        ),
        adds="ajout, actualis, complète, complété, mis à jour, mise à jour, avec, répète, précise",
        corrects="corrige, rectifie, corrigé, rectifié",
        editors="note aux rédactions, note à la rédaction, à l'attention des rédactions, attention rédactions, ndlr:",
        by="de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale",
        credits=(
            "reporting: reportage de, reportage par, reportage*, avec, avec la contribution de, rédigé avec; "
            "writing: rédigé par, rédaction de, écrit par, texte, texte par; editing: relu par, révisé par, rédaction"
        ),
    ),
    DeskWords(
        tag="es",
        update=(
            "actualizacion, actualización, actualiza, actualizado, actualizada, ampliación, ampliacion, amplía*, "
            "amplia**, amp**"
        ),
        correction=(
            "version corregida, versión corregida, con correcciones*, corrección, correccion, corregida, corregido, corrige*, errata, "
            "rectificación, rectificacion, fe de errores, fe de erratas"
        ),
        version="nuevo lead, resumen**, previsiones**",
        signal="atención***, atencion***, urgente, alerta*, repetición, repeticion, repite, última hora*, ultima hora*, avance**",
        genre="análisis, entrevista, reportaje, crónica, perfil, cronología",
        kill="anulación, anulacion, anulada, anulado, anulada la noticia, noticia anulada, retirada**",
        embargo=(
            "embargado hasta, embargada hasta, embargo hasta, embargo:, bajo embargo, no publicar antes, "
            "no difundir antes, no usar antes, publicar a partir de*, para publicar a partir de*"
        ),
        lifted="embargo levantado, embargo ninguno, embargo no, fin del embargo",
        withdraws=(
            "por favor anulen, rogamos anulen, rogamos no utilicen, queda anulada, "
            "se ruega anular, se ruega no utilizar"
        ),
        adds="añade, agrega, actualiza, amplía, incorpora, repite, con, cambia, incluye",
        corrects="corrige, rectifica, subsana",
        editors=(
            "nota a los editores, nota a los redactores, nota a redactores, nota al editor, nota del editor, "
            "nota a editores, notas a los editores, notas al editor, atención editores, aviso a los editores"
        ),
        by="de nuestro corresponsal, de nuestra corresponsal, de nuestro enviado especial",
        credits=(
            "reporting: con información de, con reporte de, reporte adicional por; writing: redactado por, "
            "redacción de, texto, escribe; editing: editado en español, edición; photography: fotos, foto, imágenes de"
        ),
    ),
    DeskWords(
        tag="pt",
        update="atualização, atualizado, atualizada, atualiza, actualizada, ampliada**",
        correction="correção, correcção, retificação, rectificação, corrigido, corrigida, corrige*, errata",
        signal="urgente, alerta*, repetição, repete, última hora*",
        genre="análise, perfil, cronologia, especial",
        kill="anulada, anulado, anulação, cancelada**, notícia anulada",
        embargo=(
            "embargado até, embargada até, embargo até, sob embargo, embargo:, não publicar antes, "
            "não divulgar antes, proibida a divulgação antes"
        ),
        lifted="embargo levantado, embargo nenhum, embargo não, fim do embargo",
        withdraws="por favor não utilizem, queiram anular, pede-se que anulem",
        adds="acrescenta, atualiza, actualiza, com, repete, adiciona, inclui, amplia",
        corrects="corrige, retifica, rectifica",
        editors="nota aos editores, nota à redação, nota do editor, nota à redacção, atenção editores",
        by="do nosso correspondente, da nossa correspondente, do enviado especial",
        credits=(
            "reporting: reportagem de, reportagem por, reportagem adicional de, com informações de, com reportagem de; "
            "writing: texto de, escrito por, redação de; editing: edição de, edição por, editado por; translation: "
            "tradução de, traduzido por; photography: fotos de, foto de, fotografia de"
        ),
    ),
    DeskWords(
        tag="it",
        update="aggiornamento, aggiornato, aggiorna**, rpt**",
        correction="errata corrige, correzione, rettifica, precisazione, precisione***, corretto**, corregge**",
        version="punto**, riepilogo**, sintesi**",
        signal="ultim'ora, ultima ora*, urgente, flash news*, ripetizione, ripetuto, ripetiamo, allerta*",
        genre="analisi, intervista, ritratto, scheda",
        kill="annullato, annullamento, annullata, notizia annullata",
        embargo=(
            "sotto embargo, embargo fino, embargo:, embargo sino, embargo alle, non pubblicare prima, "
            "non diffondere prima, da non pubblicare prima"
        ),
        lifted="embargo revocato, embargo rimosso, embargo nessuno, embargo no, fine embargo",
        withdraws="si prega di annullare, si prega di non utilizzare, la notizia è annullata",
        adds="aggiunge, aggiorna, integra, con, cambia, ripete, riscrive",
        corrects="corregge, rettifica, corretto",
        editors="nota ai redattori, nota per i redattori, nota alle redazioni, attenzione redazioni",
        by="dal nostro corrispondente, dal nostro inviato, dalla nostra corrispondente, dalla nostra inviata",
        credits=(
            "reporting: in redazione, ha collaborato, hanno collaborato; "
            "writing: scritto da, testo di; editing: editing*, a cura di; translation: tradotto da, traduzione; "
            "photography: fotografie di, immagini di"
        ),
    ),
    DeskWords(
        tag="nl",
        update="update, bijgewerkt, aanvulling, nieuwe versie",
        correction="correctie, herhaling met correctie, rectificatie, gecorrigeerd, verbeterde versie",
        signal="spoed*, herhaling, dringend*",
        genre="achtergrond, reportage, profiel",
        kill="ingetrokken, bericht ingetrokken, vervallen**",
        embargo="embargo tot, onder embargo tot, onder embargo, embargo:, niet voor publicatie voor, niet publiceren voor",
        lifted="embargo opgeheven, embargo geen, embargo vervallen, einde embargo",
        withdraws="gelieve dit bericht niet te gebruiken, bericht niet gebruiken, dit bericht is ingetrokken",
        adds="voegt, toegevoegd, aangevuld, met, nieuw, herhaalt",
        corrects="corrigeert, verbetert, rectificeert, gecorrigeerd",
        editors="noot voor redactie, noot voor de redactie, niet voor publicatie, let op redactie",
        by="van onze correspondent, van onze verslaggever, van onze redacteur",
        credits=(
            "reporting: verslaggeving door, verslaggeving*, verslag door; writing: geschreven door, tekst; editing: "
            "bewerkt door, bewerking door, bewerking*, redactie; translation: vertaald door; photography: foto's van, fotografie"
        ),
    ),
)
