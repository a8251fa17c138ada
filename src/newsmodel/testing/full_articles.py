"""Articles built by hand that together have every field of the model, each with a value that hurts a little.

Generated articles have a few fields of many; these have all at once, and every loss of a format shows on them.
"""

from __future__ import annotations

import datetime as dt

from newsmodel.model.anchors import Anchor, Part, Passage
from newsmodel.model.article import AltId, Article, EdNote, EdNoteKind, GuidOrigin, PubStatus, Rights, Signal
from newsmodel.model.blocks import (
    Block,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.boxes import (
    MemberEvent,
    MemberEventKind,
    MemberRole,
    Membership,
    Milestone,
    MilestoneKind,
    Names,
    Office,
    OrganisationFactbox,
    Relation,
    RelationKind,
    Seat,
    SeatKind,
    Sidebar,
    SidebarKind,
    StatedCount,
    StatedFigure,
    Ticker,
)
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.media import Link, Media, MediaKind, Rendition
from newsmodel.model.people import Byline, BylineKind, Contact, Organisation, Person
from newsmodel.model.places import Dateline, Place
from newsmodel.model.quotes import Piece, Quote, QuoteKind, SpeakerFound
from newsmodel.model.text import Mark, MarkKind, Text
from newsmodel.model.topics import Label, TopicKind, TopicTag
from newsmodel.model.transmission import Transmission

__all__ = ["specimens"]

_SAID = "The ferry is back, said the harbour master, and <nobody> waits."
_MARKED = Text(
    "A bold, slanted & linked line\nwith a note",
    [
        Mark(2, 6, MarkKind.STRONG),
        Mark(4, 15, MarkKind.EMPHASIS),
        Mark(18, 24, MarkKind.LINK, "https://news.example/?a=1&b=<2>"),
        Mark(35, 41, MarkKind.NOTE),
    ],
)
_DAY = PartialDate(year=2026, month=1, day=5, approximate=True, year_inferred=True, text="about Jan. 5")
_CLOCK = dt.time(14, 30, 15, 250)


def specimens() -> tuple[Article, ...]:
    """A story with everything, one that is withheld, one that is embargoed, one with nothing, two to be cleaned."""
    return (
        _full(),
        _ragged(),
        Article(headline="Withheld", pub_status=PubStatus.WITHHELD),
        Article(headline="Later", guid="urn:example:2", embargoed=dt.datetime(2999, 1, 1, tzinfo=dt.UTC)),
        Article(),
        Article(
            headline="Control \x1b character", body=["In \x00 a text", Preformatted("  in\x0b\r\nverbatim lines\n")]
        ),
    )


def _stamp(hour: int) -> Stamp:
    time = _CLOCK.replace(hour=hour)
    return Stamp(
        text=f"5 Jan {hour}:30", date=PartialDate(year=2026, month=1, day=5), time=time, offset=-90, zone="X&Y"
    )


def _anchor(start: int, end: int, part: Part = Part.BODY, *path: int) -> Anchor:
    return Anchor(part=part, path=path or (0,), start=start, end=end, words=_SAID[start:end])


def _own(start: int, end: int) -> Anchor:
    return _anchor(start, end, Part.OWN)


def _full() -> Article:
    return Article(
        guid="urn:example:1",
        guid_origin=GuidOrigin.STATED,
        alt_ids=[AltId("4711", type="desk")],
        version=3,
        version_label="UPDATE 2",
        previous_version=2,
        transmission=_transmission(),
        pub_status=PubStatus.USABLE,
        signals=[Signal("CORRECTED-", qcode="sig:correction"), Signal("UPDATE 2-")],
        provider="Ariel & Co",
        slugline="ferry-return",
        headline=Text("Ferry <returns> at last", [Mark(6, 15, MarkKind.EMPHASIS)]),
        standfirst="The harbour\nwaits",
        bylines=[_byline(), Byline(text="Ariel", kind=BylineKind.EDITING)],
        dateline=Dateline(text="PORT QUILL, Jan. 5 (Ariel) --", places=[_place()], date=_DAY, agency="Ariel"),
        located=[_place(), Place("Elsewhere")],
        language="en-GB",
        urgency=4,
        genres=[TopicTag([Label("Interview", "en")], qcode="genre:Interview")],
        first_created=_stamp(1),
        version_created=_stamp(2),
        published=Stamp(text="Monday", date=PartialDate(month=1, day=5), time=_CLOCK),
        embargoed=dt.datetime(2001, 1, 1, 0, 0, 0, 5, tzinfo=dt.UTC),
        ed_notes=[EdNote("Check the name", kind=EdNoteKind.ADVISORY, audience="desks"), EdNote("A second note")],
        body=_body(),
        quotes=[_quote()],
        topics=_topics(),
        sidebars=[_sidebar(), Sidebar()],
        factboxes=[_factbox(), _passage_box(), OrganisationFactbox()],
        media=_media(),
        links=_links(),
        contacts=[_contact()],
        tickers=[Ticker(exchange="NASDAQ", symbol="ACME", anchor=_anchor(4, 9))],
        disclaimers=[_MARKED, "No advice."],
        rights=Rights(holder="Ariel", notice="© 2026 Ariel", usage_terms="No archive"),
        extras=[("x:note", " kept "), ("x:note", "twice"), ("/body/0/colour", '"red"')],
    )


def _ragged() -> Article:
    """Line breaks where standards want one line, and identifiers that are none."""
    person = Person("Ada\nQuill", role="Staff\nWriter", organisation="Ariel\nNews", email="ada@\nnews.example")
    box = OrganisationFactbox(
        heading="The\nLeague",
        names=Names(full="Harbour\nLeague", acronyms=["H\nL"], former=["Pier\tClub"], other=[Label("Hafen\nbund")]),
        seats=[Seat(place="Port\nQuill")],
        relations=[Relation(kind=RelationKind.MEMBER_OF, organisation="Sea\nUnion", date=PartialDate(year=1950))],
        website="www.news .example",
        contacts=[Contact()],
    )
    return Article(
        guid="no\naddress",
        alt_ids=[AltId("47\n11", type="the\ndesk")],
        version_label="UPDATE\n2",
        signals=[Signal("UPDATE\n2-"), Signal(qcode="1:no-name"), Signal("KILL", qcode="1:no-name")],
        provider="Ariel\nNews",
        slugline="ferry\treturn",
        headline="Ferry\nreturns",
        bylines=[Byline(text="By Ada\nQuill", people=[person])],
        dateline="PORT\nQUILL --",
        located=[Place("Port\nQuill", region="Quill\nshire", text="PORT\nQUILL")],
        genres=[TopicTag("inter\nview")],
        version_created=Stamp.at(dt.datetime(2026, 1, 5, 14, 30, tzinfo=dt.UTC)),
        embargoed=Stamp(text="after the\nspeech"),
        ed_notes=[EdNote("Check\nthe name", audience="all\ndesks")],
        topics=["two\nlines", TopicTag(qcode="1:no-name"), TopicTag("an address", uri="no <address> at all")],
        sidebars=[
            Sidebar(title="See\nalso", links=[Link("no\naddress", title="two\nlines", rel="see\nalso", type="a\nb")])
        ],
        factboxes=[box, OrganisationFactbox(names=Names())],
        media=[Media(credit="Photo:\nAriel", alt="two\nlines")],
        links=[Link("no\naddress", title="two\nlines", rel="see\nalso", type="a\nb")],
        rights=Rights(holder="Ariel\nNews", notice="©\nAriel", usage_terms="No\narchive"),
    )


def _transmission() -> Transmission:
    return Transmission(
        envelope="anpa1312",
        service="a",
        origin="AR",
        number="0417",
        selector="bc",
        reference="bc-ferry",
        priority="u",
        categories=["i", "s"],
        keywords=["ferry", "harbour"],
        version_line="1stLd-Writethru",
        date="01-05",
        optional="x",
        words="0417",
        text_format="bt",
        trailer="END",
        sent=_stamp(3),
    )


def _byline() -> Byline:
    people = [Person("Ada Quill", role="Writer", organisation="Ariel", email="ada@news.example"), Person("Tom Sett")]
    return Byline(text="By Ada Quill and Tom Sett", people=people, kind=BylineKind.REPORTING)


def _place() -> Place:
    return Place("Port Quill", region="Quillshire", country="GB", zone="Europe/London", text="PORT QUILL, Quillshire")


def _body() -> list[Block | str]:
    return [
        _SAID,
        Paragraph(_MARKED),
        Crosshead(Text("What next", [Mark(0, 4, MarkKind.STRONG)])),
        PullQuote(Text("“We waited”", [Mark(1, 3, MarkKind.EMPHASIS)])),
        ListBlock([_MARKED, "second\nline"], ordered=True),
        ListBlock(["plain"]),
        Table([["Port", Text("")], [_MARKED, "a\tb"], ["ragged"]], header_rows=1, caption=_MARKED),
        Table([["single"]]),
        Preformatted("  1st  2nd\n   10   20\n"),
        Figure(media=0, caption=_MARKED, credit="Photo <Ariel>"),
        Figure(caption="No picture"),
        Figure(credit="Ariel"),
        Unclassified(_MARKED, note="no rule claimed it"),
        Unclassified("copy"),
    ]


def _quote() -> Quote:
    return Quote(
        pieces=[
            Piece(words=_SAID[:17], kind=QuoteKind.DIRECT, anchor=_anchor(0, 17)),
            Piece(words=_SAID[44:62], kind=QuoteKind.INDIRECT, anchor=_anchor(44, 62)),
        ],
        speaker=Passage("the harbour master", _anchor(24, 42)),
        cue=Passage("said", _anchor(19, 23)),
        role=Passage("harbour master", _anchor(28, 42)),
        speakers=[
            Person("Ada Quill", role="harbour master", organisation="Port Quill", email="ada@news.example"),
            Organisation("Harbour League", acronym="HL"),
        ],
        found=SpeakerFound.SPLIT,
    )


def _topics() -> list[TopicTag | str]:
    labels = [Label("shipping", "en"), Label("navigation", "fr"), Label("a second", "en"), Label("in none")]
    return [
        TopicTag(labels, qcode="medtop:20000001", uri="https://news.example/c/1"),
        TopicTag([Label("Ada Quill", "en")], uri="https://news.example/p?a&b", kind=TopicKind.PERSON),
        TopicTag(qcode="ex:a:b", kind=TopicKind.EVENT),
        TopicTag([Label("keyword"), Label("mot", "fr")], kind=TopicKind.PLACE),
        "ferries & <boats>",
    ]


def _sidebar() -> Sidebar:
    return Sidebar(title=_MARKED, kind=SidebarKind.READ_ALSO, blocks=[_MARKED, Crosshead("More")], links=_links())


def _factbox() -> OrganisationFactbox:
    return OrganisationFactbox(
        heading=_MARKED,
        names=Names(full="Harbour League", acronyms=["HL"], former=["Pier Club"], other=[Label("Hafenbund", "de")]),
        kind=Passage("trade association", _own(4, 9)),
        purpose=[Passage("to keep harbours open", _own(4, 9)), Passage("to wait")],
        milestones=[Milestone(kind=MilestoneKind.FOUNDED, date=_DAY, text="founded in 1950", anchor=_own(0, 9))],
        memberships=[
            Membership(
                member="Quillshire",
                role=MemberRole.FOUNDER,
                events=[MemberEvent(kind=MemberEventKind.JOINED, date=_DAY, anchor=_own(0, 9))],
                anchor=_own(0, 9),
            )
        ],
        stated_count=StatedCount(text="seven", value=7, anchor=_own(0, 9)),
        roster_complete=False,
        offices=[Office(person="Ada Quill", post="president", since=_DAY, until=_DAY, anchor=_own(0, 9))],
        seats=[Seat(place="Port Quill, Quillshire", kind=SeatKind.SECRETARIAT, anchor=_own(0, 9))],
        relations=[
            Relation(kind=RelationKind.PART_OF, organisation="Sea Union", date=_DAY, anchor=_own(0, 9)),
        ],
        figures=[StatedFigure(label="staff", value="1,200", date=_DAY, anchor=_own(0, 9))],
        website="www.news.example",
        tickers=[Ticker(exchange="LSE", symbol="HL", anchor=_own(0, 9)), Ticker(symbol="HL2")],
        contacts=[_contact()],
        blocks=[_SAID, ListBlock([_MARKED]), Table([["x"]]), Preformatted(" x")],
    )


def _passage_box() -> OrganisationFactbox:
    return OrganisationFactbox(heading="In the body", names=Names(full="Pier Club"), passages=[_anchor(0, 18)])


def _media() -> list[Media]:
    forms = [
        Rendition("https://news.example/a.jpg?x&y", type="image/jpeg", width=800, height=600, name="large"),
        Rendition("https://news.example/b.jpg"),
    ]
    clip = Rendition("https://news.example/c.mp4", type="video/mp4")
    return [
        Media(guid="urn:example:m1", renditions=forms, caption=_MARKED, credit="Ariel", alt="A ferry <at> the pier"),
        Media(kind=MediaKind.VIDEO, renditions=[clip]),
        Media(caption="No address"),
    ]


def _links() -> list[Link]:
    return [
        Link("https://news.example/1?a=1&b=2", title="The <story>", rel="canonical", type="text/html"),
        Link("https://news.example/2", rel="related"),
        Link("https://news.example/3"),
        Link("no address at all", title="odd"),
    ]


def _contact() -> Contact:
    return Contact(
        name="Tom Sett",
        role="spokesman",
        organisation="Harbour League",
        emails=["tom@news.example", "press@news.example"],
        phones=["+44 20 7946 0000"],
    )
