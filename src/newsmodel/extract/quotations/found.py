"""What reading quotes gives."""

from __future__ import annotations

import attrs

from newsmodel.diagnostics import Diagnostic
from newsmodel.model.quotes import Quote

__all__ = ["Extracted"]


@attrs.frozen
class Extracted:
    """The quotes of an article, in the order of the text, and what is to be said about them.

    Attributes:
        quotes: with anchors on every piece, speaker, cue and role.
        diagnostics: their `path` names the text (`body[3]`), their `span` counts inside that text.
    """

    quotes: tuple[Quote, ...]
    diagnostics: tuple[Diagnostic, ...]
