"""NITF 3.6: texts, blocks, media items and whole stories, both directions side by side."""

from __future__ import annotations

from newsmodel.formats.base import Format
from newsmodel.formats.nitf.document import read, recognise, write
from newsmodel.formats.nitf.rows import FIDELITY

__all__ = ["FORMAT"]

FORMAT = Format(
    name="nitf",
    title="NITF 3.6",
    media_type="application/nitf+xml",
    suffixes=(".nitf", ".xml"),
    many=False,
    recognise=recognise,
    write=write,
    read=read,
    fidelity=FIDELITY,
)
