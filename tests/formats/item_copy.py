"""The story of the feeds with all that only NewsML-G2 and NITF have a place for."""

from __future__ import annotations

import attrs

from newsmodel.model.article import EdNote, PubStatus, Signal
from newsmodel.model.boxes import Milestone, Names, OrganisationFactbox, Relation, Seat, Ticker
from newsmodel.model.dates import PartialDate
from newsmodel.model.people import Contact
from newsmodel.model.topics import Label, TopicTag
from tests.formats.feed_copy import FERRY

LEAGUE = OrganisationFactbox(
    heading="About the Harbour League",
    names=Names(full="Harbour League", acronyms=["HL"], former=["Pier Club"], other=[Label("Hafenbund", "de")]),
    kind="league of ports",
    purpose=["to keep ferries sailing"],
    milestones=[Milestone(kind="founded", date=PartialDate(year=1950, month=3))],
    seats=[Seat(place="Port Quill")],
    relations=[Relation(kind="member-of", organisation="Coast League", date=PartialDate(year=1961, month=1, day=2))],
    website="https://league.example/",
    tickers=[Ticker(exchange="LSE", symbol="HL")],
    contacts=[Contact(name="Tom Sett", phones=["+44 20 7946 0000"])],
    blocks=["A league of nine ports."],
)

STORY = attrs.evolve(
    FERRY,
    version=2,
    previous_version=1,
    version_label="UPDATE 1",
    slugline="ferry-returns",
    pub_status=PubStatus.USABLE,
    signals=[Signal("CORRECTED-", qcode="sig:correction")],
    ed_notes=[EdNote("Corrects the number of days", kind="correction", audience="all desks")],
    urgency=4,
    genres=[TopicTag("Interview", qcode="genre:Interview")],
    factboxes=[LEAGUE],
    disclaimers=["Timetables may change."],
)
