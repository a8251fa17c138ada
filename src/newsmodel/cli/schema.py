"""`newsmodel schema`: the JSON Schema of the library's own format."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from newsmodel.cli.arguments import STANDARD, Commands
from newsmodel.cli.exits import Exit, UsageError
from newsmodel.formats.schema import schema

__all__ = ["add_to", "run"]


def add_to(commands: Commands) -> None:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "schema",
        help="the JSON Schema of the json format",
        description="Print the JSON Schema (2020-12) of the json format, or of one class in it.",
    )
    parser.add_argument("name", nargs="?", metavar="CLASS", help="a class of the model, such as Article or Quote")
    parser.add_argument("-o", "--output", default=STANDARD, metavar="OUT", help="a file; - is standard output")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Exit:
    """Print or write the schema."""
    whole = schema()
    if arguments.name is not None:
        if arguments.name not in whole["$defs"]:
            raise UsageError(f"unknown class {arguments.name!r}: expected one of {', '.join(whole['$defs'])}")
        whole = {"$schema": whole["$schema"], "$ref": f"#/$defs/{arguments.name}", "$defs": whole["$defs"]}
    text = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    if arguments.output == STANDARD:
        sys.stdout.write(text)
    else:
        Path(arguments.output).write_text(text, encoding="utf-8")
    return Exit.OK
