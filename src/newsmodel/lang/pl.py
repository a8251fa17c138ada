"""Polish."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["PL"]

PL = Language(
    tag="pl",
    name="Polish",
    # CLDR 46 `pl` (Unicode License v3).
    months=(
        ("stycznia", "sty", "styczeń"),
        ("lutego", "lut", "luty"),
        ("marca", "mar", "marzec"),
        ("kwietnia", "kwi", "kwiecień"),
        ("maja", "maj"),
        ("czerwca", "cze", "czerwiec"),
        ("lipca", "lip", "lipiec"),
        ("sierpnia", "sie", "sierpień"),
        ("września", "wrz", "wrzesień"),
        ("października", "paź", "październik"),
        ("listopada", "lis", "listopad"),
        ("grudnia", "gru", "grudzień"),
    ),
    days=(
        ("poniedziałek", "pon"),
        ("wtorek", "wt"),
        ("środa", "śr"),
        ("czwartek", "czw"),
        ("piątek", "pt"),
        ("sobota", "sob"),
        ("niedziela", "niedz"),
    ),
    year_words="r, roku",
    approximate="około, ok, początku, końcu, połowie",
    numbers="jeden 1, dwa 2, trzy 3, cztery 4, pięć 5, sześć 6, siedem 7, osiem 8, dziewięć 9, dziesięć 10",
    published="opublikowano, data publikacji, dodano",
    updated="zaktualizowano, aktualizacja",
    local_time="czasu lokalnego, czasu miejscowego",
    abbreviations="r, np, m.in, tzw, dr, prof, tys, mln, mld, ul, św, im, itd, itp",
    quotation=(
        ("„", "”"),
        ("«", "»"),
        ('"', '"'),
    ),
    function_words=(
        "i, w, na, nie, że, się, z, do, jest, to, po, od, za, przez, przy, jak, ale, oraz, dla, jego, także, "
        "został, była, był, które, który, która, o, ze, są, tym, tego, już"
    ),
    by="autor, autorzy, tekst",
    join="i, oraz",
    credits=(
        ("autor", "byline"),
        ("fot", "photography"),
        ("foto", "photography"),
        ("tłumaczenie", "translation"),
        ("redakcja", "editing"),
    ),
    staff="redakcja, korespondent, dziennikarz",
    box_headings="o firmie, o organizacji, o spółce",
    furniture=(
        "menu, strona główna, szukaj, zaloguj, zaloguj się, wyloguj, zarejestruj się, moje konto, reklama, do góry, "
        "na górę, czytaj więcej, czytaj dalej, więcej, pokaż więcej, zobacz wszystkie, następny, poprzedni, "
        "kontakt, o nas, pomoc, archiwum, mapa strony, zamknij, przejdź do treści, polityka, gospodarka, kraj, "
        "świat, sport, kultura, nauka, opinie, wideo, zdjęcia, pogoda, na żywo, wiadomości"
    ),
    bars=(
        "share-bar: udostępnij, podziel się, drukuj, wyślij, kopiuj link; "
        "comments: komentarze, skomentuj, dodaj komentarz, odpowiedz; "
        "subscription: subskrybuj, newsletter, prenumerata, twój e-mail; "
        "cookies: akceptuję, akceptuj, zaakceptuj, odrzuć, ustawienia plików cookie; "
        "legal: polityka prywatności, regulamin, prywatność, warunki korzystania"
    ),
    calls=(
        "subskrybuj, obserwuj nas, ta strona używa, nasza strona używa, używamy plików, kliknij, pobierz, zapisz "
        "się, polub, dalsza część artykułu, dalszy ciąg artykułu, reszta artykułu, artykuł dostępny, dołącz do"
    ),
    missing="strona nie została znaleziona, nie znaleziono strony, strona nie istnieje",
    imprint="stopka redakcyjna, nota prawna",
    rights="wszelkie prawa zastrzeżone, prawa zastrzeżone",
    photo="fot, foto, zdjęcie, zdjęcie ilustracyjne, grafika, wideo",
    related="powiązane, powiązane artykuły, na ten temat, więcej na ten temat, inne wiadomości, polecane, polecamy",
    sidebars=(
        "read-also: czytaj też, czytaj także, przeczytaj także, przeczytaj też, zobacz też, zobacz także; "
        "most-read: najczęściej czytane, najpopularniejsze, najnowsze, ostatnie wiadomości, popularne; "
        "in-other-media: w innych mediach, przegląd prasy; "
        "topic: tematy, temat, tagi, słowa kluczowe; "
        "person: osoby; "
        "organisation: organizacje, firmy; "
        "place: miejsca, kraje; "
        "event: wydarzenia"
    ),
)
