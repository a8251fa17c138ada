"""The fullest name of an organisation: what its heading and the opening of its text say together."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsmodel.extract.boxes.headings import heading_name
from newsmodel.extract.boxes.sentences import Sentence
from newsmodel.model.boxes import Names

__all__ = ["fullest"]

# What a company is by law closes its name: `Harbour Lines Holdings, Inc.`
_FORM = r",? (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Co|S\.A|SE|AG|GmbH|LP|LLP|PLC|plc|N\.V|Oyj|ASA|AB)\b\.?"
_REST = rf"(?P<rest>(?: [A-Z][\w&’'-]{{1,20}}){{0,4}}{_FORM}|(?: [A-Z][\w&’'-]{{1,20}}){{1,4}}(?= (?:is|was|are|has|provides|offers)\b| \())"
_COMPANY = re.compile(rf"\W*(?:The )?(?P<name>[A-Z][\w&’'-]{{1,30}}(?: [A-Z&][\w&’'-]{{0,20}}){{0,4}}{_FORM})(?= |’|')")
_QUOTES = " \"'“”«»„"


def fullest(named: Names | None, heading: str | None, sentences: Sequence[Sentence]) -> Names | None:
    """The names with the fullest form that heading and first sentence give; a heading that names is a name."""
    opening = sentences[0].text if sentences else ""
    if named is None or named.full is None:
        full = (heading_name(heading) or "").strip(_QUOTES) if heading else _company(opening)
        if not full:
            return named
        return Names(full=full) if named is None else attrs.evolve(named, full=full)
    rest = re.match(rf"\W*(?:[Tt]he )?{re.escape(named.full)}{_REST}", opening)
    return named if rest is None else attrs.evolve(named, full=named.full + rest["rest"])


def _company(opening: str) -> str | None:
    found = _COMPANY.match(opening)
    return found["name"] if found else None
