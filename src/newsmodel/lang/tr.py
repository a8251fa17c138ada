"""Turkish."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["TR"]

TR = Language(
    tag="tr",
    name="Turkish",
    # CLDR 46 `tr` (Unicode License v3).
    months=(
        ("ocak", "oca"),
        ("şubat", "şub"),
        ("mart", "mar"),
        ("nisan", "nis"),
        ("mayıs", "may"),
        ("haziran", "haz"),
        ("temmuz", "tem"),
        ("ağustos", "ağu"),
        ("eylül", "eyl"),
        ("ekim", "eki"),
        ("kasım", "kas"),
        ("aralık", "ara"),
    ),
    days=(
        ("pazartesi", "pzt"),
        ("salı", "sal"),
        ("çarşamba", "çar"),
        ("perşembe", "per"),
        ("cuma", "cum"),
        ("cumartesi", "cmt"),
        ("pazar", "paz"),
    ),
    approximate="yaklaşık, civarında",
    numbers="bir 1, iki 2, üç 3, dört 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz 30",
    am=("öö",),
    pm=("ös",),
    published="yayınlanma, yayın tarihi, yayınlanma tarihi, tarih, giriş",
    updated="güncelleme, güncellenme, son güncelleme, güncellenme tarihi",
    local_time="yerel saat, yerel saatle",
    abbreviations="dr, prof, doç, av, sn, vb, vs, no",
    quotation=(
        ("“", "”"),
        ('"', '"'),
    ),
    function_words=(
        "ve, bir, bu, için, ile, da, de, olarak, olan, çok, daha, en, göre, kadar, sonra, ise, gibi, ancak, "
        "dedi, olduğu, değil, her, türkiye, ya, olduğunu, ki, yüzde"
    ),
    join=("ve",),
    credits=(
        ("fotoğraf", "photography"),
        ("haber", "reporting"),
        ("kamera", "other"),
    ),
    staff="muhabiri, muhabir, editör",
    box_headings=("hakkında",),
    related="ilgili haberler, ilgili konular, en çok okunanlar, bunlar da ilginizi çekebilir",
)
