"""Czech."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["CS"]

CS = Language(
    tag="cs",
    name="Czech",
    # CLDR 46 `cs` (Unicode License v3).
    months=(
        ("ledna", "led", "leden"),
        ("února", "úno", "únor"),
        ("března", "bře", "březen"),
        ("dubna", "dub", "duben"),
        ("května", "kvě", "květen"),
        ("června", "čvn", "červen"),
        ("července", "čvc", "červenec"),
        ("srpna", "srp", "srpen"),
        ("září", "zář"),
        ("října", "říj", "říjen"),
        ("listopadu", "lis", "listopad"),
        ("prosince", "pro", "prosinec"),
    ),
    days=(
        ("pondělí", "po"),
        ("úterý", "út"),
        ("středa", "st"),
        ("čtvrtek", "čt"),
        ("pátek", "pá"),
        ("sobota", "so"),
        ("neděle", "ne"),
    ),
    year_words=("roku", "r"),
    approximate="asi, přibližně, začátkem, koncem, v polovině",
    numbers="jeden 1, dva 2, tři 3, čtyři 4, pět 5, šest 6, sedm 7, osm 8, devět 9, deset 10",
    published="publikováno, zveřejněno, vydáno",
    updated="aktualizováno, upraveno",
    local_time=("místního času",),
    abbreviations="r, např, tzv, dr, prof, tis, mil, mld, ul, č, atd, apod, mj",
    quotation=(
        ("„", "“"),
        ("»", "«"),
        ('"', '"'),
    ),
    function_words=(
        "a, v, na, se, že, je, s, z, do, to, o, pro, ve, jsou, podle, by, za, který, která, které, ale, jako, "
        "po, od, také, byl, byla, bylo, nebo, až, již, při, jeho, uvedl"
    ),
    by=("autor",),
    join="a, i",
    credits=(
        ("autor", "byline"),
        ("foto", "photography"),
        ("překlad", "translation"),
    ),
    staff="redakce, zpravodaj",
    box_headings="o společnosti, o organizaci",
    furniture=(
        "menu, úvod, domů, hledat, vyhledávání, přihlásit, přihlásit se, odhlásit, registrace, reklama, inzerce, "
        "nahoru, číst dále, více, zobrazit více, zobrazit vše, další, předchozí, kontakt, kontakty, o nás, "
        "nápověda, archiv, zavřít, přejít na obsah, domácí, zahraničí, ekonomika, sport, kultura, věda, názory, "
        "video, fotogalerie, počasí"
    ),
    bars=(
        "share-bar: sdílet, vytisknout, tisk, poslat, kopírovat odkaz; "
        "comments: komentáře, diskuse, přidat komentář, odpovědět; "
        "subscription: odebírat, předplatné, newsletter, váš e-mail; "
        "cookies: přijmout, souhlasím, odmítnout, nastavení cookies; "
        "legal: ochrana osobních údajů, podmínky užití, obchodní podmínky"
    ),
    calls=(
        "odebírejte, sledujte nás, tento web používá, používáme cookies, klikněte, stáhněte, přihlaste se, článek "
        "pokračuje, pokračování článku, celý článek, přeskočit na"
    ),
    missing="stránka nenalezena, stránka nebyla nalezena, stránka neexistuje, hledaná stránka",
    imprint="tiráž, právní upozornění",
    rights="všechna práva vyhrazena, autorská práva",
    photo="foto, ilustrační foto, archivní foto, obrázek, grafika, video",
    related="související, související články, k tématu, další zprávy, doporučujeme",
    sidebars=(
        "read-also: mohlo by vás zajímat, "
        "čtěte také, čtěte též, přečtěte si také, viz také; "
        "most-read: nejčtenější, nejnovější, poslední zprávy, populární; "
        "in-other-media: v jiných médiích; "
        "topic: témata, téma, štítky, klíčová slova; "
        "person: osoby, osobnosti; "
        "organisation: organizace, firmy; "
        "place: místa, země; "
        "event: události, akce"
    ),
)
