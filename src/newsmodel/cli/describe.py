"""What an article holds, as lines for people."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.model.article import Article
from newsmodel.model.boxes import MemberEvent, Membership, OrganisationFactbox
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.people import Organisation, Person
from newsmodel.model.quotes import Quote, QuoteKind

__all__ = ["box_name", "facts", "quotes", "summary"]


def summary(article: Article) -> Iterator[str]:
    """The fields at the head of an article, a line each."""
    fields = (
        ("headline", article.title),
        ("standfirst", article.standfirst.text if article.standfirst else None),
        ("bylines", "; ".join(byline.text for byline in article.bylines)),
        ("dateline", article.dateline.text if article.dateline else None),
        ("published", _when(article.published)),
        ("embargoed", _when(article.embargoed)),
        ("status", article.pub_status),
        ("topics", ", ".join(article.tags)),
        ("guid", article.guid),
        ("body", f"{len(article.body)} blocks, {article.word_count} words"),
    )
    return (f"{name + ':':<12}{value}" for name, value in fields if value)


def quotes(article: Article) -> Iterator[str]:
    """Each quote with its speaker and the word of saying."""
    return (f"{_words(quote)} — {_speaker(quote)}" for quote in article.quotes)


def _words(quote: Quote) -> str:
    """Marks stand around the very words alone."""
    parts = (p.words if p.kind is QuoteKind.INDIRECT else f"“{p.words}”" for p in quote.stretches)
    return " … ".join(parts)


def _speaker(quote: Quote) -> str:
    names = ", ".join(_full(speaker) for speaker in quote.speakers)
    printed = quote.speaker.text if quote.speaker else None
    shown = names or printed or "nobody named"
    cue = f", {quote.cue.text}" if quote.cue else ""
    return f"{shown}{cue} [{quote.kind}{f', {quote.found}' if quote.found else ''}]"


def _full(speaker: Person | Organisation) -> str:
    role = speaker.role if isinstance(speaker, Person) else None
    return f"{speaker.name} ({role})" if role else speaker.name


def box_name(box: OrganisationFactbox) -> str:
    """The full name, else the heading, of a box."""
    full = box.names.full if box.names else None
    return full or (box.heading.text if box.heading else "unnamed")


def facts(box: OrganisationFactbox) -> Iterator[str]:
    """The typed facts of a box, a line each."""
    if box.names and box.names.acronyms:
        yield f"acronym: {', '.join(box.names.acronyms)}"
    if box.kind:
        yield f"kind: {box.kind}"
    yield from (f"purpose: {passage}" for passage in box.purpose)
    yield from (f"{m.kind}: {_date(m.date) or m.text or 'undated'}" for m in box.milestones)
    if box.stated_count:
        yield f"members, as stated: {box.stated_count.text}"
    yield from (f"{m.role}: {m.member}{_events(m)}" for m in box.memberships)
    yield from (f"{office.post or 'office'}: {office.person}" for office in box.offices)
    yield from (f"{seat.kind}: {seat.place}" for seat in box.seats)
    yield from (f"{r.kind}: {r.organisation}{_since(r.date)}" for r in box.relations)
    yield from (f"{figure.label}: {figure.value}" for figure in box.figures)
    yield from (f"ticker: {t.exchange + ': ' if t.exchange else ''}{t.symbol}" for t in box.tickers)
    if box.website:
        yield f"website: {box.website}"
    yield f"text: {len(box.blocks)} blocks" if box.blocks else f"text: {len(box.passages)} passages of the body"


def _events(membership: Membership) -> str:
    return f" ({', '.join(map(_event, membership.events))})" if membership.events else ""


def _event(event: MemberEvent) -> str:
    return f"{event.kind} {_date(event.date) or 'undated'}"


def _since(date: PartialDate | None) -> str:
    return f" ({_date(date)})" if date else ""


def _date(date: PartialDate | None) -> str | None:
    return date.iso if date else None


def _when(stamp: Stamp | None) -> str | None:
    return (stamp.iso or stamp.text) if stamp else None
