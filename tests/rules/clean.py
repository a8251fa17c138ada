"""Articles with which no rule finds fault, made of a seed: the same seed, the same article."""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import Any

from newsmodel import (
    Anchor,
    Article,
    Block,
    Byline,
    Contact,
    Crosshead,
    Dateline,
    EdNote,
    Figure,
    Label,
    Link,
    ListBlock,
    Mark,
    Media,
    MemberEvent,
    Membership,
    Milestone,
    Names,
    Office,
    OrganisationFactbox,
    Paragraph,
    PartialDate,
    Passage,
    Person,
    Piece,
    Place,
    Preformatted,
    PullQuote,
    Quote,
    Rendition,
    Rights,
    Sidebar,
    Signal,
    Stamp,
    StatedCount,
    Table,
    Text,
    Ticker,
    TopicTag,
    Transmission,
)
from newsmodel.vocab.zones import offset_on

PLACES = (
    ("Nicosia", "CY", "Asia/Nicosia"),
    ("Moscow", "RU", "Europe/Moscow"),
    ("Oslo", "NO", "Europe/Oslo"),
    ("Kathmandu", "NP", "Asia/Kathmandu"),
    ("Halifax", "CA", "America/Halifax"),
)
PEOPLE = ("Ada Quill", "Tom Sett", "Bo Lind", "Ines Caro", "Olav Brekke")
THINGS = ("night ferry", "harbour bridge", "bell tower", "salt works", "lighthouse", "fish market")
DOINGS = (
    "is back after a long repair",
    "will open to the public again",
    "has been sold to the town",
    "was painted for the feast",
)
SAYINGS = (
    "We have waited for this day",
    "The work was hard and it was worth it",
    "Nobody will have to wait in the rain again",
)
MEMBERS = ("Quillshire", "Settland", "Port Bo", "Caro Islands", "Brekke Sound")
TOPICS = ("medtop:04000000", "medtop:11000000", "medtop:20000523")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def clean_article(seed: int) -> Article:
    """One story with headline, dateline, quotes and box, and with more in some seeds than in others."""
    random = Random(seed)  # noqa: S311  a generator of tests
    thing, doing = random.choice(THINGS), random.choice(DOINGS)
    name, country, zone = random.choice(PLACES)
    day = dt.date(2012, 1, 10) + dt.timedelta(days=random.randrange(4000))
    place = Place(name, country=country, zone=zone)
    blocks, quotes = _body(random, thing, doing, name, day)
    words = sum(len(str(getattr(block, "text", "")).split()) for block in blocks)
    values: dict[str, Any] = {
        "guid": f"urn:example:story:{seed}",
        "version": 3,
        "previous_version": random.choice([1, 2]),
        "provider": "Quill News Agency",
        "headline": f"{thing.capitalize()} of {name} {doing}",
        "standfirst": f"The town has waited for the {thing} since spring",
        "bylines": [Byline(text=f"By {PEOPLE[0]}", people=[Person(PEOPLE[0], email="a.quill@quill.example")])],
        "dateline": Dateline(
            text=f"{name.upper()}, {day:%B %-d} (Quill) -", places=[place], date=_printed(random, day)
        ),
        "located": [place],
        "language": random.choice(["en", "en-GB", "en-US"]),
        "urgency": random.choice([None, 4]),
        "first_created": _stamp(day, 8, zone),
        "version_created": _stamp(day, 9, zone),
        "published": _stamp(day, 10, zone),
        "body": blocks,
        "quotes": quotes,
        "topics": [TopicTag([Label(thing, "en")], qcode=random.choice(TOPICS)), "harbours"],
        "links": [Link(f"https://quill.example/{seed}", rel="canonical")],
        "media": [_picture(thing)],
        "factboxes": [_box(random)],
        "transmission": Transmission(envelope="anpa1312", words=f"{words:04d}"),
        "rights": Rights(holder="Quill News Agency"),
        "tickers": [Ticker(exchange="LSE", symbol=random.choice(["QUIL", "QUIL.L", "BRK-B"]))],
        "contacts": [Contact(name=PEOPLE[1], emails=["press@quill.example"])],
    }
    values |= {field: value for field, value in _more(random, day, zone).items() if random.randrange(2)}
    return Article(**values)


def _more(random: Random, day: dt.date, zone: str) -> dict[str, Any]:
    """What not every story has."""
    return {
        "embargoed": _stamp(day + dt.timedelta(days=1), 12, zone),
        "signals": [Signal("UPDATE 2-", qcode="sig:update")],
        "ed_notes": [EdNote("Corrects the name of the bridge", kind="correction")],
        "sidebars": [Sidebar(title="See also", links=["https://quill.example/more"])],
        "pub_status": random.choice(["usable", "withheld"]),
        "disclaimers": ["This is no advice."],
        "genres": [TopicTag(qcode="genre:Interview")],
    }


def _stamp(day: dt.date, hour: int, zone: str) -> Stamp:
    """A stamp in the time of the place, its zone printed as an offset."""
    offset = offset_on(zone, day, dt.time(hour)) or 0
    hours, minutes = divmod(abs(offset), 60)
    printed = f"UTC{'-' if offset < 0 else '+'}{hours}" + (f":{minutes:02d}" if minutes else "")
    return Stamp(date=day, time=dt.time(hour), offset=offset, zone=printed)


def _printed(random: Random, day: dt.date) -> PartialDate:
    return random.choice([PartialDate.of(day), PartialDate(month=day.month, day=day.day)])


def _body(random: Random, thing: str, doing: str, name: str, day: dt.date) -> tuple[list[Block], list[Quote]]:
    said = random.choice(SAYINGS)
    speaker = random.choice(PEOPLE)
    quoted = f'"{said}," {speaker} said at the quay on {DAYS[day.weekday()]}, {day:%B} {day.day}, {day.year}.'
    timetable = "The timetable is with the harbour office and on its own page."
    blocks: list[Block] = [
        Paragraph(f"The {thing} of {name} {doing}, the town said in a statement that was read at the quay."),
        Paragraph(quoted),
        Paragraph("It had been closed for nineteen days, and all of the boats had to go round the island by night."),
        Paragraph(f"The Harbour Board of {name} (HBQ) will meet on it in the old hall; the HBQ has met there before."),
        Crosshead("What comes next"),
        Paragraph(Text(timetable, [Mark(4, 13, "link", "https://quill.example/timetable")])),
    ]
    more: list[Block] = [
        PullQuote(f"“{said}”"),
        ListBlock(["The bridge opens in May.", "The market opens in June."]),
        Table([["Port", "Boats"], [name, "12"]], header_rows=1, caption="Boats a day"),
        Preformatted("  1st   2nd\n   10    20"),
        Figure(media=0, caption=f"The {thing} at dawn", credit=PEOPLE[2]),
    ]
    blocks += random.sample(more, random.randrange(len(more) + 1))
    blocks.append(Paragraph("The old captain, who is ninety, was the first on board and he had a cup of tea."))
    return blocks, [_quote(said, speaker, quoted)]


def _quote(said: str, speaker: str, quoted: str) -> Quote:
    """The quote of the second paragraph."""

    def anchor(words: str) -> Anchor:
        start = quoted.index(words)
        return Anchor(part="body", path=[1], start=start, end=start + len(words), words=words)

    return Quote(
        pieces=[Piece(words=f"{said},", anchor=anchor(f"{said},"))],
        speaker=Passage(speaker, anchor(speaker)),
        cue="said",
        speakers=[Person(speaker)],
        found="attribution",
    )


def _picture(thing: str) -> Media:
    return Media(
        alt=f"The {thing} seen from the sea",
        credit=PEOPLE[2],
        caption=f"The {thing} at noon",
        renditions=[Rendition("https://quill.example/1.jpg", type="image/jpeg", width=1200, height=800)],
    )


def _box(random: Random) -> OrganisationFactbox:
    """The box of a league, whose facts agree."""
    members = random.sample(MEMBERS, random.randrange(2, 5))
    born = random.randrange(1900, 1950)
    text = f"The Harbour League was founded in {born}."
    sentence = Anchor(part="own", path=[0], start=0, end=len(text), words=text)
    events = [
        MemberEvent(kind="joined", date=PartialDate(year=born + 5)),
        MemberEvent(kind="left", date=PartialDate(year=born + 20)),
    ]
    return OrganisationFactbox(
        heading="About Harbour League",
        names=Names(full="Harbour League", acronyms=["HL"]),
        milestones=[
            Milestone(kind="treaty-signed", date=PartialDate(year=born), anchor=sentence),
            Milestone(kind="founded", date=PartialDate(year=born), anchor=sentence),
            Milestone(kind="in-force", date=PartialDate(year=born + 1)),
            Milestone(kind="renamed", date=PartialDate(year=born + 9)),
        ],
        memberships=[
            *(Membership(member=member) for member in members),
            Membership(member="Old Pier", events=events),
            Membership(member="The Observatory", role="observer"),
        ],
        stated_count=StatedCount(text=str(len(members)), value=len(members)),
        roster_complete=True,
        offices=[
            Office(person=PEOPLE[3], post="president", since=PartialDate(year=2001), until=PartialDate(year=2008))
        ],
        website="www.harbourleague.example",
        tickers=[Ticker(symbol="HLG")],
        contacts=[Contact(emails=["office@harbourleague.example"])],
        blocks=[text, "It has its seat in an old customs house."],
    )
