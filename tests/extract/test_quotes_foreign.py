"""Quotes in other languages than English: marks, the commonest orders and verbs."""

from __future__ import annotations

import pytest

from newsmodel.extract.quotations import find_quotes
from newsmodel.model.blocks import Paragraph


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
            ("ru", "Ада Квилл заявила: «Причал простоит годы».", "Причал простоит годы", "Ада Квилл", "заявила"),
        ],
    )  # fmt: skip
    def test_speaker_and_cue(self, language: str, text: str, quote: str, speaker: str, cue: str):
        assert read(text, language) == [(quote, speaker, cue)]

    def test_a_whole_quote_without_a_verb_of_saying_has_no_speaker(self):
        assert read("Ada Quill kam. „Der Kai hält noch viele Jahre.“", "de") == [
            ("Der Kai hält noch viele Jahre.", None, None)
        ]
