"""`newsmodel.testing`: one list of strategies, and names that are imported when they are asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsmodel import testing
from newsmodel.testing import strategies


class TestNames:
    @pytest.mark.parametrize("name", dir(testing))
    def test_each_can_be_reached(self, name):
        assert getattr(testing, name) is not None

    def test_every_strategy_is_among_them_under_its_own_name(self):
        assert set(strategies.__all__) <= set(dir(testing))
        assert testing.articles is strategies.articles

    @pytest.mark.parametrize("name", ["artciles", "__wrapped__", "_fields"])
    def test_any_other_is_an_attribute_error_that_names_it(self, name):
        with pytest.raises(AttributeError, match=f"no attribute '{name}'"):
            getattr(testing, name)

    def test_the_assertions_need_no_hypothesis(self):
        code = "import newsmodel.testing as t, sys; t.assert_valid(t.make_article()); "
        code += "t.golden; t.copybook.stories(); print('hypothesis' in sys.modules, 'pytest' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.split() == ["False", "False"]
