from __future__ import annotations

import pytest

from newsmodel import InvalidValue, Severity
from newsmodel.newsroom import Settings, find_settings, read_settings

TABLE = """
[tool.newsmodel]
select = ["core", "style"]
ignore = ["V546"]
fail-on = "warning"

[tool.newsmodel.severity]
headline-long = "error"
"""


class TestRead:
    def test_every_key(self):
        assert read_settings(TABLE) == Settings(
            select=["core", "style"],
            ignore=["V546"],
            severity={"headline-long": Severity.ERROR},
            fail_on=Severity.WARNING,
        )

    @pytest.mark.parametrize("text", ["", "[project]\nname = 'x'", "tool = 3", "[tool.other]\nselect = 1"])
    def test_without_the_table_they_are_the_usual_ones(self, text):
        assert read_settings(text) == Settings()

    @pytest.mark.parametrize(
        ("text", "field"),
        [
            ("[tool.newsmodel]\nselekt = []", "tool.newsmodel.selekt"),
            ("[tool.newsmodel]\nselect = 'core'", "tool.newsmodel.select"),
            ("[tool.newsmodel]\nignore = [1]", "tool.newsmodel.ignore"),
            ("[tool.newsmodel]\nseverity = 'error'", "tool.newsmodel.severity"),
            ("[tool.newsmodel.severity]\nV501 = 'fatal'", "tool.newsmodel.severity.V501"),
            ("[tool.newsmodel]\nfail-on = 3", "tool.newsmodel.fail-on"),
            ("[tool.newsmodel]\nselect = ['cora']", "select"),
            ("[tool]\nnewsmodel = 3", "tool.newsmodel"),
            ("[tool", "pyproject.toml"),
        ],
    )
    def test_a_mistake_names_the_key(self, text, field):
        with pytest.raises(InvalidValue) as refused:
            read_settings(text)
        assert refused.value.field == field


class TestFind:
    def test_the_nearest_file_above_counts(self, tmp_path):
        inner = tmp_path / "a" / "b"
        inner.mkdir(parents=True)
        (tmp_path / "pyproject.toml").write_text(TABLE)
        assert find_settings(inner).fail_on is Severity.WARNING
        (tmp_path / "a" / "pyproject.toml").write_text("[tool.newsmodel]\nselect = ['wire']")
        assert find_settings(inner) == Settings(select=["wire"])

    def test_without_a_file_they_are_the_usual_ones(self, tmp_path, monkeypatch):
        monkeypatch.setattr("newsmodel.newsroom.settings._FILE", "no-such-file.toml")
        assert find_settings(tmp_path) == Settings()
