"""Documents that others changed: what is read, what is kept, and what is said about it."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import InvalidValue
from newsmodel.formats.json import FORMAT, unstructure
from newsmodel.formats.json.careful import Notes, read_article, read_object
from newsmodel.formats.json.shapes import fields_of
from newsmodel.formats.json.strict import Irregular, canonical_breaks, structure
from newsmodel.model.article import Article
from newsmodel.model.blocks import Figure, Paragraph, Unclassified
from newsmodel.model.boxes import OrganisationFactbox, Sidebar
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.media import Media
from newsmodel.model.people import Person
from newsmodel.model.quotes import Piece, Quote
from newsmodel.model.text import Mark, MarkKind, Text
from newsmodel.testing.full_articles import specimens
from newsmodel.testing.strategies import articles

NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)


def load(**article: object) -> tuple[Article, list[tuple[str | None, str]]]:
    """The article of a document with these fields, and (path, message) of what was said."""
    loaded = FORMAT.load(orjson.dumps({"newsmodel": 1, "articles": [article]}))
    (read,) = loaded.articles
    return read, [(d.path, d.message.partition(": ")[2]) for d in loaded.diagnostics]


class TestUnknownKeys:
    def test_an_unknown_key_goes_to_the_extras_under_its_pointer(self) -> None:
        article, said = load(headline={"text": "A"}, mood={"glad": True})
        assert article == Article(headline="A", extras=[("/mood", '{"glad":true}')])
        assert said == [("/articles/0/mood", "unknown key")]

    def test_one_deep_inside_too_with_its_slashes_and_tildes_escaped(self) -> None:
        article, said = load(body=[{"type": "paragraph", "text": {"text": "A", "a/b~c": 1}}])
        assert article == Article(body=["A"], extras=[("/body/0/text/a~1b~0c", "1")])
        assert said == [("/articles/0/body/0/text/a~1b~0c", "unknown key")]

    def test_extras_survive_a_round_trip(self) -> None:
        article, _ = load(mood="glad", extras=[["x:a", "1"]])
        assert article.extras == (("/mood", '"glad"'), ("x:a", "1"))
        again = FORMAT.load(FORMAT.dump(article, now=NOW).data)
        assert again.articles == (article,)
        assert again.diagnostics == ()

    def test_null_is_as_good_as_missing_where_the_model_has_none(self) -> None:
        assert load(guid=None, headline=None) == (Article(), [])

    def test_line_separators_in_what_is_kept_stay_escaped(self) -> None:
        article, _ = load(mood="a\u2028b")
        assert article.extras == (("/mood", '"a\\u2028b"'),)


class TestRefusedValues:
    @pytest.mark.parametrize(
        ("field", "value", "reason"),
        [
            ("guid", 5, "is 5: expected a string"),
            ("version", "3", 'is "3": expected a whole number'),
            ("version", True, "is true: expected a whole number"),
            ("version", 1.0, "is 1.0: expected a whole number"),
            ("version", 0, "Article.version is 0: expected a whole number from 1"),
            ("urgency", 10, "Article.urgency is 10: expected a whole number from 1 to 9"),
            ("pub_status", "cancelled", 'is "cancelled": expected one of usable, withheld, canceled'),
            ("pub_status", ["usable"], 'is ["usable"]: expected one of usable, withheld, canceled'),
            ("language", "English (US)", "Article.language is 'English (US)': expected a BCP 47 language tag"),
            ("headline", "A", 'is "A": expected an object'),
            ("headline", {}, "expected the key text"),
            ("headline", {"text": 1}, "/text: is 1: expected a string"),
            ("alt_ids", "x", 'is "x": expected an array'),
            ("published", {"date": {"month": 13}}, "Stamp"),
            ("published", {"time": "soon"}, "Stamp"),
            ("rights", {}, "Rights is None"),
            ("transmission", [], "is []: expected an object"),
        ],
    )
    def test_an_optional_value_is_kept_as_json_and_the_field_is_empty(
        self, field: str, value: object, reason: str
    ) -> None:
        article, said = load(slugline="s", **{field: value})
        assert article == Article(slugline="s", extras=[(f"/{field}", orjson.dumps(value).decode())])
        (path, message), *_ = said
        assert path == f"/articles/0/{field}"
        assert message.startswith(reason)

    def test_a_refused_part_leaves_the_rest_of_its_object(self) -> None:
        article, said = load(published={"date": {"year": 2026, "month": 2, "day": 3, "text": 9}, "time": "25:00"})
        assert article.published == Stamp(date=PartialDate(year=2026, month=2, day=3))
        assert article.extras == (("/published/date/text", "9"), ("/published/time", '"25:00"'))
        assert [path for path, _ in said] == ["/articles/0/published/date/text", "/articles/0/published/time"]

    def test_a_time_in_a_looser_form_is_read(self) -> None:
        article, said = load(published={"time": "14:30"})
        assert article.published == Stamp(time=dt.time(14, 30))
        assert said == []

    def test_a_time_with_an_offset_is_no_wall_clock(self) -> None:
        article, said = load(published={"text": "x", "time": "14:30:00+01:00"})
        assert article.published == Stamp(text="x")
        assert said == [("/articles/0/published/time", 'is "14:30:00+01:00": expected an ISO 8601 time')]

    def test_a_refused_item_of_a_list_is_kept_and_the_others_stand(self) -> None:
        article, said = load(topics=[{"qcode": "a:b"}, {"qcode": "no code"}, {"labels": []}])
        assert [topic.name for topic in article.topics] == ["a:b"]
        assert [path for path, _ in article.extras] == ["/topics/1", "/topics/2"]
        assert [path for path, _ in said] == ["/articles/0/topics/1", "/articles/0/topics/2"]

    def test_a_text_that_is_not_trimmed_is_made_canonical_without_a_word(self) -> None:
        assert load(headline={"text": " A\r\nB "}, provider=" P ") == (Article(headline="A\nB", provider="P"), [])

    def test_marks_are_checked_and_made_canonical(self) -> None:
        strong = {"start": 0, "end": 1, "kind": "strong"}
        article, said = load(headline={"text": "AB", "marks": [strong, {**strong, "start": 1, "end": 2}]})
        assert article.headline == Text("AB", [Mark(0, 2, MarkKind.STRONG)])
        assert said == []
        article, said = load(headline={"text": "AB", "marks": [{**strong, "end": 9}]})
        assert article.headline == Text("AB")
        assert article.extras == (("/headline/marks", '[{"start":0,"end":9,"kind":"strong"}]'),)


class TestIndicesHold:
    def test_a_block_of_unknown_type_becomes_unclassified_with_its_json(self) -> None:
        poll = {"type": "poll", "question": "Ferry or bridge?", "answers": ["Ferry", "Bridge"]}
        article, said = load(body=[poll, {"type": "paragraph", "text": {"text": "B"}}])
        first, second = article.body
        assert isinstance(first, Unclassified)
        assert first.text == Text("Ferry or bridge?\nFerry\nBridge")
        assert orjson.loads(first.note or "") == poll
        assert second == Paragraph("B")
        assert article.extras == ()
        assert said == [
            (
                "/articles/0/body/0",
                (
                    'type is "poll": expected one of paragraph, crosshead, pull-quote, list, table, preformatted, '
                    "figure, unclassified"
                ),
            )
        ]

    @pytest.mark.parametrize(
        ("block", "words"),
        [
            ({"type": "note", "text": "Words"}, "Words"),
            ({"type": "note", "text": {"text": "Words"}}, "Words"),
            ("Words", "Words"),
            ({"type": "paragraph"}, '{"type":"paragraph"}'),
            ({"type": "paragraph", "text": {"text": ""}}, '{"type":"paragraph","text":{"text":""}}'),
            ({"type": "list", "items": [{"text": "Words"}, {"text": 1}]}, "Words"),
            ({"type": "figure", "media": 0, "caption": {"text": "Words"}}, "Words"),
            (None, "null"),
            (["a", ["b"]], "a\nb"),
        ],
    )
    def test_so_does_a_block_that_cannot_be_read(self, block: object, words: str) -> None:
        article, said = load(body=[block])
        assert article == Article(body=[Unclassified(words, note=orjson.dumps(block).decode())])
        assert len(said) == 1

    def test_a_figure_needs_its_media_item(self) -> None:
        article, said = load(media=[{}], body=[{"type": "figure", "media": 0}])
        assert article == Article(media=[Media()], body=[Figure(media=0)])
        assert said == []

    def test_boxes_and_media_that_cannot_be_read_leave_empty_ones(self) -> None:
        article, said = load(media=[1, {"alt": "A"}], sidebars=[2], factboxes=[3])
        assert article.media == (Media(), Media(alt="A"))
        assert (article.sidebars, article.factboxes) == ((Sidebar(),), (OrganisationFactbox(),))
        assert article.extras == (("/factboxes/0", "3"), ("/media/0", "1"), ("/sidebars/0", "2"))
        assert len(said) == 3

    def test_a_box_whose_constructor_refuses_a_part_keeps_the_rest(self) -> None:
        anchor = {"part": "body", "start": 0, "end": 1, "words": "A"}
        block = {"type": "paragraph", "text": {"text": "A"}}
        article, said = load(factboxes=[{"blocks": [block], "passages": [anchor]}])
        assert article.factboxes == (OrganisationFactbox(blocks=["A"]),)
        assert [path for path, _ in said] == ["/articles/0/factboxes/0/passages"]


class TestUnions:
    def test_a_speaker_is_told_by_its_tag(self) -> None:
        person = {"type": "person", "name": "Ada Quill"}
        article, said = load(quotes=[{"pieces": [{"words": "A"}], "speakers": [person, {"name": "No tag"}]}])
        assert article.quotes == (Quote(pieces=[Piece(words="A")], speakers=[Person("Ada Quill")]),)
        assert article.extras == (("/quotes/0/speakers/1", '{"name":"No tag"}'),)
        assert said == [("/articles/0/quotes/0/speakers/1", "type is null: expected one of person, organisation")]

    def test_a_person_has_its_tag_where_nothing_else_may_stand(self) -> None:
        article, said = load(bylines=[{"text": "By A", "people": [{"type": "organisation", "name": "A"}]}])
        assert article.bylines[0].people == ()
        assert said == [("/articles/0/bylines/0/people/0", 'type is "organisation": expected "person"')]

    def test_a_list_that_must_be_whole_refuses_its_object(self) -> None:
        article, said = load(quotes=[{"pieces": [{"words": "A"}, {"words": 1}]}])
        assert article.quotes == ()
        assert said == [("/articles/0/quotes/0", "/pieces/1/words: is 1: expected a string")]


# ---- the fast reader against the careful one --------------------------------------------------------------------

JUNK: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    10**6,
    2**60,
    1.5,
    "",
    " ",
    "a",
    " a",
    "a\u00a0",
    "a\nb",
    "14:30",
    "14:30:00Z",
    "paragraph",
    "strong",
    "body",
    "usable",
    "a:b",
    [],
    {},
    ["a"],
    [""],
    [1],
    [-1],
    [None],
    [[]],
    ["a", "b"],
    [["b", "2"], ["a", "1"]],
    {"text": ""},
    {"text": "a"},
    {"text": " a"},
    {"text": "a", "marks": []},
    {"type": "paragraph", "text": {"text": "a"}},
    {"type": "person", "name": "a"},
)


def spots(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths to everything below a value."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [place for key in keys for place in ((*path, key), *spots(value[key], (*path, key)))]


@st.composite
def damaged(draw: st.DrawFn) -> Any:
    """The plain data of an article with a few places changed, removed or added."""
    article = draw(st.one_of(articles(), st.sampled_from(specimens())))
    data = orjson.loads(orjson.dumps(unstructure(article)))
    for _ in range(draw(st.integers(0, 2))):
        places = spots(data)
        if not places:
            break
        *path, last = places[draw(st.integers(0, 10_000)) % len(places)]
        holder = data
        for key in path:
            holder = holder[key]
        junk = copy.deepcopy(draw(st.sampled_from(JUNK)))
        match draw(st.sampled_from(["change", "remove", "add"])):
            case "remove":
                del holder[last]
            case "add" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["text", "type", "anchor", "x"]))] = junk
            case _:
                holder[last] = junk
    return data


def objects(value: Any) -> Iterator[Any]:
    """Every object of the model in a value."""
    if isinstance(value, tuple):
        for item in value:
            yield from objects(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from objects(getattr(value, field.name))


def plain(value: Any) -> dict[str, Any]:
    out: dict[str, Any] = orjson.loads(orjson.dumps(unstructure(value)))
    return out


# The fullest object of each class.
FULLEST = {type(value): plain(value) for value in sorted(objects(specimens()), key=lambda value: len(plain(value)))}


@pytest.mark.parametrize("cls", FULLEST, ids=lambda cls: cls.__name__)
def test_each_key_of_each_class_is_read_alike_by_both_readers(cls: type) -> None:
    full = FULLEST[cls]
    for key in (*(field.name for field in fields_of(cls)), "type"):
        for junk in (*JUNK, *([item] for item in JUNK)):
            data = full | {key: junk}
            try:
                fast = structure(data, cls)
            except (Irregular, InvalidValue):
                continue
            notes = Notes(media=2**60 + 1)
            careful = read_object(cls, data, "", notes)
            assert (fast, []) == (careful, notes.kept), (key, junk)


class TestTheFastReader:
    @pytest.mark.laws
    @given(damaged())
    def test_accepts_nothing_that_the_constructors_change_or_refuse(self, data: Any) -> None:
        careful, said = read_article(data, "")
        try:
            fast = structure(data, Article)
        except (Irregular, InvalidValue):
            return
        # Line breaks are the caller's promise; the rest is checked.
        if canonical_breaks(orjson.dumps(data)):
            assert (fast, ()) == (careful, said)

    @pytest.mark.laws
    @given(articles())
    def test_reads_all_that_is_written(self, article: Article) -> None:
        data = orjson.dumps(unstructure(article))
        if canonical_breaks(data):
            assert structure(orjson.loads(data), Article) == article

    @pytest.mark.laws
    @given(damaged())
    def test_whatever_is_read_can_be_written_and_read_again(self, data: Any) -> None:
        loaded = FORMAT.load(orjson.dumps({"newsmodel": 1, "articles": [data]}))
        again = FORMAT.load(FORMAT.dump(loaded.articles, now=NOW).data)
        assert again.articles == loaded.articles
        assert again.diagnostics == ()

    @pytest.mark.parametrize(
        "data",
        [
            [],
            {"mood": "glad"},
            {"guid": None},
            {"guid": 5},
            {"guid": " a", "guid_origin": "stated"},
            {"headline": "A"},
            {"headline": {"text": 5}},
            {"headline": {"text": "A", "marks": "strong"}},
            {"headline": {"text": "A", "note": 1}},
            {"headline": {"text": ""}},
            {"urgency": True},
            {"urgency": 10},
            {"pub_status": ["usable"]},
            {"pub_status": "cancelled"},
            {"published": {"time": "14:30"}},
            {"published": {"time": 1430}},
            {"published": {"time": "soon"}},
            {"body": {"type": "paragraph"}},
            {"body": ["A"]},
            {"body": [{"type": ["paragraph"], "text": {"text": "A"}}]},
            {"body": [{"type": "poll"}]},
            {"body": [{"type": "table", "rows": [{"text": "A"}]}]},
            {"body": [{"type": "table", "rows": [["A"]]}]},
            {"bylines": [{"text": "A", "people": [{"name": "A"}]}]},
            {"contacts": [{"emails": "a@b.example"}]},
            {"contacts": [{"emails": [5]}]},
            {"contacts": [{"emails": [""]}]},
            {"extras": [["a"]]},
            {"extras": ["ab"]},
            {"extras": [["a", 1]]},
            {"extras": [["b", "1"], ["a", "1"]]},
        ],
    )
    def test_leaves_to_the_careful_one_what_is_not_exactly_as_written(self, data: Any) -> None:
        with pytest.raises((Irregular, InvalidValue)):
            structure(data, Article)

    def test_a_made_object_is_as_frozen_and_hashable_as_a_constructed_one(self) -> None:
        article = specimens()[0]
        made = structure(orjson.loads(orjson.dumps(unstructure(article))), Article)
        assert hash(made) == hash(article)
        with pytest.raises(AttributeError):
            made.guid = "other"

    @pytest.mark.parametrize(
        ("data", "canonical"),
        [(b'"a\\nb"', True), (b'"a\\rb"', False), (b'"\\u000D"', False), ('"\u2028"'.encode(), False), (b"{}", True)],
    )
    def test_line_breaks_are_looked_for_in_the_bytes(self, data: bytes, *, canonical: bool) -> None:
        assert canonical_breaks(data) is canonical
