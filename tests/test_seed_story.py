"""The seed story, judged by the corpus's own scorer: what First light must show."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import shutil
from typing import Any

import pytest

import newsmodel
from newsmodel.formats import registry
from newsmodel.formats.channel import Channel
from newsmodel.testing.formats import check_format
from tests.bench.predict import predict
from tests.shared import SHARED, needs_shared

SEED = "itar-tass-2014-04-21"
AGENCY = SHARED / "corpora" / "agency"

pytestmark = needs_shared


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The scorer's figures over a folder that holds the seed's gold file alone."""
    corpus, gold = tmp_path_factory.mktemp("corpus"), tmp_path_factory.mktemp("gold")
    (corpus / "raw").mkdir()
    shutil.copy(AGENCY / "raw" / f"{SEED}.txt", corpus / "raw")
    shutil.copy(AGENCY / "gold" / f"{SEED}.json", gold)
    out = corpus / "predictions.jsonl"
    predict("agency", corpus, out)
    spec = importlib.util.spec_from_file_location("score_corpus", AGENCY / "score_corpus.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    scored: dict[str, Any] = scorer.score(str(gold), str(out))
    return json.loads(json.dumps(scored))  # type: ignore[no-any-return]


@pytest.mark.parametrize("metric", ["headline", "published", "dateline_date", "dateline_agency", "speaker_strict"])
def test_single_values_are_right(figures: dict[str, Any], metric: str):
    assert figures[metric]["n"] >= 1
    assert figures[metric]["acc"] == 1.0


@pytest.mark.parametrize(
    "metric",
    [
        "dateline_place",
        "paragraphs",
        "headings",
        "furniture",
        "factboxes",
        "factbox_members",
        "factbox_facts",
        "quotes",
    ],
)
def test_lists_are_right(figures: dict[str, Any], metric: str):
    assert figures[metric]["gold"] >= 1
    assert figures[metric]["f1"] == 1.0


def test_nothing_is_predicted_that_is_not_there(figures: dict[str, Any]):
    assert figures["spurious"] == {"dateline": 0} or not any(figures["spurious"].values())


@pytest.mark.parametrize("name", ["json", "rss", "atom", "newsmlg2"])
def test_the_laws_of_the_kit_hold_for_the_seed(name: str):
    article = newsmodel.parse((AGENCY / "raw" / f"{SEED}.txt").read_bytes()).article
    now = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    channel = Channel(title="Seed", link="https://example.org/", provider="Example", fallback_time=now)
    check_format(registry.get(name), (article,), channel, now)
