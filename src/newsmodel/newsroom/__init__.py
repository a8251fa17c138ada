"""Files and state: read a document of any kind, publish articles as documents, write them."""

from __future__ import annotations

from newsmodel.newsroom.files import write
from newsmodel.newsroom.publishing import Document, dump, publish
from newsmodel.newsroom.reading import read

__all__ = ["Document", "dump", "publish", "read", "write"]
