from __future__ import annotations

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.vocab.qcode import QCode, split


class TestSplit:
    @pytest.mark.parametrize(
        ("text", "alias", "code"),
        [("medtop:11000000", "medtop", "11000000"), ("ex:a:b:c", "ex", "a:b:c"), ("ex::a", "ex", ":a")],
    )
    def test_the_first_colon_divides(self, text, alias, code):
        assert split(text) == QCode(alias, code)
        assert str(split(text)) == text

    @pytest.mark.parametrize("text", ["", "medtop", ":11", "medtop:", "med top:1", "medtop:1 1"])
    def test_what_is_no_qcode_is_refused(self, text):
        with pytest.raises(InvalidValue):
            split(text)


class TestQCode:
    def test_an_alias_has_no_colon(self):
        with pytest.raises(InvalidValue, match=r"QCode\.alias"):
            QCode("a:b", "c")
