"""An article's body as HTML.  What the rows of this room would change does not come here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmodel.formats.html_body.elements import BARE, MARKS, MEDIA_ELEMENTS, ROOT, attribute, escape, plain
from newsmodel.formats.html_body.facts import write_facts
from newsmodel.formats.inline import Step, events
from newsmodel.model.article import Article
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
from newsmodel.model.boxes import OrganisationFactbox, Sidebar
from newsmodel.model.media import Link, Media
from newsmodel.model.people import Byline, BylineKind
from newsmodel.model.text import Mark, MarkKind, Text

__all__ = ["inline", "printed_people", "write_story"]


def write_story(article: Article) -> str:
    """Everything of an article that has no element of its own in a feed, as one `<div>`."""
    lines = [f'<div class="{ROOT}">', *_head(article), *_body(article)]
    lines.extend(f'<p class="disclaimer">{inline(text)}</p>' for text in article.disclaimers)
    for sidebar in article.sidebars:
        lines.extend(_sidebar(sidebar, article.media))
    for box in article.factboxes:
        lines.extend(_factbox(box, article.media))
    lines.append("</div>")
    return "\n".join(lines)


# ---- texts --------------------------------------------------------------------------------------------------------


def inline(text: Text) -> str:
    """A text with its marks as nested elements and its newlines as `<br/>`."""
    if not text.marks:
        return plain(text.text)
    return "".join(_steps(text))


def _steps(text: Text) -> Iterator[str]:
    for event in events(text):
        match event.step, event.mark:
            case Step.OPEN, Mark() as mark:
                yield MARKS[mark.kind][0] if mark.kind in MARKS else f"<a{attribute('href', mark.target)}>"
            case Step.CLOSE, Mark() as mark:
                yield MARKS[mark.kind][1] if mark.kind is not MarkKind.LINK else "</a>"
            case _:
                yield "<br/>" if event.step is Step.BREAK else escape(event.words)


# ---- the head -----------------------------------------------------------------------------------------------------


def _head(article: Article) -> Iterator[str]:
    if article.standfirst is not None:
        yield f'<p class="standfirst">{inline(article.standfirst)}</p>'
    for byline in article.bylines:
        kind = "" if byline.kind is BylineKind.BYLINE else f" {byline.kind}"
        yield f'<p class="byline{kind}">{_credit(byline)}</p>'


def printed_people(byline: Byline) -> Iterator[tuple[int, int]]:
    """Where the people of a byline are named in its text, in order; those who are not are passed over."""
    at = 0
    for number, person in enumerate(byline.people):
        start = byline.text.find(person.name, at)
        if start >= 0:
            at = start + len(person.name)
            yield number, start


def _credit(byline: Byline) -> str:
    out: list[str] = []
    at = 0
    for number, start in printed_people(byline):
        end = start + len(byline.people[number].name)
        out += plain(byline.text[at:start]), '<span class="author">', plain(byline.text[start:end]), "</span>"
        at = end
    return "".join((*out, plain(byline.text[at:])))


# ---- blocks -------------------------------------------------------------------------------------------------------


def _body(article: Article) -> Iterator[str]:
    """The blocks, and the dateline in front of the first paragraph, where readers look for it."""
    blocks, media = article.body, article.media
    if article.dateline is None:
        yield from _blocks(blocks, media)
        return
    printed = plain(article.dateline.text)
    at, first = next(((n, b) for n, b in enumerate(blocks) if isinstance(b, Paragraph)), (0, None))
    yield from _blocks(blocks[:at], media)
    if first is None:
        yield f'<p class="dateline">{printed}</p>'
        yield from _blocks(blocks, media)
    else:
        yield f'<p><span class="dateline">{printed}</span> {inline(first.text)}</p>'
        yield from _blocks(blocks[at + 1 :], media)


def _blocks(blocks: Iterable[Block], media: tuple[Media, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                yield f"<p>{inline(block.text)}</p>"
            case Crosshead():
                yield f"<h3>{inline(block.text)}</h3>"
            case PullQuote():
                yield f'<blockquote class="pullquote">{inline(block.text)}</blockquote>'
            case ListBlock():
                yield from _list(block)
            case Table():
                yield from _table(block)
            case Preformatted():
                yield _verbatim(block.text)
            case Figure():
                yield _figure(block, media)
            case Unclassified():
                yield f'<p class="unclassified"{attribute("title", block.note)}>{inline(block.text)}</p>'


def _verbatim(text: str) -> str:
    # HTML drops a newline right after the tag (HTML, section 13.1.2.5), so one that counts is written twice.
    first = "\n" if text.startswith("\n") else ""
    return f"<pre>{first}{escape(text)}</pre>"


def _list(block: ListBlock) -> Iterator[str]:
    tag = "ol" if block.ordered else "ul"
    yield f"<{tag}>"
    for item in block.items:
        yield f"<li>{inline(item)}</li>"
    yield f"</{tag}>"


def _table(block: Table) -> Iterator[str]:
    yield "<table>"
    if block.caption is not None:
        yield f"<caption>{inline(block.caption)}</caption>"
    for tag, cell, rows in (
        ("thead", "th", block.rows[: block.header_rows]),
        ("tbody", "td", block.rows[block.header_rows :]),
    ):
        if rows:
            yield f"<{tag}>"
            yield from (_row(cell, row) for row in rows)
            yield f"</{tag}>"
    yield "</table>"


def _row(tag: str, cells: tuple[Text, ...]) -> str:
    # The space keeps the words of two cells apart for readers that drop the tags.
    return f"<tr>{' '.join(f'<{tag}>{inline(cell)}</{tag}>' for cell in cells)}</tr>"


def _figure(block: Figure, media: tuple[Media, ...]) -> str:
    shown = "" if block.media is None else _medium(media[block.media])
    caption = "" if block.caption is None else f'<span class="caption">{inline(block.caption)}</span>'
    credit = "" if block.credit is None else f'<span class="credit">{plain(block.credit)}</span>'
    words = (
        f"<figcaption>{caption}{' ' if caption and credit else ''}{credit}</figcaption>" if caption or credit else ""
    )
    return f"<figure>{shown}{words}</figure>"


def _medium(item: Media) -> str:
    tag, name = MEDIA_ELEMENTS[item.kind]
    if tag == "a":
        return _anchor(item.renditions[0].href, item.alt, name)
    form = item.renditions[0]
    # An empty alt is what HTML asks of a picture of which no description is at hand.
    described = attribute("alt", item.alt or "") if tag == "img" else f'{attribute("title", item.alt)} controls=""'
    size = attribute("width", form.width) + attribute("height", form.height)
    named = attribute("class", name or None)
    return f"<{tag}{named}{attribute('src', form.href)}{described}{size}{'/>' if tag == 'img' else f'></{tag}>'}"


def _anchor(href: str, words: str | None, name: str = "", more: str = "") -> str:
    classes = " ".join(filter(None, (name, BARE if words is None else "")))
    return f"<a{attribute('class', classes or None)}{attribute('href', href)}{more}>{plain(words or href)}</a>"


# ---- boxes --------------------------------------------------------------------------------------------------------


def _sidebar(sidebar: Sidebar, media: tuple[Media, ...]) -> Iterator[str]:
    yield f'<aside class="sidebar {sidebar.kind}">'
    if sidebar.title is not None:
        yield f"<h2>{inline(sidebar.title)}</h2>"
    yield from _blocks(sidebar.blocks, media)
    if sidebar.links:
        yield '<ul class="links">'
        yield from (f"<li>{_link(link)}</li>" for link in sidebar.links)
        yield "</ul>"
    yield "</aside>"


def _link(link: Link) -> str:
    return _anchor(link.href, link.title, more=attribute("rel", link.rel) + attribute("type", link.type))


def _factbox(box: OrganisationFactbox, media: tuple[Media, ...]) -> Iterator[str]:
    yield '<aside class="factbox">'
    if box.heading is not None:
        yield f"<h2>{inline(box.heading)}</h2>"
    yield from _blocks(box.blocks, media)
    yield from write_facts(box)
    yield "</aside>"
