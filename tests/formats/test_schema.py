"""The published JSON Schema against what is written, what is read, and what is damaged."""

from __future__ import annotations

import datetime as dt
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import orjson
import pytest
from hypothesis import given

from newsmodel.errors import InvalidValue
from newsmodel.formats.channel import Channel
from newsmodel.formats.json import FORMAT
from newsmodel.formats.json.careful import Notes, Refused, read_object
from newsmodel.formats.json.shapes import fields_of
from newsmodel.formats.json.strict import Irregular, structure
from newsmodel.formats.schema import descriptions, schema
from newsmodel.model.anchors import Anchor
from newsmodel.model.article import Article
from newsmodel.model.dates import Stamp
from newsmodel.testing.formats import channels
from newsmodel.testing.full_articles import specimens
from newsmodel.testing.strategies import articles
from tests.formats.test_json_careful import FULLEST, damaged

SCHEMA = schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
FULL: dict[str, Any] = orjson.loads(
    FORMAT.dump(specimens(), Channel(title="T", fallback_time=NOW, zone="UTC"), now=NOW).data
)


class TestTheSchema:
    def test_is_itself_valid(self) -> None:
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_has_an_identifier_with_the_version(self) -> None:
        assert SCHEMA["$id"] == "urn:newsmodel:json:1"
        assert SCHEMA["properties"]["newsmodel"]["const"] == 1

    def test_is_the_same_each_time_and_plain_json(self) -> None:
        assert schema() == SCHEMA
        assert orjson.loads(orjson.dumps(SCHEMA)) == SCHEMA

    def test_every_class_and_field_stands_in_it_with_its_words(self) -> None:
        article = SCHEMA["$defs"]["Article"]
        assert set(article["properties"]) == {field.name for field in fields_of(Article)}
        assert article["properties"]["urgency"] == {
            "type": "integer",
            "minimum": 1,
            "maximum": 9,
            "description": "1 (highest) to 9.",
        }
        assert all(entry["description"] for entry in SCHEMA["$defs"].values())

    def test_defaults_are_stated(self) -> None:
        assert SCHEMA["$defs"]["Piece"]["properties"]["kind"]["default"] == "direct"
        assert SCHEMA["$defs"]["Table"]["properties"]["header_rows"]["default"] == 0

    def test_members_of_unions_are_told_by_their_tag(self) -> None:
        assert SCHEMA["$defs"]["PullQuote"]["properties"]["type"] == {"const": "pull-quote"}
        assert SCHEMA["$defs"]["PullQuote"]["required"] == ["type", "text"]


class TestDescriptions:
    def test_an_entry_of_several_names_and_lines_is_given_to_each(self) -> None:
        summary, words = descriptions(Anchor)
        assert summary.startswith("Where words stand")
        assert words["start"] == words["end"] == "code points inside that Text, half-open."
        assert words["path"].endswith("Empty for headline and standfirst.")
        assert "Raises" not in " ".join(descriptions(Stamp)[1].values())

    def test_a_class_without_a_section_has_its_summary_alone(self) -> None:
        class Bare:
            """One line."""

        assert descriptions(Bare) == ("One line.", {})


class TestWhatIsWritten:
    def test_a_document_with_every_field_is_valid(self) -> None:
        VALIDATOR.validate(FULL)

    @pytest.mark.laws
    @given(articles(), channels())
    def test_every_document_is_valid(self, article: Article, channel: Channel) -> None:
        VALIDATOR.validate(orjson.loads(FORMAT.dump(article, channel, now=NOW).data))

    @pytest.mark.laws
    @given(damaged())
    def test_what_the_fast_reader_accepts_is_valid(self, data: Any) -> None:
        try:
            structure(data, Article)
        except (Irregular, InvalidValue):
            return
        VALIDATOR.validate({"newsmodel": 1, "articles": [data]})

    def test_unknown_keys_are_allowed_as_the_reader_keeps_them(self) -> None:
        block = {"type": "paragraph", "text": {"text": "A", "x": 1}, "y": {}}
        assert VALIDATOR.is_valid({"newsmodel": 1, "articles": [{"body": [block], "z": None}], "more": 1})


# That a figure's media item is there: no schema says that.
OVER_SEVERAL_CLASSES = {"media"}


def validator(cls: type) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{cls.__name__}", "$defs": SCHEMA["$defs"]})


def other(value: Any) -> Any:
    """A value of another type."""
    return 7.5 if isinstance(value, str) else "seven" if isinstance(value, int) else 7


@pytest.mark.parametrize("cls", FULLEST, ids=lambda cls: cls.__name__)
class TestEveryClass:
    def test_is_valid_as_written(self, cls: type) -> None:
        validator(cls).validate(FULLEST[cls])

    def test_refuses_a_value_of_the_wrong_type(self, cls: type) -> None:
        full, check = FULLEST[cls], validator(cls)
        assert [key for key in full if check.is_valid(full | {key: other(full[key])})] == []
        lists = {key: value for key, value in full.items() if isinstance(value, list)}
        assert [key for key in lists if check.is_valid(full | {key: [other(lists[key][0])]})] == []

    def test_misses_the_keys_that_the_reader_misses(self, cls: type) -> None:
        for missing in FULLEST[cls].keys() - OVER_SEVERAL_CLASSES:
            rest = {key: value for key, value in FULLEST[cls].items() if key != missing}
            notes = Notes(media=9)
            try:
                read_object(cls, rest, "", notes)
                read = True
            except Refused:
                read = False
            assert validator(cls).is_valid(rest) is read, missing


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        "article",
        [
            {"version": 0},
            {"urgency": 10},
            {"language": "English (US)"},
            {"provider": ""},
            {"pub_status": "cancelled"},
            {"published": {}},
            {"published": {"time": "14:30:00Z"}},
            {"published": {"date": {"month": 13}}},
            {"topics": [{"qcode": "no code"}]},
            {"located": [{"name": "A", "country": "gb"}]},
            {"body": [{"type": "poll"}]},
            {"body": [{"type": "list", "items": []}]},
            {"body": [{"type": "paragraph", "text": {"text": ""}}]},
            {"extras": [["a"]]},
            {"headline": "A"},
            {"guid": None},
        ],
    )
    def test_a_value_that_has_no_meaning(self, article: dict[str, Any]) -> None:
        assert not VALIDATOR.is_valid({"newsmodel": 1, "articles": [article]})

    def test_a_document_without_version_or_articles(self) -> None:
        assert not VALIDATOR.is_valid({"articles": []})
        assert not VALIDATOR.is_valid({"newsmodel": 1})
        assert not VALIDATOR.is_valid({"newsmodel": 2, "articles": []})
