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
    related="czytaj także, czytaj też, zobacz także, przeczytaj",
)
