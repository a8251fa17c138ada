"""The kit that judges a format, our own or a third party's: `check_format` and the strategies it is fed with.

A format keeps its word when what it writes is what its rows say: no more is lost, nothing is lost in silence.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from html.parser import HTMLParser
from typing import Any

from hypothesis import strategies as st
from lxml import etree

from newsmodel.diagnostics import Diagnostic, Severity
from newsmodel.formats.base import Format
from newsmodel.formats.channel import Channel
from newsmodel.model.article import Article
from newsmodel.model.walk import blocks_texts
from newsmodel.testing.comparing import difference

__all__ = ["channels", "check_format", "instants", "printed_texts", "unexercised", "words_of"]

WordsOf = Callable[[bytes], str]


def check_format(
    format: Format,  # noqa: A002  the field's word
    articles: Article | Sequence[Article],
    channel: Channel,
    now: dt.datetime,
    *,
    words_of: WordsOf | None = None,
) -> None:
    """Check every law of a format on one set of arguments.

    Reading back gives the projection; the projection of the projection is itself, reported as no loss, and gives
    the same bytes; the format recognises and understands what it wrote; and the words of the articles stand in it.

    Args:
        format: what is judged.
        articles: one, or several where the format holds several.
        channel: as for `Format.dump`.
        now: as for `Format.dump`.
        words_of: gives the text that a reader of a document sees; by default that of XML, JSON and HTML.

    Raises:
        AssertionError: a law is broken; the message names it and shows the first place that differs.
    """
    name = format.name
    projected = format.project(articles, channel, now=now)
    exported = format.dump(articles, channel, now=now)
    if not projected and not format.many:
        _law(exported.data == b"", name, "an article that is left out gives no bytes", exported.data[:80])
        return
    loaded = format.load(exported.data)
    _law(format.recognise(exported.data[:4096]), name, "its own documents are recognised", exported.data[:80])
    loud = [str(d) for d in loaded.diagnostics if d.severity >= Severity.WARNING]
    _law(not loud, name, "its own documents are understood", loud)
    _same(loaded.articles, projected, name, "load(dump(A)) == project(A)")
    given = projected if format.many else projected[0]
    _same(format.project(given, channel, now=now), projected, name, "project(project(A)) == project(A)")
    again = format.dump(given, channel, now=now)
    _law(again.data == exported.data, name, "dump(project(A)) gives the bytes of dump(A)", _apart(again, exported))
    _law(not again.diagnostics, name, "a projection loses nothing", [str(d) for d in again.diagnostics])
    _words_stand(format, articles, channel, now, (words_of or _default_words)(exported.data))


def _law(holds: object, name: str, law: str, seen: object) -> None:
    if not holds:
        raise AssertionError(f"{name}: {law}\n  seen: {seen!r}")


def _same(left: tuple[Article, ...], right: tuple[Article, ...], name: str, law: str) -> None:
    if left != right:
        raise AssertionError(f"{name}: {law}\n  {difference(left, right, 'articles')}")


def _apart(left: Any, right: Any) -> str:
    """The bytes around the first that differs."""
    a, b = left.data, right.data
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return f"{a[max(at - 30, 0) : at + 30]!r} != {b[max(at - 30, 0) : at + 30]!r}"


# ---- words --------------------------------------------------------------------------------------------------------


def printed_texts(article: Article) -> Iterator[tuple[str, str]]:
    """What no format may lose: headline, dateline, blocks, and the headings and blocks of sidebars and boxes."""
    if article.headline is not None:
        yield "headline", article.headline.text
    if article.dateline is not None:
        yield "dateline", article.dateline.text
    for path, text in blocks_texts(article.body):
        yield f"body{list(path)}", text
    for part in ("sidebars", "factboxes"):
        for index, box in enumerate(getattr(article, part)):
            heading = box.title if part == "sidebars" else box.heading
            if heading is not None:
                yield f"{part}[{index}]", heading.text
            for path, text in blocks_texts(box.blocks):
                yield f"{part}[{index}].blocks{list(path)}", text


def _words_stand(
    format: Format,  # noqa: A002  the field's word
    articles: Article | Sequence[Article],
    channel: Channel,
    now: dt.datetime,
    seen: str,
) -> None:
    """Each text stands whole in what a reader sees; white space aside, which standards fold as they like."""
    squeezed = _squeezed(seen)
    for article in (articles,) if isinstance(articles, Article) else articles:
        if format.fidelity.refusal(article, channel, now) is not None:
            continue
        for path, text in printed_texts(format.fidelity.strings(article, channel, now)):
            if _squeezed(format.fidelity.spell(text)) not in squeezed:
                raise AssertionError(f"{format.name}: the words of {path} stand in the document\n  missing: {text!r}")


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _default_words(data: bytes) -> str:
    if data.lstrip()[:1] in _MARKUP:
        return words_of(data)
    # Letters of ISO 8859-1 that stand side by side may be UTF-8 too.
    return f"{words_of(data)}\n{data.decode('latin-1').translate(_UNSEEN)}"


def words_of(data: bytes) -> str:
    """The text in an XML or JSON document, and in the HTML in its strings; else the data as UTF-8 or ISO 8859-1."""
    first = data.lstrip()[:1]
    if first not in _MARKUP:
        return _characters(data)
    if first != b"<":
        pieces = list(_json_strings(json.loads(data)))
    else:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
        pieces = ["".join(root.itertext()), *root.itertext()]
    return "\n".join((*pieces, *(_html_text(piece) for piece in pieces if "<" in piece or "&" in piece)))


_MARKUP = frozenset({b"{", b"[", b"<"})
# Control characters, which a wire message is framed and set by, are not seen.
_UNSEEN = dict.fromkeys((*range(32), 127), " ")


def _characters(data: bytes) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return text.translate(_UNSEEN)


def _json_strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _json_strings(item)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def _html_text(markup: str) -> str:
    parser = _Text()
    parser.feed(markup)
    parser.close()
    return "".join(parser.pieces)


# ---- rows ---------------------------------------------------------------------------------------------------------


def unexercised(
    format: Format,  # noqa: A002  the field's word
    articles: Iterable[Article],
    channel: Channel | None = None,
    *,
    now: dt.datetime = dt.datetime(2020, 1, 1, tzinfo=dt.UTC),
) -> tuple[str, ...]:
    """The losses and selections that a format states and none of the articles shows: tests do not reach them."""
    fidelity = format.fidelity
    stated = [selection.message for selection in fidelity.selections]
    stated += [row.message(step) for row in fidelity.rows for step in row.projections if step.code is not None]
    seen = {d.message for article in articles for d in _losses(format, article, channel or Channel(), now)}
    return tuple(message for message in stated if message not in seen)


def _losses(
    format: Format,  # noqa: A002  the field's word
    article: Article,
    channel: Channel,
    now: dt.datetime,
) -> tuple[Diagnostic, ...]:
    return format.fidelity.project((article,), channel, now).diagnostics


# ---- strategies ---------------------------------------------------------------------------------------------------

# Characters that markup must escape stand beside plain ones.
_WORDS = st.text(st.sampled_from("ab Zé&<>\"'—中"), min_size=1, max_size=12).filter(lambda text: text.strip() == text)
_ZONES = ("UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe")
_TEMPLATES = ("https://news.example/{guid}", "https://news.example/a?id={guid}&x={slug}")


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def instants() -> st.SearchStrategy[dt.datetime]:
    """Aware datetimes of the years in which news is sent, in whole minutes of offset."""
    offsets = st.integers(-12 * 60, 14 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
    return st.datetimes(dt.datetime(1980, 1, 1), dt.datetime(2040, 1, 1), timezones=offsets)  # noqa: DTZ001  bounds are naive


def channels() -> st.SearchStrategy[Channel]:
    """Feeds: from one that has nothing but its title to one that has everything."""
    return st.builds(
        Channel,
        title=st.just("News") | _WORDS,
        link=_maybe(st.sampled_from(("https://news.example/", "https://news.example/a?b=1&c=2"))),
        id=_maybe(st.sampled_from(("urn:example:feed:1", "tag:news.example,2020:feed"))),
        self_link=_maybe(st.just("https://news.example/feed?x=1&y=2")),
        language=_maybe(st.sampled_from(("en", "pt-BR", "zh-Hant"))),
        author=_maybe(_WORDS),
        provider=_maybe(_WORDS),
        rights=_maybe(_WORDS),
        fallback_time=_maybe(instants()),
        zone=_maybe(st.sampled_from(_ZONES)),
        link_template=_maybe(st.sampled_from(_TEMPLATES)),
    )
