"""Where the evaluation corpora and schemas lie, for the tests that need them.

They are third-party material beside the repository, not in it.  CI has them, so there nothing may skip.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("NEWSMODEL_SHARED") or Path(__file__).resolve().parents[2] / "shared")

_MISSING = not (SHARED / "corpora").is_dir()
if _MISSING and os.environ.get("CI"):  # pragma: no cover  only where CI lost its corpora
    raise RuntimeError(f"CI must have the corpora and schemas at {SHARED}")

needs_shared = pytest.mark.skipif(_MISSING, reason=f"needs the corpora and schemas at {SHARED}")
