"""Datelines of Chinese, Japanese and Korean copy, which are written without spaces.

`新华社北京2月19日电`, `（中央社記者王小明台北3日電）`, `［東京 3日 ロイター］ -`, `【北京共同】`, `(서울=연합뉴스)`.
"""

from __future__ import annotations

import re

from newsmodel.extract.dates import match_date, to_date
from newsmodel.extract.found import Found
from newsmodel.model.dates import PartialDate
from newsmodel.model.places import Dateline, Place
from newsmodel.vocab import places as gazetteer

__all__ = ["is_east_asian", "read_east_asian"]

_HAN = r"\u3400-\u9fff"
_DATE = r"(?P<date>(?:\d{1,2}[月월] ?)?\d{1,2}[日일])"
_LETTERS = re.compile(r"[【\[［（(]?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SPACES = " \u00a0\u3000"

# In the order in which they are tried; each is anchored and bounded.
_FORMS = (
    # Chinese: agency, place, day, and the word for a dispatch; a reporter may stand between.
    re.compile(
        rf"[（(【]?(?P<agency>[{_HAN}]{{1,4}}(?:社|网|網|报|報|台))(?:[记記]者[{_HAN}]{{2,3}})?(?P<place>[{_HAN}]{{2,8}}?)"
        rf"{_DATE}(?:专电|專電|电|電|讯|訊)[）)】]?"
    ),
    # Japanese: [place day agency] -, as international agencies send it.
    re.compile(
        rf"[\[［](?P<place>[^\s\]］0-9]{{1,16}})[ 　]{_DATE}[ 　](?P<agency>[^\]］]{{1,16}})[\]］](?:[ 　]*[-－ー–—](?=[ 　]))?"
    ),
    # Japanese: 【place agency】 in one word.
    re.compile(r"【(?P<place>[^】\s=＝]{1,12})(?P<agency>共同|時事|ロイター|AFP|AP)】"),
    # Japanese: 【place = agency and date】, place and date before or around the agency: 東京3月3日(共同), (東京3日共同).
    re.compile(rf"[【(（](?P<place>[^】)）\s=＝\d]{{1,12}})[=＝](?P<agency>[^】)）\s=＝\d]{{2,10}}){_DATE}[】)）]"),
    re.compile(
        rf"(?P<place>[{_HAN}]{{2,8}}?){_DATE}[（(](?P<agency>[^\s（()）]{{2,10}})[)）](?:[ 　]*[-－ー–—](?=[ 　]))?"
    ),
    re.compile(rf"[(（](?P<place>[{_HAN}]{{2,8}}?){_DATE}(?P<agency>共同|時事|ロイター|AFP|AP)[)）]"),
    # Japanese and Korean: place = reporter or agency.
    re.compile(r"【(?P<place>[^】\s=＝]{1,12})[=＝][^】]{1,16}】"),
    re.compile(r"[(\[](?P<place>[\uac00-\ud7af·]{2,12})=(?P<agency>[\uac00-\ud7afA-Za-z ]{2,12})[)\]]"),
)


def is_east_asian(text: str) -> bool:
    """Whether a text begins with a letter of these scripts, brackets aside."""
    return _LETTERS.match(text) is not None


def read_east_asian(text: str) -> Found[Dateline] | None:
    """The dateline at the start of a text in one of the three scripts; None where there is none."""
    for form in _FORMS:
        match = form.match(text)
        if match is not None:
            return _found(text, match)
    return None


def _found(text: str, match: re.Match[str]) -> Found[Dateline]:
    groups = match.groupdict()
    agency = (groups.get("agency") or "").strip(_SPACES) or None
    places = (_place(groups["place"]),) if groups["place"] else ()
    date = _date(text, match) if groups.get("date") else None
    story = match.end()
    while story < len(text) and text[story] in _SPACES:
        story += 1
    return Found(Dateline(text=match.group(), places=places, date=date, agency=agency), 0, story)


def _place(name: str) -> Place:
    known = gazetteer.city(name)
    return Place(name, country=known.country if known else None, zone=known.zone if known else None, text=name)


def _date(text: str, match: re.Match[str]) -> PartialDate | None:
    """Month and day, or the day alone, which is as far as much copy goes: `3日`."""
    parts = match_date(text, match.start("date"))
    if parts is not None:
        return to_date(text, parts)
    day = int(match["date"][:-1]) if match["date"][:-1].isdecimal() else 0
    return PartialDate(day=day, text=match["date"]) if 1 <= day <= 31 else None
