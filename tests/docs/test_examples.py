"""The example scripts run as they stand and do what they say."""

from __future__ import annotations

import datetime as dt

import pytest

from newsmodel import formats, read
from tests.docs.pages import ROOT, module_of

EXAMPLES = ROOT / "examples"
COPY = sorted((EXAMPLES / "copy").iterdir())


def script(stem):
    return module_of(EXAMPLES / f"{stem}.py")


class TestDemo:
    def test_the_feed_holds_every_story_and_each_is_described(self, tmp_path, capsys):
        script("demo").main(tmp_path / "out" / "news.xml")
        out = capsys.readouterr().out
        articles = formats.get("rss").load((tmp_path / "out" / "news.xml").read_bytes()).articles
        assert len(articles) == len(COPY)
        assert all(str(article.title) in out for article in articles)
        assert "dateline  HELSINKI, May 6. /MERIDIAN PRESS/." in out
        assert f"8 stories are in the feed {tmp_path}" in out


class TestScripts:
    def test_parse_a_take(self, capsys):
        script("parse_a_take").main()
        assert "Olav Brekke: " in capsys.readouterr().out

    def test_build_by_hand(self, capsys):
        module = script("build_by_hand")
        assert read(module.main()).articles == (module.ARTICLE,)
        assert "Article.urgency is 12" in capsys.readouterr().out

    def test_publish_a_feed_keeps_the_embargoed_story_out(self, tmp_path):
        module = script("publish_a_feed")
        module.main(tmp_path, dt.datetime(2021, 9, 7, tzinfo=dt.UTC))
        (feed,) = (tmp_path / "rss").iterdir()
        titles = [article.title for article in formats.get("rss").load(feed.read_bytes()).articles]
        assert len(titles) == len(COPY)
        assert module.SPEECH.title not in titles

    def test_check_quotes_finds_no_quote_astray(self, capsys):
        assert script("check_quotes").main(EXAMPLES / "copy") == 0
        assert "settled" in capsys.readouterr().out


class TestCopy:
    @pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in COPY])
    def test_each_story_is_one_article_with_headline_dateline_and_body(self, path):
        (article,) = read(path).articles
        assert article.title
        assert article.dateline
        assert article.dateline.places
        assert article.body

    @pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in COPY])
    def test_every_character_is_in_a_segment(self, path):
        (result,) = read(path).results
        assert "".join(map(result.text_of, result.segments)) == result.source.text
        assert result.source.data == path.read_bytes()
