"""Text and bytes for laws of the wire room: what copy is made of, in any order."""

from __future__ import annotations

from newsmodel.testing import ugly_bytes, ugly_text

copy = ugly_text()
raw = ugly_bytes()
