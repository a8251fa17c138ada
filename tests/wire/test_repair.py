"""Mojibake is mended where the caller asks for it, and nowhere else."""

from __future__ import annotations

import sys

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.wire.parse import iter_parse, parse, parse_all

COPY = (
    "Ferry returns\n\nNORTHPORT, May 3 (Bluewire) - The cafÃ© on the quay is open again.\n\n"
    "It was shut – for nineteen days – after the storm.\n"
)


class TestRepair:
    def test_copy_stays_as_it_came_without_it(self):
        result = parse(COPY)
        assert result.article.body[0].text.text == "The cafÃ© on the quay is open again."
        assert "D106" not in {said.code for said in result.diagnostics}

    @pytest.mark.parametrize("data", [COPY, COPY.encode()])
    def test_lines_of_mojibake_are_mended_and_said(self, data):
        pytest.importorskip("ftfy", reason="needs the extra text")
        result = parse(data, repair=True)
        assert result.article.body[0].text.text == "The café on the quay is open again."
        (said,) = [said for said in result.diagnostics if said.code == "D106"]
        assert said.span.slice(result.source.text).startswith("NORTHPORT, May 3 (Bluewire) - The café")
        assert "".join(result.text_of(segment) for segment in result.segments) == result.source.text

    def test_sound_lines_stay_as_they_came(self):
        pytest.importorskip("ftfy", reason="needs the extra text")
        assert parse_all(COPY, repair=True)[0].article.body[1].text.text == COPY.split("\n")[4]

    def test_chunks_cannot_be_mended(self):
        with pytest.raises(InvalidValue, match="bytes or str"):
            iter_parse(iter([COPY]), repair=True)

    def test_without_the_extra_the_caller_is_told_its_name(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "ftfy", None)
        with pytest.raises(InvalidValue, match=r"newsmodel\[text\]"):
            parse(COPY, repair=True)
