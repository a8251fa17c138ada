# pyright: strict
"""What type checkers must accept of the public interface.  Checked by mypy and pyright, never executed."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

import attrs

import newsmodel
from newsmodel import (
    AltId,
    Anchor,
    Article,
    Byline,
    Contact,
    Crosshead,
    Dateline,
    Diagnostic,
    EdNote,
    Figure,
    InvalidValue,
    Label,
    Link,
    ListBlock,
    Mark,
    Media,
    Membership,
    Milestone,
    Names,
    Office,
    OrganisationFactbox,
    Paragraph,
    Part,
    PartialDate,
    Passage,
    Person,
    Piece,
    Place,
    Preformatted,
    PubStatus,
    PullQuote,
    Quote,
    QuoteKind,
    Rendition,
    Rights,
    Seat,
    Severity,
    Sidebar,
    Signal,
    Span,
    Stamp,
    Table,
    Text,
    Ticker,
    TopicTag,
    Transmission,
    Unclassified,
    Urgency,
)

NOON = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)

# ---- strings and lists will do -------------------------------------------------------------------------------

article = Article(
    guid="urn:example:ferry",
    alt_ids=["4711", AltId("4712", type="desk")],
    version=2,
    version_label="UPDATE 1",
    previous_version=1,
    transmission=Transmission(envelope="anpa1312", number="0042", categories=["i"], keywords="ferry", sent=NOON),
    pub_status="usable",
    signals=[Signal("UPDATE 1-", qcode="sig:update")],
    provider="Ariel",
    slugline="ferry-return",
    headline="Ferry returns",
    standfirst=Text("Nine days late", [Mark(0, 4, "emphasis")]),
    bylines=["By Ada Quill", Byline(text="By Tom Sett", people=["Tom Sett", Person("Xu Li", role="Writer")])],
    dateline=Dateline(text="PORT QUILL, Jan 5 —", places=["PORT QUILL"], date=dt.date(2026, 1, 5)),
    located=["Port Quill", Place("Kabul", country="AF")],
    language="en",
    urgency=Urgency(4),
    genres="interview",
    first_created=NOON,
    version_created=Stamp.at(NOON),
    published=Stamp(text="Jan 5", date=PartialDate(month=1, day=5)),
    embargoed=None,
    ed_notes=["Adds quote", EdNote("Picture follows", kind="note")],
    body=[
        "The ferry is back.",
        Text("Nobody waited."),
        Paragraph("“We waited,” she said."),
        Crosshead("Tides"),
        PullQuote("We waited"),
        ListBlock(["one", Text("two")], ordered=True),
        Table([["a", "b"], [Text("c")]], header_rows=1, caption="Tides"),
        Preformatted("  1  2"),
        Figure(media=0, caption="The quay"),
        Unclassified("???", note="no rule"),
    ],
    quotes=[
        Quote(pieces=["We waited,"], speaker="she", cue=Passage("said"), speakers=["Ada Quill"], found="attribution")
    ],
    topics=["ferries", TopicTag([Label("fisheries", "en"), "pesca"], qcode="medtop:20000337", kind="subject")],
    sidebars=[Sidebar(title="Read also", kind="read-also", links=["https://example.org/2"])],
    factboxes=[
        OrganisationFactbox(
            heading="About the Harbour League",
            names=Names(full="Harbour League", acronyms="HL"),
            kind="trade bloc",
            purpose="to keep tolls low",
            milestones=[Milestone(kind="founded", date=dt.date(1949, 4, 4))],
            memberships=[Membership(member="Port Quill", role="founder")],
            offices=[Office(person="Ada Quill", since=PartialDate(year=2020))],
            seats=[Seat(place="Port Quill")],
            blocks=["It has five ports."],
        )
    ],
    media=[Media(kind="picture", renditions=[Rendition("https://example.org/1.jpg", width=640)], caption="The quay")],
    links=["https://example.org/1", Link("https://example.org/", rel="canonical")],
    contacts=[Contact(name="Ada Quill", emails="desk@example.org")],
    tickers=[Ticker(symbol="ACME", exchange="NASDAQ")],
    disclaimers="Not advice.",
    rights=Rights(holder="Ariel"),
    extras=[("x:note", "kept")],
)

# ---- what stands in a value has one type ---------------------------------------------------------------------

assert_type(article.headline, Text | None)
assert_type(article.pub_status, PubStatus | None)
assert_type(article.published, Stamp | None)
assert_type(article.bylines, tuple[Byline, ...])
assert_type(article.quotes, tuple[Quote, ...])
assert_type(article.extras, tuple[tuple[str, str], ...])
assert_type(article.title, str | None)
assert_type(article.text, str)
assert_type(article.word_count, int)
assert_type(article.quotes[0].kind, QuoteKind)
assert_type(article.quotes[0].pieces, tuple[Piece, ...])
assert_type(newsmodel.public_at(article, NOON), bool)
assert_type(attrs.evolve(article, urgency=3), Article)

for block in article.body:
    match block:
        case Paragraph() | Crosshead() | PullQuote() | Unclassified():
            assert_type(block.text, Text)
        case ListBlock():
            assert_type(block.items, tuple[Text, ...])
        case Table():
            assert_type(block.rows, tuple[tuple[Text, ...], ...])
        case Preformatted():
            assert_type(block.text, str)
        case Figure():
            assert_type(block.media, int | None)

if article.published is not None:
    assert_type(article.published.instant, dt.datetime | None)

anchor = Anchor(part="body", path=[0], start=4, end=9, words="ferry")
assert_type(anchor.part, Part)
assert_type(anchor.path, tuple[int, ...])

# ---- errors and diagnostics ----------------------------------------------------------------------------------

try:
    Article(urgency=12)
except InvalidValue as error:
    assert_type(error.field, str)
    assert_type(error.value, object)
    assert_type(error.rule, str)

remark = Diagnostic(code="F304", severity=Severity.WARNING, message="no closing dash", span=Span(0, 4))
assert_type(remark.span, Span | None)
assert_type(remark.severity, Severity)

# ---- rules ---------------------------------------------------------------------------------------------------

assert_type(newsmodel.check(article), tuple[Diagnostic, ...])
assert_type(newsmodel.check(article, select="core", severity={"V503": "info"}), tuple[Diagnostic, ...])
assert_type(newsmodel.rules.get("V501").severity, Severity)
for rule, finding in newsmodel.rules.findings(article, newsmodel.rules.choose(["wire", "style"], ignore=["V54"])):
    assert_type(rule, newsmodel.rules.Rule)
    assert_type(finding.within, tuple[int, int] | None)
