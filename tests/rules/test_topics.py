from __future__ import annotations

import pytest

from newsmodel import Article, Label, TopicTag
from newsmodel.rules import check, in_vocabulary
from newsmodel.vocab.newscodes import Concept, Vocabulary
from tests.rules.found import found

ENGLISH = "The ferry is back at the quay and it will sail to the island with all of the post on Monday. " * 4
GERMAN = "Die Fähre ist wieder da und sie wird mit der Post zu den Inseln fahren, die auf sie gewartet haben. " * 4


class TestLanguages:
    def test_labels_of_topics_have_languages_too(self):
        topics = ["free", TopicTag([Label("x", "en"), Label("y", "eng")])]
        assert found("language-unknown", topics=topics) == [("topics[1].labels[1].language", None)]

    def test_the_body_is_read_as_far_as_it_tells(self):
        assert found("language-differs", language="en", body=[GERMAN]) == [("language", None)]
        assert found("language-differs", language="en", body=[ENGLISH, GERMAN]) == []

    @pytest.mark.parametrize(
        ("language", "body"),
        [
            ("de", GERMAN),
            ("de-AT", GERMAN),
            ("de", "A short story."),
            (None, GERMAN),
            ("hr", GERMAN),
            ("en", "1 2 3 " * 99),
        ],
    )
    def test_the_stated_language_short_copy_and_languages_that_are_not_read_pass(self, language, body):
        assert found("language-differs", language=language, body=[body]) == []

    def test_languages_that_are_near_each_other_are_not_told_apart(self):
        norwegian = (
            "Fergen er tilbake ved kaien og den skal seile til øya med all posten som har ventet på mandag. " * 4
        )
        assert found("language-differs", language="da", body=[norwegian]) == []


class TestCodes:
    @pytest.mark.parametrize("qcode", ["medtop:01000000", "medtop:20000339", "ex:anything", "subj:99", "sig:update"])
    def test_codes_that_their_vocabulary_may_have_pass(self, qcode):
        assert found("topic-code-unknown", topics=[TopicTag(qcode=qcode)]) == []

    @pytest.mark.parametrize(
        "qcode", ["medtop:18000000", "medtop:2000033", "medtop:politics", "stat:cancelled", "sig:kill"]
    )
    def test_others_are_reported(self, qcode):
        assert found("topic-code-unknown", genres=[TopicTag(qcode=qcode)]) == [("genres[0]", None)]


class TestVocabulary:
    rule = in_vocabulary(
        Vocabulary(
            (
                Concept(qcode="ex:boats", uri="https://c.example/boats"),
                Concept(qcode="ex:rafts", uri="https://c.example/rafts", retired=True),
            )
        )
    )

    def said(self, *qcodes):
        article = Article(topics=[TopicTag(qcode=qcode) for qcode in qcodes])
        return [str(remark) for remark in check(article, select="core", rules=[self.rule])]

    def test_a_whole_vocabulary_is_looked_up(self):
        assert self.said("ex:boats", "other:cars") == []
        assert self.said("ex:ships") == [
            "topics[0]: V562 warning: 'ex:ships' is not in the vocabulary, expected one of its codes"
        ]

    def test_retired_codes_are_reported(self):
        assert self.said("ex:rafts") == [
            "topics[0]: V562 warning: 'ex:rafts' is retired, expected a code that is in use"
        ]
