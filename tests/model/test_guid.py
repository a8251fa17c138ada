from __future__ import annotations

import attrs
import pytest

from newsmodel.model.article import Article
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.guid import DERIVED_PREFIX, derived_guid
from newsmodel.model.places import Dateline

STORY = Article(
    provider="Ariel",
    slugline="ferry-return",
    headline="Ferry returns",
    dateline=Dateline(text="PORT QUILL, Jan 5 —", date=PartialDate(month=1, day=5)),
    body=["The ferry is back."],
)


def dated(date: PartialDate | None) -> Article:
    return attrs.evolve(STORY, dateline=Dateline(text="PORT QUILL —", date=date))


class TestDerivedGuid:
    def test_it_is_a_urn_and_a_hash_of_32_digits(self):
        guid = derived_guid(STORY)
        assert guid.startswith(DERIVED_PREFIX)
        assert len(guid) == len(DERIVED_PREFIX) + 32

    def test_it_never_changes_for_one_story(self):
        assert derived_guid(STORY) == "urn:newsmodel:1:ad9abd7e9d3c9799dbfa08a92b34c7b8"

    @pytest.mark.parametrize(
        "other",
        [
            {"provider": "Quill News"},
            {"slugline": "ferry-late"},
            {"dateline": Dateline(text="x", date=PartialDate(month=1, day=6))},
        ],
    )
    def test_another_provider_slug_or_day_gives_another(self, other):
        assert derived_guid(attrs.evolve(STORY, **other)) != derived_guid(STORY)

    @pytest.mark.parametrize(
        "same",
        [
            {"headline": "Ferry returns at last"},
            {"body": ["Rewritten."]},
            {"version": 2},
            {"slugline": "FERRY-RETURN"},
            {"provider": " ariel"},
        ],
    )
    def test_what_changes_between_versions_and_letters_case_do_not_count(self, same):
        assert derived_guid(attrs.evolve(STORY, **same)) == derived_guid(STORY)

    def test_the_run_of_white_space_does_not_count(self):
        one, two = (Article(headline=text) for text in ("Ferry returns", "Ferry \n returns"))
        assert derived_guid(one) == derived_guid(two)

    def test_without_a_slug_the_headline_names_the_story(self):
        one = attrs.evolve(STORY, slugline=None)
        assert derived_guid(attrs.evolve(one, body=[])) == derived_guid(one)
        assert derived_guid(attrs.evolve(one, headline="Ferry late")) != derived_guid(one)

    def test_without_both_the_body_does(self):
        one, two = (Article(body=[text]) for text in ("The ferry is back.", "Nobody waited."))
        assert derived_guid(one) != derived_guid(two)

    def test_a_year_that_was_inferred_from_the_receipt_does_not_count(self):
        inferred = PartialDate(year=2026, month=1, day=5, year_inferred=True)
        assert derived_guid(dated(inferred)) == derived_guid(dated(PartialDate(month=1, day=5)))
        assert derived_guid(dated(PartialDate(year=2026, month=1, day=5))) != derived_guid(dated(inferred))

    def test_without_a_dateline_the_printed_day_of_publication_counts(self):
        date = PartialDate(month=1, day=5)
        one = attrs.evolve(STORY, dateline=None, published=Stamp(date=date))
        assert derived_guid(one) == derived_guid(STORY)
        assert derived_guid(attrs.evolve(one, published=None)) != derived_guid(one)
