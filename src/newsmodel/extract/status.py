"""Status words: what a line says of the story's version and use, and the headline without them.

`UPDATE 2-Ferry returns` is the second update of a story whose headline is `Ferry returns`.  The words are those of
agency handbooks in several languages; a word counts only where its shape sets it apart: before a dash or colon, in
brackets, or alone on the line.
"""

from __future__ import annotations

import datetime as dt
import enum
import re

import attrs

from newsmodel.extract.found import Found
from newsmodel.extract.stamps import read_stamp
from newsmodel.model.article import EdNote, EdNoteKind, PubStatus, Signal
from newsmodel.model.dates import Stamp

__all__ = ["Status", "read_status"]


@attrs.frozen(kw_only=True)
class Status:
    """A line, read for status words: prefix, headline and suffix joined are the line.

    Attributes:
        prefix, suffix: the status words before and after the headline as printed, with their marks and spaces.
        headline: what is left; empty for a line of status words or a note.
        signals: one for each status word, with the code of the IPTC signal vocabulary where certain.
        version_label: the version as printed: `UPDATE 2`, `1st Ld-Writethru`.
        pub_status: canceled by a kill, withheld by a hold; None where the line does not say.
        embargoed: the moment before which nothing is published.
        ed_notes: the line itself, where it is a note to editors.
    """

    headline: str
    prefix: str = ""
    suffix: str = ""
    signals: tuple[Signal, ...] = ()
    version_label: str | None = None
    pub_status: PubStatus | None = None
    embargoed: Stamp | None = None
    ed_notes: tuple[EdNote, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.signals or self.ed_notes)


class _Kind(enum.Enum):
    UPDATE = "update"
    CORRECTION = "correction"
    VERSION = "version"
    """A new version that the copy does not call an update: a lead, a take."""
    SIGNAL = "signal"
    KILL = "kill"
    HOLD = "hold"


# Reuters Handbook (Corrections, Refiles, Kills), AP "Filing the wire", the dpa stylebook and converter, AFP, TASS.
# A star: the word is too common to count glued to a hyphen (FLASH-FLOOD), or outside brackets at all (two stars).
_TABLE = """
update: update, updated*, upd, wrapup, writethru, write-through, refile, refiled, newsbreak, aktualisierung
update: aktualisiert, neufassung, actualizacion, actualización, ampliación, ampliacion, amp**, actualisation
update: aggiornamento, обновление, обновлено, güncelleme
correction: corrected, correction, corrective, corr**, correct**, clarification, berichtigung, korrektur
correction: korr-bericht, korrigiert, version corregida, corrección, correccion, rectificatif, rectification, errata
correction: errata corrige, erratum, corrigendum, correção, rättelse, исправление, исправлено, испр**, поправка
correction: düzeltme, 更正
version: lead**, ld**, new lead*, lead-all, newlead, nachrichtenlead, zusammenfassung*, gesamtzusammenfassung, extra**
version: vorschau**, bjt**, synthèse**
signal: urgent, flash*, bulletin*, alert*, snap*, breaking news*, breaking*, advisory, media advisory*, rpt, repeat
signal: recast, eil*, eilmeldung, blitz*, blitzmeldung, dringend*, wiederholung, alerte*, urgente, repetición
signal: repeticion, répétition, ultim'ora, flash news*, срочно, молния, экстренно, повтор, flaş, son dakika, 快讯, 速報
kill: kill*, bulletin kill, mandatory kill, story withdrawn, withdrawn*, cancel**, canceled**, annulation
kill: annule et remplace, anulación, anulacion, annullato, annullamento, zurückgezogen, meldung zurückgezogen
kill: аннулировано, аннулируется, 撤稿
hold: hold**, hold for release, zurückhalten
"""


def _entries() -> dict[str, tuple[_Kind, int]]:
    words: dict[str, tuple[_Kind, int]] = {}
    for line in _TABLE.strip().split("\n"):
        kind, _, names = line.partition(": ")
        for name in names.split(", "):
            words[name.rstrip("*")] = (_Kind(kind), name.count("*"))
    return words


_WORDS = _entries()
_WORD = "|".join(re.escape(word) for word in sorted(_WORDS, key=lambda w: (-len(w), w)))
# The word itself, said up to five times (KILL KILL KILL), and the number of the version.
_CORE = rf"(?P<word>{_WORD})(?:[ ](?P=word)){{0,4}}(?:[ ]?(?P<number>\d{{1,2}}))?"
# Leads, adds, takes and writethrus, as AP and dpa count them: 1st Ld-Writethru, 2ND LEAD, 3RD NET, 2 Takes.
_ORDINAL = (
    r"(?P<ordinal>\d{1,2}(?:st|nd|rd|th|d|er|e|ème|eme|\.)?[ ]?-?[ ]?"
    r"(?:(?:new)?(?:ld|lead|add|sub|net|take|takes|update|nl|write-?thru|write-through|lead-all)\b)"
    r"(?:[ ]?[-–][ ]?write-?thru)?)"
)
_EITHER = rf"(?:{_CORE}|{_ORDINAL})"
_END = r"(?![\w])"
_BEFORE_DASH = re.compile(rf"{_EITHER}(?P<dash>[ ]?(?:--|[–—:/]|\.\.\.|\*{{2,6}})[ ]?|[ ]-[ ]?|-[ ]|-)", re.IGNORECASE)
_REPEATED = re.compile(rf"(?P<word>{_WORD})(?:[ ](?P=word)){{1,4}}(?![\w])(?P<number>)(?P<ordinal>)", re.IGNORECASE)
_BRACKETED = re.compile(rf"[(\[][ ]?{_EITHER}(?:[ ]?/[ ]?[\w -]{{1,20}})?[ ]?[)\]](?:[ ]?[-–—:]+)?", re.IGNORECASE)
_ALONE = re.compile(rf"{_EITHER}{_END}[ .!=:<'*-]*\Z", re.IGNORECASE)
_BRACKETED_END = re.compile(rf"[(\[]{_EITHER}[)\]][ .=<]*\Z", re.IGNORECASE)
# The first word of a line, or the mark or figure that it begins with.
_FIRST_WORD = re.compile(r"[^\W\d_]+|.", re.DOTALL)
_FIRST_WORDS = frozenset(word.split()[0].split("-")[0] for word in _WORDS) | {
    "attention", "attn", "achtung", "ed", "editor", "editors", "eds", "embargado", "embargo", "embargoed", "for", "frei",
    "gesperrt", "hinweis", "news", "not", "nota", "note", "notes", "redaktionshinweis", "sotto", "sous", "sperrfrist",
    "strictly", "under",
}  # fmt: skip
_MARKS = " \u00a0\t^*"
_MAX_WORDS = 6
_MAX_LINE = 600


def read_status(line: str, *, received: dt.date | None = None) -> Found[Status]:
    """The line as status words and headline; total: a line without any is all headline.

    Notes to editors, embargo lines and lines of status words alone leave an empty headline.
    """
    if len(line) > _MAX_LINE or not _may_hold(line):
        return Found(Status(headline=line), 0, len(line))
    note = _note(line, received)
    return Found(note if note is not None else _headline(line), 0, len(line))


def _may_hold(line: str) -> bool:
    """Whether a line begins or ends like one with status words; most do not."""
    if line[-1:] in {")", "]"} or line.endswith((") ", ")<", ").")):
        return True
    first = _FIRST_WORD.match(line)
    return first is not None and (first[0].lower() in _FIRST_WORDS or not first[0].isascii() or not first[0].isalpha())


@attrs.frozen
class _Token:
    """One status word where it stands."""

    start: int
    end: int
    match: re.Match[str]


def _headline(line: str) -> Status:
    tokens, start = _leading(line)
    end = len(line)
    last = _BRACKETED_END.search(line, max(start, len(line) - 60)) if line.rstrip(" .=<")[-1:] in (")", "]") else None
    if last is not None:
        tokens.append(_Token(last.start(), len(line), last))
        end = last.start()
    if not tokens:
        return Status(headline=line)
    headline = line[start:end].strip(_MARKS)
    begin = line.index(headline, start) if headline else end
    return Status(
        headline=headline,
        prefix=line[:begin],
        suffix=line[begin + len(headline) :],
        signals=tuple(_signal(line, token) for token in tokens),
        version_label=next((label for token in tokens if (label := _label(token))), None),
        pub_status=next((status for token in tokens if (status := _pub_status(token))), None),
    )


def _leading(line: str) -> tuple[list[_Token], int]:
    """The status words at the beginning of a line, and where the headline begins."""
    tokens: list[_Token] = []
    at = len(line) - len(line.lstrip(_MARKS))
    for _ in range(_MAX_WORDS):
        match = _status_word(line, at)
        if match is None:
            break
        tokens.append(_Token(at, match.end(), match))
        at = match.end()
        at += len(line[at:]) - len(line[at:].lstrip(_MARKS))
    return tokens, at


def _status_word(line: str, at: int) -> re.Match[str] | None:
    alone = _ALONE.match(line, at)
    if alone is not None and _is_set_apart(alone):
        return alone
    bracketed = _BRACKETED.match(line, at)
    if bracketed is not None:
        return bracketed
    dashed = _BEFORE_DASH.match(line, at)
    if dashed is not None:
        return dashed if _counts(dashed) else None
    repeated = _REPEATED.match(line, at)
    return repeated if repeated is not None and repeated["word"].isupper() else None


def _is_set_apart(match: re.Match[str]) -> bool:
    """A word alone on its line is a status word in capitals, and a version in any letters."""
    if match["ordinal"] or match["number"]:
        return True
    word = match["word"]
    return word.isupper() or (_WORDS[word.casefold()][0] is not _Kind.SIGNAL and (len(word) > 9 or " " in word))


def _counts(match: re.Match[str]) -> bool:
    """Whether a word before a dash or colon is a status word and not the first word of a headline."""
    dash = match["dash"]
    if match["ordinal"]:
        return True
    word = match["word"]
    stars = _WORDS[word.casefold()][1]
    if stars == 2 or (stars == 1 and dash == "-") or (dash == "/" and not word.isupper()):
        return False
    if word.isupper() or match["number"]:
        return True
    # In small letters a colon sets the word apart: "Correction: Ferry story".
    return word[0].isupper() and ":" in dash


def _kind(token: _Token) -> _Kind:
    word = token.match["word"]
    if word is None:
        return _Kind.UPDATE if "write" in token.match["ordinal"].casefold() else _Kind.VERSION
    return _WORDS[word.casefold()][0]


_QCODES = {_Kind.UPDATE: "sig:update", _Kind.CORRECTION: "sig:correction"}


def _signal(line: str, token: _Token) -> Signal:
    return Signal(line[token.start : token.end].strip(" \u00a0\t^=<*"), qcode=_QCODES.get(_kind(token)))


def _label(token: _Token) -> str | None:
    """The words of a version: a counted update, a lead."""
    if token.match["ordinal"]:
        return token.match["ordinal"].strip()
    word, number = token.match["word"], token.match["number"]
    if number:
        return f"{word} {number}"
    return word if _kind(token) in {_Kind.UPDATE, _Kind.VERSION} else None


def _pub_status(token: _Token) -> PubStatus | None:
    return {_Kind.KILL: PubStatus.CANCELED, _Kind.HOLD: PubStatus.WITHHELD}.get(_kind(token))


# ---- notes ------------------------------------------------------------------------------------------------------

_EMBARGO = re.compile(
    r"[(\[*^ ]*(?:(?:strictly |under |news )*embargo(?:ed)?\b.{0,40}?\b(?:until|till|to|for|before)\b|embargo(?:ed)?[ ]?:"
    r"|(?:not )?for (?:immediate )?(?:release|publication|use)\b.{0,30}?(?:until|before|at|on|after)?\b(?=.*\d)"
    r"|hold for release\b|sperrfrist\b|gesperrt bis\b|frei ab\b|sous embargo\b|embargo jusqu|embargado hasta\b|embargo hasta\b"
    r"|sotto embargo\b|embargado até\b|эмбарго до\b|под эмбарго\b)",
    re.IGNORECASE,
)
_IMMEDIATE = re.compile(r"[(\[*^ ]*for immediate release", re.IGNORECASE)
_CHANGES = re.compile(
    r"\((?:(?P<correction>correct|fix|clarif|korrigiert|berichtigt|corrige|исправл)"
    r"|(?P<update>add(?:s|ed|ing)?\b|updat|rewrit|recast|write|repeat|refile|remove|change|new |with |insert|restore|recasts"
    r"|ergänzt|neu:|actualise|ajoute|añade|agrega|actualiza|дополн|обновл))[^()]{2,400}\)[ .=]*\Z",
    re.IGNORECASE,
)
_TO_EDITORS = re.compile(
    r"[(\[*^# ]*(?:eds?[.:]|eds note|editors:|editors?[’']?s?[’']? notes?\b|notes? to editors?\b|attn\b[: ]|attention editors?"
    r"|achtung[:)]|redaktionshinweis|hinweis (?:an|für) (?:die )?redaktion|note aux rédactions|nota a los? (?:redactor|editor)"
    r"|nota (?:ai|per i) redattori|к сведению редакт|вниманию редакт)",
    re.IGNORECASE,
)


def _note(line: str, received: dt.date | None) -> Status | None:
    """A line that is a note to editors, an embargo, or an account of what has changed."""
    if _EMBARGO.match(line) and not _IMMEDIATE.match(line):
        found = read_stamp(line, received=received)
        stamp = found.value if found else Stamp(text=line.strip(_MARKS) or line)
        return _of_note(line, EdNoteKind.EMBARGO, embargoed=stamp)
    changes = _CHANGES.match(line.strip(_MARKS))
    if changes is not None:
        return _of_note(line, EdNoteKind.CORRECTION if changes["correction"] else EdNoteKind.UPDATE)
    return _of_note(line, EdNoteKind.NOTE) if _TO_EDITORS.match(line) else None


def _of_note(line: str, kind: EdNoteKind, *, embargoed: Stamp | None = None) -> Status:
    text = line.strip(f"{_MARKS}<=")
    return Status(headline="", prefix=line, ed_notes=(EdNote(text, kind=kind),), embargoed=embargoed)
