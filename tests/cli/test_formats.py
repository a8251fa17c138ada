from __future__ import annotations

import pytest

from newsmodel import formats
from newsmodel.cli.exits import Exit


class TestFormats:
    def test_every_format_is_listed(self, run):
        ran = run("formats")
        assert ran.code == Exit.OK
        for known in formats.all_formats():
            assert f"{known.name} " in ran.out
            assert known.title in ran.out

    def test_every_row_of_every_format_is_in_the_table(self, run):
        lines = run("formats").out.splitlines()
        for known in formats.all_formats():
            for row in known.fidelity.rows:
                assert any(line.split()[:1] == [row.path] and row.label in line for line in lines), row.path

    @pytest.mark.parametrize("name", formats.names())
    def test_one_format_shows_its_reasons(self, run, name):
        out = run("formats", name).out
        assert all(row.why in out for row in formats.get(name).fidelity.rows)

    def test_an_unknown_name_is_a_mistake(self, run):
        assert run("formats", "rsss").code == Exit.USAGE
