"""`newsmodel convert`: copy and documents of any kind into one format."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from newsmodel.cli.arguments import STANDARD, Commands, add_received, aware_time, read_input, refused, shown
from newsmodel.cli.exits import Exit, UsageError
from newsmodel.cli.paint import track
from newsmodel.diagnostics import Diagnostic, Severity, render
from newsmodel.formats import Channel, Format, Loaded, registry
from newsmodel.newsroom import Document, first_lines, publish, write
from newsmodel.newsroom.files import replace

__all__ = ["add_to", "run"]

_CHANNEL = (
    ("title", "title of the feed (default: %(default)s)"),
    ("link", "address of the site"),
    ("id", "identifier of the feed, an IRI"),
    ("self-link", "address the feed is served from"),
    ("language", "language of articles that state none, such as en"),
    ("author", "author of articles without a byline"),
    ("provider", "who sends articles that name nobody"),
    ("rights", "copyright notice of the feed"),
    ("zone", "zone of times without an offset, such as Europe/Paris"),
    ("link-template", "address of an article's page, with {guid} and {slug} in it"),
)
_DEFAULTS = {"title": "News", "link": "https://newsroom.invalid/", "id": "urn:newsmodel:feed"}
_LEVELS = {"info": Severity.INFO, "warning": Severity.WARNING, "error": Severity.ERROR, "none": Severity.ERROR + 1}


def add_to(commands: Commands) -> None:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "convert",
        help="turn copy into a feed or a news standard",
        description="Read copy and documents of any kind and write them as one format.  What was odd in the copy "
        "and what the format cannot carry goes to standard error.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
    parser.add_argument("--to", required=True, choices=registry.names(), metavar="FORMAT", help="one of %(choices)s")
    parser.add_argument(
        "-o",
        "--output",
        default=STANDARD,
        metavar="OUT",
        help="a file; for a format of one article a folder, a file per article; - for standard output (the default)",
    )
    feed = parser.add_argument_group("feed")
    for name, help_text in _CHANNEL:
        field = name.replace("-", "_")
        feed.add_argument(
            f"--{name}", type=refused(field), default=_DEFAULTS.get(name), metavar=name.upper(), help=help_text
        )
    add_received(parser)
    parser.add_argument(
        "--now", type=aware_time, metavar="TIME", help="what counts as now for embargoes (default: the clock)"
    )
    parser.add_argument(
        "--fallback-time", type=aware_time, metavar="TIME", help="time of articles that state none (default: --now)"
    )
    parser.add_argument(
        "--report", choices=tuple(_LEVELS), default="warning", help="least severity to print (default: %(default)s)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Exit:
    """Read, publish, write, report."""
    # The one place of the library that reads the clock.
    now: dt.datetime = arguments.now or dt.datetime.now(dt.UTC).replace(microsecond=0)
    target = registry.get(arguments.to)
    _check_output(arguments.output, target)
    inputs, unreadable = _read_all(arguments.files, arguments.received)
    articles = [article for loaded in inputs.values() for article in loaded.articles]
    documents = publish(articles, target, _channel(arguments, now), now=now) if articles else ()
    places = _write(documents, arguments.output, target)
    level = _LEVELS[arguments.report]
    for line in (*_copy_report(inputs, level), *_export_report(documents, target, level)):
        print(line, file=sys.stderr)
    remarks = [*_remarks(inputs.values()), *(d for document in documents for d in document.diagnostics)]
    if level <= Severity.ERROR:
        print(_summary(len(articles), len(inputs), places, remarks), file=sys.stderr)
    return _exit(unreadable=unreadable, found=bool(articles), remarks=remarks)


def _channel(arguments: argparse.Namespace, now: dt.datetime) -> Channel:
    fields = {name.replace("-", "_"): getattr(arguments, name.replace("-", "_")) for name, _ in _CHANNEL}
    return Channel(**fields, fallback_time=arguments.fallback_time or now)


def _check_output(output: str, target: Format) -> None:
    if not output:
        raise UsageError("-o names a file or a folder, and got an empty name")
    if not target.many and output != STANDARD and Path(output).exists() and not Path(output).is_dir():
        raise UsageError(f"{output} is a file: {target.name} holds one article a document, so -o names a folder")


def _read_all(names: Sequence[str], received: dt.date | None) -> tuple[dict[str, Loaded], bool]:
    """What was read, by file name, and whether a file could not be."""
    inputs: dict[str, Loaded] = {}
    unreadable = False
    for name in track(list(dict.fromkeys(names)), sys.stderr):
        try:
            inputs[name] = read_input(name, received)
        except OSError as error:
            print(f"newsmodel convert: {shown(name)}: {error.strerror}", file=sys.stderr)
            unreadable = True
    return inputs, unreadable


def _write(documents: Sequence[Document], output: str, target: Format) -> tuple[str, ...]:
    """Write what has bytes; gives the names of what was written."""
    filled = [document for document in documents if document.data]
    if output == STANDARD:
        if len(filled) > 1:
            raise UsageError(f"{target.name} holds one article a document: name a folder with -o for {len(filled)}")
        for document in filled:
            sys.stdout.buffer.write(document.data)
        sys.stdout.buffer.flush()
        return ("standard output",) if filled else ()
    if not target.many or Path(output).is_dir():
        return tuple(str(path) for path in write(filled, Path(output)))
    for document in filled:
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        replace(Path(output), document.data)
    return (output,) if filled else ()


# ---- what is said about it ----------------------------------------------------------------------------------


def _remarks(inputs: Iterable[Loaded]) -> Iterator[Diagnostic]:
    for loaded in inputs:
        yield from loaded.diagnostics


def _copy_report(inputs: dict[str, Loaded], level: int) -> Iterator[str]:
    """Remarks on the input, with lines and markers where it is raw copy."""
    for name, loaded in inputs.items():
        for result, line in zip(loaded.results, first_lines(loaded.results), strict=True):
            yield from (render(d, result.source, first_line=line) for d in result.diagnostics if d.severity >= level)
        said = {d for result in loaded.results for d in result.diagnostics}
        yield from (f"{shown(name)}: {d}" for d in loaded.diagnostics if d not in said and d.severity >= level)


def _export_report(documents: Sequence[Document], target: Format, level: int) -> Iterator[str]:
    """Losses, each once with the number of articles it befell: a feed loses the same fields of all."""
    remarks = (d for document in documents for d in document.diagnostics if d.severity >= level)
    counts = Counter((d.code, d.severity, d.message) for d in remarks)
    for (code, severity, message), count in sorted(counts.items()):
        times = f" ({count} times)" if count > 1 else ""
        yield f"{target.name}: {code} {severity.name.lower()}: {message}{times}"


def _summary(articles: int, files: int, places: Sequence[str], remarks: Iterable[Diagnostic]) -> str:
    counts = Counter(d.severity for d in remarks)
    said = ", ".join(
        f"{counts[severity]} {word}{'' if counts[severity] == 1 else 's'}"
        for severity, word in ((Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "note"))
        if counts[severity]
    )
    where = f"to {places[0]}" if len(places) == 1 else f"to {len(places)} files" if places else "and nothing written"
    head = f"{articles} article{'' if articles == 1 else 's'} from {files} file{'' if files == 1 else 's'}"
    return f"{head} {where}; {said or 'nothing to remark'}"


def _exit(*, unreadable: bool, found: bool, remarks: Iterable[Diagnostic]) -> Exit:
    if unreadable:
        return Exit.FILE
    if not found or any(d.severity is Severity.ERROR for d in remarks):
        return Exit.COPY
    return Exit.OK
