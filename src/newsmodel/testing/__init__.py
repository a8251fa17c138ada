"""Tools for testers: an article to test with, assertions, golden files, invented copy, and hypothesis strategies.

`make_article`, the assertions, `golden` and the copybook need newsmodel alone; the strategies, which are those of
`newsmodel.testing.strategies` under their own names, need the extra `test`.  Each name is imported when it is first
used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsmodel.testing import copybook as copybook
    from newsmodel.testing.assertions import assert_round_trips as assert_round_trips
    from newsmodel.testing.assertions import assert_same_story as assert_same_story
    from newsmodel.testing.assertions import assert_valid as assert_valid
    from newsmodel.testing.comparing import differences as differences
    from newsmodel.testing.formats import channels as channels
    from newsmodel.testing.formats import check_format as check_format
    from newsmodel.testing.formats import instants as instants
    from newsmodel.testing.formats import unexercised as unexercised
    from newsmodel.testing.full_articles import specimens as specimens
    from newsmodel.testing.golden_files import golden as golden
    from newsmodel.testing.making import make_article as make_article
    from newsmodel.testing.strategies import *  # noqa: F403  one list of strategies, that of the room
    from newsmodel.testing.wirecopy import DAMAGES as DAMAGES
    from newsmodel.testing.wirecopy import DIALECTS as DIALECTS
    from newsmodel.testing.wirecopy import WireCopy as WireCopy
    from newsmodel.testing.wirecopy import ugly_bytes as ugly_bytes
    from newsmodel.testing.wirecopy import ugly_text as ugly_text
    from newsmodel.testing.wirecopy import wire_copy as wire_copy

# The module of each name that is no strategy; the strategies are listed by their own room.
_HOMES = {
    "assertions": "assert_round_trips assert_same_story assert_valid",
    "comparing": "differences",
    "formats": "channels check_format instants unexercised",
    "full_articles": "specimens",
    "golden_files": "golden",
    "making": "make_article",
    "wirecopy": "DAMAGES DIALECTS WireCopy ugly_bytes ugly_text wire_copy",
}
_ROOMS = ("copybook", "strategies")
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name.startswith("_"):  # what Python's own tools ask every module for
        raise AttributeError(f"module 'newsmodel.testing' has no attribute {name!r}")
    module = importlib.import_module(
        f"newsmodel.testing.{name if name in _ROOMS else _HOME_OF.get(name, 'strategies')}"
    )
    if name in _ROOMS:
        return module
    if name not in _HOME_OF and name not in module.__all__:
        raise AttributeError(f"module 'newsmodel.testing' has no attribute {name!r}")
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    strategies = importlib.import_module("newsmodel.testing.strategies").__all__
    return sorted([*_HOME_OF, *_ROOMS, *strategies])
