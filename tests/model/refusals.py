"""What a constructor says when it refuses: field, value and rule."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from newsmodel.errors import InvalidValue


@contextmanager
def refused(field: str, rule: str) -> Iterator[None]:
    """Expect `InvalidValue` for this field with a rule that says this; the message must name all three."""
    with pytest.raises(InvalidValue) as caught:
        yield
    error = caught.value
    assert error.field == field
    assert rule in error.rule
    message = str(error)
    assert message.startswith(f"{field} is ")
    assert message.endswith(error.rule)
    assert repr(error.value)[:40] in message
