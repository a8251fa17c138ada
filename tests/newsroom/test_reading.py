from __future__ import annotations

import datetime as dt

import pytest

from newsmodel import Article, InvalidValue, dump, read

NOW = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
COPY = """Ferry returns to Tromsoe route

TROMSOE, Norway, Oct 26 (Nordlys) - The night ferry is back.

"The ramp has been welded," harbour master Olav Brekke said.
"""


class TestRawCopy:
    def test_a_string_is_copy_and_not_a_file_name(self):
        (article,) = read(COPY).articles
        assert article.title == "Ferry returns to Tromsoe route"

    def test_each_article_comes_with_its_parse_result(self):
        loaded = read(COPY.encode())
        assert [result.article for result in loaded.results] == list(loaded.articles)
        assert loaded.diagnostics == loaded.results[0].diagnostics

    def test_received_places_a_day_without_a_year(self):
        (article,) = read(COPY, received=dt.date(2019, 11, 2)).articles
        assert article.dateline is not None
        assert article.dateline.date is not None
        assert article.dateline.date.iso == "2019-10-26"

    def test_a_path_is_opened_and_names_the_source(self, tmp_path):
        path = tmp_path / "take.txt"
        path.write_text(COPY, encoding="utf-8")
        assert read(path).results[0].source.name == "take.txt"

    def test_a_lone_surrogate_in_a_string_is_ugly_copy_and_no_mistake(self):
        assert read("Ferry \ud800 returns\n").results[0].diagnostics

    @pytest.mark.parametrize("nothing", [b"", b"\r\n\n", b"\x00\x16"])
    def test_copy_without_a_word_is_parsed_and_gives_no_article(self, nothing):
        loaded = read(nothing)
        assert loaded.articles == ()
        assert loaded.results[0].source.data == nothing
        assert "L202" in {d.code for d in loaded.diagnostics}


class TestDocuments:
    def test_a_document_of_a_known_format_is_loaded_by_that_format(self):
        article = Article(guid="urn:example:1", headline="Ferry returns", body=["It is back."])
        loaded = read(dump(article, "json", now=NOW).data)
        assert loaded.articles == (article,)
        assert loaded.results == ()

    def test_a_document_may_come_as_a_string(self):
        article = Article(guid="urn:example:1", headline="Ferry returns", body=["It is back."])
        assert read(dump(article, "json", now=NOW).data.decode()).articles == (article,)


class TestMistakes:
    def test_what_is_neither_bytes_nor_text_nor_a_path_is_refused(self):
        with pytest.raises(InvalidValue, match="expected bytes, a string of copy, or a Path"):
            read(12)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def test_a_missing_file_is_an_os_error(self, tmp_path):
        with pytest.raises(FileNotFoundError):
            read(tmp_path / "nowhere.txt")
