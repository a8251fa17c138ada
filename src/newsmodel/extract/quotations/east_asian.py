"""Sayings of Chinese, Japanese and Korean copy, where no spaces part the words: who stands before or behind the marks.

`クイル氏は「…」と述べた。`, `奎尔表示：“……”`, `“……，”奎尔说。`, `퀼 항만장은 “…”이라고 말했다.`
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.extract.quotations.marks import Run

__all__ = ["Said", "Tongue", "said", "tongue"]

Range = tuple[int, int]

_FAR = 80  # characters before the marks in which whoever speaks stands
_JAPANESE = (
    r"述べ|話し|語っ|語り|強調し|指摘し|説明し|発言し|コメントし|訴え|表明し|批判し|主張し|答え|呼びかけ|警告し|書い|書き|"
    r"投稿し|明かし|振り返っ|断言し|釈明し|反論し"
)
_CHINESE = (
    r"表示|说道|說道|说|說|指出|强调|強調|认为|認為|写道|寫道|宣布|回应|回應|解释|解釋|补充|補充|透露|坦言|称|稱|"
    r"(?:告诉|告訴)[^，。：]{1,10}"
)
_KOREAN = "말했다|밝혔다|전했다|강조했다|설명했다|덧붙였다|지적했다|주장했다|답했다|말하며|밝히며"
_BETWEEN = (
    r"(?:星期[一二三四五六日天]|[周週][一二三四五六日]|\d{1,2}日|[昨今][天日]|当天|當天|也|还|還|则|則|随后|隨後|"
    r"在[^，。：在]{1,16}|[对對向][^，。：]{1,10})"
)


class Said(NamedTuple):
    """Who says what stands between the marks, and with what word, as ranges of the text."""

    subject: Range
    cue: Range


class Tongue(NamedTuple):
    """How a language says it.

    Attributes:
        before: whoever speaks, and mostly the word of saying, right before the marks.
        behind: the word of saying right behind the marks, with whoever speaks or without.
    """

    before: re.Pattern[str] | None
    behind: re.Pattern[str]


_TONGUES = {
    "ja": Tongue(
        re.compile(r"(?:\A|。)(?:【[^】]{0,20}】)?[\s\u3000]*(?P<who>[^「」『』。、は]{1,30}?)(?:氏|さん)?(?:は|が|も)[^。]{0,60}\Z"),
        re.compile(rf"(?:などと|と)(?:(?P<who>[^「」。、は]{{1,20}}?)(?:氏|さん)?[はが])?(?P<cue>(?:{_JAPANESE})(?:た|る|ました|て)?)"),
    ),
    "zh": Tongue(
        re.compile(
            rf"(?:\A|[，。；！？”」\s])(?P<who>[^，。；：！？“”「」\s]{{1,24}}?)(?:院士|教授|主任|先生|女士|博士)?{_BETWEEN}{{0,3}}(?P<cue>{_CHINESE})[：:，,]?\Z"
        ),
        re.compile(rf"[，,]?(?P<who>[^，。；：“”「」\s]{{1,12}}?)(?P<cue>{_CHINESE})(?=[。，,；]|\Z)"),
    ),
    "ko": Tongue(
        re.compile(r"(?:\A|[.?!] )(?P<who>[^“”\"'‘’.,]{1,30}?)(?: \S{0,5}[장관령원사인자표수감리])?(?:은|는|이|가) [^“”\"'‘’.]{0,40}\Z"),
        re.compile(rf"(?:이라고|라고|고|라며)(?: [^.“”\"]{{0,20}}?)? ?(?P<cue>{_KOREAN})"),
    ),
}  # fmt: skip


def tongue(tag: str) -> Tongue | None:
    """How the language of a primary subtag says it; None for one that parts its words."""
    return _TONGUES.get(tag)


def said(text: str, run: Run, how: Tongue) -> Said | None:
    """Who says the words of a run; None where the copy beside it does not tell."""
    behind = how.behind.match(text, run.outer_end)
    before = how.before.search(text, max(0, run.outer_start - _FAR), run.outer_start) if how.before else None
    if behind is not None and behind.groupdict().get("who") is not None:
        return Said(behind.span("who"), behind.span("cue"))
    if before is None:
        return None
    cue = before if before.groupdict().get("cue") is not None else behind
    return Said(before.span("who"), cue.span("cue")) if cue is not None else None
