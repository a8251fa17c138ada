"""The code of the documentation runs, and its links lead somewhere."""

from __future__ import annotations

import doctest
import io
import re
import shlex
import shutil
import sys

import pytest

from newsmodel.cli import main
from newsmodel.cli.exits import Exit
from tests.docs.pages import PAGES, ROOT, blocks, name

_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)")


@pytest.fixture
def in_a_copy(tmp_path, monkeypatch):
    """Runs in a folder with a copy of the examples, so that what pages write stays out of the repository."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def with_code(language):
    return [pytest.param(page, id=name(page)) for page in PAGES if blocks(page, language)]


class TestSessions:
    @pytest.mark.usefixtures("in_a_copy")
    @pytest.mark.parametrize("page", with_code("pycon"))
    def test_what_a_session_shows_is_what_happens(self, page):
        source = "\n".join(code for _, code in blocks(page, "pycon"))
        test = doctest.DocTestParser().get_doctest(source, {}, name(page), str(page), 0)
        assert test.examples
        report = io.StringIO()
        doctest.DocTestRunner(verbose=False).run(test, out=report.write)
        assert not report.getvalue(), report.getvalue()


class TestScripts:
    @pytest.mark.usefixtures("in_a_copy")
    @pytest.mark.parametrize("page", with_code("python"))
    def test_a_script_runs_and_its_comments_are_true(self, page):
        for line, code in blocks(page, "python"):
            namespace: dict[str, object] = {}
            exec(compile("\n" * (line - 1) + code, str(page), "exec"), namespace)  # noqa: S102  our own pages
            for expression, shown in re.findall(r"^(\S.*?)  +# (['\d].*)$", code, re.MULTILINE):
                assert repr(eval(expression, namespace)) == shown, expression  # noqa: S307  the same


class TestCommands:
    @pytest.mark.parametrize("page", with_code("console"))
    def test_every_newsmodel_command_runs(self, page, in_a_copy, monkeypatch):
        for line, code in blocks(page, "console"):
            for command in re.findall(r"^\$ newsmodel (.*)$", code, re.MULTILINE):
                assert run(command, in_a_copy, monkeypatch) == Exit.OK, f"{name(page)}:{line}: {command}"


def run(command, folder, monkeypatch):
    """Run a command as a shell would: with `*` expanded and `<` read."""
    words, _, given = command.partition(" < ")
    if given:
        data = (folder / given.strip()).read_bytes()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
    arguments = []
    for word in shlex.split(words):
        files = sorted(str(path.relative_to(folder)) for path in folder.glob(word)) if "*" in word else []
        arguments += files or [word]
    return main(arguments)


class TestLinks:
    @pytest.mark.parametrize("page", [pytest.param(page, id=name(page)) for page in PAGES])
    def test_every_link_to_a_file_leads_to_one(self, page):
        for target in _LINK.findall(page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), target
