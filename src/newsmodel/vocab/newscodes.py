"""IPTC NewsCodes: the concepts that the library knows by itself, and whole vocabularies read from the IPTC's files.

Codes and labels are the IPTC's, licensed CC BY 4.0 (https://iptc.org/newscodes/).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from newsmodel.errors import InvalidValue

__all__ = ["MEDIA_TOPICS", "SIGNALS", "STATUSES", "Concept", "Vocabulary", "load_vocabulary"]


@attrs.frozen(kw_only=True)
class Concept:
    """A concept of a vocabulary.

    Attributes:
        qcode: `alias:code`.
        uri: the concept's URI.
        labels: language tag and name, in the order of the file.
        broader: qcodes or URIs of the wider concepts.
        retired: no longer to be used for new stories.
    """

    qcode: str
    uri: str
    labels: tuple[tuple[str, str], ...] = ()
    broader: tuple[str, ...] = ()
    retired: bool = False

    def label(self, language: str = "en") -> str | None:
        """The name in a language or one of its variants; None where the vocabulary has none."""
        for tag, name in self.labels:
            if tag == language or tag.partition("-")[0] == language.partition("-")[0]:
                return name
        return None


def _known(alias: str, scheme: str, names: Mapping[str, str]) -> tuple[Concept, ...]:
    base = f"http://cv.iptc.org/newscodes/{scheme}/"
    return tuple(
        Concept(qcode=f"{alias}:{code}", uri=base + code, labels=(("en-GB", name),)) for code, name in names.items()
    )


# The top level of the Media Topics.
MEDIA_TOPICS = _known(
    "medtop",
    "mediatopic",
    {
        "01000000": "arts, culture, entertainment and media",
        "02000000": "crime, law and justice",
        "03000000": "disaster, accident and emergency incident",
        "04000000": "economy, business and finance",
        "05000000": "education",
        "06000000": "environment",
        "07000000": "health",
        "08000000": "human interest",
        "09000000": "labour",
        "10000000": "lifestyle and leisure",
        "11000000": "politics",
        "12000000": "religion and belief",
        "13000000": "science and technology",
        "14000000": "society",
        "15000000": "sport",
        "16000000": "conflict, war and peace",
        "17000000": "weather",
    },
)
SIGNALS = _known(
    "sig", "signal", {"correction": "correction", "update": "update", "atomic": "atomic", "cwarn": "content warning"}
)
STATUSES = _known("stat", "pubstatusg2", {"usable": "usable", "withheld": "withheld", "canceled": "canceled"})


@attrs.frozen
class Vocabulary:
    """A vocabulary, by the qcodes and URIs of its concepts."""

    concepts: tuple[Concept, ...]
    _index: dict[str, Concept] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        index = {key: concept for concept in reversed(self.concepts) for key in (concept.qcode, concept.uri)}
        object.__setattr__(self, "_index", index)

    def get(self, key: str) -> Concept | None:
        """The concept of a qcode or URI; None where the vocabulary has none."""
        return self._index.get(key)

    def path(self, key: str) -> tuple[Concept, ...]:
        """The concept and its wider ones, nearest first; a circle ends where it began."""
        out: list[Concept] = []
        concept = self.get(key)
        while concept is not None and concept not in out:
            out.append(concept)
            concept = self.get(concept.broader[0]) if concept.broader else None
        return tuple(out)

    def __len__(self) -> int:
        return len(self.concepts)

    def __iter__(self) -> Iterator[Concept]:
        return iter(self.concepts)


def load_vocabulary(data: bytes | str) -> Vocabulary:
    """A vocabulary from the JSON that the IPTC publishes (IKOS, `cptall-...json`).

    Raises:
        InvalidValue: no JSON object with a `conceptSet`.
    """
    try:
        document: Any = json.loads(data)
    except ValueError as error:
        raise InvalidValue("load_vocabulary.data", data[:40], "expected JSON") from error
    concepts = document.get("conceptSet") if isinstance(document, dict) else None
    if not isinstance(concepts, list):
        raise InvalidValue("load_vocabulary.data", type(document).__name__, "expected an object with a conceptSet")
    return Vocabulary(tuple(_concept(item) for item in concepts if isinstance(item, dict) and "qcode" in item))


def _concept(item: dict[str, Any]) -> Concept:
    labels = item.get("prefLabel") or {}
    broader = item.get("broader") or ()
    return Concept(
        qcode=str(item["qcode"]),
        uri=str(item.get("uri", "")),
        labels=tuple((str(tag), str(name)) for tag, name in labels.items()),
        broader=tuple(map(str, [broader] if isinstance(broader, str) else broader)),
        retired="retired" in item,
    )
