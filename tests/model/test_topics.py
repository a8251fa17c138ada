from __future__ import annotations

import pytest

from newsmodel.model.topics import Label, TopicKind, TopicTag, to_tags
from tests.model.refusals import refused


class TestLabel:
    @pytest.mark.parametrize("language", ["en", "pt-BR", "zh-Hans-CN", "x-desk", "EN"])
    def test_a_language_tag_has_the_shape_of_bcp_47(self, language):
        assert Label("fisheries", language).language == language

    @pytest.mark.parametrize("language", ["e n", "en_GB", "1a", "abcdefghi", "en-", "en\n"])
    def test_another_shape_is_refused_or_trimmed(self, language):
        if language.endswith("\n"):
            assert Label("fisheries", language).language == "en"
            return
        with refused("Label.language", "BCP 47 language tag"):
            Label("fisheries", language)

    def test_an_empty_name_is_refused(self):
        with refused("Label.text", "text that is not empty"):
            Label("")


class TestTopicTag:
    def test_a_string_is_a_free_keyword(self):
        tag = TopicTag("fisheries")
        assert (tag.controlled, tag.name, str(tag), tag.kind) == (False, "fisheries", "fisheries", TopicKind.SUBJECT)

    def test_a_qcode_makes_it_controlled_and_its_code_may_have_colons(self):
        assert TopicTag(qcode="ex:a:b").controlled
        assert TopicTag(qcode="ex:a:b").name == "ex:a:b"

    def test_a_uri_makes_it_controlled(self):
        assert TopicTag(uri="https://example.org/t/1").controlled
        assert TopicTag(uri="https://example.org/t/1").name == "https://example.org/t/1"

    def test_labels_are_one_in_each_language(self):
        tag = TopicTag([Label("fisheries", "en"), Label("Fischerei", "de"), "pesca"])
        assert [label.language for label in tag.labels] == ["en", "de", None]

    @pytest.mark.parametrize("qcode", ["medtop", ":1", "a b:1", "a:1 2", "a:"])
    def test_a_qcode_that_is_no_alias_and_code_is_refused(self, qcode):
        with refused("TopicTag.qcode", "alias:code without white space"):
            TopicTag(qcode=qcode)

    def test_one_with_nothing_is_refused(self):
        with refused("TopicTag", "a label, a qcode or a URI"):
            TopicTag(qcode=" ", uri="")

    def test_an_unknown_kind_is_refused(self):
        with refused("TopicKind", "subject, person, organisation, place, event"):
            TopicTag("fisheries", kind="keyword")

    def test_strings_become_keywords(self):
        assert to_tags(["fisheries", TopicTag(qcode="ex:1")]) == (TopicTag("fisheries"), TopicTag(qcode="ex:1"))
        assert to_tags("fisheries") == (TopicTag("fisheries"),)
