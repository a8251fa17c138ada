"""`newsmodel explain`: what a code means, why, and examples."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from textwrap import indent

from newsmodel import codes
from newsmodel.cli.arguments import Commands
from newsmodel.cli.exits import Exit, UsageError
from newsmodel.diagnostics import Code
from newsmodel.errors import InvalidValue
from newsmodel.rules import Rule, get

__all__ = ["add_to", "run"]


def add_to(commands: Commands) -> None:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "explain",
        help="what a code means",
        description="Tell what a code means and what to do; for a rule also why it is there, with examples.",
    )
    parser.add_argument("code", metavar="CODE", help="a code such as V501, or a name such as headline-missing")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Exit:
    """Print the page of a code."""
    for line in _page(arguments.code):
        print(line)
    return Exit.OK


def _page(key: str) -> Iterator[str]:
    for code in codes.table().values():
        if key.casefold() in {code.id.casefold(), code.slug} and not code.id.startswith("V"):
            return _head(code)
    try:
        rule = get(key)
    except InvalidValue:
        raise UsageError(f"{key!r} is no code: `newsmodel rules` lists those of rules, the docs all others") from None
    return _rule(rule)


def _head(code: Code) -> Iterator[str]:
    yield f"{code.id} {code.slug} ({code.severity.name.lower()})"
    yield ""
    yield f"{code.meaning[0].upper()}{code.meaning[1:]}."
    if code.advice:
        yield f"What to do: {code.advice}."


def _rule(rule: Rule) -> Iterator[str]:
    yield from _head(rule.code)
    yield ""
    yield rule.why
    if rule.source:
        yield f"Source: {rule.source}."
    yield f"Sets: {', '.join(rule.sets)}."
    for name, example in (("Broken by", rule.bad), ("Kept by", rule.good)):
        yield ""
        yield f"{name}:"
        yield ""
        yield indent(example, "    ")
