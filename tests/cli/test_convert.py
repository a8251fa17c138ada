from __future__ import annotations

import datetime as dt

import pytest

from newsmodel import Article, dump, formats, read
from newsmodel.cli.exits import Exit

NOW = "2024-01-01T00:00Z"


class TestOutput:
    def test_a_file_of_copy_becomes_a_feed(self, run, take, tmp_path):
        ran = run("convert", take, "--to", "rss", "-o", tmp_path / "news.xml", "--now", NOW)
        assert ran.code == Exit.OK
        (article,) = formats.get("rss").load((tmp_path / "news.xml").read_bytes()).articles
        assert article.title == "Ferry returns to Tromsoe route"

    def test_several_files_become_one_feed_in_their_order(self, run, take, tmp_path):
        other = tmp_path / "other.txt"
        other.write_text(take.read_text().replace("Ferry", "Barge"))
        run("convert", other, take, "--to", "atom", "-o", tmp_path / "news.xml", "--now", NOW)
        loaded = formats.get("atom").load((tmp_path / "news.xml").read_bytes())
        assert [a.title for a in loaded.articles] == [
            "Barge returns to Tromsoe route",
            "Ferry returns to Tromsoe route",
        ]

    def test_without_an_output_the_document_goes_to_standard_output(self, run, take):
        ran = run("convert", take, "--to", "json", "--now", NOW)
        assert read(ran.out).articles[0].title == "Ferry returns to Tromsoe route"

    def test_a_hyphen_reads_standard_input(self, run, take):
        ran = run("convert", "-", "--to", "json", "--now", NOW, stdin=take.read_bytes())
        assert read(ran.out).articles[0].title == "Ferry returns to Tromsoe route"

    def test_a_format_of_one_article_fills_a_folder(self, run, take, tmp_path):
        other = tmp_path / "other.txt"
        other.write_text(take.read_text().replace("Ferry", "Barge"))
        out = tmp_path / "g2"
        assert run("convert", take, other, "--to", "newsmlg2", "-o", out, "--now", NOW).code == Exit.OK
        titles = sorted(str(formats.get("newsmlg2").load(p.read_bytes()).articles[0].title) for p in out.iterdir())
        assert titles == ["Barge returns to Tromsoe route", "Ferry returns to Tromsoe route"]

    def test_the_folder_of_the_output_is_made(self, run, take, tmp_path):
        out = tmp_path / "a" / "b" / "news.xml"
        run("convert", take, "--to", "rss", "-o", out, "--now", NOW)
        assert out.exists()

    def test_a_document_of_a_format_is_converted_like_copy(self, run, tmp_path):
        article = Article(guid="urn:example:1", headline="Ferry returns", body=["It is back."])
        path = tmp_path / "a.json"
        path.write_bytes(dump(article, "json", now=dt.datetime(2024, 1, 1, tzinfo=dt.UTC)).data)
        ran = run("convert", path, "--to", "json", "--now", NOW)
        assert read(ran.out).articles == (article,)

    def test_the_same_command_gives_the_same_bytes(self, run, take):
        first, second = (run("convert", take, "--to", "rss", "--now", NOW).out for _ in range(2))
        assert first == second


class TestOptions:
    def test_the_channel_is_described_by_options(self, run, take):
        ran = run(
            *("convert", take, "--to", "rss", "--now", NOW, "--title", "Quay News", "--link", "https://quay.example/"),
            *("--language", "nb", "--rights", "(c) Quay", "--link-template", "https://quay.example/{guid}"),
        )
        loaded = formats.get("rss").load(ran.out.encode())
        assert loaded.channel.title == "Quay News"
        assert loaded.channel.link == "https://quay.example/"
        assert loaded.articles[0].url.startswith("https://quay.example/urn%3Anewsmodel%3A")

    def test_received_places_days_without_a_year(self, run, take):
        ran = run("convert", take, "--to", "json", "--now", NOW, "--received", "2019-11-02")
        assert read(ran.out).articles[0].dateline.date.year == 2019

    def test_an_embargo_holds_until_now_has_passed_it(self, run, tmp_path):
        article = Article(
            guid="urn:example:1",
            headline="Speech",
            body=["Words."],
            embargoed=dt.datetime(2024, 1, 2, tzinfo=dt.UTC),
        )
        path = tmp_path / "speech.json"
        path.write_bytes(dump(article, "json", now=dt.datetime(2024, 1, 1, tzinfo=dt.UTC)).data)
        before = run("convert", path, "--to", "rss", "--now", NOW, "--report", "info")
        after = run("convert", path, "--to", "rss", "--now", "2024-01-02T00:00Z")
        assert "Speech" not in before.out
        assert "X605" in before.err
        assert "Speech" in after.out


class TestReport:
    def test_remarks_on_the_copy_go_to_standard_error_with_line_and_marker(self, run, tmp_path):
        path = tmp_path / "bytes.txt"
        path.write_bytes(b"Caf\xe9 opens\n\nPARIS, Oct 26 (Nordlys) - The caf\xe9 is open.\n")
        ran = run("convert", path, "--to", "json", "--now", NOW)
        assert f"{path}:1:4: D102 warning" in ran.err
        assert "    1 | Café opens\n      |    ^" in ran.err
        assert "D102" not in ran.out

    def test_lines_of_a_later_story_count_from_the_beginning_of_the_file(self, run, tmp_path):
        path = tmp_path / "two.txt"
        story = b"ZCZC\nFerry %s opens\n\nPARIS, Oct 26 (Nordlys) - The ferry is open.\n\nNNNN\n"
        path.write_bytes(story % b"one" + story % b"caf\xe9")
        ran = run("convert", path, "--to", "rss", "--now", NOW)
        assert f"{path}:8:10: D102 warning" in ran.err
        assert "    8 | Ferry café opens" in ran.err

    def test_the_least_severity_is_chosen(self, run, take):
        quiet = run("convert", take, "--to", "json", "--now", NOW, "--report", "none")
        chatty = run("convert", take, "--to", "json", "--now", NOW, "--report", "info")
        assert quiet.err == ""
        assert "F303 info" in chatty.err

    def test_a_summary_says_what_went_where(self, run, take, tmp_path):
        ran = run("convert", take, "--to", "json", "--now", NOW, "-o", tmp_path / "a.json")
        assert ran.err.splitlines()[-1].startswith(f"1 article from 1 file to {tmp_path / 'a.json'}; ")


class TestMistakes:
    """Each is a clear message, never a traceback."""

    def test_an_unknown_format(self, run, take):
        ran = run("convert", take, "--to", "rsss")
        assert ran.code == Exit.USAGE
        assert "'rsss'" in ran.err
        assert "rss" in ran.err

    @pytest.mark.parametrize(
        ("option", "value", "said"),
        [
            ("--now", "yesterday", "is no time: expected YYYY-MM-DDTHH:MM+HH:MM"),
            ("--now", "2024-01-01T00:00", "has no offset"),
            ("--received", "21.4.2014", "is no date: expected YYYY-MM-DD"),
            ("--zone", "Mars/Base", "expected an IANA zone"),
            ("--link-template", "https://x.example/{id}", "expected no names in braces but {guid} and {slug}"),
        ],
    )
    def test_a_value_without_meaning(self, run, take, option, value, said):
        ran = run("convert", take, "--to", "rss", option, value)
        assert ran.code == Exit.USAGE
        assert said in ran.err

    def test_an_empty_name_of_the_output(self, run, take):
        ran = run("convert", take, "--to", "rss", "-o", "")
        assert ran.code == Exit.USAGE
        assert "got an empty name" in ran.err

    def test_a_file_where_a_folder_is_needed(self, run, take):
        ran = run("convert", take, "--to", "newsmlg2", "-o", take)
        assert ran.code == Exit.USAGE
        assert "-o names a folder" in ran.err
        assert take.read_text().startswith("Ferry")

    def test_several_documents_for_standard_output(self, run, take, tmp_path):
        other = tmp_path / "other.txt"
        other.write_text(take.read_text().replace("Ferry", "Barge"))
        ran = run("convert", take, other, "--to", "newsmlg2", "--now", NOW)
        assert ran.code == Exit.USAGE
        assert "name a folder with -o" in ran.err

    def test_a_missing_file_is_named_and_the_others_are_converted(self, run, take, tmp_path):
        ran = run("convert", tmp_path / "nowhere.txt", take, "--to", "json", "--now", NOW)
        assert ran.code == Exit.FILE
        assert "nowhere.txt: No such file" in ran.err
        assert len(read(ran.out).articles) == 1

    def test_a_folder_that_cannot_be_written(self, run, take):
        ran = run("convert", take, "--to", "rss", "--now", NOW, "-o", take / "inside" / "news.xml")
        assert ran.code == Exit.FILE
        assert "Not a directory" in ran.err or "File exists" in ran.err

    def test_no_article_at_all(self, run, tmp_path):
        ran = run("convert", "-", "--to", "rss", "--now", NOW, "-o", tmp_path / "news.xml", stdin=b"\n\n")
        assert ran.code == Exit.COPY
        assert "<stdin>: L202 warning: no story was found" in ran.err
        assert "0 articles from 1 file and nothing written" in ran.err
        assert not (tmp_path / "news.xml").exists()
