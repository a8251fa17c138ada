from __future__ import annotations

import pytest

from newsmodel.testing import golden, make_article
from newsmodel.testing.golden_files import pretty_json, read_articles

STORY = make_article()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kept" / "story.json"


class TestWriting:
    def test_a_file_that_is_not_there_is_told(self, path):
        with pytest.raises(AssertionError, match="is not there yet"):
            golden(path).check(STORY)
        assert not path.exists()

    def test_update_writes_it_with_its_folders(self, path):
        golden(path, update=True).check(STORY)
        assert read_articles(path.read_bytes()) == (STORY,)
        golden(path).check(STORY)

    def test_a_file_that_says_the_same_is_left_as_it_is(self, path):
        golden(path, update=True).check(STORY)
        path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
        kept = path.read_bytes()
        golden(path, update=True).check(STORY)
        assert path.read_bytes() == kept
        golden(path, update=True).check(make_article(urgency=1))
        assert path.read_bytes() != kept

    def test_what_is_no_document_is_written_anew(self, path):
        path.parent.mkdir()
        path.write_text("{}", encoding="utf-8")
        golden(path, update=True).check(STORY)
        golden(path).check(STORY)


class TestComparing:
    def test_a_difference_is_told_by_the_paths_of_the_model(self, path):
        golden(path, update=True).check(STORY)
        with pytest.raises(AssertionError, match=r"urgency:\n    is        1\n    should be 5"):
            golden(path).check(make_article(urgency=1))
        golden(path).check(make_article(urgency=1), ignore=("urgency",))

    def test_a_document_that_is_not_understood_is_told(self, path):
        path.parent.mkdir()
        path.write_text('{"newsmodel": 1, "articles": [{"urgency": "x"}]}', encoding="utf-8")
        with pytest.raises(AssertionError, match="/articles/0/urgency"):
            golden(path).check(STORY)

    def test_several_articles_are_one_document(self, path):
        golden(path, update=True).check([STORY, STORY])
        golden(path).check((STORY, STORY))
        with pytest.raises(AssertionError, match="1 articles where 2 were expected"):
            golden(path).check(STORY)

    @pytest.mark.parametrize("value", ["one\ntwo\n", b"one\ntwo\n"])
    def test_text_and_bytes_are_compared_line_by_line(self, path, value):
        golden(path, update=True).check(value)
        golden(path).check(value)
        golden(path, update=True).check(value)
        with pytest.raises(AssertionError, match=r"line 2 was       'two\\n'\n  line 2 would be  'tow\\n'"):
            golden(path).check("one\ntow\n")
        with pytest.raises(AssertionError, match="line 3 was       '\\(end\\)'"):
            golden(path).check("one\ntwo\nthree")
        with pytest.raises(AssertionError, match=r"line 1 was       'one\\n'\n  line 1 would be  'one\\r\\n'"):
            golden(path).check("one\r\ntwo\r\n")


def test_a_value_stands_on_its_own_line():
    assert '      "urgency": 5,\n' in pretty_json(STORY)
