"""A story as it was filed, before a wire lays it out: paragraphs, and the quotes that stand in them."""

from __future__ import annotations

import string
from collections.abc import Callable

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.people import Person
from newsmodel.model.quotes import Piece, Quote
from newsmodel.testing.wirecopy.words import WORDS, Words

__all__ = ["Filed", "Said", "filed", "quote_at"]


@attrs.frozen
class Said:
    """A paragraph in which somebody speaks, and where its parts stand: (part, start, end)."""

    text: str
    spans: tuple[tuple[str, int, int], ...]


@attrs.frozen(kw_only=True)
class Filed:
    """What a desk filed.

    Attributes:
        language: BCP 47 tag.
        headline: without status words.
        town, region: where; the region is printed after the town by those who do that.
        year, month, day: when.
        lead, grafs: the paragraphs, the lead without a dateline.
        writer, editor: who is credited.
        number: of the message, or of the update.
        tag: what the line before the headline says the story is: one of update, correction, or nothing.
    """

    language: str
    headline: str
    town: str
    region: str
    year: int
    month: int
    day: int
    lead: str
    grafs: tuple[str | Said, ...]
    writer: str
    editor: str
    number: int
    tag: str | None

    @property
    def words(self) -> Words:
        """Those of its language."""
        return WORDS[self.language]


def said(pattern: str, values: dict[str, str]) -> Said:
    """A pattern filled in, with the places of what was filled in."""
    text, spans = "", []
    for literal, field, _, _ in string.Formatter().parse(pattern):
        text += literal
        if field is None:
            continue
        name, _, fixed = field.partition("=")
        value = fixed or values[name]
        spans.append((name, len(text), len(text) + len(value)))
        text += value
    return Said(text, tuple(spans))


def quote_at(graf: Said, block: int) -> Quote:
    """The quote of a paragraph that became a block of the body; its words with the stop that stands inside the marks."""
    at = {name: (start, end) for name, start, end in graf.spans}
    inside = (at["words"][0], at["close"][0])

    def anchor(start: int, end: int) -> Anchor:
        return Anchor(part=Part.BODY, path=(block,), start=start, end=end, words=graf.text[start:end])

    def passage(name: str) -> Passage | None:
        return Passage(graf.text[slice(*at[name])], anchor(*at[name])) if name in at else None

    role = passage("role")
    return Quote(
        pieces=[Piece(words=graf.text[slice(*inside)], anchor=anchor(*inside))],
        speaker=passage("speaker"),
        cue=passage("cue"),
        role=role,
        speakers=[Person(graf.text[slice(*at["speaker"])], role=role.text if role else None)],
        found="attribution",
    )


_TOWNS = (("Port Ellis", "Maine"), ("Dunmore", "Ireland"), ("Meridia", "Ohio"), ("Arran Minor", "Scotland"))
_WRITERS = ("Ada Quill", "Tom Sett", "Vera Noll", "Per Oddsen")
_FIRST_YEAR, _LAST_YEAR = 1996, 2026


@st.composite
def _saids(draw: DrawFn, words: Words) -> Said:
    speaker, role = draw(st.sampled_from(words.speakers))
    opening, closing = draw(st.sampled_from(words.marks))
    values = {
        "words": draw(st.sampled_from(words.sayings)),
        "speaker": speaker,
        "role": role,
        "open": opening,
        "close": closing,
    }
    return said(draw(st.sampled_from(words.attributions)), values)


def filed(language: str) -> SearchStrategy[Filed]:
    """Stories of two to five paragraphs, in which nobody, one or two people speak."""
    words = WORDS[language]
    grafs = st.lists(st.sampled_from(words.grafs), unique=True, min_size=1, max_size=3)
    speeches = st.lists(_saids(words), max_size=2, unique_by=(_part("words"), _part("speaker")))
    return st.builds(
        _filed,
        st.just(language),
        st.sampled_from(words.headlines),
        st.sampled_from(_TOWNS),
        st.tuples(st.integers(_FIRST_YEAR, _LAST_YEAR), st.integers(1, 12), st.integers(1, 28)),
        st.sampled_from(words.leads),
        st.tuples(grafs, speeches),
        st.permutations(_WRITERS),
        st.integers(1, 999),
        st.sampled_from((None, None, "update", "correction")),
    )


def _part(wanted: str) -> Callable[[Said], str]:
    return lambda graf: next(graf.text[start:end] for name, start, end in graf.spans if name == wanted)


def _filed(
    language: str,
    headline: str,
    place: tuple[str, str],
    date: tuple[int, int, int],
    lead: str,
    body: tuple[list[str], list[Said]],
    writers: list[str],
    number: int,
    tag: str | None,
) -> Filed:
    grafs, speeches = body
    mixed: list[str | Said] = [*grafs[:1], *speeches, *grafs[1:]]
    town, region = place
    year, month, day = date
    return Filed(
        language=language,
        headline=headline,
        town=town,
        region=region,
        year=year,
        month=month,
        day=day,
        lead=lead,
        grafs=tuple(mixed),
        writer=writers[0],
        editor=writers[1],
        number=number,
        tag=tag,
    )
