"""Desk words of the northern, eastern and Asian languages."""

from __future__ import annotations

from newsmodel.lang.desk_words import DeskWords

__all__ = ["OTHERS"]

OTHERS: tuple[DeskWords, ...] = (
    DeskWords(
        tag="sv",
        update="uppdatering, uppdaterad, ny version, omsändning",
        correction="rättelse, korrigering, korrigerad, rättad",
        signal="brådskande, repris, ilmeddelande",
        genre="analys, bakgrund, intervju, reportage",
        kill="återkallas, återkallad, texten återkallas, stryks**",
        embargo="embargo till, under embargo till, embargo:, spärrtid, ej för publicering före, får ej publiceras före",
        withdraws="använd inte texten, texten återkallas",
        adds="lägger till, uppdaterar, ny, tillägg, med",
        corrects="rättar, rättelse, korrigerar",
        editors="till redaktionen, not till redaktionen, redaktionell anmärkning",
        credits=(
            "reporting: rapportering*, rapporterat av, reporter; writing: skrivet av, text, text av; editing: redigerat av, "
            "redigering*, redaktör; translation: översatt av; photography: foton av, fotograf"
        ),
    ),
    DeskWords(
        tag="nb",
        update="oppdatering, oppdatert, ny versjon",
        correction="rettelse, korrigering, rettet, korrigert",
        signal="haster, hast*, gjentakelse, gjentas**",
        genre="analyse, bakgrunn, intervju",
        kill="trekkes, meldingen trekkes, trukket**",
        embargo="embargo til, sperret til, sperrefrist, embargo:, ikke for publisering før, må ikke offentliggjøres før",
        withdraws="meldingen skal ikke brukes, meldingen trekkes",
        adds="legger til, oppdaterer, ny, nytt, med",
        corrects="retter, korrigerer, rettelse",
        editors="til redaksjonen, redaksjonell merknad, merknad til redaksjonen",
        credits=(
            "reporting: rapportert av, rapportering*; writing: skrevet av, tekst, tekst av; editing: redigert av, "
            "redigering*; translation: oversatt av; photography: foto av, fotograf"
        ),
    ),
    DeskWords(
        tag="da",
        update="opdatering, opdateret",
        correction="rettelse, berigtigelse, korrektion, rettet",
        signal="haster, gentagelse, hast*",
        genre="baggrund",
        kill="annulleret, annulleres, tilbagekaldt, tilbagekaldes, trækkes tilbage",
        embargo="embargo til, klausuleret til, embargo:, må ikke offentliggøres før, ikke til offentliggørelse før",
        withdraws="telegrammet skal ikke bruges, telegrammet trækkes tilbage",
        adds="tilføjer, opdaterer, ny, nyt, med",
        corrects="retter, berigtiger, rettelse",
        editors="til redaktionen, note til redaktionen, obs redaktioner",
        credits=(
            "reporting: rapporteret af, rapportering*; writing: skrevet af, tekst, tekst af; editing: redigeret af, "
            "redigering*; translation: oversat af; photography: foto af, fotograf"
        ),
    ),
    DeskWords(
        tag="fi",
        update="päivitys, päivitetty",
        correction="korjaus, oikaisu, korjattu",
        signal="kiire, pika**, toisto",
        genre="analyysi, haastattelu, taustaa",
        kill="peruutus, peruutettu, mitätöity",
        embargo="embargo:, embargo päättyy, julkaisuvapaa*, julkaistavissa*, ei saa julkaista ennen",
        adds="lisää, päivittää, lisätty",
        corrects="korjaa, oikaisee, korjattu",
        editors="huom. toimitus, toimituksille, tiedoksi toimituksille",
        credits=(
            "reporting: raportoi, toimittaja; writing: teksti, kirjoittanut; editing: toimittanut, editointi; "
            "translation: kääntänyt, käännös; photography: kuva, kuvat, valokuvat"
        ),
    ),
    DeskWords(
        tag="pl",
        update="aktualizacja, aktl**, aktualizowana",
        correction="korekta, sprostowanie, popr**, poprawka",
        signal="pilne, pilna, powtórzenie, z ostatniej chwili",
        genre="analiza, wywiad, sylwetka",
        kill="anulowana, anulowano, anulacja, depesza anulowana",
        embargo="embargo do, embargo:, nie publikować przed, do publikacji po*, zastrzeżone do",
        withdraws="prosimy nie korzystać, prosimy nie publikować, anulujemy depeszę",
        adds="dodaje, uzupełnia, aktualizuje, nowa, dochodzi",
        corrects="poprawia, koryguje, prostuje",
        editors="do redakcji, uwaga redakcje, informacja dla redakcji",
        credits=(
            "reporting: relacja, relacjonuje; writing: tekst, autor, autorzy, napisał, napisała; editing: redakcja, "
            "redagował, redagowała, opracowanie; translation: tłumaczenie, przełożył; photography: zdjęcia, zdjęcie, fot."
        ),
    ),
    DeskWords(
        tag="cs",
        update="aktualizace, aktualizováno, doplněno",
        correction="oprava, opraveno, opravená verze",
        signal="urgentní, mimořádně, opakování",
        genre="rozhovor, analýza, profil",
        kill="zrušeno, zpráva zrušena, anulováno",
        embargo="embargo do, embargo:, nezveřejňovat před, nepublikovat před",
        adds="doplňuje, aktualizuje, nově, přidává",
        corrects="opravuje, opraveno",
        editors="pro redakce, upozornění redakcím, poznámka pro redakce",
        credits=(
            "writing: text, autor, napsal, napsala; editing: redakce, editor; translation: překlad, přeložil; "
            "photography: snímky, foto"
        ),
    ),
    DeskWords(
        tag="ro",
        update="actualizare, actualizat, actualizată",
        correction="corecție, corectură, corectat, rectificare, erată",
        signal="urgent, alertă*, repetare, reluare",
        genre="analiză, interviu",
        kill="anulat, anulată, știre anulată",
        embargo="embargo până, sub embargo, embargo:, a nu se publica înainte",
        adds="adaugă, actualizează, completează, cu",
        corrects="corectează, rectifică",
        editors="notă către redacții, în atenția redacțiilor",
        credits=(
            "reporting: relatare de, corespondență de; writing: text de, autor; editing: editor, editat de, redactor; "
            "translation: traducere, tradus de; photography: foto, fotografii de"
        ),
    ),
    DeskWords(
        tag="ru",
        update="обновление, обновлено, обновлена, дополнение, дополнено",
        correction="повтор с исправлением, повтор с исправлением опечатки, исправление, исправлено, исправлена, испр**, поправка, уточнение, уточнено*",
        version="обобщение**, лид**",
        signal="срочно, молния, экстренно, повтор, эмбарго**, анонс**",
        genre="интервью, анализ, справка, хроника, репортаж",
        kill="аннулировано, аннулируется, аннулирована, аннуляция, отзыв сообщения, сообщение аннулировано",
        hold="задержано**",
        embargo=(
            "эмбарго до, эмбарго:, под эмбарго до, под эмбарго, не для публикации до, не публиковать до, не публиковать ранее, "
            "не для публикации ранее, для публикации после*, публикация разрешена с*"
        ),
        lifted="эмбарго снято, эмбарго нет, эмбарго отсутствует, снято эмбарго",
        withdraws=(
            "просим не использовать, просьба не использовать, просим аннулировать, просьба аннулировать, "
            "сообщение аннулируется, просим считать"
        ),
        adds="дополн, обновл, добав, с подробностями, новое, расширенн, повтор",
        corrects="исправ, уточн, в заголовке исправлен",
        editors="к сведению редакт, вниманию редакт, примечание для редакт, к сведению подписчик",
        by="от нашего корреспондента, от нашего специального корреспондента",
        credits=(
            "reporting: корреспондент*, корреспонденты*, репортаж, сообщил*, сообщила*, "
            "сообщили*, сообщил корреспондент; writing: текст; "
            "editing: редактор*, редакторы*, под редакцией, отредактировал, отредактировала; translation: перевод, "
            "перевел, перевела; photography: фотограф, фотографии"
        ),
    ),
    DeskWords(
        tag="uk",
        update="оновлення, оновлено, доповнено",
        correction="виправлення, виправлено, уточнення, уточнено*",
        signal="терміново, блискавка, повтор",
        genre="інтерв'ю, аналіз, довідка",
        kill="анульовано, анулюється",
        embargo="ембарго до, ембарго:, під ембарго до, не для публікації до, не публікувати до, не публікувати раніше",
        withdraws="просимо не використовувати, просимо анулювати",
        adds="доповн, оновл, додан",
        corrects="виправ, уточн",
        editors="до уваги редакт, увазі редакт",
        credits="reporting: кореспондент*; writing: текст, автор; editing: редактор*; translation: переклад; photography: фото",
    ),
    DeskWords(
        tag="el",
        update="ενημέρωση*, επικαιροποίηση",
        correction="διόρθωση, ορθή επανάληψη, επανόρθωση",
        signal="έκτακτο, επείγον, επανάληψη",
        genre="ανάλυση, συνέντευξη",
        kill="ακύρωση, ακυρώνεται",
        embargo="εμπάργκο έως, εμπάργκο μέχρι, εμπάργκο:, όχι πριν*",
        adds="προσθέτει, ενημερώνει, συμπληρώνει",
        corrects="διορθώνει, διόρθωση",
        credits="reporting: ρεπορτάζ; writing: κείμενο, συντάκτης; editing: επιμέλεια; translation: μετάφραση; photography: φωτογραφίες, φωτογραφία",
    ),
    DeskWords(
        tag="tr",
        update="güncelleme, güncellendi, yenileme",
        correction="düzeltme, düzeltildi",
        signal="flaş, son dakika, acil, tekrar",
        genre="analiz, röportaj",
        kill="iptal*, haber iptal, geri çekildi",
        embargo="ambargo:, ambargolu*, ambargoludur",
        adds="ekler, ekleme, eklendi, güncel, yeni, ilave",
        corrects="düzelt",
        editors="editörlere not, redaksiyona not, dikkat editör",
        credits=(
            "reporting: haber, haberi hazırlayan, muhabir; writing: yazan, kaleme alan; editing: editör, düzenleyen, "
            "redaktör; translation: çeviren, çeviri; photography: fotoğraf, fotoğraflar, foto"
        ),
    ),
    DeskWords(
        tag="id",
        update="pembaruan, pemutakhiran, diperbarui",
        correction="ralat, koreksi, pembetulan",
        signal="kilat*, ulangan",
        genre="analisis, wawancara",
        kill="dibatalkan, berita dibatalkan",
        embargo="embargo sampai, embargo hingga, embargo:",
        adds="menambah, memperbarui",
        corrects="memperbaiki, meralat",
        credits=(
            "reporting: laporan, laporan oleh, pewarta, reporter; writing: ditulis oleh, penulis; editing: editor, "
            "disunting oleh, penyunting; translation: diterjemahkan oleh, penerjemah; photography: foto, fotografer"
        ),
    ),
    DeskWords(
        tag="ar",
        update="تحديث",
        correction="تصحيح, تصويب",
        signal="عاجل, تكرار",
        genre="تحليل",
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
        genre="分析, 专访, 特写",
        kill="撤稿, 撤销, 撤銷",
        embargo="禁止发布, 解禁时间, 禁发*, 禁發*",
        corrects="更正",
        editors="编者注, 編者註",
    ),
    DeskWords(
        tag="ja",
        update="更新, 差し替え, 差替",
        correction="訂正, お断り",
        signal="速報, 緊急*, 再送",
        genre="分析, 焦点, 解説",
        kill="取り消し, 取消, 配信取り消し",
        embargo="解禁, 報道解禁, しばり",
        corrects="訂正",
    ),
    DeskWords(
        tag="ko",
        update="종합**, 종합1보**, 종합2보**, 종합3보**, 업데이트",
        correction="정정, 바로잡습니다",
        signal="속보, 긴급*, 재송",
        genre="분석, 인터뷰",
        kill="전문취소, 기사취소",
        embargo="엠바고, 보도시점",
        corrects="정정",
    ),
)
