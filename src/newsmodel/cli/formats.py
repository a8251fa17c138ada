"""`newsmodel formats`: what each format carries."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from newsmodel.cli.arguments import Commands
from newsmodel.cli.exits import Exit
from newsmodel.formats import Format, registry
from newsmodel.formats.fidelity import Row

__all__ = ["add_to", "run"]


def add_to(commands: Commands) -> None:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "formats",
        help="the formats, and what each carries",
        description="List the formats and, field by field, what each carries.  With a name, that format's reasons too.",
    )
    parser.add_argument("name", nargs="?", choices=registry.names(), metavar="FORMAT", help="one of %(choices)s")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Exit:
    """Print the table."""
    lines = _one(registry.get(arguments.name)) if arguments.name else _all(registry.all_formats())
    for line in lines:
        print(line)
    return Exit.OK


def _one(chosen: Format) -> Iterator[str]:
    """A format and its rows."""
    yield f"{chosen.name}: {chosen.title}"
    yield f"{chosen.media_type}, {' '.join(chosen.suffixes)}, {'several articles' if chosen.many else 'one article'}"
    yield ""
    yield from table(("field", "carried as", "why"), [(r.path, r.label, r.why) for r in chosen.fidelity.rows])


def _all(known: Sequence[Format]) -> Iterator[str]:
    """All formats, then a row a field with what each format does to it."""
    yield from table(
        ("format", "name", "media type", "suffixes", "articles"),
        [(f.name, f.title, f.media_type, " ".join(f.suffixes), "several" if f.many else "one") for f in known],
    )
    yield ""
    words = [{row.path: _word(row) for row in f.fidelity.rows} for f in known]
    paths = dict.fromkeys(path for one in words for path in one)
    # A format has no row for a field whose owner's row speaks for it.
    rows = [(path, *(one.get(path, "with its owner") for one in words)) for path in paths]
    yield from table(("field", *(f.name for f in known)), rows)
    yield ""
    yield "changed: how, and why, is told by `newsmodel formats FORMAT`"


def _word(row: Row) -> str:
    if row.carried:
        return "carried"
    return row.label if row.label == "dropped" else "changed"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns as wide as their widest cell."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, ["-" * width for width in widths], *rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
