from __future__ import annotations

import io
import os
import subprocess
import sys
from importlib.metadata import version

import pytest

from newsmodel.cli import main
from newsmodel.cli.exits import Exit
from newsmodel.cli.paint import painter, printable, track


class TestMain:
    def test_help_lists_every_exit_code(self, run):
        out = run("--help").out
        for code in Exit:
            assert f"{code.value:>3}  {code.meaning}" in out

    def test_the_version_is_that_of_the_package(self, run):
        assert run("--version").out == f"newsmodel {version('newsmodel')}\n"

    def test_no_command_is_a_mistake(self, run):
        assert run().code == Exit.USAGE

    def test_the_installed_command_runs(self, take):
        done = subprocess.run(
            [sys.executable, "-m", "newsmodel.cli", "show", str(take)], capture_output=True, check=False
        )
        assert done.returncode == Exit.OK
        assert b"headline" in done.stdout

    def test_a_terminal_of_few_characters_gets_escapes(self, tmp_path):
        path = tmp_path / "take.txt"
        path.write_text("Fähre fährt\n\n“Sie fährt,” sagt Ada Quill.\n", encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "newsmodel.cli", "show", str(path)],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": "ascii"},
        )
        assert done.returncode == Exit.OK
        assert b"F\\xe4hre" in done.stdout

    @pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
    def test_a_reader_that_goes_away_is_no_traceback(self, tmp_path):
        path = tmp_path / "long.txt"
        path.write_text("Ferry returns\n\n" + "It is back. " * 20_000 + "\n")
        with subprocess.Popen(
            [sys.executable, "-m", "newsmodel.cli", "show", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait() == Exit.PIPE

    def test_an_interrupt_is_no_traceback(self, monkeypatch, take):
        def interrupt(*_, **__):
            raise KeyboardInterrupt

        monkeypatch.setattr("newsmodel.cli.show.read_input", interrupt)
        assert main(["show", str(take)]) == Exit.INTERRUPTED


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class TestPaint:
    def test_a_terminal_gets_colour(self, monkeypatch):
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.delenv("NO_COLOR", raising=False)
        assert painter(Terminal())("word", "red") == "\x1b[31mword\x1b[0m"

    def test_no_color_is_obeyed(self, monkeypatch):
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setenv("NO_COLOR", "1")
        assert painter(Terminal())("word", "red") == "word"

    def test_a_file_gets_plain_text(self, tmp_path):
        with (tmp_path / "out").open("w") as stream:
            assert painter(stream)("word", "red") == "word"

    def test_without_rich_a_terminal_gets_plain_text_and_no_bar(self, monkeypatch):
        for name in ("rich", "rich.color", "rich.console", "rich.progress", "rich.style"):
            monkeypatch.setitem(sys.modules, name, None)
        names = [str(n) for n in range(50)]
        assert painter(Terminal())("word", "red") == "word"
        assert track(names, Terminal()) is names

    def test_a_long_run_on_a_terminal_has_a_bar(self, monkeypatch):
        monkeypatch.setenv("TERM", "xterm-256color")
        terminal = Terminal()
        names = [str(n) for n in range(50)]
        assert list(track(names, terminal)) == names
        assert "reading" in terminal.getvalue()

    def test_a_short_run_has_none(self):
        names = ["a", "b"]
        assert track(names, Terminal()) is names

    @pytest.mark.parametrize(
        ("raw", "shown"),
        [("plain é", "plain é"), ("a\tb", "a␉b"), ("\x1b[2J", "␛[2J"), ("\x7f\x85", "␡\N{REPLACEMENT CHARACTER}")],
    )
    def test_control_characters_become_pictures(self, raw, shown):
        assert printable(raw) == shown
