"""`newsmodel rules`: the rules, or those that are chosen."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsmodel.cli.arguments import Commands
from newsmodel.cli.check import add_selection, chosen
from newsmodel.cli.exits import Exit
from newsmodel.cli.formats import table
from newsmodel.rules import ALL, SETS, Rule

__all__ = ["add_to", "run"]


def add_to(commands: Commands) -> None:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "rules",
        help="the rules and their sets",
        description="List the sets and the rules, those that are chosen by [tool.newsmodel] and the options marked.",
    )
    add_selection(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Exit:
    """Print the tables."""
    _, selected = chosen(arguments)
    arguments.select, arguments.ignore = [ALL], []
    _, known = chosen(arguments)
    for line in _lines(known, {rule.id for rule in selected}):
        print(line)
    return Exit.OK


def _lines(known: tuple[Rule, ...], selected: set[str]) -> Iterator[str]:
    yield from table(("set", "rules", "what it is for"), [(n, str(_count(known, n)), why) for n, why in SETS.items()])
    yield ""
    rows = [
        ("*" if r.id in selected else "", r.id, r.name, r.severity.name.lower(), ", ".join(r.sets), r.code.meaning)
        for r in known
    ]
    yield from table(("", "code", "name", "severity", "sets", "what it reports"), rows)
    yield ""
    yield "* is chosen; `newsmodel explain CODE` tells why a rule is there and shows examples"


def _count(known: tuple[Rule, ...], name: str) -> int:
    return sum(name in rule.sets for rule in known)
