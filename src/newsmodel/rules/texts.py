"""Rules for the characters of texts: what was lost, misread, or cannot be written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from newsmodel import codes
from newsmodel.model.article import Article
from newsmodel.model.blocks import Preformatted
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import texts

__all__ = ["RULES"]

# XML 1.0 (fifth edition) section 2.2, Char; surrogates cannot stand in a text of the model.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+")
# What cp1252 makes of the bytes 80 to BF, which follow the first byte of a character in UTF-8.
_REST = re.escape(
    bytes(byte for byte in range(0x80, 0xC0) if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}).decode("cp1252")
)
_REST = f"{_REST}\x80-\x9f"
# Latin letters and quotation marks so misread; of Cyrillic two letters, since one may be a letter of Icelandic.  After
# a capital, Ã and Â are the letters of Portuguese and Romanian: IRMÃ”.
_MOJIBAKE = re.compile(f"(?<![A-ZÀ-Þ])[ÃÂ][{_REST}]|â(?:€|\x80)[{_REST}]|(?:[ÐÑ][{_REST}]){{2}}")
_TAG = r"</?(?:p|br|div|span|b|i|u|em|strong|a|ul|ol|li|img|h[1-6]|table|tr|td|font|blockquote|script|style)\b[^<>]{0,300}>"
_NAMED = "amp|nbsp|lt|gt|quot|apos|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|bull|eacute|[aou]uml|euro|pound|copy|reg|trade"
_MARKUP = re.compile(rf"{_TAG}|&(?:{_NAMED}|#\d{{2,6}}|#[xX][0-9a-fA-F]{{2,5}});")


def _printed(article: Article) -> Iterator[tuple[str, str]]:
    """Every printed text, verbatim blocks too."""
    verbatim = (
        (f"body[{index}]", block.text) for index, block in enumerate(article.body) if isinstance(block, Preformatted)
    )
    return chain(((path, text.text) for path, text in texts(article)), verbatim)


def character_lost(article: Article) -> Iterator[Finding]:
    """The sign that a decoder puts where it gave up."""
    for path, text in _printed(article):
        at = text.find("\ufffd")
        if at >= 0:
            count = text.count("\ufffd")
            said = "a lost character" if count == 1 else f"{count} lost characters"
            yield Finding(path, f"U+FFFD stands for {said}, expected what was sent", within=(at, at + 1))


def character_forbidden(article: Article) -> Iterator[Finding]:
    """What no XML document can hold, not even escaped."""
    for path, text in _printed(article):
        found = None if text.isprintable() else _FORBIDDEN.search(text)
        if found is not None:
            yield Finding(
                path, f"XML forbids U+{ord(found[0][0]):04X}, expected printable characters", within=found.span()
            )


def mojibake(article: Article) -> Iterator[Finding]:
    """UTF-8 that was read as cp1252 or Latin-1."""
    for path, text in _printed(article):
        found = None if text.isascii() else _MOJIBAKE.search(text)
        if found is not None:
            message = f"{found[0]!r} is UTF-8 read in another character set, expected {_mended(found[0])}"
            yield Finding(path, message, within=found.span())


def _mended(text: str) -> str:
    for name in ("cp1252", "latin-1"):
        try:
            return repr(text.encode(name).decode())
        except UnicodeError:
            continue
    return "one character"


def markup_in_text(article: Article) -> Iterator[Finding]:
    """Tags and entities that readers will see as they are."""
    for path, text in _printed(article):
        found = _MARKUP.search(text) if "&" in text or "<" in text else None
        if found is not None:
            yield Finding(path, f"{found[0]!r} stands in the text, expected words and marks", within=found.span())


RULES = (
    Rule(
        code=codes.CHARACTER_LOST,
        sets=("core", "feed"),
        find=character_lost,
        why="The letter is gone for good; only the sender can say whether it was a name's umlaut or a pound sign.",
        source="Unicode Standard, section 23.8: U+FFFD replaces a character that is unknown or unrepresentable",
        good='Article(body=["The café is open."])',
        bad='Article(body=["The caf\\N{REPLACEMENT CHARACTER} is open."])',
    ),
    Rule(
        code=codes.CHARACTER_FORBIDDEN,
        sets=("feed", "newsml-g2"),
        find=character_forbidden,
        why="One such character makes a whole feed unreadable; exporters replace it and the reader sees a blank.",
        source="XML 1.0 section 2.2, Char",
        good='Article(body=["The café is open."])',
        bad='Article(body=["The café \\x0c is open."])',
    ),
    Rule(
        code=codes.MOJIBAKE,
        sets=("core", "feed"),
        find=mojibake,
        why="Names turn into signs that nobody can search for, and each further export makes it worse.",
        good='Article(body=["The café is open."])',
        bad='Article(body=["The cafÃ© is open."])',
    ),
    Rule(
        code=codes.MARKUP_IN_TEXT,
        sets=("core", "feed"),
        find=markup_in_text,
        why="Markup that was escaped twice, or never read, is printed as it stands.",
        good='Article(body=["Quay & Sons is open."])',
        bad='Article(body=["<p>Quay &amp; Sons is open."])',
    ),
)
