from __future__ import annotations

import io
import sys

import pytest

from newsmodel.cli import main

COPY = """Ferry returns to Tromsoe route

TROMSOE, Norway, Oct 26 (Nordlys) - The night ferry is back.

"The ramp has been welded," harbour master Olav Brekke said.
"""


class Ran:
    """What one run of the command gave."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def take(tmp_path):
    path = tmp_path / "take.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


@pytest.fixture
def run(capsysbinary, monkeypatch):
    """Runs the command in this process; `stdin` is what it may read."""

    def run(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        try:
            code = main([str(a) for a in arguments])
        except SystemExit as stop:  # how argparse ends
            code = int(stop.code or 0)
        out, err = capsysbinary.readouterr()
        return Ran(code, out.decode(), err.decode())

    return run
