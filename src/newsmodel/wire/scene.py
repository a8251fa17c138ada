"""What a rule may look at besides the words it judges."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from newsmodel.wire.dialects import Dialect
from newsmodel.wire.layout import Layout
from newsmodel.wire.lines import Lines

__all__ = ["Scene"]


class Scene(NamedTuple):
    """One story under reading.

    Attributes:
        lines, layout: see there.
        dialect: the words of all dialects in use.
        received: the day of receipt; None where the caller does not say.
    """

    lines: Lines
    layout: Layout
    dialect: Dialect
    received: dt.date | None
