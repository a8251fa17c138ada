"""`newsmodel check`: rules over copy and documents."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from newsmodel.cli.arguments import Commands, add_received, read_input, shown
from newsmodel.cli.exits import Exit, UsageError
from newsmodel.cli.paint import track
from newsmodel.cli.reports import REPORTS, Report
from newsmodel.diagnostics import Severity
from newsmodel.errors import InvalidValue
from newsmodel.newsroom import Settings, check_document, find_settings, read_settings
from newsmodel.rules import Rule, choose

__all__ = ["add_selection", "add_to", "chosen", "run"]

_LEVELS = {"info": Severity.INFO, "warning": Severity.WARNING, "error": Severity.ERROR}


def add_to(commands: Commands) -> None:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "check",
        help="check articles by the rules",
        description="Read copy and documents of any kind and print what the rules say of their articles.  What is "
        "checked is set by [tool.newsmodel] in the nearest pyproject.toml and by the options below.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
    add_selection(parser)
    parser.add_argument(
        "--format", choices=tuple(REPORTS), default="text", help="what is printed: %(choices)s (default: %(default)s)"
    )
    parser.add_argument("--fail-on", choices=tuple(_LEVELS), help="least severity that fails (default: error)")
    parser.add_argument(
        "--report", choices=tuple(_LEVELS), default="info", help="least severity to print (default: %(default)s)"
    )
    add_received(parser)
    parser.set_defaults(run=run)


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose rules."""
    parser.add_argument(
        "--select",
        action="append",
        metavar="WHAT",
        help="sets, codes, beginnings of codes or names, with commas between (default: core,reading)",
    )
    parser.add_argument("--ignore", action="append", default=[], metavar="WHAT", help="likewise; ignored all the same")
    parser.add_argument(
        "--severity", action="append", default=[], metavar="WHAT=LEVEL", help="a severity for what is named"
    )
    parser.add_argument("--config", metavar="FILE", help="the pyproject.toml to take settings from; none for no file")


def run(arguments: argparse.Namespace) -> Exit:
    """Read, check, print."""
    settings, rules = chosen(arguments)
    reports: list[Report] = []
    unreadable = empty = False
    for name in track(list(dict.fromkeys(arguments.files)), sys.stderr):
        try:
            loaded = read_input(name, arguments.received)
        except OSError as error:
            print(f"newsmodel check: {shown(name)}: {error.strerror}", file=sys.stderr)
            unreadable = True
            continue
        empty = empty or not loaded.articles
        reports.append(Report(name=shown(name), remarks=check_document(loaded, settings)))
    for line in REPORTS[arguments.format](_loud(reports, _LEVELS[arguments.report]), rules):
        print(line)
    severities = [remark.diagnostic.severity for report in reports for remark in report.remarks]
    print(_summary(len(reports), severities), file=sys.stderr)
    if unreadable:
        return Exit.FILE
    failed = any(severity >= settings.fail_on for severity in severities)
    return Exit.COPY if failed or empty else Exit.OK


def chosen(arguments: argparse.Namespace) -> tuple[Settings, tuple[Rule, ...]]:
    """The settings of file and options, and the rules they choose.

    Raises:
        UsageError: a selector, a severity or a setting that has no meaning.
        OSError: the file of settings cannot be read.
    """
    try:
        settings = _with_options(_of_file(arguments.config), arguments)
        return settings, choose(settings.select, settings.ignore, settings.severity)
    except InvalidValue as error:
        raise UsageError(str(error)) from error


def _of_file(config: str | None) -> Settings:
    if config == "none":
        return Settings()
    return read_settings(Path(config).read_text(encoding="utf-8")) if config else find_settings(Path.cwd())


def _with_options(settings: Settings, arguments: argparse.Namespace) -> Settings:
    """`--select` and `--fail-on` take the place of what the file says, `--ignore` and `--severity` add to it."""
    given = [word for item in arguments.select or () for word in _words(item)]
    fail_on = getattr(arguments, "fail_on", None)
    return attrs.evolve(
        settings,
        select=given or settings.select,
        ignore=(*settings.ignore, *(word for item in arguments.ignore for word in _words(item))),
        severity={**settings.severity, **_levels(arguments.severity)},
        fail_on=_LEVELS[fail_on] if fail_on else settings.fail_on,
    )


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _levels(items: Iterable[str]) -> Mapping[str, Severity]:
    out: dict[str, Severity] = {}
    for item in items:
        what, _, level = item.partition("=")
        if level not in _LEVELS:
            raise UsageError(f"--severity {item}: expected WHAT=LEVEL, with one of {', '.join(_LEVELS)}")
        out |= dict.fromkeys(_words(what), _LEVELS[level])
    return out


def _loud(reports: Sequence[Report], level: Severity) -> list[Report]:
    return [
        attrs.evolve(report, remarks=tuple(r for r in report.remarks if r.diagnostic.severity >= level))
        for report in reports
    ]


def _summary(files: int, severities: Sequence[Severity]) -> str:
    counts = Counter(severities)
    words = ((Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "note"))
    said = ", ".join(_number(counts[severity], word) for severity, word in words if counts[severity])
    return f"{_number(files, 'file')} checked; {said or 'nothing to remark'}"


def _number(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
