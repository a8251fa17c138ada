"""Status words: what a line says of the story's version and use, and the headline without them.

`UPDATE 2-Ferry returns` is the second update of a story whose headline is `Ferry returns`.  The words are those of
agency handbooks in several languages (`newsmodel.lang.desk`); a word counts only where its shape sets it apart.
"""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsmodel.extract.desk_notes import DeskNote, embargo_of, read_note
from newsmodel.extract.found import Found
from newsmodel.extract.status_words import Kind, StatusWords, status_words
from newsmodel.lang.patterns import folded
from newsmodel.model.article import EdNote, EdNoteKind, PubStatus, Signal
from newsmodel.model.dates import Stamp

__all__ = ["Status", "read_status"]


@attrs.frozen(kw_only=True)
class Status:
    """A line, read for status words: prefix, headline and suffix joined are the line.

    Attributes:
        prefix, suffix: the status words before and after the headline as printed, with their marks and spaces.
        headline: what is left; empty for a line of status words or a note.
        slugline: the slug printed before the headline: `BC-NORTHPORT-FERRY: Ferry returns`.
        signals: one for each status word, with the code of the IPTC signal vocabulary where certain.
        version_label: the version as printed: `UPDATE 2`, `1st Ld-Writethru`.
        pub_status: canceled by a kill, withheld by a hold; None where the line does not say.
        embargoed: the moment before which nothing is published.
        ed_notes: the line itself, where it is a note to editors.
    """

    headline: str
    prefix: str = ""
    suffix: str = ""
    slugline: str | None = None
    signals: tuple[Signal, ...] = ()
    version_label: str | None = None
    pub_status: PubStatus | None = None
    embargoed: Stamp | None = None
    ed_notes: tuple[EdNote, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.signals or self.ed_notes or self.slugline)


# The first word of a line, or the mark or figure that it begins with.
_FIRST_WORD = re.compile(r"[^\W\d_]+|.", re.DOTALL)
# AP and Reuters repeat the keyword of the header before the headline: cycle (AM, PM, BC both), keyword, colon.
_SLUGGED = re.compile(r"(?P<slug>(?:[ABP]C|[AP]M)-[^\s:,]{2,40}):(?:[ ]+(?=\S)|(?=[^\W\d_a-z]))")
_SLUG_OPENERS = ("BC-", "AM-", "PM-", "AC-", "PC-")
_MARKS = " \u00a0\t^*\x07"
_CLOSED = (")", "]", "】", "）", "］", "〕")
_MAX_WORDS, _MAX_END_WORDS = 6, 3
_MAX_LINE = 600
# Where kana, Han and hangul begin.
_KANA = "\u3040"
# How far from its end the last status words of a line are looked for.
_END_REACH = 60


def read_status(line: str, *, received: dt.date | None = None, words: StatusWords | None = None) -> Found[Status]:
    """The line as status words and headline; total: a line without any is all headline.

    Notes to editors, embargo lines and lines of status words alone leave an empty headline.  `words` are those of
    the dialects in use; all languages' without.
    """
    words = words or status_words()
    if len(line) > _MAX_LINE or not _may_hold(line, words):
        return Found(Status(headline=line), 0, len(line))
    bracket = _opening_bracket(line)
    if bracket and (embargo := embargo_of(line[:bracket])) is not None:
        return _after_embargo(line, bracket, embargo)
    note = read_note(line, received=received)
    if note is None:
        return Found(_in_brackets(line, words) or _headline(line, words), 0, len(line))
    text = line.strip(f"{_MARKS}<=")
    value = Status(
        headline="",
        prefix=line,
        pub_status=note.pub_status,
        embargoed=note.embargoed,
        ed_notes=(EdNote(text, kind=note.kind),),
    )
    return Found(value, 0, len(line), note.diagnostics)


def _opening_bracket(line: str) -> int:
    """The length of the brackets that open a line and leave words of it; 0 for none."""
    if line[0] not in "[(【":
        return 0
    end = line.find({"[": "]", "(": ")", "【": "】"}[line[0]]) + 1
    return end if line[end:].strip(_MARKS) else 0


def _after_embargo(line: str, bracket: int, note: DeskNote) -> Found[Status]:
    """The headline that stands behind an embargo in brackets: `[EMBARGOED UNTIL noon, 5 May 2021] Ferry returns`."""
    headline = line[bracket:].strip(_MARKS)
    start = line.index(headline, bracket)
    value = Status(
        headline=headline,
        prefix=line[:start],
        suffix=line[start + len(headline) :],
        pub_status=note.pub_status,
        embargoed=note.embargoed,
        ed_notes=(EdNote(line[:bracket], kind=note.kind),),
    )
    return Found(value, 0, len(line), note.diagnostics)


def _may_hold(line: str, words: StatusWords) -> bool:
    """Whether a line begins or ends like one with status words; most do not."""
    if line.endswith((*_CLOSED, ") ", ")<", ").")):
        return True
    first = _FIRST_WORD.match(line)
    if first is None:
        return False
    if first[0].lower() in words.first or not (first[0].isascii() and first[0].isalpha()):
        return True
    last = line.rpartition(" ")[2]
    return (
        last[:1] == "="
        or last.casefold().rpartition("-")[2] in words.last
        or last[-1:].isdigit()
        or line.startswith(_SLUG_OPENERS)
    )


@attrs.frozen
class _Token:
    """One status word where it stands."""

    start: int
    end: int
    match: re.Match[str]

    def group(self, name: str) -> str | None:
        found: str | None = self.match.groupdict().get(name)
        return found

    @property
    def ordinal(self) -> str | None:
        """The count of a version, a take or an advance."""
        return self.group("ordinal") or self.group("counted") or self.group("take")


def _in_brackets(line: str, words: StatusWords) -> Status | None:
    """A note in brackets that a status word opens: `(2. LEAD - KORREKTUR: im 3. Absatz)`."""
    text = line.strip(f"{_MARKS}=")
    if not text.startswith("(") or text.find(")") != len(text) - 1:
        return None
    tokens, start = _leading(text, 1, words)
    if not tokens or not text[start:-1].strip():
        return None
    changes = {_kind(token, words) for token in tokens}
    kind = EdNoteKind.CORRECTION if Kind.CORRECTION in changes else EdNoteKind.UPDATE
    return Status(
        headline="",
        prefix=line,
        signals=tuple(_signal(text, token, words) for token in tokens),
        version_label=next((label for token in tokens if (label := _label(token, words))), None),
        ed_notes=(EdNote(text, kind=kind),),
    )


def _headline(line: str, words: StatusWords) -> Status:
    slug = _SLUGGED.match(line)
    tokens, start = _leading(line, slug.end() if slug else 0, words)
    last, end = _trailing(line, start, words)
    tokens += last
    if not tokens and slug is None:
        return Status(headline=line)
    headline = line[start:end].strip(_marks_of(line))
    begin = line.index(headline, start) if headline else end
    return Status(
        headline=headline,
        prefix=line[:begin],
        suffix=line[begin + len(headline) :],
        slugline=slug["slug"].rstrip("/") if slug else None,
        signals=tuple(_signal(line, token, words) for token in tokens),
        version_label=next((label for token in tokens if (label := _label(token, words))), None),
        pub_status=next((status for token in tokens if (status := _pub_status(token, words))), None),
    )


def _leading(line: str, at: int, words: StatusWords) -> tuple[list[_Token], int]:
    """The status words at the beginning of a line, and where the headline begins."""
    tokens: list[_Token] = []
    at = _past_marks(line, at)
    for _ in range(_MAX_WORDS):
        match = _status_word(line, at, words)
        if match is None:
            break
        tokens.append(_Token(at, match.end(), match))
        at = _past_marks(line, match.end())
    return tokens, at


def _past_marks(line: str, at: int) -> int:
    return at + len(line[at:]) - len(line[at:].lstrip(_marks_of(line)))


def _marks_of(line: str) -> str:
    """The marks around status words; German desks set these off by plus signs: `+++ EIL +++ Ferry returns`."""
    return f"{_MARKS}+" if line.startswith("++") else _MARKS


def _trailing(line: str, start: int, words: StatusWords) -> tuple[list[_Token], int]:
    """The status words at the end of a line, and where the headline ends."""
    tokens: list[_Token] = []
    end = len(line)
    for _ in range(_MAX_END_WORDS):
        match = _last_word(line[:end], start, words)
        if match is None or match.start() <= start:
            break
        tokens.insert(0, _Token(match.start(), end, match))
        end = match.start()
    return tokens, end


def _last_word(line: str, start: int, words: StatusWords) -> re.Match[str] | None:
    reach = max(start, len(line) - _END_REACH)
    if line.rstrip(" .=<").endswith(_CLOSED):
        return words.bracketed_end.search(line, reach)
    match = words.dashed_end.search(line, reach)
    if match is None:
        return None
    counted = match["ordinal"] or match["counted"] or match["take"] or match["number"]
    return match if counted or match["word"].isupper() else None


def _status_word(line: str, at: int, words: StatusWords) -> re.Match[str] | None:
    alone = words.alone.match(line, at)
    if alone is not None and _is_set_apart(alone, words):
        return alone
    bracketed = words.bracketed.match(line, at)
    if bracketed is not None:
        return bracketed
    dashed = words.dashed.match(line, at)
    if dashed is not None:
        return dashed if _counts(dashed, words) else None
    repeated = words.repeated.match(line, at)
    if repeated is not None and repeated["word"].isupper():
        return repeated
    spaced = words.spaced.match(line, at)
    return spaced if spaced is not None and _stands_out(spaced, words) else None


def _is_set_apart(match: re.Match[str], words: StatusWords) -> bool:
    """A word alone on its line is a status word in capitals, and a version in any letters."""
    if match["ordinal"] or match["number"]:
        return True
    word = match["word"]
    if words.kinds[folded(word)][0] is Kind.GENRE:
        return False
    if word.isupper() or word.upper() == word.lower():
        return True
    kind, stars = words.kinds[folded(word)]
    if kind is Kind.KILL and word[0].isupper():
        return stars < 2
    return kind is not Kind.SIGNAL and (len(word) > 9 or " " in word)


def _counts(match: re.Match[str], words: StatusWords) -> bool:
    """Whether a word before a dash or colon is a status word and not the first word of a headline."""
    dash = match["dash"]
    if match["ordinal"]:
        return True
    word, number = match["word"], match["number"]
    kind, stars = words.kinds[folded(word)]
    if kind is Kind.GENRE:
        # In capitals, and the headline is not: ANALYSIS-Ferry returns.
        if word.upper() == word.lower():
            return ":" in dash or "：" in dash
        return word.isupper() and not match.string.isupper() and not (dash == "-" and _small(match))
    if stars == 2:
        return number is not None and word.isupper()
    if stars == 3 and not (word.isupper() and not match.string.isupper()):
        return False
    if stars != 2 and stars and dash == "-" and not number:
        return kind is Kind.KILL and word.isupper() and _heads(match)
    if dash == "/" and not word.isupper():
        return False
    if word.isupper() or number:
        return True
    if dash[0] in ".!":
        return False
    # In small letters a colon sets the word apart: "Correction: Ferry story".
    return (word[0].isupper() and (":" in dash or "：" in dash)) or word.upper() == word.lower()


def _small(match: re.Match[str]) -> bool:
    """Whether a small letter follows, so that the word is a part of another: FEATURE-length."""
    return match.string[match.end() : match.end() + 1].islower()


def _heads(match: re.Match[str]) -> bool:
    """Whether a headline in small letters follows, of which the word before the hyphen is no part: KILL-Ferry returns."""
    return match.string[match.end() : match.end() + 1].isupper() and not match.string.isupper()


def _stands_out(match: re.Match[str], words: StatusWords) -> bool:
    """Whether a word is told from the headline by its capitals alone: `URGENT Ferry returns`, `2ND LEAD Ferry`."""
    if match["ordinal"]:
        return match["ordinal"].isupper()
    word, following = match["word"], match["next"]
    kind, stars = words.kinds[folded(word)]
    if word[0] >= _KANA:
        # Scripts without capitals: the space tells the mark of a flash.
        return kind is Kind.SIGNAL and not stars
    mixed = following.upper() != following and not following.islower()
    return mixed and word.isupper() and (match["number"] is not None or not stars)


def _kind(token: _Token, words: StatusWords) -> Kind:
    word, ordinal = token.group("word"), token.ordinal
    if word is None:
        return Kind.UPDATE if ordinal and "write" in ordinal.casefold() else Kind.VERSION
    return words.kinds[folded(word)][0]


_QCODES = {Kind.UPDATE: "sig:update", Kind.CORRECTION: "sig:correction"}


def _signal(line: str, token: _Token, words: StatusWords) -> Signal:
    text = line[token.start : token.end].lstrip(" \u00a0\t^<*\x07,–—-").rstrip(" \u00a0\t^=<*\x07")
    return Signal(text, qcode=_QCODES.get(_kind(token, words)))


def _label(token: _Token, words: StatusWords) -> str | None:
    """The words of a version: a counted update, a lead."""
    if token.ordinal:
        return token.ordinal.strip()
    word, number = token.group("word"), token.group("number")
    if number:
        return f"{word} {number}"
    return word if _kind(token, words) in {Kind.UPDATE, Kind.VERSION} else None


def _pub_status(token: _Token, words: StatusWords) -> PubStatus | None:
    return {Kind.KILL: PubStatus.CANCELED, Kind.HOLD: PubStatus.WITHHELD}.get(_kind(token, words))
