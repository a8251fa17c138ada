"""Invented copy that the tests of NewsML-G2 and NITF write."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import attrs

from newsmodel.model.article import Article, EdNote, PubStatus, Rights, Signal
from newsmodel.model.blocks import Crosshead, Figure, ListBlock, Paragraph, PullQuote, Table
from newsmodel.model.boxes import Milestone, Names, OrganisationFactbox, Relation, Seat, Sidebar, Ticker
from newsmodel.model.dates import PartialDate
from newsmodel.model.media import Link, Media, Rendition
from newsmodel.model.people import Byline, Contact
from newsmodel.model.text import Mark, Text
from newsmodel.model.topics import Label, TopicTag

DATA = Path(__file__).parents[1] / "data" / "formats"
NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)

BRIDGE = Article(
    guid="https://news.example/2026/bridge",
    alt_ids=["LWN-0815"],
    provider="Lower Weir News",
    headline="Bridge & tramway reopen at Lower Weir",
    standfirst="The first tram in six weeks <carried> bread.",
    bylines=[Byline(text="By Mina Holt and Per Oddsen", people=["Mina Holt", "Per Oddsen"])],
    dateline="LOWER WEIR, March 2 (LWN) --",
    located=["Lower Weir"],
    language="en-GB",
    published=dt.datetime(2026, 3, 2, 14, 30, tzinfo=dt.timezone(dt.timedelta(hours=3))),
    version_created=dt.datetime(2026, 3, 3, 9, 0, tzinfo=dt.UTC),
    body=[
        Paragraph(Text("The bridge is open again, the bridge keeper said.", [Mark(4, 10, "strong")])),
        Crosshead("Bread first"),
        PullQuote("“We walked for six weeks,” ]]> Per Oddsen"),
        ListBlock(["rolls", "loaves"], ordered=True),
        Table([["Stop", "Trams"], ["Weir", "2"]], header_rows=1, caption="Trams an hour"),
        Figure(media=0, caption="The tram at noon", credit="Lil Marsh"),
    ],
    media=[Media(renditions=[Rendition("https://news.example/tram.jpg", width=640, height=480)], alt="A tram")],
    topics=[TopicTag("transport", qcode="medtop:20000337"), TopicTag("bread", qcode="desk:bread"), "bridges"],
    links=[
        Link("https://news.example/2026/bridge", rel="canonical"),
        Link("https://news.example/map", rel="related", title="Map of the town", type="text/html"),
    ],
    sidebars=[Sidebar(title="Read also", kind="read-also", links=[Link("/flood", title="The flood")])],
    factboxes=[OrganisationFactbox(heading="About the Weir Union", blocks=["A union of four towns."])],
    rights=Rights(holder="Lower Weir News", notice="© 2026 Lower Weir News", usage_terms="No archives"),
)

UNION = OrganisationFactbox(
    heading="About the Weir Union",
    names=Names(full="Weir Union", acronyms=["WU"], former=["Ford Club"], other=[Label("Wehrbund", "de")]),
    kind="union of towns",
    purpose=["to keep bridges open"],
    milestones=[Milestone(kind="founded", date=PartialDate(year=1950, month=3))],
    seats=[Seat(place="Lower Weir")],
    relations=[Relation(kind="member-of", organisation="River League", date=PartialDate(year=1961, month=1, day=2))],
    website="https://union.example/",
    tickers=[Ticker(exchange="LSE", symbol="WU")],
    contacts=[Contact(name="Tom Sett", phones=["+44 20 7946 0000"])],
    blocks=["A union of four towns."],
)

STORY = attrs.evolve(
    BRIDGE,
    version=2,
    previous_version=1,
    version_label="UPDATE 1",
    slugline="bridge-reopens",
    pub_status=PubStatus.USABLE,
    signals=[Signal("CORRECTED-", qcode="sig:correction")],
    ed_notes=[EdNote("Corrects the number of weeks", kind="correction", audience="all desks")],
    urgency=4,
    genres=[TopicTag("Interview", qcode="genre:Interview")],
    factboxes=[UNION],
    disclaimers=["Timetables may change."],
)
"""The same with all that only NewsML-G2 has a place for."""
