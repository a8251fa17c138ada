"""Rules for the other facts of boxes, and for what has a shape: symbols, mail and web addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from newsmodel import codes
from newsmodel.lang import LANGUAGES
from newsmodel.model.article import Article, block_lines
from newsmodel.model.boxes import OrganisationFactbox, Ticker
from newsmodel.rules.dates import precedes
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import contacts, shown

__all__ = ["RULES"]


def office_order(article: Article) -> Iterator[Finding]:
    """An end before its beginning."""
    for index, box in enumerate(article.factboxes):
        for number, office in enumerate(box.offices):
            if office.since is not None and office.until is not None and precedes(office.until, office.since):
                message = f"{shown(office.person)} until {office.until.iso}, since {office.since.iso}, expected the other order"
                yield Finding(f"factboxes[{index}].offices[{number}]", message)


# ---- headings ---------------------------------------------------------------------------------------------------

_ABOUT = sorted({word for language in LANGUAGES for word in language.box_headings}, key=len, reverse=True)
_HEADING = re.compile(rf"(?:{'|'.join(map(re.escape, _ABOUT))})[\s:]+(?P<name>\S.*)\Z", re.IGNORECASE | re.DOTALL)
_WORD = re.compile(r"[^\W_]{2,}")
_SMALL_WORDS = "the of and for in der die das des und la le les de du et el los y van den"
_SMALL = frozenset(_SMALL_WORDS.split())
# Languages that inflect names change their ends.
_STEM = 4


def heading_differs(article: Article) -> Iterator[Finding]:
    """A heading of the kind `About X` none of whose words, nor its short form, comes again in the box."""
    for index, box in enumerate(article.factboxes):
        found = _HEADING.match(box.heading.text) if box.heading is not None else None
        if found is None:
            continue
        printed = "\n".join(chain(_names(box), *map(block_lines, box.blocks), (p.words for p in box.passages)))
        if printed and not _shares(found["name"], printed):
            message = f"the heading is about {shown(found['name'])}, which the text does not name"
            yield Finding(f"factboxes[{index}].heading", message, within=found.span("name"))


def _names(box: OrganisationFactbox) -> Iterator[str]:
    if box.names is not None:
        yield from (
            box.names.full or "",
            *box.names.acronyms,
            *box.names.former,
            *(other.text for other in box.names.other),
        )


def _shares(name: str, printed: str) -> bool:
    wanted = {word[:_STEM] for word in _WORD.findall(name.casefold()) if word not in _SMALL}
    words = _WORD.findall(printed)
    if not wanted or not wanted.isdisjoint(word[:_STEM] for word in _WORD.findall(printed.casefold())):
        return True
    # A short form: the first letters of what the text writes out.
    letters = "".join(name.split()).casefold()
    initials = "".join(word[0] for word in words if word[0].isupper() and word.casefold() not in _SMALL).casefold()
    return letters in initials


# ---- shapes -----------------------------------------------------------------------------------------------------

# Exchanges use letters, figures and . - / ^ =, agencies add the exchange after a point: ACME.L, BRK-B, 7203.T.
_SYMBOL = re.compile(r"[A-Za-z0-9^][A-Za-z0-9.\-/^=]{0,14}\Z")
# RFC 5321 section 4.1.2 without quoted strings, which nobody prints; letters of all scripts (RFC 6531).
_EMAIL = re.compile(r"[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+\Z")
_WEBSITE = re.compile(
    r"(?:https?://)?[\w-]{1,63}(?:\.[\w-]{1,63})*\.[^\W\d_][\w-]{1,62}(?::\d{1,5})?(?:[/?#]\S*)?\Z", re.IGNORECASE
)


def ticker_shape(article: Article) -> Iterator[Finding]:
    """Symbols with spaces, in small letters, or longer than any."""
    for path, ticker in _tickers(article):
        symbol = ticker.symbol
        if not _SYMBOL.match(symbol) or symbol.islower():
            yield Finding(path, f"{shown(symbol)} is no symbol, expected capitals and figures such as ACME or ACME.L")


def _tickers(article: Article) -> Iterator[tuple[str, Ticker]]:
    yield from ((f"tickers[{index}]", ticker) for index, ticker in enumerate(article.tickers))
    for index, box in enumerate(article.factboxes):
        yield from ((f"factboxes[{index}].tickers[{number}]", ticker) for number, ticker in enumerate(box.tickers))


def email_shape(article: Article) -> Iterator[Finding]:
    """Addresses of contacts and bylines that no mail would reach."""
    for path, address in _emails(article):
        if not _EMAIL.match(address) or ".." in address:
            yield Finding(path, f"{shown(address)} is no e-mail address, expected one such as desk@news.example")


def _emails(article: Article) -> Iterator[tuple[str, str]]:
    for path, contact in contacts(article):
        yield from ((f"{path}.emails[{number}]", email) for number, email in enumerate(contact.emails))
    for index, byline in enumerate(article.bylines):
        for number, person in enumerate(byline.people):
            if person.email is not None:
                yield f"bylines[{index}].people[{number}].email", person.email


def website_shape(article: Article) -> Iterator[Finding]:
    """Websites that no browser would open."""
    for index, box in enumerate(article.factboxes):
        if box.website is not None and not _WEBSITE.match(box.website):
            message = f"{shown(box.website)} is no web address, expected one such as www.league.example"
            yield Finding(f"factboxes[{index}].website", message)


def _box(facts: str) -> str:
    return f"Article(factboxes=[OrganisationFactbox({facts})])"


RULES = (
    Rule(
        code=codes.OFFICE_ORDER,
        sets="core",
        find=office_order,
        why="A term that ends before it begins has its years exchanged, and a database refuses it.",
        good=_box('offices=[Office(person="Ada Quill", since=PartialDate(year=2001), until=PartialDate(year=2009))]'),
        bad=_box('offices=[Office(person="Ada Quill", since=PartialDate(year=2009), until=PartialDate(year=2001))]'),
    ),
    Rule(
        code=codes.HEADING_DIFFERS,
        sets="core",
        find=heading_differs,
        why="Boilerplate is copied from release to release; under a wrong name its facts go to another organisation.",
        good=_box('heading="About Harbour League", blocks=["Harbour League was founded in 1950."]'),
        bad=_box('heading="About Pier Club", blocks=["Harbour League was founded in 1950."]'),
    ),
    Rule(
        code=codes.TICKER_SHAPE,
        sets="core",
        find=ticker_shape,
        why="A symbol that no exchange can have finds no price, and the story no reader of that share.",
        source="ISO 10383 for exchanges; symbols follow the exchanges' own rules",
        good='Article(tickers=[Ticker(exchange="LSE", symbol="ACME")])',
        bad='Article(tickers=[Ticker(exchange="LSE", symbol="ACME plc")])',
    ),
    Rule(
        code=codes.EMAIL_SHAPE,
        sets="core",
        find=email_shape,
        why="Nobody can answer; often a phone number or the next word is glued to the address.",
        source="RFC 5321 section 4.1.2",
        good='Article(contacts=[Contact(emails=["press@league.example"])])',
        bad='Article(contacts=[Contact(emails=["press(at)league.example"])])',
    ),
    Rule(
        code=codes.WEBSITE_SHAPE,
        sets="core",
        find=website_shape,
        why="A link made of it leads nowhere.",
        source="RFC 3986 section 3; RFC 1123 section 2.1",
        good=_box('website="www.league.example"'),
        bad=_box('website="www.league example"'),
    ),
)
