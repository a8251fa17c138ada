"""Predict on the corpora, run their scorers, and print one table.

python -m tests.bench.accuracy [SET ...]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs

from tests.bench.predict import predict
from tests.shared import SHARED

CORPORA = SHARED / "corpora"
Figures = dict[str, Any]


@attrs.frozen
class Run:
    """One line of the plan: what to predict, how to score it, which figures to show."""

    name: str
    set: str
    corpus: str
    score: tuple[str, ...]
    figures: Callable[[Figures], Figures]


def _wire(out: Figures) -> Figures:
    main = out["main"]
    picked = {"all_right": main["all_right"], "paras_exact": main["paras_exact"]}
    for field in ("headline", "byline", "dateline_text", "dateline_place", "dateline_date"):
        picked[field] = main[field]["norm"]
    return {**picked, "lost": main["lost"], "invented": main["invented"]}


def _variants(out: Figures) -> Figures:
    layouts = {k.removeprefix("flag variant_"): v["all_right"] for k, v in out.items() if k.startswith("flag variant")}
    return {**_wire(out), **layouts}


def _stream(out: Figures) -> Figures:
    return out


def _formats(out: Figures) -> Figures:
    picked = {k: v["ok"] for k, v in out.items() if isinstance(v, dict)}
    return picked | ({"lost": out["lost"]} if out.get("lost") is not None else {})


def _agency(out: Figures) -> Figures:
    picked: Figures = {}
    for key, value in out.items():
        if isinstance(value, dict) and ("f1" in value or "acc" in value):
            picked[key] = value["f1"] if "f1" in value else value["acc"]
    return picked | {f"macro {k}": v for k, v in out["macro_f1"].items()} | {"spurious": str(out["spurious"])}


def _factbox(out: Figures) -> Figures:
    return {key: value["f1"] for key, value in out.items()}


def _quotes(out: Figures) -> Figures:
    flat: Figures = {}

    def walk(prefix: str, value: object) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                walk(f"{prefix}.{key}" if prefix else str(key), item)
        elif isinstance(value, float):
            flat[prefix] = value

    walk("", out)
    return flat


_WIRE = ("wire/score_wire.py",)
PLAN = (
    Run("reuters", "reuters", "wire/reuters.jsonl.gz", (*_WIRE, "wire/reuters.jsonl.gz", "{out}", "--json"), _wire),
    Run(
        "hard",
        "reuters",
        "wire/reuters_hard.jsonl.gz",
        (*_WIRE, "wire/reuters_hard.jsonl.gz", "{out}", "--json"),
        _wire,
    ),
    Run(
        "variants",
        "reuters",
        "wire/variants.jsonl.gz",
        (*_WIRE, "wire/variants.jsonl.gz", "{out}", "--json", "--flags"),
        _variants,
    ),
    Run(
        "stream",
        "stream",
        "wire/stream.wire.gz",
        ("wire/score_stream.py", "wire/stream_index.jsonl.gz", "{out}", "--json"),
        _stream,
    ),
    Run(
        "messages",
        "messages",
        "wire/messages",
        ("wire/score_formats.py", "wire", "wire/messages", "{out}", "--json"),
        _formats,
    ),
    Run(
        "items", "items", "wire/items", ("wire/score_formats.py", "xmljson", "wire/items", "{out}", "--json"), _formats
    ),
    Run("agency", "agency", "agency", ("agency/score_corpus.py", "agency/gold", "{out}", "--json"), _agency),
    Run("factbox", "factbox", "factbox", ("factbox/score_factbox.py", "factbox/gold", "{out}", "--json"), _factbox),
    Run(
        "quotes",
        "quotes",
        "quotes/eval.jsonl.gz",
        ("quotes/score_quotes.py", "quotes/eval.jsonl.gz", "{out}", "--json"),
        _quotes,
    ),
)


def measure(run: Run, folder: Path) -> Figures:
    """Predict one set and score it."""
    out = folder / (run.name if run.set == "factbox" else f"{run.name}.jsonl")
    predict(run.set, CORPORA / run.corpus, out)
    script, *arguments = (part.format(out=out) for part in run.score)
    done = subprocess.run(
        [sys.executable, CORPORA / script, *(str(CORPORA / a) if "/" in a and a != str(out) else a for a in arguments)],
        capture_output=True,
        text=True,
        check=True,
    )
    return run.figures(json.loads(done.stdout))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", choices=[[], *(run.name for run in PLAN)])
    wanted = parser.parse_args().sets
    print(f"{'set':10} {'metric':32} {'figure':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for run in PLAN:
            if wanted and run.name not in wanted:
                continue
            for metric, value in measure(run, Path(folder)).items():
                shown = f"{value:9.4f}" if isinstance(value, float) else f"{value if value is not None else '-':>9}"
                print(f"{run.name:10} {metric:32} {shown}", flush=True)


if __name__ == "__main__":
    main()
