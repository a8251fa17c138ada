"""The table of formats: by name, by a look at a document, and those of third parties."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from newsmodel.errors import InvalidValue, UnknownFormat
from newsmodel.formats import registry
from newsmodel.formats.base import Format
from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article

NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
ARTICLE = Article(guid="urn:example:1", headline="Ferry returns", published=NOW, body=["The ferry is back."])
CHANNEL = Channel(title="Desk", id="urn:example:feed", link="https://news.example/", provider="Ariel", author="Ariel")


class TestNames:
    def test_every_name_gives_its_format(self) -> None:
        assert [registry.get(name).name for name in registry.names()] == list(registry.names())
        assert [known.name for known in registry.all_formats()] == list(registry.names())

    def test_an_unknown_name_is_refused_with_the_known_ones(self) -> None:
        with pytest.raises(UnknownFormat, match="unknown format 'docx': expected one of json, ") as refusal:
            registry.get("docx")
        assert refusal.value.known == registry.names()
        assert isinstance(refusal.value, LookupError)

    def test_every_format_states_media_type_suffix_and_title(self) -> None:
        for known in registry.all_formats():
            assert "/" in known.media_type
            assert known.suffixes
            assert all(suffix.startswith(".") for suffix in known.suffixes)
            assert known.title


class TestRecognition:
    @pytest.mark.parametrize("name", registry.names())
    def test_a_document_is_recognised_as_its_format_and_no_other(self, name: str) -> None:
        known = registry.get(name)
        data = known.dump(ARTICLE, CHANNEL, now=NOW).data
        assert registry.recognise(data) is known
        assert [other.name for other in registry.all_formats() if other.recognise(data[:4096])] == [name]

    @pytest.mark.parametrize("data", [b"", b"PORT QUILL, Jan. 5 (Ariel) --", b"<html></html>", b"{}", b"\x00\xff"])
    def test_raw_copy_is_no_format(self, data: bytes) -> None:
        assert registry.recognise(data) is None


@attrs.frozen
class Point:
    """An entry point as the installer keeps it."""

    name: str
    value: Any

    def load(self) -> Any:
        return self.value


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Point]]:
    points: list[Point] = []
    monkeypatch.setattr(registry, "entry_points", lambda group: points if group == "newsmodel.formats" else [])
    registry._plugins.cache_clear()
    yield points
    registry._plugins.cache_clear()


class TestThirdParties:
    def test_a_format_of_an_entry_point_is_known_by_its_name(self, plugins: list[Point]) -> None:
        mine = attrs.evolve(registry.get("json"), name="mine", recognise=lambda head: head.startswith(b"MINE"))
        plugins.append(Point("x", mine))
        assert registry.names()[-1] == "mine"
        assert registry.get("mine") is mine
        assert registry.recognise(b"MINE") is mine

    def test_a_name_that_is_taken_is_refused(self, plugins: list[Point]) -> None:
        plugins.append(Point("x", registry.get("json")))
        with pytest.raises(InvalidValue, match="expected a Format whose name is not taken"):
            registry.names()

    def test_two_of_one_name_are_refused(self, plugins: list[Point]) -> None:
        mine = attrs.evolve(registry.get("json"), name="mine")
        plugins.extend([Point("x", mine), Point("y", mine)])
        with pytest.raises(InvalidValue, match="entry point y"):
            registry.names()

    def test_what_is_no_format_is_refused(self, plugins: list[Point]) -> None:
        plugins.append(Point("x", Format))
        with pytest.raises(InvalidValue, match="entry point x"):
            registry.names()


class TestCallersMistakes:
    def test_a_naive_time_is_refused(self) -> None:
        with pytest.raises(InvalidValue, match="expected an aware datetime"):
            registry.get("json").dump(ARTICLE, now=dt.datetime(2026, 1, 1))  # noqa: DTZ001  the mistake

    @pytest.mark.parametrize("now", [None, dt.date(2026, 1, 1)])
    def test_a_time_that_is_none_is_refused(self, now: Any) -> None:
        with pytest.raises(InvalidValue, match="expected an aware datetime"):
            registry.get("rss").dump(ARTICLE, now=now)

    @pytest.mark.parametrize("articles", [["FERRY RETURNS"], "FERRY RETURNS", [None]])
    def test_only_articles_are_written(self, articles: Any) -> None:
        with pytest.raises(InvalidValue, match="expected one Article or a list of them"):
            registry.get("json").dump(articles, now=NOW)

    def test_text_is_no_document(self) -> None:
        with pytest.raises(InvalidValue, match="expected bytes; open files in binary mode"):
            registry.get("json").load("{}")  # type: ignore[arg-type]

    def test_a_format_of_one_article_takes_one(self) -> None:
        single = attrs.evolve(registry.get("json"), name="single", many=False)
        with pytest.raises(InvalidValue, match="expected one article: single holds one a document"):
            single.dump([ARTICLE, ARTICLE], now=NOW)
        assert single.dump([ARTICLE], now=NOW) == single.dump(ARTICLE, now=NOW)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("title", b"A"),
            ("rights", "\ud800"),
            ("link", 5),
            ("language", "English (US)"),
            ("fallback_time", dt.datetime(2026, 1, 1)),  # noqa: DTZ001  the mistake
            ("zone", "Nowhere/Land"),
            ("zone", "../x"),
            ("link_template", "https://x.example/{id}"),
            ("link_template", "https://x.example/{"),
            ("link_template", "https://x.example/{0}"),
            ("link_template", "https://x.example/{guid.__class__}"),
            ("link_template", "https://x.example/{guid[0]}"),
            ("link_template", "https://x.example/{guid!r}"),
            ("link_template", "https://x.example/{guid:>999999999}"),
        ],
    )
    def test_a_channel_refuses_what_has_no_meaning(self, field: str, value: Any) -> None:
        with pytest.raises(InvalidValue, match=rf"Channel\.{field}"):
            Channel(**{field: value})
