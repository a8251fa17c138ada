"""Print the ratios of the performance goals, each measured side by side in one process.

    python -m tests.bench.speed [P1 P3 ...] [--rounds N]

All cases of a goal run in turn, their order flipped each round, the garbage collected before each timing; a
ratio is the median over rounds of (case / base in the same round), printed with its quartiles.  Nothing here
asserts a time.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import gzip
import itertools
import json
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import orjson
from feedgen.feed import FeedGenerator  # type: ignore[import-untyped]
from lxml import etree

import newsmodel
from newsmodel.extract.boxes import may_hold_cards, may_list, read_background
from newsmodel.formats import registry
from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article, block_lines
from newsmodel.newsroom import Settings, check_document
from newsmodel.wire.parse import ALL
from newsmodel.wire.read import with_boxes
from tests.shared import SHARED

Case = Callable[[], object]
_NOW = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
_PAIR = re.compile(r"\"[^\"]{1,2000}\"|“[^”]{1,2000}”")


def ratio(case: Case, base: Case, rounds: int) -> tuple[float, float, float]:
    """Median and quartiles of case / base."""
    case()
    base()
    out = []
    for number in range(rounds):
        pair = [(0, case), (1, base)]
        taken = [0.0, 0.0]
        for which, run in pair if number % 2 else reversed(pair):
            gc.collect()
            start = time.perf_counter()
            run()
            taken[which] = time.perf_counter() - start
        out.append(taken[0] / taken[1])
    low, middle, high = statistics.quantiles(out, n=4)
    return middle, low, high


# ---- texts -----------------------------------------------------------------------------------------------------


def _reuters() -> list[bytes]:
    with gzip.open(SHARED / "corpora/wire/reuters.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line)["raw"].encode() for line in lines]


def texts() -> dict[str, list[bytes]]:
    """The three texts of the goals: a Reuters sample, a quote-dense subset, the seed article."""
    stories = _reuters()
    dense = sorted(stories, key=lambda s: -s.count(b'"') / (len(s) + 500))[:150]
    seed = (SHARED / "corpora/agency/raw/itar-tass-2014-04-21.txt").read_bytes()
    return {"reuters": stories[::14], "quote-dense": dense, "seed": [seed] * 40}


def bare_pass(stories: Sequence[bytes]) -> Case:
    """What any reader must at least do: decode, cut into lines, find pairs of quotes."""

    def run() -> None:
        for data in stories:
            text = data.decode()
            text.splitlines()
            for match in _PAIR.finditer(text):
                match.span()

    return run


def parse_pass(stories: Sequence[bytes], extract: Any) -> Case:
    """Parsing every story."""
    return lambda: [newsmodel.parse(data, extract=extract) for data in stories]


def article() -> Article:
    """The seed story, parsed: some twenty blocks, its quotes and a box."""
    return newsmodel.parse(texts()["seed"][0]).article


# ---- goals -----------------------------------------------------------------------------------------------------


def p1(rounds: int) -> None:
    """Structure / bare pass."""
    for name, stories in texts().items():
        show("P1", f"parse, structure only / bare pass, {name}", parse_pass(stories, ()), bare_pass(stories), rounds)


def p2(rounds: int) -> None:
    """Parse with quotes / bare pass."""
    dense = texts()["quote-dense"]
    show("P2", "parse with quotes / bare pass, quote-dense", parse_pass(dense, ("quotes",)), bare_pass(dense), rounds)
    show("P2", "parse, all / bare pass, quote-dense", parse_pass(dense, ALL), bare_pass(dense), rounds)


def boxes(rounds: int) -> None:
    """What boxes add to a parse of copy that has none / bare pass.

    Each story is passed several times in a row on both sides: in a parse its text has just been read as well.
    """
    parsed = [(data, newsmodel.parse(data)) for data in texts()["reuters"]]
    without = [(data, result) for data, result in parsed if not result.article.factboxes for _ in range(5)]
    stories = [(result.findings.lines, list(result.findings.claims), result.article) for _, result in without]
    bare = bare_pass([data for data, _ in without])

    def read() -> None:
        for lines, _, article_ in stories:
            if lines.tells(may_hold_cards) or may_list(lines.source):
                read_background(article_.body, headline=article_.headline)

    def search() -> None:
        for lines, claims, _ in stories:
            lines.told.clear()
            with_boxes(lines, claims, len(lines.words))

    show("B", "boxes in copy without: the extraction / bare pass, reuters", read, bare, rounds)
    show("B", "boxes in copy without: the search in the structure / the same", search, bare, rounds)


def framed(rounds: int) -> None:
    """Framed messages / the texts of the same stories without frames."""
    with gzip.open(SHARED / "corpora/wire/reuters.jsonl.gz", "rt", encoding="utf-8") as lines:
        stories = [json.loads(line) for line in itertools.islice(lines, 0, None, 14)]
    plain = [story["raw"].encode() for story in stories]
    messages = [f"{story['header']}\n\x02\n{story['raw']}\x03\n".encode() for story in stories]
    show(
        "F",
        "parse framed messages, structure only / plain texts",
        parse_pass(messages, ()),
        parse_pass(plain, ()),
        rounds,
    )
    show(
        "F",
        "parse framed messages, all readings / plain texts",
        parse_pass(messages, ALL),
        parse_pass(plain, ALL),
        rounds,
    )


def p3(rounds: int) -> None:
    """To JSON / orjson.dumps of equal plain dicts."""
    known, value = registry.get("json"), article()
    plain = orjson.loads(known.dump(value, now=_NOW).data)
    dump = many(lambda: known.dump(value, now=_NOW))
    write = many(lambda: known.write((value,), Channel()))
    show("P3", "to JSON (dump) / orjson.dumps of equal dicts", dump, many(lambda: orjson.dumps(plain)), rounds)
    show("P3", "to JSON (writer alone) / the same", write, many(lambda: orjson.dumps(plain)), rounds)


def p4(rounds: int) -> None:
    """From JSON / orjson.loads."""
    known, value = registry.get("json"), article()
    data = known.dump(value, now=_NOW).data
    show("P4", "from JSON / orjson.loads", many(lambda: known.load(data)), many(lambda: orjson.loads(data)), rounds)


def p5(rounds: int) -> None:
    """NewsML-G2 export / the same tree built with SubElement and written."""
    known, value = registry.get("newsmlg2"), article()
    channel = Channel(provider="Bench", fallback_time=_NOW)
    data = known.dump(value, channel, now=_NOW).data
    plan = _plan(etree.fromstring(data))
    show(
        "P5",
        "NewsML-G2 export / equal SubElement + tostring",
        many(lambda: known.dump(value, channel, now=_NOW)),
        many(lambda: etree.tostring(_build(plan), xml_declaration=True, encoding="UTF-8")),
        rounds,
    )
    show(
        "P7",
        "NewsML-G2 import / lxml.fromstring",
        many(lambda: known.load(data)),
        many(lambda: etree.fromstring(data)),
        rounds,
    )


def _plan(node: Any) -> tuple[Any, ...]:
    return node.tag, dict(node.attrib), dict(node.nsmap), node.text, node.tail, [_plan(child) for child in node]


def _build(plan: tuple[Any, ...]) -> Any:
    tag, attributes, names, text, _, children = plan
    root = etree.Element(tag, attributes, nsmap=names)
    root.text = text
    _grow(root, children)
    return root


def _grow(parent: Any, children: list[Any]) -> None:
    for tag, attributes, _, text, tail, below in children:
        node = etree.SubElement(parent, tag, attributes)
        node.text = text
        node.tail = tail
        _grow(node, below)


def p8(rounds: int) -> None:
    """RSS of 1,000 articles / bare feedgen with equal values."""
    known = registry.get("rss")
    channel = Channel(title="Bench", link="https://example.org/", language="en", fallback_time=_NOW)
    stories = [newsmodel.parse(data, received=dt.date(1987, 6, 30)).article for data in _reuters()[:1000]]
    values = [(a, "\n".join(f"<p>{line}</p>" for b in a.body for line in block_lines(b))) for a in stories]

    def bare() -> bytes:
        feed = FeedGenerator()
        feed.title("Bench")
        feed.link(href="https://example.org/")
        feed.description("Bench")
        feed.lastBuildDate(_NOW)
        for number, (value, body) in enumerate(values):
            entry = feed.add_entry(order="append")
            entry.id(f"urn:x:{number}")
            entry.title(_clean(value.title or ""))
            entry.summary(_clean(value.summary or ""))
            entry.content(_clean(body))
            entry.published(_NOW)
            entry.updated(_NOW)
            for tag in value.tags:
                entry.category(term=tag)
        out: bytes = feed.rss_str()
        return out

    show(
        "P8",
        "RSS of 1,000 articles / bare feedgen, alike values",
        lambda: known.dump(stories, channel, now=_NOW),
        bare,
        rounds,
    )


def _clean(text: str) -> str:
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text)


def p12(rounds: int) -> None:
    """`import newsmodel` / `import attrs, re, datetime`, whole processes."""

    def start(code: str) -> Case:
        return lambda: subprocess.run([sys.executable, "-c", code], check=True)

    show(
        "P12",
        "import newsmodel / import attrs, re, datetime",
        start("import newsmodel"),
        start("import attrs, re, datetime"),
        rounds,
    )
    show(
        "P12",
        "import newsmodel and touch Article / the same",
        start("import newsmodel; newsmodel.Article"),
        start("import attrs, re, datetime"),
        rounds,
    )


def plugin(rounds: int) -> None:
    """Start of pytest with our plugin loaded and unused / without it, whole processes."""

    def start(*options: str) -> Case:
        command = [sys.executable, "-m", "pytest", "--version", *options]
        return lambda: subprocess.run(command, check=True, capture_output=True)

    show("K", "pytest with the plugin, unused / without it", start(), start("-p", "no:newsmodel"), rounds)


def checks(rounds: int) -> None:
    """`newsmodel check` over all Reuters stories / parsing them; two passes are the most it may take."""
    stories = _reuters()
    parse = parse_pass(stories, ALL)
    for title, settings in (("core", Settings()), ("all", Settings(select=["all"]))):

        def check(settings: Settings = settings) -> None:
            for data in stories:
                check_document(newsmodel.read(data), settings)

        show("V", f"check {len(stories)} Reuters stories, {title} / parse them", check, parse, rounds)


def many(run: Case, times: int = 50) -> Case:
    """A case long enough to time."""
    return lambda: [run() for _ in range(times)]


def show(goal: str, title: str, case: Case, base: Case, rounds: int) -> None:
    """Measure and print one line."""
    middle, low, high = ratio(case, base, rounds)
    print(f"{goal:4} {title:58} {middle:7.2f}  ({low:.2f}-{high:.2f})", flush=True)


GOALS = {
    "P1": p1,
    "P2": p2,
    "B": boxes,
    "F": framed,
    "P3": p3,
    "P4": p4,
    "P5": p5,
    "P8": p8,
    "P12": p12,
    "K": plugin,
    "V": checks,
}


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("goals", nargs="*", metavar="GOAL", help=f"of {', '.join(GOALS)}; all when none is named")
    parser.add_argument("--rounds", type=int, default=31)
    options = parser.parse_args()
    print(f"{'goal':4} {'case / base':58} {'median':>7}  (quartiles)  {options.rounds} rounds")
    for name, run in GOALS.items():
        if not options.goals or name in options.goals:
            run(max(5, options.rounds // 4) if name in {"P8", "V"} else options.rounds)


if __name__ == "__main__":
    main()
