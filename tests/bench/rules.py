"""Print how often each rule fires on real copy, by corpus.

    python -m tests.bench.rules [SET ...] [--show CODE]

A row a code: the share of articles on which it fires at least once, in each of the sets.  `--show` prints its messages
on the development copy, which never leave the terminal.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsmodel import parse_all
from newsmodel.formats import registry
from newsmodel.model.article import Article
from newsmodel.rules import all_rules, check
from tests.shared import SHARED

CORPORA = SHARED / "corpora"
# Every how many of a large set are looked at.
_STRIDE = 10


def _raw(folder: Path, pattern: str = "*.txt") -> Iterator[tuple[str, Article]]:
    for path in sorted(folder.glob(pattern)):
        for result in parse_all(path.read_bytes()):
            yield path.stem, result.article


def _lines(name: str, stride: int) -> Iterator[tuple[str, Article]]:
    with gzip.open(CORPORA / "wire" / name, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % stride == 0:
                record = json.loads(line)
                for result in parse_all(record["raw"]):
                    yield str(record["id"]), result.article


def _messages() -> Iterator[tuple[str, Article]]:
    for path in sorted((CORPORA / "wire" / "messages").iterdir()):
        if not path.name.endswith((".gold.json", ".stream", ".json")):
            for result in parse_all(path.read_bytes()):
                yield path.name, result.article


def _items() -> Iterator[tuple[str, Article]]:
    for path in sorted((CORPORA / "wire" / "items").rglob("*")):
        if path.is_file() and path.name != "MANIFEST.json":
            data = path.read_bytes()
            known = registry.recognise(data)
            for article in known.load(data).articles if known else ():
                yield path.name, article


SETS = {
    "agency": lambda: _raw(CORPORA / "agency" / "raw"),
    "releases": lambda: _raw(CORPORA / "factbox" / "raw"),
    "messages": _messages,
    "items": _items,
    "reuters": lambda: _lines("reuters.jsonl.gz", _STRIDE),
    "hard": lambda: _lines("reuters_hard.jsonl.gz", 1),
    "variants": lambda: _lines("variants.jsonl.gz", 1),
}


def rates(name: str, wanted: str | None) -> tuple[int, Counter[str]]:
    """How many articles a set has, and on how many of them each code fires."""
    fired: Counter[str] = Counter()
    total = 0
    for document, article in SETS[name]():
        total += 1
        found = check(article, select="all")
        fired.update({remark.code for remark in found})
        if wanted:
            for remark in found:
                if remark.code == wanted:
                    print(f"{document}: {remark}")
    return total, fired


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(SETS))
    parser.add_argument("--show", metavar="CODE", help="print what this rule says")
    arguments = parser.parse_args()
    names = arguments.sets or list(SETS)
    found = {name: rates(name, arguments.show) for name in names}
    print(f"{'articles':42}" + "".join(f"{name + ' ' + str(found[name][0]):>15}" for name in names))
    for rule in all_rules():
        shares = (found[name][1][rule.id] / max(found[name][0], 1) for name in names)
        label = f"{rule.id} {rule.name} ({rule.severity.name.lower()})"
        print(f"{label:42}" + "".join(f"{share:>15.1%}" if share else f"{'-':>15}" for share in shares))


if __name__ == "__main__":
    main()
