from __future__ import annotations

import gzip
import json

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.vocab.newscodes import MEDIA_TOPICS, SIGNALS, STATUSES, Concept, Vocabulary, load_vocabulary
from tests.shared import SHARED, needs_shared

SMALL = {
    "conceptSet": [
        {"qcode": "ex:1", "uri": "x:1", "prefLabel": {"en-GB": "ferries", "de": "Fähren"}},
        {"qcode": "ex:2", "uri": "x:2", "broader": ["x:1"], "retired": "2020-01-01"},
        {"qcode": "ex:3", "uri": "x:3", "broader": "x:2"},
        {"qcode": "ex:4", "uri": "x:4", "broader": ["x:5"]},
        {"qcode": "ex:5", "uri": "x:5", "broader": ["x:4"]},
        {"uri": "x:6"},
    ]
}


class TestKnownConcepts:
    def test_the_seventeen_top_topics(self):
        assert len(MEDIA_TOPICS) == 17
        assert MEDIA_TOPICS[10].qcode == "medtop:11000000"
        assert MEDIA_TOPICS[10].label() == "politics"

    def test_signals_and_statuses(self):
        assert [c.qcode for c in SIGNALS] == ["sig:correction", "sig:update", "sig:atomic", "sig:cwarn"]
        assert [c.qcode for c in STATUSES] == ["stat:usable", "stat:withheld", "stat:canceled"]

    @needs_shared
    def test_the_labels_are_the_iptc_s(self):
        vocabulary = load_vocabulary(gzip.decompress((SHARED / "vocab" / "cptall-x-all.json.gz").read_bytes()))
        assert len(vocabulary) > 1000
        for topic in MEDIA_TOPICS:
            published = vocabulary.get(topic.qcode)
            assert (published.uri, published.label("en")) == (topic.uri, topic.label("en"))
            assert vocabulary.path(topic.qcode) == (published,)


class TestLoadVocabulary:
    def test_concepts_by_qcode_and_uri(self):
        vocabulary = load_vocabulary(json.dumps(SMALL))
        assert len(vocabulary) == 5
        assert vocabulary.get("ex:1") is vocabulary.get("x:1")
        assert vocabulary.get("ex:1").label("de") == "Fähren"
        assert vocabulary.get("ex:1").label("fr") is None
        assert vocabulary.get("ex:2").retired
        assert vocabulary.get("nothing") is None

    def test_the_way_up(self):
        vocabulary = load_vocabulary(json.dumps(SMALL).encode())
        assert [c.qcode for c in vocabulary.path("ex:3")] == ["ex:3", "ex:2", "ex:1"]
        assert vocabulary.path("nothing") == ()

    def test_a_circle_ends(self):
        assert [c.qcode for c in load_vocabulary(json.dumps(SMALL)).path("ex:4")] == ["ex:4", "ex:5"]

    def test_of_two_equal_codes_the_first_counts(self):
        first, second = Concept(qcode="ex:1", uri="x:1"), Concept(qcode="ex:1", uri="x:2")
        assert Vocabulary((first, second)).get("ex:1") is first
        assert list(Vocabulary((first, second))) == [first, second]

    @pytest.mark.parametrize("data", ["", "[]", "{}", '{"conceptSet": 1}', b"\xff"])
    def test_other_files_are_refused(self, data):
        with pytest.raises(InvalidValue):
            load_vocabulary(data)
