"""For each rule, ways to break in a clean article what it watches, and nothing else.

A mutation takes a source of chance and an article of `clean.clean_article`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import Any

import attrs

from newsmodel import (
    Anchor,
    Block,
    Contact,
    Crosshead,
    EdNote,
    Figure,
    Link,
    MemberEvent,
    Membership,
    Milestone,
    Office,
    OrganisationFactbox,
    Paragraph,
    PartialDate,
    Passage,
    Piece,
    Place,
    PullQuote,
    Sidebar,
    Signal,
    Stamp,
    StatedCount,
    Ticker,
    TopicTag,
    Transmission,
)
from newsmodel.vocab.zones import offset_on

__all__ = ["MUTATIONS"]

Mutation = Callable[[Random, Any], Any]  # a clean article has all its fields, which its class cannot say


def _set(**fields: Any) -> Mutation:
    """A mutation that sets fields, the same for every article."""
    return lambda _random, article: attrs.evolve(article, **fields)


def _one_of(*mutations: Mutation) -> Mutation:
    return lambda random, article: random.choice(mutations)(random, article)


def _block(article: Any, index: int, block: Block) -> Any:
    return attrs.evolve(article, body=(*article.body[:index], block, *article.body[index + 1 :]))


def _appended(*blocks: Block) -> Mutation:
    return lambda _random, article: attrs.evolve(article, body=(*article.body, *blocks))


def _words(change: Callable[[str], str], *, index: int = 2) -> Mutation:
    """A mutation of the words of one paragraph; the third holds no quote."""
    return lambda _random, article: _block(article, index, Paragraph(change(article.body[index].text.text)))


def _added(words: str) -> Mutation:
    return _words(lambda text: f"{text} {words}")


def _in_box(**fields: Any) -> Mutation:
    return _boxed(lambda _random, _box: fields)


def _boxed(change: Callable[[Random, Any], dict[str, Any]]) -> Mutation:
    """A mutation of the box's fields."""

    def mutate(random: Random, article: Any) -> Any:
        (box,) = article.factboxes
        return attrs.evolve(article, factboxes=[attrs.evolve(box, **change(random, box))])

    return mutate


def _replace(items: tuple[Any, ...], index: int, value: Any) -> tuple[Any, ...]:
    return (*items[:index], value, *items[index + 1 :])


# ---- headlines --------------------------------------------------------------------------------------------------


def _shouting(_: Random, article: Any) -> Any:
    return attrs.evolve(article, headline=article.headline.text.upper())


def _long(random: Random, article: Any) -> Any:
    return attrs.evolve(article, headline=article.headline.text + " and more" * random.randrange(12, 20))


def _status_word(random: Random, article: Any) -> Any:
    before, after = random.choice([("UPDATE 2-", ""), ("CORRECTED-", ""), ("", " (CORRECTED)"), ("REFILE-", "")])
    return attrs.evolve(article, headline=f"{before}{article.headline.text}{after}")


def _standfirst(_: Random, article: Any) -> Any:
    return attrs.evolve(article, standfirst=f"{article.headline.text}.")


def _first_paragraph(_: Random, article: Any) -> Any:
    return _block(article, 0, Paragraph(article.headline.text))


# ---- places and times -------------------------------------------------------------------------------------------


def _dateline_date(random: Random, article: Any) -> Any:
    day = article.published.date.date + dt.timedelta(days=random.choice([-40, -20, 5, 60]))
    date = random.choice([PartialDate.of(day), PartialDate(month=day.month, day=day.day)])
    return attrs.evolve(article, dateline=attrs.evolve(article.dateline, date=date))


def _moved(article: Any, zone: str) -> Any:
    """The article, its stamps those of another zone."""
    places = [attrs.evolve(article.dateline.places[0], zone=zone)]
    out = attrs.evolve(article, dateline=attrs.evolve(article.dateline, places=places), embargoed=None)
    for name in ("first_created", "version_created", "published"):
        stamp = getattr(article, name)
        offset = offset_on(zone, stamp.date.date, stamp.time) or 0
        out = attrs.evolve(out, **{name: attrs.evolve(stamp, offset=offset, zone=f"UTC+{offset // 60}")})
    return out


def _zone(random: Random, article: Any) -> Any:
    """The offset of the other season, as an offset or by its abbreviation."""
    out = _moved(article, "Europe/Oslo")
    wrong = 180 - out.published.offset
    printed = random.choice([f"UTC+{wrong // 60}", {60: "CET", 120: "CEST"}[wrong]])
    return attrs.evolve(out, published=attrs.evolve(out.published, offset=wrong, zone=printed, time=dt.time(12)))


def _later(stamp: Any, days: int) -> Any:
    """The same clock on another day, without the zone, which may be another one then."""
    return attrs.evolve(stamp, date=stamp.date.date + dt.timedelta(days=days), zone=None)


def _order(random: Random, article: Any) -> Any:
    early, late = random.choice([("first_created", "version_created"), ("version_created", "published")])
    stamp = _later(getattr(article, early), 1)
    return random.choice(
        [
            attrs.evolve(article, **{late: attrs.evolve(getattr(article, early), time=dt.time(1), zone=None)}),
            attrs.evolve(article, **{early: stamp, "embargoed": None}),
        ]
    )


def _days_alone(_: Random, article: Any) -> Any:
    """Without clocks the days tell, where they lie far enough apart."""
    later = _later(article.first_created, 3)
    return attrs.evolve(article, first_created=Stamp(date=later.date))


def _old_embargo(_: Random, article: Any) -> Any:
    return attrs.evolve(article, embargoed=_later(article.first_created, -365))


def _clock_change(random: Random, article: Any) -> Any:
    """The night of a change in the year after the story, in the zone that the embargo names."""
    month, hour = random.choice([(3, 2), (10, 2)])
    last = dt.date(article.published.date.year + 1, month, 31)
    sunday = last - dt.timedelta(days=(last.weekday() + 1) % 7)
    stamp = Stamp(date=sunday, time=dt.time(hour, 30), offset=60, zone="Europe/Oslo")
    return attrs.evolve(article, embargoed=stamp)


def _embargo_note(_: Random, article: Any) -> Any:
    note = EdNote("EMBARGOED until the speech", kind="embargo")
    return attrs.evolve(article, ed_notes=[*article.ed_notes, note], embargoed=None, pub_status="usable")


# ---- quotes -----------------------------------------------------------------------------------------------------


def _quoted(article: Any, **fields: Any) -> Any:
    (quote,) = article.quotes
    return attrs.evolve(article, quotes=[attrs.evolve(quote, **fields)])


def _piece_elsewhere(random: Random, article: Any) -> Any:
    (piece,) = article.quotes[0].pieces
    path = random.choice([(0,), (2,), (99,)])
    return _quoted(article, pieces=[attrs.evolve(piece, anchor=attrs.evolve(piece.anchor, path=path))])


def _speaker_elsewhere(_: Random, article: Any) -> Any:
    speaker = article.quotes[0].speaker
    moved = attrs.evolve(speaker.anchor, start=speaker.anchor.start + 1, end=speaker.anchor.end + 1)
    return _quoted(article, speaker=Passage(speaker.text, moved))


def _ticker_elsewhere(_: Random, article: Any) -> Any:
    anchor = Anchor(part="headline", start=0, end=4, words="QUIL")
    return attrs.evolve(article, tickers=[Ticker(symbol="QUIL", anchor=anchor)])


def _sentence_elsewhere(_: Random, box: Any) -> dict[str, Any]:
    anchor = attrs.evolve(box.milestones[0].anchor, path=(1,))
    return {"milestones": _replace(box.milestones, 0, attrs.evolve(box.milestones[0], anchor=anchor))}


def _nobody_said(_: Random, article: Any) -> Any:
    return _quoted(article, speaker=None, speakers=(), found=None)


def _two_speakers(_: Random, article: Any) -> Any:
    (quote,) = article.quotes
    other = attrs.evolve(quote, speakers=["Xenia Orr"], speaker=None)
    return attrs.evolve(article, quotes=[quote, other])


# ---- bodies -----------------------------------------------------------------------------------------------------


def _no_body(_: Random, article: Any) -> Any:
    return attrs.evolve(article, body=(), quotes=(), transmission=None)


def _word_count(random: Random, article: Any) -> Any:
    count = random.choice([article.word_count * 3 + 40, 3])
    return attrs.evolve(article, transmission=Transmission(words=f"{count:04d}"))


def _weekday(random: Random, article: Any) -> Any:
    text = article.body[1].text.text
    right = dt.date.fromisoformat(article.published.date.iso).strftime("%A")
    wrong = random.choice([day for day in ("Monday", "Thursday", "Sunday") if day != right])
    return _block(article, 1, Paragraph(text.replace(right, wrong)))


# ---- pictures ---------------------------------------------------------------------------------------------------


def _without_alt(_: Random, article: Any) -> Any:
    return attrs.evolve(article, media=[attrs.evolve(article.media[0], alt=None)])


def _without_credit(_: Random, article: Any) -> Any:
    body = [attrs.evolve(b, credit=None) if isinstance(b, Figure) else b for b in article.body]
    return attrs.evolve(article, media=[attrs.evolve(article.media[0], credit=None)], body=body)


# ---- boxes ------------------------------------------------------------------------------------------------------


def _count(random: Random, box: Any) -> dict[str, Any]:
    value = box.stated_count.value + random.choice([-1, 1, 2])
    return {"stated_count": StatedCount(text=str(value), value=value)}


def _long_roster(_: Random, box: Any) -> dict[str, Any]:
    """More members than are stated are too many, whoever says that the roster is whole."""
    return {"memberships": (*box.memberships, Membership(member="Newhaven")), "roster_complete": None}


def _twice(random: Random, box: Any) -> dict[str, Any]:
    again = box.memberships[0]
    return {
        "memberships": (*box.memberships, random.choice([again, attrs.evolve(again, member=f"the {again.member}")]))
    }


def _two_standings(random: Random, box: Any) -> dict[str, Any]:
    role = random.choice(["observer", "associate", "dialogue-partner"])
    return {"memberships": (*box.memberships, Membership(member=box.memberships[0].member, role=role))}


def _events(random: Random, box: Any) -> dict[str, Any]:
    """A member that joined before there was anything to join; that left before it joined; that came back before."""
    born = box.milestones[0].date.year
    kinds = random.choice(
        [
            [("joined", born - 9), ("left", born + 9)],
            [("joined", born + 20), ("left", born + 10), ("left", born + 30)],
            [("joined", born + 2), ("rejoined", born + 5), ("left", born + 9)],
        ]
    )
    events = [MemberEvent(kind=kind, date=PartialDate(year=year)) for kind, year in kinds]
    return {
        "memberships": _replace(
            box.memberships, -2 % len(box.memberships), Membership(member="Old Pier", events=events)
        )
    }


def _history(random: Random, box: Any) -> dict[str, Any]:
    born = box.milestones[0].date.year
    kind, year = random.choice(
        [("in-force", born - 1), ("renamed", born - 3), ("dissolved", born - 5), ("dissolved", born + 3)]
    )
    return {"milestones": (*box.milestones, Milestone(kind=kind, date=PartialDate(year=year)))}


def _founded_again(random: Random, box: Any) -> dict[str, Any]:
    year = box.milestones[0].date.year + random.choice([1, 2, 7])
    return {"milestones": (*box.milestones, Milestone(kind="founded", date=PartialDate(year=year)))}


def _future(random: Random, box: Any) -> dict[str, Any]:
    date = random.choice(
        [PartialDate(year=2090), PartialDate(year=2031, month=5), PartialDate(year=2031, month=5, day=6)]
    )
    return {"milestones": (*box.milestones, Milestone(kind="renamed", date=date))}


_OFFICE = Office(person="Ines Caro", since=PartialDate(year=2001, month=5), until=PartialDate(year=2001, month=4))

# By the name of the rule.
MUTATIONS: dict[str, Mutation] = {
    "headline-missing": _set(headline=None),
    "headline-shouting": _shouting,
    "headline-long": _long,
    "headline-status-word": _status_word,
    "headline-repeated": _one_of(_standfirst, _first_paragraph),
    "place-code-unknown": _one_of(
        lambda _r, a: attrs.evolve(a, located=[attrs.evolve(a.located[0], country="XQ")]),
        lambda _r, a: attrs.evolve(a, located=[attrs.evolve(a.located[0], zone="Europe/Nowhere")]),
    ),
    "located-differs": _set(located=[Place("Elsewhere", country="AR")]),
    "dateline-date-differs": _dateline_date,
    "zone-differs": _zone,
    "times-out-of-order": _one_of(_order, _days_alone),
    "embargo-before-created": _old_embargo,
    "embargo-without-instant": _one_of(
        _set(embargoed=Stamp(text="after the speech")), _set(embargoed=Stamp(date=dt.date(2030, 1, 1), zone="GMT"))
    ),
    "embargo-clock-change": _clock_change,
    "embargo-unstated": _embargo_note,
    "time-missing": _one_of(
        _set(published=None, version_created=None, embargoed=None),
        _set(published=Stamp(text="Monday"), version_created=None, embargoed=None),
    ),
    "quote-astray": _one_of(_piece_elsewhere, lambda _r, a: _quoted(a, pieces=[Piece(words="Nobody said this")])),
    "fact-astray": _one_of(_speaker_elsewhere, _ticker_elsewhere, _boxed(_sentence_elsewhere)),
    "quote-unattributed": _nobody_said,
    "marks-unbalanced": _one_of(_added('"So it was.'), _added("“So it was.")),
    "pull-quote-differs": _appended(PullQuote("“We have waited for a year”")),
    "quote-two-speakers": _two_speakers,
    "body-missing": _no_body,
    "section-empty": _one_of(
        _appended(Crosshead("What next")),
        lambda _r, a: attrs.evolve(a, sidebars=[Sidebar(title="See also")]),
        lambda _r, a: attrs.evolve(a, factboxes=[*a.factboxes, OrganisationFactbox(heading="About Harbour League")]),
        _boxed(lambda _r, box: {"blocks": (*box.blocks, Crosshead("History"))}),
    ),
    "paragraph-duplicate": lambda _r, a: attrs.evolve(a, body=(*a.body, a.body[0])),
    "word-count-differs": _word_count,
    "character-lost": _words(lambda text: text.replace("e", "\ufffd", 1)),
    "character-forbidden": _one_of(_added("End\x0cmark."), _added("A \x1b sign.")),
    "mojibake": _one_of(_added("The cafÃ© was open."), _added("Itâ€™s a day."), _added("Ð¡ÐµÐ¾ it is.")),
    "markup-in-text": _one_of(_added("<b>So</b> it was."), _added("Quay &amp; Sons."), _added("One&#160;boat.")),
    "word-doubled": _one_of(_words(lambda text: text.replace("of the", "of the the")), _added("And and so on.")),
    "weekday-wrong": _weekday,
    "acronym-unexplained": _one_of(_added("The QXZ was there."), _added("A man of the KWZL was there.")),
    "guid-missing": _set(guid=None, guid_origin=None),
    "guid-derived": _set(guid="urn:newsmodel:1:0f", guid_origin="derived"),
    "guid-no-iri": _one_of(_set(guid="4711"), _set(guid="urn:with a space"), _set(guid="/story/1")),
    "version-order": _one_of(_set(previous_version=3), _set(version=1, previous_version=2)),
    "correction-without-note": _set(signals=[Signal("CORRECTED-", qcode="sig:correction")], ed_notes=()),
    "kill-usable": _one_of(
        _set(ed_notes=[EdNote("KILL the ferry story", kind="kill")], pub_status=None),
        _set(signals=[Signal("KILL")], pub_status="usable"),
    ),
    "provider-missing": _set(provider=None),
    "author-missing": _set(bylines=()),
    "language-missing": _set(language=None),
    "language-unknown": _one_of(_set(language="xx"), _set(language="en-ZZ"), _set(language="eng")),
    "language-differs": _one_of(_set(language="de"), _set(language="fr-CA"), _set(language="ru")),
    "topic-code-unknown": _one_of(
        _set(topics=[TopicTag(qcode="medtop:99000000")]), _set(signals=[Signal("SO", qcode="sig:nothing")])
    ),
    "alt-missing": _without_alt,
    "credit-missing": _without_credit,
    "link-relative": lambda _r, a: attrs.evolve(a, links=[*a.links, Link("more/2.html", rel="related")]),
    "link-bare": _one_of(_added("See https://quill.example/2 for it."), _added("See www.quill.example for it.")),
    "page-missing": _one_of(_set(links=()), _set(links=[Link("https://quill.example/other", rel="related")])),
    "count-differs": _one_of(_boxed(_count), _boxed(_long_roster)),
    "member-duplicate": _boxed(_twice),
    "member-contradictory": _boxed(_two_standings),
    "events-out-of-order": _one_of(_boxed(_events), _boxed(_history)),
    "several-foundings": _boxed(_founded_again),
    "office-order": _in_box(offices=[_OFFICE]),
    "milestone-after-story": _boxed(_future),
    "heading-differs": _in_box(heading="About Pier Club"),
    "ticker-shape": _one_of(
        _set(tickers=[Ticker(symbol="QUIL plc")]), _in_box(tickers=[Ticker(exchange="LSE", symbol="hlg")])
    ),
    "email-shape": _one_of(
        _set(contacts=[Contact(emails=["press(at)quill.example"])]), _in_box(contacts=[Contact(emails=["a@b"])])
    ),
    "website-shape": _one_of(_in_box(website="www.harbour league.example"), _in_box(website="harbourleague")),
}
