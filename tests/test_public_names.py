"""The front door: `newsmodel.__all__`, what type checkers see, and what is imported, are one list."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newsmodel


def names_for_type_checkers() -> set[str]:
    tree = ast.parse(Path(newsmodel.__file__).read_text(encoding="utf-8"))
    (block,) = (
        node
        for node in tree.body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    )
    return {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}


class TestPublicNames:
    @pytest.mark.parametrize("name", newsmodel.__all__)
    def test_each_name_can_be_reached(self, name):
        assert getattr(newsmodel, name) is not None

    def test_type_checkers_see_the_same_names(self):
        assert names_for_type_checkers() == set(newsmodel.__all__)

    def test_dir_lists_them_in_order(self):
        assert dir(newsmodel) == sorted(newsmodel.__all__)

    def test_an_unknown_name_is_an_attribute_error_that_names_it(self):
        with pytest.raises(AttributeError, match="no attribute 'Artcile'"):
            newsmodel.Artcile  # noqa: B018
