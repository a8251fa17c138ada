"""Korean."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["KO"]

KO = Language(
    tag="ko",
    name="Korean",
    # CLDR 46 `ko` (Unicode License v3).  Dates in figures, 2020년 2월 19일, have a pattern of their own.
    months=(
        ("1월",),
        ("2월",),
        ("3월",),
        ("4월",),
        ("5월",),
        ("6월",),
        ("7월",),
        ("8월",),
        ("9월",),
        ("10월",),
        ("11월",),
        ("12월",),
    ),
    days=(
        ("월요일",),
        ("화요일",),
        ("수요일",),
        ("목요일",),
        ("금요일",),
        ("토요일",),
        ("일요일",),
    ),
    approximate=("약",),
    numbers="일 1, 이 2, 삼 3, 사 4, 오 5, 육 6, 칠 7, 팔 8, 구 9, 십 10",
    am=("오전",),
    pm=("오후",),
    published="입력, 게시, 송고, 등록",
    updated="수정, 업데이트, 최종수정",
    local_time="현지시간, 한국시간",
    quotation=(
        ("“", "”"),
        ("‘", "’"),
        ('"', '"'),
    ),
    function_words="이, 그, 것, 수, 등, 및, 또, 더, 한, 있다, 했다, 말했다, 밝혔다, 위해, 대한, 통해, 따라, 이날",
    by=("기자",),
    credits=(
        ("기자", "reporting"),
        ("사진", "photography"),
        ("번역", "translation"),
    ),
    staff="기자, 특파원",
    related="관련기사, 많이 본 뉴스",
)
