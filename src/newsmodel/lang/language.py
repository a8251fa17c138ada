"""What one language brings to the reading of news copy, as one value."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

__all__ = ["Language"]

Words = tuple[str, ...]
Pairs = tuple[tuple[str, str], ...]


def _to_words(value: Iterable[str] | str) -> Words:
    """Words as a tuple; a string is a list with commas."""
    return tuple(value.split(", ")) if isinstance(value, str) else tuple(value)


def _to_numbers(value: Iterable[tuple[str, int]] | str) -> tuple[tuple[str, int], ...]:
    """Pairs of word and number; a string is a list such as `one 1, two 2`."""
    if not isinstance(value, str):
        return tuple(value)
    pairs = (item.rpartition(" ") for item in value.split(", "))
    return tuple((word, int(number)) for word, _, number in pairs)


def _to_kinds(value: Iterable[tuple[str, str]] | str) -> Pairs:
    """Pairs of word and kind; a string is a list such as `share-bar: share, print; comments: comments`."""
    if not isinstance(value, str):
        return tuple(value)
    parts = [part.partition(": ") for part in value.split("; ")]
    return tuple((word, kind) for kind, _, words in parts for word in words.split(", "))


@attrs.frozen(kw_only=True)
class Language:
    """The words by which copy in one language is read.

    Words stand in lower case unless case tells; abbreviations stand without their full stop.  Lists of words may be
    given as one string with commas.

    Attributes:
        tag: BCP 47.
        name: in English.
        months: January first; the forms of each, names after CLDR (Unicode License v3) and the abbreviations of
            the press.
        days: Monday first, likewise.
        date_links: words between the parts of a date: `of`, `de`, `den`.
        year_words: words after a year: `г`, `года`.
        approximate: words before a date that is not exact: `about`, `early`, `mid`.
        numbers: number words and what they mean.
        am, pm: marks of the two halves of the day.
        published, updated: words that open a stamp.
        local_time: words that say a time is that of the place: `local time`, `Ortszeit`.
        abbreviations: words whose full stop does not end a sentence.
        sentence_ends: marks that end a sentence.
        quotation: pairs of opening and closing marks, the usual one first.
        says: verbs of saying, in the forms of reports.
        said_before: phrases of attribution before a speaker: `laut`, `по словам`.
        says_helpers: words that stand between a verb of saying and its subject or form it: `a`, `hat`.
        hearers: words before whoever hears a saying: `a` in `dijo a EFE`, `à`.
        clause_words: words that end the subject of a saying: `am`, `lors`, `что`.
        that: words that open what is said in the writer's words.
        he, she: pronouns of one man, one woman.
        dialogue: whether a dash opens what somebody says.
        function_words: the commonest small words, by which the language is known.
        by: words that open a byline.
        join: words that join the last of several names.
        credits: words of credits and the kind of credit (a `BylineKind` value).
        staff: words that make a name a collective or a function: `staff`, `correspondent`.
        furniture: short lines of pages and feeds that are no part of a story: entries of menus.
        bars: other such lines and what they are: `share-bar`, `comments`, `subscription`, `cookies`, `legal`.
        calls: openings of lines that ask the reader to do something, or say what the site does to them.
        missing: phrases of a page that stands for one which is not there: `page not found`.
        imprint: titles of pages on whoever publishes.
        rights: phrases of lines about rights.
        photo: words that open a caption or a credit.
        box_headings: words before an organisation's name in the heading of a factbox: `About`.
        related: headings of link lists.
        sidebars: other headings of lists beside a story and what these hold: a `SidebarKind` value, or `person`,
            `organisation`, `place` for lists of topics of that kind.
        release_marks: lines that mark a press release: `for immediate release`.
        contact_headings: lines that head a contact of a press release; more words may stand before or after them.
        contact_words: other words of such lines.
        contact_labels: words before a phone, an address or a name: `phone`, `website`.
        contact_kinds: words before the parts of a contact, and what they are (`name`, `post`, `organisation`).
        posts: words of which one stands in the printed post of a person: `director`.
        disclaimers: headings of legal text in a press release, by their first words.
        disclaims: phrases that only such text uses.
        box_openings: first words of a closing paragraph on an organisation that do not name it: `founded in`.
    """

    tag: str
    name: str
    months: tuple[Words, ...]
    days: tuple[Words, ...]
    date_links: Words = attrs.field(default=(), converter=_to_words)
    year_words: Words = attrs.field(default=(), converter=_to_words)
    approximate: Words = attrs.field(default=(), converter=_to_words)
    numbers: tuple[tuple[str, int], ...] = attrs.field(default=(), converter=_to_numbers)
    am: Words = attrs.field(default=(), converter=_to_words)
    pm: Words = attrs.field(default=(), converter=_to_words)
    published: Words = attrs.field(default=(), converter=_to_words)
    updated: Words = attrs.field(default=(), converter=_to_words)
    local_time: Words = attrs.field(default=(), converter=_to_words)
    abbreviations: Words = attrs.field(default=(), converter=_to_words)
    sentence_ends: str = ".!?…"
    quotation: Pairs = (("“", "”"),)
    says: Words = attrs.field(default=(), converter=_to_words)
    said_before: Words = attrs.field(default=(), converter=_to_words)
    says_helpers: Words = attrs.field(default=(), converter=_to_words)
    hearers: Words = attrs.field(default=(), converter=_to_words)
    clause_words: Words = attrs.field(default=(), converter=_to_words)
    that: Words = attrs.field(default=(), converter=_to_words)
    he: Words = attrs.field(default=(), converter=_to_words)
    she: Words = attrs.field(default=(), converter=_to_words)
    dialogue: bool = False
    function_words: Words = attrs.field(default=(), converter=_to_words)
    by: Words = attrs.field(default=(), converter=_to_words)
    join: Words = attrs.field(default=(), converter=_to_words)
    credits: Pairs = ()
    staff: Words = attrs.field(default=(), converter=_to_words)
    furniture: Words = attrs.field(default=(), converter=_to_words)
    bars: Pairs = attrs.field(default=(), converter=_to_kinds)
    calls: Words = attrs.field(default=(), converter=_to_words)
    missing: Words = attrs.field(default=(), converter=_to_words)
    imprint: Words = attrs.field(default=(), converter=_to_words)
    rights: Words = attrs.field(default=(), converter=_to_words)
    photo: Words = attrs.field(default=(), converter=_to_words)
    box_headings: Words = attrs.field(default=(), converter=_to_words)
    related: Words = attrs.field(default=(), converter=_to_words)
    sidebars: Pairs = attrs.field(default=(), converter=_to_kinds)
    release_marks: Words = attrs.field(default=(), converter=_to_words)
    contact_headings: Words = attrs.field(default=(), converter=_to_words)
    contact_words: Words = attrs.field(default=(), converter=_to_words)
    contact_labels: Words = attrs.field(default=(), converter=_to_words)
    contact_kinds: Pairs = ()
    posts: Words = attrs.field(default=(), converter=_to_words)
    disclaimers: Words = attrs.field(default=(), converter=_to_words)
    disclaims: Words = attrs.field(default=(), converter=_to_words)
    box_openings: Words = attrs.field(default=(), converter=_to_words)
