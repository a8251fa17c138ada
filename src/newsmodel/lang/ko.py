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
    furniture=(
        "메뉴, 홈, 검색, 로그인, 로그아웃, 회원가입, 마이페이지, 광고, 맨위로, 위로, 더보기, 전체보기, 다음, 이전, 다음 기사, 이전 기사, 회사소개, 고객센터, 사이트맵, 닫기, "
        "본문 바로가기, 정치, 경제, 사회, 국제, 문화, 스포츠, 오피니언, 동영상, 포토, 날씨, 뉴스, 전체메뉴"
    ),
    bars=(
        "share-bar: 공유, 공유하기, 인쇄, 링크 복사, url 복사, 페이스북, 트위터, 카카오톡, 글자크기; "
        "comments: 댓글, 댓글 쓰기, 댓글쓰기, 의견; "
        "subscription: 구독, 구독하기, 뉴스레터, 제보하기; "
        "cookies: 동의, 수락, 거부; "
        "legal: 개인정보처리방침, 이용약관, 저작권 규약, 청소년보호정책"
    ),
    calls="구독하기, 팔로우, 제보는, 이 사이트는, 클릭",
    rights="무단 전재, 무단전재, 재배포 금지, 저작권자",
    photo="사진, 자료사진, 그래픽, 영상, 사진제공",
    related="관련기사, 관련 기사, 관련뉴스, 관련 뉴스, 다른 기사, 추천기사, 추천 뉴스",
    sidebars=(
        "read-also: 함께 보면 좋은 기사, 이 기사도 보세요; "
        "most-read: 많이 본 뉴스, 많이 본 기사, 인기기사, 인기 뉴스, 최신기사, 최신 뉴스, 주요뉴스, 속보; "
        "in-other-media: 다른 매체; "
        "topic: 태그, 주제어, 키워드, 토픽; "
        "person: 인물; "
        "organisation: 기업, 기관, 단체; "
        "place: 지역, 국가; "
        "event: 행사, 이벤트"
    ),
)
