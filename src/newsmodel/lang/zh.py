"""Chinese."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["ZH"]

ZH = Language(
    tag="zh",
    name="Chinese",
    # CLDR 46 `zh` (Unicode License v3).  Dates in figures, 2020年2月19日, have a pattern of their own.
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
        ("星期一", "周一"),
        ("星期二", "周二"),
        ("星期三", "周三"),
        ("星期四", "周四"),
        ("星期五", "周五"),
        ("星期六", "周六"),
        ("星期日", "星期天", "周日"),
    ),
    approximate=("约",),
    numbers="一 1, 二 2, 两 2, 三 3, 四 4, 五 5, 六 6, 七 7, 八 8, 九 9, 十 10",
    am=("上午",),
    pm="下午, 晚上",
    published="发布时间, 发表时间, 时间, 發布時間",
    updated="更新时间, 更新, 更新時間",
    local_time="当地时间, 北京时间",
    sentence_ends="。！？…",
    quotation=(
        ("“", "”"),
        ("‘", "’"),
        ("「", "」"),
        ("『", "』"),
    ),
    function_words="的, 了, 在, 是, 和, 有, 不, 这, 为, 他, 们, 说, 对, 与, 将, 等, 这个, 这些",
    by="记者, 作者, 文",
    join="、, 和",
    credits=(
        ("责任编辑", "editing"),
        ("编辑", "editing"),
        ("摄影", "photography"),
        ("记者", "reporting"),
        ("作者", "byline"),
    ),
    staff="记者, 编辑部",
    box_headings=("关于",),
    related="相关新闻, 相关阅读, 相关报道, 延伸阅读",
)
