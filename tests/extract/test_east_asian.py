from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.extract.datelines import read_dateline

RECEIVED = dt.date(2020, 2, 20)


class TestEastAsianDatelines:
    @pytest.mark.parametrize(
        ("text", "printed", "place", "date", "agency", "story"),
        [
            (
                "新华社北京2月19日电（记者罗博）渡轮",
                "新华社北京2月19日电",
                "北京",
                "2020-02-19",
                "新华社",
                "（记者罗博）渡轮",
            ),
            ("新华社武汉2月19日电  渡轮", "新华社武汉2月19日电", "武汉", "2020-02-19", "新华社", "渡轮"),
            ("本报北京2月19日讯 渡轮", "本报北京2月19日讯", "北京", "2020-02-19", "本报", "渡轮"),
            ("（中央社記者王小明台北3日電）渡輪", "（中央社記者王小明台北3日電）", "台北", "---03", "中央社", "渡輪"),
            ("中央社台北3日電 渡輪", "中央社台北3日電", "台北", "---03", "中央社", "渡輪"),
            ("[東京 3日 ロイター] - 渡船", "[東京 3日 ロイター] -", "東京", "---03", "ロイター", "渡船"),
            ("【北京共同】渡船", "【北京共同】", "北京", None, "共同", "渡船"),
            ("【ロンドン=山田太郎】渡船", "【ロンドン=山田太郎】", "ロンドン", None, None, "渡船"),
            ("(서울=연합뉴스) 여객선", "(서울=연합뉴스)", "서울", None, "연합뉴스", "여객선"),
        ],
    )
    def test_parts(self, text, printed, place, date, agency, story):
        found = read_dateline(text, received=RECEIVED)
        line = found.value
        assert line.text == printed
        assert [p.name for p in line.places] == [place]
        assert (line.date.iso if line.date else None) == date
        assert line.agency == agency
        assert text[found.end :] == story

    @pytest.mark.parametrize(
        "text", ["渡轮回到了港口", "武汉的声音：渡轮", "[해설] 여객선", "新华社北京40日电", "【】渡船", "本報"]
    )
    def test_other_openings(self, text):
        found = read_dateline(text)
        assert found is None or found.value.date is None
