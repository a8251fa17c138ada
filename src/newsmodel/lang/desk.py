"""The words by which desks tell each other what to do with a story, one value a language.

From the Reuters Handbook (corrections, refiles, kills), AP "Filing the wire", the dpa stylebook and its converter,
and the copy of AFP, EFE, ANSA, TASS and their neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

__all__ = ["DESK_WORDS", "DeskWords"]


def _to_words(value: Iterable[str] | str) -> tuple[str, ...]:
    """Words as a tuple; a string is a list with commas."""
    if not isinstance(value, str):
        return tuple(value)
    return tuple(value.split(", ")) if value else ()


@attrs.frozen(kw_only=True)
class DeskWords:
    """Status words and the openings of notes in one language, in small letters.

    A star after a status word: it is too common to count when a hyphen glues it to the next word (FLASH-FLOOD).
    Two stars: it counts in brackets or with a number only, never before a dash.  A star after the opening of an
    embargo: a date must follow on the line.  First words of brackets that have five letters or more are stems.

    Attributes:
        tag: BCP 47.
        update: words of a later version: `update`, `wrapup`, `writethru`.
        correction: words of a version that mends a mistake.
        version: words of a new version that is not called an update: a lead, a take.
        signal: other status words: urgency, repeats, advisories.
        kill: words that withdraw a story.
        hold: words that hold it back.
        embargo: openings of a line that says when a story may be published.
        withdraws: openings of a sentence that withdraws a story.
        adds: first words of a bracketed line that says what is new.
        corrects: the same for what was wrong.
        editors: openings of other notes to editors.
    """

    tag: str
    update: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    correction: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    version: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    signal: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    kill: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    hold: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    embargo: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    withdraws: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    adds: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    corrects: tuple[str, ...] = attrs.field(default=(), converter=_to_words)
    editors: tuple[str, ...] = attrs.field(default=(), converter=_to_words)


DESK_WORDS: tuple[DeskWords, ...] = (
    DeskWords(
        tag="en",
        update=(
            "update, updated*, upd, wrapup, topwrap, writethru, write-through, refile, refiled, newsbreak, roundup*"
        ),
        correction="corrected, correction, corrective, corr**, correct**, clarification, errata, erratum, corrigendum",
        version="lead**, ld**, new lead*, lead-all, newlead, extra**, bjt**",
        signal=(
            "urgent, flash*, bulletin*, alert*, snap*, breaking news*, breaking*, just in*, news alert*, newsalert, "
            "apnewsalert, advisory, media advisory*, rpt, repeat, recast"
        ),
        kill=(
            "kill*, bulletin kill, mandatory kill, kill notice, story withdrawn, story killed, withdrawn, cancel**, "
            "canceled**, cancelled**"
        ),
        hold="hold**, embargoed**, embargo**",
        embargo=(
            "embargoed until, embargoed till, embargoed to, embargoed before, embargoed for*, embargoed:, "
            "embargo until, embargo till, embargo to*, embargo:, embargo expires, embargo lifts, embargo lifted, "
            "embargo ends, under embargo until, under embargo till, under embargo, strictly embargoed, "
            "news embargoed until, not for release before, not for release until, not for publication before, "
            "not for publication until, not for use before, not for use until, not for broadcast before, "
            "not to be published before, not to be used before, do not publish before, do not use before, "
            "for release*, for publication*, for use*, release time:, hold for release, hold until, hold till"
        ),
        withdraws=(
            "please kill, kill the story, kill the item, kill the above, kill the article, "
            "please disregard, please withdraw, please do not use, do not use the story, story is withdrawn, "
            "the story is withdrawn, this story is withdrawn, this story has been withdrawn, "
            "the story has been withdrawn, withdraws story"
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
    ),
    DeskWords(
        tag="de",
        update="aktualisierung, aktualisiert, neufassung, aktualisierte fassung",
        correction="berichtigung, berichtigt, korrektur, korr-bericht, korrigiert, korrigierte fassung",
        version="nachrichtenlead, zusammenfassung*, gesamtzusammenfassung, vorschau**, überblick**, tageszusammenfassung",
        signal="eil, eilmeldung, blitz*, blitzmeldung, dringend*, wiederholung, wdh, wdhlg, vorrang**",
        kill="zurückgezogen, meldung zurückgezogen, annullierung",
        hold="zurückhalten, gesperrt**",
        embargo=(
            "sperrfrist, achtung sperrfrist, achtung redaktionen: sperrfrist, bitte beachten sie die sperrfrist, "
            "bitte sperrfrist beachten, gesperrt bis, gesperrt für, frei ab*, frei für*, frei zur veröffentlichung ab, "
            "nicht vor*, nicht zur veröffentlichung vor, nicht zu veröffentlichen vor, "
            "nicht veröffentlichen vor, zur veröffentlichung ab, zur veröffentlichung frei ab"
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
    ),
    DeskWords(
        tag="fr",
        update="actualisation, actualisé, mise à jour, maj**",
        correction="rectificatif, rectification, rectifié, correctif, corrigé*, version corrigée",
        version="synthèse**, papier général**, nouveau lead",
        signal="alerte, répétition, répété",
        kill="annulation, annulé, annulée, annule et remplace",
        embargo=(
            "sous embargo, embargo jusqu, embargo:, embargo :, ne pas publier avant, ne pas diffuser avant, "
            "ne pas utiliser avant, diffusion interdite avant, à ne pas publier avant"
        ),
        withdraws=(
            "prière de ne pas utiliser, veuillez ne pas utiliser, prière d'annuler, prière de ne pas tenir compte, "
            "merci de ne pas utiliser, cette dépêche est annulée, la dépêche est annulée"
        ),
        adds="ajout, actualis, complète, complété, mis à jour, mise à jour, avec, répète, précise",
        corrects="corrige, rectifie, corrigé, rectifié",
        editors="note aux rédactions, note à la rédaction, à l'attention des rédactions, attention rédactions, ndlr:",
    ),
    DeskWords(
        tag="es",
        update=(
            "actualizacion, actualización, actualiza, actualizado, actualizada, ampliación, ampliacion, amplía*, "
            "amplia**, amp**"
        ),
        correction=(
            "version corregida, versión corregida, corrección, correccion, corregida, corregido, corrige*, errata, "
            "rectificación, rectificacion, fe de errores, fe de erratas"
        ),
        version="nuevo lead, resumen**, previsiones**",
        signal="urgente, alerta*, repetición, repeticion, repite, última hora*, ultima hora*, avance**",
        kill="anulación, anulacion, anulada, anulado, anulada la noticia, noticia anulada, retirada**",
        embargo=(
            "embargado hasta, embargada hasta, embargo hasta, embargo:, bajo embargo, no publicar antes, "
            "no difundir antes, no usar antes, publicar a partir de*, para publicar a partir de*"
        ),
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
    ),
    DeskWords(
        tag="pt",
        update="atualização, atualizado, atualizada, atualiza, actualizada, ampliada**",
        correction="correção, correcção, retificação, rectificação, corrigido, corrigida, corrige*, errata",
        signal="urgente, alerta*, repetição, repete, última hora*",
        kill="anulada, anulado, anulação, cancelada**, notícia anulada",
        embargo=(
            "embargado até, embargada até, embargo até, sob embargo, embargo:, não publicar antes, "
            "não divulgar antes, proibida a divulgação antes"
        ),
        withdraws="por favor não utilizem, queiram anular, pede-se que anulem",
        adds="acrescenta, atualiza, actualiza, com, repete, adiciona, inclui, amplia",
        corrects="corrige, retifica, rectifica",
        editors="nota aos editores, nota à redação, nota do editor, nota à redacção, atenção editores",
    ),
    DeskWords(
        tag="it",
        update="aggiornamento, aggiornato, aggiorna**, rpt**",
        correction="errata corrige, correzione, rettifica, corretto**, corregge**",
        version="punto**, riepilogo**, sintesi**",
        signal="ultim'ora, ultima ora*, urgente, flash news*, ripetizione, ripetuto, ripetiamo, allerta*",
        kill="annullato, annullamento, annullata, notizia annullata",
        embargo=(
            "sotto embargo, embargo fino, embargo:, embargo sino, embargo alle, non pubblicare prima, "
            "non diffondere prima, da non pubblicare prima"
        ),
        withdraws="si prega di annullare, si prega di non utilizzare, la notizia è annullata",
        adds="aggiunge, aggiorna, integra, con, cambia, ripete, riscrive",
        corrects="corregge, rettifica, corretto",
        editors="nota ai redattori, nota per i redattori, nota alle redazioni, attenzione redazioni",
    ),
    DeskWords(
        tag="nl",
        update="update, bijgewerkt, aanvulling",
        correction="correctie, rectificatie, gecorrigeerd, verbeterde versie",
        signal="spoed*, herhaling, dringend*",
        kill="ingetrokken, bericht ingetrokken, vervallen**",
        embargo="embargo tot, onder embargo tot, onder embargo, embargo:, niet voor publicatie voor, niet publiceren voor",
        withdraws="gelieve dit bericht niet te gebruiken, bericht niet gebruiken, dit bericht is ingetrokken",
        adds="voegt, toegevoegd, aangevuld, met, nieuw, herhaalt",
        corrects="corrigeert, verbetert, rectificeert, gecorrigeerd",
        editors="noot voor redactie, noot voor de redactie, niet voor publicatie, let op redactie",
    ),
    DeskWords(
        tag="sv",
        update="uppdatering, uppdaterad, omsändning",
        correction="rättelse, korrigering, korrigerad, rättad",
        signal="brådskande, repris, ilmeddelande",
        kill="återkallas, återkallad, texten återkallas, stryks**",
        embargo="embargo till, under embargo till, embargo:, spärrtid, ej för publicering före, får ej publiceras före",
        withdraws="använd inte texten, texten återkallas",
        adds="lägger till, uppdaterar, ny, tillägg, med",
        corrects="rättar, rättelse, korrigerar",
        editors="till redaktionen, not till redaktionen, redaktionell anmärkning",
    ),
    DeskWords(
        tag="nb",
        update="oppdatering, oppdatert, ny versjon",
        correction="rettelse, korrigering, rettet, korrigert",
        signal="haster, hast*, gjentakelse, gjentas**",
        kill="trekkes, meldingen trekkes, trukket**",
        embargo="embargo til, sperret til, sperrefrist, embargo:, ikke for publisering før, må ikke offentliggjøres før",
        withdraws="meldingen skal ikke brukes, meldingen trekkes",
        adds="legger til, oppdaterer, ny, nytt, med",
        corrects="retter, korrigerer, rettelse",
        editors="til redaksjonen, redaksjonell merknad, merknad til redaksjonen",
    ),
    DeskWords(
        tag="da",
        update="opdatering, opdateret",
        correction="rettelse, berigtigelse, korrektion, rettet",
        signal="haster, gentagelse, hast*",
        kill="annulleret, annulleres, tilbagekaldt, tilbagekaldes, trækkes tilbage",
        embargo="embargo til, klausuleret til, embargo:, må ikke offentliggøres før, ikke til offentliggørelse før",
        withdraws="telegrammet skal ikke bruges, telegrammet trækkes tilbage",
        adds="tilføjer, opdaterer, ny, nyt, med",
        corrects="retter, berigtiger, rettelse",
        editors="til redaktionen, note til redaktionen, obs redaktioner",
    ),
    DeskWords(
        tag="fi",
        update="päivitys, päivitetty",
        correction="korjaus, oikaisu, korjattu",
        signal="kiire, pika**, toisto",
        kill="peruutus, peruutettu, mitätöity",
        embargo="embargo:, embargo päättyy, julkaisuvapaa*, julkaistavissa*, ei saa julkaista ennen",
        adds="lisää, päivittää, lisätty",
        corrects="korjaa, oikaisee, korjattu",
        editors="huom. toimitus, toimituksille, tiedoksi toimituksille",
    ),
    DeskWords(
        tag="pl",
        update="aktualizacja, aktl**, aktualizowana",
        correction="korekta, sprostowanie, popr**, poprawka",
        signal="pilne, pilna, powtórzenie, z ostatniej chwili",
        kill="anulowana, anulowano, anulacja, depesza anulowana",
        embargo="embargo do, embargo:, nie publikować przed, do publikacji po*, zastrzeżone do",
        withdraws="prosimy nie korzystać, prosimy nie publikować, anulujemy depeszę",
        adds="dodaje, uzupełnia, aktualizuje, nowa, dochodzi",
        corrects="poprawia, koryguje, prostuje",
        editors="do redakcji, uwaga redakcje, informacja dla redakcji",
    ),
    DeskWords(
        tag="cs",
        update="aktualizace, aktualizováno, doplněno",
        correction="oprava, opraveno, opravená verze",
        signal="urgentní, mimořádně, opakování",
        kill="zrušeno, zpráva zrušena, anulováno",
        embargo="embargo do, embargo:, nezveřejňovat před, nepublikovat před",
        adds="doplňuje, aktualizuje, nově, přidává",
        corrects="opravuje, opraveno",
        editors="pro redakce, upozornění redakcím, poznámka pro redakce",
    ),
    DeskWords(
        tag="ro",
        update="actualizare, actualizat, actualizată",
        correction="corecție, corectură, corectat, rectificare, erată",
        signal="urgent, alertă*, repetare, reluare",
        kill="anulat, anulată, știre anulată",
        embargo="embargo până, sub embargo, embargo:, a nu se publica înainte",
        adds="adaugă, actualizează, completează, cu",
        corrects="corectează, rectifică",
        editors="notă către redacții, în atenția redacțiilor",
    ),
    DeskWords(
        tag="ru",
        update="обновление, обновлено, обновлена, дополнение, дополнено",
        correction="исправление, исправлено, исправлена, испр**, поправка, уточнение, уточнено*",
        version="обобщение**, лид**",
        signal="срочно, молния, экстренно, повтор, анонс**",
        kill="аннулировано, аннулируется, аннулирована, аннуляция, отзыв сообщения, сообщение аннулировано",
        hold="задержано**",
        embargo=(
            "эмбарго до, эмбарго:, под эмбарго до, под эмбарго, не для публикации до, не публиковать до, не публиковать ранее, "
            "не для публикации ранее, для публикации после*, публикация разрешена с*"
        ),
        withdraws=(
            "просим не использовать, просьба не использовать, просим аннулировать, просьба аннулировать, "
            "сообщение аннулируется, просим считать"
        ),
        adds="дополн, обновл, добав, с подробностями, новое, расширенн, повтор",
        corrects="исправ, уточн, в заголовке исправлен",
        editors="к сведению редакт, вниманию редакт, примечание для редакт, к сведению подписчик",
    ),
    DeskWords(
        tag="uk",
        update="оновлення, оновлено, доповнено",
        correction="виправлення, виправлено, уточнення, уточнено*",
        signal="терміново, блискавка, повтор",
        kill="анульовано, анулюється",
        embargo="ембарго до, ембарго:, під ембарго до, не для публікації до, не публікувати до, не публікувати раніше",
        withdraws="просимо не використовувати, просимо анулювати",
        adds="доповн, оновл, додан",
        corrects="виправ, уточн",
        editors="до уваги редакт, увазі редакт",
    ),
    DeskWords(
        tag="el",
        update="ενημέρωση*, επικαιροποίηση",
        correction="διόρθωση, ορθή επανάληψη, επανόρθωση",
        signal="έκτακτο, επείγον, επανάληψη",
        kill="ακύρωση, ακυρώνεται",
        embargo="εμπάργκο έως, εμπάργκο μέχρι, εμπάργκο:, όχι πριν*",
        adds="προσθέτει, ενημερώνει, συμπληρώνει",
        corrects="διορθώνει, διόρθωση",
    ),
    DeskWords(
        tag="tr",
        update="güncelleme, güncellendi, yenileme",
        correction="düzeltme, düzeltildi",
        signal="flaş, son dakika, acil, tekrar",
        kill="iptal*, haber iptal, geri çekildi",
        embargo="ambargo:, ambargolu*, ambargoludur",
        adds="ekler, ekleme, eklendi, güncel, yeni, ilave",
        corrects="düzelt",
        editors="editörlere not, redaksiyona not, dikkat editör",
    ),
    DeskWords(
        tag="id",
        update="pembaruan, pemutakhiran, diperbarui",
        correction="ralat, koreksi, pembetulan",
        signal="kilat*, ulangan",
        kill="dibatalkan, berita dibatalkan",
        embargo="embargo sampai, embargo hingga, embargo:",
        adds="menambah, memperbarui",
        corrects="memperbaiki, meralat",
    ),
    DeskWords(
        tag="ar",
        update="تحديث",
        correction="تصحيح, تصويب",
        signal="عاجل, تكرار",
        kill="إلغاء, ملغى",
        embargo="محظور النشر حتى, محظور حتى",
        adds="يضيف, مع إضافة",
        corrects="تصحيح, يصحح",
    ),
    DeskWords(
        tag="zh",
        update="更新",
        correction="更正, 勘误, 勘誤",
        signal="快讯, 快訊, 突发, 突發, 急电, 重发",
        kill="撤稿, 撤销, 撤銷",
        embargo="禁止发布, 解禁时间",
        corrects="更正",
        editors="编者注, 編者註",
    ),
    DeskWords(
        tag="ja",
        update="更新, 差し替え, 差替",
        correction="訂正, お断り",
        signal="速報, 緊急, 再送",
        kill="取り消し, 取消, 配信取り消し",
        embargo="解禁, 報道解禁, しばり",
        corrects="訂正",
    ),
    DeskWords(
        tag="ko",
        update="종합**, 업데이트",
        correction="정정, 바로잡습니다",
        signal="속보, 긴급, 재송",
        kill="전문취소, 기사취소",
        embargo="엠바고, 보도시점",
        corrects="정정",
    ),
)
"""In the order in which words are looked up: where two languages share one, the first says what it is."""
