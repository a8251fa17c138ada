"""Headings of organisation boxes: `About the Harbour League`, `Über ...`, `О компании ...`."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.extract.boxes.lists import NAME
from newsmodel.lang import LANGUAGES

__all__ = ["RosterTitle", "body_at_end", "heading_name", "is_box_heading", "roster_title"]

_LONGEST = 120  # characters: a longer line is a sentence that begins with `About`
_EXTRA = (
    "about", "about the", "über", "über die", "über den", "über das", "à propos de", "à propos du", "à propos des",
    "à propos de la", "à propos de l'", "à propos d'", "a propos de", "acerca de", "acerca del", "sobre",
    "informazioni su", "informazioni sulla", "informazioni sul", "om", "over", "о компании", "об организации",
    "about the company", "profile", "backgrounder", "factbox", "fact box", "basic facts about", "key facts about",
    "facts about", "background", "key facts", "stichwort", "fakten", "hintergrund", "fokus", "zoom sur", "éclairage", "claves de", "claves", "a look at", "explainer", "did you know?", "introducing", "all about", "what is", "what is the", "who is",
)  # fmt: skip
# Words that introduce a person or the outlet itself, not an organisation of the story.
_NOT_ORGANISATIONS = re.compile(
    r"(?:the |this |our )?(?:author|writer|reporter|us|me|this (?:site|article|story|page|report)|the site|contributor|"
    r"correspondent|cookies?|ads?|autor(?:in|e)?|uns|nous|l'auteur|nosotros|el autor|noi|нас|авторе|over ons)\b",
    re.IGNORECASE,
)


def _openers() -> tuple[str, ...]:
    words = {w.casefold() for language in LANGUAGES for w in language.box_headings} | set(_EXTRA)
    # Two-letter openers (su, om, o) begin too many ordinary lines: those need a colon or quotes, handled nowhere.
    return tuple(sorted((w for w in words if len(w) > 3 or w in ("о", "об")), key=len, reverse=True))


_OPENING = re.compile(
    r"(?:" + "|".join(re.escape(w).replace("'", "['’]") for w in _openers()) + r")(?:\s*[:—–-]\s*|\s+|(?<=['’]))",
    re.IGNORECASE,
)
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "and",
        "for",
        "in",
        "on",
        "at",
        "to",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "et",
        "der",
        "die",
        "das",
        "und",
        "für",
        "y",
        "del",
        "los",
        "и",
    ]
)
# Titles that name the body first: `The Harbour League: a factfile`, `HL Fast Facts`, `La Ligue en bref`.
_FACTS = (
    r"fact[- ]?(?:file|box|sheet)|fast facts|(?:key|basic|some|quick|main) facts|facts and figures|facts|in brief|at a glance|"
    r"backgrounder|explained|explainer|in numbers|in kürze|auf einen blick|im überblick|steckbrief|en bref|en chiffres|"
    r"fiche technique|claves|las claves|datos clave|en breve|de un vistazo|коротко|кратко|справка|досье"
)
_ENDED = re.compile(
    rf"(?P<name>\S.{{1,80}}?)(?:\s*[:,–—-]+\s*|\s+)(?:an? |the |un |une |ein )?(?:{_FACTS})\Z", re.IGNORECASE
)
# `What is the Harbour League, and why does it matter?`, after a word such as `Explainer:` or by itself.
_ASKED = re.compile(
    rf"(?:[\w& ]{{3,16}}[:—–-]\s+)?(?i:what|who|was|wer|qu['’]est-ce que|qué|quién|что такое) ?(?i:is|are|ist|sind|es|son)? "
    rf"(?:(?i:the|die|der|das|la|el|l['’]) )?(?P<name>{NAME}\+?)(?: (?:all )?about)?(?:\?|[, ].{{0,60}}\?|,? (?:and|y|und|et|и) .{{3,60}})?\Z"
)
# `TIMELINE - The long life of the Straits Tin Cartel`: the name of a body closes the title.
_TIMELINE = re.compile(
    rf"(?i:timeline|chronology|key dates|chronologie|zeittafel|cronología|хронология)\s*[-–—:]+\s*(?:.{{0,40}}? (?:of|in|for|de|der|des|du) )?(?:(?i:the|la|le|el|die|der|das) )?(?P<name>{NAME})\Z"
)
_QUESTIONS = ("what ", "who ", "was ", "wer ", "qu", "что ", "explain", "q&a", "factbox", "backgr")
_TIMELINES = ("timeline", "chronolog", "key dates", "zeittafel", "cronolog", "хронолог")
# The last word of a body's name.
_BODY = re.compile(
    r"(?:organi[sz]ation|alliance|bloc|union|league|association|agency|company|group|club|cartel|forum|federation|community|institution|"
    r"network|foundation|party|council|pact|accord|treaty|compact|commission|bank|society|bund|verband|ligue|unión|liga|союз|лига)\Z",
    re.IGNORECASE,
)
_LAST_WORDS = frozenset(
    ("glance", "numbers", "kürze", "blick", "überblick", "vistazo", "bref", "chiffres", "technique", "claves", "clave", "breve", "brief", "figures",
     "facts", "factfile", "file", "factbox", "box", "factsheet", "sheet", "backgrounder", "explained", "explainer", "steckbrief",
     "коротко", "кратко", "справка", "досье")
)  # fmt: skip
_EDGES = " .,:;!?()*_#>•▪–—-\"'“”«»"
# What heads a heading; an elided article hides the rest of its word.
_FIRST_WORDS = frozenset(
    {opener.split()[0].strip(":") for opener in _openers()}
    | {
        "what",
        "who",
        "was",
        "wer",
        "qu'est-ce",
        "qu’est-ce",
        "qué",
        "quién",
        "что",
        "explainer",
        "q&a",
        "factbox",
        "backgrounder",
        "the",
        "did",
        "timeline",
        "chronology",
        "chronologie",
        "zeittafel",
        "cronología",
        "хронология",
    }
)
_PREFIX = re.compile(r"[-:–—]")
_ELIDED = ("about", "über", "à", "l'", "l’")
_TRAILING = re.compile(r"[\s:.…*_#—–-]+$")
_LEADING = re.compile(r"^[\s*_#>•▪-]+")


def heading_name(text: str) -> str | None:
    """The name in a box's heading, without its article: `CSTO` of `About the CSTO`; None where it is no heading."""
    if len(text) > _LONGEST or not _may_head(text):
        return None
    line = _TRAILING.sub("", _LEADING.sub("", text))
    if not line:
        return None
    found = _OPENING.match(line)
    named = heading_name(line[found.end() :]) or _named(line[found.end() :]) if found else None
    if named is not None or line.endswith(("author", "Author")):
        return named
    return _named_first(line)


def _may_head(text: str) -> bool:
    """Whether a first or last word is one of headings; cheap, and false for nearly all lines."""
    words = text.split()
    if not words:
        return False
    first = words[0].strip(_EDGES).casefold()
    if first in _FIRST_WORDS or words[-1].strip(_EDGES).casefold() in _LAST_WORDS or first.startswith(_ELIDED):
        return True
    return not first.isalpha() and _PREFIX.split(first, maxsplit=1)[0] in _FIRST_WORDS


def _named(words: str) -> str | None:
    name = _ARTICLE.sub("", words).strip(" \"'“”«»")
    if not name or _NOT_ORGANISATIONS.match(name) or not _is_name(name):
        return None
    return name


def _named_first(line: str) -> str | None:
    """The name in a title of facts or a question: cheap words first, since every headline is asked."""
    dated = _TIMELINE.match(line) if line.casefold().startswith(_TIMELINES) else None
    if dated is not None:
        name = dated["name"]
        return _named(name) if _BODY.search(name) or (name.isupper() and " " not in name) else None
    asked = _ASKED.match(line) if line.casefold().startswith(_QUESTIONS) else None
    if asked is not None:
        return _named(_POSSESSIVE.sub("", asked["name"]))
    ended = _ENDED.match(line) if line.rpartition(" ")[2].casefold() in _LAST_WORDS else None
    return _named(ended["name"]) if ended is not None else None


_POSSESSIVE = re.compile(r"['’]s\b.*")
_ARTICLE = re.compile(r"^(?:the|die|der|das|la|le|les|el|il)\s+|^l['’]", re.IGNORECASE)


class RosterTitle(NamedTuple):
    """A title that says whose members stand below it: `FACTBOX-The 11 members of the Harbour League`."""

    name: str
    number: str | None


def roster_title(text: str) -> RosterTitle | None:
    """What the title of a roster says; None for other titles."""
    if len(text) > _LONGEST or "member" not in text.casefold():
        return None
    found = _ROSTER.match(text.strip(_EDGES))
    if found is None or not _is_name(found["name"]):
        return None
    return RosterTitle(found["name"], found["count"])


_ROSTER = re.compile(
    r"(?:(?:factbox|box|list|table|who['’]?s who)\s*[-–—:]+\s*)?(?:(?:full |complete )?list of )?(?:who are )?(?:the )?"
    r"(?:(?P<count>\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) )?(?:current |full )?member(?:s|[ -](?:states|countries|nations))(?: states)? (?:of|in) (?:the )?"
    r"(?P<name>[^,.:;?!]{2,80}?)(?:, by .{3,30}| and .{0,30}years? .{3,30})?\Z",
    re.IGNORECASE,
)


def body_at_end(title: str) -> str | None:
    """The body that a title of a chronology closes with: `The long life of the Harbour League`."""
    found = _CLOSING.search(title)
    return found["name"] if found is not None and _BODY.search(found["name"]) else None


_CLOSING = re.compile(rf"(?:\b(?:of|in|for|de|der|des|du)|\A) (?:(?:the|la|le|el|die|der|das) )?(?P<name>{NAME})\Z")


def is_box_heading(text: str) -> bool:
    """Whether a line by itself is the heading of an organisation's box, not `About the author` or `About us`.

    A question inside a story heads a part of it.
    """
    return text[-1:] != "?" and heading_name(text) is not None


def _is_name(name: str) -> bool:
    """A name has a capital or a digit at its front, and is no sentence."""
    if len(name.split()) > 12 or name.endswith(("?", "!")):
        return False
    common = sum(word[:1].islower() and word.lower() not in _SMALL for word in name.split())
    # `About 200 people`: what opens with a number and goes on in small letters is counted, not named.
    if common > (0 if name[0].isdigit() else 2):
        return False
    return name[0].isupper() or name[0].isdigit() or any(c.isupper() for c in name.split(maxsplit=1)[0])
