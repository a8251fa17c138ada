"""`newsmodel show`: a document, and what was found in it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from newsmodel.cli import describe
from newsmodel.cli.arguments import Commands, add_received, read_input, shown
from newsmodel.cli.exits import Exit
from newsmodel.cli.paint import Paint, painter, printable
from newsmodel.diagnostics import Diagnostic, Severity, render
from newsmodel.formats import Loaded
from newsmodel.model.article import Article
from newsmodel.wire.result import ParseResult
from newsmodel.wire.segment import Role, Segment

__all__ = ["add_to", "margin_rows", "run"]

_STYLES = {
    Role.HEADLINE: "bold",
    Role.CROSSHEAD: "bold",
    Role.FACTBOX_HEADING: "bold",
    Role.SIDEBAR_TITLE: "bold",
    Role.FURNITURE: "dim",
    Role.ENVELOPE: "dim",
    Role.OTHER_STORY: "dim",
    Role.FACTBOX: "cyan",
    Role.SIDEBAR: "cyan",
    Role.PULL_QUOTE: "magenta",
    Role.DATELINE: "green",
    Role.STAMP: "green",
    Role.BYLINE: "green",
    Role.UNCLASSIFIED: "yellow",
}
_SEVERITIES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def add_to(commands: Commands) -> None:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "show",
        help="show what was found in a document",
        description="Print each line of the copy with its role in the margin, then the quotes with their speakers, "
        "the facts of the boxes, and the diagnostics.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
    add_received(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Exit:
    """Print what was found in each file."""
    paint = painter(sys.stdout)
    out = Exit.OK
    for name in dict.fromkeys(arguments.files):
        try:
            loaded = read_input(name, arguments.received)
        except OSError as error:
            print(f"newsmodel show: {name}: {error.strerror}", file=sys.stderr)
            out = Exit.FILE
            continue
        if len(arguments.files) > 1:
            print(paint(f"== {shown(name)}", "bold"))
        for line in _lines(loaded, paint):
            print(line)
        if out is Exit.OK and any(d.severity is Severity.ERROR for d in loaded.diagnostics):
            out = Exit.COPY
    return out


def _lines(loaded: Loaded, paint: Paint) -> Iterator[str]:
    for result in loaded.results:
        yield from _margin(result, paint)
        yield from _findings(result.article, paint)
        yield from _section("diagnostics", (_remark(d, result, paint) for d in result.diagnostics), paint)
        yield ""
    if not loaded.results:
        for article in loaded.articles:
            yield from (printable(line) for line in describe.summary(article))
            yield from _findings(article, paint)
            yield ""
        yield from _section("diagnostics", (_remark(d, None, paint) for d in loaded.diagnostics), paint)


def _findings(article: Article, paint: Paint) -> Iterator[str]:
    yield from _section("quotes", map(printable, describe.quotes(article)), paint)
    for box in article.factboxes:
        yield from _section(printable(f"box: {describe.box_name(box)}"), map(printable, describe.facts(box)), paint)


def _section(title: str, lines: Iterator[str], paint: Paint) -> Iterator[str]:
    """The lines under a title; nothing where there are none."""
    first = next(lines, None)
    if first is None:
        return
    yield ""
    yield paint(title, "bold underline")
    yield first
    yield from lines


def _remark(diagnostic: Diagnostic, result: ParseResult | None, paint: Paint) -> str:
    head, *rest = render(diagnostic, result.source if result else None).split("\n")
    return "\n".join([paint(printable(head), _SEVERITIES[diagnostic.severity]), *rest])


# ---- the copy with roles in the margin ----------------------------------------------------------------------


def _margin(result: ParseResult, paint: Paint) -> Iterator[str]:
    rows = list(margin_rows(result))
    width = max((len(_label(segment)) for segment, _, _ in rows), default=0)
    shown: Segment | None = None
    for segment, number, text in rows:
        # The role stands at the first line of its segment, as a heading would.
        label = _label(segment) if segment is not shown else ""
        shown = segment
        margin = f"{number or '':>5}  {label:<{width}} |"
        yield f"{paint(margin, 'dim')} {paint(printable(text), _STYLES.get(segment.role, ''))}".rstrip()


def _label(segment: Segment) -> str:
    if segment.role is Role.BLANK:
        return ""
    return f"{segment.role}/{segment.sub_role}" if segment.sub_role else str(segment.role)


def margin_rows(result: ParseResult) -> Iterator[tuple[Segment, int | None, str]]:
    """Each line, or part of a line where segments cut it: segment, line number from 1, text.

    The number is None for the later parts of a line.
    """
    last = 0
    for segment in result.segments:
        line, _ = result.source.position(segment.span.start)
        for text in _lines_of(result.text_of(segment)):
            yield segment, (line if line > last else None), text
            last = max(last, line)
            line += 1


def _lines_of(text: str) -> list[str]:
    """Lines without their ends; a line end at the end of the text begins no further line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines if lines[-1] else lines[:-1]
