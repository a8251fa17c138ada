from __future__ import annotations

import datetime as dt
import json

import pytest

from newsmodel import Article, Code, Severity, dump
from newsmodel.cli.exits import Exit
from newsmodel.cli.reports import REPORTS
from newsmodel.cli.sarif import sarif
from newsmodel.newsroom import Remark
from newsmodel.rules import all_rules
from tests.cli.sarif_shape import faults

COPY = """FERRY RETURNS TO TROMSOE ROUTE

TROMSOE, Norway, Oct 26 (Nordlys) - The night ferry is back at the the quay.

"The ramp has been welded," Olav Brekke said on Tuesday, April 21, 2014.
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """A folder with settings of its own: those of the repository are not those of these tests."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text("")


@pytest.fixture
def wrong(tmp_path):
    path = tmp_path / "wrong.txt"
    path.write_text(COPY, encoding="utf-8")
    return path.name


@pytest.fixture
def killed(tmp_path):
    """A document with an error."""
    article = Article(guid="a:1", headline="Ferry", body=["x"], version=1, previous_version=2)
    path = tmp_path / "killed.json"
    path.write_bytes(dump(article, "json", now=dt.datetime(2024, 1, 1, tzinfo=dt.UTC)).data)
    return path.name


class TestText:
    def test_copy_has_line_and_marker_documents_have_paths(self, run, wrong, killed):
        ran = run("check", wrong, killed)
        assert "wrong.txt:5:49: V545 warning: Tuesday is said of 2014-04-21, expected Monday" in ran.out
        assert "killed.json: version: V553 error: version 1 replaces 2, expected an earlier one" in ran.out
        assert ran.err == "2 files checked; 1 error, 1 warning, 1 note\n"

    def test_nothing_to_remark(self, run, tmp_path):
        (tmp_path / "a.txt").write_text("Ferry returns\n\nOSLO, May 6, 2019 (Nordlys) - The ferry is back.\n")
        ran = run("check", "a.txt")
        assert (ran.code, ran.out, ran.err) == (Exit.OK, "", "1 file checked; nothing to remark\n")

    def test_standard_input_and_the_least_severity(self, run):
        ran = run("check", "-", "--report", "warning", stdin=COPY.encode())
        assert ran.out.startswith("<stdin>:5:49: V545 warning")
        assert "F303" not in ran.out


class TestSelection:
    def test_sets_and_codes_with_commas_or_repeated(self, run, wrong):
        for options in (["--select", "style,V574"], ["--select", "style", "--select", "V574"]):
            out = run("check", wrong, *options).out
            assert "V544" in out
            assert "V574" in out
            assert "F303" not in out

    def test_ignored(self, run, wrong):
        assert "V545" not in run("check", wrong, "--ignore", "weekday-wrong").out

    def test_severities_by_option(self, run, wrong):
        ran = run("check", wrong, "--severity", "V545=error")
        assert ran.code == Exit.COPY
        assert "V545 error" in ran.out

    def test_settings_of_the_project_and_options_over_them(self, run, wrong, tmp_path):
        (tmp_path / "pyproject.toml").write_text("[tool.newsmodel]\nselect = ['style']\nfail-on = 'info'\n")
        assert "V544" in run("check", wrong).out
        assert run("check", wrong).code == Exit.COPY
        assert run("check", wrong, "--fail-on", "error").code == Exit.OK
        assert run("check", wrong, "--config", "none").code == Exit.OK
        (tmp_path / "other.toml").write_text("[tool.newsmodel]\nselect = ['V574']\n")
        assert "V574" in run("check", wrong, "--config", "other.toml").out

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            (["--select", "cora"], "select is 'cora'"),
            (["--severity", "V501"], "expected WHAT=LEVEL"),
            (["--severity", "V501=fatal"], "expected WHAT=LEVEL"),
            (["--severity", "nothing=error"], "severity is 'nothing'"),
            (["--fail-on", "fatal"], "fatal"),
        ],
    )
    def test_a_mistake_is_a_message(self, run, wrong, options, said):
        ran = run("check", wrong, *options)
        assert ran.code == Exit.USAGE
        assert said in ran.err


class TestExit:
    def test_an_error_fails_and_a_warning_does_when_told(self, run, wrong, killed):
        assert run("check", wrong).code == Exit.OK
        assert run("check", wrong, "--fail-on", "warning").code == Exit.COPY
        assert run("check", killed).code == Exit.COPY

    def test_what_is_not_printed_fails_all_the_same(self, run, wrong):
        ran = run("check", wrong, "--fail-on", "info", "--report", "error")
        assert (ran.code, ran.out) == (Exit.COPY, "")

    def test_no_article_fails(self, run):
        assert run("check", "-", stdin=b"\n").code == Exit.COPY

    def test_a_missing_file_is_named_and_the_others_are_checked(self, run, wrong):
        ran = run("check", "nowhere.txt", wrong)
        assert ran.code == Exit.FILE
        assert "nowhere.txt: No such file" in ran.err
        assert "V545" in ran.out

    def test_a_missing_file_of_settings(self, run, wrong):
        assert run("check", wrong, "--config", "nowhere.toml").code == Exit.FILE


class TestJson:
    def test_an_object_a_remark(self, run, wrong, killed):
        rows = json.loads(run("check", wrong, killed, "--format", "json").out)
        assert [row["code"] for row in rows] == ["F303", "V545", "V553"]
        assert rows[1] == {
            "file": "wrong.txt",
            "code": "V545",
            "severity": "warning",
            "message": "Tuesday is said of 2014-04-21, expected Monday",
            "hint": None,
            "path": "body[1]",
            "line": 5,
            "column": 49,
            "end_line": 5,
            "end_column": 72,
        }
        assert rows[2]["line"] is None

    def test_nothing_is_an_empty_array(self, run, wrong):
        assert json.loads(run("check", wrong, "--select", "V501", "--format", "json").out) == []


class TestGithub:
    def test_commands_have_file_line_and_escaped_data(self, run, tmp_path):
        (tmp_path / "a,b:c.txt").write_text("Ferry 100% <p>\n\nOSLO, May 6, 2019 (Nordlys) - The ferry is back.\n")
        out = run("check", "a,b:c.txt", "--format", "github").out
        assert out == (
            "::warning file=a%2Cb%3Ac.txt,line=1,col=12,endLine=1,endColumn=15,title=V543"
            "::'<p>' stands in the text, expected words and marks\n"
        )

    def test_documents_have_their_path_in_the_message(self, run, killed):
        out = run("check", killed, "--format", "github").out
        assert out == "::error file=killed.json,title=V553::version: version 1 replaces 2, expected an earlier one\n"


class TestSarif:
    def log(self, run, *arguments):
        return json.loads(run("check", *arguments, "--format", "sarif").out)

    def test_the_log_has_the_shape_of_the_standard(self, run, wrong, killed):
        assert faults(self.log(run, wrong, killed, "--select", "all")) == []

    def test_results_point_to_rules_and_places(self, run, wrong):
        (one_run,) = self.log(run, wrong, "--select", "all")["runs"]
        rules = one_run["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules][: len(all_rules())] == [rule.id for rule in all_rules()]
        (result,) = [result for result in one_run["results"] if result["ruleId"] == "V545"]
        assert rules[result["ruleIndex"]]["name"] == "weekday-wrong"
        assert result["level"] == "warning"
        (location,) = result["locations"]
        assert location["physicalLocation"] == {
            "artifactLocation": {"uri": "wrong.txt"},
            "region": {"startLine": 5, "startColumn": 49, "endLine": 5, "endColumn": 72},
        }
        assert location["logicalLocations"] == [{"fullyQualifiedName": "body[1]"}]

    def test_remarks_of_reading_are_described_as_well(self, run, wrong):
        (one_run,) = self.log(run, wrong)["runs"]
        described = {rule["id"]: rule for rule in one_run["tool"]["driver"]["rules"]}
        (result,) = [result for result in one_run["results"] if result["ruleId"] == "F303"]
        assert described["F303"]["name"] == "year-unknown"
        assert result["message"]["text"].endswith("(pass received= to place it)")

    def test_absolute_names_become_file_addresses_and_others_are_quoted(self, run, tmp_path):
        path = tmp_path / "a b.txt"
        path.write_text(COPY)
        for name, uri in ((path.name, "a%20b.txt"), (path, path.as_uri())):
            (one_run,) = self.log(run, name, "--select", "V545")["runs"]
            assert one_run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}

    def test_codes_of_others_and_remarks_without_a_path_are_results_too(self):
        remark = Remark(diagnostic=Code("ACME1", "acme", Severity.INFO, "a remark").at())
        log = sarif([("a.txt", remark)], [])
        assert faults(log) == []
        assert log["runs"][0]["results"] == [
            {
                "ruleId": "ACME1",
                "level": "note",
                "message": {"text": "a remark"},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a.txt"}}}],
            }
        ]

    def test_the_check_of_the_shape_sees_what_is_wrong(self):
        log = {"version": "2.0.0", "runs": [{"results": [{"ruleId": "X", "ruleIndex": 3, "level": "fatal"}]}]}
        assert len(faults(log)) >= 4


class TestReports:
    def test_each_format_of_the_option_is_a_reporter(self, run, wrong):
        for name in REPORTS:
            assert run("check", wrong, "--format", name).code == Exit.OK
