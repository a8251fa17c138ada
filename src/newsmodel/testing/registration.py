"""`st.from_type(Article)`: the hook that hypothesis calls when it is imported (its entry point `hypothesis`).

Whoever has newsmodel installed and does not use it pays next to nothing: the classes are registered when the model is
imported, and their strategies are made when the first is asked for.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

__all__ = ["model_classes", "register"]

# The last module of the model: once it is there, every class of an article is.
_WATCHED = "newsmodel.model.article"
_MODULES = ("anchors", "article", "blocks", "boxes", "dates", "media", "people", "places", "quotes", "text", "topics")


def register() -> None:
    """Register the model with hypothesis, at once or as soon as somebody imports it."""
    if _WATCHED in sys.modules:
        _register()
    elif not any(isinstance(finder, _Watch) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Watch())


class _Watch:
    """A finder of `sys.meta_path` that waits for the model to be imported, once."""

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """The module's own spec, whose loader registers the classes when it is done."""
        if fullname != _WATCHED:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(fullname)
        return None if spec is None else _followed(spec)


def _followed(spec: ModuleSpec) -> ModuleSpec:
    loader: Any = spec.loader
    execute = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        execute(module)
        _register()

    loader.exec_module = exec_module
    return spec


def model_classes() -> Iterator[type]:
    """Every class of the model that values are made of."""
    for name in (*_MODULES, "transmission"):
        module = importlib.import_module(f"newsmodel.model.{name}")
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__ == module.__name__ and hasattr(value, "__attrs_attrs__"):
                yield value


def _register() -> None:
    from hypothesis import strategies as st  # noqa: PLC0415  hypothesis is an extra, and is being imported

    for cls in model_classes():
        st.register_type_strategy(cls, _strategy)


def _strategy(cls: type) -> Any:
    return importlib.import_module("newsmodel.testing.strategies.by_type").OF_TYPE[cls]
