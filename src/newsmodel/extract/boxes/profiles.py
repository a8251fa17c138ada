"""Boxes about a person or a product, which are no organisations."""

from __future__ import annotations

import re

from newsmodel.extract.boxes.facts import is_kind
from newsmodel.extract.boxes.headings import heading_name

__all__ = ["is_profile"]

_PERSON = re.compile(
    r"\b(?:[Ss]he|[Hh]e|[Hh]er|[Hh]is|[Hh]im|born (?:in|on)|Sie (?:ist|wurde)|Er (?:ist|wurde)|geboren|née?|nacid[oa]|Elle|Il est|"
    r"родил(?:ся|ась))\b"
)
_PRODUCT = re.compile(
    r"\b(?:is|are) (?:an?|the) (?:[\w-]+ ){0,4}?(?:phone|smartphone|tablet|laptop|app|sensor|device|gadget|tool|game|console|car|aircraft|vehicle|camera|watch|"
    r"drug|medicine|vaccine|book|novel|film|album|(?<!conference )(?<!concert )(?<!event )series|toy|drink)\b"
    # A word that goes on is no more what the thing is: `is a connected vehicle company`.
    r"(?! (?!that|which|who|for|of|from|by|with|to|in|on|at|and|or|made|designed|built|used|sold|launched|whose|as|about)[a-z])"
)
# A thing is called by a code of letters and figures, at times with the word for what it is: `the QL-200`, `the X200 pump`.
_MODEL = re.compile(
    r"\b(?i:the|die|der|das|le|la|el|il) (?:[A-Z][\w-]{1,20} ){0,2}[A-Z]{1,4}-?\d{3,4}[A-Za-z]?(?: [a-zß-ÿ]{3,20}){0,2}\s?:?\Z"
)
# How much of a box says what it is about; a name of a person has so many words at most.
_OPENING, _LONGEST_NAME = 400, 4


def is_profile(heading: str, text: str) -> bool:
    """Whether the box under a heading such as `About Ada Quill` is of a person or a product."""
    name = heading_name(heading)
    if name is None or is_kind(name):
        return False
    opening = text[:_OPENING]
    if _MODEL.search(heading) or _PRODUCT.search(opening):
        return True
    words = name.split()
    personal = 1 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() and not word.isupper() for word in words)
    return personal and words[-1] in opening and _PERSON.search(opening) is not None
