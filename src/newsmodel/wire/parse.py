"""Raw copy to articles: the front door of the wire room."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic, ordered
from newsmodel.errors import InvalidValue
from newsmodel.extract.boxes import read_background, read_box
from newsmodel.extract.language import detect
from newsmodel.extract.quotations import find_quotes
from newsmodel.model.article import Article, GuidOrigin, block_lines
from newsmodel.model.dates import Stamp
from newsmodel.model.guid import guid_of
from newsmodel.source import Span
from newsmodel.wire.assemble import Assembly, assemble
from newsmodel.wire.decode import Decoded, decode, remarks
from newsmodel.wire.dialects import DEFAULT, Dialect, united
from newsmodel.wire.lines import Lines
from newsmodel.wire.read import read_story
from newsmodel.wire.result import Findings, ParseResult
from newsmodel.wire.segment import Role, Segment
from newsmodel.wire.split import Story, split

__all__ = ["ALL", "iter_parse", "parse", "parse_all"]

QUOTES, BOXES, LANGUAGE = "quotes", "boxes", "language"
ALL: tuple[str, ...] = (QUOTES, BOXES, LANGUAGE)
# Below this two languages share the words, and a wrong tag misleads hyphenation, voices and search.
_SURE = 0.2


def parse(
    data: bytes | str,
    *,
    received: dt.date | None = None,
    dialects: tuple[Dialect, ...] = DEFAULT,
    extract: Iterable[str] = ALL,
    name: str | None = None,
) -> ParseResult:
    """Read one story from raw copy.

    Of several stories the first is read and the rest become segments of role other-story, with a warning.

    Args:
        data: any bytes or text.
        received: the day of receipt, which places days that the copy prints without a year.
        dialects: what agencies' copy has of its own.
        extract: which readings of the text to add: `quotes`, `boxes`, `language`; () for the structure alone.
        name: of the file, for messages.

    Raises:
        InvalidValue: an argument has no meaning; never because of the copy.
    """
    options = _options(data, received, dialects, extract)
    decoded = decode(data)
    stories = split(decoded, name=name)
    first = next(stories)
    following = next(stories, None)
    if following is None:
        return _parse_story(decoded, first, options)
    return _with_others(_parse_story(decoded, first, options), decoded, first, name)


def parse_all(
    data: bytes | str,
    *,
    received: dt.date | None = None,
    dialects: tuple[Dialect, ...] = DEFAULT,
    extract: Iterable[str] = ALL,
    name: str | None = None,
) -> tuple[ParseResult, ...]:
    """Read every story of the input; their sources tile it.  Arguments as for `parse`."""
    return tuple(iter_parse(data, received=received, dialects=dialects, extract=extract, name=name))


def iter_parse(
    data: bytes | str,
    *,
    received: dt.date | None = None,
    dialects: tuple[Dialect, ...] = DEFAULT,
    extract: Iterable[str] = ALL,
    name: str | None = None,
) -> Iterator[ParseResult]:
    """As `parse_all`, a story at a time."""
    options = _options(data, received, dialects, extract)
    decoded = decode(data)
    return (_parse_story(decoded, story, options) for story in split(decoded, name=name))


@attrs.frozen
class _Options:
    """The caller's arguments, checked."""

    received: dt.date | None
    dialect: Dialect
    extract: tuple[str, ...]


def _options(
    data: bytes | str, received: dt.date | None, dialects: tuple[Dialect, ...], extract: Iterable[str]
) -> _Options:
    if not isinstance(data, bytes | str):
        raise InvalidValue("parse.data", data, "expected bytes or str")
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
    return _Options(day, united(dialects), wanted)


def _parse_story(decoded: Decoded, story: Story, options: _Options) -> ParseResult:
    text = story.source.text
    body_start, body_end = (
        (0, len(text)) if story.message is None else (story.message.body_start, story.message.body_end)
    )
    lines = Lines(text, body_start, body_end)
    assembly = assemble(lines, read_story(lines, options.dialect, options.received))
    values = assembly.values
    said = [*remarks(decoded, story.start, story.end), *assembly.diagnostics, *_noise(lines)]
    if story.frame is not None and story.message is not None:
        header = story.frame.read(text, story.message)
        values["transmission"] = header.transmission
        values.setdefault("slugline", header.slugline)
        values["urgency"] = header.urgency
        sent = header.transmission.sent
        if sent is not None and sent.date is not None and sent.date.date is not None:
            values.setdefault("published", sent)
        said += header.diagnostics
    if "headline" not in values and "body" not in values:
        said.append(codes.NO_STORY.at(Span(0, len(text))))
    _identify(values)
    said += _in_source(_extract(values, options), lines, assembly)
    return ParseResult(
        article=Article(**values),
        diagnostics=ordered(said) if said else (),
        source=story.source,
        findings=_findings(lines, assembly, text),
    )


def _findings(lines: Lines, assembly: Assembly, text: str) -> Findings:
    """The frame's parts are segments around the story's own."""
    before = (_envelope(0, lines.base, "header"),) if lines.base else ()
    after = (_envelope(lines.stop, len(text), "trailer"),) if lines.stop < len(text) else ()
    return Findings(lines=lines, claims=assembly.claims, paths=assembly.paths, before=before, after=after)


def _envelope(start: int, end: int, sub_role: str) -> Segment:
    return Segment(span=Span(start, end), role=Role.ENVELOPE, sub_role=sub_role)


def _noise(lines: Lines) -> tuple[Diagnostic, ...]:
    if not lines.noisy:
        return ()
    at = lines.first_noise()
    return (codes.CONTROL_NOISE.at(at),) if at is not None else ()


def _identify(values: dict[str, Any]) -> None:
    """Provider, guid, and the publication date of copy whose dateline prints a whole one."""
    dateline, published, headline = values.get("dateline"), values.get("published"), values.get("headline")
    provider = dateline.agency if dateline is not None else None
    date = dateline.date if dateline is not None else None
    if date is None and published is not None:
        date = published.date
    name = values.get("slugline") or (headline.text if headline is not None else None)
    values["provider"] = provider
    values["guid"] = guid_of(provider, name, date, values.get("body", ()))
    values["guid_origin"] = GuidOrigin.DERIVED
    if published is None and date is not None and date.date is not None and not date.year_inferred:
        values["published"] = Stamp(text=date.text, date=date)


def _extract(values: dict[str, Any], options: _Options) -> tuple[Diagnostic, ...]:
    """Readings of the text, added to the values."""
    if BOXES in options.extract and "factboxes" in values:
        values["factboxes"] = tuple(read_box(box.heading, box.blocks) for box in values["factboxes"])
    if "body" not in values:
        return ()
    if BOXES in options.extract:
        described = read_background(values["body"], headline=values.get("headline"))
        values["factboxes"] = (*values.get("factboxes", ()), *described)
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
    stretches = {path: claim.stretch for claim, path in zip(assembly.claims, assembly.paths, strict=True) if path}
    for remark in said:
        stretch = stretches.get(remark.path or "")
        spans = lines.alignment(stretch).spans(remark.span.start, remark.span.end) if stretch and remark.span else ()
        yield attrs.evolve(remark, span=Span(spans[0].start, spans[-1].end) if spans else None)


def _with_others(result: ParseResult, decoded: Decoded, first: Story, name: str | None) -> ParseResult:
    """The result of the first story, over the whole input."""
    source = decoded.source(name=name)
    rest = Span(first.end, len(decoded.text))
    other = Segment(span=rest, role=Role.OTHER_STORY)
    findings = attrs.evolve(result.findings, after=(*result.findings.after, other))
    said = ordered([*result.diagnostics, codes.SEVERAL_STORIES.at(rest)])
    return attrs.evolve(result, source=source, diagnostics=said, findings=findings)
