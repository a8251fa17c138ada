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
    furniture=(
        "menü, ana sayfa, anasayfa, ara, arama, giriş yap, çıkış, üye ol, kayıt ol, hesabım, reklam, yukarı, "
        "yukarı çık, devamını oku, devamı, daha fazla, daha fazla göster, tümünü gör, tümü, sonraki, önceki, "
        "iletişim, bize ulaşın, hakkımızda, yardım, arşiv, site haritası, dinle, kaydet, kapat, içeriğe geç, "
        "gündem, siyaset, politika, ekonomi, dünya, spor, kültür, kültür sanat, bilim, yaşam, yazarlar, video, "
        "fotoğraf, foto galeri, canlı, hava durumu, künye"
    ),
    bars=(
        "share-bar: paylaş, haberi paylaş, bu haberi paylaşın, yazdır, gönder, bağlantıyı kopyala, linki kopyala, e-posta, tweetle; "
        "comments: yorumlar, yorum yap, yorum yaz, yanıtla; "
        "subscription: abone ol, bülten, e-bülten, e-posta adresiniz; "
        "cookies: kabul et, tümünü kabul et, reddet, çerez ayarları, çerez politikası; "
        "legal: gizlilik politikası, gizlilik, kullanım koşulları, aydınlatma metni, yasal uyarı"
    ),
    calls=(
        "abone ol, bizi takip, paylaş, sitemizde çerez, bu site çerez, çerez kullan, tıklayın, indirin, üye olun, "
        "giriş yapın, bize yazın, haberin devamı, yorum yazmak için"
    ),
    missing="sayfa bulunamadı, aradığınız sayfa, sayfa mevcut değil",
    imprint="künye",
    rights=(
        "tüm hakları saklıdır, her hakkı saklıdır, izinsiz, abonelik için, izinsiz kullanılamaz, kaynak gösterilmeden"
    ),
    photo="fotoğraf, foto, arşiv fotoğrafı, görsel, grafik, video",
    related=(
        "ilgili haberler, ilgili konular, ilgili haber, diğer haberler, benzer haberler, öne çıkanlar, "
        "önerilen haberler, bunlar da ilginizi çekebilir"
    ),
    sidebars=(
        "read-also: ilgili haber, ilgili haberler, "
        "ayrıca okuyun, bunu da okuyun, şunu da okuyun, ayrıca bakın; "
        "most-read: en çok okunanlar, en çok okunan, son dakika, son haberler, popüler, manşetler; "
        "in-other-media: diğer medyada, basından, basın özeti; "
        "topic: konular, konu, etiketler, etiket, anahtar kelimeler; "
        "person: kişiler; "
        "organisation: kurumlar, kuruluşlar, şirketler; "
        "place: yerler, ülkeler, şehirler; "
        "event: etkinlikler, olaylar"
    ),
)
