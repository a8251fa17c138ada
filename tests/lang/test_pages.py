"""What each language knows of pages: menus, bars, calls, rights, pictures, lists beside a story, stamps, bylines."""

from __future__ import annotations

import pytest

from newsmodel.extract.bylines import read_byline
from newsmodel.extract.language import detect
from newsmodel.extract.stamps import read_stamp
from newsmodel.lang import LANGUAGES
from newsmodel.model.boxes import SidebarKind
from newsmodel.wire.rules.page.furniture import furniture_kind, is_call, is_caption
from newsmodel.wire.rules.page.sidebars import TOPIC_KINDS, heading_kind, label_kind

IDS = [language.tag for language in LANGUAGES]

# Language: share bar, comments, call, rights, caption, most read, read also, topics.
LINES = {
    "en": ("Copy link", "Leave a comment", "Subscribe to our letter", "All rights reserved", "Photo: Ida Sund", "Most read",
           "Read also: Ferry returns", "Topics"),
    "ru": ("Поделиться", "Комментарии", "Подпишитесь на рассылку", "Все права защищены", "Фото: Ида Сунд", "Самое читаемое",
           "Читайте также: Паром вернулся", "Теги"),
    "es": ("Compartir", "Comentarios", "Suscríbete a la carta", "Todos los derechos reservados", "Foto: Ida Sund",
           "Lo más leído", "Lea también: El barco vuelve", "Temas"),
    "fr": ("Partager", "Commentaires", "Abonnez-vous à la lettre", "Tous droits réservés", "Photo : Ida Sund", "Les plus lus",
           "Lire aussi : Le bac revient", "Thèmes"),
    "de": ("Teilen", "Kommentare", "Abonnieren Sie den Brief", "Alle Rechte vorbehalten", "Foto: Ida Sund", "Meistgelesen",
           "Lesen Sie auch: Fähre fährt", "Schlagwörter"),
    "zh": ("分享到", "发表评论", "欢迎订阅我们的早报", "版权所有", "图片来源：北港", "热门新闻", "延伸阅读：渡轮复航", "关键词"),
    "ar": ("مشاركة", "أضف تعليقا", "اشترك في رسالتنا", "جميع الحقوق محفوظة", "صورة: ميناء", "الأكثر قراءة", "اقرأ أيضا: عودة العبارة",
           "مواضيع"),
    "ja": ("シェア", "コメントを書く", "購読は朝の便りから", "無断転載を禁じます", "写真：北港", "アクセスランキング",
           "あわせて読みたい：フェリー再開", "キーワード"),
    "tr": ("Paylaş", "Yorum yaz", "Abone ol ve haber al", "Tüm hakları saklıdır", "Fotoğraf: İda Sun", "En çok okunanlar",
           "Ayrıca okuyun: Feribot döndü", "Etiketler"),
    "nl": ("Delen", "Reacties", "Abonneer je op de brief", "Alle rechten voorbehouden", "Foto: Ida Sund", "Meest gelezen",
           "Lees ook: Veerboot vaart", "Onderwerpen"),
    "sv": ("Dela", "Kommentarer", "Prenumerera på brevet", "Alla rättigheter förbehållna", "Foto: Ida Sund", "Mest läst",
           "Läs också: Färjan går", "Ämnen"),
    "fi": ("Jaa", "Kommentit", "Tilaa aamukirje", "Kaikki oikeudet pidätetään", "Kuva: Ida Sund", "Luetuimmat",
           "Lue myös: Lautta palaa", "Avainsanat"),
    "it": ("Condividi", "Commenti", "Iscriviti alla lettera", "Tutti i diritti riservati", "Foto: Ida Sund", "I più letti",
           "Leggi anche: Il traghetto torna", "Argomenti"),
    "pt": ("Compartilhar", "Comentários", "Assine a carta", "Todos os direitos reservados", "Foto: Ida Sund", "Mais lidas",
           "Leia também: A balsa volta", "Assuntos"),
}  # fmt: skip

# Language: a stamp of 3 March 2021, a byline.
CREDITS = {
    "en": ("Published 3 March 2021, 14:05", "By Vera Noll"),
    "ru": ("3 марта 2021, 14:05", "Автор: Вера Носова"),
    "es": ("3 de marzo de 2021, 14:05", "Por Vera Noguera"),
    "fr": ("Publié le 3 mars 2021 à 14:05", "Par Véra Noël"),
    "de": ("3. März 2021, 14:05 Uhr", "Von Vera Noll"),
    "zh": ("2021年3月3日 14:05", "记者 林海"),
    "ar": ("3 مارس 2021 14:05", "بقلم: نورا الحسن"),
    "ja": ("2021年3月3日 14:05", "文 林海"),
    "tr": ("3 Mart 2021 14:05", None),
    "nl": ("3 maart 2021, 14:05", "Door Vera Nolens"),
    "sv": ("3 mars 2021 14:05", "Av Vera Noll"),
    "fi": ("3.3.2021 klo 14.05", "Toimittaja Vera Nolla"),
    "it": ("3 marzo 2021, 14:05", "di Vera Nolli"),
    "pt": ("3 de março de 2021, 14:05", "Por Vera Nolasco"),
}


@pytest.mark.parametrize("tag", LINES)
class TestLinesOfPages:
    def test_bars_and_rights_say_what_they_are(self, tag: str) -> None:
        share, comments, _, rights, *_ = LINES[tag]
        assert furniture_kind(share) == "share-bar"
        assert furniture_kind(comments) == "comments"
        assert furniture_kind(rights) == "legal"

    def test_calls_and_captions_are_told_from_sentences(self, tag: str) -> None:
        _, _, call, _, caption, *_ = LINES[tag]
        assert is_call(call)
        assert is_caption(caption)

    def test_headings_and_labels_of_lists_have_a_kind(self, tag: str) -> None:
        *_, most, also, topics = LINES[tag]
        assert heading_kind(most) == "most-read"
        assert label_kind(also) == "read-also"
        assert heading_kind(topics) == "topic"

    def test_stamps_and_bylines_are_read(self, tag: str) -> None:
        stamp, byline = CREDITS[tag]
        found = read_stamp(stamp)
        assert found is not None
        assert found.value.iso == "2021-03-03T14:05:00"
        assert byline is None or read_byline(byline) is not None


@pytest.mark.parametrize("language", LANGUAGES, ids=IDS)
class TestEveryLanguage:
    def test_kinds_of_lists_are_kinds_of_sidebars_or_topics(self, language) -> None:
        assert all(kind in TOPIC_KINDS or SidebarKind(kind) for _, kind in language.sidebars)

    def test_bars_are_of_few_kinds(self, language) -> None:
        assert {kind for _, kind in language.bars} <= {"share-bar", "comments", "subscription", "cookies", "legal"}

    def test_words_stand_in_small_letters(self, language) -> None:
        pairs = (*language.bars, *language.sidebars)
        words = [*language.furniture, *language.calls, *language.photo, *(word for word, _ in pairs)]
        assert [word for word in words if word != word.lower() or word != word.strip()] == []


class TestUnsure:
    @pytest.mark.parametrize(
        "text", ["", "12 14 88", "Harbour 12", "Tern Sund Noll Bergmark Northport Meridia Ida Vera Odd"]
    )
    def test_too_little_text_has_no_language(self, text: str) -> None:
        assert detect(text) is None
