"""Exit codes, and the exception for a mistake on the command line."""

from __future__ import annotations

import enum

__all__ = ["Exit", "UsageError", "epilog"]


class Exit(enum.IntEnum):
    """What the command says when it ends."""

    OK = 0
    COPY = 1
    USAGE = 2
    FILE = 3
    INTERRUPTED = 130
    PIPE = 141

    @property
    def meaning(self) -> str:
        """For `--help` and the docs."""
        return _MEANINGS[self]


_MEANINGS = {
    Exit.OK: "all was read and written; warnings and notes may have been printed",
    Exit.COPY: "a diagnostic of severity error (check: of the one --fail-on names), an article refused, or no article at all",
    Exit.USAGE: "a mistake on the command line",
    Exit.FILE: "a file could not be read or written; the others were",
    Exit.INTERRUPTED: "interrupted from the keyboard",
    Exit.PIPE: "the reader of the output went away",
}


class UsageError(Exception):
    """Arguments that cannot go together, or a value that has no meaning."""


def epilog() -> str:
    """The table of exit codes."""
    return "\n".join(["exit codes:", *(f"  {code:>3}  {code.meaning}" for code in Exit)])
