"""Articles to bytes and back: one room per standard, both directions side by side."""

from __future__ import annotations

from newsmodel.formats.base import Exported, Format, Loaded, Stub
from newsmodel.formats.channel import Channel
from newsmodel.formats.registry import all_formats, get, names, recognise

__all__ = ["Channel", "Exported", "Format", "Loaded", "Stub", "all_formats", "get", "names", "recognise"]
