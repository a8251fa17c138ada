"""The copybook's pairs of copy and article that our own parser does not read yet, and what it misses in each."""

from __future__ import annotations

import pytest

_CREDITS = "the credit of a picture stays in the words of its caption"
_MISREAD = {
    "pages/en/night-ferry": _CREDITS,
    "pages/en/night-ferry.damaged": f"{_CREDITS}; so do pasted character references in those of the story",
}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Expect those pairs to fail; their articles were written by hand and are never written anew."""
    update = config.getoption("newsmodel_update", default=False)
    for item in items:
        name = "/".join(item.path.with_suffix("").parts[-3:])
        if item.path.suffix == ".wire" and name in _MISREAD:
            reason = _MISREAD[name]
            item.add_marker(
                pytest.mark.skip(reason=reason) if update else pytest.mark.xfail(reason=reason, strict=False)
            )
