"""Romanian."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["RO"]

RO = Language(
    tag="ro",
    name="Romanian",
    # CLDR 46 `ro` (Unicode License v3).
    months=(
        ("ianuarie", "ian"),
        ("februarie", "feb"),
        ("martie", "mar"),
        ("aprilie", "apr"),
        ("mai",),
        ("iunie", "iun"),
        ("iulie", "iul"),
        ("august", "aug"),
        ("septembrie", "sept"),
        ("octombrie", "oct"),
        ("noiembrie", "nov"),
        ("decembrie", "dec"),
    ),
    days=(
        ("luni", "lun"),
        ("marți", "mar"),
        ("miercuri", "mie"),
        ("joi",),
        ("vineri", "vin"),
        ("sâmbătă", "sâm"),
        ("duminică", "dum"),
    ),
    date_links=("din",),
    approximate="circa, aproximativ, începutul, sfârșitul, mijlocul",
    numbers="unu 1, doi 2, trei 3, patru 4, cinci 5, șase 6, șapte 7, opt 8, nouă 9, zece 10",
    published="publicat, publicat la, data",
    updated="actualizat, actualizat la",
    local_time=("ora locală",),
    abbreviations="dl, dna, dr, prof, nr, str, ex, mil, mld",
    quotation=(
        ("„", "”"),
        ("«", "»"),
        ('"', '"'),
    ),
    function_words=(
        "și, de, în, la, a, că, cu, pe, nu, din, o, un, este, pentru, care, mai, au, fi, se, ce, sau, dar, lui, "
        "sunt, după, prin, fost, ale, unei, s-a, această, său"
    ),
    by=("autor",),
    join=("și",),
    credits=(
        ("foto", "photography"),
        ("traducerea", "translation"),
    ),
    staff="redacția, corespondent",
    box_headings=("despre",),
    furniture=(
        "meniu, acasă, prima pagină, căutare, caută, autentificare, conectare, înregistrare, publicitate, sus, "
        "înapoi sus, citește mai mult, citește mai departe, mai mult, vezi toate, următorul, anteriorul, "
        "contact, despre noi, ajutor, arhivă, închide, politică, economie, externe, sport, cultură, știință, "
        "opinii, video, foto, vremea"
    ),
    bars=(
        "share-bar: distribuie, tipărește, trimite, copiază linkul; "
        "comments: comentarii, comentează, adaugă un comentariu, răspunde; "
        "subscription: abonează-te, abonare, newsletter; "
        "cookies: accept, acceptă, respinge, setări cookie; "
        "legal: politica de confidențialitate, termeni și condiții"
    ),
    calls="abonează-te, urmărește-ne, acest site folosește, folosim cookie, apasă, descarcă",
    missing="pagina nu a fost găsită, pagina căutată, pagina nu există",
    imprint="caseta redacțională",
    rights="toate drepturile rezervate",
    photo="foto, foto arhivă, imagine, grafic, video",
    related="articole similare, știri similare, pe aceeași temă, alte știri, recomandări",
    sidebars=(
        "read-also: citește și, citiți și, vezi și; "
        "most-read: cele mai citite, cele mai populare, ultimele știri, ultima oră; "
        "in-other-media: în alte publicații, revista presei; "
        "topic: subiecte, teme, etichete, cuvinte cheie; "
        "person: persoane; "
        "organisation: organizații, companii; "
        "place: locuri, țări; "
        "event: evenimente"
    ),
)
