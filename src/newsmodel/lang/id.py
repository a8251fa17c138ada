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
    furniture=(
        "menu, beranda, cari, pencarian, masuk, keluar, daftar, akun saya, iklan, kembali ke atas, baca "
        "selengkapnya, selengkapnya, lainnya, lihat semua, muat lebih banyak, berikutnya, sebelumnya, hubungi kami, "
        "tentang kami, bantuan, arsip, tutup, lewati ke konten, politik, ekonomi, dunia, olahraga, budaya, sains, "
        "opini, video, foto, cuaca, indeks, kolom, fokus, daerah, berita, internasional, advertisement"
    ),
    bars=(
        "share-bar: bagikan, cetak, kirim, salin tautan; "
        "comments: komentar, tulis komentar, balas; "
        "subscription: berlangganan, buletin, email anda; "
        "cookies: terima, setuju, tolak; "
        "legal: kebijakan privasi, syarat dan ketentuan, ketentuan penggunaan"
    ),
    calls=(
        "berlangganan, ikuti kami, situs ini menggunakan, kami menggunakan cookie, klik, unduh, scroll to continue, "
        "simak video, langsung ke, lihat selengkapnya, baca artikel, gabung, artikel ini telah"
    ),
    missing="halaman tidak ditemukan, halaman yang anda cari, halaman yang anda minta",
    imprint="redaksi",
    rights="hak cipta dilindungi, dilarang mengutip",
    photo="foto, foto arsip, gambar, grafis, video",
    related="berita terkait, artikel terkait, terkait, berita lainnya, rekomendasi",
    sidebars=(
        "read-also: baca juga, lihat juga; "
        "most-read: most popular, "
        "terpopuler, berita populer, paling banyak dibaca, berita terbaru, terkini; "
        "in-other-media: di media lain; "
        "topic: topik, tag, kata kunci; "
        "person: tokoh; "
        "organisation: organisasi, perusahaan; "
        "place: tempat, negara; "
        "event: acara, peristiwa"
    ),
)
