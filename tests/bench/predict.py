"""Write predictions in the scorers' formats.

    python -m tests.bench.predict SET --corpus PATH --out PATH [--limit N]

It reads ids and raw text only, never gold, and runs the public API as a user would.
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench import item_sets, page_sets, wire_sets

SETS: dict[str, Callable[[Path], Iterator[dict[str, Any]]]] = {
    "reuters": wire_sets.reuters,
    "stream": wire_sets.stream,
    "messages": wire_sets.messages,
    "items": item_sets.items,
    "agency": page_sets.agency,
    "factbox": page_sets.factbox,
    "quotes": page_sets.quotes,
}


def predict(name: str, corpus: Path, out: Path, limit: int | None = None) -> int:
    """Write the predictions of one set; the number of documents."""
    rows = itertools.islice(SETS[name](corpus), limit)
    if name == "factbox":
        out.mkdir(parents=True, exist_ok=True)
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007  the count is what is returned
            (out / f"{row['id']}.json").write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
        return count
    count = 0
    with out.open("w", encoding="utf-8") as handle:
        for count, row in enumerate(rows, 1):  # noqa: B007  the same
            handle.write(json.dumps(row, ensure_ascii=False) + "\n")
    return count


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", choices=SETS)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    print(predict(options.set, options.corpus, options.out, options.limit), "documents")


if __name__ == "__main__":
    main()
