"""Invented copy that the tests of formats write, and what those of both feeds look for in it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import strategies as st

from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article, Rights
from newsmodel.model.blocks import Crosshead, Figure, ListBlock, Paragraph, PullQuote, Table
from newsmodel.model.boxes import OrganisationFactbox, Sidebar
from newsmodel.model.media import Link, Media, Rendition
from newsmodel.model.people import Byline
from newsmodel.model.text import Mark, Text
from newsmodel.model.topics import TopicTag

DATA = Path(__file__).parents[1] / "data" / "formats"
NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)

CHANNEL = Channel(
    title="Quill Harbour News",
    link="https://news.example/",
    id="urn:example:feed",
    self_link="https://news.example/feed",
    language="en",
    author="Quill News Desk",
    rights="© Quill News Agency",
)

FERRY = Article(
    guid="https://news.example/2026/ferry",
    alt_ids=["QNA-4711"],
    provider="Quill News Agency",
    headline="Ferry & freight return to Port Quill",
    standfirst="The first boat in nine days <carried> grain.",
    bylines=[Byline(text="By Ada Quill and Tom Sett", people=["Ada Quill", "Tom Sett"])],
    dateline="PORT QUILL, Jan. 5 (QNA) --",
    located=["Port Quill"],
    language="en-GB",
    published=dt.datetime(2026, 1, 5, 14, 30, tzinfo=dt.timezone(dt.timedelta(hours=3))),
    version_created=dt.datetime(2026, 1, 6, 9, 0, tzinfo=dt.UTC),
    body=[
        Paragraph(Text("The ferry is back, the harbour master said.", [Mark(4, 9, "strong")])),
        Crosshead("Grain first"),
        PullQuote("“We waited nine days,” ]]> Tom Sett"),
        ListBlock(["rye", "barley"], ordered=True),
        Table([["Port", "Boats"], ["Quill", "2"]], header_rows=1, caption="Boats a day"),
        Figure(media=0, caption="The ferry at dawn", credit="Lil Marsh"),
    ],
    media=[Media(renditions=[Rendition("https://news.example/ferry.jpg", width=640, height=480)], alt="A ferry")],
    topics=[TopicTag("transport", qcode="medtop:20000337"), TopicTag("grain trade", qcode="desk:grain"), "harbours"],
    links=[
        Link("https://news.example/2026/ferry", rel="canonical"),
        Link("https://news.example/map", rel="related", title="Map of the harbour", type="text/html"),
    ],
    sidebars=[Sidebar(title="Read also", kind="read-also", links=[Link("/storm", title="The storm")])],
    factboxes=[OrganisationFactbox(heading="About the Harbour League", blocks=["A league of nine ports."])],
    rights=Rights(holder="Quill News Agency", notice="© 2026 Quill News Agency", usage_terms="No archives"),
)

STORM = Article(
    headline="Storm leaves\nthe coast",
    published=dt.datetime(2026, 1, 4, 8, 0, tzinfo=dt.UTC),
    body=["It blew over \x0b at dawn."],
)

WORDS = (
    "The first boat in nine days <carried> grain.",
    "By Ada Quill and Tom Sett",
    "PORT QUILL, Jan. 5 (QNA) --",
    "The ferry is back, the harbour master said.",
    "Grain first",
    "“We waited nine days,” ]]> Tom Sett",
    "barley",
    "Boats a day",
    "The ferry at dawn",
    "Lil Marsh",
    "Read also",
    "The storm",
    "About the Harbour League",
    "A league of nine ports.",
)
"""Texts that stand whole in the body of FERRY."""

EDITS = st.lists(
    st.tuples(
        st.integers(0, 10_000),
        st.sampled_from([0, 0, 1, 5, 40]),
        st.sampled_from(
            [
                "<",
                ">",
                "</p>",
                "&amp;",
                "&lt;p&gt;",
                "<link/>",
                "<category/>",
                " type='html'",
                "9",
                "",
                "\u2028",
                "\u00a0",
            ]
        ),
    ),
    min_size=1,
    max_size=4,
)
"""Places, lengths and what stands there instead."""


def damaged(document: str, edits: list[tuple[int, int, str]]) -> bytes:
    """The document with pieces of it replaced."""
    for place, length, piece in edits:
        at = place % len(document)
        document = document[:at] + piece + document[at + length :]
    return document.encode()
