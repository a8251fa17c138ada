"""The text of a message as lines: headings, paragraphs, verbatim lines and rows, both directions side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

import attrs

from newsmodel.model.blocks import Block, Crosshead, Paragraph, Preformatted, Table
from newsmodel.model.text import Text

__all__ = ["Style", "read_body", "read_marked", "read_set_in", "write_body", "write_marked", "write_set_in"]

# Columns of a teleprinter line (IPTC 7901, section on text format).
_WIDTH = 69
# Ends each cell of a row (ASCII unit separator, as newer agate has it).
_CELL = "\x1f"
_APART = "  "
# One space; a paragraph is set in by more.
_SET_IN = re.compile(" [^ ]")


@attrs.frozen
class Style:
    """How one envelope lays out its text.

    Attributes:
        indent: opens a paragraph, whose other lines stand flush left.
        verbatim: opens each line that is set as it is, and each row.
        openers: the characters that open a line which is no more of the paragraph above it.
        heading: a heading as lines.
        read_heading: the heading that begins at a line, and the line after it.
    """

    indent: str
    verbatim: str
    openers: str
    heading: Callable[[str], list[str]]
    read_heading: Callable[[Sequence[str], int], tuple[str, int]]


def _wrapped(words: Sequence[str], first: str, rest: str) -> list[str]:
    """Lines of at most 69 columns, a longer word aside."""
    lines, line = [], first
    filled = False
    for word in words:
        if filled and len(line) + 1 + len(word) > _WIDTH:
            lines.append(line)
            line, filled = rest, False
        line = f"{line} {word}" if filled else f"{line}{word}"
        filled = True
    return [*lines, line]


# ---- headings -----------------------------------------------------------------------------------------------------


def write_marked(text: str) -> list[str]:
    """A heading between `^` and `<`."""
    return _wrapped(f"^{text}<".split(" "), "", "")


def read_marked(lines: Sequence[str], at: int) -> tuple[str, int]:
    """As `write_marked` wrote it."""
    end = next((n for n in range(at, len(lines)) if lines[n].endswith("<")), len(lines) - 1)
    return " ".join(lines[at : end + 1]).removeprefix("^").removesuffix("<"), end + 1


def write_set_in(text: str) -> list[str]:
    """A heading whose lines but the first are set in by a space."""
    return _wrapped(text.split(" "), "", " ")


def read_set_in(lines: Sequence[str], at: int) -> tuple[str, int]:
    """As `write_set_in` wrote it."""
    end = next((n for n in range(at + 1, len(lines)) if not _SET_IN.match(lines[n])), len(lines))
    return " ".join(line.removeprefix(" ") for line in lines[at:end]), end


# ---- body ---------------------------------------------------------------------------------------------------------


def write_body(dateline: str | None, body: Sequence[Block], style: Style) -> list[str]:
    """The lines of a body that holds paragraphs, crossheads, tables and preformatted lines alone."""
    first = body[0] if body else None
    lead = first.text.text if isinstance(first, Paragraph) else ""
    lines: list[str] = []
    if dateline is not None:
        words = [*dateline.split(" ")[:-1], f"{dateline.rpartition(' ')[2]}{_APART}{lead.partition(' ')[0]}"]
        lines += _wrapped([*words, *lead.split(" ")[1:]], style.indent, "")
        body = body[1:] if lead else body
    for block in body:
        lines += _block(block, style)
    return lines


def _block(block: Block, style: Style) -> Iterator[str]:
    match block:
        case Paragraph():
            yield from _wrapped(block.text.text.split(" "), style.indent, "")
        case Crosshead():
            yield from ("", *style.heading(block.text.text))
        case Preformatted():
            yield from ("", *(f"{style.verbatim}{line}" for line in block.text.split("\n")))
        case Table():
            yield ""
            yield from (f"{style.verbatim}{''.join(f'{cell.text}{_CELL}' for cell in row)}" for row in block.rows)
        case _:  # pragma: no cover  the rows make these of all others
            raise TypeError(f"no lines for {type(block).__name__}")


def read_body(lines: Sequence[str], style: Style) -> tuple[str | None, list[Block]]:
    """The dateline and the blocks of lines that `write_body` wrote; of other lines something, never an exception."""
    dateline: str | None = None
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line:
            at += 1
        elif line.startswith(style.indent):
            end = next((n for n in range(at + 1, len(lines)) if lines[n][:1] in style.openers), len(lines))
            text = " ".join(lines[at:end]).removeprefix(style.indent)
            if not blocks and dateline is None and _APART in text:
                dateline, _, text = text.partition(_APART)
            blocks += [Paragraph(text)] if text.strip() else []
            at = end
        elif line.startswith(style.verbatim):
            end = next((n for n in range(at + 1, len(lines)) if not lines[n].startswith(style.verbatim)), len(lines))
            blocks += _verbatim([each.removeprefix(style.verbatim) for each in lines[at:end]])
            at = end
        else:
            text, at = style.read_heading(lines, at)
            blocks += [Crosshead(text)] if text.strip() else []
    return dateline, blocks


def _verbatim(lines: Sequence[str]) -> Iterator[Block]:
    for is_row, run in groupby(lines, lambda line: _CELL in line):
        kept = list(run)
        if is_row:
            yield Table([[Text(cell) for cell in line.removesuffix(_CELL).split(_CELL)] for line in kept])
        elif "".join(kept).strip():
            yield Preformatted("\n".join(kept))
