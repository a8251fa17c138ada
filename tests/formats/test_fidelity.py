"""Rows give the projection, the report and the table; a wrong set of rows is refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given

from newsmodel import codes
from newsmodel.errors import InvalidValue
from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Context, Fidelity, Projected, Projection, Row, Selection
from newsmodel.formats.json import FORMAT as JSON
from newsmodel.formats.projections import CHARACTERS, FIRST, become, carried, default, drop, only_public, reduce, row
from newsmodel.formats.strings import class_fields, evolved, joined_strings, map_strings
from newsmodel.model.article import Article, PubStatus
from newsmodel.model.blocks import Crosshead, ListBlock, Paragraph, PullQuote
from newsmodel.model.people import Byline, Person
from newsmodel.model.text import Text
from newsmodel.testing.full_articles import specimens
from newsmodel.testing.strategies import articles

NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
PATHS = tuple(r.path for r in JSON.fidelity.rows)


def fidelity(*rows: Row, selections: tuple[Selection, ...] = ()) -> Fidelity:
    """These rows, and `carried` for every other field that they leave in reach."""
    stated = {r.path for r in rows}
    wanted = [path for path in PATHS if path not in stated]
    while True:
        try:
            return Fidelity((*rows, *carried(*wanted)), selections)
        except InvalidValue as refusal:
            wanted = [path for path in wanted if path not in refusal.value]  # type: ignore[operator]


def project(rows: Fidelity, *given_articles: Article, channel: Channel | None = None) -> Projected:
    return rows.project(given_articles, channel or Channel(), NOW)


class TestWhatARowSays:
    def test_its_label_joins_those_of_its_projections(self) -> None:
        assert row("Article.bylines", FIRST, reduce("short", lambda v: v)).label == "first only, then short"
        assert row("Article.bylines").label == "carried"

    def test_the_message_names_path_label_and_reason(self) -> None:
        assert row("A.b", FIRST, why="it holds one").message(FIRST) == "A.b: first only (it holds one)"
        assert row("A.b", FIRST).message(FIRST) == "A.b: first only"

    def test_whole_and_carried_are_told_by_the_projections(self) -> None:
        (dropped,) = drop("Article.guid")
        assert dropped.whole
        assert not dropped.carried
        assert row("Article.guid").carried


class TestWrongRows:
    def test_a_field_of_the_model_without_a_row_is_refused_by_name(self) -> None:
        with pytest.raises(InvalidValue, match=r"expected rows for \['Article.guid'\], none for \[\]"):
            Fidelity(carried(*(path for path in PATHS if path != "Article.guid")))

    def test_a_row_that_nothing_reaches_is_refused_by_name(self) -> None:
        rows = drop("Article.tickers"), carried(*(path for path in PATHS if path != "Article.tickers"))
        with pytest.raises(InvalidValue, match=r"none for \[\]"):
            Fidelity((*carried(*PATHS[1:]),))
        Fidelity(tuple(r for group in rows for r in group))
        with pytest.raises(InvalidValue, match=r"none for \['Article.nothing'\]"):
            Fidelity(carried(*PATHS, "Article.nothing"))

    def test_two_rows_for_one_path_are_refused(self) -> None:
        with pytest.raises(InvalidValue, match="expected one row a path"):
            Fidelity(carried(*PATHS, PATHS[0]))

    def test_below_a_field_that_is_dropped_whole_no_row_is_needed(self) -> None:
        rows = fidelity(*drop("Article.transmission"))
        assert "Transmission.envelope" not in {r.path for r in rows.rows}


class TestProjection:
    def test_what_is_carried_is_the_same_object(self) -> None:
        article = specimens()[0]
        assert project(fidelity(), article).articles[0] is article

    def test_a_change_is_made_and_reported_once_with_its_first_place(self) -> None:
        rows = fidelity(row("Person.email", reduce("hidden", lambda _: None), why="private"))
        people = [Person("A"), Person("B", email="b@x"), Person("C", email="c@x")]
        out = project(rows, Article(bylines=[Byline(text="By A", people=people)]))
        assert [p.email for p in out.articles[0].bylines[0].people] == [None, None, None]
        (said,) = out.diagnostics
        assert (said.code, said.path) == ("X602", "bylines[0].people[1].email")
        assert said.message == "Person.email: hidden (private)"

    def test_of_several_articles_the_path_says_which(self) -> None:
        rows = fidelity(*drop("Article.slugline"))
        out = project(rows, Article(), Article(slugline="s"))
        assert out.articles == (Article(), Article())
        assert [d.path for d in out.diagnostics] == ["articles[1].slugline"]

    def test_fields_change_before_their_object_and_its_holder(self) -> None:
        order: list[str] = []

        def noting(name: str) -> Callable[[Any], Any]:
            def note(value: Any) -> Any:
                order.append(name)
                return value

            return note

        rows = fidelity(
            row("Paragraph.text", reduce("x", noting("text"))),
            row("Paragraph", become("x", noting("paragraph"))),
            row("Article.body", reduce("x", noting("body"))),
        )
        project(rows, Article(body=["A"]))
        assert order == ["text", "paragraph", "body"]

    def test_an_object_may_become_another_kind(self) -> None:
        rows = fidelity(row("PullQuote", become("a paragraph", lambda block: Paragraph(block.text))))
        out = project(rows, Article(body=[PullQuote("A"), Crosshead("B")]))
        assert out.articles[0].body == (Paragraph("A"), Crosshead("B"))
        assert [d.path for d in out.diagnostics] == ["body[0]"]

    def test_an_empty_field_is_filled_by_a_filling_alone(self) -> None:
        broken = reduce("never asked", lambda value: value.upper())
        rows = fidelity(row("Article.slugline", broken), row("Article.provider", default("ours", lambda _: "Ariel")))
        out = project(rows, Article())
        assert out.articles == (Article(provider="Ariel"),)
        assert [(d.code, d.path) for d in out.diagnostics] == [("X603", "provider")]

    def test_a_projection_sees_the_article_the_channel_the_time_and_the_owner(self) -> None:
        seen: list[Context] = []

        def look(value: Any, context: Context) -> Any:
            seen.append(context)
            return value

        article = Article(slugline="s", bylines=[Byline(text="By A", people=["A"])])
        step = Projection("looked at", look, codes.REDUCED)
        project(fidelity(row("Article.slugline", step), row("Person.name", step)), article)
        assert [context.owner for context in seen] == [article, Person("A")]
        assert all(context.article is article and context.now == NOW for context in seen)

    @given(articles())
    def test_articles_differ_after_a_projection_only_where_it_reports(self, article: Article) -> None:
        rows = fidelity(*drop("Article.topics", "Article.quotes"), row("ListBlock.items", FIRST))
        out = project(rows, article)
        assert bool(out.diagnostics) == (out.articles != (article,))
        again = project(rows, *out.articles)
        assert again.articles == out.articles
        assert again.diagnostics == ()


class TestStrings:
    def test_every_string_is_projected_before_any_field(self) -> None:
        rows = fidelity(row("str", CHARACTERS))
        out = project(rows, Article(headline="A\x00", body=[ListBlock(["\x0b"])], extras=[("x", "\x01")]))
        assert out.articles == (Article(headline="A\ufffd", body=[ListBlock(["\ufffd"])], extras=[("x", "\ufffd")]),)
        assert [(d.code, d.path) for d in out.diagnostics] == [("X606", None)]

    def test_a_projection_without_a_test_is_asked_for_each_string(self) -> None:
        upper = Projection("upper case", lambda value, _: value.upper(), codes.REDUCED)
        out = project(fidelity(row("str", upper)), Article(headline="a", pub_status=PubStatus.USABLE))
        assert out.articles == (Article(headline="A", pub_status=PubStatus.USABLE),)

    def test_of_several_projections_those_are_reported_that_changed_something(self) -> None:
        upper = Projection("upper case", lambda value, _: value.upper(), codes.REDUCED)
        out = project(fidelity(row("str", CHARACTERS, upper)), Article(headline="A\x00"))
        assert out.articles == (Article(headline="A\ufffd"),)
        assert [d.code for d in out.diagnostics] == ["X606"]

    def test_strings_alone_can_be_asked_for(self) -> None:
        rows = fidelity(row("str", CHARACTERS), *drop("Article.headline"))
        assert rows.strings(Article(headline="A\x00"), Channel(), NOW) == Article(headline="A\ufffd")

    @given(articles())
    def test_the_joined_strings_are_those_that_a_change_meets(self, article: Article) -> None:
        met: list[str] = []

        def note(text: str) -> str:
            met.append(text)
            return text

        assert map_strings(article, note) is article
        assert sorted(joined_strings(article).split("\n")) == sorted("\n".join(met).split("\n"))


class TestSelections:
    def test_who_is_not_public_is_left_out_and_named(self) -> None:
        rows = fidelity(selections=only_public())
        later = dt.datetime(2999, 1, 1, tzinfo=dt.UTC)
        given_articles = [
            Article(pub_status=PubStatus.WITHHELD),
            Article(headline="A"),
            Article(embargoed=later),
            Article(pub_status=PubStatus.CANCELED, embargoed=later),
        ]
        out = project(rows, *given_articles)
        assert out.articles == (Article(headline="A"),)
        assert [(d.code, d.path) for d in out.diagnostics] == [
            ("X604", "articles[0]"),
            ("X605", "articles[2]"),
            ("X604", "articles[3]"),
        ]
        assert [rows.refusal(a, Channel(), NOW) is None for a in given_articles] == [False, True, False, False]


class TestEvolved:
    def test_it_is_as_strict_as_the_constructor(self) -> None:
        with pytest.raises(InvalidValue, match=r"Article\.urgency"):
            evolved(Article(), {"urgency": 10})
        with pytest.raises(InvalidValue, match=r"Figure\.media"):
            evolved(specimens()[0], {"media": ()})
        assert evolved(Article(), {"headline": " A "}) == Article(headline="A")

    @given(articles())
    def test_it_gives_what_evolve_gives(self, article: Article) -> None:
        changes = {"headline": Text("new"), "topics": ()}
        assert evolved(article, changes) == attrs.evolve(article, headline=Text("new"), topics=())


class TestClassFields:
    def test_the_classes_in_a_type_are_found_through_unions_and_tuples(self) -> None:
        fields = dict(class_fields(Article))
        assert fields["guid"] == ()
        assert fields["headline"] == (Text,)
        assert Paragraph in fields["body"]
