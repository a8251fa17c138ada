"""Japanese."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["JA"]

JA = Language(
    tag="ja",
    name="Japanese",
    # CLDR 46 `ja` (Unicode License v3).  Dates in figures, 2020年2月19日, have a pattern of their own.
    months=(
        ("一月",),
        ("二月",),
        ("三月",),
        ("四月",),
        ("五月",),
        ("六月",),
        ("七月",),
        ("八月",),
        ("九月",),
        ("十月",),
        ("十一月",),
        ("十二月",),
    ),
    days=(
        ("月曜日",),
        ("火曜日",),
        ("水曜日",),
        ("木曜日",),
        ("金曜日",),
        ("土曜日",),
        ("日曜日",),
    ),
    approximate=("約",),
    am=("午前",),
    pm=("午後",),
    published="公開, 掲載, 配信, 公開日時",
    updated="更新, 更新日時, 最終更新",
    local_time="現地時間, 日本時間",
    sentence_ends="。！？…",
    quotation=(
        ("「", "」"),
        ("『", "』"),
    ),
    function_words="の, に, は, を, た, が, で, て, と, し, れ, さ, も, する, から, など",
    by=("文",),
    join="、, と",
    credits=(
        ("記者", "reporting"),
        ("編集", "editing"),
        ("撮影", "photography"),
        ("翻訳", "translation"),
    ),
    staff="記者, 編集部",
    box_headings=("について",),
    related="関連記事, 関連ニュース, あわせて読みたい",
)
