"""Files and state: read a document of any kind, publish articles as documents, write them."""

from __future__ import annotations

from newsmodel.newsroom.checking import Remark, check_document, check_result, first_lines
from newsmodel.newsroom.files import write
from newsmodel.newsroom.publishing import Document, dump, publish
from newsmodel.newsroom.reading import read
from newsmodel.newsroom.settings import Settings, find_settings, read_settings

__all__ = [
    "Document",
    "Remark",
    "Settings",
    "check_document",
    "check_result",
    "dump",
    "find_settings",
    "first_lines",
    "publish",
    "read",
    "read_settings",
    "write",
]
