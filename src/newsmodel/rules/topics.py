"""Rules for languages and coded topics."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from newsmodel import codes
from newsmodel.extract.language import detect
from newsmodel.lang import LANGUAGES
from newsmodel.model.article import Article
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import body_texts, shown
from newsmodel.vocab.iso import tag_fault
from newsmodel.vocab.newscodes import MEDIA_TOPICS, SIGNALS, STATUSES, Concept, Vocabulary

__all__ = ["RULES", "in_vocabulary"]

_SURE = 0.5
_FEWEST_LETTERS = 300
_READ = frozenset(language.tag for language in LANGUAGES)


# ---- languages --------------------------------------------------------------------------------------------------


def language_unknown(article: Article) -> Iterator[Finding]:
    """Tags of the article and of labels that name no language or region."""
    labels = (
        (f"topics[{index}].labels[{number}].language", label.language)
        for index, topic in enumerate(article.topics)
        for number, label in enumerate(topic.labels)
    )
    for path, tag in (("language", article.language), *labels):
        fault = tag_fault(tag) if tag is not None else None
        if fault is not None:
            yield Finding(path, f"{fault}, expected a tag such as en or pt-BR")


def language_differs(article: Article) -> Iterator[Finding]:
    """A body whose small words or script are those of another language."""
    stated = (article.language or "").partition("-")[0].lower()
    if stated not in _READ:
        return
    text = _opening(article)
    guess = detect(text) if len(text) >= _FEWEST_LETTERS else None
    # Where two languages share their small words, as Danish and Norwegian do, the guess is not sure.
    if guess is not None and guess.tag != stated and guess.confidence >= _SURE:
        yield Finding("language", f"the language is {article.language!r}, but the body reads as {guess.tag!r}")


def _opening(article: Article) -> str:
    """The first lines of the body, as many as tell."""
    out: list[str] = []
    length = 0
    for _, text in body_texts(article):
        out.append(text.text)
        length += len(text.text)
        if length > 2 * _FEWEST_LETTERS:
            break
    return "\n".join(out)


# ---- codes ------------------------------------------------------------------------------------------------------

_SUB_TOPIC = re.compile(r"medtop:20\d{6}\Z")
_WHOLE = {alias: {concept.qcode for concept in known} for alias, known in (("sig", SIGNALS), ("stat", STATUSES))}
_TOP = {concept.qcode for concept in MEDIA_TOPICS}


def _known(qcode: str) -> bool:
    """Whether a vocabulary that the library knows may have the code; codes of other vocabularies may all be."""
    alias = qcode.partition(":")[0]
    if alias == "medtop":
        return qcode in _TOP or _SUB_TOPIC.match(qcode) is not None
    return qcode in _WHOLE.get(alias, {qcode})


def _codes(article: Article) -> Iterator[tuple[str, str]]:
    for name in ("topics", "genres", "signals"):
        for index, value in enumerate(getattr(article, name)):
            if value.qcode is not None:
                yield f"{name}[{index}]", value.qcode


def topic_code_unknown(article: Article) -> Iterator[Finding]:
    """Codes that their own vocabulary cannot have."""
    for path, qcode in _codes(article):
        if not _known(qcode):
            yield Finding(
                path, f"{shown(qcode)} is no code of {qcode.partition(':')[0]}, expected one of the vocabulary"
            )


def in_vocabulary(vocabulary: Vocabulary) -> Rule:
    """The rule `topic-code-unknown` for a whole vocabulary, such as the one `load_vocabulary` reads.

    It reports codes that the vocabulary does not have, and those that were retired; codes of other schemes pass.
    """
    aliases = {concept.qcode.partition(":")[0] for concept in vocabulary}
    return attrs.evolve(_TOPIC_CODE, find=_looked_up(vocabulary.get, aliases))


def _looked_up(get: Callable[[str], Concept | None], aliases: set[str]) -> Callable[[Article], Iterator[Finding]]:
    def find(article: Article) -> Iterator[Finding]:
        for path, qcode in _codes(article):
            if qcode.partition(":")[0] in aliases:
                concept = get(qcode)
                if concept is None:
                    yield Finding(path, f"{shown(qcode)} is not in the vocabulary, expected one of its codes")
                elif concept.retired:
                    yield Finding(path, f"{shown(qcode)} is retired, expected a code that is in use")

    return find


_TOPIC_CODE = Rule(
    code=codes.TOPIC_CODE_UNKNOWN,
    sets=("core", "newsml-g2"),
    find=topic_code_unknown,
    why="Software that files stories by code files this one nowhere.",
    source="IPTC NewsCodes: Media Topics, signal, publishing status",
    good='Article(topics=[TopicTag("politics", qcode="medtop:11000000")])',
    bad='Article(topics=[TopicTag("politics", qcode="medtop:11")])',
)
RULES = (
    Rule(
        code=codes.LANGUAGE_UNKNOWN,
        sets=("core", "newsml-g2", "google-news"),
        find=language_unknown,
        why="A tag that nobody registered is no language to software: no spelling, no voice, no edition.",
        source="RFC 5646 section 2.2; ISO 639; ISO 3166-1",
        good='Article(language="en-GB")',
        bad='Article(language="eng-UK")',
    ),
    Rule(
        code=codes.LANGUAGE_DIFFERS,
        sets=("core", "feed"),
        find=language_differs,
        why="A story under the wrong flag is read aloud by the wrong voice and goes to the wrong readers.",
        source="WCAG 2.2, 3.1.1: language of page",
        good='Article(language="en", body=["The ferry is back at the quay and it will sail to the island. " * 6])',
        bad='Article(language="de", body=["The ferry is back at the quay and it will sail to the island. " * 6])',
    ),
    _TOPIC_CODE,
)
