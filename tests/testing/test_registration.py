"""`st.from_type` knows the model, and nobody pays for it who does not use it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel.testing import registration
from newsmodel.testing.registration import model_classes
from newsmodel.testing.strategies.by_type import OF_TYPE

CLASSES = list(model_classes())


def printed(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


class TestEveryClass:
    def test_has_a_strategy(self):
        assert set(OF_TYPE) == set(CLASSES)

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_is_made_of_its_type(self, cls):
        @settings(max_examples=5, database=None)
        @given(st.from_type(cls))
        def check(value):
            assert isinstance(value, cls)

        check()


class TestLaziness:
    def test_hypothesis_alone_imports_nothing_of_the_model(self):
        code = "import hypothesis, sys; print([n for n in sys.modules if n.startswith('newsmodel.') and 'testing' not in n])"
        assert printed(code) == "[]"

    @pytest.mark.parametrize("first", ["import newsmodel.model.article", "import hypothesis"])
    def test_the_order_of_imports_is_of_no_account(self, first):
        code = f"""{first}
import sys
from hypothesis import Phase, find, settings, strategies as st
from newsmodel import Article
assert 'newsmodel.testing.strategies' not in sys.modules
print(find(st.from_type(Article), lambda article: True, settings=settings(phases=[Phase.generate], database=None)))"""
        assert printed(code).startswith("Article(")

    def test_a_model_that_is_there_is_registered_at_once(self, monkeypatch):
        monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
        before = list(sys.meta_path)
        registration.register()
        assert sys.meta_path == before

    def test_the_watch_is_set_once_and_looks_at_one_module_alone(self, monkeypatch):
        monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
        monkeypatch.delitem(sys.modules, "newsmodel.model.article")
        registration.register()
        registration.register()
        (watch,) = [finder for finder in sys.meta_path if isinstance(finder, registration._Watch)]
        assert watch.find_spec("json", None) is None
