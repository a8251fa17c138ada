"""A header's codes as topic tags."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from newsmodel.model.topics import Label, TopicTag
from newsmodel.vocab.desks import SCHEMES, meaning, topic
from newsmodel.vocab.newscodes import MEDIA_TOPICS, Concept

__all__ = ["category_tags", "subject_tags"]

_SUBJECTS = {concept.qcode.partition(":")[2][:2]: concept for concept in MEDIA_TOPICS}


@lru_cache(maxsize=1024)
def category_tags(envelope: str, codes: tuple[str, ...]) -> tuple[TopicTag, ...]:
    """The tags of category or desk codes: each in its own scheme, then the Media Topics that they certainly are."""
    topics = (topic(envelope, code) for code in codes)
    return tuple(dict.fromkeys((*_own(envelope, codes), *(_tag(concept) for concept in topics if concept is not None))))


def _own(envelope: str, codes: tuple[str, ...]) -> Iterator[TopicTag]:
    for code in codes:
        name = meaning(envelope, code)
        yield TopicTag((Label(name, "en"),) if name else (), qcode=f"{SCHEMES[envelope]}:{code}")


def subject_tags(code: str) -> tuple[TopicTag, ...]:
    """The tags of an IPTC Subject Code: its own, and the Media Topic that shares its first two figures.

    The 17 subjects of the first level went into the Media Topics unchanged.
    """
    concept = _SUBJECTS.get(code[:2])
    return (TopicTag(qcode=f"subj:{code}"), *((_tag(concept),) if concept is not None else ()))


def _tag(concept: Concept) -> TopicTag:
    tag, name = concept.labels[0]
    return TopicTag((Label(name, tag),), qcode=concept.qcode)
