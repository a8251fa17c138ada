"""Mojibake, mended only where the caller asks for it: UTF-8 that somebody read in another character set.

The work is ftfy's (extra `text`), a line at a time, so that sound lines stay as they came.  Mended copy is text: its
characters no longer are those of the bytes, so its Source has none.
"""

from __future__ import annotations

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.source import Source, Span
from newsmodel.wire.decode import decode

__all__ = ["Mended", "mend"]


@attrs.frozen
class Mended:
    """Copy with its mojibake mended, and the lines of it that were."""

    text: str
    spans: tuple[Span, ...] = ()

    def remarks(self, source: Source) -> tuple[Diagnostic, ...]:
        """One remark on the mended lines of a story, with the span of the first counted from its start."""
        end = source.start + len(source.text)
        own = [span for span in self.spans if source.start <= span.start < end]
        if not own:
            return ()
        first = Span(own[0].start - source.start, min(own[0].end, end) - source.start)
        noun = "line of mojibake was" if len(own) == 1 else "lines of mojibake were"
        return (codes.MOJIBAKE_REPAIRED.at(first, f"{len(own)} {noun} mended"),)


def mend(data: bytes | str, encodings: tuple[str, ...] = ()) -> Mended:
    """The characters of the input with their mojibake mended.

    Raises:
        InvalidValue: ftfy is not installed.
    """
    try:
        from ftfy import fix_encoding  # noqa: PLC0415  an optional extra
    except ImportError as error:
        raise InvalidValue("parse.repair", "True", "expected the extra: pip install newsmodel[text]") from error
    lines, spans, at = [], [], 0
    for line in decode(data, encodings).text.split("\n"):
        mended = line if line.isascii() else fix_encoding(line)
        if mended != line:
            spans.append(Span(at, at + len(mended)))
        lines.append(mended)
        at += len(mended) + 1
    return Mended("\n".join(lines), tuple(spans))
