from __future__ import annotations

import pytest

from newsmodel.lang import LANGUAGES, Language, language
from newsmodel.model.people import BylineKind

IDS = [item.tag for item in LANGUAGES]


class TestEveryLanguage:
    @pytest.mark.parametrize("item", LANGUAGES, ids=IDS)
    def test_names_twelve_months_and_seven_days(self, item):
        assert len(item.months) == 12
        assert len(item.days) == 7
        assert all(forms for forms in (*item.months, *item.days))

    @pytest.mark.parametrize("item", LANGUAGES, ids=IDS)
    def test_writes_its_words_in_small_letters_without_a_last_full_stop(self, item):
        for form in (form for forms in (*item.months, *item.days) for form in forms):
            assert form == form.lower()
            assert not form.endswith(".")
            assert form == form.strip()

    @pytest.mark.parametrize("item", LANGUAGES, ids=IDS)
    def test_credits_name_kinds_of_bylines(self, item):
        assert all(BylineKind(kind) for _, kind in item.credits)

    @pytest.mark.parametrize("item", LANGUAGES, ids=IDS)
    def test_no_list_is_left_unsplit(self, item):
        assert len(item.function_words) > 10
        assert all("," not in word for word in (*item.function_words, *item.published, *item.furniture))

    def test_a_month_s_name_means_one_month_in_all_languages(self):
        seen: dict[str, int] = {}
        for item in LANGUAGES:
            for number, forms in enumerate(item.months, 1):
                for form in forms:
                    assert seen.setdefault(form, number) == number, (item.tag, form)


class TestLanguage:
    @pytest.mark.parametrize(
        ("tag", "found"), [("ru", "ru"), ("pt-BR", "pt"), ("EN", "en"), ("xx", "en"), (None, "en")]
    )
    def test_by_primary_subtag(self, tag, found):
        assert language(tag).tag == found

    def test_lists_may_be_strings(self):
        made = Language(tag="xx", name="Quill", months=(), days=(), by="by, from", numbers="one 1, two 2")
        assert made.by == ("by", "from")
        assert made.numbers == (("one", 1), ("two", 2))
