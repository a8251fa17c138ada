"""The kit that judges formats finds each way in which one can break its word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs
import orjson
import pytest

from newsmodel.codes import READ_BACK, REDUCED
from newsmodel.formats.base import Format, Loaded
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Fidelity, Projection
from newsmodel.formats.json import FORMAT
from newsmodel.formats.projections import carried, only_public, reduce, row
from newsmodel.model.article import Article, PubStatus
from newsmodel.model.blocks import Crosshead, Table
from newsmodel.model.boxes import OrganisationFactbox, Sidebar
from newsmodel.testing.comparing import difference
from newsmodel.testing.formats import check_format, printed_texts, unexercised, words_of

NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
ARTICLE = Article(headline="Ferry returns", slugline="ferry", body=["The ferry is back.", "It left."])


def changed(**changes: Any) -> Format:
    return attrs.evolve(FORMAT, name="broken", **changes)


def with_row(path: str, *projections: Projection) -> Fidelity:
    rows = FORMAT.fidelity.rows
    return Fidelity(tuple(row(path, *projections) if known.path == path else known for known in rows))


def check(known: Format, article: Article = ARTICLE) -> None:
    check_format(known, article, Channel(), NOW)


class TestAFormatThatKeepsItsWord:
    def test_passes(self) -> None:
        check(FORMAT)

    def test_passes_when_it_leaves_the_article_out(self) -> None:
        fidelity = attrs.evolve(FORMAT.fidelity, selections=only_public())
        article = Article(pub_status=PubStatus.WITHHELD, headline="A")
        check(changed(fidelity=fidelity), article)
        check(changed(fidelity=fidelity, many=False), article)


class TestAFormatThatDoesNot:
    def test_loses_a_field_in_silence(self) -> None:
        def write(articles: tuple[Article, ...], channel: Channel) -> bytes:
            return FORMAT.write(tuple(attrs.evolve(a, slugline=None) for a in articles), channel)

        with pytest.raises(AssertionError, match=r"articles\[0\]\.slugline: None != 'ferry'"):
            check(changed(write=write))

    def test_states_a_loss_that_it_does_not_have(self) -> None:
        def read(data: bytes) -> Loaded:
            loaded = FORMAT.read(data)
            return attrs.evolve(loaded, items=tuple(attrs.evolve(a, urgency=5) for a in loaded.articles))

        with pytest.raises(AssertionError, match=r"load\(dump\(A\)\) == project\(A\)"):
            check(changed(read=read))

    def test_projects_anew_what_is_projected(self) -> None:
        longer = reduce("longer", lambda value: value + "!")
        with pytest.raises(AssertionError, match=r"project\(project\(A\)\) == project\(A\)"):
            check(changed(fidelity=with_row("Article.slugline", longer)))

    def test_writes_other_bytes_the_second_time(self) -> None:
        calls: list[int] = []

        def write(articles: tuple[Article, ...], channel: Channel) -> bytes:
            calls.append(1)
            return FORMAT.write(articles, channel) + b" " * len(calls)

        with pytest.raises(AssertionError, match="gives the bytes of dump"):
            check(changed(write=write))

    def test_does_not_recognise_its_own_documents(self) -> None:
        with pytest.raises(AssertionError, match="its own documents are recognised"):
            check(changed(recognise=lambda _: False))

    def test_does_not_understand_its_own_documents(self) -> None:
        def read(data: bytes) -> Loaded:
            return attrs.evolve(FORMAT.read(data), diagnostics=(READ_BACK.at(),))

        with pytest.raises(AssertionError, match="its own documents are understood"):
            check(changed(read=read))

    @pytest.mark.parametrize("lose", [lambda a: attrs.evolve(a, headline=None), lambda a: attrs.evolve(a, body=())])
    def test_loses_words_even_where_its_rows_say_so(self, lose: Callable[[Article], Article]) -> None:
        path = "Article.headline" if lose(ARTICLE).headline is None else "Article.body"
        empty = Projection("gone", lambda value, _: () if isinstance(value, tuple) else None, REDUCED)
        with pytest.raises(AssertionError, match="the words of"):
            check(changed(fidelity=with_row(path, empty)))

    def test_gives_bytes_for_what_it_leaves_out(self) -> None:
        fidelity = attrs.evolve(FORMAT.fidelity, selections=only_public())

        @attrs.frozen
        class Loud(Format):
            def dump(self, *args: Any, **more: Any) -> Any:
                return attrs.evolve(FORMAT.dump(*args, **more), data=b"x")

        fields = {field.name: getattr(FORMAT, field.name) for field in attrs.fields(Format)}
        loud = Loud(**(fields | {"fidelity": fidelity, "many": False}))
        with pytest.raises(AssertionError, match="an article that is left out gives no bytes"):
            check(loud, Article(pub_status=PubStatus.WITHHELD))


class TestDifference:
    def test_names_the_first_place(self) -> None:
        other = attrs.evolve(ARTICLE, body=["The ferry is back.", "It stayed."])
        assert difference(ARTICLE, other, "a") == "a.body[1].text.text: 'It left.' != 'It stayed.'"
        assert difference(ARTICLE, ARTICLE) is None
        assert difference((1,), (1, 2), "t") == "t: (1,) != (1, 2)"
        assert (difference(Article(body=["A"]), Article(body=[Crosshead("A")])) or "").startswith(
            ".body[0]: Paragraph("
        )


class TestWords:
    def test_those_of_headline_dateline_blocks_and_boxes(self) -> None:
        article = Article(
            headline="H",
            dateline="D --",
            body=["P", Table([["a", "b"]], caption="C")],
            sidebars=[Sidebar(title="S", blocks=["s"])],
            factboxes=[OrganisationFactbox(heading="F", blocks=["f"])],
        )
        assert [text for _, text in printed_texts(article)] == ["H", "D --", "P", "C", "a", "b", "S", "s", "F", "f"]

    def test_are_the_data_itself_where_it_is_plain_text(self) -> None:
        assert words_of("PORT QUILL — one".encode()) == "PORT QUILL — one"

    def test_are_seen_through_xml_json_and_the_html_in_their_strings(self) -> None:
        assert "a <b> c" in words_of(b"<x><y>a &lt;b&gt; c</y></x>")
        assert "one & two" in words_of(b"<x>&lt;p>one &amp;amp; t&lt;em>wo&lt;/em>&lt;/p></x>")
        assert "one & two" in words_of(orjson.dumps({"html": ["<p>one &amp; t<em>wo</em></p>"]}))


class TestRowsThatNothingReaches:
    def test_are_named(self) -> None:
        known = changed(fidelity=with_row("Article.slugline", reduce("short", lambda value: value[:3])))
        assert unexercised(known, [Article()]) == ("Article.slugline: short",)
        assert unexercised(known, [ARTICLE]) == ()

    def test_so_are_selections(self) -> None:
        known = changed(fidelity=attrs.evolve(FORMAT.fidelity, selections=only_public()))
        withheld = Article(pub_status=PubStatus.WITHHELD)
        (message,) = unexercised(known, [withheld])
        assert message.endswith(": embargoed")


def test_carried_rows_lose_nothing() -> None:
    assert unexercised(changed(fidelity=Fidelity(carried(*(r.path for r in FORMAT.fidelity.rows)))), []) == ()
