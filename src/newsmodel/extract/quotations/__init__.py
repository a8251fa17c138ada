"""Quotes: who said what, with what word, and where it stands."""

from __future__ import annotations

from newsmodel.extract.quotations.find import find_quotes, quotes
from newsmodel.extract.quotations.found import Extracted

__all__ = ["Extracted", "find_quotes", "quotes"]
