from __future__ import annotations

import json

import jsonschema  # type: ignore[import-untyped]

from newsmodel.cli.exits import Exit
from newsmodel.formats.schema import schema


class TestSchema:
    def test_the_schema_of_a_document_is_printed(self, run):
        ran = run("schema")
        assert ran.code == Exit.OK
        assert json.loads(ran.out) == schema()
        assert '"description": "1 (highest) to 9."' in ran.out

    def test_it_is_written_to_a_file(self, run, tmp_path):
        path = tmp_path / "news.schema.json"
        assert run("schema", "-o", path).code == Exit.OK
        assert json.loads(path.read_text(encoding="utf-8")) == schema()

    def test_one_class_has_a_schema_of_its_own(self, run):
        one = json.loads(run("schema", "Place").out)
        jsonschema.Draft202012Validator.check_schema(one)
        check = jsonschema.Draft202012Validator(one)
        assert check.is_valid({"name": "Northport", "country": "GB"})
        assert not check.is_valid({"country": "GB"})

    def test_an_unknown_class_is_a_mistake(self, run):
        ran = run("schema", "Artcile")
        assert ran.code == Exit.USAGE
        assert "expected one of AltId, " in ran.err
