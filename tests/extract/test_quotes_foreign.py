"""Quotes in other languages than English: marks, the commonest orders and verbs."""

from __future__ import annotations

import pytest

from newsmodel.extract.quotations import find_quotes
from newsmodel.model.blocks import Paragraph
from newsmodel.model.people import Person
from newsmodel.model.quotes import QuoteKind


def read(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    found = find_quotes([Paragraph(text)], language=language).quotes
    return [(q.text, q.speaker.text if q.speaker else None, q.cue.text if q.cue else None) for q in found]


class TestOrders:
    @pytest.mark.parametrize(
        ("language", "text", "quote", "speaker", "cue"),
        [
            ("de", "„Der Kai hält noch Jahre“, sagte Ada Quill am Montag.", "Der Kai hält noch Jahre", "Ada Quill", "sagte"),
            ("de", "Ada Quill erklärte: „Der Kai hält noch Jahre.“", "Der Kai hält noch Jahre.", "Ada Quill", "erklärte"),
            ("de", "»Der Kai hält noch Jahre«, betonte sie.", "Der Kai hält noch Jahre", "sie", "betonte"),
            ("fr", "« Le quai tiendra des années », a déclaré Ada Quill.", "Le quai tiendra des années", "Ada Quill", "a déclaré"),
            ("fr", "Ada Quill a expliqué : « Le quai tiendra des années. »", "Le quai tiendra des années.", "Ada Quill", "a expliqué"),
            ("es", "«El muelle aguantará años», dijo Ada Quill en Orbe.", "El muelle aguantará años", "Ada Quill", "dijo"),
            ("es", 'Ada Quill afirmó: "El muelle aguantará años."', "El muelle aguantará años.", "Ada Quill", "afirmó"),
            ("ru", "«Причал простоит годы», — сказала Ада Квилл.", "Причал простоит годы", "Ада Квилл", "сказала"),
            ("de", "Am Montag sagte Quill: „Der Kai hält noch Jahre.“", "Der Kai hält noch Jahre.", "Quill", "sagte"),
            ("de", "Ada Quill, Leiterin des Hafens, sagte: „Der Kai hält.“", "Der Kai hält.", "Ada Quill", "sagte"),
            ("de", "Quill drückte es so aus: „Der Kai hält noch Jahre.“", "Der Kai hält noch Jahre.", "Quill", ":"),
            ("de", "„Der Kai hält noch Jahre“, so Quill.", "Der Kai hält noch Jahre", "Quill", "so"),
            ("fr", "« Le quai tiendra des années », a-t-elle ajouté.", "Le quai tiendra des années", "elle", "a-t-elle ajouté"),
            ("fr", "Le quai est « solide », estime Ada Quill.", "solide", "Ada Quill", "estime"),
            ("fr", "Pour Ada Quill, « le quai tient bien ».", "le quai tient bien", "Ada Quill", "Pour"),
            ("ru", "«Причал стоит», - сообщил пресс-секретарь мэра Ирмы Фосс Павел Дорн.", "Причал стоит", "Павел Дорн", "сообщил"),
            ("fr", "« Le quai tiendra des années », selon Ada Quill.", "Le quai tiendra des années", "Ada Quill", "selon"),
            ("es", "«El muelle aguantará años», dijo el director del puerto, Tom Sett.", "El muelle aguantará años", "Tom Sett", "dijo"),
            ("ru", "«Причал простоит годы», — сообщил ТАСС директор порта Том Сетт.", "Причал простоит годы", "Том Сетт", "сообщил"),
            ("de", "Der Leiter, Tom Sett, sagte: „Der Kai hält noch Jahre.“", "Der Kai hält noch Jahre.", "Tom Sett", "sagte"),
            ("de", "„Wo ist das Frühstück?“, habe sie gefragt.", "Wo ist das Frühstück?", "sie", "habe sie gefragt"),
            ("de", "„Der Kai hält“, sagte Hafenmeister Quill.", "Der Kai hält", "Quill", "sagte"),
            ("fr", "La ministre des Eaux, Ada Quill, a affirmé : « Le quai tient bien. »", "Le quai tient bien.", "Ada Quill", "a affirmé"),
            ("fr", "« Le quai tient, dit-elle. »", "Le quai tient,", "elle", "dit-elle"),
            ("es", "El portavoz, Tom Sett, discrepa: “Cada vez se me cae un plato.”", "Cada vez se me cae un plato.", "Tom Sett", "discrepa"),
            ("es", "La alcaldesa de Orbe: «El muelle no se mueve»", "El muelle no se mueve", "La alcaldesa de Orbe", ":"),
            ("ru", "Ада Квилл заявила: «Причал простоит годы».", "Причал простоит годы", "Ада Квилл", "заявила"),
        ],
    )  # fmt: skip
    def test_speaker_and_cue(self, language: str, text: str, quote: str, speaker: str, cue: str):
        assert read(text, language) == [(quote, speaker, cue)]

    def test_a_whole_quote_without_a_verb_of_saying_has_no_speaker(self):
        assert read("Ada Quill kam. „Der Kai hält noch viele Jahre.“", "de") == [
            ("Der Kai hält noch viele Jahre.", None, None)
        ]

    @pytest.mark.parametrize(
        ("language", "story"),
        [
            ("es", ["La alcaldesa, Ada Quill, abrió el muelle. El ministro Tom Sett llegó.", "“Aguanta años”, dijo la alcaldesa."]),
            ("de", ["Die Bürgermeisterin Ada Quill öffnete den Kai.", "„Der Kai hält“, sagte die Bürgermeisterin."]),
            ("fr", ["La maire Ada Quill a ouvert le quai.", "« Le quai tient bien », a dit la maire."]),
        ],
    )  # fmt: skip
    def test_a_post_is_whoever_was_introduced_with_it(self, language: str, story: list[str]):
        (quote,) = find_quotes([Paragraph(text) for text in story], language=language).quotes
        assert [who.name for who in quote.speakers] == ["Ada Quill"]

    def test_a_woman_of_a_surname_that_stands_in_no_case(self):
        (quote,) = find_quotes([Paragraph("По словам Ирмы Фосс, причал будет открыт в мае.")], language="ru").quotes
        assert [who.name for who in quote.speakers] == ["Ирма Фосс"]

    def test_the_noun_behind_the_article_of_a_phrase_is_no_name(self):
        (quote,) = find_quotes([Paragraph("Nach Angaben der Polizei hält der Kai.")], language="de").quotes
        assert (quote.speaker and quote.speaker.text, quote.speakers) == ("der Polizei", ())

    def test_what_is_said_before_a_hyphen_is_no_post(self):
        (quote,) = find_quotes([Paragraph("- El muelle aguanta -dijo Ada Quill.")], language="es").quotes
        assert quote.speakers == (Person("Ada Quill"),)

    def test_a_post_that_two_have_is_nobody(self):
        story = ["El ministro Tom Sett y el ministro Bo Rye abrieron el muelle.", "“Aguanta años”, dijo el ministro."]
        (quote,) = find_quotes([Paragraph(text) for text in story], language="es").quotes
        assert quote.speakers == ()

    def test_the_name_of_a_paper_behind_its_noun_is_no_quote(self):
        assert read("Об этом сообщает газета «Северный вестник».", "ru") == []


class TestDialogue:
    @pytest.mark.parametrize(
        ("language", "text", "pieces", "speaker"),
        [
            ("es", "—El muelle aguantará años —dijo Quill—. Nadie lo duda.", ["El muelle aguantará años", "Nadie lo duda."], "Quill"),
            ("es", "- El muelle aguantará -dijo Quill-. Nadie lo duda.", ["El muelle aguantará", "Nadie lo duda."], "Quill"),
            ("fr", "— Le quai tiendra des années, dit Quill.", ["Le quai tiendra des années,"], "Quill"),
            ("ru", "— Причал простоит годы, — сказала Квилл. — Все это знают.", ["Причал простоит годы,", "Все это знают."], "Квилл"),
            ("sv", "– Kajen håller, säger hamnchefen Ada Quill. – Ingen tvivlar.", ["Kajen håller,", "Ingen tvivlar."], "Ada Quill"),
            ("sv", "- Kajen håller, säger Per Oddsen.", ["Kajen håller,"], "Per Oddsen"),
            ("no", "– Kaien holder, sier havnesjef Per Oddsen.", ["Kaien holder,"], "Per Oddsen"),
            ("da", "- Kajen holder, siger Ada Quill til Orbe Avis. - Ingen tvivler.", ["Kajen holder,", "Ingen tvivler."], "Ada Quill"),
        ],
    )  # fmt: skip
    def test_a_dash_opens_what_is_said(self, language: str, text: str, pieces: list[str], speaker: str):
        (quote,) = find_quotes([Paragraph(text)], language=language).quotes
        assert ([p.words for p in quote.pieces], quote.speaker and quote.speaker.text) == (pieces, speaker)

    @pytest.mark.parametrize(
        ("language", "text", "pieces", "speaker"),
        [
            ("fr", "« Le quai tient, explique Ada Quill, déléguée du port. Il tiendra. »", ["Le quai tient,", "Il tiendra."], "Ada Quill"),
            ("fr", "« Cent douze, précise Quill, et le mien est devant. »", ["Cent douze,", "et le mien est devant."], "Quill"),
            ("es", "«Lo que se mueve —añadió Quill— es el muelle.»", ["Lo que se mueve", "es el muelle."], "Quill"),
            ("ru", "«Причал стоит, — заявил мэр Орбе Том Сетт. — Все знают.»", ["Причал стоит,", "Все знают."], "Том Сетт"),
        ],
    )  # fmt: skip
    def test_the_writers_words_inside_the_marks_are_not_spoken(
        self, language: str, text: str, pieces: list[str], speaker: str
    ):
        (quote,) = find_quotes([Paragraph(text)], language=language).quotes
        assert ([p.words for p in quote.pieces], quote.speaker and quote.speaker.text) == (pieces, speaker)

    def test_a_verb_without_a_subject_is_said_by_whoever_spoke_last(self):
        story = ["«El muelle aguanta», dijo Ada Quill.", "«Lo que se mueve —añadió— es el mar.»"]
        found = find_quotes([Paragraph(text) for text in story], language="es").quotes
        assert [(q.text, [who.name for who in q.speakers]) for q in found] == [
            ("El muelle aguanta", ["Ada Quill"]),
            ("Lo que se mueve es el mar.", ["Ada Quill"]),
        ]

    def test_an_answer_that_names_nobody_goes_on_with_the_dialogue(self):
        story = ["— Le quai tient-il ? demande Ada Quill.", "— Non, madame.", "Il est fermé."]
        found = find_quotes([Paragraph(text) for text in story], language="fr").quotes
        assert [(q.text, q.speaker and q.speaker.text) for q in found] == [
            ("Le quai tient-il ?", "Ada Quill"),
            ("Non, madame.", None),
        ]

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("es", "—El muelle de Orbe fue cerrado en invierno."),
            ("ru", "— Причал в Орбе закрыли на зиму."),
            ("en", "— The pier at Orbe was closed, said Quill."),
            ("sv", "- Kajen i Orbe stängdes i vintras."),
        ],
    )
    def test_a_list_that_dashes_open_is_not_spoken(self, language: str, text: str):
        found = find_quotes([Paragraph(text)], language=language).quotes
        assert [q for q in found if q.kind is QuoteKind.DIRECT] == []


class TestHearers:
    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("es", "«El muelle aguanta», dijo a EFE la capitana del puerto, Ada Quill."),
            ("es", "«El muelle aguanta», dijo a la agencia EFE la capitana del puerto, Ada Quill."),
            ("es", "«El muelle aguanta», dijo a los periodistas la capitana Ada Quill."),
            ("es", "«El muelle aguanta», declaró a Radio Orbe Ada Quill."),
            ("es", "«El muelle aguanta», dijo Ada Quill a EFE."),
            ("pt", "«O cais aguenta», disse à Lusa a capitã do porto, Ada Quill."),
            ("fr", "« Le quai tient », a déclaré à l’AFP la capitaine du port, Ada Quill."),
            ("it", "«Il molo tiene», ha detto all’Ansa la capitana del porto, Ada Quill."),
            ("de", "„Der Kai hält“, sagte dem Orbe Kurier die Leiterin des Hafens, Ada Quill."),
            ("no", "«Kaien holder», sier Ada Quill til Orbe Avis."),
        ],
    )
    def test_whoever_is_told_is_not_who_speaks(self, language: str, text: str):
        (quote,) = find_quotes([Paragraph(text)], language=language).quotes
        assert quote.speaker is not None
        assert quote.speaker.text == "Ada Quill"

    def test_a_hearer_alone_names_no_speaker(self):
        assert read("«El muelle aguanta años», dijo a EFE en Orbe.", "es") == [("El muelle aguanta años", None, None)]


class TestPosts:
    @pytest.mark.parametrize(
        ("text", "role"),
        [
            ("„Der Kai hält“, sagte der Vorsitzende des Bundes, Tom Sett.", "der Vorsitzende des Bundes"),
            ("„Der Kai hält“, sagte der Vorsitzende, Tom Sett.", "der Vorsitzende"),
            ("„Der Kai hält“, sagte der Leiter der Werft, Tom Sett, am Montag.", "der Leiter der Werft"),
            ("„Der Kai hält“, sagte Tom Sett, Vorsitzender des Bundes.", "Vorsitzender des Bundes"),
        ],
    )
    def test_the_name_beside_the_post_is_the_speaker(self, text: str, role: str):
        (quote,) = find_quotes([Paragraph(text)], language="de").quotes
        assert (quote.speaker and quote.speaker.text, quote.role and quote.role.text) == ("Tom Sett", role)


class TestIndirect:
    @pytest.mark.parametrize(
        ("language", "text", "words", "speaker"),
        [
            ("de", "Quill sagte am Montag, dass der Kai noch Jahre halte.", "der Kai noch Jahre halte", "Quill"),
            ("de", "Ihr Trainer sagt, der Kai halte noch Jahre.", "der Kai halte noch Jahre", "Ihr Trainer"),
            ("de", "Die Werft teilte mit, der Kai halte noch Jahre.", "der Kai halte noch Jahre", "Die Werft"),
            ("de", "Der Kai halte noch Jahre, sagte Quill.", "Der Kai halte noch Jahre", "Quill"),
            ("de", "Laut Quill hält der Kai noch Jahre.", "hält der Kai noch Jahre", "Quill"),
            ("fr", "Quill a déclaré que le quai tiendrait des années.", "le quai tiendrait des années", "Quill"),
            ("fr", "Quill a déclaré qu’il tiendrait des années.", "qu’il tiendrait des années", "Quill"),
            ("fr", "Selon Ada Quill, le quai tiendra des années.", "le quai tiendra des années", "Ada Quill"),
            ("es", "Quill dijo que el muelle aguantará años.", "el muelle aguantará años", "Quill"),
            ("es", "El muelle aguantará años, según Quill.", "El muelle aguantará años", "Quill"),
            ("ru", "Ада Квилл заявила, что причал простоит годы.", "причал простоит годы", "Ада Квилл"),
            ("ru", "По словам Квилл, причал простоит годы.", "причал простоит годы", "Квилл"),
        ],
    )
    def test_the_words_reported_stand_beside_the_word_of_saying(
        self, language: str, text: str, words: str, speaker: str
    ):
        (quote,) = find_quotes([Paragraph(text)], language=language).quotes
        assert quote.kind is QuoteKind.INDIRECT
        assert (quote.text, quote.speaker and quote.speaker.text) == (words, speaker)


class TestWho:
    @pytest.mark.parametrize(
        ("language", "first", "second", "name", "role"),
        [
            ("de", "„Der Kai hält“, sagte Ada Quill, Leiterin des Hafens.", "„Wir wissen es“, sagte sie.", "Ada Quill", "Leiterin des Hafens"),
            ("fr", "« Le quai tient », a dit Ada Quill, directrice du port.", "« C’est sûr », a-t-elle ajouté.", "Ada Quill", "directrice du port"),
            ("es", "«El muelle aguanta», dijo Ada Quill, directora del puerto.", "«Es seguro», añadió ella.", "Ada Quill", "directora del puerto"),
            ("ru", "«Причал стоит», — сказала директор порта Ада Квилл.", "«Это верно», — добавила она.", "Ада Квилл", "директор порта"),
        ],
    )  # fmt: skip
    def test_a_pronoun_is_the_person_who_spoke_before(
        self, language: str, first: str, second: str, name: str, role: str
    ):
        found = find_quotes([Paragraph(first), Paragraph(second)], language=language).quotes
        assert [q.speakers for q in found] == [(Person(name, role=role),)] * 2

    @pytest.mark.parametrize(
        "story",
        [
            ["По словам Тамары Ковригиной, причал простоит ещё годы.", "«Это верно», — сказала Тамара Ковригина."],
            ["По словам Тамары Ковригиной, причал простоит ещё годы.", "«Это верно», — сказала она."],
        ],
    )
    def test_a_name_in_another_case_is_the_same_person(self, story: list[str]):
        found = find_quotes([Paragraph(text) for text in story], language="ru").quotes
        assert [q.speakers for q in found] == [(Person("Тамара Ковригина"),)] * 2

    def test_a_surname_alone_in_another_case_is_the_one_that_the_story_names(self):
        story = ["«Это верно», — сказал Том Полынцев.", "По словам Полынцева, причал простоит ещё годы."]
        found = find_quotes([Paragraph(text) for text in story], language="ru").quotes
        assert [[who.name for who in q.speakers] for q in found] == [["Том Полынцев"]] * 2


class TestEastAsian:
    @pytest.mark.parametrize(
        ("language", "text", "quotes"),
        [
            ("ja", "クイル港長は３日、「桟橋は何年も持つ」と述べた。", [("桟橋は何年も持つ", "クイル港長", "述べた")]),
            ("ja", "クイル氏は「桟橋は持つ」と語り、「誰も疑わない」と強調した。",
             [("桟橋は持つ", "クイル", "語り"), ("誰も疑わない", "クイル", "強調した")]),
            ("ja", "「桟橋は持つ」とクイル氏は話した。", [("桟橋は持つ", "クイル", "話した")]),
            ("zh", "奎尔表示：“码头能撑很多年。”", [("码头能撑很多年。", "奎尔", "表示")]),
            ("zh", "奎尔星期一对记者说，“码头能撑很多年”。", [("码头能撑很多年", "奎尔", "说")]),
            ("zh", "“码头能撑很多年，”奎尔说。", [("码头能撑很多年，", "奎尔", "说")]),
            ("zh-Hant", "奎爾說：「碼頭能撐很多年。」", [("碼頭能撐很多年。", "奎爾", "說")]),
            ("ko", "퀼 항만장은 3일 “부두는 오래 버틸 것”이라고 말했다.", [("부두는 오래 버틸 것", "퀼", "말했다")]),
        ],
    )  # fmt: skip
    def test_whoever_stands_beside_the_marks_speaks(self, language: str, text: str, quotes: list[tuple[str, str, str]]):
        assert read(text, language) == quotes
        assert {q.kind for q in find_quotes([Paragraph(text)], language=language).quotes} == {QuoteKind.DIRECT}
