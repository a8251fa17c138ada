"""Dialects: words of an agency as a value, checked where they are written."""

from __future__ import annotations

import pytest

from newsmodel.errors import InvalidValue
from newsmodel.model.article import PubStatus
from newsmodel.wire import dialects
from newsmodel.wire.dialects import DEFAULT, Dialect, installed, united, usual
from newsmodel.wire.parse import parse
from newsmodel.wire.result import Role

COPY = """NYVERSJON 2-Ferry returns to Tromsoe route

TROMSOE, Norway, Oct 26 (Nordlys) - The night ferry between Tromsoe and Harstad is back in service.

It had been at the quay for nineteen days, and two ropes were found in its screw.

NORDLYSSLUTT
"""
NORDLYS = Dialect(
    name="nordlys",
    end_marks=frozenset({"NordlysSlutt"}),
    status_words=(("nyversjon", "update"), ("trekkes nå", "kill")),
)


class TestWords:
    def test_end_marks_and_status_words_are_read(self):
        result = parse(COPY, dialects=(*DEFAULT, NORDLYS))
        assert result.article.title == "Ferry returns to Tromsoe route"
        assert [(signal.text, signal.qcode) for signal in result.article.signals] == [("NYVERSJON 2-", "sig:update")]
        assert result.article.version_label == "NYVERSJON 2"
        assert result.segments[-1].role is Role.END_MARK

    def test_a_kill_of_the_dialect_cancels(self):
        result = parse(COPY.replace("NYVERSJON 2-", "TREKKES NÅ: "), dialects=(*DEFAULT, NORDLYS))
        assert result.article.pub_status is PubStatus.CANCELED

    def test_without_the_dialect_the_words_are_the_headline(self):
        assert parse(COPY).article.title == "NYVERSJON 2-Ferry returns to Tromsoe route"

    def test_united_dialects_have_the_words_of_all(self):
        both = united((*DEFAULT, NORDLYS))
        assert {"nordlysslutt", "reuter", "30"} <= both.end_marks
        assert both.name.endswith("+nordlys")


class TestMistakes:
    @pytest.mark.parametrize(
        ("field", "value", "words"),
        [
            ("end_marks", "slutt", "not one string"),
            ("status_words", (("nyversjon", "news"),), "expected one of update"),
            ("encodings", ("utf-98",), "character set"),
        ],
    )
    def test_are_refused_with_the_rule(self, field, value, words):
        with pytest.raises(InvalidValue, match=words):
            Dialect(name="mine", **{field: value})


class Point:
    """An entry point as importlib.metadata gives it."""

    def __init__(self, name, value):
        self.name, self.value = name, value

    def load(self):
        return self.value


def _forget():
    installed.cache_clear()
    usual.cache_clear()


class TestEntryPoints:
    @pytest.fixture
    def points(self, monkeypatch):
        found: list[Point] = []
        monkeypatch.setattr(dialects, "entry_points", lambda group: found if group == "newsmodel.dialects" else [])
        _forget()
        yield found
        _forget()

    def test_a_dialect_of_an_installed_package_reads_along_by_default(self, points):
        points.append(Point("nordlys", NORDLYS))
        assert parse(COPY).article.title == "Ferry returns to Tromsoe route"

    def test_dialects_that_are_named_are_all_there_are(self, points):
        points.append(Point("nordlys", NORDLYS))
        assert parse(COPY, dialects=DEFAULT[:2]).article.title == "NYVERSJON 2-Ferry returns to Tromsoe route"

    def test_what_is_no_dialect_is_refused_by_its_name(self, points):
        points.append(Point("oddity", 3))
        with pytest.raises(InvalidValue, match="oddity"):
            installed()
