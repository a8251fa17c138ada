"""No word of a story is lost: what the corpus's labels call headline, dateline or body stands in the article."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsmodel.wire.parse import parse_all
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

AGENCY = SHARED / "corpora" / "agency"
STORY = {"headline", "dateline", "body"}
_WORD = re.compile(r"[^\W_]+")
_TAG = re.compile(r"</?[A-Za-z]\w{0,9} ?/?>|&\w{2,6};|\x1b\[\w|[\x00-\x08\x0e-\x1f\x7f-\x9f]|^[A-Z]{2}#")


def strings(value: Any) -> list[str]:
    """Every string of a value of the model."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in strings(item)]
    if attrs.has(type(value)):
        return [text for field in attrs.fields(type(value)) for text in strings(getattr(value, field.name))]
    return []


def lost(path: Path) -> list[str]:
    """Words of the story's lines that no string of an article holds often enough."""
    results = parse_all(path.read_bytes(), extract=())
    if any(result.article.transmission for result in results):
        return []
    had = " ".join(text for result in results for text in strings(result.article))
    held = Counter(_WORD.findall(_TAG.sub("", had)))
    lines = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    gold = json.loads((AGENCY / "gold" / f"{path.stem}.json").read_text(encoding="utf-8"))
    wanted = [line for first, last, role in gold["line_roles"] if role in STORY for line in lines[first - 1 : last]]
    # What was pasted as a reference is a character in the article.
    printed = html.unescape("\n".join(wanted))
    return list((Counter(_WORD.findall(_TAG.sub("", printed))) - held).elements())


@pytest.mark.parametrize("path", sorted((AGENCY / "raw").glob("*.txt")), ids=lambda path: path.stem)
def test_no_letter_of_a_story_without_a_frame_is_lost(path: Path) -> None:
    assert lost(path) == []
