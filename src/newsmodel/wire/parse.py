"""Raw copy to articles: the front door of the wire room."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import IO, Any

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic, ordered
from newsmodel.errors import InvalidValue
from newsmodel.extract.boxes import heading_name, may_hold_cards, may_list, read_background, read_box
from newsmodel.extract.language import detect
from newsmodel.extract.quotations import find_quotes
from newsmodel.extract.tickers import tickers_of
from newsmodel.model.article import Article, GuidOrigin, block_lines
from newsmodel.model.dates import Stamp
from newsmodel.model.guid import guid_of
from newsmodel.source import Alignment, Span
from newsmodel.wire.assemble import Assembly, assemble
from newsmodel.wire.claims import stretches_of
from newsmodel.wire.decode import remarks
from newsmodel.wire.dialects import DEFAULT, Dialect, united, usual
from newsmodel.wire.divide import divided
from newsmodel.wire.envelopes import Message
from newsmodel.wire.lines import Lines
from newsmodel.wire.message import add_header, around, is_typed, of_message, read_claims, read_header
from newsmodel.wire.repair import Mended, mend
from newsmodel.wire.result import Findings, ParseResult
from newsmodel.wire.segment import Role, Segment
from newsmodel.wire.split import Story, chunks_of, split

__all__ = ["ALL", "iter_parse", "parse", "parse_all"]

QUOTES, BOXES, LANGUAGE = "quotes", "boxes", "language"
ALL: tuple[str, ...] = (QUOTES, BOXES, LANGUAGE)
# Below this two languages share the words, and a wrong tag misleads hyphenation, voices and search.
_SURE = 0.2
_TAG = re.compile(
    r"<(?:!doctype|/?(?:html|head|body|div|span|p|a|br|img|h[1-6]|ul|ol|li|table|tr|td|b|i|em|strong)\b)[^<>]{0,400}>",
    re.IGNORECASE,
)


def parse(
    data: bytes | str,
    *,
    received: dt.date | None = None,
    dialects: tuple[Dialect, ...] = DEFAULT,
    extract: Iterable[str] = ALL,
    name: str | None = None,
    repair: bool = False,
) -> ParseResult:
    """Read one story from raw copy.

    Of several stories the first is read and the rest become segments of role other-story, with a warning.

    Args:
        data: any bytes or text.
        received: the day of receipt, which places days that the copy prints without a year.
        dialects: what agencies' copy has of its own; by default also the dialects of installed packages.
        extract: which readings of the text to add: `quotes`, `boxes`, `language`; () for the structure alone.
        name: of the file, for messages.
        repair: mend UTF-8 that was read in another character set, and say so (D106); the source then has no bytes.

    Raises:
        InvalidValue: an argument has no meaning, or the extra `text` is not installed; never because of the copy.
    """
    options = _options(received, dialects, extract)
    if not isinstance(data, bytes | str):
        raise InvalidValue("parse.data", data, "expected bytes or str; iter_parse takes files and chunks")
    mended = mend(data, options.dialect.encodings) if repair else None
    copy = data if mended is None else mended.text
    first, *others = _stories(copy, options, name)
    result = _parse_story(first, options)
    return _said_of(mended, _with_others(result, copy, others) if others else result)


def parse_all(
    data: bytes | str,
    *,
    received: dt.date | None = None,
    dialects: tuple[Dialect, ...] = DEFAULT,
    extract: Iterable[str] = ALL,
    name: str | None = None,
    repair: bool = False,
) -> tuple[ParseResult, ...]:
    """Read every story of the input; their sources tile it.  Arguments as for `parse`."""
    results = iter_parse(data, received=received, dialects=dialects, extract=extract, name=name, repair=repair)
    return tuple(results)


def iter_parse(
    data: bytes | str | IO[bytes] | IO[str] | Iterable[bytes] | Iterable[str],
    *,
    received: dt.date | None = None,
    dialects: tuple[Dialect, ...] = DEFAULT,
    extract: Iterable[str] = ALL,
    name: str | None = None,
    repair: bool = False,
) -> Iterator[ParseResult]:
    """As `parse_all`, a story at a time: of a file, or of the chunks of an input as they arrive.

    A framed story is given when the next one has begun, the last at the end of the input; no more is held than the
    story under way.  Where the chunks are cut changes nothing.  Copy without a frame is one story, and held whole.
    `repair` needs the whole input at once.
    """
    options = _options(received, dialects, extract)
    if repair:
        if not isinstance(data, bytes | str):
            raise InvalidValue("parse.repair", repair, "expected bytes or str as the data to repair")
        mended = mend(data, options.dialect.encodings)
        stories = _stories(mended.text, options, name)
        return (_said_of(mended, _parse_story(story, options)) for story in stories)
    chunks = chunks_of(data)
    if chunks is None:
        raise InvalidValue("parse.data", data, "expected bytes or str, a file, or an iterator of chunks")
    return (_parse_story(story, options) for story in _stories(chunks, options, name))


def _said_of(mended: Mended | None, result: ParseResult) -> ParseResult:
    """The result with what is to be said of mended lines."""
    remarks_ = () if mended is None else mended.remarks(result.source)
    return attrs.evolve(result, diagnostics=ordered([*result.diagnostics, *remarks_])) if remarks_ else result


def _stories(data: bytes | str | Iterable[bytes | str], options: _Options, name: str | None) -> Iterator[Story]:
    for piece in split(data, name=name, encodings=options.dialect.encodings):
        yield from divided(piece, options.dialect)


@attrs.frozen
class _Options:
    """The caller's arguments, checked."""

    received: dt.date | None
    dialect: Dialect
    extract: tuple[str, ...]


def _options(received: dt.date | None, dialects: tuple[Dialect, ...], extract: Iterable[str]) -> _Options:
    if received is not None and not isinstance(received, dt.date):
        raise InvalidValue("parse.received", received, "expected a date or None")
    if not isinstance(dialects, tuple) or not all(isinstance(dialect, Dialect) for dialect in dialects):
        raise InvalidValue("parse.dialects", dialects, "expected a tuple of dialects, such as DEFAULT + (mine,)")
    if isinstance(extract, str) or not isinstance(extract, Iterable):
        raise InvalidValue("parse.extract", extract, f"expected some of {', '.join(ALL)}, in a tuple")
    wanted = tuple(extract)
    for item in wanted:
        if item not in ALL:
            raise InvalidValue("parse.extract", item, f"expected some of {', '.join(ALL)}")
    day = received.date() if isinstance(received, dt.datetime) else received
    return _Options(day, usual() if dialects is DEFAULT else united(dialects), wanted)


def _parse_story(story: Story, options: _Options) -> ParseResult:
    message, text = story.message, story.source.text
    lines = (
        Lines(text)
        if message is None
        else Lines(text, message.body_start, message.body_end, typed=is_typed(story.frame))
    )
    header = read_header(story, options.dialect, options.received)
    sent_as = header.transmission if header is not None else None
    assembly = assemble(lines, read_claims(lines, options.dialect, options.received, sent_as, message))
    values = assembly.values
    said = [*remarks(story.decoded), *assembly.diagnostics, *_noise(lines), *_markup(text)]
    if message is not None:
        said += of_message(message, text)
    if header is not None:
        add_header(values, header)
        said += header.diagnostics
    if "headline" not in values and "body" not in values:
        said.append(codes.NO_STORY.at(Span(0, len(text))))
    _identify(values)
    said += _in_source(_extract(values, lines, options), lines, assembly)
    return ParseResult(
        article=Article(**values),
        diagnostics=ordered(said) if said else (),
        source=story.source,
        findings=_findings(lines, assembly, message, text),
    )


def _findings(lines: Lines, assembly: Assembly, message: Message | None, text: str) -> Findings:
    """The frame's parts are segments around the story's own."""
    before, after = ((), ()) if message is None else around(message, text)
    return Findings(lines=lines, claims=assembly.claims, paths=assembly.paths, before=before, after=after)


def _noise(lines: Lines) -> tuple[Diagnostic, ...]:
    if not lines.noisy:
        return ()
    at = lines.first_noise()
    return (codes.CONTROL_NOISE.at(at),) if at is not None else ()


def _markup(text: str) -> tuple[Diagnostic, ...]:
    """The first tag of HTML that somebody pasted as text."""
    tag = _TAG.search(text) if "</" in text or "/>" in text else None
    return () if tag is None else (codes.MARKUP.at(Span(*tag.span())),)


def _identify(values: dict[str, Any]) -> None:
    """Provider, guid, and the publication date of copy whose dateline prints a whole one."""
    dateline, published, headline = values.get("dateline"), values.get("published"), values.get("headline")
    provider = values.get("provider") or (dateline.agency if dateline is not None else None)
    date = dateline.date if dateline is not None else None
    if date is None and published is not None:
        date = published.date
    name = values.get("slugline") or (headline.text if headline is not None else None)
    values["provider"] = provider
    values["guid"] = guid_of(provider, name, date, values.get("body", ()))
    values["guid_origin"] = GuidOrigin.DERIVED
    if published is None and date is not None and date.date is not None and not date.year_inferred:
        values["published"] = Stamp(text=date.text, date=date)


def _extract(values: dict[str, Any], lines: Lines, options: _Options) -> tuple[Diagnostic, ...]:
    """Readings of the text, added to the values."""
    if BOXES in options.extract and "factboxes" in values:
        values["factboxes"] = tuple(read_box(box.heading, box.blocks) for box in values["factboxes"])
    if "body" not in values:
        return ()
    if BOXES in options.extract:
        copy, title = lines.source, values.get("headline")
        if (
            lines.tells(may_hold_cards)
            or may_list(copy)
            or (title is not None and heading_name(title.text) is not None)
        ):
            described = read_background(values["body"], headline=title)
            values["factboxes"] = (*values.get("factboxes", ()), *described)
        if ":" in copy or "：" in copy:
            beside = {part: values.get(part) for part in ("headline", "standfirst")}
            values["tickers"] = tickers_of(values["body"], **beside)
    if LANGUAGE in options.extract:
        guess = detect("\n".join(line for block in values["body"] for line in block_lines(block)))
        values["language"] = guess.tag if guess is not None and guess.confidence >= _SURE else None
    if QUOTES not in options.extract:
        return ()
    extracted = find_quotes(
        values["body"],
        headline=values.get("headline"),
        standfirst=values.get("standfirst"),
        language=values.get("language"),
    )
    values["quotes"] = extracted.quotes
    return extracted.diagnostics


def _in_source(said: tuple[Diagnostic, ...], lines: Lines, assembly: Assembly) -> Iterator[Diagnostic]:
    """Remarks on texts of the article, moved to where these texts stand in the source."""
    if not said:
        return
    stretches = stretches_of(assembly.claims, assembly.paths)
    alignments: dict[str, Alignment] = {}
    for remark in said:
        path = remark.path or ""
        spans: tuple[Span, ...] = ()
        if remark.span is not None and path in stretches:
            alignment = alignments.get(path) or alignments.setdefault(path, lines.alignment(*stretches[path]))
            spans = alignment.spans(remark.span.start, remark.span.end)
        yield attrs.evolve(remark, span=Span(spans[0].start, spans[-1].end) if spans else None)


def _with_others(result: ParseResult, data: bytes | str, others: list[Story]) -> ParseResult:
    """The result of the first story, over the whole input."""
    text = result.source.text + "".join(story.source.text for story in others)
    rest = Span(len(result.source.text), len(text))
    source = attrs.evolve(result.source, text=text, data=data if isinstance(data, bytes) else None)
    findings = attrs.evolve(result.findings, after=(*result.findings.after, Segment(span=rest, role=Role.OTHER_STORY)))
    said = ordered([*result.diagnostics, codes.SEVERAL_STORIES.at(rest)])
    return attrs.evolve(result, source=source, diagnostics=said, findings=findings)
