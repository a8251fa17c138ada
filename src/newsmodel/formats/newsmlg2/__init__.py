"""NewsML-G2 2.35: an article <-> a newsItem of power conformance."""

from __future__ import annotations

from newsmodel.formats.base import Format
from newsmodel.formats.newsmlg2.document import read, recognise, write
from newsmodel.formats.newsmlg2.rows import FIDELITY

__all__ = ["FORMAT"]

FORMAT = Format(
    name="newsmlg2",
    title="NewsML-G2 2.35",
    media_type="application/vnd.iptc.g2.newsitem+xml",
    suffixes=(".xml", ".newsmlg2"),
    many=False,
    recognise=recognise,
    write=write,
    read=read,
    fidelity=FIDELITY,
)
