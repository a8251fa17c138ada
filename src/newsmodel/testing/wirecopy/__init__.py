"""Strategies for raw copy: `wire_copy` gives copy *and* the article it stands for, `ugly_bytes` anything at all."""

from __future__ import annotations

from newsmodel.testing.wirecopy.copies import DAMAGES, DIALECTS, WireCopy, wire_copy
from newsmodel.testing.wirecopy.ugly import ugly_bytes, ugly_text

__all__ = ["DAMAGES", "DIALECTS", "WireCopy", "ugly_bytes", "ugly_text", "wire_copy"]
