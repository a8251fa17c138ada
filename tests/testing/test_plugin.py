"""The pytest plugin, run as users run it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from newsmodel.testing import make_article
from newsmodel.testing.golden_files import pretty_json, read_articles
from newsmodel.wire.parse import parse_all

pytest_plugins = "pytester"

COPY = """Ferry returns to Port Ellis after storm

PORT ELLIS, Maine (AP) _ The ferry that was torn from its moorings
last week is back in service, the harbour master said Tuesday.
"""


@pytest.fixture
def case(pytester):
    """A pair of files: copy, and what our parser reads in it."""
    path = pytester.makefile(".wire", ferry=COPY)
    path.with_suffix(".json").write_text(pretty_json(parse_all(COPY)), encoding="utf-8")
    return path


class TestFixtures:
    def test_each_gives_what_its_name_says(self, pytester):
        pytester.makepyfile("""
            def test_article(newsmodel_article):
                assert newsmodel_article(urgency=1).urgency == 1

            def test_copy(newsmodel_copy):
                assert newsmodel_copy.stories()

            def test_golden(newsmodel_golden, newsmodel_article):
                newsmodel_golden("kept/story.json").check(newsmodel_article())
        """)
        pytester.runpytest("-k", "golden").stdout.fnmatch_lines(["*story.json is not there yet*"])
        pytester.runpytest("--newsmodel-update").assert_outcomes(passed=3)
        assert read_articles((pytester.path / "kept/story.json").read_bytes()) == (make_article(),)
        pytester.runpytest().assert_outcomes(passed=3)

    def test_the_plugin_can_be_left_out(self, pytester):
        pytester.makepyfile("def test_article(newsmodel_article): pass\ndef test_other(): pass")
        pytester.runpytest_subprocess("-p", "no:newsmodel").assert_outcomes(passed=1, errors=1)


class TestPairs:
    @pytest.mark.usefixtures("case")
    def test_a_pair_that_agrees_passes(self, pytester):
        result = pytester.runpytest("-v")
        result.assert_outcomes(passed=1)
        result.stdout.fnmatch_lines(["ferry.wire::copy PASSED*"])

    def test_a_pair_that_differs_shows_where(self, pytester, case):
        case.write_text(COPY.replace("Tuesday", "Sunday"), encoding="utf-8")
        result = pytester.runpytest()
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines(["*ferry.wire: not the same story:", "*body[[]0].text.text:*"])
        result.stdout.no_fnmatch_line("*_newsmodel_pytest.py*")

    def test_what_may_differ_is_a_setting(self, pytester, case):
        case.write_text(COPY.replace("Tuesday", "Sunday"), encoding="utf-8")
        pytester.makeini("[pytest]\nnewsmodel_ignore = guid body")
        pytester.runpytest().assert_outcomes(passed=1)

    def test_update_writes_the_json_anew_and_fills_an_empty_one(self, pytester, case):
        case.write_text(COPY.replace("Tuesday", "Sunday"), encoding="utf-8")
        pytester.makefile(".wire", other=COPY)
        pytester.makefile(".json", other="")
        pytester.runpytest("--newsmodel-update").assert_outcomes(passed=2)
        pytester.runpytest().assert_outcomes(passed=2)
        assert "Sunday" in case.with_suffix(".json").read_text(encoding="utf-8")

    @pytest.mark.usefixtures("case")
    def test_a_pair_can_be_skipped_and_expected_to_fail(self, pytester):
        pytester.makefile(".wire", other=COPY)
        pytester.makefile(".json", other="")
        pytester.makeconftest("""
            import pytest

            def pytest_collection_modifyitems(items):
                skip, fail = items
                skip.add_marker(pytest.mark.skip(reason="later"))
                fail.add_marker(pytest.mark.xfail(reason="not yet"))
        """)
        pytester.runpytest().assert_outcomes(skipped=1, xfailed=1)

    def test_an_empty_json_fails_until_it_is_filled(self, pytester):
        pytester.makefile(".wire", other=COPY)
        pytester.makefile(".json", other="")
        pytester.runpytest().assert_outcomes(failed=1)

    @pytest.mark.parametrize("json", [None, "[]", '{"wires": 3}'])
    def test_other_peoples_files_are_left_alone(self, pytester, json):
        pytester.makefile(".wire", other=COPY)
        if json is not None:
            pytester.makefile(".json", other=json)
        pytester.runpytest("--newsmodel-update").assert_outcomes()
        path = pytester.path / "other.json"
        assert path.read_text(encoding="utf-8") == json if json is not None else not path.exists()


class TestAnotherParser:
    @pytest.mark.usefixtures("case")
    def test_pairs_can_be_read_with_the_projects_own(self, pytester):
        pytester.makepyfile(
            mine="""
            from newsmodel import Article

            def read(data):
                head, _, text = data.decode().partition("\\n\\n")
                return Article(headline=head, body=[text])
        """
        )
        pytester.makeini("[pytest]\nnewsmodel_parser = mine:read\npythonpath = .")
        result = pytester.runpytest()
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines(["*dateline:*"])
        result.stdout.no_fnmatch_line("*headline*")

    @pytest.mark.parametrize("name", ["nowhere:read", "newsmodel:prase", "newsmodel"])
    @pytest.mark.usefixtures("case")
    def test_a_parser_that_is_not_there_is_a_mistake_of_the_settings(self, pytester, name):
        pytester.makeini(f"[pytest]\nnewsmodel_parser = {name}")
        result = pytester.runpytest()
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines([f"*newsmodel_parser = {name}: expected MODULE:FUNCTION*"])

    @pytest.mark.usefixtures("case")
    def test_an_error_of_the_parser_is_shown_as_it_is(self, pytester):
        pytester.makepyfile(mine="def read(data):\n    raise KeyError('slug')")
        pytester.makeini("[pytest]\nnewsmodel_parser = mine:read\npythonpath = .")
        pytester.runpytest().stdout.fnmatch_lines(["*KeyError: 'slug'*"])


class TestFailedComparisons:
    def test_two_articles_are_told_apart_by_paths(self, pytester):
        pytester.makepyfile("""
            def test_it(newsmodel_article):
                assert newsmodel_article(urgency=1) == newsmodel_article()
        """)
        pytester.runpytest().stdout.fnmatch_lines(
            ["*article == article*", "*urgency:*", "*is        1*", "*should be 5*"]
        )

    def test_other_comparisons_are_pytests_own(self, pytester):
        pytester.makepyfile("""
            def test_numbers():
                assert 1 == 2

            def test_one_article(newsmodel_article):
                assert newsmodel_article() == 1

            def test_identity(newsmodel_article):
                assert newsmodel_article() is newsmodel_article()
        """)
        result = pytester.runpytest()
        result.assert_outcomes(failed=3)
        result.stdout.no_fnmatch_line("*article == article*")


class TestCost:
    def test_a_run_that_does_not_use_it_imports_nothing_of_newsmodel(self, pytester):
        pytester.makepyfile("""
            import sys

            def test_it():
                assert "_newsmodel_pytest" in sys.modules
                assert not [name for name in sys.modules if name.partition(".")[0] == "newsmodel"]
        """)
        pytester.runpytest_subprocess("-p", "no:hypothesispytest").assert_outcomes(passed=1)

    def test_coverage_of_newsmodel_sees_every_line_that_importing_it_runs(self, pytester):
        pytester.makepyfile("""
            def test_it(newsmodel_article):
                assert newsmodel_article()
        """)
        pytester.runpytest_subprocess("--cov=newsmodel.testing.making", "--cov-report=term").stdout.fnmatch_lines(
            ["*making.py *32 * 1 *97%*"]
        )

    @pytest.mark.skipif(sys.platform == "win32", reason="xdist's workers are started as on Unix")
    @pytest.mark.usefixtures("case")
    def test_workers_of_xdist_share_the_pairs(self, pytester):
        for name in ("a", "b", "c"):
            pytester.makefile(".wire", **{name: COPY})
            pytester.makefile(".json", **{name: ""})
        pytester.runpytest_subprocess("-n", "2", "--newsmodel-update").assert_outcomes(passed=4)
        pytester.runpytest().assert_outcomes(passed=4)
        assert len({path.read_bytes() for path in Path(pytester.path).glob("*.json")}) == 1
