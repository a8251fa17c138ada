"""The `newsmodel` command: thin modules over the newsroom and the formats, one a subcommand."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version

from newsmodel.cli import check, convert, explain, formats, rules, schema, show
from newsmodel.cli.exits import Exit, UsageError, epilog

__all__ = ["main"]

_COMMANDS = (convert, show, check, rules, explain, formats, schema)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives its exit code, as `exits.Exit` lists them."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal of few characters gets escapes for the others, as on stderr, and no traceback.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code: Exit = arguments.run(arguments)
        sys.stdout.flush()
    except UsageError as error:
        print(f"newsmodel {arguments.command}: {error}", file=sys.stderr)
        return Exit.USAGE
    except BrokenPipeError:
        # Python flushes stdout once more when it exits; give it somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.PIPE
    except OSError as error:
        print(f"newsmodel {arguments.command}: {error.filename or 'output'}: {error.strerror}", file=sys.stderr)
        return Exit.FILE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsmodel",
        description="Read wire copy, see what was found in it, check it, and turn it into feeds and news standards.",
        epilog=epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"newsmodel {version('newsmodel')}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in _COMMANDS:
        command.add_to(commands)
    return parser
