"""Numbers that a box gives of the body: people who work for it, what it earns, how many live in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.boxes.sentences import Dated, Sentence
from newsmodel.model.boxes import StatedFigure
from newsmodel.model.dates import PartialDate

__all__ = ["figures"]

_NUMBER = r"(?:[$€£¥]|US\$|EUR |USD )?\d[\d.,]*(?: ?(?:million|billion|trillion|bn|mln|bln|m|percent|per cent|%))?(?: (?:euros?|dollars?|U\.?S\.? dollars|pounds|square (?:kilometers|kilometres|km|miles)))?"
_COUNTED = (
    "employees|people worldwide|staff|workers|customers|clients|subscribers|users|shareholders|stores|branches|offices|vessels|ships|"
    r"seats|volunteers|Mitarbeiter(?:innen)?|Beschäftigte|Kunden|salariés|collaborateurs|clients|empleados|clientes|сотрудник\w+"
)
_MEASURED = (
    "population|area|total area|gross domestic product|GDP|revenues?|sales|turnover|net income|annual budget|budget|market capitali[sz]ation|"
    "assets(?: under management)?|trade|chiffre d[’']affaires|Umsatz|ingresos"
)
_BEFORE = re.compile(rf"(?<![\w.,])(?P<value>{_NUMBER}) (?:[a-z-]+ )?(?P<label>{_COUNTED})\b")
_AFTER = re.compile(
    rf"\b(?P<label>{_MEASURED})\b(?: (?:of|is|was|reached|totall?ed|stood at|in the region|von|de))*(?: (?:about|around|over|more than|nearly|almost|some))? (?P<value>{_NUMBER})(?!\w)"
)
# A date belongs to a figure that it stands right beside: `in 2005`, `as of March 2016`.
_NEAR, _FRONT = 40, 12


def figures(sentence: Sentence) -> Iterator[StatedFigure]:
    """The figures of a sentence, each with the date that stands beside it."""
    dates = sentence.dates()
    for pattern in (_BEFORE, _AFTER):
        for found in pattern.finditer(sentence.text):
            if any(dated.start <= found.start("value") < dated.end for dated in dates):
                continue
            yield StatedFigure(
                label=found["label"],
                value=found["value"].rstrip(".,"),
                date=_date_beside(found, dates),
                anchor=sentence.anchor,
            )


def _date_beside(found: re.Match[str], dates: tuple[Dated, ...]) -> PartialDate | None:
    after = next((d for d in dates if 0 <= d.start - found.end() < _NEAR), None)
    opening = dates[0] if dates and dates[0].end < found.start() and dates[0].start < _FRONT else None
    chosen = after or opening
    return chosen.date if chosen is not None else None
