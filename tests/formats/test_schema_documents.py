"""The published JSON Schema from both sides: documents that it allows are read, documents that were mutated it refuses."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.internal.conjecture import utils
from hypothesis_jsonschema import _from_schema, from_schema

from newsmodel.formats.json import FORMAT
from newsmodel.formats.schema import schema
from newsmodel.testing.strategies import articles

SCHEMA = schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)


# ---- documents that the schema allows ---------------------------------------------------------------------------


class Many:
    """The loop by `more()` that hypothesis-jsonschema 0.23 asks of hypothesis, which has an iterator instead."""

    def __init__(self, *args: Any, **options: Any) -> None:
        self._many: Any = utils.many(*args, **options).__enter__()
        self._turns = iter(self._many)

    def more(self) -> bool:
        if next(self._turns, self) is not self:
            return True
        self._many.__exit__(None, None, None)
        return False

    def reject(self) -> None:
        self._many.reject()


@pytest.fixture
def loops(monkeypatch):
    """Lets hypothesis-jsonschema run with the hypothesis that is installed."""
    if not hasattr(utils.many, "more"):
        monkeypatch.setattr(_from_schema, "cu", type("utils", (), {"many": Many}))


def classic(value: Any) -> Any:
    """The schema for generators of draft 7: no references, tuples as `items`, and no keys that it does not name."""
    if isinstance(value, list):
        return [classic(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        beside = {key: item for key, item in value.items() if key != "$ref"}
        return classic(united(SCHEMA["$defs"][value["$ref"].rpartition("/")[2]], beside))
    out = {key: classic(item) for key, item in value.items() if key != "default"}
    if isinstance(out.get("prefixItems"), list):
        out["items"] = out.pop("prefixItems")
    return out | ({"additionalProperties": False} if isinstance(out.get("properties"), dict) and "type" in out else {})


def united(schema: dict[str, Any], beside: dict[str, Any]) -> dict[str, Any]:
    """A definition with what stands beside the reference to it."""
    both = schema.keys() & beside.keys()
    inner = {key: united(schema[key], beside[key]) for key in both if isinstance(schema[key], dict)}
    return schema | beside | inner


def document(article: Any) -> bytes:
    return json.dumps({"newsmodel": 1, "articles": [article]}).encode()


# Everything an article holds at once is too large to draw; each field alone is drawn with its whole depth.
FIELDS = sorted(SCHEMA["$defs"]["Article"]["properties"])


@pytest.mark.laws
@pytest.mark.usefixtures("loops")
class TestAllowedDocuments:
    @settings(
        max_examples=60,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    )
    @given(data=st.data())
    def test_is_read_or_every_complaint_has_its_path(self, data):
        name = data.draw(st.sampled_from(FIELDS))
        value = data.draw(from_schema(classic(SCHEMA["$defs"]["Article"]["properties"][name])))
        written = document({name: value})
        assert VALIDATOR.is_valid(orjson.loads(written))
        loaded = FORMAT.load(written)
        assert len(loaded.articles) == 1
        for said in loaded.diagnostics:
            assert said.path
            assert said.path.startswith(f"/articles/0/{name}")
            assert said.message
        again = FORMAT.dump(loaded.articles, now=NOW).data
        assert VALIDATOR.is_valid(orjson.loads(again))


# ---- documents that were mutated --------------------------------------------------------------------------------


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of all strings, numbers and booleans."""
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*path, key))
    else:
        yield path


def put(value: Any, path: tuple[Any, ...], instead: Any) -> Any:
    out = copy.deepcopy(value)
    holder = out
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = instead
    return out


@pytest.mark.laws
class TestMutatedDocuments:
    @given(articles(guid="urn:x:1"), st.data())
    def test_a_value_of_another_type_is_refused_with_its_path(self, article, data):
        good = orjson.loads(FORMAT.dump(article, now=NOW).data)
        VALIDATOR.validate(good)
        path = data.draw(st.sampled_from(list(leaves(good))))
        bad = put(good, path, data.draw(st.sampled_from([7.5, None, [[]], {"x": 1}])))
        assert not VALIDATOR.is_valid(bad)
        places = {".".join(map(str, error.absolute_path)) for error in VALIDATOR.iter_errors(bad)}
        assert any(".".join(map(str, path)).startswith(place) for place in places)

    @given(articles(guid="urn:x:1"), st.data())
    def test_what_the_schema_refuses_the_reader_reports(self, article, data):
        good = orjson.loads(FORMAT.dump(article, now=NOW).data)
        path = data.draw(st.sampled_from([path for path in leaves(good) if path[0] == "articles"]))
        loaded = FORMAT.load(orjson.dumps(put(good, path, 7.5)))
        assert loaded.diagnostics
        assert all(said.path for said in loaded.diagnostics)
