"""Predictions for page dumps, releases, factboxes and quotes."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import Any

import newsmodel
from newsmodel import extract
from newsmodel.model.anchors import Anchor, Passage
from newsmodel.model.article import Article, block_lines
from newsmodel.model.blocks import Crosshead, Paragraph
from newsmodel.model.boxes import MemberRole, OrganisationFactbox
from newsmodel.model.dates import PartialDate
from newsmodel.model.derive import founded, founders, headquarters, members, observers, partners
from newsmodel.model.people import BylineKind
from newsmodel.model.quotes import Quote, QuoteKind
from newsmodel.source import LINE_END
from newsmodel.wire.result import ParseResult, Role
from tests.bench import reading

_FEW = 2
_EAST_ASIAN = re.compile(r"[\u3040-\u9fff]{3}")  # written without spaces
_NO_BODY_FURNITURE = (Role.FURNITURE, Role.ENVELOPE, Role.END_MARK, Role.CONTACT)
# That set counts desk initials, issuers and legal text in; lines of credits it leaves out of the count.
_PAGE_FURNITURE = (*_NO_BODY_FURNITURE, Role.SIGN_OFF, Role.DISCLAIMER, Role.RIGHTS)
_RELEASE_FURNITURE = (Role.FURNITURE, Role.ENVELOPE, Role.END_MARK)
# The sets count pages of a notebook, and a release's lines of photos and logos, in.
_COUNTED_IN = {"notebook", "beside"}
# What is no body where it is all of its line.
_NO_BODY_ROWS = {Role.CROSSHEAD, Role.DATELINE}


def agency(corpus: Path) -> Iterator[dict[str, Any]]:
    """`agency/raw/*.txt`: page dumps, wire files, records; results of several stories joined."""
    for path in sorted((corpus / "raw").glob("*.txt")):
        results = list(newsmodel.parse_all(path.read_bytes()))
        yield {"id": path.stem, **_page(results)}


def _page(results: list[ParseResult]) -> dict[str, Any]:
    first = results[0].article
    articles = [result.article for result in results]
    boxes = [box for article in articles for box in article.factboxes]
    out: dict[str, Any] = {
        "headline": reading.headline_as_sent(results[0]),
        "published": first.published.iso if first.published else None,
        "dateline": _dateline(first),
        "bylines": [name for article in articles for name in _credits(article)],
        "body_paragraphs": [
            *reading.headline_rows(results),
            *(text for result in results for text in reading.paragraphs_with_dateline(result)),
        ],
        "section_headings": [b.text.text for a in articles for b in a.body if isinstance(b, Crosshead)],
        "furniture_lines": [line for result in results for line in _page_furniture(result)],
        "sidebars": [_sidebar(result, index) for result in results for index in range(len(result.article.sidebars))],
        "factboxes": [_box(box) for article in articles for box in article.factboxes if box.blocks],
        "background": [_background(box) for box in boxes if box.passages],
        "direct_quotes": [quote for article in articles for quote in _direct_quotes(article)],
    }
    if len(results) > 1:
        out["stories"] = [{"headline": reading.headline_as_sent(result)} for result in results]
        out["section_headings"] += [a.title for a in articles if a.title and a.body]
    return out


def _dateline(article: Article) -> dict[str, Any] | None:
    line = article.dateline
    if line is None:
        return None
    return {
        "places": [place.name for place in line.places],
        "date": line.date.text if line.date else None,
        "agency": line.agency,
    }


def _credits(article: Article) -> list[str]:
    writers = [b for b in article.bylines if b.kind in {BylineKind.BYLINE, BylineKind.WRITING}]
    return [name for byline in writers for name in ([p.name for p in byline.people] or [byline.text])]


def _furniture(result: ParseResult, roles: Container[Role] = _NO_BODY_FURNITURE) -> list[str]:
    raw = [result.text_of(s) for s in result.segments if s.role in roles or s.sub_role in _COUNTED_IN]
    return [line.strip() for text in raw for line in LINE_END.split(text) if line.strip()]


def _page_furniture(result: ParseResult) -> list[str]:
    """As `_furniture`, with the slug, which this set counts in, and without a mark that is no line of its own."""
    wired = [s for s in result.segments if s.role is Role.STATUS and s.sub_role in {"slug", "tag"}]
    slugs = [result.text_of(s).strip() for s in wired]
    mark = reading.glued_mark(result)
    glued = [result.text_of(mark).strip()] if mark is not None else []
    return [line for line in [*slugs, *_furniture(result, _PAGE_FURNITURE)] if line not in glued]


def _sidebar(result: ParseResult, index: int) -> dict[str, Any]:
    """The title, and the items with the bullets they were sent with."""
    title = result.article.sidebars[index].title
    own = f"sidebars[{index}].blocks"
    items = [" ".join(result.text_of(s).split()) for s in result.segments if (s.path or "").startswith(own)]
    return {"title": title.text if title else None, "items": items}


def _box(box: OrganisationFactbox) -> dict[str, Any]:
    names = box.names
    facts = [(m.date, m.anchor) for m in box.milestones] + [(r.date, r.anchor) for r in box.relations]
    facts += [(event.date, event.anchor) for m in box.memberships for event in m.events]
    return {
        "title": box.heading.text if box.heading else None,
        "organisation": names.full if names else None,
        "acronym": names.acronyms[0] if names and names.acronyms else None,
        "members": list(members(box)),
        "facts": [{"date": d.text, "text": a.words} for d, a in dict.fromkeys(facts) if d and d.text and a],
        "paragraphs": [line for block in box.blocks for line in block_lines(block)],
    }


def _background(box: OrganisationFactbox) -> dict[str, Any]:
    return {"organisation": box.names.full if box.names else None, "members": list(members(box))}


def _direct_quotes(article: Article) -> list[dict[str, Any]]:
    return [
        {"text": piece.words, "speaker": _speaker(quote)}
        for quote in article.quotes
        for piece in quote.pieces
        if piece.kind is not QuoteKind.INDIRECT and (len(piece.words.split()) > 1 or _EAST_ASIAN.search(piece.words))
    ]


def _speaker(quote: Quote) -> str | None:
    """The fullest form: who it is, else the noun phrase as printed; a pronoun says nothing."""
    if quote.speakers:
        *first, last = (speaker.name for speaker in quote.speakers)
        return f"{', '.join(first)} and {last}" if first else last
    printed = quote.speaker.text if quote.speaker else None
    return printed if printed and " " in printed else None


def factbox(corpus: Path) -> Iterator[dict[str, Any]]:
    """`factbox/raw/*.txt`: the release fields and the factbox fields of each document alike."""
    for path in sorted((corpus / "raw").glob("*.txt")):
        results = list(newsmodel.parse_all(path.read_bytes()))
        yield {"id": path.stem, **_release(results), **_facts(results)}


def _release(results: list[ParseResult]) -> dict[str, Any]:
    article = results[0].article
    line = article.dateline
    date = line.date.iso if line and line.date and line.date.year else None
    rows = [row for r in results for row in reading.rows_of_story(r)]
    source = [text for r in results for text in _segment_texts(r, Role.SIGN_OFF, "source")]
    return {
        "headline": article.title,
        "subheads": [
            *(article.standfirst.text.split("\n") if article.standfirst else ()),
            *(row.text for row in rows if row.roles == {Role.CROSSHEAD}),
        ],
        "dateline": {
            "places": [reading.place_as_printed(p) for p in line.places],
            "date": date,
            "wire": line.agency,
        }
        if line
        else None,
        "body": [{"start": row.text[:40], "end": row.text[-40:]} for row in rows if row.roles - _NO_BODY_ROWS],
        "boilerplates": [_boilerplate(box) for r in results for box in r.article.factboxes if box.blocks],
        "disclaimers": [
            {"first": texts[0][:40], "last": texts[-1][-40:]}
            for r in results
            for texts in reading.disclaimers_as_sent(r)
        ],
        "contacts": list(_contacts(r.article for r in results)),
        "tickers": [f"{t.exchange or ''}:{t.symbol}" for r in results for t in _tickers(r.article)],
        "quotes": [quote for r in results for quote in _release_quotes(r.article)],
        "furniture_lines": [text for r in results for text in _furniture(r, _RELEASE_FURNITURE)],
        "source_line": source[0] if source else None,
        "embargo_line": next((n.text for r in results for n in r.article.ed_notes if n.kind == "embargo"), None),
    }


def _segment_texts(result: ParseResult, role: Role, sub_role: str) -> Iterator[str]:
    for segment in result.segments:
        if segment.role is role and segment.sub_role == sub_role:
            yield " ".join(result.text_of(segment).split())


def _boilerplate(box: OrganisationFactbox) -> dict[str, Any]:
    lines = [line for block in box.blocks for line in block_lines(block)]
    return {
        "title": box.heading.text if box.heading else None,
        "organisation": box.names.full if box.names else None,
        "first": lines[0][:40],
        "last": lines[-1][-40:],
        "website": box.website,
    }


def _contacts(articles: Iterable[Article]) -> Iterator[dict[str, Any]]:
    """Contacts of the stories, then those of boxes whose address or phone no contact before has."""
    articles = list(articles)
    seen: set[str] = set()
    every = [c for a in articles for c in a.contacts] + [c for a in articles for b in a.factboxes for c in b.contacts]
    stated = sum(len(a.contacts) for a in articles)
    for number, contact in enumerate(every):
        if number >= stated and seen.intersection((*contact.emails, *contact.phones)):
            continue
        seen.update((*contact.emails, *contact.phones))
        yield {
            "name": contact.name,
            "role": contact.role,
            "organisation": contact.organisation,
            "email": contact.emails[0] if contact.emails else None,
            "phone": contact.phones[0] if contact.phones else None,
        }


def _tickers(article: Article) -> Iterator[Any]:
    yield from article.tickers
    for box in article.factboxes:
        yield from box.tickers


def _release_quotes(article: Article) -> list[dict[str, Any]]:
    return [
        {
            "text": piece.words,
            "speaker": quote.speaker.text if quote.speaker else None,
            "role": quote.role.text if quote.role else None,
        }
        for quote in article.quotes
        for piece in quote.pieces
        if piece.kind is not QuoteKind.INDIRECT
    ]


def _facts(results: list[ParseResult]) -> dict[str, Any]:
    boxes = [box for r in results for box in r.article.factboxes]
    if not boxes:
        return {}
    box = max(boxes, key=lambda b: len(b.memberships) + len(b.milestones) + len(b.offices))
    date = founded(box)
    return {
        "title": box.heading.text if box.heading else None,
        "organisation": box.names.full if box.names else None,
        "acronyms": list(box.names.acronyms) if box.names else [],
        "kind": box.kind.text if box.kind else None,
        "founded": [{"date": date.iso}] if date else [],
        "members": list(members(box)),
        "founders": list(founders(box)),
        "observers": list(observers(box)),
        # The corpus counts associates with the partners.
        "partners": [*partners(box), *(m.member for m in box.memberships if m.role is MemberRole.ASSOCIATE)],
        "stated_member_count": box.stated_count.text if box.stated_count else None,
        "member_events": [
            {"member": m.member, "event": _event(e.kind), "date": e.date.iso if e.date else None}
            for m in box.memberships
            if m.role is not MemberRole.OBSERVER
            for e in m.events
        ],
        "headquarters": headquarters(box),
        "leaders": [{"name": o.person, "post": o.post, "from": o.since.iso if o.since else None} for o in box.offices],
        "key_dates": [{"date": m.date.iso} for m in box.milestones if m.date]
        + [{"date": r.date.iso} for r in box.relations if r.date]
        + [{"date": date.iso} for date in _single_events(box)],
        "purpose": [p.text for p in box.purpose],
    }


def _single_events(box: OrganisationFactbox) -> Iterator[PartialDate]:
    """The dates of joining and leaving that a sentence tells of one or two; rosters and chains with years are no key dates."""
    dated = [(_list_or_sentence(e.anchor), e.date) for m in box.memberships for e in m.events if e.date and e.anchor]
    told = Counter(place for place, _ in dated)
    return (date for place, date in dated if told[place] <= _FEW)


def _list_or_sentence(anchor: Anchor) -> object:
    return anchor.path[0] if len(anchor.path) > 1 else anchor


def _event(kind: str) -> str:
    return kind.replace("-", " ")


def quotes(corpus: Path) -> Iterator[dict[str, Any]]:
    """`quotes/*.jsonl.gz`: a line of the text is a paragraph; anchors are mapped back to the text."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            yield {"doc": document["doc"], "quotes": list(_spans(document["text"]))}


def _spans(text: str) -> Iterator[dict[str, Any]]:
    blocks, starts, at = [], [], 0
    for raw in text.split("\n"):
        if raw.strip(" \t\n\u00a0"):
            blocks.append(Paragraph(raw))
            starts.append(at + len(raw) - len(raw.lstrip(" \t\n\u00a0")))
        at += len(raw) + 1
    for number, quote in enumerate(extract.quotes(blocks)):
        yield from _pieces(quote, number, starts)


def _pieces(quote: Quote, number: int, starts: list[int]) -> Iterator[dict[str, Any]]:
    def span(passage: Passage | None) -> tuple[int | None, int | None]:
        return place(passage.anchor) if passage and passage.anchor else (None, None)

    def place(anchor: Anchor) -> tuple[int, int]:
        base = starts[anchor.path[0]]
        return base + anchor.start, base + anchor.end

    speaker, cue = span(quote.speaker), span(quote.cue)
    for piece in quote.pieces:
        if piece.anchor is None:
            continue
        start, end = place(piece.anchor)
        yield {
            "start": start,
            "end": end,
            "kind": piece.kind.value,
            "rel": str(number),
            "speaker_start": speaker[0],
            "speaker_end": speaker[1],
            "cue_start": cue[0],
            "cue_end": cue[1],
            "speaker_name": quote.speakers[0].name if quote.speakers else None,
        }
