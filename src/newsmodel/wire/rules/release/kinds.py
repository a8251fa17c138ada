"""What a piece of a release is by its own words.

`KINDS` is tried in order; the first rule that claims the words settles them.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Sequence

from newsmodel.extract.addresses import fields
from newsmodel.extract.releases import contact_heading, disclaims, heads, holds_contact, read_disclaimer, read_heading
from newsmodel.lang import LANGUAGES
from newsmodel.wire.rules.ends import is_end_mark
from newsmodel.wire.rules.page.furniture import furniture_kind, is_call
from newsmodel.wire.rules.release.pieces import Piece
from newsmodel.wire.rules.words import ends_sentence, is_prose
from newsmodel.wire.scene import Scene

__all__ = [
    "ITEM_SIGNS",
    "KINDS",
    "PROVIDED",
    "RELEASE_MARKS",
    "SOURCE_WORDS",
    "Kind",
    "heads_house",
    "is_release_mark",
    "kind_of",
    "kinds_of",
    "source_line",
]


class Kind(enum.Enum):
    """What the words of a piece say it is."""

    PICTURE = enum.auto()
    FURNITURE = enum.auto()
    MARK = enum.auto()
    DISCLAIMER_HEADING = enum.auto()
    CONTACT_HEADING = enum.auto()
    BOX_HEADING = enum.auto()
    NOTES = enum.auto()
    SOURCE = enum.auto()
    END = enum.auto()
    ITEM = enum.auto()
    CONTACT = enum.auto()
    LEGAL = enum.auto()
    PROSE = enum.auto()
    LINE = enum.auto()


ITEM_SIGNS = "•▪◦‣●■✅✔➤►▶*-–·"
_SURE_SIGNS = "•▪◦‣●■✅✔➤►▶"
_LINKS = re.compile(r"!?\[[^\]\n]{0,300}\]\([^)\s]{0,500}\)")
_LEFT_WORDS = 2
_ADDRESS = r"(?:https?://|www\.)\S{3,400}"
# Lines of wires and archives around a release: where it came from, where its pictures lie.
_WIRE_LINE = re.compile(
    r"(?:(?:to )?(?:view|read|see|visit|access|download)\b[^.!?]{0,90}\b"
    rf"(?:version|release|original|source|content|multimedia|announcement|article|story)\b.{{0,200}}(?:{_ADDRESS}"
    rf"|\bhere\b\.?)"
    r"|\(?(?:photos?|logos?|videos?|images?|infographics?|multimedia|downloads?|foto|bild"
    r"|imagen)\b[^.!?]{0,120}?\s?[-–—:]{1,2}\s?"
    rf"(?:{_ADDRESS}|link|hier|here|aquí|ici)"
    r"|(?:news provided by|share (?:this )?(?:article|release|post|story)|continue reading|e-?mail print friendly share|"
    r"(?:related|associated|quick|useful) links:?|stay connected|want your company['’]s news.{0,60}|get started|attachments?|"
    r"pièces? jointes?|anhänge?|(?:share|teilen|partager|compartir): .{3,80}|learn more: \S+|(?:co|st|ni|in|su): [A-Z].{1,60}|-0- .{0,20})"
    r"|(?:a |an )?(?:photo|image|video|infographic|logo)s? (?:accompanying|is|are|of|for)\b.{3,120}\bavailable (?:at|on|here)\b.{0,200}"
    r"|(?:pièces? jointes?|attachments?|anhang) ?: .{3,100}|[\[(]?(?:download|descargar|télécharger|herunterladen) .{3,60}[\])]"
    r"|(?:this|the) (?:press |news )?release is (?:also )?available in .{3,80}"
    r"|the post .{3,300} appeared first on .{2,80}|cision view original.{0,300}|-{2,3} ?[^-]{2,40} ?-{2,3}"
    r"|(?:distributed|released|published|powered|issued) by\b.{2,60}|.{2,60} is powered by .{2,40})\s*\Z",
    re.IGNORECASE,
)
# Who provides the news stands on a line of its own below these words.
PROVIDED = (
    "news provided by",
    "nachrichten bereitgestellt von",
    "actualités fournies par",
    "noticias proporcionadas por",
)
_SHOWN = r"(?:photos?|logos?|videos?|images?|infographics?|multimedia|foto|bild|imagen|logotipo|фото)"
_PICTURE = re.compile(
    rf"\(?{_SHOWN}(?: caption| credit| \d{{1,2}})?\s?(?::|--?|[–—])\s?(?:{_ADDRESS}|\S.{{3,200}})\Z|\([^()]{{0,30}}\b(?:logo|photo)\)\Z"
    rf"|(?:an? )?(?:accompanying )?{_SHOWN} (?:accompanying|of|for|related|is|are)\b.{{0,120}}\b(?:available|found|downloaded|viewed) (?:at|on|here)\b.{{0,200}}",
    re.IGNORECASE,
)
_LONGEST_PICTURE = 300
_HOUSE = frozenset(
    (
        "about the company", "about the organisation", "about the organization", "company profile", "über das unternehmen",
        "unternehmensprofil", "à propos de la société", "à propos de l'entreprise", "à propos de l’entreprise",
        "sobre la empresa", "acerca de la empresa", "sobre la compañía", "о компании", "об организации", "справка о компании",
    )
)  # fmt: skip
# Pages of the house on one line: `Website | Forum | Docs`.
_BARS = re.compile(r"\w{2,16}(?: \| \w{2,16}){2,9}\Z")
_NOTES = re.compile(
    r"[\W_]*(?:notes? (?:to|for) (?:the )?editors?|editor(?:s|['’]s|s['’])? notes?|notes? aux (?:rédactions|rédacteurs)|"
    r"(?:hinweise?|anmerkung(?:en)?) (?:an|für) (?:die )?redaktion(?:en)?|notas? (?:para|a) (?:los )?(?:editores|redactores))\W*\Z",
    re.IGNORECASE,
)
# What the release tells of itself or of its figures, below the closing paragraphs: `About this report`.
_MADE = re.compile(
    r"[\W_]*(?:about (?:this|the) (?:report|study|survey|research|poll|index|data|analysis|release|press release|award|event)"
    r"|über (?:diese|die) (?:studie|umfrage|untersuchung|meldung)|à propos de (?:cette étude|ce rapport|ce sondage)"
    r"|sobre (?:este informe|este estudio|esta encuesta)|об (?:этом )?(?:отчёте|отчете|исследовании))\W*\Z",
    re.IGNORECASE,
)
_LABELLED_LINK = re.compile(rf"[A-Z][A-Z ]{{4,30}}: .{{10,300}}{_ADDRESS}\s*\Z")
_KEYWORDS = re.compile(
    r"(?:key ?words|tags|topics|hashtags?|nyckelord|schlagw(?:ö|oe)rter|mots[- ]cl(?:é|e)s|palabras clave"
    r"|parole chiave|"
    r"palavras-chave|trefwoorden|ключевые слова|теги)\s?:",
    re.IGNORECASE,
)
_SOCIAL = re.compile(r"(?:follow|connect with|folgen|suivez|síga|siga|seguici)\b.{0,40}:.{0,200}[|,]", re.IGNORECASE)
SOURCE_WORDS = ("SOURCE", "QUELLE", "FUENTE", "FONTE", "ИСТОЧНИК", "Source", "Quelle", "Fuente", "Fonte", "Источник")
_SOURCE = re.compile(
    r"(?P<label>SOURCE|QUELLE|FUENTE|FONTE|ИСТОЧНИК)\s?(?::|-|–|\s)\s{0,4}(?P<name>\S.{1,80})\Z"
    r"|(?:Source|Quelle|Fuente|Fonte|Источник)\s?:\s{0,4}(?P<other>\S.{1,80})\Z"
)
# `Harbourwire - Press Release`, `NEWS RELEASE // NEWS RELEASE`
_PARTED = re.compile(r" [-–—|/]{1,2} ")
_NUMBERED = re.compile(r"(?:\d{1,2}|[a-z])[.)] ?(?=[^\W\d])")
RELEASE_MARKS = frozenset(mark for language in LANGUAGES for mark in language.release_marks)
_OPENING_MARKS = tuple(f"{mark} " for mark in sorted(RELEASE_MARKS))
_LONGEST_LINE, _LONGEST_RIGHTS, _LONGEST_CALL, _LONGEST_MARK = 200, 160, 70, 26
# Lines of a contact are names, labels and figures; more small words are a sentence.
_MOST_SMALL_WORDS = 4


def is_release_mark(text: str) -> bool:
    """Whether a line says that this is a press release, at most with a date after it."""
    words = text.strip(" *_#-–—.:!/").casefold()
    if words in RELEASE_MARKS:
        return True
    parts = [part.strip() for part in _PARTED.split(words)]
    if len(parts) > 1 and len(text) < _LONGEST_CALL and parts[-1] in RELEASE_MARKS and len(parts[0].split()) <= 2:
        return True
    head, _, rest = words.partition(":")
    if head.strip() in RELEASE_MARKS and len(rest) < 30:
        return True
    if words.startswith(_OPENING_MARKS):
        opened = next(mark for mark in _OPENING_MARKS if words.startswith(mark))
        if words[len(opened) :].lstrip()[:1] in "-–—" and len(words) - len(opened) < 40:
            return True
    # A number of the wire may stand after the mark.
    head, _, code = words.rpartition(" ")
    return head in RELEASE_MARKS and any(map(str.isdigit, code))


def _is_furniture(text: str) -> bool:
    if not any(map(str.isalnum, text)):
        return True
    if (
        "](" in text
        and "@" not in text
        and len(_LINKS.sub(" ", text).strip(" -–—:|*").split()) <= _LEFT_WORDS
        and contact_heading(text) == 0
    ):
        return True
    if " | " in text and _BARS.match(text):
        return True
    if _WIRE_LINE.match(text) or _LABELLED_LINK.match(text) or _KEYWORDS.match(text) or _SOCIAL.match(text):
        return True
    if len(text) < _LONGEST_CALL and is_call(text) and not ends_sentence(text) and not holds_contact(text):
        return True
    kind = furniture_kind(text)
    if kind == "legal":
        return len(text) < _LONGEST_RIGHTS
    return kind in {"menu", "counter"} and not _NUMBERED.match(text) and not is_prose(text) and not holds_contact(text)


def _heads_notes(text: str) -> bool:
    """Whether a line heads notes to those who print the release."""
    return len(text) < _LONGEST_CALL and _NOTES.match(text) is not None


def _heads_report(text: str) -> bool:
    """Whether a line heads how the report was made that the release is of."""
    return len(text) < _LONGEST_CALL and _MADE.match(text) is not None


def heads_house(text: str) -> bool:
    """Whether a line heads the paragraph on the house without its name: `About the company`."""
    return len(text) < _LONGEST_MARK + 4 and text.strip(" *_#:").casefold() in _HOUSE


def _is_told(below: Sequence[Piece]) -> bool:
    """Whether a paragraph stands below a heading."""
    return bool(below) and (is_prose(below[0].text) or len(below[0].text) > _LONGEST_CALL)


def _is_picture(text: str) -> bool:
    """Whether a line is of a picture, a logo or a film: its address, its caption, or where it is to be had."""
    return len(text) < _LONGEST_PICTURE and _PICTURE.match(text) is not None


def source_line(text: str) -> bool:
    """Whether a line states who issues the release: `SOURCE Harbour Lines`."""
    if len(text) > 100 or _SOURCE.match(text) is None:
        return False
    words = text.split()
    return len(words) < 12 and sum(word[0].islower() for word in words) * 2 < len(words)


def _heads_contact(text: str) -> bool:
    head = contact_heading(text)
    if not head:
        return False
    rest = text[head:].strip()
    return len(rest) < 60 or any(field.kind != "site" for field in fields(rest))


def _is_item(text: str) -> bool:
    return len(text) > 2 and (text[0] in _SURE_SIGNS or (text[0] in ITEM_SIGNS and text[1] in " \u00a0\t"))


def _is_contact(text: str) -> bool:
    if len(text) > _LONGEST_LINE or is_prose(text) or not holds_contact(text):
        return False
    return sum(word.isalpha() and word.islower() for word in text.split()) <= _MOST_SMALL_WORDS


KINDS: tuple[tuple[Kind, Callable[[str], object]], ...] = (
    (Kind.PICTURE, _is_picture),
    (Kind.CONTACT_HEADING, _heads_contact),
    (Kind.DISCLAIMER_HEADING, read_disclaimer),
    (Kind.FURNITURE, _is_furniture),
    (Kind.MARK, is_release_mark),
    (Kind.NOTES, _heads_notes),
    (Kind.BOX_HEADING, read_heading),
    (Kind.SOURCE, source_line),
    (Kind.ITEM, _is_item),
    (Kind.CONTACT, _is_contact),
    (Kind.LEGAL, disclaims),
    (Kind.PROSE, is_prose),
)


def kind_of(text: str) -> Kind:
    """What a piece is by its words alone."""
    return next((kind for kind, is_one in KINDS if is_one(text)), Kind.LINE)


def kinds_of(pieces: Sequence[Piece], scene: Scene) -> list[Kind]:
    """What each piece is: end marks and headings that the piece below tells are known here."""
    kinds = [kind_of(piece.text) for piece in pieces]
    for at, piece in enumerate(pieces):
        if at and kinds[at] in {Kind.LINE, Kind.PROSE} and pieces[at - 1].text.strip(" :").casefold() in PROVIDED:
            kinds[at] = Kind.FURNITURE
        elif kinds[at] is Kind.LINE and heads_house(piece.text) and _is_told(pieces[at + 1 : at + 2]):
            kinds[at] = Kind.BOX_HEADING
        elif kinds[at] is Kind.LINE and _heads_report(piece.text) and Kind.BOX_HEADING in kinds[:at]:
            kinds[at] = Kind.NOTES
        elif kinds[at] in {Kind.LINE, Kind.ITEM} and len(piece.text) < _LONGEST_MARK and is_end_mark(piece.text, scene):
            kinds[at] = Kind.END
        elif kinds[at] is Kind.LINE and at + 1 < len(pieces) and heads(piece.text, pieces[at + 1].text):
            kinds[at] = Kind.BOX_HEADING
    return kinds
