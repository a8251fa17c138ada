"""Indonesian."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["ID"]

ID = Language(
    tag="id",
    name="Indonesian",
    # CLDR 46 `id` (Unicode License v3).
    months=(
        ("januari", "jan"),
        ("februari", "feb"),
        ("maret", "mar"),
        ("april", "apr"),
        ("mei",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("agustus", "agu"),
        ("september", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("desember", "des"),
    ),
    days=(
        ("senin", "sen"),
        ("selasa", "sel"),
        ("rabu", "rab"),
        ("kamis", "kam"),
        ("jumat", "jum"),
        ("sabtu", "sab"),
        ("minggu", "min"),
    ),
    approximate="sekitar, awal, akhir, pertengahan",
    numbers="satu 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, delapan 8, sembilan 9, sepuluh 10",
    published="diterbitkan, dipublikasikan, terbit",
    updated="diperbarui, diperbaharui",
    local_time="waktu setempat, waktu indonesia barat",
    abbreviations="dr, prof, no, jl, tn, ny, rp",
    quotation=(
        ("“", "”"),
        ('"', '"'),
    ),
    function_words=(
        "yang, dan, di, dengan, untuk, pada, dari, ini, itu, tidak, dalam, akan, oleh, telah, kata, ke, juga, "
        "mereka, ada, kami, adalah, bahwa, karena, tersebut, saat, setelah, lebih, ia, para"
    ),
    by="oleh, penulis",
    join=("dan",),
    credits=(
        ("foto", "photography"),
        ("editor", "editing"),
        ("penulis", "byline"),
    ),
    staff="redaksi, wartawan, kontributor",
    box_headings=("tentang",),
    related="baca juga, berita terkait, terpopuler",
)
